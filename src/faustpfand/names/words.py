"""What a written name is made of: its words, and what each may be."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, Final, NamedTuple

import ftfy

from faustpfand.names import given
from faustpfand.names.given import FEMALE, MALE, Father, Meaning
from faustpfand.names.letters import AFTER_CYRILLIC, is_abjad, is_hangul, is_unspaced, lines, sounds_of
from faustpfand.names.surnames import is_family
from faustpfand.names.tables import table

_APART: Final = re.compile(r"[\s,;/·・=_|+()\[\]{}<>\"«»„“”*]+")
_INSIDE: Final = re.compile(r"[.\-‐‑‒–—﹣－]+")
_DIGRAPH_INITIAL: Final = re.compile(r"[yij][aeou]|zh|[sck]h|ts|dz", re.IGNORECASE)
_RUN_TOGETHER: Final = re.compile(r"(?<=[а-яёіўїєґ]{2})(?=[А-ЯЁІЎЇЄҐ][а-яёіўїєґ]{2})")  # a blank lost in print
_INVISIBLE: Final = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_ARTICLE: Final = re.compile(
    r"(?<![^\W\d_])(?:al|el|аль|эль|ас|аш|ash|as|ad|ar|an|at|az)(?=[-‐‑'’` ])[-‐‑'’` ]+", re.IGNORECASE
)
# Arabic "of the faith", which many lists write as a word of its own: Jamal al-Din, Jamal Eddine.
_FAITH: Final = re.compile(
    r"[^\S\n](?<=[^\W\d_]\s)[^\S\n]*(?:[aeou][ld](?:-|[^\S\n])?(?P<latin>d(?:ee|i)ne?)|[аеоуэ][лд](?:-|[^\S\n])?(?P<cyrillic>дин)|ال(?P<arabic>دين))(?![^\W\d_])",
    re.IGNORECASE,
)
_FIRST_SIGNS: Final = re.compile(r"^[ ,]+", re.MULTILINE)
_ARABIC_ARTICLE: Final = re.compile(r"^(?:ال|آل )(?=..)")
_ACCENT: Final = re.compile("[" + "".join(filter(unicodedata.combining, map(chr, range(0x300, 0x3100)))) + "]")
_LONGEST_EAST: Final = 3  # signs of a Chinese or Korean name: one of the family, one or two of the person
# UTF-8 read as Latin-1 or the like.
_MISREAD: Final = re.compile(r"[ÂÃÄÅÐÑØÙ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]")
_ALONE: Final = (False, False)  # no full stop follows, and no comma
_SERVANT: Final = re.compile(  # Abdul-, Abdel-
    r"(?i)^(?:abd(?:ou?|[uea])?[lrsnz]|абд[уеэа]?[лрснз]ь?)[-‐ ]?(?=[^\W\d_]{4})|^عبدال(?=...)"
)


class Word(NamedTuple):
    """One word of a name as written, how it sounds, and what it may be.

    `initial`: a letter that stands for a name. `capitals`: written in capitals, as lists write surnames; `small`: not,
    in an alphabet that has them.
    `comma`: a comma follows, so what stands before it is the surname.
    """

    written: str
    sound: str
    initial: bool
    capitals: bool
    small: bool
    comma: bool
    dropped: bool
    abjad: bool
    unspaced: bool
    meanings: tuple[Meaning, ...]
    father: Father | None


class Words(NamedTuple):
    """Many words in columns, those of `Word`: an object for each of a register's takes too long to make."""

    written: list[str]
    sound: list[str]
    initial: list[bool]
    capitals: list[bool]
    small: list[bool]
    comma: list[bool]
    dropped: list[bool]
    abjad: list[bool]
    unspaced: list[bool]
    meanings: list[tuple[Meaning, ...]]
    father: list[Father | None]

    @classmethod
    def of(cls, listed: Iterable[Word]) -> "Words":
        """Put words in columns."""
        columns: list[list[Any]] = [[] for _ in cls._fields]
        for column, values in zip(columns, zip(*listed, strict=True), strict=False):
            column.extend(values)
        return cls._make(columns)

    def one(self, at: int) -> Word:
        """Give the word at a place."""
        return Word._make(column[at] for column in self)

    def those(self, places: Sequence[int]) -> "Words":
        """Give the words at some places."""
        return Words._make([column[at] for at in places] for column in self)

    def listed(self) -> list[Word]:
        """Give all words one by one."""
        return list(map(Word._make, zip(*self, strict=True)))

    def size(self) -> int:
        """Say how many words there are."""
        return len(self.written)


def concatenated(parts: Sequence[Words]) -> Words:
    """Put the words of several parts one after the other."""
    return Words._make(list(chain.from_iterable(columns)) for columns in zip(Words.of([]), *parts, strict=True))


def words(name: str) -> tuple[Word, ...]:
    """Take a written name apart, in the order written.

    Args:
        name: a person's name in any script and order, with or without patronymic, initials, titles and commas.

    Returns:
        Its words; titles and particles are left out, unless nothing else would remain.
    """
    return whole([word for token in read(tokens(mended([name]))[0]) for word in token])


def whole(found: Sequence[Word]) -> tuple[Word, ...]:
    """Leave titles and particles out of the words of one name, unless nothing else would remain."""
    found = [word._replace(dropped=False) if at in _nouns_within(found) else word for at, word in enumerate(found)]
    named = [word for word in _with_fathers(found) if _plain(word.written) not in _titles()] or list(found)
    kept = [word for word in named if not word.dropped]
    return tuple(kept if len(kept) > 1 or (kept and len(named) == 1) else named)


def generation(found: Sequence[Word]) -> int:
    """Say which generation of one name the words of a name tell: 1 is the elder, 2 the younger; 0 if they don't."""
    told = [_generations().get(_plain(word.written), 0) for word in found[1:]]
    told += [_generation_nouns().get(_plain(word.written), 0) for word in found[2:][-1:]]
    return max(told, default=0)


def _nouns_within(found: Sequence[Word]) -> list[int]:
    """Give the places of words such as `syn` that are parts of a name, since they don't end it."""
    ends = max(2, len(found) - 1)
    return [at for at, word in enumerate(found[:ends]) if _plain(word.written) in _generation_nouns()]


def _with_fathers(found: Sequence[Word]) -> Sequence[Word]:
    """Read the word before `oglu` or `qizi` as the father's name, as in `İlham Heydər oğlu Əliyev`."""
    child = {word: gender for gender, words in _children().items() for word in words}
    followed = [child.get(_plain(after.written), 0) for after in found[1:]] + [0] * bool(found)
    return [
        word._replace(father=Father(frozenset(one.given.id for one in word.meanings), word.sound, gender), meanings=())
        if gender
        else word
        for word, gender in zip(found, followed, strict=True)
    ]


def mended(names: Sequence[str]) -> Sequence[str]:
    """Read names again whose letters were decoded in the wrong encoding: FranÃ§ois is François."""
    if not _MISREAD.search("\n".join(names)):
        return names
    return [ftfy.fix_encoding(name) if _MISREAD.search(name) else name for name in names]


def tokens(names: Sequence[str]) -> list[list[str]]:
    """Part names at blanks; a comma stays with the word before it, and `Jamal ad-Din` is Jamaleddin."""
    text = _FAITH.sub(_joined, lines(names))
    if "," in text:
        text = _FIRST_SIGNS.sub("", text).replace(" ,", ",").replace(",", ", ")
    return list(map(str.split, text.split("\n")))[: len(names)]


def _joined(found: re.Match[str]) -> str:
    latin, cyrillic, arabic = found["latin"], found["cyrillic"], found["arabic"]
    faith = arabic or (f"ed{latin}" if latin else f"эд{cyrillic}")
    return faith.upper() if found[0].isupper() else faith.lower()


def read(tokens: Sequence[str]) -> list[tuple[Word, ...]]:
    """Give the words in each token: two in a double name, three in `И.П.Рудаков`.

    Args:
        tokens: parts of names between blanks, best each once: many are read at the cost of few.

    Returns:
        The words of each token; none for one without letters and digits.
    """
    parted = list(map(_parted, tokens))
    texts = list(dict.fromkeys(text for pieces in parted for text, _, _ in pieces))
    bare = dict(zip(texts, read_whole(texts).listed(), strict=True))
    return [
        (bare[pieces[0][0]],)
        if len(pieces) == 1 and pieces[0][1:] == _ALONE
        else tuple(_eastern(bare[text]) for text, _, _ in pieces)
        if token > AFTER_CYRILLIC and _family_first(token)
        else _no_fathers(tuple(_beside_signs(bare[text], dotted, comma) for text, dotted, comma in pieces))
        for token, pieces in zip(tokens, parted, strict=True)
    ]


def together(couples: Sequence[tuple[Word, Word]]) -> list[Word]:
    """Read neighbouring words as one: Gholam Reza is Gholamreza, Xiao Ming is Xiaoming."""
    read_as_one = read_whole([one.written + other.written.lower() for one, other in couples]).listed()
    return [
        word._replace(
            written=f"{one.written} {other.written}",
            sound=word.sound if word.meanings else one.sound + other.sound,
            comma=other.comma,
            father=None,
        )
        for word, (one, other) in zip(read_as_one, couples, strict=True)
    ]


def _no_fathers(joined: tuple[Word, ...]) -> tuple[Word, ...]:
    """Take parts of a double name for no patronymics, as in `Зянковіч-Тэст`."""
    whole_words = sum(not word.initial for word in joined)
    return joined if whole_words < 2 else tuple(word._replace(father=None) for word in joined)


def is_whole(token: str) -> bool:
    """Say whether a token is one word for sure, and nothing but letters: most are."""
    return token.isalpha() and (token.istitle() or token.isupper())


def _parted(token: str) -> list[tuple[str, bool, bool]]:
    """Give the words of one token, and of each whether a full stop and whether a comma follows."""
    if is_whole(token):
        return [(token, *_ALONE)]
    if token > AFTER_CYRILLIC and (family := _family_first(token)):
        return [(family, *_ALONE), (token[len(family) :], *_ALONE)]
    if "-" in token and _plain(token.strip(".,")) in _titles():
        return [(token.strip(".,"), False, False)]
    clean = _INVISIBLE.sub("", unicodedata.normalize("NFKC", _RUN_TOGETHER.sub(" ", token)))
    clean = _ARTICLE.sub("", _ARABIC_ARTICLE.sub("", clean))
    pieces = [piece for part in _APART.split(clean) for piece in _pieces(part)]
    comma = clean.rstrip().endswith(",")
    return [(text, dot, comma and at == len(pieces)) for at, (text, dot) in enumerate(pieces, start=1)]


def _family_first(token: str) -> str:
    """Give the family name that begins a Chinese or Korean name written without blanks; empty if it is no such name."""
    return token[0] if 2 <= len(token) <= _LONGEST_EAST and is_unspaced(token) and is_family(token[0]) else ""


def _eastern(word: Word) -> Word:
    """Read a part of such a name: its syllables are exact, and Korean begins none with an l."""
    return word._replace(
        unspaced=False, sound=f"r{word.sound[1:]}" if word.sound[:1] == "l" and is_hangul(word.written) else word.sound
    )


def _pieces(part: str) -> list[tuple[str, bool]]:
    """Give what stands between hyphens and full stops, if it is more than signs, and whether a full stop follows."""
    texts = _INSIDE.split(part)
    dotted = [*("." in found.group() for found in _INSIDE.finditer(part)), False]
    return [(text, dot) for text, dot in zip(texts, dotted, strict=True) if any(map(str.isalnum, text))]


def read_whole(texts: Sequence[str]) -> Words:
    """Read words without full stop and comma, all at once: going through them one by one takes three times as long.

    Args:
        texts: words as `is_whole` finds them, or pieces of tokens; best each once.

    Returns:
        The words, one a text.
    """
    if not texts:
        return Words.of([])
    heard = sounds_of([_SERVANT.sub("", text) if text[:1] in "AaАаع" else text for text in texts])
    beside, plain = _beside(), _plain("\n".join(texts)).split("\n")
    found = Words(
        written=list(texts),
        sound=heard,
        initial=[False] * len(texts),
        capitals=[text.isupper() for text in texts],
        small=[text != text.upper() for text in texts],
        comma=[False] * len(texts),
        dropped=[small in beside or text.isdigit() for text, small in zip(texts, plain, strict=True)],
        abjad=[is_abjad(text) for text in texts],
        unspaced=[is_unspaced(text) for text in texts],
        meanings=given.meanings_of(heard),
        father=given.fathers_of(heard),
    )
    for at, text in enumerate(texts):
        if len(text) == 1:
            found.capitals[at] = False
            if not found.unspaced[at]:
                found.initial[at], found.small[at], found.meanings[at], found.father[at] = True, False, (), None
    return found


def _beside_signs(word: Word, dotted: bool, comma: bool) -> Word:  # noqa: FBT001 - what follows one piece of a token
    """Read a word again that a full stop or a comma may follow."""
    if dotted and (word.initial or _DIGRAPH_INITIAL.fullmatch(word.written)):
        word = word._replace(initial=True, dropped=word.written.isdigit(), meanings=(), father=None)
    return word._replace(comma=comma)


def _plain(text: str) -> str:
    """Take accents away, since lists do: Văn is Van."""
    if text.isascii():
        return text.lower()
    return _ACCENT.sub("", unicodedata.normalize("NFD", text.casefold()))


@cache
def _children() -> Mapping[int, Sequence[str]]:
    listed = table("particles")
    return {gender: [_plain(word) for word in listed[key]] for gender, key in ((MALE, "sons"), (FEMALE, "daughters"))}


@cache
def _beside() -> frozenset[str]:
    listed = table("particles")
    plain = (_plain(str(word)) for key in ("titles", "particles", "sons", "daughters") for word in listed[key])
    return frozenset([*plain, *_generations(), *_generation_nouns()])


@cache
def _titles() -> frozenset[str]:
    return frozenset([*map(_plain, table("particles")["titles"]), *_generations()])


@cache
def _generations() -> Mapping[str, int]:
    return _by_word("generations")


@cache
def _generation_nouns() -> Mapping[str, int]:
    return _by_word("generation_nouns")


def _by_word(key: str) -> dict[str, int]:
    return {_plain(word): order for order, words in table("particles")[key].items() for word in words}
