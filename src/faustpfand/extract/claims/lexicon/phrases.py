"""The words of a sentence with the phrases that were found in them."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from faustpfand.extract.claims.lexicon.tokens import Span, Words
from faustpfand.extract.claims.lexicon.vocabulary import STATES, Vocabulary, longest_first

_ALLY = 5  # words that name an ally


class Phrases:
    """The words of a sentence with the phrases that were found in them."""

    def __init__(self, words: Words, vocabulary: Vocabulary) -> None:
        self.words = words
        self.capital_nouns = vocabulary.spelling.compounds  # German writes both so
        self._spelling = vocabulary.spelling
        self.spots = vocabulary.spots(words)
        self._seldom = vocabulary.seldom_asked(words)
        self._unasked = set().union(*self._seldom)
        self.there = frozenset(self.spots) | self._unasked
        self._covered: dict[tuple[str, ...], set[int]] = {}
        self._powers = {code: self.spots[name] for name, code in vocabulary.powers.items() if name in self.spots}
        self._states: dict[tuple[str, int], tuple[str, int]] = {}
        for name in sorted(self.there & vocabulary.telling_states):
            sort, code = vocabulary.states[name]
            self._states |= {(sort, a): (code, b) for a, b in reversed(self.spots[name])}
        for (sort, a), (_, b) in list(self._states.items()):
            for at in range(a + 1, b):
                self._states.pop((sort, at), None)  # Cardinal Jaime Ortega is of Havana, Daniel Ortega of Managua

    # A class has few phrases in a sentence, and most are never asked for: to look through them is the fastest.

    def of(self, *names: str) -> Sequence[Span]:
        """List the phrases of some classes, in order."""
        if len(names) == 1:
            if names[0] in self._unasked:
                self._ask(names[0])
            return self.spots.get(names[0], ())
        for name in self._unasked.intersection(names):
            self._ask(name)
        return sorted(span for name in names for span in self.spots.get(name, ()))

    def _ask(self, name: str) -> None:
        """Find the phrases of a class that is seldom asked for; the methods below ask for no such class."""
        self._unasked.discard(name)
        spans = [(at, at + 1) for at, names in enumerate(self._seldom) if name in names]
        longer = self.spots.get(name, ())
        self.spots[name] = sorted([*longer, *spans], key=longest_first) if longer else spans

    def starts(self, at: int, *names: str) -> int | None:
        """Give the end of the longest phrase of these classes that begins at a word, or None."""
        spots = self.spots
        found: int | None = None
        for name in names:
            if name in spots:
                for a, b in spots[name]:
                    if a == at and (found is None or b > found):
                        found = b
        return found

    def ends(self, at: int, *names: str) -> int | None:
        """Give the beginning of the longest phrase of these classes that ends right before a word, or None."""
        spots = self.spots
        found: int | None = None
        for name in names:
            if name in spots:
                for a, b in spots[name]:
                    if b == at and (found is None or a < found):
                        found = a
        return found

    def before(self, at: int, *names: str) -> int:
        """Give the beginning of the longest phrase of these classes that ends right before a word, or the word."""
        begins = self.ends(at, *names)
        return at if begins is None else begins

    def within(self, span: Span, *names: str) -> bool:
        """True if a phrase of these classes lies in a stretch, or reaches into it."""
        spots = self.spots
        for name in names:
            if name in spots:
                low, high = span
                for a, b in spots[name]:
                    if a < high and low < b:
                        return True
        return False

    def covered(self, names: tuple[str, ...]) -> AbstractSet[int]:
        """Give the places of all words that belong to phrases of these classes."""
        known = self._covered.get(names)
        if known is None:
            spans = [span for name in self.there.intersection(names) for span in self.spots[name]]
            known = self._covered[names] = {at for a, b in spans for at in range(a, b)}
        return known

    def covers(self, at: int, *names: str) -> bool:
        """True if a word belongs to a phrase of these classes."""
        spots = self.spots
        for name in names:
            if name in spots:
                for a, b in spots[name]:
                    if a <= at < b:
                        return True
        return False

    def has_ending(self, at: int, name: str) -> bool:
        """True for a word with one of the endings that the pack lists under a name: "genitive", "possessive"."""
        return self.words.low[at].endswith(self._spelling.endings.get(name, ()))

    def bare(self, name: str) -> str:
        """Give a name without the ending of a possessive: "Belov's"."""
        return self._spelling.without_ending(name, "possessive")

    def state(self, at: int, *sorts: str) -> str | None:
        """Give the country told at a word, by place, adjective or people: "Minsk", "Belarusian", "Belarusians"."""
        if self._states:
            for sort in sorts or STATES:
                if (sort, at) in self._states:
                    return self._states[sort, at][0]
        return None

    def places(self) -> list[Span]:
        """List the names of countries and their towns, in order."""
        return sorted((at, end) for (sort, at), (_, end) in self._states.items() if sort == "place")

    def states(self) -> list[tuple[str, Span]]:
        """List the countries of a sentence, in order, with the words that tell them; not whose ally somebody is."""
        told = ((code, (at, end)) for (_, at), (code, end) in self._states.items() if not self.is_ally(at))
        return sorted(told, key=lambda s: s[1])

    def is_ally(self, at: int) -> bool:
        """True for a word of "President Vladimir Putin" in "an ally of Russian President Vladimir Putin"."""
        return any(
            b <= at < b + _ALLY and not any(word.text == "," for word in self.words[b:at])
            for _, b in self.spots.get("ally_of", ())
        )

    def known_states(self) -> list[str]:
        """List the countries told by their rulers or groups, in order."""
        return [code for (sort, _), (code, _) in sorted(self._states.items()) if sort == "known"]

    def power(self, span: Span) -> str | None:
        """Give the state or union that acts under a name: "the Treasury", "Brussels"; None for what is of none."""
        named = (code for code, spans in self._powers.items() if any(a < span[1] and span[0] < b for a, b in spans))
        return next(named, None) or self.state(span[0])

    def chars(self, span: Span) -> tuple[int, int]:
        """Give the offsets of a stretch of words in the sentence."""
        return self.words.starts[span[0]], self.words.end(span[1] - 1)
