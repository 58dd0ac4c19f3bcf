"""Comparing names of organisations, whatever their scripts, languages and legal forms. Pure text.

A name is a legal form, which tells little, and words. Words that many organisations have weigh less, and are known in
several languages (`resources/organisation_words.yaml`); all others are compared by their sounds, as names of persons
are.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

import numpy as np

from faustpfand.names.compare import Match
from faustpfand.names.distance import encode, likeness
from faustpfand.names.letters import sounds_of
from faustpfand.names.tables import table

_ALIKE: Final = 0.8  # words that sound less alike are two words
_INITIALS: Final = 0.5  # what a name that is another's initials can be worth: many share them
_APART: Final = 0.9
_WHOLE_WORDS: Final = 10  # letters; a form of several words that is longer is written out, and stands anywhere
_NUMBERS_DIFFER: Final = 0.15
_QUOTES: Final = re.compile(r"[\"'«»„“”‘’`´ʼ‹›]")
_CLASSES: Final = str.maketrans(
    {
        **dict.fromkeys("aeioujV", None), **dict.fromkeys("bp", "p"), **dict.fromkeys("vwf", "v"), "R": "r",
        **dict.fromkeys("kghxXH", "k"), **dict.fromkeys("td", "t"), **dict.fromkeys("szyQcCSZDJE", "s"),
    }
)  # fmt: skip
_DOTS: Final = re.compile(r"(?<=\w)\.(?=\w)|(?<=\b\w)\.")  # S.p.A., o.o.
_SPLIT: Final = re.compile(r"[^\w&/]+")
_CYRILLIC: Final = re.compile(r"[Ѐ-ӿ]")
_STEM: Final = 5  # letters of a Cyrillic or Latin word that must agree with a table's word, the rest being endings


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: as read, its sounds, how much it tells, and the row of common words that it belongs to."""

    text: str
    sounds: str
    weight: float
    common: int | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A name taken apart: its words without the legal forms, and the classes of these."""

    written: str
    words: tuple[Word, ...]
    forms: frozenset[str]

    @property
    def weight(self) -> float:
        """How much all its words tell."""
        return sum(word.weight for word in self.words)


@lru_cache(maxsize=65_536)
def organisation(written: str) -> Organisation:
    """Take the name of an organisation apart.

    Args:
        written: as a source writes it, e.g. `ААТ «Беларуськалій»`.
    """
    return organisations([written])[0]


def organisations(written: Sequence[str]) -> list[Organisation]:
    """Take many names apart: their words are read to sounds all at once."""
    taken = [_taken_apart(name) for name in written]
    distinct = list({word for words, _ in taken for word in words})
    sounds = dict(zip(distinct, sounds_of(distinct), strict=True))
    return [
        Organisation(name, tuple(_word(word, sounds[word]) for word in words), forms)
        for name, (words, forms) in zip(written, taken, strict=True)
    ]


def _taken_apart(written: str) -> tuple[list[str], frozenset[str]]:
    tokens = _tokens(written)
    left, forms = _without_forms(tokens)
    return (left, forms) if left else (tokens, frozenset())  # a name that is nothing but legal forms is its own name


def compare_organisations(left: str, right: str) -> Match:
    """Say how likely two written names are one organisation's.

    Args:
        left: a name as written, in any script and language.
        right: another one. The score does not depend on which comes first.

    Returns:
        Score from 0 to 1: what share of what the words tell is in both names; with the reasons. Numbers that differ
        (Plant 407, Plant 558) speak for two organisations; legal forms of which a company has only one do a little.
    """
    one, other = sorted((organisation(left), organisation(right)), key=lambda each: each.written)
    if not one.words or not other.words:
        return Match(0.0, ("A name without letters is nobody's.",))
    pairs = _pairs(one, other)
    shared = sum((one.words[a].weight + other.words[b].weight) / 2 * like for a, b, like in pairs)
    score = 2 * shared / (one.weight + other.weight)
    reasons = [_said(one, other, pairs)]
    if (whole := _joined(one, other)) > score:
        score, reasons = whole, [f"Written together, {_plain(one)} and {_plain(other)} sound alike."]
    if score < _INITIALS and (_is_initials(one, other) or _is_initials(other, one)):
        score, reasons = _INITIALS, ["One is the initials of the other, which several organisations may share."]
    numbers = _numbers(one), _numbers(other)
    if all(numbers) and numbers[0] != numbers[1]:
        score = min(score, _NUMBERS_DIFFER)
        reasons.append(f"The numbers differ: {', '.join(sorted(numbers[0]))} and {', '.join(sorted(numbers[1]))}.")
    if _kept_apart(one.forms, other.forms):
        score *= _APART
        reasons.append(f"The legal forms differ: {_said_forms(one)} and {_said_forms(other)}.")
    return Match(round(min(score, 1.0), 4), tuple(reasons))


class OrganisationIndex:
    """Many names, taken apart once, in which others are looked for by the sounds of their telling words."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = list(names)
        self._by_sound: dict[str, set[int]] = {}
        self._by_common: dict[int, set[int]] = {}
        self._joined: dict[str, set[int]] = {}
        for place, name in enumerate(organisations(self._names)):
            for word in name.words:
                self._by_sound.setdefault(word.sounds, set()).add(place)
                if word.common is not None:
                    self._by_common.setdefault(word.common, set()).add(place)
            self._joined.setdefault(_whole(name), set()).add(place)
        self._sounds = {id(table): _Sounds(list(table)) for table in (self._by_sound, self._joined)}

    def near(self, wanted: str) -> list[int]:
        """Give the places of names that share at least one telling word with the wanted one: a first sieve."""
        name = organisation(wanted)
        telling = [word for word in name.words if word.common is None] or list(name.words)
        found = {place for word in telling if word.common is not None for place in self._by_common.get(word.common, ())}
        for word in telling:
            found |= self._near(word.sounds, self._by_sound)
        return sorted(found | self._near(_whole(name), self._joined))

    def like(self, wanted: str, floor: float) -> list[tuple[int, Match]]:
        """Give the places of names that may be the wanted organisation's, with the match, best first.

        Args:
            wanted: the name looked for.
            floor: the lowest score to give.
        """
        matches = ((place, compare_organisations(wanted, self._names[place])) for place in self.near(wanted))
        return sorted(
            ((place, match) for place, match in matches if match.score >= floor),
            key=lambda one: (-one[1].score, one[0]),
        )

    def _near(self, sound: str, places: dict[str, set[int]]) -> set[int]:
        known = self._sounds[id(places)]
        return {place for other in known.near(sound) for place in places[other]}


class _Sounds:
    """Words as sounds, by their length, ready to be compared with one other."""

    def __init__(self, sounds: Sequence[str]) -> None:
        self._of_length: dict[int, list[str]] = {}
        for sound in sounds:
            self._of_length.setdefault(len(sound), []).append(sound)
        self._codes = {length: encode(words) for length, words in self._of_length.items() if length}

    def near(self, sound: str) -> list[str]:
        found = []
        slack = 1 + len(sound) // 4  # an edit costs more than what a longer difference could leave alike
        for length in range(max(1, len(sound) - slack), len(sound) + slack + 1):
            codes = self._codes.get(length)
            if codes is not None and sound:
                alike = likeness(np.broadcast_to(encode([sound]), codes.shape), codes)
                found += [self._of_length[length][at] for at in np.flatnonzero(alike >= _ALIKE).tolist()]
        return found


def _whole(name: Organisation) -> str:
    return "".join(word.sounds for word in name.words)


def skeletons(name: str) -> frozenset[str]:
    """Give a key for each telling word of a name that its spellings share: classes of consonants, without vowels.

    A first sieve for many names at once; what shares a key is then compared.
    """
    words = [word for word in organisation(name).words if word.common is None and word.sounds]
    bones = [word.sounds.translate(_CLASSES) for word in words]
    # A written c may be к or ц.
    return frozenset(key for bone in bones for key in (bone.replace("q", "k"), bone.replace("q", "s")) if key)


def _tokens(written: str) -> list[str]:
    text = unicodedata.normalize("NFKC", written).casefold()
    text = _DOTS.sub("", _QUOTES.sub("", text))
    return [token for token in _SPLIT.split(text.replace("/", " ") if " / " in text else text) if token.strip("&/_")]


def _without_forms(tokens: list[str]) -> tuple[list[str], frozenset[str]]:
    """Take legal forms away: short ones from the ends, those of whole words from anywhere."""
    found: set[str] = set()
    left = _without_long_forms(list(tokens), found)
    while (cut := _at_an_end(left)) is not None:
        left, form = cut
        found.add(form)
    return left, frozenset(found)


def _at_an_end(tokens: list[str]) -> tuple[list[str], str] | None:
    """Give what is left when the longest legal form at an end is taken away, and its class; None if there is none."""
    if len(tokens) < 2 or not (tokens[0] in _edges() or tokens[-1] in _edges()):
        return None
    for size in range(min(_longest_form(), len(tokens) - 1), 0, -1):
        for part, rest in ((tokens[-size:], tokens[:-size]), (tokens[:size], tokens[size:])):
            if (form := _forms().get(" ".join(part))) is not None:
                return rest, form
    return None


def _without_long_forms(tokens: list[str], found: set[str]) -> list[str]:
    if _edges().isdisjoint(tokens):
        return tokens
    for size in range(_longest_form(), 1, -1):
        at = 0
        while at + size <= len(tokens):
            phrase = " ".join(tokens[at : at + size])
            if len(phrase) > _WHOLE_WORDS and (form := _forms().get(phrase)) is not None:
                found.add(form)
                del tokens[at : at + size]
            else:
                at += 1
    return tokens


@cache
def _edges() -> frozenset[str]:
    """Give the words with which legal forms begin or end: what has none of them has no legal form."""
    return frozenset(word for form in _forms() for word in (form.split(" ")[0], form.split(" ")[-1]))


@cache
def _forms() -> dict[str, str]:
    return {
        " ".join(_tokens(written)): form
        for form, rows in table("legal_forms")["forms"].items()
        for row in rows
        for written in row
    }


@cache
def _longest_form() -> int:
    return max(form.count(" ") + 1 for form in _forms())


@cache
def _apart() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair) for pair in table("legal_forms")["apart"])


def _kept_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and all(frozenset((a, b)) in _apart() for a in one for b in other)


def _word(token: str, sounds: str) -> Word:
    row = _common(token)
    if row is not None:
        return Word(token, sounds, _weights()[row], row)
    return Word(token, sounds, min(1.0, 0.25 + len(sounds) / 6))  # short words are shared by chance


@lru_cache(maxsize=65_536)
def _common(token: str) -> int | None:
    """Give the row of common words that a token is in; endings do not count."""
    known = _common_words()
    if token in known:
        return known[token]
    for size in range(len(token) - 1, max(_STEM, len(token) - 5), -1):
        if token[:size] in _stems():
            return _stems()[token[:size]]
    return None


@cache
def _common_words() -> dict[str, int]:
    rows = table("organisation_words")["words"]
    return {token: at for at, row in enumerate(rows) for word in row["say"] for token in _tokens(str(word))}


@cache
def _stems() -> dict[str, int]:
    """Give the stems of inflected words: those of the table without their last two letters, where enough is left."""
    return {
        word[: len(word) - 2]: row
        for word, row in _common_words().items()
        if len(word) - 2 > _STEM and _CYRILLIC.search(word)
    }


@cache
def _weights() -> tuple[float, ...]:
    return tuple(float(row["weight"]) for row in table("organisation_words")["words"])


def _pairs(one: Organisation, other: Organisation) -> list[tuple[int, int, float]]:
    """Pair the words of two names, the most alike first."""
    grid = [(a, b) for a in range(len(one.words)) for b in range(len(other.words))]
    lefts, rights = [one.words[a].sounds for a, _ in grid], [other.words[b].sounds for _, b in grid]
    alike = likeness(encode(lefts), encode(rights))
    scored = []
    for (a, b), like in zip(grid, alike.tolist(), strict=True):
        left, right = one.words[a], other.words[b]
        if left.text == right.text or (left.common is not None and left.common == right.common):
            scored.append((1.0, a, b))
        elif left.common is None and right.common is None and like >= _ALIKE and not _is_number(left, right):
            scored.append((like, a, b))
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    pairs = []
    for like, a, b in sorted(scored, key=lambda each: (-each[0], each[1], each[2])):
        if a not in taken_a and b not in taken_b:
            taken_a.add(a)
            taken_b.add(b)
            pairs.append((a, b, like))
    return pairs


def _is_number(*words: Word) -> bool:
    return any(any(sign.isdigit() for sign in word.text) for word in words)


def _numbers(one: Organisation) -> frozenset[str]:
    return frozenset(word.text for word in one.words if word.text.isdecimal())


def _joined(one: Organisation, other: Organisation) -> float:
    """Say how alike the names are without their spaces; 0 unless they are nearly as long and differ in spaces."""
    if len(one.words) == len(other.words):
        return 0.0
    left, right = _whole(one), _whole(other)
    if not left or not right or abs(len(left) - len(right)) > 2:
        return 0.0
    found = float(likeness(encode([left]), encode([right]))[0])
    return found if found >= _ALIKE else 0.0


def _is_initials(short: Organisation, long: Organisation) -> bool:
    if len(short.words) != 1 or not 2 <= len(short.words[0].text) <= 6 or len(long.words) < 2:
        return False
    return short.words[0].text == "".join(word.text[0] for word in long.words)


def _plain(one: Organisation) -> str:
    return " ".join(word.text for word in one.words)


def _said(one: Organisation, other: Organisation, pairs: Sequence[tuple[int, int, float]]) -> str:
    if not pairs:
        return f"No word of {_plain(one)} is in {_plain(other)}."
    same = "; ".join(
        one.words[a].text
        if one.words[a].text == other.words[b].text
        else f"{one.words[a].text} is {other.words[b].text}"
        for a, b, _ in sorted(pairs)
    )
    alone = [word.text for at, word in enumerate(one.words) if at not in {a for a, _, _ in pairs}]
    alone += [word.text for at, word in enumerate(other.words) if at not in {b for _, b, _ in pairs}]
    return f"In both: {same}." + (f" In one alone: {', '.join(alone)}." if alone else "")


def _said_forms(one: Organisation) -> str:
    return " and ".join(sorted(form.replace("_", " ") for form in one.forms))


def mentioned(wanted: str, text: str) -> float:
    """Say what share of what the words of a name tell is in a text that may hold more, 0 to 1.

    Args:
        wanted: the name of an organisation or a person's surname.
        text: a few words or names, e.g. `Belaruskali contract for Klaipeda`.
    """
    name, other = organisation(wanted), organisation(text)
    if not name.words or not other.words:
        return 0.0
    found = sum(name.words[a].weight * like for a, _, like in _pairs(name, other))
    return round(max(found / name.weight, _joined(name, other)), 4)
