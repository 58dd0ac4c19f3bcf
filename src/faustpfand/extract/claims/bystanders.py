"""Who is named only to say which person is meant: "a man who shared a cell with Ivan Belov died"."""

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.tokens import Span


def is_bystander(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for who is named in a relative clause that does not hold the verb: nothing is told of them by it."""
    clause = scene.clause(person.span)
    around = verb[0] < clause[0] and clause[1] < verb[1]  # German: "kam der Anwalt, der sie verteidigt hatte, frei"
    if verb[0] < clause[1] and clause[0] < verb[1] and not around:
        return _is_before_own_verb(person, verb, scene)
    return _opens_relative(clause, scene) and not scene.tells(clause, "part_cue")


def _opens_relative(clause: Span, scene: Scene) -> bool:
    """True for ", who defended Ivan Belov" and ", with whom Ivan Belov shared a cell"."""
    begins = clause[0]
    if not begins or scene.words[begins - 1].text != ",":
        return False
    opening = scene.phrases.starts(begins, "partner") or begins
    return any(
        scene.phrases.starts(at, "relative") is not None and scene.phrases.starts(at, "not_relative") is None
        for at in (begins, opening)
    )


def _is_before_own_verb(person: Entity, verb: Span, scene: Scene) -> bool:
    """True where no comma ends the clause: "the lawyer who had defended Ivan Belov was freed"."""
    if person.partner and verb[0] < person.start and person.end == scene.clause(person.span)[1] < verb[1]:
        return True  # "сидевший в одной камере с Иваном Беловым, умер"
    if person.end >= verb[1] or "who" not in scene.phrases.spots:
        return False
    before = [b for a, b in scene.phrases.of("who") if b < person.start]
    if not before or any(word.text in ",;:" for word in scene.words[before[-1] : person.start]):
        return False
    return not scene.tells((before[-1], person.start), "telling", "part_cue")
