"""Reading the claims of an article, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims import beside, linking, owning, unnumbered
from faustpfand.extract.claims.actors import Entity, KnownNames, capitalised, known_names, main_country, person_spans
from faustpfand.extract.claims.acts import without_parts
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.excepted import excepted
from faustpfand.extract.claims.language import detect
from faustpfand.extract.claims.lists import names_added, only_sums_up
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.once import each_once
from faustpfand.extract.claims.packs import brokers, load, once_captors
from faustpfand.extract.claims.people import GROUP_REACH, with_people
from faustpfand.extract.claims.quantities import Quantity, with_as_many
from faustpfand.extract.claims.questions import asked_about, asks
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene, Trigger, scene_of
from faustpfand.extract.claims.settling import settled
from faustpfand.extract.claims.shared import in_order
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.tokens import Span, sentences, tokens
from faustpfand.extract.claims.verbs import told_here
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.names.collector import without_collector
from faustpfand.records import Article, Claim, ClaimKind, Modality

_EXAMPLES: Final = ("part_cue", "for_example")
_TOGETHER: Final = 2
_ARE: Final = 2  # words of "are men"
_TOLD_AGAIN: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_AGAIN: Final = 2  # sentences
_LATELY: Final = 24  # claims: to look back further would take long texts a time that grows with their square
_INMATES_REACH: Final = 4.0


@without_collector
def read_claims(article: Article) -> tuple[Claim, ...]:
    """Read who was freed, taken, held, sentenced or sanctioned, by the rules of the annotation guide.

    Args:
        article: `lang` may be empty, then it is guessed; without `published`, relative dates stay open.

    Returns:
        The claims in text order, each within one sentence; none where there is no pack for the language.
    """
    pack = load(article.lang or detect(article.text) or "")
    if pack is None:
        return ()
    parts = sentences(article.text, pack)
    read = [Phrases(tokens(p.text, pack.separators, pack.elisions), pack.vocabulary) for p in parts]
    runs = [capitalised(phrases, pack) for phrases in read]
    first = [person_spans(phrases, of_it, pack, KnownNames()) for phrases, of_it in zip(read, runs, strict=True)]
    known = known_names(zip(read, first, strict=True), pack)
    country = main_country((code for phrases in read for code, _ in phrases.states()), brokers())
    if country is None:  # "three thousand members of Solidarity were interned"
        groups = (code for phrases in read for code in phrases.known_states() if code in once_captors())
        country = main_country(groups, frozenset()) or pack.country
    persons = [
        told if len(told) == len(of_it) else person_spans(phrases, of_it, pack, known)
        for phrases, of_it, told in zip(read, runs, first, strict=True)
    ]
    scenes = [scene_of(*told, pack, country) for told in zip(parts, read, persons, strict=True)]
    story = Story(
        pack=pack, published=article.published, country=country, scenes=scenes, starts=[p.start for p in parts]
    )
    for scene in scenes:
        story.take_in(scene, _claims(scene, story))
    return settled(story)


def _claims(scene: Scene, story: Story) -> list[Claim]:
    if "as_many" in scene.phrases.spots:
        scene = replace(scene, quantities=tuple(with_as_many(scene.quantities, story.latest(_has_number))))
    story.asked = asked_about(scene, story) or story.asked
    again = story.dates_meeting(scene)
    if not (scene.triggers or scene.quantities) or scene.is_of_war or asks(scene):
        return []
    scene = _without_points(told_here(scene, story), story)
    whole = linking.counted_last(story)
    theirs = linking.going_on(scene, story)
    apart = replace(scene, quantities=tuple(q for q in scene.quantities if q not in theirs)) if theirs else scene
    counted = linking.of_freed(linking.drafts(apart), whole, scene)
    counted = [d for d in counted if not _only_says_for_what(d, counted, whole, story)]
    counted = [d for d in counted if not _counts_examples(d, scene, story)]
    counted = _as_event_told(counted, scene, story)
    used = {id(d.trigger) for d in counted}
    untold = [t for t in scene.triggers if not any(owning.describes_number(q, t, scene) for q in theirs)]
    untold = [t for t in untold if not any(owning.is_attribute(q, t, scene) for q in scene.quantities)]
    free = [t for t in untold if id(t) not in used and not _told(t, counted) and not _described(t, counted, scene)]
    free = [t for t in free if t.kind not in PEOPLE or not linking.tells_again(t, counted, scene)]
    free = [t for t in free if not linking.is_of_demanded(t, scene)]
    if not scene.phrases.there.isdisjoint(_EXAMPLES):
        free = [t for t in free if not (_gives_examples(t, scene, story) or _is_of_example(t, counted, scene))]
    uncounted = [Draft(kind=t.kind, span=t.span, trigger=t) for t in free]
    peopled = excepted(with_people([*counted, *uncounted], scene), scene)
    listed = [one for d in counted for one in (*beside.named_beside(d, scene), *beside.pointed_beside(d, scene))]
    contrasted = [part for d in peopled for part in beside.contrasted(d, scene)]
    sides = [part for d in contrasted for part in beside.swapped(d, scene)]
    apart_each = [part for d in sides for part in beside.gapped(d, scene)]
    named = [*listed, *(part for d in apart_each for part in beside.named_and_others(d, scene))]
    named += [one for d in named for one in _along_with(d, scene, story)]
    kept = [d for d in named if d.quantity is not None or _stands(d, scene, story)]
    kept = [d for d in kept if d.kind not in SANCTIONS or not _is_asked_for(d, scene)]
    kept = [d for d in kept if not (_is_epithet(d, scene) or _is_tried_for(d, scene))]
    if again:
        kept = [d for d in kept if d.kind is not ClaimKind.NEGOTIATION or d.span[0] > 1]
    kept = [d for d in kept if not (only_sums_up(d, scene, story) or _goes_on_after_meeting(d, scene, story))]
    kept = [d for d in kept if not _only_moves(d, kept, scene, story) and not _only_brokers(d, kept, scene)]
    kept, story.act = without_parts(kept, scene, story.act_before(scene))
    ordered = sorted(names_added(kept, scene, story), key=lambda d: d.span)
    told = each_once(in_order(ordered, scene, story), scene)
    return [*linking.parts(scene, story, counted), *told]


def _without_points(scene: Scene, story: Story) -> Scene:
    """Leave out the numbers that count nobody anew: the men of people told whole, "the three" who were named."""
    if "men" in scene.phrases.spots and (men := _men_of(scene, story)):
        here = tuple(_as_of_those_before(q, men, scene) for q in scene.quantities)
        scene = replace(scene, quantities=tuple(q for q in here if q not in men))
    if "those_named" in scene.phrases.spots and (those := _all_named_before(scene, story)):
        story.meant = scene.sentence.start
        scene = replace(scene, quantities=tuple(q for q in scene.quantities if q not in those))
    return scene


def _only_says_for_what(draft: Draft, counted: Sequence[Draft], whole: Claim | None, story: Story) -> bool:
    """True for a part of those freed of whom the verdict is told: "20 of them had been convicted of extremism"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.SENTENCE or quantity is None or quantity.value is None:
        return False
    if not quantity.part:  # "Of the 87 pardoned 79 had been sentenced to prison, three to labour"
        wholes = [d for d in counted if d.kind is ClaimKind.RELEASE and d.quantity is not None and d.quantity.whole]
        again = {c.count for c in story.claims[-_LATELY:] if c.kind is ClaimKind.RELEASE}
        bare = quantity.population is None and quantity.value in again  # "including 20 ... Twenty had been convicted"
        return bare or any(d.span[1] <= quantity.start for d in wholes)
    before = [d for d in counted if d.quantity is not None and d.quantity.end <= quantity.start]
    if before:
        return before[-1].kind is ClaimKind.RELEASE
    return whole is not None and whole.kind is ClaimKind.RELEASE and (whole.count or 0) >= quantity.value


def _as_event_told(counted: list[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Take a number without a verb for the same told just before: "pardoned 25 ... A paper writes of 25 prisoners"."""
    event = story.latest(lambda c: c.count is not None)
    if event is None or event.kind not in _TOLD_AGAIN or not story.is_recent(event, scene, _AGAIN):
        return counted
    same = [d for d in counted if d.kind is ClaimKind.HELD and d.trigger is None and d.quantity is not None]
    same = [d for d in same if d.quantity is not None and d.quantity.value == event.count]
    return [replace(d, kind=event.kind) if any(one is d or one is d.parent for one in same) else d for d in counted]


def _has_number(claim: Claim) -> bool:
    return claim.count is not None


def _as_of_those_before(quantity: Quantity, men: Sequence[Quantity], scene: Scene) -> Quantity:
    """Take the women beside men for a part of those told before, if the sentence does not tell their sum."""
    beside = [q.value or 0 for q in men if quantity.population == "women" and _ARE >= _gap(q.span, quantity.span) >= 0]
    sums = {(quantity.value or 0) + value for value in beside}
    return replace(quantity, part=True) if sums and sums.isdisjoint(q.value for q in scene.quantities) else quantity


def _gap(a: Span, b: Span) -> int:
    return max(b[0] - a[1], a[0] - b[1])


def _men_of(scene: Scene, story: Story) -> list[Quantity]:
    """List the men of a number told whole, whom nobody claims apart: "22 people, 15 men and seven women"."""
    totals = {q.value for q in scene.quantities} | {claim.count for claim in story.claims[-_LATELY:]}
    return [
        men
        for q, following in pairwise(scene.quantities)
        if "women" in (q.population, following.population)
        and (scene.phrases.ends(following.start, "and") or 0) in range(q.end, q.end + _ARE + 1)
        and (men := q if following.population == "women" else following)
        and scene.tells((men.number_end, men.end + _ARE), "men")
        and scene.words[q.start - 1].text != ":"  # "25 prisoners: 12 women and 13 men" lists all
        and q.value is not None
        and following.value is not None
        and q.value + following.value in totals
    ]


def _all_named_before(scene: Scene, story: Story) -> list[Quantity]:
    """List the three of "Ivan Belov, Oleg Lis and Anna Zueva have died ... When the three were arrested"."""
    many = len(story.people)
    last = story.claims[-1] if story.claims else None
    if many < _TOGETHER or last is None or last.count is not None or not story.is_recent(last, scene, _AGAIN):
        return []
    alone = (q for q in scene.quantities if q.value == many and q.population is None and not (q.part or q.others))
    return [q for q in alone if scene.phrases.ends(q.start, "those_named") is not None]


def _told(trigger: Trigger, counted: Sequence[Draft]) -> bool:
    """True for words of a kind that hold the number which another verb of that kind has taken."""
    taken = [d.quantity.start for d in counted if d.kind is trigger.kind and d.quantity is not None]
    return any(trigger.start <= start < trigger.end for start in taken)


def _only_moves(draft: Draft, others: Sequence[Draft], scene: Scene, story: Story) -> bool:
    """True for a part by destination of those freed before: "Of the 250, fifteen were taken to Lithuania"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.RELEASE or quantity is None or quantity.population in ("women", "foreign_nationals"):
        return False
    if quantity.others:
        return False  # "another 135 were sent to Guatemala"
    clauses = [scene.clause(told.anchor) for told in (draft, draft.parent) if told is not None]
    moves = [t for t in scene.triggers if "moves" in t.rule.flags]
    moved = any(a <= t.start and t.end <= b for t in moves for a, b in clauses)
    if not (moved or _goes_abroad(draft, scene, story)) or quantity.value is None:
        return False
    before = [d.quantity.value for d in others if d.kind is ClaimKind.RELEASE and d.quantity and d.span < draft.span]
    freed = story.latest(lambda c: c.kind is ClaimKind.RELEASE and c.count is not None)
    before += [freed.count] if freed is not None else []
    return any(count is not None and quantity.value < count for count in before)


def _goes_on_after_meeting(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for the meeting just told: "met the president in Minsk. After the meeting he announced"."""
    if (
        draft.kind is not ClaimKind.NEGOTIATION
        or draft.span[0] > 1
        or not scene.tells((0, draft.span[1]), "open_ended")
    ):
        return False
    clause = scene.clause(draft.span)
    partner = any(e.partner and e.start < clause[1] for e in scene.entities)
    dated = any(m.start < clause[1] for m in scene.dates)
    met = story.latest(lambda c: c.kind is ClaimKind.NEGOTIATION)
    return not (partner or dated) and met is not None and story.is_recent(met, scene, _AGAIN)


def _only_brokers(draft: Draft, others: Sequence[Draft], scene: Scene) -> bool:
    """True for who made a release possible, told with it: "freed five Americans, while Qatar mediated"."""
    freed = [d for d in others if d.kind is ClaimKind.RELEASE and d.trigger is not None]
    if not freed or draft.trigger is None or "broker" not in draft.trigger.rule.flags:
        return False
    clause = scene.clause(draft.span)
    dated = any(clause[0] <= m.start < clause[1] for m in scene.dates)
    return not dated or any(scene.clause(d.span) == clause for d in freed)


def _goes_abroad(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for a bare number with another state behind its verb: "fifteen of them were driven to Lithuania"."""
    quantity = draft.quantity
    if quantity is None or quantity.population is not None or draft.trigger is None or scene.dates:
        return False
    ends = scene.clause(draft.span)[1]
    behind = [code for code, (a, b) in scene.countries if draft.span[0] <= a and b <= ends]
    return bool(behind) and story.country is not None and story.country not in behind


def _gives_examples(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for "among the freed are Ivan Belov and ...": examples of a number told before, no event."""
    cues = scene.phrases.of("part_cue")
    inside = any(a <= trigger.start and trigger.end <= b for a, b in cues)
    among = any(a == 0 for a, _ in cues) and trigger.end <= (scene.phrases.starts(0, "echo") or 0)
    among = among or trigger.end <= (scene.phrases.starts(0, "these_include") or 0)
    if not (inside or among) or any(q.others for q in scene.quantities):
        return False
    return any(c.kind is trigger.kind and c.count is not None for c in story.claims)


def _counts_examples(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "among the freed are five former ministers", "the list includes 90 artists": no other population."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None:
        return False
    of_trade = quantity.trade or scene.tells(quantity.span, "activist")
    listed = "follows" in trigger.rule.flags or scene.tells(trigger.span, "any_list")
    if of_trade and listed and draft.kind is ClaimKind.HELD and not scene.dates:
        told = [c.count or 0 for c in story.claims[-_LATELY:] if c.kind is ClaimKind.HELD]
        return quantity.value is not None and quantity.value < max(told, default=0)
    if quantity.population in INHERITED:
        return False
    return quantity.start >= trigger.start and _gives_examples(trigger, scene, story)


def _is_of_example(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    """True for the second verb of "Thirteen were pardoned; Anna Lis, for example, came home": she is one of them."""
    clause = scene.clause(trigger.span)
    told = any(d.kind is trigger.kind and d.span[1] <= clause[0] and d.quantity is not None for d in counted)
    if not told or any(clause[0] <= q.start < clause[1] for q in scene.quantities):
        return False
    ends = [at for at in (clause[0] - 1, clause[1]) if 0 < at < len(scene.words) - 1 and scene.words[at].text != ";"]
    asides = [scene.clause((at - 1, at) if at < clause[0] else (at + 1, at + 2)) for at in ends]
    return any(scene.tells(part, *_EXAMPLES) for part in (clause, *asides))


def _is_asked_for(draft: Draft, scene: Scene) -> bool:
    """True for a sanction that somebody only asks for: "urged the EU to put the carrier on its list"."""
    if draft.trigger is None or not scene.tells(draft.trigger.span, "infinitive"):
        return False
    begins = scene.clause(draft.trigger.span)[0]
    if begins < 2 or scene.tells((begins, draft.trigger.start), "planned", "hypothetical"):
        return False  # "urges their release, promising to ease sanctions"
    return scene.tells(scene.clause((begins - 2, begins - 1)), "demanding")


def _along_with(draft: Draft, scene: Scene, story: Story) -> list[Draft]:
    """Draft the one whom a pronoun or the verb alone tells beside those counted: "she walked out with 122 others"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or not quantity.others or draft.people or trigger is None or trigger.start > quantity.start:
        return []
    if beside.pointed_beside(draft, scene):
        return []
    framed = draft.trigger_holds(quantity)  # German puts verbs around their objects: "kam mit 17 anderen frei"
    begins = quantity.start if framed else trigger.end
    together = any(begins <= b <= quantity.start for _, b in scene.phrases.of("together"))
    together = together or (framed and scene.phrases.ends(quantity.start, "partner") is not None)
    points = scene.tells((0, begins), "pronoun") or scene.tells((0, 1), "antecedent")
    subject = any(e.sort == "person" and e.end <= trigger.start for e in scene.entities)
    if not together or not points or story.person is None or subject:
        return []
    one = Entity(start=trigger.start, end=trigger.end, name=story.person, sort="person")
    return [Draft(kind=draft.kind, span=trigger.span, trigger=trigger, people=(one,))]


def _described(trigger: Trigger, counted: Sequence[Draft], scene: Scene) -> bool:
    return trigger.kind in PEOPLE and linking.describes(trigger, counted, scene)


def _is_tried_for(draft: Draft, scene: Scene) -> bool:
    """True for a release that somebody works for: "efforts to free Ivan Belov go on" tell no demand."""
    if draft.kind not in (ClaimKind.RELEASE, ClaimKind.DEMAND) or draft.quantity is not None:
        return False
    at = draft.span[0]
    return any(a == at or 0 <= at - b <= 1 for a, b in scene.phrases.of("effort"))


def _is_epithet(draft: Draft, scene: Scene) -> bool:
    """True for a participle that only says whom another verb is about: "helps freed political prisoners"."""
    told = draft.quantity is not None or draft.people or scene.dates or draft.kind is not ClaimKind.RELEASE
    return not told and any(a <= draft.span[0] and draft.span[1] <= b for a, b in scene.phrases.of("freed_already"))


def _stands(draft: Draft, scene: Scene, story: Story) -> bool:
    """True if a claim without a number says enough: by its rule, by a name, or by a group."""
    named = bool(draft.people) and draft.kind in SANCTIONS  # "designated Belaruskali and two of its directors"
    if draft.trigger is None or ("counted" in draft.trigger.rule.flags and not named):
        return False
    if draft.kind is ClaimKind.DEMAND or "bare" in draft.trigger.rule.flags:
        return True
    if draft.kind in SANCTIONS or draft.kind is ClaimKind.NEGOTIATION:
        parties = bool(scene.entities) or "officer" in scene.phrases.spots
        return parties or draft.kind in SANCTIONS
    if draft.people or story.pointed_at(draft, scene):
        return True
    if "weak" not in draft.trigger.rule.flags and story.group and scene.tells(scene.clause(draft.span), "pronoun_many"):
        return True
    return _tells_of_group(draft, draft.trigger, scene, story)


def _tells_of_group(draft: Draft, verb: Trigger, scene: Scene, story: Story) -> bool:
    told = unnumbered.tells_of_some(verb, scene, story.before(scene)) or unnumbered.tells_when(verb, scene)
    if told and modality_of(draft, scene) is Modality.ASSERTED:
        return True
    grouped = any(scene.cost(draft.span, group) <= GROUP_REACH for group in scene.groups)
    beside = any(scene.cost(draft.span, inmates) <= _INMATES_REACH for inmates in scene.inmates)
    return draft.kind is ClaimKind.RELEASE and "weak" not in verb.rule.flags and (grouped or beside)
