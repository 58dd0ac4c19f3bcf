"""Names of organisations across scripts, languages and legal forms. Public names, and invented ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faustpfand.names import SAME, UNSURE, OrganisationIndex, compare_organisations, mentioned, organisation
from faustpfand.names.tables import table


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Belaruskali OAO", "ААТ «Беларуськалій»"),
        ("Belaruskali OAO", "ОАО «Беларуськалий»"),
        ("JSC Belaruskali", 'Открытое акционерное общество "Беларуськалий"'),
        ("Belarusian Potash Company", "ЗАО «Белорусская калийная компания»"),
        ("Belarusian Potash Company", "ЗАТ «Беларуская калійная кампанія»"),
        ("GRODNO AZOT OAO", "ААТ «Гродна Азот»"),
        ("Grodno Azot", "Hrodna Azot"),
        ("Belavia", "ОАО Авиакомпания Белавиа"),
        ("Naftan OAO", "ОАО Нафтан"),
        ("Belinvestbank", "Bel Invest Bank"),
        ("Minsk Automobile Plant", "Минский автомобильный завод"),
        ("Development Bank of the Republic of Belarus JSC", "Банк развития Республики Беларусь"),
        ("Testwerke AG", "Testwerke Aktiengesellschaft"),
        ("Testpol Sp. z o.o.", "Testpol spółka z ograniczoną odpowiedzialnością"),
        ("UAB Testas", "Testas, uždaroji akcinė bendrovė"),
        ("Test Trade S.p.A.", "TEST TRADE SPA"),
    ],
)
def test_one_organisation(left, right):
    """Whatever the alphabet, the language of its words and the legal form."""
    match = compare_organisations(left, right)

    assert match.score >= SAME, match
    assert match.reasons


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Belaruskali", "Belaruskabel"),
        ("Belaruskali", "Slavkali"),
        ("Belarusian Potash Company", "Belarusian Oil Company"),
        ("Grodno Azot", "Grodno Khimvolokno OAO"),
        ("Minsk Automobile Plant", "Minsk Tractor Works"),
        ("Plant 407", "Plant 558"),
        ("Test Holding", "Probe Holding"),
        ("Company Ltd", "Group Ltd"),
        ("", "Belaruskali"),
    ],
)
def test_two_organisations(left, right):
    """Words that many have, and another number, make nobody the same."""
    assert compare_organisations(left, right).score < SAME


def test_initials_are_a_doubt_at_most():
    """Several organisations share them."""
    assert UNSURE <= compare_organisations("BPC", "Belarusian Potash Company").score < SAME


def test_legal_forms_that_cannot_be_one():
    """Speak against it a little, and say so."""
    alike, apart = compare_organisations("OAO Test", "ААТ Тэст"), compare_organisations("OAO Test", "ООО Тест")

    assert apart.score < alike.score
    assert "legal forms differ" in " ".join(apart.reasons)


NAMES = st.lists(
    st.sampled_from(
        ["Belarus", "калий", "Test", "407", "Bank", "ОАО", "Ltd.", "«Нафтан»", "of", "-", "S.A.", "الشركة"]
    ),
    max_size=5,
).map(" ".join) | st.text(max_size=12)


@given(NAMES, NAMES)
def test_the_order_of_the_two_does_not_matter(left, right):
    """And the score is a share."""
    one, other = compare_organisations(left, right), compare_organisations(right, left)

    assert one.score == other.score
    assert 0 <= one.score <= 1


@given(NAMES)
def test_a_name_is_its_own(name):
    """Unless it has no letter."""
    if organisation(name).words:
        assert compare_organisations(name, name).score >= SAME


@given(NAMES.filter(lambda name: name.strip()))
def test_a_legal_form_before_or_behind_changes_nothing(name):
    """Around a name that has words of its own."""
    words = organisation(name).words
    if words and not organisation(f"{name} {name}").forms:
        assert organisation(f"ОАО «{name}»").words == organisation(f"{name} GmbH").words == words


def test_every_legal_form_is_taken_away():
    """From a name of one word."""
    for rows in table("legal_forms")["forms"].values():
        for form in (form for row in rows for form in row):
            assert [word.text for word in organisation(f"Testkali {form}").words] == ["testkali"], form


def test_a_name_among_other_words():
    """Is found there, and another is not."""
    assert mentioned("Belaruskali", "Belaruskali contract for Klaipeda") > 0.9
    assert mentioned("Belarusian Potash Company", "Belarusian potash via Russia") < 0.85


def test_looking_up_among_many():
    """The best first, with the place in the list."""
    index = OrganisationIndex(["Test Bank", "ОАО Нафтан", "Naftan Production Association", "Belaruskali"])

    assert [place for place, _ in index.like("Naftan JSC", 0.5)] == [1, 2]
    assert index.like("Nothing of that name", 0.5) == []
