"""The days that a mention means."""

from collections.abc import Callable, Mapping
from datetime import date

from faustpfand.extract.claims.when.anaphoric import ANAPHORIC
from faustpfand.extract.claims.when.asked import Asked, Days
from faustpfand.extract.claims.when.deictic import DEICTIC
from faustpfand.extract.claims.when.mentions import Mention

RULES: Mapping[str, Callable[[Asked], Days]] = {**DEICTIC, **ANAPHORIC}


def resolve(mention: Mention, published: date | None, *, ahead: bool = False, last: Days | None = None) -> Days | None:
    """Give the first and last day that a mention can mean, or None where it pins down nothing.

    `ahead` looks forward from the publication, for what is planned; `last` is the interval told before,
    which "the same day" and "a year earlier" point back to.
    """
    try:
        end = None if mention.until is None else resolve(mention.until, published, ahead=ahead, last=last)
        from_day = published if end is None else end[1]  # "from Monday to Thursday": the Monday before that
        days = RULES[mention.rule](Asked(mention.parts, from_day or date.min, ahead=ahead, last=last))
        if mention.until is None:
            return days
        return (days[0], end[1]) if end is not None and days[0] <= end[1] else None
    except (ValueError, OverflowError, KeyError):
        return None  # 31 June, or a relative word in a text without a date
