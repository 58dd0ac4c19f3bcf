"""Verbs that only say which people are meant: attributes, participles and relative clauses."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.owning.kinds import DONE_TO
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

LINKED: Final = 4  # words between "there were" and the number, or between a number and its whole
_BEHIND: Final = 3  # words before "who", with the comma
_PHRASE: Final = 7  # words of what people are of: "of the independent union"
_VERBS: Final = ("copula", "passive", "telling", "said", "negation", "that", "conjunction")
_OF_PRISON: Final = frozenset({"prisoners", "political_prisoners", "women", "foreign_nationals"})


def says_which(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb in the noun group, in a participle clause or in a relative clause of the people counted."""
    if quantity.number_end <= trigger.start and trigger.end <= quantity.end:
        return True  # "31 sentenced Ukrainians", "87 convicts"
    inside = quantity.number_end <= trigger.start < quantity.end
    if inside and trigger.kind is ClaimKind.HELD and "weak" in trigger.rule.flags:
        return True  # "four Poles held there were allowed to leave"
    if inside and trigger.end > quantity.end and is_relative(scene, (quantity.end, trigger.end)):
        return True  # its rule reads noun and verb: "1,000 prisoners, who still sit there, may be freed"
    if trigger.start < quantity.end or any(quantity.end <= t.start < trigger.start for t in scene.triggers):
        return False
    begins = _behind_attribute(quantity.end, trigger.start, scene)
    return is_reduced(quantity, trigger, scene) or is_relative(scene, (begins, trigger.start))


def is_reduced(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a participle right behind the noun, in Slavic languages behind a comma: "47 people detained on"."""
    between = scene.words[quantity.end : trigger.start]
    beside = not between or (len(between) == 1 and between[0].text == ",")
    adverb = scene.phrases.starts(quantity.end, "adverb")  # "37 people still imprisoned"
    verb = adverb if adverb is not None and trigger.start in (quantity.end, adverb) else trigger.start
    return (beside or verb == adverb) and scene.phrases.starts(verb, "reduced") is not None


def is_relative(scene: Scene, between: Span) -> bool:
    """True for a stretch that begins a relative clause: ", who in May", in English "the two it had convicted"."""
    if scene.phrases.starts(between[0], "contact") is not None:
        return True
    if any(between[0] <= a <= between[0] + 1 and b <= between[1] for a, b in scene.asides):
        return False  # "the men who would not sign were": the clause is over
    marks = [i for i in range(*between) if scene.words[i].text == ","]
    near = [a for a, b in scene.phrases.of("relative") if between[0] <= a < between[0] + _BEHIND and b <= between[1]]
    near = [a for a in near if scene.phrases.starts(a, "not_relative") is None]  # ", die EU fordert"
    near += [a for a, _ in scene.phrases.of("who") if _is_behind_phrase((between[0], a), scene) and a < between[1]]
    opened = any(not scene.phrases.covers(a, "article") or _is_behind_comma(scene, a) for a in near)
    return opened and len(marks) <= 1


def _behind_attribute(begins: int, until: int, scene: Scene) -> int:
    """Give the comma behind what people are of: "трое членов независимого профсоюза, которых"; else where they end."""
    told = (a - 1 for a, b in scene.phrases.of("relative") if begins < a and b <= until)
    comma = next((at for at in told if scene.words[at].text == ","), begins)
    of_it = _is_behind_phrase((begins, comma), scene) and not scene.tells((begins, comma), *_VERBS)
    return comma if of_it else begins


def _is_behind_phrase(between: Span, scene: Scene) -> bool:
    """True for the few words of "members of the independent union who"."""
    few = 0 <= between[1] - between[0] <= _PHRASE
    return few and all(word.is_word for word in scene.words[slice(*between)])


def _is_behind_comma(scene: Scene, at: int) -> bool:
    """True for ", die" and ", mit denen"; without its comma "der" is an article."""
    return any(word.text == "," for word in scene.words[max(at - 2, 0) : at])


def describes_number(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that says which people, or what they are: "13 of those are activists locked up for politics"."""
    is_noun = trigger.kind is ClaimKind.HELD and trigger.start < quantity.end and quantity.start < trigger.end
    return is_noun or says_which(quantity, trigger, scene)


def attached(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb that only says which people: "135 people jailed in May were let go", "five, who were held"."""
    if scene.phrases.starts(quantity.end, "whole_before", "part_of") == trigger.start:
        return True  # "jedenaście osób spośród skazanych zostało ułaskawionych"
    if not says_which(quantity, trigger, scene):
        return False
    if "weak" in trigger.rule.flags or not is_reduced(quantity, trigger, scene):
        return True  # an oblique participle is no verb
    following = next((q.start for q in scene.quantities if q.start >= trigger.end and not q.part), None)
    verbs = (t for t in scene.triggers if following is not None and trigger.end <= t.start < following)
    headline = following is not None and all("weak" in t.rule.flags for t in verbs)  # "47 people detained, 12 held"
    return not headline and not _shares_auxiliary(quantity, trigger, scene) and not _closes_row(quantity, scene)


def _closes_row(quantity: Quantity, scene: Scene) -> bool:
    """True for the last of a row of participles, each behind its number: "65,000 detained, 8,000 convicted"."""
    comma = quantity.start - 1
    if comma < 1 or scene.words[comma].text != ",":
        return False
    before = [t.start for t in scene.triggers if t.end == comma]
    return any(q.end in before for q in scene.quantities)


def _shares_auxiliary(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the second of two passives: "60 were detained and at least nine jailed"."""
    joined = scene.phrases.ends(quantity.start, "and", "others_before") is not None
    return joined and scene.triggers[-1] == trigger and scene.triggers[0].end <= quantity.start


def is_attribute(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for an arrest that only describes: "gave the prize to two jailed journalists"."""
    if trigger.kind is not ClaimKind.DETENTION or scene.phrases.starts(trigger.start, "reduced") is None:
        return False
    return quantity.number_end <= trigger.start and trigger.end < quantity.end


def takes_counted(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a verb of somebody named that says which people are counted: "873 people seized at the marches"."""
    if "named" not in trigger.rule.flags or trigger.kind not in DONE_TO or quantity.population not in _OF_PRISON:
        return False
    return trigger.start >= quantity.end > quantity.number_end and says_which(quantity, trigger, scene)


def beside_whole(quantity: Quantity, able: Sequence[Trigger], scene: Scene) -> list[Trigger]:
    """Leave out the verb that only says which ten are meant: "seven of the ten journalists arrested walked free"."""
    whole = next((q for q in scene.quantities if q.whole and 0 < q.start - quantity.number_end <= LINKED), None)
    return [t for t in able if whole is None or not says_which(whole, t, scene)] or list(able)


def says_which_of_row(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the participle behind the last of a row: "pardoned two Japanese and three Poles jailed for spying"."""
    link = scene.phrases.ends(quantity.start, "and")
    row = next((q for q in scene.quantities if q.end == link), None)
    if row is None or not any(t.end <= row.start and "weak" not in t.rule.flags for t in scene.triggers):
        return False
    return quantity.end <= trigger.start and is_reduced(quantity, trigger, scene)


def is_of_them(quantity: Quantity, scene: Scene) -> bool:
    """True for a number with its whole behind it: "two of the five"."""
    return scene.phrases.starts(quantity.number_end, "part_of") is not None


def is_noun_of_freed(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a noun that only names the whole: "14 of the freed are ill"."""
    if trigger.kind is not ClaimKind.RELEASE or not is_of_them(quantity, scene):
        return False
    inside = quantity.number_end <= trigger.start and trigger.end <= quantity.end
    return inside and scene.phrases.there.isdisjoint(("political", "political_prisoner"))
