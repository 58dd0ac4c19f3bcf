"""judge."""

import click

from faustpfand.cli.options import ledger_option, now, opened
from faustpfand.errors import FaustpfandError
from faustpfand.records import Judgement, Predicate, Verdict
from faustpfand.resolve import contradictions


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
    if left == right:
        raise FaustpfandError(f"{left} and {right} are one subject. Name two.")
    if not by.strip() or not reason.strip():
        raise FaustpfandError("A judgement needs a name and a reason: --by and --reason.")
    with opened(ledger) as book:
        known = {one.subject for one in book.statements([Predicate.NAME])}
        for subject in (left, right):
            if subject not in known:
                raise click.UsageError(f"No register in this ledger names {subject!r}. Write it as in viasna:1234.")
        decision = Judgement(left=left, right=right, verdict=Verdict(verdict), by=by, reason=reason, recorded=now())
        book.judge(decision)
        clashes = contradictions(book.judgements())
    click.echo(f"{left} and {right}: {verdict}, by {by}.")
    for clash in clashes:
        pair = f"{clash.different.left} and {clash.different.right}"
        chain = ", ".join(f"{one.left} = {one.right} by {one.by}" for one in clash.chain)
        click.echo(f"{pair} were judged different, yet are the same through others: {chain}.", err=True)
