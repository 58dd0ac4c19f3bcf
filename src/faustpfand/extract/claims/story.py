"""What has been told so far in an article, and what its pronouns point back to."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from faustpfand.extract.claims.actors import Entity, gender_of
from faustpfand.extract.claims.acts import Act
from faustpfand.extract.claims.bystanders import is_bystander, is_kin_of_other, is_kin_that_speaks, names_kin
from faustpfand.extract.claims.draft import Draft
from faustpfand.extract.claims.packs import Pack
from faustpfand.extract.claims.scene import Scene, Trigger, dates_of
from faustpfand.extract.claims.tokens import Span
from faustpfand.extract.claims.when import OF_A_DAY, OF_A_YEAR, POINTING_BACK, Days, Mention, resolve
from faustpfand.names.given import FEMALE, MALE
from faustpfand.records import Claim, ClaimKind, Modality

_ONE_PERSON = frozenset(
    {ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.DEATH_IN_CUSTODY, ClaimKind.RELEASE, ClaimKind.HELD}
)
_TAKEN = frozenset({ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})
_PERSON_REACH = 30.0
_PUT_BESIDE = 2  # words between the comma and the participle: ", a Russian sentenced to six years"
_SPOKEN_OF = 6  # sentences back to a day that no claim told
_SOON = 2  # sentences, within which the parts of an act are told
_NOT_DONE = ("denied", "planned", "hypothetical")
_YEARS_OFF = ("exact_years_after", "year_before", "years_after", "years_before")
_ACT = 5  # words, in which a sentence about the decree names it
_HAPPENED = frozenset({ClaimKind.DEATH_IN_CUSTODY, ClaimKind.DETENTION, ClaimKind.SENTENCE, ClaimKind.RELEASE})
_DECREED = frozenset({ClaimKind.RELEASE, ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED})
_JUDGED = frozenset({ClaimKind.SENTENCE})
_MONTH = 31  # days
_AMONG = 4  # words: "Among the freed"
_GOING_ON = frozenset({"echo", "follows"})  # flags of rules that only speak of those told before
_REMEMBERED = 8  # names
_LATELY = 24  # claims
_OFFICE = 3  # words between "his" and the name
_PARTS = ("foreign_nationals", "women")
_NEAR_WHOLE = 3  # claims between a whole and its last part
_SAID_WHO = 6  # words between "they are" and the first name
_OPENING = 3  # words that open a sentence
_PARTICIPLE = 4  # words that may stand before one that opens a sentence: "Im März 2021 verhaftet"
_SUBJECT = 3  # words behind its comma: "he", "verbrachte er"
_OPENED = 5  # words between the comma behind an opening participle and the name


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
        """The population of the people counted last, whom "them all" means."""
        counted = self.latest(lambda c: c.count is not None and c.population is not None)
        return None if counted is None else counted.population

    @property
    def lately(self) -> Sequence[Claim]:
        """The claims told last: to look back further would take long texts a time that grows with their square."""
        return self.claims[-_LATELY:]

    def latest(self, fits: Callable[[Claim], bool]) -> Claim | None:
        """Give the claim told last that fits, or None."""
        return next(filter(fits, reversed(self.claims)), None)

    def days_of(self, mention: Mention, scene: Scene, *, ahead: bool = False) -> Days | None:
        """Give the days of a date; "four days later" means the same for all that the sentence tells of that day."""
        key = scene.sentence.start, mention.start, ahead
        if key not in self.pinned:
            if mention.rule == "day_alone":
                mention = _in_month_told(mention, scene)
            last = self._year_told(mention, scene) if mention.rule in OF_A_YEAR else None
            last = last or (self._spoken_of_before(mention, scene) if mention.rule in POINTING_BACK else None)
            if mention.rule in _YEARS_OFF or mention.rule in OF_A_DAY:
                last = self._told_here(mention, scene) or last
            if mention.rule in OF_A_DAY and (last is None or last[0] < last[1]):
                last = self.here or self.last_day or last
            last = last or self.last
            self.pinned[key] = resolve(mention, self.published, ahead=ahead, last=last)
        return self.pinned[key]

    def _told_here(self, mention: Mention, scene: Scene) -> Days | None:
        """Give the date told before in the sentence: "founded it in 2006, and a year later was jailed"."""
        before = [m for m in scene.dates if m.end <= mention.start and m.rule not in (*POINTING_BACK, *_YEARS_OFF)]
        return self.days_of(before[-1], scene) if before else None

    def _spoken_of_before(self, mention: Mention, scene: Scene) -> Days | None:
        """Give the day told since the last claim that has one: "The Council met on Monday. On the same day ...".

        Where a day is meant, a month in the same sentence is not: "On Monday marchers of December were tried".
        """
        here = self._place(scene)
        for before in reversed(self.scenes[max(here - _SPOKEN_OF, 0) : here]):
            if before.sentence.start <= self.dated:
                return None
            told = before.dates or dates_of(before.sentence, before.phrases, self.pack)
            told = [m for m in told if not (m.since or m.rule in POINTING_BACK)]
            if told:
                days = [self.days_of(m, before) for m in told]
                single = (d for d in reversed(days) if d is not None and d[0] == d[1])
                return next(single, days[-1]) if mention.rule in OF_A_DAY else days[-1]
        return None

    def before(self, scene: Scene) -> Scene | None:
        """Give the sentence right before one, or None."""
        at = self._place(scene)
        return self.scenes[at - 1] if at else None

    def dates_meeting(self, scene: Scene) -> bool:
        """Give the meeting told before its day: "They met in Minsk. The meeting took place on 14 November".

        True if the sentence opens with that meeting, and its clause tells of nothing else.
        """
        if scene.phrases.starts(0, "bare_meeting") is None:
            return False
        ends = scene.clause((0, 1))[1]
        named = any(e.start < ends and not e.located for e in scene.entities)
        others = any(t.start < ends and t.kind is not ClaimKind.NEGOTIATION for t in scene.triggers)
        at = next((i for i in reversed(range(len(self.claims))) if self.claims[i].kind is ClaimKind.NEGOTIATION), None)
        if at is None or named or others or scene.tells((0, ends), *_NOT_DONE):
            return False
        met = self.claims[at]
        if met.modality is not Modality.ASSERTED or not self.is_recent(met, scene, _SOON):
            return False
        told = scene.dates or dates_of(scene.sentence, scene.phrases, self.pack)
        days = [days for m in told if m.start < ends and (days := self.days_of(m, scene)) is not None]
        first, last = days[0] if days else (met.date_start, met.date_end)
        if met.date_start not in (None, first):
            return False
        self.claims[at] = replace(met, date_start=first, date_end=last)
        return True

    def act_before(self, scene: Scene) -> Act | None:
        """Give the sanctions counted last, if that was in one of the two sentences before."""
        recent = self.act is not None and self.act.start >= self.starts[max(self._place(scene) - _SOON, 0)]
        return self.act if recent else None

    def acting(self, claim: Claim) -> set[str]:
        """Give who acts in a claim, a state or union by one name: "the United States" and "Washington" are one."""
        return {self.powers.get(name, name) for name in claim.actors}

    def is_recent(self, claim: Claim, scene: Scene, sentences: int) -> bool:
        """True for a claim told at most some sentences before one."""
        first = max(self._place(scene) - sentences, 0)
        return claim.start >= self.starts[first]

    def _place(self, scene: Scene) -> int:
        return bisect_left(self.starts, scene.sentence.start)

    def _year_told(self, mention: Mention, scene: Scene) -> Days | None:
        """Give the last day or year that a figure tells before: "ran for president in 2010 ... that year"."""
        before = [s for s in self.scenes if s.sentence.start < scene.sentence.start][-1:]
        earlier = [m for m in scene.dates if m.end <= mention.start]
        told = [m for m in (*(m for s in before for m in s.dates), *earlier) if "y" in m.parts]
        return resolve(told[-1], self.published) if told else None

    def take_in(self, scene: Scene, claims: Sequence[Claim]) -> None:
        """Go on with the next sentence and what it claims."""
        told = [e for e in scene.entities if told_of(e)]
        others = [e for e in told if not is_kin_of_other(e, scene)]
        quiet = [e for e in others if not (_tells_of_it(e, scene) or _is_somebodys_own(e, scene))]
        persons = [e.name for e in quiet or others] or list(_told_by(scene))
        persons = persons or [e.name for e in scene.entities if e.kin]  # "the mother of Ivan Belov ... He died"
        targets = [t for c in claims for t in c.targets if c.population == "named_persons"]
        named = targets or persons
        told_powers = ((e.name, scene.phrases.power(e.span)) for e in scene.entities if e.sort != "person")
        self.powers |= {name: power for name, power in told_powers if power is not None}
        if self.claims:
            self._credit(scene, claims)
            self._exemplify(scene)
            if not claims:
                self._date(scene)
        self.claims += claims
        self.reached = scene.sentence.start
        self.sanctions = self.sanctions or "sanction" in scene.phrases.spots
        self.people = tuple(targets) if len(targets) > 1 else tuple(persons) if len(persons) > 1 else self.people
        company = {e.name for e in scene.entities if keeps_company(e, scene)}
        self.person = next((name for name in reversed(named) if name not in company), self.person)
        kin = [e.name for e in scene.entities if e.kin]
        self.known = (*self.known, *kin, *(e.name for e in told), *named)[-_REMEMBERED:]
        self.last = last_days(claims) or self.last
        self.last_day = last_days([c for c in claims if c.date_start == c.date_end]) or self.last_day
        self.dated = max((c.start for c in claims if c.date_start is not None), default=self.dated)

    def _credit(self, scene: Scene, claims: Iterable[Claim]) -> None:
        """Give the last release, if it was told without who did it, the ruler and brokers told next.

        "The release of nine prisoners ... Alexander Lukashenko, however ... The USA brokered the deal."
        """
        brokers = any("broker" in t.rule.flags for t in scene.triggers)
        names = [a for c in claims if brokers and c.kind is ClaimKind.NEGOTIATION for a in c.actors]
        newest = self.claims[-1]
        if newest.kind is ClaimKind.RELEASE and not newest.actors:
            names += [e.name for e in scene.entities if e.sort == "ruler" and " " in e.name]
        if not names or any(c.kind is ClaimKind.RELEASE for c in claims):
            return
        last = next((i for i in reversed(range(len(self.claims))) if self.claims[i].kind is ClaimKind.RELEASE), None)
        if last is not None:
            release = self.claims[last]
            self.claims[last] = replace(release, actors=tuple(dict.fromkeys((*release.actors, *names))))

    def _date(self, scene: Scene) -> None:
        """Give what the sentence before told the day of its decree: "freed 13. He signed the order on Thursday"."""
        kinds = self._told_again(scene)
        dates = [m for m in scene.dates if not (m.since or (m.reported and kinds is not _JUDGED))]
        told = {self.days_of(m, scene) for m in dates}
        days = next(iter(told)) if len(told) == 1 else None  # "of today, 16 November"
        if days is None or not kinds or (days[1] - days[0]).days > (_MONTH if kinds is _HAPPENED else 1):
            return
        for at in reversed(range(len(self.claims))):
            claim = self.claims[at]
            if claim.start < self.reached:
                return
            undated = claim.date_start is None and claim.modality is Modality.ASSERTED
            if undated and claim.kind in kinds:
                self.claims[at] = replace(claim, date_start=days[0], date_end=days[1])

    def _told_again(self, scene: Scene) -> frozenset[ClaimKind]:
        """Give the kinds of what a sentence takes up: "It happened", "The decree", "The verdict"."""
        if scene.tells((0, _OPENING), "happened"):
            return _HAPPENED
        if scene.tells((0, _ACT), "act_told"):
            return _DECREED
        return _JUDGED if scene.tells((0, _OPENING), "verdict") else frozenset()

    def _exemplify(self, scene: Scene) -> None:
        """Give a count its examples from the next sentence: "Among them are ..."."""
        newest = self.claims[-1]
        among = scene.phrases.starts(0, "whole_before") is not None and scene.tells((0, _AMONG), "echo")
        among = among or scene.phrases.starts(0, "these_include") is not None
        these = not among and scene.phrases.starts(0, "it_is") is not None
        told = among or (newest.start >= self.reached and _lists_names(scene) if these else _opens_part(scene))
        if newest.count is None or not told:
            return
        people = [e for e in scene.entities if e.sort == "person" and not (e.partner or e.kin)]
        freed = scene.phrases.starts(0, "echo") or 0  # "Among those freed"
        freed = max(freed, scene.phrases.starts(0, "these_include") or 0)
        verbs = [t for t in scene.triggers if t.rule.flags.isdisjoint(_GOING_ON) and t.end > freed]
        listed = [e.name for e in people if not (any(t.end <= e.start for t in verbs) or _tells_of_it(e, scene))]
        if not these or len(listed) == newest.count:
            at = whole_of(len(self.claims) - 1, self.claims)
            self.claims[at] = replace(self.claims[at], targets=(*self.claims[at].targets, *listed))

    def pointed_at(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give the person that a pronoun or "the opposition leader" stands for, if the text named one."""
        if draft.kind not in _ONE_PERSON or draft.trigger is None or _names_others(draft, draft.trigger, scene):
            return ()
        if "weak" in draft.trigger.rule.flags:
            return _put_beside(draft, scene) or self._possessor(draft, scene)
        opens = scene.phrases.starts(0, "pronoun_many") is not None  # "The pair, sentenced in May, were freed"
        if len(self.people) > 1 and (
            opens or self.meant == scene.sentence.start or scene.tells(scene.clause(draft.span), "pronoun_many")
        ):
            return self.people
        before = [e for e in scene.entities if told_of(e) and e.end <= draft.span[0]]
        before = [e for e in before if not is_bystander(e, draft.trigger.span, scene)]
        before = [e for e in before if scene.phrases.ends(e.start, "judge") is None]
        before = [e for e in before if not (is_kin_that_speaks(e, scene) or keeps_company(e, scene))]
        if before and scene.cost(before[-1].span, draft.span, past_verbs=True) <= _PERSON_REACH:
            return () if self._means_group(draft, scene) else (before[-1].name,)
        if not before:
            return self._not_named_before(draft, scene)
        clause = scene.clause(draft.span)
        alone = len({e.name for e in before}) == 1 and scene.phrases.starts(clause[0], "and") is not None
        return (before[-1].name,) if alone or scene.tells(clause, "pronoun") else ()

    def _means_group(self, draft: Draft, scene: Scene) -> bool:
        """True for "Natallia Eismant says that he pardoned them"; German "sie" may be her.

        So it is behind people counted in the sentence: "four are free, Ivan Belov among them; he pardoned them".
        """
        counted = self.group is not None or any(q.population and q.end <= draft.span[0] for q in scene.quantities)
        many = counted and not scene.phrases.capital_nouns
        return many and scene.tells(scene.clause(draft.span), "pronoun_many")

    def _possessor(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give whose release or arrest a noun tells of: "since her arrest", if the sentence names nobody else."""
        whose = scene.phrases.ends(draft.span[0], "possessive_one") is not None or _is_kin_glad_of(draft, scene)
        if not whose or scene.quantities or self.person is None:
            return ()
        others = {e.name for e in scene.entities if told_of(e)} - {self.person}
        return () if others else (self.person,)

    def _meant(self, clause: Span, scene: Scene) -> tuple[str, ...]:
        """Give who was named last; where "he" or "she" tells a man or a woman, who may be that."""
        he, she = scene.tells(clause, "he"), scene.tells(clause, "she")
        if self.person is None or he == she:
            return () if self.person is None else (self.person,)
        gender = MALE if he else FEMALE
        able = (name for name in (self.person, *reversed(self.known)) if self._gender(name) in (gender, None))
        return tuple(islice(able, 1))

    def _gender(self, name: str) -> int | None:
        return gender_of(name, self.pack.lang)

    def _not_named_before(self, draft: Draft, scene: Scene) -> tuple[str, ...]:
        """Give whom a verb tells of that nobody named stands before: who follows, who speaks, who was named last."""
        if (opened := _told_behind(draft, scene, alone=self.person is None)) is not None:
            return (opened.name,)
        last = self._meant(scene.clause(draft.span), scene)
        if scene.tells((0, draft.anchor[1]), "first_person"):
            return _told_by(scene) or last
        clause = scene.past_asides(scene.clause(draft.span))
        told = max((b for _, b in scene.phrases.of("that") if clause[0] <= b <= draft.span[0]), default=clause[0])
        clause = told, clause[1]  # "He added that the men were arrested"
        if scene.tells(clause, "pronoun"):
            kin = [e.name for e in scene.entities if e.kin and e.end <= clause[0]]  # "Anna Lis's husband said: she was"
            return tuple(kin[-1:]) or last
        called = scene.tells((0, _OPENING), "antecedent") or _names_its_subject_behind(draft, scene)
        called = called or scene.tells(clause, "the_one") or self._is_verdict_on_last(draft, scene)
        return last if called else ()

    def _is_verdict_on_last(self, draft: Draft, scene: Scene) -> bool:
        """True for "In June came the verdict: five years", "In June it was extended", right behind who was jailed."""
        newest = self.claims[-1] if self.claims else None
        if draft.kind is not ClaimKind.SENTENCE or newest is None or not newest.targets:
            return False
        others = any(e.sort == "person" for e in scene.entities) or any(q.population for q in scene.quantities)
        return self.is_recent(newest, scene, 1) and not others and scene.tells(draft.verb, "verdict", "term_added")


def keeps_company(person: Entity, scene: Scene) -> bool:
    """True for the one of "she was seized together with Ivan Belov"."""
    return scene.phrases.ends(person.start, "together") is not None


def _is_kin_glad_of(draft: Draft, scene: Scene) -> bool:
    """True for the release of "His wife was glad about the release": whose kin it is has been freed."""
    if draft.kind is not ClaimKind.RELEASE or "glad" not in scene.phrases.spots:
        return False
    before = scene.clause(draft.span)[0], draft.span[0]
    glad = scene.tells(before, "glad") and not scene.tells(before, *_NOT_DONE)
    at = draft.span[1]  # not "the release of the others"
    ends = at >= len(scene.words) or not scene.words[at].is_word or scene.phrases.covers(at, "conjunction", "and")
    return glad and ends and names_kin(before, scene)


def whole_of(at: int, claims: Sequence[Claim]) -> int:
    """Give where the whole of a part is: behind "freed 52, among them 14 foreigners" examples are of the 52."""
    part = claims[at]
    if part.population not in _PARTS or part.count is None:
        return at
    for other in reversed(range(at)):
        whole = claims[other]
        if (whole.kind, whole.modality) != (part.kind, part.modality) or at - other > _NEAR_WHOLE:
            break
        same = (whole.date_start, whole.country) == (part.date_start, part.country)
        if same and whole.count is not None and whole.count > part.count and whole.population not in _PARTS:
            return other
    return at


def _tells_of_it(person: Entity, scene: Scene) -> bool:
    """True for the one of "Among them are six Lithuanians, wrote the president Ivan Belov"."""
    clause = scene.clause(person.span)
    return clause[0] > 0 and scene.tells(clause, "telling", "said")


def _is_somebodys_own(person: Entity, scene: Scene) -> bool:
    """True for the one of "his lawyer Anna Lis": the text is about whose lawyer she is."""
    at = person.start
    while at > 0 and person.start - at < _OFFICE and scene.words[at - 1].is_word and not scene.words[at - 1].is_capital:
        if scene.phrases.ends(at, "possessive_one", "possessive") is not None:
            return True
        at -= 1
    return False


def _opens_part(scene: Scene) -> bool:
    return scene.tells((0, 1), "part_cue")


def _lists_names(scene: Scene) -> bool:
    """True for "They are Ivan Belov, Anna Lis and Petr Zuev", which says who was counted and nothing else."""
    begins = scene.phrases.starts(0, "it_is")
    if begins is None or scene.quantities or scene.tells((0, len(scene.words)), "telling", "said"):
        return False
    first = next((e for e in scene.entities if e.sort == "person" and e.start >= begins), None)
    if first is None or first.start - begins > _SAID_WHO:
        return False
    told = any(t.start < first.start for t in scene.triggers)
    return not told and all(scene.words[at].is_word for at in range(begins, first.start))


def _names_others(draft: Draft, verb: Trigger, scene: Scene) -> bool:
    """True for "All the other political prisoners, he added, will be freed", "she said that her client was freed"."""
    group = any(draft.anchor[0] <= a and b <= draft.anchor[1] for a, b in scene.groups)
    begins = scene.clause(verb.span)[0]
    kin = "weak" not in verb.rule.flags and names_kin((begins, verb.start), scene)
    of_kin = scene.phrases.starts(begins, "relative") is not None and scene.phrases.ends(begins - 1, "kin") is not None
    inside = any(e.sort == "person" and begins <= e.start < verb.start for e in scene.entities)
    return group or kin or (of_kin and not inside)  # "Losik's lawyer, who had been detained"


def _names_its_subject_behind(draft: Draft, scene: Scene) -> bool:
    """True for a participle whose subject a pronoun or the like names: "Arrested in May, he has been held since"."""
    comma = next((at for at in range(draft.span[1], len(scene.words)) if scene.words[at].text == ","), None)
    if comma is None or draft.span[0] > _PARTICIPLE:
        return False
    return scene.tells((comma + 1, comma + 1 + _SUBJECT), "pronoun", "antecedent")


def _in_month_told(mention: Mention, scene: Scene) -> Mention:
    """Give a day without a month that of the day told before it: "thirty on 4 September, 37 on the 16th"."""
    before = [m for m in scene.dates if m.end <= mention.start and m.rule in ("day", "month")]
    if not before:
        return mention
    told = {name: before[-1].parts[name] for name in ("month", "mm", "y") if name in before[-1].parts}
    return replace(mention, rule="day", parts={**told, **mention.parts})


def last_days(claims: Iterable[Claim]) -> Days | None:
    """Give the days of the last of some claims that has any, to which "the same day" points back; no stock's."""
    days: Days | None = None
    for c in claims:
        if c.date_start is not None and c.date_end is not None and c.kind is not ClaimKind.HELD:
            days = c.date_start, c.date_end
    return days


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


def _told_by(scene: Scene) -> tuple[str, ...]:
    """Give who speaks in the first person: "They took me in July, recalls Anna Lis"."""
    persons = [e.name for e in scene.entities if e.sort == "person" and not (e.officer or e.located)]
    return tuple(persons[-1:]) if "first_person" in scene.phrases.spots else ()


def told_of(entity: Entity) -> bool:
    """True for a person of whom something may be told: no envoy, no town, nobody's wife or brother."""
    return entity.sort == "person" and not (entity.officer or entity.located or entity.kin)
