"""The year of a day told without one, where a figure before it tells of which year the text speaks."""

from dataclasses import replace
from datetime import date

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.owning import BEFORE_RELEASE
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.when import Days, Mention, resolve
from faustpfand.records import ClaimKind

_YEARLESS = ("day", "month", "month_part")  # told with their year or without
_HISTORY = 2  # years ago, from which on a month without a year is of the year told before


def in_year_told(mention: Mention, draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give a month the year of history told before it: "On 16 August 2008 he was freed, and in October the EU ...".

    An arrest in the past tells nothing of the release: "arrested in May 2020, he was pardoned on 12 August".
    """
    if mention.rule not in _YEARLESS or "y" in mention.parts or mention.since or mention.until is not None:
        return None
    before = [m for m in scene.dates if m.end <= mention.start and m.rule in (*_YEARLESS, "year") and "y" in m.parts]
    if not before:
        return _in_year_of_story(mention, scene, story)
    told = resolve(before[-1], story.published) if before and scene.triggers else None
    if told is None or story.published is None or before[-1].since:
        return None
    of = min(scene.triggers, key=lambda t: scene.cost(t.span, before[-1].span)).kind
    past = BEFORE_RELEASE if draft.kind not in BEFORE_RELEASE else frozenset()
    if of in past or (of is ClaimKind.SANCTION_IMPOSED and draft.kind is not of):
        return None
    if told[0].year > story.published.year - (1 if draft.kind in BEFORE_RELEASE else _HISTORY):
        return None
    month = int(mention.parts["mm"] if "mm" in mention.parts else mention.parts["month"])
    year = told[0].year + (month < told[0].month)
    return resolve(replace(mention, parts={**mention.parts, "y": year}), story.published)


def _in_year_of_story(mention: Mention, scene: Scene, story: Story) -> Days | None:
    """Give a day the past year of one told just before: "On 27 March 2019 ... On 28 March three were"."""
    before = story.before(scene)
    told = [m for m in before.dates if m.rule == "day" and "y" in m.parts] if before is not None else []
    if mention.rule != "day" or not told or story.published is None:
        return None
    first = resolve(told[-1], story.published)
    here = resolve(mention, story.published)
    if first is None or here is None or first[0].year >= here[0].year or not _follows_soon(first[0], here[0]):
        return None
    return resolve(replace(mention, parts={**mention.parts, "y": first[0].year}), story.published)


def _follows_soon(first: date, then: date) -> bool:
    return first.month <= then.month <= first.month + 1 and (first.month, first.day) < (then.month, then.day)
