"""demo, synth."""

import click


@click.command()
def demo() -> None:
    """Placeholder."""


@click.command()
def synth() -> None:
    """Placeholder."""
