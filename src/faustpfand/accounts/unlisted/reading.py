"""Reading a file of captures: one row a history with its count, or one row a person."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from faustpfand.accounts.unlisted.table import CaptureTable, Frequencies, TableRead, of_histories
from faustpfand.errors import FaustpfandError, Problem, Severity
from faustpfand.sources import Row, Table

MOST_LISTS = 12  # 4,096 histories; nobody has more lists of one kind of people
MOST_PEOPLE = 10**10  # a count beyond is no count of people
_COUNT = frozenset([
    "count", "counts", "n", "nobs", "n_obs", "freq", "freqs", "frequency", "frequencies", "people", "persons", "number",
    "num", "cases", "total", "obs", "observed", "size", "weight", "weights", "anzahl", "personen", "häufigkeit",
    "nombre", "effectif", "liczba", "liczebność", "количество", "число", "колькасць", "кількість",
])  # fmt: skip
_NO_COUNT = frozenset(["id", "no", "nr", "row", "index", "age", "year", "born", "alter", "jahr"])
_TIMES = frozenset(["times_caught", "captures", "times", "sightings", "times_seen"])
_YES = frozenset(["1", "1.0", "true", "t", "yes", "y", "x", "ja", "tak", "oui", "да", "так"])
_NO = frozenset(["0", "0.0", "false", "f", "no", "n", "nein", "nie", "non", "нет", "не", "ні", ""])
_NOBODY_KNOWS = frozenset(["", "na", "n/a", "nan", "null", "none", "?", "-", "."])  # of the count on no list
_HISTORY = re.compile(r"[01]{2,12}")
_ON_NONE = "stands on no list"
_ADVICE = "Write a column of 0 and 1 a list, and a column 'count'; or one row of 0 and 1 a person."


def read_table(table: Table, chosen: Sequence[str] = ()) -> TableRead:
    """Read captures: a column of 0 and 1 a list, and a column `count`; without that every row is one person.

    Columns that are neither are strata or names; people are added up over them. A column of words like 1101 instead of
    columns of 0 and 1 is read, too. A table `times_caught,people` keeps no lists and gives frequencies.

    Args:
        table: as `sources.open_table` gives it; its rows are gone through.
        chosen: which columns are the lists; all of 0 and 1 if left out.

    Raises:
        FaustpfandError: there is no heading, row or list in it, a chosen column is missing, or there are more than
            `MOST_LISTS`.
    """
    problems, rows = _rows(table)
    times = _named(table.columns, _TIMES)
    counted, taken = _counted(table, rows, chosen)
    problems += taken
    if times is not None and counted is not None:
        frequencies, faults = _frequencies(table.name, rows, times, counted)
        return TableRead(frequencies, (*problems, *faults))
    if not chosen and (column := _history_column(table, rows, counted)) is not None:
        histories, faults = _written_histories(table.name, rows, column, counted)
        lists: Sequence[str] = [f"list {at + 1}" for at in range(len(rows[0].cells[column].strip()))]
        return TableRead(of_histories(lists, histories), (*problems, *faults), _lacks([*problems, *faults], counted))
    lists = _lists(table, rows, counted, chosen)
    summed = [name for name in table.columns if name not in lists and name != counted]
    if summed and not chosen:
        what = f"{', '.join(map(repr, summed))} are not taken as lists; people are added up over them."
        problems.append(
            Problem(table.name, what, "Name the lists with --lists A,B,C if that is wrong.", Severity.NOTED)
        )
    if chosen:  # who stands on none of the chosen lists stands on others, and is no fault
        rows = [row for row in rows if any(not _is_no(row.cells[name]) for name in lists)]
    histories, faults = _histories(table.name, rows, lists, counted)
    return TableRead(of_histories(lists, histories), (*problems, *faults), _lacks([*problems, *faults], counted))


def _lacks(faults: Sequence[Problem], counted: str | None) -> bool:
    """Say whether a history's people are missing, and not just one person or those on no list."""
    return counted is not None and any(
        one.severity is Severity.QUARANTINED and _ON_NONE not in one.what for one in faults
    )


def _rows(table: Table) -> tuple[list[Problem], list[Row]]:
    """Part the rows that can be read from those that cannot.

    Raises:
        FaustpfandError: there is no heading, or no row.
    """
    if all(_is_count(name.partition(" ")[0]) for name in table.columns):
        raise FaustpfandError(f"{table.name}:1: the first row holds numbers, no headings. Write one above each column.")
    problems, rows = list(table.notes), []
    for one in table.rows:
        if isinstance(one, Row):
            rows.append(one)
        else:
            problems.append(one)
    if not rows:
        first = next((one for one in problems if one.severity is Severity.QUARANTINED), None)
        raise FaustpfandError(f"{table.name}: no row can be read. {first or _ADVICE}")
    return problems, rows


def _named(columns: Sequence[str], words: frozenset[str]) -> str | None:
    return next((name for name in columns if name.strip().strip(".").casefold() in words), None)


def _counted(table: Table, rows: Sequence[Row], chosen: Sequence[str]) -> tuple[str | None, list[Problem]]:
    """Find the column that counts: by its heading; else the one of whole numbers, where every history stands once.

    Raises:
        FaustpfandError: several columns may be it.
    """
    if (counted := _named(table.columns, _COUNT)) is not None and counted not in chosen:
        return counted, []
    lists = list(chosen) or [name for name in table.columns if _is_list(name, rows)]
    histories = Counter(tuple(_is_no(row.cells[name]) for name in lists) for row in rows)
    if not lists or len(rows) < 3 or max(histories.values()) > 1:
        return None, []
    numbers = [name for name in table.columns if name not in lists and _may_count(name, rows)]
    if not numbers:
        return None, []
    if len(numbers) > 1:
        told = " or ".join(map(repr, numbers))
        raise FaustpfandError(f"{table.name}: is it {told} that tells how many have each history? Call it 'count'.")
    what = f"{numbers[0]!r} is taken for how many people have each history, since each history stands once."
    return numbers[0], [Problem(table.name, what, "Call the column 'count' if that is right.", Severity.NOTED)]


def _may_count(name: str, rows: Sequence[Row]) -> bool:
    """Say whether a column may hold counts: whole numbers that do not just number the rows."""
    cells = [row.cells[name].strip() for row in rows]
    if name.strip().casefold() in _NO_COUNT or not all(
        _is_count(cell) or cell.casefold() in _NOBODY_KNOWS for cell in cells
    ):
        return False
    values = [int(float(cell)) for cell in cells if _is_count(cell)]
    return bool(values) and [one - values[0] for one in values] != list(range(len(cells)))


def _history_column(table: Table, rows: Sequence[Row], counted: str | None) -> str | None:
    """Find the one column that writes histories as 0 and 1 in one word, e.g. 1101, all of one length."""
    others = [name for name in table.columns if name != counted]
    found = [
        name
        for name in others
        if len({len(row.cells[name].strip()) for row in rows}) == 1
        and all(_HISTORY.fullmatch(row.cells[name].strip()) for row in rows)
    ]
    return (
        found[0]
        if len(found) == 1 and not any(_is_list(name, rows) for name in table.columns if name != counted)
        else None
    )


def _written_histories(
    name: str, rows: Sequence[Row], column: str, counted: str | None
) -> tuple[Mapping[int, int], list[Problem]]:
    found: Counter[int] = Counter()
    problems = []
    for row in rows:
        history = int(row.cells[column].strip()[::-1], 2)
        people, fault = _people(row, counted, history)
        if fault is not None:
            problems.append(_problem(name, row, (counted or column, *fault)))
        else:
            found[history] += people
    return found, problems


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
    _, rows = _rows(table)
    counted, _ = _counted(table, rows, chosen)
    lists = _lists(table, rows, counted, chosen)
    if len(lists) != 2:
        raise FaustpfandError(f"Strata are for two lists; here are {len(lists)}. Choose two with --lists A,B.")
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if any(not _is_no(row.cells[name]) for name in lists):
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


def _is_no(cell: str) -> bool:
    return cell.strip().casefold() in _NO


def _histories(
    name: str, rows: Sequence[Row], lists: Sequence[str], counted: str | None
) -> tuple[Mapping[int, int], list[Problem]]:
    found: Counter[int] = Counter()
    problems = []
    for row in rows:
        strange = next((one for one in lists if row.cells[one].strip().casefold() not in _YES | _NO), None)
        if strange is not None:
            what = f"{row.cells[strange]!r} is neither 0 nor 1"
            problems.append(_problem(name, row, (strange, what, "Write 1 for on the list, 0 for not.")))
            continue
        history = sum((not _is_no(row.cells[each])) << at for at, each in enumerate(lists))
        people, fault = _people(row, counted, history)
        if fault is not None:
            problems.append(_problem(name, row, (lists[0] if history == 0 else str(counted), *fault)))
        else:
            found[history] += people
    return found, problems


def _people(row: Row, counted: str | None, history: int) -> tuple[int, tuple[str, str] | None]:
    """Give how many people a row stands for, or what is wrong with it and what to do.

    A row for no list is often there with 0 or no number, and says nothing; with a number it cannot be true.
    """
    cell = "1" if counted is None else row.cells[counted].strip()
    if history == 0:
        if (counted is None or _is_count(cell)) and float(cell) > 0:
            return 0, (f"{_ON_NONE}: nobody can have counted such people", "Leave the row out.")
        return 0, None
    if not _is_count(cell):
        return 0, (f"{row.cells[str(counted)]!r} is no number of people", "Write a whole number in digits, 0 or more.")
    return int(float(cell)), None


def _problem(name: str, row: Row, fault: tuple[str, str, str]) -> Problem:
    column, what, to_do = fault
    return Problem(f"{name}:{row.number}:{column}", f"{what}.", to_do, row_text=row.text)


def _is_count(cell: str) -> bool:
    try:
        number = float(cell)
    except ValueError:
        return False
    return 0 <= number <= MOST_PEOPLE and number == int(number) if np.isfinite(number) else False


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
