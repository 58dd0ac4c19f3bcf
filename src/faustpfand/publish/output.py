"""JSON and CSV as readers and spreadsheets take them."""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TextIO

_FORMULA = ("=", "+", "-", "@", "\t")  # what a spreadsheet would run; OWASP, CSV injection


def write_json(value: object, out: TextIO) -> None:
    """Write one JSON document, readable in any alphabet."""
    json.dump(value, out, ensure_ascii=False, indent=2)
    out.write("\n")


def write_csv(rows: Iterable[Mapping[str, Any]], out: TextIO, columns: Sequence[str] = ()) -> None:
    """Write rows as CSV. A cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    if not columns:
        rows = list(rows)
    names = list(columns) or next((list(row) for row in rows), [])
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([safe(row.get(name)) for name in names] for row in rows)


def safe(value: object) -> str:
    """Give a cell that no spreadsheet runs. Plain numbers stay as they are."""
    if value is None:
        return ""
    text = str(value).replace("\r\n", "\n").replace("\r", "\n")  # the writer quotes no bare carriage return
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return f"'{text}" if text.startswith(_FORMULA) and not is_number else text
