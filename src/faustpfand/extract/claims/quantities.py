"""Numbers of people in a sentence: value, comparator, and whom they count."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from faustpfand.counts import Comparator
from faustpfand.extract.claims.nouns import (
    POPULATIONS,
    Noun,
    counted_noun,
    stops,
    told_before,
    told_behind_copula,
    told_behind_dash,
    told_behind_noun,
    told_of,
    told_of_group,
    told_of_one,
    told_of_put_in,
)
from faustpfand.extract.claims.numbers import Number, number_at, value_in
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.rows import of_places
from faustpfand.extract.claims.tokens import DASHES, Span
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.records import Claim

_MULTIPLIERS: Final = (100, 1000, 1_000_000)
_YEARS: Final = range(1900, 2100)
_MOST: Final = 100_000_000  # no prison system holds more; beyond are sums of money and phone numbers
_CLAUSE_MARKS: Final = frozenset(",;:–—")
_ENDS: Final = frozenset(".!?)“”")
_ADJECTIVE_ENDINGS: Final = ("e", "en", "er", "es", "em")  # of German, the one language with capital nouns
_BEFORE: Final = {comparator: f"comparator:{comparator.value}" for comparator in Comparator}
_AFTER: Final = {comparator: f"after:{comparator.value}" for comparator in Comparator}
_CLOSING: Final = frozenset('»”“"')
_MONEY: Final = frozenset("$€£₽₴№§/")


CHANGES: Final = ("growing", "shrinking")
CHANGED_TO: Final = ("until", "range")  # "to", "auf", "до": behind a verb of these before what a number has become
_COUNTED: Final = 4  # words of "six young journalists"
_CHANGE_REACH: Final = 8  # words: "grew again in the last week of May to"
_OF_THE: Final = 2  # words
_TO_NEXT: Final = 5  # words between two parts by place: "in Moscow, and"


@dataclass(slots=True, kw_only=True)
class Quantity:
    """A number in a sentence, by words. `value` is None for "dozens"; `population` None for a bare number."""

    start: int
    end: int
    number_end: int
    value: int | None
    comparator: Comparator | None
    population: str | None
    part: bool = False  # of a group told before: "five of them"
    asks: bool = False  # people who may ask for others: no prisoners by their noun
    whole: bool = False  # the 20 of "10 of the 20"
    around_one: bool = False  # the 319 of "Ivan Belov, one of 319"
    others: bool = False  # "13 others"
    trade: bool = False  # "30 journalists": a group by what its members do
    persons: bool = False  # a number word for people alone: it needs no noun
    opens: bool = False  # the sentence begins with it
    state: str | None = None  # whose citizens they are
    as_many: bool = False  # "the same number": its value is that of the number told last
    places: int = 0  # told of so many places, in brackets or each: "Moscow (150)", "6 each in Perm and Omsk"

    @property
    def span(self) -> Span:
        """The words from the comparator to the noun."""
        return self.start, self.end


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
    around = _Around(phrases, pack, taken, country, of_places(phrases, pack))
    free = 0
    for at in places:
        if at < free:
            continue
        number = number_at(phrases.words, at, pack)
        if number is not None and at in around.rows:
            quantity: Quantity | None = _counted(at, (number, number.end), None, around, part=False)
        else:
            quantity = None if _within(at, taken) else _quantity(at, number, around)
        free = number.end if number is not None else phrases.starts(at, "vague", "as_many") or at + 1
        if quantity is not None:
            found.append(quantity)
            free = quantity.number_end
    found = _told_closer(found, phrases)
    found = [replace(q, whole=True) if _is_whole_first(phrases, q, found) else q for q in found]
    for at in range(1, len(found)):
        found[at - 1] = _of_whole_behind(found[at - 1], found[at])
        if found[at].part:
            continue
        if _goes_on_parting(phrases, found[at - 1], found[at]) or _is_of_first(phrases, found[at], found[0]):
            found[at] = replace(found[at], part=True)
    return found


def with_as_many(found: Sequence[Quantity], last: Claim | None) -> Iterator[Quantity]:
    """Give "the same number" the value of the number before it, in the sentence or in the claim told last."""
    value = None if last is None else last.count
    for quantity in found:
        if not quantity.as_many:
            value = value if quantity.value is None or quantity.part else quantity.value
            yield quantity
        elif value is not None:
            yield replace(quantity, value=value, comparator=Comparator.EXACT)


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


def _is_of_first(phrases: Phrases, quantity: Quantity, whole: Quantity) -> bool:
    """True for the six of "Among the 52 freed were six Lithuanians", whose sentence opens with the whole."""
    if quantity.population not in ("women", "foreign_nationals") or whole.population is None or quantity.others:
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
    if joined and part.population in ("women", "foreign_nationals"):
        return True
    listed = part.end + 1 == quantity.start and phrases.words[part.end].text == ","
    trades = part.trade and quantity.trade  # "among them eight journalists and three lawyers"
    return (listed and quantity.population in ("women", "foreign_nationals")) or (trades and (joined or listed))


def _is_at_next_place(phrases: Phrases, part: Quantity, quantity: Quantity) -> bool:
    """True for the second of "of whom at least 1,360 in Moscow and 523 in St Petersburg"."""
    place = phrases.starts(quantity.end, "locative")
    between = phrases.words[part.end : quantity.start]
    if place is None or place >= len(phrases.words) or not phrases.words[place].is_capital or len(between) > _TO_NEXT:
        return False
    return any(word.text == "," or phrases.covers(at, "and") for at, word in enumerate(between, part.end))


def _is_whole_first(phrases: Phrases, quantity: Quantity, found: Sequence[Quantity]) -> bool:
    """True for the 47 of "Of the 47 democrats, 13 were freed": it opens the clause, a smaller number stands alone."""
    begin = phrases.ends(quantity.start, "whole_before")
    if begin is None or quantity.value is None or (begin > 0 and phrases.words[begin - 1].text not in _CLAUSE_MARKS):
        return False
    alone = [q.value for q in found if q.start >= quantity.end and q.population is None and not q.others]
    return any(value is not None and value < quantity.value for value in alone)


def _of_whole_behind(quantity: Quantity, whole: Quantity) -> Quantity:
    """Let the seven of "seven of the ten journalists" be journalists."""
    bare = quantity.population is None and quantity.value is not None and not (quantity.part or quantity.others)
    if not (bare and whole.whole and 0 < whole.start - quantity.number_end <= _OF_THE):
        return quantity
    return replace(quantity, population=whole.population, trade=whole.trade, state=whole.state, asks=whole.asks)


def _within(at: int, taken: Sequence[Span]) -> bool:
    return any(start <= at < end for start, end in taken)


class _Around(NamedTuple):
    """What the numbers of a sentence share, as `quantities` is told it."""

    phrases: Phrases
    pack: Pack
    taken: Sequence[Span]
    country: str | None
    rows: Mapping[int, int]


def _quantity(at: int, number: Number | None, around: _Around) -> Quantity | None:
    phrases, pack, taken, country, _ = around
    told = _told(at, number, around)
    if told is None:
        return None
    number, end = told
    only_one = number is not None and number.value == 1 and phrases.words[at].low in pack.numbers.ones
    if only_one and not _may_be_counted_one(phrases, at, end):  # nearly every "a": told apart before its noun is read
        return None
    part = _is_part(phrases, at, end, taken)
    after = _after(phrases, end)
    noun = counted_noun(phrases, end if after is None else after, pack, country, part=part)
    said = _noun_apart(at, end, noun, around)
    noun = _group_of_one(phrases, end) if noun is None and only_one else noun
    if only_one and said is None:
        said = told_of_one(phrases, end, pack, country)
    if said is not None:
        part, noun = True, said
    if number is not None and number.value == 1 and "price" in phrases.spots:
        return None  # "one person cost 40,000 marks"
    if (
        only_one
        and said is None
        and not (
            _is_counted_one(phrases, at, end, noun) or _is_state_and_one(phrases, at) or _ends_list(at, noun, around)
        )
    ):
        return None
    as_many = phrases.starts(at, "as_many") is not None
    if noun is None and not as_many and (number is None or not _may_be_bare(phrases, number, pack, taken)):
        return _crowd(phrases, at, end) if number is None else None
    return _counted(at, told, noun, around, part=part)


def _is_beside_named(phrases: Phrases, start: int, noun: Noun | None, pack: Pack) -> bool:
    """True for the firms of "170 people, including the president, and three firms": only he is of the 170."""
    joined = phrases.ends(start, "and")
    cue = max((b for _, b in phrases.of("part_cue") if b <= start), default=None)
    if noun is None or noun.population != "sanctioned" or joined is None or cue is None:
        return False
    between = phrases.words[cue:joined]
    counts = any(value_in(word.low, pack.lang) is not None for word in between)
    return not counts and any(word.is_capital for word in between)


def _after(phrases: Phrases, end: int) -> int | None:
    """Give the end of words that say behind a number how exact it is: "300 or more"."""
    return phrases.starts(end, "after:at_least", "after:over", "after:under", "after:about")


def _told(at: int, number: Number | None, around: _Around) -> tuple[Number | None, int] | None:
    """Give the number that may count people, with its range, and where it ends; no number is "dozens"."""
    phrases, pack = around.phrases, around.pack
    words = phrases.words
    if (as_many := phrases.starts(at, "as_many")) is not None:
        bounds = phrases.starts(at, *_BEFORE.values())  # "as many as 40", "twice as many as in May"
        return None if bounds is not None and bounds > as_many else (None, as_many)
    vague = phrases.starts(at, "vague")
    if vague is not None and number is not None:
        longer = number.end > vague and number.value % 1000 > 0  # "тысячи трёхсот": of 1300
        vague = None if longer or _is_compared(phrases, at) else vague  # "about a hundred", not "hundreds"
    if vague is not None:
        vague = _multiplied(phrases, vague, pack)
        counted = vague < len(words) and words[vague].text[0].isdigit()  # "a group of 26"
        return None if counted or _never_counts(phrases, at) else (None, vague)
    number = _ranged(phrases, number, pack) if number is not None else None
    if number is not None and _ends_name(phrases, number):
        return None
    if number is None or _never_counts(phrases, at) or _is_former(phrases, number, pack):
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


def _noun_apart(at: int, end: int, noun: Noun | None, around: _Around) -> Noun | None:
    """Give the people told some words behind a number: "six are Polish", "three of them women"."""
    phrases, pack, _, country, _ = around
    put_in = told_of_put_in(phrases, at, end if noun is None else noun.end, country)
    if noun is not None or put_in is not None:
        return put_in or (told_behind_noun(phrases, end, noun, pack, country) if noun is not None else None)
    said = told_behind_copula(phrases, end, pack, country) if _opens(phrases, at) else None
    said = said or told_behind_dash(phrases, end, country) or told_of(phrases, end, country)
    said = said or told_of_group(phrases, end, pack, country)
    return said or (told_before(phrases, at, end, country) if at else None)


def _crowd(phrases: Phrases, at: int, end: int) -> Quantity | None:
    """Read "Dozens", "the most", "thousands of others", which count nobody."""
    alone = phrases.words[at].is_capital or end - at > 1
    alone = alone and (stops(phrases, end) or _ends_in_prefix(phrases, end))
    if not alone and phrases.starts(end, "others") is None:
        return None
    return Quantity(start=at, end=end, number_end=end, value=None, comparator=None, population="prisoners")


def _counted(at: int, told: tuple[Number | None, int], noun: Noun | None, around: _Around, *, part: bool) -> Quantity:
    phrases, pack, taken, _, _ = around
    number, end = told
    after = _after(phrases, end)
    others = phrases.starts(end, "others")
    start, comparator = _compared(phrases, at, end, number)
    return Quantity(
        start=start,
        end=(after or others or end) if noun is None else noun.end,
        number_end=end,
        value=None if number is None else number.value,
        comparator=None if number is None else comparator,
        population=None if noun is None else noun.population,
        part=(part or _is_part(phrases, start, end, taken)) and not _is_beside_named(phrases, start, noun, pack),
        asks=noun is not None and not phrases.within((end, noun.end), "prisoner", "political_prisoner"),
        whole=_is_whole(phrases, at, pack),
        around_one=_is_around_one(phrases, start, pack),
        others=others is not None or _are_others_before(phrases, start, at),
        trade=noun is not None and noun.trade,
        persons=number is not None and phrases.words[number.end - 1].low in pack.numbers.persons,
        opens=_opens(phrases, at),
        state=None if noun is None else noun.state,
        as_many=phrases.starts(at, "as_many") is not None,
        places=around.rows.get(at, 0),
    )


def _ranged(phrases: Phrases, low: Number, pack: Pack) -> Number:
    """Read a number or a range ("13 to 15", "between 50 and 70"), whose lower end counts."""
    words = phrases.words
    between = phrases.ends(low.start, "range_before") is not None
    link = phrases.starts(low.end, "range_between" if between else "range")
    if link is None and low.end < len(words) and words[low.end].text in DASHES:
        tight = low.end + 1 < len(words) and words.starts[low.end + 1] - words.end(low.end - 1) <= 3
        link = low.end + 1 if tight else None
    high = number_at(words, link, pack) if link is not None and link < len(words) else None
    if high is None or phrases.ends(low.start, "change") is not None:
        return low
    value, last = low.value, high.end - 1 - (words[high.end - 1].text == ".")  # "3 to 4 thousand", "3-4 тыс."
    if value < 1000 <= high.value and words[last].low in pack.numbers.values:
        value *= _multiplier(words[last].low, pack)
    return Number(low.start, high.end, value, more=True) if high.value > value else low


def _multiplier(word: str, pack: Pack) -> int:
    unit = int(pack.numbers.values[word])
    return unit if unit >= 1000 else 1


def _is_former(phrases: Phrases, number: Number, pack: Pack) -> bool:
    """True for what a number was before: the 45 of "from 45 to 28"."""
    if phrases.ends(number.start, "change") is None:
        return False
    link = phrases.starts(number.end, "range", "until")
    return link is not None and link < len(phrases.words) and number_at(phrases.words, link, pack) is not None


def _is_latter(phrases: Phrases, at: int) -> bool:
    """True for what a number became: the 28 of "from 45 to 28"; "to" is no "up to" there."""
    begin = phrases.ends(at, "range", "until")
    if begin is None or begin < 2:
        return False
    return phrases.words[begin - 1].text[0].isdigit() and phrases.ends(begin - 1, "change") is not None


def _has_become(phrases: Phrases, at: int) -> bool:
    """True for "выросло до 1204", where "до" is no "up to" either."""
    begin = phrases.ends(at, "until")
    if begin is None or phrases.there.isdisjoint(CHANGES):
        return False
    verbs = (b for name in CHANGES for _, b in phrases.of(name))
    return any(0 <= begin - b <= _CHANGE_REACH and "," not in phrases.words.texts[b:begin] for b in verbs)


def _may_be_counted_one(phrases: Phrases, at: int, end: int) -> bool:
    """Leave out what no noun makes a number: an article that neither a list nor "only" goes before."""
    if not phrases.covers(at, "article") or _is_listed(phrases, at) or phrases.ends(at, "only") is not None:
        return True
    return phrases.starts(end, "part_of", "part_cue") is not None or _is_state_and_one(phrases, at)


def _is_listed(phrases: Phrases, at: int) -> bool:
    return at > 0 and (phrases.words[at - 1].text == "," or phrases.ends(at, "and", "part_cue") is not None)


def _is_counted_one(phrases: Phrases, at: int, end: int, noun: "Noun | None") -> bool:
    """Tell "one of them" and "a Swede" in a list from an article."""
    if (cue := phrases.starts(end, "part_cue")) is not None:
        told = noun is not None and noun.population in ("foreign_nationals", "women")
        return told or phrases.starts(cue, "copula") is None  # "One of them is the blogger Ivan Belov"
    if (of := phrases.starts(end, "part_of")) is not None:
        unknown = noun is None and of < len(phrases.words) and not phrases.covers(of, "article", "whole_before")
        unknown = unknown and not phrases.words[of].text[0].isdigit()
        return not unknown and not _is_in_apposition(phrases, at)  # "in one of the Emirates' prisons"
    apposed = _is_in_apposition(phrases, at) and phrases.state(at - 2, "people") is None  # "Ivan Belov, a Pole, ..."
    if phrases.starts(end, "of_whole") is not None:
        return noun is not None and not apposed
    return noun is not None and not apposed and _is_one_of_kind(phrases, at, end, noun)


def _ends_list(at: int, noun: "Noun | None", around: _Around) -> bool:
    """True for the last of "six journalists and one employee"; not for "freed six journalists, and a man was"."""
    phrases, pack, _, country, _ = around
    ends = phrases.ends(at, "and")
    if ends is None or noun is None or noun.population not in ("prisoners", "political_prisoners"):
        return False
    for begin in range(max(ends - _COUNTED, 0), ends):
        number = number_at(phrases.words, begin, pack)
        counted = None if number is None else counted_noun(phrases, number.end, pack, country, part=False)
        if counted is not None and counted.end == ends:
            return True
    return False


def _group_of_one(phrases: Phrases, at: int) -> "Noun | None":
    """Find the men of "one of the men", where no name follows and the words for "of" are used otherwise, too."""
    of = phrases.starts(at, "of_whole")
    group = None if of is None else phrases.starts(of, "prisoner", "one_of_these")
    if group is None or (group < len(phrases.words) and phrases.words[group].is_capital):
        return None
    return Noun(group, "prisoners")


def _is_one_of_kind(phrases: Phrases, at: int, end: int, noun: "Noun") -> bool:
    """Tell "only one man", "one company", "One Spaniard" from "a man", "a company", "a Spaniard"."""
    article = phrases.covers(at, "article")
    if noun.population in ("prisoners", "political_prisoners"):
        person = phrases.ends(noun.end, "one_person")
        if not article and person is not None and person >= end:
            return True  # "jedna osoba", "jedną zwolnioną osobę"
        return not noun.trade and phrases.ends(at, "only") is not None
    if noun.population == "sanctioned":
        return not article
    return noun.population in ("foreign_nationals", "women") and (not article or _is_listed(phrases, at))


def _is_in_apposition(phrases: Phrases, at: int) -> bool:
    """True for "Ivan Belov, one of the leaders": who is named is told about; "one of them" counts."""
    words = phrases.words
    return at > 1 and words[at - 1].text == "," and words[at - 2].is_capital and words[at - 2].is_word


def _is_state_and_one(phrases: Phrases, at: int) -> bool:
    """True for a list that goes on without a verb: "Russia freed fifteen, Belarus - one", "Belarus one,"."""
    words = phrases.words
    if at > 1 and words[at - 1].text in DASHES:
        return phrases.state(at - 2, "place") is not None
    ends = at + 1 >= len(words) or not words[at + 1].is_word
    return at > 1 and ends and words[at - 2].text in _CLAUSE_MARKS and phrases.state(at - 1, "place") is not None


def _never_counts(phrases: Phrases, at: int) -> bool:
    """True after "not", "several" ("several dozen" is no twelve), an age, money, in "T-412/23"."""
    if phrases.ends(at, "never_before") is not None:
        return True
    return at > 0 and phrases.words[at - 1].text in _MONEY


def _opens(phrases: Phrases, at: int) -> bool:
    """True for a number that opens the sentence, but for "about" and the like."""
    return at == 0 or phrases.ends(at, *_BEFORE.values()) == 0


def _lists_units(phrases: Phrases, end: int, pack: Pack) -> bool:
    """True behind the first of "six and seven years", "ten, nine and seven years"."""
    if phrases.starts(end, "and") is not None and phrases.within((end, min(end + 3, len(phrases.words))), "unit"):
        return True
    at, joined = end, False
    while at < len(phrases.words):
        link = at + 1 if phrases.words[at].text == "," else phrases.starts(at, "and")
        number = number_at(phrases.words, link, pack) if link is not None and link < len(phrases.words) else None
        if number is None:
            break
        joined = phrases.words[at].text != ","
        at = number.end
    return joined and phrases.starts(at, "unit") is not None


def _may_be_bare(phrases: Phrases, number: Number, pack: Pack, taken: Sequence[Span]) -> bool:
    words = phrases.words
    end = phrases.starts(number.end, "after:at_least", "after:over", "after:under", "after:about") or number.end
    units = (span for span in phrases.of("unit") if span[0] < end + 2 and end < span[1])
    if any(
        span[0] == end or not _within(span[0], taken) for span in units
    ):  # no days: "twelve were freed a day earlier"
        return False
    if _lists_units(phrases, end, pack):
        return False
    link = phrases.starts(end, "range", "until")
    if (
        link is not None
        and link + 1 < len(words)
        and words[link].text[0].isdigit()
        and phrases.covers(link + 1, "unit")
    ):
        return False  # "from 10 to 11.5 years"
    first = words[number.start].text.partition("-")[0]  # "с начала 1960-х"
    if first.isdecimal() and len(first) == 4 and number.value in _YEARS:
        return False
    if end < len(words) and words[end].text in ("%", "‰", "€", "$", "°"):
        return False
    return not _is_label(phrases, number, pack)


def _is_label(phrases: Phrases, number: Number, pack: Pack) -> bool:
    """True after a name ("Vitba 3") and for an age between commas ("Lednik, 63,")."""
    words, start = phrases.words, number.start
    if start == 0 or not words[start].text[0].isdigit():
        return False
    before = words[start - 1]
    noun = pack.capital_nouns and phrases.covers(start - 2, "article")  # "bei den Protesten 600"
    if start > 1 and before.is_word and before.is_capital and before.text.isalpha() and not noun:
        known = phrases.state(start - 1) is not None or phrases.covers(
            start - 1, "ruler", "authority", "organisation", "weekday"
        )
        known = known or any(span[1] == start for _, span in phrases.states())  # "in St. Petersburg 40"
        return not known and before.low not in pack.calendar.words["weekdays"]
    aged = number.end == len(words) or words[number.end].text in ",.)"
    named = before.text in (",", "(") and start > 1 and words[start - 2].is_capital and number.value < 100
    named = named and words[start - 2].low not in pack.calendar.words["months"]  # "twice as many as in May (17)"
    return aged and named


def _ends_in_prefix(phrases: Phrases, at: int) -> bool:
    """True if no more follows than the end of a separable verb: "sperrte Dutzende ein."."""
    last = phrases.starts(at, "prefix")
    return last is not None and (last >= len(phrases.words) or not phrases.words[last].is_word)


def _no_noun_follows(phrases: Phrases, at: int) -> bool:
    """True where nouns have capitals and none stands in the clause behind a number: "rose to 6000 in all, he said"."""
    if not phrases.capital_nouns or at >= len(phrases.words):
        return False
    for place in range(at, len(phrases.words)):
        word = phrases.words[place]
        if not word.is_word:
            return word.text in _CLAUSE_MARKS or word.text in _ENDS
        if word.is_capital or not word.text.isalpha() or phrases.covers(place, "unit"):
            return False
        if phrases.covers(place, "stop_between"):
            return True  # "15 neue in Haft"
        if place == at and not word.low.endswith(_ADJECTIVE_ENDINGS):
            return True  # "1200 geschätzt": a verb
    return True


def ends_there(phrases: Phrases, at: int) -> bool:
    """True if a bare number has no noun of its own after it: "700 are held", not "12 markets"."""
    linked = phrases.covers(at, "part_of", "copula", "part_cue", "and", "conjunction", "share")
    return linked or stops(phrases, at) or _no_noun_follows(phrases, at)


def _are_others_before(phrases: Phrases, *places: int) -> bool:
    """True for "and another 13", "along with 13", told before the number or before its comparator.

    Beside somebody so named, "ещё пять" are others, too: "Вместе с Иваном Беловым вышли ещё пять человек".
    """
    if any(phrases.ends(at, "others_before", "together") is not None for at in places):
        return True
    return "together" in phrases.spots and phrases.ends(places[-1], "comparator:exact") is not None


def _is_whole(phrases: Phrases, at: int, pack: Pack) -> bool:
    """True for a number behind "of the" behind another number."""
    begin = phrases.ends(at, *(("part_of", "change") if phrases.capital_nouns else ("part_of",)))  # "14 von 16"
    begin = begin if begin is None else phrases.ends(begin, "others") or begin  # "two others of the 47"
    if begin is None and (begin := phrases.ends(at, "of_whole")) is not None:
        begin = phrases.ends(begin, *POPULATIONS) or begin  # «52 узника из 75»
        begin = begin if begin > 0 and phrases.words[begin - 1].low not in pack.numbers.ones else None  # "jeden z 319"
    return begin is not None and begin > 0 and value_in(phrases.words[begin - 1].low, pack.lang) is not None


def _is_around_one(phrases: Phrases, at: int, pack: Pack) -> bool:
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


def _is_part(phrases: Phrases, start: int, end: int, taken: Sequence[Span]) -> bool:
    if "part_cue" not in phrases.spots:
        return False
    if phrases.ends(start, "among_whole") is not None:
        return False  # "Ivan Belov was among five people freed"
    cues = [(a, b) for a, b in phrases.of("part_cue") if not any(x < b and a < y for x, y in taken)]  # "w tym roku"
    cues = [(a, b) for a, b in cues if phrases.starts(b, "unit") is None]  # "w tym kraju"
    if not cues:
        return False
    marks = (";", ":", ",")
    left = next((i + 1 for i in range(start - 1, max(start - 5, 0) - 1, -1) if phrases.words[i].text in marks[:2]), 0)
    right = next((i for i in range(end, min(end + 6, len(phrases.words))) if phrases.words[i].text in marks), end + 6)
    behind = (a for a, b in cues if max(start - 4, left) <= a and b <= start)
    before = any(phrases.ends(a, "running_total") is None for a in behind)  # no "number of those held at 28"
    after = any(end <= a < right for a, _ in cues)
    return before or after


def _is_compared(phrases: Phrases, at: int) -> bool:
    """True behind "about", "over", "nearly"; not behind "only", "another"."""
    return phrases.ends(at, *(name for told, name in _BEFORE.items() if told is not Comparator.EXACT)) is not None


def _compared(phrases: Phrases, at: int, end: int, number: Number | None) -> tuple[int, Comparator]:
    if _is_latter(phrases, at) or _has_become(phrases, at):
        return at, Comparator.EXACT
    told = [(c, name) for c, name in _BEFORE.items() if name in phrases.spots]
    before = [(b, c) for c, name in told if (b := phrases.ends(at, name)) is not None]
    if before:
        return min(before, key=lambda found: found[0])
    after = [c for c, name in _AFTER.items() if name in phrases.spots and phrases.starts(end, name) is not None]
    if after:
        return at, after[0]
    if number is not None and number.about:
        return at, Comparator.ABOUT
    return at, Comparator.AT_LEAST if number is not None and number.more else Comparator.EXACT
