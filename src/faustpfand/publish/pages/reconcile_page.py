"""The release-day sheet as a page, as tables to take along, and as a page to print."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, BinaryIO, Final

from faustpfand import accounts
from faustpfand.accounts import Booking, Line, Register, Sheet, Wave
from faustpfand.accounts.reconcile import Near, book, near
from faustpfand.dates import between
from faustpfand.errors import FaustpfandError, Problem, Severity
from faustpfand.extract.name_list import read_name_list, rows_of
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish import data, output
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Judgement, Listed, Verdict, line_subject
from faustpfand.resolve import Candidate, standing
from faustpfand.sentences import N_, sentence
from faustpfand.views import facts_of, register_of

BOOKED: Final = {
    Booking.MATCHED: N_("in the register, recognised and held on the day"),
    Booking.DUE_ANYWAY: N_("in the register, but the term was about to end or over"),
    Booking.MAY_BE: N_("doubtful: somebody has to look"),
    Booking.NOT_POLITICAL: N_("in the register, but not recognised as political prisoners"),
    Booking.ALREADY_OUT: N_("in the register as free before this wave"),
    Booking.UNKNOWN: N_("not in the register"),
    Booking.REPEATED: N_("the same person stands further up"),
    Booking.WITHHELD: N_("freed, name withheld"),
}
SHORT: Final = {
    Booking.MATCHED: N_("matched"),
    Booking.DUE_ANYWAY: N_("due anyway"),
    Booking.MAY_BE: N_("doubtful"),
    Booking.NOT_POLITICAL: N_("not political"),
    Booking.ALREADY_OUT: N_("already out"),
    Booking.UNKNOWN: N_("not in the register"),
    Booking.REPEATED: N_("repeated"),
    Booking.WITHHELD: N_("name withheld"),
}
# How a booking looks: as the badge of a verdict.
LOOKS: Final = {
    Booking.MATCHED: "good",
    Booking.DUE_ANYWAY: "good",
    Booking.MAY_BE: "odd",
    Booking.UNKNOWN: "bad",
}
ORDER: Final = tuple(BOOKED)
PAGE: Final = 200  # lines
MOST_LINES: Final = 20_000  # of one list; the longest release on record had some thousands


_at_hand: dict[tuple[str, str, Moment | None, tuple[int, int]], Register | None] = {}  # one, of the reading process


@dataclass(frozen=True, slots=True, kw_only=True)
class How:
    """How a list is to be held: against which wave, or none yet, of which country and day; as of which moment."""

    wave: str = ""
    country: str = ""
    on: date | None = None
    as_of: Moment | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A list, and whom the register has near its lines.

    `again` are lines that other waves name, too; `problems` what could not be read or was noted.
    """

    near: Near
    problems: tuple[Problem, ...]
    others: tuple[Wave, ...]
    again: tuple[tuple[Listed, Wave], ...]
    country: str
    synthetic: bool

    @property
    def set_aside(self) -> list[Problem]:
        """The rows that could not be read."""
        return [one for one in self.problems if one.severity is Severity.QUARANTINED]


@dataclass(frozen=True, slots=True)
class Choice:
    """A wave that a list can be held against."""

    id: str
    country: str
    on: Any
    freed: Any


def choices(snapshot: Snapshot) -> tuple[tuple[Choice, ...], tuple[str, ...]]:
    """List the waves, the newest first, and the countries on record."""
    countries = tuple(dict.fromkeys([*snapshot.countries, *(one.country for one in snapshot.facts.waves)]))
    found = [one for code in countries for one in accounts.waves(snapshot.facts.waves, code)]
    found.sort(key=lambda one: (one.on.latest, one.id), reverse=True)
    return tuple(Choice(one.id, one.country, one.on, one.freed) for one in found), countries


def look(location: str, stream: BinaryIO, name: str, how: How) -> Found:
    """Read a list, and look whom the register has near its lines; takes seconds for ten thousand persons.

    Raises:
        FaustpfandError: it cannot be read, or the ledger knows no such wave.
    """
    listed, problems = rows_of(read_name_list(stream, name))
    if not listed and problems:
        raise FaustpfandError(
            sentence(
                "No row of the list can be read. %(where)s: %(what)s %(to_do)s",
                where=problems[0].where,
                what=problems[0].what,
                to_do=problems[0].to_do,
            )
        )
    if not listed:
        raise FaustpfandError(sentence("%(file)s: no name stands in it. Write one name a line.", file=name))
    if len(listed) > MOST_LINES:
        raise FaustpfandError(
            sentence(
                "%(file)s: the list has %(number)s names; at most %(limit)s are held at once.",
                file=name,
                number=len(listed),
                limit=MOST_LINES,
            )
        )
    with Ledger(location) as ledger:
        facts = facts_of(ledger, how.as_of)
    told = _wave(facts.waves, how)
    register = register_at_hand(location, told.country, how.as_of)
    set_aside = sum(one.severity is Severity.QUARANTINED for one in problems)
    others = tuple(one for one in accounts.waves(facts.waves, told.country) if one.id != told.id)
    persons = register.persons if register else ()
    return Found(
        near=near(listed, told, persons, set_aside=set_aside),
        problems=tuple(problems),
        others=others,
        again=tuple(accounts.named_in_waves(listed, others)),
        country=told.country,
        synthetic=told.is_synthetic or (register is not None and register.is_synthetic),
    )


def register_at_hand(location: str, country: str, as_of: Moment | None = None) -> Register | None:
    """Give a country's registers; they are kept until another one is asked for, or the ledger grows."""
    with Ledger(location) as ledger:
        key = (location, country, as_of, ledger.head())
        if key not in _at_hand:
            _at_hand.clear()
            _at_hand[key] = register_of(ledger, country, as_of)
    return _at_hand[key]


def _wave(reports: Iterable[Any], how: How) -> Wave:
    if how.wave:
        told = [one for one in reports if one.wave == how.wave]
        if not told:
            raise FaustpfandError(
                sentence(
                    "The ledger knows no wave %(text)s. Choose one of those offered, or none yet.", text=repr(how.wave)
                )
            )
        return accounts.wave(told)
    if how.on is None or not how.country:
        raise FaustpfandError(
            sentence("Where no wave is chosen, say in which country the people were freed, and on which day.")
        )
    on = between(how.on, how.on)
    return Wave(id="", country=how.country, on=on, freed=None, political=None, reports=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """The line that waits for a decision: `at` is its place; `candidate` who is proposed; `left` how many wait."""

    at: int
    line: Line
    candidate: Candidate | None
    earlier: Line | None
    subject: str
    left: int
    is_asked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A sheet as it is shown."""

    found: Found
    sheet: Sheet
    lines: tuple[tuple[int, Line], ...]
    page: int
    pages: int
    deciding: Deciding | None
    decided: int


def shown(  # noqa: PLR0913, PLR0917 - a sheet, and what of it is asked for
    found: Found,
    list_id: str,
    judgements: Sequence[Judgement],
    withheld: int,
    page: int = 1,
    asked: int | None = None,
    booking: Booking | None = None,
) -> Shown:
    """Book a list, and lay the sheet out.

    Args:
        found: the list.
        list_id: its SHA-256.
        judgements: all that is decided, of the ledger and of this sheet.
        withheld: people freed whose names are kept back and who have no line.
        page: which page of the lines.
        asked: the place of a line to be decided, whether it waits or not.
        booking: only lines booked so.
    """
    decided = standing(judgements)
    sheet = book(found.near, withheld=withheld, list_id=list_id, decided=decided)
    numbered = list(enumerate(sheet.lines))
    kept = [(at, line) for at, line in numbered if booking is None or line.booking is booking]
    kept.sort(key=lambda one: (ORDER.index(one[1].booking) if one[1].booking is not Booking.MAY_BE else -1, one[0]))
    pages = max(1, -(-len(kept) // PAGE))
    page = min(max(page, 1), pages)
    return Shown(
        found=found,
        sheet=sheet,
        lines=tuple(kept[(page - 1) * PAGE : page * PAGE]),
        page=page,
        pages=pages,
        deciding=_deciding(sheet, list_id, asked),
        decided=sum(bool(line.judged) for line in sheet.lines),
    )


def _deciding(sheet: Sheet, list_id: str, asked: int | None) -> Deciding | None:
    waiting = [at for at, line in enumerate(sheet.lines) if line.waits]
    is_asked = asked is not None and 0 <= asked < len(sheet.lines) and bool(_whom(sheet.lines[asked], list_id)[1])
    at = asked if is_asked else next(iter(waiting), None)
    if at is None:
        return None
    line = sheet.lines[at]
    candidate, subject = _whom(line, list_id)
    earlier = sheet.lines[line.repeats] if line.repeats is not None else None
    return Deciding(
        at=at, line=line, candidate=candidate, earlier=earlier, subject=subject, left=len(waiting), is_asked=is_asked
    )


def _whom(line: Line, list_id: str) -> tuple[Candidate | None, str]:
    """Give who is proposed for a line, and the subject that a judgement names."""
    if line.repeats is not None:
        return None, line_subject(list_id, line.repeats)
    if line.person is None:
        return None, ""
    judged = {frozenset((one.left, one.right)) for one in line.judged if one.verdict is Verdict.UNSURE}
    for candidate in line.candidates:
        if not any(candidate.right in pair for pair in judged):
            return candidate, candidate.right
    return line.candidates[0], line.candidates[0].right


def rows(one: Sheet) -> Iterator[Mapping[str, Any]]:
    """Give the sheet's lines as flat rows, with who decided what."""
    for row, line in zip(data.sheet_rows(one), one.lines, strict=True):
        judged = line.judged[-1] if line.judged else None
        yield row | {
            "decision": judged.verdict.value if judged else None,
            "decided_by": judged.by if judged else None,
            "decided_at": judged.recorded.isoformat(timespec="seconds") if judged and judged.recorded else None,
        }


COLUMNS: Final = (*data.SHEET_COLUMNS, "decision", "decided_by", "decided_at")
PROBLEM_COLUMNS: Final = ("where", "what", "to_do", "row_text")


def as_csv(one: Sheet) -> str:
    """Write the sheet as CSV that no spreadsheet takes for formulas."""
    out = io.StringIO()
    output.write_csv(rows(one), out, COLUMNS)
    return out.getvalue()


def problems_csv(problems: Iterable[Problem]) -> str:
    """Write the rows that could not be read as CSV."""
    out = io.StringIO()
    output.write_csv((_problem(one) for one in problems), out, PROBLEM_COLUMNS)
    return out.getvalue()


def _problem(one: Problem) -> dict[str, str]:
    return {"where": one.where, "what": one.what, "to_do": one.to_do, "row_text": one.row_text}


def balance(one: Sheet) -> list[tuple[str, Any]]:
    """Give the balance as rows: what was announced, and where it is accounted for."""
    announced = [("announced", f"{each.count}: {each.told}") for each in one.announced]
    booked = [(booking.value, number) for booking, number in one.booked.items()]
    return [
        ("wave", one.wave),
        ("on", str(one.on)),
        *announced,
        ("freed", _plain(one.freed)),
        ("named", one.named),
        ("withheld", one.withheld),
        ("unaccounted", _plain(one.unaccounted)),
        ("set_aside", one.set_aside),
        ("balanced", "yes" if one.balanced else "no"),
        ("imbalance", one.imbalance),
        ("remaining", _plain(one.remaining)),
        *booked,
    ]


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def as_xlsx(one: Sheet, problems: Sequence[Problem]) -> bytes:
    """Write the sheet as a workbook: lines, balance, rows set aside. Every text is a text, whatever it begins with."""
    from openpyxl import Workbook  # noqa: PLC0415  # most readers take no spreadsheet along

    book_ = Workbook()
    book_.remove(book_.worksheets[0])
    lines = book_.create_sheet("lines")
    _fill(lines, COLUMNS, ([row.get(name) for name in COLUMNS] for row in rows(one)))
    _fill(book_.create_sheet("balance"), ("what", "number"), balance(one))
    aside = ((each.where, each.what, each.to_do, each.row_text) for each in problems)
    _fill(book_.create_sheet("set aside"), PROBLEM_COLUMNS, aside)
    out = io.BytesIO()
    book_.save(out)
    return out.getvalue()


def _fill(sheet: Any, columns: Sequence[str], table: Iterable[Sequence[Any]]) -> None:  # noqa: ANN401 - untyped library
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415

    for column, name in enumerate(columns, start=1):
        sheet.cell(1, column, name).font = Font(bold=True)
    for at, row in enumerate(table, start=2):
        for column, value in enumerate(row, start=1):
            if value is None:
                continue
            cell = sheet.cell(at, column)
            if isinstance(value, int | float):
                cell.value = value
                continue
            cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", str(value))[:32_000]  # a cell has room for 32,767
            cell.data_type = "s"  # nothing is a formula
            cell.quotePrefix = True  # not even when somebody edits it
    sheet.freeze_panes = "A2"
