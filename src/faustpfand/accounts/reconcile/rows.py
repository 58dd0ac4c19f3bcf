"""Booking one row of a list, by the persons near it and by what the register says of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from faustpfand import dates, names, resolve
from faustpfand.accounts.reconcile.sheet import Booking, Line, Near
from faustpfand.counts import Bounds
from faustpfand.dates import UNKNOWN, When
from faustpfand.records import Judgement, Person, Status, Verdict
from faustpfand.resolve import Candidate
from faustpfand.sentences import N_, sentence

_JUDGED: Final = {
    Verdict.SAME: N_("Judged to be %(name)s (%(id)s) by %(by)s on %(day)s."),
    Verdict.DIFFERENT: N_("Judged to be somebody else than %(name)s (%(id)s) by %(by)s on %(day)s."),
    Verdict.UNSURE: N_("Whether it is %(name)s (%(id)s), %(by)s was not sure on %(day)s."),
}


def line_of(at: int, found: Near, verdicts: Mapping[str, Judgement]) -> Line:
    """Book one row by itself; that it repeats another, or that its term was due, is seen later."""
    row, namesakes = found.listed[at], found.candidates.get(at, ())
    if names.is_withheld(row.name):
        return Line(listed=row, booking=Booking.WITHHELD, reasons=(sentence("The list gives no name."),))
    close = tuple(one for one in namesakes if one.match.may_be or one.right in verdicts)
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
    if near[0].match.undecided and best < names.SAME:
        return Booking.MAY_BE, sentence("Only the patronymic is missing, but others may bear this name.")
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


def due_marked(line: Line, on: When, within_days: int) -> Line:
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


def _before(when: When | None, on: When) -> bool:
    return when is not None and dates.surely_before(when, on)


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
