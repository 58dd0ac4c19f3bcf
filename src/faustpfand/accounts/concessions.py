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


# Every action met in the fact tables has its entry; a test holds this against the bundled tables.
DIRECTIONS = {
    "airspace_ban": Direction.TIGHTENS,
    "announce_delist": Direction.EASES,
    "announce_relief": Direction.EASES,
    "call": Direction.EASES,  # a call from a head of state is recognition, and was asked for
    "close_border": Direction.TIGHTENS,
    "close_embassy": Direction.TIGHTENS,
    "condition": Direction.NEITHER,
    "delist": Direction.EASES,
    "end_transit": Direction.TIGHTENS,
    "extend": Direction.NEITHER,  # keeps what is in force
    "general_licence": Direction.EASES,
    "invite": Direction.EASES,
    "list": Direction.TIGHTENS,
    "propose_list": Direction.NEITHER,  # not done yet
    "refuse": Direction.NEITHER,
    "reopen_border": Direction.EASES,
    "reopen_embassy": Direction.EASES,
    "revoke_licence": Direction.TIGHTENS,
    "suspend": Direction.EASES,
    "widen_criteria": Direction.TIGHTENS,
}


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
