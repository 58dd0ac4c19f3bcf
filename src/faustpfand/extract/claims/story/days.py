"""What a date means in a story: counted from the days told before, the same at each sight."""

from collections.abc import Iterable
from dataclasses import replace

from faustpfand.extract.claims.scene import Scene, dates_of
from faustpfand.extract.claims.story.story import Story
from faustpfand.extract.claims.when import OF_A_DAY, OF_A_YEAR, POINTING_BACK, Days, Mention, resolve
from faustpfand.records import Claim, ClaimKind

_SPOKEN_OF = 6  # sentences back to a day that no claim told
_WEEK = 7  # days
_YEARS_OFF = ("exact_years_after", "year_before", "years_after", "years_before")


def days_of(mention: Mention, scene: Scene, story: Story, *, ahead: bool = False) -> Days | None:
    """Give the days of a date; "four days later" means the same for all that the sentence tells of that day."""
    key = scene.sentence.start, mention.start, ahead
    if key not in story.pinned:
        if mention.rule == "day_alone":
            mention = _in_month_told(mention, scene)
        last = _year_told(mention, scene, story) if mention.rule in OF_A_YEAR else None
        last = last or (_spoken_of_before(mention, scene, story) if mention.rule in POINTING_BACK else None)
        if mention.rule in _YEARS_OFF or mention.rule in OF_A_DAY:
            last = _told_here(mention, scene, story) or last
        if mention.rule in OF_A_DAY and not _is_day(last, mention):
            last = story.here or story.last_day or last
        last = last or story.last
        story.pinned[key] = resolve(mention, story.published, ahead=ahead, last=last)
    return story.pinned[key]


def _told_here(mention: Mention, scene: Scene, story: Story) -> Days | None:
    """Give the date told before in the sentence: "founded it in 2006, and a year later was jailed"."""
    before = [m for m in scene.dates if m.end <= mention.start and m.rule not in (*POINTING_BACK, *_YEARS_OFF)]
    return days_of(before[-1], scene, story) if before else None


def _spoken_of_before(mention: Mention, scene: Scene, story: Story) -> Days | None:
    """Give the day told since the last claim that has one: "The Council met on Monday. On the same day ...".

    Where a day is meant, a month in the same sentence is not: "On Monday marchers of December were tried".
    """
    here = story.place(scene)
    for before in reversed(story.scenes[max(here - _SPOKEN_OF, 0) : here]):
        if before.sentence.start <= story.dated:
            return None
        told = before.dates or dates_of(before.sentence, before.phrases, story.pack)
        told = [m for m in told if not (m.since or m.rule in POINTING_BACK)]
        if told:
            days = [days_of(m, before, story) for m in told]
            single = (d for d in reversed(days) if _is_day(d, mention))
            return next(single, days[-1]) if mention.rule in OF_A_DAY else days[-1]
    return None


def _is_day(days: Days | None, mention: Mention) -> bool:
    """True for one day, and for a week to which "the same week" may point."""
    return days is not None and (days[1] - days[0]).days < (_WEEK if mention.rule == "that_week" else 1)


def _year_told(mention: Mention, scene: Scene, story: Story) -> Days | None:
    """Give the last day or year that a figure tells before: "ran for president in 2010 ... that year"."""
    before = [s for s in story.scenes if s.sentence.start < scene.sentence.start][-1:]
    earlier = [m for m in scene.dates if m.end <= mention.start]
    told = [m for m in (*(m for s in before for m in s.dates), *earlier) if "y" in m.parts]
    return resolve(told[-1], story.published) if told else None


def _in_month_told(mention: Mention, scene: Scene) -> Mention:
    """Give a day without a month that of the day told before it: "thirty on 4 September, 37 on the 16th"."""
    before = [m for m in scene.dates if m.end <= mention.start and m.rule in ("day", "month")]
    if not before:
        return mention
    told = {name: before[-1].parts[name] for name in ("month", "mm", "y") if name in before[-1].parts}
    return replace(mention, rule="day", parts={**told, **mention.parts})


def last_days(claims: Iterable[Claim]) -> Days | None:
    """Give the days of the last of some claims that has any, to which "the same day" points back; no stock's."""
    days: Days | None = None
    for c in claims:
        if c.date_start is not None and c.date_end is not None and c.kind is not ClaimKind.HELD:
            days = c.date_start, c.date_end
    return days
