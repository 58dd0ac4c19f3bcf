"""Terms that head a sentence, with the court behind a colon: "Nine years for Ivan Belov: a court ended the trial"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.rules import unlisted
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.scene.triggers import Trigger
from faustpfand.records import ClaimKind, Modality

TERMS: Final = "terms"  # flag of the verdict that terms at the head of a sentence are
_OPENS: Final = 2  # words before the number: "Je", "То"
_TERM: Final = 4  # words of "three and a half years"
_BEHIND: Final = 10  # words between the colon and the court
_ASKED: Final = 6  # words between the court and "demanded"
_HEADED: Final = unlisted(ClaimKind.SENTENCE, "named", TERMS)


def with_headed(
    told: tuple[Trigger, ...], numbers: Sequence[int], named: Sequence[Entity], phrases: Phrases
) -> tuple[Trigger, ...]:
    """Take the terms that head a sentence, and the court or the verdict behind its colon, for one verdict."""
    headed = _headed(numbers, named, phrases) if _may_be_headed(phrases) else None
    if headed is None:
        return told
    within = [t for t in told if t.start < headed.end and headed.start < t.end]
    kinds = {t.kind for t in within}
    ordered = ClaimKind.HELD in kinds and phrases.within(headed.span, "planned")  # "is to stay in prison: so a court"
    if kinds - {ClaimKind.SENTENCE} and not (ordered and kinds <= {ClaimKind.SENTENCE, ClaimKind.HELD}):
        return told
    if ordered:
        headed = headed.told_as(ClaimKind.SENTENCE, Modality.ASSERTED)
    return tuple(sorted((headed, *(t for t in told if t not in within)), key=lambda t: t.span))


def _may_be_headed(phrases: Phrases) -> bool:
    return "years_of" in phrases.there and any(word == ":" or word in DASHES for word in phrases.words.texts)


def _headed(numbers: Sequence[int], named: Sequence[Entity], phrases: Phrases) -> Trigger | None:
    first = next((at for at in numbers if at <= _OPENS), None)
    term = next((a for a, _ in phrases.of("years_of")), None)
    if first is None or term is None or not 0 <= term - first <= _TERM:
        return None
    person = next((e for e in named if e.sort == "person" and e.start > term), None)
    texts = phrases.words.texts
    if person is None:
        return None
    marks = (at for at in range(person.end, len(texts)) if texts[at] == ":" or texts[at] in DASHES)
    for mark in marks:
        behind = [b for a, b in phrases.of("court", "courts", "verdict") if mark < a <= mark + _BEHIND]
        if behind and not phrases.within((term, min(behind) + _ASKED), "demanding"):
            return Trigger(first, min(behind), _HEADED)
    return None
