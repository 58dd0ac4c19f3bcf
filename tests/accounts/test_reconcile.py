"""Release day: every row lands in one booking, and the sheet says why it does not balance."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.accounts.inside.sentences import term_days
from faustpfand.accounts.reconcile import Booking, reconcile
from faustpfand.counts import Bounds, Comparator, Count
from faustpfand.dates import UNKNOWN, parse
from faustpfand.records import (
    Judgement,
    Listed,
    Locator,
    Person,
    Status,
    Told,
    Verdict,
    WaveReport,
    line_subject,
)
from faustpfand.resolve import standing
from faustpfand.synth import register, release_list, truth

DAY = "2031-05-04"
HELD, FORMER, NP = Status.HELD, Status.FORMER, Status.NOT_RECOGNISED


def person(name, *, status=HELD, detained="2029-05-04", id_=None, **rest):
    """Somebody invented, held for two years of five."""
    whens = {key: parse(value) if value else UNKNOWN for key, value in rest.items() if key != "sentence_days"}
    return Person(
        id=id_ or name,
        subjects=(id_ or name,),
        name=name,
        names=(name,),
        statements=(),
        status=status,
        detained=parse(detained) if detained else None,
        sentence_days=rest.get("sentence_days", (1826, 1827)),
        **whens,
    )


def report(count=None, on=DAY, by="A ministry"):
    """What one source tells of the wave."""
    told = Told(asserted_by=by, publication="", url="", source="s1", locator=Locator("waves.csv"))
    freed = Count(count) if isinstance(count, int) else count
    return WaveReport(country="BY", wave="by-2031-05-04", on=parse(on), freed=freed, told=told)


def rows(*names):
    return [Listed(row, name) if isinstance(name, str) else Listed(row, *name) for row, name in enumerate(names, 1)]


IVAN = person("Іван Рудакоў", born="1990-03-02")
OTHERS = [person("Пётр Рудакоў"), person("Volha Khadanovich")]


@pytest.mark.parametrize(
    ("row", "people", "expected"),
    [
        pytest.param("Ivan Rudakov", [IVAN], Booking.MATCHED, id="held"),
        pytest.param("Ivan Rudakov", [IVAN, *OTHERS], Booking.MATCHED, id="held-beside-a-brother"),
        pytest.param("Zmitser Ramanchuk", [IVAN], Booking.UNKNOWN, id="nobody-of-that-name"),
        pytest.param("Piotr Rudakov", [IVAN], Booking.UNKNOWN, id="a-brother-is-somebody-else"),
        pytest.param("Rudakov", [IVAN], Booking.MAY_BE, id="surname-alone"),
        pytest.param("Ivan Rudakov", [IVAN, person("Иван Рудаков")], Booking.MAY_BE, id="two-equally-likely"),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", status=NP)], Booking.NOT_POLITICAL, id="not-recognised"),
        pytest.param(
            "Ivan Rudakov", [person("Іван Рудакоў", status=FORMER, released="2030")], Booking.ALREADY_OUT, id="out"
        ),
        pytest.param(
            "Ivan Rudakov", [person("Іван Рудакоў", status=FORMER, released=DAY)], Booking.MATCHED, id="out-that-day"
        ),
        pytest.param(
            "Ivan Rudakov",
            [person("Іван Рудакоў", status=FORMER, released="2031-05")],
            Booking.MATCHED,
            id="out-perhaps-that-day",
        ),
        pytest.param(
            "Ivan Rudakov", [person("Іван Рудакоў", status=FORMER)], Booking.MAY_BE, id="out-nobody-knows-when"
        ),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", died="2030-01-01")], Booking.MAY_BE, id="dead"),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", died="")], Booking.MAY_BE, id="dead-nobody-knows-when"),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", detained="2031-06")], Booking.MAY_BE, id="detained-later"),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", status=None)], Booking.MAY_BE, id="status-unknown"),
        pytest.param(
            "Ivan Rudakov", [person("Іван Рудакоў", sentence_days=(750, 750))], Booking.DUE_ANYWAY, id="term-ends-soon"
        ),
        pytest.param(
            "Ivan Rudakov",
            [person("Іван Рудакоў", detained="2029", sentence_days=(730, 731))],
            Booking.DUE_ANYWAY,
            id="term-may-end-soon",
        ),
        pytest.param(
            "Ivan Rudakov",
            [person("Іван Рудакоў", sentence_days=None, release_due="2031-05-20")],
            Booking.DUE_ANYWAY,
            id="register-says-due",
        ),
        pytest.param(
            "Ivan Rudakov",
            [person("Іван Рудакоў", release_due="2031-05-11")],
            Booking.DUE_ANYWAY,
            id="register-says-due-before-the-term-is-over",
        ),
        pytest.param(
            "Ivan Rudakov",
            [person("Іван Рудакоў", sentence_days=(750, 750), release_due="2033")],
            Booking.DUE_ANYWAY,
            id="term-ends-before-the-register-says-due",
        ),
        pytest.param("Ivan Rudakov", [person("Іван Рудакоў", sentence_days=None)], Booking.MATCHED, id="no-known-term"),
        pytest.param("name withheld", [IVAN], Booking.WITHHELD, id="withheld"),
        pytest.param(("Ivan Rudakov", "1990-03-02"), [IVAN], Booking.MATCHED, id="same-birth-date"),
        pytest.param(("Ivan Rudakov", "1974-03-02"), [IVAN], Booking.UNKNOWN, id="another-birth-date"),
        pytest.param(("Rudakov", "1990-03-02"), [IVAN], Booking.MATCHED, id="surname-and-birth-date"),
        pytest.param(("Rudakov", "1990"), [IVAN], Booking.MAY_BE, id="surname-and-birth-year"),
        pytest.param(
            ("Ivan Rudakov", "1990-03-02"),
            [IVAN, person("Иван Рудаков", born="1960")],
            Booking.MATCHED,
            id="birth-date-parts-namesakes",
        ),
        pytest.param(("Ivan Rudakov", "about forty"), [IVAN], Booking.MATCHED, id="unreadable-birth-date"),
    ],
)
def test_each_row_is_booked_where_it_belongs(row, people, expected):
    """The bookings of release day."""
    (line,) = reconcile(rows(row), [report(1)], people).lines

    assert line.booking is expected, line
    assert line.reasons


@pytest.mark.parametrize(
    ("row", "says"),
    [
        pytest.param(
            ("Иван Петрович Мельник",), "Сергеевич contradict each other: they name different fathers.", id="father"
        ),
        pytest.param(("Ivan Melnik", "1951"), "The dates of birth 1951 and 1990-01-01 contradict", id="birth"),
    ],
)
def test_who_is_unknown_though_a_namesake_is_there(row, says):
    """The sheet does not deny the namesake: it says who is nearest, and why it is not them."""
    namesake = person("Иван Сергеевич Мельник", born="1990-01-01", id_="viasna:7")

    (line,) = reconcile(rows(row), [report(1)], [namesake, *OTHERS]).lines

    assert line.booking is Booking.UNKNOWN
    assert (line.person, line.candidates, line.score) == (None, (), 0.0)
    said = " ".join(line.reasons)
    assert said.startswith("The register has nobody who fits. Nearest is Иван Сергеевич Мельник (viasna:7), yet: ")
    assert says in said


def test_who_only_lacks_the_patronymic_is_for_review():
    """However common the name; a birthday that both have in common makes it her."""
    olga = person("Орлова Ольга Петровна", born="1980-01-02")

    [bare], [born] = (
        reconcile(rows(row), [report(1)], [olga]).lines for row in ("Olga Orlova", ("Olga Orlova", "1980-01-02"))
    )

    assert (bare.booking, bare.person) == (Booking.MAY_BE, olga)
    assert bare.reasons[-1] == "Only the patronymic is missing, but others may bear this name."
    assert (born.booking, born.person) == (Booking.MATCHED, olga)


def test_who_is_unknown_and_has_no_namesake():
    """Only then is nobody of a name like this in the register."""
    (line,) = reconcile(rows("Zmitser Ramanchuk"), [report(1)], [IVAN, *OTHERS]).lines

    assert line.reasons == ("The register has nobody of a name like this.",)


def test_somebody_listed_twice_counts_once():
    """Two spellings of one person are one person freed."""
    sheet = reconcile(rows("Ivan Rudakov", "РУДАКОВ Иван"), [report(1)], [IVAN])

    assert [line.booking for line in sheet.lines] == [Booking.MATCHED, Booking.REPEATED]
    assert sheet.named == 1
    assert sheet.balanced


def test_somebody_unknown_listed_twice_counts_once():
    """Nobody knows who it is, but it is one name."""
    sheet = reconcile(rows("Zmitser Ramanchuk", "RAMANCHUK, Zmitser"), [report(1)], [IVAN])

    assert [line.booking for line in sheet.lines] == [Booking.UNKNOWN, Booking.REPEATED]


def test_time_served_and_left_are_bounds_where_a_date_is_partial():
    """An arrest in May 2029 leaves thirty days open, in both directions."""
    someone = person("Іван Рудакоў", detained="2029-05", sentence_days=(1095, 1096))

    (line,) = reconcile(rows("Ivan Rudakov"), [report(1)], [someone]).lines

    assert line.served == Bounds(703, 733)
    assert line.left == Bounds(362, 393)


def test_days_left_add_up_over_the_matched():
    """Who was out already, or was never recognised, had nothing left that the wave could take off."""
    people = [person("Іван Рудакоў", sentence_days=(1000, 1000)), person("Volha Khadanovich", sentence_days=None)]

    sheet = reconcile(rows("Ivan Rudakov", "Olga Khodanovich", "Pavel Stary"), [report(3)], people)

    assert sheet.days_left == Bounds(270, 270)
    assert sheet.without_term == 1


@pytest.mark.parametrize(
    ("reports", "withheld", "says"),
    [
        pytest.param([report(1)], 0, "", id="balanced"),
        pytest.param([report(2)], 1, "", id="balanced-with-a-name-withheld"),
        pytest.param([report(3)], 0, "Of the 3 announced, 2 are neither named nor withheld.", id="too-few-named"),
        pytest.param([report(0)], 0, "1 are named or withheld, 1 more than the 0 announced.", id="too-many-named"),
        pytest.param([report(1), report(2, by="A paper")], 0, "The sources leave room: 1–2", id="reports-differ"),
        pytest.param([report(52), report(51), report(Count(50, Comparator.ABOUT))], 0, "50–51 are", id="many-reports"),
        pytest.param([report(Count(0, Comparator.OVER))], 0, "The sources leave room: ≥1", id="only-a-lower-bound"),
        pytest.param([report(None)], 0, "No source gives a number", id="no-number"),
    ],
)
def test_the_sheet_says_why_it_does_not_balance(reports, withheld, says):
    """In one sentence, for a person on release day."""
    sheet = reconcile(rows("Ivan Rudakov"), reports, [IVAN], withheld=withheld)

    assert says in sheet.imbalance
    assert sheet.balanced is (says == "")


def test_every_number_told_is_kept():
    """52 by one source, 51 by another, about 50 by a third: no winner is picked."""
    told = [report(52), report(51, by="A paper"), report(Count(50, Comparator.ABOUT), by="An agency")]

    sheet = reconcile([], told, [])

    assert [str(each.count) for each in sheet.announced] == ["52", "51", "~50"]
    assert sheet.freed == Bounds(51, 52)
    assert sheet.unaccounted == Bounds(51, 52)


@pytest.mark.parametrize(
    ("names", "announced", "expected"),
    [
        pytest.param([], 0, Bounds(3, 3), id="nobody-freed"),
        pytest.param(["Ivan Rudakov"], 1, Bounds(2, 2), id="one-matched"),
        pytest.param(["Rudakov"], 1, Bounds(2, 3), id="one-doubtful"),
        pytest.param(["name withheld"], 1, Bounds(2, 3), id="one-withheld"),
        pytest.param(["Ivan Rudakov"], 2, Bounds(1, 2), id="one-not-named"),
        pytest.param(["Zmitser Ramanchuk"], 1, Bounds(3, 3), id="one-unknown"),
        pytest.param(["Ivan Rudakov"], Count(1, Comparator.AT_LEAST), Bounds(0, 2), id="no-upper-bound"),
    ],
)
def test_who_remains_is_a_range_where_doubt_is_left(names, announced, expected):
    """A nameless or doubtful line may have freed anybody of the register."""
    assert reconcile(rows(*names), [report(announced)], [IVAN, *OTHERS]).remaining == expected


def test_rows_that_could_not_be_read_unbalance_the_sheet():
    """Whoever stands in them is freed, too: nobody knows who, so fewer surely remain."""
    whole = reconcile(rows("Ivan Rudakov"), [report(1)], [IVAN, *OTHERS])
    sheet = reconcile(rows("Ivan Rudakov"), [report(1)], [IVAN, *OTHERS], set_aside=1)

    assert (whole.set_aside, sheet.set_aside) == (0, 1)
    assert (whole.balanced, sheet.balanced) == (True, False)
    assert sheet.imbalance.startswith("1 row of the list could not be read: ")
    assert sheet.remaining == Bounds(whole.remaining.low - 1, whole.remaining.high)


def test_both_reasons_are_told_if_rows_are_set_aside_and_the_numbers_differ():
    """And no bound goes below nobody."""
    sheet = reconcile(rows("Ivan Rudakov"), [report(2)], [IVAN, *OTHERS], set_aside=3)

    assert sheet.imbalance.startswith("3 rows of the list could not be read: ")
    assert "1 are neither named nor withheld." in sheet.imbalance
    assert sheet.remaining == Bounds(0, 2)


def test_the_days_left_hold_the_end_that_is_reckoned_and_the_end_that_is_told():
    """Neither is picked in silence."""
    someone = person("Іван Рудакоў", sentence_days=(1000, 1000), release_due="2031-05-11")

    (line,) = reconcile(rows("Ivan Rudakov"), [report(1)], [someone]).lines

    assert line.left == Bounds(7, 270)


def test_a_wave_nobody_reported_has_no_day():
    """Without a day nobody can say who was held."""
    with pytest.raises(ValueError, match="at least one"):
        reconcile(rows("Ivan Rudakov"), [], [IVAN])


NAMES = st.sampled_from(
    ["Ivan Rudakov", "Иван Рудаков", "Rudakov", "Пётр Рудаков", "Olga Khodanovich", "name withheld", "Zmitser R.", ""]
)
LISTS = st.lists(st.builds(Listed, st.integers(1, 9), NAMES, st.sampled_from(["", "1990", "1990-03-02"])), max_size=8)
PEOPLE = st.lists(
    st.builds(
        person,
        st.sampled_from(["Іван Рудакоў", "Пётр Рудакоў", "Volha Khadanovich"]),
        status=st.sampled_from([*Status, None]),
        detained=st.sampled_from(["", "2029", "2029-05", "2031-05-04", "../2030"]),
        id_=st.sampled_from("abc"),
        released=st.sampled_from(["2030", "2031-05", "2031-05-04", "2032"]),
        sentence_days=st.sampled_from([None, (365, 366), (1826, 1827)]),
    ),
    max_size=3,
    unique_by=lambda each: each.id,
)
TOLD = st.sampled_from([None, 0, 3, Count(3, Comparator.OVER), Count(3, Comparator.ABOUT)]).map(report)


@pytest.mark.slow
@given(LISTS, st.lists(TOLD, min_size=1, max_size=3), PEOPLE, st.integers(0, 3))
def test_the_bookings_sum_to_the_rows(listed, told, people, withheld):
    """Nobody is lost and nobody counts twice."""
    sheet = reconcile(listed, told, people, withheld=withheld)

    assert sum(sheet.booked.values()) == len(listed)
    assert [line.listed for line in sheet.lines] == listed
    assert sheet.named + sheet.withheld - withheld + sheet.booked[Booking.REPEATED] == len(listed)
    assert 0 <= sheet.remaining.low <= sheet.remaining.high <= len(people)
    assert sheet.balanced is (sheet.unaccounted == Bounds(0, 0))
    assert not reconcile(listed, told, people, withheld=withheld, set_aside=1).balanced


def synthetic_persons(drawn):
    return [
        Person(
            id=row["id"],
            subjects=(row["id"],),
            name=row["name"],
            names=(row["name"],),
            statements=(),
            status={"active": HELD, "former": FORMER, "np": NP}[row["status"]],
            born=parse(row["birthday"]) if row["birthday"] else None,
            detained=parse(row["arrested"]) if row["arrested"] else None,
            released=parse(row["release_date"]) if row["release_date"] and row["status"] != "active" else None,
            release_due=parse(row["release_date"]) if row["release_date"] and row["status"] == "active" else None,
            sentence_days=term_days(row["penalty"]),
            synthetic=True,
        )
        for row in drawn
    ]


@pytest.mark.slow
def test_a_synthetic_release_day_comes_out_nearly_as_it_is():
    """Most of the list is recognised in another spelling; nobody is booked as another person who is held."""
    drawn = list(register(2_000, seed=11, odd=False))
    listed = [
        Listed(at, line["name"], line["birth_date"], line["note"])
        for at, line in enumerate(release_list(drawn, 52, seed=11))
    ]
    who = truth(drawn, 52, seed=11)

    sheet = reconcile(listed, [report(52, on="2025-12-13")], synthetic_persons(drawn))

    certain = [line for line in sheet.lines if line.person is not None and line.booking is not Booking.MAY_BE]
    wrong = [line for line in certain if line.person.id != who.get(line.listed.row)]
    assert wrong == []
    assert len(certain) >= 40
    assert sheet.booked[Booking.WITHHELD] == 2
    assert sheet.booked[Booking.NOT_POLITICAL] >= 1
    assert sheet.balanced


def test_days_are_counted_from_the_arrest():
    """Two years to the day."""
    (line,) = reconcile(rows("Ivan Rudakov"), [report(1)], [IVAN]).lines

    served = date(2031, 5, 4) - date(2029, 5, 4)
    assert line.served == Bounds(served.days, served.days)
    assert line.left == Bounds(1826 - served.days, 1827 - served.days)
    assert served == timedelta(730)


def test_an_unknown_person_in_two_spellings_is_for_review():
    """Only a person can tell whether Maria and Maryja of one surname are one; the list is not shortened in silence."""
    listed = [Listed(2, "Maria Tsestava"), Listed(3, "Jan Nowak"), Listed(4, "Марыя Цестава")]

    sheet = reconcile(listed, [report()], [])

    assert [line.booking for line in sheet.lines] == [Booking.UNKNOWN, Booking.UNKNOWN, Booking.MAY_BE]
    assert "Row 2 may name the same person" in sheet.lines[2].reasons[-1]


LIST = "ab" * 32
TWINS = [person("Іван Рудакоў", id_="viasna:1"), person("Иван Рудаков", id_="viasna:2")]


def judged(*decisions):
    """Decisions about lines, one after the other: (place of the line, other subject, verdict)."""
    start = datetime(2031, 5, 5, tzinfo=UTC)
    return standing(
        Judgement(
            left=line_subject(LIST, at),
            right=other if isinstance(other, str) else line_subject(LIST, other),
            verdict=verdict,
            by="T. Ester",
            reason="",
            recorded=start + timedelta(minutes=number),
        )
        for number, (at, other, verdict) in enumerate(decisions)
    )


def booked(names, people, *decisions):
    return reconcile(rows(*names), [report(5)], people, list_id=LIST, decided=judged(*decisions)).lines


def test_a_line_that_somebody_decided_is_booked_so_and_says_who():
    """SAME takes the person meant, though another is as likely; the day of the decision stands beside."""
    [line] = booked(["Ivan Rudakov"], TWINS, (0, "viasna:2", Verdict.SAME))

    assert (line.booking, line.person.id, line.waits) == (Booking.MATCHED, "viasna:2", False)
    assert "T. Ester" in line.reasons[-1]
    assert "2031-05-05" in line.reasons[-1]


def test_who_was_judged_somebody_else_is_not_proposed_again():
    """The next one near is; if there is none, the register has nobody."""
    [one] = booked(["Ivan Rudakov"], TWINS, (0, "viasna:1", Verdict.DIFFERENT))
    [none] = booked(["Ivan Rudakov"], TWINS, (0, "viasna:1", Verdict.DIFFERENT), (0, "viasna:2", Verdict.DIFFERENT))

    assert (one.booking, one.person.id) == (Booking.MATCHED, "viasna:2")
    assert (none.booking, none.person, none.waits) == (Booking.UNKNOWN, None, False)


def test_unsure_stays_doubtful_and_asks_nobody_again():
    [line] = booked(["Ivan Rudakov"], TWINS[:1], (0, "viasna:1", Verdict.UNSURE))

    assert (line.booking, line.waits) == (Booking.MAY_BE, False)


def test_a_decision_taken_back_is_none():
    [line] = booked(["Ivan Rudakov"], TWINS, (0, "viasna:2", Verdict.SAME), (0, "viasna:2", Verdict.WITHDRAWN))

    assert (line.booking, line.waits, line.judged) == (Booking.MAY_BE, True, ())


@pytest.mark.parametrize(
    ("verdict", "booking"),
    [(Verdict.SAME, Booking.REPEATED), (Verdict.DIFFERENT, Booking.UNKNOWN), (Verdict.UNSURE, Booking.MAY_BE)],
)
def test_two_lines_that_may_name_one_unknown_person_can_be_decided(verdict, booking):
    names = ["Zmitser Ramanchuk", "Дмитрий Романчук"]

    assert [line.booking for line in booked(names, TWINS)] == [Booking.UNKNOWN, Booking.MAY_BE]
    assert [line.booking for line in booked(names, TWINS, (1, 0, verdict))] == [Booking.UNKNOWN, booking]


def test_a_decision_moves_the_number_of_those_still_held():
    """A doubtful line may have freed somebody; once it is decided, one is gone for sure."""
    before = reconcile(rows("Ivan Rudakov"), [report(1)], TWINS, list_id=LIST)
    after = reconcile(
        rows("Ivan Rudakov"), [report(1)], TWINS, list_id=LIST, decided=judged((0, "viasna:2", Verdict.SAME))
    )

    assert (before.remaining, after.remaining) == (Bounds(1, 2), Bounds(1, 1))
