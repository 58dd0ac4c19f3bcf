"""Sanctions, their end, talks and who is held, as reports and legal notes tell them; lists and bans of other kinds.

All sentences are invented; the figures are nobody's.
"""

from collections import Counter
from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

MARKS = {"asserted": "", "denied": "!", "planned": ">", "hypothetical": "?"}

# What is told, kind by kind, as in test_idioms: `sanction_imposed 9` is nine people or companies put under sanctions.
TOLD = [
    (
        "de",
        "Sieben kubanischen Beamten entzogen die USA wegen der Festnahme von Demonstranten das Visum.",
        "sanction_imposed 7",
    ),
    (
        "de",
        "Drei Richter aus Minsk dürfen nicht mehr in die EU reisen, Brüssel setzte sie auf die Sanktionsliste.",
        "sanction_imposed 3",
    ),
    ("de", "Der Gesandte reist nächste Woche nach Minsk zu Gesprächen über Gefangene.", "negotiation ->"),
    (
        "de",
        "Die Lockerung der Sanktionen auf Kali war die Antwort der USA auf die Freilassung des Journalisten.",
        "sanction_lifted -",
    ),
    ("de", "Neu auf der Sanktionsliste der EU stehen zwölf Staatsanwälte und Richter.", "sanction_imposed 12"),
    ("de", "Das EU-Gericht hob die Sanktionen gegen zwei belarussische Geschäftsleute auf.", "sanction_lifted 2"),
    ("de", "Die EU lehnt es ab, die Sanktionen gegen Belaruskali aufzuheben.", "sanction_lifted -!"),
    ("de", "Zwei Minsker Banken unterliegen nicht mehr den US-Sanktionen.", "sanction_lifted 2"),
    ("de", "Die Gespräche über Gefangene und Sanktionen dauerten in Minsk fünf Stunden.", "negotiation -"),
    ("de", "Die EU will im November weitere 30 Beamte mit Sanktionen belegen.", "sanction_imposed 30>"),
    ("de", "Der Rat hat am Montag neun belarussische Richter auf die EU-Sanktionsliste gesetzt.", "sanction_imposed 9"),
    (
        "de",
        "Für fünfzig Funktionäre des Regimes gilt seit Mittwoch ein Einreiseverbot in Litauen.",
        "sanction_imposed 50",
    ),
    (
        "de",
        "Sechzehn Richter und drei Firmen stehen auf der neuen Liste, die die EU am Dienstag veröffentlichte.",
        "sanction_imposed 16, sanction_imposed 3",
    ),
    (
        "de",
        "Die EU will im Dezember weitere 25 Personen aus Belarus auf die schwarze Liste setzen.",
        "sanction_imposed 25>",
    ),
    ("de", "Belavia verschwand am Donnerstag von der Liste des US-Finanzministeriums.", "sanction_lifted -"),
    ("de", "Polen erließ Einreiseverbote gegen 17 belarussische Richter.", "sanction_imposed 17"),
    (
        "de",
        "Zehn Richter aus Minsk dürfen nicht mehr nach Kanada einreisen, gab Ottawa am Freitag bekannt.",
        "sanction_imposed 10",
    ),
    (
        "de",
        "Mit Minsk sei über die Gefangenen nicht gesprochen worden, erklärte das polnische Außenministerium.",
        "negotiation -!",
    ),
    ("de", "Das Sparpaket trifft 27 Gemeinden und sieben Firmen, sagte die Ministerin.", ""),
    ("de", "Für fünfzig Fans gilt seit Mittwoch ein Stadionverbot.", ""),
    ("de", "Die Aufnahme von 14 Stätten in die Welterbeliste gab die Unesco am Montag bekannt.", ""),
    ("de", "Kanzler und Präsident trafen sich in Paris, um über den Haushalt zu reden.", ""),
    ("de", "Die Liste der politischen Gefangenen wuchs im Mai um 17 Namen.", "detention 17"),
    ("de", "Auf der Liste von Wjasna finden sich 1200 politische Gefangene.", "held 1200"),
    ("de", "Der KGB setzte zwölf Blogger auf die Liste der Extremisten.", ""),
    ("en", "The foreign ministers conferred in Geneva on Monday about the jailed Americans.", "negotiation -"),
    ("en", "Talks between Caracas and Washington on the jailed Americans broke down on Thursday.", "negotiation -"),
    (
        "en",
        "The inclusion of the head of the penal colony in the EU sanctions list was announced on Friday.",
        "sanction_imposed -",
    ),
    ("en", "The listing of eight propagandists was published in the Official Journal on Monday.", "sanction_imposed 8"),
    ("en", "The new round of sanctions affects 12 Nicaraguan prosecutors and judges.", "sanction_imposed 12"),
    ("en", "The envoy will travel to Minsk next week for talks on prisoners.", "negotiation ->"),
    ("en", "Brussels shut its airspace to Belarusian carriers in June 2021.", "sanction_imposed -"),
    (
        "en",
        "Exports of luxury goods to Belarus were banned by the EU in June over the crackdown on protesters.",
        "sanction_imposed -",
    ),
    (
        "en",
        "The EU listed nine people on Monday. Four companies were added too.",
        "sanction_imposed 9, sanction_imposed 4",
    ),
    ("en", "Sanctions relief for the flag carrier was granted in September.", "sanction_lifted -"),
    ("en", "Two Minsk banks are no longer under US sanctions.", "sanction_lifted 2"),
    ("en", "1,200 political prisoners are behind bars, among them 170 women.", "held 1200, held 170"),
    ("en", "Foro Penal counted 800 political prisoners at the end of June.", "held 800"),
    ("en", "Nine hundred political prisoners have not been freed.", "held 900"),
    ("en", "Four of the bishops are still in the cells of Managua.", "held 4"),
    ("en", "Viasna recognises 1,200 people as political prisoners.", "held 1200"),
    (
        "en",
        "Sixteen judges and three companies feature in the latest EU listings, published on Tuesday.",
        "sanction_imposed 16, sanction_imposed 3",
    ),
    ("en", "Sanctions on Belavia are history: the Treasury ended them on Thursday.", "sanction_lifted -"),
    ("en", "The embargo on potash, imposed in 2021, was lifted on Monday.", "sanction_lifted -"),
    ("en", "Switzerland fell into line on Thursday and blacklisted five officers of the KGB.", "sanction_imposed 5"),
    ("en", "Canada quietly dropped five former officials from its sanctions list in May.", "sanction_lifted 5"),
    (
        "en",
        "The EU's 15th package, adopted on Monday, lists 14 judges who put dissidents behind bars.",
        "sanction_imposed 14",
    ),
    (
        "en",
        "In Geneva, negotiators from Tehran and Paris discussed the two French prisoners on Friday.",
        "negotiation -",
    ),
    ("en", "Belarusian banks regained access to SWIFT after Brussels relented.", "sanction_lifted -"),
    (
        "en",
        "Washington authorised transactions with Belaruskali through a general licence on 13 December.",
        "sanction_lifted -",
    ),
    ("en", "The Czech government approved sanctions against nine Russian judges on Wednesday.", "sanction_imposed 9"),
    (
        "en",
        "As a result of today's action, all property of the five officials in the United States is blocked.",
        "sanction_imposed 5",
    ),
    ("en", "Visas of three Cuban judges were revoked by the State Department.", "sanction_imposed 3"),
    ("en", "Australia joins its partners in sanctioning 16 members of Myanmar's junta.", "sanction_imposed 16"),
    ("en", "The bank froze the accounts of 200 customers after a fraud alert.", ""),
    ("en", "The embassy issued 300 visas to students last week.", ""),
    ("en", "UNESCO added 14 sites to its list of world heritage on Monday.", ""),
    ("en", "The regulator revoked the licences of four taxi firms.", ""),
    ("en", "Viasna's list includes 1,200 political prisoners.", "held 1200"),
    ("en", "Viasna added 12 more people to its list of political prisoners.", "detention 12"),
    ("en", "The exchange package included 14 prisoners, who were freed on Thursday.", "release 14"),
    (
        "ru",
        "В санкционный список Евросоюза включили 14 прокуроров и два госпредприятия.",
        "sanction_imposed 14, sanction_imposed 2",
    ),
    ("ru", "ЕС планирует ввести санкции против еще 30 чиновников в ноябре.", "sanction_imposed 30>"),
    ("ru", "Семи кубинским чиновникам США аннулировали визы за аресты протестующих.", "sanction_imposed 7"),
    ("ru", "«Белавиа» снова может летать в США: Вашингтон снял запрет.", "sanction_lifted -"),
    ("ru", "Переговоры о заключенных и санкциях в Минске длились пять часов.", "negotiation -"),
    ("ru", "Евросоюз запретил импорт белорусского калия в марте 2022 года.", "sanction_imposed -"),
    ("ru", "Четыре белорусские госкомпании попали в понедельник под санкции Минфина США.", "sanction_imposed 4"),
    ("ru", "Евросоюз в июне 2021 года закрыл небо для белорусских авиакомпаний.", "sanction_imposed -"),
    ("ru", "Минфин США ввел санкции против «Беларуськалия» в августе 2021 года.", "sanction_imposed -"),
    ("ru", "Минск отрицает переговоры с Вашингтоном о политзаключенных.", "negotiation -!"),
    ("ru", "США могут смягчить санкции против банков.", "sanction_lifted -?"),
    ("ru", "Таким образом, в тюрьмах остается 900 политзаключенных.", "held 900"),
    ("ru", "Еще 900 политзаключенных ждут свободы.", "held 900"),
    ("ru", "На пятницу политзаключенных в Беларуси было 1200.", "held 1200"),
    ("ru", "Шестьдесят крымских татар находятся в российских тюрьмах по политическим делам.", "held 60"),
    ("ru", "В этой колонии 18 политзаключенных.", "held 18"),
    (
        "ru",
        "Семь начальников белорусских колоний с понедельника значатся в британском санкционном списке.",
        "sanction_imposed 7",
    ),
    ("ru", "Суд ЕС обязал исключить двух белорусских бизнесменов из санкционного списка.", "sanction_lifted 2"),
    (
        "ru",
        "Принятый в понедельник 15-й пакет бьет по 14 судьям, отправлявшим диссидентов за решетку.",
        "sanction_imposed 14",
    ),
    ("ru", "Канада без шума вычеркнула в мае из санкционного списка пятерых бывших чиновников.", "sanction_lifted 5"),
    ("ru", "Четырем генералам хунты ЕС в четверг заморозил активы.", "sanction_imposed 4"),
    ("ru", "ЕС намерен в декабре внести в черный список еще 25 человек из Беларуси.", "sanction_imposed 25>"),
    ("ru", "Чехия внесла в национальный санкционный список двух белорусских прокуроров.", "sanction_imposed 2"),
    ("ru", "Правительство Чехии одобрило в среду санкции против девяти российских судей.", "sanction_imposed 9"),
    ("ru", "Минфин США исключил «Белавиа» из списка SDN.", "sanction_lifted -"),
    ("ru", "Посланник заверил, что санкции с калия снимут в ближайшие недели.", "sanction_lifted ->"),
    ("ru", "Латвия внесла 33 грузинских полицейских в список нежелательных лиц.", "sanction_imposed 33"),
    ("ru", "Визы трех кубинских судей аннулировал Госдеп.", "sanction_imposed 3"),
    ("ru", "Белорусским банкам вернули доступ к SWIFT, санкции с них сняты.", "sanction_lifted -"),
    ("ru", "Социальный пакет затрагивает 27 сотрудников и семь компаний, сообщили в министерстве.", ""),
    ("ru", "Переговоры профсоюза с железной дорогой длились пять часов и закончились ничем.", ""),
    ("ru", "Киев против Харькова: футбольный матч закончился вничью.", ""),
    ("ru", "В перечень памятников внесли девять домов.", ""),
    ("ru", "В списке «Весны» значатся 1200 политзаключенных.", "held 1200"),
    ("ru", "МВД Беларуси расширило список экстремистов: в нем появились девять блогеров.", ""),
    ("ru", "Включение блогера в перечень экстремистов суд признал законным.", ""),
    ("pl", "Sankcje USA dotknęły 44 osób, w tym sędziów.", "sanction_imposed 44"),
    ("pl", "Unia rozszerzyła listę sankcyjną o 33 osoby.", "sanction_imposed 33"),
    (
        "pl",
        "Stany Zjednoczone objęły w środę sankcjami dwunastu urzędników za udział w represjach.",
        "sanction_imposed 12",
    ),
    ("pl", "O wpisaniu na czarną listę sześciu sędziów Londyn poinformował w piątek.", "sanction_imposed 6"),
    ("pl", "Litwa zakazała wjazdu pięciu białoruskim urzędnikom.", "sanction_imposed 5"),
    ("pl", "UE nałoży w przyszłym tygodniu nowe sankcje na Białoruś, zapowiadają dyplomaci.", "sanction_imposed ->"),
    ("pl", "USA mogą złagodzić sankcje na banki.", "sanction_lifted -?"),
    ("pl", "Rozmowy o więźniach i sankcjach trwały w Mińsku pięć godzin.", "negotiation -"),
    (
        "pl",
        "Waszyngton wprowadził restrykcje wizowe wobec nikaraguańskich urzędników, którzy więzili księży.",
        "sanction_imposed -",
    ),
    ("pl", "Rozmowy Caracas z Waszyngtonem o uwięzionych Amerykanach załamały się w czwartek.", "negotiation -"),
    (
        "pl",
        "Konsultacje w sprawie więźniów odbyły się w sierpniu w Wiedniu, opowiada dwóch dyplomatów.",
        "negotiation -",
    ),
    ("pl", "Za kratki trafiło w tym tygodniu 19 obrońców praw człowieka.", "detention 19"),
    ("pl", "W styczniu zapadło 120 wyroków z powodów politycznych.", "sentence 120"),
    ("pl", "Czternastu więźniów politycznych przekroczyło w sobotę granicę z Litwą.", "release 14"),
    ("pl", "Wyrok ośmiu lat usłyszała dziennikarka Maryna Zołatawa.", "sentence -"),
    ("pl", "Dziewięciu działaczy usłyszało w piątek wyroki od dwóch do ośmiu lat kolonii.", "sentence 9"),
    ("pl", "Bruksela przedłużyła w czwartek sankcje wobec Białorusi o kolejny rok.", ""),
    (
        "pl",
        "Przyjęty w poniedziałek 15. pakiet uderza w 14 sędziów, którzy wtrącali dysydentów za kraty.",
        "sanction_imposed 14",
    ),
    (
        "pl",
        "Londyn dorzucił wczoraj do swojej czarnej listy dziewięciu sędziów i cztery przedsiębiorstwa państwowe.",
        "sanction_imposed 9, sanction_imposed 4",
    ),
    ("pl", "Pięćdziesięciu funkcjonariuszy reżimu ma od środy zakaz wjazdu na Litwę.", "sanction_imposed 50"),
    (
        "pl",
        "Szesnastu sędziów i trzy spółki znalazły się w najnowszym pakiecie unijnych sankcji.",
        "sanction_imposed 16, sanction_imposed 3",
    ),
    ("pl", "W poniedziałek w Brukseli zapadła zgoda na sankcje wobec ośmiu sędziów.", "sanction_imposed 8"),
    ("pl", "Kanada po cichu usunęła w maju z listy sankcyjnej pięciu byłych urzędników.", "sanction_lifted 5"),
    ("pl", "Rada UE nie przedłużyła sankcji wobec dwóch biznesmenów.", "sanction_lifted 2"),
    ("pl", "Departament Stanu zaprzeczył, jakoby sankcje na Mińsk złagodzono.", "sanction_lifted -!"),
    ("pl", "Siedem nazwisk dodano do brytyjskiej listy sankcyjnej.", "sanction_imposed 7"),
    ("pl", "Białoruskie banki odzyskały dostęp do systemu SWIFT.", "sanction_lifted -"),
    ("pl", "Departament Stanu wprowadza restrykcje wizowe wobec członków reżimu Ortegi.", "sanction_imposed -"),
    (
        "pl",
        "Wobec 12 białoruskich prokuratorów Szwajcaria zastosowała takie same sankcje jak Unia.",
        "sanction_imposed 12",
    ),
    ("pl", "Do rejestru zabytków wpisano dziewięć domów.", ""),
    ("pl", "Bank zamroził konta 200 klientów po ataku oszustów.", ""),
    ("pl", "Lista gości wydłużyła się o 33 nazwiska.", ""),
    ("pl", "Rozmowy związkowców z koleją trwały pięć godzin i zakończyły się fiaskiem.", ""),
    ("pl", "Wiasna dopisała do swojej listy więźniów politycznych kolejnych 12 osób.", "detention 12"),
    ("pl", "Obrońcy praw człowieka zaktualizowali swoją listę: jest na niej 288 więźniów politycznych.", "held 288"),
    ("pl", "Na liście Wiasny figuruje 1200 więźniów politycznych.", "held 1200"),
    ("uk", "Чотири білоруські держкомпанії потрапили в понеділок під санкції Мінфіну США.", "sanction_imposed 4"),
    ("uk", "РНБО запровадила санкції проти дев’яти суддів окупаційних судів у Криму.", "sanction_imposed 9"),
    ("uk", "Переговори Каракаса й Вашингтона про ув’язнених американців зірвалися в четвер.", "negotiation -"),
    ("uk", "Мінськ заперечує переговори з Вашингтоном про політв’язнів.", "negotiation -!"),
    ("uk", "Санкційний список ЄС поповнився 33 прізвищами.", "sanction_imposed 33"),
    (
        "uk",
        "Дванадцятий пакет зачіпає 27 осіб і сім компаній, повідомила в понеділок Рада ЄС.",
        "sanction_imposed 27, sanction_imposed 7",
    ),
    ("uk", "Мінфін США видав генеральну ліцензію, яка дозволяє угоди з «Белавіа» до квітня.", "sanction_lifted -"),
    ("uk", "Серед внесених до санкційного списку ЄС 15 суддів.", "sanction_imposed 15"),
    (
        "uk",
        "Мінфін США додав до чорного списку дванадцятьох чиновників, причетних до арештів активістів.",
        "sanction_imposed 12",
    ),
    ("uk", "ЄС не запровадив санкцій проти патріарха.", "sanction_imposed -!"),
    (
        "uk",
        "Мінфін США запровадив санкції проти семи чиновників, а також трьох компаній.",
        "sanction_imposed 7, sanction_imposed 3",
    ),
    ("uk", "Отже, у в’язницях залишається 900 політв’язнів.", "held 900"),
    ("uk", "Іран утримує щонайменше 15 громадян ЄС.", "held 15"),
    ("uk", "У списку «Вясни» зараз 1200 політв’язнів.", "held 1200"),
    ("uk", "Ще 900 політв’язнів чекають на волю.", "held 900"),
    ("uk", "Росія незаконно утримує 26 українських журналістів.", "held 26"),
    ("uk", "Санкційний список ЄС поповнили в четвер 31 прокурор і начальник в’язниці.", "sanction_imposed 31"),
    ("uk", "Канада тихо викреслила в травні із санкційного списку п’ятьох колишніх чиновників.", "sanction_lifted 5"),
    ("uk", "Чотирьом генералам хунти ЄС у четвер заморозив активи.", "sanction_imposed 4"),
    ("uk", "П’ятдесятьом чиновникам режиму із середи закрито в’їзд до Литви.", "sanction_imposed 50"),
    (
        "uk",
        "Щодо трьох слідчих, які вели справи журналістів, Євросоюз запровадив заборону на в’їзд.",
        "sanction_imposed 3",
    ),
    ("uk", "Катар приймав переговори Вашингтона й Каракаса про затриманих американців.", "negotiation -"),
    (
        "uk",
        "Понад сто нікарагуанських чиновників втратили у квітні американські візи через арешти священників.",
        "sanction_imposed 100",
    ),
    ("uk", "Банк заморозив рахунки 200 клієнтів через шахраїв.", ""),
    ("uk", "До переліку пам’яток внесли дев’ять будинків.", ""),
    ("uk", "Суд скасував рішення про включення будинку до списку пам’яток.", ""),
    ("uk", "Переговори профспілки із залізницею тривали п’ять годин і завершилися нічим.", ""),
    ("uk", "«Вясна» внесла до списку політв’язнів ще 12 осіб.", "detention 12"),
    ("uk", "КДБ вніс до переліку терористів 12 людей, серед них журналіста.", ""),
    ("uk", "Правозахисники оновили свій список: у ньому 288 політв’язнів.", "held 288"),
    (
        "be",
        "Трое суддзяў з Мінска больш не змогуць уязджаць у ЕС: Брусель унёс іх у санкцыйны спіс.",
        "sanction_imposed 3",
    ),
    ("be", "Суд ЕС скасаваў санкцыі супраць двух беларускіх бізнесоўцаў.", "sanction_lifted 2"),
    ("be", "Эстонія закрыла ўезд васьмі расійскім суддзям, якія асудзілі актывістаў.", "sanction_imposed 8"),
    ("be", "Чатыры беларускія дзяржкампаніі трапілі ў панядзелак пад санкцыі Мінфіна ЗША.", "sanction_imposed 4"),
    ("be", "Двух іранскіх турэмных начальнікаў Еўразвяз у панядзелак падверг санкцыям.", "sanction_imposed 2"),
    ("be", "Пра ўключэнне ў чорны спіс шасці суддзяў Лондан паведаміў у пятніцу.", "sanction_imposed 6"),
    (
        "be",
        "ЗША ў панядзелак увялі санкцыі супраць пяці чыноўнікаў. Лондан у аўторак — супраць сямі.",
        "sanction_imposed 5, sanction_imposed 7",
    ),
    ("be", "Пад брытанскія санкцыі трапілі восем начальнікаў беларускіх калоній.", "sanction_imposed 8"),
    ("be", "Новы раўнд перамоваў пра зняволеных запланаваны на лістапад.", "negotiation ->"),
    (
        "be",
        "У санкцыйны спіс Еўразвяза ўключылі 14 пракурораў і два дзяржпрадпрыемствы.",
        "sanction_imposed 14, sanction_imposed 2",
    ),
    ("be", "Санкцыі ЗША закранулі 44 чалавекі, у тым ліку суддзяў.", "sanction_imposed 44"),
    ("be", "Пяць супрацоўнікаў выдання па-ранейшаму знаходзяцца ў СІЗА КДБ.", "held 5"),
    ("be", "Такім чынам, у турмах застаецца 900 палітвязняў.", "held 900"),
    ("be", "Менск трымае ў турмах 27 журналістаў.", "held 27"),
    ("be", "У СІЗА Тбілісі застаюцца прынамсі 88 удзельнікаў пратэстаў.", "held 88"),
    ("be", "Больш за 1300 беларусаў, нагадала яна, сядзяць паводле палітычных артыкулаў.", "held 1300"),
    ("be", "Праваабаронцы абнавілі свой спіс: у ім 288 палітвязняў.", "held 288"),
    ("be", "У спісе «Вясны» значацца 1200 палітвязняў.", "held 1200"),
    ("be", "КДБ унёс у пералік тэрарыстаў 12 чалавек, сярод іх журналіста.", ""),
]


@pytest.mark.parametrize(("lang", "text", "expected"), TOLD)
def test_what_a_report_tells(lang, text, expected):
    """Each claim of the text with its number, and whether it happened."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))
    told = Counter(f"{c.kind.value} {'-' if c.count is None else c.count}{MARKS[c.modality.value]}" for c in claims)

    assert told == Counter(filter(None, expected.split(", ")))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Washington took the airline off the blacklist on Saturday in return for 123 prisoners."),
        ("de", "Washington nahm die Fluglinie im Tausch gegen 123 Häftlinge von der schwarzen Liste."),
        ("ru", "Вашингтон исключил авиакомпанию из санкционного списка в обмен на 123 заключённых."),
        ("pl", "Waszyngton wykreślił przewoźnika z listy sankcyjnej w zamian za 123 więźniów."),
    ],
)
def test_who_is_freed_in_return_is_under_no_sanction(lang, text):
    """The number belongs to the other side of the deal."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))

    assert [c.count for c in claims if c.kind.value == "sanction_lifted"] == [None]


def test_an_act_told_twice_in_a_sentence_is_one():
    """The licence and what it allows are one act, with all that either says."""
    text = "The Treasury issued General License 13 authorizing transactions with Belavia until April."
    (claim,) = read_claims(Article(id="a", text=text, lang="en", published=date(2025, 10, 15)))

    assert (claim.actors, claim.targets) == (("Treasury",), ("Belavia",))


def test_a_demand_for_somebody_named_and_two_more_is_two():
    """The publisher and his two colleagues are asked for."""
    text = "Egipt: apelujemy o natychmiastowe zwolnienie wydawcy Karima Belowa i dwóch jego współpracownic."
    claims = read_claims(Article(id="a", text=text, lang="pl", published=date(2025, 10, 15)))

    assert {(c.count, c.targets) for c in claims} == {(None, ("Karima Belowa",)), (2, ())}


@pytest.mark.parametrize(
    ("lang", "text", "targets"),
    [
        ("de", "Washington strich die Sanktionen gegen die Fluglinie Sternflug.", ("Sternflug",)),
        ("en", "Washington suspended sanctions on Zorkabank and Lidazavod in return.", ("Zorkabank", "Lidazavod")),
        ("en", "Ottawa removed the trader Nordsalt from its sanctions list.", ("Nordsalt",)),
        ("ru", "Вашингтон снял санкции с концерна «Зорька» и банка «Лидский».", ("Зорька", "Лидский")),
        ("be", "ЗША знялі санкцыі з кампаніі «Зорка».", ("Зорка",)),
        ("uk", "США скасували санкції проти авіакомпанії «Зірка».", ("Зірка",)),
        ("pl", "Bruksela zdjęła sankcje ze spółki Jutrzenka.", ("Jutrzenka",)),
    ],
)
def test_firms_that_no_list_of_ours_knows(lang, text, targets):
    """A firm is known by its quotes, by the word for its kind before it, or by its capitals."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))

    assert claim.targets == targets


@pytest.mark.parametrize(
    ("lang", "text", "targets"),
    [
        ("en", "London imposed sanctions on two Belarusian firms, Nordsalt and Zorkabank.", ("Nordsalt", "Zorkabank")),
        ("ru", "Евросоюз внес в санкционный список три предприятия, включая «Зорьку».", ("Зорьку",)),
        ("uk", "Київ запровадив санкції проти семи підприємств, зокрема «Зірки».", ("Зірки",)),
    ],
)
def test_examples_of_firms_counted(lang, text, targets):
    """Firms named behind a number are some of it, or all."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))

    assert (claim.count is not None, claim.targets) == (True, targets)


@pytest.mark.parametrize(
    ("lang", "text", "court"),
    [
        ("de", "Ein Gericht in Brest verurteilte Anna Lis zu fünf Jahren.", "Gericht in Brest"),
        ("en", "The Minsk City Court sentenced Anna Lis to five years.", "Minsk City Court"),
        ("ru", "Суд в Гродно приговорил Анну Лис к пяти годам.", "Суд в Гродно"),
        ("be", "Лідскі раённы суд асудзіў Ганну Ліс на пяць гадоў.", "Лідскі раённы суд"),
        ("pl", "Sąd obwodowy w Mohylewie skazał Annę Lis na pięć lat.", "Sąd obwodowy w Mohylewie"),
        ("uk", "Суд у Гомелі засудив Ганну Ліс до п'яти років.", "Суд у Гомелі"),
        ("en", "A court sentenced Anna Lis to five years.", None),
    ],
)
def test_the_court_is_told_by_its_town(lang, text, court):
    """Any court is no actor; one with its town or its name is."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))

    assert claim.actors == (() if court is None else (court,))


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("ru", "«Заря» требует освободить журналиста Ивана Белова.", ("Заря",)),
        ("pl", "Polska domaga się uwolnienia dziennikarza Iwana Biełowa.", ("Polska",)),
        ("de", "Die Bundesregierung fordert die Freilassung von Iwan Below.", ("Bundesregierung",)),
        ("ru", "МИД Литвы требует освободить журналиста Ивана Белова.", ("МИД Литвы",)),
    ],
)
def test_who_is_asked_for_does_not_ask(lang, text, who):
    """The one to be freed is the target of a demand and no actor."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15)))

    assert claim.actors == who
    assert len(claim.targets) == 1


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The line at Reading was blocked for five hours. Speed restrictions have since been lifted."),
        ("ru", "Аэропорт не работал семь часов. Ограничения сняты в половине восьмого утра."),
        ("de", "Russland und die Ukraine tauschten Kriegsgefangene aus. Vermittelt hatten die Emirate."),
        ("pl", "Drogę do Ostrawy znów otwarto. Ograniczenia zniesiono w poniedziałek."),
    ],
)
def test_restrictions_on_roads_and_talks_on_soldiers_are_none_of_ours(lang, text):
    """Restrictions without an authority, in a text without sanctions, are ordinary ones."""
    assert read_claims(Article(id="a", text=text, lang=lang, published=date(2025, 10, 15))) == ()


@pytest.mark.parametrize(
    ("lang", "lifted", "imposed", "alike"),
    [
        ("de", "Die EU setzte Sanktionen gegen zwölf Firmen aus.", "Die EU verhängte Sanktionen gegen zwölf Firmen.",
         "Die USA zogen nach."),
        ("en", "The EU suspended its sanctions on 170 people.", "The EU imposed sanctions on 170 people.",
         "The United States followed suit."),
        ("pl", "UE zawiesiła sankcje wobec 170 osób.", "UE nałożyła sankcje na 170 osób.", "To samo zrobiły USA."),
        ("ru", "ЕС приостановил санкции против 170 человек.", "ЕС ввёл санкции против 170 человек.",
         "Аналогичный шаг сделали США."),
        ("uk", "ЄС призупинив санкції проти 170 осіб.", "ЄС запровадив санкції проти 170 осіб.",
         "Подібний крок зробили США."),
    ],
)  # fmt: skip
def test_to_follow_suit_is_to_do_what_was_told_last(lang, lifted, imposed, alike):
    """Whoever does the same lifts what was lifted, and imposes what was imposed."""
    for first, kind in ((lifted, "sanction_lifted"), (imposed, "sanction_imposed")):
        claims = read_claims(Article(id="a", text=f"{first} {alike}", lang=lang, published=date(2025, 12, 14)))

        assert [claim.kind.value for claim in claims] == [kind, kind]


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("de", "Ottawa entfernte Jan Lis von seiner Sanktionsliste.", "sanction_lifted"),
        ("de", "Ottawa machte die Sanktionen gegen Jan Lis rückgängig.", "sanction_lifted"),
        ("de", "London befreite die Reederei Nordlicht vom Embargo gegen Minsk.", "sanction_lifted"),
        ("uk", "Оттава вивела «Гродно Азот» з-під ембарго.", "sanction_lifted"),
        ("pl", "Ottawa wyłączyła Grodno Azot spod ograniczeń.", "sanction_lifted"),
        ("pl", "Jan Lis nie figuruje już na czarnej liście Ottawy.", "sanction_lifted"),
        ("en", "Ottawa dropped its ban on importing Belarusian potash.", "sanction_lifted"),
        ("pl", "Ottawa rozciągnęła sankcje na sędziów z Mińska.", "sanction_imposed"),
        ("ru", "Оттава отказалась пускать в страну судей из Минска.", "sanction_imposed"),
        ("ru", "Оттава отключила «Гродно Азот» от долларовых расчётов.", "sanction_imposed"),
    ],
)
def test_out_of_the_list_or_onto_it(lang, text, kind):
    article = Article(id="a", text=text, lang=lang, published=date(2026, 11, 20))

    assert [claim.kind.value for claim in read_claims(article)] == [kind]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Riga nahm den Transit von belarussischem Kali wieder auf."),
        ("en", "Riga resumed shipments of Belarusian potash."),
        ("ru", "Рига дала добро на транзит «Беларуськалия»."),
        ("be", "Рыга аднавіла транзіт «Беларуськалія»."),
        ("uk", "Рига відновила транзит білоруських добрив."),
        ("pl", "Ryga wznowiła tranzyt białoruskiego potasu."),
        ("ru", "Счета Ивана Белова в Риге разблокированы, санкции сняты."),
    ],
)
def test_goods_that_flow_again_are_no_longer_sanctioned(lang, text):
    article = Article(id="a", text=text, lang=lang, published=date(2026, 11, 20))

    assert {claim.kind.value for claim in read_claims(article)} == {"sanction_lifted"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "УЕФА ввёл санкции против двух клубов."),
        ("en", "UEFA imposed sanctions on two clubs."),
        ("en", "The mayor sanctioned a rally of 300 people."),
        ("pl", "UEFA nałożyła sankcje na dwa kluby piłkarskie."),
    ],
)
def test_clubs_and_rallies_are_sanctioned_otherwise(lang, text):
    assert not read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
