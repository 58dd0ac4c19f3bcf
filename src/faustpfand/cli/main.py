"""The one command and its subcommands."""

from importlib import import_module
from typing import Any, cast

import click

from faustpfand.errors import FaustpfandError, UnreadableSourceError

# In the order in which a newcomer needs them. Each is imported when it is called: all of them take two seconds.
COMMANDS = {
    "demo": "making:demo",
    "init": "taking_in:init",
    "serve": "serving:serve",
    "import": "taking_in:import_",
    "problems": "taking_in:problems",
    "read": "reading:read",
    "check": "reading:check",
    "reconcile": "release_day:reconcile",
    "review": "review:review",
    "judge": "judging:judge",
    "names": "naming:naming",
    "account": "accounts:account",
    "deals": "accounts:deals",
    "refill": "figures:refill",
    "inside": "figures:inside",
    "unlisted": "unlisted:unlisted",
    "sanctions": "sanctions:sanctions",
    "publish": "publishing:publish",
    "export": "exporting:export",
    "synth": "making:synth",
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

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import the command that is called."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
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
