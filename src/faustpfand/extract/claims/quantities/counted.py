"""Which numbers of a sentence count people or entities, and whom."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.nouns import TOLD_APART, Noun, counted_noun, stops
from faustpfand.extract.claims.numbers import Number, number_at
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities.bare import may_be_bare
from faustpfand.extract.claims.quantities.comparators import compared, compared_behind, is_compared, opens
from faustpfand.extract.claims.quantities.ones import counts_one, group_of_one, may_be_counted_one
from faustpfand.extract.claims.quantities.partitives import is_around_one, is_beside_named, is_part, is_whole
from faustpfand.extract.claims.quantities.predicates import noun_apart, told_of_one
from faustpfand.extract.claims.quantities.quantity import Around, Quantity
from faustpfand.extract.claims.quantities.ranges import BEFORE, before_change, is_former, ranged
from faustpfand.extract.claims.quantities.rows import of_places
from faustpfand.extract.claims.quantities.wholes import related

_MULTIPLIERS: Final = (100, 1000, 1_000_000)
_MOST: Final = 100_000_000  # no prison system holds more; beyond are sums of money and phone numbers
_CLOSING: Final = frozenset('»”“"')
_MONEY: Final = frozenset("$€£₽₴№§/")


def quantities(
    phrases: Phrases, pack: Pack, places: Iterable[int], taken: Sequence[Span], country: str | None
) -> list[Quantity]:
    """Find the numbers that may count people or entities.

    Args:
        phrases: the sentence.
        pack: its language.
        places: where a number may begin.
        taken: stretches that are dates, which are left alone.
        country: whose citizens are no foreigners in this text.
    """
    found: list[Quantity] = []
    around = Around(phrases, pack, taken, country, of_places(phrases, pack))
    free = 0
    for at in places:
        if at < free:
            continue
        number = number_at(phrases.words, at, pack)
        if number is not None and at in around.rows:
            quantity: Quantity | None = _counted(at, (number, number.end), None, around, part=False)
        else:
            quantity = None if around.is_dated(at) else _quantity(at, number, around)
        free = number.end if number is not None else phrases.starts(at, "vague", "as_many") or at + 1
        if quantity is not None:
            found.append(quantity)
            one = quantity.value == 1 and quantity.part and quantity.population in TOLD_APART
            free = quantity.end if one else quantity.number_end  # "one of the three is a Pole"
    return related(phrases, found)


def _quantity(at: int, number: Number | None, around: Around) -> Quantity | None:
    """Read the number, or the word for many, that begins here; None if it counts nobody."""
    phrases, pack, _, country, _ = around
    told = _told(at, number, around)
    if told is None:
        return None
    number, end = told
    only_one = number is not None and number.value == 1 and phrases.words[at].low in pack.numbers.ones
    if only_one and not may_be_counted_one(phrases, at, end):  # nearly every "a": told apart before its noun is read
        return None
    part = is_part(at, end, around)
    after = compared_behind(phrases, end)
    noun = counted_noun(phrases, end if after is None else after, pack, country, part=part)
    said = noun_apart(at, end, noun, around)
    noun = group_of_one(phrases, end) if noun is None and only_one else noun
    if only_one and said is None:
        said = told_of_one(phrases, (at, end), pack, country)
    if said is not None:
        part, noun = True, said
    if number is not None and number.value == 1 and "price" in phrases.spots:
        return None  # "one person cost 40,000 marks"
    if only_one and said is None and not counts_one(at, end, noun, around):
        return None
    as_many = phrases.starts(at, "as_many") is not None
    if noun is None and not as_many and (number is None or not may_be_bare(number, around)):
        return _crowd(phrases, at, end) if number is None else None
    return _counted(at, told, noun, around, part=part)


def _told(at: int, number: Number | None, around: Around) -> tuple[Number | None, int] | None:
    """Give the number that may count people, with its range, and where it ends; no number is "dozens"."""
    phrases, pack = around.phrases, around.pack
    words = phrases.words
    if (as_many := phrases.starts(at, "as_many")) is not None:
        bounds = phrases.starts(at, *BEFORE.values())  # "as many as 40", "twice as many as in May"
        return None if bounds is not None and bounds > as_many else (None, as_many)
    vague = phrases.starts(at, "vague")
    if vague is not None and number is not None:
        longer = number.end > vague and number.value % 1000 > 0  # "тысячи трёхсот": of 1300
        vague = None if longer or is_compared(phrases, at) else vague  # "about a hundred", not "hundreds"
    if vague is not None:
        vague = _multiplied(phrases, vague, pack)
        counted = vague < len(words) and words[vague].text[0].isdigit()  # "a group of 26"
        return None if counted or _never_counts(phrases, at) or phrases.covers(at, "how_many_of") else (None, vague)
    number = ranged(phrases, number, pack) if number is not None else None
    if number is not None and _ends_name(phrases, number):
        return None
    if number is None or _never_counts(phrases, at) or is_former(phrases, number, pack):
        return None
    return (number, number.end) if 0 < number.value <= _MOST else None


def _multiplied(phrases: Phrases, end: int, pack: Pack) -> int:
    """Give where "several hundred" ends, which is no hundred."""
    words, values = phrases.words, pack.numbers.values
    while end < len(words):
        low = words[end].low
        if low not in pack.numbers.multipliers and values.get(low, 0) not in _MULTIPLIERS:
            break
        end += 1
    return end


def _ends_name(phrases: Phrases, number: Number) -> bool:
    """True for the 1 of «Беларусь 1»: it ends a name in quotation marks."""
    words = phrases.words
    if number.end >= len(words) or words[number.end].text not in _CLOSING or number.start == 0:
        return False
    return words[number.start - 1].is_capital and words[number.start - 1].is_word


def _never_counts(phrases: Phrases, at: int) -> bool:
    """True after "not", "several" ("several dozen" is no twelve), an age, money, in "T-412/23"."""
    if phrases.ends(at, "never_before") is not None:
        return True
    return at > 0 and phrases.words[at - 1].text in _MONEY


def _crowd(phrases: Phrases, at: int, end: int) -> Quantity | None:
    """Read "Dozens", "the most", "thousands of others", which count nobody."""
    alone = phrases.words[at].is_capital or end - at > 1
    alone = alone and (stops(phrases, end) or _ends_in_prefix(phrases, end))
    if not alone and phrases.starts(end, "others") is None:
        return None
    return Quantity(start=at, end=end, number_end=end, value=None, comparator=None, population="prisoners")


def _ends_in_prefix(phrases: Phrases, at: int) -> bool:
    """True if no more follows than the end of a separable verb: "sperrte Dutzende ein."."""
    last = phrases.starts(at, "prefix")
    return last is not None and (last >= len(phrases.words) or not phrases.words[last].is_word)


def _counted(at: int, told: tuple[Number | None, int], noun: Noun | None, around: Around, *, part: bool) -> Quantity:
    phrases, pack = around.phrases, around.pack
    number, end = told
    after = compared_behind(phrases, end)
    others = phrases.starts(end, "others")
    start, comparator = compared(phrases, at, end, number)
    return Quantity(
        start=start,
        end=(after or others or end) if noun is None else noun.end,
        number_end=end,
        value=None if number is None else number.value,
        comparator=None if number is None else comparator,
        population=None if noun is None else noun.population,
        part=(part or is_part(start, end, around)) and not is_beside_named(phrases, start, noun, pack),
        asks=noun is not None and not phrases.within((end, noun.end), "prisoner", "political_prisoner"),
        whole=is_whole(phrases, at, pack),
        around_one=is_around_one(phrases, start, pack),
        others=others is not None or _are_others_before(phrases, start, at),
        trade=noun is not None and noun.trade,
        persons=number is not None and phrases.words[number.end - 1].low in pack.numbers.persons,
        opens=opens(phrases, at),
        state=None if noun is None else noun.state,
        as_many=phrases.starts(at, "as_many") is not None,
        was=_was(start, around),
        places=around.rows.get(at, 0),
    )


def _was(start: int, around: Around) -> Quantity | None:
    """Read what a number was before it changed: the 45 of "fell from 45 to 28"."""
    number = before_change(around.phrases, start, around.pack)
    if number is None:
        return None
    start, comparator = compared(around.phrases, number.start, number.end, number)
    return Quantity(
        start=start,
        end=number.end,
        number_end=number.end,
        value=number.value,
        comparator=comparator,
        population=None,
        former=True,
    )


def _are_others_before(phrases: Phrases, *places: int) -> bool:
    """True for "and another 13", "along with 13", told before the number or before its comparator.

    Beside somebody so named, "ещё пять" are others, too: "Вместе с Иваном Беловым вышли ещё пять человек".
    """
    if any(phrases.ends(at, "others_before", "together") is not None for at in places):
        return True
    if "together" not in phrases.spots:
        return False
    article = phrases.ends(places[0], "article")  # "along with the 13"
    if article is not None and phrases.ends(article, "together") is not None:
        return True
    return phrases.ends(places[-1], "comparator:exact") is not None
