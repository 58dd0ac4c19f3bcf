"""Taking in sanctions lists: their days, their order, and files that are cut off. All lists are made up."""

from datetime import date
from pathlib import Path

import pytest

from faustpfand.accounts.lists.changes import changes
from faustpfand.accounts.lists.listings import listings
from faustpfand.errors import FaustpfandError, UnreadableSourceError
from faustpfand.intake import Visit, sanctions_plan, take_in
from faustpfand.ledger import Ledger
from makers import NOW

LISTS = Path(__file__).parent / "sources" / "sanctions" / "lists"
ROW = '{id},"{name}",-0- ,"TEST",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n'


@pytest.fixture
def ledger(tmp_path):
    with Ledger(str(tmp_path / "ledger.db"), create=True) as made:
        yield made


def sdn(path, ids, name="COMPANY"):
    path.write_bytes("".join(ROW.format(id=number, name=f"{name} {number}") for number in ids).encode() + b"\x1a")
    return path


def bring(ledger, path, kind="ofac", *, edition=None, insist=False, instead=False, today="2031-05-04"):
    visit = Visit(NOW, date.fromisoformat(today), date.fromisoformat(edition) if edition else None)
    return take_in(ledger, path, sanctions_plan(kind, visit, insist=insist, instead=instead), visit)


@pytest.mark.parametrize(
    ("name", "kind", "day"),
    [
        ("eu.xml", "eu", "2021-01-15"),
        ("eu.csv", "eu", "2021-01-15"),
        ("uk.csv", "uk", "2021-01-20"),
        ("uk.xml", "uk", "2021-01-20"),
        ("ConList.csv", "uk", "2021-01-20"),
        ("seco.xml", "seco", "2021-01-25"),
        ("un.xml", "un", "2021-01-30"),
        ("sdn.xml", "ofac", "2021-02-01"),
        ("sdn_advanced.xml", "ofac", "2021-03-01"),
        ("sdn-2021-01-01.csv", "ofac", "2021-01-01"),
    ],
)
def test_the_day_of_an_edition(ledger, name, kind, day):
    """The file says it, or its name."""
    bring(ledger, LISTS / name, kind)

    assert [one.on.isoformat() for one in ledger.editions()] == [day]


def test_a_list_without_a_day_is_refused(ledger, tmp_path):
    """A day is never made up, since days bound what changed."""
    with pytest.raises(FaustpfandError, match="--edition"):
        bring(ledger, sdn(tmp_path / "sdn.csv", [1]))

    assert ledger.sources() == []
    bring(ledger, tmp_path / "sdn.csv", edition="2031-05-03")
    assert [one.on.isoformat() for one in ledger.editions()] == ["2031-05-03"]


def test_two_days_for_one_file_are_refused(ledger):
    """The file's own word stands."""
    with pytest.raises(FaustpfandError, match="the file says"):
        bring(ledger, LISTS / "eu.xml", "eu", edition="2021-01-16")


def test_a_list_of_tomorrow_is_refused(ledger, tmp_path):
    """A day is mistyped more often than a list comes from the future."""
    with pytest.raises(FaustpfandError, match="cannot be here"):
        bring(ledger, sdn(tmp_path / "sdn-2031-05-05.csv", [1]))


def test_taking_in_again_adds_nothing(ledger, tmp_path):
    """Also after a newer edition has come."""
    first = sdn(tmp_path / "sdn-2031-01-01.csv", range(1, 21))
    bring(ledger, first)
    bring(ledger, sdn(tmp_path / "sdn-2031-02-01.csv", range(1, 22)))

    again = bring(ledger, first)

    assert (again.new, again.known) == (0, 60)
    assert len(ledger.editions()) == 2
    assert sum(1 for _ in ledger.statements()) == 60 + 63


def test_the_same_bytes_on_two_days_are_two_editions(ledger, tmp_path):
    """The list had not changed; what an entry says is told once all the same."""
    path = sdn(tmp_path / "sdn.csv", [1])
    bring(ledger, path, edition="2031-01-01")

    bring(ledger, path, edition="2031-02-01")

    editions = ledger.editions()
    assert [one.on.isoformat() for one in editions] == ["2031-01-01", "2031-02-01"]
    assert changes(editions, ledger.fields, ledger.about) == []
    [stay] = listings(editions, ledger.about(["entry:ofac/1"], editions))
    assert (len(stay.editions), len(stay.entry.names)) == (2, 1)


def test_a_wrong_day_is_put_right(ledger, tmp_path):
    """By saying so; what was said before can still be had."""
    path = sdn(tmp_path / "sdn.csv", [1])
    bring(ledger, path, edition="2031-01-01")

    bring(ledger, path, edition="2030-01-01", instead=True)

    assert [one.on.isoformat() for one in ledger.editions()] == ["2030-01-01"]


def test_the_receipt_counts_against_the_edition_before_it_by_day(ledger, tmp_path):
    """Whenever that one was taken in."""
    bring(ledger, sdn(tmp_path / "sdn-2031-03-01.csv", range(1, 31)))
    first = bring(ledger, sdn(tmp_path / "sdn-2031-01-01.csv", range(2, 29)))
    between = bring(ledger, sdn(tmp_path / "sdn-2031-02-01.csv", range(3, 30)))

    assert first.changes is None
    assert (between.changes.appeared, between.changes.gone, between.changes.unchanged) == (1, 1, 26)


@pytest.mark.parametrize("late", [False, True], ids=["the-newer-one-is-cut-off", "found-when-the-older-one-comes"])
def test_a_list_that_shrank_is_refused(ledger, tmp_path, late):
    """It would look like a mass delisting; nothing of it is kept, whichever of the two comes first."""
    files = [sdn(tmp_path / "sdn-2031-01-01.csv", range(1, 21)), sdn(tmp_path / "sdn-2031-02-01.csv", range(1, 11))]
    if late:
        files.reverse()
    bring(ledger, files[0])

    with pytest.raises(
        UnreadableSourceError, match=r"of the 20 entries of 2031-01-01, 10 are missing on 2031-02-01.*--insist"
    ):
        bring(ledger, files[1])

    assert len(ledger.editions()) == 1
    bring(ledger, files[1], insist=True)
    assert len(ledger.editions()) == 2


def test_a_list_that_shrank_in_another_form_is_refused(ledger, tmp_path):
    """The XML of today against the CSV of yesterday."""
    bring(ledger, sdn(tmp_path / "sdn-2020-12-01.csv", range(100, 140)))

    with pytest.raises(UnreadableSourceError, match="of the 40 entries"):
        bring(ledger, LISTS / "sdn.xml")


def test_a_part_may_name_few(ledger, tmp_path):
    """A file of aliases names those alone who have some."""
    bring(ledger, sdn(tmp_path / "sdn-2020-12-01.csv", range(1, 41)))

    assert bring(ledger, LISTS / "alt-2021-01-01.csv").rows == 2


def test_fewer_entries_than_the_file_says(ledger, tmp_path):
    """The file was cut off and closed again."""
    text = (LISTS / "sdn.xml").read_text(encoding="utf-8").replace("<Record_Count>3<", "<Record_Count>4<")
    (tmp_path / "sdn.xml").write_text(text, encoding="utf-8")

    with pytest.raises(UnreadableSourceError, match="says that it holds 4 entries, and holds 3"):
        bring(ledger, tmp_path / "sdn.xml")

    assert ledger.sources() == []


def test_a_list_cut_off_in_the_middle_leaves_nothing(ledger, tmp_path):
    """What was read before the break does not stay."""
    whole = (LISTS / "un.xml").read_bytes()
    (tmp_path / "un.xml").write_bytes(whole[: len(whole) // 2])

    with pytest.raises(UnreadableSourceError, match="damaged or cut off"):
        bring(ledger, tmp_path / "un.xml", "un")

    assert ledger.sources() == []


def test_entries_of_lists_are_no_persons_of_a_register(ledger):
    """Nobody who is listed is counted among prisoners."""
    bring(ledger, LISTS / "un.xml", "un")

    assert {str(one.predicate) for one in ledger.statements()} & {"name", "born", "gender"} == set()


def test_as_of_gives_the_editions_known_then(ledger, tmp_path):
    """What came later was not known."""
    bring(ledger, sdn(tmp_path / "sdn-2031-01-01.csv", [1]))

    assert ledger.editions(as_of=date(2031, 5, 3)) == []
    assert len(ledger.editions(as_of=date(2031, 5, 4))) == 1
