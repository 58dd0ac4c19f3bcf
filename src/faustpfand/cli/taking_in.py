"""import, problems."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import Any

import click
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn

from faustpfand import intake, settings
from faustpfand.cli.judging import against_each_other
from faustpfand.cli.options import Day, format_option, lang_option, ledger_option, now, opened, published_option
from faustpfand.cli.proposing import proposed_by
from faustpfand.errors import FaustpfandError, Problem, Severity, UnreadableSourceError
from faustpfand.intake import Plan, Planner, Visit
from faustpfand.ledger import Ledger, Receipt
from faustpfand.publish import data, output, terminal, text
from faustpfand.records import Source
from faustpfand.sources.sanctions import KINDS as LISTS

BUNDLED = "bundled:"
KINDS = ("viasna", "table", "reference", "articles", *LISTS)
REGISTERS = ("viasna", "table")  # the kinds that name persons
Job = tuple[Path, Plan | Planner]


@click.command("import")
@click.argument("kind", type=click.Choice(KINDS))
@click.argument("names", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--mapping", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="For `table`: the TOML mapping."
)
@click.option("--country", metavar="CODE", help="For `reference`: whose tables these are.")
@click.option(
    "--edition", type=Day(), help="The day that a register tells of; today if left out. Of a list: see below."
)
@click.option("--insist", is_flag=True, help="Take in a list that lacks more than a tenth of the edition before it.")
@click.option("--instead", is_flag=True, help="This day of a list is right; the file was taken in with a wrong one.")
@click.option("--no-proposals", is_flag=True, help="Do not look who of a register may be on record twice.")
@published_option
@lang_option
@ledger_option
@format_option("text", "json", "csv")
def import_(
    kind: str,
    names: tuple[str, ...],
    edition: date | None,
    no_proposals: bool,  # noqa: FBT001 - a flag, as Click hands it over
    ledger: str,
    form: str,
    **how: Any,  # noqa: ANN401 - the options that only some kinds take
) -> None:
    """Take sources into the ledger and print a receipt.

    \b
    KIND is one of
      viasna     the register of Viasna: machine export, or tables in English, Russian, Belarusian
      table      any list (CSV, TSV, XLSX), with --mapping; see docs/how-to/take-in-a-list.md
      reference  fact tables, or a folder of them; `bundled:belarus` is the bundled one
      articles   text, HTML or JSON lines; their claims are kept as proposals that no account counts
      ofac, eu, uk, seco, un, canada, opensanctions
                 sanctions lists in the forms in which they are published; see docs/how-to/take-in-a-sanctions-list.md.
                 Every edition is kept, and may come in any order; of which day one is, the file says, or its name
                 (sdn-2021-07-07.csv), or --edition

    Each file goes in whole or not at all. Taking a file in twice adds nothing. Bad rows are set aside with
    file:row:column, what is wrong and what to do; `faustpfand problems` lists them again. Of a register the receipt
    says, too, how many pairs may be one person each; nobody is merged, `faustpfand review` asks about them.
    """  # noqa: D301 - Click reads the backspace as "keep these lines"
    visit = Visit(now(), now().date() if kind in LISTS else edition or now().date(), edition)
    jobs = [job for name in names for job in _jobs(kind, _path(name), visit=visit, **how)]
    with opened(ledger, create=True) as book:
        done, failed = take_in_all(book, jobs, visit)
        proposed = _proposed(book, done) if kind in REGISTERS and not no_proposals else {}
    _report(done, proposed, form, ledger)
    for sentence in failed:
        click.echo(sentence, err=True)
    if failed or any(one.quarantined for one in done):
        sys.exit(1)


def _path(name: str) -> Path:
    if name.startswith(BUNDLED):
        return bundled(name.removeprefix(BUNDLED))
    path = Path(name)
    if name != "-" and not path.exists():
        raise click.BadParameter(f"{name} does not exist.", param_hint="FILE")
    return path


def bundled(name: str) -> Path:
    """Give the folder of a bundled set of fact tables.

    Raises:
        FaustpfandError: no set of that name is bundled.
    """
    folder = Path(str(files("faustpfand") / "data" / name))
    if not (folder / "reference.toml").is_file():
        raise FaustpfandError(f"{BUNDLED}{name}: no such set is bundled. There is: {BUNDLED}belarus.")
    return folder


def _jobs(
    kind: str,
    path: Path,
    *,
    visit: Visit,
    mapping: Path | None,
    country: str | None,
    insist: bool,
    instead: bool,
    published: date | None,
    lang: str,
) -> list[Job]:
    if mapping is None and kind == "table":
        raise click.UsageError("`import table` needs --mapping FILE; see docs/how-to/take-in-a-list.md.")
    match kind:
        case "viasna":
            return [(path, intake.viasna_plan())]
        case "reference":
            return [*intake.reference_plans(path, country)]
        case "articles":
            return [(path, intake.articles_plan(published, lang))]
        case _ if kind in LISTS:
            return [(path, intake.sanctions_plan(kind, visit, insist=insist, instead=instead))]
        case _:
            return [(path, intake.mapped_plan(mapping))] if mapping else []


def take_in_all(ledger: Ledger, jobs: Sequence[Job], visit: Visit) -> tuple[list[Receipt], list[str]]:
    """Take in one file after the other, with progress on a terminal; give receipts, and sentences for what failed."""
    done, failed = [], []
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TextColumn("{task.completed:,} rows"),
        TimeElapsedColumn(),
        console=terminal.console(stderr=True),
        transient=True,
    ) as progress:
        for path, plan in jobs:
            task = progress.add_task(path.name)
            try:
                receipt = intake.take_in(
                    ledger, sys.stdin.buffer if str(path) == "-" else path, plan, visit, partial(_show, progress, task)
                )
            except UnreadableSourceError as err:
                failed.append(str(err))
            else:
                done.append(receipt)
            progress.remove_task(task)
    return done, failed


def _show(progress: Progress, task: TaskID, rows: int) -> None:
    progress.update(task, completed=rows)


def _proposed(ledger: Ledger, done: Sequence[Receipt]) -> dict[str, int]:
    """Count the pairs that each source brings; the sources are in, so that an interruption costs the count alone."""
    try:
        return proposed_by(ledger, [one.source.id for one in done])
    except KeyboardInterrupt:
        click.echo(
            "The sources are in. Who may be on record twice was not looked for; faustpfand review does.", err=True
        )
        return {}


def _report(done: Sequence[Receipt], proposed: Mapping[str, int], form: str, ledger: str) -> None:
    if form == "json":
        output.write_json([data.receipt(one, proposed.get(one.source.id)) for one in done], sys.stdout)
    elif form == "csv":
        rows = [data.receipt_row(one, proposed.get(one.source.id)) for one in done]
        output.write_csv(rows, sys.stdout, data.RECEIPT_COLUMNS)
    elif done:
        out = terminal.console()
        text.receipts(done, out)
        review = "faustpfand review" + ("" if ledger == settings.ledger_location() else f" --ledger {ledger}")
        text.proposed(done, proposed, review, out)
        text.problems([problem for one in done for problem in one.problems], out, at_most=20)


@click.command()
@click.option("--all", "mended", is_flag=True, help="Also those of editions that a newer one has followed.")
@ledger_option
@format_option("text", "json", "csv")
def problems(mended: bool, ledger: str, form: str) -> None:  # noqa: FBT001 - a flag, as Click hands it over
    """List what was set aside or noted, source by source, with what to do about it.

    A mended file is simply imported again; its problems are listed in place of the older ones. Judgements that
    contradict each other come last; they have no source. Exits with 1 if rows were set aside.
    """
    with opened(ledger) as book:
        found: list[tuple[Source | None, Problem]] = [*book.problems(mended=mended)]
        found += [(None, clash) for clash in against_each_other(book.judgements())]
    if form == "json":
        output.write_json([data.problem(one, source) for source, one in found], sys.stdout)
    elif form == "csv":
        output.write_csv([data.problem(one, source) for source, one in found], sys.stdout, data.PROBLEM_COLUMNS)
    elif not found:
        click.echo("No problems.")
    else:
        text.problems([one for _, one in found], terminal.console())
    if any(one.severity is Severity.QUARANTINED for _, one in found):
        sys.exit(1)
