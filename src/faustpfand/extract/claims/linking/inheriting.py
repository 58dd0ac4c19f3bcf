"""What a number without a verb takes over from the claim told before, and what it tells itself."""

from dataclasses import replace

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.totals import are_held_now, is_tally
from faustpfand.extract.claims.linking.wholes import is_larger
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.extract.claims.writing import written
from faustpfand.records import Claim, ClaimKind, Modality


def part_of(whole: Claim, quantity: Quantity, population: str | None, scene: Scene) -> Claim:
    """Tell of a part, or of another number, what was told of a whole, without those named."""
    start, end = scene.phrases.chars(quantity.span)
    return replace(
        whole,
        start=scene.sentence.start + start,
        end=scene.sentence.start + end,
        count=quantity.value,
        comparator=quantity.comparator,
        population=population,
        targets=(),
    )


def joined(whole: Claim, quantity: Quantity, scene: Scene, story: Story) -> Claim:
    """Take who came to a stock for arrested: "The list has 1,103 names. Nine were added in May".

    The other way round, the larger number on a day is a stock: "recognised 60. On 31 May there were 1,250".
    """
    if are_held_now(quantity, whole, scene):
        return replace(whole, kind=ClaimKind.HELD, date_start=story.published, date_end=story.published)
    if whole.kind is ClaimKind.DETENTION and whole.population == "political_prisoners" and is_larger(quantity, whole):
        as_of = any(m.rule == "day" for m in scene.dates) or scene.tells(scene.clause(quantity.span), "stock")
        on_day = as_of and scene.phrases.ends(quantity.start, "sum") is None
        return replace(whole, kind=ClaimKind.HELD) if on_day else whole
    if whole.kind is ClaimKind.RELEASE and is_larger(quantity, whole) and _are_inside(quantity, scene):
        return replace(whole, kind=ClaimKind.HELD, date_start=story.published, date_end=story.published)
    added = whole.kind is ClaimKind.HELD and "share" in scene.phrases.spots and bool(scene.dates)
    return replace(whole, kind=ClaimKind.DETENTION, date_start=None, date_end=None) if added else whole


def _are_inside(quantity: Quantity, scene: Scene) -> bool:
    """True for a number with a noun for prisoners: "they knew of 1,461 imprisoned on political grounds"."""
    behind = (quantity.number_end, quantity.number_end + 1)
    return scene.tells(behind, "prisoner", "political_prisoner") and not scene.tells(behind, "echo")


def with_own_days(claim: Claim, quantity: Quantity, scene: Scene, story: Story) -> Claim:
    """Give a part the day that its own sentence tells: "Another 20 followed on Sunday"."""
    own = written(Draft(kind=claim.kind, span=quantity.span, quantity=quantity), scene, story)[0]
    if is_tally(quantity, scene):
        claim = replace(claim, modality=Modality.ASSERTED)  # "it promised to free 80; Foro Penal can confirm 13"
    elif own.modality is not Modality.ASSERTED:  # "About 1,000 more could follow"
        claim = replace(claim, modality=own.modality, date_start=None, date_end=None)
    if not scene.dates or own.date_start is None:
        return claim
    return replace(claim, date_start=own.date_start, date_end=own.date_end)
