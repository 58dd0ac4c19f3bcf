"""Accounts as JSON and CSV. The keys are contracts: add fields, never change what one means."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from faustpfand.accounts import Line, Register, Sheet
from faustpfand.accounts.check import Checked, Evidence
from faustpfand.accounts.concessions import Act
from faustpfand.accounts.deals.deals import Deal
from faustpfand.accounts.deals.terms import Nearby, Term
from faustpfand.accounts.stocks.balance import Assertion
from faustpfand.accounts.stocks.months import Account, DayStock, Month
from faustpfand.accounts.stocks.stock import PublishedStock
from faustpfand.accounts.waves import Telling, Wave, days_told, tellings
from faustpfand.counts import Bounds
from faustpfand.errors import Problem
from faustpfand.ledger import Receipt
from faustpfand.records import Article, Concession, Listed, Source, Told, is_synthetic
from faustpfand.resolve import Proposal

JSONObject = dict[str, Any]


def moment(one: datetime) -> str:
    """Give a moment as RFC 3339 writes it, in UTC."""
    return one.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def told(one: Told) -> JSONObject:
    """Give who told a figure and where it stands."""
    return {
        "asserted_by": one.asserted_by,
        "publication": one.publication,
        "url": one.url,
        "source": one.source,
        "locator": str(one.locator),
    } | ({"synthetic": True} if one.synthetic else {})


def limits(bounds: Bounds | None) -> JSONObject | None:
    """Give bounds as `{"low", "high"}`; a high of null is unbounded."""
    return None if bounds is None else {"low": bounds.low, "high": bounds.high}


def wave(one: Wave) -> JSONObject:
    """Give a wave with every total and every date that was told of it."""
    return {
        "wave": one.id,
        "on": str(one.on),
        "freed": limits(one.freed),
        "political": limits(one.political),
        "totals_told": [_telling(telling) for telling in tellings(one)],
        "dates_told": [_telling(telling) for telling in days_told(one)],
        "named": sorted({name for report in one.reports for name in report.named}),
        "reports": [
            {
                "on": str(report.on),
                "freed": str(report.freed) if report.freed else None,
                "political": str(report.political) if report.political else None,
                "foreign": report.foreign_note,
                "mechanism": report.mechanism,
                "destination": report.destination,
                "told": told(report.told),
            }
            for report in one.reports
        ],
    }


def _telling(telling: Telling) -> JSONObject:
    return {"value": telling.value, "by": [str(one) for one in telling.by]}


def act(one: Act) -> JSONObject:
    """Give what an authority did on a day, with every row that tells of it."""
    return {
        "on": str(one.on),
        "authority": one.authority,
        "direction": one.direction.value,
        "told": [
            {
                "action": concession.action,
                "target": concession.target,
                "programme": concession.programme,
                "effective": str(concession.effective) if concession.effective else None,
                "note": concession.note,
                "told": told(concession.told),
            }
            for concession in one.told
        ],
    }


def month(one: Month) -> JSONObject:
    """Give one month; null is what nobody published or no register tells."""
    return {
        "month": str(one.month),
        "stock": _stock(one.stock),
        "inflow": None
        if one.inflow is None
        else {**(limits(one.inflow.bounds) or {}), "told": [told(flow.told) for flow in one.inflow.told]},
        "outflow": None
        if one.outflow is None
        else {**(limits(one.outflow.bounds) or {}), "told": [told(flow.told) for flow in one.outflow.told]},
        "register": {
            "stock": limits(one.register_stock),
            "inflow": limits(one.register_inflow),
            "outflow": limits(one.register_outflow),
        },
        "waves": [wave.id for wave in one.waves],
        "concessions": [act(given) for given in one.acts],
    }


def _stock(one: PublishedStock | None) -> JSONObject | None:
    if one is None:
        return None
    counts = [{"on": str(count.on), "count": str(count.count), "told": told(count.told)} for count in one.counts]
    return {**(limits(one.bounds) or {}), "counted_on": str(one.counted_on), "counts": counts}


def _day(one: DayStock) -> JSONObject:
    return {
        "on": one.on.isoformat(),
        "published": _stock(one.published),
        "register": limits(one.register),
        "last_counted": _stock(one.before),
        "waves_since": [{"wave": each.id, "on": str(each.on), "freed": limits(each.freed)} for each in one.since],
    }


def assertion(one: Assertion) -> JSONObject:
    """Give a balance assertion."""
    return {
        "on": one.on.isoformat(),
        "published": limits(one.published),
        "own": limits(one.own),
        "holds": one.holds,
        "gap": one.gap,
        "basis": one.basis,
        "by": one.by,
    }


def account(one: Account, day: DayStock | None = None, *, as_of: str) -> JSONObject:
    """Give the whole account; with the stock of one day where it was asked for."""
    return {
        "country": one.country,
        "population": one.population,
        "as_of": as_of,
        "from": one.first.isoformat(),
        "until": one.last.isoformat(),
        "synthetic": one.synthetic,
        "register": register(one.register),
        **({"stock_on": _day(day)} if day else {}),
        "months": [month(row) for row in one.months],
        "waves": [wave(each) for each in one.waves],
        "assertions": [assertion(each) for each in one.assertions],
    }


def account_rows(one: Account, *, as_of: str) -> list[JSONObject]:
    """Give the account as flat rows, one a month, each with who told its figures."""
    return [
        {
            "country": one.country,
            "population": one.population,
            "as_of": as_of,
            "synthetic": "yes" if one.synthetic else "",
            "month": str(row.month),
            **_pair("stock", row.stock.bounds if row.stock else None),
            "counted_on": str(row.stock.counted_on) if row.stock else None,
            "counted_by": _by(count.told for count in row.stock.counts) if row.stock else None,
            **_pair("inflow", row.inflow.bounds if row.inflow else None),
            "inflow_by": _by(flow.told for flow in row.inflow.told) if row.inflow else None,
            **_pair("outflow", row.outflow.bounds if row.outflow else None),
            "outflow_by": _by(flow.told for flow in row.outflow.told) if row.outflow else None,
            **_pair("register_stock", row.register_stock),
            **_pair("register_inflow", row.register_inflow),
            **_pair("register_outflow", row.register_outflow),
            "waves": " | ".join(f"{wave.id}: {wave.freed}" for wave in row.waves if wave.freed),
            "concessions": " | ".join(f"{given.authority} {given.direction}" for given in row.acts),
        }
        for row in one.months
    ]


def _by(told: Iterable[Told]) -> str:
    return " | ".join(dict.fromkeys(f"{one} {one.url}".strip() for one in told))


def register(one: Register | None) -> JSONObject | None:
    """Give which registers a figure rests on, and of which day each source is."""
    if one is None:
        return None
    names = sorted({subject.rpartition(":")[0] for person in one.persons for subject in person.subjects})
    editions = {source: day.isoformat() for source, day in one.editions.items()}
    return {"registers": names, "known_until": one.known_until.isoformat(), "editions": editions}


def _pair(name: str, bounds: Bounds | None) -> JSONObject:
    return {f"{name}_low": bounds.low if bounds else None, f"{name}_high": bounds.high if bounds else None}


def deal(one: Deal) -> JSONObject:
    """Give a deal with all its conflicts."""
    return {
        "deal": one.id,
        "on": str(one.on),
        "freed": limits(one.freed),
        "political": limits(one.political),
        "waves": [wave(each) for each in one.waves],
        "given": [
            {
                "authority": given.authority,
                "what": given.what,
                "on": str(given.on) if given.on else None,
                "told": [told(each) for each in given.told],
                "on_record": [
                    {"action": each.action, "target": each.target, "programme": each.programme, "told": told(each.told)}
                    for each in given.on_record
                ],
                "term": None if given.term is None else _term(given.term),
            }
            for given in one.given
        ],
        "brokers": list(one.brokers),
        "linkage": {word: [told(each) for each in by] for word, by in one.linkage.items()},
        "sources": [told(each) for each in one.sources],
        "conflicts": [
            {
                "about": conflict.about,
                "versions": [{"value": value, "by": [told(each) for each in by]} for value, by in conflict.versions],
            }
            for conflict in one.conflicts
        ],
    }


def _term(one: Term) -> JSONObject:
    return {
        "kept": one.kept.value,
        "acts": [_given_act(each) for each in one.acts],
        "days_after_release": limits(one.days_after),
        "taken_back": [_given_act(each) for each in one.taken_back],
        "known_until": one.known_until.isoformat() if one.known_until else None,
    }


def _given_act(one: Concession) -> JSONObject:
    return {
        "on": str(one.on),
        "effective": str(one.effective) if one.effective else None,
        "authority": one.authority,
        "action": one.action,
        "target": one.target,
        "programme": one.programme,
        "told": told(one.told),
    }


NEARBY_COLUMNS = (
    "wave",
    "freed_on",
    "freed_low",
    "freed_high",
    "authority",
    "action",
    "target",
    "on",
    "days",
    "told_by",
)


def nearby(one: Nearby) -> JSONObject:
    """Give a release and an easing near it in time that no source ties."""
    return {
        "wave": one.wave.id,
        "freed_on": str(one.wave.on),
        "freed": limits(one.wave.freed),
        "days": limits(one.days),
        "concession": _given_act(one.concession),
        "tied_by": [],
    }


def nearby_row(one: Nearby) -> JSONObject:
    """Give the same as a flat row."""
    return {
        "wave": one.wave.id,
        "freed_on": str(one.wave.on),
        **_pair("freed", one.wave.freed),
        "authority": one.concession.authority,
        "action": one.concession.action,
        "target": one.concession.target,
        "on": str(one.concession.effective or one.concession.on),
        "days": str(one.days),
        "told_by": f"{one.concession.told} {one.concession.told.url}".strip(),
    }


DEAL_COLUMNS = (
    "deal", "on", "freed_low", "freed_high", "political_low", "political_high", "totals_told", "given", "brokers",
    "explicit", "implied", "denied", "kept", "taken_back",
)  # fmt: skip


def deal_rows(deals: Iterable[Deal]) -> list[JSONObject]:
    """Give deals as flat rows."""
    return [
        {
            "deal": one.id,
            "on": str(one.on),
            **_pair("freed", one.freed),
            **_pair("political", one.political),
            "totals_told": " | ".join(
                f"{telling.value}: {', '.join(map(str, telling.by))}"
                for each in one.waves
                for telling in tellings(each)
            ),
            "given": " | ".join(f"{given.authority} {given.what} {given.on or ''}".strip() for given in one.given),
            "brokers": " | ".join(one.brokers),
            **{word: " | ".join(map(str, one.linkage.get(word, ()))) for word in ("explicit", "implied", "denied")},
            "kept": " | ".join(f"{given.what}: {given.term.kept}" for given in one.given if given.term),
            "taken_back": " | ".join(
                f"{back.on} {back.action}: {back.target}"
                for given in one.given
                if given.term
                for back in given.term.taken_back
            ),
        }
        for one in deals
    ]


def checked(one: Checked) -> JSONObject:
    """Give a claim with its outcome and the statements behind it."""
    return {
        **one.claim.as_dict(),
        "outcome": one.outcome.value,
        "reason": one.reason,
        "supporting": [evidence(each) for each in one.supporting],
        "contradicting": [evidence(each) for each in one.contradicting],
        "related": [evidence(each) for each in one.related],
    }


CHECKED_COLUMNS = (
    "article",
    "outcome",
    "kind",
    "count",
    "population",
    "date_start",
    "date_end",
    "text",
    "reason",
    "for",
    "against",
)


def checked_row(article: Article, one: Checked) -> JSONObject:
    """Give a checked claim as a flat row."""
    claim = one.claim
    return {
        "article": article.id,
        "outcome": one.outcome.value,
        "kind": claim.kind.value,
        "count": str(claim.number) if claim.number else "",
        "population": claim.population,
        "date_start": claim.date_start,
        "date_end": claim.date_end,
        "text": article.text[claim.start : claim.end],
        "reason": one.reason,
        "for": " | ".join(f"{each.when} {each.says} ({each.told})" for each in one.supporting),
        "against": " | ".join(f"{each.when} {each.says} ({each.told})" for each in one.contradicting),
    }


def evidence(one: Evidence) -> JSONObject:
    """Give one thing that bears on a claim."""
    return {"says": one.says, "when": str(one.when), "told": told(one.told)}


RECEIPT_COLUMNS = ("source", "sha256", "kind", "rows", "new", "known", "quarantined", "noted", "proposals")
PROBLEM_COLUMNS = ("where", "what", "to_do", "severity", "row_text", "source")


def receipt_row(one: Receipt, proposals: int | None = None) -> JSONObject:
    """Give a receipt's figures; `proposals` are the pairs to be looked at, None where nobody counted them."""
    return {
        "source": one.source.name,
        "sha256": one.source.id,
        "kind": one.source.kind,
        "rows": one.rows,
        "new": one.new,
        "known": one.known,
        "quarantined": one.quarantined,
        "noted": one.noted,
        "proposals": proposals,
    }


def receipt(one: Receipt, proposals: int | None = None) -> JSONObject:
    """Give a receipt: rows read, statements new and known, pairs that may be one person, and the problems."""
    changes = asdict(one.changes) if one.changes else None
    return {**receipt_row(one, proposals), "changes": changes, "problems": [problem(each) for each in one.problems]}


def problem(one: Problem, source: Source | None = None) -> JSONObject:
    """Give a problem: where, what, what to do."""
    given = {
        "where": one.where,
        "what": one.what,
        "to_do": one.to_do,
        "severity": one.severity.value,
        "row_text": one.row_text,
    }
    return given | ({"source": source.id} if source else {})


PROPOSAL_COLUMNS = (
    "left", "right", "score", "verdict", "reasons", "usefulness", "changes", "left_name", "right_name", "synthetic",
)  # fmt: skip


def proposal(one: Proposal, names: Mapping[str, str]) -> JSONObject:
    """Give two persons who may be one, by their most alike subjects; `names` are those of all subjects."""
    return {
        "left": one.left,
        "right": one.right,
        "score": one.match.score,
        "verdict": one.match.verdict,
        "reasons": list(one.match.reasons),
        "usefulness": one.usefulness,
        "changes": one.changes.value,
        "left_name": names[one.left],
        "right_name": names[one.right],
        "synthetic": any(is_synthetic(subject) for side in one.persons for subject in side),
    }


def proposal_row(one: Proposal, names: Mapping[str, str]) -> JSONObject:
    """Give a proposal as a flat row."""
    given = proposal(one, names)
    return given | {"reasons": " ".join(one.match.reasons), "synthetic": "yes" if given["synthetic"] else ""}


SHEET_COLUMNS = (
    "row", "listed", "booked", "person", "register_name", "score", "reasons", "served_days_low", "served_days_high",
    "left_days_low", "left_days_high", "note", "synthetic",
)  # fmt: skip


def sheet(
    one: Sheet, known: Register | None, others: Sequence[Wave], again: Sequence[tuple[Listed, Wave]]
) -> JSONObject:
    """Give the release-day sheet; what only a register can tell is null where there is none."""
    return {
        "wave": one.wave,
        "on": str(one.on),
        "synthetic": (known is not None and known.is_synthetic) or any(each.told.synthetic for each in one.announced),
        "register": register(known),
        "has_register": known is not None,
        "announced": [{"count": str(each.count), "told": told(each.told)} for each in one.announced],
        "freed": limits(one.freed),
        "named": one.named,
        "booked": {booking.value: number for booking, number in one.booked.items()},
        "withheld": one.withheld,
        "set_aside": one.set_aside,
        "unaccounted": limits(one.unaccounted),
        "balanced": one.balanced,
        "imbalance": one.imbalance,
        "remaining": limits(one.remaining) if known else None,
        "sentence_days_left": limits(one.days_left) if known else None,
        "without_term": one.without_term,
        "lines": [_line(line) for line in one.lines],
        "named_in_other_waves": [
            {"listed": listed.name, "row": listed.row, "wave": other.id} for listed, other in again
        ],
        "other_waves": [{"wave": other.id, "on": str(other.on), "freed": limits(other.freed)} for other in others],
    }


def _line(line: Line) -> JSONObject:
    return {
        "row": line.listed.row,
        "listed": line.listed.name,
        "booked": line.booking.value,
        "person": line.person.id if line.person else None,
        "score": line.score,
        "reasons": list(line.reasons),
        "candidates": [{"person": each.right, "score": each.match.score} for each in line.candidates],
        "served_days": limits(line.served),
        "sentence_days_left": limits(line.left),
        "note": line.listed.note,
    }


def sheet_rows(one: Sheet) -> list[JSONObject]:
    """Give the sheet's lines as flat rows."""
    return [
        {
            "row": line.listed.row,
            "listed": line.listed.name,
            "booked": line.booking.value,
            "person": line.person.id if line.person else None,
            "register_name": line.person.name if line.person else None,
            "score": line.score,
            "reasons": " ".join(line.reasons),
            **_pair("served_days", line.served),
            **_pair("left_days", line.left),
            "note": line.listed.note,
            "synthetic": "yes" if line.person is not None and line.person.synthetic else "",
        }
        for line in one.lines
    ]
