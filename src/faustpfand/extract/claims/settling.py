"""What remains when a whole article is read: no claim twice, none beside the point."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache, reduce

from faustpfand import names
from faustpfand.counts import Comparator
from faustpfand.extract.claims.joining import joined, union, with_days_of
from faustpfand.extract.claims.numbers import value_in
from faustpfand.extract.claims.owning import adds_years
from faustpfand.extract.claims.scene import SANCTIONS, Scene
from faustpfand.extract.claims.story import Story, whole_of
from faustpfand.extract.claims.tokens import Span
from faustpfand.records import Claim, ClaimKind, Modality

_LATE_NEWS_DAYS = 60
_NEWS_DAYS = 7  # what a headline tells of
_EVENTS = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, *SANCTIONS})
_OF_SOLDIERS = frozenset({ClaimKind.RELEASE, ClaimKind.HELD, ClaimKind.DETENTION, ClaimKind.NEGOTIATION})
_OF_ONE = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.DEATH_IN_CUSTODY})
_BY_NATION = frozenset({"foreign_nationals", "prisoners"})
_GROUNDS = ("political_prisoner", "political")
_POLITICS = (*_GROUNDS, "foreigner")
_KINDS = 3
_NOT_ON_ROADS = ("sanction_name", "topic", *_GROUNDS)  # roads, schools and meat are under restrictions, too
_SHORT = 2  # sentences: so few need not tell the ground
_JUST_TOLD = 2  # sentences
_LATELY = 24  # claims among which one that is told again may be
_ACT = 120  # letters between two numbers of one act of sanction
_SOON = 4  # sentences, within which one named is told of again, with the day
_BEFORE = 2  # letters between "more" and the words of a claim
_LISTED = 40  # letters between two of a list
_THOUSAND = 1000
_COUNTED_AGAIN = frozenset({ClaimKind.RELEASE, ClaimKind.DETENTION, ClaimKind.SENTENCE})
_MANY = 5  # people: smaller numbers meet by chance
_ROUNDED = 100  # people: smaller numbers are seldom rounded
_TEN = 10
_NEAR = 0.9  # of a number that one rounded to it may miss
_TERM_BEFORE = 4  # words between a term and the verdict: "на 4 года колонии осудили"
_TERM_BEHIND = 12
_BESIDE = 3  # words behind a verdict that may say it is another case
_EXAMPLES = ("for_example", "part_cue")
_SHORTEST_STEM = 3  # letters
_Key = tuple[object, ...]


def settled(story: Story) -> tuple[Claim, ...]:
    """Give the claims of an article in text order, each event once."""
    kept = _with_retold(_without_told_fuller(_without_rounded(_once_each(story), story), story), story)
    kept = _merged(_without_asked_again(_each_act_once(_without_heralds(kept, story), story), story), story)
    if any(scene.is_of_war for scene in story.scenes) and not _tells(story, *_GROUNDS):
        kept = [c for c in kept if c.kind not in _OF_SOLDIERS]
    if _tells(story, "amnesty") and _tells(story, "petty_crime") and not _tells(story, *_POLITICS):
        kept = [c for c in kept if c.kind is not ClaimKind.RELEASE or c.targets]  # thieves go home, whoever rules
    if not _tells(story, *_NOT_ON_ROADS):
        kept = [c for c in kept if c.kind not in SANCTIONS or c.actors or c.targets or c.count is not None]
    if not kept or not _to_the_point(kept, story):
        return ()
    if not _tells(story, "topic_prison"):
        kept = [c for c in kept if c.kind is not ClaimKind.DEATH_IN_CUSTODY]
    return tuple(sorted((_with_base_forms(c, story) for c in kept), key=lambda c: (c.start, c.end)))


class _Kept:
    """The claims that remain so far, found by what one that tells the same again must share with them.

    To compare each claim with all before it took time that grew with the square of the text.
    """

    def __init__(self, story: Story) -> None:
        self._story = story
        self._claims: list[Claim | None] = []  # None for one that was told more fully later
        self._told: defaultdict[_Key, list[int]] = defaultdict(list)  # by what one that repeats it may share with it
        self._undated: defaultdict[_Key, list[int]] = defaultdict(list)  # by what it shares with one that it repeats

    def all(self) -> list[Claim]:
        """List what remains, in order."""
        return [c for c in self._claims if c is not None]

    def like(self, claim: Claim) -> list[Claim]:
        """List those that a claim may repeat."""
        told = (self._claims[at] for at in self._told[_shared(claim, self._story)])
        return [c for c in told if c is not None]

    def undated_like(self, claim: Claim) -> list[tuple[int, Claim]]:
        """List those told without a day that may be what a claim tells, in order, with their places."""
        places = sorted({at for key in _shareable(claim, self._story) for at in self._undated[key]})
        return [(at, c) for at in places if (c := self._claims[at]) is not None]

    def put(self, at: int, claim: Claim) -> None:
        """Put a claim in the place of an earlier one."""
        self._claims[at] = claim
        self._find(at, claim)

    def add(self, claim: Claim, over: Sequence[tuple[int, Claim]] = ()) -> None:
        """Add a claim, which takes in what was told less fully before."""
        at = len(self._claims)
        for earlier, _ in over:
            self._claims[earlier] = None
        self._claims.append(reduce(_with_headline, [c for _, c in over], claim))
        self._find(at, claim)
        if claim.date_start is None:
            self._undated[_shared(claim, self._story)].append(at)

    def _find(self, at: int, claim: Claim) -> None:
        for key in _shareable(claim, self._story):
            self._told[key].append(at)


def _once_each(story: Story) -> list[Claim]:
    """Leave out what only tells again, and what is told again more fully."""
    kept = _Kept(story)
    for claim in story.claims:
        if _counts_as_many(claim, story):
            kept.add(claim)
        elif _tells_more(claim, story) or not _is_told_before(claim, kept, story):
            _take_in(claim, kept, story)
    return kept.all()


def _is_told_before(claim: Claim, kept: _Kept, story: Story) -> bool:
    return any(_repeats(claim, c, story) and not _are_others(claim, c, story) for c in kept.like(claim))


def _take_in(claim: Claim, kept: _Kept, story: Story) -> None:
    """Keep a claim: as the day of one told before, or beside those that it does not tell more fully."""
    undated = kept.undated_like(claim)
    told = next(((at, c) for at, c in undated if _dates_the_same(claim, c, story)), None)
    if told is not None:
        at, first = told
        kept.put(at, _at_its_fullest(claim, first, story))
        return
    fuller = [
        (at, c)
        for at, c in undated
        if _is_fuller(claim, c, story) and not _is_of_more(c, claim, story) and _repeats(c, claim, story)
    ]
    kept.add(claim, over=fuller)


def _at_its_fullest(claim: Claim, first: Claim, story: Story) -> Claim:
    """Give a judgment the day that a later claim tells, and its words where only those tell the term or have a verb."""
    fuller = claim.kind is ClaimKind.SENTENCE and claim.count is None
    fuller = fuller and (
        (_term(claim, story) is not None and _term(first, story) is None)
        or (_has_verb(claim, story) and not _has_verb(first, story))
    )
    told = claim if fuller else first
    targets = first.targets if fuller and len(first.targets) == len(claim.targets) else told.targets
    return replace(
        told,
        date_start=claim.date_start,
        date_end=claim.date_end,
        actors=union(first.actors, claim.actors),
        targets=targets,
        country=first.country,
    )


def _with_headline(dated: Claim, first: Claim) -> Claim:
    """Give a number told twice its day, and its words where it was told with more: "freed 14 political prisoners"."""
    political = (first.population, dated.population) == ("political_prisoners", "prisoners")
    told = first if political or len(first.targets) > len(dated.targets) else dated
    return joined(told, first, dated)


def _counts_as_many(claim: Claim, story: Story) -> bool:
    """True for a number that is told again only because it is the same: "each side freed 35"."""
    scene, span = _told_in(claim, story)
    if claim.kind is ClaimKind.RELEASE and "each_side" in scene.phrases.spots:
        return True
    placed = (q.span for q in scene.quantities if q.places)  # "Kazan (6), Omsk (6)"
    return _holds(span, (*scene.phrases.of("as_many"), *placed))


def _shared(claim: Claim, story: Story) -> _Key:
    """Give what a claim has in common with every claim that it repeats, by `_repeats`."""
    if claim.count is not None:
        return claim.kind, claim.modality, claim.count
    if claim.targets and claim.kind is not ClaimKind.NEGOTIATION:
        return claim.kind, claim.modality, _surname(claim.targets[0], story)
    if claim.actors and claim.kind is not ClaimKind.RELEASE:
        return claim.kind, claim.modality, story.powers.get(claim.actors[0], claim.actors[0])
    return claim.kind, claim.modality, claim.date_start


def _shareable(claim: Claim, story: Story) -> set[_Key]:
    """Give all of a claim that one which repeats it may have in common with it."""
    told = (None, claim.date_start, claim.count, *_surnames(claim, story), *story.acting(claim))
    return {(claim.kind, claim.modality, one) for one in told}


def _tells_more(claim: Claim, story: Story) -> bool:
    """True for "one day more restrictions would go", behind a sentence about some."""
    if claim.kind not in SANCTIONS or claim.count is not None:
        return False
    scene = story.scenes[_sentence(claim, story) - 1]
    start, end = claim.start - scene.sentence.start, claim.end - scene.sentence.start
    spans = map(scene.phrases.chars, scene.phrases.of("more_of_them"))
    return any(start <= b + _BEFORE and b <= end for _, b in spans)


def _are_others(claim: Claim, other: Claim, story: Story) -> bool:
    """True for people of another nation: "Tehran let five Americans go, Washington five Iranians"."""
    if not {claim.population, other.population} <= _BY_NATION:
        return False
    nations, others = _nations(claim, story), _nations(other, story)
    return bool(nations and others) and nations.isdisjoint(others)


def _nations(claim: Claim, story: Story) -> set[str]:
    scene, span = _told_in(claim, story)
    acting = [e.span for e in scene.entities if not e.placed and e.sort in ("state", "authority")]
    peoples = (s for s in scene.phrases.states() if s[1] not in acting or _is_of_citizens(s[1], scene))
    return {code for code, told in peoples if _holds(span, [told])}  # not of the state that frees them


def _is_of_citizens(span: Span, scene: Scene) -> bool:
    """True for the state of "five citizens of the USA"."""
    return any(q.start < span[0] <= q.end for q in scene.quantities)


def _with_base_forms(claim: Claim, story: Story) -> Claim:
    """Add the nominative of the names that stand in another case."""
    pairs = ((name, _base_form(name, story.pack.lang)) for name in dict.fromkeys((*claim.actors, *claim.targets)))
    inflected = tuple((name, base) for name, base in pairs if name != base)
    return replace(claim, base_forms=inflected) if inflected else claim


@lru_cache(maxsize=16_384)
def _base_form(name: str, lang: str) -> str:
    # Texts of one subject repeat their names.
    return names.base_forms(name, lang)


def _to_the_point(claims: list[Claim], story: Story) -> bool:
    """Tell a text about political imprisonment from ordinary crime, sport, money, and talks on something else."""
    if all(c.kind is ClaimKind.NEGOTIATION for c in claims):
        return _tells(story, "topic_talks") and (_tells(story, "topic") or not _tells(story, "ordinary"))
    if _tells(story, "topic", "organisation", *_GROUNDS):
        return True
    freed = {c.country for c in claims if c.population == "foreign_nationals" and c.kind is ClaimKind.RELEASE}
    if len(freed) > 1 or (freed and _tells(story, "prison", "cell")):
        return True  # states free each other's citizens, or let foreigners out of prison
    if _tells(story, "ordinary"):
        return False
    if all(c.kind in SANCTIONS for c in claims):  # schools are put on lists, too
        return _tells(story, "authority", "sanction", "target") or any(scene.countries for scene in story.scenes)
    public = any(c.kind in SANCTIONS or c.kind is ClaimKind.DEMAND for c in claims)
    several = len({c.kind for c in claims}) >= _KINDS  # no crime story tells of all these
    return public or several or story.country is not None or len(story.scenes) <= _SHORT


def _tells(story: Story, *words: str) -> bool:
    """True if a text has any words of these classes."""
    return any(name in scene.phrases.spots for scene in story.scenes for name in words)


def _by_sentence(claims: Iterable[Claim], story: Story) -> dict[int, list[Claim]]:
    placed: dict[int, list[Claim]] = {}
    for claim in claims:
        placed.setdefault(_sentence(claim, story), []).append(claim)
    return placed


def _sentence(claim: Claim, story: Story) -> int:
    """Say in which sentence a claim stands, the first being 1."""
    return bisect_right(story.starts, claim.start)


def _is_just_behind(claim: Claim, other: Claim, story: Story) -> bool:
    """True for a claim of one of the next two sentences."""
    return 0 < _sentence(claim, story) - _sentence(other, story) <= _JUST_TOLD


def _without_heralds(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out "Minsk freed more prisoners" before the sentence that says how many; its day stays."""
    told = _by_sentence(claims, story)
    kept = {at: list(group) for at, group in told.items()}
    for at, group in told.items():
        next_ones = [kept.get(at + 1, []), kept.get(at + 2, [])]
        for claim in group:
            acting = set().union(*(story.acting(c) for c in group if c.start == claim.start))  # of one act of several
            may_be = ((f, c) for f in next_ones for c in f if _heralds(claim, c) and _may_be_of(c, acting, story))
            told_again = ((f, c) for f, c in may_be if not _is_of_more(claim, c, story))
            following, counted = next(told_again, ([], None))
            if counted is not None:
                kept[at].remove(claim)
                following[following.index(counted)] = with_days_of(counted, claim)
    return [claim for group in kept.values() for claim in group]


def _each_act_once(claims: list[Claim], story: Story) -> list[Claim]:
    """Join what the next sentence tells of an act of sanction: "eased sanctions. The Treasury did so on Tuesday"."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((at for at in reversed(range(len(kept))) if _is_act_again(claim, kept[at], story)), None)
        if at is None:
            kept.append(claim)
            continue
        first = kept[at]
        scene, span = _told_in(claim, story)
        goes_on = scene.tells(span, "did_the_same")  # "Affected is the carrier Belavia" tells no act by itself
        kept[at] = joined(claim if claim.targets and not goes_on else first, first, claim)
    return kept


def _is_act_again(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind not in SANCTIONS or claim.count is not None or not _is_news(claim, story):
        return False
    if not _same_act(claim, other):
        return False
    bare = not claim.targets or (other.count is None and not other.targets)
    next_one = _sentence(claim, story) - _sentence(other, story) == 1
    if not (bare and next_one and _may_be_of_the_days(claim, other) and _may_be_of(claim, story.acting(other), story)):
        return False
    scene, _ = _told_in(claim, story)
    return not (scene.adds(len(scene.words)) or _tells_more(claim, story))


def _without_asked_again(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out who speaks for those that demand: "Warsaw urged his release. 'We demand it', the spokesman said"."""
    kept: list[Claim] = []
    for claim in claims:
        at = next((at for at, other in enumerate(kept) if _is_asked_again(claim, other, story)), None)
        if at is None:
            kept.append(claim)
        elif not kept[at].targets:
            kept[at] = replace(kept[at], targets=claim.targets)
    return kept


def _is_asked_again(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind is not ClaimKind.DEMAND or other.kind is not claim.kind or claim.country != other.country:
        return False
    if claim.count not in (None, other.count):
        return False
    soon = _is_just_behind(claim, other, story)
    group = other.population == "political_prisoners" and not other.targets and not claim.actors
    same = group or _surnames(claim, story) <= _surnames(other, story)
    if not soon or not same or not _same_days(claim, other):
        return False
    scene, _ = _told_in(claim, story)
    bodies = {e.name for e in scene.entities if e.sort != "person"}
    return bodies.isdisjoint(set(claim.actors) - set(other.actors)) and not scene.adds(len(scene.words))


def _has_verb(claim: Claim, story: Story) -> bool:
    """True where a verb tells a claim: not "in August there was such a round, it too for 30 prisoners"."""
    scene, span = _told_in(claim, story)
    return _holds(span, (t.span for t in scene.triggers if "weak" not in t.rule.flags))


def _is_again(claim: Claim, story: Story) -> bool:
    """True for "was arrested again": another event."""
    scene, span = _told_in(claim, story)
    return scene.tells(scene.clause(span), "again")


def _has_other_term(claim: Claim, other: Claim, story: Story) -> bool:
    """True for two sentences of one person: "to 15 days of arrest ... to three years in a colony".

    Not where the second is of the first: "to seven years. She got five for one thing and another two for the other".
    """
    if claim.kind is not ClaimKind.SENTENCE:
        return False
    mine, theirs = _term(claim, story), _term(other, story)
    scene, _ = _told_in(claim, story)
    of_it = claim.date_start is None and any(adds_years(q, scene) for q in scene.quantities)
    return mine is not None and theirs is not None and mine != theirs and not of_it


def _term(claim: Claim, story: Story) -> str | None:
    """Give the first number that stands before a unit, as days or years, beside a verdict."""
    scene, span = _told_in(claim, story)
    reach = range(max(span[0] - _TERM_BEFORE, 0), min(span[1] + _TERM_BEHIND, len(scene.words)))
    units = {a for a, _ in scene.phrases.of("unit")}
    told = [at for at in reach if scene.words[at].text[0].isdigit() or value_in(scene.words[at].low, story.pack.lang)]
    dated = {at for m in scene.dates for at in range(m.start, m.end)}
    terms = (scene.words[at].low for at in told if at not in dated and at + 1 in units)
    return next(terms, None)


def _told_in(claim: Claim, story: Story) -> tuple[Scene, Span]:
    """Give the sentence of a claim and where it stands there, in words."""
    scene = story.scenes[_sentence(claim, story) - 1]
    first = scene.words.place(claim.start - scene.sentence.start)
    last = scene.words.place(claim.end - scene.sentence.start)
    return scene, (first, max(last, first + 1))


def _holds(span: Span, told: Iterable[Span]) -> bool:
    """True where some words lie wholly within those of a claim."""
    return any(span[0] <= a and b <= span[1] for a, b in told)


def _is_of_more(claim: Claim, counted: Claim, story: Story) -> bool:
    """True for the first of "Tens of thousands were jailed. Since May 28 journalists were": no herald of the 28."""
    if counted.count is None or counted.count >= _THOUSAND:
        return False
    scene, span = _told_in(claim, story)
    return _holds(span, scene.phrases.of("thousands"))


def _may_be_of(counted: Claim, acting: Collection[str], story: Story) -> bool:
    """True unless somebody else imposed the sanction that is counted."""
    others = story.acting(counted)
    return counted.kind not in SANCTIONS or not (acting and others) or not others.isdisjoint(acting)


def _without_rounded(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out a rounded number that is told closer: "over 1,800 ... 1,879 have been detained", "at least 1,879"."""
    closer: dict[int, int] = {}
    for at, claim in enumerate(claims):
        nearer = (other for other, c in enumerate(claims) if _rounds(claim, c) and _may_be_closer(claim, c, story))
        if (told := next(nearer, None)) is not None:
            closer[at] = told
    kept = list(claims)
    for at, told in closer.items():
        kept[told] = with_days_of(kept[told], claims[at])
    return [c for at, c in enumerate(kept) if at not in closer]


def _may_be_closer(claim: Claim, closer: Claim, story: Story) -> bool:
    """True for the exact number, wherever it is told; one that is a bound, too, is of a headline soon before."""
    if closer.comparator is Comparator.EXACT:
        return True
    finer = len(str(closer.count).rstrip("0")) > len(str(claim.count).rstrip("0"))
    finer = finer and not _told_in(closer, story)[0].tells((0, 1), "locative")  # "In the regions, at least 227"
    return finer and _sentence(claim, story) == 1 and _is_just_behind(closer, claim, story)


def _rounds(claim: Claim, closer: Claim) -> bool:
    if claim.count is None or closer.count is None or claim.comparator is Comparator.EXACT:
        return False
    if min(claim.count, closer.count) < _ROUNDED or closer.comparator in (Comparator.ABOUT, Comparator.UNDER):
        return False
    if claim.kind is ClaimKind.HELD or claim.count % _TEN:
        return False
    same = _same_act(claim, closer) and _same_people(claim, closer) and _may_begin_together(claim, closer)
    low = claim.count * (1 if claim.comparator is not Comparator.UNDER else _NEAR)
    high = claim.count * (1 if claim.comparator is Comparator.UNDER else 2 - _NEAR)
    return same and claim.count != closer.count and low <= closer.count <= high


def _without_told_fuller(claims: list[Claim], story: Story) -> list[Claim]:
    """Leave out "Ivan Belov is free" before the sentence that says when he walked out."""
    told = _by_sentence(claims, story)
    return [
        claim
        for at, group in told.items()
        for claim in group
        if not any(_is_told_fuller(claim, c, story) for later in range(1, _SOON + 1) for c in told.get(at + later, ()))
    ]


def _is_told_fuller(claim: Claim, following: Claim, story: Story) -> bool:
    if claim.kind not in _OF_ONE or claim.count is not None or claim.date_start is not None:
        return False
    same = (claim.kind, claim.modality, following.count) == (following.kind, following.modality, None)
    if claim.kind is ClaimKind.RELEASE and not _is_news(following, story):
        return False  # "Ivan Belov is free. He had been pardoned in May, but jailed again"
    return same and bool(claim.targets) and _one(claim, following, story) and following.date_start is not None


def _is_news(claim: Claim, story: Story, days: int = _LATE_NEWS_DAYS) -> bool:
    """True unless a claim is of long ago."""
    if claim.date_end is None or story.published is None:
        return True
    return abs((story.published - claim.date_end).days) <= days


def _with_retold(claims: Iterable[Claim], story: Story) -> list[Claim]:
    """Join what is told of the same people in the next sentence: "freed ten. They were let out on Wednesday"."""
    kept: list[Claim] = []
    for claim in claims:
        lately = range(len(kept) - 1, max(len(kept) - _LATELY, 0) - 1, -1)
        at = next((at for at in lately if _retells(claim, kept[at], story)), None)
        if at is None:
            kept.append(claim)
            continue
        first = kept[at]
        kept[at] = replace(
            with_days_of(first, claim),
            modality=claim.modality,
            actors=union(first.actors, claim.actors),
            targets=first.targets or claim.targets,
        )
    return kept


def _retells(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.count is not None or claim.kind not in _OF_ONE:
        return False
    if (claim.kind, claim.country) != (other.kind, other.country) or not _is_done_of(claim, other):
        return False
    soon = _is_just_behind(claim, other, story)
    if not soon or not _may_begin_together(claim, other) or _another_side(claim, other, story):
        return False
    if claim.targets and other.count is None:
        return _one(claim, other, story)
    if claim.targets:
        return len(claim.targets) == other.count and not other.targets
    return other.count is not None and "pronoun_many" in _told_in(claim, story)[0].phrases.spots


def _is_done_of(claim: Claim, other: Claim) -> bool:
    """True for the same modality, and for what was planned and then done: "decided to free six. They came out"."""
    done = (claim.modality, other.modality) == (Modality.ASSERTED, Modality.PLANNED)
    return claim.modality is other.modality or (done and other.count is not None)


def _one(claim: Claim, other: Claim, story: Story) -> bool:
    """True if both name the same persons, once in full and once by surname: "Maria Rabkova", "Rabkova"."""
    return _surnames(claim, story) == _surnames(other, story) and not _are_namesakes(claim, other, story)


def _are_among(claim: Claim, other: Claim, story: Story) -> bool:
    """True if the other claim names all whom one names."""
    return _surnames(claim, story) <= _surnames(other, story) and not _are_namesakes(claim, other, story)


def _are_namesakes(claim: Claim, other: Claim, story: Story) -> bool:
    """True where a surname has other given names: "Ivan Belov was sentenced, and Anna Belov", "his brother Petr"."""
    mine, theirs = _initials(claim, story), _initials(other, story)
    shared = mine.keys() & theirs.keys()
    return any(mine[name].isdisjoint(theirs[name]) for name in shared)


def _initials(claim: Claim, story: Story) -> dict[str, set[str]]:
    """Give the first letters of the given names, which no case changes, of each surname that stands with one."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for given, _, surname in (name.rpartition(" ") for name in claim.targets):
        if given:
            found[_surname(surname, story)].add(given[0])
    return found


def _surnames(claim: Claim, story: Story) -> set[str]:
    return {_surname(name, story) for name in claim.targets}


def _surname(name: str, story: Story) -> str:
    """Give a surname without its case ending: that of "Белов" and "Ивана Белова", and of "Иван" if one is so called."""
    stem = _without_ending(name.rpartition(" ")[2], story.pack.case_endings)
    return stem if " " in name else _by_given_name(story).get(stem, stem)


def _by_given_name(story: Story) -> dict[str, str]:
    """Give the surname of each given name that one person alone has in a text: "“Ivan is free,” his sister wrote"."""
    if story.called is None:
        endings = story.pack.case_endings
        surnames: defaultdict[str, set[str]] = defaultdict(set)
        people = (e.name for scene in story.scenes for e in scene.entities if e.sort == "person" and " " in e.name)
        for given, _, surname in (name.rpartition(" ") for name in people):
            surnames[_without_ending(given.partition(" ")[0], endings)].add(_without_ending(surname, endings))
        known = {surname for told in surnames.values() for surname in told}
        story.called = {a: told.copy().pop() for a, told in surnames.items() if len(told) == 1 and a not in known}
    return story.called


@lru_cache(maxsize=16_384)
def _without_ending(name: str, endings: tuple[str, ...]) -> str:
    cut = (name.removesuffix(e) for e in endings if name.endswith(e) and len(name) - len(e) >= _SHORTEST_STEM)
    return min(cut, key=len, default=name)


def _heralds(claim: Claim, following: Claim) -> bool:
    if claim.count is not None or claim.targets or following.count is None or claim.kind not in _EVENTS:
        return False
    return _same_act(claim, following) and _may_be_of_the_days(claim, following)


def _merged(claims: list[Claim], story: Story) -> list[Claim]:
    """Take people named right after a counted release, with no day of their own, as examples of that number."""
    kept: list[Claim] = []
    for claim in claims:
        whole = _whole(claim, kept, claims, story)
        if whole is None:
            kept.append(claim)
        else:
            told = with_days_of(kept[whole], claim)
            kept[whole] = replace(told, targets=union(told.targets, claim.targets))
    return kept


def _whole(claim: Claim, kept: list[Claim], claims: list[Claim], story: Story) -> int | None:
    if claim.kind not in _COUNTED_AGAIN or claim.population != "named_persons":
        return None
    sentence = _sentence(claim, story)
    scene = story.scenes[sentence - 1]
    if any(mention.start == 0 for mention in scene.dates):
        return None  # "Two days earlier ...", whatever day that was
    example = scene.tells((0, len(scene.words)), *_EXAMPLES)
    reach = _SOON if example else _JUST_TOLD  # "Among others, Ivan Belov and Anna Lis walked free"
    for at in reversed(range(len(kept))):
        other = kept[at]
        apart = sentence - _sentence(other, story)
        if apart > reach:
            return None
        if other.kind is claim.kind and other.modality is claim.modality and other.count is not None:
            its = _may_be_one_of(claim, other, claims, story)
            its = its and (claim.date_start in (None, other.date_start) or _are_sentenced(claim, other, claims, story))
            return whole_of(at, kept) if apart > 0 and its and not _another_side(claim, other, story) else None
    return None


def _may_be_one_of(claim: Claim, whole: Claim, claims: list[Claim], story: Story) -> bool:
    """True where those named may be some of a number: all of those taken, any freed, some of those sentenced.

    "The court jailed five men. Ivan Belov got 17 years", but not "In another case Ivan Belov got 17 years".
    """
    if claim.kind is ClaimKind.RELEASE:
        return True
    named = _named_behind(whole, claims, story)
    if claim.kind is ClaimKind.DETENTION or whole.count is None:
        return named == whole.count
    scene, span = _told_in(claim, story)
    apart = scene.tells((0, 1), "locative") or scene.tells((0, span[1] + _BESIDE), "another_case")
    return named <= whole.count and not apart


def _are_sentenced(claim: Claim, whole: Claim, claims: list[Claim], story: Story) -> bool:
    """True where the sentence that names all of those sentenced tells the day: "... and Petr Lis to 14 on Monday"."""
    undated = claim.kind is ClaimKind.SENTENCE and whole.date_start is None
    return undated and _named_behind(whole, claims, story) == whole.count


def _named_behind(whole: Claim, claims: list[Claim], story: Story) -> int:
    """Count who is named behind a number: "sentenced four men. Ivan Belov got 17 years, Petr Lis 14"."""
    alike = [c for c in claims if c.kind is whole.kind and c.population == "named_persons"]
    alike = [c for c in alike if None in (c.date_start, whole.date_start)]
    soon = (c for c in alike if _is_just_behind(c, whole, story))
    return len({name for c in soon for name in c.targets})


def _another_side(claim: Claim, other: Claim, story: Story) -> bool:
    """True if somebody else freed these; where several states exchanged, all sides are in the one number."""
    if not (claim.actors and other.actors and other.country) or set(claim.actors) & set(other.actors):
        return False
    scene = story.scenes[_sentence(claim, story) - 1]
    its_state = any(e.name in claim.actors and scene.phrases.state(e.start) == other.country for e in scene.entities)
    return not its_state


def _is_fuller(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a number of the first sentence, often a headline, is told again with its day, and it is news."""
    if claim.date_start is None or other.date_start is not None:
        return False
    if claim.kind is ClaimKind.DEATH_IN_CUSTODY and claim.targets:
        return True  # nobody dies twice
    if claim.count is None or story.published is None or _sentence(other, story) > 1:
        return False
    return _is_news(claim, story, _NEWS_DAYS)


def _dates_the_same(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim gives the day of a judgment just told: "got ten years ... The verdict fell on Monday".

    So does one of the same people, if they are many: "thanked for freeing 16 prisoners ... In July he pardoned 16".
    """
    if claim.kind in _COUNTED_AGAIN and claim.kind is other.kind and (claim.count or 0) >= _MANY:
        undated = other.date_start is None and claim.modality is other.modality and _has_verb(claim, story)
        alike = "foreign_nationals" not in (claim.population, other.population) and claim.population != "women"
        return undated and alike and _same_number(claim, other, story) and not _are_others(claim, other, story)
    return _dates_judgment(claim, other, story)


def _dates_judgment(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind is not ClaimKind.SENTENCE or (claim.kind, claim.modality) != (other.kind, other.modality):
        return False
    if claim.count is not None or other.count is not None or other.date_start is not None or not claim.targets:
        return False
    soon = 0 <= _sentence(claim, story) - _sentence(other, story) <= _JUST_TOLD
    return soon and _are_among(claim, other, story) and not _has_other_term(claim, other, story)


def _repeats(claim: Claim, other: Claim, story: Story) -> bool:
    """True if a claim tells again, with nothing new, what an earlier one told."""
    if (claim.kind, claim.modality) != (other.kind, other.modality) or not _same_days(claim, other):
        return False
    if claim.count is not None:
        return _same_number(claim, other, story)
    if claim.kind is ClaimKind.NEGOTIATION:
        return claim.date_start is None and set(claim.actors) <= set(other.actors)
    return _repeats_unnumbered(claim, other, story)


def _repeats_unnumbered(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind in _COUNTED_AGAIN and (_is_again(claim, story) or _has_other_term(claim, other, story)):
        return False
    acting = story.acting(claim) <= story.acting(other)
    if claim.targets:
        return acting and _are_among(claim, other, story)
    if None not in (claim.country, other.country) and claim.country != other.country:
        return False
    scene, span = _told_in(claim, story)
    if other.targets and _holds(span, scene.phrases.of("vague")):
        return False  # "Ivan Belov and Anna Lis were arrested. Dozens of reporters were"
    return claim.kind is ClaimKind.RELEASE or acting


def _same_number(claim: Claim, other: Claim, story: Story) -> bool:
    if claim.kind in SANCTIONS and (story.acting(claim) != story.acting(other) or 0 <= claim.start - other.end <= _ACT):
        return False  # "two officials, along with two companies"
    if claim.population == "foreign_nationals" == other.population and 0 <= claim.start - other.end <= _LISTED:
        return False  # "two Latvians, two Poles"
    return (claim.count, claim.country) == (other.count, other.country) and _same_people(claim, other)


def _same_act(claim: Claim, other: Claim) -> bool:
    return (claim.kind, claim.modality, claim.country) == (other.kind, other.modality, other.country)


def _same_people(claim: Claim, other: Claim) -> bool:
    return claim.population == other.population or "prisoners" in (claim.population, other.population)


def _same_days(claim: Claim, other: Claim) -> bool:
    mine, theirs = (claim.date_start, claim.date_end), (other.date_start, other.date_end)
    return mine == theirs or claim.date_start is None


def _may_be_of_the_days(claim: Claim, other: Claim) -> bool:
    """True for the same days, and where one of the two has none."""
    return other.date_start is None or _same_days(claim, other)


def _may_begin_together(claim: Claim, other: Claim) -> bool:
    """True for the same first day, and where one of the two has none."""
    return None in (claim.date_start, other.date_start) or claim.date_start == other.date_start
