"""Finding the words and phrases of a pack in a sentence, all in one pass.

A phrase is written as words with a blank between them. In a word, `~` stands for any letters at that end
("freilass~", "~haft", "~sanktion~"), `(a|b|)` for alternatives. A word in small letters is found in capitals too,
a capitalised one only in capitals. `<name>` stands for any phrase of the class of that name.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, product
from typing import NamedTuple

from faustpfand.extract.claims.lexicon.alternatives import expanded, in_pieces
from faustpfand.extract.claims.lexicon.spelling import Spelling
from faustpfand.extract.claims.lexicon.tokens import Memory, Span, Token, Words, fold, fold_inner, token

STATES = (
    "place",
    "adjective",
    "people",
    "known",
)  # sorts of words that tell a country; "known": its ruler, its groups
_Slot = int | str  # a word pattern by number, or the name of a class
_Pieces = Sequence[Sequence[tuple[int, ...]]]  # of a phrase, each with its alternatives


class _Node:
    """A word in the phrases of several words: the classes of those that end with it, and the words that may follow."""

    __slots__ = ("names", "then")

    def __init__(self) -> None:
        self.names: dict[str, None] = {}
        self.then: dict[int, _Node] = {}


class _Nested(NamedTuple):
    """A phrase with classes in it."""

    names: tuple[str, ...]  # the classes that it is of
    phrase: tuple[_Slot, ...]
    inner: frozenset[str]
    words: frozenset[int]


class _Seen(NamedTuple):
    """What a word may be: classes by itself, patterns in longer phrases, and the phrases that it may open."""

    names: tuple[str, ...]
    seldom: frozenset[str]  # those of them that few sentences are asked for
    slots: frozenset[int]
    opening: dict[int, list[_Node]]  # by the second word
    seconds: frozenset[int]
    nested: tuple[int, ...]  # the phrases with classes that this word, their longest, may be in


class Vocabulary:
    """The classes of a pack: for each a list of phrases.

    `seldom` are classes that are asked for where a sentence has others beside: no phrase may name them.
    """

    def __init__(
        self,
        classes: Mapping[str, Iterable[str]],
        spelling: Spelling = Spelling(),  # noqa: B008 - it never changes
        *,
        seldom: AbstractSet[str] = frozenset(),
    ) -> None:
        self.spelling = spelling
        self._silent = re.compile(spelling.silent) if spelling.silent else None
        self._seldom = seldom
        self._exact: dict[str, list[tuple[int, bool]]] = defaultdict(list)
        self._prefix: dict[str, list[tuple[int, bool]]] = defaultdict(list)
        self._suffix: dict[str, list[tuple[int, bool]]] = defaultdict(list)
        self._infix: list[tuple[str, int]] = []
        self._slots: dict[str, int] = {}
        self._seen = Memory(self._meet)
        self._within: set[int] = set()  # patterns that stand in phrases of several words
        self._single: dict[int, dict[str, None]] = defaultdict(dict)  # classes of phrases of one word
        self._by_first: dict[int, list[tuple[Sequence[str], _Pieces]]] = defaultdict(list)  # phrases of several words
        self._opening: dict[int, dict[int, _Node]] = {}
        nested: dict[tuple[_Slot, ...], dict[str, None]] = defaultdict(dict)
        holding = {name: [w for p in phrases if "<" in p for w in expanded(p)] for name, phrases in classes.items()}
        holders = _holders(holding)
        alternatives: dict[str, list[tuple[int, ...]]] = {}
        for name, phrases in classes.items():
            names = (name, *holders.get(name, ()))
            for words in holding[name]:
                if any(word[0] == "<" for word in words):
                    self._add_nested(names, words, nested)
                else:
                    self._add(names, " ".join(words), alternatives)
            for phrase in phrases:
                if "<" not in phrase:
                    self._add(names, phrase, alternatives)
        named = {slot for slots in nested for slot in slots if isinstance(slot, str)} | set(holders)
        if missing := named - set(classes):
            raise KeyError(f"No class of words is called {', '.join(sorted(missing))}.")
        split = {name: name.partition(":") for name in classes}
        self.states = {name: (sort, code) for name, (sort, _, code) in split.items() if code and sort in STATES}
        self.telling_states = frozenset(self.states)
        self.powers = {name: code for name, (sort, _, code) in split.items() if sort == "power"}
        self._nested = [_nested(tuple(names), slots) for slots, names in nested.items()]
        self._nested_by_word = _by_longest_word(self._nested, list(self._slots))
        self._wordless = frozenset(number for number, row in enumerate(self._nested) if not row.words)
        self._shortest = min((len(p) for p in self._prefix), default=1)

    def _add(self, names: Sequence[str], phrase: str, known: dict[str, list[tuple[int, ...]]]) -> None:
        """Add a phrase, its pieces not yet multiplied with each other; `known` are the alternatives of pieces."""
        pieces = []
        for piece in in_pieces(phrase):
            if piece not in known:
                known[piece] = [self._numbered(words) for words in expanded(piece)]
            pieces.append(known[piece])
        if sum(min(map(len, piece)) for piece in pieces) <= 1:
            for slots in map(tuple, map(chain.from_iterable, product(*pieces))):
                if len(slots) == 1:
                    self._single[slots[0]].update(dict.fromkeys(names))
        if sum(max(map(len, piece)) for piece in pieces) > 1:
            for first in _firsts(pieces):
                self._by_first[first].append((names, pieces))
            self._within.update([slot for piece in pieces for slots in piece for slot in slots])

    def _add_nested(
        self, names: Sequence[str], words: Sequence[str], nested: Mapping[tuple[_Slot, ...], dict[str, None]]
    ) -> None:
        """Add a phrase with classes in it; a class and nothing else is told by the holders of that class."""
        if len(words) > 1:
            slots = [word[1:-1] if word[0] == "<" else self._number(word) for word in words]
            nested[tuple(slots)].update(dict.fromkeys(names))
            self._within.update([slot for slot in slots if isinstance(slot, int)])

    def _opened(self, first: int) -> dict[int, _Node]:
        """Give the words that may follow a first one: made when a text has it, since most of a pack no text has."""
        if first not in self._opening:
            root = _Node()
            for names, pieces in self._by_first[first]:
                for node in _written_out(root, pieces, first):
                    node.names.update(dict.fromkeys(names))
            self._opening[first] = root.then
        return self._opening[first]

    def _numbered(self, words: Iterable[str]) -> tuple[int, ...]:
        return tuple(map(self._number, words))

    def _number(self, word: str) -> int:
        return self._slots[word] if word in self._slots else self._slot(word)

    def _slot(self, word: str) -> int:
        number = self._slots[word] = len(self._slots)
        stem = word.strip("~")
        bare, capital = fold_inner(stem) if word.startswith("~") else fold(stem), stem[:1].isupper()
        bare = self._heard(bare)
        if word.startswith("~") and word.endswith("~"):
            self._infix.append((bare, number))
        elif word.startswith("~"):
            self._suffix[bare].append((number, capital))
        elif word.endswith("~"):
            self._prefix[bare].append((number, capital))
        else:
            self._exact[bare].append((number, capital))
        return number

    def _meet(self, text: str) -> _Seen:
        """Look a word up for the first time."""
        word = token(text)
        slots = tuple(self._look_up(self._heard(word.low), capital=word.is_capital))
        if self.spelling.compounds and "-" in word.text:
            slots = tuple(dict.fromkeys((*slots, *self._of_head(word))))
        bare = self._without_enclitic(word.low)
        if bare is not None:
            slots += tuple(self._look_up(bare, capital=word.is_capital))
        opening: dict[int, list[_Node]] = {}
        for slot in slots:
            for second, node in self._opened(slot).items() if slot in self._by_first else ():
                opening.setdefault(second, []).append(node)
        names = {name: None for slot in slots for name in self._single.get(slot, ())}
        return _Seen(
            names=tuple([name for name in names if name not in self._seldom]),
            seldom=frozenset([name for name in names if name in self._seldom]),
            slots=frozenset(slot for slot in slots if slot in self._within),
            opening=opening,
            seconds=frozenset(opening),
            nested=tuple(number for slot in slots for number in self._nested_by_word.get(slot, ())),
        )

    def _heard(self, word: str) -> str:
        return word if self._silent is None else self._silent.sub("", word)

    def _of_head(self, word: Token) -> Iterator[int]:
        """Give what the last part of a compound may be: a "Reuters-Reporter" is a reporter."""
        first, hyphen, head = word.text.rpartition("-")
        if hyphen and first and head[:1].isupper():
            yield from self._look_up(fold(head), capital=True)

    def _without_enclitic(self, word: str) -> str | None:
        for clitic, ends in self.spelling.enclitics.items():
            if word.endswith(clitic) and word.removesuffix(clitic).endswith(ends):
                return word.removesuffix(clitic)
        return None

    def _look_up(self, word: str, *, capital: bool) -> Iterator[int]:
        for number, cased in self._exact.get(word, ()):
            if capital or not cased:
                yield number
        for cut in range(self._shortest, len(word) + 1):
            for number, cased in self._prefix.get(word[:cut], ()):
                if capital or not cased:
                    yield number
        for cut in range(len(word)):
            for number, cased in self._suffix.get(word[cut:], ()):
                if capital or not cased:
                    yield number
        yield from (number for part, number in self._infix if part in word)

    def spots(self, words: Words) -> dict[str, list[Span]]:
        """Find every phrase of every class, but for those of one word that are of a class seldom asked for.

        Phrases may overlap; of two of one class that begin at the same word, the longer comes first.
        """
        seen = list(map(self._seen.__getitem__, words.texts))
        if not seen:
            return {}
        named, _, may_be, opening, seconds, nested = zip(*seen, strict=True)
        found: defaultdict[str, list[Span]] = defaultdict(list)
        for at, (names, second, following) in enumerate(zip(named, seconds, (*may_be[1:], frozenset()), strict=True)):
            if not second.isdisjoint(following):
                nodes = [node for slot in following if slot in opening[at] for node in opening[at][slot]]
                _find_long(at, nodes, found, may_be)
            span = (at, at + 1)
            for name in names:
                found[name].append(span)
        self._find_nested(self._wordless.union(*nested), found, may_be)
        return dict(found)

    def seldom_asked(self, words: Words) -> list[frozenset[str]]:
        """Give for each word the classes seldom asked for that it is of by itself."""
        return [seen.seldom for seen in map(self._seen.__getitem__, words.texts)]

    def _find_nested(
        self, numbers: Iterable[int], found: dict[str, list[Span]], may_be: Sequence[AbstractSet[int]]
    ) -> None:
        """Add the phrases with classes in them, again and again as long as they make a class longer."""
        there = set(found)
        told = frozenset().union(*may_be)
        likely = [row for row in map(self._nested.__getitem__, numbers) if row.words <= told]
        fresh = there
        added: set[str] = set()
        while fresh:
            new: set[str] = set()
            for names, phrase, inner, _ in likely:
                if inner <= there and not inner.isdisjoint(fresh) and (spans := _nested_spans(phrase, found, may_be)):
                    new.update([name for name in names if _add_spans(name, spans, found)])
                    there |= new
            added |= new
            fresh = new
        for name in added:
            found[name].sort(key=longest_first)


def _find_long(
    at: int, nodes: list[_Node], found: defaultdict[str, list[Span]], may_be: Sequence[AbstractSet[int]]
) -> None:
    """Add the phrases of several words that begin at a word, the longest first; `nodes` are of the second word."""
    ends: list[tuple[int, dict[str, None]]] = []
    end = at + 2
    while nodes:
        ends += [(end, node.names) for node in nodes if node.names]
        opening = [node.then for node in nodes if node.then] if end < len(may_be) else []
        nodes = [then[slot] for then in opening for slot in may_be[end] if slot in then] if opening else []
        end += 1
    for last, names in reversed(ends):
        span = (at, last)
        for name in names:
            spans = found[name]
            if not spans or spans[-1] != span:  # two ways to the same words
                spans.append(span)


def _firsts(pieces: _Pieces) -> set[int]:
    """Give the words that a phrase may begin with."""
    firsts: set[int] = set()
    for piece in pieces:
        firsts.update([slots[0] for slots in piece if slots])
        if () not in piece:
            break
    return firsts


def _written_out(root: _Node, pieces: _Pieces, first: int) -> Iterable[_Node]:
    """Write a phrase out below its first word; give the nodes of its last words."""
    nodes: dict[_Node, None] = {}
    begins = True
    for piece in pieces:
        nodes = {_walked(node, slots): None for node in nodes for slots in piece}
        if begins:
            nodes.update({_walked(root, slots[1:]): None for slots in piece if slots and slots[0] == first})
            begins = () in piece
    return [node for node in nodes if node is not root]


def _walked(node: _Node, slots: Sequence[int]) -> _Node:
    for slot in slots:
        node = node.then.get(slot) or node.then.setdefault(slot, _Node())
    return node


def _holders(written: Mapping[str, Iterable[Sequence[str]]]) -> dict[str, dict[str, None]]:
    """Give for a class all classes that hold its phrases, some by another between."""
    direct: dict[str, list[str]] = defaultdict(list)
    for name, phrases in written.items():
        for words in phrases:
            if len(words) == 1 and words[0][0] == "<":
                direct[words[0][1:-1]].append(name)
    held: dict[str, dict[str, None]] = {}
    for name in direct:
        waiting = [name]
        held[name] = {}
        while waiting:
            fresh = [each for each in direct.get(waiting.pop(), ()) if each not in held[name]]
            held[name].update(dict.fromkeys(fresh))
            waiting += fresh
    return held


def _nested(names: tuple[str, ...], phrase: tuple[_Slot, ...]) -> _Nested:
    inner = frozenset(slot for slot in phrase if isinstance(slot, str))
    return _Nested(names, phrase, inner, frozenset(slot for slot in phrase if isinstance(slot, int)))


def _by_longest_word(rows: Sequence[_Nested], words: Sequence[str]) -> dict[int, list[int]]:
    """Sort phrases by the longest word of each, which the fewest sentences have: "the" is in all of them."""
    sorted_out: dict[int, list[int]] = {}
    for number, row in enumerate(rows):
        if row.words:
            sorted_out.setdefault(max(row.words, key=lambda word: (len(words[word]), word)), []).append(number)
    return sorted_out


def _add_spans(name: str, spans: Iterable[Span], found: dict[str, list[Span]]) -> bool:
    """Add to a class what it has not yet; say whether that is anything."""
    known = found.get(name, [])
    more = [span for span in spans if span not in known]
    if more:
        found[name] = [*known, *dict.fromkeys(more)]
    return bool(more)


def longest_first(span: Span) -> Span:
    """Give by what phrases are put in order: where they begin, then the longest."""
    return span[0], -span[1]


def _nested_spans(
    phrase: Sequence[_Slot], found: Mapping[str, list[Span]], may_be: Sequence[AbstractSet[int]]
) -> list[Span]:
    """Match a phrase with classes in it, all of which are in the sentence, from its first class to both sides."""
    first, name = next((at, slot) for at, slot in enumerate(phrase) if isinstance(slot, str))
    spans = [(a - first, b) for a, b in found[name] if a >= first]
    for at, word in enumerate(phrase[:first]):
        spans = [(a, b) for a, b in spans if word in may_be[a + at]]
    for slot in phrase[first + 1 :]:
        if not spans:
            return []
        if isinstance(slot, str):
            spans = [(a, d) for a, b in spans for c, d in found[slot] if b == c]
        else:
            spans = [(a, b + 1) for a, b in spans if b < len(may_be) and slot in may_be[b]]
    return spans
