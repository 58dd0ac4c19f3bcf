"""Talks: with whom, about what, and whether they are told as an event."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article, ClaimKind

PUBLISHED = date(2026, 11, 20)  # a Friday


def talks(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [text[claim.start : claim.end] for claim in claims if claim.kind is ClaimKind.NEGOTIATION]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Minsk ließ 20 politische Gefangene frei. Ihre Anwälte trafen sich am Freitag mit Journalisten.",
        ),
        ("de", "In einem Gespräch mit dem Sender sagte Olga Zueva, 30 politische Gefangene seien noch in Haft."),
        ("de", "Der Präsident empfing am Montag Wahlbeobachter; zuvor hatte er 12 politische Gefangene begnadigt."),
        ("de", "Der politische Gefangene Ivan Belov traf sich am Samstag in Warschau mit alten Freunden."),
        ("en", "Political prisoner Ivan Belov telephoned his mother from the colony on Sunday."),
        ("en", "Speaking with reporters in Minsk, the minister said that 14 political prisoners had been freed."),
        ("en", "After his release the political prisoner Ivan Belov met supporters in Vilnius on Sunday."),
        ("ru", "Политзаключённый Иван Белов встретился в колонии с адвокатом."),
        ("ru", "В беседе с «Медузой» Ольга Зуева сказала, что в колониях 300 политзаключённых."),
        ("de", "Beim Besuch einer Käsefabrik sagte der Präsident, politische Gefangene gebe es im Land nicht."),
        ("ru", "Во время визита на тракторный завод президент заявил, что политзаключённых в стране нет."),
        ("be", "На сустрэчы з працоўнымі калектывамі дэпутат сказаў, што палітвязняў у краіне няма."),
        ("be", "Палітвязень Іван Бялоў патэлефанаваў жонцы з калоніі."),
        ("be", "Вызвалены палітвязень Іван Бялоў сустрэўся ў Вільні з беларусамі."),
        ("pl", "Zatrzymano 15 osób, które przyszły na spotkanie z pisarzem."),
        ("pl", "W rozmowie z „Gazetą” Olga Zujewa mówiła, że za kratami jest 1200 więźniów politycznych."),
        ("uk", "Політв'язень Іван Бєлов зателефонував матері з колонії."),
        ("uk", "Звільнений політв'язень Іван Бєлов зустрівся у Вільнюсі із земляками."),
    ],
)
def test_press_kin_and_followers_are_no_side(lang, text):
    assert talks(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Verhandlungen über einen Beitritt zur EU ruhen, seit 40 politische Gefangene in Haft sitzen."),
        ("de", "Brüssel und Ankara nahmen die Beitrittsgespräche wieder auf, obwohl 150 Journalisten in Haft saßen."),
        ("en", "Trade talks between Brussels and Ankara stalled after 40 journalists were jailed."),
        ("en", "The king received an envoy to discuss ports and railways. Three activists were sentenced that day."),
        ("ru", "Путин позвонил Эрдогану, чтобы обсудить поставки зерна. Тем временем осудили шестерых оппозиционеров."),
        ("ru", "Москва и Анкара вели переговоры о газопроводе. Суд отправил в колонию оппозиционера Ивана Белова."),
        ("be", "Перамовы аб перамір'і ў Стамбуле скончыліся нічым, а ў Мінску тым часам асудзілі пяць актывістаў."),
        ("pl", "Rozmowy o rozejmie w Stambule nic nie dały, a w Mińsku skazano tymczasem pięciu działaczy."),
        ("uk", "Трамп подзвонив Путіну, щоб домовитися про кінець війни. Мінськ відпустив 14 політв'язнів."),
    ],
)
def test_talks_on_another_matter(lang, text):
    assert talks(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            "Kellogg spoke with Lukashenko on Friday about the war and the release of political prisoners.",
        ),
        ("de", "Über den Krieg und die Freilassung politischer Gefangener sprach Kellogg am Freitag mit Lukaschenko."),
        ("ru", "В пятницу Келлог говорил с Лукашенко о войне в Украине и об освобождении политзаключённых."),
        ("pl", "Szef dyplomacji rozmawiał w piątek z Łukaszenką o uwolnieniu dziennikarza Iwana Biełowa."),
        ("be", "Дзяржсакратар абмеркаваў з прэзідэнтам Азербайджана лёс зняволеных журналістаў."),
        ("uk", "Держсекретар обговорив із президентом Азербайджану долю ув'язнених журналістів."),
        ("en", "The minister discussed the case of the jailed journalist with his Turkish counterpart in Ankara."),
    ],
)
def test_prisoners_are_a_matter_beside_others_and_no_partner(lang, text):
    assert len(talks(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Die Aktivistin Olga Zueva reiste im August zu ihrer Mutter nach Minsk und wurde festgenommen."),
        ("en", "The freed political prisoner Ivan Belov was back in Minsk by noon."),
        ("ru", "Оппозиционер Иван Белов приехал в Минск в августе 2024 года, и в аэропорту его задержали."),
        ("ru", "Полиция задержала 14 активистов, которые встретились в частной квартире."),
        ("be", "Міліцыя затрымала 14 актывістаў, якія сустрэліся на прыватнай кватэры."),
        ("pl", "Policja zatrzymała 14 działaczy, którzy spotkali się w prywatnym mieszkaniu."),
        ("uk", "Опозиціонер Іван Бєлов приїхав до Мінська в серпні 2024 року, і в аеропорту його затримали."),
        ("uk", "У Мінську, куди три роки не приїздив жоден посол, сидять 1200 політв'язнів."),
        ("ru", "В Минске, куда три года не приезжал ни один посол, сидят 1200 политзаключённых."),
        ("pl", "Mówiono także o wizycie Łukaszenki w Waszyngtonie. Na wolność wyszło 14 więźniów politycznych."),
        (
            "de",
            "Ein solches Gespräch mit Lukaschenko halten viele für falsch, solange 1200 Regimegegner sitzen.",
        ),
        ("en", "Such talks with Lukashenko are seen as a mistake while 1,200 political prisoners remain in jail."),
        ("ru", "Такой разговор с Лукашенко многие считают ошибкой, пока за решёткой 1200 политзаключённых."),
        ("pl", "Taką rozmowę z Łukaszenką wielu uważa za błąd, dopóki za kratami jest 1200 więźniów politycznych."),
        ("uk", "Таку зустріч із Лукашенком багато хто вважає помилкою, поки за ґратами 1200 політв'язнів."),
    ],
)
def test_who_met_could_settle_nothing_or_nobody_did(lang, text):
    assert talks(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Vier Stunden lang unterhielt sich Maduro mit dem Gesandten. Sechs politische Gefangene kamen frei.",
        ),
        ("en", "The nuncio sat with President Ortega for three hours, and by evening twelve jailed priests were free."),
        ("de", "Ein Gesandter traf den Präsidenten am Freitag in Havanna, 50 Dissidenten sollen freikommen."),
        ("en", "Erdoğan and Merkel spoke by video about the detained German reporters, her office said."),
        ("en", "Norwegian diplomats raised the jailed lawyers in a closed session with the Chinese foreign minister."),
        ("ru", "Меркель и Эрдоган по видеосвязи поговорили о задержанных немецких журналистах."),
        ("pl", "Merkel i Erdoğan rozmawiali przez wideo o zatrzymanych niemieckich dziennikarzach."),
        ("uk", "Меркель і Ердоган поговорили по відео про затриманих німецьких журналістів."),
        ("ru", "Три часа провёл с Мадуро специальный посланник, после чего на свободу вышли шесть политзаключённых."),
        (
            "ru",
            "Около трёх часов разговаривал Лукашенко с приехавшим Иваном Беловым, вышли 14 политзаключённых.",
        ),
        ("be", "Пагаварыўшы ў Мінску з Лукашэнкам, сенатар вывез у Вільню дзесяць палітвязняў."),
        ("pl", "Pogadawszy w Mińsku z Łukaszenką, senator wywiózł do Wilna dziesięciu więźniów politycznych."),
        ("uk", "Поговоривши в Мінську з Лукашенком, сенатор вивіз до Вільнюса десятьох політв'язнів."),
    ],
)
def test_verbs_of_talking_with_a_side(lang, text):
    assert len(talks(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "de",
            "Coale redete lange mit Lukaschenko. Washington, erklärte er bei dem Treffen, lockere Sanktionen.",
        ),
        (
            "ru",
            "Коул пять часов говорил с Лукашенко. Вашингтон, заявил на встрече гость, смягчил санкции.",
        ),
        (
            "pl",
            "Coale długo rozmawiał z Łukaszenką. Waszyngton, oświadczył na spotkaniu gość, złagodzi sankcje.",
        ),
        ("uk", "Коул довго розмовляв із Лукашенком. Вашингтон, заявив на зустрічі гість, пом'якшив санкції."),
    ],
)
def test_what_was_said_at_a_meeting_tells_no_other(lang, text):
    assert len(talks(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Lukaschenko telefonierte am Montag mit Frau Merkel, danach kamen 14 politische Gefangene frei."),
        ("en", "Grenell spoke on Friday with the energy minister of Venezuela, and 14 political prisoners were freed."),
        ("en", "Envoys of both states met to press ahead in Vienna, and 14 political prisoners were freed."),
        ("ru", "Переговорщики двух стран встретились друг с другом в Вене, вскоре освободили 14 политзаключённых."),
        ("ru", "Госсекретарь говорил по телефону с министром обороны, вскоре освободили 14 политзаключённых."),
    ],
)
def test_offices_titles_and_each_other_are_no_matter_and_no_outsider(lang, text):
    assert len(talks(lang, text)) == 1


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Минск отпустил двух священников. Посол ЕС обсудил с министром торговли поставки газа.", 0),
        ("ru", "Минск отпустил двух священников. Посол ЕС обсудил с министром торговли судьбу ещё десяти узников.", 1),
        ("en", "Minsk freed two prisoners. The US envoy discussed with the energy minister the fate of ten more.", 1),
    ],
)
def test_a_verb_may_have_its_matter_behind_the_partner(lang, text, expected):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    assert sum(c.kind.value == "negotiation" for c in claims) == expected
