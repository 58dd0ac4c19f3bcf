"""Who puts whom under sanctions, one after the other: punishing, doing the same, doing nothing, more people besides.

All sentences are invented; the figures are nobody's.
"""

from collections import Counter
from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

MARKS = {"asserted": "", "denied": "!", "planned": ">", "hypothetical": "?"}

# `imposed 9` is nine people or companies put under sanctions, `imposed -!` none in particular, denied.
TOLD = [
    # an authority punishes, a court sentences
    ("en", "Washington will punish about 20 officials in Tbilisi, diplomats say.", "imposed 20>"),
    ("en", "A Minsk court punished the student Ivan Belov with a fine.", ""),
    ("de", "Brüssel bestrafte im Dezember die Fluggesellschaft Belavia.", "imposed -"),
    ("de", "Die USA haben zwölf Richter und drei Staatsbetriebe bestraft.", "imposed 12, imposed 3"),
    ("de", "Die EU wird nach Angaben von Diplomaten rund 40 Personen und Firmen bestrafen.", "imposed 40>"),
    ("de", "Das Gericht bestrafte fünf Demonstranten mit 15 Tagen Haft.", "sentence 5"),
    ("ru", "Брюссель накажет около 40 человек и организаций, сообщают дипломаты.", "imposed 40>"),
    ("ru", "Обе фабрики Оттава наказала ещё весной.", "imposed -"),
    ("ru", "Суд наказал Ивана Белова штрафом.", ""),
    ("be", "Вашынгтон пакараў завод «Нафтан» у чэрвені 2021 года.", "imposed -"),
    ("be", "Брусель пакарае каля 40 чалавек і арганізацый, кажуць дыпламаты.", "imposed 40>"),
    ("uk", "Вашингтон покарав завод «Нафтан» у червні 2021 року.", "imposed -"),
    ("uk", "Брюссель покарає близько 40 осіб та організацій, кажуть дипломати.", "imposed 40>"),
    ("pl", "Waszyngton ukarał rafinerię Naftan w czerwcu 2021 roku.", "imposed -"),
    ("pl", "Bruksela ukarze około 40 osób i firm, mówią dyplomaci.", "imposed 40>"),
    ("pl", "Sąd ukarał pięciu demonstrantów aresztem.", "sentence 5"),
    # a German infinitive at the end of the clause is of the future, a participle is not
    ("de", "Die EU wird nach Angaben von Diplomaten zwölf Richter auf ihre Sanktionsliste setzen.", "imposed 12>"),
    ("de", "In Minsk werden am Montag zwölf politische Gefangene entlassen.", "release 12"),
    # each authority has an act of its own
    ("en", "Washington blacklisted Naftan in 2021, and Oslo and Bern have brought in sanctions, too.",
     "imposed -, imposed -, imposed -"),
    # doing the same
    ("en", "Brussels froze the assets of the refinery Naftan; so did Switzerland.", "imposed -, imposed -"),
    ("en", "Tbilisi protested against the verdict; so did Berlin.", ""),
    ("de", "Die EU belegte die Raffinerie Naftan mit Sanktionen; ebenso verfuhr die Schweiz.", "imposed -, imposed -"),
    ("de", "Washington setzte zwei Banken auf die schwarze Liste, und auch Kanada tat dies.", "imposed 2, imposed -"),
    ("ru", "Евросоюз ввёл санкции против двух заводов; так же поступила Канада.", "imposed 2, imposed -"),
    ("be", "Еўразвяз увёў санкцыі супраць «Нафтана»; так жа зрабіла Швейцарыя.", "imposed -, imposed -"),
    ("uk", "Брюссель запровадив санкції проти «Нафтана»; так само зробила Швейцарія.", "imposed -, imposed -"),
    ("pl", "Unia objęła sankcjami rafinerię Naftan; tak samo postąpiła Szwajcaria.", "imposed -, imposed -"),
    # doing nothing
    ("en", "Canada sanctioned nine judges on Monday. Brussels, unlike in May, announced nothing.",
     "imposed 9, imposed -!"),
    ("en", "The minister resigned on Monday. Brussels, unlike in May, announced nothing.", ""),
    ("de", "Kanada setzte neun Richter auf seine Sanktionsliste. Washington verhängte diesmal nichts.",
     "imposed 9, imposed -!"),
    ("ru", "Канада внесла девять судей в санкционный список. Вашингтон на этот раз ничего не вводил.",
     "imposed 9, imposed -!"),
    ("be", "Канада ўнесла дзевяць суддзяў у санкцыйны спіс. Вашынгтон гэтым разам нічога не ўводзіў.",
     "imposed 9, imposed -!"),
    ("uk", "Канада внесла дев'ять суддів до санкційного списку. Вашингтон цього разу нічого не запровадив.",
     "imposed 9, imposed -!"),
    ("pl", "Kanada wpisała dziewięciu sędziów na listę sankcyjną. Waszyngton tym razem nic nie ogłosił.",
     "imposed 9, imposed -!"),
    # others besides, without a number
    ("de", "Am Freitag belegte Washington zwei Werke mit Sanktionen. Zugleich kamen Wahlleiter auf die schwarze Liste.",
     "imposed 2, imposed -"),
    ("de", "Am Freitag belegte Washington zwei Richter mit Sanktionen. Sie wurden auf die schwarze Liste gesetzt.",
     "imposed 2"),
    ("ru", "В пятницу Вашингтон ввёл санкции против двух заводов. Одновременно в чёрный список попали члены комиссии.",
     "imposed 2, imposed -"),
    ("uk", "Вашингтон запровадив санкції проти двох заводів. Водночас до чорного списку внесли членів комісії.",
     "imposed 2, imposed -"),
    ("pl", "Waszyngton nałożył sankcje na dwa zakłady. Jednocześnie na czarną listę wpisano członków komisji.",
     "imposed 2, imposed -"),
    # a rule that asks for a number, or for something told before, leaves its words to one that asks for less
    ("uk", "Литва запровадила власні санкції проти грузинських посадовців.", "imposed -"),
    ("pl", "Sędziów Sądu Najwyższego Londyn wpisał w poniedziałek na listę sankcyjną.", "imposed -"),
    # the lists of several authorities, and what an authority adopts
    ("en", "Canada announced sanctions. Canberra's list has seven officials on it, while Ottawa picked nine.",
     "imposed 7, imposed 9"),
    ("en", "London announced sanctions. On Ottawa's list there are ten judges, while London went after six officials.",
     "imposed 10, imposed 6"),
    ("en", "The EU sanctioned judges in May. On the waiting list there are 24 patients.", "imposed -"),
    ("de", "London gab Sanktionen bekannt. Auf der kanadischen Liste stehen elf Beamte, die britische umfasst acht.",
     "imposed 11, imposed 8"),
    ("de", "Brüssel hat Sanktionen verhängt. Die erste Liste, auf der 24 Beamte stehen, beschloss der Rat im März.",
     "imposed 24"),
    ("ru", "США и Канада объявили о санкциях. В американском списке семь судей, в канадском — пять прокуроров.",
     "imposed 7, imposed 5"),
    ("ru", "ЕС ввёл санкции против судей. В гостевом списке саммита 24 лидера.", "imposed -"),
    ("ru", "Первый санкционный список, куда попали 24 чиновника, Лондон утвердил 3 марта.", "imposed 24"),
    ("ru", "С сегодняшнего дня в ЕС действует чёрный список из 24 минских судей.", "imposed 24"),
    ("be", "Санкцыйны спіс ЕС, куды ўвайшлі 30 суддзяў, зацвердзілі ў чэрвені.", "imposed 30"),
    ("uk", "США і Канада оголосили санкції. В американському переліку сім суддів, у канадському — п'ять прокурорів.",
     "imposed 7, imposed 5"),
    ("uk", "Санкційний список, куди потрапили 24 чиновники, Лондон затвердив 3 березня.", "imposed 24"),
    ("pl", "Pierwszą listę sankcyjną, na którą trafiło 24 urzędników, Londyn zatwierdził 3 marca.", "imposed 24"),
    ("pl", "Opozycja ułożyła listę, na którą trafiło 24 kandydatów.", ""),
    ("be", "Лондан увёў санкцыі супраць трох банкаў. Акрамя таго, у спіс неўязных ён дадаў некалькіх бізнесоўцаў.",
     "imposed 3, imposed -"),
    # what an authority used to impose, and decided to
    ("uk", "Обмеження для цих заводів США встановлювали у 2007–2011 роках.", "imposed -"),
    ("ru", "Санкции против них Лондон вводил в 2006–2010 годах.", "imposed -"),
    ("be", "Абмежаванні для гэтых заводаў ЗША ўстанаўлівалі ў 2007–2011 гадах.", "imposed -"),
    ("pl", "Ograniczenia dla tych zakładów Waszyngton ustanawiał w latach 2007–2011.", "imposed -"),
    ("ru", "Ограничения скорости на этой дороге город вводил в 2011 году.", ""),
    ("be", "Міністры ЕС у панядзелак вырашылі замарозіць актывы чатырох мінскіх банкаў.", "imposed 4"),
    ("uk", "Міністри ЄС у понеділок вирішили заморозити активи чотирьох мінських банків.", "imposed 4"),
    # a licence under which somebody may trade again is one act
    ("en", "Until June firms may again trade with two banks from Minsk under a licence issued on 3 March.", "lifted 2"),
    ("ru", "До июня американцы снова могут торговать с двумя заводами: лицензию Минфин США выдал 3 марта.", "lifted 2"),
    ("en", "Washington may ease its sanctions on nine companies in December.", "lifted 9?"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Until 30 June firms may again trade with two banks from Minsk under a licence issued on 3 March."),
        ("de", "Bis Juni sind Geschäfte mit zwei Banken wieder erlaubt; die Lizenz erteilte Washington am 3. März."),
        ("ru", "До 30 июня американцы снова могут торговать с двумя заводами: лицензию Минфин США выдал 3 марта."),
        ("be", "Да чэрвеня амерыканцы зноў могуць гандляваць з двума заводамі: ліцэнзію Мінфін ЗША выдаў 3 сакавіка."),
    ],
)  # fmt: skip
def test_a_licence_is_of_the_day_on_which_it_was_issued(lang, text):
    """The day until which it runs is not that of the act."""
    (claim,) = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 4, 20)))

    assert (claim.count, claim.date_start) == (2, date(2026, 3, 3))


@pytest.mark.parametrize(("lang", "text", "told"), TOLD, ids=[f"{lang}-{i}" for i, (lang, _, _) in enumerate(TOLD)])
def test_sanctions_are_told_authority_by_authority(lang, text, told):
    """Each authority and act is one claim; what a court or nobody does is none."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))

    read = Counter(
        f"{c.kind.value.removeprefix('sanction_')} {'-' if c.count is None else c.count}{MARKS[c.modality.value]}"
        for c in claims
    )
    assert read == Counter(told.split(", ") if told else ())
