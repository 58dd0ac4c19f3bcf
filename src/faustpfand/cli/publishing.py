"""publish."""

import tempfile
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import Any, TypeVar, cast
from urllib.parse import urlsplit

import click
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from faustpfand.cli.options import as_of_option, ledger_option
from faustpfand.ledger import Moment
from faustpfand.publish import public, terminal
from faustpfand.publish.package import LICENCES, Publisher
from faustpfand.publish.pages import LANGUAGES
from faustpfand.publish.public import Copy, Opening
from faustpfand.publish.replacing import replaced

F = TypeVar("F", bound=Callable[..., Any])


class Languages(click.ParamType[tuple[str, ...]]):
    """Languages of the pages, parted by commas."""

    name = "CODES"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Turn the text into codes."""
        if isinstance(value, tuple):
            return value
        codes = tuple(dict.fromkeys(code.strip() for code in value.split(",") if code.strip()))
        unknown = [code for code in codes if code not in LANGUAGES]
        if unknown or not codes:
            self.fail(f"{value!r}: the pages are in {', '.join(LANGUAGES)}. Write e.g. de,en.", param, ctx)
        return codes


class Address(click.ParamType[str]):
    """Where the site will lie."""

    name = "URL"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Check the address, and give it with a stroke at its end."""
        parts = urlsplit(value)
        if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
            self.fail(f"{value!r} is no address of a site. Write it as https://example.org/account/.", param, ctx)
        return value if value.endswith("/") else f"{value}/"


def opening_options(command: F) -> F:
    """Offer what can be let out besides published facts; the command is handed an `opening`."""

    @wraps(command)
    def handed(*args: Any, registers: tuple[str, ...], notes: bool, **kwargs: Any) -> Any:  # noqa: ANN401
        return command(*args, opening=Opening(frozenset(registers), notes), **kwargs)

    for option in (
        click.option("--notes", is_flag=True, help="Also remarks that your own fact tables make in their own words."),
        click.option(
            "--register",
            "registers",
            multiple=True,
            metavar="NAME",
            help="Open a register of persons, e.g. viasna: whom it recognises is named. May be repeated.",
        ),
    ):
        handed = option(handed)
    return cast("F", handed)


def publisher_options(command: F) -> F:
    """Offer to say who publishes; the command is handed a `publisher`."""

    @wraps(command)
    def handed(*args: Any, name: str, licence: str | None, address: str | None, **kwargs: Any) -> Any:  # noqa: ANN401
        return command(*args, publisher=Publisher(name.strip(), address or "", licence or ""), **kwargs)

    for option in (
        click.option("--address", type=Address(), help="Where it will lie; feeds then lead there."),
        click.option(
            "--licence",
            type=click.Choice(list(LICENCES)),
            help="How your tables may be used again; nothing is said if left out.",
        ),
        click.option("--publisher", "name", default="", metavar="NAME", help="Who publishes; it stands on every page."),
    ):
        handed = option(handed)
    return cast("F", handed)


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@opening_options
@click.option(
    "--languages",
    type=Languages(),
    default=",".join(LANGUAGES),
    show_default=True,
    help="Of the pages; the likeliest of the readers first.",
)
@publisher_options
@as_of_option
@ledger_option
def publish(
    folder: Path,
    opening: Opening,
    languages: tuple[str, ...],
    publisher: Publisher,
    as_of: Moment | None,
    ledger: str,
) -> None:
    """Write a public site into DIR: pages, data and feeds, without what is restricted.

    The pages work from any file server and from the file system, without a script; no page asks anything of elsewhere.
    Published facts go out: counts, flows, waves, concessions, talks, deals and deaths that have a public address.
    Registers of persons stay, unless you open one by its name; then those whom it recognises as political prisoners
    are named, with the year of birth, and nothing about anybody else. Made-up registers go out, marked. At the end the
    command says what was left out; docs/how-to/publish.md tells more.

    DIR is replaced whole, and only when all is written; a folder that holds anything else is left alone. The same
    ledger gives the same bytes.
    """
    from faustpfand.publish import site  # noqa: PLC0415 - templates and languages, which no other command needs

    wanted = site.Wanted(languages, publisher, as_of)
    with replaced(folder) as new, tempfile.TemporaryDirectory(prefix="faustpfand-") as apart, _progress() as shown:
        made = public.copy(ledger, Path(apart) / "public.db", opening, as_of)
        number = site.write(made, new, wanted, partial(_show, shown, shown.add_task("pages", total=None)))
    click.echo(f"{number:,} pages are in {folder}. Open {folder / 'index.html'}.")
    for line in left_out(made):
        click.echo(line)


def _progress() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=terminal.console(stderr=True), transient=True)


def _show(shown: Progress, task: TaskID, done: int, total: int) -> None:
    shown.update(task, completed=done, total=total)


def left_out(made: Copy) -> list[str]:
    """Say what did not go out, and how it could."""
    kept = made.kept_back
    lines = [
        f"  {number:,} persons of {register}: --register {register.partition('/')[2]} names whom it recognises."
        for register, number in sorted(kept.registers.items())
    ]
    lines += [
        f"  {number:,} persons of {register} whom it does not recognise. They never go out."
        for register, number in sorted(kept.not_recognised.items())
    ]
    if kept.addresses:
        some = ", ".join(kept.addresses[:5]) + (", ..." if len(kept.addresses) > 5 else "")
        lines.append(f"  {len(kept.addresses):,} facts without a public address: {some}.")
    if kept.notes:
        lines.append(f"  {kept.notes:,} remarks of fact tables: --notes lets them out.")
    if kept.sources:
        kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(kept.sources.items()))
        lines.append(f"  Sources of which nothing went out: {kinds}.")
    always = (
        "  Always: the bytes of sources, rows that were set aside, what a machine read in articles, who decided what "
        "and why; of persons their day of birth, place, judges and all free text."
    )
    return ["Left out:", *lines, always]
