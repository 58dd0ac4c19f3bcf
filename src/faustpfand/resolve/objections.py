"""What speaks against two persons being one, by what the sources say of them."""

from collections.abc import Sequence

import numpy as np

from faustpfand import names
from faustpfand.names import Patronymic
from faustpfand.records import Predicate, Statement
from faustpfand.resolve.agreement import Agreement, agreement

_ONE_VALUE = {Predicate.BORN: "born", Predicate.GENDER: "gender"}  # who has one of them has no other


def objections(left: Sequence[Statement], right: Sequence[Statement]) -> list[str]:
    """List what one person cannot be both of: days of birth, genders, fathers.

    What can mean the same, as a year and a day in it, is no objection; nor is what only some of the names say.

    Args:
        left: what the sources say of one person, in all rows.
        right: and of the other.

    Returns:
        A few words for each, e.g. `born 1990-01-02 and 1951`; none if nothing contradicts.
    """
    found = []
    for predicate, word in _ONE_VALUE.items():
        mine, yours = (_said(side, predicate) for side in (left, right))
        if agreement(predicate, mine, yours) is Agreement.DIFFERS:
            found.append(f"{word} {_values(mine)} and {_values(yours)}")
    mine, yours = (_said(side, Predicate.NAME) for side in (left, right))
    if mine and yours:
        has_gender = any(each.startswith("gender ") for each in found)
        found += _of_names([one.value for one in mine], [one.value for one in yours], has_gender=has_gender)
    return found


def _said(side: Sequence[Statement], predicate: Predicate) -> list[Statement]:
    return [one for one in side if one.predicate == predicate]


def _values(said: Sequence[Statement]) -> str:
    return " or ".join(dict.fromkeys(one.value for one in said))


def _of_names(left: Sequence[str], right: Sequence[str], *, has_gender: bool) -> list[str]:
    """Compare every name of one side with every name of the other."""
    compared = names.comparison(left, right)
    pairs = np.repeat(np.arange(len(left)), len(right)), np.tile(np.arange(len(right)), len(left))
    fathers = compared.fathers(pairs)
    mine, yours = compared.left.gender[pairs[0]], compared.right.gender[pairs[1]]
    apart = fathers == Patronymic.CONTRADICTS
    together = np.isin(fathers, (Patronymic.AGREES, Patronymic.INITIAL, Patronymic.NEAR))
    found = []
    if apart.any() and not together.any():
        at = int(np.argmax(apart))
        found.append(f"different fathers in {left[pairs[0][at]]} and {right[pairs[1][at]]}")
    if ((mine > 0) & (yours > 0) & (mine != yours)).all() and not has_gender:
        found.append(f"a man and a woman by the names {left[0]} and {right[0]}")
    return found
