"""What has been told so far in an article."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date

from faustpfand.extract.claims.acts import Act
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.when import Days
from faustpfand.records import Claim

_SOON = 2  # sentences, within which the parts of an act are told
_LATELY = 24  # claims


@dataclass(slots=True, kw_only=True)
class Story:
    """An article as read so far: its claims, and the persons and days that later words point to.

    It grows sentence by sentence; to make it anew for each took time that grew with the square of the text.
    """

    pack: Pack
    published: date | None
    country: str | None
    scenes: Sequence[Scene]  # all of the article, also those to come
    starts: Sequence[int]  # of their sentences
    claims: list[Claim] = field(default_factory=list)
    reached: int = 0  # where the sentence read last begins
    sanctions: bool = False  # whether any were spoken of
    people: tuple[str, ...] = ()  # who were named together last
    person: str | None = None  # who was named last, while nobody else was
    known: tuple[str, ...] = ()  # all who were named lately
    called: dict[str, str] | None = None  # the surnames of given names, once they are asked for
    last: Days | None = None
    last_day: Days | None = None  # the same, if it is one day
    here: Days | None = None  # the same, if the sentence that is being read told it
    dated: int = -1  # where the last claim with a day begins
    meant: int = -1  # where a sentence begins that counts those who were named together last
    act: Act | None = None  # the sanctions counted last
    asked: Claim | None = None  # whose number a sentence asks for or leaves open
    powers: dict[str, str] = field(default_factory=dict)  # of which state or union a name is
    pinned: dict[tuple[int, int, bool], Days | None] = field(default_factory=dict)  # what dates meant at first sight

    @property
    def group(self) -> str | None:
        """The population of the people counted last, whom "them all" means: not of the women among them."""
        counted = self.latest(lambda c: c.count is not None and c.population not in (None, "women"))
        return None if counted is None else counted.population

    @property
    def lately(self) -> Sequence[Claim]:
        """The claims told last: to look back further would take long texts a time that grows with their square."""
        return self.claims[-_LATELY:]

    def latest(self, fits: Callable[[Claim], bool]) -> Claim | None:
        """Give the claim told last that fits, or None."""
        return next(filter(fits, reversed(self.claims)), None)

    def before(self, scene: Scene) -> Scene | None:
        """Give the sentence right before one, or None."""
        at = self.place(scene)
        return self.scenes[at - 1] if at else None

    def act_before(self, scene: Scene) -> Act | None:
        """Give the sanctions counted last, if that was in one of the two sentences before."""
        recent = self.act is not None and self.act.start >= self.starts[max(self.place(scene) - _SOON, 0)]
        return self.act if recent else None

    def acting(self, claim: Claim) -> set[str]:
        """Give who acts in a claim, a state or union by one name: "the United States" and "Washington" are one."""
        return {self.powers.get(name, name) for name in claim.actors}

    def is_recent(self, claim: Claim, scene: Scene, sentences: int) -> bool:
        """True for a claim told at most some sentences before one."""
        first = max(self.place(scene) - sentences, 0)
        return claim.start >= self.starts[first]

    def place(self, scene: Scene) -> int:
        """Give which sentence of the article a scene is, the first being 0."""
        return bisect_left(self.starts, scene.sentence.start)
