"""What a sentence without a verb of its own adds to the number told before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims import linking, owning
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.people import PART_REACH
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import PEOPLE, Scene, Trigger
from faustpfand.extract.claims.series import behind_places, follows_date, grew_by, in_row
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.tokens import DASHES
from faustpfand.extract.claims.writing import written
from faustpfand.records import Claim, ClaimKind, Modality

_LATELY: Final = 24  # claims: to look back further would take long texts a time that grows with their square
_IN_WAVES: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_WAVES: Final = 2  # numbers, each with its day, that are a series
_DAYS: Final = ("day", "month", "days_between")
_BESIDE_DAY: Final = 2  # words between a number and its day: "9 December - 29 people", "18 prisoners on 3 July"
_SOON: Final = 2  # sentences
_TO_PLACE: Final = 4  # words between a number and where they went
_CONSIDERED: Final = "political_prisoners"  # the ground of a part without a noun of its own


def parts(scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what a sentence without a verb of its own adds to the number told before.

    "Among them are nine women" is the same event and another population; "Most, 97, in St. Petersburg" a part by place.
    """
    whole = counted_last(story)
    asked = story.asked
    if asked is not None and (here := answered(scene, story)):
        ground = next((q.population for q in here if q.population in INHERITED), asked.population)
        return [_part_of(asked, q, ground or "prisoners", scene) for q in here]
    if asked is not None and (whole is None or whole.start < asked.start):
        return _answers(asked, scene, story, counted)
    if (told_without := _counted_after(scene, story)) is not None:
        return told_without
    if whole is None:
        return []
    if (apart := _grown_list(scene, story, whole) or _in_placed_row(scene, story, whole)) is not None:
        return apart
    told: list[tuple[Quantity, str | None]] = [
        (q, _CONSIDERED if _is_considered(q, scene) else q.population) for q in of_them(scene, most(story, whole))
    ]
    totals: list[Quantity] = []
    series = dated_series(scene, whole, story)
    told += [(q, q.population if q.population in INHERITED else whole.population) for q in series]
    if not scene.triggers and len(series) < _WAVES:
        told += _without_verb(scene, whole, series)
        totals = _running_totals(scene, whole, story)
        told += [(q, whole.population) for q in totals]
        of_totals = [q for q in scene.quantities if q.part and any(t.end <= q.start for t in totals)]
        told += [(q, q.population) for q in of_totals if q.population in ("women", "foreign_nationals")]
        nationals = [] if counted else _nationals(scene, whole, story)
        told += [(q, q.population) for q in nationals if q not in [known for known, _ in told]]
    taken = [*(d.quantity for d in counted), *(q for q, _ in told)]
    tallies = (q for q in scene.quantities if q not in taken and linking.is_tally(q, scene))
    group = "prisoners" if whole.population in ("women", "foreign_nationals") else whole.population
    told += [(q, group) for q in tallies]
    first = [next((t for t in totals if q.part and t.end <= q.start), q) for q, _ in told]
    wholes = [_joined(whole, quantity, scene, story) for quantity in first]
    return [
        _dated(_part_of(one, quantity, population, scene), quantity, scene, story)
        for one, (quantity, population) in zip(wholes, told, strict=True)
    ]


def _without_verb(scene: Scene, whole: Claim, series: Sequence[Quantity]) -> list[tuple[Quantity, str | None]]:
    """List the numbers that a place or a word for shares makes parts: "In Minsk 70", "Minsk accounted for 70"."""
    shared = "share" in scene.phrases.spots
    able = [q for q in scene.quantities if q.population is None or (shared and _counts_people(q))]
    bare = (q for q in able if q.value is not None and not _has_noun(q, scene) and q not in series)
    return [(q, whole.population) for q in bare if shared or _is_of_place(q, whole, scene)]


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
    return [_part_of(event, first, population, scene), *(_part_of(event, q, q.population, scene) for q in among)]


def _grown_list(scene: Scene, story: Story, whole: Claim) -> list[Claim] | None:
    """Take for arrested by whom the list told just before grew: "Its list has 158 names. Since May it grew by 15"."""
    before = story.before(scene)
    if whole.kind is not ClaimKind.HELD or whole.start < story.reached or scene.triggers or before is None:
        return None
    if "any_list" not in before.phrases.spots or "growing" not in scene.phrases.spots:
        return None
    added = replace(whole, kind=ClaimKind.DETENTION, date_start=None, date_end=None)
    by = [q for q in scene.quantities if grew_by(q, scene)]
    return [_dated(_part_of(added, q, whole.population, scene), q, scene, story) for q in by] or None


def _in_placed_row(scene: Scene, story: Story, whole: Claim) -> list[Claim] | None:
    row = [q for q in placed_row(scene, story, whole) for _ in range(q.places or 1)]
    return [_at_place(_part_of(whole, q, whole.population, scene), q, scene) for q in row] or None


def placed_row(scene: Scene, story: Story, whole: Claim) -> list[Quantity]:
    """List the parts by place of a number told before: "Most were held in Moscow (150), Perm (31) and Omsk (9)"."""
    row = behind_places(scene)
    if not any(q.places for q in row) or not story.is_recent(whole, scene, _SOON) or in_row(row) > most(story, whole):
        return []
    strong = [t for t in scene.triggers if "weak" not in t.rule.flags]
    return row if all(t.kind is whole.kind for t in strong) and not scene.dates else []


def _at_place(claim: Claim, quantity: Quantity, scene: Scene) -> Claim:
    """Give a part the state that its number stands behind: "China (110), Myanmar (60)"."""
    state = next((code for code, (a, b) in scene.countries if b == quantity.start - 1), None)
    return claim if state is None else replace(claim, country=state)


def _has_noun(quantity: Quantity, scene: Scene) -> bool:
    """True for a German number of something else: "Dazu kamen 250.000 Familienzusammenführungen"."""
    words, at = scene.words, quantity.end
    return scene.phrases.capital_nouns and at < len(words) and words[at].is_word and words[at].is_capital


def _counts_people(quantity: Quantity) -> bool:
    return quantity.population == "prisoners" and not quantity.trade


def answered(scene: Scene, story: Story) -> list[Quantity]:
    """List what a sentence answers to its own question: "How many came out is disputed: the portal writes of 30"."""
    if story.asked is None or story.asked.start < scene.sentence.start:
        return []
    colon = next((at for at, word in enumerate(scene.words) if word.text == ":"), len(scene.words))
    behind = [q for q in scene.quantities if q.start > colon and q.value is not None and not q.part]
    return behind if not any(t.start > colon and "weak" not in t.rule.flags for t in scene.triggers) else []


def _is_larger(quantity: Quantity, whole: Claim) -> bool:
    return quantity.value is not None and whole.count is not None and quantity.value > whole.count


def _answers(asked: Claim, scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what sources say to a number left open: "How many is disputed. The portal speaks of 30, the guild of 19"."""
    taken = [d.quantity for d in counted]
    bare = [q for q in scene.quantities if q.value is not None and q.population is None and q not in taken]
    first = next((q for q in bare if linking.is_tally(q, scene)), None)
    if first is None:
        return []
    told = [q for q in bare if q.start >= first.start and not q.part and ends_there(scene.phrases, q.number_end)]
    return [_dated(_part_of(asked, q, asked.population or "prisoners", scene), q, scene, story) for q in told]


def _joined(whole: Claim, quantity: Quantity, scene: Scene, story: Story) -> Claim:
    """Take who came to a stock for arrested: "The list has 1,103 names. Nine were added in May".

    The other way round, the larger number on a day is a stock: "recognised 60. On 31 May there were 1,250".
    """
    if _are_held_now(quantity, whole, scene):
        return replace(whole, kind=ClaimKind.HELD, date_start=story.published, date_end=story.published)
    if whole.kind is ClaimKind.DETENTION and whole.population == "political_prisoners" and _is_larger(quantity, whole):
        as_of = any(m.rule == "day" for m in scene.dates) or scene.tells(scene.clause(quantity.span), "stock")
        on_day = as_of and scene.phrases.ends(quantity.start, "sum") is None
        return replace(whole, kind=ClaimKind.HELD) if on_day else whole
    if whole.kind is ClaimKind.RELEASE and _is_larger(quantity, whole) and _are_inside(quantity, scene):
        return replace(whole, kind=ClaimKind.HELD, date_start=story.published, date_end=story.published)
    added = whole.kind is ClaimKind.HELD and "share" in scene.phrases.spots and bool(scene.dates)
    return replace(whole, kind=ClaimKind.DETENTION, date_start=None, date_end=None) if added else whole


def _are_inside(quantity: Quantity, scene: Scene) -> bool:
    """True for a number with a noun for prisoners: "they knew of 1,461 imprisoned on political grounds"."""
    behind = (quantity.number_end, quantity.number_end + 1)
    return scene.tells(behind, "prisoner", "political_prisoner") and not scene.tells(behind, "echo")


def _running_totals(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List the numbers that go on about the one told last: "That makes 266 since 8 January", "In May it was 254"."""
    if whole.start < story.reached or not (scene.dates or scene.tells((0, len(scene.words)), "sum", "at_present")):
        return []
    bare = [q for q in scene.quantities if q.value is not None and q.population is None and not q.part]
    bare = [q for q in bare if not scene.tells(scene.clause(q.span), "decoy")]  # "the number of those killed rose to"
    return [
        q for q in bare if scene.phrases.ends(q.start, "running", "sum") is not None or _are_held_now(q, whole, scene)
    ]


def _are_held_now(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for a stock of today behind another, or behind those recognised: "33 were added. Now there are 1,204"."""
    added = whole.kind is ClaimKind.DETENTION and whole.population == "political_prisoners"
    stock = whole.kind is ClaimKind.HELD or (added and _is_larger(quantity, whole))
    return stock and linking.counts_now(quantity, scene)


def _nationals(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List the foreigners among the freed: "52 crossed the border. On the bus sat six Lithuanians and two Germans"."""
    if whole.kind is not ClaimKind.RELEASE or whole.start < story.reached or whole.count is None:
        return []
    named = [q for q in scene.quantities if q.population == "foreign_nationals" and q.value is not None]
    return [q for q in named if q.value is not None and q.value < whole.count]


def _dated(claim: Claim, quantity: Quantity, scene: Scene, story: Story) -> Claim:
    """Give a part the day that its own sentence tells: "Another 20 followed on Sunday"."""
    own = written(Draft(kind=claim.kind, span=quantity.span, quantity=quantity), scene, story)[0]
    if linking.is_tally(quantity, scene):
        claim = replace(claim, modality=Modality.ASSERTED)  # "it promised to free 80; Foro Penal can confirm 13"
    elif own.modality is not Modality.ASSERTED:  # "About 1,000 more could follow"
        claim = replace(claim, modality=own.modality, date_start=None, date_end=None)
    if not scene.dates or own.date_start is None:
        return claim
    return replace(claim, date_start=own.date_start, date_end=own.date_end)


def _is_of_place(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    if linking.has_trait(quantity, scene) or (whole.kind is ClaimKind.RELEASE and _goes_to(quantity, whole, scene)):
        return False
    if linking.stands_before_place(quantity, scene):
        return True
    smaller = quantity.value is not None and whole.count is not None and quantity.value < whole.count
    return smaller and linking.counts_at_place(quantity, scene)


def _goes_to(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for some of those freed beside another state: "to Lithuania went 15, to Poland 25"."""
    near = (
        code for code, (a, b) in scene.countries if a - quantity.end >= -_TO_PLACE and b - quantity.start <= _TO_PLACE
    )
    return any(code != whole.country for code in near)


def counted_last(story: Story) -> Claim | None:
    """Give the number of people that the text told last."""
    return story.latest(lambda c: c.count is not None and c.kind in PEOPLE)


def dated_series(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List dated numbers that go on about an event: "The groups before were larger: 9 December - 29 people, ...".

    One alone adds to what the sentence before told: "On Monday 12 were detained. A day later - nine more".
    """
    if scene.triggers or whole.kind not in _IN_WAVES:
        return []
    dated = [q for q in scene.quantities if q.value is not None and _has_day_beside(q, scene)]
    if len(dated) >= _WAVES:
        return dated
    return [q for q in scene.quantities if _adds_on_day(q, scene)] if whole.start >= story.reached else []


def _adds_on_day(quantity: Quantity, scene: Scene) -> bool:
    """True for "on Tuesday - 31", "a day later nine more", "eleven more on Thursday", of whom no more is told."""
    if quantity.value is None or quantity.part or quantity.population not in (None, "prisoners"):
        return False
    if not ends_there(scene.phrases, quantity.end):
        return False
    more = scene.phrases.ends(quantity.start, "others_before", "others")
    at = quantity.start if more is None else more
    running = scene.phrases.ends(at, "running")
    at = at if running is None else running
    dash = at > 0 and scene.words[at - 1].text in DASHES
    adds = dash or quantity.others or running is not None or _is_compared_as_more(quantity, scene)
    behind = quantity.others and any(follows_date(quantity, m, scene) for m in scene.dates)
    return adds and (behind or any(m.end == at - dash for m in scene.dates))


def _is_compared_as_more(quantity: Quantity, scene: Scene) -> bool:
    return scene.phrases.ends(quantity.number_end - 1, "comparator:exact") == quantity.start


def _has_day_beside(quantity: Quantity, scene: Scene) -> bool:
    days = (m for m in scene.dates if m.rule in _DAYS and not m.since)
    gaps = (gap for m in days for gap in (quantity.start - m.end, m.start - quantity.end))
    return any(0 <= gap <= _BESIDE_DAY for gap in gaps)


def most(story: Story, whole: Claim) -> int:
    """Give the largest number told of an event lately, beyond which nothing is a part."""
    return max((c.count or 0 for c in story.claims[-_LATELY:] if c.kind is whole.kind), default=whole.count or 0)


def of_them(scene: Scene, whole: int) -> list[Quantity]:
    """List the numbers of a sentence that are parts of the number told before it."""
    told = [q for q in scene.quantities if q.value is not None and q.value <= whole]
    inherited = (q for q in told if q.population in INHERITED)
    return [*(q for q in inherited if _is_of_them(q, scene)), *(q for q in told if _is_considered(q, scene))]


def _is_considered(quantity: Quantity, scene: Scene) -> bool:
    """True for a part of whom no more is told than their ground: "Rights groups consider 51 of them political"."""
    if any(q.end <= quantity.start and q.value is not None and not q.part for q in scene.quantities):
        return False  # "806 prisoners, 175 of them soldiers"
    verbs = [t for t in scene.triggers if t.rule.flags.isdisjoint(("weak", "follows"))]
    counts = [t for t in verbs if t.kind is ClaimKind.HELD and "counted" in t.rule.flags]
    ground = not verbs and scene.tells(scene.clause(quantity.span), "political")  # "Eight of them sat for politics"
    grouped = not verbs and scene.tells(scene.clause(quantity.span), "considering") and _tells_ground(scene)
    if grouped and quantity.population not in INHERITED:
        return True  # "Amnesty had classed 14 of them as prisoners of conscience"
    considered = ground or (verbs == counts and len(counts) == 1)
    return quantity.part and quantity.population not in INHERITED and considered


def _tells_ground(scene: Scene) -> bool:
    return scene.tells((0, len(scene.words)), "political", "political_prisoner")


def _has_no_verb(quantity: Quantity, scene: Scene) -> bool:
    cues = scene.phrases.of("part_cue")  # "among the freed"
    told = (t for t in scene.triggers if not owning.says_which(quantity, t, scene) and not _is_of_relative(t, scene))
    verbs = (t.span for t in told if not any(a <= t.start and t.end <= b for a, b in cues))
    return all(scene.cost(quantity.span, verb) > PART_REACH for verb in verbs)


def _is_of_relative(trigger: Trigger, scene: Scene) -> bool:
    """True for the verb of "among them are eleven women, one a student who was jailed at 16"."""
    begins = scene.clause(trigger.span)[0]
    return scene.phrases.starts(begins, "relative") is not None and begins > 0


def _is_of_them(quantity: Quantity, scene: Scene) -> bool:
    """True if the sentence opens with "among them", or says so beside a number that nothing in its clause tells of."""
    if scene.tells((0, 2), "part_cue") or scene.phrases.starts(0, "it_is") is not None:
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
