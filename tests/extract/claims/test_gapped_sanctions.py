"""Sanctions told with few words: by who and how many alone, by what a list grew, by a pronoun, as the first of many.

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
    # whom an authority counts in a sentence of its own is under its sanctions, too
    ("en", "Washington blacklisted 20 Minsk officers on Tuesday. Canada added 17.", "imposed 20, imposed 17"),
    ("en", "The EU sanctioned 14 judges on Monday. Canada expelled five diplomats.", "imposed 14"),
    ("en", "The EU sanctioned 14 judges on Monday. Germany gave asylum to 20 journalists.", "imposed 14"),
    ("de", "Washington verhängte Sanktionen gegen 20 Offiziere. Kanada kam auf 17.", "imposed 20, imposed 17"),
    ("de", "Die EU sanktionierte am Montag 14 Richter. Polen nahm 30 Studenten auf.", "imposed 14"),
    ("ru", "ЕС ввёл санкции против 14 судей. Лондон ограничился девятью.", "imposed 14, imposed 9"),
    ("ru", "ЕС ввёл санкции против 14 судей. Литва выслала двух дипломатов.", "imposed 14"),
    ("be", "Вашынгтон унёс у санкцыйны спіс 20 афіцэраў. Лондан абмежаваўся трыма прадпрыемствамі.",
     "imposed 20, imposed 3"),
    ("uk", "Вашингтон вніс до санкційного списку 20 офіцерів. Лондон обмежився двома підприємствами.",
     "imposed 20, imposed 2"),
    ("pl", "UE objęła sankcjami 14 sędziów. Litwa wydaliła dwóch dyplomatów.", "imposed 14"),
    # what else is in the package
    ("de", "Die EU belegte 14 Richter mit Sanktionen. Zum selben Paket gehören drei Banken.", "imposed 14, imposed 3"),
    ("uk", "ЄС запровадив санкції проти 14 суддів. У цьому ж пакеті опинилися три банки.", "imposed 14, imposed 3"),
    ("be", "ЕС увёў санкцыі супраць 14 суддзяў. У той жа пакет трапілі тры банкі.", "imposed 14, imposed 3"),
    # a list that grows; one of prisoners does so, too
    ("de", "Die kanadische Sanktionsliste gegen Minsk ist am 5. März um 18 Namen gewachsen.", "imposed 18"),
    ("ru", "На 18 позиций вырос 5 марта санкционный список Минфина США по Беларуси.", "imposed 18"),
    ("uk", "На 18 позицій зріс 5 березня чорний список американського Мінфіну.", "imposed 18"),
    ("be", "Санкцыйны спіс ЕС па Беларусі ў панядзелак папоўніўся 26 прозвішчамі.", "imposed 26"),
    ("be", "Спіс палітвязняў за тыдзень вырас на 18 імёнаў, паведамляе «Вясна».", "detention 18"),
    # somebody punished before by another authority; courts punish, too
    ("ru", "Лондон ввёл санкции против Ивана Белова. Оттава наказала его ещё в марте 2022 года.",
     "imposed -, imposed -"),
    ("pl", "Londyn nałożył sankcje na Iwana Biełowa. Ottawa ukarała go już w marcu.", "imposed -, imposed -"),
    ("uk", "Лондон запровадив санкції проти Івана Бєлова. Оттава обмежила його ще в березні.", "imposed -, imposed -"),
    ("ru", "ЕС ввёл санкции против минских судей. Суд наказал Ивана Белова штрафом.", "imposed -"),
    # sanctions that a pronoun means
    ("ru", "Вашингтон снял санкции с «Белавиа». Их ввели в 2023 году.", "lifted -, imposed -"),
    ("be", "Вашынгтон зняў санкцыі з «Белавія». Увялі іх у 2023 годзе.", "lifted -, imposed -"),
    ("pl", "Waszyngton zniósł sankcje wobec Belavii. Wprowadzono je w 2023 roku.", "lifted -, imposed -"),
    # loans that nobody may give any more
    ("en", "A Treasury directive issued on 3 March cuts the Development Bank off from new loans.", "imposed -"),
    ("de", "Washington verwehrt der belarussischen Entwicklungsbank neue Kredite.", "imposed -"),
    ("pl", "Dyrektywa Departamentu Skarbu odcina białoruski Bank Rozwoju od nowych kredytów.", "imposed -"),
    # nothing is lifted
    ("en", "Washington eased its sanctions on potash. Brussels has lifted nothing so far.", "lifted -, lifted -!"),
    ("de", "Washington lockerte seine Sanktionen. Brüssel hat bisher nichts gelockert.", "lifted -, lifted -!"),
    ("ru", "Вашингтон смягчил санкции против Минска. Брюссель не отменил ничего.", "lifted -, lifted -!"),
    ("be", "Вашынгтон змякчыў санкцыі супраць Мінска. Брусель не зняў нічога.", "lifted -, lifted -!"),
    ("uk", "Вашингтон пом'якшив санкції проти Мінська. Брюссель не скасував нічого.", "lifted -, lifted -!"),
    ("pl", "Waszyngton złagodził sankcje wobec Mińska. Bruksela nie zniosła niczego.", "lifted -, lifted -!"),
    # the first licence of several; a licence until a day is no verdict
    ("en", "OFAC renewed the licence for nine companies on Monday; the first was issued in October 2015.",
     "lifted 9, lifted -"),
    ("uk", "Мінфін США продовжив ліцензію для двох банків; першу видали в жовтні 2015 року.", "lifted 2, lifted -"),
    ("be", "ЗША ўвялі санкцыі супраць «Белавія». Адначасова далі ліцэнзію да 1 красавіка 2027 года.",
     "imposed -, lifted -"),
    # nor are years behind sanctions
    ("en", "On Wednesday Canada hit nine judges with sanctions, three years after the vote.",
     "imposed 9"),
    # another will do so, too, or rules it out: it imposes what was imposed, lifts what was lifted
    ("en", "Switzerland took over the EU's measures against 21 Minsk officials. Norway will follow suit next week.",
     "imposed 21, imposed ->"),
    ("en", "Washington freed the airline Belavia from its sanctions; London ruled out any such step.",
     "lifted -, lifted -!"),
    ("de", "Die Schweiz übernahm am Mittwoch die EU-Maßnahmen gegen 21 Beamte aus Belarus.", "imposed 21"),
    ("de", "Washington befreite Belavia von den Sanktionen. London schloss einen solchen Schritt aus.",
     "lifted -, lifted -!"),
    ("ru", "ЕС ввёл санкции против судей из Минска. Норвегия последует этому примеру.", "imposed -, imposed ->"),
    ("ru", "Вашингтон снял с «Белавиа» санкции, введённые в 2021 году, но Лондон такой шаг исключил.",
     "lifted -, imposed -, lifted -!"),
    ("be", "ЕС увёў санкцыі супраць суддзяў з Мінска. Нарвегія зробіць гэта ў снежні.", "imposed -, imposed ->"),
    ("be", "Вашынгтон зняў з «Белавія» санкцыі, уведзеныя ў 2021 годзе, але Лондан такі крок выключыў.",
     "lifted -, imposed -, lifted -!"),
    ("uk", "ЄС запровадив санкції проти суддів із Мінська. Норвегія зробить це в грудні.", "imposed -, imposed ->"),
    ("uk", "Вашингтон зняв санкції з «Белавіа». Лондон такий крок виключив.", "lifted -, lifted -!"),
    ("pl", "UE nałożyła sankcje na sędziów z Mińska. Norwegia zrobi to w grudniu.", "imposed -, imposed ->"),
    ("pl", "Waszyngton zdjął sankcje z Belavii. Londyn taki krok wykluczył.", "lifted -, lifted -!"),
    # what might be, and then was done
    ("ru", "Вашингтон намекал, что может снять санкции с «Белавиа». В четверг он это сделал.", "lifted -?, lifted -"),
    ("uk", "Вашингтон натякав, що може зняти санкції з «Белавіа». У четвер він це зробив.", "lifted -?, lifted -"),
    ("pl", "Waszyngton sugerował, że może znieść sankcje wobec Belavii. W czwartek to zrobił.", "lifted -?, lifted -"),
    # imposed, suspended, brought back
    ("ru", "В 2006 году ЕС закрыл въезд 31 чиновнику из Минска; в 2008-м запрет приостановил, а в 2011-м вернул.",
     "imposed 31, lifted -, imposed -"),
    # who is on a list since a year is not in prison
    ("uk", "Мінфін США запровадив санкції проти Івана Бєлова. Він перебуває у списку ЄС із 2021 року.",
     "imposed -, imposed -"),
    # sanctions hit trade as well as people
    ("pl", "Sankcje uderzyły w handel potasem, mówią analitycy w Wilnie.", ""),
    ("be", "Санкцыі ўдарылі па гандлі каліем, кажуць аналітыкі ў Вільні.", ""),
    # as many, by somebody else
    ("uk", "Услід за ЄС Канада занесла до санкційного списку 13 суддів. Цих 13 осіб ЄС покарав торік.",
     "imposed 13, imposed 13"),
    # what a colon explains is one act
    ("ru", "Запчасти авиакомпания снова может покупать: такое послабление санкций Вашингтон сделал для «Белавиа».",
     "lifted -"),
    ("pl", "Części przewoźnik znów może kupować: taką ulgę w sankcjach przyznał Belavii Waszyngton.", "lifted -"),
    ("de", "Teile darf die Fluglinie wieder kaufen: Diese Erleichterung der Sanktionen gewährte Washington Belavia.",
     "lifted -"),
    # registers; what only threatens
    ("ru", "Девять командиров ОМОНа вписали 3 июня в реестр подсанкционных лиц ЕС.", "imposed 9"),
    ("be", "Дзевяць камандзіраў АМАПу ўпісалі 3 чэрвеня ў рэестр падсанкцыйных асоб ЕС.", "imposed 9"),
    ("en", "The names of nine officers from Minsk were entered in the EU's register of sanctioned persons.",
     "imposed 9"),
    ("en", "Sanctions now await the 14 deputies in Minsk who voted for the law, Ottawa warned.", "imposed 14?"),
    ("de", "Den 14 Abgeordneten in Minsk, die für das Gesetz stimmten, drohen nun Sanktionen.", "imposed 14?"),
    ("de", "Kontensperren und Einreiseverbote für 14 Minsker Richter: Das hat London am Montag beschlossen.",
     "imposed 14"),
    # both ease their measures
    ("en", "Sanctions on Minsk are old. Both Washington and Brussels eased their measures in 2015.",
     "lifted -, lifted -"),
    # a ruler who keeps his word, who is missing among the freed, and other licences
    ("en", "Washington eased sanctions on Belavia. Lukashenko vowed to free 52 dissidents. On Friday he did so.",
     "lifted -, release 52>"),
    ("ru", "США смягчили санкции против «Белавиа». Лукашенко обещал освободить 52 политзаключённых. Он это сделал.",
     "lifted -, release 52>"),
    ("en", "Sanctions have not silenced Minsk. The newspaper's licence, valid until 2027, was revoked.", ""),
    ("en", "The bank cut its customers off from new loans. In Minsk, 12 political prisoners are held.", "held 12"),
    # sanctions that are kept
    ("de", "Polen öffnete zwei Grenzübergänge, hielt aber an seinen Sanktionen gegen 20 Minsker Richter fest.", ""),
    ("be", "Польшча адкрыла два пераходы, але санкцыі супраць 20 суддзяў з Мінска захавала.", ""),
    ("uk", "Польща відкрила два переходи, але санкції проти 20 суддів із Мінська зберегла.", ""),
    ("de", "Der Rat verlängerte seine Sanktionen und strich zugleich drei Minsker Geschäftsleute von der Liste.",
     "lifted 3"),
    # whose turn comes
    ("en", "The EU froze the assets of 40 Minsk officials in October. In November it was the turn of the ruler's son.",
     "imposed 40, imposed -"),
    ("de", "Die EU fror im Mai Konten von 40 Minsker Beamten ein. Im Juni kam der Sohn des Herrschers an die Reihe.",
     "imposed 40, imposed -"),
    ("ru", "ЕС ввёл в мае санкции против 40 чиновников. В июне дошла очередь до сына.", "imposed 40, imposed -"),
    ("be", "ЕС увёў у маі санкцыі супраць 40 чыноўнікаў. У чэрвені прыйшла чарга сына прэзідэнта.",
     "imposed 40, imposed -"),
    ("pl", "UE nałożyła w maju sankcje na 40 urzędników. W czerwcu przyszła kolej na syna prezydenta.",
     "imposed 40, imposed -"),
    ("ru", "ЕС ввёл санкции против 40 чиновников. В Минске задержали 12 активистов. Дошла очередь и до адвокатов.",
     "imposed 40, detention 12"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "told"), TOLD, ids=[f"{lang}-{i}" for i, (lang, _, _) in enumerate(TOLD)])
def test_sanctions_are_told_with_few_words(lang, text, told):
    """Each authority and act is one claim; what a state does to others is none."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))

    read = Counter(
        f"{c.kind.value.removeprefix('sanction_')} {'-' if c.count is None else c.count}{MARKS[c.modality.value]}"
        for c in claims
    )
    assert read == Counter(told.split(", ") if told else ())


@pytest.mark.parametrize(
    ("lang", "text", "acting"),
    [
        ("en", "The EU sanctioned 14 judges; Britain chose seven, Canada eight prison wardens.",
         ["EU", "Britain", "Canada"]),
        ("de", "Die EU sanktionierte 14 Richter, Großbritannien sieben Staatsanwälte und Kanada acht Beamte.",
         ["EU", "Großbritannien", "Kanada"]),
        ("pl", "UE objęła sankcjami 14 sędziów, Londyn siedmiu prokuratorów, a Kanada ośmiu naczelników.",
         ["UE", "Londyn", "Kanada"]),
        ("ru", "ЕС ввёл санкции против 14 судей, Лондон — против семи прокуроров.", ["ЕС", "Лондон"]),
        ("uk", "ЄС запровадив санкції проти 14 суддів, Лондон — проти сімох прокурорів.", ["ЄС", "Лондон"]),
        ("be", "ЕС увёў санкцыі супраць 14 суддзяў, Лондан — супраць сямі пракурораў.", ["ЕС", "Лондан"]),
    ],
)  # fmt: skip
def test_each_authority_has_its_number(lang, text, acting):
    """Who stands before a number without a verb acts, also if a union's short name and a dash look like a dateline."""
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))

    assert [claim.actors for claim in claims] == [(one,) for one in acting]
