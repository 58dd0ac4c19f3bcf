"""What dates of birth add to the likeness of two names."""

from dataclasses import replace

from faustpfand import dates
from faustpfand.dates import When
from faustpfand.names import Match

# How much of the doubt a date of birth takes away. Few people of one surname are born on one day, many in one year:
# a surname alone (0.75) becomes SAME with a day of birth and stays doubtful with a year.
_BIRTHDAY = 0.6
_BIRTH_YEAR = 0.15


def with_birth(match: Match, one: When | None, other: When | None) -> Match | None:
    """Weigh two dates of birth: agreement raises the score, contradiction leaves nothing.

    Args:
        match: how alike the names are.
        one: a date of birth as far as known, or None.
        other: the other's.

    Returns:
        The match with its new score and reason; the same one where a date is missing; None where they contradict.
    """
    if one is None or other is None:
        return match
    if not dates.overlap(one, other):
        return None
    exact = one.is_day and other.is_day
    score = match.score + (1 - match.score) * (_BIRTHDAY if exact else _BIRTH_YEAR)
    reason = f"Both were born on {other}." if exact else f"Dates of birth {one} and {other} can be one."
    return replace(match, score=round(score, 4), reasons=(*match.reasons, reason))
