"""Parts and wholes by the words around a number: "five of them", "of the 20", "one of 319"."""

from collections.abc import Sequence

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.nouns import POPULATIONS, Noun
from faustpfand.extract.claims.numbers import value_in
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities.quantity import Around


def is_part(start: int, end: int, around: Around) -> bool:
    """True beside "of them", "among them", in the same clause: before the number, or behind it."""
    phrases = around.phrases
    if "part_cue" not in phrases.spots:
        return False
    if phrases.ends(start, "among_whole") is not None:
        return False  # "Ivan Belov was among five people freed"
    dates = around.taken  # "w tym roku"
    cues = [(a, b) for a, b in phrases.of("part_cue") if not any(x < b and a < y for x, y in dates)]
    cues = [(a, b) for a, b in cues if phrases.starts(b, "unit") is None]  # "w tym kraju"
    if not cues:
        return False
    marks = (";", ":", ",")
    left = next((i + 1 for i in range(start - 1, max(start - 5, 0) - 1, -1) if phrases.words[i].text in marks[:2]), 0)
    right = next((i for i in range(end, min(end + 6, len(phrases.words))) if phrases.words[i].text in marks), end + 6)
    behind = (a for a, b in cues if max(start - 4, left) <= a and b <= start)
    before = any(phrases.ends(a, "running_total") is None for a in behind)  # no "number of those held at 28"
    after = any(end <= a < right for a, _ in cues)
    return before or after or _ends_examples(start, cues, around)


def _ends_examples(start: int, cues: Sequence[Span], around: Around) -> bool:
    """True for who comes last in a row of examples: "15 people, among them Ivan Belov, Anna Lis and two students"."""
    phrases, joined = around.phrases, around.phrases.ends(start, "and") or 0
    row = phrases.words[max((b for _, b in cues if b <= start), default=joined) : joined]
    if any(value_in(word.low, around.pack.lang) is not None or not (word.is_word or word.text == ",") for word in row):
        return False
    named = any(word.is_capital for word in row) and row[-1].text != ","
    return named and not phrases.within((joined - len(row), joined), "passive", "relative")


def is_whole(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a number behind "of the" behind another number."""
    begin = phrases.ends(at, *(("part_of", "change") if phrases.capital_nouns else ("part_of",)))  # "14 von 16"
    begin = begin if begin is None else phrases.ends(begin, "others") or begin  # "two others of the 47"
    if begin is None and (begin := phrases.ends(at, "of_whole")) is not None:
        begin = phrases.ends(begin, *POPULATIONS) or begin  # «52 узника из 75»
        begin = begin if begin > 0 and phrases.words[begin - 1].low not in pack.numbers.ones else None  # "jeden z 319"
    return begin is not None and begin > 0 and value_in(phrases.words[begin - 1].low, pack.lang) is not None


def is_around_one(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a number behind ", one of", "was among": somebody named is told about, the number is of those beside."""
    words = phrases.words
    if phrases.ends(at, "among") is not None:
        return True
    if at < 3 or words[at - 2].low not in pack.numbers.ones or not words[at - 1].is_word:
        return False
    if phrases.capital_nouns and words[at - 1].is_capital:
        return False  # "hat nach Angaben einer Organisation 200 Menschen festgenommen"
    if phrases.covers(at - 1, "unit"):
        return False  # "Within a week 13 politicians were put behind bars"
    if phrases.ends(at - 2, "preposition", "locative") is not None:
        return False  # "im Rahmen einer Amnestie 500"
    return words[at - 3].text == "," or (words[at - 3].is_capital and words[at - 3].is_word)


def is_beside_named(phrases: Phrases, start: int, noun: Noun | None, pack: Pack) -> bool:
    """True for the firms of "170 people, including the president, and three firms": only he is of the 170."""
    joined = phrases.ends(start, "and")
    cue = max((b for _, b in phrases.of("part_cue") if b <= start), default=None)
    if noun is None or noun.population != "sanctioned" or joined is None or cue is None:
        return False
    between = phrases.words[cue:joined]
    counts = any(value_in(word.low, pack.lang) is not None for word in between)
    return not counts and any(word.is_capital for word in between)
