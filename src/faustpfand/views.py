"""What the ledger says as of a moment, put together for the doors: facts, registers, people, who may be one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from faustpfand import dates
from faustpfand.accounts import Register, of_population, waves
from faustpfand.accounts.facts import PUBLISHED, gather
from faustpfand.accounts.lists.listings import listings
from faustpfand.accounts.persons import PERSONAL, persons
from faustpfand.accounts.stocks.vintage import Moment as View
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger, Moment
from faustpfand.names import without_collector
from faustpfand.records import Claim, ClaimKind, Edition, Facts, Judgement, Listing, Person, Predicate, Verdict
from faustpfand.resolve import LIKELY, Found, Proposal, Targets, clusters, standing
from faustpfand.sentences import sentence

ON_REVIEW = "On review: "

HELD = (Predicate.NAME, Predicate.STATUS, Predicate.DETAINED, Predicate.RELEASED, Predicate.DIED)  # tell who is held
SANCTIONS = (ClaimKind.SANCTION_IMPOSED, ClaimKind.SANCTION_LIFTED)
SAME_MINUTE = timedelta(minutes=1)  # files of one import are one view


def facts_of(ledger: Ledger, as_of: Moment | None) -> Facts:
    """Give what was published, as of a moment."""
    return gather(ledger.statements(PUBLISHED, as_of=as_of))


@without_collector
def register_of(
    ledger: Ledger, country: str, as_of: Moment | None, needed: Sequence[Predicate] = PERSONAL
) -> Register | None:
    """Give the persons of a country's registers, as of a moment; None where the ledger holds no such register.

    `needed` are the predicates to read: a large register is read faster without those that nobody asks for.
    """
    editions = [one for one in ledger.sources(as_of=as_of) if one.register.startswith((f"{country}/", "/"))]
    if not editions:
        return None
    days = {one.id: one.edition for one in editions if one.edition is not None}
    groups = clusters(ledger.judgements(as_of=as_of))
    found = persons(ledger.statements(needed, country=country, as_of=as_of), groups, needed)
    return Register(tuple(found), days)


def period_of(
    facts: Facts,
    register: Register | None,
    country: str,
    population: str,
    asked: tuple[date | None, date | None],
) -> tuple[date, date]:
    """Give the days asked for; where left out, from the first count to the newest fact, or as the register has it.

    Raises:
        FaustpfandError: nothing tells where the account begins and ends, or it would end before it begins.
    """
    first, last = asked
    counted = [one.on for one in of_population(facts.counts, country, population)]
    days = counted + [one.on for one in waves(facts.waves, country) if one.on.is_day]
    if not counted and register is not None:
        counted = [one.detained for one in register.persons if one.detained is not None]
        days += [dates.between(register.known_until, register.known_until), *counted]
    bounded = [when for when in days if when.earliest != date.min and when.latest != date.max]
    if not bounded and (first is None or last is None):
        raise FaustpfandError(
            sentence(
                "The ledger holds no counts of %(population)s, no waves and no register for %(country)s. Import "
                "some, or say from which day until which day.",
                population=repr(population),
                country=country,
            )
        )
    known = set(bounded)
    start = first or min(when.earliest for when in counted or bounded if when in known)
    end = last or max(when.latest for when in bounded)
    if start > end:
        raise FaustpfandError(
            sentence(
                "The account would begin on %(first)s and end on %(last)s. Look at the two days.",
                first=str(start),
                last=str(end),
            )
        )
    return start, end


def people_of(ledger: Ledger) -> list[Person]:
    """Give everybody on record, a person for each subject, of all registers: people cross borders, and lists too."""
    return persons(ledger.statements(PERSONAL))


def countries_of(ledger: Ledger, facts: Facts, as_of: Moment | None) -> list[str]:
    """List the countries that a register or a published count is about, those with most counts first."""
    of_registers = [one.register.partition("/")[0] for one in ledger.sources(as_of=as_of) if "/" in one.register]
    registers = {code for code in of_registers if len(code) == 2}  # others are series of tables
    told = [one.country for one in facts.counts]
    return sorted(registers | set(told), key=lambda code: (code not in registers, -told.count(code), code))


def views_of(location: str, country: str, as_of: Moment | None = None, *, with_register: bool = True) -> Iterator[View]:
    """Give what a ledger said after each time at which it took anything in, oldest first.

    Args:
        location: of the ledger.
        country: whose registers.
        as_of: no later than this.
        with_register: False leaves the registers out; a long one takes seconds for each time.
    """
    with Ledger(location) as ledger:
        taken_in: dict[datetime, list[str]] = defaultdict(list)
        for source in ledger.sources(as_of=as_of):
            if source.recorded is not None:
                near = next((one for one in taken_in if abs(source.recorded - one) < SAME_MINUTE), source.recorded)
                names = taken_in.pop(near, [])
                taken_in[max(near, source.recorded)] = [*names, source.name]
        for moment, names in sorted(taken_in.items()):
            register = register_of(ledger, country, moment, HELD) if with_register else None
            yield View(moment, facts_of(ledger, moment), register, tuple(names))


def decide(ledger: Ledger, decision: Judgement, moment: datetime) -> None:
    """Append a decision, dated after the one about the same pair that it follows, whatever the clock says.

    Raises:
        FaustpfandError: it takes back, and there is nothing to take back.
    """
    before = standing(ledger.judgements()).get(frozenset((decision.left, decision.right)))
    if before is None and decision.verdict is Verdict.WITHDRAWN:
        raise FaustpfandError(
            sentence(
                "No decision about %(one)s and %(other)s holds: nothing to take back.",
                one=decision.left,
                other=decision.right,
            )
        )
    if before is not None and before.recorded is not None:
        moment = max(moment, before.recorded + timedelta(microseconds=1))
    ledger.judge(replace(decision, recorded=moment))


def on_review(one: Proposal, verdict: Verdict, by: str, reason: str = "") -> Judgement:
    """Give the decision about a proposal; the machine's reasons are its reason where nobody wrote another."""
    why = reason or ON_REVIEW + " ".join(one.match.reasons)
    return Judgement(left=one.left, right=one.right, verdict=verdict, by=by, reason=why)


def taken_back(last: Judgement, by: str, reason: str = "") -> Judgement:
    """Give the decision that takes back the one that holds about two subjects."""
    why = reason or f"{ON_REVIEW}{last.verdict} taken back."
    return Judgement(left=last.left, right=last.right, verdict=Verdict.WITHDRAWN, by=by, reason=why)


def meanwhile(
    persons: tuple[frozenset[str], frozenset[str]], since: Iterable[Judgement], judgements: Iterable[Judgement]
) -> list[Judgement]:
    """Give what was judged since two persons were put before somebody that bears on them: who they are, or if one.

    Args:
        persons: the subjects of both, as they were shown.
        since: the judgements made since.
        judgements: all judgements.
    """
    groups = clusters(judgements)
    shown = persons[0] | persons[1]
    either = shown.union(*(person_of(each, groups) for each in shown))
    return [each for each in since if {each.left, each.right} <= either]


def person_of(subject: str, groups: Iterable[frozenset[str]]) -> frozenset[str]:
    """Give all subjects that are one person with this one."""
    return next((group for group in groups if subject in group), frozenset((subject,)))


class Lists:
    """The lists on record as of a moment, read when they are first asked and then kept: one command may ask often."""

    def __init__(self, location: str, as_of: Moment | None) -> None:
        self._location = location
        self._as_of = as_of
        self._editions: list[Edition] = []
        self._targets: Targets | None = None
        self._judged: list[frozenset[str]] = []
        self._found: dict[str, tuple[list[Listing], list[Found]]] = {}

    def stays(self, target: str) -> tuple[list[Listing], list[Found]]:
        """Give every stay of a target on the lists, and the entries that may be it, but less likely.

        People's judgements go before the machine's: who was judged the same as one that was found is in, too.
        """
        if target not in self._found:
            with Ledger(self._location) as book:
                self._found[target] = self._stays(book, target)
        return self._found[target]

    def _stays(self, book: Ledger, target: str) -> tuple[list[Listing], list[Found]]:
        if self._targets is None:
            self._editions = book.editions(as_of=self._as_of)
            self._targets = Targets(book.names_and_numbers(self._editions))
            self._judged = clusters(book.judgements(as_of=self._as_of))
        found = self._targets.find(target)
        meant = {one.subject for one in found if one.match.score >= LIKELY}
        for group in self._judged:
            if group & meant:
                meant |= {one for one in group if one.startswith("entry:")}
        perhaps = [one for one in found if one.subject not in meant]
        return listings(self._editions, book.about(meant, self._editions)), perhaps

    def added(self, facts: Facts, claims: Iterable[Claim]) -> Facts:
        """Add to the facts what the lists say of the targets of claims about sanctions."""
        targets = sorted({target for one in claims if one.kind in SANCTIONS for target in one.targets})
        found = {(one.entry.key, one.since): one for target in targets for one in self.stays(target)[0]}
        return replace(facts, listings=tuple(found.values()))
