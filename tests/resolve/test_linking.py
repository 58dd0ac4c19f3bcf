"""Linking two lists; people are invented."""

from itertools import pairwise

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.dates import parse
from faustpfand.names import SAME, UNSURE, compare
from faustpfand.resolve import Entry, equally_likely, link, link_columns, within
from strategies import searched


def pairs(left, right, **more):
    return [(one.left, one.right) for one in link(left, right, **more)]


def entry(ident, name, born=None, gender=""):
    return Entry(ident, name, parse(born) if born else None, gender)


def only(left, right):
    """Link two entries, and give the one candidate."""
    (found,) = link([left], [right], floor=0)
    return found.match


def test_spellings_of_one_name_meet():
    """Whatever the alphabet and the order; best first."""
    left = [Entry("a", "Siarhei Testavich"), Entry("b", "Anna Nowak")]
    right = [Entry("1", "Сяргей Тэставіч"), Entry("2", "NOWAK, Anna"), Entry("3", "Jan Kowalski")]

    assert set(pairs(left, right)) == {("a", "1"), ("b", "2")}


BIRTHS = [
    pytest.param("1990-01-02", "1990-01-02", True, id="one-day"),
    pytest.param("1990-01-02", "1990", True, id="a-day-in-the-year"),
    pytest.param("1990-01-02", "1991", False, id="another-year"),
    pytest.param(None, "1991", True, id="not-told"),
]


@pytest.mark.parametrize(("one", "other", "met"), BIRTHS)
def test_dates_of_birth_tell_namesakes_apart(one, other, met):
    """A contradiction leaves the pair out; a missing date does not."""
    left = [entry("a", "Jan Kowalski", one)]

    assert bool(pairs(left, [entry("1", "Jan Kowalski", other)])) is met


def test_the_finer_dates_agree_the_higher_the_score():
    """Same day, day in the year, not told, other day of the year, other year."""
    births = ["1990-01-02", "1990", None, "1990-02-01", "1991-01-02"]

    scores = [only(entry("a", "Jan Kowalski", "1990-01-02"), entry("1", "Ян Кавальскі", one)).score for one in births]

    assert all(more > less for more, less in pairwise(scores)), scores


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Іван Рудакоў", "Пётр Рудакоў", id="brothers"),
        pytest.param("Іван Пятровіч Рудакоў", "Павел Пятровіч Рудакоў", id="brothers-with-their-father"),
        pytest.param("Алена Рудакова", "Аліна Рудакова", id="sisters"),
        pytest.param("Іван Рудакоў", "Ганна Рудакова", id="brother-and-sister"),
        pytest.param("Kantemir Rudakou", "Zhadyher Rudakou", id="given-names-nobody-listed"),
        pytest.param("Аляксандр Рудакоў", "Аляксей Рудакоў", id="given-names-alike"),
    ],
)
def test_twins_are_two_people(one, other):
    """One birthday, one surname, another given name: a person has to look."""
    found = link([entry("a", one, "1990-01-02")], [entry("1", other, "1990-01-02")], floor=0)

    assert all(each.match.score < SAME for each in found)


COMMON = entry("a", "Алег Казлоў"), entry("1", "Алег Пятровіч Казлоў")


def test_a_bare_name_is_proposed_to_whoever_has_its_patronymic():
    """However common the surname is, somebody should look; the score stays what it is."""
    left, right = COMMON

    [pair] = link([left], [right])

    assert pair.match.verdict == "unsure"
    assert pair.match.score < UNSURE
    assert link([left], [right], floor=SAME) == []


@pytest.mark.parametrize(
    ("mine", "yours", "verdicts"),
    [
        pytest.param("1990-01-02", "1990-01-02", ["same"], id="one-birthday"),
        pytest.param("1990-01-02", "1970-05-06", [], id="two-birthdays"),
    ],
)
def test_dates_of_birth_settle_what_a_bare_name_leaves_open(mine, yours, verdicts):
    """Hardly two of one common name were born on one day."""
    left, right = (entry(one.id, one.name, born) for one, born in zip(COMMON, (mine, yours), strict=True))

    assert [pair.match.verdict for pair in link([left], [right])] == verdicts


def test_genders_that_contradict_leave_a_pair_out():
    """A man and a woman are two people."""
    assert pairs([Entry("a", "Alex Test", gender="f")], [Entry("1", "Alex Test", gender="m")]) == []


@pytest.mark.parametrize(("one", "other"), [("m", "m"), ("m", ""), ("", "f"), ("", "")])
def test_genders_that_agree_or_are_missing_change_nothing(one, other):
    """Half of all people agree by chance."""
    bare = only(entry("a", "Alex Test"), entry("1", "Alex Test"))

    assert only(entry("a", "Alex Test", gender=one), entry("1", "Alex Test", gender=other)) == bare


def test_a_candidate_says_what_compare_says():
    """Where nothing else is known; and the date of birth in words where it is."""
    names = "Іван Рудакоў", "Ivan Rudakov"

    assert only(entry("a", names[0]), entry("1", names[1])) == compare(*names)
    assert (
        "Both were born on 1990-01-02."
        in only(entry("a", names[0], "1990-01-02"), entry("1", names[1], "1990-01-02")).reasons
    )


def test_the_floor_is_the_lowest_score():
    """Below it nothing is proposed."""
    left, right = [entry("a", "Іван Рудакоў")], [entry("1", "Рудакоў"), entry("2", "Ivan Rudakov")]
    scores = {one.right: one.match.score for one in link(left, right, floor=0)}

    assert pairs(left, right, floor=scores["1"] + 0.01) == [("a", "2")]
    assert pairs(left, right, floor=scores["1"] - 0.01) == [("a", "2"), ("a", "1")]


def test_several_names_of_one_id_are_one_person():
    """Each pair of ids comes once, with the names that are most alike."""
    left = [entry("a", "Ян Псеўданім"), entry("a", "Іван Рудакоў"), entry("a", "Іван Рудак")]
    right = [entry("1", "Ivan Rudakov"), entry("1", "Рудакоў")]

    (found,) = link(left, right)

    assert (found.left, found.right) == ("a", "1")
    assert found.match.reasons == compare("Іван Рудакоў", "Ivan Rudakov").reasons


def test_one_to_one_shares_the_score_among_equals():
    """Nobody can tell two of one name apart; one of them is proposed, and the reasons say so."""
    left, right = [entry("a", "Іван Рудакоў")], [entry("1", "Ivan Rudakov"), entry("2", "Ivan Rudakov")]

    (found,) = link(left, right, one_to_one=True)

    assert found.left == "a"
    assert found.match.score == pytest.approx(compare("Іван Рудакоў", "Ivan Rudakov").score / 2, abs=1e-4)
    assert found.match.reasons[-1] == "2 people fit equally well."


def test_one_to_one_takes_the_best_first():
    """Who fits better elsewhere is left to the other; nobody is shared who has no equal."""
    left = [entry("a", "Іван Рудакоў", "1990-01-02"), entry("b", "Іван Рудакоў")]
    right = [entry("1", "Ivan Rudakov", "1990-01-02"), entry("2", "Ivan Rudakov", "1970-01-02")]

    assert set(pairs(left, right, one_to_one=True)) == {("a", "1"), ("b", "2")}


TIED = [entry(str(at), "Ivan Rudakov") for at in range(8)]


def test_one_to_one_keeps_to_the_floor():
    """Eight who fit equally well leave each an eighth, which is below it."""
    assert link([entry("a", "Іван Рудакоў")], TIED, floor=0.5, one_to_one=True) == []


def test_one_to_one_gives_the_best_first():
    """By the score that it tells, not the one before it was shared out."""
    left = [entry("a", "Іван Рудакоў", "1990-01-02"), entry("b", "Hanna Testavich")]
    right = [entry("1", "Ivan Rudakov", "1990"), entry("2", "Ivan Rudakov", "1990"), entry("3", "Anna Tastavic")]

    scores = [one.match.score for one in link(left, right, one_to_one=True)]

    assert len(scores) == 2
    assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        pytest.param(0.9, 0.9, True, id="same"),
        pytest.param(0.5, 0.6, True, id="odds-of-one-and-one-and-a-half"),
        pytest.param(0.5, 0.7, False, id="odds-of-one-and-more-than-two"),
        pytest.param(0.9, 0.99, False, id="near-one"),
        pytest.param(1, 0.99995, True, id="certain-to-four-digits"),
        pytest.param(0, 0, True, id="nothing"),
    ],
)
def test_scores_are_compared_by_odds(one, other, equal):
    """0.99 is ten times 0.9, though it is near."""
    assert equally_likely(one, other) is equally_likely(other, one) is equal


NAMES = st.sampled_from(["Jan Test", "Ян Тест", "Anna Nowak", "NOWAK Anna", "Ola Kim", "Test", "김철수", ""])
BORN = st.sampled_from([None, "1990", "1990-01-02", "1991-03-04"])
PEOPLE = st.lists(st.tuples(NAMES, BORN), max_size=6)


def numbered(people, prefix):
    return [entry(f"{prefix}{at}", name, born) for at, (name, born) in enumerate(people)]


@searched(30)
@given(PEOPLE, PEOPLE)
def test_one_to_one_gives_nobody_two_partners(left, right):
    """And gives only pairs that the whole proposal has."""
    mine, yours = numbered(left, "l"), numbered(right, "r")

    chosen = pairs(mine, yours, one_to_one=True)

    assert len({one for one, _ in chosen}) == len({other for _, other in chosen}) == len(chosen)
    assert set(chosen) <= set(pairs(mine, yours))


@pytest.mark.slow
@searched(30)
@given(PEOPLE, PEOPLE)
def test_which_list_comes_first_does_not_matter(left, right):
    """The same pairs with the same scores, best first, each once."""
    mine, yours = numbered(left, "l"), numbered(right, "r")

    found = link(mine, yours)
    scores = {(one.left, one.right): one.match.score for one in found}

    assert scores == {(one.right, one.left): one.match.score for one in link(yours, mine)}
    assert len(scores) == len(found)
    assert list(scores.values()) == sorted(scores.values(), reverse=True)
    assert all(score >= UNSURE for score in scores.values())


def test_who_stands_in_a_list_twice_is_found():
    """The smaller id first, each pair once, nobody beside himself."""
    entries = [
        entry("b", "Ivan Rudakov"),
        entry("a", "Іван Рудакоў"),
        entry("a", "Иван Рудаков"),
        entry("c", "Ян Тэст"),
    ]

    assert [(one.left, one.right) for one in within(entries)] == [("a", "b")]


@pytest.mark.slow
@searched(30)
@given(PEOPLE, st.randoms())
def test_the_order_of_a_list_does_not_matter_within_it(people, dice):
    """Nor do the ids: who meets whom is symmetric."""
    entries = numbered(people, "p")
    mixed = dice.sample(entries, len(entries))
    renamed = [Entry(f"p{len(entries) - at}", one.name, one.born) for at, one in enumerate(entries)]
    old = {f"p{len(entries) - at}": one.id for at, one in enumerate(entries)}

    found = {(one.left, one.right) for one in within(entries)}

    assert found == {(one.left, one.right) for one in within(mixed)}
    assert found == {tuple(sorted((old[one.left], old[one.right]))) for one in within(renamed)}
    assert all(left < right for left, right in found)


@pytest.mark.parametrize("one_to_one", [False, True])
def test_empty_lists_have_no_pairs(one_to_one):
    """Nor is that an error."""
    someone = [entry("a", "Ян Тэст")]

    assert link([], [], one_to_one=one_to_one) == link(someone, [], one_to_one=one_to_one) == []
    assert link([], someone, one_to_one=one_to_one) == within([]) == []


LEFT = pl.DataFrame(
    {
        "id": [1, 2, 3, 4],
        "name": ["Іван Рудакоў", "Ганна Новік", None, " Alex Test "],
        "birth_date": ["02.01.1990", None, "1990", ""],
        "gender": ["m", "Female", None, "F"],
    }
)
RIGHT = pl.DataFrame(
    {
        "id": ["x", "y", "z"],
        "name": ["Ivan Rudakov", "Anna Novik", "Alex Test"],
        "birth_date": ["1990-01-02", "1985", None],
        "gender": ["male", "f", "M"],
    }
)


def test_frames_are_linked_by_columns():
    """Ids as text, the score in four digits, verdict and reasons; best first."""
    found = link_columns(LEFT, RIGHT)

    assert found.columns == ["left_id", "right_id", "score", "verdict", "reasons"]
    assert found.select("left_id", "right_id").rows() == [("1", "x"), ("2", "y")]
    assert found["score"].to_list() == sorted(found["score"].round(4), reverse=True)
    assert found["verdict"].to_list() == ["same", "same"]
    assert "Both were born on 1990-01-02." in found["reasons"][0]


def test_frames_say_what_entries_say():
    """Two doors to one thing."""
    left = [entry("1", "Іван Рудакоў", "1990-01-02", "m"), entry("2", "Ганна Новік", gender="f")]
    right = [entry("x", "Ivan Rudakov", "1990-01-02", "m"), entry("y", "Anna Novik", "1985", "f")]

    found = link_columns(LEFT[:2], RIGHT[:2])

    assert found.rows() == [
        (one.left, one.right, one.match.score, one.match.verdict, " ".join(one.match.reasons))
        for one in link(left, right)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("м", "m", id="cyrillic-m"),
        pytest.param("ж", "f", id="cyrillic-woman"),
        pytest.param("мужской", "male", id="words"),
        pytest.param("женский", "Female", id="words-woman"),
        pytest.param("MALE", "m", id="capitals"),
    ],
)
def test_a_gender_in_another_language_parts_nobody(one, other):
    """A Russian list and an English one write it by their own words."""
    left = pl.DataFrame({"id": ["a"], "name": ["Саша Тэст"], "gender": [one]})
    right = pl.DataFrame({"id": ["1"], "name": ["Саша Тэст"], "gender": [other]})

    assert len(link_columns(left, right)) == 1


def test_columns_of_dates_and_genders_may_be_missing():
    """Names are enough."""
    assert set(link_columns(LEFT.select("id", "name"), RIGHT)["right_id"]) == {"x", "y", "z"}


def test_a_column_of_dates_goes_in():
    """As well as dates as text."""
    dated = RIGHT[:1].with_columns(pl.col("birth_date").str.to_date())

    assert link_columns(LEFT, dated).equals(link_columns(LEFT, RIGHT[:1]))


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("text", ["soon", "1990-13-01", "3/4/1990"])
def test_an_unreadable_date_of_birth_is_misuse(side, text):
    """The message says which: a date left out in silence would part nobody."""
    frames = [LEFT, RIGHT]
    frames[side] = frames[side].with_columns(birth_date=pl.lit(text))

    with pytest.raises(ValueError, match=text):
        link_columns(*frames)


def test_frames_may_be_empty():
    """And the result has its columns, of the same types."""
    nobody = LEFT.clear()

    found = link_columns(nobody, RIGHT)

    assert found.shape == (0, 5)
    assert found.schema == link_columns(LEFT, RIGHT).schema
    assert link_columns(LEFT, nobody, one_to_one=True).shape == (0, 5)


def test_frames_one_to_one_leave_out_what_is_below_unsure():
    """Eight of one name leave each an eighth."""
    names = pl.DataFrame({"id": [one.id for one in TIED], "name": [one.name for one in TIED]})

    found = link_columns(names[:1], names, one_to_one=True)

    assert all(score >= UNSURE for score in found["score"])


def test_arrow_tables_go_in_and_out():
    """`polars.from_arrow` and `to_arrow` lose nothing."""
    pytest.importorskip("pyarrow")

    found = link_columns(pl.from_arrow(LEFT.to_arrow()), pl.from_arrow(RIGHT.to_arrow()))

    assert found.equals(link_columns(LEFT, RIGHT))
    assert pl.from_arrow(found.to_arrow()).equals(found)


class Arrow:
    """A table that speaks the Arrow interface and nothing else, as other programs' tables do."""

    def __init__(self, frame):
        self.frame = frame

    def __arrow_c_stream__(self, requested_schema=None):
        return self.frame.__arrow_c_stream__(requested_schema)


def test_whatever_speaks_arrow_becomes_a_frame():
    """No library but Polars is needed for it."""
    assert link_columns(pl.DataFrame(Arrow(LEFT)), pl.DataFrame(Arrow(RIGHT))).equals(link_columns(LEFT, RIGHT))


PERSON = [Entry("p", "Сергей Иванович Куцевич"), Entry("p", "Siarhei Kutsevich")]


def test_another_father_is_not_hidden_by_a_bare_name():
    """Two rows judged one person: the bare one would fit any namesake."""
    assert link([Entry("row", "Сергей Петрович Куцевич")], PERSON) == []


def test_one_father_in_one_of_the_names_is_enough():
    """A register may write the father's name in one language only."""
    [pair] = link([Entry("row", "Siarhei Ivanavich Kutsevich")], PERSON)

    assert pair.match.score >= SAME > UNSURE
    assert "same father" in " ".join(pair.match.reasons)
