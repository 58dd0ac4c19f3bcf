"""The one gate to the public: a copy of a ledger that holds nothing but what may go out.

Whatever publishes, pages, data or feed, is handed the copy and never the ledger, so that no template can tell what is
kept back. What goes out, and why, stands in docs/decisions/0009-publication.md; the rules are in `public_rules`.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby
from pathlib import Path

from faustpfand.errors import FaustpfandError
from faustpfand.extract.reading import Reading
from faustpfand.ledger import SERIES, Filed, Ledger, Moment, Reader, Replaces
from faustpfand.publish import public_rules as rules
from faustpfand.records import Judgement, Statement, Status, Verdict, is_synthetic
from faustpfand.resolve import clusters


@dataclass(frozen=True)
class Opening:
    """What is let out besides published facts.

    Args:
        registers: names of registers of persons, `BY/viasna` or `viasna`.
        notes: also the remarks that fact tables make in words of their own.
    """

    registers: frozenset[str] = frozenset()
    notes: bool = False


@dataclass
class KeptBack:
    """What was left out, for whoever publishes; none of it is published."""

    registers: Counter[str] = field(default_factory=Counter)  # closed ones: persons
    not_recognised: Counter[str] = field(default_factory=Counter)  # of opened ones: persons without the status
    addresses: list[str] = field(default_factory=list)  # places of facts that have no public address
    notes: int = 0
    sources: Counter[str] = field(default_factory=Counter)  # that nothing went out of, by their kind


@dataclass(frozen=True)
class Copy:
    """A public copy: a ledger of its own.

    Args:
        location: path of the copy.
        opened: the registers that were let out.
        kept_back: what was not.
    """

    location: str
    opened: tuple[str, ...]
    kept_back: KeptBack


def copy(location: str, into: Path, opening: Opening, as_of: Moment | None = None) -> Copy:
    """Make the public copy of a ledger as of a moment.

    Of fact tables all editions are copied, so that the copy can tell what was corrected; of registers what holds.

    Args:
        location: path or URL of the ledger, which is only read.
        into: path of the copy, which must not exist.
        opening: what is let out besides published facts.
        as_of: what the ledger said then; None is now.

    Raises:
        FaustpfandError: a register that is to be opened is not on record.
    """
    kept_back = KeptBack()
    with closing(Ledger(location)) as ledger, closing(Ledger(str(into), create=True)) as made:
        intakes = {one.id: one for one in ledger.filed(as_of=as_of)}
        opened = _opened(intakes.values(), opening.registers)
        said = _facts(ledger, as_of, opening, kept_back)
        people = _people(ledger, as_of, intakes, opened, kept_back)
        for number, statements in people.said.items():
            said[number] += statements
        moment = None
        for number, intake in intakes.items():
            if number in said or intake.reader.register in opened:
                _copy(made, intake, said.get(number, []))
                moment = intake.recorded
            else:
                kept_back.sources[intake.source.kind] += 1
        _judge(made, ledger, as_of, people.names, moment)
    return Copy(str(into), opened, kept_back)


def _copy(made: Ledger, intake: Filed, statements: Iterable[Statement]) -> None:
    """Copy an intake without its bytes. Of a register only what holds was chosen, so that nothing replaces it."""
    held = intake.reader.replaces
    reader = Reader(
        key=f"{intake.reader.key}#{intake.id}",
        register=intake.reader.register,
        replaces=held if held is Replaces.TABLE else Replaces.NOTHING,
    )
    source = replace(intake.source, recorded=intake.recorded)
    rows = (Reading(tuple(said)) for _, said in groupby(statements, key=lambda one: (one.subject, one.locator.row)))
    made.take_in(source, (), rows, reader)


# -- facts -----------------------------------------------------------------------------------------------


def _facts(
    ledger: Ledger, as_of: Moment | None, opening: Opening, kept_back: KeptBack
) -> defaultdict[int, list[Statement]]:
    """Choose what was published, by intake, replaced editions too."""
    said: defaultdict[int, list[Statement]] = defaultdict(list)
    without_address: dict[str, None] = {}
    for number, one in ledger.by_intake(rules.FACTS, as_of=as_of, replaced=True):
        if not rules.is_fact(one):
            continue
        if not rules.is_published(one):
            without_address[f"{one.locator.file}:{one.locator.row or one.locator.start}"] = None
        elif rules.is_note(one) and not opening.notes:
            kept_back.notes += 1
        else:
            said[number].append(one)
    kept_back.addresses = list(without_address)
    return said


# -- persons ---------------------------------------------------------------------------------------------


@dataclass
class _People:
    """What goes out of registers: statements by intake, and the public id of each subject."""

    said: dict[int, list[Statement]]
    names: Mapping[str, str]


def _opened(intakes: Iterable[Filed], wanted: Collection[str]) -> tuple[str, ...]:
    known = sorted({one.reader.register for one in intakes if _is_register(one)})
    for name in wanted:
        if not any(name in (one, one.partition("/")[2]) for one in known):
            there = f"There are: {', '.join(known)}." if known else "There is none."
            raise FaustpfandError(f"--register {name}: no such register of persons is on record. {there}")
    return tuple(one for one in known if one in wanted or one.partition("/")[2] in wanted)


def _is_register(one: Filed) -> bool:
    return one.reader.replaces is Replaces.SUBJECTS and not one.reader.register.startswith(SERIES)


def _people(
    ledger: Ledger, as_of: Moment | None, intakes: Mapping[int, Filed], opened: Collection[str], kept_back: KeptBack
) -> _People:
    """Choose whom opened registers recognise, and the made-up people of all."""
    told: defaultdict[str, list[tuple[int, Statement]]] = defaultdict(list)
    for number, one in ledger.by_intake(rules.PERSONAL, as_of=as_of):
        if _is_register(intakes[number]):
            told[one.subject].append((number, one))
    chosen = {}
    for subject, said in told.items():
        register = intakes[said[0][0]].reader.register
        if not is_synthetic(subject) and register not in opened:
            kept_back.registers[register] += 1
        elif not _is_recognised(one for _, one in said):
            kept_back.not_recognised[register] += 1
        else:
            chosen[subject] = said
    names = _renamed(chosen)
    said_by: defaultdict[int, list[Statement]] = defaultdict(list)
    for subject, said in chosen.items():
        for number, one in said:
            if (public := rules.personal(one)) is not None:
                said_by[number].append(replace(public, subject=names[subject]))
    return _People(said_by, names)


def _is_recognised(said: Iterable[Statement]) -> bool:
    """True where every word about the status recognises: who is not is never named, and doubt keeps back too."""
    told = [one.value for one in said if one.predicate == rules.STATUS]
    return bool(told) and all(value in (Status.HELD, Status.FORMER) for value in told)


def _renamed(chosen: Mapping[str, Iterable[tuple[int, Statement]]]) -> dict[str, str]:
    """Give every subject an id made of what is public.

    An id of the register may be made of a full date of birth, or be the number of a passport.
    """
    names, seen = {}, Counter[str]()
    for subject, said in chosen.items():
        register, _, own = subject.partition(":")
        called = sorted({one.value for _, one in said if one.predicate == rules.NAME})
        digest = hashlib.sha256("\x1f".join([register, *called]).encode()).hexdigest()[:12]
        seen[digest] += 1
        serial = f"-{seen[digest]}" if seen[digest] > 1 else ""
        names[subject] = f"{register}:{'syn-' if own.startswith('syn-') else ''}{digest}{serial}"
    return names


def _judge(
    made: Ledger, ledger: Ledger, as_of: Moment | None, names: Mapping[str, str], moment: datetime | None
) -> None:
    """Keep who is one person; not who said so, when, why, or what else they thought of."""
    for first, *others in _groups(clusters(ledger.judgements(as_of=as_of)), names):
        for other in others:
            same = Judgement(left=first, right=other, verdict=Verdict.SAME, by="", reason="", recorded=moment)
            made.judge(same)


def _groups(found: Iterable[frozenset[str]], names: Mapping[str, str]) -> Iterator[list[str]]:
    for group in found:
        public = sorted(names[subject] for subject in group if subject in names)
        if len(public) > 1:
            yield public
