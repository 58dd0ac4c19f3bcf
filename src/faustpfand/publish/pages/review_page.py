"""Two persons who may be one, as a page lays them side by side; and the log of decisions."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from faustpfand.publish.pair import CHANGES, Line, Said, lines, read_in
from faustpfand.records import Judgement, Locator, Predicate, Source, Statement, Verdict, is_line, is_synthetic
from faustpfand.resolve import Agreement, Proposal, standing
from faustpfand.sentences import N_, Sentence

# The signs beside what is the same or not: a sign, its colour, and words, so that colour alone says nothing.
HOW = {
    Agreement.AGREES: ("=", "good", N_("agrees")),
    Agreement.CAN_AGREE: ("~", "odd", N_("can agree")),
    Agreement.OTHER_WORDS: ("~", "odd", N_("other words")),
    Agreement.DIFFERS: ("≠", "bad", N_("differs")),
    Agreement.ONE_SIDE: ("", "", N_("one side only")),
}
PROPOSED = {"same": N_("same"), "unsure": N_("unsure"), "different": N_("different")}
VERDICTS = {
    Verdict.SAME: N_("the same person"),
    Verdict.DIFFERENT: N_("two persons"),
    Verdict.UNSURE: N_("not sure"),
    Verdict.WITHDRAWN: N_("taken back"),
}
WHAT = {
    Predicate.NAME: N_("name"),
    Predicate.GENDER: N_("gender"),
    Predicate.BORN: N_("born"),
    Predicate.STATUS: N_("status"),
    Predicate.DETAINED: N_("detained"),
    Predicate.SENTENCE: N_("sentence"),
    Predicate.RELEASED: N_("released"),
    Predicate.RELEASE_DUE: N_("release due"),
    Predicate.DIED: N_("died"),
    Predicate.PLACE: N_("place"),
    Predicate.PAGE: N_("page"),
    Predicate.WAVE: N_("wave"),
}
PAGE = 50  # decisions of the log
SHOWN = 20  # statements a cell; a person in a hundred lists must not make an endless page


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the day's work is; `seen` is how many judgements were known."""

    decided: int
    left: int
    skipped: int
    unsure: int
    seen: int


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its subjects, the sources it was read in, and the rows."""

    subject: str
    others: tuple[str, ...]
    name: str
    sources: tuple[Source, ...]
    places: tuple[Statement, ...]  # one a row


@dataclass(frozen=True, slots=True)
class Put:
    """What is put before somebody who decides; None where nothing is left."""

    one: Proposal | None
    sides: tuple[Side, ...]
    lines: tuple[Line, ...]
    change: str
    progress: Progress
    synthetic: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One decision in the log; `holds` is True for the one that counts about its pair."""

    judgement: Judgement
    left: str
    right: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """Which decisions of the log: by whom and of which verdict, empty for any; and the page, from 1."""

    by: str
    verdict: str
    page: int


@dataclass(frozen=True, slots=True)
class Log:
    """A page of decisions, the newest first."""

    entries: tuple[Entry, ...]
    people: tuple[str, ...]
    wished: Filter
    pages: int
    clashes: tuple[Sentence, ...]
    synthetic: bool


def put(one: Proposal | None, told: tuple[Said, Said], sources: Mapping[str, Source], progress: Progress) -> Put:
    """Lay two persons side by side.

    Args:
        one: who may be one; None where nothing is to be decided.
        told: what the sources say of the left and of the right person, all their subjects together.
        sources: by id.
        progress: how far the work is.
    """
    if one is None:
        return Put(None, (), (), "", progress, synthetic=False)
    subjects = zip((one.left, one.right), one.persons, told, strict=True)
    return Put(
        one,
        tuple(_side(subject, person, said, sources) for subject, person, said in subjects),
        tuple(lines(*told)),
        CHANGES[one.changes],
        progress,
        synthetic=any(is_synthetic(subject) for side in one.persons for subject in side),
    )


def _side(subject: str, person: frozenset[str], said: Said, sources: Mapping[str, Source]) -> Side:
    names = [each.value for each in said if each.predicate == "name"]
    rows: dict[tuple[str, Locator], Statement] = {}
    for each in said:
        rows.setdefault((each.source, Locator(each.locator.file, each.locator.row)), each)
    return Side(
        subject,
        tuple(sorted(person - {subject})),
        names[0] if names else subject,
        tuple(read_in(said, sources)),
        tuple(rows.values()),
    )


def decided_on(day: date, judgements: Iterable[Judgement]) -> int:
    """Count the decisions of a day (UTC) about persons of registers that hold."""
    holding = [one for one in standing(judgements).values() if not is_line(one.left) and not is_line(one.right)]
    return sum(one.recorded is not None and one.recorded.date() == day for one in holding)


def log(
    judgements: Sequence[Judgement],
    wished: Filter,
    names_of: Callable[[set[str]], Mapping[str, str]],
    clashes: Sequence[Sentence],
) -> Log:
    """Lay out a page of decisions.

    Args:
        judgements: all of them, oldest first.
        wished: which of them.
        names_of: gives a name of each subject.
        clashes: which decisions contradict each other.
    """
    holding = standing(judgements)
    kept = [one for one in judgements if wished.by in ("", one.by) and wished.verdict in ("", one.verdict)]
    shown = kept[::-1][(wished.page - 1) * PAGE : wished.page * PAGE]
    names = names_of({subject for one in shown for subject in (one.left, one.right)})
    return Log(
        tuple(
            Entry(one, names[one.left], names[one.right], holding.get(frozenset((one.left, one.right))) == one)
            for one in shown
        ),
        tuple(sorted({one.by for one in judgements})),
        wished,
        -(-len(kept) // PAGE),
        tuple(clashes),
        synthetic=any(is_synthetic(one.left) or is_synthetic(one.right) for one in shown),
    )
