"""Which language a text is in."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import tokens
from faustpfand.extract.claims.packs import Look, Pack, load, looks
from faustpfand.extract.claims.scene import triggers
from faustpfand.extract.claims.when import mentions

_LEAST_SHARE: Final = 0.05  # of all words; a text in another language has fewer of a language's commonest words
_STRANGE_LETTERS: Final = 0.01  # of all letters; "ы" alone is a fiftieth of a Russian text
_LEAST_KNOWN: Final = 0.9
_NEAR: Final = 0.5  # of the best share: a short text has too few words to tell by them alone
_SHORT: Final = 30  # words; a longer text without a language's commonest words is in another language


def detect(text: str) -> str | None:
    """Guess the language of a text by its letters and its commonest words, or None if no pack's language fits."""
    words = Counter(t.low for t in tokens(text) if t.is_word)
    total = words.total()
    if total == 0:
        return None
    shares = {look.lang: sum(words[w] for w in look.stopwords) / total for look in _of_alphabet(text)}
    best = max(shares.values(), default=0.0)
    if total <= _SHORT:
        near = [lang for lang, share in shares.items() if share >= best * _NEAR]  # "to" is Polish, too
        return _by_vocabulary(text, near) or (_first(shares, best) if best >= _LEAST_SHARE else None)
    return _first(shares, best) if best >= _LEAST_SHARE else None


def _first(shares: Mapping[str, float], share: float) -> str:
    return next(lang for lang, each in shares.items() if each == share)


def _of_alphabet(text: str) -> list[Look]:
    """Keep the languages that write nearly all letters of a text; names from elsewhere may hold another."""
    letters = Counter(c for c in text.lower() if c.isalpha())
    total = letters.total()
    known = {look.lang: sum(n for c, n in letters.items() if c in look.alphabet) / total for look in looks()}
    best = max(known.values(), default=0.0)
    return [look for look in looks() if known[look.lang] >= max(best - _STRANGE_LETTERS, _LEAST_KNOWN)]


def _by_vocabulary(text: str, langs: Iterable[str]) -> str | None:
    """Guess the language of a headline or a short sentence by the words that the packs read."""
    hits = sorted(((_vocabulary(text, pack), pack.lang) for pack in map(load, langs) if pack), reverse=True)
    if not hits or hits[0][0] == 0 or (len(hits) > 1 and hits[0][0] == hits[1][0]):
        return None
    return hits[0][1]


def _vocabulary(text: str, pack: Pack) -> int:
    phrases = Phrases(tokens(text, pack.separators, pack.elisions), pack.vocabulary)
    people = sum(name in phrases.spots for name in ("political_prisoner", "prisoner", "person", "woman"))
    return people + len(triggers(phrases, pack)) + len(mentions(text, pack.calendar))
