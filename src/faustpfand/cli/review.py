"""review."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import click
from rich.console import Console

from faustpfand.cli.judging import against_each_other, said, say, warn
from faustpfand.cli.options import by_option, format_option, ledger_option, named, now, opened
from faustpfand.cli.proposing import pairs_of
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger
from faustpfand.publish import data, output, pair, terminal, text
from faustpfand.records import Judgement, Person, Statement, Verdict
from faustpfand.resolve import Candidate, Proposal, last_by, proposals
from faustpfand.views import decide, meanwhile, on_review, people_of, taken_back

KEYS = "s same · d different · u unsure · k skip · z undo · q quit · ? help"
HELP = """\
s  same       the two are one person; every account counts them once
d  different  they are two; nobody is asked about them again
u  unsure     kept as such; asked again only with --unsure
k  skip       no decision; the pair comes again next time
z  undo       back to the pair just skipped, or your last decision is taken back
q  quit       every decision is in the ledger already
A Cyrillic keyboard's keys at the same places do the same. From a pipe: one key,
or its word, a line."""
_WORDS = {"s": "same", "d": "different", "u": "unsure", "k": "skip", "z": "undo", "q": "quit", "?": "help"}
_CYRILLIC = str.maketrans("ыівгляй", "ssdukzq")  # where those keys lie on Belarusian, Russian, Ukrainian keyboards


@click.command()
@by_option
@click.option("--reason", help="Why, for every decision of this sitting; the machine's reasons if left out.")
@click.option("--register", metavar="NAME", help="Only pairs with somebody of this register, e.g. viasna.")
@click.option("--unsure", is_flag=True, help="Ask again, too, about pairs that were judged unsure.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many pairs.")
@ledger_option
@format_option("text", "json", "csv")
def review(
    by: str | None,
    reason: str | None,
    register: str | None,
    unsure: bool,  # noqa: FBT001 - a flag, as Click hands it over
    limit: int | None,
    ledger: str,
    form: str,
) -> None:
    """Decide who is who: pairs that may be one person, one by one, the most useful first.

    Both sources stand side by side; one key decides: s same, d different, u unsure, k skip, z undo, q quit, ? help.
    Every decision is in the ledger at once, and whoever comes back goes on where they stopped. Pairs across registers
    and rows of one register are asked about; what was judged, directly or through others, is not. How useful a pair
    is: how likely the two are one, times what that would change (the stock, an arrest, or only the record).

    With --format json or csv the pairs are listed, and nobody is asked.
    """
    name = named(by) if form == "text" else ""
    with opened(ledger) as book:
        people = people_of(book)
        pairs = pairs_of(people, _subjects(people, register))
        if form == "text":
            sitting = _Sitting(book, name, reason, people, pairs, unsure=unsure)
            sitting.hold(limit)
            return
        found = proposals(pairs, people, book.judgements(), unsure=unsure)[:limit]
    names = {person.id: person.name for person in people}
    if form == "json":
        output.write_json([data.proposal(one, names) for one in found], sys.stdout)
    else:
        output.write_csv([data.proposal_row(one, names) for one in found], sys.stdout, data.PROPOSAL_COLUMNS)


def _subjects(people: Iterable[Person], register: str | None) -> frozenset[str] | None:
    """Give the subjects of a register; None means everybody's."""
    if register is None:
        return None
    known: dict[str, list[str]] = {}
    for person in people:
        known.setdefault(person.id.partition(":")[0], []).append(person.id)
    if register not in known:
        raise FaustpfandError(
            f"--register: no register {register!r} is on record. There are: {', '.join(sorted(known)) or 'none'}."
        )
    return frozenset(known[register])


@dataclass(slots=True)
class _Sitting:
    """One person at the terminal.

    `steps` are the pairs passed, each with its verdict, or None if it was skipped; `seen` are the judgements that were
    known when the pair on the screen was put there.
    """

    book: Ledger
    by: str
    reason: str | None
    people: Sequence[Person]
    pairs: Sequence[Candidate]
    unsure: bool
    out: Console = field(default_factory=terminal.console)
    steps: list[tuple[frozenset[str], Verdict | None]] = field(default_factory=list)
    back_to: frozenset[str] = frozenset()
    seen: Sequence[Judgement] = ()

    def hold(self, limit: int | None) -> None:
        """Ask about one pair after the other; however it ends, say what was decided and what is left."""
        on_record, sources = {one.id: one for one in self.people}, {one.id: one for one in self.book.sources()}
        try:
            while (limit is None or len(self.steps) < limit) and (proposal := self._next()) is not None:
                told = self._told(proposal, on_record)
                pair.show(proposal, told, sources, self.out)
                word = self._answer(proposal)
                if word == "quit":
                    break
                self._do(word, proposal, told)
        except (KeyboardInterrupt, EOFError):
            self.out.print()
        self._sum_up()

    def _next(self) -> Proposal | None:
        passed = [pair for pair, _ in self.steps]
        self.seen = self.book.judgements()
        found = proposals(self.pairs, self.people, self.seen, unsure=self.unsure, passed=passed)
        again = [one for one in found if self.back_to and all(side & self.back_to for side in one.persons)]
        return next(iter(again or found), None)

    def _told(self, one: Proposal, on_record: Mapping[str, Person]) -> tuple[list[Statement], list[Statement]]:
        left, right = (
            [each for subject in sorted(side) if subject in on_record for each in on_record[subject].statements]
            for side in one.persons
        )
        return left, right

    def _answer(self, one: Proposal) -> str:
        """Ask about a pair; again, if somebody judged the two since it was put on the screen."""
        while True:
            word = self._word()
            if word == "help":
                self.out.print(HELP)
            elif word in tuple(Verdict) and (since := self._since(one)):
                for each in since:
                    why = f" ({each.reason})" if each.reason else ""
                    self.out.print(terminal.printable(f"Meanwhile: {said(each)}{why}"), markup=False)
                self.out.print("Nothing was recorded. Decide again, or k to leave it so.")
            else:
                return word

    def _since(self, one: Proposal) -> list[Judgement]:
        """Give the judgements that were made since about the two persons, or about who belongs to them."""
        before, self.seen = set(self.seen), self.book.judgements()
        return meanwhile(one.persons, [each for each in self.seen if each not in before], self.seen)

    def _word(self) -> str:
        """Give what the next key or line asks for.

        Raises:
            EOFError: the input is at its end.
        """
        while True:
            typed = _typed(self.out)
            key = typed.strip().casefold()
            word = _WORDS.get(key.translate(_CYRILLIC) if len(key) == 1 else key, key)
            if word in _WORDS.values():
                return word
            if key:
                self.out.print(f"{typed.strip()!r} is none of the keys: {KEYS}", markup=False)

    def _do(self, word: str, one: Proposal, told: tuple[Sequence[Statement], Sequence[Statement]]) -> None:
        asked = frozenset((one.left, one.right))
        if word == "undo":
            self._undo()
        elif word == "skip":
            self.steps.append((asked, None))
        else:
            decision = on_review(one, Verdict(word), self.by, self.reason or "")
            self._record(decision)
            warn(decision, *told)
            self.steps.append((asked, Verdict(word)))

    def _undo(self) -> None:
        """Go back to the pair just skipped, or take back one's newest decision that holds, of today or before."""
        if self.steps and self.steps[-1][1] is None:
            self.back_to, _ = self.steps.pop()
            return
        last = last_by(self.by, self.book.judgements())
        if last is None:
            self.out.print(f"No decision by {self.by} is left to take back.", markup=False)
            return
        self._record(taken_back(last, self.by))
        self.back_to = frozenset((last.left, last.right))
        self.steps = [step for step in self.steps if step[0] != self.back_to]

    def _record(self, decision: Judgement) -> None:
        """Write a decision into the ledger, and say at once whom it makes one against another judgement."""
        before = against_each_other(self.book.judgements())
        decide(self.book, decision, now())
        self.out.print(terminal.printable(said(decision)), markup=False)
        say(clash for clash in against_each_other(self.book.judgements()) if clash not in before)

    def _sum_up(self) -> None:
        judgements = self.book.judgements()
        decided = [pair for pair, verdict in self.steps if verdict is not None]
        still = proposals(self.pairs, self.people, judgements, unsure=self.unsure, passed=decided)
        pair.sum_up(Counter(verdict for _, verdict in self.steps), len(still), self.out)
        if clashes := against_each_other(judgements):
            self.out.print("Judgements that contradict each other (faustpfand problems lists them, too):")
            text.problems(clashes, self.out)


def _typed(out: Console) -> str:
    """Read one key from a terminal, one line from anything else.

    Raises:
        EOFError: the input is at its end.
    """
    if sys.stdin.isatty():
        out.print(KEYS, end=" > ", markup=False)
        key = click.getchar()
        out.print(key if key.isprintable() else "", markup=False)
        return key if key.isprintable() else "?"
    out.print(KEYS, markup=False)
    line = sys.stdin.buffer.readline()
    if not line:
        raise EOFError
    return line.decode(errors="replace")
