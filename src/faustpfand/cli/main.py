"""The one command and its subcommands."""

from typing import Any

import click

from faustpfand.cli.accounts import account, deals
from faustpfand.cli.exporting import export
from faustpfand.cli.figures import inside, refill
from faustpfand.cli.judging import judge
from faustpfand.cli.making import demo, synth
from faustpfand.cli.naming import naming
from faustpfand.cli.reading import check, read
from faustpfand.cli.release_day import reconcile
from faustpfand.cli.review import review
from faustpfand.cli.sanctions import sanctions
from faustpfand.cli.serving import serve
from faustpfand.cli.taking_in import import_, init, problems
from faustpfand.cli.unlisted import unlisted
from faustpfand.errors import FaustpfandError, UnreadableSourceError


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
        return list(self.commands)


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


for command in (
    demo, init, serve, import_, problems, read, check, reconcile, review, judge, naming, account, deals, refill, inside,
    unlisted, sanctions, export, synth,
):  # fmt: skip
    main.add_command(command)
