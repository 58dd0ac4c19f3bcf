"""How far the parts of a sentence are from each other: by words, marks, and verbs between them."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span, Words
from faustpfand.extract.claims.quantities import Quantity

# All set by hand on the development texts. What each mark puts between two words, counted in words:
WEIGHTS: Final = {",": 4, ";": 16, ":": 8, "–": 6, "—": 6, "(": 4, ")": 4}
_CONJUNCTION: Final = 4
_WORD: Final = 0.8
_BESIDE: Final = 0.3  # of a word: neighbours are not one
_OTHER_TRIGGER: Final = 7


def marks(words: Words) -> list[tuple[int, str]]:
    """List the commas, colons and the like, with their places."""
    places = compress(range(len(words)), map(WEIGHTS.__contains__, words.texts))
    return [(at, words.texts[at]) for at in places]


def barriers(
    phrases: Phrases, found: Iterable[Quantity], marked: Iterable[tuple[int, str]]
) -> tuple[tuple[int, int], ...]:
    """Give the marks and conjunctions that stand in the way, in order, each with the words that it counts."""
    inside = {at for q in found for at in range(q.start, q.number_end)}  # "22,100"
    weights = [(at, WEIGHTS[mark]) for at, mark in marked if at not in inside]
    conjunctions = [(a, _CONJUNCTION) for a, _ in phrases.of("conjunction") if not _is_adverb(a, phrases)]
    return tuple(sorted(weights + conjunctions))


def _is_adverb(at: int, phrases: Phrases) -> bool:
    """True for the "but" of German "one was but later arrested": without a comma, no clause begins there."""
    within = phrases.capital_nouns and at > 0 and phrases.words[at - 1].is_word
    return within and not phrases.covers(at, "and")


class Distances:
    """The distances of one sentence. What stands in the way is counted once, since many pairs are asked for.

    Args:
        barriers: marks and conjunctions, in order: the place of each, and how many words it counts.
        triggers: the verbs and nouns that tell claims, in order.
        asides: clauses put in between, in order, which do not count if they lie whole between two parts.
    """

    __slots__ = ("_asides", "_ends", "_marks", "_places", "_starts")

    def __init__(self, barriers: Sequence[tuple[int, int]], triggers: Sequence[Span], asides: Sequence[Span]) -> None:
        self._places = [at for at, _ in barriers]
        self._marks = [0, *accumulate(weight for _, weight in barriers)]
        self._starts = [start for start, _ in triggers]
        self._ends = [end for _, end in triggers]
        self._asides = asides

    def cost(self, a: Span, b: Span, *, past_verbs: bool) -> float:
        """Say how far two stretches of words are from each other; 0 if they overlap.

        With `past_verbs`, triggers do not count.
        """
        low, high = (a[1], b[0]) if a[0] < b[0] else (b[1], a[0])
        if low > high:
            return 0.0
        words, marks = high - low, self._marks_in(low, high)
        triggers = 0 if past_verbs else self._triggers_in(low, high)
        for left, right in self._asides_in(low, high) if self._asides else ():
            marks -= self._marks_in(left, right)
            triggers -= 0 if past_verbs else self._triggers_in(left, right, until=high)
            words -= right - left
        return (words + _BESIDE) * _WORD + marks + triggers * _OTHER_TRIGGER

    def _marks_in(self, low: int, high: int) -> int:
        if low == high or not self._places:
            return 0
        return self._marks[bisect_left(self._places, high)] - self._marks[bisect_left(self._places, low)]

    def _triggers_in(self, low: int, high: int, until: int | None = None) -> int:
        """Count the triggers that begin in a stretch and end in it, or by a later word."""
        first, last = bisect_left(self._starts, low), bisect_left(self._starts, high)
        if first == last:
            return 0
        end = high if until is None else until
        return len([one for one in self._ends[first:last] if one <= end])

    def _asides_in(self, low: int, high: int) -> Iterator[Span]:
        """Give the asides that lie whole in a stretch, but for those within another: ", among them A, who led it,"."""
        for at in range(bisect_left(self._asides, (low,)), len(self._asides)):
            left, right = self._asides[at]
            if left >= low and right <= high and not any(a == left for a, b in self._asides[at + 1 :] if b <= high):
                yield left, right
                low = right
