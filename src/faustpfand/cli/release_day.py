"""reconcile."""

import click


@click.command()
def reconcile() -> None:
    """Placeholder until release day stands."""
