"""Entries as FollowTheMoney entities.

The table of properties is that of followthemoney 4.11.2, whose `ftm validate` accepts what is written here.
"""

import io
import json
from datetime import date

import pytest

from faustpfand import dates
from faustpfand.publish import ftm
from faustpfand.records import EntryKind, ListedName, Listing, NameSort, SanctionsEntry
from makers import told

# The properties that each schema has, inherited ones too, of those that we may write.
_THING = {"name", "alias", "weakAlias", "previousName", "country", "address", "notes", "topics"}
_LEGAL = _THING | {
    "taxNumber", "innCode", "ogrnCode", "okpoCode", "registrationNumber", "leiCode", "swiftBic", "idNumber",
}  # fmt: skip
SCHEMA = {
    "LegalEntity": _LEGAL,
    "Organization": _LEGAL | {"imoNumber"},
    "Company": _LEGAL | {"imoNumber"},
    "Person": _LEGAL | {"birthDate", "birthPlace", "gender", "nationality", "passportNumber", "position"},
    "Vessel": _THING | {"imoNumber", "mmsi", "callSign", "flag", "registrationNumber"},
    "Airplane": _THING | {"serialNumber", "registrationNumber"},
    "Sanction": {
        "entity", "authority", "country", "program", "listingDate", "endDate", "modifiedAt", "provisions",
        "authorityId", "status", "summary", "recordId",
    },
}  # fmt: skip


def entry(kind="organization", name="Testkali", **more):
    names = (ListedName(name, NameSort.PRIMARY, "Latin", name), ListedName("TK", NameSort.WEAK, "Latin", "TK"))
    return SanctionsEntry(list="ofac", id="1", kind=EntryKind(kind), names=names, told=told("OFAC"), **more)


def stay(one, since="2030-08-09", until=None, *, dated=True):
    return Listing(
        entry=one,
        authority="US",
        since=dates.parse(since),
        until=dates.parse(until) if until else None,
        known_until=date(2031, 1, 1),
        dated=dated,
        editions=(),
    )


NUMBERS = tuple((kind, "1234567") for kind in (*ftm.IDENTIFIERS, "kpp", "wallet", "un"))


@pytest.mark.parametrize("kind", list(EntryKind))
@pytest.mark.parametrize("name", ["Testkali", "Testkali OAO"])
def test_every_property_is_one_of_its_schema(kind, name):
    """Whatever an entry holds."""
    full = entry(
        kind, name, identifiers=NUMBERS, programmes=("X",), countries=("BY", "somewhere"), born=("1970", "1970~"),
        born_in=("Minsk",), gender="male", positions=("Minister",), addresses=("Street",), remarks=("Remark",),
        measures=("freeze",), legal_basis=("Act",), amended_on=dates.parse("2030-12-01"),
    )  # fmt: skip

    target, sanction = ftm.entities([full], [stay(full)])

    for one in (target, sanction):
        assert set(one["properties"]) <= SCHEMA[one["schema"]], one["schema"]
        assert all(isinstance(value, str) and value for values in one["properties"].values() for value in values)


def test_a_legal_form_makes_a_company():
    """Ministries are no companies."""
    assert [ftm.target(entry(name=name))["schema"] for name in ("Testkali OAO", "Ministry of Tests")] == [
        "Company",
        "Organization",
    ]


@pytest.mark.parametrize(
    ("since", "until", "dated", "found"),
    [
        pytest.param("2030-08-09", None, True, (["2030-08-09"], None), id="dated"),
        pytest.param("2030-01-01/2030-09-01", None, False, (None, None), id="bounded"),
        pytest.param("2030-08-09", "2031-01-01/2031-02-01", True, (["2030-08-09"], None), id="end-bounded"),
        pytest.param("2030-08-09", "2031-01-20", True, (["2030-08-09"], ["2031-01-20"]), id="struck-off"),
    ],
)
def test_no_day_is_made_up(since, until, dated, found):
    """What is only bounded is told in words."""
    one = entry()
    properties = ftm.sanction(one, stay(one, since, until, dated=dated), 1)["properties"]

    assert (properties.get("listingDate"), properties.get("endDate")) == found
    assert ("status" in properties) == (not dated or (until is not None and "/" in until))


def test_about_a_year_is_no_year():
    """FollowTheMoney cannot hold the doubt, so it does not get the date."""
    assert ftm.target(entry("person", born=("1970~", "1971")))["properties"]["birthDate"] == ["1971"]


def test_ids_stay_from_edition_to_edition():
    """They come from the list and its own id."""
    one, other = entry(name="Old name"), entry(name="New name")

    assert ftm.target(one)["id"] == ftm.target(other)["id"]


def test_one_entity_a_line():
    """In any alphabet."""
    out = io.StringIO()

    assert ftm.write(ftm.entities([entry(name="Тесткалий")]), out) == 2
    assert json.loads(out.getvalue().splitlines()[0])["properties"]["name"] == ["Тесткалий"]
