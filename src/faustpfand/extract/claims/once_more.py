"""Where the same happened to somebody another time, told by its day alone: "was arrested in May, and again in June"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.dating.own import own_date
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES, Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story, days_of
from faustpfand.extract.claims.when import Mention
from faustpfand.records import Claim, ClaimKind, Modality

_REPEATED: Final = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})
_LONG: Final = ("year", "month")  # that hold one event each: "on 3 and 4 May" may be one of two
_SEVERAL: Final = 2
_LINKS: Final = frozenset((",", ";", *DASHES))
_ENDS: Final = frozenset((*_LINKS, ".", ":", ")", "(", "!"))
_BETWEEN: Final = ("preposition", "locative", "article", "conjunction", "and", "then", "again")


def once_more(claims: Sequence[Claim], draft: Draft, scene: Scene, story: Story) -> list[Claim]:
    """Tell again of other days what a verb tells of somebody named: "was arrested in 2011 and 2020"."""
    if not claims or draft.trigger is None or draft.quantity is not None or len(scene.dates) < _SEVERAL:
        return []
    told = claims[0]
    if told.kind not in _REPEATED or told.modality is not Modality.ASSERTED or not told.targets:
        return []
    others = _days_again(draft.trigger.end, scene)
    if len(told.targets) == 1:
        others += [(draft.trigger.span, m) for m in _days_in_row(draft, scene)]
    found: list[Claim] = []
    for span, mention in others:
        days = days_of(mention, scene, story)
        if days is None or any(days[0] == claim.date_start for claim in (told, *found)):
            continue
        first, last = (at + scene.sentence.start for at in scene.phrases.chars(span))
        found.append(replace(told, start=first, end=last, date_start=days[0], date_end=days[1]))
    return found


def _days_in_row(draft: Draft, scene: Scene) -> list[Mention]:
    """List the years or months that "and" joins, one of which is the day of a verb: "in 2011, 2017 and 2020"."""
    own = own_date(draft, scene)
    if own is None or own.rule not in _LONG or own.since:
        return []
    row = [own]
    for mention in scene.dates[scene.dates.index(own) + 1 :]:
        row += [mention] if _are_joined(row[-1], mention, scene) else []
    for mention in reversed(scene.dates[: scene.dates.index(own)]):
        row = [mention, *row] if _are_joined(mention, row[0], scene) else row
    between = [(a.end, b.start) for a, b in pairwise(row)]
    listed = any(scene.tells(gap, "and") for gap in between) and not _is_of_occasion(row[0].start, scene)
    return [m for m in row if m is not own] if listed else []


def _is_of_occasion(at: int, scene: Scene) -> bool:
    """True for the years of what somebody was taken for: "convicted over rallies in 2011 and 2020"."""
    before = scene.phrases.ends(at, "preposition", "locative") or at
    return any(scene.phrases.ends(place, "occasion", "protest") is not None for place in (at, before))


def _are_joined(first: Mention, then: Mention, scene: Scene) -> bool:
    between = range(first.end, then.start)
    joined = any(_is_link(at, scene) for at in between)
    plain = all(_is_link(at, scene) or scene.phrases.covers(at, "preposition", "locative") for at in between)
    return joined and plain and first.rule == then.rule and not then.since


def _days_again(verb: int, scene: Scene) -> list[tuple[Span, Mention]]:
    """List the days told with "again" and without a verb, behind a verb and before the next."""
    if "again" not in scene.phrases.spots:
        return []
    ends = min((t.start for t in scene.triggers if t.start >= verb), default=len(scene.words))
    parts = [_without_verb(at, scene) for at, _ in scene.phrases.of("again") if verb <= at < ends]
    found = []
    for part in parts:
        days = [m for m in scene.dates if part and part[0] <= m.start and m.end <= part[1] and not m.since]
        found += [(part, days[0])] if part and len(days) == 1 else []
    return found


def _without_verb(at: int, scene: Scene) -> Span | None:
    """Give the part around "again" that has no more than its day and place; None where it says anything else."""
    left, right = at, at
    while left > 0 and _is_when_or_where(left - 1, scene):
        left -= 1
    links = [i for i in range(left, at) if _is_link(i, scene)]
    links = [i for i in links if scene.words[i].text not in DASHES] or links  # "and in 2020 — once more"
    dated = any(links[-1] < m.start < at for m in scene.dates if links)
    while right < len(scene.words) and _is_when_or_where(right, scene) and not (dated and _is_link(right, scene)):
        dated = dated or any(m.start == right for m in scene.dates)
        right += 1
    ended = right == len(scene.words) or scene.words[right].text in _ENDS or _is_link(right, scene)
    return (links[-1] + 1, right) if links and ended else None


def _is_link(at: int, scene: Scene) -> bool:
    return scene.words[at].text in _LINKS or scene.phrases.covers(at, "and", "conjunction")


def _is_when_or_where(at: int, scene: Scene) -> bool:
    if scene.words[at].text in _LINKS or scene.phrases.covers(at, *_BETWEEN):
        return True
    told = (*(m.span for m in scene.dates), *(span for _, span in scene.countries))
    return any(a <= at < b for a, b in told)
