"""What other states and bodies gave, took back or imposed: one vocabulary, two directions."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from faustpfand.dates import When
from faustpfand.records import Concession


class Direction(StrEnum):
    """Which way an action pushes."""

    EASES = "eases"
    TIGHTENS = "tightens"
    NEITHER = "neither"


class Effect(StrEnum):
    """What an action does to the measure that it is about."""

    BEGINS = "begins"
    ENDS = "ends"
    KEEPS = "keeps"  # what is in force stays so
    NONE = "none"  # it was said, asked or promised; nothing is in force by it


class Measure(StrEnum):
    """What can be in force: one vocabulary for lists and for all that is wider than lists."""

    LISTING = "listing"
    LICENCE = "licence"  # deals are allowed though the listing stays
    SUSPENSION = "suspension"  # the listing stays and does not bind
    CRITERIA = "criteria"
    AIRSPACE = "airspace"
    BORDER = "border"
    EMBASSY = "embassy"
    TRANSIT = "transit"
    VISIT = "visit"  # calls, visits and invitations, which are recognition
    PROMISE = "promise"
    REFUSAL = "refusal"


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an action means: which way it pushes, what it is about, and what it does to that."""

    direction: Direction
    measure: Measure
    effect: Effect


# Every action met in the fact tables has its entry; a test holds this against the bundled tables.
MEANINGS = {
    "airspace_ban": Meaning(Direction.TIGHTENS, Measure.AIRSPACE, Effect.BEGINS),
    "announce_delist": Meaning(Direction.EASES, Measure.PROMISE, Effect.NONE),
    "announce_relief": Meaning(Direction.EASES, Measure.PROMISE, Effect.NONE),
    # A call from a head of state is recognition, and was asked for.
    "call": Meaning(Direction.EASES, Measure.VISIT, Effect.NONE),
    "close_border": Meaning(Direction.TIGHTENS, Measure.BORDER, Effect.BEGINS),
    "close_embassy": Meaning(Direction.TIGHTENS, Measure.EMBASSY, Effect.BEGINS),
    "condition": Meaning(Direction.NEITHER, Measure.REFUSAL, Effect.NONE),
    "delist": Meaning(Direction.EASES, Measure.LISTING, Effect.ENDS),
    "end_transit": Meaning(Direction.TIGHTENS, Measure.TRANSIT, Effect.BEGINS),
    "extend": Meaning(Direction.NEITHER, Measure.LISTING, Effect.KEEPS),
    "general_licence": Meaning(Direction.EASES, Measure.LICENCE, Effect.BEGINS),
    "invite": Meaning(Direction.EASES, Measure.VISIT, Effect.NONE),
    "list": Meaning(Direction.TIGHTENS, Measure.LISTING, Effect.BEGINS),
    "propose_list": Meaning(Direction.NEITHER, Measure.PROMISE, Effect.NONE),  # not done yet
    "refuse": Meaning(Direction.NEITHER, Measure.REFUSAL, Effect.NONE),
    "reopen_border": Meaning(Direction.EASES, Measure.BORDER, Effect.ENDS),
    "reopen_embassy": Meaning(Direction.EASES, Measure.EMBASSY, Effect.ENDS),
    "revoke_licence": Meaning(Direction.TIGHTENS, Measure.LICENCE, Effect.ENDS),
    "suspend": Meaning(Direction.EASES, Measure.SUSPENSION, Effect.BEGINS),
    "widen_criteria": Meaning(Direction.TIGHTENS, Measure.CRITERIA, Effect.BEGINS),
}
DIRECTIONS = {action: meaning.direction for action, meaning in MEANINGS.items()}


@dataclass(frozen=True, slots=True)
class Act:
    """What one authority did on one day in one direction, with every row that tells of it."""

    on: When
    authority: str
    direction: Direction
    told: tuple[Concession, ...]


def direction(concession: Concession) -> Direction:
    """Say which way a concession pushes; an action that nobody entered above pushes neither way."""
    return DIRECTIONS.get(concession.action, Direction.NEITHER)


def acts(concessions: Iterable[Concession], country: str) -> list[Act]:
    """Put the rows of one authority, day and direction together, oldest first."""
    grouped: dict[tuple[When, str, Direction], list[Concession]] = defaultdict(list)
    for one in concessions:
        if one.country == country:
            grouped[one.on, one.authority, direction(one)].append(one)
    found = [Act(on, authority, way, tuple(told)) for (on, authority, way), told in grouped.items()]
    return sorted(found, key=lambda act: (act.on.earliest, act.authority, act.direction))
