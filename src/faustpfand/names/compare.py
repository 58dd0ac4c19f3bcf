"""How alike two written names are, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import permutations, product
from typing import Final

from rapidfuzz.distance import Levenshtein

from faustpfand.names import given
from faustpfand.names.fold import Form
from faustpfand.names.parts import Parts, Word, father, split

# On a hand-judged set of public names, 99 in 100 pairs at or above SAME are one person, and few true pairs with
# all their parts fall below UNSURE.
SAME: Final = 0.8
UNSURE: Final = 0.6

_OTHER_PERSON: Final = 0.45  # the most that a relative or namesake may reach; below UNSURE on purpose
_ONE_WORD: Final = 0.75  # a surname alone may be anybody of that name: never SAME
_INITIAL: Final = 0.88  # an initial agrees with one name in ten by chance
_STEEP: Final = 1.6  # a quarter of the letters differing makes another name, not three quarters of the same
_LONGEST: Final = 5  # words that are tried in every order; longer names keep their first five


@dataclass(frozen=True, slots=True)
class Match:
    """How alike two names are, 0 to 1, and reasons a person can check."""

    score: float
    reasons: tuple[str, ...]

    @property
    def verdict(self) -> str:
        """What the score alone proposes: same, unsure or different. A person decides."""
        if self.score >= SAME:
            return "same"
        return "unsure" if self.score >= UNSURE else "different"


class _Kind(Enum):
    SAME = "same"
    FORM = "form"
    SPELLING = "spelling"
    INITIAL = "initial"
    OTHER_GIVEN = "other_given"
    GENDER = "gender"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class _Pair:
    left: Word
    right: Word
    likeness: float
    kind: _Kind


_SAY: Final = {
    _Kind.SAME: "{0} is written the same.",
    _Kind.FORM: "{0} and {1} are forms of one given name.",
    _Kind.SPELLING: "{0} and {1} are spellings of one name.",
    _Kind.INITIAL: "{0} and {1} agree as far as the initial goes.",
    _Kind.OTHER_GIVEN: "{0} and {1} are different given names.",
    _Kind.GENDER: "{0} and {1} are a man's and a woman's form of one surname.",
    _Kind.OTHER: "{0} and {1} differ.",
}


def compare(left: str, right: str) -> Match:
    """Say how alike two written names are, whatever their scripts, spelling habits and order.

    A missing patronymic does not count against; a contradicting one does. The same surname with another given
    name is a relative and stays below `UNSURE`.

    Args:
        left: a name as written, in Latin or Cyrillic letters.
        right: another one. The score does not depend on which comes first.

    Returns:
        Score from 0 to 1: at least `SAME` is the same name, at least `UNSURE` may be; with the reasons.
    """
    mine, yours = split(left), split(right)
    if not mine.words or not yours.words:
        return Match(0.0, ("One name has no letters.",))
    pairs = _aligned(mine, yours)
    score, remarks = _whole(pairs, mine, yours)
    reasons = [_SAY[pair.kind].format(pair.left.written, pair.right.written) for pair in pairs]
    return Match(round(score, 4), (*reasons, *remarks))


def keys(name: str) -> frozenset[str]:
    """Give keys under which spellings of one name meet, so that candidates come from an index.

    Keys are the consonants of the words that are no known given name (of all words, if all are), and those
    consonants with any one left out; so one differing consonant still meets.

    Args:
        name: a name as written.

    Returns:
        Keys; two names that share none are not worth comparing.
    """
    words = [word for word in split(name).words if not word.initial]
    surnames = [word for word in words if not word.given] or words
    return frozenset(key for word in surnames for form in word.forms for key in _near(form.coarse or form.sound))


def _near(bones: str) -> Iterable[str]:
    yield bones
    if len(bones) > 3:  # leaving one out of three would join most short names
        yield from (bones[:at] + bones[at + 1 :] for at in range(len(bones)))


def _aligned(mine: Parts, yours: Parts) -> tuple[_Pair, ...]:
    """Put words side by side so that they agree best; each word of the shorter name has a partner."""
    left, right = mine.words[:_LONGEST], yours.words[:_LONGEST]
    size = min(len(left), len(right))
    lefts = permutations(left, size) if len(left) > size else [left]
    orders = product(lefts, [right] if len(left) > size else permutations(right, size))
    return max((tuple(map(_pair, *order)) for order in orders), key=_worth)


def _worth(pairs: Iterable[_Pair]) -> float:
    return sum(pair.likeness for pair in pairs)


@lru_cache(maxsize=262_144)
def _pair(left: Word, right: Word) -> _Pair:
    kind, likeness = _judge(left, right)
    return _Pair(left, right, likeness, kind)


def _judge(left: Word, right: Word) -> tuple[_Kind, float]:
    if left.initial or right.initial:
        return (_Kind.INITIAL, _INITIAL) if _starts(left) & _starts(right) else (_Kind.OTHER, 0.0)
    if left.given & right.given:
        return (_Kind.SAME if _same_letters(left, right) else _Kind.FORM), 1.0
    likeness = max(_like(a, b) for a in left.forms for b in right.forms)
    if left.given and right.given:
        return _Kind.OTHER_GIVEN, min(likeness, 0.3)
    if _gendered_apart(left, right):
        return _Kind.GENDER, likeness
    if _same_letters(left, right):
        return _Kind.SAME, 1.0
    return (_Kind.SPELLING if likeness >= UNSURE else _Kind.OTHER), likeness


def _same_letters(left: Word, right: Word) -> bool:
    return left.written.casefold() == right.written.casefold()


def _starts(word: Word) -> frozenset[str]:
    known = frozenset[str]().union(*(given.first_sounds()[name] for name in word.given))
    # я and е, у and в begin the same names: Яўген is Евгений, Уладзімір is Владимир.
    return frozenset(each.translate(_FIRST) for each in known | {form.sound[0] for form in word.forms})


_FIRST: Final = str.maketrans("iu", "ev")


def _like(left: Form, right: Form) -> float:
    """Weigh consonants above vowels: unstressed vowels change from language to language."""
    alike = Levenshtein.normalized_similarity
    flat = (
        0.4 * alike(left.stem, right.stem)
        + 0.35 * alike(left.bones, right.bones)
        + 0.25 * alike(left.coarse, right.coarse)
    )
    return max(0.0, 1 - _STEEP * (1 - flat))


# Ends of sounds, man and woman: -ov/-ova, -in/-ina, -ski/-skaja, -yj/-aja.
_GENDERED: Final = (("v", "va"), ("in", "ina"), ("ski", "ska"), ("ski", "skae"), ("tki", "tka"), ("tki", "tkae"))


def _gendered_apart(left: Word, right: Word) -> bool:
    """True for Ivanov beside Ivanova: the same stem in a man's and in a woman's form."""
    return any(
        (a.sound.endswith(man) and b.sound.endswith(woman)) or (a.sound.endswith(woman) and b.sound.endswith(man))
        for man, woman in _GENDERED
        for a in left.forms
        for b in right.forms
        if _like(a, b) > 0.75  # the stems must be one name first
    )


def _whole(pairs: tuple[_Pair, ...], mine: Parts, yours: Parts) -> tuple[float, list[str]]:
    """Join the likeness of the words: the worst of them weighs most, since every part has to fit."""
    worst, mean = min(pair.likeness for pair in pairs), _worth(pairs) / len(pairs)
    score, remarks = 0.75 * worst + 0.25 * mean, []
    if len(pairs) == 1:
        score, remarks = min(score, _ONE_WORD), ["Only one word can be compared."]
    elif spare := abs(len(mine.words) - len(yours.words)):
        score, remarks = score * 0.95**spare, ["One name has a word more."]
    if any(pair.kind in (_Kind.OTHER_GIVEN, _Kind.GENDER) for pair in pairs):
        score, remarks = min(score, _OTHER_PERSON), [*remarks, "So perhaps a relative."]
    factor, remark = _fathers(mine.patronymic, yours.patronymic)
    return min(score, factor), [*remarks, *remark]


def _fathers(left: Word | None, right: Word | None) -> tuple[float, list[str]]:
    """Give the most that two names may score for their patronymics, and a remark."""
    if left is None or right is None:
        return 1.0, []
    say = f"{left.written} and {right.written}"
    by_initial = left.initial or right.initial
    agree = bool(_starts(left) & _starts(right)) if by_initial else _one_father(left, right)
    return (1.0, [f"{say} name the same father."]) if agree else (_OTHER_PERSON, [f"{say} name different fathers."])


def _one_father(left: Word, right: Word) -> bool:
    (names, bones), (others, other_bones) = father(left), father(right)
    if names and others:
        return bool(names & others)
    near = Levenshtein.normalized_similarity
    return any(near(a, b) >= 0.6 for a in bones for b in other_bones)  # one consonant of three may differ
