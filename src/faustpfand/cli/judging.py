"""judge."""

import click

from faustpfand.cli.options import ledger_option, now, opened
from faustpfand.records import Judgement, Predicate, Verdict


@click.command()
@click.argument("left")
@click.argument("right")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@click.option("--by", required=True, help="Who decides.")
@click.option("--reason", required=True, help="Why.")
@ledger_option
def judge(left: str, right: str, verdict: str, by: str, reason: str, ledger: str) -> None:
    """Record a person's decision that two subjects are the same, different or unsure.

    LEFT and RIGHT are subjects as registers name them, e.g. viasna:1234. The newest decision about a pair holds; the
    older ones stay on record, so a change of mind is a new decision.
    """
    with opened(ledger) as book:
        known = {one.subject for one in book.statements([Predicate.NAME])}
        for subject in (left, right):
            if subject not in known:
                raise click.UsageError(f"No register in this ledger names {subject!r}. Write it as in viasna:1234.")
        decision = Judgement(left=left, right=right, verdict=Verdict(verdict), by=by, reason=reason, recorded=now())
        book.judge(decision)
    click.echo(f"{left} and {right}: {verdict}, by {by}.")
