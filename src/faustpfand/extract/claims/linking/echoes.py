"""Numbers behind a full clause whose verb is the one before: "in February three", "Russia 314"."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.gapping import goes_on_without_verb, is_years_of_one
from faustpfand.extract.claims.linking.lists import adds_to_list
from faustpfand.extract.claims.linking.places import stands_before_place
from faustpfand.extract.claims.linking.series import follows_date
from faustpfand.extract.claims.linking.totals import counts_now, is_tally, total_told
from faustpfand.extract.claims.owning import adds_years
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene
from faustpfand.extract.claims.tokens import DASHES
from faustpfand.records import ClaimKind


def echo_told(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "in February three", "Russia 314" after a full clause: the verb is the one before."""
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE | SANCTIONS]
    at = quantity.start - (scene.words[quantity.start - 1].text in (*DASHES, "(") if quantity.start else 0)
    added = scene.phrases.ends(at, "others_before", "others")
    at = at if added is None else added
    running = scene.phrases.ends(at, "running")  # "in August it was 216, in July it had been 140"
    running = None if adds_to_list(earlier) else running
    at = at if running is None else running
    only = scene.phrases.ends(at, "only")  # "the East German files only 884"
    at = at if only is None else only
    at_date = any(m.end == at or follows_date(quantity, m, scene) for m in scene.dates)
    at_date = at_date or stands_before_place(quantity, scene)
    at_date = at_date or (running is not None and running > 0 and scene.words[running - 1].text in ",;")
    at_date = at_date or (earlier[-1].kind is ClaimKind.HELD and counts_now(quantity, scene) if earlier else False)
    at_country = any(span[1] == at for _, span in scene.countries)
    at_country = at_country or any(e.end == at and e.sort in ("organisation", "authority") for e in scene.entities)
    at_country = at_country or _counts_otherwise(at, earlier, scene)
    # "Seven more were added at the weekend."
    shared = not quantity.whole and scene.tells(scene.clause(quantity.span), "share")
    alone = quantity.population is not None or ends_there(scene.phrases, quantity.number_end)
    counted = [d for d in earlier if d.quantity is not None and d.kind in PEOPLE]
    if counted and is_tally(quantity, scene):
        return Draft(kind=counted[-1].kind, span=quantity.span, quantity=quantity, parent=counted[-1])
    if earlier and running is None and scene.phrases.ends(at, "sum") is not None:
        return total_told(quantity, earlier[-1], scene)
    gapped = bool(earlier) and earlier[-1].kind in PEOPLE and goes_on_without_verb(quantity.span, scene)
    gapped = gapped and not is_years_of_one(quantity, scene)
    if quantity.whole or not earlier or not (at_date or at_country or shared or gapped) or not alone:
        return None
    if earlier[-1].kind is ClaimKind.SENTENCE and adds_years(quantity, scene):
        return None
    return Draft(kind=earlier[-1].kind, span=quantity.span, trigger=None, quantity=quantity, parent=earlier[-1])


def _counts_otherwise(at: int, earlier: Sequence[Draft], scene: Scene) -> bool:
    """True behind the name of a second source: "The portal confirmed 30 releases, the group GREX only 19"."""
    if at < 1 or not earlier or scene.phrases.capital_nouns:
        return False
    name = scene.words[at - 1]
    clause = scene.clause((at - 1, at))
    told = scene.tells((0, clause[0]), "telling", "tally", "source") and clause[0] >= earlier[-1].span[1]
    verbs = any(clause[0] <= t.start < clause[1] for t in scene.triggers)
    return told and name.is_word and name.is_capital and not verbs and scene.phrases.state(at - 1) is None
