"""Sanctions lists for readers: what changed, what is in force, who may be one target. JSON keys are contracts."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from faustpfand.accounts.lists.changes import Change, FieldChange, ListChange
from faustpfand.accounts.lists.in_force import Basis, Force, Held
from faustpfand.publish import data
from faustpfand.publish.terminal import printable
from faustpfand.records import Edition, Listing, SanctionsEntry
from faustpfand.resolve import Candidate, Found

JSONObject = dict[str, Any]
CHANGE_COLUMNS = (
    "list", "entry", "name", "change", "from", "to", "when", "dated_by", "fields", "renumbered_from", "programmes",
    "file", "locator",
)  # fmt: skip
HELD_COLUMNS = (
    "authority", "measure", "force", "since", "until", "says", "why", "basis", "naming", "told_by", "address",
)  # fmt: skip
PAIR_COLUMNS = ("left", "right", "score", "verdict", "reasons", "left_name", "right_name")
WIDE = 300  # characters of what changed that a terminal shows
_SIGNS = {
    Force.YES: "in force",
    Force.PERHAPS: "perhaps",
    Force.SAID: "said",
    Force.OVER: "over",
    Force.NOT_YET: "to come",
}


def change(one: ListChange) -> JSONObject:
    """Give one change. `from` and `to` bound its day; they are one day where the list gives it."""
    before, after = one.editions
    return {
        "list": one.entry.list,
        "entry": one.entry.id,
        "name": one.entry.name,
        "change": one.change.value,
        "from": one.when.earliest.isoformat(),
        "to": one.when.latest.isoformat(),
        "when": str(one.when),
        "dated_by": "list" if one.dated else "editions",
        "fields": {name: {"from": list(field.was), "to": list(field.now)} for name, field in one.fields.items()},
        "renumbered_from": one.renumbered_from or None,
        "kind": one.entry.kind.value,
        "programmes": list(one.entry.programmes),
        "editions": [_edition(before), _edition(after)],
        "told": data.told(one.entry.told),
    }


def _edition(one: Edition) -> JSONObject:
    return {"on": one.on.isoformat(), "form": one.form, "file": one.file, "source": one.source}


def change_row(one: ListChange) -> JSONObject:
    """Give one change as a flat row."""
    given = change(one)
    return {
        **{name: given.get(name) for name in CHANGE_COLUMNS},
        "fields": " | ".join(
            f"{name}: {'; '.join(field.was) or '–'} -> {'; '.join(field.now) or '–'}"
            for name, field in one.fields.items()
        ),
        "programmes": "; ".join(one.entry.programmes),
        "file": one.editions[1].file,
        "locator": str(one.entry.told.locator),
    }


def print_changes(found: Sequence[ListChange], out: Console, at_most: int) -> None:
    """Print how many changed between each two editions, then the changes."""
    if not found:
        out.print("Nothing changed between the editions on record, or there is only one.")
        return
    for pair in dict.fromkeys((one.editions[0].on, one.editions[1].on) for one in found):
        of_pair = [one for one in found if (one.editions[0].on, one.editions[1].on) == pair]
        tally = ", ".join(f"{sum(one.change is kind for one in of_pair):,} {kind}" for kind in Change)
        out.print(f"[bold]{pair[0]} to {pair[1]}[/]: {tally}")
        table = Table(box=None, pad_edge=False, header_style="bold")
        for heading in ("change", "entry", "name", "day", "what"):
            table.add_column(heading, overflow="fold")
        for one in of_pair[:at_most]:
            table.add_row(
                one.change.value, escape(one.entry.id), escape(printable(one.entry.name)), _day(one), escape(_what(one))
            )
        out.print(table)
        if len(of_pair) > at_most:
            out.print(f"... and {len(of_pair) - at_most:,} more; all of them with --format json or csv.\n")


def _day(one: ListChange) -> str:
    return str(one.when) if one.dated else f"between {one.when.earliest} and {one.when.latest}"


def _what(one: ListChange) -> str:
    if one.renumbered_from:
        return f"was entry {one.renumbered_from}: another number, the same target; it was never off the list"
    if one.change is Change.AMENDED:
        return printable("; ".join(_went_and_came(name, field) for name, field in one.fields.items()))[:WIDE]
    return printable(", ".join(one.entry.programmes))


def _went_and_came(name: str, field: FieldChange) -> str:
    values = [*(f"-{value}" for value in field.was), *(f"+{value}" for value in field.now)]
    return f"{name.replace('_', ' ')} {' '.join(values)}"


def held(one: Held) -> JSONObject:
    """Give one measure with its force on the day asked for, and who says so."""
    return {
        "authority": one.authority,
        "measure": one.measure.value,
        "force": one.force.value,
        "why": one.why,
        "says": one.says,
        "since": _bounds(one.since),
        "until": _bounds(one.until),
        "basis": one.basis.value,
        "naming": one.naming.value,
        "told": [data.told(each) for each in one.told],
        "ended_by": [data.told(each) for each in one.ended_by],
    }


def _bounds(when: object) -> JSONObject | None:
    if when is None:
        return None
    earliest, latest = getattr(when, "earliest", date.min), getattr(when, "latest", date.max)
    return {
        "edtf": str(when),
        "earliest": None if earliest == date.min else earliest.isoformat(),
        "latest": None if latest == date.max else latest.isoformat(),
    }


def held_row(one: Held) -> JSONObject:
    """Give one measure as a flat row."""
    return {
        **{name: held(one).get(name) for name in HELD_COLUMNS},
        "since": str(one.since) if one.since else "",
        "until": str(one.until) if one.until else "",
        "told_by": " | ".join(dict.fromkeys(str(each) for each in one.told)),
        "address": " | ".join(dict.fromkeys(each.url or str(each.locator) for each in one.told)),
    }


def shown(
    asked: tuple[str, date, str], found: Sequence[Held], listings: Iterable[Listing], perhaps: Iterable[Found]
) -> JSONObject:
    """Give what is in force for a target on a day, its entries in full, and whom it may be, too.

    Args:
        asked: the target, the day, and as of when the ledger was asked.
        found: what is known.
        listings: the stays on lists.
        perhaps: entries that may be meant.
    """
    target, on, as_of = asked
    return {
        "target": target,
        "on": on.isoformat(),
        "as_of": as_of,
        "in_force": [held(one) for one in found if one.force is Force.YES],
        "uncertain": [held(one) for one in found if one.force is Force.PERHAPS],
        "said": [held(one) for one in found if one.force is Force.SAID],
        "over": [held(one) for one in found if one.force is Force.OVER],
        "to_come": [held(one) for one in found if one.force is Force.NOT_YET],
        "entries": [entry(one.entry) for one in listings],
        "perhaps_meant": [
            {"entry": one.subject, "name": one.by, "score": one.match.score, "reasons": list(one.match.reasons)}
            for one in perhaps
        ],
    }


def entry(one: SanctionsEntry) -> JSONObject:
    """Give an entry of a list with all its fields."""
    return {
        "list": one.list,
        "entry": one.id,
        "kind": one.kind.value,
        "names": [
            {"name": name.name, "sort": name.sort.value, "script": name.script, "as_written": name.as_written}
            for name in one.names
        ],
        "identifiers": [{"kind": kind, "number": number} for kind, number in one.identifiers],
        "programmes": list(one.programmes),
        "countries": list(one.countries),
        "born": list(one.born),
        "listed_on": str(one.listed_on) if one.listed_on else None,
        "amended_on": str(one.amended_on) if one.amended_on else None,
        "delisted_on": str(one.delisted_on) if one.delisted_on else None,
        "legal_basis": list(one.legal_basis),
        "measures": list(one.measures),
        "linked_to": list(one.linked_to),
        "remarks": list(one.remarks),
        "told": data.told(one.told),
    }


def print_shown(target: str, on: date, found: Sequence[Held], perhaps: Sequence[Found], out: Console) -> None:
    """Print what is in force, by authority; then what is open, was said, is over and is to come."""
    out.print(f"[bold]{escape(printable(target))}[/], on {on}\n")
    if not found:
        out.print("Nothing on record names it: no list, no report.")
    for force, sign in _SIGNS.items():
        for one in (each for each in found if each.force is force):
            days = _span(one)
            source = "by the list" if one.basis is Basis.LIST else "reported"
            out.print(f"{sign:<9} [bold]{one.authority}[/] {one.measure}, {days}, {source}", soft_wrap=True)
            out.print(f"          {escape(printable(one.says))}", soft_wrap=True)
            if one.why:
                out.print(f"          [dim]{escape(one.why)}[/]", soft_wrap=True)
            for each in dict.fromkeys((str(each), each.url or str(each.locator)) for each in one.told):
                out.print(f"          [dim]{escape(each[0])} {escape(each[1])}[/]", soft_wrap=True)
    if perhaps:
        out.print(
            "\nPerhaps meant, too; look, and judge: "
            + escape("; ".join(f"{one.by} ({one.subject})" for one in perhaps[:6]))
        )


def _span(one: Held) -> str:
    if one.since is None:
        since = "since when is not told"
    elif one.since.earliest == date.min:
        since = f"since {one.since.latest} or before"
    elif one.basis is Basis.LIST and not one.since.is_day:
        since = f"since some day between {one.since.earliest} and {one.since.latest}"
    else:
        since = f"since {one.since}" if one.force is not Force.SAID else f"{one.since}"
    return since + (f", until {one.until}" if one.until else "")


def pair(one: Candidate, names: Mapping[str, str]) -> JSONObject:
    """Give two entries that may be one target."""
    return {
        "left": f"entry:{one.left}",
        "right": f"entry:{one.right}",
        "score": one.match.score,
        "verdict": one.match.verdict,
        "reasons": list(one.match.reasons),
        "left_name": names.get(one.left, ""),
        "right_name": names.get(one.right, ""),
    }


def pair_row(one: Candidate, names: Mapping[str, str]) -> JSONObject:
    """Give two entries as a flat row."""
    return {**pair(one, names), "reasons": " ".join(one.match.reasons)}
