"""What a sentence tells of a person beside: an envoy, a town, whose wife, who speaks."""

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.scene import Scene

_OFFICE = 3  # words between "his" and the name


def told_of(entity: Entity) -> bool:
    """True for a person of whom something may be told: no envoy, no town, nobody's wife or brother."""
    return entity.sort == "person" and not (entity.officer or entity.located or entity.kin)


def keeps_company(person: Entity, scene: Scene) -> bool:
    """True for the one of "she was seized together with Ivan Belov"."""
    return scene.phrases.ends(person.start, "together") is not None


def tells_of_it(person: Entity, scene: Scene) -> bool:
    """True for the one of "Among them are six Lithuanians, wrote the president Ivan Belov"."""
    clause = scene.clause(person.span)
    return clause[0] > 0 and scene.tells(clause, "telling", "said")


def is_somebodys_own(person: Entity, scene: Scene) -> bool:
    """True for the one of "his lawyer Anna Lis": the text is about whose lawyer she is."""
    at = person.start
    while at > 0 and person.start - at < _OFFICE and scene.words[at - 1].is_word and not scene.words[at - 1].is_capital:
        if scene.phrases.ends(at, "possessive_one", "possessive") is not None:
            return True
        at -= 1
    return False


def told_by(scene: Scene) -> tuple[str, ...]:
    """Give who speaks in the first person: "They took me in July, recalls Anna Lis"."""
    persons = [e.name for e in scene.entities if e.sort == "person" and not (e.officer or e.located)]
    return tuple(persons[-1:]) if "first_person" in scene.phrases.spots else ()
