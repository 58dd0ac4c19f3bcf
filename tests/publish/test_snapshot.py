"""A ledger as of a moment: most moments that are asked about are now."""

from datetime import UTC, date, datetime, timedelta

from faustpfand.ledger import Ledger
from faustpfand.publish.snapshot import Snapshot
from faustpfand.records import Judgement, Verdict


def test_a_snapshot_of_now_stands_for_every_moment_since_the_newest_came_in(tmp_path):
    location, came = str(tmp_path / "ledger.db"), datetime(2031, 5, 4, 12, tzinfo=UTC)
    with Ledger(location, create=True) as ledger:
        ledger.judge(
            Judgement(left="a:1", right="b:1", verdict=Verdict.SAME, by="T. Ester", reason="test", recorded=came)
        )
    now = Snapshot(location)

    assert all(map(now.is_as_of, (None, came, came + timedelta(hours=1), date(2031, 5, 4), date.max)))
    assert not any(map(now.is_as_of, (came - timedelta(microseconds=1), date(2031, 5, 3), date.min)))
    assert not Snapshot(location, came).is_as_of(came + timedelta(days=1))


def test_an_empty_ledger_has_no_newest(tmp_path):
    location = str(tmp_path / "ledger.db")
    Ledger(location, create=True).close()

    assert Snapshot(location).is_as_of(None)
    assert not Snapshot(location).is_as_of(date(2031, 5, 4))
