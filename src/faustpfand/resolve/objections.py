"""What speaks against two persons being one, by what the sources say of them."""

from collections.abc import Sequence

import numpy as np

from faustpfand import names
from faustpfand.names import Patronymic
from faustpfand.records import Predicate, Statement
from faustpfand.resolve.agreement import Agreement, agreement
from faustpfand.sentences import N_, Sentence, sentence

_ONE_VALUE = {  # who has one of them has no other
    Predicate.BORN: N_("born %(one)s and %(other)s"),
    Predicate.GENDER: N_("gender %(one)s and %(other)s"),
}


def objections(left: Sequence[Statement], right: Sequence[Statement]) -> list[Sentence]:
    """List what one person cannot be both of: days of birth, genders, fathers.

    What can mean the same, as a year and a day in it, is no objection; nor is what only some of the names say.

    Args:
        left: what the sources say of one person, in all rows.
        right: and of the other.

    Returns:
        A few words for each, e.g. `born 1990-01-02 and 1951`; none if nothing contradicts.
    """
    found = []
    for predicate, words in _ONE_VALUE.items():
        mine, yours = (_said(side, predicate) for side in (left, right))
        if agreement(predicate, mine, yours) is Agreement.DIFFERS:
            found.append(sentence(words, one=_values(mine), other=_values(yours)))
    mine, yours = (_said(side, Predicate.NAME) for side in (left, right))
    if mine and yours:
        has_gender = any(each.message == _ONE_VALUE[Predicate.GENDER] for each in found)
        found += _of_names([one.value for one in mine], [one.value for one in yours], has_gender=has_gender)
    return found


def _said(side: Sequence[Statement], predicate: Predicate) -> list[Statement]:
    return [one for one in side if one.predicate == predicate]


def _values(said: Sequence[Statement]) -> str:
    return " or ".join(dict.fromkeys(one.value for one in said))


def _of_names(left: Sequence[str], right: Sequence[str], *, has_gender: bool) -> list[Sentence]:
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
        one, other = left[pairs[0][at]], right[pairs[1][at]]
        found.append(sentence("different fathers in %(one)s and %(other)s", one=one, other=other))
    if ((mine > 0) & (yours > 0) & (mine != yours)).all() and not has_gender:
        found.append(sentence("a man and a woman by the names %(one)s and %(other)s", one=left[0], other=right[0]))
    return found
