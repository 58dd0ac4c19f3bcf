"""Numbers of days: series, "14 in June, 52 in September", and parts, "five of them in the last year"."""

from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.when import Mention
from faustpfand.records import Claim, ClaimKind

_COUNTED_BY_DAY: Final = frozenset(
    {ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY}
)
WAVES: Final = 2  # numbers, each with its day, that are a series
_THERE_WERE: Final = 3  # words between a day and its number
_INWAVES: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_BESIDE_DAY: Final = 2  # words between a number and its day: "9 December - 29 people", "18 prisoners on 3 July"
_DAYS: Final = ("day", "month", "days_between")
_CUE_REACH: Final = 6  # words between "of them" and the number, with its day between
_TO_DAY: Final = 4  # words between "of them -" and their day


def series(scene: Scene) -> list[Draft]:
    """Draft bare numbers behind a colon, each beside its day: "Releases came in waves: 14 in June, 52 in September"."""
    colon = next((i for i, word in enumerate(scene.words) if word.text == ":"), None)
    before = [t for t in scene.triggers if colon is not None and t.end <= colon and t.kind in _COUNTED_BY_DAY]
    if colon is None or not before or any(q.value is not None and q.start < colon for q in scene.quantities):
        return []
    behind = [q for q in scene.quantities if q.start > colon and q.value is not None]
    listed = [q for q in behind if not q.part or any(_runs_on(q, m, scene) for m in scene.dates)]
    listed = [q for q in listed if q.population in (None, "prisoners", "political_prisoners")]
    dated = [q for q in listed if any(_beside_day(q, m, scene) for m in scene.dates)]
    verbs = any(t.start > colon for t in scene.triggers)
    if len(dated) < WAVES or verbs:
        return []
    return [Draft(kind=before[-1].kind, span=q.span, trigger=before[-1], quantity=q) for q in dated]


def _runs_on(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for "in September there were 511 of them", whose words for going on may hold the day."""
    begins = (a for a, b in scene.phrases.of("running") if b == quantity.start)
    return any(mention.start - 1 <= a <= mention.end for a in begins)


def _beside_day(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for "52 in September", "in September 52", "in September - 52", "in September there were 52"."""
    between = range(mention.end, quantity.start)
    near = 0 <= quantity.start - mention.end <= _THERE_WERE
    dashes = all(scene.words[at].text in DASHES for at in between)
    were = all(scene.words[at].is_word and not scene.words[at].is_capital for at in between)
    were = were and scene.tells((mention.end, quantity.start), "copula", "passive", "pronoun_many", "running")
    return (near and (dashes or were)) or follows_date(quantity, mention, scene)


def follows_date(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for a date right behind the number, or behind one more word: "another 20 on Sunday"."""
    between = scene.words[quantity.number_end : mention.start]
    return 0 <= mention.start - quantity.number_end <= 1 and all(word.is_word for word in between)


def dated_series(scene: Scene, whole: Claim, story: Story) -> list[Quantity]:
    """List dated numbers that go on about an event: "The groups before were larger: 9 December - 29 people, ...".

    One alone adds to what the sentence before told: "On Monday 12 were detained. A day later - nine more".
    """
    if scene.triggers or whole.kind not in _INWAVES:
        return []
    dated = [q for q in scene.quantities if q.value is not None and _has_day_beside(q, scene)]
    if len(dated) >= WAVES:
        return dated
    return [q for q in scene.quantities if _adds_on_day(q, scene)] if whole.start >= story.reached else []


def _adds_on_day(quantity: Quantity, scene: Scene) -> bool:
    """True for "on Tuesday - 31", "a day later nine more", "eleven more on Thursday", of whom no more is told."""
    if quantity.value is None or quantity.part or quantity.population not in (None, "prisoners"):
        return False
    if not ends_there(scene.phrases, quantity.end):
        return False
    more = scene.phrases.before(quantity.start, "others_before", "others")
    at = scene.phrases.before(more, "running")
    dash = at > 0 and scene.words[at - 1].text in DASHES
    adds = dash or quantity.others or at < more or _is_compared_as_more(quantity, scene)
    behind = quantity.others and any(follows_date(quantity, m, scene) for m in scene.dates)
    return adds and (behind or any(m.end == at - dash for m in scene.dates))


def _is_compared_as_more(quantity: Quantity, scene: Scene) -> bool:
    return scene.phrases.ends(quantity.number_end - 1, "comparator:exact") == quantity.start


def _has_day_beside(quantity: Quantity, scene: Scene) -> bool:
    days = (m for m in scene.dates if m.rule in _DAYS and not m.since)
    gaps = (gap for m in days for gap in (quantity.start - m.end, m.start - quantity.end))
    return any(0 <= gap <= _BESIDE_DAY for gap in gaps)


def is_part_in_time(quantity: Quantity, scene: Scene) -> bool:
    """True for "16 have died, five of them - in the last year", "115 were freed, of them in September 67"."""
    if not quantity.is_bare or scene.verbs((quantity.end, scene.clause(quantity.span)[1])):
        return False
    dash = scene.phrases.starts(quantity.number_end, "part_cue")
    if dash is not None and dash < len(scene.words) and scene.words[dash].text in DASHES:
        return any(0 < m.start - dash <= _TO_DAY for m in scene.dates)
    cues = [b for a, b in scene.phrases.of("part_cue") if b <= quantity.start and quantity.start - a <= _CUE_REACH]
    begins = quantity.start - (scene.words[quantity.start - 1].text in DASHES)
    before = any(m.end == begins and 0 <= m.start - cue <= 1 for m in scene.dates for cue in cues)
    return before or (quantity.start in cues and any(follows_date(quantity, m, scene) for m in scene.dates))
