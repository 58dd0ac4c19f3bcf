"""Whom a pronoun, a noun of release or "the opposition leader" stands for."""

from itertools import islice

from faustpfand.extract.claims.actors import Entity, gender_of
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.named.bystanders import is_bystander, is_kin_that_speaks, names_kin
from faustpfand.extract.claims.scene import Scene, Trigger
from faustpfand.extract.claims.story.persons import keeps_company, told_by, told_of
from faustpfand.extract.claims.story.story import Story
from faustpfand.names.given import FEMALE, MALE
from faustpfand.records import ClaimKind

_ONE_PERSON = frozenset(
    {ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY, ClaimKind.RELEASE, ClaimKind.HELD}
)
_TAKEN = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})
_PERSON_REACH = 30.0
_PUT_BESIDE = 2  # words between the comma and the participle: ", a Russian sentenced to six years"
_NOT_DONE = ("denied", "planned", "hypothetical")
_OPENING = 3  # words that open a sentence
_PARTICIPLE = 4  # words that may stand before one that opens a sentence: "Im März 2021 verhaftet"
_SUBJECT = 3  # words behind its comma: "he", "verbrachte er"
_OPENED = 5  # words between the comma behind an opening participle and the name


def pointed_at(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give the person that a pronoun or "the opposition leader" stands for, if the text named one."""
    if draft.kind not in _ONE_PERSON or draft.trigger is None or _names_others(draft, draft.trigger, scene):
        return ()
    if "weak" in draft.trigger.rule.flags:
        return _put_beside(draft, scene) or _possessor(draft, scene, story)
    opens = scene.phrases.starts(0, "pronoun_many") is not None  # "The pair, sentenced in May, were freed"
    if len(story.people) > 1 and (
        opens or story.meant == scene.sentence.start or scene.tells(scene.clause(draft.span), "pronoun_many")
    ):
        return story.people
    before = [e for e in scene.entities if told_of(e) and e.end <= draft.span[0]]
    before = [e for e in before if not is_bystander(e, draft.trigger.span, scene)]
    before = [e for e in before if scene.phrases.ends(e.start, "judge") is None]
    before = [e for e in before if not (is_kin_that_speaks(e, scene) or keeps_company(e, scene))]
    if before and scene.cost(before[-1].span, draft.span, past_verbs=True) <= _PERSON_REACH:
        return () if _means_group(draft, scene, story) else (before[-1].name,)
    if not before:
        return _not_named_before(draft, scene, story)
    clause = scene.clause(draft.span)
    alone = len({e.name for e in before}) == 1 and scene.phrases.starts(clause[0], "and") is not None
    return (before[-1].name,) if alone or scene.tells(clause, "pronoun") else ()


def _means_group(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "Natallia Eismant says that he pardoned them"; German "sie" may be her.

    So it is behind people counted in the sentence: "four are free, Ivan Belov among them; he pardoned them".
    """
    counted = story.group is not None or any(q.population and q.end <= draft.span[0] for q in scene.quantities)
    many = counted and not scene.phrases.capital_nouns
    return many and scene.tells(scene.clause(draft.span), "pronoun_many")


def _possessor(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give whose release or arrest a noun tells of: "since her arrest", if the sentence names nobody else."""
    whose = scene.phrases.ends(draft.span[0], "possessive_one") is not None or _is_kin_glad_of(draft, scene)
    if not whose or scene.quantities or story.person is None:
        return ()
    others = {e.name for e in scene.entities if told_of(e)} - {story.person}
    return () if others else (story.person,)


def _meant(clause: Span, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give who was named last; where "he" or "she" tells a man or a woman, who may be that."""
    he, she = scene.tells(clause, "he"), scene.tells(clause, "she")
    if story.person is None or he == she:
        return () if story.person is None else (story.person,)
    gender = MALE if he else FEMALE
    able = (name for name in (story.person, *reversed(story.known)) if _gender(name, story) in (gender, None))
    return tuple(islice(able, 1))


def _gender(name: str, story: Story) -> int | None:
    return gender_of(name, story.pack.lang)


def _not_named_before(draft: Draft, scene: Scene, story: Story) -> tuple[str, ...]:
    """Give whom a verb tells of that nobody named stands before: who follows, who speaks, who was named last."""
    if (opened := _told_behind(draft, scene, alone=story.person is None)) is not None:
        return (opened.name,)
    last = _meant(scene.clause(draft.span), scene, story)
    if scene.tells((0, draft.anchor[1]), "first_person"):
        return told_by(scene) or last
    clause = scene.past_asides(scene.clause(draft.span))
    told = max((b for _, b in scene.phrases.of("that") if clause[0] <= b <= draft.span[0]), default=clause[0])
    clause = told, clause[1]  # "He added that the men were arrested"
    if scene.tells(clause, "pronoun"):
        kin = [e.name for e in scene.entities if e.kin and e.end <= clause[0]]  # "Anna Lis's husband said: she was"
        return tuple(kin[-1:]) or last
    called = scene.tells((0, _OPENING), "antecedent") or _names_its_subject_behind(draft, scene)
    called = called or scene.tells(clause, "the_one") or _is_verdict_on_last(draft, scene, story)
    return last if called else ()


def _is_verdict_on_last(draft: Draft, scene: Scene, story: Story) -> bool:
    """True for "In June came the verdict: five years", "In June it was extended", right behind who was jailed."""
    newest = story.claims[-1] if story.claims else None
    if draft.kind is not ClaimKind.SENTENCE or newest is None or not newest.targets:
        return False
    others = any(e.sort == "person" for e in scene.entities) or any(q.population for q in scene.quantities)
    return story.is_recent(newest, scene, 1) and not others and scene.tells(draft.verb, "verdict", "term_added")


def _is_kin_glad_of(draft: Draft, scene: Scene) -> bool:
    """True for the release of "His wife was glad about the release": whose kin it is has been freed."""
    if draft.kind is not ClaimKind.RELEASE or "glad" not in scene.phrases.spots:
        return False
    before = scene.clause(draft.span)[0], draft.span[0]
    glad = scene.tells(before, "glad") and not scene.tells(before, *_NOT_DONE)
    at = draft.span[1]  # not "the release of the others"
    ends = at >= len(scene.words) or not scene.words[at].is_word or scene.phrases.covers(at, "conjunction", "and")
    return glad and ends and names_kin(before, scene)


def _names_others(draft: Draft, verb: Trigger, scene: Scene) -> bool:
    """True for "All the other political prisoners, he added, will be freed", "she said that her client was freed"."""
    group = any(draft.anchor[0] <= a and b <= draft.anchor[1] for a, b in scene.groups)
    begins = scene.clause(verb.span)[0]
    kin = "weak" not in verb.rule.flags and names_kin((begins, verb.start), scene)
    of_kin = scene.phrases.starts(begins, "relative") is not None and scene.phrases.ends(begins - 1, "kin") is not None
    inside = any(e.sort == "person" and begins <= e.start < verb.start for e in scene.entities)
    return group or kin or _opens_with_colleague(verb, scene) or (of_kin and not inside)  # "Losik's lawyer, who"


def _opens_with_colleague(verb: Trigger, scene: Scene) -> bool:
    """True for an unnamed subject beside whom the text named: "Her lawyer, detained in June, is to be sentenced"."""
    whose = scene.phrases.starts(0, "possessive_one")
    clause = scene.past_asides(scene.clause(verb.span))
    if whose is None or clause[0] > 0 or "weak" in verb.rule.flags or scene.tells(clause, "telling", "said"):
        return False
    return scene.phrases.starts(whose, "role", "trade", "officer", "kin") is not None


def _names_its_subject_behind(draft: Draft, scene: Scene) -> bool:
    """True for a participle whose subject a pronoun or the like names: "Arrested in May, he has been held since"."""
    comma = next((at for at in range(draft.span[1], len(scene.words)) if scene.words[at].text == ","), None)
    if comma is None or draft.span[0] > _PARTICIPLE:
        return False
    return scene.tells((comma + 1, comma + 1 + _SUBJECT), "pronoun", "antecedent")


def _put_beside(draft: Draft, scene: Scene) -> tuple[str, ...]:
    """Give whom a participle behind a comma tells of: "in his cell died Ivan Belov, arrested in May"."""
    if draft.kind not in _TAKEN:
        return ()
    clause = scene.clause(draft.span)
    start = clause[0] - 1
    near = draft.span[0] - clause[0] <= _PUT_BESIDE
    if (
        start <= 0
        or scene.words[start].text != ","
        or not near
        or scene.tells((clause[0], draft.span[0]), "conjunction")
    ):
        return ()
    opens = {start, scene.clause((start - 1, start))[0] - 1}  # "Ivan Belov, a father of two, arrested"
    return tuple(e.name for e in scene.entities if told_of(e) and e.end in opens)[-1:]


def _told_behind(draft: Draft, scene: Scene, *, alone: bool) -> Entity | None:
    """Give whom a participle that opens the sentence tells of: "Arrested on 3 May, the editor Anna Lis awaits".

    So does a clause that opens it, if nobody was named before: "Weeks after she was arrested, the editor Anna Lis".
    """
    opens, comma = scene.clause(draft.span)
    if comma >= len(scene.words) or scene.words[comma].text != ",":
        return None
    before = (opens, draft.span[0])
    clause = alone and opens == 0 and scene.tells(before, "conjunction") and scene.tells(before, "he_or_she")
    if draft.span[0] > 1 and not clause:
        return None
    near = next((e for e in scene.entities if told_of(e) and 0 < e.start - comma <= _OPENED), None)
    if near is None or scene.tells((comma, near.start), "part_cue", "for_example"):
        return None  # "Задержали её и семерых других, среди них Ивана Белова"
    return near
