"""What a sentence without a verb of its own adds to the number told before."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.grounds import is_considered
from faustpfand.extract.claims.linking.inheriting import joined, part_of, with_own_days
from faustpfand.extract.claims.linking.lists import grown_list
from faustpfand.extract.claims.linking.partitives import of_them
from faustpfand.extract.claims.linking.places import in_placed_row, is_of_place, placed_row
from faustpfand.extract.claims.linking.series import dated_series
from faustpfand.extract.claims.linking.totals import is_tally, running_totals
from faustpfand.extract.claims.linking.wholes import counted_last, is_smaller, most
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import PEOPLE, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_CONSIDERED: Final = "political_prisoners"  # the ground of a part without a noun of its own
_WAVES: Final = 2  # numbers, each with its day, that are a series


def parts(scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what a sentence without a verb of its own adds to the number told before.

    "Among them are nine women" is the same event and another population; "Most, 97, in St. Petersburg" a part by place.
    """
    whole = counted_last(story)
    asked = story.asked
    if asked is not None and (here := _answered(scene, story)):
        ground = next((q.population for q in here if q.population in INHERITED), asked.population)
        return [part_of(asked, q, ground or "prisoners", scene) for q in here]
    if asked is not None and (whole is None or whole.start < asked.start):
        return _answers(asked, scene, story, counted)
    if (told_without := _counted_after(scene, story)) is not None:
        return told_without
    if whole is None:
        return []
    if (apart := grown_list(scene, story, whole) or in_placed_row(scene, story, whole)) is not None:
        return apart
    told: list[tuple[Quantity, str | None]] = [
        (q, _CONSIDERED if is_considered(q, scene) else q.population) for q in of_them(scene, most(story, whole))
    ]
    totals: list[Quantity] = []
    series = dated_series(scene, whole, story)
    told += [(q, q.population if q.population in INHERITED else whole.population) for q in series]
    if not scene.triggers and len(series) < _WAVES:
        told += _without_verb(scene, whole, series)
        totals = running_totals(scene, whole, story)
        told += [(q, whole.population) for q in totals]
        of_totals = [q for q in scene.quantities if q.part and any(t.end <= q.start for t in totals)]
        told += [(q, q.population) for q in of_totals if q.population in ("women", "foreign_nationals")]
        nationals = [] if counted else _nationals(scene, whole, story)
        told += [(q, q.population) for q in nationals if q not in [known for known, _ in told]]
    taken = [*(d.quantity for d in counted), *(q for q, _ in told)]
    tallies = (q for q in scene.quantities if q not in taken and is_tally(q, scene))
    group = "prisoners" if whole.population in ("women", "foreign_nationals") else whole.population
    told += [(q, group) for q in tallies]
    first = [next((t for t in totals if q.part and t.end <= q.start), q) for q, _ in told]
    wholes = [joined(whole, quantity, scene, story) for quantity in first]
    return [
        with_own_days(part_of(one, quantity, population, scene), quantity, scene, story)
        for one, (quantity, population) in zip(wholes, told, strict=True)
    ]


def going_on(scene: Scene, story: Story) -> list[Quantity]:
    """List the numbers that only go on about the number told last, or answer what was asked."""
    whole = counted_last(story)
    if whole is None:
        return _answered(scene, story)
    theirs = [*of_them(scene, most(story, whole)), *dated_series(scene, whole, story)]
    return [*theirs, *placed_row(scene, story, whole), *_answered(scene, story)]


def _without_verb(scene: Scene, whole: Claim, series: Sequence[Quantity]) -> list[tuple[Quantity, str | None]]:
    """List the numbers that a place or a word for shares makes parts: "In Minsk 70", "Minsk accounted for 70"."""
    shared = "share" in scene.phrases.spots
    able = [q for q in scene.quantities if q.population is None or (shared and _counts_people(q))]
    bare = (q for q in able if q.value is not None and not _has_noun(q, scene) and q not in series)
    return [(q, whole.population) for q in bare if shared or is_of_place(q, whole, scene)]


def _counted_after(scene: Scene, story: Story) -> list[Claim] | None:
    """Count an event told without a number: "Minsk freed a group of prisoners. These are 52 people"."""
    event = story.claims[-1] if story.claims else None
    begins = scene.phrases.starts(0, "it_is")
    if event is None or begins is None or event.count is not None or event.targets or event.start < story.reached:
        return None
    if event.kind not in PEOPLE or event.kind is ClaimKind.DEMAND:
        return None
    first = next((q for q in scene.quantities if q.start <= begins < q.number_end and q.value is not None), None)
    if first is None or any(t.start < first.end and first.start < t.end for t in scene.triggers):
        return None
    population = first.population if first.population in INHERITED else event.population
    among = [
        q
        for q in scene.quantities
        if q.part and q.start >= first.end and q.population in ("women", "foreign_nationals")
    ]
    return [part_of(event, first, population, scene), *(part_of(event, q, q.population, scene) for q in among)]


def _answered(scene: Scene, story: Story) -> list[Quantity]:
    """List what a sentence answers to its own question: "How many came out is disputed: the portal writes of 30"."""
    if story.asked is None or story.asked.start < scene.sentence.start:
        return []
    colon = next((at for at, word in enumerate(scene.words) if word.text == ":"), len(scene.words))
    behind = [q for q in scene.quantities if q.start > colon and q.value is not None and not q.part]
    return behind if not any(t.start > colon and "weak" not in t.rule.flags for t in scene.triggers) else []


def _answers(asked: Claim, scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what sources say to a number left open: "How many is disputed. The portal speaks of 30, the guild of 19"."""
    taken = [d.quantity for d in counted]
    bare = [q for q in scene.quantities if q.value is not None and q.population is None and q not in taken]
    first = next((q for q in bare if is_tally(q, scene)), None)
    if first is None:
        return []
    told = [q for q in bare if q.start >= first.start and not q.part and ends_there(scene.phrases, q.number_end)]
    return [with_own_days(part_of(asked, q, asked.population or "prisoners", scene), q, scene, story) for q in told]


def _nationals(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List the foreigners among the freed: "52 crossed the border. On the bus sat six Lithuanians and two Germans"."""
    if whole.kind is not ClaimKind.RELEASE or whole.start < story.reached or whole.count is None:
        return []
    named = [q for q in scene.quantities if q.population == "foreign_nationals" and q.value is not None]
    return [q for q in named if is_smaller(q, whole)]


def _has_noun(quantity: Quantity, scene: Scene) -> bool:
    """True for a German number of something else: "Dazu kamen 250.000 Familienzusammenführungen"."""
    words, at = scene.words, quantity.end
    return scene.phrases.capital_nouns and at < len(words) and words[at].is_word and words[at].is_capital


def _counts_people(quantity: Quantity) -> bool:
    return quantity.population == "prisoners" and not quantity.trade
