"""One target in several lists. All of them are made up."""

from faustpfand.records import EntryKind, ListedName, NameSort, SanctionsEntry
from faustpfand.resolve import Targets, same_targets
from makers import told


def entry(key, name, kind="organization", *, also=(), **more):
    list_id, _, entry_id = key.partition("/")
    names = [ListedName(name, NameSort.PRIMARY, "Latin", name)]
    names += [ListedName(other, NameSort.ALIAS, "", other) for other in also]
    return SanctionsEntry(list=list_id, id=entry_id, kind=EntryKind(kind), names=tuple(names), told=told(), **more)


def fields(*entries):
    for one in entries:
        subject = f"entry:{one.key}"
        yield subject, "entry_kind", one.kind.value
        yield from ((subject, "listed_as", f"{name.sort}: {name.name}") for name in one.names)
        yield from ((subject, "identifier", f"{kind}: {number}") for kind, number in one.identifiers)


KALI = entry("ofac/1", "TESTKALI OAO", identifiers=(("unp", "600000001"),))
KALI_EU = entry("eu/1", "ААТ «Тэсткалій»")
RENAMED = entry("uk/1", "Probe Mining", identifiers=(("unp", "600000001"), ("registration", "7")))
OTHER = entry("uk/2", "Testneft OAO", identifiers=(("unp", "600000002"), ("registration", "7")))
PERSON = entry("eu/2", "Ivan Probny", "person", born=("1970-03-14",))
PERSON_RU = entry("uk/3", "ПРОБНЫЙ Иван Тестович", "person", born=("1970",))


def found(wanted):
    targets = Targets(fields(KALI, KALI_EU, RENAMED, OTHER, PERSON, PERSON_RU))
    return [one.subject for one in targets.find(wanted) if one.match.score >= 0.7]


def test_by_name_in_another_alphabet_and_by_the_number_that_ties():
    """The renamed company has the number of the one that was found by name."""
    assert set(found("JSC Testkali")) == {"entry:ofac/1", "entry:eu/1", "entry:uk/1"}


def test_by_number():
    """Written with its label or without."""
    assert set(found("600000001")) == set(found("UNP 600000001")) == {"entry:ofac/1", "entry:uk/1"}


def test_a_person_by_another_alphabet():
    """With the engine for names of persons."""
    assert set(found("Иван Пробный")) == {"entry:eu/2", "entry:uk/3"}


def test_nobody_of_that_name():
    """Is nobody."""
    assert found("Somebody Else") == []


def test_numbers_go_before_names():
    """Each with its reason; a number that many share ties nobody."""
    pairs = {(one.left, one.right): one.match for one in same_targets([KALI, KALI_EU, RENAMED, OTHER])}

    assert set(pairs) == {("ofac/1", "uk/1"), ("eu/1", "ofac/1")}
    assert pairs["ofac/1", "uk/1"].reasons == ("Both have the UNP 600000001.",)


def test_two_entries_of_one_list_are_two():
    """Says the list."""
    assert same_targets([KALI, entry("ofac/2", "TESTKALI OAO")]) == []


def test_numbers_that_differ_keep_apart_what_names_would_join():
    """A company has one UNP."""
    assert same_targets([KALI, entry("eu/3", "Testkali OAO", identifiers=(("unp", "600000003"),))]) == []


def test_persons_are_proposed_with_their_dates_of_birth():
    """As everywhere."""
    [pair] = same_targets([PERSON, PERSON_RU])

    assert (pair.left, pair.right) == ("eu/2", "uk/3")
    assert "1970" in " ".join(pair.match.reasons)
