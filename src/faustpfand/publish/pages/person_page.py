"""One person: names, detention, what sources say and where they contradict each other, who decided who is one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final

from faustpfand import dates
from faustpfand.accounts.campaign import Fits, age, days_inside, days_left, still_held
from faustpfand.accounts.inside.sentences import term_days
from faustpfand.accounts.persons import PERSONAL, persons
from faustpfand.accounts.stocks.spans import EVER, NEVER
from faustpfand.accounts.stocks.stock import left, span
from faustpfand.accounts.ways import due_days
from faustpfand.counts import Bounds
from faustpfand.dates import When
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish.pages.naming import Named, Written, named, written
from faustpfand.publish.pages.people_page import cited, shortened
from faustpfand.records import SENSITIVE, Judgement, Person, Predicate, Source, Statement, Told
from faustpfand.resolve import clusters, standing
from faustpfand.views import person_of

OF_PERSONS: Final = (
    *PERSONAL,
    Predicate.CHARGE,
    Predicate.VERDICT,
    Predicate.DECISION,
    Predicate.JUDGE,
    Predicate.PROSECUTOR,
    Predicate.RECOGNISED,
    Predicate.NATIONALITY,
    Predicate.HEALTH,
)
DATED: Final = (
    Predicate.BORN,
    Predicate.DETAINED,
    Predicate.VERDICT,
    Predicate.RECOGNISED,
    Predicate.RELEASE_DUE,
    Predicate.RELEASED,
    Predicate.DIED,
)
_ONE_VALUE: Final = (Predicate.STATUS, Predicate.GENDER)  # two of them cannot both be right
_IN_WORDS: Final = (
    Predicate.CHARGE,
    Predicate.DECISION,
    Predicate.SENTENCE,
    Predicate.PLACE,
    Predicate.JUDGE,
    Predicate.PROSECUTOR,
    Predicate.NATIONALITY,
    Predicate.HEALTH,
)
MOST: Final = 300  # statements shown; a person has some ten for each source
WIDTH, MARGIN = 700, 10  # of the picture


@dataclass(frozen=True, slots=True)
class Form:
    """One written form of the name, and the rows that have it."""

    written: Written
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, or is to happen, as sources tell it; `when` is None where they give no date.

    `counted` marks the end of a term that no source gives: it is detention and term added up.
    """

    kind: str
    when: When | None
    words: str
    told: tuple[Told, ...]
    counted: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """One value that sources give, and who does."""

    value: str
    when: When | None
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """What sources tell differently; `contradict` says that not all can be right."""

    predicate: str
    sides: tuple[Side, ...]
    contradict: bool


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision about a subject of the person; `holds` unless a later one took its place."""

    judgement: Judgement
    other: str
    other_name: str
    inside: bool
    holds: bool


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, as a page has room for it."""

    predicate: str
    value: str
    as_written: str
    told: Told


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of the picture, in its units: `kind` is `surely`, `possibly` or `due`."""

    kind: str
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The detention as stretches on a line, with the years below."""

    bars: tuple[Bar, ...]
    years: tuple[tuple[int, int], ...]
    on: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A person's page."""

    person: Person
    named: Named
    on: date
    held: Fits | None
    age: Bounds | None
    inside: Bounds | None
    left_to_serve: Bounds | None
    forms: tuple[Form, ...]
    events: tuple[Event, ...]
    words: tuple[tuple[str, tuple[Side, ...]], ...]
    differences: tuple[Difference, ...]
    decisions: tuple[Decision, ...]
    sources: tuple[tuple[Source, Told], ...]
    pages: tuple[str, ...]
    said: tuple[Said, ...]
    more: int
    picture: Picture | None


def shown(  # noqa: PLR0913 - what an address can ask for
    ledger: Ledger,
    subject: str,
    *,
    language: str,
    as_of: Moment | None = None,
    on: date | None = None,
    sensitive: bool = False,
) -> Shown | None:
    """Give what a ledger says of a person.

    Args:
        ledger: is asked for this person alone.
        subject: any subject of the person.
        language: of the reader.
        as_of: what the ledger said then.
        on: the day on which age and days are counted; if left out, that of the newest edition that names the person.
        sensitive: whether to show what may harm the person if it is spread.

    Returns:
        None where no source names such a person.
    """
    judgements = ledger.judgements(as_of=as_of)
    subjects = person_of(subject, clusters(judgements))
    told = [one for one in ledger.of_subjects(subjects, as_of=as_of) if one.predicate in OF_PERSONS]
    if not sensitive:
        told = [one for one in told if one.predicate not in SENSITIVE]
    found = persons(told, [subjects] if len(subjects) > 1 else [], OF_PERSONS)
    if not found:
        return None
    person, sources = found[0], _sources(ledger, told, as_of)
    seen = max((one.edition for one, _ in sources if one.edition is not None), default=None)
    day = on or seen or date.min
    forms = _forms(told, _country(sources))
    return Shown(
        person=person,
        named=named([form.written for form in forms], language),
        on=day,
        held=still_held(person),
        age=age(person.born, day),
        inside=days_inside(person, day),
        left_to_serve=days_left(person, day),
        forms=tuple(forms),
        events=tuple(_events(person, told)),
        words=tuple((str(each), sides) for each in _IN_WORDS if (sides := _sides(told, each))),
        differences=tuple(_differences(told)),
        decisions=tuple(_decisions(ledger, judgements, subjects, as_of)),
        sources=tuple(sources),
        pages=tuple(dict.fromkeys(one.value for one in told if one.predicate == Predicate.PAGE))[:MOST],
        said=tuple(
            Said(str(one.predicate), shortened(one.value), shortened(one.as_written), cited(one)) for one in told[:MOST]
        ),
        more=max(len(told) - MOST, 0),
        picture=_picture(person, seen or day, day),
    )


def _sources(ledger: Ledger, told: Sequence[Statement], as_of: Moment | None) -> list[tuple[Source, Told]]:
    """Give the sources that name the person, the newest edition first, and where in each."""
    first = {one.source: one for one in reversed(told)}
    known = {one.id: one for one in ledger.sources(as_of=as_of) if one.id in first}
    newest = sorted(known.values(), key=lambda one: (one.edition or date.min, one.id), reverse=True)
    return [(one, cited(first[one.id])) for one in newest]


def _country(sources: Iterable[tuple[Source, Told]]) -> str:
    codes = (one.register.partition("/")[0] for one, _ in sources)
    return next((code for code in codes if len(code) == 2), "")


def _forms(told: Sequence[Statement], country: str) -> list[Form]:
    rows: dict[str, list[Told]] = defaultdict(list)
    for one in told:
        if one.predicate == Predicate.NAME:
            rows[one.value].append(cited(one))
    return [Form(form, tuple(rows[form.name])) for form in written(list(rows), [country] * len(rows))]


def _events(person: Person, told: Sequence[Statement]) -> list[Event]:
    """Give the events in the order in which they can have happened; what has no date comes last."""
    said: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for one in told:
        if one.predicate in DATED:
            said[str(one.predicate), one.value].append(one)
    events = [
        Event(kind, when := _when(value), "" if when is not None else shortened(value), tuple(map(cited, statements)))
        for (kind, value), statements in said.items()
    ]
    due = due_days(person)
    if person.release_due is None and left(person) is None and due is not None and _is_day(due):
        term = dates.between(date.fromordinal(due[0]), date.fromordinal(due[1]))
        rest = [cited(one) for one in told if one.predicate in (Predicate.DETAINED, Predicate.SENTENCE)]
        events.append(Event(str(Predicate.RELEASE_DUE), term, "", tuple(rest), counted=True))
    order = [str(each) for each in DATED]
    return sorted(events, key=lambda one: (*_key(one.when), order.index(one.kind)))


def _is_day(due: tuple[int, int]) -> bool:
    return due[0] >= 1 and due[1] < NEVER


def _key(when: When | None) -> tuple[date, date]:
    return (date.max, date.max) if when is None else (when.earliest, when.latest)


def _when(value: str) -> When | None:
    try:
        return dates.parse(value)
    except ValueError:  # a word instead of a date, e.g. "died: yes"
        return None


def _sides(told: Sequence[Statement], predicate: Predicate) -> tuple[Side, ...]:
    """Give the different values that sources have, each with who says so."""
    rows: dict[str, list[Statement]] = defaultdict(list)
    for one in told:
        if one.predicate == predicate:
            rows[one.value.casefold()].append(one)
    dated = predicate in DATED
    return tuple(
        Side(shortened(some[0].value), _when(some[0].value) if dated else None, tuple(map(cited, some)))
        for some in rows.values()
    )


def _differences(told: Sequence[Statement]) -> list[Difference]:
    found = []
    for predicate in (*_ONE_VALUE, *DATED, *_IN_WORDS):
        sides = _sides(told, predicate)
        if len(sides) > 1:
            found.append(Difference(str(predicate), sides, _contradict(predicate, told)))
    return sorted(found, key=lambda one: not one.contradict)


def _contradict(predicate: Predicate, told: Sequence[Statement]) -> bool:
    values = list(dict.fromkeys(one.value for one in told if one.predicate == predicate))
    if predicate in _ONE_VALUE:
        return True
    if predicate in DATED:
        known = [when for value in values if (when := _when(value)) is not None]
        return any(not dates.overlap(a, b) for a, b in combinations(known, 2))
    if predicate == Predicate.SENTENCE:
        terms = [term for value in values if (term := term_days(value)) is not None]
        return any(a[1] < b[0] or b[1] < a[0] for a, b in combinations(terms, 2))
    return False  # other words may say the same


def _decisions(
    ledger: Ledger, judgements: Sequence[Judgement], subjects: frozenset[str], as_of: Moment | None
) -> list[Decision]:
    """Give the decisions about the person, the newest first."""
    about = [one for one in judgements if one.left in subjects or one.right in subjects]
    holding = {id(one) for one in standing(about).values()}
    others = {end for one in about for end in (one.left, one.right)} - subjects
    names = {
        one.subject: one.value for one in ledger.of_subjects(others, as_of=as_of) if one.predicate == Predicate.NAME
    }
    found = []
    for one in reversed(about):
        other = one.right if one.left in subjects else one.left
        inside = one.left in subjects and one.right in subjects
        found.append(Decision(one, other, names.get(other, other), inside, id(one) in holding))
    return found[:MOST]


def _picture(person: Person, seen: date, on: date) -> Picture | None:
    """Draw when the person was held, surely and possibly; None where no source gives a day of detention."""
    entry_low, entry_high, exit_low, exit_high = span(person, seen)
    if entry_low <= EVER + 1 or entry_high >= NEVER:
        return None
    until = on.toordinal()
    due = due_days(person) if left(person) is None and still_held(person) is not None else None
    end = max(
        until, due[1] if due is not None and _is_day(due) else until, *(day for day in (exit_high,) if day < NEVER)
    )
    begin = date.fromordinal(entry_low).replace(month=1, day=1)
    last = date(date.fromordinal(min(end, date.max.toordinal() - 400)).year + 1, 1, 1)
    scale = (WIDTH - 2 * MARGIN) / max(last.toordinal() - begin.toordinal(), 1)

    def x(day: int) -> int:
        return MARGIN + round((min(max(day, begin.toordinal()), last.toordinal()) - begin.toordinal()) * scale)

    out_low, out_high = max(exit_low, entry_high), min(exit_high, max(until, entry_high))
    bars = [
        _bar("possibly", x(entry_low), x(max(out_high, entry_high))),
        _bar("surely", x(entry_high), x(min(out_low, out_high))),
    ]
    if due is not None and _is_day(due) and due[1] > until:
        bars.append(_bar("due", x(until), x(due[1])))
    step = max(1, -(-(last.year - begin.year) // 12))
    years = tuple((x(date(year, 1, 1).toordinal()), year) for year in range(begin.year, last.year, step))
    return Picture(tuple(bar for bar in bars if bar.width > 0), years, x(until))


def _bar(kind: str, begin: int, end: int) -> Bar:
    return Bar(kind, begin, end - begin)
