"""Names of the whole world; people are invented."""

from functools import cache
from itertools import combinations, product
from pathlib import Path

import pytest
import yaml

from faustpfand.names import SAME, UNSURE, candidates, compare, comparison, score_columns

PEOPLE = yaml.safe_load((Path(__file__).parents[1] / "golden/names-world/people.yaml").read_text("utf-8"))


@cache
def scored():
    """Every pair of the people of the whole world, whether it is true, and its score."""
    true = [(*two, True) for one in PEOPLE for two in combinations(one["same"], 2)]
    false = [(*two, False) for one in PEOPLE for two in product(one["same"], one["other"])]
    pairs = true + false
    scores = score_columns([pair[0] for pair in pairs], [pair[1] for pair in pairs])
    return list(zip(pairs, scores.tolist(), strict=True))


def test_most_spellings_of_one_name_are_found():
    """In any script and romanisation; what is missed is not proposed, but never an error."""
    scores = [score for (*_, true), score in scored() if true]

    assert sum(score >= UNSURE for score in scores) >= 0.92 * len(scores)
    assert sum(score >= SAME for score in scores) >= 0.85 * len(scores)


def test_few_relatives_and_neighbours_are_taken_for_the_same_person():
    """They differ by a name, or by a letter."""
    scores = [score for (*_, true), score in scored() if not true]

    assert sum(score >= SAME for score in scores) <= 0.09 * len(scores)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Gholam Reza Rahimi", "Gholamreza Rahimi", id="neighbours-are-one-word"),
        pytest.param("Mehdi Khosh-Nevis", "Khoshnevis, Mehdi", id="a-hyphen-or-none"),
        pytest.param("Wang Xiao-ming", "王小明", id="chinese-surname-first"),
        pytest.param("Hailun Zhu", "Чжу Хайлунь", id="palladius"),
        pytest.param("Hsu Chi-liang", "Xu Ch'i-liang", id="wade-giles"),
        pytest.param("Kim Yong Chol", "김영철", id="korean-syllables"),
        pytest.param("Pak Chun-il", "Park Chun Il", id="korean-family-names"),
        pytest.param("Abdul Rahman Haddad", "HADDAD, Abdelrahman", id="abdul-apart-or-not"),
        pytest.param("Omar Alharbi", "عمر الحربي", id="article-written-together"),
        pytest.param("Faisal bin Turki al-Otaibi", "Faysal Turki Al Utaybi", id="son-of"),
        pytest.param("Ayman Jaber", "أيمن جابر", id="jim"),
        pytest.param("Hossein Mousavi", "Husayn Musavi", id="french-ou"),
        pytest.param("Mullah Abdul Ghani Hotak", "Абдул Гани Хотак", id="mullah"),
        pytest.param("Nguyen Van Hung", "HUNG, Nguyễn Văn", id="vietnamese"),
        pytest.param("U Khin Maung Soe", "ခင်မောင်စိုး", id="burmese"),
        pytest.param("Karen Hovhannisyan", "Карен Оганесян", id="armenian"),
        pytest.param("José Luis Rodríguez Peña", "RODRIGUEZ PENA, Jose Luis", id="two-surnames"),
        pytest.param("Sherali Jo'rayev", "Шерали Джураев", id="uzbek"),
        pytest.param("FranÃ§ois HÃ©bert", "François Hébert", id="wrong-encoding"),
        pytest.param("Aleksey Schukin", "Алексей Щукин", id="sch-for-shch"),
        pytest.param("Svetlana Aleksijevitj", "Светлана Алексиевич", id="swedish"),
        pytest.param("Evgueni Prikhodko", "Евгений Приходько", id="french-gu"),
        pytest.param("Ales Biaľatský", "Алесь Бяляцкі", id="letters-that-no-table-has"),
    ],
)
def test_spellings_of_the_world_are_the_same_name(left, right):
    """Each by a habit of its language; and the index brings them together."""
    assert compare(left, right).score >= SAME, compare(left, right)
    both = comparison([left], [right])
    assert len(candidates(both.left, both.right)[0]) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param("Mohammed Yusuf al-Masri", "Ahmed Yusuf al-Masri", id="brothers"),
        pytest.param("Mohammed Yusuf al-Masri", "Mohammed Yunus al-Masri", id="another-father"),
        pytest.param("Abdul Rahman Khalid", "Abdul Karim Khalid", id="servants-of-two-names"),
        pytest.param("José Luis Rodríguez Peña", "Juan Luis Rodríguez Peña", id="another-first-name"),
        pytest.param("José Luis Rodríguez Peña", "José Luis Ramírez Peña", id="another-first-surname"),
        pytest.param("Wang Xiaoming", "Huang Xiaoming", id="two-chinese-family-names"),
        pytest.param("Kim Yong-chol", "Kim Yong-nam", id="another-syllable"),
        pytest.param("Aung Kyaw Zaw", "Aung Naing Zaw", id="another-burmese-word"),
        pytest.param("Rajesh Kumar Sharma", "Ramesh Kumar Sharma", id="rajesh-ramesh"),
        pytest.param("Takeshi Yamamoto", "Takashi Yamamoto", id="takeshi-takashi"),
        pytest.param("Rashad Hasanov", "Rashid Hasanov", id="rashad-rashid"),
        pytest.param("Алибек Султанович Делимханов", "Шарип Султанович Делимханов", id="a-name-no-table-has"),
    ],
)
def test_relatives_of_the_world_are_not_the_same_person(left, right):
    """However much of the name agrees: with one word that differs they are likelier two than one."""
    assert compare(left, right).score < 0.5, compare(left, right)
