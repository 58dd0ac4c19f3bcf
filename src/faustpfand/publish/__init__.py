"""Tables, CSV, JSON and pictures for readers."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # to print a table takes no account
    from faustpfand.accounts import Account


def save_chart(account: "Account", path: Path, *, as_of: str = "") -> None:
    """Write the account's picture as SVG or PNG; see `publish.chart.save`."""
    from faustpfand.publish import chart  # noqa: PLC0415 - the drawing library takes half a second to import

    chart.save(account, path, as_of=as_of)
