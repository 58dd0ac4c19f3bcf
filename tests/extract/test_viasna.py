"""The Viasna register: what a row says, and why a row is set aside."""

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand import dates
from faustpfand.errors import Severity, UnreadableSourceError
from faustpfand.extract import viasna
from faustpfand.extract.person_words import words
from faustpfand.extract.reading import Context
from faustpfand.records import Locator, Predicate, Status, is_synthetic

COLUMNS = [
    "id",
    "url",
    "name",
    "status",
    "birthday",
    "gender",
    "arrested",
    "articles",
    "verdict_date",
    "decision",
    "penalty",
    "judge",
    "prosecutor",
    "prison",
    "declaration",
    "release_date",
    "died",
]
CONTEXT = Context(source="0" * 64, file="register.csv", today=date(2026, 8, 1))
ROW = {
    "id": "7",
    "url": "https://example.org/en/person/ales-prykladny",
    "name": "Алесь Прыкладны / Ales Prykladny",
    "status": "active",
    "birthday": "1980-05",
    "gender": "m",
    "arrested": "14.03.2021",
    "articles": "арт. 342 КК",
    "penalty": "3 гады калоніі",
    "prison": "ПК-2\nБабруйск",
}


def made(*rows, columns=COLUMNS):
    text = io.StringIO()
    table = csv.DictWriter(text, columns, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return io.BytesIO(text.getvalue().encode())


def read(*rows, columns=COLUMNS):
    return [reading for reading in viasna.read(made(*rows, columns=columns), CONTEXT) if reading.is_row]


def said(reading):
    return {(statement.predicate, statement.value) for statement in reading.statements}


def test_a_row_becomes_statements_with_their_way_home():
    """Values are cleaned, words are kept, and each statement says where it stands and who asserts it."""
    [reading] = read(ROW)

    assert said(reading) == {
        (Predicate.NAME, "Алесь Прыкладны"),
        (Predicate.NAME, "Ales Prykladny"),
        (Predicate.PAGE, ROW["url"]),
        (Predicate.STATUS, Status.HELD),
        (Predicate.BORN, "1980-05"),
        (Predicate.GENDER, "male"),
        (Predicate.DETAINED, "2021-03-14"),
        (Predicate.CHARGE, "арт. 342 КК"),
        (Predicate.SENTENCE, "3 гады калоніі"),
        (Predicate.PLACE, "ПК-2 Бабруйск"),
    }
    [detained] = [one for one in reading.statements if one.predicate == Predicate.DETAINED]
    assert (detained.subject, detained.asserted_by, detained.source) == ("viasna:7", "Viasna", "0" * 64)
    assert (detained.as_written, detained.locator) == ("14.03.2021", Locator("register.csv", 2, "arrested"))
    assert reading.problems == ()


@pytest.mark.parametrize(
    ("change", "column", "words_of_it"),
    [
        pytest.param({"arrested": "31.06.2025"}, "arrested", "'31.06.2025' is not a date", id="no-such-day"),
        pytest.param({"arrested": "3/4/2021"}, "arrested", "two days", id="ambiguous-day"),
        pytest.param({"arrested": "2026-09"}, "arrested", "lies after 2026-08-01", id="arrest-ahead"),
        pytest.param({"birthday": "2031", "arrested": ""}, "birthday", "lies after", id="birth-ahead"),
        pytest.param({"verdict_date": "2027-01-01"}, "verdict_date", "lies after", id="verdict-ahead"),
        pytest.param({"died": "2027"}, "died", "lies after", id="death-ahead"),
        pytest.param({"declaration": "2027"}, "declaration", "lies after", id="recognition-ahead"),
        pytest.param({"release_date": "2027", "status": "former"}, "release_date", "lies after", id="freed-ahead"),
        pytest.param({"release_date": "2021-03-13"}, "release_date", "'arrested'", id="release-before-arrest"),
        pytest.param({"died": "2021-02"}, "died", "'arrested'", id="death-before-arrest"),
        pytest.param({"died": "32.01.2022"}, "died", "is not a date", id="death-no-such-day"),
        pytest.param({"birthday": "2022"}, "arrested", "'birthday'", id="arrest-before-birth"),
        pytest.param({"status": "gone"}, "status", "'gone' is no status", id="unknown-status"),
        pytest.param({"gender": "x"}, "gender", "'x' is no gender", id="unknown-gender"),
        pytest.param({"name": ""}, "name", "No name", id="no-name"),
        pytest.param({"name": "123"}, "name", "is not a name", id="a-number-for-a-name"),
        pytest.param({"name": "слова " * 60}, "name", "too long", id="a-sentence-for-a-name"),
        pytest.param({"url": "javascript:alert(1)"}, "url", "no web address", id="no-address"),
    ],
)
def test_a_bad_cell_sets_its_row_aside(change, column, words_of_it):
    """The problem names file, row and column, quotes the cell, keeps the row; other rows are read."""
    bad, good = read(ROW | change, ROW | {"id": "8", "url": ""})

    [problem] = [one for one in bad.problems if one.severity is Severity.QUARANTINED]
    assert bad.statements == ()
    assert problem.where == f"register.csv:2:{column}"
    assert words_of_it in problem.what
    assert problem.to_do
    assert "342" in problem.row_text
    assert good.statements


def test_each_fault_of_a_row_is_told():
    """A documenter corrects a row once, not fault by fault."""
    [reading] = read(ROW | {"arrested": "31.06.2025", "gender": "x", "died": "2030"})

    assert [problem.where.rpartition(":")[2] for problem in reading.problems] == ["gender", "arrested", "died"]


@pytest.mark.parametrize(
    ("change", "predicate", "value"),
    [
        pytest.param({"arrested": "2023-11"}, Predicate.DETAINED, "2023-11", id="month"),
        pytest.param({"arrested": "2023-11-05T00:00:00"}, Predicate.DETAINED, "2023-11-05", id="time-stamp"),
        pytest.param({"arrested": "2026"}, Predicate.DETAINED, "2026", id="this-year-may-be-past"),
        pytest.param({"release_date": "2021", "status": "former"}, Predicate.RELEASED, "2021", id="same-year"),
        pytest.param({"release_date": "2027-05"}, Predicate.RELEASE_DUE, "2027-05", id="release-ahead"),
        pytest.param({"release_date": "2027", "status": "np"}, Predicate.RELEASE_DUE, "2027", id="not-recognised"),
        pytest.param({"release_date": "2024"}, Predicate.RELEASED, "2024", id="released-though-held"),
        pytest.param({"died": "да"}, Predicate.DIED, "yes", id="died-as-a-word"),
        pytest.param({"died": "памёр у калоніі"}, Predicate.DIED, "yes", id="died-in-other-words"),
        pytest.param({"died": "2023-02"}, Predicate.DIED, "2023-02", id="died-in-a-month"),
        pytest.param({"status": "Бывший политзаключённый"}, Predicate.STATUS, "former", id="status-in-russian"),
        pytest.param({"status": " Палітвязень "}, Predicate.STATUS, "held", id="status-in-belarusian"),
        pytest.param({"status": "NP"}, Predicate.STATUS, "not_recognised", id="status-np"),
        pytest.param({"gender": "женский"}, Predicate.GENDER, "female", id="gender-in-russian"),
        pytest.param({"declaration": "https://e.org/1"}, Predicate.RECOGNISED, "https://e.org/1", id="statement-link"),
    ],
)
def test_what_cells_mean(change, predicate, value):
    """No day is made up, and a word counts where a word may stand."""
    [reading] = read(ROW | change)

    assert (predicate, value) in said(reading)


@pytest.mark.parametrize(
    ("change", "column", "words_of_it"),
    [
        pytest.param({"release_date": "2024"}, "release_date", "said to be held", id="held-and-released"),
        pytest.param({"prison": "Освобождён 1 мая"}, "prison", "is out", id="place-says-released"),
        pytest.param({"died": "памёр у калоніі"}, "died", "is not a date", id="death-in-words"),
    ],
)
def test_what_is_worth_a_look_is_noted_and_goes_in(change, column, words_of_it):
    """The row counts; the contradiction is shown."""
    [reading] = read(ROW | change)

    [problem] = reading.problems
    assert reading.statements
    assert (problem.severity, problem.where) == (Severity.NOTED, f"register.csv:2:{column}")
    assert words_of_it in problem.what


def test_a_street_of_liberation_frees_nobody():
    """Only whole words say that somebody is out."""
    [reading] = read(ROW | {"prison": "СИЗО-1, ул. Освобождения 3"})

    assert reading.problems == ()


@pytest.mark.parametrize("empty", ["", "-", "—", " ", "неизвестно", "N/A"])
def test_marks_for_nothing_say_nothing(empty):
    """A dash is no date."""
    [reading] = read(ROW | {"arrested": empty, "died": empty, "gender": empty})

    assert {predicate for predicate, _ in said(reading)}.isdisjoint(
        {Predicate.DETAINED, Predicate.DIED, Predicate.GENDER}
    )
    assert reading.problems == ()


def test_rows_that_are_the_same_count_once():
    """The repeat is noted with the row it repeats."""
    first, repeat = read(ROW, ROW)

    assert first.statements
    assert repeat.statements == ()
    [problem] = repeat.problems
    assert problem.severity is Severity.NOTED
    assert "repeats row 2" in problem.what


def test_rows_that_share_an_id_and_differ_are_set_aside_together():
    """Nobody can tell which is right, also where two of three agree."""
    readings = read(ROW, ROW | {"id": "8", "url": ""}, ROW, ROW | {"name": "Іншы Прыклад"})

    assert [bool(reading.statements) for reading in readings] == [False, True, False, False]
    assert "rows 2, 6, 8, and they differ" in readings[0].problems[0].what
    assert "Іншы" in readings[3].problems[0].row_text


def test_one_address_in_rows_of_two_ids_is_noted():
    """It may be one person; a judgement decides."""
    readings = read(ROW, ROW | {"id": "8"})

    for reading in readings:
        assert reading.statements
        assert "same address" in reading.problems[0].what


def test_without_an_id_the_address_names_the_person_and_without_that_a_hash():
    """The same row gets the same subject in every edition."""
    plain = {"name": ROW["name"], "arrested": "2021"}
    by_page, by_hash = read(ROW | {"id": ""}, plain)
    [[again]] = [read(plain)]

    assert by_page.statements[0].subject == "viasna:ales-prykladny"
    assert by_hash.statements[0].subject.startswith("viasna:row-")
    assert by_hash.statements[0].subject == again.statements[0].subject


@pytest.mark.parametrize(
    ("row", "subject"),
    [
        pytest.param({"id": "7", "synthetic": "yes"}, "viasna:syn-7", id="prefixed"),
        pytest.param({"id": "syn-000007", "synthetic": "Да"}, "viasna:syn-000007", id="prefixed-already"),
        pytest.param({"url": "https://example.org/ales", "synthetic": "1"}, "viasna:syn-ales", id="by-address"),
        pytest.param({"synthetic": "yes"}, "viasna:syn-row-", id="by-hash"),
        pytest.param({"id": "7", "synthetic": "no"}, "viasna:7", id="no"),
        pytest.param({"id": "7", "synthetic": "-"}, "viasna:7", id="empty"),
    ],
)
def test_a_row_marked_synthetic_is_known_by_its_subject(row, subject):
    """Whatever the list's ids look like: nothing that is made of the row passes for real."""
    [reading] = read({"name": "Jan Test"} | row, columns=["id", "url", "name", "synthetic"])

    [one] = {statement.subject for statement in reading.statements}
    assert one.startswith(subject)
    assert is_synthetic(one) is ("syn-" in subject)
    assert reading.problems == ()


def test_a_mark_that_nobody_understands_sets_its_row_aside():
    """A made-up person must not be counted because of a misspelt mark."""
    [reading] = read({"id": "7", "name": "Jan Test", "synthetic": "perhaps"}, columns=["id", "name", "synthetic"])

    [problem] = reading.problems
    assert (reading.statements, problem.where) == ((), "register.csv:2:synthetic")
    assert "'perhaps' is neither yes nor no" in problem.what


@pytest.mark.parametrize(
    ("headings", "status"),
    [
        (["Name and surname", "Status", "Date of detention", "Charges indicted"], "Political prisoner"),
        (["Имя и фамилия", "Статус", "Дата задержания", "Предъявлены обвинения:"], "политзаключенный"),
        (["ІМЯ  І ПРОЗВІШЧА", "Статус", "Дата затрымання", "Прад’яўлены абвінавачанні"], "палітвязень"),
    ],
    ids=["english", "russian", "belarusian"],
)
def test_tables_of_the_site(headings, status):
    """Case, spaces, ё, apostrophes and a colon make no difference; the locator has the heading as written."""
    row = dict(zip(headings, ["Ales Prykladny", status, "2021-03", "342"], strict=True))

    [reading] = read(row, columns=headings)

    assert said(reading) == {
        (Predicate.NAME, "Ales Prykladny"),
        (Predicate.STATUS, "held"),
        (Predicate.DETAINED, "2021-03"),
        (Predicate.CHARGE, "342"),
    }
    assert {statement.locator.column for statement in reading.statements} == set(headings)


def test_name_columns_in_several_languages_are_all_read():
    """A person has as many written names as there are columns."""
    columns = ["id", "name", "Имя и фамилия", "Імя і прозвішча"]

    [reading] = read(dict(zip(columns, ["1", "A B", "А Б", "А Бэ"], strict=True)), columns=columns)

    assert said(reading) == {(Predicate.NAME, name) for name in ("A B", "А Б", "А Бэ")}


@pytest.mark.parametrize(
    ("columns", "word"),
    [
        pytest.param(["id", "status"], "missing.*'id', 'status'", id="no-name"),
        pytest.param(["id", "name", "arrested", "Date of arrest"], "means the same", id="two-for-one"),
    ],
)
def test_tables_that_cannot_be_read_as_the_register(columns, word):
    """The user hears what is missing and what was found."""
    with pytest.raises(UnreadableSourceError, match=word):
        list(viasna.read(made(columns=columns), CONTEXT))


def test_a_heading_that_repeats_is_refused():
    """Which of two status columns is right, nobody can tell."""
    with pytest.raises(UnreadableSourceError, match="more than one column"):
        list(viasna.read(io.BytesIO(b"id,name,status,status\n1,A,active,np\n"), CONTEXT))


def test_unknown_columns_are_noted_once_and_the_generators_mark_is_not():
    """A misspelt heading must not lose its column in silence."""
    [note] = next(iter(viasna.read(made(columns=["id", "name", "synthetic", "Arested"]), CONTEXT))).problems

    assert note.severity is Severity.NOTED
    assert note.what == "Nothing is read from 'Arested'."


def test_rows_set_aside_by_the_table_are_readings_too():
    """Every row is counted."""
    stream = io.BytesIO(b"id,name\n1,A\n2\n3,=B\n4,C\n")

    readings = list(viasna.read(stream, CONTEXT))

    assert [len(reading.statements) for reading in readings] == [1, 0, 0, 1]
    assert [len(reading.problems) for reading in readings] == [0, 1, 1, 0]


def test_every_word_of_the_lists_has_one_meaning_known_to_the_records():
    """The lists are written by hand; YAML reads a bare `no` as false."""
    known = words()

    assert set(known.status.values()) == set(Status)
    assert set(known.gender.values()) == {"male", "female"}
    assert set(known.headings.values()) - {"id", "synthetic"} <= set(Predicate)
    assert not known.yes & known.no
    assert all(isinstance(word, str) for group in (known.empty, known.yes, known.no) for word in group)


CELL = st.sampled_from(
    ["", "-", "2021", "2021-05-06", "2031", "31.06.2025", "active", "np", "m", "Імя", "/", "\n", "'"]
)


@pytest.mark.slow
@given(st.lists(st.lists(CELL, min_size=len(COLUMNS), max_size=len(COLUMNS)), max_size=5))
def test_every_row_is_read_or_set_aside_and_dates_can_be_read_again(rows):
    """One reading a row that is not blank; statements, or a problem that says why there are none."""
    table = [dict(zip(COLUMNS, row, strict=True)) for row in rows]

    readings = read(*table)

    assert len(readings) == sum(any(cell.strip() for cell in row) for row in rows)
    for reading in readings:
        assert reading.statements or reading.problems
        for statement in reading.statements:
            if statement.predicate in (Predicate.BORN, Predicate.DETAINED, Predicate.RELEASED):
                assert dates.parse(statement.value)
