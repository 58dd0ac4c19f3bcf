"""Stays on lists, and what is in force on a day. All lists here are made up."""

from datetime import date

import pytest

from faustpfand import dates
from faustpfand.accounts.lists.in_force import Force, in_force
from faustpfand.accounts.lists.listings import Standing, authority_of, listings, script_of, standing
from faustpfand.extract.sanctions import AUTHORITIES
from faustpfand.records import Edition, Locator, Predicate, Statement
from makers import concession


def edition(number, on, form="xml", list_id="eu"):
    return Edition(
        id=number, list=list_id, form=form, on=date.fromisoformat(on), source=f"s{number}", file=f"{number}.{form}"
    )


def said(one, entry="1", **fields):
    fields = {"entry_kind": "organization", "listed_as": "primary: Testkali OAO"} | fields
    return [
        Statement(
            subject=f"entry:{one.list}/{entry}",
            predicate=Predicate[field.upper()],
            value=value,
            as_written=value.partition(": ")[2] or value,
            asserted_by="The authority",
            source=one.source,
            locator=Locator(one.file, 7, field),
        )
        for field, value in fields.items()
    ]


def stays(*days, **fields):
    """The stays of one entry that stands in the editions of days marked with +."""
    editions = [edition(number, day.strip("+")) for number, day in enumerate(days)]
    statements = [
        one for each, day in zip(editions, days, strict=True) if day.endswith("+") for one in said(each, **fields)
    ]
    return listings(editions, statements)


@pytest.mark.parametrize(
    ("days", "found"),
    [
        pytest.param(["2030-01-01+"], [("../2030-01-01", None)], id="in-the-only-edition"),
        pytest.param(["2030-01-01", "2030-02-01+"], [("2030-01-01/2030-02-01", None)], id="came"),
        pytest.param(["2030-01-01+", "2030-02-01"], [("../2030-01-01", "2030-01-01/2030-02-01")], id="went"),
        pytest.param(
            ["2030-01-01", "2030-02-01+", "2030-03-01", "2030-04-01+"],
            [("2030-01-01/2030-02-01", "2030-02-01/2030-03-01"), ("2030-03-01/2030-04-01", None)],
            id="came-went-came",
        ),
    ],
)
def test_stays_are_bounded_by_editions(days, found):
    """No day is made up."""
    assert [(str(one.since), str(one.until) if one.until else None) for one in stays(*days)] == found


def test_the_day_of_the_list_itself_is_taken():
    """And said to be the list's."""
    [stay] = stays("2030-01-01", "2030-02-01+", listed_on="2030-01-15")

    assert (str(stay.since), stay.dated) == ("2030-01-15", True)


def test_a_day_that_an_edition_contradicts_is_not_taken():
    """The list of that day did not name it: listed before, struck off, listed again, perhaps."""
    [stay] = stays("2030-01-01", "2030-02-01+", listed_on="2029-01-15")

    assert (str(stay.since), stay.dated) == ("2030-01-01/2030-02-01", False)


@pytest.mark.parametrize(
    ("on", "how"),
    [
        pytest.param("2029-12-31", Standing.NOT_LISTED, id="before"),
        pytest.param("2030-01-15", Standing.PERHAPS, id="between-the-editions-that-bound-it"),
        pytest.param("2030-02-01", Standing.LISTED, id="on-the-edition's-day"),
        pytest.param("2030-02-20", Standing.LISTED, id="between-two-that-name-it"),
        pytest.param("2030-03-15", Standing.PERHAPS, id="between-the-last-and-the-first-without"),
        pytest.param("2030-04-01", Standing.NOT_LISTED, id="after"),
    ],
)
def test_standing_on_a_day(on, how):
    """As far as the editions tell."""
    [stay] = stays("2030-01-01", "2030-02-01+", "2030-03-01+", "2030-04-01")

    assert standing(stay, date.fromisoformat(on)) is how


def test_after_the_newest_edition_nothing_is_known():
    """The last word of the list is told as such."""
    [stay] = stays("2030-01-01+")

    assert standing(stay, date(2030, 1, 1)) is Standing.LISTED
    assert standing(stay, date(2030, 1, 2)) is Standing.LAST_KNOWN


def test_parts_add_names_to_an_entry():
    """A file of aliases names nobody anew."""
    sdn, alt = edition(1, "2030-01-01", "sdn.csv", "ofac"), edition(2, "2030-01-01", "alt.csv", "ofac")
    alias = said(alt, entry_kind="organization", listed_as="alias: ОАО Тесткалий")[1:]

    [stay] = listings([sdn, alt], [*said(sdn), *alias])

    assert [(name.name, name.sort.value, name.script) for name in stay.entry.names] == [
        ("Testkali OAO", "primary", "Latin"),
        ("ОАО Тесткалий", "alias", "Cyrillic"),
    ]


@pytest.mark.parametrize(("text", "script"), [("OAO", "Latin"), ("«ААТ»", "Cyrillic"), ("شركة", "Arabic"), ("407", "")])
def test_scripts(text, script):
    """After Unicode, by the first letter."""
    assert script_of(text) == script


def test_every_list_has_its_authority():
    """In the codes of the fact tables."""
    assert all(authority_of(list_id) != list_id for list_id in AUTHORITIES)


def held(on, *concessions, stays=()):
    found = in_force("Testkali", date.fromisoformat(on), stays, concessions, "BY")
    return [(one.authority, one.measure.value, one.force.value) for one in found]


def act(on, action, target="Testkali OAO", authority="US", effective=None, **more):
    return concession(on, authority, action, target, effective=dates.parse(effective or on), **more)


def test_a_licence_is_no_delisting():
    """Both are in force: the listing stays, and deals are allowed."""
    found = held("2031-02-01", act("2030-08-09", "list"), act("2031-01-15", "general_licence"))

    assert found == [("US", "listing", "in_force"), ("US", "licence", "in_force")]


def test_delisting_ends_a_listing_and_a_new_one_begins():
    """Each stay by itself."""
    acts = [act("2030-01-01", "list"), act("2030-06-01", "delist"), act("2030-09-01", "list")]

    assert held("2030-07-01", *acts) == [("US", "listing", "over"), ("US", "listing", "not_yet")]
    assert held("2030-10-01", *acts) == [("US", "listing", "in_force"), ("US", "listing", "over")]


def test_one_act_told_by_two_sources_is_one_measure():
    """With both as evidence."""
    [one] = in_force(
        "Testkali",
        date(2031, 1, 1),
        (),
        [act("2030-08-09", "list"), act("2030-08-09", "list", "Testkali OAO and 15 companies")],
        "BY",
    )

    assert len(one.told) == 2


def test_an_announcement_puts_nothing_in_force():
    """It is told as said."""
    assert held("2031-01-01", act("2030-12-13", "announce_relief")) == [("US", "promise", "said")]


def test_a_month_leaves_its_days_open():
    """Nobody is said to be listed on a day that no source gives."""
    acts = [act("2030-08", "list")]

    assert held("2030-08-10", *acts) == [("US", "listing", "perhaps")]
    assert held("2030-09-01", *acts) == [("US", "listing", "in_force")]


def test_the_list_comes_before_reports():
    """Within one authority."""
    [stay] = stays("2030-01-01", "2030-02-01+", "2031-06-01+")
    found = in_force("Testkali", date(2031, 1, 1), [stay], [act("2030-01-20", "list", authority="EU")], "BY")

    assert [one.basis.value for one in found] == ["list", "report"]


def test_another_company_is_another_matter():
    """A word in common is not enough."""
    assert held("2031-01-01", act("2030-08-09", "list", "Testneft OAO; Belarusian Oil Company")) == []


def test_a_name_among_other_words():
    """Is told as mentioned."""
    [one] = in_force(
        "Testkali", date(2031, 1, 1), (), [act("2030-08-09", "end_transit", "Testkali contract for Klaipeda")], "BY"
    )

    assert (one.force, one.naming.value) == (Force.YES, "mentioned")


def test_what_is_known_last_says_which_edition():
    """So that the reader can take in a newer one."""
    [stay] = stays("2030-01-01+")

    [one] = in_force("Testkali", date(2031, 1, 1), [stay], (), "BY")

    assert one.force is Force.PERHAPS
    assert "2030-01-01" in one.why


def test_struck_off_with_a_group():
    """Who is listed in a group by name goes off with it, though the later report names the group alone."""
    acts = [
        act("2030-01-01", "list", "eight officials incl. Testkali"),
        act("2030-06-01", "delist", "eight officials"),
        act("2030-06-02", "delist", "nine officials"),
    ]

    [one] = in_force("Testkali", date(2031, 1, 1), (), acts, "BY")

    assert (one.force, str(one.until)) == (Force.OVER, "2030-06-01")


@pytest.mark.parametrize("action", ["delist", "list"])
def test_a_suspension_is_over_with_its_listing(action):
    """Or when the target is listed anew."""
    acts = [act("2030-01-01", "list"), act("2030-02-01", "suspend"), act("2030-06-01", action)]

    assert ("US", "suspension", "in_force") in held("2030-03-01", *acts)
    assert ("US", "suspension", "over") in held("2030-07-01", *acts)


def test_a_month_is_dropped_where_one_source_gives_a_day():
    """As with waves."""
    [one] = in_force("Testkali", date(2031, 1, 1), (), [act("2030-08", "list"), act("2030-08-09", "list")], "BY")

    assert str(one.since) == "2030-08-09"
