"""What changed from one edition of a sanctions list to the next: listed, delisted, amended. Pure.

Only the order of the days counts, so editions may be taken in in any order. Fields are compared between editions of one
form alone: the CSV and the XML of one list say different things of the same entry.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from itertools import pairwise

from faustpfand import dates
from faustpfand.accounts.lists.listings import entry_of, is_whole
from faustpfand.dates import When
from faustpfand.records import Edition, EntryKind, NameSort, Predicate, SanctionsEntry, Statement
from faustpfand.sources.sanctions import weak_kinds

Fields = Callable[[Edition], Iterable[tuple[str, str, str]]]
About = Callable[[Collection[str], Collection[Edition]], Iterable[Statement]]
Marks = dict[str, int]


class Change(StrEnum):
    """What happened to an entry."""

    LISTED = "listed"
    DELISTED = "delisted"
    AMENDED = "amended"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """The values of one field that went and that came."""

    was: tuple[str, ...]
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListChange:
    """One change of one entry.

    Args:
        when: the day, as the list gives it, or the interval between the days of the two editions.
        dated: True if the list gives it.
        entry: as the later edition has it; of one struck off, as the earlier had it.
        fields: what went and what came, by predicate.
        renumbered_from: the id that the entry had before, where a list gave it another: it was never off the list.
        editions: the earlier and the later one.
    """

    change: Change
    entry: SanctionsEntry
    when: When
    dated: bool
    fields: Mapping[str, FieldChange] = field(default_factory=dict)
    renumbered_from: str = ""
    editions: tuple[Edition, Edition]


def changes(editions: Sequence[Edition], fields: Fields, about: About) -> list[ListChange]:
    """Say what changed between each two editions of one list that follow each other.

    Args:
        editions: of one list, by day.
        fields: gives everything that an edition says as (subject, predicate, value).
        about: gives the statements of editions about subjects.

    Returns:
        Changes by day and entry; of two editions the listed, then the delisted, then the amended.
    """
    marks = _Marks(fields)
    found = [
        change
        for pair in pairwise(one for one in editions if is_whole(one))
        for change in _came_and_went(pair, marks, about)
    ]
    moved: dict[str, list[tuple[Edition, Edition]]] = defaultdict(list)
    for change in found:
        if change.change is not Change.AMENDED:
            moved[change.entry.id].append(change.editions)
    of_form: dict[str, list[Edition]] = defaultdict(list)
    for edition in editions:
        of_form[edition.form].append(edition)
    for series in of_form.values():
        for pair in pairwise(series):
            found += [one for one in _amended(pair, marks, about) if not _is_moved(one, moved.get(one.entry.id, ()))]
    order = {change: place for place, change in enumerate(Change)}
    return sorted(_merged(found), key=lambda one: (one.editions[1].on, order[one.change], _id_key(one.entry.id)))


class _Marks:
    """For each edition a number for each subject, the same for the same fields in any order; the last two are kept."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields
        self._known: dict[int, Marks] = {}

    def of(self, edition: Edition) -> Marks:
        if edition.id not in self._known:
            while len(self._known) > 1:
                self._known.pop(next(iter(self._known)))
            marks: Marks = defaultdict(int)
            struck: set[str] = set()
            for subject, predicate, value in self._fields(edition):
                marks[subject] += hash((predicate, value))
                if predicate == Predicate.DELISTED_ON:
                    struck.add(subject)
            self._known[edition.id] = {subject: mark for subject, mark in marks.items() if subject not in struck}
        return self._known[edition.id]


def _id_key(entry_id: str) -> tuple[int, str]:
    return (int(entry_id), "") if entry_id.isdecimal() else (0, entry_id)


def _is_moved(one: ListChange, moved: Iterable[tuple[Edition, Edition]]) -> bool:
    """True if an entry of a part came or went in the same time: that is no change of its names."""
    return any(pair[0].on <= one.editions[1].on and one.editions[0].on <= pair[1].on for pair in moved)


def _came_and_went(pair: tuple[Edition, Edition], marks: _Marks, about: About) -> Iterator[ListChange]:
    before, after = marks.of(pair[0]), marks.of(pair[1])
    gone, come = before.keys() - after.keys(), after.keys() - before.keys()
    was, now = _entries(gone, pair[0], about), _entries(come, pair[1], about)
    # A list that keeps those it struck off says there when it did.
    still = _entries(gone, pair[1], about)
    same = dict(_renumbered(was, now))
    for subject, (entry, said) in now.items():
        when, dated = _dated(entry.listed_on, pair)
        known = [other for other, new in same.items() if new == subject]
        if known:
            old, old_said = was[known[0]]
            moved = {"entry": FieldChange((old.id,), (entry.id,))} | _differences(old_said, said)
            yield ListChange(
                change=Change.AMENDED, entry=entry, when=_between(pair), dated=False, fields=moved,
                renumbered_from=old.id, editions=pair,
            )  # fmt: skip
            continue
        yield ListChange(
            change=Change.LISTED, entry=entry, when=when, dated=dated, fields=_differences((), said), editions=pair
        )
    for subject, (entry, said) in was.items():
        if subject in same:
            continue
        struck = still[subject][0].delisted_on if subject in still else None
        when, dated = _dated(struck, pair)
        yield ListChange(
            change=Change.DELISTED, entry=entry, when=when, dated=dated, fields=_differences(said, ()), editions=pair
        )


def _amended(pair: tuple[Edition, Edition], marks: _Marks, about: About) -> Iterator[ListChange]:
    before, after = marks.of(pair[0]), marks.of(pair[1])
    both = before.keys() & after.keys() if is_whole(pair[0]) else before.keys() | after.keys()
    changed = {subject for subject in both if before.get(subject) != after.get(subject)}
    was, now = _entries(changed, pair[0], about), _entries(changed, pair[1], about)
    for subject in changed:
        entry, said = now.get(subject) or was[subject]
        different = _differences(was[subject][1] if subject in was else (), said if subject in now else ())
        day = entry.amended_on if entry.amended_on and dates.overlap(entry.amended_on, _between(pair)) else None
        when, dated = _dated(day, pair)
        yield ListChange(change=Change.AMENDED, entry=entry, when=when, dated=dated, fields=different, editions=pair)


def _between(pair: tuple[Edition, Edition]) -> When:
    return dates.between(pair[0].on, pair[1].on)


def _dated(told: When | None, pair: tuple[Edition, Edition]) -> tuple[When, bool]:
    return (_between(pair), False) if told is None else (told, True)


def _entries(
    subjects: Collection[str], edition: Edition, about: About
) -> dict[str, tuple[SanctionsEntry, tuple[Statement, ...]]]:
    said: dict[str, list[Statement]] = defaultdict(list)
    for one in about(subjects, [edition]):
        said[one.subject].append(one)
    return {subject: (entry_of(subject, statements), tuple(statements)) for subject, statements in said.items()}


def _differences(was: Iterable[Statement], now: Iterable[Statement]) -> dict[str, FieldChange]:
    old, new = _values(was), _values(now)
    return {
        name: FieldChange(
            tuple(value for value in old.get(name, {}) if value not in new.get(name, {})),
            tuple(value for value in new.get(name, {}) if value not in old.get(name, {})),
        )
        for name in dict.fromkeys((*old, *new))
        if old.get(name, {}).keys() != new.get(name, {}).keys()
    }


def _values(statements: Iterable[Statement]) -> dict[str, dict[str, None]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for one in statements:
        found[str(one.predicate)][one.value] = None
    return found


def _renumbered(
    was: Mapping[str, tuple[SanctionsEntry, tuple[Statement, ...]]],
    now: Mapping[str, tuple[SanctionsEntry, tuple[Statement, ...]]],
) -> Iterator[tuple[str, str]]:
    """Pair entries that went with entries that came and are the same target under another id.

    The same primary name and the same kind, and nothing that speaks against it: an identifier or a date of birth in
    common, or none on one side and, of organisations, the programme in common. Each side must have one partner alone.
    """
    by_name: dict[tuple[EntryKind, str], list[str]] = defaultdict(list)
    for subject, (entry, _) in now.items():
        by_name[_name_key(entry)].append(subject)
    partners = {
        subject: [other for other in by_name[_name_key(entry)] if _is_same(entry, now[other][0])]
        for subject, (entry, _) in was.items()
    }
    claimed = [others[0] for others in partners.values() if len(others) == 1]
    for subject, others in partners.items():
        if len(others) == 1 and claimed.count(others[0]) == 1:
            yield subject, others[0]


def _name_key(entry: SanctionsEntry) -> tuple[EntryKind, str]:
    primary = next((one.name for one in entry.names if one.sort is NameSort.PRIMARY), entry.name)
    return entry.kind, " ".join(sorted(primary.casefold().replace(",", " ").split()))


def _is_same(one: SanctionsEntry, other: SanctionsEntry) -> bool:
    mine, theirs = _numbers(one), _numbers(other)
    if mine & theirs:
        return True
    if mine and theirs:
        kinds = {kind for kind, _ in mine} & {kind for kind, _ in theirs}
        return not kinds and bool(set(one.born) & set(other.born))
    if one.born and other.born:
        return bool(set(one.born) & set(other.born))
    return one.kind is not EntryKind.PERSON and bool(set(one.programmes) & set(other.programmes))


def _numbers(entry: SanctionsEntry) -> set[tuple[str, str]]:
    return {pair for pair in entry.identifiers if pair[0] not in weak_kinds()}


def _merged(found: Iterable[ListChange]) -> Iterable[ListChange]:
    """Put together what two files of one edition say of one entry."""
    together: dict[tuple[str, str, Change, date, date], ListChange] = {}
    for one in found:
        key = (one.entry.list, one.entry.id, one.change, one.editions[0].on, one.editions[1].on)
        earlier = together.get(key)
        together[key] = one if earlier is None else replace(earlier, fields={**one.fields, **_joined(earlier, one)})
    return together.values()


def _joined(earlier: ListChange, later: ListChange) -> dict[str, FieldChange]:
    return {
        name: FieldChange(
            change.was + (later.fields[name].was if name in later.fields else ()),
            change.now + (later.fields[name].now if name in later.fields else ()),
        )
        for name, change in earlier.fields.items()
    }
