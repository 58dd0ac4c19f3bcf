"""What a sentence without a verb of its own adds to the number told before."""

from collections.abc import Iterable, Sequence
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.answers import answered, answers_told
from faustpfand.extract.claims.linking.grounds import is_considered
from faustpfand.extract.claims.linking.inheriting import joined, part_of, with_own_days
from faustpfand.extract.claims.linking.lists import grown_list
from faustpfand.extract.claims.linking.partitives import of_them
from faustpfand.extract.claims.linking.places import counts_at_place, in_placed_row, is_of_place, placed_row
from faustpfand.extract.claims.linking.series import WAVES, dated_series
from faustpfand.extract.claims.linking.totals import is_tally, running_totals
from faustpfand.extract.claims.linking.wholes import counted_last, is_smaller, most
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import has_own_verb
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE, Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_CONSIDERED: Final = "political_prisoners"  # the ground of a part without a noun of its own
_GROUPS: Final = INHERITED - {"political_prisoners"}  # told of beside any ground

Part = tuple[Quantity, str | None]  # a number and its population


def parts(scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what a sentence without a verb of its own adds to the number told before.

    "Among them are nine women" is the same event and another population; "Most, 97, in St. Petersburg" a part by place.
    """
    whole = counted_last(story)
    if (answers := answers_told(scene, story, counted, whole)) is not None:
        return answers
    if (told_without := _counted_after(scene, story)) is not None:
        return told_without
    if whole is None:
        return []
    apart = grown_list(scene, story, whole) or in_placed_row(scene, story, whole)
    return apart or _parts_of(whole, scene, story, counted)


def _parts_of(whole: Claim, scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    told: list[Part] = [
        (q, _CONSIDERED if is_considered(q, scene) else q.population) for q in of_them(scene, most(story, whole))
    ]
    series = dated_series(scene, whole, story)
    told += [(q, q.population if q.population in INHERITED else whole.population) for q in series]
    totals: list[Quantity] = []
    if not scene.triggers and len(series) < WAVES:
        totals = running_totals(scene, whole, story)
        told += [*_without_verb(scene, whole, series), *((q, whole.population) for q in totals)]
        told += _groups_among([q for q in scene.quantities if any(t.end <= q.start for t in totals)])
        nationals = [] if counted else _nationals(scene, whole, story)
        told += [(q, q.population) for q in nationals if q not in [known for known, _ in told]]
    told += _tallies(scene, whole, [*(d.quantity for d in counted), *(q for q, _ in told)])
    told = [(q, population) for q, population in told if not _did_something_else(q, scene)]
    wholes = [joined(whole, _total_before(q, totals), scene, story) for q, _ in told]
    claims = [part_of(one, q, population, scene) for one, (q, population) in zip(wholes, told, strict=True)]
    return [with_own_days(claim, q, scene, story) for claim, (q, _) in zip(claims, told, strict=True)]


def _did_something_else(quantity: Quantity, scene: Scene) -> bool:
    """True for people with a verb of their own, or a bare number behind them: "500 came in Moscow, in Kazan - 70"."""
    if not quantity.is_bare:  # "Another 20 came out on Sunday" goes on
        return has_own_verb(quantity, scene)
    others = [q for q in scene.quantities if q.end <= quantity.start and not q.is_bare and has_own_verb(q, scene)]
    return bool(others) and not scene.verbs((others[-1].end, quantity.start))


def _groups_among(quantities: Iterable[Quantity]) -> list[Part]:
    return [(q, q.population) for q in quantities if q.part and q.population in _GROUPS]


def _total_before(quantity: Quantity, totals: Iterable[Quantity]) -> Quantity:
    """Give the total that a number is a part of, or the number itself."""
    return next((t for t in totals if quantity.part and t.end <= quantity.start), quantity)


def _tallies(scene: Scene, whole: Claim, taken: Sequence[Quantity | None]) -> list[Part]:
    """List what other sources count of the whole, of which the number told last may be a group."""
    group = "prisoners" if whole.population in _GROUPS else whole.population
    return [(q, group) for q in scene.quantities if q not in taken and is_tally(q, scene)]


def going_on(scene: Scene, story: Story) -> list[Quantity]:
    """List the numbers that only go on about the number told last, or answer what was asked."""
    whole = counted_last(story)
    if whole is None:
        return answered(scene, story)
    theirs = [*of_them(scene, most(story, whole)), *dated_series(scene, whole, story)]
    return [*theirs, *placed_row(scene, story, whole), *answered(scene, story)]


def _without_verb(scene: Scene, whole: Claim, series: Sequence[Quantity]) -> list[Part]:
    """List the numbers that a place or a word for shares makes parts: "In Minsk 70", "Minsk accounted for 70"."""
    shared = "share" in scene.phrases.spots
    able = [q for q in scene.quantities if q.population is None or (shared and _counts_people(q))]
    bare = [q for q in able if q.value is not None and not _has_noun(q, scene) and q not in series]
    parts = [q for q in bare if shared or is_of_place(q, whole, scene)]
    parts += [q for q in scene.quantities if q not in bare and _is_at_place(q, whole, scene)]
    return [(q, whole.population) for q in parts]


def _is_at_place(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for people with a noun, of the number told before: "In Moscow there were 560 protesters"."""
    inside = quantity.population in ("political_prisoners", "prisoners")
    active = quantity.asks or scene.tells(quantity.span, "activist")
    at = quantity.end
    plain = at >= len(scene.words) or not scene.words[at].is_word or scene.phrases.covers(at, "and", "running")
    return inside and active and plain and is_smaller(quantity, whole) and counts_at_place(quantity, scene)


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
    told = [(first, population), *_groups_among(q for q in scene.quantities if q.start >= first.end)]
    return [part_of(event, quantity, group, scene) for quantity, group in told]


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
