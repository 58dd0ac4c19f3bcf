"""What only looks like people of a verb: who did something else, ages, and who was moved from prison to prison."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)


def counts(lang, text):
    """Give kind and number of each claim that has a number."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(claim.kind.value, claim.count) for claim in claims if claim.count is not None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Polizei nahm in Tiflis Demonstranten fest, 3000 Menschen waren auf die Straße gegangen."),
        ("de", "In Baku führte man Regimekritiker ab, während vor dem Rathaus 1200 Menschen standen."),
        ("de", "Regierungsgegner sitzen in Haft, und 40.000 Menschen haben das Land verlassen."),
        ("de", "600 Menschen standen vor dem Gericht, als es die Dissidenten verurteilte."),
        ("en", "Opposition activists were arrested in Caracas, and 12,000 people filled the square."),
        ("en", "The police arrested protesters in Tbilisi, and 700 teachers lost their jobs."),
        ("en", "Police hauled activists off to jail in Baku, and 30 shopkeepers closed their doors."),
        ("en", "Some 600 people stood outside the court, and police arrested opposition activists."),
        ("de", "Die Junta ließ Journalisten einsperren, 300.000 Menschen mussten fliehen."),
        ("de", "Die Aktivisten kamen am Abend frei, vor dem Revier warteten 200 Anhänger."),
        ("en", "The opposition leaders walked free on Friday, and 200 supporters greeted them at the gate."),
        ("en", "At least 22 people died in the protests in Caracas, and opposition activists were jailed."),
        ("de", "In Dhaka kamen 14 Menschen ums Leben, und Studentenführer sitzen im Gefängnis."),
        ("ru", "В Дакке погибли 14 человек, а в тюрьмах держат студентов."),
        ("pl", "Podczas protestów w Iranie zginęły 22 osoby, aresztowano opozycjonistów."),
        ("ru", "В Минске задержали участников протеста, а на улицы вышли около 5 тысяч человек."),
        ("ru", "После выборов арестовывали оппозиционеров, 27 человек погибли в столкновениях."),
        ("ru", "Оппозиционеров сажали, 90 тысяч человек уехали из страны."),
        ("uk", "Опозиціонерів у Баку заарештували, а 18 людей загинули під час протестів."),
        ("uk", "На площу вийшли 3000 людей, силовики затримували активістів."),
        ("be", "Пасля пратэстаў у Менску арыштоўвалі студэнтаў, а 300 выкладчыкаў страцілі працу."),
        ("be", "У Тбілісі затрымлівалі пратэстоўцаў, на плошчу прыйшлі 6 тысяч чалавек."),
        ("pl", "W Mińsku aresztowano opozycjonistów, a 60 tysięcy osób wyjechało z kraju."),
        ("pl", "W Tbilisi zatrzymano uczestników protestu, na plac przyszło 8 tysięcy ludzi."),
    ],
)
def test_a_number_belongs_to_its_own_verb(lang, text):
    """Whoever came, lost their jobs or died was not arrested."""
    assert counts(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("de", "In Minsk haben 200 Menschen protestiert und wurden festgenommen.", ("detention", 200)),
        ("de", "In Baku gab es Festnahmen, 40 Menschen kamen in Gewahrsam.", ("detention", 40)),
        ("en", "Some 200 people took part in the rally in Minsk and were detained.", ("detention", 200)),
        ("en", "Arrests of protesters went on in Baku, and 40 people ended up in custody.", ("detention", 40)),
        ("ru", "В Минске 200 человек вышли на акцию протеста и были задержаны.", ("detention", 200)),
        ("ru", "Задержания прошли по всей стране, правозащитники насчитали 310 человек.", ("detention", 310)),
        ("uk", "У Мінську 200 людей вийшли на акцію протесту, і їх затримали.", ("detention", 200)),
        ("be", "У Менску 40 чалавек выйшлі на акцыю пратэсту, і ўсіх іх затрымалі.", ("detention", 40)),
        ("be", "За кратамі ў Беларусі, паводле праваабаронцаў, палітвязняў засталося 897.", ("held", 897)),
        ("pl", "W Baku trwają zatrzymania opozycjonistów, na komisariaty trafiło 40 osób.", ("detention", 40)),
        ("pl", "W Mińsku 200 osób wyszło na ulice i zostało zatrzymanych.", ("detention", 200)),
    ],
)
def test_two_verbs_may_share_their_number(lang, text, claim):
    """A verb behind "and" has the same subject; counting and ending up in custody is nothing else."""
    assert counts(lang, text) == [claim]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "In Minsk wurden Demonstranten festgenommen, wobei die älteste Festgenommene 79 ist."),
        ("en", "The youngest of the protesters detained in Minsk is 15, the oldest 77."),
        ("en", "Protesters as young as 14 were detained in Minsk; the oldest was 82."),
        ("ru", "Самому младшему из задержанных на акции протеста 16, самой старшей — 75."),
        ("uk", "Найстаршому з політв'язнів, яких засудили за протести, сімдесят чотири, наймолодшій — вісімнадцять."),
        ("be", "Самаму маладому з затрыманых на пратэсце 17, самаму старэйшаму — 80."),
        ("pl", "Najmłodsza ze skazanych uczestniczek protestów ma dziewiętnaście, najstarsza sześćdziesiąt trzy."),
    ],
)
def test_the_age_of_the_youngest_counts_nobody(lang, text):
    """An age may be told without "years"."""
    assert counts(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("en", "The youngest group, 17 students, was detained in Minsk on Monday over a protest.", ("detention", 17)),
        ("en", "The youngest of the 12 political prisoners freed in Minsk was 18.", ("release", 12)),
        ("de", "Nach den jüngsten Protesten in Minsk sitzen 17 in Haft.", ("held", 17)),
        ("ru", "Самую младшую группу, 17 студентов, задержали в Минске за акцию протеста.", ("detention", 17)),
        ("pl", "Najstarszą organizację opozycji rozbito w Mińsku, aresztowano 12 działaczy.", ("detention", 12)),
    ],
)
def test_people_beside_the_youngest_count(lang, text, claim):
    """Neither the youngest group nor the latest protests have an age."""
    assert counts(lang, text) == [claim]


def kinds(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [claim.kind.value for claim in claims]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The opposition leader Olga Zueva was taken from jail to the courthouse in Tbilisi on Monday."),
        ("en", "Activist Ivan Belov was transferred from prison No. 8 to the KGB remand centre."),
        ("ru", "Политзаключённого Ивана Белова привезли из колонии в больницу."),
        ("uk", "Опозиціонерку Ольгу Зуєву привезли з в'язниці до суду."),
        ("be", "Палітвязня Івана Бялова вывезлі з калоніі ў шпіталь."),
        ("pl", "Więźnia politycznego Iwana Biełowa zabrano z więzienia do szpitala."),
        ("pl", "Opozycjonistkę Olgę Zujewą przywieziono z aresztu do sądu."),
    ],
)
def test_a_move_between_prison_hospital_and_court_frees_nobody(lang, text):
    assert "release" not in kinds(lang, text)


def test_who_is_taken_to_the_airport_is_free():
    text = "Ivan Belov, an opposition politician, was taken from prison to the airport and flown to Vilnius."

    assert kinds("en", text) == ["release"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ahead of President Ivan Belov's visit to Berlin, rights groups urged the release of all prisoners."),
        ("pl", "Przed wizytą prezydenta Iwana Biełowa w Berlinie obrońcy praw człowieka zażądali uwolnienia więźniów."),
        ("uk", "Під час візиту президента Івана Бєлова до Берліна правозахисники закликали звільнити політв'язнів."),
        ("be", "Падчас візіту прэзідэнта Івана Бялова ў Берлін праваабаронцы заклікалі вызваліць палітвязняў."),
    ],
)
def test_the_visit_of_a_ruler_abroad_is_no_talk_about_prisoners(lang, text):
    assert kinds(lang, text) == ["demand"]


def test_handed_over_is_no_comparator():
    text = "Minsk handed over 52 political prisoners to Lithuania on Thursday."
    (claim,) = read_claims(Article(id="a", text=text, lang="en", published=PUBLISHED))

    assert (claim.count, claim.comparator.value) == (52, "exact")


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "ru",
            "Задержаны в Хабаровске 40 участников шествия. В Москве на митинг вышли 500 человек, в Казани — 70.",
            [("detention", 40)],
        ),
        (
            "ru",
            "Сколько человек арестовали, неизвестно: одни пишут о 40, а в столкновениях пострадали 15 человек.",
            [("detention", 40)],
        ),
        (
            "en",
            "How many were arrested is unclear: the portal speaks of 40, and 15 people lost their lives.",
            [("detention", 40)],
        ),
        (
            "ru",
            "В Минске задержали 120 участников протеста. В Бресте — 12, в Гродно схватили ещё 7.",
            [("detention", 120), ("detention", 12), ("detention", 7)],
        ),
    ],
)
def test_whoever_did_something_else_is_no_part_of_those_told_before(lang, text, told):
    """A number that goes on about the arrests has no verb of its own."""
    assert counts(lang, text) == told


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Дадому з расійскага палону прыехалі 30 байцоў. Усяго з пачатку вайны вызвалілі 5 тысяч чалавек."),
        ("uk", "Україна повернула з полону 90 захисників. З початку року додому повернулися понад 1200 людей."),
        ("ru", "Из плена вернулись 90 пограничников и морпехов. Раньше в этом году освободили 600 человек."),
        ("en", "Ninety marines came home from captivity on Friday. In the previous exchange, 60 people were freed."),
        ("de", "90 Soldaten kehrten aus Gefangenschaft zurück. Zuvor waren im Oktober 60 Menschen freigekommen."),
        ("pl", "Do domu wróciło z rosyjskiej niewoli 90 żołnierzy. W październiku uwolniono 60 osób."),
    ],
)
def test_soldiers_from_captivity_are_prisoners_of_war(lang, text):
    assert kinds(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "In Minsk wurde die Tochter eines der Oppositionsführer verhaftet."),
        ("en", "The daughter of one of the opposition leaders was arrested in Minsk."),
        ("ru", "Активистку осудили за оскорбление одного из депутатов, акция протеста прошла в Минске."),
    ],
)
def test_one_whose_kin_is_told_about_is_no_count(lang, text):
    assert counts(lang, text) == []


def test_one_of_the_prisoners_counts():
    assert counts("en", "Minsk has freed one of the political prisoners.") == [("release", 1)]
