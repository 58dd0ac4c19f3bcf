"""judge; and how any command records a decision, and says what it does not go together with."""

from collections.abc import Iterable, Sequence

import click

from faustpfand.cli.options import by_option, ledger_option, named, now, opened
from faustpfand.errors import FaustpfandError, Problem, Severity
from faustpfand.publish import terminal
from faustpfand.records import Judgement, Predicate, Statement, Verdict
from faustpfand.resolve import Contradiction, clusters, contradictions, objections
from faustpfand.views import decide, person_of


@click.command()
@click.argument("left")
@click.argument("right")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@by_option
@click.option("--reason", required=True, help="Why.")
@ledger_option
def judge(left: str, right: str, verdict: str, by: str | None, reason: str, ledger: str) -> None:
    """Record a person's decision about two subjects: the same, different, unsure; or take one back.

    LEFT and RIGHT are subjects as registers name them, e.g. viasna:1234, or entries of sanctions lists, e.g.
    entry:ofac/36. The newest decision about a pair holds; the
    older ones stay on record, so a change of mind is a new decision. `withdrawn` takes the newest one back, whoever
    made it; the one before it, if any, holds again. `faustpfand review` asks about the pairs that are worth a decision.
    """
    if left == right:
        raise FaustpfandError(f"{left} and {right} are one subject. Name two.")
    if not reason.strip():
        raise FaustpfandError("A judgement needs a reason: --reason.")
    decision = Judgement(left=left, right=right, verdict=Verdict(verdict), by=named(by), reason=reason)
    with opened(ledger) as book:
        told = list(book.statements([Predicate.NAME, Predicate.BORN, Predicate.GENDER]))
        known = {one.subject for one in told if one.predicate == Predicate.NAME}
        known |= {one.subject for one in book.about([left, right], book.editions())}
        for subject in (left, right):
            if subject not in known:
                raise click.UsageError(f"No register in this ledger names {subject!r}. Write it as in viasna:1234.")
        persons = [person_of(subject, clusters(book.judgements())) for subject in (left, right)]
        decide(book, decision, now())
        judgements = book.judgements()
    click.echo(said(decision))
    warn(decision, *([one for one in told if one.subject in person] for person in persons))
    say(against_each_other(judgements))


def said(decision: Judgement) -> str:
    """Say a decision in a line."""
    return ended(f"{decision.left} and {decision.right}: {decision.verdict}, by {decision.by}")


def ended(sentence: str) -> str:
    """End a sentence with one point, though a name at its end may have brought its own."""
    return sentence if sentence.endswith(".") else f"{sentence}."


def warn(decision: Judgement, left: Sequence[Statement], right: Sequence[Statement]) -> None:
    """Tell on standard error, in a line, of what a person cannot be both whom somebody has just judged the same.

    Args:
        decision: what was recorded; only SAME can contradict the sources.
        left: what the sources say of the left person, in all rows.
        right: and of the right one.
    """
    if decision.verdict is Verdict.SAME and (found := objections(left, right)):
        pair = f"{decision.left} and {decision.right}"
        line = f"Recorded, but the sources of {pair} contradict each other: {'; '.join(found)}. Was that meant?"
        click.echo(terminal.printable(line), err=True)


def against_each_other(judgements: Sequence[Judgement]) -> list[Problem]:
    """Give the standing contradictions between judgements as problems: what is judged how, and what to do."""
    return [_problem(clash) for clash in contradictions(judgements)]


def _problem(clash: Contradiction) -> Problem:
    left, right, by = clash.different.left, clash.different.right, clash.different.by
    chain = ", ".join(f"{one.left} = {one.right} by {one.by}" for one in clash.chain)
    left_out = " and ".join(f"{one.left} = {one.right}" for one in clash.idle)
    what = ended(f"{left} and {right} were judged different by {by}, yet are the same through others: {chain}")
    to_do = (
        f"Till somebody looks again they count as two, and {left_out} as not judged. "
        "Take back what is wrong: faustpfand judge LEFT RIGHT withdrawn --reason WHY."
    )
    return Problem("judgements", what, to_do, Severity.NOTED)


def say(clashes: Iterable[Problem]) -> None:
    """Tell on standard error who was judged different and is the same through others."""
    for clash in clashes:
        click.echo(terminal.printable(f"{clash.what} {clash.to_do}"), err=True)
