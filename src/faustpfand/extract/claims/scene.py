"""What stands in one sentence, and how far its parts are from each other."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress, pairwise
from operator import itemgetter
from typing import Final

from faustpfand.extract.claims.actors import Entity, entities
from faustpfand.extract.claims.distance import Distances
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.numbers import counting
from faustpfand.extract.claims.packs import Chain, Pack, Rule
from faustpfand.extract.claims.quantities import Quantity, quantities
from faustpfand.extract.claims.tokens import Sentence, Span, Words
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.extract.claims.when import Mention, mentions
from faustpfand.records import ClaimKind

# What each mark puts between two words, counted in words; set by hand on the development texts.
_WEIGHTS: Final = {",": 4, ";": 16, ":": 8, "–": 6, "—": 6, "(": 4, ")": 4}
_DASHES: Final = ("—", "–")
_HARD: Final = frozenset(";:!?")
_SETS_OFF: Final = frozenset(",(–—)")
_ASIDES: Final = frozenset(",(–—")
_OF_ITS: Final = 3  # words of an office between a comma and a name
_CONJUNCTION: Final = 4
_ROUGHLY = ("comparator:about", "comparator:over", "comparator:under")
_COARSE = frozenset(
    {
        "days_after",
        "days_before",
        "last_month",
        "last_week",
        "month_part",
        "months_after",
        "months_ago",
        "months_before",
        "season",
        "this_month",
        "weekday",
        "weekend",
        "weeks_after",
        "weeks_ago",
        "weeks_before",
        "yesterday",
    }
)
_SINCE_YEAR: Final = 3  # words of "since the year 2020"
# Words whose day is that of a claim of the kind in the sentence or the next, if it tells none itself.
SETTINGS: Final = {
    ClaimKind.DETENTION: "round_up",
    ClaimKind.RELEASE: "swap",
    ClaimKind.SENTENCE: "verdict",
    ClaimKind.SANCTION_IMPOSED: "sanction",
    ClaimKind.SANCTION_LIFTED: "sanction",
}
PEOPLE: Final = frozenset(
    {
        ClaimKind.RELEASE,
        ClaimKind.DETENTION,
        ClaimKind.HELD,
        ClaimKind.SENTENCE,
        ClaimKind.DEATH_IN_CUSTODY,
        ClaimKind.DEMAND,
    }
)
SANCTIONS: Final = frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED})
_SETTING_WORDS: Final = frozenset({*SETTINGS.values(), "act_told", "happened"})
_SET_OFF: Final = 6  # words between a counted noun and the dash before its names
_NAMED = "named"  # the flag of rules for people named alone
STANDS_IN: Final = "stands in"  # of a rule that gave way to one of those: it tells of people counted by a number
_RIVALS: Final[tuple[frozenset[ClaimKind], ...]] = (
    frozenset({ClaimKind.DEMAND, ClaimKind.RELEASE}),
    frozenset({ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY}),
    frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED}),
    frozenset({ClaimKind.NEGOTIATION}),
)


@dataclass(slots=True)
class Trigger:
    """Words of a sentence that tell a kind of claim, and the rule that saw them."""

    start: int
    end: int
    rule: Rule

    @property
    def kind(self) -> ClaimKind:
        """The kind of claim it tells."""
        return self.rule.kind

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end


@dataclass(kw_only=True)
class Scene:
    """One sentence with all that was found in it, each in order."""

    sentence: Sentence
    phrases: Phrases
    triggers: tuple[Trigger, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    groups: tuple[Span, ...]  # political prisoners told without a number
    inmates: tuple[Span, ...]  # prisoners of whatever ground told without a number
    barriers: tuple[tuple[int, int], ...]
    asides: tuple[Span, ...]  # clauses put in between commas that only say which people: ", arrested in May,"

    @property
    def words(self) -> Words:
        """The words and marks of the sentence."""
        return self.phrases.words

    @property
    def is_of_war(self) -> bool:
        """True for a sentence on prisoners of war, but for the name of the office that tells of civilians, too."""
        return "prisoner_of_war" in self.phrases.spots and "war_office" not in self.phrases.spots

    @cached_property
    def countries(self) -> list[tuple[str, Span]]:
        """The countries told, with the words that tell them."""
        return self.phrases.states()

    @cached_property
    def _distances(self) -> Distances:
        return Distances(self.barriers, [t.span for t in self.triggers], self.asides)

    @cached_property
    def _marks(self) -> list[int]:
        """The commas, colons and dashes, each once."""
        return list(dict.fromkeys(at for at, _ in self.barriers if self.phrases.words[at].text in _WEIGHTS))

    def cost(self, a: Span, b: Span, *, past_verbs: bool = False) -> float:
        """Say how far two stretches are from each other: words, commas, conjunctions, other triggers.

        With `past_verbs`, other triggers do not count: "A was arrested, tried and freed" tells all three of A.
        """
        return self._distances.cost(a, b, past_verbs=past_verbs)

    def clause(self, span: Span) -> Span:
        """Give the stretch between the commas, colons and dashes around a span."""
        marks = self._marks
        before, after = bisect_left(marks, span[0]), bisect_left(marks, span[1])
        left = marks[before - 1] + 1 if before else 0
        return left, marks[after] if after < len(marks) else len(self.phrases.words)

    def inner(self, clause: Span, span: Span) -> Span:
        """Cut a clause at "and", "but", where another verb stands on the far side; "if" belongs to what follows."""
        left, right = clause
        others = [t for t in self.triggers if t.span != span]
        for a, b in self.phrases.of("conjunction"):
            told = any(left <= t.start and t.end <= a for t in others) or self._negates_other((left, a), b, span)
            if left <= a and b <= span[0] and told:
                left = a if self.tells((a, b), "condition") else b
            goes_on = any(b <= t.start and t.end <= right for t in others) or self.tells((b, b + 1), "announcing")
            if span[1] <= a < right and goes_on:
                right = a
        return left, right

    def _negates_other(self, before: Span, joined: int, span: Span) -> bool:
        """True for a "not" before "and", whose verb is another: "did not cross the border and went back to jail".

        So is "refused" where the second verb has its auxiliary: "refused to leave and was taken back to jail".
        """
        if self.tells(span, "infinitive"):
            return False
        own = self.tells((joined, joined + 1), "passive") and not self.tells(before, "that")
        return self.tells(before, "negation") or (own and self.tells(before, "denied"))

    def tells(self, span: Span, *names: str) -> bool:
        """True if a stretch holds a phrase of one of these classes."""
        return self.phrases.within(span, *names)

    def adds(self, before: int) -> bool:
        """True behind "also", where that is no "and also": "on the list came also two prisons"."""
        links = self.phrases.of("and")
        also = [a for a, b in self.phrases.of("also") if b <= before]
        return any(not any(x <= at < y for x, y in links) for at in also)


def scene_of(sentence: Sentence, phrases: Phrases, persons: Sequence[Span], pack: Pack, country: str | None) -> Scene:
    """Read one sentence: its triggers, numbers, dates, names and countries."""
    told = triggers(phrases, pack)
    # Dates are the dearest to find; a sentence that tells and counts nothing needs none.
    places = counting(phrases, pack)
    dated = told or places or not _SETTING_WORDS.isdisjoint(phrases.there)
    dates = dates_of(sentence, phrases, pack) if dated else []
    taken = [m.span for m in dates]
    found = quantities(phrases, pack, places, taken, country)
    named = entities(phrases, pack, persons, taken, [t.span for t in told])
    found = [q for q in found if q.value != 1 or not _says_who(q, named, phrases)]
    marks = _marks(phrases.words) if told or found or named else []  # nothing else asks how far things are apart
    return Scene(
        sentence=sentence,
        phrases=phrases,
        triggers=told,
        quantities=tuple(found),
        dates=tuple(dates),
        entities=tuple(named),
        groups=_groups(phrases, found, "political_prisoner"),
        inmates=_groups(phrases, found, "prisoner"),
        barriers=_barriers(phrases, marks, found),
        asides=tuple(sorted({*_asides(phrases, marks, told, found), *_all_named(named, told, found, phrases)})),
    )


def _says_who(quantity: Quantity, named: Sequence[Entity], phrases: Phrases) -> bool:
    """True for the one of "one of its leaders, Ivan Belov, was detained" and "Ivan Belov, one of its leaders, was"."""
    if not phrases.covers(quantity.number_end, "part_of", "preposition", "article"):
        return False
    people = [e for e in named if e.sort == "person"]
    texts = phrases.words.texts
    if any(e.end + 1 == quantity.start and texts[e.end] == "," for e in people):
        return True
    comma = next((at for at in range(quantity.end, len(texts)) if texts[at] in _ASIDES), None)
    return comma is not None and any(0 <= e.start - comma <= _OF_ITS for e in people)


def _marks(words: Words) -> list[tuple[int, str]]:
    """List the commas, colons and the like, with their places."""
    places = compress(range(len(words)), map(_WEIGHTS.__contains__, words.texts))
    return [(at, words.texts[at]) for at in places]


def dates_of(sentence: Sentence, phrases: Phrases, pack: Pack) -> list[Mention]:
    """Find the dates, and count their places in words."""
    found = mentions(sentence.text, pack.calendar)
    if not found:
        return []
    words = phrases.words
    for mention in found:
        mention.start, mention.end = words.place(mention.start), bisect_left(words.starts, mention.end)
    told = [m for m in found if m.start < m.end and not _counts_people(m, phrases) and not _is_rough(m, phrases)]
    told = [m for m in told if not _is_no_month(m, phrases)]
    return _periods(told, phrases)


def _is_no_month(mention: Mention, phrases: Phrases) -> bool:
    """True for "the march", which is no March."""
    last = mention.end - 1
    opened = phrases.ends(last, "article") is not None
    return mention.rule == "month" and opened and phrases.words[last].text.islower()


def _is_rough(mention: Mention, phrases: Phrases) -> bool:
    """True for a distance that pins down nothing: "nearly two years later"."""
    told = mention.rule.endswith(("_after", "_before", "_ago"))
    return told and phrases.ends(mention.start, *_ROUGHLY) is not None


def _counts_people(mention: Mention, phrases: Phrases) -> bool:
    """True for a number that could be a year, but has its noun behind it: "more than 2000 people"; not "in 2020"."""
    if not phrases.words[mention.end - 1].text[0].isdigit():
        return False  # "yesterday politicians were let go"
    far = (
        mention.since and mention.rule == "year" and mention.end - mention.start > _SINCE_YEAR
    )  # "since May, some 2000"
    if not far and (
        mention.end - mention.start > 1 or mention.since or phrases.ends(mention.start, "locative") is not None
    ):
        return False
    counted = phrases.starts(mention.end, *POPULATIONS, "part_of") is not None  # "1900 of them"
    return counted or phrases.state(mention.end, "people") is not None


def _periods(dates: Sequence[Mention], phrases: Phrases) -> list[Mention]:
    """Join two dates to a period: "from 8 January to 17 January"."""
    joined: list[Mention] = []
    for mention in dates:
        first = joined[-1] if joined else None
        if first is not None and _is_told_closer(first, mention, phrases):
            joined[-1] = replace(mention, start=first.start)
            continue
        if first is not None and _is_next_month(first, mention, phrases):
            year = {name: mention.parts[name] for name in ("y",) if name in mention.parts}
            joined[-1] = replace(first, end=mention.end, since=False, parts={**first.parts, **year}, until=mention)
            continue
        link = None
        if first is not None:
            ranged = phrases.ends(first.start, "between") is not None
            link = phrases.starts(first.end, *(("and",) if ranged else ("until",)))
        if link is not None and link < mention.start:
            link = phrases.starts(link, "article")  # "zwischen dem 19. März und dem 2. April"
        if first is not None and first.rule == mention.rule == "weekday" and not ranged:
            link = _next_day(first, mention, phrases) or phrases.starts(first.end, "until")
        if first is not None and first.until is None and link == mention.start:
            joined[-1] = replace(first, end=mention.end, since=False, until=mention)
        else:
            joined.append(mention)
    return joined


def _is_next_month(first: Mention, then: Mention, phrases: Phrases) -> bool:
    """True for months in a row: "in July, August and September 2024"."""
    last = first.until or first
    if not last.rule == then.rule == "month" or "y" in last.parts or "month" not in {**last.parts, **then.parts}:
        return False
    between = phrases.words[first.end : then.start]
    joined = [word.text for word in between] == [","] or phrases.starts(first.end, "and") == then.start
    return joined and int(then.parts.get("month", 0)) - int(last.parts.get("month", 0)) == 1


def _next_day(first: Mention, then: Mention, phrases: Phrases) -> int | None:
    """Give where the second day begins of "on Saturday and Sunday", "в субботу и в воскресенье"."""
    joined = phrases.starts(first.end, "and")
    follows = (int(then.parts["weekday"]) - int(first.parts["weekday"])) % 7 == 1
    if joined is None or not follows:
        return None
    return phrases.starts(joined, "preposition", "locative") if joined < then.start else joined


def _is_told_closer(first: Mention, then: Mention, phrases: Phrases) -> bool:
    """True for a day put behind coarser words for it: "in summer, on 21 June", "a month earlier, on 27 January"."""
    if then.rule != "day" or first.rule not in _COARSE or first.until is not None or first.since:
        return False
    between = [word.text for word in phrases.words[first.end : then.start]]
    return between == [","] and phrases.starts(then.end, "and") is None


def triggers(phrases: Phrases, pack: Pack) -> tuple[Trigger, ...]:
    """Find what tells a claim; where two rival rules overlap, the earlier in the pack holds.

    If that is for people named alone, the later one may still tell of people counted.
    """
    there = phrases.there
    told = [row for name in there & pack.telling for row in pack.chains[name] if row[2].needs <= there]
    able = [
        (Trigger(*span, rule), chain)
        for _, rule, chain in sorted(told, key=itemgetter(0))
        for span in _chained(phrases, chain, rule)
        # "the sanctions remain in force, and some trucks were turned back"
        if rule.kind not in SANCTIONS or not phrases.within(span, "in_force")
    ]
    alone = [trigger for trigger, chain in able if not chain.then and "weak" not in trigger.rule.flags]
    found: list[Trigger] = []
    for trigger, chain in able:
        if chain.then and _leaps(trigger, alone, phrases):
            continue
        rivals = [other for other in found if _rival(trigger, other)]
        if not rivals:
            found.append(trigger)
        elif not trigger.rule.flags & {_NAMED, "weak"} and all(_NAMED in other.rule.flags for other in rivals):
            rule = trigger.rule
            found.append(Trigger(*trigger.span, replace(rule, flags=rule.flags | {"counted", STANDS_IN})))
    return tuple(sorted(found, key=lambda t: t.span))


def _leaps(trigger: Trigger, alone: Sequence[Trigger], phrases: Phrases) -> bool:
    """True for words put together over a verb of their kind and a comma: "20 prisoners were pardoned, six walked"."""
    over = [t for t in alone if t.kind is trigger.kind and trigger.start < t.start and t.end < trigger.end]

    def comma(start: int, end: int) -> bool:
        return any(word.text == "," for word in phrases.words[start:end])

    return any(comma(t.end, trigger.end) and not comma(trigger.start, t.start) for t in over)


def _chained(phrases: Phrases, chain: Chain, rule: Rule) -> Iterator[Span]:
    """Give the stretches in which all of a chain stands close enough together, each word used once."""
    seen: set[Span] = set()
    for first in phrases.of(chain.first):
        if chain.then and rule.kind is ClaimKind.DEMAND and _is_after(first, phrases):
            continue  # "After an appeal by the president Minsk set 52 free"
        span: Span | None = first
        for name, ordered in chain.then:
            span = _joined(phrases, span, name, ordered=ordered, within=rule.within) if span is not None else None
        if span is None or (seen and any(a < span[1] and span[0] < b for a, b in seen)):
            continue
        if chain.then and rule.kind is ClaimKind.DEMAND and _asks_else((first[1], span[1]), phrases):
            continue
        dated = "since" in rule.flags and rule.kind is ClaimKind.DETENTION
        if dated and any(phrases.words[i].text == "," for i in range(*span)):
            continue  # the day and the prison stand in one breath
        around = (max(span[0] - rule.unless_within, 0), span[1] + rule.unless_within)
        if rule.unless is None or not any(a < around[1] and around[0] < b for a, b in phrases.of(rule.unless)):
            seen.add(span)
            yield span


def _is_after(noun: Span, phrases: Phrases) -> bool:
    """True for what only preceded: "after an appeal"."""
    at = noun[0] - phrases.covers(noun[0] - 1, "article") if noun[0] else 0
    return phrases.ends(at, "open_ended") is not None


def _asks_else(behind: Span, phrases: Phrases) -> bool:
    """True for what else somebody asks: "to publish the names of those freed", "to help freed prisoners"."""
    freed = [a for a, b in phrases.of("freed_already") if behind[0] <= a and b >= behind[1] - 1]
    if any(a < behind[1] for a in freed):
        return True
    aims = [b for a, b in phrases.of("aim_else") if behind[0] <= a and b <= behind[1]]
    return bool(aims) and not any(
        word.text == "," or phrases.covers(at, "and", "conjunction")
        for at, word in enumerate(phrases.words[aims[-1] : behind[1]], aims[-1])
    )


def _joined(phrases: Phrases, span: Span, name: str, *, ordered: bool, within: int) -> Span | None:
    """Add the nearest phrase of a class to a stretch, if it is near enough and no colon or the like between."""
    options = [(_gap(span, other), other) for other in phrases.of(name) if other[0] >= span[1] or not ordered]
    apart = [(gap, other) for gap, other in options if 0 <= gap <= within]
    for _, other in sorted(apart):
        low, high = min(span[1], other[1]), max(span[0], other[0])
        if not any(phrases.words[i].text in _HARD for i in range(low, high)):
            return min(span[0], other[0]), max(span[1], other[1])
    return None


def _gap(a: Span, b: Span) -> int:
    """Words between two stretches; negative if they overlap."""
    return max(b[0] - a[1], a[0] - b[1])


def _rival(new: Trigger, old: Trigger) -> bool:
    if "overlaps" in old.rule.flags or not (new.start < old.end and old.start < new.end):
        return False
    return any({new.kind, old.kind} <= group for group in _RIVALS)


def _groups(phrases: Phrases, found: Sequence[Quantity], name: str) -> tuple[Span, ...]:
    spans = phrases.of(name)
    return tuple([s for s in spans if not any(q.start < s[1] and s[0] < q.end for q in found)]) if spans else ()


def _asides(
    phrases: Phrases, marks: Iterable[tuple[int, str]], told: Sequence[Trigger], found: Sequence[Quantity]
) -> tuple[Span, ...]:
    """Find the clauses between commas that only say which people: ", arrested in May,"."""
    cut = [
        (a, b)
        for a, b in pairwise([at for at, mark in marks if mark == ","])
        if _opens_aside(phrases, a + 1)
        or phrases.starts(a + 2, "relative") is not None  # ", имена которых значились в списке,"
        or _is_apposition((a, b), told, found, phrases)
    ]
    dashes = pairwise([at for at, mark in marks if mark in _DASHES])
    set_off = [s for s in dashes if _is_apposition(s, told, found, phrases) or _names_set_off(s, told, found, phrases)]
    listed = _examples(phrases, marks, told) if "part_cue" in phrases.spots else []
    return tuple(sorted([(a, b + 1) for a, b in (*cut, *set_off, *listed, *_brackets(phrases, told, found))]))


def _opens_aside(phrases: Phrases, at: int) -> bool:
    """True behind a comma for ", arrested in May," and ", who was"; not for "reported, that on 18 October"."""
    if phrases.starts(at, "that") is not None and phrases.ends(at - 1, "telling", "said") is not None:
        return False
    return phrases.starts(at, "reduced", "relative", "source") is not None


def _brackets(phrases: Phrases, told: Sequence[Trigger], found: Sequence[Quantity]) -> list[Span]:
    """Find what is said in brackets, without a number: "was arrested in May (the paper writes) and sentenced"."""
    texts = phrases.words.texts
    if "(" not in texts:
        return []
    opens = [at for at, text in enumerate(texts) if text == "("]
    spans = [(at, next((i for i in range(at, len(texts)) if texts[i] == ")"), at)) for at in opens]
    inside = [*(t.start for t in told), *(q.start for q in found)]
    spans = [s for s in spans if s[0] < s[1] and not any(s[0] < start < s[1] for start in inside)]
    return [s for s in spans if not any(texts[i][0].isdigit() for i in range(*s))]


def _examples(phrases: Phrases, marks: Iterable[tuple[int, str]], told: Sequence[Trigger]) -> list[Span]:
    """Find the examples put in before a verb: "16 people, among them Ivan Belov, Petr Lis and a priest, walked free".

    In English the cue may end them: "16 people, Ivan Belov and Petr Lis among them, walked free".
    """
    commas = [at for at, mark in marks if mark == ","]
    found: list[Span] = []
    for a, b in phrases.of("part_cue"):
        verb = next((t.start for t in told if t.start >= b), None)
        ends = [at for at in commas if verb is not None and b <= at < verb]
        if not ends or phrases.words[ends[-1] + 1].is_capital:
            continue  # whose verb it is, is told anew
        opens = [at for at in commas if max((t.end for t in told if t.end <= a), default=0) <= at < a]
        if opens and opens[-1] + 1 == a:
            found.append((opens[-1], ends[-1]))
        elif opens and ends[0] == b:
            found.append((opens[0], b))
    return found


def _names_set_off(span: Span, told: Sequence[Trigger], found: Sequence[Quantity], phrases: Phrases) -> bool:
    """True for names between dashes some words behind those counted: "three of that case - Anna Lis, ... - were"."""
    near = any(0 <= span[0] - q.end <= _SET_OFF and q.value is not None for q in found)
    begins = [*(t.start for t in told), *(q.start for q in found)]
    return near and _names(span, phrases) and not any(span[0] < start < span[1] for start in begins)


def _all_named(
    named: Sequence[Entity], told: Sequence[Trigger], found: Sequence[Quantity], phrases: Phrases
) -> Iterator[Span]:
    """Find the names of just so many as were counted: "two priests convicted of treason, A and B, were"."""
    texts = phrases.words.texts
    people = [e for e in named if e.sort == "person"]
    for q in found:
        behind = [e for e in people if e.start >= q.end]
        if not q.value or q.value < 2 or len(behind) < q.value:
            continue
        row = behind[: q.value]
        opens, ends = row[0].start - 1, row[-1].end
        apart = texts[opens] in _SETS_OFF and ends < len(texts) and texts[ends] in _SETS_OFF
        listed = all(texts[a.end] == "," or phrases.covers(a.end, "and") for a, b in pairwise(row))
        listed = listed and all(b.start - a.end == 1 for a, b in pairwise(row))
        inside = [t for t in told if q.end <= t.start < ends]
        if apart and listed and all(phrases.starts(t.start, "reduced") is not None for t in inside):
            yield opens, ends + 1


def _names(span: Span, phrases: Phrases) -> bool:
    """True if a stretch may hold a name: not "30 on 16 August, as many on 4 September, 37"."""
    return any(span[0] < at < span[1] for at in phrases.words.capitals)


def _is_apposition(span: Span, told: Sequence[Trigger], found: Sequence[Quantity], phrases: Phrases) -> bool:
    """True for names between commas right behind a bare number: "two, Ivan Belov and Petr Lis, were sentenced".

    Behind a counted noun a word must open the list and a verb follow: "16 people, among them Ivan Belov, were freed".
    """
    behind = [q for q in found if q.end == span[0] and q.value is not None]
    if not behind or not _names(span, phrases):
        return False
    if behind[0].population is not None:
        goes_on = span[1] + 1 < len(phrases.words) and not phrases.words[span[1] + 1].is_capital
        if not goes_on or phrases.starts(span[0] + 1, "part_cue") is None:
            return False
    begins = [*(t.start for t in told), *(q.start for q in found)]
    return not any(span[0] < start < span[1] for start in begins)


def _barriers(
    phrases: Phrases, marks: Iterable[tuple[int, str]], found: Sequence[Quantity]
) -> tuple[tuple[int, int], ...]:
    inside = {at for q in found for at in range(q.start, q.number_end)}  # "22,100"
    weights = [(at, _WEIGHTS[mark]) for at, mark in marks if at not in inside]
    conjunctions = [(a, _CONJUNCTION) for a, _ in phrases.of("conjunction") if not _is_adverb(a, phrases)]
    return tuple(sorted(weights + conjunctions))


def _is_adverb(at: int, phrases: Phrases) -> bool:
    """True for the "but" of German "one was but later arrested": without a comma, no clause begins there."""
    within = phrases.capital_nouns and at > 0 and phrases.words[at - 1].is_word
    return within and not phrases.covers(at, "and")
