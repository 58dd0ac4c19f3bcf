"""Rows of a list that name the same person twice, or may."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from faustpfand.accounts.reconcile.sheet import Booking, Line
from faustpfand.records import Judgement, Verdict
from faustpfand.sentences import sentence


def repeats_marked(lines: Iterable[Line]) -> list[Line]:
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


def alike_marked(lines: Sequence[Line], pairs: Mapping[tuple[int, int], Judgement | None]) -> list[Line]:
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
