"""Reading the claims of an article, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import replace

from faustpfand.extract.claims import linking
from faustpfand.extract.claims.actors import KnownNames, capitalised, known_names, main_country, person_spans
from faustpfand.extract.claims.acts import without_parts
from faustpfand.extract.claims.anaphora import as_event_told, as_many_told, counted_anew, only_says_for_what
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.language import detect
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span, sentences, tokens
from faustpfand.extract.claims.listings import names_added
from faustpfand.extract.claims.named.beside import parted
from faustpfand.extract.claims.named.claimed import with_people
from faustpfand.extract.claims.named.examples import counts_examples
from faustpfand.extract.claims.named.excepted import excepted
from faustpfand.extract.claims.once import each_once
from faustpfand.extract.claims.packs import Pack, brokers, load, once_captors
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.questions import asked_about, asks
from faustpfand.extract.claims.scene import Scene, scene_of
from faustpfand.extract.claims.settling import settled
from faustpfand.extract.claims.shared import in_order
from faustpfand.extract.claims.standing import standing
from faustpfand.extract.claims.story import Story, dates_meeting, take_in
from faustpfand.extract.claims.verbs import alone, told_here
from faustpfand.names.collector import without_collector
from faustpfand.records import Article, Claim


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
    story = _story_of(article, pack)
    for scene in story.scenes:
        take_in(scene, _claims(scene, story), story)
    return settled(story)


def _story_of(article: Article, pack: Pack) -> Story:
    """Lay out the sentences of an article; nothing is claimed yet."""
    told = sentences(article.text, pack)
    read = [Phrases(tokens(one.text, pack.separators, pack.elisions), pack.vocabulary) for one in told]
    country = _country_of(read, pack)
    by_sentence = zip(told, read, _persons_in(read, pack), strict=True)
    scenes = [scene_of(*one, pack, country) for one in by_sentence]
    starts = [one.start for one in told]
    return Story(pack=pack, published=article.published, country=country, scenes=scenes, starts=starts)


def _persons_in(read: Sequence[Phrases], pack: Pack) -> list[Sequence[Span]]:
    """Find the names of persons, sentence by sentence; a surname alone is one where it is known by its full name."""
    runs = [capitalised(phrases, pack) for phrases in read]
    first = [person_spans(phrases, of_it, pack, KnownNames()) for phrases, of_it in zip(read, runs, strict=True)]
    known = known_names(zip(read, first, strict=True), pack)
    return [
        told if len(told) == len(of_it) else person_spans(phrases, of_it, pack, known)
        for phrases, of_it, told in zip(read, runs, first, strict=True)
    ]


def _country_of(read: Sequence[Phrases], pack: Pack) -> str | None:
    """Give the state that an article is about."""
    country = main_country((code for phrases in read for code, _ in phrases.states()), brokers())
    if country is not None:
        return country
    groups = (code for phrases in read for code in phrases.known_states() if code in once_captors())
    return main_country(groups, frozenset()) or pack.country  # "three thousand members of Solidarity were interned"


def _claims(scene: Scene, story: Story) -> list[Claim]:
    """Read one sentence: whom it counts, what else its verbs tell and of whom, and what of that is a claim."""
    scene = as_many_told(scene, story)
    story.asked = asked_about(scene, story) or story.asked
    meeting_dated = dates_meeting(scene, story)
    if not (scene.triggers or scene.quantities) or scene.is_of_war or asks(scene):
        return []
    scene = counted_anew(told_here(scene, story), story)
    theirs = linking.going_on(scene, story)
    counted = _counted(scene, theirs, story)
    uncounted = alone(scene, counted, theirs, story)
    peopled = excepted(with_people([*counted, *uncounted], scene), scene)
    drafts = standing(parted(peopled, counted, scene, story), scene, story, dates_meeting=meeting_dated)
    acts, story.act = without_parts(drafts, scene, story.act_before(scene))
    told = each_once(in_order(names_added(acts, scene, story), scene, story), scene)
    return [*linking.parts(scene, story, counted), *told]


def _counted(scene: Scene, theirs: Sequence[Quantity], story: Story) -> list[Draft]:
    """Draft the claims of the numbers that count somebody anew; `theirs` only go on about a number told before."""
    whole = linking.counted_last(story)
    apart = replace(scene, quantities=tuple(q for q in scene.quantities if q not in theirs)) if theirs else scene
    drafts = linking.of_freed(linking.drafts(apart), whole, scene)
    anew = [d for d in drafts if not only_says_for_what(d, drafts, whole, story)]
    anew = [d for d in anew if not linking.has_other_verb(d, whole, scene)]
    return as_event_told([d for d in anew if not counts_examples(d, scene, story)], scene, story)
