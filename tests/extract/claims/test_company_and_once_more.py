"""Who is named beside those counted, and what happened to somebody another time."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def named(claims):
    return [name for claim in claims if claim.count is None for name in claim.targets]


def counts(claims):
    return [claim.count for claim in claims if claim.count is not None]


@pytest.mark.parametrize(
    ("lang", "text", "name", "count"),
    [
        ("en", "Olga Zueva, a midwife, and six villagers were arrested in Gomel on Monday.", "Olga Zueva", 6),
        ("de", "Pawel Lis, ein Tischler, und acht Studenten wurden in Minsk festgenommen.", "Pawel Lis", 8),
        ("ru", "Олега Лиса, столяра, и восемь студентов задержали в Минске.", "Олега Лиса", 8),
        ("be", "Настаўніцу Вольгу Зуеву, маці дваіх дзяцей, і дзевяць актывістаў асудзілі.", "Вольгу Зуеву", 9),
        ("pl", "Paweł Lis, stolarz, i ośmiu studentów zostali zatrzymani w Mińsku.", "Paweł Lis", 8),
        ("uk", "Павло Лис, тесляр, і вісім студентів були затримані в Мінську.", "Павло Лис", 8),
        (
            "en",
            "The president pardoned Ivan Belov, a candidate, along with the six remaining inmates.",
            "Ivan Belov",
            6,
        ),
        ("en", "Ivan Belov was freed on Sunday, and with him five others.", "Ivan Belov", 5),
        ("ru", "Иван Белов вышел на свободу в воскресенье, а с ним ещё пятеро.", "Иван Белов", 5),
        ("be", "Іван Бялоў выйшаў на волю ў нядзелю, а з ім яшчэ пяцёра.", "Іван Бялоў", 5),
        ("pl", "Iwan Biełow wyszedł na wolność w niedzielę, a z nim pięć innych osób.", "Iwan Biełow", 5),
        ("uk", "Іван Бєлов вийшов на волю в неділю, а з ним ще п'ятеро.", "Іван Бєлов", 5),
        ("en", "Arrested on Monday, along with three other Tatars, was Rustem Lis.", "Rustem Lis", 3),
        ("de", "Verhaftet wurde am Montag, neben drei anderen Tataren, auch Rustem Lis.", "Rustem Lis", 3),
    ],
)
def test_who_is_named_beside_those_counted(lang, text, name, count):
    """Whoever it is that "and", "with him" or "along with" joins to a number has a claim of their own."""
    claims = read(lang, text)

    assert (named(claims), counts(claims)) == ([name], [count])


@pytest.mark.parametrize(
    ("lang", "text", "counted"),
    [
        ("en", "Pavel Lis, a baker, and his lawyer Anna Zueva waited while 12 prisoners walked free.", [12]),
        ("ru", "Ольга Зуева, адвокат, рассказала, что восемь студентов задержали в понедельник.", [8]),
        ("pl", "Iwan Biełow, minister, i sześciu posłów domagali się uwolnienia więźniów politycznych.", []),
    ],
)
def test_who_is_named_in_another_clause(lang, text, counted):
    """Who waits, tells or demands is not one of them."""
    claims = read(lang, text)

    assert (named(claims), counts(claims)) == ([], counted)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Ольга Зуева пишет. Милиция задержала её вместе с семью другими, среди них Павел Лис."),
        ("uk", "Ольга Зуєва пише. Міліція затримала її разом із сімома іншими, серед них Павло Лис."),
        ("pl", "Olga Zujewa pisze. Milicja zatrzymała ją wraz z siedmioma innymi, wśród nich Pawłem Lisem."),
        ("de", "Olga Sujewa schreibt. Man hatte sie zusammen mit sieben anderen, darunter einem Maler, festgenommen."),
    ],
)
def test_a_pronoun_beside_those_counted(lang, text):
    """ "Her" is who was named before; who follows "among them" is one of the others."""
    claims = read(lang, text)

    assert [name[:2] for name in named(claims)] in (["Ol"], ["Ол"])
    assert counts(claims) == [7]


@pytest.mark.parametrize(
    ("lang", "text", "years"),
    [
        ("en", "Ivan Belov was arrested in 2017, and a second time in 2020.", [2017, 2020]),
        ("de", "2017 wurde Iwan Below erneut verhaftet und 2020 noch einmal.", [2017, 2020]),
        ("ru", "Павел Лис вышел на свободу в 2015 году и снова в 2022-м.", [2015, 2022]),
        ("be", "Вольгу Зуеву затрымлівалі ў 2010 годзе, другі раз у 2017-м і трэці раз у 2020-м.", [2010, 2017, 2020]),
        ("pl", "Paweł Lis trafił do aresztu w 2017 r., a w 2020 r. po raz kolejny.", [2017, 2020]),
        ("uk", "Ольгу Зуєву заарештували у 2021 році, а 2023-го — ще раз.", [2021, 2023]),
        ("en", "Ivan Belov was arrested in 2011 and 2020.", [2011, 2020]),
        ("ru", "Ивана Белова задерживали в 2006, 2010 и 2017 годах.", [2006, 2010, 2017]),
        ("uk", "Івана Бєлова заарештовували у 2011, 2017 та 2020 роках.", [2011, 2017, 2020]),
    ],
)
def test_the_same_another_time(lang, text, years):
    """A day with "again", or a row of years, tells the event of the verb before once more."""
    assert sorted(claim.date_start.year for claim in read(lang, text)) == years


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Belov was freed in 2015 and again ran for president in 2020."),
        ("en", "Ivan Belov was convicted over rallies in 2011 and 2020."),
        ("de", "Iwan Below kam 2015 frei und trat 2020 erneut gegen den Präsidenten an."),
        ("ru", "Ивана Белова задержали в мае, а в августе снова допросили."),
        ("be", "Івана Бялова асудзілі ў траўні, а ў жніўні зноў пакаралі штрафам."),
        ("uk", "Івана Бєлова затримали в травні, а в серпні знову обшукали."),
    ],
)
def test_something_else_another_time(lang, text):
    """Where another verb stands beside "again", or the years are of the protests, it happened once."""
    assert len(read(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Iwan Below wurde am Montag in Minsk zusammen mit Olga Sujewa festgenommen."),
        ("en", "Ivan Belov, along with Olga Zueva, was arrested in Minsk on Monday."),
        ("ru", "Ивана Белова вместе с Ольгой Зуевой задержали в понедельник в Минске."),
        ("be", "Івана Бялова разам з Вольгай Зуевай затрымалі ў панядзелак у Мінску."),
        ("pl", "Iwana Biełowa razem z Olgą Zujewą zatrzymano w poniedziałek w Mińsku."),
        ("uk", "Івана Бєлова разом із Ольгою Зуєвою затримали в понеділок у Мінську."),
        ("ru", "Иван Белов дома в Минске. Его задержали в мае 2021 года вместе с Ольгой Зуевой."),
        ("pl", "Iwan Biełow jest w Mińsku. Zatrzymano go w maju 2021 roku wraz z Olgą Zujewą."),
        ("be", "Іван Бялоў дома ў Мінску. Яго затрымалі ў траўні 2021 года разам з Вольгай Зуевай."),
    ],
)
def test_together_with_makes_two_of_one(lang, text):
    """Whom a name or a pronoun tells of has company."""
    claims = [claim for claim in read(lang, text) if claim.kind.value == "detention"]

    assert [len(claim.targets) for claim in claims] == [2]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("en", "Anna Lis, together with Ivan Belov, welcomed the release of Pavel Zuev in Minsk.", "Pavel Zuev"),
        ("ru", "Анна Лис вместе с Иваном Беловым встретила вышедшего на свободу Петра Зуева.", "Петра Зуева"),
        ("uk", "Іван Бєлов разом із Петром Лисом зустрів звільнену Ольгу Зуєву.", "Ольгу Зуєву"),
    ],
)
def test_two_who_welcome_somebody_are_not_freed(lang, text, target):
    (claim,) = read(lang, text)

    assert claim.targets == (target,)


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("de", "In Minsk wurde eine Rentnerin namens Olga festgenommen, die ein Plakat trug.", "Olga"),
        ("en", "A woman by the name of Svetlana was arrested in Brest over a comment.", "Svetlana"),
        ("ru", "Жителя Казани по имени Олег, который нёс цветы к мемориалу политзаключённых, отпустили.", "Олег"),
        ("be", "Студэнта на імя Андрэй праз дзве гадзіны адпусцілі з пастарунка ў Мінску.", "Андрэй"),
        ("pl", "Studenta o imieniu Andrej po dwóch godzinach wypuszczono z komisariatu w Mińsku.", "Andrej"),
        ("uk", "У Мінську затримали пенсіонерку на ім’я Ольга, яка стояла з плакатом.", "Ольга"),
    ],
)
def test_a_given_name_alone_is_told_of_where_somebody_is_called_so(lang, text, name):
    (claim,) = read(lang, text)

    assert claim.targets == (name,)
