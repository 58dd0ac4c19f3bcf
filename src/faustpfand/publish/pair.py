"""Two persons who may be one, side by side on the terminal: what each source says, and where it says so."""

from collections.abc import Iterable, Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from faustpfand.accounts.persons import PERSONAL
from faustpfand.publish.text import SYNTHETIC, printable
from faustpfand.records import Source, Statement, Verdict, is_synthetic
from faustpfand.resolve import Agreement, Change, Proposal, agreement

SIGNS = {
    Agreement.AGREES: "=",
    Agreement.CAN_AGREE: "~",
    Agreement.OTHER_WORDS: "~",
    Agreement.DIFFERS: "≠",
    Agreement.ONE_SIDE: " ",
}
COLOURS = {Agreement.AGREES: "green", Agreement.DIFFERS: "red"}
CHANGES = {
    Change.STOCK: "one person fewer is held now",
    Change.FLOWS: "one person fewer was detained",
    Change.NAMES: "no count of political prisoners changes, the record holds one person fewer",
}
Said = Sequence[Statement]


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
    out.print(f"The machine proposes: [bold]{one.match.verdict}, {one.match.score:.0%}[/]")
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
    for predicate in PERSONAL:
        left, right = ([each for each in side if each.predicate == predicate] for side in told)
        if left or right:
            how = agreement(predicate, left, right)
            colour = COLOURS.get(how)
            sign = f"{SIGNS[how]} {how}"
            table.add_row(
                predicate.replace("_", " "),
                _cell(left, rows[0]),
                _cell(right, rows[1]),
                f"[{colour}]{sign}[/]" if colour else sign,
            )
    return table


def _subjects(first: str, person: Iterable[str]) -> str:
    """Name the subject that is proposed, then those judged the same."""
    return _clean(" = ".join((first, *sorted(set(person) - {first}))))


def _editions(said: Said, sources: Mapping[str, Source]) -> list[str]:
    read_in = [sources[source] for source in dict.fromkeys(each.source for each in said) if source in sources]
    return [_clean(f"{one.register.lstrip('/')} of {one.edition}") for one in read_in]


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
