"""Going on with the next sentence of an article."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from faustpfand.extract.claims.named.bystanders import is_kin_of_other
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story.dated import date_before
from faustpfand.extract.claims.story.days import last_days
from faustpfand.extract.claims.story.exemplifying import exemplify
from faustpfand.extract.claims.story.persons import is_somebodys_own, keeps_company, tells_of_it, told_by, told_of
from faustpfand.extract.claims.story.story import Story
from faustpfand.records import Claim, ClaimKind

_REMEMBERED = 8  # names


def take_in(scene: Scene, claims: Sequence[Claim], story: Story) -> None:
    """Go on with the next sentence and what it claims."""
    told = [e for e in scene.entities if told_of(e)]
    others = [e for e in told if not is_kin_of_other(e, scene)]
    quiet = [e for e in others if not (tells_of_it(e, scene) or is_somebodys_own(e, scene))]
    persons = [e.name for e in quiet or others] or list(told_by(scene))
    persons = persons or [e.name for e in scene.entities if e.kin]  # "the mother of Ivan Belov ... He died"
    targets = [t for c in claims for t in c.targets if c.population == "named_persons"]
    named = targets or persons
    told_powers = ((e.name, scene.phrases.power(e.span)) for e in scene.entities if e.sort != "person")
    story.powers |= {name: power for name, power in told_powers if power is not None}
    if story.claims:
        _credit(scene, claims, story)
        exemplify(scene, story)
        if not claims:
            date_before(scene, story)
    story.claims += claims
    story.reached = scene.sentence.start
    story.sanctions = story.sanctions or "sanction" in scene.phrases.spots
    story.people = tuple(targets) if len(targets) > 1 else tuple(persons) if len(persons) > 1 else story.people
    company = {e.name for e in scene.entities if keeps_company(e, scene)}
    story.person = next((name for name in reversed(named) if name not in company), story.person)
    kin = [e.name for e in scene.entities if e.kin]
    story.known = (*story.known, *kin, *(e.name for e in told), *named)[-_REMEMBERED:]
    story.last = last_days(claims) or story.last
    story.last_day = last_days([c for c in claims if c.date_start == c.date_end]) or story.last_day
    story.dated = max((c.start for c in claims if c.date_start is not None), default=story.dated)


def _credit(scene: Scene, claims: Iterable[Claim], story: Story) -> None:
    """Give the last release, if it was told without who did it, the ruler and brokers told next.

    "The release of nine prisoners ... Alexander Lukashenko, however ... The USA brokered the deal."
    """
    brokers = any("broker" in t.rule.flags for t in scene.triggers)
    names = [a for c in claims if brokers and c.kind is ClaimKind.NEGOTIATION for a in c.actors]
    newest = story.claims[-1]
    if newest.kind is ClaimKind.RELEASE and not newest.actors:
        names += [e.name for e in scene.entities if e.sort == "ruler" and " " in e.name]
    if not names or any(c.kind is ClaimKind.RELEASE for c in claims):
        return
    last = next((i for i in reversed(range(len(story.claims))) if story.claims[i].kind is ClaimKind.RELEASE), None)
    if last is not None:
        release = story.claims[last]
        story.claims[last] = replace(release, actors=tuple(dict.fromkeys((*release.actors, *names))))
