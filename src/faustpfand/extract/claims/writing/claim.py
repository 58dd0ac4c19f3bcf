"""From draft to claim: its words, its number, and once for each side of a swap or each authority."""

from dataclasses import replace

from faustpfand.counts import Comparator
from faustpfand.extract.claims.dating import days_told
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.modality import modality_of
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story, keeps_company, pointed_at
from faustpfand.extract.claims.writing.agents import actors_told
from faustpfand.extract.claims.writing.captor import country_of
from faustpfand.extract.claims.writing.demands import demanded
from faustpfand.extract.claims.writing.listing import names_of
from faustpfand.extract.claims.writing.populations import population_told
from faustpfand.extract.claims.writing.sanctioned import targets_told
from faustpfand.records import Claim, ClaimKind, Modality

_EACH = 3  # words between a number and "on each side"
_BOTH = 2


def written(draft: Draft, scene: Scene, story: Story) -> list[Claim]:
    """Write the claims of a draft: one, or one an authority where several imposed a sanction."""
    modality = modality_of(draft, scene)
    days = days_told(draft, scene, story, modality)
    quantity = draft.quantity
    counted = quantity is not None and quantity.value is not None
    start, end = scene.phrases.chars(draft.span)
    country = country_of(draft, scene, story)
    claim = Claim(
        kind=draft.kind,
        start=scene.sentence.start + start,
        end=scene.sentence.start + end,
        count=quantity.value if quantity is not None else None,
        comparator=(quantity.comparator or Comparator.EXACT) if quantity is not None and counted else None,
        population=population_told(draft, scene, story) if not _are_foreign(draft, country) else "foreign_nationals",
        date_start=days[0] if days else None,
        date_end=days[1] if days else None,
        country=country,
        actors=actors_told(draft, scene, story),
        targets=_targets(draft, scene, story),
        modality=modality,
    )
    return _one_an_authority(claim) if draft.kind in SANCTIONS else _one_a_side(claim, draft, scene)


def _are_foreign(draft: Draft, country: str | None) -> bool:
    """True for the people of another state than the one that frees them: "Washington let five Iranians go"."""
    quantity = draft.quantity
    if draft.kind is not ClaimKind.RELEASE or quantity is None or quantity.population != "prisoners":
        return False
    return quantity.state is not None and country is not None and quantity.state != country


def _one_a_side(claim: Claim, draft: Draft, scene: Scene) -> list[Claim]:
    """Tell twice what two states exchanged in equal numbers: "Moscow and Kyiv swapped 35 prisoners each"."""
    quantity, trigger = draft.quantity, draft.trigger
    if quantity is None or trigger is None or "mixed" not in trigger.rule.flags:
        return [claim]
    around = (max(quantity.start - _EACH, 0), quantity.end + _EACH)
    begins = scene.clause(trigger.span)[0]
    ends = max(quantity.end, trigger.end)
    named = [e.span for e in scene.entities if not e.placed and begins <= e.start < ends]
    sides = list(dict.fromkeys(code for code, at in scene.countries if at in named))
    if len(sides) != _BOTH or not scene.tells(around, "each_side"):
        return [claim]
    return [replace(claim, country=code, actors=()) for code in sides]


def _one_an_authority(claim: Claim) -> list[Claim]:
    if len(claim.actors) < 2 or claim.modality is not Modality.ASSERTED:
        return [claim]
    return [replace(claim, actors=(actor,)) for actor in claim.actors]


def _targets(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    if draft.kind in SANCTIONS:
        return targets_told(draft, scene, story)
    if draft.kind is ClaimKind.DEMAND:
        return demanded(draft, scene, story) if draft.quantity is None else ()
    if (
        draft.people and draft.quantity is None and all(keeps_company(e, scene) for e in draft.people)
    ):  # "she was seized along with Ivan Belov"
        return tuple(dict.fromkeys((*pointed_at(draft, scene, story), *names_of(draft.people))))
    if draft.people:
        return names_of(draft.people)
    if draft.quantity is None:
        return pointed_at(draft, scene, story)
    return ()
