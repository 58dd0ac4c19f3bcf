"""Lists of persons, row by row: the checks and statements that all of them share.

A row with a fault is set aside whole, with one problem a fault. Rows that share an id are one row if they are
identical; if they differ, all of them are set aside, since nobody can tell which is right.
"""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO

from faustpfand import dates
from faustpfand.dates import When
from faustpfand.errors import Problem, Severity
from faustpfand.extract.person_words import Words, plain
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Locator, Predicate, Statement, Status
from faustpfand.sentences import N_, sentence, words_of
from faustpfand.sources.tables import MENDING, Row, Table, open_table

DATES = ("born", "detained", "verdict", "recognised", "released", "release_due", "died")
TEXTS = ("charge", "decision", "sentence", "judge", "prosecutor", "place", "nationality", "health", "wave")
ROLES = ("id", "page", "name", "status", "gender", "synthetic", *DATES, *TEXTS)
_TOLD_AS_PAST = ("born", "detained", "verdict", "recognised", "died")
_DATE_OR_WORD = ("recognised", "died")
_ORDER = (
    ("born", "detained"),
    ("born", "died"),
    ("detained", "released"),
    ("detained", "release_due"),
    ("detained", "died"),
)
_UNKNOWN = {"status": N_("%(text)s is no status known here."), "gender": N_("%(text)s is no gender known here.")}
NAME_LIMIT = 200  # characters; longer "names" are sentences from another column
_SCRIPTS = re.compile(r"\s+/\s+|\s*[\r\n]+\s*")
_SPACE = re.compile(r"\s+")
_LETTER = re.compile(r"[^\W\d_]")
_OTHER_SCHEME = re.compile(r"(?!https?://)[a-z][a-z0-9+.-]*:", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForm:
    """How one list of persons is to be read.

    Args:
        register: the name that makes ids unique, e.g. `viasna`.
        asserted_by: who says what the list says.
        columns: for each role (a word of `ROLES`) the headings whose cells are joined to one.
        names: the same for each name column; several hold one person's name in several scripts.
        parse_date: reads a date as this list writes it; raises ValueError.
        words_advice: a message: what to do about an unknown word, of `%(known)s` ones and the `%(role)s` it stands for.
    """

    register: str
    asserted_by: str
    columns: Mapping[str, tuple[str, ...]]
    names: tuple[tuple[str, ...], ...]
    words: Words
    parse_date: Callable[[str], When] = dates.parse_written
    words_advice: str = N_("Write one of: %(known)s.")


@dataclass(frozen=True, slots=True)
class _Cell:
    column: str
    written: str
    text: str  # without spaces around; empty if a mark for "nothing" stands there


@dataclass(slots=True)
class _Person:
    """One row while it is read."""

    row: Row
    context: Context
    cells: dict[str, _Cell]
    names: list[_Cell]
    whens: dict[str, When] = field(default_factory=dict)
    status: str = ""
    gender: str = ""
    problems: list[Problem] = field(default_factory=list)

    def fault(self, column: str, what: str, to_do: str) -> None:
        """Set the row aside."""
        where = f"{self.context.file}:{self.row.number}:{column}"
        self.problems.append(Problem(where, what, to_do, row_text=self.row.text))

    def note(self, column: str, what: str, to_do: str) -> None:
        """Mention something; the row stays."""
        where = f"{self.context.file}:{self.row.number}:{column}"
        self.problems.append(Problem(where, what, to_do, Severity.NOTED))


@dataclass(slots=True)
class _Groups:
    """Rows that share an id: their numbers, and whether they differ. Only ids are held in memory."""

    rows: dict[str, list[int]] = field(default_factory=dict)
    differing: set[str] = field(default_factory=set)
    shared_pages: set[str] = field(default_factory=set)


def read_people(stream: BinaryIO, context: Context, form_of: Callable[[Table], PersonForm]) -> Iterator[Reading]:
    """Read a list of persons, in two passes: one for ids, one for rows.

    Args:
        stream: a seekable binary file; nothing else may read it until the rows are through.
        context: the document that is read.
        form_of: says how to read the table, once its headings are known.

    Raises:
        UnreadableSourceError: it is no table, or lacks columns.
    """
    table = open_table(stream, context.file)
    form = _with_mark(form_of(table), table)
    groups = _groups(table, form)
    return _readings(open_table(stream, context.file), form, context, groups)


def _with_mark(form: PersonForm, table: Table) -> PersonForm:
    """Read the generator's mark from the column of that name, in any list, unless the form has it in another."""
    marked = [name for name in table.columns if form.words.headings.get(plain(name)) == "synthetic"]
    if "synthetic" in form.columns or not marked:
        return form
    return replace(form, columns={**form.columns, "synthetic": (marked[0],)})


def _readings(table: Table, form: PersonForm, context: Context, groups: _Groups) -> Iterator[Reading]:
    notes = (*table.notes, *_unread(table, form))
    if notes:
        yield Reading(problems=notes, is_row=False)
    waiting: list[Problem] = []
    for row in table.rows:
        if isinstance(row, Row):
            yield _read_row(row, form, context, groups, waiting)
            waiting = []
        elif row.severity is Severity.NOTED:
            waiting.append(row)
        else:
            yield Reading(problems=(row,))


def _unread(table: Table, form: PersonForm) -> Iterator[Problem]:
    read = {heading for headings in (*form.columns.values(), *form.names) for heading in headings}
    unread = [name for name in table.columns if name not in (*read, *MENDING)]
    if unread:
        what = sentence("Nothing is read from %(columns)s.", columns=", ".join(map(repr, unread)))
        yield Problem(f"{table.name}:1", what, sentence("If a column matters, correct its heading."), Severity.NOTED)


def _groups(table: Table, form: PersonForm) -> _Groups:
    groups = _Groups()
    seen: dict[str, tuple[int, int]] = {}
    pages: dict[str, str] = {}
    for row in table.rows:
        if not isinstance(row, Row) or not (subject := subject_of(row, form)):
            continue
        digest = hash(tuple(cell.strip() for cell in row.cells.values()))
        first = seen.setdefault(subject, (row.number, digest))
        if first[0] != row.number:
            groups.rows.setdefault(subject, [first[0]]).append(row.number)
            if first[1] != digest:
                groups.differing.add(subject)
        page = _joined(row, form.columns.get("page", ()), form).text
        if page and pages.setdefault(page, subject) != subject:
            groups.shared_pages.add(page)
    return groups


def subject_of(row: Row, form: PersonForm) -> str:
    """Give the register's id for the person of a row.

    It is the id, else the end of the address, else a hash of name, birth and arrest; empty if there is nothing.
    In a row marked synthetic it begins with `syn-`.
    """
    own = _SPACE.sub(" ", _joined(row, form.columns.get("id", ()), form).text)
    if not own:
        page = _joined(row, form.columns.get("page", ()), form).text
        own = page.rstrip("/").rpartition("/")[2]
    if not own:
        names = [_joined(row, headings, form).text for headings in form.names]
        told = [_joined(row, form.columns.get(role, ()), form).text for role in ("born", "detained")]
        if not any(names):
            return ""
        said = "\x1f".join(plain(text) for text in (*names, *told))
        own = "row-" + hashlib.blake2b(said.encode(), digest_size=8).hexdigest()
    if not own.startswith("syn-") and _is_marked(row, form):
        own = f"syn-{own}"
    return f"{form.register}:{own}"


def _is_marked(row: Row, form: PersonForm) -> bool:
    headings = form.columns.get("synthetic")
    return headings is not None and plain(_joined(row, headings, form).text) in form.words.yes


def _joined(row: Row, headings: tuple[str, ...], form: PersonForm, by: str = " ") -> _Cell:
    """Join the cells under some headings to one."""
    if len(headings) == 1:
        written = row.cells[headings[0]]
        text = written.strip()
        return _Cell(headings[0], written, "" if plain(text) in form.words.empty else text)
    parts = [_joined(row, (heading,), form) for heading in headings]
    text = by.join(part.text for part in parts if part.text)
    return _Cell(" + ".join(headings), by.join(part.written for part in parts if part.written), text)


def _read_row(row: Row, form: PersonForm, context: Context, groups: _Groups, noted: Iterable[Problem]) -> Reading:
    cells = {
        role: _joined(row, headings, form, ", " if role in TEXTS else " ") for role, headings in form.columns.items()
    }
    names = [cell for headings in form.names if (cell := _joined(row, headings, form)).text]
    person = _Person(row, context, {role: cell for role, cell in cells.items() if cell.text}, names)
    subject = subject_of(row, form)
    person.problems.extend(noted)
    _check_names(person, form)
    _check_group(person, subject, groups)
    _check_words(person, form)
    _check_mark(person, form)
    _check_page(person, groups)
    _read_dates(person, form)
    _check_dates(person)
    said = list(_statements(person, form, subject))
    _check_place(person, form)
    is_repeat = subject in groups.rows and row.number != groups.rows[subject][0]
    if is_repeat or any(problem.severity is Severity.QUARANTINED for problem in person.problems):
        said = []
    return Reading(tuple(said), tuple(person.problems))


def _check_names(person: _Person, form: PersonForm) -> None:
    column = " + ".join(form.names[0])
    if not person.names:
        person.fault(column, sentence("No name stands here."), sentence("Write the name as the source has it."))
    for cell in person.names:
        if _LETTER.search(cell.text) is None:
            person.fault(
                cell.column,
                sentence("%(text)s is not a name.", text=repr(cell.text[:NAME_LIMIT])),
                sentence("Write the name as the source has it."),
            )
        elif len(cell.text) > NAME_LIMIT:
            what = sentence(
                "%(text)s… is longer than %(limit)s characters, too long for a name.",
                text=repr(cell.text[:40]),
                limit=NAME_LIMIT,
            )
            person.fault(cell.column, what, sentence("Look whether the columns are shifted."))


def _check_group(person: _Person, subject: str, groups: _Groups) -> None:
    rows = groups.rows.get(subject)
    if rows is None:
        return
    column = person.cells["id"].column if "id" in person.cells else ""
    own = subject.partition(":")[2]
    if subject in groups.differing:
        listed = ", ".join(map(str, rows[:20])) + (" …" if len(rows) > 20 else "")
        what = sentence("The id %(id)s stands in rows %(rows)s, and they differ.", id=repr(own), rows=listed)
        person.fault(column, what, sentence("Keep the row that is right, or give each person an id of its own."))
    elif person.row.number != rows[0]:
        person.note(
            column,
            sentence("The row repeats row %(row)s (id %(id)s); it is counted once.", row=rows[0], id=repr(own)),
            sentence("Nothing needs doing."),
        )


def _check_words(person: _Person, form: PersonForm) -> None:
    for role, known in (("status", form.words.status), ("gender", form.words.gender)):
        cell = person.cells.get(role)
        if cell is None:
            continue
        meaning = known.get(plain(cell.text))
        if meaning is None:
            what = sentence(_UNKNOWN[role], text=repr(cell.text[:NAME_LIMIT]))
            to_do = sentence(form.words_advice, known=", ".join(sorted(known)), role=role)
            person.fault(cell.column, what, to_do)
        else:
            setattr(person, role, meaning)


def _check_mark(person: _Person, form: PersonForm) -> None:
    cell = person.cells.get("synthetic")
    if cell is not None and plain(cell.text) not in form.words.yes | form.words.no:
        what = sentence("%(text)s is neither yes nor no.", text=repr(cell.text[:NAME_LIMIT]))
        person.fault(cell.column, what, sentence("Write yes if the person is made up, else no."))


def _check_page(person: _Person, groups: _Groups) -> None:
    page = person.cells.get("page")
    if page is None:
        return
    if _SPACE.search(page.text) or _OTHER_SCHEME.match(page.text):
        person.fault(
            page.column,
            sentence("%(text)s is no web address.", text=repr(page.text[:NAME_LIMIT])),
            sentence("Write it whole, with https://."),
        )
    if page.text in groups.shared_pages:
        what = sentence("The same address stands in a row with another id.")
        person.note(page.column, what, sentence("Look whether the rows are one person; if so, judge them the same."))


def _read_dates(person: _Person, form: PersonForm) -> None:
    for role in DATES:
        cell = person.cells.get(role)
        if cell is None:
            continue
        if role in _DATE_OR_WORD and plain(cell.text) in form.words.no:
            del person.cells[role]
            continue
        try:
            person.whens[role] = form.parse_date(cell.text)
        except ValueError as err:
            _check_word(person, role, cell, words_of(err), form)


def _check_word(person: _Person, role: str, cell: _Cell, message: str, form: PersonForm) -> None:
    """Look at a cell that is no date: it may be a word, where a word may stand."""
    is_word = plain(cell.text) in form.words.yes
    if role not in _DATE_OR_WORD or not (is_word or _LETTER.search(cell.text)):
        person.fault(cell.column, message, dates.ADVICE)
    elif role == "died" and not is_word:
        what = sentence(
            "%(text)s is not a date; it is read as saying that the person died.", text=repr(cell.text[:NAME_LIMIT])
        )
        person.note(
            cell.column, what, sentence("If it says something else, empty the cell and take the list in again.")
        )


def _check_dates(person: _Person) -> None:
    for role in _TOLD_AS_PAST:
        if role in person.whens and person.whens[role].earliest > person.context.today:
            _fault_ahead(person, person.cells[role])
    for earlier, later in _ORDER:
        if earlier in person.whens and later in person.whens:
            a, b = person.cells[earlier], person.cells[later]
            if dates.surely_before(person.whens[later], person.whens[earlier]):
                what = sentence(
                    "%(text)s is before %(other)s in the column %(column)s.",
                    text=repr(b.text),
                    other=repr(a.text),
                    column=repr(a.column),
                )
                person.fault(b.column, what, sentence("Look which of the two is right, and correct the other."))


def _fault_ahead(person: _Person, cell: _Cell) -> None:
    what = sentence(
        "%(text)s lies after %(day)s, the day on which the list is taken in.",
        text=repr(cell.text),
        day=str(person.context.today),
    )
    person.fault(cell.column, what, sentence("Correct the date, or leave the cell empty."))


def _release_predicate(person: _Person) -> Predicate:
    """Tell a release that happened from one that is due, by the status."""
    when, cell, today = person.whens["released"], person.cells["released"], person.context.today
    if when.earliest > today and person.status == Status.FORMER:
        _fault_ahead(person, cell)
    elif when.earliest > today or (person.status == Status.HELD and when.latest > today):
        return Predicate.RELEASE_DUE  # registers give the day on which a held person's term ends
    elif person.status == Status.HELD:
        what = sentence("The person is said to be held, and to have been released (%(text)s).", text=repr(cell.text))
        person.note(cell.column, what, sentence("Look which is newer; both are kept."))
    return Predicate.RELEASED


def _check_place(person: _Person, form: PersonForm) -> None:
    place = person.cells.get("place")
    if place is not None and person.status == Status.HELD and form.words.freed.search(plain(place.text)):
        what = sentence(
            "%(text)s says that the person is out; the status says held.", text=repr(place.text[:NAME_LIMIT])
        )
        person.note(place.column, what, sentence("Look which is newer; both are kept."))


def _statements(person: _Person, form: PersonForm, subject: str) -> Iterator[Statement]:
    for predicate, value, as_written, column in _said(person):
        yield Statement(
            subject=subject,
            predicate=predicate,
            value=value,
            as_written=as_written,
            asserted_by=form.asserted_by,
            source=person.context.source,
            locator=Locator(person.context.file, person.row.number, column),
        )


def _said(person: _Person) -> Iterator[tuple[Predicate, str, str, str]]:
    for cell in person.names:
        for name in filter(None, _SCRIPTS.split(cell.text)):
            yield Predicate.NAME, _SPACE.sub(" ", name), name, cell.column
    for role, cell in person.cells.items():
        if role in DATES:
            predicate = _release_predicate(person) if role == "released" and role in person.whens else Predicate(role)
            yield predicate, _date_value(person, role, cell), cell.written, cell.column
        elif role in TEXTS or role == "page":
            yield Predicate(role), _SPACE.sub(" ", cell.text), cell.written, cell.column
    for predicate, value in ((Predicate.STATUS, person.status), (Predicate.GENDER, person.gender)):
        if value:
            yield predicate, value, person.cells[predicate.value].written, person.cells[predicate.value].column


def _date_value(person: _Person, role: str, cell: _Cell) -> str:
    """EDTF, or for a word `yes` (died) or the word itself (recognised)."""
    when = person.whens.get(role)
    if when is not None:
        return when.edtf
    return "yes" if role == "died" else _SPACE.sub(" ", cell.text)
