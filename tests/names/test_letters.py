"""One name in many alphabets and romanisations sounds the same; people are invented or have long been public."""

import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from faustpfand.names.distance import SOUNDS, encode, likeness
from faustpfand.names.letters import is_abjad, is_unspaced, sounds, sounds_of

MEET = 0.9  # so alike that habits of spelling explain the difference

# How languages write one surname, by the name's Belarusian form. Each spelling has its habit before it.
SPELLINGS = {
    "Лукашэнка": (
        "ru Лукашенко, uk Лукашенко, national Lukašenka, passport Lukashenka, bgn Lukashenko, iso-9 Lukašenko, "
        "german Lukaschenko, french Loukachenko, polish Łukaszenka, lithuanian Lukašenka, swedish Lukasjenko, "
        "dutch Loekasjenko"
    ),
    "Шушкевіч": (
        "ru Шушкевич, uk Шушкевич, lacinka Šuškievič, passport Shushkevich, german Schuschkewitsch, "
        "polish Szuszkiewicz, lithuanian Šuškevičius, mark-lost Suskevic"
    ),
    "Шаўчук": (
        "ru Шевчук, uk Шевчук, lacinka Šaŭčuk, passport Shauchuk, bgn Shevchuk, iso-9 Ševčuk, german Schewtschuk, "
        "polish Szewczuk, lithuanian Ševčukas"
    ),
    "Жданаў": (
        "ru Жданов, lacinka Ždanaŭ, passport Zhdanau, bgn Zhdanov, iso-9 Ždanov, german Schdanow, french Jdanov, "
        "polish Żdanow, lithuanian Ždanovas"
    ),
    "Хадановіч": (
        "ru Ходанович, uk Ходанович, lacinka Chadanovič, passport Khadanovich, iso-9 Hodanovič, german Chodanowitsch, "
        "french Khodanovitch, polish Chadanowicz, lithuanian Chodanovičius"
    ),
    "Цярэшка": (
        "ru Терешко, uk Терешко, lacinka Ciareška, passport Tsiareshka, bgn Tereshko, german Tereschko, "
        "french Terechko, polish Tereszko, lithuanian Tereška"
    ),
    "Дзядовіч": (
        "ru Дедович, lacinka Dziadovič, passport Dziadovich, bgn Dedovich, german Dedowitsch, french Dedovitch, "
        "polish Dziadowicz"
    ),
    "Зялёнка": "ru Зелёнко, ru-without-dots Зеленко, lacinka Zialonka, bgn Zelënko, german Selenko, polish Zielonka",
    "Чарняўскі": (
        "ru Чернявский, uk Чернявський, lacinka Čarniaŭski, passport Charniauski, bgn Chernyavskiy, iso-9 Černâvskij, "
        "short Chernyavsky, german Tschernjawski, french Tcherniavski, polish Czerniawski, lithuanian Černiauskas, "
        "latvian Čerņavskis"
    ),
    "Шчарбіна": (
        "ru Щербина, uk Щербина, lacinka Ščarbina, passport Shcharbina, bgn Shcherbina, iso-9 Ŝerbina, "
        "german Schtscherbina, french Chtcherbina, polish Szczerbina"
    ),
    "Ганчарова": (
        "ru Гончарова, uk Гончарова, lacinka Hančarova, passport Hancharova, bgn Goncharova, german Gontscharowa, "
        "french Gontcharova, polish Gonczarowa, lithuanian Gončarova"
    ),
    "Рудакоў": (
        "ru Рудаков, lacinka Rudakoŭ, passport Rudakou, bgn Rudakov, german Rudakow, french Roudakov, "
        "lithuanian Rudakovas, latvian Rudakovs"
    ),
}


def cases():
    for word, spellings in SPELLINGS.items():
        for each in spellings.split(", "):
            habit, other = each.split()
            yield pytest.param(word, other, id=f"{habit}-{other}")


def alike(one, other):
    return float(likeness(encode([sounds(one)]), encode([sounds(other)]))[0])


@pytest.mark.parametrize(("word", "other"), [("Шушкевіч", "Chouchkevitch"), ("Шаўчук", "Chevtchouk")])
def test_french_ou_within_a_word_meets_both_its_sounds(word, other):
    """It is у in French and оў in Belarusian Latin letters, and nobody can know which."""
    assert alike(word, other) >= MEET
    assert alike("Воўк", "Vouk") >= MEET


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Сташук", "Stasjoek", id="dutch-oe-by-its-sj"),
        pytest.param("Шойгу", "Sjojgoe", id="dutch-oe-after-sj"),
        pytest.param("Сяргей", "Sjarhej", id="german-sj-is-a-soft-s"),
        pytest.param("Вадзім", "Wadsim", id="german-ds-after-a-vowel"),
    ],
)
def test_habits_of_few_letters_meet(one, other):
    """Each rule of its own; others of the same language stand above."""
    assert alike(one, other) >= MEET


@pytest.mark.parametrize(("word", "other"), list(cases()))
def test_spellings_of_one_name_sound_alike(word, other):
    """Whatever alphabet or romanisation a list uses."""
    assert alike(word, other) >= MEET


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Іваноў", "Іванюк", id="ending-uk"),
        pytest.param("Казлоў", "Казлоўскі", id="ending-ski"),
        pytest.param("Сідараў", "Сідарэнка", id="ending-enka"),
        pytest.param("Новік", "Навумаў", id="navumau"),
        pytest.param("Pawlak", "Pawlenko", id="latin"),
        pytest.param("Рудакоў", "Шаўчук", id="nothing-in-common"),
    ],
)
def test_different_surnames_do_not_sound_the_same(one, other):
    """A reading so coarse that these met would make two families one."""
    assert alike(one, other) < MEET


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Михальчук", "Mиxaльчук", id="latin-letters-in-russian"),
        pytest.param("Рудакоў", "Pyдaкoў", id="latin-letters-in-belarusian"),
        pytest.param("Міхальчук", "Мiхальчук", id="latin-i"),
        pytest.param("Пятровіч", "Пятровiч", id="latin-i-in-patronymic"),
        pytest.param("Rudak", "Rudаk", id="cyrillic-a-in-latin"),
        pytest.param("Кавалёў", "ĸавалёў", id="kra-for-k"),
        pytest.param("Соф'іна", "Соф’іна", id="typographic-apostrophe"),
        pytest.param("Соф'іна", "Софʼіна", id="modifier-apostrophe"),
        pytest.param("Соф'іна", "Софіна", id="no-apostrophe"),
        pytest.param("Sof'ina", "Sofina", id="latin-apostrophe"),
        pytest.param("Ковальчук", "Kovalʹčuk", id="soft-sign-as-prime"),
        pytest.param("Коваль", "Коval", id="soft-sign-lost"),
        pytest.param("Коваль", "Koval'", id="soft-sign-as-apostrophe"),
        pytest.param("Съездов", "Сьездов", id="hard-and-soft-sign"),
        pytest.param("Кавалёў", "Кавале\u0308ў", id="dots-apart"),
        pytest.param("Кава́льчук", "Кавальчук", id="stress-mark"),
        pytest.param("Szczęsny", "SZCZĘSNY", id="capitals"),
        pytest.param("Rudak", "\uff32\uff55\uff44\uff41\uff4b", id="full-width"),
        pytest.param("Ivanov", "Ivannov", id="doubled-letter"),
    ],
)
def test_slips_of_print_change_no_sound(one, other):
    """Lookalikes, apostrophes, soft signs and capitals carry nothing."""
    assert sounds(one) == sounds(other)


WOMAN = ["Раковская", "Раковська", "Rakoŭskaja", "Rakouskaya", "Rakovskaia", "Rakowska", "Rakovska"]


@pytest.mark.parametrize("other", WOMAN)
def test_a_womans_form_ends_alike_everywhere(other):
    """-ская is -ska in Polish and Łacinka, -ська in Ukrainian."""
    assert alike("Ракоўская", other) == pytest.approx(1)


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        pytest.param("Əliyev", "Aliyev", id="azerbaijani"),
        pytest.param("Ħabib", "Habib", id="maltese"),
        pytest.param("Ҷамшедов", "Jamshedov", id="tajik-j"),
        pytest.param("Ҳамидов", "Hamidov", id="tajik-h"),
        pytest.param("Зӯлов", "Zulov", id="tajik-u"),
        pytest.param("Җамалов", "Jamalov", id="tatar"),
        pytest.param("Čiurlionis", "Чюрлёнис", id="lithuanian"),
        pytest.param("Ðorsteinn", "Dorsteinn", id="icelandic"),
    ],
)
def test_rare_letters_are_heard(word, plain):
    """What the tables do not know goes through its bare letter, then through a transliteration; it never vanishes."""
    assert alike(word, plain) >= MEET


SCRIPTS = [
    pytest.param("محمد", "Muhammad", id="arabic"),
    pytest.param("شیرین", "Shirin", id="persian"),
    pytest.param("דוד", "David", id="hebrew"),
    pytest.param("გიორგი", "Giorgi", id="georgian"),
    pytest.param("Հայկ", "Hayk", id="armenian"),
    pytest.param("Αριστοτέλης", "Aristotelis", id="greek"),
    pytest.param("김", "Kim", id="hangul"),
    pytest.param("毛泽东", "Mao", id="chinese"),
    pytest.param("田中", "Tanaka", id="japanese"),
    pytest.param("たなか", "Tanaka", id="hiragana"),
    pytest.param("タナカ", "Tanaka", id="katakana"),
    pytest.param("गांधी", "Gandhi", id="devanagari"),
    pytest.param("အောင်", "Aung", id="burmese"),
    pytest.param("ประยุทธ์", "Prayut", id="thai"),
    pytest.param("ኃይለ", "Haile", id="ethiopic"),
    pytest.param("தமிழ்", "Tamil", id="tamil"),
]


@pytest.mark.parametrize(("word", "_latin"), SCRIPTS)
def test_every_script_has_sounds(word, _latin):
    """All of them sounds of the tables, so that they can be compared."""
    assert sounds(word)
    assert set(sounds(word)) <= set(SOUNDS)


SPOKEN = [case for case in SCRIPTS if case.id in {"georgian", "armenian", "greek", "hiragana", "katakana"}]


@pytest.mark.parametrize(("word", "latin"), SPOKEN)
def test_alphabets_and_syllables_are_read_as_spoken(word, latin):
    """Scripts that write all vowels lose next to nothing."""
    assert alike(word, latin) >= MEET


@pytest.mark.parametrize(
    ("word", "abjad", "unspaced"),
    [
        pytest.param("محمد", True, False, id="arabic"),
        pytest.param("דוד", True, False, id="hebrew"),
        pytest.param("김철수", False, True, id="hangul"),
        pytest.param("毛泽东", False, True, id="chinese"),
        pytest.param("အောင်", False, True, id="burmese"),
        pytest.param("Рудакоў", False, False, id="cyrillic"),
        pytest.param("Rudakoŭ", False, False, id="latin"),
        pytest.param("Հայկ", False, False, id="armenian"),
        pytest.param("", False, False, id="empty"),
    ],
)
def test_scripts_are_told_apart(word, abjad, unspaced):
    """Some write consonants alone, some no blanks."""
    assert (is_abjad(word), is_unspaced(word)) == (abjad, unspaced)


@pytest.mark.parametrize("word", ["", " ", "-", "'", "...", "\u200b", "«»"])
def test_what_has_no_letter_has_no_sound(word):
    """Such a word is none."""
    assert sounds(word) == ""


@given(st.text())
@example("ъь")
@example("ʼ")
@example("ー")
def test_any_text_has_sounds_if_it_has_a_letter_or_digit(word):
    """No letter of Unicode breaks the reading, and none leaves it empty-handed."""
    found = sounds(word)

    assert found or not any(char.isalnum() for char in word)


def test_no_words_have_no_sounds():
    """An empty column is a column."""
    assert sounds_of([]) == []


PARTS = ["", "Oujkas", "Rudakovas", "Pokrowska", "-ская", "аja", "iu", "a\nb"]
WORDS = st.one_of(st.text(max_size=10), st.sampled_from(PARTS))


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_words_are_heard_together_as_alone(words):
    """Many are read at once; no word hears its neighbours."""
    assert sounds_of(words) == [sounds(word) for word in words]


@pytest.mark.slow
def test_every_letter_of_unicode_has_a_sound():
    """Alone in a word, too: all code points, one by one."""
    letters = [chr(code) for code in range(sys.maxunicode + 1) if chr(code).isalnum()]

    silent = [f"U+{ord(letter):04X}" for letter, found in zip(letters, sounds_of(letters), strict=True) if not found]

    assert silent == []


LETTERS = "abcdefghijklmnopqrstuvwxyząćčďęěłńňóřśšťŭúůźżžабвгґдеёжзіийклмнопрстуўфхцчшщъыьэюяєї"


@given(st.text(LETTERS, min_size=1, max_size=12))
def test_letters_become_the_sounds_of_the_tables(word):
    """One character each, and the same in capitals."""
    assert sounds(word) == sounds(word.upper())
    assert set(sounds(word)) <= set(SOUNDS) or set(word) <= set("ьъ")
