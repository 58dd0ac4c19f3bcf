"""The days of a stock that changed: "since May their number fell from 1,300 to 1,100" tells of May, and of today."""

from dataclasses import replace
from datetime import date
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.when import Days, Mention, resolve
from faustpfand.records import ClaimKind

_PAST: Final = "past_"  # rules for "over the past year", which ends today


def has_changed(draft: Draft) -> bool:
    """True for either number of "fell from 1,300 to 1,100"."""
    now = draft.quantity is not None and draft.quantity.was is not None
    return draft.kind is ClaimKind.HELD and (now or is_former(draft))


def is_former(draft: Draft) -> bool:
    """True for the first of them, which is of no day but that on which the change began."""
    return draft.quantity is not None and draft.quantity.former


def days_of_change(draft: Draft, scene: Scene, story: Story) -> Days | None:
    """Give the day on which a change began or ended, or None where the sentence bounds no such period."""
    if draft.quantity is None or story.published is None:
        return None
    period = next((m for m in scene.dates if not m.reported and _bounds(m)), None)
    if period is None:
        return None
    if period.rule.startswith(_PAST):
        days = resolve(period, story.published)
        return None if days is None else _one_day(days[0] if draft.quantity.former else days[1])
    told: Mention | None = replace(period, until=None) if draft.quantity.former else period.until
    return None if told is None else resolve(told, story.published)


def _bounds(mention: Mention) -> bool:
    """True for a period in which something changed: "since May", "from May to June", "over the past year"."""
    return mention.since or mention.until is not None or mention.rule.startswith(_PAST)


def _one_day(day: date) -> Days:
    return day, day
