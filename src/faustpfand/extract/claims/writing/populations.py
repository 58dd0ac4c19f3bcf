"""Whom a claim is about: political prisoners, prisoners, women, foreigners, persons named."""

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.nouns import INHERITED, INMATES, TOLD_APART
from faustpfand.extract.claims.owning import is_relative
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene
from faustpfand.extract.claims.story import Story, pointed_at
from faustpfand.extract.claims.writing.demands import demanded, says_only_titles
from faustpfand.records import ClaimKind

_LINK = 1  # words between a number and the German verb that ends its clause
_GROUP_REACH = 16.0  # a group of political prisoners that may be those told of
_OF_WHAT = 4  # words between a noun and its clause: "of the news site"
_OF_KIND = 2  # words: "political sentences", "приговоров по политическим"
_OF_PROTESTS = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE})


def population_told(draft: Draft, scene: Scene, story: Story) -> str | None:
    """Give the population of a claim; sanctions and talks have none."""
    if draft.kind in SANCTIONS or draft.kind is ClaimKind.NEGOTIATION:
        return None
    quantity = draft.quantity
    if draft.trigger is not None and draft.trigger.rule.population is not None:
        told = quantity.population if quantity is not None and quantity.part else None
        return told if told in TOLD_APART else draft.trigger.rule.population
    if quantity is None:
        return _uncounted_population(draft, scene, story)
    if quantity.population in INHERITED:
        return quantity.population
    if draft.parent is not None and (quantity.places or (draft.trigger is not None and quantity.part)):
        return population_told(draft.parent, scene, story)
    return _ground(draft, quantity, scene, story)


def _uncounted_population(draft: Draft, scene: Scene, story: Story) -> str | None:
    groups = _are_politicals_near(draft.span, scene)
    examples = groups and bool(scene.phrases.of("part_cue"))
    if draft.people and (draft.denied or not examples):
        return "named_persons"
    asked = _grounds_asked_for(draft, scene, story, groups=groups) if draft.kind is ClaimKind.DEMAND else None
    if asked is not None:
        return asked
    if scene.tells(scene.clause(draft.span), "pronoun_many") and story.group is not None:
        return story.group
    if draft.kind is ClaimKind.DEMAND:
        return _pointed_population(draft, scene, story)
    if not examples and pointed_at(draft, scene, story):
        return "named_persons"
    return "political_prisoners" if groups or not scene.inmates else "prisoners"


def _grounds_asked_for(draft: Draft, scene: Scene, story: Story, *, groups: bool) -> str | None:
    if says_only_titles(scene) and demanded(draft, scene, story):
        return "named_persons"
    return "political_prisoners" if groups or _asks_for_politicals(draft, scene, story) else None


def _asks_for_politicals(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "the release of all who sit on political grounds", where nobody is named."""
    return scene.tells((draft.verb[1], len(scene.words)), "political") and not demanded(draft, scene, story)


def _pointed_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Read "their release": the population is that of the claim told before."""
    if demanded(draft, scene, story):
        return "named_persons"
    people = story.latest(lambda c: c.kind in PEOPLE and c.population is not None)
    if scene.phrases.of("possessive") and people is not None:
        return str(people.population)
    return "prisoners"


def _ground(draft: Draft, quantity: Quantity, scene: Scene, story: Story) -> str:
    """Give political_prisoners if the sentence, without its other counted groups, tells the ground."""
    bare = quantity.population is None and not quantity.others
    if bare or scene.tells(quantity.span, "such"):  # "177 such people"
        return _bare_population(draft, scene, story)
    clause, verb = scene.clause(draft.anchor), draft.trigger
    behind = _ground_behind(_end_of_phrase(quantity, scene), scene)
    if _tells_ground(clause, quantity, scene) or _is_told_apart(draft, scene) or behind:
        return "political_prisoners"
    if verb is not None and 0 <= verb.start - quantity.end <= _LINK:
        told = _ground_behind(verb.end, scene)  # German: "hat 13 Menschen begnadigt, die ..."
    else:
        told = draft.kind is ClaimKind.HELD and _is_on_list_of_politicals(quantity, clause, scene, story)
    return "political_prisoners" if told else "prisoners"


def _is_on_list_of_politicals(quantity: Quantity, clause: Span, scene: Scene, story: Story) -> bool:
    """True for "the list of political prisoners ... it has 1,200 names"."""
    if quantity.population != "listed" and not scene.tells(clause, "listing"):
        return False
    return scene.tells((0, len(scene.words)), "political", "rights_group") or story.group == "political_prisoners"


def _tells_ground(clause: Span, quantity: Quantity, scene: Scene) -> bool:
    """True for a ground in a clause, unless others counted there have it: "among the 3,210 freed are 120 political"."""
    others = [q.span for q in scene.quantities if q is not quantity and q.population == "political_prisoners"]
    told = [(a, b) for a, b in scene.phrases.of("political") if clause[0] <= a and b <= clause[1]]
    return any(not any(x <= a and b <= y for x, y in others) for a, b in told)


def _is_told_apart(draft: Draft, scene: Scene) -> bool:
    """True where another clause of the sentence tells the ground."""
    return _is_of_protest(draft, scene) or _is_of_politicals(draft, scene)


def _is_of_protest(draft: Draft, scene: Scene) -> bool:
    """True for those taken in a sentence on protests: "There were marches for weeks; 6,700 people were arrested".

    It is not so where only a part of them protested: "took 19 people, eleven of them at rallies".
    """
    if draft.kind not in _OF_PROTESTS or draft.quantity is None:
        return False
    end = draft.quantity.end
    parts = [scene.clause(q.span) for q in scene.quantities if q.part and q.start >= end]
    return any(not any(x <= a < y for x, y in parts) for a, _ in scene.phrases.of("protest"))


def _is_of_politicals(draft: Draft, scene: Scene) -> bool:
    """True behind a colon for what tells of political prisoners: "their largest release: 250 people walked out"."""
    colon = next((at for at in range(draft.anchor[0] - 1, 0, -1) if scene.words[at].text == ":"), None)
    if colon is None:
        return False
    verbs = [t for t in scene.triggers if t.end <= colon and t.kind is draft.kind]
    groups = [span for span in scene.groups if span[1] <= colon and not scene.tells(span, "activist")]
    if groups and verbs:
        return True
    return any(scene.tells((max(t.start - _OF_KIND, 0), t.end + _OF_KIND), "political") for t in verbs)


def _end_of_phrase(quantity: Quantity, scene: Scene) -> int:
    """Give where a noun ends with what its people are of: "четырём сотрудникам сайта, которых"."""
    ends = quantity.end
    while ends < min(quantity.end + _OF_WHAT, len(scene.words)) and scene.words[ends].is_word:
        if any(t.start <= ends < t.end for t in scene.triggers):
            return quantity.end
        ends += 1
    return ends if ends < len(scene.words) and not scene.words[ends].is_word else quantity.end


def _ground_behind(comma: int, scene: Scene) -> bool:
    """True where a clause behind the noun tells the ground: "14 inmates, convicted on political grounds"."""
    if comma + 1 >= len(scene.words) or scene.words[comma].text != ",":
        return False
    behind = scene.clause((comma + 1, comma + 2))
    which = is_relative(scene, (comma, behind[1])) or scene.phrases.starts(comma + 1, "reduced") is not None
    counts = any(comma < q.start < behind[1] for q in scene.quantities)  # ", of whom six were jailed for politics"
    return which and not counts and scene.tells((comma + 1, behind[1]), "political")


def _bare_population(draft: Draft, scene: Scene, story: Story) -> str:
    """Give a bare number the population told beside it or last: "700 are still in jail"."""
    before = [q for q in scene.quantities if q.end <= draft.anchor[0] and q.population is not None]
    if before and draft.parent is not None and draft.parent.quantity is None and before[-1].population == "women":
        return "women"  # "165 women were sent to a colony, 304 - to open prison"
    near = _are_politicals_near(draft.anchor, scene) or scene.tells(scene.clause(draft.anchor), "political")
    if near or _is_told_apart(draft, scene):
        return "political_prisoners"
    if before:
        return _told_population(before[-1].population)
    counted = story.latest(lambda c: c.kind in PEOPLE and c.count is not None and c.population in INMATES)
    return "prisoners" if counted is None else _told_population(counted.population)


def _told_population(population: str | None) -> str:
    return "political_prisoners" if population == "political_prisoners" else "prisoners"


def _are_politicals_near(span: Span, scene: Scene) -> bool:
    return any(scene.cost(span, group) <= _GROUP_REACH for group in scene.groups)
