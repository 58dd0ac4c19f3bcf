"""Verbs that tell something else by the words around them: of courts, of what is demanded, refused or due."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.records import ClaimKind, Modality

_OF_COUNTED: Final = frozenset({"counted", "weak"})
_LINKS: Final = ("copula", "passive", "also", "and")
_BESIDE_NAME: Final = ("preposition", "locative", "article", "role", "title", "trade")
_ALSO: Final = 1  # words before a prison that opens its clause
_SUBJECT: Final = 4  # words between who does it and the verb
_OPENS: Final = 3  # words in which a clause names who acts in it
_ASIDE: Final = 4  # words between a request with its name and "was rejected"
_OF_PURPOSE: Final = ("infinitive_mark", "in_order_to", "so_that", "demanding")
_CLAUSE: Final = 2  # words: a comma and a verb before it


def retold(triggers: Iterable[Trigger], scene: Scene) -> list[Trigger]:
    """Give each verb as what it tells beside the words of a sentence."""
    told = list(triggers)
    for cue, as_told in _RETOLD.items():
        if cue in scene.phrases.spots:
            told = [as_told(t, scene) for t in told]
    return told


def _as_of_courts(trigger: Trigger, scene: Scene) -> Trigger:
    """Let courts sentence whom they put away: "judges put 144 behind bars for terms of five to 15 days"."""
    if trigger.kind is not ClaimKind.DETENTION or "since" in trigger.rule.flags:
        return trigger
    clause = scene.clause(trigger.span)
    begins = clause[0] if scene.phrases.capital_nouns else trigger.start - _SUBJECT  # German puts the verb last
    subject = (begins, trigger.end)  # not "was detained outside the courts"
    opens = (clause[0], min(clause[0] + _OPENS, trigger.start))  # "On Monday courts in Minsk and other towns"
    if not scene.tells(subject, "courts") and not scene.tells(opens, "courts"):
        return trigger
    if scene.tells(clause, "passive"):
        return trigger
    return trigger.told_as(ClaimKind.SENTENCE)


def _as_of_named(trigger: Trigger, scene: Scene) -> Trigger:
    """Let a prison put before a name tell who sits there: "In jail in Grodno, too, is Olga Zueva"."""
    if trigger.kind is not ClaimKind.HELD or not trigger.rule.flags >= _OF_COUNTED:
        return trigger
    opens = trigger.start - scene.clause(trigger.span)[0] <= _ALSO
    who = next((e for e in scene.entities if e.start >= trigger.end), None)
    while who is not None and who.placed:
        who = next((e for e in scene.entities if e.start >= who.end), None)
    if not opens or who is None or who.sort != "person" or who.kin or who.officer or who.partner:
        return trigger
    if not _is_linked((trigger.end, who.start), scene) or not _ends_clause(who.end, scene):
        return trigger
    return replace(trigger, rule=replace(trigger.rule, flags=trigger.rule.flags - _OF_COUNTED | {"named"}))


def _is_linked(between: Span, scene: Scene) -> bool:
    """True for words that join a prison to who sits there: ", too, is the teacher", "й лікарка"; no other verb."""
    others = [at for at in range(*between) if not scene.phrases.covers(at, *_LINKS)]
    plain = (scene.phrases.covers(at, *_BESIDE_NAME) or scene.words[at].is_capital for at in others)
    return len(others) < between[1] - between[0] and all(
        told or not scene.words[at].is_word for told, at in zip(plain, others, strict=True)
    )


def _ends_clause(at: int, scene: Scene) -> bool:
    return at >= len(scene.words) or not scene.words[at].is_word or scene.phrases.covers(at, "and", "who")


def _as_demanded(trigger: Trigger, scene: Scene) -> Trigger:
    """Let a release be demanded in a clause of what somebody demands: "требует, чтобы двери тюрем открылись"."""
    if trigger.kind is not ClaimKind.RELEASE:
        return trigger
    if trigger.rule.modality in (None, Modality.PLANNED) and _is_demanded_late(trigger, scene):
        return trigger.told_as(ClaimKind.DEMAND, Modality.ASSERTED)
    if trigger.rule.modality is not None:
        return trigger
    begins = scene.clause(trigger.span)[0]
    if begins < _CLAUSE or scene.phrases.starts(begins, "that", "so_that") is None:
        return trigger
    before = scene.clause((begins - 2, begins - 1))
    told = any(t.kind is ClaimKind.DEMAND and before[0] <= t.start < trigger.end for t in scene.triggers)
    if told or not scene.tells(before, "demanding"):
        return trigger
    return trigger.told_as(ClaimKind.DEMAND)


def _is_demanded_late(trigger: Trigger, scene: Scene) -> bool:
    """True for an infinitive whose demand follows: "Освободить всех и наказать виновных требует парламент"."""
    left, right = scene.clause(trigger.span)
    if left or not scene.tells(trigger.span, "infinitive") or scene.tells((0, trigger.end), *_OF_PURPOSE):
        return False
    if scene.tells((trigger.end, right), "planned", "hypothetical", "denied"):
        return False
    demanded = scene.tells((trigger.end, right), "ought") and not scene.dates
    return demanded or scene.tells((trigger.end, len(scene.words)), "demanding")


def _as_refused(trigger: Trigger, scene: Scene) -> Trigger:
    """Let who turns a request down free nobody: "Minsk rejected Warsaw's request to free Ivan Belov"."""
    if trigger.kind is not ClaimKind.DEMAND or trigger.rule.modality is not None:
        return trigger
    begins = scene.clause(trigger.span)[0]
    refused = [s for s in scene.phrases.of("turned_down") if begins <= s[0] and s[1] <= trigger.end]
    refused += [s for s in scene.phrases.of("turned_down") if 0 <= s[0] - trigger.end <= _ASIDE]
    if not refused or scene.tells((trigger.start, trigger.start + 1), "turned_down"):
        return trigger
    return trigger.told_as(ClaimKind.RELEASE, Modality.DENIED)


def _as_due(trigger: Trigger, scene: Scene) -> Trigger:
    """Let a day say when a term ends, where nobody demands it: "Белов должен выйти на свободу 5 декабря".

    So does the act by which people are let go: "По амнистии должны выйти на свободу 200 заключённых".
    """
    if trigger.kind is not ClaimKind.DEMAND:
        return trigger
    dated = any(0 <= m.start - trigger.end <= 1 and not m.since for m in scene.dates)
    dated = dated and scene.tells(trigger.span, "due")
    by_act = bool(scene.quantities) and scene.tells(scene.clause(trigger.span), "by_act")
    asks = any(e.sort in ("organisation", "authority") and not e.located for e in scene.entities)
    if not (dated or by_act) or asks or scene.tells((0, len(scene.words)), "demanding"):
        return trigger
    return trigger.told_as(ClaimKind.RELEASE, Modality.PLANNED)


_RETOLD: Final[dict[str, Callable[[Trigger, Scene], Trigger]]] = {  # by the word that may change what a verb tells
    "courts": _as_of_courts,
    "inside": _as_of_named,
    "demanding": _as_demanded,
    "ought": _as_demanded,
    "turned_down": _as_refused,
    "due": _as_due,
}
