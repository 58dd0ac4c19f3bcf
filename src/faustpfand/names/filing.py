"""Names as a card index files them: the surname first."""

from collections.abc import Sequence

from faustpfand.names.column import Column
from faustpfand.names.letters import is_unspaced
from faustpfand.names.vocabulary import NONE


def filed(names: Column, count: int) -> list[tuple[str, ...]]:
    """Give the words of the first names of a column in the order in which they are filed.

    Args:
        names: names as written.
        count: of how many.

    Returns:
        The words of each name as written: surname, given names, patronymic; titles are left out. Empty for a name
        that has no words.
    """
    written = names.vocabulary.written
    found = []
    for row, surname, father in zip(
        names.words[:count].tolist(), names.surname[:count].tolist(), names.patronymic[:count].tolist(), strict=True
    ):
        words = [(not last, word) for word, last in zip(row, surname, strict=True) if word != NONE]
        # Scripts without spaces write the family name first, or file by the first name, as Thais and Burmese do.
        as_written = any(is_unspaced(written[word]) for _, word in words)
        ordered = [word for _, word in (words if as_written else sorted(words, key=lambda one: one[0]))]
        ordered += [father] * (father != NONE)
        found.append(tuple(written[word] for word in ordered))
    return found


def alphabetical(words: Sequence[str]) -> str:
    """Give a key that sorts words as their readers' alphabets do: і beside и, ё after е, ў after у, accents aside."""
    return " ".join(words).casefold().translate(_ORDER)


_ORDER = str.maketrans(
    {"ё": "е\uffff", "і": "и", "ї": "и\uffff", "ў": "у\uffff", "ґ": "г\uffff", "є": "е\uffff"}
    | dict(
        zip(
            "àáâãäåæçćčďèéêëęěìíîïłľńñňòóôõöøřśšşťùúûüůýźżžŭ",
            "aaaaaaacccdeeeeeeiiiillnnnoooooorssstuuuuuyzzzu",
            strict=True,
        )
    )
)
