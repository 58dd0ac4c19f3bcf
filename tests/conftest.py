"""What several tests share: the bundled facts, and stored copies of reports."""

import gc
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from faustpfand.accounts import gather
from faustpfand.extract import reference
from faustpfand.extract.reading import Context

# No test is timed: machines differ, and the first comparison of names reads the tables.
settings.register_profile("faustpfand", deadline=None)
settings.register_profile("fast", deadline=None, max_examples=25)
settings.load_profile("faustpfand")

# Thousands of cases are objects that stay: looking through them for cycles again and again is a fifth of the time.
gc.set_threshold(200_000, 20, 50)

BELARUS = Path(__file__).parents[1] / "src" / "faustpfand" / "data" / "belarus"
SNAPSHOTS = Path(__file__).parent / "snapshots"


@pytest.fixture(scope="session")
def bundled():
    """The readings of the bundled tables, by table."""
    readings = {}
    for path in sorted(BELARUS.glob("*.csv")):
        with path.open("rb") as stream:
            context = Context(source=path.stem, file=path.name, today=date(2026, 11, 24))
            readings[path.stem] = list(reference.read(stream, context, path.stem, "BY"))
    return readings


@pytest.fixture(scope="session")
def facts(bundled):
    """The bundled facts."""
    return gather(one for readings in bundled.values() for reading in readings for one in reading.statements)


@pytest.fixture
def snapshot(request):
    """Give the stored copy of a report; `UPDATE_SNAPSHOTS=1` stores the report anew. Read the difference first."""

    def stored(text, ending="txt"):
        path = SNAPSHOTS / f"{request.node.name}.{ending}"
        if os.environ.get("UPDATE_SNAPSHOTS"):
            path.write_text(text, encoding="utf-8")
        return path.read_text(encoding="utf-8")

    return stored
