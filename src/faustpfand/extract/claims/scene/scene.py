"""One sentence with all that was found in it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from faustpfand.extract.claims.actors import Entity, entities
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Sentence, Span, Words
from faustpfand.extract.claims.numbers import counting
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.quantities import Quantity, quantities
from faustpfand.extract.claims.scene.asides import asides, says_who
from faustpfand.extract.claims.scene.distance import WEIGHTS, Distances, barriers, marks
from faustpfand.extract.claims.scene.heads import with_headed
from faustpfand.extract.claims.scene.leaps import within_clauses
from faustpfand.extract.claims.scene.periods import dates_of
from faustpfand.extract.claims.scene.triggers import Trigger, triggers
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind

# Words whose day is that of a claim of the kind in the sentence or the next, if it tells none itself.
SETTINGS: Final = {
    ClaimKind.DETENTION: "round_up",
    ClaimKind.RELEASE: "swap",
    ClaimKind.SENTENCE: "verdict",
    ClaimKind.SANCTION_IMPOSED: "sanction",
    ClaimKind.SANCTION_LIFTED: "sanction",
}
_SETTING_WORDS: Final = frozenset({*SETTINGS.values(), "act_told", "happened"})


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
    asides: tuple[Span, ...]  # put in, to say which people: ", arrested in May,"

    @property
    def words(self) -> Words:
        """The words and marks of the sentence."""
        return self.phrases.words

    @property
    def is_of_war(self) -> bool:
        """True for a sentence on prisoners of war, but for the name of the office that tells of civilians, too."""
        spots = self.phrases.spots
        soldiers = "soldier" in spots and "captivity" in spots  # "90 soldiers came back from captivity"
        return (soldiers or "prisoner_of_war" in spots) and "war_office" not in spots

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
        return list(dict.fromkeys(at for at, _ in self.barriers if self.phrases.words[at].text in WEIGHTS))

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

    def past_asides(self, clause: Span) -> Span:
        """Take to a clause what stands before an aside, behind which it goes on: "He, a teacher, was freed"."""
        left = clause[0]
        for a, b in reversed(self.asides):
            left = self.clause((a - 1, a))[0] if b == left and a > 0 else left
        return left, clause[1]

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

    def verbs(self, span: Span) -> list[Trigger]:
        """List the triggers that begin in a stretch."""
        begin, end = span
        return [t for t in self.triggers if begin <= t.start < end]

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
    told = within_clauses(told, found, phrases)
    named = entities(phrases, pack, persons, taken, [t.span for t in told])
    told = with_headed(told, places, named, phrases)
    found = [q for q in found if q.value != 1 or not says_who(q, named, phrases)]
    marked = marks(phrases.words) if told or found or named else []  # nothing else asks how far things are apart
    return Scene(
        sentence=sentence,
        phrases=phrases,
        triggers=told,
        quantities=tuple(found),
        dates=tuple(dates),
        entities=tuple(named),
        groups=_groups(phrases, found, "political_prisoner"),
        inmates=_groups(phrases, found, "prisoner"),
        barriers=barriers(phrases, found, marked),
        asides=asides(phrases, told, found, named, marked),
    )


def _groups(phrases: Phrases, found: Sequence[Quantity], name: str) -> tuple[Span, ...]:
    spans = phrases.of(name)
    return tuple([s for s in spans if not any(q.start < s[1] and s[0] < q.end for q in found)]) if spans else ()
