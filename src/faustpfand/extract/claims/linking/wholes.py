"""The number told before, of which another may be a part."""

from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import PEOPLE
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim


def counted_last(story: Story) -> Claim | None:
    """Give the number of people that the text told last."""
    return story.latest(lambda c: c.count is not None and c.kind in PEOPLE)


def most(story: Story, whole: Claim) -> int:
    """Give the largest number told of an event lately, beyond which nothing is a part."""
    return max((c.count or 0 for c in story.lately if c.kind is whole.kind), default=whole.count or 0)


def is_smaller(quantity: Quantity, whole: Claim) -> bool:
    """True for a number that may be a part of the whole, where both are known."""
    return quantity.value is not None and whole.count is not None and quantity.value < whole.count


def is_larger(quantity: Quantity, whole: Claim) -> bool:
    """True for a number that counts more than the one told before, where both are known."""
    return quantity.value is not None and whole.count is not None and quantity.value > whole.count
