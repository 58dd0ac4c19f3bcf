"""A claim in the making."""

from dataclasses import dataclass

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Trigger
from faustpfand.records import ClaimKind


@dataclass(slots=True, kw_only=True)
class Draft:
    """A claim in the making: what tells it, whom it counts, where it stands."""

    kind: ClaimKind
    span: Span
    trigger: Trigger | None = None
    quantity: Quantity | None = None
    people: tuple[Entity, ...] = ()
    parent: "Draft | None" = None  # the claim of the same sentence that this one is a part or an echo of
    denied: bool = False  # its verb tells of others

    @property
    def anchor(self) -> Span:
        """Trigger and quantity together, from which other parts are measured."""
        return self.span if self.trigger is None else hull(self.span, self.trigger.span)

    @property
    def verb(self) -> Span:
        """The words that tell what happened, or all of it."""
        return self.anchor if self.trigger is None else self.trigger.span

    @property
    def is_gapped(self) -> bool:
        """True if it stands apart from its verb, which somebody else has, too."""
        return self.trigger is not None and not (self.span[0] < self.trigger.end and self.trigger.start < self.span[1])

    def trigger_holds(self, quantity: Quantity) -> bool:
        """True if the number stands within the words of the trigger."""
        return self.trigger is not None and self.trigger.start <= quantity.start < self.trigger.end


def hull(a: Span, b: Span) -> Span:
    """Give the stretch from the first of two to the last."""
    return min(a[0], b[0]), max(a[1], b[1])
