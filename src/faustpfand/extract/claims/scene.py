"""What stands in one sentence, and how far its parts are from each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from faustpfand.extract.claims.actors import Entity, countries, entities
from faustpfand.extract.claims.numbers import Quantity, quantities
from faustpfand.extract.claims.packs import Pack, Rule
from faustpfand.extract.claims.sentences import Sentence
from faustpfand.extract.claims.when import Mention, mentions
from faustpfand.records import ClaimKind

Span = tuple[int, int]

# What each mark puts between two words, in units of eight letters; set by hand on the development texts.
_WEIGHTS = {",": 4, ";": 16, ":": 8, "–": 6, "—": 6, "(": 4, ")": 4}
_CONJUNCTION = 4
_OTHER_TRIGGER = 7
_RIVALS: tuple[frozenset[ClaimKind], ...] = (
    frozenset({ClaimKind.DEMAND, ClaimKind.RELEASE}),
    frozenset({ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY}),
    frozenset({ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED}),
    frozenset({ClaimKind.NEGOTIATION}),
)


@dataclass(frozen=True, slots=True)
class Trigger:
    """A stretch of a sentence that tells a kind of claim, and the rule that saw it."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One sentence with all that was found in it, each in order."""

    sentence: Sentence
    triggers: tuple[Trigger, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    countries: tuple[tuple[str, int, int], ...]
    groups: tuple[Span, ...]  # political prisoners told without a number
    decoys: tuple[Span, ...]  # verbs that count people and tell no claim: "69 were killed"
    barriers: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The words of the sentence."""
        return self.sentence.text

    def cost(self, a: Span, b: Span) -> float:
        """Say how far two stretches are from each other: letters, commas, conjunctions, other triggers."""
        if a[0] < b[1] and b[0] < a[1]:
            return 0.0
        low, high = min(a[1], b[1]), max(a[0], b[0])
        marks = sum(weight for at, weight in self.barriers if low <= at < high)
        between = sum(low <= t.start and t.end <= high for t in self.triggers)
        return (high - low) / 8 + marks + between * _OTHER_TRIGGER

    def clause(self, span: Span) -> str:
        """Give the stretch between the commas, colons and dashes around a span."""
        left = max((at + 1 for at, _ in self.barriers if at < span[0] and self.text[at] in _WEIGHTS), default=0)
        right = min((at for at, _ in self.barriers if at >= span[1] and self.text[at] in _WEIGHTS), default=None)
        return self.text[left:right]


def scene_of(sentence: Sentence, pack: Pack, known: frozenset[str]) -> Scene:
    """Read one sentence: its triggers, numbers, dates, names and countries."""
    text = sentence.text
    dates = mentions(text, pack.calendar)
    taken = [(m.start, m.end) for m in dates]
    found = quantities(text, pack, taken)
    return Scene(
        sentence=sentence,
        triggers=triggers(text, pack),
        quantities=tuple(found),
        dates=tuple(dates),
        entities=tuple(entities(text, pack, known, taken)),
        countries=tuple(countries(text, pack)),
        groups=_groups(text, pack, found),
        decoys=tuple(m.span() for m in pack.words["decoys"].finditer(text)),
        barriers=_barriers(text, pack, found),
    )


def triggers(text: str, pack: Pack) -> tuple[Trigger, ...]:
    """Find what tells a claim; where two rival rules overlap, the earlier in the pack holds."""
    folded = text.lower()  # not casefold: it writes "ß" as "ss", and the packs do not
    found: list[Trigger] = []
    present = {need for need in pack.needs if need in folded}
    for rule in pack.rules:
        if not present.isdisjoint(rule.needs):
            for match in rule.pattern.finditer(text):
                trigger = Trigger(match.start(), match.end(), rule)
                if match.end() > match.start() and not any(_rival(trigger, other) for other in found):
                    found.append(trigger)
    return tuple(sorted(found, key=lambda t: (t.start, t.end)))


def _rival(new: Trigger, old: Trigger) -> bool:
    if "overlaps" in old.rule.flags or not (new.start < old.end and old.start < new.end):
        return False
    return any({new.kind, old.kind} <= group for group in _RIVALS)


def _groups(text: str, pack: Pack, found: Sequence[Quantity]) -> tuple[Span, ...]:
    _, pattern = pack.people[0]
    spans = (m.span() for m in pattern.finditer(text))
    return tuple(s for s in spans if not any(q.start < s[1] and s[0] < q.end for q in found))


def _barriers(text: str, pack: Pack, found: Sequence[Quantity]) -> tuple[tuple[int, int], ...]:
    marks = [
        (m.start(), _WEIGHTS[m[0]])
        for m in re.finditer(r"[,;:–—()](?!\d)", text)
        if not any(q.start <= m.start() < q.number_end for q in found)
    ]
    conjunctions = [(m.start(), _CONJUNCTION) for m in pack.words["conjunctions"].finditer(text)]
    return tuple(sorted(marks + conjunctions))
