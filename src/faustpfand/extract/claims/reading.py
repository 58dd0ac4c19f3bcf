"""Reading the claims of an article, sentence by sentence."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims import beside, linking, owning
from faustpfand.extract.claims.actors import Entity, KnownNames, capitalised, known_names, main_country, person_spans
from faustpfand.extract.claims.linking import PEOPLE, Draft
from faustpfand.extract.claims.owning import SANCTIONS
from faustpfand.extract.claims.packs import Look, Pack, brokers, load, looks, once_captors
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger, scene_of, triggers
from faustpfand.extract.claims.settling import settled
from faustpfand.extract.claims.story import Story, last_days, told_of
from faustpfand.extract.claims.tokens import sentences, tokens
from faustpfand.extract.claims.vocabulary import Phrases
from faustpfand.extract.claims.when import mentions
from faustpfand.extract.claims.writing import written
from faustpfand.names.collector import without_collector
from faustpfand.records import Article, Claim, ClaimKind, Modality

_LEAST_SHARE: Final = 0.05  # of all words; a text in another language has fewer of a language's commonest words
_STRANGE_LETTERS: Final = 0.01  # of all letters; "ы" alone is a fiftieth of a Russian text
_LEAST_KNOWN: Final = 0.9
_NEAR: Final = 0.5  # of the best share: a short text has too few words to tell by them alone
_SHORT: Final = 30  # words; a longer text without a language's commonest words is in another language
_PERSON_REACH: Final = 30.0  # as scene.cost counts: two clauses off at most
_GROUP_REACH: Final = 16.0
_OBJECT_REACH: Final = 10.0
_OBJECT_OF: Final = 4  # words between "of" and the name: "of the Polish reporter"
_APPEALS: Final = 4  # words between "an appeal" and who made it
_INMATES_REACH: Final = 4.0
_PART_REACH: Final = 9.0
_ONCE: Final = frozenset({ClaimKind.RELEASE, ClaimKind.SENTENCE, ClaimKind.DEMAND})
_CONSIDERED: Final = "political_prisoners"  # the ground of a part without a noun of its own


def detect(text: str) -> str | None:
    """Guess the language of a text by its letters and its commonest words, or None if no pack's language fits."""
    words = Counter(t.low for t in tokens(text) if t.is_word)
    total = words.total()
    if total == 0:
        return None
    shares = {look.lang: sum(words[w] for w in look.stopwords) / total for look in _of_alphabet(text)}
    best = max(shares.values(), default=0.0)
    if total <= _SHORT:
        near = [lang for lang, share in shares.items() if share >= best * _NEAR]  # "to" is Polish, too
        return _by_vocabulary(text, near) or (_first(shares, best) if best >= _LEAST_SHARE else None)
    return _first(shares, best) if best >= _LEAST_SHARE else None


def _first(shares: Mapping[str, float], share: float) -> str:
    return next(lang for lang, each in shares.items() if each == share)


def _of_alphabet(text: str) -> list[Look]:
    """Keep the languages that write nearly all letters of a text; names from elsewhere may hold another."""
    letters = Counter(c for c in text.lower() if c.isalpha())
    total = letters.total()
    known = {look.lang: sum(n for c, n in letters.items() if c in look.alphabet) / total for look in looks()}
    best = max(known.values(), default=0.0)
    return [look for look in looks() if known[look.lang] >= max(best - _STRANGE_LETTERS, _LEAST_KNOWN)]


def _by_vocabulary(text: str, langs: Iterable[str]) -> str | None:
    """Guess the language of a headline or a short sentence by the words that the packs read."""
    hits = sorted(((_vocabulary(text, pack), pack.lang) for pack in map(load, langs) if pack), reverse=True)
    if not hits or hits[0][0] == 0 or (len(hits) > 1 and hits[0][0] == hits[1][0]):
        return None
    return hits[0][1]


def _vocabulary(text: str, pack: Pack) -> int:
    phrases = Phrases(tokens(text, pack.separators, pack.elisions), pack.vocabulary)
    people = sum(name in phrases.spots for name in ("political_prisoner", "prisoner", "person", "woman"))
    return people + len(triggers(phrases, pack)) + len(mentions(text, pack.calendar))


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
    if not (scene.triggers or scene.quantities) or "prisoner_of_war" in scene.phrases.spots or _asks(scene):
        return []
    going_on = tuple(t for t in scene.triggers if _continues(t, scene, story) and not _is_asked(t, scene))
    if story.claims and story.claims[-1].kind in SANCTIONS and not _tells_of_prison(scene):
        going_on = tuple(t for t in going_on if t.kind is not ClaimKind.HELD or not scene.tells(t.span, "any_list"))
    scene = scene if len(going_on) == len(scene.triggers) else replace(scene, triggers=going_on)
    if "men" in scene.phrases.spots and (men := _men_of(scene, story)):
        scene = replace(scene, quantities=tuple(q for q in scene.quantities if q not in men))
    of_them = _of_them(scene) if _counted_last(story) is not None else []
    apart = replace(scene, quantities=tuple(q for q in scene.quantities if q not in of_them)) if of_them else scene
    counted = linking.drafts(apart)
    used = {id(d.trigger) for d in counted}
    untold = [t for t in scene.triggers if not any(owning.describes_number(q, t, scene) for q in of_them)]
    untold = [t for t in untold if not any(owning.is_attribute(q, t, scene) for q in scene.quantities)]
    free = [t for t in untold if id(t) not in used and not _told(t, counted) and not _described(t, counted, scene)]
    free = [t for t in free if t.kind not in PEOPLE or not linking.tells_again(t, counted, scene)]
    free = [t for t in free if not linking.is_of_demanded(t, scene)]
    if "part_cue" in scene.phrases.spots:
        free = [t for t in free if not _gives_examples(t, scene, story)]
    uncounted = [Draft(kind=t.kind, span=t.span, trigger=t) for t in free]
    peopled = _with_people([*counted, *uncounted], scene)
    listed = [one for d in counted for one in (*beside.named_beside(d, scene), *beside.pointed_beside(d, scene))]
    apart_each = [part for d in peopled for part in beside.gapped(d, scene)]
    named = [*listed, *(part for d in apart_each for part in beside.named_and_others(d, scene))]
    named += [one for d in named for one in _along_with(d, scene, story)]
    kept = [d for d in named if d.quantity is not None or _stands(d, scene, story)]
    kept = [d for d in kept if d.kind not in SANCTIONS or not _is_asked_for(d, scene)]
    kept = [d for d in kept if not _only_moves(d, kept, scene, story)]
    ordered = sorted(kept, key=lambda d: d.span)
    told = _one_meeting(_told_once(_without_bare(_in_order(ordered, scene, story), scene)))
    told = _without_known_stay(told, scene)
    return [*_parts(scene, story, counted), *told]


def _men_of(scene: Scene, story: Story) -> list[Quantity]:
    """List the men of a number told whole, whom nobody claims apart: "22 people, 15 men and seven women"."""
    whole = _counted_last(story)
    totals = {q.value for q in scene.quantities} | ({whole.count} if whole is not None else set())
    return [
        q
        for q, following in pairwise(scene.quantities)
        if following.population == "women"
        and scene.phrases.ends(following.start, "and") == q.end
        and scene.tells((q.number_end, q.end), "men")
        and q.value is not None
        and following.value is not None
        and q.value + following.value in totals
    ]


def _tells_of_prison(scene: Scene) -> bool:
    """True if a sentence speaks of prisons or prisoners; behind a sanction, "the list has 261 names" is its list."""
    return any(name in scene.phrases.spots for name in ("prison", "political_prisoner", "prisoner"))


def _without_known_stay(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Leave out that somebody named sits where the sentence tells how he came there: "is in jail: he got ten days"."""
    taken = [c for c in claims if c.kind in (ClaimKind.DETENTION, ClaimKind.SENTENCE) and c.targets]
    if len(taken) in (0, len(claims)):
        return claims
    who = [scene.sentence.start + scene.phrases.chars(span)[0] for span in scene.phrases.of("relative")]
    return [
        c
        for c in claims
        if c.kind is not ClaimKind.HELD
        or c.count is not None
        or not c.targets
        or not any(_tells_how(other, c, who) for other in taken)
    ]


def _tells_how(taken: Claim, held: Claim, relatives: Sequence[int]) -> bool:
    """True for the arrest of who is held, and for a sentence told behind; "jailed in May, she remains" is both.

    So is "still in the camp is the painter, who got ten years".
    """
    apart = any(held.start < at < taken.start for at in relatives)
    known = taken.kind is ClaimKind.DETENTION or (held.start < taken.start and not apart)
    return known and set(held.targets) <= set(taken.targets)


def _one_meeting(claims: list[Claim]) -> list[Claim]:
    """Tell a meeting once that a sentence tells twice: "visited Minsk ... and spoke with the president"."""
    if len(claims) < 2:
        return claims
    kept: list[Claim] = []
    for claim in claims:
        at = next((i for i, other in enumerate(kept) if _is_that_meeting(claim, other)), None)
        if at is None:
            kept.append(claim)
            continue
        dated = claim if claim.date_start is not None and kept[at].date_start is None else kept[at]
        kept[at] = replace(dated, actors=tuple(dict.fromkeys((*kept[at].actors, *claim.actors))))
    return kept


def _told_once(claims: list[Claim]) -> list[Claim]:
    """Tell once what a sentence tells twice of somebody: "the two are free: Minsk pardoned them"."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((i for i, other in enumerate(kept) if _is_same_act(claim, other)), None)
        if at is None:
            kept.append(claim)
        else:
            dated = kept[at].date_start is not None
            days = (kept[at].date_start, kept[at].date_end) if dated else (claim.date_start, claim.date_end)
            actors = tuple(dict.fromkeys((*kept[at].actors, *claim.actors)))
            kept[at] = replace(kept[at], date_start=days[0], date_end=days[1], actors=actors)
    return kept


def _is_same_act(claim: Claim, other: Claim) -> bool:
    if claim.kind not in _ONCE or (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    one_day = None in (claim.date_start, other.date_start) or claim.date_start == other.date_start
    named = bool(claim.targets) or claim.kind is ClaimKind.DEMAND
    return (
        one_day and claim.count is None and other.count is None and named and set(claim.targets) <= set(other.targets)
    )


def _is_that_meeting(claim: Claim, other: Claim) -> bool:
    if claim.kind is not ClaimKind.NEGOTIATION or other.kind is not claim.kind or claim.modality is not other.modality:
        return False
    return None in (claim.date_start, other.date_start) or claim.date_start == other.date_start


def _without_bare(claims: list[Claim], scene: Scene) -> list[Claim]:
    """Tell an act of sanction once that a sentence tells twice, by its number if it has one: "put nine on the list".

    One whose own words name its target is another: "having banned potash, it froze the assets of nine men".
    """
    acts = [c for c in claims if c.kind in SANCTIONS]
    if len(acts) < 2:
        return claims
    acts.sort(key=lambda c: c.count is None)
    bare = [(i, c) for i, c in enumerate(acts) if c.count is None]
    again = [c for i, c in bare if any(_is_that_act(c, o) and not _names_its_own(c, o, scene) for o in acts[:i])]
    return [c for c in claims if not any(c is one for one in again)]


def _names_its_own(claim: Claim, other: Claim, scene: Scene) -> bool:
    text, begins = scene.sentence.text, scene.sentence.start
    apart = claim.end <= other.start or other.end <= claim.start
    return apart and any(name in text[claim.start - begins : claim.end - begins] for name in claim.targets)


def _is_that_act(claim: Claim, other: Claim) -> bool:
    if (claim.kind, claim.modality) != (other.kind, other.modality) or not set(claim.targets) <= set(other.targets):
        return False
    one_day = None in (claim.date_start, other.date_start) or claim.date_start == other.date_start
    return one_day and (claim.actors == other.actors or not claim.actors or not other.actors)


def _asks(scene: Scene) -> bool:
    return any(word.text == "?" for word in scene.words[-2:])


def _in_order(ordered: Sequence[Draft], scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a sentence; "the same day" may mean that of the claim just before."""
    claims: list[Claim] = []
    before = story.last
    for draft in ordered:
        claims += [_of_that_day(claim, claims) for claim in written(draft, scene, story)]
        story.last = last_days(claims) or before
    story.last = before  # which of these claims are kept is not known yet
    return claims


def _of_that_day(claim: Claim, earlier: Sequence[Claim]) -> Claim:
    """Give a number without a day that of its kind told before in the sentence: "hit 18 judges and 46 firms on Monday".

    "Moscow let twelve go on Thursday; Berlin, in return, freed two" is one day, too.
    """
    if claim.count is None or claim.date_start is not None or claim.modality is not Modality.ASSERTED:
        return claim
    told = [c for c in earlier if c.modality is Modality.ASSERTED and c.date_start is not None]
    one = next((c for c in reversed(told) if c.kind is claim.kind or _leads_to(c, claim)), claim)
    return replace(claim, date_start=one.date_start, date_end=one.date_end)


def _leads_to(taken: Claim, then: Claim) -> bool:
    """True for what became of people taken: "since May 290 were seized and 114 convicted", "four were let go again"."""
    if taken.kind is not ClaimKind.DETENTION or taken.count is None:
        return False
    one_day = taken.date_start == taken.date_end
    return then.kind is ClaimKind.SENTENCE or (then.kind is ClaimKind.RELEASE and one_day)


def _told(trigger: Trigger, counted: Sequence[Draft]) -> bool:
    """True for words of a kind that hold the number which another verb of that kind has taken."""
    taken = [d.quantity.start for d in counted if d.kind is trigger.kind and d.quantity is not None]
    return any(trigger.start <= start < trigger.end for start in taken)


def _only_moves(draft: Draft, others: Sequence[Draft], scene: Scene, story: Story) -> bool:
    """True for a part by destination of those freed before: "Of the 250, fifteen were taken to Lithuania"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.RELEASE or quantity is None or quantity.population in ("women", "foreign_nationals"):
        return False
    clauses = [scene.clause(told.anchor) for told in (draft, draft.parent) if told is not None]
    moves = [t for t in scene.triggers if "moves" in t.rule.flags]
    moved = any(a <= t.start and t.end <= b for t in moves for a, b in clauses)
    if not moved or quantity.value is None:
        return False
    before = [d.quantity.value for d in others if d.kind is ClaimKind.RELEASE and d.quantity and d.span < draft.span]
    freed = story.latest(lambda c: c.kind is ClaimKind.RELEASE and c.count is not None)
    before += [freed.count] if freed is not None else []
    return any(count is not None and quantity.value < count for count in before)


def _gives_examples(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True for "among the freed are Ivan Belov and ...": examples of a number told before, no event."""
    inside = any(a <= trigger.start and trigger.end <= b for a, b in scene.phrases.of("part_cue"))
    if not inside or any(q.others for q in scene.quantities):
        return False
    return any(c.kind is trigger.kind and c.count is not None for c in story.claims)


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


def _continues(trigger: Trigger, scene: Scene, story: Story) -> bool:
    """True unless a rule only goes on about a claim ("The list includes 28") that nobody made."""
    if "follows" not in trigger.rule.flags or any(c.kind is trigger.kind for c in story.claims):
        return True
    if trigger.kind in SANCTIONS:
        told = story.sanctions or any(c.kind in SANCTIONS for c in story.claims)
        told = told or scene.tells((0, scene.clause(trigger.span)[0]), "sanction")
        return told or _goes_before(trigger, scene)
    left_out = trigger.rule.modality is Modality.DENIED  # "he was not among the 41 people let go"
    return _goes_before(trigger, scene) or (
        left_out and any(t.kind is trigger.kind for t in scene.triggers if t != trigger)
    )


def _goes_before(trigger: Trigger, scene: Scene) -> bool:
    return any(t.kind is trigger.kind and t.end <= trigger.start for t in scene.triggers)


def _is_asked(trigger: Trigger, scene: Scene) -> bool:
    """True for a verb in a clause that asks for a number: "How many of them were freed remained open"."""
    asking = scene.phrases.of("asking")
    return bool(asking) and any(scene.clause(trigger.span)[0] <= a and b <= trigger.end for a, b in asking)


def _parts(scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what a sentence without a verb of its own adds to the number told before.

    "Among them are nine women" is the same event and another population; "Most, 97, in St. Petersburg" a part by place.
    """
    whole = _counted_last(story)
    if whole is None:
        return []
    told: list[tuple[Quantity, str | None]] = [
        (q, _CONSIDERED if _is_considered(q, scene) else q.population) for q in _of_them(scene)
    ]
    if not scene.triggers:
        shared = "share" in scene.phrases.spots
        bare = (q for q in scene.quantities if q.value is not None and q.population is None)
        placed = (q for q in bare if shared or _is_of_place(q, whole, scene))
        told += [(q, whole.population) for q in placed]
        told += [(q, whole.population) for q in _running_totals(scene, whole, story)]
    taken = [*(d.quantity for d in counted), *(q for q, _ in told)]
    tallies = (q for q in scene.quantities if q not in taken and linking.is_tally(q, scene))
    group = "prisoners" if whole.population in ("women", "foreign_nationals") else whole.population
    told += [(q, group) for q in tallies]
    return [
        _dated(_part_of(_joined(whole, scene), quantity, population, scene), quantity, scene, story)
        for quantity, population in told
    ]


def _joined(whole: Claim, scene: Scene) -> Claim:
    """Take who came to a stock for arrested: "The list has 1,103 names. Nine were added in May"."""
    added = whole.kind is ClaimKind.HELD and "share" in scene.phrases.spots and bool(scene.dates)
    return replace(whole, kind=ClaimKind.DETENTION, date_start=None, date_end=None) if added else whole


def _running_totals(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List the numbers that go on about the one told last: "That makes 266 since 8 January", "In May it was 254"."""
    if whole.start < story.reached or not (scene.dates or "sum" in scene.phrases.spots):
        return []
    bare = [q for q in scene.quantities if q.value is not None and q.population is None and not q.part]
    bare = [q for q in bare if not scene.tells(scene.clause(q.span), "decoy")]  # "the number of those killed rose to"
    return [q for q in bare if scene.phrases.ends(q.start, "running", "sum") is not None]


def _dated(claim: Claim, quantity: Quantity, scene: Scene, story: Story) -> Claim:
    """Give a part the day that its own sentence tells: "Another 20 followed on Sunday"."""
    own = written(Draft(kind=claim.kind, span=quantity.span, quantity=quantity), scene, story)[0]
    if not scene.dates or own.date_start is None:
        return claim
    return replace(claim, date_start=own.date_start, date_end=own.date_end)


def _is_of_place(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    if linking.stands_before_place(quantity, scene):
        return True
    smaller = quantity.value is not None and whole.count is not None and quantity.value < whole.count
    return smaller and linking.counts_at_place(quantity, scene)


def _counted_last(story: Story) -> Claim | None:
    return story.latest(lambda c: c.count is not None and c.kind in PEOPLE)


def _of_them(scene: Scene) -> list[Quantity]:
    """List the numbers of a sentence that are parts of the number told before it."""
    told = [q for q in scene.quantities if q.value is not None]
    inherited = (q for q in told if q.population in linking.INHERITED or (q.trade and q.part and not scene.triggers))
    return [*(q for q in inherited if _is_of_them(q, scene)), *(q for q in told if _is_considered(q, scene))]


def _is_considered(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom no more is told than their ground: "Rights groups consider 51 of them political"."""
    if any(q.end <= quantity.start and q.value is not None and not q.part for q in scene.quantities):
        return False  # "806 prisoners, 175 of them soldiers"
    verbs = [t for t in scene.triggers if "weak" not in t.rule.flags]
    counts = [t for t in verbs if t.kind is ClaimKind.HELD and "counted" in t.rule.flags]
    return quantity.part and quantity.population not in linking.INHERITED and verbs == counts and len(counts) == 1


def _has_no_verb(quantity: Quantity, scene: Scene) -> bool:
    cues = scene.phrases.of("part_cue")  # "among the freed"
    verbs = (t.span for t in scene.triggers if not any(a <= t.start and t.end <= b for a, b in cues))
    return all(scene.cost(quantity.span, verb) > _PART_REACH for verb in verbs)


def _is_of_them(quantity: Quantity, scene: Scene) -> bool:
    """True if the sentence opens with "among them", or says so beside a number that nothing in its clause tells of."""
    if scene.tells((0, 2), "part_cue"):
        return _has_no_verb(quantity, scene)
    if not scene.triggers and quantity.start == 0 and scene.phrases.starts(quantity.number_end, "copula") is not None:
        return True  # "Fourteen are foreigners"
    earlier = [q for q in scene.quantities if q.value is not None and q.start < quantity.start]
    before = any(scene.triggers or not q.part for q in earlier)
    clause = scene.inner(scene.clause(quantity.span), quantity.span)
    telling = (t for t in scene.triggers if not owning.describes_number(quantity, t, scene))
    inside = any(clause[0] <= t.start and t.end <= clause[1] for t in telling)
    return quantity.part and not before and not inside


def _part_of(whole: Claim, quantity: Quantity, population: str | None, scene: Scene) -> Claim:
    start, end = scene.phrases.chars(quantity.span)
    return replace(
        whole,
        start=scene.sentence.start + start,
        end=scene.sentence.start + end,
        count=quantity.value,
        comparator=quantity.comparator,
        population=population,
        targets=(),
    )


def _with_people(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Give each draft the persons that stand nearest to it, and nobody to two drafts of different verbs."""
    drafts = [d for d in found if d.kind in PEOPLE and d.parent is None and not _asks_for(d) and not _only_counts(d)]
    owned: dict[int, list[Entity]] = {id(d): [] for d in drafts}
    for person in (e for e in scene.entities if _is_person(e, scene)):
        costs = [(scene.cost(d.anchor, person.span), i) for i, d in enumerate(drafts)]
        best = min(costs, default=None)
        if best is None or best[0] > min(_PERSON_REACH, _sanctioned_at(person, drafts[best[1]], scene)):
            continue
        owned[id(drafts[best[1]])].append(person)
        before = [
            (cost, i)
            for cost, i in costs
            if drafts[i].anchor[1] <= person.start
            and cost <= _GROUP_REACH
            and drafts[i].kind is not ClaimKind.DEATH_IN_CUSTODY
        ]
        if before and _is_told_apart(person, drafts[best[1]], scene):
            owned[id(drafts[min(before)[1]])].append(person)
    for d in drafts:
        owned[id(d)] = owned[id(d)] or _described_behind(d, scene)
    peopled = [replace(d, people=_examples(d, owned.get(id(d), []), scene)) for d in found]
    return peopled + [one for d in found for one in beside.joined(d, owned.get(id(d)) or _asked_for(d, scene), scene)]


def _is_told_apart(person: Entity, draft: Draft, scene: Scene) -> bool:
    """True for the verb of a relative clause: "the release of Ivan Belov, who had been jailed in May"."""
    verb = draft.trigger
    return verb is not None and person.end <= verb.start and owning.is_relative(scene, (person.end, verb.start))


def _described_behind(draft: Draft, scene: Scene) -> list[Entity]:
    """Give who follows a verb and has a participle of its own: "pardoned was also Anna Lis, sentenced to 20 years"."""
    if draft.quantity is not None or draft.trigger is None or "weak" in draft.trigger.rule.flags:
        return []
    near = (e for e in scene.entities if e.start >= draft.trigger.end and _is_person(e, scene))
    behind = next((e for e in near if scene.cost(draft.anchor, e.span) <= _PART_REACH), None)
    if behind is None or behind.end >= len(scene.words) or scene.words[behind.end].text != ",":
        return []
    return [behind] if scene.phrases.starts(behind.end + 1, "reduced") is not None else []


def _asked_for(draft: Draft, scene: Scene) -> list[Entity]:
    """List who is named behind a demand that counts: it may be for "the publisher Ivan Belov and two of his staff"."""
    if draft.kind is not ClaimKind.DEMAND or draft.trigger is None:
        return []
    return [e for e in scene.entities if e.start >= draft.trigger.end - 1 and _is_person(e, scene)]


def _sanctioned_at(person: Entity, rival: Draft, scene: Scene) -> float:
    """Say how far the nearest word for a sanction stands: "froze the assets of Ivan Belov over the jailing of"."""
    weak = rival.trigger is not None and "weak" in rival.trigger.rule.flags
    costs = (scene.cost(t.span, person.span) for t in scene.triggers if t.kind in SANCTIONS)
    return min(costs, default=_PERSON_REACH) - owning.WEAKNESS * weak


def _only_counts(draft: Draft) -> bool:
    return draft.quantity is None and draft.trigger is not None and "counted" in draft.trigger.rule.flags


def _asks_for(draft: Draft) -> bool:
    """True for a demand that names whom it is for in its own way; "A and 13 others" it does not."""
    return draft.kind is ClaimKind.DEMAND and (draft.quantity is None or not draft.quantity.others)


def _examples(draft: Draft, people: list[Entity], scene: Scene) -> tuple[Entity, ...]:
    """Keep the names beside a number only where the text says that they are of it, or stand with it."""
    if draft.quantity is None or draft.quantity.others:
        return tuple(people)
    number = draft.quantity.number_end
    if not any(a >= number for a, _ in scene.phrases.of("part_cue")):
        return ()
    return tuple(e for e in people if e.start > draft.quantity.end)


def _is_person(entity: Entity, scene: Scene) -> bool:
    """True for a person told about: no envoy, no town after "from", no father in "son of"."""
    if not told_of(entity) or (entity.placed and " " not in entity.name) or _speaks(entity, scene):
        return False
    return (
        not entity.partner
        or _stands_with_others(entity, scene)
        or any(t.start <= entity.start <= t.end + 2 for t in scene.triggers)
        or _listed(entity, scene)
        or _is_object(entity, scene)
    )


def _is_object(entity: Entity, scene: Scene) -> bool:
    """True for whom a noun tells of, with more between: "the release in May of Ivan Belov", "appeal by the poet"."""
    near = any(
        t.end <= entity.start and scene.cost(t.span, entity.span) <= _OBJECT_REACH
        for t in scene.triggers
        if "weak" in t.rule.flags
    )
    if not near:
        return any(0 < entity.start - t.end <= _APPEALS for t in scene.triggers if t.kind is ClaimKind.SENTENCE)
    return any(entity.start - _OBJECT_OF <= a and b <= entity.start for a, b in scene.phrases.of("objective"))


def _stands_with_others(entity: Entity, scene: Scene) -> bool:
    """True for the one of "Together with Maria Rabkova ten others walked out"."""
    begins = scene.phrases.ends(entity.start, "together")
    return begins is not None and begins < entity.start - 1 and any(q.others for q in scene.quantities)


def _speaks(entity: Entity, scene: Scene) -> bool:
    """True for who tells of it in a clause that says no more: "as his lawyer Ivan Belov confirmed, she is free"."""
    if not scene.triggers or scene.phrases.there.isdisjoint(("telling", "demanding")):
        return False
    clause = scene.clause(entity.span)
    within = [t for t in scene.triggers if t.start < clause[1] and clause[0] < t.end]
    if not within:
        asks = not entity.placed and scene.tells((entity.end, entity.end + 1), "demanding")
        return asks or scene.tells(clause, "telling")
    inside = [t for t in within if t.kind is not ClaimKind.DEMAND]
    if entity.placed:
        return False
    beside = (entity.start - 1, entity.end + 1)  # "Anna Lis welcomed the release"
    return scene.tells(beside, "telling") and all("weak" in t.rule.flags for t in inside)


def _listed(entity: Entity, scene: Scene) -> bool:
    others = [e for e in scene.entities if e.end < entity.start and e.sort == "person"]
    return bool(others) and entity.start - others[-1].end <= 1


def _stands(draft: Draft, scene: Scene, story: Story) -> bool:
    """True if a claim without a number says enough: by its rule, by a name, or by a group."""
    if draft.trigger is None or "counted" in draft.trigger.rule.flags:
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
    grouped = any(scene.cost(draft.span, group) <= _GROUP_REACH for group in scene.groups)
    beside = any(scene.cost(draft.span, inmates) <= _INMATES_REACH for inmates in scene.inmates)
    return draft.kind is ClaimKind.RELEASE and "weak" not in draft.trigger.rule.flags and (grouped or beside)
