"""A list held against the register and against the number that was announced."""

from collections.abc import Sequence
from types import MappingProxyType

from faustpfand.accounts.reconcile.nearby import held, near
from faustpfand.accounts.reconcile.repeats import alike_marked, repeats_marked
from faustpfand.accounts.reconcile.rows import due_marked, line_of
from faustpfand.accounts.reconcile.sheet import IN_CUSTODY, Announced, Booking, Decided, Line, Near, Sheet, named
from faustpfand.accounts.waves import wave
from faustpfand.counts import Bounds
from faustpfand.records import Judgement, Listed, Person, WaveReport, line_subject
from faustpfand.sentences import sentence


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


def book(
    found: Near,
    *,
    due_within_days: int = 30,
    withheld: int = 0,
    list_id: str = "",
    decided: Decided = MappingProxyType({}),
) -> Sheet:
    """Book a list by whom the register has near its lines, and by what people decided."""
    lines = [line_of(at, found, _verdicts(at, found, list_id, decided)) for at in range(len(found.listed))]
    lines = [due_marked(line, found.told.on, due_within_days) for line in lines]
    pairs = {(one, other): decided.get(_pair(list_id, one, other)) for one, other in found.alike}
    return _sheet(found, alike_marked(repeats_marked(lines), pairs), withheld=withheld)


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


def _sheet(found: Near, lines: Sequence[Line], *, withheld: int) -> Sheet:
    told, set_aside = found.told, found.set_aside
    withheld += sum(line.booking is Booking.WITHHELD for line in lines)
    accounted = named(lines) + withheld
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
    inside = held((person for person in found.persons.values() if person.id not in gone), found.told.on)
    stock = (found.others + inside).bounds
    doubtful = sum(line.booking is Booking.MAY_BE for line in lines)
    low = 0 if unnamed is None else max(0, stock.low - doubtful - unnamed)
    return Bounds(low, stock.high)
