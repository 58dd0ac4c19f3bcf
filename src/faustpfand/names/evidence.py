"""From findings to a probability: the evidence adds up.

Every finding has a weight, the logarithm of how much likelier it makes one person than two (Fellegi and Sunter, A
Theory for Record Linkage, JASA 64, 1969). The weights of `resources/weights.yaml` were fitted together, by logistic
regression, so that the sum is the logarithm of the odds and the score a probability.
"""

from typing import Final

import numpy as np
import numpy.typing as npt

from faustpfand.names.bearers import Bearers
from faustpfand.names.findings import Findings, Kind, Patronymic
from faustpfand.names.weights import weights, word_weight

Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.intp]

_CERTAIN: Final = 12.0  # no name proves more than this: odds of 160,000 to one
_RARE: Final = 150  # bearers in 100,000 at which a surname is common: from there on the weight grows as its logarithm
_FIRM: Final = 5.0  # odds of 150 to one
_BEYOND: Final = 0.4
_FURTHER: Final = 0.25  # how much words count that agree beside two others
_AGREES: Final = 0.8  # so alike are words that agree
_SPELLINGS: Final = 0.94  # so alike are two spellings of one surname
_FEW: Final = 3  # people at hand that one name may mean; among more a person can't choose, either
_CLASHES: Final = 0.7  # less alike are words that are two
# Weights of a common surname: of a bare name beside one with a patronymic, of an initial for a given name, of others.
COMMON: Final = ("common", "common_initial", "common_neither")
RIVALS: Final = 2.0  # times the logarithm of how many could be meant; namesakes whom nobody listed come on top


def log_odds(found: Findings, left: Bearers, right: Bearers, pairs: tuple[Places, Places]) -> Floats:
    """Add up the evidence that both names of each pair are one person's.

    Args:
        found: the findings of n pairs.
        left: who bears the surnames of the left column.
        right: who bears those of the right one.
        pairs: the places in both columns.

    Returns:
        Natural logarithms of odds, shape (n,).
    """
    table = weights()
    worth = word_weight(found.kind, found.alike)
    total = (worth * shares(worth)).sum(axis=1) + table["prior"]
    for which, number in clashes(found).items():
        total += table[which] * number
    total += np.array([table["patronymic"][each.name.lower()] for each in Patronymic], np.float32)[found.patronymic]
    for name in ("spare_given", "spare_surname", "spare_own", "spare_syllable", "gender", "generation"):
        total += table[name] * getattr(found, name)
    total += table["single"] * single(found)
    apart = ~told_apart(found)
    per_100000, bearers = commonness(left, right, pairs)
    total += np.array([table[which] for which in COMMON], np.float32)[little_told(found)] * per_100000 * apart
    total += table["bearers"] * bearers * apart
    several = rivals(left, right, pairs)
    total -= RIVALS * np.log(several) * apart
    # A name that fits several people is anyone's of them: at most one in so many.
    most = np.where(apart & (several > 1), -np.log(np.maximum(several - 1, 1)), _CERTAIN)
    total = np.minimum(_tempered(total), most)
    return np.asarray(np.clip(total, -_CERTAIN, _CERTAIN), np.float32)


def _tempered(odds: Floats) -> Floats:
    """Let evidence beyond firm count in part: namesakes are never listed in full, and dates of birth come after."""
    return np.where(odds > _FIRM, _FIRM + _BEYOND * (odds - _FIRM), odds)


def shares(worth: Floats) -> Floats:
    """Say how much words side by side count: what agrees beside two others that agree better is hardly news.

    Args:
        worth: what they are worth alone, shape (n, k).

    Returns:
        Shares, 0 to 1, in the same shape.
    """
    found = np.ones(worth.shape, np.float32)
    rows = np.flatnonzero((worth[:, 2:] != 0).any(axis=1))  # most names have two words
    best = np.argsort(np.argsort(-worth[rows], axis=1, kind="stable"), axis=1)
    found[rows] = np.where((best < 2) | (worth[rows] < 0), np.float32(1), np.float32(_FURTHER))
    return found


def clashes(found: Findings) -> dict[str, npt.NDArray[np.int64]]:
    """Count for each pair the words that are two, beside two others that agree: brothers share father and family name.

    Returns:
        `clash_given` counts given names that the tables keep apart, `clash` other words.
    """
    counts = {name: np.zeros(len(found.kind), np.int64) for name in ("clash_given", "clash")}
    one_father = found.patronymic == Patronymic.AGREES
    rows = np.flatnonzero((found.kind[:, 2:] >= 0).any(axis=1) | one_father)  # others have no three things to compare
    kind, alike = found.kind[rows], found.alike[rows]
    spelled = (kind == Kind.SURNAME) | (kind == Kind.WORD) | (kind == Kind.SYLLABLE)
    agrees = (kind == Kind.GIVEN) | (kind == Kind.SHORT) | (spelled & (alike >= _AGREES))
    beside = agrees.sum(axis=1) + one_father[rows] >= 2
    counts["clash_given"][rows] = (kind == Kind.OTHER_GIVEN).sum(axis=1) * beside
    counts["clash"][rows] = (spelled & (alike < _CLASHES)).sum(axis=1) * beside
    return counts


def single(found: Findings) -> npt.NDArray[np.bool_]:
    """Say where only one word of each name could be compared."""
    return np.asarray(((found.kind >= 0).sum(axis=1) < 2) & (found.kind[:, 0] != Kind.WHOLE), np.bool_)


def told_apart(found: Findings) -> npt.NDArray[np.bool_]:
    """Say where the fathers' names tell namesakes apart, so that it matters little how many there are."""
    return np.isin(found.patronymic, (Patronymic.AGREES, Patronymic.NEAR, Patronymic.CONTRADICTS))


def little_told(found: Findings) -> npt.NDArray[np.int8]:
    """Say how little tells namesakes of each pair apart, as places in `COMMON`: the commoner the surname, the worse."""
    initial = (found.kind == Kind.INITIAL).any(axis=1)
    return np.where(found.patronymic == Patronymic.MISSING, 0, np.where(initial, 1, 2)).astype(np.int8)


def commonness(left: Bearers, right: Bearers, pairs: tuple[Places, Places]) -> tuple[Floats, Floats]:
    """Give the logarithms of how common the surname of each pair is in its country, and among the names at hand."""
    a, b = pairs
    per_100000 = np.maximum(left.common[a], right.common[b])
    bearers = np.maximum(left.surname[a], right.surname[b]).clip(1)
    return np.log1p(per_100000 / _RARE).astype(np.float32), np.log(bearers).astype(np.float32)


def rivals(left: Bearers, right: Bearers, pairs: tuple[Places, Places]) -> npt.NDArray[np.int32]:
    """Give how many people at hand bear the whole name of each pair, at least 1."""
    return np.maximum(left.rivals[pairs[0]], right.rivals[pairs[1]]).clip(1)


def undecided(found: Findings, left: Bearers, right: Bearers, pairs: tuple[Places, Places]) -> Bools:
    """Say where nothing speaks against one person but that others may bear the name, too.

    One name only lacks the patronymic of the other, and few people at hand could be meant: a person should see the
    pair, however common the surname is.

    Args:
        found: the findings of n pairs.
        left: who bears the surnames of the left column.
        right: who bears those of the right one.
        pairs: the places in both columns.

    Returns:
        Array of shape (n,).
    """
    spelled = (found.kind == Kind.SURNAME) & (found.alike >= _SPELLINGS)
    agrees = (found.kind == Kind.GIVEN) | (found.kind == Kind.SHORT) | spelled
    told = (agrees | (found.kind < 0)).all(axis=1) & (agrees.sum(axis=1) > 1) & spelled.any(axis=1)
    spare = (found.spare_given > 0) | (found.spare_surname > 0) | found.gender | found.generation
    missing = found.patronymic == Patronymic.MISSING
    return np.asarray(missing & told & ~spare & (rivals(left, right, pairs) <= _FEW), np.bool_)


def probability(odds: Floats) -> Floats:
    """Turn logarithms of odds into probabilities."""
    return np.asarray(1 / (1 + np.exp(-odds.astype(np.float64))), np.float32)
