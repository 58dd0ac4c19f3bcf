"""Who is named by a surname alone, who is named only as left out, and who only made a release possible."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2025, 12, 14)


def read(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count, *c.targets, c.modality.value) for c in claims]


@pytest.mark.parametrize(
    ("lang", "text", "freed", "spared"),
    [
        ("be", "Вольгу Лісаву адпусцілі, а Мікалая Бялова — не.", "Вольгу Лісаву", "Мікалая Бялова"),
        ("de", "Olga Lisowa kam frei, Mikalai Below nicht.", "Olga Lisowa", "Mikalai Below"),
        ("de", "Olga Lisowa kam frei, nicht aber Mikalai Below.", "Olga Lisowa", "Mikalai Below"),
        ("en", "Olga Lisova was released, but not Mikalai Belov.", "Olga Lisova", "Mikalai Belov"),
        ("en", "Olga Lisova was released; Mikalai Belov was not.", "Olga Lisova", "Mikalai Belov"),
        ("en", "Olga Lisova walked free, Mikalai Belov did not.", "Olga Lisova", "Mikalai Belov"),
        ("pl", "Olga Lisowa wyszła na wolność, Mikałaj Biełow nie.", "Olga Lisowa", "Mikałaj Biełow"),
        ("pl", "Wypuszczono Olgę Lisową, ale nie Mikałaja Biełowa.", "Olgę Lisową", "Mikałaja Biełowa"),
        ("ru", "Отпустили Ольгу Лисову, но не Николая Белова.", "Ольгу Лисову", "Николая Белова"),
        ("ru", "Ольгу Лисову отпустили, а Николая Белова — нет.", "Ольгу Лисову", "Николая Белова"),
        ("uk", "Ольгу Лісову відпустили, а Миколу Бєлова — ні.", "Ольгу Лісову", "Миколу Бєлова"),
    ],
)
def test_who_was_left_out_is_denied(lang, text, freed, spared):
    """To take somebody for free who is not is the worst of mistakes."""
    assert read(lang, text) == [("release", None, freed, "asserted"), ("release", None, spared, "denied")]


def test_a_number_stands_beside_who_was_left_out():
    """The number keeps its verb, the one named is denied."""
    text = "Twelve political prisoners were freed on Monday, but not the opposition leader Mikalai Belov."

    assert read("en", text) == [("release", 12, "asserted"), ("release", None, "Mikalai Belov", "denied")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Вызвалілі ўсіх, акрамя Мікалая Бялова."),
        ("de", "Außer Mikalai Below kamen alle frei."),
        ("en", "Everyone was freed except Mikalai Belov."),
        ("pl", "Uwolniono wszystkich oprócz Mikałaja Biełowa."),
        ("ru", "Освободили всех, кроме Николая Белова."),
        ("uk", "Звільнили всіх, крім Миколи Бєлова."),
    ],
)
def test_all_but_one_leaves_one_inside(lang, text):
    """Only of him a name is told, and he is not free."""
    assert [told[-1] for told in read(lang, text)] == ["denied"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Невядома, ці вызвалілі Мікалая Бялова."),
        ("de", "Ob auch Mikalai Below freikam, ist unklar."),
        ("pl", "Nie wiadomo, czy uwolniono Mikałaja Biełowa."),
        ("pl", "Rodzina wciąż czeka na uwolnienie Mikałaja Biełowa."),
        ("ru", "Неизвестно, освобождён ли Николай Белов."),
        ("uk", "Невідомо, чи звільнили Миколу Бєлова."),
    ],
)
def test_whether_somebody_is_free_is_no_claim_that_he_is(lang, text):
    """Nobody knows, or somebody waits."""
    assert [told[-1] for told in read(lang, text)] == ["hypothetical"]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("be", "Праваабаронцы кажуць, што Бялуту не выпусцілі.", ("Бялуту", "denied")),
        ("de", "Belut wurde nicht freigelassen.", ("Belut", "denied")),
        ("de", "Am Montag wurde Belut freigelassen.", ("Belut", "asserted")),
        ("en", "Minsk did not release Belut.", ("Belut", "denied")),
        ("en", "In October Minsk freed Belut.", ("Belut", "asserted")),
        ("ru", "Правозащитники сообщили, что Белута не выпустили.", ("Белута", "denied")),
        ("uk", "Лісацький вийшов на волю 13 грудня.", ("Лісацький", "asserted")),
    ],
)
def test_a_surname_alone_is_a_name_beside_its_verb(lang, text, told):
    """The famous are told of without a given name."""
    assert read(lang, text) == [("release", None, *told)]


def test_a_german_noun_without_article_is_no_name_where_no_deed_follows():
    """Criticism "wurde laut" and nobody is called so."""
    assert read("de", "Am Montag wurde Kritik an der Freilassung von 30 Häftlingen laut.") == [
        ("release", 30, "asserted")
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Iran freed five Americans on Monday, while Qatar mediated."),
        ("pl", "Przy pośrednictwie Kataru Iran uwolnił w poniedziałek pięcioro Amerykanów."),
        ("ru", "Иран освободил пятерых американцев, посредником выступил Катар."),
    ],
)
def test_to_broker_a_release_is_no_meeting(lang, text):
    """It is told of the release."""
    assert [told[:2] for told in read(lang, text)] == [("release", 5)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "18 снежня дысідэнта Уладзіміра Бялова абмянялі на камуніста Луіса Карвалана."),
        ("de", "Am 18. Dezember wurde Wladimir Below gegen den Kommunisten Luis Corvalán ausgetauscht."),
        ("en", "On 18 December the dissident Vladimir Belov was exchanged for the communist Luis Corvalan."),
        ("pl", "18 grudnia wymieniono dysydenta Władimira Biełowa na komunistę Luisa Corvalána."),
        ("ru", "18 декабря диссидента Владимира Белова обменяли на коммуниста Луиса Корвалана."),
    ],
)
def test_each_side_of_a_swap_lets_one_go(lang, text):
    """Two were freed, by two states."""
    assert [told[:2] for told in read(lang, text)] == [("release", None)] * 2
    assert all(len(told) == 4 for told in read(lang, text))


def test_a_spokeswoman_is_not_the_one_freed():
    """She says that they were pardoned."""
    text = "Трыццаць адзін украінец выйшаў з турмы. Наталля Лісава сцвярджае, што Лукашэнка памілаваў іх."
    assert read("be", text) == [("release", 31, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Litauen wird die Sanktionen gegen Belaruskali nicht aufheben."),
        ("en", "Lithuania will not lift the sanctions on Belaruskali."),
        ("pl", "Litwa nie zniesie sankcji wobec Biełaruskalija."),
        ("ru", "Литва не снимет санкции с «Беларуськалия»."),
    ],
)
def test_what_will_not_be_done_is_denied(lang, text):
    """It is no plan."""
    assert [told[-1] for told in read(lang, text)] == ["denied"]


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "Her cousin was detained in Belarus in May 2023.", "detention"),
        ("de", "Sein Schwager wurde im März 2023 in Gomel verhaftet.", "detention"),
        ("ru", "Её двоюродного брата задержали в Гомеле в марте 2023 года.", "detention"),
        ("uk", "Його кузена затримали в Гомелі у березні 2023 року.", "detention"),
        ("uk", "У травні в Мінську видавця засудили до шести років колонії.", "sentence"),
        ("be", "У Гомелі ў сакавіку 2023 года затрымалі яе стрыечнага брата.", "detention"),
        ("be", "У маі ў Мінску выдаўца асудзілі на шэсць гадоў калоніі.", "sentence"),
        ("pl", "Jego kuzyna zatrzymano w Homlu w marcu 2023 roku.", "detention"),
        ("pl", "W maju w Mińsku wydawcę skazano na sześć lat kolonii karnej.", "sentence"),
    ],
)
def test_who_is_neither_named_nor_counted_is_told_by_a_verb_with_its_day(lang, text, kind):
    assert read(lang, text) == [(kind, None, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "New arrests in Belarus followed in May."),
        ("en", "The law was changed in May; since then the KGB in Minsk may arrest without a warrant."),
        ("en", "The election in Belarus was held in May, and the police did not arrest the marchers."),
        ("de", "Die Verhaftungen in Minsk begannen im Mai."),
        ("ru", "Задержания в Минске начались в мае."),
        ("pl", "Zatrzymania w Mińsku zaczęły się w maju."),
    ],
)
def test_a_noun_or_a_verb_undone_with_a_day_tells_of_nobody(lang, text):
    assert not [told for told in read(lang, text) if told[-1] == "asserted"]
