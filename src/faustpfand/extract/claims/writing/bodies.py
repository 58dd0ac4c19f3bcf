"""Courts and governments told by their town, state or ruler: "a court in Brest", "the Cuban authorities"."""

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.writing.listing import as_written

_COURT_REACH = 18.0
_GOVERNMENT_REACH = 16.0
_COURT_WORDS = 3  # before the word for a court


def courts(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Give the court near the verb that is told by its town or its people: "a court in Brest", not "a court"."""
    near = [(scene.cost(draft.anchor, span), span) for span in scene.phrases.of("court")]
    told = (_body_told(span, scene) for cost, span in sorted(near) if cost <= _COURT_REACH)
    body = next((body for body in told if body is not None), None)
    return () if body is None else (as_written(body, scene),)


def governments(draft: Draft, scene: Scene) -> list[Span]:
    """Give the government near a verb that is told by its state or its ruler: "the Cuban authorities", not "they"."""
    near = [(scene.cost(draft.anchor, span), span) for span in scene.phrases.of("government")]
    told = (_body_told(span, scene) for cost, span in sorted(near) if cost <= _GOVERNMENT_REACH)
    able = [body for body in told if body is not None and _says_whose(body, scene)]
    return [body for body in able if not _is_behind_preposition(body, scene)][:1]


def _says_whose(body: Span, scene: Scene) -> bool:
    """True where a body begins with its name or a state: not for "Сильное руководство", "Вашингтона власти"."""
    begins = body[0]
    whose = scene.phrases.state(begins, "adjective") is not None or scene.phrases.covers(begins, "ruler")
    return whose or scene.phrases.has_ending(begins, "possessive") or scene.phrases.covers(begins, "government")


def _is_behind_preposition(body: Span, scene: Scene) -> bool:
    """True for "a request to the Cuban government"; not for "by the Cuban government"."""
    at = body[0]
    while at and scene.phrases.covers(at - 1, "article"):
        at -= 1
    if scene.phrases.ends(at, "agent_by") is not None:
        return False
    return scene.phrases.ends(at, "preposition", "locative", "partner", "kin_of", "officer", "role") is not None


def _body_told(span: Span, scene: Scene) -> Span | None:
    """Give a body's name with the words for where or whose it is, as "the Minsk City Court", or None without any."""
    start, end = _begins_body(span, scene), _ends_body(span[1], scene)
    named = "-" in scene.words[span[0]].text  # "Ortega-Regime"
    return None if (start, end) == span and not named else (start, end)


def _begins_body(span: Span, scene: Scene) -> int:
    start = span[0]
    for at in range(start - 1, max(start - 1 - _COURT_WORDS, -1), -1):
        adjective = scene.phrases.state(at, "adjective") is not None
        if not scene.words[at].is_word or scene.phrases.covers(at, "preposition", "and", "conjunction"):
            break
        if scene.phrases.covers(at, "article") and not adjective:
            break
        if any(e.sort == "person" and e.start <= at < e.end for e in scene.entities if not _is_of_body(e, span)):
            break  # "Политика Николая Белова суд приговорил"
        if not at and not adjective and (scene.phrases.capital_nouns or start < span[0]):
            break  # "Am Montag schickten Gerichte", "Нещодавно російський суд"
        if adjective or (scene.words[at].is_capital and not _is_dated(at, scene)):
            start = at
    alone = start == span[0] - 1 and scene.phrases.state(start, "adjective") is None
    if alone and scene.phrases.ends(start, "locative") is not None:
        return span[0]  # "W Brześciu sąd skazał"
    return start


def _is_of_body(entity: Entity, span: Span) -> bool:
    """True for the one word of "the Kastrychnitski district court", that looks like a person's name."""
    return entity.end - entity.start == 1 and entity.end <= span[0]


def _ends_body(end: int, scene: Scene) -> int:
    """Give where a town, a state or a ruler behind a body ends: "Суд Бреста", "a court in Brest"."""
    if scene.phrases.state(end, "adjective") is not None:
        return end + 1  # "el gobierno venezolano"
    verb = min((t.start for t in scene.triggers if t.start >= end), default=len(scene.words))
    reach = range(end, min(end + _COURT_WORDS, verb))
    places = (scene.phrases.starts(at, "locative", "objective", "agent_by") for at in reach)
    own = end < len(scene.words) and scene.words[end].is_capital
    town = end if own else next((at for at in places if at is not None), end)
    while end <= town < len(scene.words) and scene.words[town].is_capital and scene.words[town].is_word:
        if _is_dated(town, scene):
            break
        town += 1
        end = town
    return end


def _is_dated(at: int, scene: Scene) -> bool:
    return any(m.start <= at < m.end for m in scene.dates)
