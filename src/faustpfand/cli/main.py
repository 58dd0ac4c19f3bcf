"""The one command and its subcommands."""

from importlib import import_module
from typing import Any, cast

import click

from faustpfand.errors import FaustpfandError, UnreadableSourceError

# In the order in which a newcomer needs them: where each is, imported when it is called, and the first sentence of its
# help. To import them all for a list of commands takes two seconds.
COMMANDS = {
    "demo": (
        "making:demo",
        "Show the main job on the bundled data: the account of one country, an article checked, a list reconciled.",
    ),
    "init": ("beginning:init", "Make a ledger, or bring one up to date."),
    "serve": ("serving:serve", "Show the ledger as living pages, in a browser on this machine."),
    "import": ("taking_in:import_", "Take sources into the ledger and print a receipt."),
    "problems": ("taking_in:problems", "List what was set aside or noted, source by source, with what to do about it."),
    "read": (
        "reading:read",
        "Read the claims of articles: releases, stocks, sanctions, talks, demands, each with its place in the text.",
    ),
    "check": ("checking:check", "Hold every claim of an article against the ledger."),
    "reconcile": ("release_day:reconcile", "Book a release list against the register: the release-day sheet."),
    "review": ("review:review", "Decide who is who: pairs that may be one person, one by one, the most useful first."),
    "judge": (
        "judging:judge",
        "Record a person's decision about two subjects: the same, different, unsure; or take one back.",
    ),
    "names": ("naming:naming", "Compare names across alphabets and spellings."),
    "account": (
        "accounts:account",
        "Stock, inflow and outflow by month, with bounds, waves, what others did, and balance assertions.",
    ),
    "deals": (
        "accounts:deals",
        "What was given for how many, who ties the two, who denies it, and where sources differ.",
    ),
    "refill": (
        "figures:refill",
        "Did the cells fill again? Inflow after each wave, the books of a period, and what arrests did.",
    ),
    "inside": (
        "figures:inside",
        "How long are people inside, by which way do they leave, what was left to serve, who is longest in?",
    ),
    "unlisted": ("unlisted:unlisted", "How many people does no list name? From the overlap of three lists or more."),
    "sanctions": (
        "sanctions:sanctions",
        "Sanctions lists: what changed from edition to edition, what is in force for whom, who is one in several.",
    ),
    "publish": (
        "publishing:publish",
        "Write a public site into DIR: pages, data and feeds, without what is restricted.",
    ),
    "export": ("exporting:export", "Data out, in the forms that other programs read."),
    "synth": (
        "making:synth",
        "Make a synthetic register in the form of Viasna's: for trying out, tests and measurements.",
    ),
}


class _Commands(click.Group):
    """Misuse ends any command with 2, unreadable input with 1, each with a sentence that says what to do."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - Click's own signature
        try:
            return super().invoke(ctx)
        except UnreadableSourceError as err:
            raise click.ClickException(str(err)) from err  # exits with 1
        except FaustpfandError as err:
            raise click.UsageError(str(err)) from err
        except BrokenPipeError:
            raise
        except OSError as err:
            raise click.UsageError(f"{err.filename or 'The file'}: {err.strerror or err}.") from err

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - Click's own signature
        """List the commands in the order in which a newcomer needs them."""
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the commands as Click does, and import none of them."""
        width = formatter.width - 6 - max(map(len, COMMANDS))  # as Click reckons it
        told = [(name, click.Command(name, help=line)) for name, (_, line) in COMMANDS.items()]
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.get_short_help_str(width)) for name, command in told])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command that is called."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        return cast("click.Command", getattr(import_module(f"faustpfand.cli.{module}"), name))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="faustpfand")
def main() -> None:
    """Keep the account of political imprisonment as a bargaining system.

    Who is held, who was freed, what was paid for it, and whether the cells filled again: each figure with its
    sources, its date and its bounds. Everything stays on this machine.

    \b
    A first round:
      faustpfand demo                                    the main job on the bundled data
      faustpfand init                                    a ledger of your own
      faustpfand import reference bundled:belarus        the bundled fact tables
      faustpfand import viasna register.csv              a register
      faustpfand review --by "N. N."                     who of them is one person
      faustpfand check article.txt --published 2025-12-14
      faustpfand reconcile list.csv --wave by-2025-12-13
      faustpfand account --from 2024-01-01 --chart account.svg

    Every command exits with 0 on success, 1 if the input had problems (the good part is kept), 2 on misuse.
    """  # noqa: D301 - Click reads the backspace as "keep these lines"
