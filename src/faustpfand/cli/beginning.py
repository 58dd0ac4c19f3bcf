"""init."""

import click

from faustpfand.cli.options import ledger_option, opened


@click.command()
@ledger_option
def init(ledger: str) -> None:
    """Make a ledger, or bring one up to date."""
    with opened(ledger, create=True) as made:
        click.echo(f"The ledger is ready: {made.location}")
