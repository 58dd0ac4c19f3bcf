"""Two persons who may be one, side by side: what each source says, and where it says so; and that on the terminal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from faustpfand.accounts.persons import PERSONAL
from faustpfand.publish.terminal import printable
from faustpfand.publish.text import SYNTHETIC
from faustpfand.records import Predicate, Source, Statement, Verdict, is_synthetic
from faustpfand.resolve import Agreement, Change, Proposal, agreement
from faustpfand.sentences import N_

SIGNS = {
    Agreement.AGREES: "=",
    Agreement.CAN_AGREE: "~",
    Agreement.OTHER_WORDS: "~",
    Agreement.DIFFERS: "≠",
    Agreement.ONE_SIDE: " ",
}
COLOURS = {Agreement.AGREES: "green", Agreement.DIFFERS: "red"}
CHANGES = {
    Change.STOCK: N_("one person fewer is held now"),
    Change.FLOWS: N_("one person fewer was detained"),
    Change.NAMES: N_("no count of political prisoners changes, the record holds one person fewer"),
}
_HARDLY: Final = 0.005  # would be rounded to nothing
Said = Sequence[Statement]


@dataclass(frozen=True, slots=True)
class Line:
    """What both sides say about one thing, and how the one stands to the other."""

    predicate: Predicate
    left: tuple[Statement, ...]
    right: tuple[Statement, ...]
    how: Agreement


def lines(left: Said, right: Said) -> list[Line]:
    """Lay what the sources say of two persons side by side, thing by thing; what neither tells is left out."""
    found = []
    for predicate in PERSONAL:
        mine, yours = (tuple(one for one in side if one.predicate == predicate) for side in (left, right))
        if mine or yours:
            found.append(Line(predicate, mine, yours, agreement(predicate, mine, yours)))
    return found


def read_in(said: Said, sources: Mapping[str, Source]) -> list[Source]:
    """Give the sources that a side was read in, each once."""
    return [sources[source] for source in dict.fromkeys(one.source for one in said) if source in sources]


def show(one: Proposal, told: tuple[Said, Said], sources: Mapping[str, Source], out: Console) -> None:
    """Print a proposal: both persons side by side, how alike they are and why, and what a merge changes.

    Args:
        one: the proposal.
        told: what the sources say of the left person and of the right one, all their subjects together.
        sources: by id; their registers and editions stand at the head.
        out: the terminal.
    """
    out.print()
    if any(is_synthetic(subject) for side in one.persons for subject in side):
        out.print(f"[bold]{SYNTHETIC}[/]")
    out.print(_side_by_side(one, told, sources))
    likely = f"{one.match.score:.0%}" if one.match.score >= _HARDLY else "below 1%"
    out.print(f"The machine proposes: [bold]{one.match.verdict}, {likely}[/]")
    for reason in one.match.reasons:
        out.print(Padding(_clean(reason), (0, 0, 0, 2), expand=False))  # a narrow window breaks it between words
    out.print(f"If they are one: {CHANGES[one.changes]}.\n")


def sum_up(steps: Mapping[Verdict | None, int], left: int, out: Console) -> None:
    """Print how many pairs were decided, how many passed over, and how many are left."""
    decided = ", ".join(f"{steps.get(one, 0)} {one}" for one in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE))
    out.print(f"Decided: {decided}; skipped: {steps.get(None, 0)}. Pairs left: {left:,}.")


def _side_by_side(one: Proposal, told: tuple[Said, Said], sources: Mapping[str, Source]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("", _subjects(one.left, one.persons[0]), _subjects(one.right, one.persons[1]), ""):
        table.add_column(heading, overflow="fold")
    table.add_row("register", *("\n".join(_editions(side, sources)) for side in told), "")
    rows = [_rows(side) for side in told]
    table.add_row("read at", *("\n".join(map(_clean, each)) for each in rows), "")
    for line in lines(*told):
        colour = COLOURS.get(line.how)
        sign = f"{SIGNS[line.how]} {line.how}"
        table.add_row(
            line.predicate.replace("_", " "),
            _cell(line.left, rows[0]),
            _cell(line.right, rows[1]),
            f"[{colour}]{sign}[/]" if colour else sign,
        )
    return table


def _subjects(first: str, person: Iterable[str]) -> str:
    """Name the subject that is proposed, then those judged the same."""
    return _clean(" = ".join((first, *sorted(set(person) - {first}))))


def _editions(said: Said, sources: Mapping[str, Source]) -> list[str]:
    return [_clean(f"{one.register.lstrip('/')} of {one.edition}") for one in read_in(said, sources)]


def _rows(said: Said) -> list[str]:
    """List the rows of files that a side was read from."""
    return list(dict.fromkeys(f"{each.locator.file}:{each.locator.row}" for each in said))


def _cell(said: Said, rows: Sequence[str]) -> str:
    """Give each statement with its place: of one row only the column, since the row stands at the head."""

    def place(one: Statement) -> str:
        return f":{one.locator.column}" if len(rows) == 1 else str(one.locator)

    return "\n".join(f"{_written(each)} [dim]{_clean(place(each))}[/]" for each in said) or "–"


def _written(one: Statement) -> str:
    """Give the words of the source; what we read in them stands beside where it is another thing."""
    written = " ".join(one.as_written.split())
    return _clean(written if written == one.value else f"{written} ({one.value})")


def _clean(text: str) -> str:
    return escape(printable(text))
