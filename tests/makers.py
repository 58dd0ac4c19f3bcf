"""Hand-written makers: each fills in what a test is not about."""

from datetime import UTC, date, datetime

from faustpfand import counts, dates
from faustpfand.accounts import Register
from faustpfand.counts import Comparator
from faustpfand.records import (
    Claim,
    ClaimKind,
    Concession,
    DealReport,
    Locator,
    Modality,
    Negotiation,
    Person,
    PublishedCount,
    PublishedFlow,
    Source,
    Statement,
    Status,
    Told,
    WaveReport,
)

NOW = datetime(2031, 5, 4, 12, 0, tzinfo=UTC)


def told(by="a group", row=2):
    return Told(
        asserted_by=by, publication="a paper", url="https://example.org", source="s", locator=Locator("t.csv", row)
    )


def count(on, written, population="recognised_political_prisoners", by="a group"):
    return PublishedCount(
        country="BY", population=population, on=dates.parse(on), count=counts.parse(written), told=told(by)
    )


def flow(during, written, what="recognised_as_political_prisoner", by="a group"):
    return PublishedFlow(
        country="BY", what=what, during=dates.parse(during), count=counts.parse(written), told=told(by)
    )


def report(wave, on, freed=None, political=None, by="a group", **more):
    return WaveReport(
        country="BY",
        wave=wave,
        on=dates.parse(on),
        freed=counts.parse(freed) if freed else None,
        political=counts.parse(political) if political else None,
        told=told(by),
        **more,
    )


def concession(on, authority, action, target, **more):
    return Concession(
        country="BY", on=dates.parse(on), authority=authority, action=action, target=target, told=told(), **more
    )


def negotiation(on, parties, persons, topic="talks"):
    return Negotiation(
        country="BY", on=dates.parse(on), place="Minsk", parties=parties, persons=persons, topic=topic, told=told()
    )


def deal_report(deal, on, waves=(), concessions=(), linkage="explicit", by="a group"):
    return DealReport(
        country="BY",
        deal=deal,
        on=dates.parse(on),
        waves=tuple(waves),
        concessions=tuple(concessions),
        brokers=(),
        linkage=linkage,
        told=told(by),
    )


def days(first, last=None):
    return {"date_start": date.fromisoformat(first), "date_end": date.fromisoformat(last or first)}


def claim(kind, *, comparator=None, modality="asserted", **fields):
    words = {"comparator": Comparator(comparator) if comparator else None, "modality": Modality(modality)}
    return Claim(**({"kind": ClaimKind(kind), "start": 0, "end": 5, "country": "BY"} | words | fields))


def person(name="Jan Test", *, status=Status.HELD, detained=None, released=None, **more):
    return Person(
        id=f"viasna:{name}",
        subjects=(f"viasna:{name}",),
        name=name,
        names=(name,),
        statements=(),
        status=status,
        detained=dates.parse(detained) if detained else None,
        released=dates.parse(released) if released else None,
        **more,
    )


def register(*people, until="2031-12-31"):
    return Register(tuple(people), {"s": date.fromisoformat(until)})


def source(text="hello", name="list.csv", register="", recorded=NOW):
    return Source(
        id=text.encode().hex().ljust(64, "0")[:64],
        name=name,
        kind="viasna",
        size=len(text),
        register=register,
        recorded=recorded,
    )


def statement(subject="viasna:1", predicate="name", value="Jan Test", *, of=None, row=2, **more):
    return Statement(
        subject=subject,
        predicate=predicate,
        value=value,
        as_written=value,
        source=(of or source()).id,
        locator=Locator("list.csv", row, "name"),
        **more,
    )


def pdf(pages, *, made="D:20251214090000Z", title="A made-up report"):
    """Write a PDF by hand; each page is a list of lines in Latin letters."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        body = f"BT /F1 11 Tf 14 TL 50 780 Td {shown} ET"
        objects.append(f"<< /Length {len(body)} >>\nstream\n{body}\nendstream")
        resources = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {len(objects)} 0 R >>")
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({title}) /CreationDate ({made}) >>")
    out, places = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    )
    return (out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + table + end).encode("latin-1")
