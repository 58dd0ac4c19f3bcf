"""Numbers of one act of sanction that count nobody anew: all that a list has by now, and parts of those told whole."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.packs import brokers
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.records import ClaimKind

_PEOPLE: Final = "people"
_BODIES: Final = "sanctioned"
_ANY: Final = "listed"  # names, or a bare number: of people or of firms


@dataclass(slots=True)
class Act:
    """An act of sanction told with its numbers: whom no part has been told of yet."""

    kind: ClaimKind
    start: int  # of its sentence
    acting: frozenset[str]
    left: dict[str, int] = field(default_factory=dict)

    def add(self, quantity: Quantity) -> None:
        """Count those whom the act is on."""
        sort = _sort(quantity)
        self.left[sort] = self.left.get(sort, 0) + (quantity.value or 0)

    def takes(self, quantity: Quantity) -> bool:
        """Say whether a number may be a part of it; what is left then is less."""
        sort, value = _sort(quantity), quantity.value or 0
        whole = next((s for s, n in self.left.items() if (s == sort or _ANY in (s, sort)) and n >= value), None)
        if whole is None:
            return False
        self.left[whole] -= value
        return True


def without_parts(drafts: Sequence[Draft], scene: Scene, before: Act | None) -> tuple[list[Draft], Act | None]:
    """Leave out the judges of "sanctioned twelve people. The list includes five judges and seven prosecutors".

    So it is in one sentence: "put 15 people on its list, among them seven judges and four prosecutors".

    Args:
        drafts: those of the sentence.
        scene: the sentence.
        before: the act that was told just before.

    Returns:
        The drafts that are no parts, and the act told last.
    """
    counted = [d for d in drafts if d.kind in SANCTIONS and d.quantity is not None and d.quantity.value is not None]
    told = [(d, d.quantity) for d in sorted(counted, key=lambda d: d.span) if d.quantity is not None]
    if not told:
        return list(drafts), before
    act = before if before is not None and _goes_on(told[0][1], before, scene) else None
    parts: list[Draft] = []
    here: Act | None = None
    for draft, quantity in told:
        whole = act if here is None else here if _is_parted(quantity, told[0][1], scene) else None
        if whole is not None and whole.kind is draft.kind and whole.takes(quantity):
            parts.append(draft)
            continue
        here = here or Act(draft.kind, scene.sentence.start, _acting(scene))
        here.add(quantity)
    return [d for d in drafts if not any(d is part for part in parts)], here or before


def _sort(quantity: Quantity) -> str:
    if quantity.population in (_BODIES, _ANY):
        return quantity.population
    return _ANY if quantity.population is None else _PEOPLE


def _acting(scene: Scene) -> frozenset[str]:
    """Give who acts in a sentence, each by its state or union: authorities, and states that hold no prisoners here."""
    able = (e for e in scene.entities if e.sort in ("authority", "state") and not e.located)
    told = ((e, scene.phrases.power(e.span)) for e in able)
    return frozenset(power or e.name for e, power in told if e.sort == "authority" or power in brokers())


def _goes_on(first: Quantity, act: Act, scene: Scene) -> bool:
    """True for a sentence that tells no other act: nobody else's, none on another day, none "also"."""
    anew = scene.dates or first.others or scene.tells((0, first.end), "also")
    return not anew and _acting(scene) <= act.acting


def _is_parted(quantity: Quantity, whole: Quantity, scene: Scene) -> bool:
    """True behind words that open the parts of a number: "15 people, among them", "15 people:", "15; they include"."""
    between = (whole.end, quantity.start)
    if any(e.sort == "authority" and between[0] <= e.start < between[1] for e in scene.entities):
        return False  # "On Ottawa's list are ten, some of them officers, while London went after six"
    if scene.tells(between, "part_cue"):
        return True
    marks = {word.text for word in scene.words[slice(*between)]}
    return not marks.isdisjoint(":(") or (";" in marks and not scene.tells(between, "also", "and", "authority"))
