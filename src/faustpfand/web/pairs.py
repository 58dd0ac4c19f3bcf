"""Who may be one person: looked for once after each intake, by a process of its own, and kept for those who decide."""

import asyncio
from bisect import insort
from collections import OrderedDict, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from threading import Lock

from faustpfand.ledger import Ledger
from faustpfand.records import Judgement, Person
from faustpfand.resolve import Candidate, Proposal, alike, clusters, proposals
from faustpfand.views import people_of, person_of
from faustpfand.web.aside import Send, told_by

Head = tuple[int, int]
_KEPT = 8  # queues: a register or two, each with and without those judged unsure


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs of a ledger as of its last intake.

    `people` are those who stand in a pair, by subject, without what the sources say; `named_by` tells for each of them
    the sources that do.
    """

    pairs: tuple[Candidate, ...]
    people: Mapping[str, Person]
    named_by: Mapping[str, frozenset[str]]


def find(tell: Send, location: str) -> None:
    """Look who of a ledger may be on record twice, and tell what was found; takes seconds for ten thousand persons."""
    with Ledger(location) as ledger:
        people = people_of(ledger)
    pairs = alike(people)
    wanted = {subject for pair in pairs for subject in (pair.left, pair.right)}
    paired = [one for one in people if one.id in wanted]
    tell(
        Found(
            pairs=tuple(pairs),
            people={one.id: replace(one, statements=()) for one in paired},
            named_by={one.id: frozenset(said.source for said in one.statements) for one in paired},
        )
    )


@dataclass
class Queue:
    """The proposals among some pairs; a decision touches a few of them, and only those are weighed anew."""

    pairs: Sequence[Candidate]
    people: Mapping[str, Person]
    unsure: bool
    _of: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _known: list[Judgement] = field(default_factory=list)
    _waiting: list[Proposal] | None = None

    def __post_init__(self) -> None:
        for at, pair in enumerate(self.pairs):
            self._of[pair.left].append(at)
            self._of[pair.right].append(at)

    def at(self, judgements: list[Judgement]) -> list[Proposal]:
        """Give what is to be decided when these judgements are all that were made, the most useful first."""
        if self._waiting is None or judgements[: len(self._known)] != self._known:
            self._waiting = self._weighed(self.pairs, judgements)
        elif since := judgements[len(self._known) :]:
            touched = _touched(since, self._known) | _touched(since, judgements)
            places = sorted({at for subject in touched for at in self._of.get(subject, ())})
            anew = self._weighed([self.pairs[at] for at in places], judgements)
            waiting = [one for one in self._waiting if one.left not in touched and one.right not in touched]
            for one in anew:
                insort(waiting, one, key=_most_useful_first)
            self._waiting = waiting
        self._known = judgements
        return self._waiting

    def _weighed(self, pairs: Iterable[Candidate], judgements: list[Judgement]) -> list[Proposal]:
        return proposals(pairs, self.people.values(), judgements, unsure=self.unsure)


def _touched(since: Iterable[Judgement], judgements: list[Judgement]) -> set[str]:
    """Give all subjects of the persons whom these judgements are about."""
    groups = clusters(judgements)
    subjects = {subject for one in since for subject in (one.left, one.right)}
    return subjects.union(*(person_of(subject, groups) for subject in subjects))


def _most_useful_first(one: Proposal) -> tuple[float, float, str, str]:
    return -one.usefulness, -one.match.score, one.left, one.right


class Pairs:
    """The pairs of a running program's ledger.

    Args:
        location: path or URL of the ledger.
        head: tells the ledger's state; the pairs are a function of its last intake alone.
    """

    def __init__(self, location: str, head: Callable[[], Head]) -> None:
        self._location = location
        self._head = head
        self._of = -1
        self._found: Found | None = None
        self._queues: OrderedDict[tuple[str, bool], Queue] = OrderedDict()
        self._search: asyncio.Task[None] | None = None
        self._lock = Lock()

    def look(self) -> Found | None:
        """Give the newest pairs, and have them looked for where something came in since; None the first time."""
        is_searching = self._search is not None and not self._search.done()
        if not is_searching and self._head()[0] != self._of:
            self._search = asyncio.ensure_future(self._look())
        return self._found

    @property
    def found(self) -> Found | None:
        """The newest pairs; None before they are there."""
        return self._found

    @property
    def current(self) -> bool:
        """True if nothing came in since the pairs were looked for."""
        return self._found is not None and self._head()[0] == self._of

    async def stop(self) -> None:
        """Give up looking."""
        if self._search is not None:
            self._search.cancel()
            with suppress(asyncio.CancelledError):
                await self._search

    def waiting(self, judgements: list[Judgement], register: str = "", *, unsure: bool = False) -> list[Proposal]:
        """Give what is to be decided, the most useful first; nothing before the pairs are there. For threads, too.

        Args:
            judgements: all judgements, oldest first.
            register: only pairs with somebody of this one.
            unsure: also whom somebody was unsure about.
        """
        with self._lock:
            found = self._found
            if found is None:
                return []
            key = (register, unsure)
            if key not in self._queues:
                own = [pair for pair in found.pairs if not register or _is_of(pair, register)]
                self._queues[key] = Queue(own, found.people, unsure)
                while len(self._queues) > _KEPT:
                    self._queues.popitem(last=False)
            self._queues.move_to_end(key)
            return self._queues[key].at(judgements)

    async def _look(self) -> None:
        intake = self._head()[0]
        async for found in told_by(find, self._location):
            with self._lock:
                self._found, self._of = found, intake
                self._queues.clear()


def _is_of(pair: Candidate, register: str) -> bool:
    return pair.left.startswith(f"{register}:") or pair.right.startswith(f"{register}:")
