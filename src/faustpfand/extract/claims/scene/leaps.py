"""Words that seem to tell a claim and do not: put together over the beginning of a clause, or told of a march."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene.triggers import PEOPLE, Trigger
from faustpfand.records import ClaimKind

_NOUNS: Final = ("political_prisoner", "prisoner", "prison", "cell", "inside")  # the verb before is none of its words


def within_clauses(told: Iterable[Trigger], found: Iterable[Quantity], phrases: Phrases) -> tuple[Trigger, ...]:
    """Leave out what joins the words of two clauses: "They *sat in jail*, and 40,000 people *left the country*"."""
    told = tuple(t for t in told if not _marches_out(t, phrases))
    opening = [(q, comma) for q in found if not q.part and (comma := _comma_before(q.start, phrases)) is not None]
    return tuple(t for t in told if not any(_leaps(t, q, comma, told, phrases) for q, comma in opening))


def _marches_out(trigger: Trigger, phrases: Phrases) -> bool:
    """True for "came out" of those who took part in a march: "came out onto the street on Sunday with thousands"."""
    released = trigger.kind is ClaimKind.RELEASE
    marches = released and any(a < trigger.end and trigger.start < b for a, b in phrases.of("marching_out"))
    return marches and not phrases.within(trigger.span, "prison", "cell")


def _comma_before(at: int, phrases: Phrases) -> int | None:
    """Give the comma that a number follows, alone or behind "and"."""
    joined = phrases.ends(at, "and", "conjunction")
    comma = (at if joined is None else joined) - 1
    return comma if comma > 0 and phrases.words[comma].text == "," else None


def _leaps(trigger: Trigger, quantity: Quantity, comma: int, told: Sequence[Trigger], phrases: Phrases) -> bool:
    """True for words around the comma before a counted subject, if the clause before has a verb, too."""
    if trigger.kind not in PEOPLE or not trigger.start < comma < quantity.start < trigger.end:
        return False
    begins = max((at + 1 for at in range(comma) if phrases.words[at].text in ",;:"), default=0)
    others = (t for t in told if t is not trigger)
    if any(begins <= t.start and t.end <= comma for t in others):
        return True
    if not phrases.covers(trigger.start, *_NOUNS) or phrases.starts(begins, "conjunction", "which_day") is not None:
        return False
    return any(begins <= a and b <= comma for a, b in phrases.of("own_verb"))
