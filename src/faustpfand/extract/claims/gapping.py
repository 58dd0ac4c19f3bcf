"""Where a dash stands for the verb told before: "gave him 15 years, her two sons - eleven each"."""

from faustpfand.extract.claims.lexicon.tokens import DASHES, Span
from faustpfand.extract.claims.owning import LINKED
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind


def goes_on_without_verb(span: Span, scene: Scene) -> bool:
    """True where a dash stands for the verb told before: "gave him 15 years, her two sons - eleven each"."""
    if not any(word.text in DASHES for word in scene.words):
        return False
    cuts = [i for i, word in enumerate(scene.words) if word.text in (",", ";")]
    cuts += [a for a, _ in scene.phrases.of("and")]
    left = max((i + 1 for i in cuts if i < span[0]), default=0)
    right = min((i for i in cuts if i >= span[1]), default=len(scene.words))
    verbs = (*(t.span for t in scene.triggers), *scene.phrases.of("decoy"))
    if left == 0 or any(left <= a and b <= right for a, b in verbs):
        return False
    outside = [i for i in range(left + 1, right) if not span[0] <= i < span[1]]  # a dash that opens adds a remark
    dashes = [i for i in outside if scene.words[i].text in DASHES]
    return bool(dashes) and not _says_what(dashes[0], span, scene)


def _says_what(dash: int, span: Span, scene: Scene) -> bool:
    """True for a dash that stands for "are": "nine of them - minors", not "two - in Kazan", "30 - on 4 September"."""
    at = dash + 1
    if dash != span[1] or at >= len(scene.words) or not any(q.start == span[0] for q in scene.quantities):
        return False
    if any(m.start == at for m in scene.dates) or scene.words[at].is_capital or not scene.words[at].is_word:
        return False
    return not scene.phrases.covers(at, "preposition", "locative", "unit", "only", "to_word", "in_word", "from_word")


def is_years_of_one(quantity: Quantity, scene: Scene) -> bool:
    """True for a number joined by a dash to somebody named: "her colleague Ivan Belov - ten"."""
    people = (e for e in scene.entities if e.sort == "person" and not e.placed)
    near = (e for e in people if max(quantity.start - e.end, e.start - quantity.end) <= LINKED)
    return any(
        any(w.text in DASHES for w in scene.words[e.end : quantity.start]) or e.start >= quantity.end for e in near
    )


def goes_on_about_years(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for the 13 of "the first got 11 years, the second 13", where the sentence counts nobody."""
    if trigger.kind is not ClaimKind.SENTENCE or quantity.population is not None or quantity.others:
        return False
    years = any(trigger.start <= a and b <= quantity.start for a, b in scene.phrases.of("unit"))
    counted = any(q.population is not None for q in scene.quantities)
    return years and not counted and ends_there(scene.phrases, quantity.number_end)
