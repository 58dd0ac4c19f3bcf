"""Numbers of a sentence told by each other: parts that go on, a whole that comes first, "the same number"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from faustpfand.counts import Comparator
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.nouns import TOLD_APART
from faustpfand.extract.claims.quantities.quantity import CLAUSE_MARKS, Quantity
from faustpfand.records import Claim

_OF_THE: Final = 2  # words
_TO_NEXT: Final = 5  # words between two parts by place: "in Moscow, and"


def related(phrases: Phrases, found: Sequence[Quantity]) -> list[Quantity]:
    """Let the numbers of a sentence, in order, tell of each other which are wholes, which parts, and of whom."""
    told = _told_closer(found, phrases)
    told = [replace(q, whole=True) if _is_whole(phrases, q, told) else q for q in told]
    for at in range(1, len(told)):
        told[at - 1] = _of_whole_behind(told[at - 1], told[at])
        if told[at].part:
            continue
        if _goes_on_parting(phrases, told[at - 1], told[at]) or _is_of_first(phrases, told[at], told[0]):
            told[at] = replace(told[at], part=True)
    return told


def _told_closer(found: Sequence[Quantity], phrases: Phrases) -> list[Quantity]:
    """Take the number for the dozens that it tells closer: "dozens of protesters, at least 40, were held"."""
    told: list[Quantity] = []
    for quantity in found:
        last = told[-1] if told else None
        comma = last is not None and last.end + 1 == quantity.start and phrases.words[last.end].text in (",", "(")
        if last is not None and comma and last.value is None and not last.as_many and quantity.population is None:
            told[-1] = replace(quantity, population=last.population, asks=last.asks, trade=last.trade, state=last.state)
        else:
            told.append(quantity)
    return told


def _is_whole(phrases: Phrases, quantity: Quantity, found: Sequence[Quantity]) -> bool:
    """True for the whole of a part told behind, and of one only asked for: "how many of the 300 were convicted"."""
    asked = quantity.value is not None and phrases.ends(quantity.start, "how_many_of") is not None
    return asked or _is_whole_first(phrases, quantity, found)


def _is_whole_first(phrases: Phrases, quantity: Quantity, found: Sequence[Quantity]) -> bool:
    """True for the 47 of "Of the 47 democrats, 13 were freed": it opens the clause, a smaller number stands alone."""
    begin = phrases.ends(quantity.start, "whole_before")
    if begin is None or quantity.value is None or (begin > 0 and phrases.words[begin - 1].text not in CLAUSE_MARKS):
        return False
    alone = [q.value for q in found if q.start >= quantity.end and q.population is None and not q.others]
    return any(value is not None and value < quantity.value for value in alone)


def _of_whole_behind(quantity: Quantity, whole: Quantity) -> Quantity:
    """Let the seven of "seven of the ten journalists" be journalists."""
    bare = quantity.is_bare and not (quantity.part or quantity.others)
    if not (bare and whole.whole and 0 < whole.start - quantity.number_end <= _OF_THE):
        return quantity
    return replace(quantity, population=whole.population, trade=whole.trade, state=whole.state, asks=whole.asks)


def _is_of_first(phrases: Phrases, quantity: Quantity, whole: Quantity) -> bool:
    """True for the six of "Among the 52 freed were six Lithuanians", whose sentence opens with the whole."""
    if quantity.population not in TOLD_APART or whole.population is None or quantity.others:
        return False
    smaller = quantity.value is not None and whole.value is not None and quantity.value < whole.value
    return smaller and phrases.ends(whole.start, "whole_before") == 0


def _goes_on_parting(phrases: Phrases, part: Quantity, quantity: Quantity) -> bool:
    """True for the two of "among them five women and two Japanese", "five of them are women, two are Japanese".

    So are the two of "among them five women and two minors".
    """
    if not part.part or quantity.others:
        return False
    if quantity.population is None:
        return part.population is None and _is_at_next_place(phrases, part, quantity)
    joined = phrases.ends(quantity.start, "and") == part.end
    if joined and part.population in TOLD_APART:
        return True
    listed = part.end + 1 == quantity.start and phrases.words[part.end].text == ","
    trades = part.trade and quantity.trade  # "among them eight journalists and three lawyers"
    return (listed and quantity.population in TOLD_APART) or (trades and (joined or listed))


def _is_at_next_place(phrases: Phrases, part: Quantity, quantity: Quantity) -> bool:
    """True for the second of "of whom at least 1,360 in Moscow and 523 in St Petersburg"."""
    place = phrases.starts(quantity.end, "locative")
    between = phrases.words[part.end : quantity.start]
    if place is None or place >= len(phrases.words) or not phrases.words[place].is_capital or len(between) > _TO_NEXT:
        return False
    return any(word.text == "," or phrases.covers(at, "and") for at, word in enumerate(between, part.end))


def with_as_many(found: Sequence[Quantity], last: Claim | None) -> Iterator[Quantity]:
    """Give "the same number" the value of the number before it, in the sentence or in the claim told last."""
    value = None if last is None else last.count
    for quantity in found:
        if not quantity.as_many:
            value = value if quantity.value is None or quantity.part else quantity.value
            yield quantity
        elif value is not None:
            yield replace(quantity, value=value, comparator=Comparator.EXACT)
