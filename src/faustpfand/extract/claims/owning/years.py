"""Bare numbers that count years: of a term, or an age."""

from typing import Final

from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import TERMS, Scene, Trigger
from faustpfand.records import ClaimKind

_OLDEST: Final = 110  # years
_TO_NAME: Final = 4  # words between "for" and a name


def adds_years(quantity: Quantity, scene: Scene) -> bool:
    """True for the five of "gave him 20 days: 15 for a rally and another five for contempt": nobody is counted."""
    if not quantity.others or quantity.population is not None or quantity.persons or quantity.part:
        return False
    units = scene.phrases.of("unit")
    ends = scene.clause(quantity.span)[1]
    own = any(quantity.number_end <= a < ends for a, _ in units)  # "three others to 12 years each"
    term = any(b <= quantity.start for _, b in units)
    return term and not own and not any(q.population is not None or q.persons for q in scene.quantities)


def are_years(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the 14 of "gave Ivan Belov 14", "Ivan Belov was given 14": years that one named got."""
    if trigger.kind is not ClaimKind.SENTENCE:
        return False
    if adds_years(quantity, scene):
        return True
    if _counts_people(quantity) or trigger.end > quantity.start:
        return False
    clause = scene.clause(trigger.span)
    if quantity.start >= clause[1]:
        return _is_put_behind_name(quantity, scene)
    named = [e.span for e in scene.entities if e.sort == "person" and not e.officer]
    return any(clause[0] <= a and b <= quantity.start for a, b in named)


def _is_put_behind_name(quantity: Quantity, scene: Scene) -> bool:
    """True for the last of "Белов получил 12 лет, Лис — 10", where surnames alone are no sure names."""
    dash = quantity.start - 1
    return dash > 0 and scene.words[dash].text in DASHES and scene.words[dash - 1].is_capital


def counts_years(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number of years or an age, beside the one who got them or is so old."""
    if any(TERMS in t.rule.flags and t.start <= quantity.start < t.end for t in scene.triggers):
        return True  # "Nine years for Ivan Belov and six for Anna Lis: a court ended their trial"
    begins = (quantity.start, scene.phrases.ends(quantity.start, "preposition"))
    if any(e.sort == "person" and e.end in begins for e in scene.entities):
        return True  # "Agnes Chow ten, Ivan Lam for seven"
    before = (t for t in scene.triggers if t.kind is ClaimKind.SENTENCE and t.start < quantity.start)
    if any(_is_of_one(t, scene) for t in before):
        return True  # "Ivan Lam got nine, Agnes Chow ten years"
    if _is_of_term(quantity, scene):
        return True
    return _is_years_for_one(quantity, scene)  # "eleven years for Ivan Lam, ten for Agnes Chow"


def _is_years_for_one(quantity: Quantity, scene: Scene) -> bool:
    """True for a bare number behind a verdict, with "for" and the name of the one sentenced behind it."""
    at = quantity.number_end
    if scene.phrases.starts(at, "preposition") is None:
        return False
    named = any(e.sort == "person" and 0 < e.start - at <= _TO_NAME for e in scene.entities)
    return named and any(t.kind is ClaimKind.SENTENCE and t.start < quantity.start for t in scene.triggers)


def _is_of_one(trigger: Trigger, scene: Scene) -> bool:
    """True for a verdict with the name of the one sentenced right before it."""
    return any(e.sort == "person" and e.end == trigger.start for e in scene.entities)


def _is_of_term(quantity: Quantity, scene: Scene) -> bool:
    """True for bare years beside a term: "to the seven years that he serves the court added three"."""
    terms = [t for t in scene.triggers if t.kind is ClaimKind.SENTENCE and scene.tells(t.span, "unit")]
    return any(
        t.start < quantity.start <= t.end or (quantity.start == t.end + 1 and scene.words[t.end].is_word) for t in terms
    )


def may_be_age(quantity: Quantity, trigger: Trigger) -> bool:
    """True for a bare number of so few years: "Lednik, 63, died", but not "nearly 2,000 have died", "nine dead"."""
    if _counts_people(quantity):
        return False
    # "deaths rose to" nine
    rose = quantity.start <= trigger.end < quantity.number_end and trigger.end - trigger.start > 1
    if rose or "counted" in trigger.rule.flags or trigger.start in (quantity.end, quantity.number_end):
        return False
    return quantity.value is None or quantity.value <= _OLDEST


def _counts_people(quantity: Quantity) -> bool:
    return quantity.population is not None or quantity.persons or quantity.others or quantity.part
