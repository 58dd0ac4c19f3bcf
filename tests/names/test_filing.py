"""Names filed as a card index files them; all people are invented or long public."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names.column import column
from faustpfand.names.filing import alphabetical, filed


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Алесь Рудакоў", ("Рудакоў", "Алесь")),
        ("Рудакоў Алесь", ("Рудакоў", "Алесь")),
        ("Алесь Пятровіч Рудакоў", ("Рудакоў", "Алесь", "Пятровіч")),
        ("Dr. Siarhei Rudakou", ("Rudakou", "Siarhei")),
        ("RUDAKOU Siarhei", ("RUDAKOU", "Siarhei")),
        ("李明", ("李", "明")),
        ("김정은", ("김", "정은")),
        ("…", ()),
    ],
)
def test_the_surname_comes_first(name, words):
    assert filed(column([name, "Jan Test"]), 1) == [words]


def test_alphabets_sort_as_their_readers_do():
    filed_so = ["Ева", "Ёрш", "Жук", "Іваноў", "Усаў", "Ўс", "Фёдар", "Яр", "Ярэма"]

    assert sorted(filed_so, key=lambda one: alphabetical([one])) == filed_so
    assert alphabetical(["Čech"]) < alphabetical(["Dub"])


@given(st.lists(st.text(max_size=30), max_size=8))
def test_every_name_is_filed(names):
    assert len(filed(column(names), len(names))) == len(names)
