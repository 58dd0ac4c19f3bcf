"""Who sits and decides: what was passed over, where an undo leads, what is to be said next."""

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock

from faustpfand.resolve import Proposal

Pair = frozenset[str]
_SITTINGS = 500  # a session each; the one that was quiet longest is forgotten first


@dataclass(slots=True)
class Sitting:
    """One session that decides.

    `passed` are the pairs decided or skipped here, in order, each with whether it was skipped; `back_to` is the pair
    that an undo leads back to; `said` is what the next page has to tell.
    """

    passed: list[tuple[Pair, bool]] = field(default_factory=list)
    back_to: Pair = frozenset()
    said: list[str] = field(default_factory=list)

    def next(self, waiting: list[Proposal]) -> tuple[Proposal | None, int]:
        """Give the pair to show, and how many are to be decided besides those that were skipped here."""
        skipped = {pair for pair, was_skipped in self.passed if was_skipped}
        left = _without(waiting, skipped) if skipped else waiting
        again = next((one for one in waiting if _is_about(one, self.back_to)), None) if self.back_to else None
        return again or next(iter(left), None), len(left)

    def told(self) -> list[str]:
        """Give what is to be said, once."""
        said, self.said = self.said, []
        return said


class Sittings:
    """The sessions that decide. One decision is recorded at a time, so that each knows the one before it."""

    def __init__(self) -> None:
        self.lock = Lock()
        self._known: OrderedDict[str, Sitting] = OrderedDict()

    def of(self, session: str) -> Sitting:
        """Give the sitting of a session."""
        sitting = self._known.setdefault(session, Sitting())
        self._known.move_to_end(session)
        while len(self._known) > _SITTINGS:
            self._known.popitem(last=False)
        return sitting


def _without(waiting: list[Proposal], skipped: set[Pair]) -> list[Proposal]:
    subjects = frozenset().union(*skipped)  # most pairs have nobody of them: one look is enough
    return [
        one
        for one in waiting
        if all(side.isdisjoint(subjects) for side in one.persons) or not any(_is_about(one, pair) for pair in skipped)
    ]


def _is_about(one: Proposal, pair: Pair) -> bool:
    return all(side & pair for side in one.persons)
