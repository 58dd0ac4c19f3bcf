"""Numbers of places: rows, "Moscow (150), Perm (31)", and parts, "41 of them in the Brest region"."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import DASHES
from faustpfand.extract.claims.linking.grounds import has_trait
from faustpfand.extract.claims.linking.inheriting import part_of
from faustpfand.extract.claims.linking.wholes import is_smaller, most
from faustpfand.extract.claims.owning import LINKED
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim, ClaimKind

_PLACED: Final = frozenset({ClaimKind.DETENTION, ClaimKind.HELD, ClaimKind.SENTENCE})
_ROW: Final = 2  # numbers, each with its place, that are a row
_IN: Final = 2  # words of "(6", "(по 6"
_SOON: Final = 2  # sentences
_TOWN: Final = 2  # words of "St. Petersburg"
_SOURCE: Final = 1  # words of "demnach" before a place
_PLACE_WITHIN: Final = 3  # words between "in" and the place: "in the Brest region"
_TO_PLACE: Final = 4  # words between a number and where they went


def by_place(scene: Scene) -> list[Draft]:
    """Draft a row of numbers behind their towns: "arrests in Moscow (1,500), St Petersburg (860)", "Москве – 50"."""
    row = behind_places(scene)
    if len(row) < _ROW:
        return []
    before = [t for t in scene.triggers if t.end <= row[0].start and t.kind in _PLACED]
    if not before or scene.verbs((row[0].start, row[-1].start)):
        return []
    whole = next((q.value for q in scene.quantities if q.value is not None and q.end <= row[0].start), None)
    if whole is not None and in_row(row) > whole:
        return []
    verb = Draft(kind=before[-1].kind, span=before[-1].span, trigger=before[-1])
    told = (q for q in row for _ in range(q.places or 1))
    return [Draft(kind=verb.kind, span=q.span, quantity=q, parent=verb) for q in told]


def behind_places(scene: Scene) -> list[Quantity]:
    """List the numbers that stand behind their towns, in brackets or after a dash."""
    return [q for q in scene.quantities if q.value is not None and not q.part and _is_behind_place(q, scene)]


def _is_behind_place(quantity: Quantity, scene: Scene) -> bool:
    if in_brackets(quantity, scene):
        return True
    at = quantity.start - 1
    if at < 1 or (scene.words[at].text not in DASHES and scene.words[at].text != "("):
        return False
    if scene.words[at].text == "(" and (quantity.end >= len(scene.words) or scene.words[quantity.end].text != ")"):
        return False
    named = any(e.sort == "person" and e.end == at for e in scene.entities)
    return scene.words[at - 1].is_capital and scene.words[at - 1].is_word and not named


def in_brackets(quantity: Quantity, scene: Scene) -> bool:
    """True for a number in a row of places: "Moscow (150), Perm and Omsk (6 each)"."""
    return quantity.places > 0 and "(" in scene.words.texts[max(quantity.start - _IN, 0) : quantity.start]


def in_row(row: Iterable[Quantity]) -> int:
    """Add up the numbers of a row of places."""
    return sum((q.value or 0) * (q.places or 1) for q in row)


def placed_row(scene: Scene, story: Story, whole: Claim) -> list[Quantity]:
    """List the parts by place of a number told before: "Most were held in Moscow (150), Perm (31) and Omsk (9)"."""
    row = behind_places(scene)
    if not any(q.places for q in row) or not story.is_recent(whole, scene, _SOON) or in_row(row) > most(story, whole):
        return []
    strong = [t for t in scene.triggers if "weak" not in t.rule.flags]
    return row if all(t.kind is whole.kind for t in strong) and not scene.dates else []


def in_placed_row(scene: Scene, story: Story, whole: Claim) -> list[Claim] | None:
    """Make claims of such parts, each with the state that it is of."""
    row = [q for q in placed_row(scene, story, whole) for _ in range(q.places or 1)]
    return [_at_place(part_of(whole, q, whole.population, scene), q, scene) for q in row] or None


def _at_place(claim: Claim, quantity: Quantity, scene: Scene) -> Claim:
    """Give a part the state that its number stands behind: "China (110), Myanmar (60)"."""
    state = next((code for code, (a, b) in scene.countries if b == quantity.start - 1), None)
    return claim if state is None else replace(claim, country=state)


def is_part_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "120 detained, of them 80 in Minsk", "41 of them in the Brest region", with or without a dash."""
    at = quantity.number_end
    after = scene.phrases.starts(at, "part_cue")
    at = at if after is None else after
    at = scene.phrases.starts(at, "only") or at  # "300 of them in Istanbul alone"
    at += at < len(scene.words) and scene.words[at].text in DASHES
    dated = any(m.start == at or (m.start == at + 1 and ends_there(scene.phrases, m.end)) for m in scene.dates)
    if quantity.is_bare and dated:
        return after is not None  # "49 jailed since May, 11 of them this month"
    place = scene.phrases.starts(at, "locative") if quantity.is_bare else None
    if place is None or place >= len(scene.words):
        return False
    if any(place <= span[0] < place + _PLACE_WITHIN for span in scene.phrases.places()):
        return True
    return scene.words[place].is_capital and not scene.phrases.covers(place, "cell")


def stands_before_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "two more — in Kazan": a number, a dash, a place."""
    at = scene.phrases.starts(quantity.number_end, "each_side") or quantity.number_end
    while at < len(scene.words) and scene.words[at].text in (",", "—", "–"):
        at += 1
    if scene.phrases.starts(at, "locative", "preposition") is None or scene.phrases.starts(at, "part_cue") is not None:
        return False  # ", of them" is no place
    listed = quantity.start > 0 and (
        scene.words[quantity.start - 1].text in (",", ":") or scene.phrases.ends(quantity.start, "and") is not None
    )
    place = at + 1 < len(scene.words) and scene.words[at + 1].is_capital
    dash = at > quantity.number_end and scene.words[at - 1].text in (",", "—", "–")
    return dash or (listed and place and scene.phrases.starts(at, "locative") is not None)


def counts_at_place(quantity: Quantity, scene: Scene) -> bool:
    """True for "In Minsk alone there were 700": a sentence that opens with a place and says no more than the number.

    So does the next of a row, "in Perm 40", and one that the place follows: "560 waren es in Moskau".
    """
    begins = scene.clause(quantity.span)[0]
    if begins > 1 and scene.words[begins - 1].text in DASHES:
        begins = scene.clause((begins - 2, begins - 1))[0]  # "в Перми — 40"
    opening = scene.phrases.starts(scene.phrases.starts(begins, "only") or begins, "locative")
    if opening is None or not any(word.is_capital for word in scene.words[opening : opening + 2]):
        return quantity.opens and _place_behind(quantity, scene)
    if not ends_there(scene.phrases, quantity.end):
        return False
    if begins == 0:
        links = scene.phrases.of("copula", "running")
        return any(quantity.start - LINKED <= a and b <= quantity.start for a, b in links)
    near = quantity.start - opening <= _TOWN + 1
    return near and any(q.end < begins and counts_at_place(q, scene) for q in scene.quantities)


def _place_behind(quantity: Quantity, scene: Scene) -> bool:
    """True for "560 protesters it was in Moscow", where the number opens the sentence."""
    were = scene.phrases.starts(quantity.end, "running")
    if were is None:
        return False
    ends = scene.clause(quantity.span)[1]
    towns = (b for a, b in scene.phrases.of("locative") if were <= a <= were + _SOURCE and b < ends)
    return any(scene.words[at].is_capital and ends - at <= _TOWN for at in towns)


def is_of_place(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for a part of the number told before that is told with no more than its place."""
    if has_trait(quantity, scene) or (whole.kind is ClaimKind.RELEASE and _goes_to(quantity, whole, scene)):
        return False
    if stands_before_place(quantity, scene):
        return True
    return is_smaller(quantity, whole) and counts_at_place(quantity, scene)


def _goes_to(quantity: Quantity, whole: Claim, scene: Scene) -> bool:
    """True for some of those freed beside another state: "to Lithuania went 15, to Poland 25"."""
    near = (
        code for code, (a, b) in scene.countries if a - quantity.end >= -_TO_PLACE and b - quantity.start <= _TO_PLACE
    )
    return any(code != whole.country for code in near)
