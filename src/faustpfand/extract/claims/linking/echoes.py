"""Numbers behind a full clause whose verb is the one before: "in February three", "Russia 314"."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.gapping import goes_on_without_verb, is_years_of_one
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.linking.lists import adds_to_list
from faustpfand.extract.claims.linking.places import stands_before_place
from faustpfand.extract.claims.linking.series import follows_date
from faustpfand.extract.claims.linking.totals import counts_now, is_tally, total_told
from faustpfand.extract.claims.owning import adds_years
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import PEOPLE, SANCTIONS, Scene
from faustpfand.records import ClaimKind


def echo_told(quantity: Quantity, scene: Scene, found: Sequence[Draft]) -> Draft | None:
    """Read "in February three", "Russia 314" after a full clause: the verb is the one before."""
    earlier = [d for d in found if d.span[0] < quantity.start and d.kind in PEOPLE | SANCTIONS]
    if not earlier or (quantity.value is None and any(quantity.end <= d.verb[0] for d in earlier)):
        return None  # "four, who marched with thousands of others on Sunday, were jailed"
    counted = [d for d in earlier if d.quantity is not None and d.kind in PEOPLE]
    if counted and is_tally(quantity, scene):
        return Draft(kind=counted[-1].kind, span=quantity.span, quantity=quantity, parent=counted[-1])
    last = earlier[-1]
    more = _behind_dash(quantity, scene)
    running = scene.phrases.ends(more, "running")  # "in August it was 216, in July it had been 140"
    running = None if adds_to_list(earlier) else running
    begins = scene.phrases.before(more if running is None else running, "only")  # "the East German files only 884"
    if running is None and scene.phrases.ends(begins, "sum") is not None:
        return total_told(quantity, last, scene)
    alone = quantity.population is not None or ends_there(scene.phrases, quantity.number_end)
    if quantity.whole or not alone or (last.kind is ClaimKind.SENTENCE and adds_years(quantity, scene)):
        return None
    apart = (
        (running is not None and _runs_on(running, scene))
        or _is_of_day_or_place(begins, quantity, scene)
        or _is_of_another(begins, earlier, scene)
    )
    shared = scene.tells(scene.clause(quantity.span), "share")  # "Seven more were added at the weekend."
    if not (apart or shared or _goes_on_about(last, quantity, scene)):
        return None
    return Draft(kind=last.kind, span=quantity.span, trigger=None, quantity=quantity, parent=last)


def _runs_on(running: int, scene: Scene) -> bool:
    """True for "of them it was" that opens a clause, or stands behind a place: ", в новополоцкой их 87"."""
    begins = scene.clause((running, running + 1))[0]
    place = scene.phrases.starts(begins, "and", "conjunction") or begins
    placed = scene.phrases.starts(place, "locative") is not None and not scene.verbs((place, running))
    return begins > 0 and (running == begins or placed)


def _behind_dash(quantity: Quantity, scene: Scene) -> int:
    """Give where a number begins with its "another", without the dash or bracket before it."""
    at = quantity.start - (scene.words[quantity.start - 1].text in (*DASHES, "(") if quantity.start else 0)
    return scene.phrases.before(at, "others_before", "others")


def _is_of_day_or_place(begins: int, quantity: Quantity, scene: Scene) -> bool:
    dated = any(m.end == begins or follows_date(quantity, m, scene) for m in scene.dates)
    return dated or stands_before_place(quantity, scene)


def _is_of_another(begins: int, earlier: Sequence[Draft], scene: Scene) -> bool:
    """True behind the state or body whose number it is: "Russia 314"."""
    states = any(span[1] == begins for _, span in scene.countries)
    bodies = any(e.end == begins and e.sort in ("organisation", "authority") for e in scene.entities)
    return states or bodies or _counts_otherwise(begins, earlier, scene)


def _goes_on_about(last: Draft, quantity: Quantity, scene: Scene) -> bool:
    """True where "now" or a dash lets the verb told last tell of the number, too."""
    if last.kind is ClaimKind.HELD and counts_now(quantity, scene):
        return True
    gapped = last.kind in PEOPLE and goes_on_without_verb(quantity.span, scene)
    return gapped and not is_years_of_one(quantity, scene)


def _counts_otherwise(at: int, earlier: Sequence[Draft], scene: Scene) -> bool:
    """True behind the name of a second source: "The portal confirmed 30 releases, the group GREX only 19"."""
    if at < 1 or scene.phrases.capital_nouns:
        return False
    name = scene.words[at - 1]
    clause = scene.clause((at - 1, at))
    told = scene.tells((0, clause[0]), "telling", "tally", "source") and clause[0] >= earlier[-1].span[1]
    verbs = scene.verbs(clause)
    return told and name.is_word and name.is_capital and not verbs and scene.phrases.state(at - 1) is None
