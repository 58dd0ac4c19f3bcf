"""demo, synth."""

import csv
import io
import shutil
import sys
from contextlib import nullcontext, redirect_stdout
from importlib.resources import files
from pathlib import Path
from typing import TextIO

import click
from rich.progress import track

from faustpfand import synth as synthetic
from faustpfand.publish import output, terminal

DEMO_PERSONS = 3_000
DEMO_SEED = 13
WAVE = "syn-wave-2025-12-13"
LISTED = 40
NOT_ON_THE_LIST = 5  # announced, yet neither named nor said to be withheld: a sheet that does not balance


@click.command()
@click.option("--persons", default=1_000, show_default=True, type=click.IntRange(min=1), help="How many people.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same register.")
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Write a folder: register, list, wave, truth."
)
def synth(persons: int, seed: int, out: Path | None) -> None:
    """Make a synthetic register in the form of Viasna's: for trying out, tests and measurements.

    Nobody in it exists, and every row says so. Without --out the register goes to standard output. With --out DIR the
    folder gets register.csv, a release list in other spellings with the wave that announces it (releases.csv), and
    truth.csv, which tells who is who.
    """
    if out is None:
        _write_register(persons, seed, sys.stdout)
        return
    out.mkdir(parents=True, exist_ok=True)
    with (out / "register.csv").open("w", encoding="utf-8", newline="") as register:
        _write_register(persons, seed, register)
    _write_release(out, persons, seed)
    click.echo(f"Made {persons:,} synthetic persons in {out}.")


def _write_register(persons: int, seed: int, out: TextIO) -> None:
    writer = csv.DictWriter(out, synthetic.COLUMNS, lineterminator="\n")
    writer.writeheader()
    rows = synthetic.register(persons, seed)
    writer.writerows(track(rows, "Inventing people", persons, console=terminal.console(stderr=True), transient=True))


def _write_release(out: Path, persons: int, seed: int) -> None:
    rows = list(synthetic.register(persons, seed))
    listed = synthetic.release_list(rows, LISTED, seed)
    truth = [
        {"row": str(row + 2), "id": person, "synthetic": "yes"}
        for row, person in synthetic.truth(rows, LISTED, seed).items()
    ]
    wave = {
        "release_id": WAVE,
        "date": "2025-12-13",
        "number": str(len(listed) + NOT_ON_THE_LIST),
        "comparator": "exact",
        "political": "",
        "foreigners": "",
        "mechanism": "",
        "destination": "",
        "announced_by": "SYNTHETIC",
        "named": "",
        "source_name": "SYNTHETIC, made by faustpfand synth",
        "source_url": "https://example.invalid/synthetic/wave",
    }
    marked = [{**line, "synthetic": "yes"} for line in listed]
    for name, made in (("release-list.csv", marked), ("releases.csv", [wave]), ("truth.csv", truth)):
        with (out / name).open("w", encoding="utf-8", newline="") as file:
            output.write_csv(made, file)
    (out / "reference.toml").write_text('country = "BY"\n', encoding="utf-8")


def _steps(folder: Path) -> list[tuple[str, list[str]]]:
    """List the demo's commands, each with a sentence; they can be typed just so."""
    real, made_up, given = str(folder / "ledger.db"), str(folder / "synthetic.db"), folder / "input"
    picture = str(folder / "account.svg")
    day, wave = "2025-12-13", "by-2025-12-13"
    german, english = str(given / "article-de.txt"), str(given / "article-en.txt")
    synthetic_input = folder / "synthetic"
    register, releases = str(synthetic_input / "register.csv"), str(synthetic_input / "releases.csv")
    made_up_list = str(synthetic_input / "release-list.csv")
    return [
        (
            "1. Take in the bundled fact tables: every row names its publication and address.",
            ["import", "reference", "bundled:belarus", "--ledger", real],
        ),
        (
            "2. The account, month by month, with bounds; and its picture.",
            ["account", "--from", "2024-07-01", "--ledger", real],
        ),
        ("", ["account", "--from", "2020-06-01", "--format", "csv", "--chart", picture, "--ledger", real]),
        (
            "3. What was given for how many; where sources differ, all of them stand there.",
            ["deals", "--from", "2025-06-01", "--ledger", real],
        ),
        (
            "4. An article of release day, held against the ledger: in German and in English.",
            ["check", german, "--published", day, "--ledger", real],
        ),
        ("", ["check", english, "--published", day, "--ledger", real]),
        (
            "5. The names published of that wave. Real registers are never shipped, so nobody can be matched yet.",
            ["reconcile", str(given / "release-list.txt"), "--wave", wave, "--ledger", real],
        ),
        (
            "6. The whole of release day, on a synthetic register: nobody in it exists.",
            ["synth", "--persons", str(DEMO_PERSONS), "--seed", str(DEMO_SEED), "--out", str(synthetic_input)],
        ),
        ("", ["import", "viasna", register, "--ledger", made_up]),
        ("", ["import", "reference", releases, "--ledger", made_up]),
        ("", ["reconcile", made_up_list, "--wave", WAVE, "--ledger", made_up]),
    ]


@click.command()
@click.argument("folder", default="faustpfand-demo", type=click.Path(file_okay=False, path_type=Path))
@click.pass_context
def demo(ctx: click.Context, folder: Path) -> None:
    """Show the main job on the bundled data: the account of one country, an article checked, a list reconciled.

    FOLDER gets the ledgers, the inputs and the picture. Every step is a command that you can type yourself.
    """
    given = folder / "input"
    given.mkdir(parents=True, exist_ok=True)
    for file in ("article-de.txt", "article-en.txt", "release-list.txt"):
        shutil.copyfile(str(files("faustpfand") / "data" / "demo" / file), given / file)
    program = ctx.find_root().command
    out = terminal.console()
    for sentence, arguments in _steps(folder):
        if sentence:
            out.print(f"\n[bold]{sentence}[/]", soft_wrap=True)
        out.print(f"[dim]$ faustpfand {' '.join(arguments)}[/]", soft_wrap=True)
        quiet = "--format" in arguments
        with redirect_stdout(io.StringIO()) if quiet else nullcontext():
            _run(program, arguments)
    out.print(
        f"\nThe picture is {folder / 'account.svg'}, the ledger {folder / 'ledger.db'}. With your own data: README.md."
        f"\nTo look at it in a browser: faustpfand serve --ledger {folder / 'ledger.db'}"
    )


def _run(program: click.Command, arguments: list[str]) -> None:
    """Run one command as if it were typed; problems in its input are part of the show."""
    try:
        program.main(arguments, prog_name="faustpfand", standalone_mode=False)
    except SystemExit as end:
        if end.code not in (0, 1):
            raise
