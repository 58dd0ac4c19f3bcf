"""Options that several commands share, and what the doors do the same way."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar, cast

import click

from faustpfand import dates, places, settings
from faustpfand.errors import FaustpfandError, UnreadableSourceError

if TYPE_CHECKING:  # a database takes half a second to wake, and to compare names or to read a text needs none
    from faustpfand.ledger import Ledger, Moment

F = TypeVar("F", bound=Callable[..., Any])
_IN_MEMORY = 16 << 20  # bytes of standard input; more is spooled to disk


class Day(click.ParamType[date]):
    """A day, written `2025-12-13`; a month or year is refused, since a view needs one moment."""

    name = "YYYY-MM-DD"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Turn the text into a date."""
        if isinstance(value, date):
            return value
        try:
            when = dates.parse(str(value))
        except ValueError as err:
            self.fail(f"{err} Write it as 2025-12-13.", param, ctx)
        if not when.is_day:
            self.fail(f"{value!r} is no single day. Write it as 2025-12-13.", param, ctx)
        return when.earliest


class AsOf(click.ParamType["Moment"]):
    """A moment of recording: a day (its end, UTC) or a time stamp."""

    name = "MOMENT"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> "Moment":
        """Turn the text into a date or an aware datetime."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value) if len(value) == 10 else _aware(datetime.fromisoformat(value))
        except ValueError:
            self.fail(f"{value!r} is no moment. Write 2025-12-13 or 2025-12-13T18:00:00Z.", param, ctx)


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


class Country(click.ParamType[str]):
    """A country, by its code or English name."""

    name = "COUNTRY"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Turn the text into a code."""
        try:
            return places.country_code(value)
        except ValueError as err:
            self.fail(f"{err} Write its English name or its two-letter code.", param, ctx)


class Picture(click.ParamType[Path]):
    """A picture to be written: an ending that we can draw, in a folder that is there."""

    name = "FILE.svg|FILE.png"

    def convert(self, value: str | Path, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Turn the text into a path, before any work is done."""
        path = Path(value)
        if path.suffix not in (".svg", ".png"):
            self.fail(f"{value}: a chart is written as .svg or .png.", param, ctx)
        if not path.resolve().parent.is_dir():
            self.fail(f"{value}: the folder {path.parent} does not exist. Make it first.", param, ctx)
        return path


FILE = click.Path(exists=True, path_type=Path, allow_dash=True)

ledger_option = click.option(
    "--ledger",
    default=settings.ledger_location,
    show_default="./faustpfand.db, or FAUSTPFAND_LEDGER",
    metavar="PATH|URL",
    help="The ledger: a file, or the URL of a database.",
)
by_option = click.option(
    "--by",
    default=settings.judge_name,
    show_default="FAUSTPFAND_BY",
    metavar="NAME",
    help="Who decides; it stands beside every decision.",
)
as_of_option = click.option("--as-of", type=AsOf(), help="What the ledger said then; now if left out.")
published_option = click.option("--published", type=Day(), help="The day the text appeared; relative dates need it.")
lang_option = click.option("--lang", default="", metavar="CODE", help="Language of the text; detected if left out.")
country_option = click.option(
    "--country", default="BY", show_default=True, type=Country(), help="The jailer's country, by code or name."
)


def format_option(*formats: str) -> Callable[[F], F]:
    """Offer the ways in which a command prints; the first is the default."""
    return click.option("--format", "form", type=click.Choice(formats), default=formats[0], show_default=True)


@contextmanager
def opened(location: str, *, create: bool = False) -> "Iterator[Ledger]":
    """Open the ledger, and let go of it however the command ends."""
    from faustpfand.ledger import Ledger  # noqa: PLC0415 - see above

    with Ledger(location, create=create, waiting=_waiting) as ledger:
        yield ledger


def _waiting(seconds: int) -> None:
    click.echo(f"Another program is writing to the ledger; waiting for it, {seconds} s at most.", err=True)


@contextmanager
def stream_of(path: Path) -> Iterator[BinaryIO]:
    """Open a file, or standard input for `-`, so that it can be read from its start again.

    Raises:
        UnreadableSourceError: it is a folder.
    """
    if str(path) == "-":
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as spool:
            shutil.copyfileobj(sys.stdin.buffer, spool)
            spool.seek(0)
            yield cast("BinaryIO", spool)
    elif path.is_dir():
        raise UnreadableSourceError(f"{path} is a folder. Name the files in it, e.g. {path}/*.")
    else:
        with path.open("rb") as stream:
            yield stream


def named(by: str | None) -> str:
    """Give the name of who judges.

    Raises:
        FaustpfandError: nobody gave one; no decision is recorded without.
    """
    if by is None or not by.strip():
        raise FaustpfandError("Who decides? Say it with --by NAME, or set FAUSTPFAND_BY once.")
    return by.strip()


def now() -> datetime:
    """Give the present moment; nobody below the doors asks the clock."""
    return datetime.now(UTC)
