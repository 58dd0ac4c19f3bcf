"""Reading a file of captures: one row a history with its count, or one row a person."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from faustpfand.accounts.unlisted.table import CaptureTable, Frequencies, TableRead, of_histories
from faustpfand.errors import FaustpfandError, Problem, Severity
from faustpfand.sources import Row, Table

MOST_LISTS = 12  # 4,096 histories; nobody has more lists of one kind of people
_COUNT = frozenset(["count", "counts", "n", "freq", "frequency", "people", "persons", "number", "cases", "anzahl"])
_TIMES = frozenset(["times_caught", "captures", "times", "sightings", "times_seen"])
_YES = frozenset(["1", "1.0", "true", "yes", "x"])
_NO = frozenset(["0", "0.0", "false", "no", ""])
_ADVICE = "Write a column of 0 and 1 a list, and a column 'count'; or one row of 0 and 1 a person."


def read_table(table: Table, chosen: Sequence[str] = ()) -> TableRead:
    """Read captures: a column of 0 and 1 a list, and a column `count`; without that every row is one person.

    Columns that are neither are strata or names; people are added up over them. A table `times_caught,people` keeps
    no lists and gives frequencies.

    Args:
        table: as `sources.open_table` gives it; its rows are gone through.
        chosen: which columns are the lists; all of 0 and 1 if left out.

    Raises:
        FaustpfandError: there is no list in it, a chosen column is missing, or there are more than `MOST_LISTS`.
    """
    problems, rows = list(table.notes), []
    for one in table.rows:
        if isinstance(one, Row):
            rows.append(one)
        else:
            problems.append(one)
    counted = next((name for name in table.columns if name.strip().casefold() in _COUNT), None)
    times = next((name for name in table.columns if name.strip().casefold() in _TIMES), None)
    if times is not None and counted is not None:
        frequencies, faults = _frequencies(table.name, rows, times, counted)
        return TableRead(frequencies, (*problems, *faults))
    lists = _lists(table, rows, counted, chosen)
    summed = [name for name in table.columns if name not in lists and name != counted]
    if summed and not chosen:
        what = f"{', '.join(map(repr, summed))} are not taken as lists; people are added up over them."
        problems.append(
            Problem(table.name, what, "Name the lists with --lists A,B,C if that is wrong.", Severity.NOTED)
        )
    if chosen:  # who stands on none of the chosen lists stands on others, and is no fault
        rows = [row for row in rows if any(row.cells[name].strip().casefold() not in _NO for name in lists)]
    histories, faults = _histories(table.name, rows, lists, counted)
    return TableRead(of_histories(lists, histories), (*problems, *faults))


def read_strata(
    table: Table, chosen: Sequence[str], by: Sequence[str]
) -> tuple[dict[str, CaptureTable], list[Problem]]:
    """Read captures by two lists within strata.

    Args:
        table: as for `read_table`, which reads the same cells.
        chosen: the two lists.
        by: the columns whose values make a stratum together.

    Raises:
        FaustpfandError: a column is missing, or there are not two lists.
    """
    if missing := [name for name in by if name not in table.columns]:
        raise FaustpfandError(f"{table.name} has no column {missing[0]!r}. It has: {', '.join(table.columns)}.")
    rows = [one for one in table.rows if isinstance(one, Row)]
    counted = next((name for name in table.columns if name.strip().casefold() in _COUNT), None)
    lists = _lists(table, rows, counted, chosen)
    if len(lists) != 2:
        raise FaustpfandError(f"Strata are for two lists; here are {len(lists)}. Choose two with --lists A,B.")
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if any(row.cells[name].strip().casefold() in _YES for name in lists):
            grouped["/".join(row.cells[name] for name in by)].append(row)
    read = {name: _histories(table.name, group, lists, counted) for name, group in sorted(grouped.items())}
    tables = {name: of_histories(lists, found) for name, (found, _) in read.items()}
    return tables, [problem for _, faults in read.values() for problem in faults]


def _lists(table: Table, rows: Sequence[Row], counted: str | None, chosen: Sequence[str]) -> list[str]:
    if missing := [name for name in chosen if name not in table.columns]:
        raise FaustpfandError(f"{table.name} has no column {missing[0]!r}. It has: {', '.join(table.columns)}.")
    lists = list(chosen) or [name for name in table.columns if name != counted and _is_list(name, rows)]
    if not lists:
        raise FaustpfandError(f"{table.name}: no column holds only 0 and 1, so there are no lists. {_ADVICE}")
    if len(lists) > MOST_LISTS:
        raise FaustpfandError(f"{table.name}: {len(lists)} lists; at most {MOST_LISTS}. Name them with --lists A,B,C.")
    return lists


def _is_list(name: str, rows: Sequence[Row]) -> bool:
    """Say whether a column is a list. One cell in ten may be broken; its row is set aside, not the whole list."""
    said = [row.cells[name].strip().casefold() for row in rows]
    told = sum(cell in _YES or cell in _NO for cell in said)
    return any(said) and told >= 0.9 * len(said)


def _histories(
    name: str, rows: Sequence[Row], lists: Sequence[str], counted: str | None
) -> tuple[Mapping[int, int], list[Problem]]:
    found: Counter[int] = Counter()
    problems = []
    for row in rows:
        history = people = 0
        fault = next(_faults(row, lists, counted), None)
        if fault is None:
            history = sum((row.cells[each].strip().casefold() in _YES) << at for at, each in enumerate(lists))
            people = 1 if counted is None else int(float(row.cells[counted]))
            if history == 0 and people:
                fault = lists[0], "stands on no list: nobody can have counted such people", "Leave the row out."
        if fault is not None:
            column, what, to_do = fault
            problems.append(Problem(f"{name}:{row.number}:{column}", f"{what}.", to_do, row_text=row.text))
        else:
            found[history] += people
    return found, problems


def _faults(row: Row, lists: Sequence[str], counted: str | None) -> Iterator[tuple[str, str, str]]:
    for column in lists:
        if row.cells[column].strip().casefold() not in _YES | _NO:
            yield column, f"{row.cells[column]!r} is neither 0 nor 1", "Write 1 for on the list, 0 for not."
    if (
        counted is not None
        and not _is_count(row.cells[counted])
        and any(row.cells[one] not in ("", "0") for one in lists)
    ):
        yield counted, f"{row.cells[counted]!r} is no number of people", "Write a whole number, 0 or more."


def _is_count(cell: str) -> bool:
    try:
        number = float(cell)
    except ValueError:
        return False
    return number >= 0 and number == int(number) if np.isfinite(number) else False


def _frequencies(name: str, rows: Sequence[Row], times: str, counted: str) -> tuple[Frequencies, list[Problem]]:
    people: Counter[int] = Counter()
    problems = []
    for row in rows:
        faults = [column for column in (times, counted) if not _is_count(row.cells[column])]
        if faults or float(row.cells[times]) == 0:
            column = faults[0] if faults else times
            what = f"{row.cells[column]!r} is no number of times or people that can be counted."
            problems.append(Problem(f"{name}:{row.number}:{column}", what, "Write a whole number.", row_text=row.text))
        else:
            people[int(float(row.cells[times]))] += int(float(row.cells[counted]))
    if not people:
        raise FaustpfandError(f"{name}: no row tells how many people were met how often. {_ADVICE}")
    return Frequencies(np.array([people[at] for at in range(max(people) + 1)], dtype=np.int64)), problems
