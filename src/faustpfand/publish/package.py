"""The public data as files: CSV, JSON and FollowTheMoney side by side, described by a Data Package.

Standard: Data Package 2.0 with Table Schema (datapackage.org). Dates stand as EDTF text beside the first and last day
that they can mean, since Table Schema's own dates know no month without a day.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from faustpfand.publish import data, ftm, output
from faustpfand.publish.bundled import licences
from faustpfand.publish.changes import Change
from faustpfand.publish.ftm_public import public_entities
from faustpfand.publish.snapshot import Snapshot
from faustpfand.publish.tables import Column, Table, tables

DESCRIPTOR: Final = "datapackage.json"
ENTITIES: Final = "entities.ftm.json"
NOTHING: Final = (
    "Nothing of this ledger may go out: it holds no published fact with a public address, and no register is opened. "
    "Import fact tables, or open a register with --register."
)
_PROFILE: Final = "https://datapackage.org/profiles/2.0/{}.json"
LICENCES: Final = {  # Open Definition's names
    "CC-BY-4.0": ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    "CC-BY-SA-4.0": ("Creative Commons Attribution-ShareAlike 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    "CC0-1.0": ("Creative Commons Zero 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    "ODbL-1.0": ("Open Data Commons Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
}


@dataclass(frozen=True)
class Publisher:
    """Who publishes, and how it may be used again; what is empty is not told.

    Args:
        name: of the office.
        address: where the site will lie, ending in a stroke.
        licence: a key of `LICENCES`, of what does not come with one of its own.
    """

    name: str = ""
    address: str = ""
    licence: str = ""


@dataclass(frozen=True)
class Public:
    """What the files are written from: tables, and the snapshot and the log of changes that they are of."""

    snapshot: Snapshot
    tables: tuple[Table, ...]
    log: tuple[Change, ...]

    @property
    def recorded(self) -> datetime | None:
        """Give the moment of the newest source; None where nothing is public."""
        return self.log[0].recorded if self.log else None


def public(snapshot: Snapshot, log: Sequence[Change]) -> Public:
    """Draw up the tables of a public copy, from its snapshot and the log of its changes."""
    return Public(snapshot, tuple(tables(snapshot, log)), tuple(log))


def write_csv(drawn: Public, folder: Path) -> None:
    """Write one CSV a table, UTF-8; no cell of it is run by a spreadsheet."""
    for table in drawn.tables:
        with (folder / f"{table.name}.csv").open("w", encoding="utf-8", newline="") as out:
            output.write_csv(map(_for_csv, table.rows), out, [column.name for column in table.columns])


def write_json(drawn: Public, folder: Path) -> None:
    """Write one JSON document a table, an array of objects."""
    for table in drawn.tables:
        with (folder / f"{table.name}.json").open("w", encoding="utf-8", newline="\n") as out:
            output.write_json(table.rows, out)


def write_ftm(drawn: Public, folder: Path) -> None:
    """Write FollowTheMoney entities, one a line."""
    with (folder / ENTITIES).open("w", encoding="utf-8", newline="\n") as out:
        ftm.write(public_entities(drawn.snapshot), out)


def write_package(drawn: Public, folder: Path, publisher: Publisher) -> None:
    """Write all forms, and what describes them."""
    for write in (write_csv, write_json, write_ftm):
        write(drawn, folder)
    with (folder / DESCRIPTOR).open("w", encoding="utf-8", newline="\n") as out:
        output.write_json(descriptor(drawn, publisher), out)


def descriptor(drawn: Public, publisher: Publisher) -> dict[str, Any]:
    """Describe the tables: columns, types, units, licences, sources."""
    about = {
        "$schema": _PROFILE.format("datapackage"),
        "name": "faustpfand",
        "title": "The account of political imprisonment as a bargaining system",
        "description": "Who was held, who was freed, what was given for it, as published; each row with its source.",
        "created": data.moment(drawn.recorded) if drawn.recorded else None,
        "homepage": publisher.address,
        "contributors": [{"title": publisher.name, "roles": ["publisher"]}] if publisher.name else None,
        "licenses": _licences([publisher.licence]),
        "resources": [resource for table in drawn.tables for resource in _resources(table, drawn, publisher)],
    }
    return _told(about)


def _resources(table: Table, drawn: Public, publisher: Publisher) -> Iterable[dict[str, Any]]:
    shared = {
        "$schema": _PROFILE.format("dataresource"),
        "type": "table",
        "title": table.title,
        "description": table.description,
        "encoding": "utf-8",
        "schema": _schema(table, drawn.tables),
        "licenses": _licences(_licences_of(table, publisher)),
    }
    as_csv = {"name": table.name, "path": f"{table.name}.csv", "format": "csv", "mediatype": "text/csv"}
    yield _told(
        {
            **as_csv,
            **shared,
            "sources": _sources(table),
            "dialect": {"$schema": _PROFILE.format("tabledialect"), "lineTerminator": "\n"},
        }
    )
    as_json = {"name": f"{table.name}-json", "path": f"{table.name}.json", "format": "json"}
    yield _told({**as_json, "mediatype": "application/json", **shared})


def _schema(table: Table, others: Sequence[Table]) -> dict[str, Any]:
    has_sources = any(one.name == "sources" for one in others)
    refers = [
        {"fields": [column.name], "reference": {"resource": "sources", "fields": ["id"]}}
        for column in table.columns
        if column.name in ("source", "document") and has_sources
    ]
    return _told(
        {
            "$schema": _PROFILE.format("tableschema"),
            "fields": [_field(column) for column in table.columns],
            "primaryKey": list(table.key),
            "foreignKeys": refers,
            "missingValues": [""],
        }
    )


def _field(column: Column) -> dict[str, Any]:
    return _told(
        {
            "name": column.name,
            "type": column.type,
            "format": "default",
            "description": column.description,
            "unit": column.unit,
            "constraints": dict(column.constraints),
        }
    )


def _licences_of(table: Table, publisher: Publisher) -> Iterable[str]:
    """Give the licences of the documents that a table was drawn from."""
    of_rows = {licences().get(str(row.get("source", "")), publisher.licence) for row in table.rows}
    return [] if "" in of_rows else sorted(of_rows)


def _licences(names: Iterable[str]) -> list[dict[str, str]]:
    return [{"name": name, "title": LICENCES[name][0], "path": LICENCES[name][1]} for name in names if name in LICENCES]


def _sources(table: Table) -> list[dict[str, str]]:
    """List the publications that a table was drawn from, each address once."""
    told = {str(row["url"]): str(row["publication"]) for row in table.rows if row.get("url")}
    return [{"title": title or url, "path": url} for url, title in told.items()]


def _told(properties: dict[str, Any]) -> dict[str, Any]:
    """Leave out what is not told: the standard has no empty lists."""
    return {name: value for name, value in properties.items() if value not in (None, "", [], {})}


def _for_csv(row: dict[str, Any]) -> dict[str, Any]:
    return {name: str(value).lower() if isinstance(value, bool) else value for name, value in row.items()}


WRITERS: Final[dict[str, Callable[[Public, Path], None]]] = {"csv": write_csv, "json": write_json}
