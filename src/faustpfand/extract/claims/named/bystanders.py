"""Who is named beside an event that did not happen to them: "a man who shared a cell with Ivan Belov died"."""

from collections.abc import Sequence
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene import Scene
from faustpfand.names.given import FEMALE, MALE, given_forms

_LEAST: Final = 4  # letters of a name in that case
_SET_APART: Final = 3  # words between "unlike" and the name
_DESCRIBED: Final = 8  # words that may say who somebody is
_VERB_REST: Final = 3  # words
_SEVERAL: Final = 2
_NO_VERB: Final = ("preposition", "locative", "article", "role", "officer", "title", "and", "also", "possessive_one")
_IN_ROW: Final = 5  # words between two of a list: "and the deputy mayor"
_ROW_DESCRIBED: Final = 16  # words between two of a list, the first of whom has a clause that says who that is


def is_bystander(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for who is named in a relative clause that does not hold the verb, or outside of one that does.

    "The lawyer who defended Ivan Belov was freed", "Anna Lis met Ivan Belov, who was freed". So are those who do it or
    say it, and those whom something is compared with or called after.
    """
    inside = scene.clause(verb)
    told_of = antecedents(verb, scene)
    if told_of is not None and not (inside[0] <= person.start < inside[1]):
        return person not in told_of
    after = scene.phrases.ends(_with_office(person, scene), "open_ended")
    if after is not None and after >= verb[1] and not person.placed:
        return True  # "the release came after Keith Belman met the ruler"
    if _reports(person, verb, scene) or _acts(person, verb, scene) or _is_set_apart(person, scene):
        return True
    clause = scene.clause(person.span)
    if "as_put" in scene.phrases.spots and _puts_it(person, clause, verb, scene):
        return True
    around = verb[0] < clause[0] and clause[1] < verb[1]  # German: "kam der Anwalt, der sie verteidigt hatte, frei"
    if verb[0] < clause[1] and clause[0] < verb[1] and not around:
        return _is_before_own_verb(person, verb, scene)
    return opens_relative(clause, scene) and not scene.tells(clause, "part_cue")


def _puts_it(person: Entity, clause: Span, verb: Span, scene: Scene) -> bool:
    """True for who is named in a remark with a verb of its own: "As Ivan Belov of the council put it, they were"."""
    opens = scene.phrases.starts(clause[0], "as_put")
    if opens is None or (clause[0] <= verb[0] and verb[1] <= clause[1]) or scene.phrases.covers(opens, "and", "also"):
        return False  # "как и Иван Белов"
    if any(clause[0] <= t.start < clause[1] and "weak" not in t.rule.flags for t in scene.triggers):
        return False
    if scene.tells(scene.clause(verb), "he_or_she"):
        return False  # "As Ivan Belov turned 60, they let him go"
    office = _with_office(person, scene)
    told = [at for at in range(opens, clause[1]) if not office <= at < person.end and scene.words[at].is_word]
    return any(not (scene.words[at].is_capital or scene.phrases.covers(at, *_NO_VERB)) for at in told)


def replaced(scene: Scene) -> list[Entity]:
    """List those of "not Ivan Belov but his brother Petr": it happened to the other."""
    if "but_rather" not in scene.phrases.spots:
        return []
    found = []
    for person in (e for e in scene.entities if e.sort == "person"):
        comma = person.end < len(scene.words) and scene.words[person.end].text == ","
        rather = scene.phrases.starts(person.end + comma, "but_rather") is not None
        if rather and scene.phrases.ends(_with_office(person, scene), "not_name_but") is not None:
            found.append(person)
    return found


def antecedents(verb: Span, scene: Scene) -> list[Entity] | None:
    """Give those before the comma whom the relative clause around a verb tells about; None where it is in none.

    Somebody between may say who that is: "Ivan Belov, a father of two, who was freed". Where the noun before the comma
    is no name, nobody named is meant: "her client, who was freed".
    """
    clause = scene.clause(verb)
    if not (opens_relative(clause, scene) or _opens_participle(clause, verb, scene)):
        return None
    if scene.phrases.starts(clause[0], "kin_relative") is not None:
        return []  # "Anna Lis, whose husband was freed"
    comma = clause[0] - 1
    before = [e for e in scene.entities if e.sort == "person" and e.end <= comma]
    able = [e for e in reversed(before) if e.end == comma or _is_described(e, comma, scene)]
    meant = _of_that_gender(able, clause[0], scene)
    last = next(iter(meant), None)
    if last is None and scene.phrases.capital_nouns:
        last = next((e for e in reversed(before) if _is_before_verb(e, comma, scene)), None)
    if last is None and scene.phrases.starts(clause[1] + 1, "copula", "passive") is not None:
        return None  # "Among the prisoners who were freed are Ivan Belov and Anna Lis"
    if last is None:
        main = scene.clause((comma - 1, comma))
        is_one = scene.tells(main, "copula")  # "Ivan Belov is the third political prisoner who died"
        return [e for e in before if e.start >= main[0]][-1:] if is_one else []
    row = [last]
    for person in reversed(before[: before.index(last)]):
        if not in_row(person, row[0], scene) or (person in able and person not in meant):
            break
        row.insert(0, person)
    return row


def _of_that_gender(able: Sequence[Entity], begins: int, scene: Scene) -> Sequence[Entity]:
    """Keep who may be the "who" of a clause: "Ольга Зуева, координатор штаба Виктора Лиса, которую арестовали"."""
    opening = (begins, begins + 1)
    he, she = scene.tells(opening, "he_who"), scene.tells(opening, "she_who")
    if len(able) < _SEVERAL or he == she:
        return able
    gender = MALE if he else FEMALE
    return [e for e in able if e.gender in (gender, None)] or able


def is_meant(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for the one of kin whom only a "who" can mean: "Ольга Зуева, мать Ивана Зуева, которого арестовали"."""
    begins = scene.clause(verb)[0]
    before = [e for e in scene.entities if e.sort == "person" and e.end < begins]
    return person in before and len(_of_that_gender(before, begins, scene)) < len(before)


def _is_before_verb(person: Entity, comma: int, scene: Scene) -> bool:
    """True where only the rest of a German verb stands before the comma: "löste Iwan Below ab, der"."""
    between = scene.words[person.end : comma]
    return len(between) <= _VERB_REST and all(word.is_word and not word.is_capital for word in between)


def _is_described(person: Entity, comma: int, scene: Scene) -> bool:
    """True where no more than who somebody is stands before a comma: ", a father of two," or "(33)"."""
    between = (person.end, comma)
    if between[1] - between[0] > _DESCRIBED or scene.words[between[0]].text not in (",", "(", "–", "—", "«", '"'):
        return False
    told = scene.verbs(between)
    return not told and not scene.tells(between, "telling", "said", "relative")


def in_row(first: Entity, second: Entity, scene: Scene) -> bool:
    """True for two of a list: "the poet Ivan Belov and the printer Anna Lis", "Ivan Belov, a poet; Anna Lis"."""
    between = (_behind_brackets(first.end, scene), second.start)
    if between[0] >= between[1]:
        return False
    joined = scene.words[between[0]].text in (",", ";") or scene.phrases.covers(between[0], "and")
    return joined and (between[1] - between[0] <= _IN_ROW or _is_said_who(between, scene))


def _behind_brackets(at: int, scene: Scene) -> int:
    """Give where the words behind "Anna Lis (45)" go on."""
    if scene.words[at].text != "(":
        return at
    closes = next((i for i in range(at, min(at + _IN_ROW, len(scene.words))) if scene.words[i].text == ")"), at - 1)
    return closes + 1


def _is_said_who(between: Span, scene: Scene) -> bool:
    """True where no more than who the first is stands between two: ", the head of the committee, and"."""
    if between[1] - between[0] > _ROW_DESCRIBED:
        return False
    marks = [at for at in range(between[0] + 1, between[1]) if scene.words[at].text in (",", ";")]
    if not marks or between[1] - marks[-1] > _IN_ROW:
        return False
    goes_on = scene.words[marks[-1]].text == ";" or scene.phrases.starts(marks[-1] + 1, "and") is not None
    told = scene.verbs(between)
    who = (between[0], marks[-1])
    return goes_on and not told and not scene.tells(who, "telling", "said", "relative", "that", "conjunction")


def _opens_participle(clause: Span, verb: Span, scene: Scene) -> bool:
    """True for ", freed on Monday": a participle right behind a comma."""
    begins = clause[0]
    if not begins or scene.words[begins - 1].text != "," or not 0 <= verb[0] - begins <= 1:
        return False
    named = any(e.sort == "person" and e.end == begins - 1 for e in scene.entities)
    named = named and not scene.tells((begins, verb[0]), "passive", "copula")  # ", was freed" is of the main clause
    return named and scene.phrases.starts(verb[0], "reduced") is not None


def _reports(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for who says what another name is told of: "Anna Lis said that Ivan Belov was free"."""
    clause = scene.clause(verb)
    if person.end > clause[0] or scene.phrases.starts(clause[0], "that") is None:
        return False
    inside = any(e.sort == "person" and clause[0] <= e.start < clause[1] for e in scene.entities)
    return inside or scene.tells(clause, "everybody", "pronoun_many") or names_kin((clause[0], verb[0]), scene)


def is_kin_that_speaks(entity: Entity, scene: Scene) -> bool:
    """True for the one of "Her husband, Ivan Lis, said she had been arrested"."""
    marks = [scene.words[at].text == "," for at in (entity.start - 1, min(entity.end, len(scene.words) - 1))]
    begins = scene.phrases.ends(entity.start - marks[0], "kin")
    if begins is None or scene.phrases.ends(begins, "possessive", "possessive_one") is None:
        return False
    return scene.phrases.starts(entity.end + marks[1], "telling", "said") is not None


def is_kin_of_other(person: Entity, scene: Scene) -> bool:
    """True for the one of "his wife Anna Lis"."""
    begins = scene.phrases.ends(person.start, "kin")
    return begins is not None and scene.phrases.ends(begins, "possessive", "possessive_one") is not None


def names_kin(span: Span, scene: Scene) -> bool:
    """True for an unnamed subject: "that her client had died", "her son was freed"."""
    return any(
        span[0] <= a and b <= span[1] and scene.phrases.ends(a, "possessive", "possessive_one") is not None
        for a, b in scene.phrases.of("kin")
    )


def _acts(person: Entity, verb: Span, scene: Scene) -> bool:
    """True for who does it: "Ivan Belov arrested her", "задержан Фёдором Куликом", "by Captain Ivan Belov"."""
    first = scene.words[person.start].low
    base = first in given_forms()
    by = scene.phrases.has_ending(person.start, "instrumental") and len(first) >= _LEAST
    if by and not (base or person.placed or person.partner):
        return True
    if scene.phrases.ends(_with_office(person, scene), "agent_by") is not None:
        if not scene.phrases.capital_nouns:
            return person.start >= verb[1]
        return person.end <= verb[0] and scene.tells(scene.clause(verb), "passive")  # elsewhere "von" is "of"
    before = 0 <= verb[0] - person.end <= 1 and scene.clause((person.end - 1, verb[1])) == scene.clause(verb)
    if not before or not base or not scene.tells(verb, "acts_on"):
        return False
    return not scene.tells((person.end, verb[1]), "passive") and _has_object(verb, scene)


def _has_object(verb: Span, scene: Scene) -> bool:
    """True where a word behind the verb may be whom it is done to: not "Ivan Belov freed after five years"."""
    at, ends = verb[1], scene.clause(verb)[1]
    if any(e.sort == "person" and not e.placed and at <= e.start < ends for e in scene.entities):
        return True
    if at >= len(scene.words) or not scene.words[at].is_word:
        return False
    dated = any(m.start <= at < m.end for m in scene.dates)
    return not dated and not scene.phrases.covers(at, "preposition", "locative", "conjunction", "and", "adverb")


def _with_office(person: Entity, scene: Scene) -> int:
    """Give where a name begins with its office: "Captain Ivan Belov"."""
    at = person.start
    while (
        at > 0
        and scene.phrases.starts(at - 1, "not_name_but") is None
        and (scene.words[at - 1].is_capital or scene.phrases.covers(at - 1, "role", "officer", "article"))
    ):
        at -= 1
    return at


def _is_set_apart(person: Entity, scene: Scene) -> bool:
    """True behind "unlike", "thanks to", "in the case of": whom something is compared with, owed to or called after."""
    if scene.phrases.ends(person.start, "by_name") is not None:
        return False  # "по имени Иван", but "имени Ивана Белова"
    called = scene.phrases.ends(person.start, "called_after") is not None
    return (called and person.given) or any(
        b <= person.start <= b + _SET_APART
        and all(scene.words[at].is_word for at in range(b, person.start))
        and not scene.verbs((b, person.start))  # "Laut Amnesty starb Iwan Below"
        for _, b in scene.phrases.of("set_apart")
    )


def opens_relative(clause: Span, scene: Scene) -> bool:
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
