"""nomenklatura: the `logic-v2` matcher as it comes; candidates from its own blocking index."""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import polars as pl
from followthemoney import Dataset, StatementEntity
from nomenklatura.blocker import Index
from nomenklatura.matching import get_algorithm
from nomenklatura.matching.types import ScoringConfig

PACKAGES = ("nomenklatura", "followthemoney", "rigour")
_MATCHER: Any = get_algorithm("logic-v2")
_CONFIG = ScoringConfig.defaults()
_NOWHERE = Dataset.make({"name": "bench", "title": "bench"})
_FLOOR = 0.4  # its own advice is to look at pairs from 0.7


def scorer(names: Sequence[str]) -> Callable[[Sequence[str], Sequence[str]], Iterable[float]]:
    # It caches what it knows of a name by the entity's id, so each spelling gets an id of its own, once and for all.
    entities = {name: _entity(f"name-{number}", name) for number, name in enumerate(dict.fromkeys(names))}
    _alike(*[_entity(f"warm-{number}", "Jan Nowak") for number in range(2)])  # loads its tables of names
    return lambda left, right: [_alike(entities[a], entities[b]) for a, b in zip(left, right, strict=True)]


def newly(left: Sequence[str], right: Sequence[str]) -> list[float]:
    """Score pairs with an id for each name in each, so that nothing is kept from one pair to the next."""
    return [
        _alike(_entity(f"left-{at}", one), _entity(f"right-{at}", other))
        for at, (one, other) in enumerate(zip(left, right, strict=True))
    ]


def link(left: pl.DataFrame, right: pl.DataFrame) -> pl.DataFrame:
    mine, theirs = _entities(left), _entities(right)
    found = []
    with tempfile.TemporaryDirectory() as folder:
        index = Index(_Register(theirs), Path(folder))
        index.build()
        for one, candidates in index.match_entities(mine.values()):
            scored = ((one.id, other.id, _alike(mine[one.id], theirs[other.id])) for other, _ in candidates)
            found += [each for each in scored if each[2] >= _FLOOR]
        index.close()
    return pl.DataFrame(found, ["left_id", "right_id", "score"], orient="row")


class _Register:
    """As much of a nomenklatura view as its index asks for."""

    def __init__(self, entities: dict[str, Any]) -> None:
        self._entities = entities

    def entities(self, include_schemata: object = None) -> Iterator[Any]:
        del include_schemata  # all are persons
        yield from self._entities.values()


def _entities(people: pl.DataFrame) -> dict[str, Any]:
    return {each["id"]: _entity(each["id"], each["name"]) for each in people.iter_rows(named=True)}


def _entity(its_id: str, name: str) -> Any:  # noqa: ANN401 - its types are generic in ways of no use here
    return StatementEntity.from_data(
        _NOWHERE, {"id": its_id, "schema": "Person", "properties": {"name": [name]}}, cleaned=True
    )


def _alike(one: Any, other: Any) -> float:  # noqa: ANN401 - as above
    return _MATCHER.compare(one, other, _CONFIG).score
