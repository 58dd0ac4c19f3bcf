"""What changed between the editions of a list. All lists here are made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.lists.changes import Change, changes
from faustpfand.records import Edition, Locator, Predicate, Statement


def edition(number, on, form="xml", list_id="eu"):
    return Edition(
        id=number, list=list_id, form=form, on=date.fromisoformat(on), source=f"s{number}", file=f"{number}.{form}"
    )


class Lists:
    """Editions with what they say: `{entry: {field: value or values}}`."""

    def __init__(self, *said):
        self.editions = [one for one, _ in said]
        self._said = {one.id: entries for one, entries in said}

    def fields(self, one):
        for statement in self.about(None, [one]):
            yield statement.subject, str(statement.predicate), statement.value

    def about(self, subjects, within):
        for one in within:
            for entry, fields in self._said[one.id].items():
                subject = f"entry:{one.list}/{entry}"
                if subjects is None or subject in subjects:
                    yield from (
                        Statement(
                            subject=subject,
                            predicate=field,
                            value=value,
                            as_written=value.partition(": ")[2] or value,
                            source=one.source,
                            locator=Locator(one.file, 1, str(field)),
                        )
                        for field, told in fields.items()
                        for value in ([told] if isinstance(told, str) else told)
                    )

    def changes(self):
        return changes(sorted(self.editions, key=lambda one: (one.on, one.id)), self.fields, self.about)


def company(name, **more):
    return {Predicate.ENTRY_KIND: "organization", Predicate.LISTED_AS: f"primary: {name}"} | {
        Predicate[key.upper()]: value for key, value in more.items()
    }


def person(name, **more):
    return company(name, **more) | {Predicate.ENTRY_KIND: "person"}


def told(found):
    return [(one.change.value, one.entry.id, str(one.when), one.dated) for one in found]


def test_listed_delisted_amended_between_two_days():
    """Where the list gives no day, the two editions bound it."""
    lists = Lists(
        (edition(1, "2030-01-01"), {"1": company("A"), "2": company("B"), "3": company("C")}),
        (edition(2, "2030-02-01"), {"2": company("B", listed_under="X"), "3": company("C"), "4": company("D")}),
    )

    assert told(lists.changes()) == [
        ("listed", "4", "2030-01-01/2030-02-01", False),
        ("delisted", "1", "2030-01-01/2030-02-01", False),
        ("amended", "2", "2030-01-01/2030-02-01", False),
    ]


def test_days_that_the_list_gives():
    """Are taken as they are; an amendment only if it lies between the editions."""
    lists = Lists(
        (edition(1, "2030-01-01"), {"2": company("B"), "3": company("C"), "5": company("E")}),
        (
            edition(2, "2030-02-01"),
            {
                "1": company("A", listed_on="2030-01-15"),
                "2": company("B", amended_on=["2029-01-01", "2030-01-20"], listed_under="X"),
                "3": company("C", amended_on="2029-05-05", listed_under="X"),
                "5": company("E", delisted_on="2030-01-09"),
            },
        ),
    )

    assert told(lists.changes()) == [
        ("listed", "1", "2030-01-15", True),
        ("delisted", "5", "2030-01-09", True),
        ("amended", "2", "2030-01-20", True),
        ("amended", "3", "2030-01-01/2030-02-01", False),
    ]


def test_what_went_and_what_came_in_a_field():
    """By value, whatever the order."""
    lists = Lists(
        (edition(1, "2030-01-01"), {"1": company("A", listed_under=["X", "Y"])}),
        (edition(2, "2030-02-01"), {"1": company("A", listed_under=["Y", "Z"])}),
    )

    [change] = lists.changes()

    assert {name: (field.was, field.now) for name, field in change.fields.items()} == {"listed_under": (("X",), ("Z",))}


def test_two_forms_of_one_list_amend_nothing():
    """The CSV and the XML say different things of the same entry; who came and went shows all the same."""
    lists = Lists(
        (edition(1, "2030-01-01", "sdn.csv", "ofac"), {"1": company("A"), "2": company("B")}),
        (edition(2, "2030-02-01", "xml", "ofac"), {"1": company("A", measure="freeze"), "3": company("C")}),
        (edition(3, "2030-03-01", "sdn.csv", "ofac"), {"1": company("A", listed_under="X"), "3": company("C")}),
    )

    assert told(lists.changes()) == [
        ("listed", "3", "2030-01-01/2030-02-01", False),
        ("delisted", "2", "2030-01-01/2030-02-01", False),
        ("amended", "1", "2030-01-01/2030-03-01", False),
    ]


def test_names_in_a_file_of_their_own():
    """A new alias amends its entry; a first file of names, or names of who came or went, amend nobody."""
    alias = {Predicate.LISTED_AS: "alias: A2"}
    lists = Lists(
        (edition(1, "2030-01-01", "sdn.csv", "ofac"), {"1": company("A"), "2": company("B")}),
        (edition(2, "2030-01-01", "alt.csv", "ofac"), {"2": {Predicate.LISTED_AS: "alias: B2"}}),
        (edition(3, "2030-02-01", "sdn.csv", "ofac"), {"1": company("A"), "3": company("C")}),
        (edition(4, "2030-02-01", "alt.csv", "ofac"), {"1": alias, "3": {Predicate.LISTED_AS: "alias: C2"}}),
    )

    assert told(lists.changes()) == [
        ("listed", "3", "2030-01-01/2030-02-01", False),
        ("delisted", "2", "2030-01-01/2030-02-01", False),
        ("amended", "1", "2030-01-01/2030-02-01", False),
    ]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        pytest.param(company("A OAO", identifier="unp: 1"), company("A OAO", identifier="unp: 1"), True, id="number"),
        pytest.param(person("Jan Test", entry_born="1970"), person("Jan Test", entry_born="1970"), True, id="birth"),
        pytest.param(company("A OAO", listed_under="X"), company("A OAO", listed_under="X"), True, id="programme"),
        pytest.param(person("Jan Test"), person("Jan Test"), False, id="namesakes-are-two"),
        pytest.param(
            person("Jan Test", entry_born="1970"), person("Jan Test", entry_born="1980"), False, id="born-apart"
        ),
        pytest.param(
            company("A OAO", identifier="unp: 1"), company("A OAO", identifier="unp: 2"), False, id="numbers-apart"
        ),
        pytest.param(
            company("A OAO", identifier="unp: 1"), company("B OAO", identifier="unp: 1"), False, id="renamed-too"
        ),
    ],
)
def test_an_entry_with_another_number(before, after, same):
    """Is amended, not struck off and listed anew, where name and numbers say that it is the same."""
    found = Lists((edition(1, "2030-01-01"), {"1": before}), (edition(2, "2030-02-01"), {"9": after})).changes()

    if same:
        [change] = found
        assert (change.change, change.entry.id, change.renumbered_from) == (Change.AMENDED, "9", "1")
    else:
        assert [one.change for one in found] == [Change.LISTED, Change.DELISTED]


def test_two_that_could_be_the_same_are_left_alone():
    """Nobody is picked."""
    lists = Lists(
        (edition(1, "2030-01-01"), {"1": company("A", listed_under="X")}),
        (edition(2, "2030-02-01"), {"8": company("A", listed_under="X"), "9": company("A", listed_under="X")}),
    )

    assert [one.change.value for one in lists.changes()] == ["listed", "listed", "delisted"]


NAMES = st.sets(st.sampled_from("abcdef"))


@pytest.mark.slow
@given(st.lists(NAMES, min_size=1, max_size=5))
def test_changes_lead_from_the_first_edition_to_the_last(series):
    """Who is in the last edition is who was in the first, plus who was listed, less who was struck off."""
    said = [
        (
            edition(number, f"2030-01-{number + 1:02}"),
            {name: company(name, identifier=f"unp: {name}") for name in names},
        )
        for number, names in enumerate(series)
    ]
    on = set(series[0])
    for change in Lists(*said).changes():
        if change.change is Change.LISTED:
            assert change.entry.id not in on
            on.add(change.entry.id)
        elif change.change is Change.DELISTED:
            on.remove(change.entry.id)

    # Within one pair the listed come before the delisted, so the order of one day does not matter.
    assert on == series[-1]


@given(st.permutations(range(4)))
def test_the_order_of_taking_in_does_not_matter(order):
    """Only the days of the editions count."""
    series = [{"a"}, {"a", "b"}, {"b"}, {"b", "c"}]
    said = {number: {name: company(name) for name in names} for number, names in enumerate(series)}
    lists = Lists(*((edition(place, f"2030-01-{number + 1:02}"), said[number]) for place, number in enumerate(order)))

    assert [(one.change.value, one.entry.id) for one in lists.changes()] == [
        ("listed", "b"),
        ("delisted", "a"),
        ("listed", "c"),
    ]
