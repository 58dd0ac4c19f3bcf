"""Numbers that answer a question: "How many came out is disputed: the portal writes of 30, the guild of 19"."""

from collections.abc import Sequence

from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.linking.inheriting import part_of, with_own_days
from faustpfand.extract.claims.linking.totals import is_tally
from faustpfand.extract.claims.nouns import INHERITED
from faustpfand.extract.claims.owning import has_own_verb
from faustpfand.extract.claims.quantities import Quantity, ends_there
from faustpfand.extract.claims.scene import Scene
from faustpfand.extract.claims.story import Story
from faustpfand.records import Claim


def answers_told(scene: Scene, story: Story, counted: Sequence[Draft], whole: Claim | None) -> list[Claim] | None:
    """Read what is answered to a number asked for, in its sentence or later; None where nothing told since is asked."""
    asked = story.asked
    if asked is not None and (here := answered(scene, story)):
        ground = next((q.population for q in here if q.population in INHERITED), asked.population)
        return [part_of(asked, q, ground or "prisoners", scene) for q in here]
    if asked is not None and (whole is None or whole.start < asked.start):
        return _answers(asked, scene, story, counted)
    return None


def answered(scene: Scene, story: Story) -> list[Quantity]:
    """List what a sentence answers to its own question: "How many came out is disputed: the portal writes of 30"."""
    if story.asked is None or story.asked.start < scene.sentence.start:
        return []
    colon = next((at for at, word in enumerate(scene.words) if word.text == ":"), len(scene.words))
    behind = [q for q in scene.quantities if q.start > colon and q.value is not None and not q.part]
    behind = [q for q in behind if not has_own_verb(q, scene)]
    return behind if not any(t.start > colon and "weak" not in t.rule.flags for t in scene.triggers) else []


def _answers(asked: Claim, scene: Scene, story: Story, counted: Sequence[Draft]) -> list[Claim]:
    """Read what sources say to a number left open: "How many is disputed. The portal speaks of 30, the guild of 19"."""
    taken = [d.quantity for d in counted]
    bare = [q for q in scene.quantities if q.is_bare and q not in taken]
    first = next((q for q in bare if is_tally(q, scene)), None)
    if first is None:
        return []
    told = [q for q in bare if q.start >= first.start and not q.part and ends_there(scene.phrases, q.number_end)]
    return [with_own_days(part_of(asked, q, asked.population or "prisoners", scene), q, scene, story) for q in told]
