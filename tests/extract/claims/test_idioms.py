"""Idioms, headlines, ellipses and split verbs, as agencies write them. All sentences and people are invented."""

from collections import Counter
from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

pytestmark = pytest.mark.slow  # long tables of idioms; grammar and the examples of all rules are tested fast

PUBLISHED = date(2025, 10, 15)
MARKS = {"asserted": "", "denied": "!", "planned": ">", "hypothetical": "?"}

# What is told, kind by kind: `release 14` is fourteen freed, `release -` somebody without a number;
# `!` denied, `>` planned, `?` supposed.
GERMAN = [
    ("Minsk: 52 Häftlinge frei", "release 52"),
    ("Frei ist seit Samstag auch der Anwalt Maxim Below aus Minsk.", "release -"),
    ("Minsk rückte am Wochenende 19 Häftlinge heraus.", "release 19"),
    ("Die Haft endete am Freitag auch für Anton Below.", "release -"),
    ("Die Malerin Anna Below ist in Minsk nicht länger hinter Gittern.", "release -"),
    ("Ein Istanbuler Gericht hob den Haftbefehl gegen die Autorin Anna Below auf.", "release -"),
    ("23 der Häftlinge übergab Minsk den Grenzern aus Litauen.", "release 23"),
    ("In Baku sollen 14 Gefangene am Freitag ohne Angabe von Gründen entlassen worden sein.", "release 14"),
    ("Ob auch der Dissident Anton Below freikommt, weiß in Minsk niemand.", "release -?"),
    ("Dass weitere Häftlinge freikommen, hält die Opposition in Minsk für möglich.", "release -?"),
    ("Die Junta kündigte zum Feiertag die Freilassung von 4100 Gefangenen an.", "release 4100>"),
    ("Ein Gnadengesuch des Oppositionellen lehnte der Präsident in Minsk ab.", "release -!"),
    ("Wie viele Gefangene in Minsk freikamen, blieb offen.", ""),
    ("Unter den 33 Freigelassenen waren fünf Letten und zwei Esten.", "release 33, release 5, release 2"),
    ("In Minsk kamen 18 Häftlinge frei, einer von ihnen ist US-Bürger.", "release 18, release 1"),
    (
        "In Baku kamen am 3. Mai elf Häftlinge frei, am 4. Mai 20, am 6. Mai weitere 20.",
        "release 11, release 20, release 20",
    ),
    ("Seit Mai wurden in Minsk mehr als 2000 Menschen verhaftet.", "detention 2000"),
    ("In Minsk nahm die Polizei 210 Menschen fest. Allein in der Altstadt waren es 44.", "detention 210, detention 44"),
    ("Wjasna zählte im Mai 216 Festnahmen, im April waren es noch 140.", "detention 216, detention 140"),
    ("In Minsk kam es zu 190 Festnahmen, das Ministerium spricht von 120.", "detention 190, detention 120"),
    ("Neun Frauen wurden zunächst festgehalten, später aber laufen gelassen.", "detention 9, release 9"),
    ("Für den Blogger Anton Below klickten in Minsk die Handschellen.", "detention -"),
    ("Die Polizei sammelte bei dem Marsch in Minsk 63 Menschen ein.", "detention 63"),
    ("Der Bürgerrechtler Anton Below verschwand in einem Minibus der Polizei.", "detention -"),
    ("Die Polizei soll bei der Räumung in Tiflis auch drei Reporter mitgenommen haben.", "detention 3"),
    ("Zwanzig kamen in Minsk wieder frei, elf blieben in Haft.", "release 20, held 11"),
    ("Die Opposition zählte 30 Freigelassene; 32 Menschen sind noch immer eingesperrt.", "release 30, held 32"),
    ("Minsk streitet ab, politische Gefangene zu haben.", "held -!"),
    ("Ein Gedicht brachte der Lehrerin Anna Below drei Jahre Lagerhaft ein.", "sentence -"),
    ("Ein Gericht verurteilte Anton Below zu elf Jahren, Anna Petrowa zu acht.", "sentence -, sentence -"),
    ("Das Urteil gegen acht Redakteure des Senders aus Minsk wurde am Montag aufgehoben.", ""),
    ("Die Leiche des Dissidenten Anton Below wurde in seiner Zelle gefunden.", "death_in_custody -"),
    ("Mit Einfuhrsperren für Kali antwortet die EU auf die Repression.", "sanction_imposed -"),
    ("Die EU erwägt, weitere Strafmaßnahmen gegen Minsk zu verhängen.", "sanction_imposed -?"),
    ("Die schwarze Liste der EU wächst um 17 Namen.", "sanction_imposed 17"),
    ("Washington will belarussische Banken von den Sanktionen ausnehmen.", "sanction_lifted ->"),
    ("Für die Firma Ostdünger gelten die US-Sanktionen nicht mehr.", "sanction_lifted -"),
    (
        "Peking hob die Sanktionen gegen fünf Abgeordnete auf. Verhängt worden waren sie 2021.",
        "sanction_lifted 5, sanction_imposed -",
    ),
    ("Der Gesandte Tom Hale und Lukaschenko sprachen drei Stunden über Gefangene.", "negotiation -"),
    ("Im Mai kamen in Minsk 30 Häftlinge frei, im Juni 37, nun sind es 31.", "release 30, release 37, release 31"),
    ("Das Gericht sprach Recht: Für Anna Below endete der Prozess in Minsk mit sechs Jahren Lager.", "sentence -"),
    ("Der Journalist Anton Below aus Minsk sitzt seit März 2021.", "detention -"),
    ("Washington macht alles davon abhängig, dass alle Gefangenen in Minsk freikommen.", "demand -"),
    ("Die Sanktionen richten sich gegen 16 Personen und drei Firmen.", "sanction_imposed 16, sanction_imposed 3"),
    ("Den Weg frei machte Anton Walko: Hunderte wurden in Minsk freigelassen.", "release -"),  # no whale, no hound
]
RUSSIAN = [
    ("Художница Анна Белова больше не за решёткой.", "release -"),
    ("Освобождённые 52 человека прибыли в Вильнюс.", "release 52"),
    ("Трамп поблагодарил Лукашенко за освобождение 16 заключённых.", "release 16"),
    (
        "Указ о помиловании коснулся 431 осуждённого. 51 из них в Баку считают политзаключёнными.",
        "release 431, release 51",
    ),
    ("На марше в Минске похватали 63 человека.", "detention 63"),
    ("Журналист Антон Белов снова за решёткой.", "detention -"),
    ("«Весна» признала политзаключённой поэтессу Анну Белову.", "detention -"),
    ("Восьмерых сотрудников издания осудили в Минске на сроки от 10 до 11,5 лет.", "sentence 8"),
    ("Поэт Антон Белов, один из лидеров протеста, получил восемь лет колонии.", "sentence -"),
    ("Список вырос на 13 имён политзаключённых, в нём значилось 1452 человека.", "detention 13, held 1452"),
    ("ЕС внёс «Белавиа» в чёрный список и убирать компанию не намерен.", "sanction_imposed -"),
    ("Новые запреты Вашингтона ударили по трём банкам.", "sanction_imposed 3"),
    ("ЕС ввёл санкции против судей. Похожий список готовит Канада.", "sanction_imposed -, sanction_imposed ->"),
    ("Из колонии привезли тело поэта Антона Белова.", "death_in_custody -"),
    ("В Баку арестовали активистку и грузинского публициста Антона Белова.", "detention -"),  # no assets, no freight
    ("Сто сорок дней спустя журналист Антон Белов вышел под залог.", "release -"),
    ("Амнистия в Минске не коснётся политзаключённых.", "release -!"),
    ("Санкций с калия больше нет, объявил посланник США.", "sanction_lifted -"),
    ("Сколько политзаключённых освободили в Минске, неизвестно.", ""),
]
OTHERS = [
    ("en", "More than 2000 people were arrested in Minsk.", "detention 2000"),
    ("en", "Ivan Belov was jailed in Minsk for ten years and Anna Petrova for 13.", "sentence -, sentence -"),
    ("en", "How many activists were freed in Minsk remained unclear.", ""),
    ("en", "Minsk freed 52 prisoners. Fourteen of them hold foreign passports.", "release 52, release 14"),
    ("en", "The EU sanctioned 40 officials. Washington added eight names.", "sanction_imposed 40, sanction_imposed 8"),
    ("pl", "Mińsk zwolnił 53 osoby. Dwadzieścia z nich wróciło już do domów.", "release 53, release 20"),
    ("pl", "Rada Europy chce, by polityk niezwłocznie odzyskał wolność.", "demand -"),
    ("pl", "Ksiądz Anton Biełow dostał 11 lat, a Iwan Lis 13.", "sentence -, sentence -"),
    (
        "pl",
        "UE nałożyła sankcje na sędziów. Podobną listę zapowiada Kanada.",
        "sanction_imposed -, sanction_imposed ->",
    ),
    ("uk", "Білорусь розлучилася зі 123 в'язнями, між ними п'ятеро українців.", "release 123, release 5"),
    ("uk", "На вулиці в Мінську вийшло близько ста тисяч людей.", ""),
    ("uk", "У колонії досі перебуває художниця Ганна Білова, яка отримала десять років.", "held -, sentence -"),
    ("be", "Больш за 1300 беларусаў сядзяць паводле палітычных артыкулаў.", "held 1300"),
    ("be", "На волі ўжо комік Антон Белаў з Мінска.", "release -"),
    ("be", "Літва закрыла мяжу з Беларуссю на месяц.", ""),
    ("be", "Палітвязняў у Беларусі на сёння 561.", "held 561"),
    ("ru", "Политзаключенных в стране, считает «Мемориал», 375.", "held 375"),
    ("uk", "Політв'язнів у Білорусі, за даними «Вясни», 1226.", "held 1226"),
    ("de", "So viele waren es noch nie: 250 politische Gefangene hat Minsk am Montag gehen lassen.", "release 250"),
    ("pl", "Unijne sankcje na drewno pozostają w mocy, więc część ładunków cofnięto.", ""),
    ("ru", "Санкции против Минска остаются в силе, и снимать их никто не обещает.", ""),
    ("pl", "Londyn objął sankcjami czterech obecnych i byłych sędziów.", "sanction_imposed 4"),
    ("be", "Палітвязні ў зале ўсміхаліся: суд прызначыў ім адпаведна 10, 9 і 7 гадоў.", ""),
]


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return Counter(f"{c.kind.value} {'-' if c.count is None else c.count}{MARKS[c.modality.value]}" for c in claims)


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [*(("de", *row) for row in GERMAN), *(("ru", *row) for row in RUSSIAN), *OTHERS],
)
def test_what_an_idiom_tells(lang, text, expected):
    """Each claim of the text with its number, and whether it happened."""
    assert told(lang, text) == Counter(filter(None, expected.split(", ")))
