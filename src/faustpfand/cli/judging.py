"""judge; and how any command records a decision."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import click

from faustpfand.cli.options import by_option, ledger_option, named, now, opened
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger
from faustpfand.records import Judgement, Predicate, Verdict
from faustpfand.resolve import Contradiction, contradictions, standing


@click.command()
@click.argument("left")
@click.argument("right")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@by_option
@click.option("--reason", required=True, help="Why.")
@ledger_option
def judge(left: str, right: str, verdict: str, by: str | None, reason: str, ledger: str) -> None:
    """Record a person's decision about two subjects: the same, different, unsure; or take one back.

    LEFT and RIGHT are subjects as registers name them, e.g. viasna:1234. The newest decision about a pair holds; the
    older ones stay on record, so a change of mind is a new decision. `withdrawn` takes the newest one back, whoever
    made it; the one before it, if any, holds again. `faustpfand review` asks about the pairs that are worth a decision.
    """
    if left == right:
        raise FaustpfandError(f"{left} and {right} are one subject. Name two.")
    if not reason.strip():
        raise FaustpfandError("A judgement needs a reason: --reason.")
    decision = Judgement(left=left, right=right, verdict=Verdict(verdict), by=named(by), reason=reason)
    with opened(ledger) as book:
        known = {one.subject for one in book.statements([Predicate.NAME])}
        for subject in (left, right):
            if subject not in known:
                raise click.UsageError(f"No register in this ledger names {subject!r}. Write it as in viasna:1234.")
        record(book, decision)
        clashes = contradictions(book.judgements())
    click.echo(said(decision))
    say(clashes)


def record(book: Ledger, decision: Judgement) -> None:
    """Append a decision, dated after the one about the same pair that it follows, whatever the clock says.

    Raises:
        FaustpfandError: it takes back, and there is nothing to take back.
    """
    before = standing(book.judgements()).get(frozenset((decision.left, decision.right)))
    if before is None and decision.verdict is Verdict.WITHDRAWN:
        raise FaustpfandError(f"No decision about {decision.left} and {decision.right} holds: nothing to take back.")
    moment = now()
    if before is not None and before.recorded is not None:
        moment = max(moment, before.recorded + timedelta(microseconds=1))
    book.judge(replace(decision, recorded=moment))


def said(decision: Judgement) -> str:
    """Say a decision in a line."""
    return f"{decision.left} and {decision.right}: {decision.verdict}, by {decision.by}."


def say(clashes: Iterable[Contradiction]) -> None:
    """Tell on standard error who was judged different and is one person all the same."""
    for clash in clashes:
        pair = f"{clash.different.left} and {clash.different.right}"
        chain = ", ".join(f"{one.left} = {one.right} by {one.by}" for one in clash.chain)
        click.echo(f"{pair} were judged different, yet are the same through others: {chain}.", err=True)
