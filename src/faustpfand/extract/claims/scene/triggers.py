"""The words of a sentence that tell a kind of claim, by the rules of a language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.rules import Chain, Rule
from faustpfand.extract.claims.lexicon.tokens import CLOSING_QUOTES, OPENING_QUOTES, Span
from faustpfand.extract.claims.packs import Pack
from faustpfand.records import ClaimKind, Modality

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
STANDS_IN: Final = "stands in"  # flag of a rule for people counted that gave way to one for people named alone
_NAMED: Final = "named"  # the flag of rules for people named alone
_NEEDY: Final = frozenset({"counted", "follows"})  # the flags of rules that tell nothing alone
_NAME: Final = 2  # words of a name in quotes
_PARTS: Final = frozenset(",–—")
_NEXT: Final = 1  # word between a prison and the verb of its clause
_ASIDE: Final = 3  # words before a term put between commas: ", two and a half years,"
_HARD: Final = frozenset(";:!?")
_WHITHER: Final = 5  # words between "come out" and "to the square"
_RIVALS: Final[tuple[frozenset[ClaimKind], ...]] = (
    frozenset({ClaimKind.DEMAND, ClaimKind.RELEASE}),
    frozenset({ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY}),
    SANCTIONS,
    frozenset({ClaimKind.NEGOTIATION}),
)


@dataclass(slots=True)
class Trigger:
    """Words of a sentence that tell a kind of claim, and the rule that saw them."""

    start: int
    end: int
    rule: Rule
    instead: "Trigger | None" = None  # the same told by a rule that asks for less, if this one's has not what it asks

    @property
    def kind(self) -> ClaimKind:
        """The kind of claim it tells."""
        return self.rule.kind

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def without_number(self) -> "Trigger":
        """The rule that tells it where no number is told."""
        return self.instead if self.instead is not None and "counted" in self.rule.flags else self

    def told_as(self, kind: ClaimKind, modality: Modality | None = None) -> "Trigger":
        """Let the same words tell another kind of claim."""
        kept = self.rule.modality if modality is None else modality
        return replace(self, rule=replace(self.rule, kind=kind, modality=kept))


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
        if not chain.then or not _leaves_quotes(span, phrases)
    ]
    alone = [trigger for trigger, chain in able if not chain.then and "weak" not in trigger.rule.flags]
    found: list[Trigger] = []
    for trigger, chain in able:
        if chain.then and (_leaps(trigger, alone, phrases) or _ends_in_next(trigger, alone, phrases)):
            continue
        if chain.then and _gets_else(trigger, phrases):
            continue
        rivals = [other for other in found if _rival(trigger, other)]
        if not rivals:
            found.append(trigger)
        elif not trigger.rule.flags & {_NAMED, "weak"} and all(_NAMED in other.rule.flags for other in rivals):
            rule = trigger.rule
            found.append(Trigger(*trigger.span, replace(rule, flags=rule.flags | {"counted", STANDS_IN})))
        elif len(rivals) == 1 and _asks_for_less(trigger, rivals[0]):
            rivals[0].instead = rivals[0].instead or trigger
    return tuple(sorted(found, key=lambda t: t.span))


def _asks_for_less(trigger: Trigger, other: Trigger) -> bool:
    """True for a rule that tells alone what the earlier tells with a number, or behind what was told before."""
    needs = other.rule.flags & _NEEDY
    if trigger.kind is not other.kind or not needs or trigger.rule.flags & _NEEDY:
        return False
    return trigger.kind in SANCTIONS or "counted" not in needs  # who is named beside people counted is one of them


def _leaves_quotes(span: Span, phrases: Phrases) -> bool:
    """True for words put together from within a name in quotes and from without: "the union «Freedom» got"."""
    texts = phrases.words.texts
    if span[0] <= 1 or texts[span[0] - 1] not in OPENING_QUOTES or not texts[span[0]][0].isupper():
        return False
    closes = next((at for at in range(*span) if texts[at] in CLOSING_QUOTES), None)
    return closes is not None and closes - span[0] <= _NAME


def _leaps(trigger: Trigger, alone: Sequence[Trigger], phrases: Phrases) -> bool:
    """True for words put together over a verb of their kind and a comma: "20 prisoners were pardoned, six walked"."""
    over = [t for t in alone if t.kind is trigger.kind and trigger.start < t.start and t.end < trigger.end]

    def comma(start: int, end: int) -> bool:
        return any(word.text == "," for word in phrases.words[start:end])

    return any(comma(t.end, trigger.end) and not comma(trigger.start, t.start) for t in over)


def _ends_in_next(trigger: Trigger, alone: Sequence[Trigger], phrases: Phrases) -> bool:
    """True for the dead of one clause and the prison of the next: "*погибли* 22 человека, *в тюрьме* сидят".

    So it is with arrests: "14 died, and student leaders *sit in jail*".
    """
    if trigger.kind not in (ClaimKind.DEATH_IN_CUSTODY, ClaimKind.DETENTION):
        return False
    commas = [at for at in range(*trigger.span) if phrases.words[at].text == ","]
    if len(commas) != 1 or phrases.starts(commas[0] + 1, "relative", "reduced", "which_day", "told_then") is not None:
        return False
    if phrases.starts(commas[0] + 1, "and", "conjunction") is not None:
        return True
    others = (t for t in alone if t.kind is not trigger.kind and t.kind in PEOPLE)
    return any(commas[0] < t.start <= trigger.end + _NEXT for t in others)


def _gets_else(trigger: Trigger, phrases: Phrases) -> bool:
    """True for a term of one clause and the verb of the next: "having served *two years*, he *got* a passport"."""
    start, end = trigger.span
    if trigger.kind is not ClaimKind.SENTENCE or not phrases.covers(start, "years_of"):
        return False
    if phrases.covers(end - 1, "preposition"):
        return False  # "eight years, above all for": no verb
    texts = phrases.words.texts
    commas = [at for at in range(start, end) if texts[at] == ","]
    if len(commas) != 1 or "," in texts[max(start - _ASIDE, 0) : start]:  # "the longest term, two years, got"
        return False
    goes_on = phrases.within((commas[0], end), "years_of")
    return not goes_on and phrases.starts(commas[0] + 1, "relative", "reduced") is None


def _chained(phrases: Phrases, chain: Chain, rule: Rule) -> Iterator[Span]:
    """Give the stretches in which all of a chain stands close enough together, each word used once."""
    seen: set[Span] = set()
    for first in phrases.of(chain.first):
        if chain.then and rule.kind is ClaimKind.DEMAND and _is_after(first, phrases):
            continue  # "After an appeal by the president Minsk set 52 free"
        span: Span | None = first
        for name, ordered in chain.then:
            span = _joined(phrases, span, name, rule, ordered=ordered) if span is not None else None
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
    """True for what else somebody asks: "to publish the names of those freed", "to come out to the square".

    So does he who gives a reason: "calls for pressure, because after the sanctions of 2015 six were released".
    """
    if any(_gives_reason((a, behind[1]), phrases) for a, _ in phrases.of("because") if behind[0] < a < behind[1]):
        return True
    freed = [a for a, b in phrases.of("freed_already") if behind[0] <= a and b >= behind[1] - 1]
    if any(a < behind[1] for a in freed):
        return True
    if any(behind[1] - 1 <= a < behind[1] + _WHITHER for a, _ in phrases.of("to_the_street")):
        return True
    aims = [b for a, b in phrases.of("aim_else") if behind[0] <= a and b <= behind[1]]
    return bool(aims) and not any(
        word.text == "," or phrases.covers(at, "and", "conjunction")
        for at, word in enumerate(phrases.words[aims[-1] : behind[1]], aims[-1])
    )


def _gives_reason(clause: Span, phrases: Phrases) -> bool:
    """True for a clause of reason behind a comma, which no other ends."""
    texts = phrases.words.texts
    return texts[clause[0] - 1] in _PARTS and "," not in texts[slice(*clause)]


def _joined(phrases: Phrases, span: Span, name: str, rule: Rule, *, ordered: bool) -> Span | None:
    """Add the nearest phrase of a class to a stretch, if it is near enough and no colon or the like between.

    What another clause tells before a demand comes last: "welcomed the release and urged Minsk to free the others".
    """
    options = [(_gap(span, other), other) for other in phrases.of(name) if other[0] >= span[1] or not ordered]
    apart = [(gap, other) for gap, other in options if 0 <= gap <= rule.within]
    last = rule.kind is ClaimKind.DEMAND and len(apart) > 1
    cut = max((b for _, b in _parting(phrases) if b <= span[0]), default=0) if last else 0
    for _, _, other in sorted((other[1] <= cut, gap, other) for gap, other in apart):
        low, high = min(span[1], other[1]), max(span[0], other[0])
        if not any(phrases.words[i].text in _HARD for i in range(low, high)):
            return min(span[0], other[0]), max(span[1], other[1])
    return None


def _parting(phrases: Phrases) -> list[Span]:
    """List what may part two clauses."""
    return [*phrases.of("and"), *((at, at + 1) for at, text in enumerate(phrases.words.texts) if text == ",")]


def _gap(a: Span, b: Span) -> int:
    """Words between two stretches; negative if they overlap."""
    return max(b[0] - a[1], a[0] - b[1])


def _rival(new: Trigger, old: Trigger) -> bool:
    if "overlaps" in old.rule.flags or not (new.start < old.end and old.start < new.end):
        return False
    return any({new.kind, old.kind} <= group for group in _RIVALS)
