"""Release day: a list of names against the register and against the number that was announced."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from faustpfand import dates, names, resolve
from faustpfand.accounts.stock import Held, Register
from faustpfand.accounts.waves import Wave, wave
from faustpfand.counts import Bounds, Count
from faustpfand.dates import UNKNOWN, When
from faustpfand.records import Judgement, Listed, Person, Status, Told, Verdict, WaveReport, line_subject
from faustpfand.resolve import Candidate, Entry
from faustpfand.sentences import N_, sentence


class Booking(StrEnum):
    """Where a line of a release list is booked."""

    MATCHED = "matched"  # the register has the person as recognised and held on the wave's day
    DUE_ANYWAY = "due_anyway"  # matched, but the term was, or may have been, about to end
    NOT_POLITICAL = "not_political"  # the register does not recognise the person as a political prisoner
    ALREADY_OUT = "already_out"  # the register has the person as surely free before the wave
    MAY_BE = "may_be"  # a person has to look
    UNKNOWN = "unknown"  # the register has nobody who fits
    WITHHELD = "withheld"  # freed, but not to be named
    REPEATED = "repeated"  # the same person stands further up


_JUDGED: Final = {
    Verdict.SAME: N_("Judged to be %(name)s (%(id)s) by %(by)s on %(day)s."),
    Verdict.DIFFERENT: N_("Judged to be somebody else than %(name)s (%(id)s) by %(by)s on %(day)s."),
    Verdict.UNSURE: N_("Whether it is %(name)s (%(id)s), %(by)s was not sure on %(day)s."),
}
IN_CUSTODY: Final = frozenset({Booking.MATCHED, Booking.DUE_ANYWAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A listed row and where it is booked, with reasons a person can check.

    `person` is who it is, or the likeliest if a person has to look; `candidates` are all who were near, best first.
    `served` and `left` are days in detention and days of the term that were left, on the wave's day. `judged` is what
    people decided about it. `is_named` says that it is clear who is meant, though what the register says of the person
    may not be. `repeats` is the place of an earlier line that may name the same person, whom the register has not.
    """

    listed: Listed
    booking: Booking
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    person: Person | None = None
    candidates: tuple[Candidate, ...] = ()
    served: Bounds | None = None
    left: Bounds | None = None
    judged: tuple[Judgement, ...] = ()
    is_named: bool = False
    repeats: int | None = None

    @property
    def waits(self) -> bool:
        """True if somebody has to say who is meant, and nobody has yet."""
        about_it = {one.verdict for one in self.judged}
        return self.booking is Booking.MAY_BE and not about_it & {Verdict.SAME, Verdict.UNSURE}


@dataclass(frozen=True, slots=True)
class Announced:
    """A number that one source gives for the wave."""

    count: Count
    told: Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A wave's account: announced against named, matched and withheld.

    Args:
        wave: the wave's id. on: its day, as far as its sources agree.
        announced: every number told, none left out. freed: the bounds that hold whichever of them is right.
        lines: the list, each row in one booking. withheld: freed, with the name kept back.
        set_aside: rows of the list that could not be read, and so have no line.
        unaccounted: announced less named and withheld; below 0 if more are named than announced, None if no
            source gives a number.
        imbalance: why the sheet does not balance, in words for a person, or empty.
        remaining: recognised people in the register who are surely, and possibly, still held after the wave.
        days_left: days of sentence that the matched had before them, in total, where a term is known.
        without_term: how many of the matched have no known term.
    """

    wave: str
    on: When
    announced: tuple[Announced, ...]
    freed: Bounds | None
    lines: tuple[Line, ...]
    withheld: int
    unaccounted: Bounds | None
    imbalance: str
    remaining: Bounds
    days_left: Bounds
    without_term: int
    set_aside: int = 0

    @property
    def booked(self) -> Mapping[Booking, int]:
        """How many rows each booking has; together they are the rows of the list."""
        counted = Counter(line.booking for line in self.lines)
        return {booking: counted[booking] for booking in Booking}

    @property
    def named(self) -> int:
        """How many different people the list names."""
        return _named(self.lines)

    @property
    def balanced(self) -> bool:
        """True if all rows could be read, every announced person is named or withheld, and the sources agree."""
        return not self.imbalance


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Whom a register has near the lines of a list: looked for once, booked as often as somebody decides.

    Args:
        listed: the list. told: the wave. set_aside: rows of the list that could not be read.
        candidates: by the place of the line, the persons near it, best first, with those who only bear the name.
        persons: these persons, by id.
        alike: places of two lines, the earlier first, that may name one person whom the register has not.
        others: everybody else who was held on the day. has_register: False where there is no register at all.
    """

    listed: tuple[Listed, ...]
    told: Wave
    set_aside: int
    candidates: Mapping[int, tuple[Candidate, ...]]
    persons: Mapping[str, Person]
    alike: tuple[tuple[int, int], ...]
    others: Held
    has_register: bool = True


Decided = Mapping[frozenset[str], Judgement]  # what holds about each pair of subjects, see `resolve.standing`


def reconcile(  # noqa: PLR0913 - a list, what it is held against, and what is known about it besides
    listed: Sequence[Listed],
    reports: Sequence[WaveReport],
    persons: Sequence[Person],
    *,
    due_within_days: int = 30,
    withheld: int = 0,
    set_aside: int = 0,
    list_id: str = "",
    decided: Decided = MappingProxyType({}),
) -> Sheet:
    """Book a release list against a register and against the numbers announced.

    Nobody is taken for somebody else on a surname alone: two people who are equally likely, a register that does not
    say whether its person was held that day, or names that are only near, are booked as `MAY_BE`.

    Args:
        listed: the list, in the order in which it was published.
        reports: what sources tell of this one wave, at least one report.
        persons: the register's persons, as known before the wave or after it.
        due_within_days: a term that may end within so many days after the wave counts as due anyway.
        withheld: people freed whose names are kept back and who have no row in the list.
        set_aside: rows of the list that could not be read; who stands in them, nobody knows.
        list_id: SHA-256 of the list.
        decided: what people judged of its lines, see `records.line_subject`.

    Returns:
        The sheet.

    Raises:
        ValueError: no report is given, so that the wave has no day.
    """
    if not reports:
        raise ValueError("The wave has no report. Give at least one, so that its day is known.")
    found = near(listed, wave(reports), persons, set_aside=set_aside)
    return book(found, due_within_days=due_within_days, withheld=withheld, list_id=list_id, decided=decided)


def near(listed: Sequence[Listed], told: Wave, persons: Sequence[Person], *, set_aside: int = 0) -> Near:
    """Look whom a register has near the lines of a list: the part of `reconcile` that takes time."""
    known = {person.id: person for person in persons}
    candidates = _candidates(listed, known)
    close = {one.right for found in candidates.values() for one in found}
    far = tuple(person for person in persons if person.id not in close)
    return Near(
        listed=tuple(listed),
        told=told,
        set_aside=set_aside,
        candidates=candidates,
        persons={one: known[one] for one in close},
        alike=_alike(listed, candidates),
        others=_held(far, told.on),
        has_register=bool(persons),
    )


def book(
    found: Near,
    *,
    due_within_days: int = 30,
    withheld: int = 0,
    list_id: str = "",
    decided: Decided = MappingProxyType({}),
) -> Sheet:
    """Book a list by whom the register has near its lines, and by what people decided."""
    lines = [_line(at, found, _verdicts(at, found, list_id, decided)) for at in range(len(found.listed))]
    lines = [_due_marked(line, found.told.on, due_within_days) for line in lines]
    pairs = {(one, other): decided.get(_pair(list_id, one, other)) for one, other in found.alike}
    return _sheet(found, _alike_marked(_repeats_marked(lines), pairs), withheld=withheld)


def _pair(list_id: str, one: int, other: int) -> frozenset[str]:
    return frozenset((line_subject(list_id, one), line_subject(list_id, other)))


def _verdicts(at: int, found: Near, list_id: str, decided: Decided) -> dict[str, Judgement]:
    """Give what was judged of a line and the persons near it, by the person's id."""
    if not decided:
        return {}
    line, judged = line_subject(list_id, at), {}
    for one in found.candidates.get(at, ()):
        for subject in (one.right, *found.persons[one.right].subjects):
            if (judgement := decided.get(frozenset((line, subject)))) is not None:
                judged[one.right] = judgement
    return judged


def _candidates(listed: Sequence[Listed], known: Mapping[str, Person]) -> dict[int, tuple[Candidate, ...]]:
    """Give the people near each row by name and date of birth, best first, with those who only bear the name."""
    rows = [Entry(str(at), row.name, _born(row)) for at, row in enumerate(listed) if not names.is_withheld(row.name)]
    register = [
        Entry(person.id, name, person.born) for person in known.values() for name in person.names or (person.name,)
    ]
    found: defaultdict[int, list[Candidate]] = defaultdict(list)
    for candidate in resolve.link(rows, register, floor=0.0):
        found[int(candidate.left)].append(candidate)
    # Besides those who may be meant, the nearest of the others says why nobody else is.
    return {
        at: tuple(one for place, one in enumerate(each) if place == 0 or one.match.score >= names.UNSURE)
        for at, each in found.items()
    }


def _born(row: Listed) -> When | None:
    try:
        return dates.parse_written(row.birth_date)
    except ValueError:
        return None


def _alike(listed: Sequence[Listed], candidates: Mapping[int, tuple[Candidate, ...]]) -> tuple[tuple[int, int], ...]:
    """Pair the lines, of those that the register may not have, that may name one person in two spellings."""
    known = {at for at, near in candidates.items() if near[0].match.score >= names.SAME}
    entries = [
        Entry(str(at), row.name) for at, row in enumerate(listed) if at not in known and not names.is_withheld(row.name)
    ]
    pairs = (sorted((int(pair.left), int(pair.right))) for pair in resolve.within(entries, floor=names.SAME))
    return tuple(sorted((one, other) for one, other in pairs))


def _held(persons: Iterable[Person], on: When) -> Held:
    return Register(tuple(persons), {"": on.latest}).held(on.latest)


def _line(at: int, found: Near, verdicts: Mapping[str, Judgement]) -> Line:
    """Book one row by itself; that it repeats another, or that its term was due, is seen later."""
    row, namesakes = found.listed[at], found.candidates.get(at, ())
    if names.is_withheld(row.name):
        return Line(listed=row, booking=Booking.WITHHELD, reasons=(sentence("The list gives no name."),))
    close = tuple(one for one in namesakes if one.match.score >= names.UNSURE or one.right in verdicts)
    apart = {one for one, judged in verdicts.items() if judged.verdict is Verdict.DIFFERENT}
    said = tuple(_judged(found.persons[one], verdicts[one]) for one in verdicts)
    chosen = [one for one in close if one.right in verdicts and verdicts[one.right].verdict is Verdict.SAME]
    left = tuple(chosen or [one for one in close if one.right not in apart])
    if not left:
        reasons = said if apart else _unfit(namesakes, found.persons)
        return Line(listed=row, booking=Booking.UNKNOWN, reasons=reasons, judged=tuple(verdicts.values()))
    best = left[0]
    person = found.persons[best.right]
    unsure = best.right in verdicts and not chosen
    identified = None if chosen else _identified(left)
    booking, remark = identified or _standing(person, found.told.on)
    if unsure:
        booking = Booking.MAY_BE
    return Line(
        listed=row,
        booking=booking,
        score=best.match.score,
        reasons=(*best.match.reasons, *([remark] if remark else []), *said),
        person=person,
        candidates=left,
        served=_served(person, found.told.on),
        left=_left(person, found.told.on),
        judged=tuple(verdicts.values()),
        is_named=bool(chosen) or not (unsure or identified),
    )


def _judged(person: Person, judged: Judgement) -> str:
    """Say who decided what of a line and a person, and when."""
    day = judged.recorded.date() if judged.recorded else dates.UNKNOWN
    return sentence(_JUDGED[judged.verdict], name=person.name, id=person.id, by=judged.by, day=day)


def _unfit(namesakes: Sequence[Candidate], known: Mapping[str, Person]) -> tuple[str, ...]:
    """Say that the register has nobody who fits, who bears the most alike name all the same, and why it is not them."""
    if not namesakes:
        return (sentence("The register has nobody of a name like this."),)
    nearest = namesakes[0]
    return (
        sentence(
            "The register has nobody who fits. Nearest is %(name)s (%(id)s), yet:",
            name=known[nearest.right].name,
            id=nearest.right,
        ),
        *nearest.match.reasons,
    )


def _identified(near: tuple[Candidate, ...]) -> tuple[Booking, str] | None:
    """Give the reason why it is not sure who the row is, or None if it is the first of those near."""
    best = near[0].match.score
    tied = [each for each in near if resolve.equally_likely(each.match.score, best)]
    if len(tied) > 1:
        return Booking.MAY_BE, sentence("%(number)s people in the register are equally likely.", number=len(tied))
    if best < names.SAME:
        return Booking.MAY_BE, sentence("The names are near, not the same.")
    return None


def _standing(person: Person, on: When) -> tuple[Booking, str]:
    """Book a row by what the register says of its person on the wave's day."""
    checks = (
        (
            person.status is Status.NOT_RECOGNISED,
            Booking.NOT_POLITICAL,
            sentence("The register does not recognise the person."),
        ),
        (
            _before(person.died, on),
            Booking.MAY_BE,
            sentence("The register says that the person died: %(day)s.", day=person.died),
        ),
        (person.died == UNKNOWN, Booking.MAY_BE, sentence("The register says that the person died, and not when.")),
        (
            _before(person.released, on),
            Booking.ALREADY_OUT,
            sentence("The register says free since %(day)s.", day=person.released),
        ),
        (
            person.status is None,
            Booking.MAY_BE,
            sentence("The register does not say whether it recognises the person."),
        ),
        (
            person.detained is not None and dates.surely_before(on, person.detained),
            Booking.MAY_BE,
            sentence("The register says detained only since %(day)s.", day=person.detained),
        ),
        (
            person.status is Status.FORMER and person.released is None,
            Booking.MAY_BE,
            sentence("The register says free, and not since when."),
        ),
    )
    return next(((booking, remark) for holds, booking, remark in checks if holds), (Booking.MATCHED, ""))


def _before(when: When | None, on: When) -> bool:
    return when is not None and dates.surely_before(when, on)


def _due_marked(line: Line, on: When, within_days: int) -> Line:
    """Book as due anyway who is matched and whose term may end soon after the wave."""
    ends = None if line.person is None else _term_ends(line.person)
    if line.booking is not Booking.MATCHED or ends is None:
        return line
    limit = on.latest + timedelta(days=within_days)
    if ends.earliest > limit:
        return line
    if ends.latest <= limit:
        remark = sentence("The term ends anyway: %(day)s.", day=ends)
    else:
        remark = sentence("The term may end anyway: %(day)s.", day=ends)
    return replace(line, booking=Booking.DUE_ANYWAY, reasons=(*line.reasons, remark))


def _term_ends(person: Person) -> When | None:
    """Give when the term ends: reckoned, and as the register says; the interval holds both, none is picked."""
    ends = [end for end in (_reckoned_end(person), person.release_due) if end is not None]
    if len(ends) <= 1:
        return ends[0] if ends else None
    return dates.between(min(end.earliest for end in ends), max(end.latest for end in ends))


def _reckoned_end(person: Person) -> When | None:
    """Give when the term ends by its length and the arrest; None where either is open."""
    start, term = person.detained, person.sentence_days
    if start is None or term is None or date.min in (start.earliest, start.latest) or start.latest == date.max:
        return None
    try:
        return dates.between(start.earliest + timedelta(days=term[0]), start.latest + timedelta(days=term[1]))
    except OverflowError:  # an arrest late in the year 9999, or a term of millennia
        return None


def _served(person: Person, on: When) -> Bounds | None:
    """Days in detention on the wave's day, or on the day of an earlier release."""
    if person.detained is None or person.detained.earliest == date.min:
        return None
    end = person.released if person.released is not None and _before(person.released, on) else on
    return _days(person.detained, end)


def _left(person: Person, on: When) -> Bounds | None:
    """Days of the term left on the wave's day; None where no term is known."""
    ends = _term_ends(person)
    return None if ends is None or date.max in (ends.latest, on.latest) else _days(on, ends)


def _days(start: When, end: When) -> Bounds:
    return Bounds(max(0, (end.earliest - start.latest).days), max(0, (end.latest - start.earliest).days))


def _repeats_marked(lines: Iterable[Line]) -> list[Line]:
    """Book a row as repeated whose person stands further up; people nobody knows repeat by the letter."""
    first_of: dict[tuple[str, str], Line] = {}
    marked = []
    for line in lines:
        key = _who(line)
        first = None if key is None else first_of.setdefault(key, line)
        if first is None or first is line:
            marked.append(line)
        else:
            marked.append(_repeated(line, first))
    return marked


def _alike_marked(lines: Sequence[Line], pairs: Mapping[tuple[int, int], Judgement | None]) -> list[Line]:
    """Book for review who is unknown and may stand further up in another spelling: only a person can tell."""
    marked = list(lines)
    for (earlier, later), judged in pairs.items():
        both = lines[earlier].booking is lines[later].booking is Booking.UNKNOWN
        if not both or marked[later].booking is not Booking.UNKNOWN:
            continue
        verdict = judged.verdict if judged else None
        if verdict is Verdict.SAME:
            marked[later] = _repeated(marked[later], lines[earlier])
        elif verdict is not Verdict.DIFFERENT:
            marked[later] = replace(_may_repeat(marked[later], lines[earlier]), repeats=earlier)
        if judged is not None:
            marked[later] = replace(marked[later], judged=(*marked[later].judged, judged))
    return marked


def _repeated(line: Line, earlier: Line) -> Line:
    remark = sentence("The same person stands in row %(row)s.", row=earlier.listed.row)
    return replace(line, booking=Booking.REPEATED, reasons=(*line.reasons, remark))


def _may_repeat(line: Line, earlier: Line) -> Line:
    remark = sentence(
        "Row %(row)s may name the same person: %(name)s.", row=earlier.listed.row, name=earlier.listed.name
    )
    return replace(line, booking=Booking.MAY_BE, reasons=(*line.reasons, remark))


def _who(line: Line) -> tuple[str, str] | None:
    if line.booking is Booking.WITHHELD:
        return None
    if line.person is not None and line.is_named:
        return "person", line.person.id
    words = sorted(line.listed.name.casefold().replace(",", " ").split())
    return "name", " ".join([*words, line.listed.birth_date])


def _named(lines: Iterable[Line]) -> int:
    return sum(line.booking not in (Booking.WITHHELD, Booking.REPEATED) for line in lines)


def _sheet(found: Near, lines: Sequence[Line], *, withheld: int) -> Sheet:
    told, set_aside = found.told, found.set_aside
    withheld += sum(line.booking is Booking.WITHHELD for line in lines)
    accounted = _named(lines) + withheld
    unaccounted = None if told.freed is None else _less(told.freed, accounted)
    terms = [line.left for line in lines if line.booking in IN_CUSTODY]
    unread, imbalance = _unread(set_aside), _imbalance(told.freed, unaccounted, accounted)
    both = sentence("%(unread)s %(imbalance)s", unread=unread, imbalance=imbalance)
    return Sheet(
        wave=told.id,
        on=told.on,
        announced=tuple(Announced(each.freed, each.told) for each in told.reports if each.freed is not None),
        freed=told.freed,
        lines=tuple(lines),
        withheld=withheld,
        unaccounted=unaccounted,
        imbalance=both if unread and imbalance else unread or imbalance,
        remaining=_remaining(lines, found, unnamed=_unnamed(withheld + set_aside, unaccounted)),
        days_left=sum((term for term in terms if term is not None), Bounds(0, 0)),
        without_term=terms.count(None),
        set_aside=set_aside,
    )


def _less(announced: Bounds, accounted: int) -> Bounds:
    return Bounds(announced.low - accounted, None if announced.high is None else announced.high - accounted)


def _unread(set_aside: int) -> str:
    if set_aside <= 1:
        one = sentence("1 row of the list could not be read: mend it, and run it again.")
        return one if set_aside else ""
    return sentence("%(rows)s rows of the list could not be read: mend them, and run it again.", rows=set_aside)


def _imbalance(freed: Bounds | None, unaccounted: Bounds | None, accounted: int) -> str:
    """Say in one sentence why the numbers do not balance; nothing if they do."""
    if freed is None or unaccounted is None:
        return sentence("No source gives a number; %(accounted)s are named or withheld.", accounted=accounted)
    if unaccounted.high is not None and unaccounted.high < 0:
        return sentence(
            "%(accounted)s are named or withheld, %(more)s more than the %(freed)s announced.",
            accounted=accounted,
            more=-unaccounted.high,
            freed=freed,
        )
    if unaccounted.low > 0:
        return sentence(
            "Of the %(freed)s announced, %(unaccounted)s are neither named nor withheld.",
            freed=freed,
            unaccounted=unaccounted,
        )
    if not freed.is_exact:
        return sentence(
            "The sources leave room: %(freed)s were announced, %(accounted)s are named or withheld.",
            freed=freed,
            accounted=accounted,
        )
    return ""


def _unnamed(nameless: int, unaccounted: Bounds | None) -> int | None:
    """Give how many more may have been freed than the list names; None if nothing bounds it."""
    if unaccounted is None:
        return nameless
    return None if unaccounted.high is None else nameless + max(0, unaccounted.high)


def _remaining(lines: Sequence[Line], found: Near, *, unnamed: int | None) -> Bounds:
    """Count the register's political prisoners still held after the wave.

    Surely: not matched, and not one of those whom a doubtful or nameless line may have freed. Possibly: not matched.
    """
    unsure = (Booking.MAY_BE, Booking.REPEATED)  # whom a repeated row means is booked further up
    gone = {line.person.id for line in lines if line.person is not None and line.booking not in unsure}
    inside = _held((person for person in found.persons.values() if person.id not in gone), found.told.on)
    stock = (found.others + inside).bounds
    doubtful = sum(line.booking is Booking.MAY_BE for line in lines)
    low = 0 if unnamed is None else max(0, stock.low - doubtful - unnamed)
    return Bounds(low, stock.high)
