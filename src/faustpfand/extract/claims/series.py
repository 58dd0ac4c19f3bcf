"""Numbers that share one verb: a series of dated ones, all on a list that grew, firms beside the people sanctioned."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.quantities import CHANGED_TO, CHANGES, Quantity
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.tokens import DASHES
from faustpfand.extract.claims.when import Mention
from faustpfand.records import ClaimKind

_PLACED: Final = frozenset({ClaimKind.DETENTION, ClaimKind.HELD, ClaimKind.SENTENCE})
_LISTS: Final = frozenset({ClaimKind.HELD, ClaimKind.DETENTION})
_IN: Final = 2  # words of "(6", "(по 6"
_THERE_WERE: Final = 3  # words between a day and its number
_WAVES: Final = 2  # numbers, each with its day, that are a series
_IN_WAVES: Final = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY})


def series(scene: Scene) -> list[Draft]:
    """Draft bare numbers behind a colon, each beside its day: "Releases came in waves: 14 in June, 52 in September"."""
    colon = next((i for i, word in enumerate(scene.words) if word.text == ":"), None)
    before = [t for t in scene.triggers if colon is not None and t.end <= colon and t.kind in _IN_WAVES]
    if colon is None or not before or any(q.value is not None and q.start < colon for q in scene.quantities):
        return []
    behind = [q for q in scene.quantities if q.start > colon and q.value is not None]
    listed = [q for q in behind if not q.part or any(_runs_on(q, m, scene) for m in scene.dates)]
    listed = [q for q in listed if q.population in (None, "prisoners", "political_prisoners")]
    dated = [q for q in listed if any(_beside_day(q, m, scene) for m in scene.dates)]
    verbs = any(t.start > colon for t in scene.triggers)
    if len(dated) < _WAVES or verbs:
        return []
    return [Draft(kind=before[-1].kind, span=q.span, trigger=before[-1], quantity=q) for q in dated]


def by_place(scene: Scene) -> list[Draft]:
    """Draft a row of numbers behind their towns: "arrests in Moscow (1,500), St Petersburg (860)", "Москве – 50"."""
    row = behind_places(scene)
    if len(row) < _WAVES:
        return []
    before = [t for t in scene.triggers if t.end <= row[0].start and t.kind in _PLACED]
    if not before or any(row[0].start <= t.start < row[-1].start for t in scene.triggers):
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


def in_row(row: Iterable[Quantity]) -> int:
    """Add up the numbers of a row of places."""
    return sum((q.value or 0) * (q.places or 1) for q in row)


def in_brackets(quantity: Quantity, scene: Scene) -> bool:
    """True for a number in a row of places: "Moscow (150), Perm and Omsk (6 each)"."""
    return quantity.places > 0 and "(" in scene.words.texts[max(quantity.start - _IN, 0) : quantity.start]


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


def _runs_on(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for "in September there were 511 of them", whose words for going on may hold the day."""
    begins = (a for a, b in scene.phrases.of("running") if b == quantity.start)
    return any(mention.start - 1 <= a <= mention.end for a in begins)


def _beside_day(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for "52 in September", "in September 52", "in September - 52", "in September there were 52"."""
    between = range(mention.end, quantity.start)
    near = 0 <= quantity.start - mention.end <= _THERE_WERE
    dashes = all(scene.words[at].text in DASHES for at in between)
    were = all(scene.words[at].is_word and not scene.words[at].is_capital for at in between)
    were = were and scene.tells((mention.end, quantity.start), "copula", "passive", "pronoun_many", "running")
    return (near and (dashes or were)) or follows_date(quantity, mention, scene)


def follows_date(quantity: Quantity, mention: Mention, scene: Scene) -> bool:
    """True for a date right behind the number, or behind one more word: "another 20 on Sunday"."""
    between = scene.words[quantity.number_end : mention.start]
    return 0 <= mention.start - quantity.number_end <= 1 and all(word.is_word for word in between)


def of_grown_list(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Tell who came to a list from all on it: "the list grew by 18 names and now numbers 1,201"."""
    if became := [q for q in scene.quantities if _became(q, scene)]:
        return _with_all_listed(found, became[0], scene)
    names = [q for q in scene.quantities if _came_to_list(q, scene)]
    if not names:
        return list(found)
    added = names[0]
    if any(d.kind is ClaimKind.DETENTION and d.quantity and d.quantity.end <= added.start for d in found):
        return list(found)  # "the list grew by 570 people, it has 1,226 names now"
    told = [replace(d, kind=ClaimKind.DETENTION) if d.quantity is added and d.kind in _LISTS else d for d in found]
    totals = [q for q in scene.quantities if q.start >= added.end and scene.tells((added.end, q.start), "counts_now")]
    total = next((q for q in totals if q.value is not None and not q.part), None)
    if total is None or not any(d.quantity is added for d in found):
        return told
    held = Draft(kind=ClaimKind.HELD, span=total.span, quantity=total)
    return [*(d for d in told if d.quantity is not total), held]


def _came_to_list(quantity: Quantity, scene: Scene) -> bool:
    """True for names that came to a list, and for people by whom it grew: "The list grew by 18 people"."""
    if not scene.tells((0, quantity.start), "growing"):
        return False
    if quantity.population == "listed":
        return True
    return scene.tells((0, quantity.start), "any_list") and grew_by(quantity, scene)


def grew_by(quantity: Quantity, scene: Scene) -> bool:
    """True for the number of "grew by 18", "вырос на 18", "um 18 gewachsen"."""
    at = scene.phrases.ends(quantity.start, "changed_by")
    return at is not None and quantity.value is not None and scene.tells(scene.clause(quantity.span), "growing")


def _became(quantity: Quantity, scene: Scene) -> bool:
    """True for what a list grew or shrank to: "wuchs im Mai auf 1204 Namen"."""
    if quantity.population not in ("listed", "prisoners") or not scene.tells((0, quantity.start), "any_list"):
        return False
    to = scene.phrases.ends(quantity.start, *CHANGED_TO) or scene.phrases.starts(quantity.start, *CHANGED_TO)
    return to is not None and scene.tells(scene.clause(quantity.span), *CHANGES)


def _with_all_listed(found: Sequence[Draft], names: Quantity, scene: Scene) -> list[Draft]:
    """Take all names on a list of prisoners for held, whether a verb told of them or not."""
    told = [replace(d, kind=ClaimKind.HELD) if d.quantity is names and d.kind in _LISTS else d for d in found]
    if any(d.quantity is names for d in told) or "political_prisoner" not in scene.phrases.there:
        return told
    begins = max(a for a, _ in scene.phrases.of("any_list") if a < names.start)
    return [*told, Draft(kind=ClaimKind.HELD, span=(begins, names.end), quantity=names)]


def sanctioned_too(found: Sequence[Draft], scene: Scene) -> list[Draft]:
    """Draft what "and" joins from afar to those sanctioned: "170 people, the president at their head, and 3 firms"."""
    counted = [d for d in found if d.kind in SANCTIONS and d.quantity is not None and d.trigger is not None]
    taken = [d.quantity for d in found]
    told: list[Draft] = []
    for quantity in scene.quantities:
        if quantity.population != "sanctioned" or quantity.value is None or quantity.part or quantity in taken:
            continue
        before = [d for d in counted if d.anchor[1] <= quantity.start]
        if not before or scene.phrases.ends(quantity.start, "and", "others_before") is None:
            continue
        between = (before[-1].anchor[1], quantity.start)
        if not any(between[0] <= t.start < between[1] for t in scene.triggers):
            told.append(Draft(kind=before[-1].kind, span=quantity.span, trigger=before[-1].trigger, quantity=quantity))
    return told
