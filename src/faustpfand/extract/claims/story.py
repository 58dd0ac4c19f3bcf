"""What has been told so far in an article, and what its pronouns point back to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.linking import Draft
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.when import Days
from faustpfand.records import Claim, ClaimKind

_ONE_PERSON = frozenset(
    {ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY, ClaimKind.RELEASE, ClaimKind.HELD}
)
_PERSON_REACH = 30.0
_OPENING = 3  # words that open a sentence
_OPENED = 5  # words between the comma behind an opening participle and the name


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An article as read so far: its claims, and the persons and days that later words point to."""

    pack: Pack
    published: date | None
    country: str | None
    scenes: Sequence[Scene]  # all of the article, also those to come
    starts: Sequence[int]  # of their sentences
    claims: tuple[Claim, ...] = ()
    reached: int = 0  # where the sentence read last begins
    sanctions: bool = False  # whether any were spoken of
    people: tuple[str, ...] = ()  # who were named together last
    person: str | None = None  # who was named last, while nobody else was
    last: Days | None = None

    @property
    def group(self) -> str | None:
        """The population of the people counted last, whom "them all" means."""
        counted = self.latest(lambda c: c.count is not None and c.population is not None)
        return None if counted is None else counted.population

    def latest(self, fits: Callable[[Claim], bool]) -> Claim | None:
        """Give the claim told last that fits, or None."""
        return next(filter(fits, reversed(self.claims)), None)

    def after(self, scene: Scene, claims: list[Claim]) -> "Story":
        """Give the story with one more sentence read."""
        persons = [e.name for e in scene.entities if told_of(e)] or list(_told_by(scene))
        persons = persons or [e.name for e in scene.entities if e.kin]  # "the mother of Ivan Belov ... He died"
        targets = [t for c in claims for t in c.targets if c.population == "named_persons"]
        named = targets or persons
        dated = [(c.date_start, c.date_end) for c in claims if c.kind is not ClaimKind.HELD]
        days = [(a, b) for a, b in dated if a is not None and b is not None]
        told = _exemplified(_credited(self.claims, scene, claims), scene)
        return replace(
            self,
            claims=(*told, *claims),
            reached=scene.sentence.start,
            sanctions=self.sanctions or "sanction" in scene.phrases.spots,
            people=tuple(targets) if len(targets) > 1 else tuple(persons) if len(persons) > 1 else self.people,
            person=named[-1] if named else self.person,
            last=days[-1] if days else self.last,
        )

    def pointed_at(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give the person that a pronoun or "the opposition leader" stands for, if the text named one."""
        if draft.kind not in _ONE_PERSON or draft.trigger is None:
            return ()
        if "weak" in draft.trigger.rule.flags:
            return self._possessor(draft, scene)
        if len(self.people) > 1 and scene.tells(scene.clause(draft.span), "pronoun_many"):
            return self.people
        before = [e for e in scene.entities if told_of(e) and e.end <= draft.span[0]]
        if before and scene.cost(before[-1].span, draft.span, past_verbs=True) <= _PERSON_REACH:
            return (before[-1].name,)
        if before:
            return (before[-1].name,) if scene.tells(scene.clause(draft.span), "pronoun") else ()
        return self._not_named_before(draft, scene)

    def _possessor(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give whose release or arrest a noun tells of: "since her arrest", if the sentence names nobody else."""
        begins = scene.phrases.ends(draft.span[0], "possessive_one")
        if begins is None or scene.quantities or self.person is None:
            return ()
        others = {e.name for e in scene.entities if told_of(e)} - {self.person}
        return () if others else (self.person,)

    def _not_named_before(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give whom a verb tells of that nobody named stands before: who follows, who speaks, who was named last."""
        if (opened := _told_behind(draft, scene)) is not None:
            return (opened.name,)
        last = (self.person,) if self.person is not None else ()
        if scene.tells((0, draft.anchor[1]), "first_person"):
            return _told_by(scene) or last
        points = scene.tells(scene.clause(draft.span), "pronoun") or scene.tells((0, _OPENING), "antecedent")
        return last if points else ()


def _told_behind(draft: Draft, scene: Scene) -> Entity | None:
    """Give whom a participle that opens the sentence tells of: "Arrested on 3 May, the editor Anna Lis awaits"."""
    comma = scene.clause(draft.span)[1]
    if draft.span[0] > 1 or comma >= len(scene.words) or scene.words[comma].text != ",":
        return None
    near = (e for e in scene.entities if told_of(e) and 0 < e.start - comma <= _OPENED)
    return next(near, None)


def _told_by(scene: Scene) -> tuple[str, ...]:
    """Give who speaks in the first person: "They took me in July, recalls Anna Lis"."""
    persons = [e.name for e in scene.entities if e.sort == "person" and not (e.officer or e.located)]
    return tuple(persons[-1:]) if "first_person" in scene.phrases.spots else ()


def told_of(entity: Entity) -> bool:
    """True for a person of whom something may be told: no envoy, no town, nobody's wife or brother."""
    return entity.sort == "person" and not (entity.officer or entity.located or entity.kin)


def _credited(told: tuple[Claim, ...], scene: Scene, claims: list[Claim]) -> tuple[Claim, ...]:
    """Give the last release, if it was told without who did it, the ruler and brokers told next.

    "The release of nine prisoners ... Alexander Lukashenko, however ... The USA brokered the deal."
    """
    last = next((i for i in reversed(range(len(told))) if told[i].kind is ClaimKind.RELEASE), None)
    if last is None or any(c.kind is ClaimKind.RELEASE for c in claims):
        return told
    brokers = any("broker" in t.rule.flags for t in scene.triggers)
    names = [a for c in claims if brokers and c.kind is ClaimKind.NEGOTIATION for a in c.actors]
    release = told[last]
    if not release.actors and last == len(told) - 1:
        names += [e.name for e in scene.entities if e.sort == "ruler" and " " in e.name]
    if not names:
        return told
    actors = tuple(dict.fromkeys((*release.actors, *names)))
    return (*told[:last], replace(release, actors=actors), *told[last + 1 :])


def _exemplified(told: tuple[Claim, ...], scene: Scene) -> tuple[Claim, ...]:
    """Give a count its examples from the next sentence: "Among them are ..."."""
    if not scene.tells((0, 1), "part_cue") or not told or told[-1].count is None:
        return told
    people = [e for e in scene.entities if e.sort == "person" and not e.partner]
    listed = tuple(e.name for e in people if not any(t.end <= e.start for t in scene.triggers))
    return (*told[:-1], replace(told[-1], targets=(*told[-1].targets, *listed)))
