"""How far from a number its verb may stand, by what the number counts."""

from typing import Final

from faustpfand.extract.claims.owning.kinds import NEEDS_NOUN
from faustpfand.extract.claims.owning.modifiers import is_of_them
from faustpfand.extract.claims.owning.years import counts_years
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_OF_PEOPLE_ALONE: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.HELD})

# A counted noun may stand two clauses off, a bare number hardly one word.
NOUN_REACH, BARE_REACH, PART_REACH, _UNKNOWN_REACH, _NO_REACH = 26.0, 9.0, 12.0, 4.0, -1.0
_PERSONS_REACH: Final = 14.0  # of a number word for people alone: it may open the clause that its verb ends
_DESCRIBED: Final = 3  # words before a noun that no list has
_ADJECTIVES: Final = 2


def reach(quantity: Quantity, scene: Scene) -> float:
    """Say how far, counted as `scene.cost` counts; less than 0 for a number that needs a noun and has none."""
    if quantity.population is not None or quantity.others or is_of_them(quantity, scene):
        return NOUN_REACH
    if quantity.persons or _is_of_each_side(quantity, scene):
        return _PERSONS_REACH
    if counts_years(quantity, scene):
        return _NO_REACH
    if ends_with_verb(quantity, scene):
        return BARE_REACH
    unknown = _unknown_people(quantity, scene)
    if unknown is not None:
        return _UNKNOWN_REACH + unknown
    return _UNKNOWN_REACH if _is_unknown_noun(quantity, scene) else _NO_REACH


def _is_of_each_side(quantity: Quantity, scene: Scene) -> bool:
    """True for the bare number of "swapped prisoners, 35 on each side"."""
    phrases = scene.phrases
    return any("mixed" in t.rule.flags for t in scene.triggers) and (
        phrases.starts(quantity.number_end, "each_side") is not None
        or phrases.ends(quantity.start, "each_side") is not None
    )


def ends_with_verb(quantity: Quantity, scene: Scene) -> bool:
    """True if a bare number needs no noun: "freed 12 on Friday", "jailed 12"; but one may release 12 songs."""
    end = quantity.number_end
    sure = [t for t in scene.triggers if t.start == end or (t.end == quantity.start and t.kind not in NEEDS_NOUN)]
    if any(m.start == end for m in scene.dates):
        return True
    if sure and not _is_capital_noun(scene, end):
        return True
    return ends_there(scene.phrases, end)


def _is_capital_noun(scene: Scene, at: int) -> bool:
    """True for a noun written with a capital that no list has: "jailed for five Preisschilder"."""
    return at < len(scene.words) and scene.words[at].is_capital and scene.phrases.state(at) is None


def _unknown_people(quantity: Quantity, scene: Scene) -> int | None:
    """Count the adjectives before a noun that may be people by its end: "three Catholic laymen"; None if none is."""
    if "unknown_people" not in scene.phrases.spots:
        return None
    for at in range(quantity.number_end, min(quantity.number_end + _DESCRIBED, len(scene.words))):
        if scene.phrases.starts(at, "unknown_people") is not None:
            return at - quantity.number_end
        stops = scene.phrases.covers(at, "stop_between", "unit", "and") or scene.phrases.state(at) is not None
        if stops or not scene.words[at].is_word:
            return None  # "95 Ukrainian defenders" may be soldiers
    return None


def _is_unknown_noun(quantity: Quantity, scene: Scene) -> bool:
    """True where nouns have capitals and one that no list has follows the number: "jailed five Ruderer", not "in"."""
    if not scene.phrases.capital_nouns or scene.phrases.ends(quantity.start, "preposition") is not None:
        return False
    words, at = scene.words, quantity.number_end
    described = range(at, min(at + _ADJECTIVES + 1, len(words)))
    noun = next((p for p in described if words[p].is_capital or not scene.phrases.has_ending(p, "adjective")), at)
    several = quantity.value is not None and quantity.value > 1
    return several and _is_capital_noun(scene, noun) and not scene.phrases.covers(noun, "unit", "not_name")


def may_be_of_things(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that things may have, too, beside a noun that no list has: "fünf Lieder wurden freigegeben"."""
    if quantity.population is not None or quantity.part:
        return False
    of_people = trigger.kind in _OF_PEOPLE_ALONE and not {"weak", "since"} & trigger.rule.flags
    return not of_people and _is_unknown_noun(quantity, scene)
