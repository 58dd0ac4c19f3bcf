"""Numbers held that no verb tells of: "800 political prisoners", "Viasna's list had 1,204 names"."""

from typing import Final

from faustpfand.extract.claims.draft import Draft, hull
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.linking.lists import list_of_group
from faustpfand.extract.claims.linking.totals import is_tally
from faustpfand.extract.claims.nouns import POPULATIONS
from faustpfand.extract.claims.owning import BARE_REACH, ends_with_verb, says_which
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind

_SAID_TO_BE: Final = 8  # words between "were" and the number, with a source and a place between
_NO_VERBS: Final = ("preposition", "locative", "conjunction", "and", "that", "article", "relative", "reduced", "unit")
_BEHIND_GROUP: Final = 10  # words between "political prisoners" and the number that the sentence ends with
_OPENING: Final = 1  # words before a noun that opens its clause: "and", "that"


def is_said_to_be(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for a stock in a clause of its own: "In December there were 800 political prisoners, and since then ..."."""
    if quantity.population != "political_prisoners" or quantity.value is None or trigger.start < quantity.end:
        return False
    if quantity.part or trigger.start < scene.clause(quantity.span)[1] or says_which(quantity, trigger, scene):
        return False
    texts = scene.words.texts
    anew = (a for a, _ in scene.phrases.of("and", "conjunction") if quantity.end < a < trigger.start)
    parted = any(texts[a - 1] == "," for a in anew)
    return parted and scene.tells((max(quantity.start - _SAID_TO_BE, 0), quantity.start), "copula")


def are_left(quantity: Quantity, trigger: Trigger, scene: Scene) -> bool:
    """True for those who are inside as nobody freed them: "it knows of 526 who have not been let out"."""
    if trigger.kind is not ClaimKind.RELEASE or quantity.end > trigger.start or quantity.value is None:
        return False
    begins = scene.phrases.starts(quantity.end, "relative", "contact")
    denied = scene.tells((quantity.end, trigger.end), "negation", "denied")
    return begins is not None and denied and says_which(quantity, trigger, scene)


def stock_told(quantity: Quantity, scene: Scene) -> Draft | None:
    """Draft a number of political prisoners that no verb tells of as a stock, unless something happens to them."""
    if quantity.population is None and (group := _told_behind(quantity, scene)) is not None:
        return Draft(kind=ClaimKind.HELD, span=hull(group, quantity.span), quantity=quantity)
    if (begins := list_of_group(quantity, scene)) is not None:
        return Draft(kind=ClaimKind.HELD, span=(begins, quantity.end), quantity=quantity)
    if quantity.population != "political_prisoners" or quantity.value is None or _is_parted(quantity, scene):
        return None
    near = (0 < scene.cost(quantity.span, decoy) <= BARE_REACH for decoy in scene.phrases.of("decoy"))
    if any(near) or scene.tells(quantity.span, "activist") or _happens_to(quantity.span, scene):
        return None
    if _is_of_unknown_verb(quantity, scene):
        return None
    return Draft(kind=ClaimKind.HELD, span=quantity.span, quantity=quantity)


def _is_parted(quantity: Quantity, scene: Scene) -> bool:
    """True for a whole of which a part is told, not for one of which it is asked for."""
    return quantity.whole and scene.phrases.ends(quantity.start, "how_many_of") is None


def _is_of_unknown_verb(quantity: Quantity, scene: Scene) -> bool:
    """True beside a word that nothing makes a stock: "drove 38 political prisoners", "38 political prisoners wrote"."""
    clause = scene.clause(quantity.span)
    around = ((clause[0], quantity.start), (quantity.end, clause[1]))
    if any(scene.tells(part, "stock", "copula", "prison", "topic_prison", "listing", "any_list") for part in around):
        return False
    return any(clause[0] <= at < clause[1] and _may_be_verb(at, scene) for at in (quantity.start - 1, quantity.end))


def _may_be_verb(at: int, scene: Scene) -> bool:
    word = scene.words[at]
    if not word.is_word or word.is_capital or scene.phrases.covers(at, *_NO_VERBS, *POPULATIONS):
        return False
    return at == 0 or not scene.phrases.covers(at - 1, "preposition", "locative", "article")


def _told_behind(quantity: Quantity, scene: Scene) -> Span | None:
    """Give the people of a number that ends a sentence: "Политзаключенных в Баку, по данным активистов, 375"."""
    before = [span for span in scene.groups if span[1] <= quantity.start]
    if not before or quantity.value is None or quantity.part or not ends_with_verb(quantity, scene):
        return None
    group = before[-1]
    if scene.tells(group, "activist") or is_tally(quantity, scene):
        return None  # "Defenders speak of seventy"
    begins = group[0] - scene.clause(group)[0] <= _OPENING
    events = (t for t in scene.triggers if t.kind is not ClaimKind.HELD)
    told = any(t.start < quantity.end and group[0] < t.end for t in events)
    return group if begins and not told and quantity.start - group[1] <= _BEHIND_GROUP else None


def _happens_to(span: Span, scene: Scene) -> bool:
    """True where the number's clause tells an event, not a stock: "charged 30 activists", "60 were flown out"."""
    clause = scene.clause(span)
    return scene.tells(clause, "happening") and not scene.tells(clause, "stock")
