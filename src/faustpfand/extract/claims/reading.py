"""Reading the claims of an article, sentence by sentence."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from faustpfand.extract.claims import linking
from faustpfand.extract.claims.actors import Entity, known_names, main_country
from faustpfand.extract.claims.linking import PEOPLE, SANCTIONS, Draft
from faustpfand.extract.claims.packs import Pack, languages, load
from faustpfand.extract.claims.scene import Scene, Trigger, scene_of, triggers
from faustpfand.extract.claims.sentences import split
from faustpfand.extract.claims.settling import settled
from faustpfand.extract.claims.story import Story, told_of
from faustpfand.extract.claims.when import mentions
from faustpfand.extract.claims.writing import written
from faustpfand.records import Article, Claim, ClaimKind

_LEAST_SHARE = 0.05  # of all words; a text in another language has fewer of a language's commonest words
_SHORT = 30  # words; a longer text without a language's commonest words is in another language
_PERSON_REACH = 30.0  # as scene.cost counts: two clauses off at most
_NAMED_KINDS = PEOPLE - {ClaimKind.DEMAND}


def detect(text: str) -> str | None:
    """Guess the language of a text by its commonest words, or None if no pack's language fits."""
    words = Counter(re.findall(r"[^\W\d_]+", text.casefold()))
    total = words.total()
    if total == 0:
        return None
    packs = [pack for lang in languages() if (pack := load(lang)) is not None]
    share, lang = max((sum(words[w] for w in p.stopwords) / total, p.lang) for p in packs)
    if share >= _LEAST_SHARE:
        return lang
    return _by_vocabulary(text, packs) if total <= _SHORT else None


def _by_vocabulary(text: str, packs: Sequence[Pack]) -> str | None:
    """Guess the language of a headline or a short sentence by the words that the packs read."""
    hits = sorted(((_vocabulary(text, p), p.lang) for p in packs), reverse=True)
    if not hits or hits[0][0] == 0 or (len(hits) > 1 and hits[0][0] == hits[1][0]):
        return None
    return hits[0][1]


def _vocabulary(text: str, pack: Pack) -> int:
    people = sum(pattern.search(text) is not None for _, pattern in pack.people)
    return people + len(triggers(text, pack)) + len(mentions(text, pack.calendar))


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
    known = known_names(article.text, pack)
    scenes = [scene_of(sentence, pack, known) for sentence in split(article.text, pack)]
    named = [code for scene in scenes for code, _, _ in scene.countries]
    story = Story(pack=pack, published=article.published, country=main_country(named, pack.brokers))
    for scene in scenes:
        story = story.after(scene, _claims(scene, story))
    return settled(story)


def _claims(scene: Scene, story: Story) -> list[Claim]:
    unread = ("prisoner_of_war", "questions")
    if not (scene.triggers or scene.quantities) or any(story.pack.words[name].search(scene.text) for name in unread):
        return []
    going_on = tuple(t for t in scene.triggers if _continues(t, story))
    scene = scene if len(going_on) == len(scene.triggers) else replace(scene, triggers=going_on)
    counted = linking.drafts(scene, story.pack)
    used = {id(d.trigger) for d in counted}
    free = [t for t in scene.triggers if id(t) not in used and not _described(t, counted, scene, story)]
    uncounted = [Draft(kind=t.kind, span=t.span, trigger=t) for t in free]
    peopled = _with_people([*counted, *uncounted], scene, story)
    named = [part for d in peopled for part in linking.named_and_others(d, scene, story.pack)]
    kept = [d for d in named if d.quantity is not None or _stands(d, scene, story)]
    ordered = sorted(kept, key=lambda d: d.span)
    return [*_parts(scene, story), *_in_order(ordered, scene, story)]


def _in_order(ordered: Sequence[Draft], scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a sentence; "the same day" may mean that of the claim just before."""
    claims: list[Claim] = []
    for draft in ordered:
        fresh = written(draft, scene, story)
        claims += fresh
        days = [(c.date_start, c.date_end) for c in fresh if c.kind is not ClaimKind.HELD]
        told = [(a, b) for a, b in days if a is not None and b is not None]
        story = replace(story, last=told[-1]) if told else story
    return claims


def _described(trigger: Trigger, counted: Sequence[Draft], scene: Scene, story: Story) -> bool:
    return trigger.kind in PEOPLE and linking.describes(trigger, counted, scene, story.pack)


def _continues(trigger: Trigger, story: Story) -> bool:
    """True unless a rule only goes on about a claim ("The list includes 28") that nobody made."""
    return "follows" not in trigger.rule.flags or any(c.kind is trigger.kind for c in story.claims)


def _parts(scene: Scene, story: Story) -> list[Claim]:
    """Read "Among them are nine women" after a counted claim: the same event, another population."""
    counted = [c for c in story.claims if c.count is not None and c.kind in PEOPLE]
    if not counted or not story.pack.words["part_cues"].match(scene.text):
        return []
    start = scene.sentence.start
    parts = [q for q in scene.quantities if q.population in linking.INHERITED and q.value is not None]
    free = [q for q in parts if all(scene.cost((q.start, q.end), t.span) > 9 for t in scene.triggers)]
    return [
        replace(
            counted[-1],
            start=start + q.start,
            end=start + q.end,
            count=q.value,
            comparator=q.comparator,
            population=q.population,
            targets=(),
        )
        for q in free
    ]


def _with_people(found: Sequence[Draft], scene: Scene, story: Story) -> list[Draft]:
    """Give each draft the persons that stand nearest to it, and nobody to two drafts of different verbs."""
    drafts = [d for d in found if d.kind in _NAMED_KINDS and d.parent is None]
    owned: dict[int, list[Entity]] = {id(d): [] for d in drafts}
    for person in (e for e in scene.entities if _is_person(e, scene)):
        costs = [(scene.cost(d.anchor, (person.start, person.end)), i) for i, d in enumerate(drafts)]
        best = min(costs, default=None)
        if best is not None and best[0] <= _PERSON_REACH:
            owned[id(drafts[best[1]])].append(person)
    return [replace(d, people=_examples(d, owned.get(id(d), []), scene, story)) for d in found]


def _examples(draft: Draft, people: list[Entity], scene: Scene, story: Story) -> tuple[Entity, ...]:
    """Keep the names beside a number only where the text says that they are of it, or stand with it."""
    if draft.quantity is None or linking.are_others(draft.quantity, scene, story.pack):
        return tuple(people)
    cues = story.pack.words["part_cues"].finditer(scene.text, draft.quantity.number_end)
    spans = [m.span() for m in cues]
    if not spans:
        return ()
    return tuple(e for e in people if e.start > draft.quantity.end)


def _is_person(entity: Entity, scene: Scene) -> bool:
    """True for a person told about: no envoy, no town after "from", no father in "son of"."""
    if not told_of(entity) or (entity.placed and " " not in entity.name):
        return False
    return (
        not entity.partner
        or any(t.start <= entity.start <= t.end + 12 for t in scene.triggers)
        or _listed(entity, scene)
    )


def _listed(entity: Entity, scene: Scene) -> bool:
    before = scene.text[: entity.start].rstrip()
    others = [e for e in scene.entities if e.end < entity.start and e.sort == "person"]
    return bool(others) and len(before) - others[-1].end <= 6


def _stands(draft: Draft, scene: Scene, story: Story) -> bool:
    """True if a claim without a number says enough: by its rule, by a name, or by a group."""
    if draft.trigger is None:
        return False
    if draft.kind is ClaimKind.DEMAND or "bare" in draft.trigger.rule.flags:
        return True
    if draft.kind in SANCTIONS or draft.kind is ClaimKind.NEGOTIATION:
        parties = bool(scene.entities) or story.pack.words["officers"].search(scene.text) is not None
        return parties or draft.kind in SANCTIONS
    if draft.people or story.pointed_at(draft, scene):
        return True
    grouped = any(scene.cost(draft.span, group) <= 16 for group in scene.groups)
    return draft.kind is ClaimKind.RELEASE and "weak" not in draft.trigger.rule.flags and grouped
