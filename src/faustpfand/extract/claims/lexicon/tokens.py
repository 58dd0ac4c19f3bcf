"""Sentences and their words, each with its place in the text."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, pairwise
from typing import NamedTuple, Protocol, TypeVar

V = TypeVar("V")
Span = tuple[int, int]  # of words in a sentence: first, and one past the last

# A mark, closing quotes, a blank; or a new line. With one set of letters at its beginning it is found far faster.
_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*|[.!?…]*[\"'”“’»)\]]*\s+)")
_PREPOSITION = 2  # letters
_DATE_WORDS = 5  # "W dniu 15 marca 2023"
_ON_X = re.compile(r"(?<!\w)[^\W\dA-Z]{1,3} X$")  # "wrote on X", where it is no initial
_X_REACH = 7  # letters: " auf X"
_LAST_WORD = re.compile(r"(\S+)$")
_MOST_WORDS = 100_000  # a long stream has more words than memory should hold
_LONGEST = 3_000  # characters: some 450 words
_APOSTROPHES = "'’ʼ"
DASHES = frozenset("-–—")  # also the hyphen, which stands for one
OPENING_QUOTES = frozenset('«„“"')
CLOSING_QUOTES = frozenset('»”“"')
_OPENS_WORD = "(„“\"'«"


class Memory(dict[str, V]):
    """What is known of words, since texts of one subject repeat theirs; all is forgotten when it is too much."""

    def __init__(self, find_out: Callable[[str], V]) -> None:
        super().__init__()
        self._find_out = find_out

    def __missing__(self, word: str) -> V:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._find_out(word)
        return found


class Token(NamedTuple):
    """A word, a number or a mark, wherever it stands; `low` is its folded form.

    `is_word` is true also of one with digits before a hyphen: "67-year-old".
    """

    text: str
    low: str
    is_word: bool
    is_capital: bool


class Words(tuple[Token, ...]):  # noqa: SLOT001 - the places are kept once they are counted out
    """The words of a sentence in order. Where each stands in it is counted out when it is asked for: seldom."""

    text: str
    texts: Sequence[str]  # of the words
    low: Sequence[str]  # their folded forms
    capitals: Sequence[int]  # the places of the words with a capital
    _starts: list[int] | None = None

    @property
    def starts(self) -> Sequence[int]:
        """The offset of each word in the sentence."""
        if self._starts is None:
            find = self.text.index
            self._starts = starts = []
            at = 0
            for word in self.texts:
                at = find(word, at)
                starts.append(at)
                at += len(word)
        return self._starts

    def end(self, at: int) -> int:
        """Give the offset after a word."""
        return self.starts[at] + len(self[at].text)

    def place(self, offset: int) -> int:
        """Give the place of the first word that ends after an offset."""
        before = bisect_right(self.starts, offset) - 1
        return before if before >= 0 and self.end(before) > offset else before + 1


class Writing(Protocol):
    """Which dots of a language end no sentence."""

    @property
    def abbreviations(self) -> frozenset[str]: ...  # noqa: D102
    @property
    def ordinal_dot(self) -> bool: ...  # noqa: D102 - "am 8. Januar"
    @property
    def ends_sentence(self) -> frozenset[str]: ...  # noqa: D102 - short words whose dot may end one: "2021 r."


@lru_cache(maxsize=64)
def _pattern(separators: str, elisions: frozenset[str]) -> re.Pattern[str]:
    marks = re.escape(separators)
    grouped = rf"\d{{1,3}}(?:[{marks}]\d{{3}})+(?!\d)" if separators else "(?!)"
    elided = "|".join(sorted(elisions, key=len, reverse=True))
    cut = rf"\b(?i:{elided})['’ʼ](?=[^\W\d_])|" if elisions else ""
    letters = r"(?<!\w)(?:[^\W\d_]\.){2,}"  # "U.S."
    word = r"[^\W\d_]+(?:['’ʼ`-](?=[^\W_])[^\W_]+)*"
    numbers = r"\d+[.,:/]\d+(?:[.,:/]\d+)*|\d+(?:-[^\W\d_]+)+|\d+"
    return re.compile(rf"{cut}{letters}|{word}|{grouped}|{numbers}|\S")  # the commonest first


def one_apostrophe(text: str) -> str:
    """Write every apostrophe as one: "п'ять" and "пʼять" are "п’ять"."""
    return text.replace("'", "’").replace("ʼ", "’")


def fold(word: str) -> str:
    """Fold what does not tell words apart: capitals, kinds of apostrophe, ё, ß, and ў for у after a vowel."""
    low = fold_inner(word)
    return f"у{low[1:]}" if low.startswith("ў") else low


def fold_inner(word: str) -> str:
    """Fold a part of a word that does not begin it."""
    low = word.lower()
    if "ё" in low:
        low = low.replace("ё", "е")
    if "ß" in low:
        low = low.replace("ß", "ss")  # as Swiss papers write
    return low.replace("’", "'").replace("ʼ", "'").replace("`", "'")


def tokens(text: str, separators: str = "", elisions: frozenset[str] = frozenset()) -> Words:
    """Cut a sentence into words, numbers (with their groups of thousands) and marks; "l'" is a word of its own."""
    words = Words(map(token, _pattern(separators, elisions).findall(text)))
    words.text = text
    words.texts, words.low, _, capital = zip(*words, strict=True) if words else ((), (), (), ())
    words.capitals = tuple(compress(range(len(words)), capital))
    return words


@lru_cache(maxsize=65_536)
def token(text: str) -> Token:
    """Look at a word by itself. Kept, since texts of one subject repeat their words."""
    letters = len(text) > 1 and text[-1] == "."
    is_word = text[-1].isalpha() or letters or (text[0].isalpha() and text[-1] in _APOSTROPHES)
    plain = text.replace(".", "") if letters and text.isupper() else text  # "U.S." is "US", "т.е." no "те"
    return Token(text, fold(plain), is_word, text[0].isupper())


@dataclass(slots=True)
class Sentence:
    """A stretch of a text: `text[start:end]` of the whole, without white space around it."""

    start: int
    text: str


def sentences(text: str, writing: Writing) -> list[Sentence]:
    """Cut a text into sentences, in order; abbreviations, initials and dates end none."""
    cuts = [0]
    for mark in _END.finditer(text):
        if _ends(text, mark, writing, cuts[-1]):
            cuts.append(mark.end())
    bounds = pairwise([*cuts, len(text)])
    pieces = ((a, b) for start, end in bounds for a, b in _pieces(text, start, end))
    return [_trimmed(text, start, end) for start, end in pieces if text[start:end].strip()]


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut what is longer than any sentence, a list or a table, at its last mark or blank before that."""
    while end - start > _LONGEST:
        reach = (start + 1, start + _LONGEST)
        mark = max(text.rfind(", ", *reach), text.rfind("; ", *reach))
        blank = mark if mark >= 0 else text.rfind(" ", *reach)
        cut = blank + 1 if blank >= 0 else reach[1]
        yield start, cut
        start = cut
    yield start, end


def _trimmed(text: str, start: int, end: int) -> Sentence:
    body = text[start:end]
    return Sentence(start + len(body) - len(body.lstrip()), body.strip())


def _ends(text: str, mark: re.Match[str], writing: Writing, begins: int) -> bool:
    if "\n" in mark[0]:
        return True
    following = text[mark.end() : mark.end() + 1]
    if following.islower():
        return False
    if not mark[0].startswith("."):
        return True
    before = _LAST_WORD.search(text[max(0, mark.start() - 20) : mark.start()])
    if before is None:
        return True
    word = before[1].lstrip(_OPENS_WORD).casefold()
    if word in writing.ends_sentence and following.isupper():  # "2021 r.", but not "r. Mińsk"
        year = text[: mark.start() - len(before[1])].rstrip()[-1:].isdigit()
        return year and not _is_only_date(text[begins : mark.start()])
    on_x = following.isupper() and _ON_X.search(text[max(0, mark.start() - _X_REACH) : mark.start()]) is not None
    return on_x or not _is_short(word, following, writing)


def _is_only_date(said: str) -> bool:
    """True for what only opens a sentence: "15 lutego 2016 r. UE zniosła", "W marcu 2023 r. Adam Biel został"."""
    words = said.split()
    opens = bool(words) and (words[0].isdecimal() or len(words[0]) <= _PREPOSITION)
    return opens and len(words) <= _DATE_WORDS and "," not in said


def _is_short(word: str, following: str, writing: Writing) -> bool:
    initials = all(len(part) == 1 and part.isalpha() for part in word.split("."))  # "J.D. Vance"
    if word in writing.abbreviations or initials:
        return True
    return writing.ordinal_dot and word.isdigit() and len(word) <= 2 and not following.isdigit()
