"""What may be wrong inside the cells of a row, and repairs that are reported one by one."""

import re
from collections.abc import Sequence

import ftfy
from ftfy.badness import is_bad

from faustpfand.errors import Problem, Severity
from faustpfand.sentences import sentence

_JOINT = "\x1f"
# A minus before a figure is a number; before a letter or a bracket it starts a formula, as = and @ always do.
_FORMULA = re.compile(r"(?:^|\x1f)\s*(?:[=@]|[+\-](?=[^\W\d_]|\())")
LOST = "\ufffd"


def lost_or_zero(cells: Sequence[str]) -> str | None:
    """Say what makes a whole row unusable: NUL characters or letters that could not be decoded."""
    joined = _JOINT.join(cells)
    if "\0" in joined:
        return sentence("The row holds NUL characters, as after a failed copy.")
    if LOST in joined:
        return sentence("The row holds letters that are lost: they are no valid text in the file's encoding.")
    return None


def formulas(cells: Sequence[str]) -> list[int]:
    """List the cells that a spreadsheet program would run as a formula."""
    if _FORMULA.search(_JOINT.join(cells)) is None:
        return []
    return [index for index, cell in enumerate(cells) if _FORMULA.match(cell)]


def repaired(cells: list[str], columns: Sequence[str], where: str) -> tuple[list[str], list[Problem]]:
    """Undo text that was decoded wrongly before it reached us (`Ð˜Ð²Ð°Ð½`), and say so cell by cell."""
    joined = _JOINT.join(cells)
    if joined.isascii() or not is_bad(joined):
        return cells, []
    whole, problems = list(cells), []
    for index, (column, cell) in enumerate(zip(columns, cells, strict=False)):
        fixed = ftfy.fix_encoding(cell) if is_bad(cell) else cell
        if fixed != cell:
            whole[index] = fixed
            what = sentence(
                "%(text)s was decoded wrongly before we got it; it is read as %(fixed)s.",
                text=repr(cell[:200]),
                fixed=repr(fixed[:200]),
            )
            problems.append(
                Problem(f"{where}:{column}", what, sentence("Check it against the original."), Severity.NOTED)
            )
    return whole, problems
