"""Acts of sanction, talks and demands, and whether what a noun tells has happened."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def read(lang, text):
    return read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))


def told(lang, text):
    return [(claim.kind.value, claim.count, claim.modality.value) for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "whole"),
    [
        ("en", "London imposed sanctions on 12 Belarusians. They include five judges and four prosecutors.", 12),
        ("de", "London verhängte Sanktionen gegen zwölf Belarussen. Betroffen sind fünf Richter und drei Beamte.", 12),
        ("ru", "Лондон ввел санкции против 12 белорусов. В список вошли пять судей и четыре прокурора.", 12),
        ("be", "Канада ўвяла санкцыі супраць 20 беларускіх чыноўнікаў. Абмежаванні закранулі дзевяць суддзяў.", 20),
        ("pl", "Kanada objęła sankcjami 20 urzędników z Białorusi. Restrykcje dotyczą dziewięciu sędziów.", 20),
        ("uk", "Лондон запровадив санкції проти 12 білорусів. До списку потрапили п'ятеро суддів.", 12),
        ("en", "The EU put 15 people on its Belarus list, among them seven judges and four prosecutors.", 15),
        ("uk", "ЄС вніс до санкційного списку 15 осіб із Білорусі, серед яких семеро суддів і чотири прокурори.", 15),
    ],
)
def test_parts_of_those_sanctioned_are_no_act_of_their_own(lang, text, whole):
    assert [claim.count for claim in read(lang, text)] == [whole]


@pytest.mark.parametrize(
    ("lang", "text", "counts"),
    [
        ("en", "The EU sanctioned 12 Belarusian officials on Monday. Britain listed five judges.", [12, 5]),
        ("de", "Kanada verhängte Sanktionen gegen neun Richter, sechs Staatsanwälte und drei Firmen.", [9, 6, 3]),
        ("ru", "ЕС внес в санкционный список 40 белорусов. Под ограничения попали и три предприятия.", [40, 3]),
        ("uk", "США запровадили санкції проти 14 білорусів. У травні вони внесли до списку дев'ятьох осіб.", [14, 9]),
        (
            "pl",
            "Londyn nałożył sankcje na 12 sędziów. Na listę trafiło też pięciu prokuratorów.",
            [12, 5],
        ),
    ],
)
def test_another_act_or_sort_is_no_part(lang, text, counts):
    assert [claim.count for claim in read(lang, text)] == counts


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "His family has not seen Oleg Belov since his arrest in Minsk.", "detention"),
        ("en", "The embassy would not comment on the arrest of Oleg Belov in Minsk.", "detention"),
        ("en", "Activists plan to protest against the jailing of Oleg Belov in Minsk.", "detention"),
        ("en", "Warsaw could respond to the detention of Oleg Belov by closing the border.", "detention"),
        ("en", "It was not clear why Olga Zueva was sentenced to four years in prison.", "sentence"),
        ("de", "Die Botschaft wollte die Festnahme von Oleg Below in Minsk nicht kommentieren.", "detention"),
        ("de", "Die Verteidigung will das Urteil gegen Olga Sujewa, sieben Jahre Haft, anfechten.", "sentence"),
        ("de", "Minsk hat sich zur Freilassung von Oleg Below nicht geäußert.", "release"),
        ("ru", "Варшава может ответить на арест Олега Белова закрытием границы.", "detention"),
        ("be", "Пасля затрымання Алега Бялова ў Мінску адносіны могуць пагоршыцца.", "detention"),
        ("pl", "Po zatrzymaniu w Mińsku Olga Zujewa nie mogła spotkać się z adwokatem.", "detention"),
        ("pl", "Mińsk nie skomentował zwolnienia Olega Biełowa.", "release"),
        ("uk", "Опозиціонер Олег Бєлов відмовився залишати країну після звільнення у вересні.", "release"),
        ("uk", "Після арешту в Мінську журналістка Ольга Зуєва не отримувала ліків.", "detention"),
    ],
)
def test_another_verb_does_not_undo_what_a_noun_tells(lang, text, kind):
    assert told(lang, text) == [(kind, None, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text", "kind", "modality"),
    [
        ("en", "Minsk police denied the arrest of Olga Zueva.", "detention", "denied"),
        ("de", "Die Freilassung von Oleg Below wurde nicht bestätigt.", "release", "denied"),
        ("de", "Die Behörden könnten die Festnahme von Oleg Below anordnen.", "detention", "hypothetical"),
        ("ru", "Освобождения Олега Белова не произошло.", "release", "denied"),
        ("be", "Вызвалення Алега Бялова не адбылося.", "release", "denied"),
        ("pl", "Do uwolnienia Olega Biełowa nie doszło.", "release", "denied"),
        ("uk", "Звільнення Олега Бєлова заплановане на наступний тиждень.", "release", "planned"),
    ],
)
def test_a_verb_that_tells_whether_it_came_true_does(lang, text, kind, modality):
    assert told(lang, text) == [(kind, None, modality)]


@pytest.mark.parametrize(
    ("lang", "text", "count"),
    [
        ("en", "The EU has imposed new sanctions on Belarus. Brussels put 14 officials on its list.", 14),
        (
            "de",
            "Washington erließ Sanktionen. Das US-Finanzministerium fror das Vermögen von neun Richtern ein.",
            9,
        ),
        ("ru", "США ввели санкции против Беларуси. Госдепартамент внес в список 14 чиновников.", 14),
        ("be", "Еўразвяз увёў новыя санкцыі супраць Беларусі. Брусель унёс у спіс 14 чыноўнікаў.", 14),
        ("pl", "Stany Zjednoczone rozszerzyły sankcje. Departament Skarbu wpisał na listę dziewięciu sędziów.", 9),
        ("uk", "Євросоюз запровадив нові санкції проти Білорусі. Брюссель вніс до списку 14 чиновників.", 14),
    ],
)
def test_a_power_by_another_name_acts_once(lang, text, count):
    assert told(lang, text) == [("sanction_imposed", count, "asserted")]


def test_two_powers_act_twice():
    text = "The EU imposed new sanctions on Belarus. London put 14 officials on its list."
    assert [claim.count for claim in read("en", text)] == [None, 14]


@pytest.mark.parametrize(
    ("lang", "text", "kinds"),
    [
        ("en", "Viasna urged Minsk to publish the names of those released on Friday.", []),
        ("en", "The opposition demanded that the junta explain the release of only 12 prisoners.", ["release"]),
        ("en", "Campaigners asked the EU to help released political prisoners with visas.", []),
        ("de", "Viasna forderte Minsk auf, die Namen der Freigelassenen zu veröffentlichen.", []),
        ("ru", "Оппозиция потребовала от хунты объяснить освобождение лишь 12 политзаключенных.", ["release"]),
        ("be", "«Вясна» заклікала Мінск апублікаваць імёны вызваленых у пятніцу.", []),
        ("pl", "Organizacja wezwała Mińsk do opublikowania nazwisk osób zwolnionych w piątek.", []),
        ("en", "Amnesty urged Minsk to end the torture of prisoners and to free Oleg Belov.", ["demand"]),
        ("uk", "Amnesty закликала Мінськ припинити катування і звільнити Олега Бєлова.", ["demand"]),
    ],
)
def test_who_asks_for_something_else_demands_no_release(lang, text, kinds):
    assert [claim.kind.value for claim in read(lang, text)] == kinds


@pytest.mark.parametrize(
    ("lang", "text", "kind", "modality"),
    [
        ("en", "Brussels called for an inquiry into the death of the political prisoner Oleg Belov in a Minsk jail.",
         "death_in_custody", "asserted"),
        ("de", "Warschau verlangte eine Erklärung für die Festnahme der Reporterin Olga Sujewa in Minsk.",
         "detention", "asserted"),
        ("ru", "Варшава потребовала объяснений в связи с задержанием Ольги Зуевой в Минске.", "detention", "asserted"),
        ("pl", "Warszawa zażądała wyjaśnień w sprawie zatrzymania Olgi Zujewej w Mińsku.", "detention", "asserted"),
        ("uk", "Варшава зажадала пояснень щодо затримання Ольги Зуєвої в Мінську.", "detention", "asserted"),
        ("en", "Prosecutors demanded the arrest of the opposition leader Olga Zueva.", "detention", "hypothetical"),
    ],
)  # fmt: skip
def test_who_asks_to_explain_an_arrest_does_not_ask_for_it(lang, text, kind, modality):
    assert [(claim.kind.value, claim.modality.value) for claim in read(lang, text)] == [(kind, modality)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "John Coale held talks with Lukashenko in Minsk on prisoners. The meeting took place on 14 November."),
        (
            "de",
            "John Coale hat in Minsk mit Lukaschenko über Gefangene beraten. Das Treffen fand am 14. November statt.",
        ),
        ("ru", "Джон Коул провел в Минске переговоры с Лукашенко о политзаключенных. Встреча состоялась 14 ноября."),
        ("be", "Джон Коўл правёў перамовы з Лукашэнкам пра палітвязняў. Сустрэча адбылася 14 лістапада."),
        (
            "pl",
            "John Coale prowadził rozmowy z Łukaszenką o więźniach politycznych. Spotkanie odbyło się 14 listopada.",
        ),
        ("uk", "Джон Коул провів переговори з Лукашенком про політв'язнів. Зустріч відбулася 14 листопада."),
    ],
)
def test_the_day_of_a_meeting_told_in_the_next_sentence(lang, text):
    (claim,) = read(lang, text)
    assert (claim.kind.value, claim.date_start) == ("negotiation", date(2026, 11, 14))


def test_another_meeting_has_its_own_day():
    text = "The envoy held talks with Lukashenko on prisoners. The talks with Anna Lis took place on 14 November."
    assert [claim.date_start for claim in read("en", text)] == [None, date(2026, 11, 14)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Efforts to free Oleg Belov continue, his lawyer said in Minsk."),
        ("ru", "Усилия по освобождению Олега Белова продолжаются, сказала его адвокат в Минске."),
        ("be", "Намаганні дзеля вызвалення Алега Бялова працягваюцца, сказала яго адвакатка ў Мінску."),
        ("pl", "Starania o uwolnienie Olega Biełowa trwają, powiedziała jego adwokatka w Mińsku."),
        ("uk", "Зусилля зі звільнення Олега Бєлова тривають, сказала його адвокатка в Мінську."),
    ],
)
def test_efforts_tell_neither_a_demand_nor_a_release(lang, text):
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The US Treasury revoked the licence for nine Belarusian state companies."),
        ("de", "Das US-Finanzministerium widerrief die Lizenz für neun belarussische Staatsfirmen."),
        ("ru", "Минфин США отозвал лицензию для девяти белорусских компаний."),
        ("be", "Мінфін ЗША адклікаў ліцэнзію для дзевяці беларускіх кампаній."),
        ("pl", "Departament Skarbu USA cofnął licencję dla dziewięciu białoruskich firm."),
        ("uk", "Мінфін США відкликав ліцензію для дев'яти білоруських компаній."),
    ],
)
def test_a_licence_taken_back_is_a_sanction(lang, text):
    assert told(lang, text) == [("sanction_imposed", 9, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Talks between Minsk and Washington on political prisoners were postponed.", ("negotiation", "denied")),
        ("de", "Das für Montag geplante Treffen von Coale mit Lukaschenko über politische Gefangene wurde abgesagt.",
         ("negotiation", "denied")),
        ("ru", "Переговоры Минска и Вашингтона о политзаключенных отложены.", ("negotiation", "denied")),
        ("pl", "Rozmowy Mińska z Waszyngtonem o więźniach politycznych przełożono.", ("negotiation", "denied")),
        ("uk", "Заплановану на понеділок зустріч Коула з Лукашенком щодо політв'язнів скасовано.",
         ("negotiation", "denied")),
        ("en", "Another 20 political prisoners will probably be freed this week.", ("release", "hypothetical")),
        ("de", "Vermutlich werden noch in dieser Woche 20 politische Gefangene freigelassen.",
         ("release", "hypothetical")),
        ("uk", "Імовірно, цього тижня звільнять ще 20 політв'язнів.", ("release", "hypothetical")),
        ("ru", "Освободить еще 20 политзаключенных власти, по его словам, обещали до Рождества.",
         ("release", "planned")),
        ("ru", "Иван Белов должен выйти на свободу 12 января.", ("release", "planned")),
        ("be", "Іван Бялоў павінен выйсці на волю 12 студзеня.", ("release", "planned")),
        ("ru", "Иван Белов должен быть немедленно освобожден, заявил Евросоюз.", ("demand", "asserted")),
        ("de", "30 Autoren unterzeichneten einen Brief, in dem sie Minsk auffordern, Iwan Below freizulassen.",
         ("demand", "asserted")),
    ],
)  # fmt: skip
def test_what_is_put_off_due_or_only_likely(lang, text, expected):
    assert [(claim.kind.value, claim.modality.value) for claim in read(lang, text)] == [expected]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "With him, the number of political prisoners who died in custody in Belarus has risen to ten."),
        ("be", "Такім чынам, колькасць палітвязняў, памерлых за кратамі, вырасла да дзесяці."),
        ("uk", "Отже, кількість політв'язнів, померлих за ґратами в Білорусі, зросла до десяти."),
    ],
)
def test_what_a_number_of_dead_rose_to(lang, text):
    assert told(lang, text) == [("death_in_custody", 10, "asserted")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Политзаключенному Олегу Белову не разрешили проститься с матерью, которая умерла в Минске."),
        ("pl", "Więźniowi politycznemu Olegowi Biełowowi nie pozwolono pożegnać matki, która zmarła w Mińsku."),
        ("pl", "Były więzień polityczny Oleg Biełow zmarł na raka w swoim domu w Wilnie."),
    ],
)
def test_a_mother_or_a_former_prisoner_does_not_die_in_custody(lang, text):
    assert read(lang, text) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Minsk turned down Warsaw's request to free Oleg Belov."),
        ("en", "A Minsk court rejected a request for the early release of political prisoner Oleg Belov."),
        ("ru", "Минск отверг просьбу Варшавы освободить Олега Белова."),
        ("be", "Мінск адхіліў просьбу Варшавы вызваліць Алега Бялова."),
        ("pl", "Mińsk odrzucił prośbę Warszawy o uwolnienie Olega Biełowa."),
        ("uk", "Мінськ відхилив прохання Варшави звільнити Олега Бєлова."),
    ],
)
def test_a_request_turned_down_frees_nobody(lang, text):
    assert told(lang, text) == [("release", None, "denied")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The US lifted sanctions on two Belarusian banks and promised to lift the rest."),
        ("de", "Washington hob die Sanktionen gegen zwei Banken auf und versprach, die übrigen aufzuheben."),
        ("ru", "США сняли санкции с двух белорусских банков и пообещали снять остальные."),
        ("pl", "USA zniosły sankcje wobec dwóch białoruskich banków i obiecały znieść pozostałe."),
        ("uk", "США зняли санкції з двох білоруських банків і пообіцяли зняти решту."),
    ],
)  # fmt: skip
def test_the_rest_of_the_sanctions_is_to_be_lifted(lang, text):
    assert told(lang, text) == [("sanction_lifted", 2, "asserted"), ("sanction_lifted", None, "planned")]


@pytest.mark.parametrize(
    ("lang", "text", "actor", "targets"),
    [
        ("de", "„Wir fordern Minsk auf, die Journalisten freizulassen“, sagt Geschäftsführer Christian Below.",
         "Christian Below", ()),
        ("en", '"Minsk must free Oleg Belov," said director Adam Lowe.', "Adam Lowe", ("Oleg Belov",)),
        ("ru", "«Мы призываем освободить журналистов», — сказал директор Иван Белов.", "Иван Белов", ()),
        ("be", "«Мы патрабуем вызваліць журналістаў», — заявіў кіраўнік саюза Іван Бялоў.", "Іван Бялоў", ()),
        ("pl", "„Wzywamy do uwolnienia Olega Zuja” – oświadczył dyrektor Adam Biel.", "Adam Biel", ("Olega Zuja",)),
        ("uk", "«Ми вимагаємо звільнити журналістів», — заявив голова спілки Іван Бєлов.", "Іван Бєлов", ()),
    ],
)  # fmt: skip
def test_who_is_quoted_demands_and_is_not_to_be_freed(lang, text, actor, targets):
    assert [(claim.kind.value, claim.actors, claim.targets) for claim in read(lang, text)] == [
        ("demand", (actor,), targets)
    ]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "In May Managua came to an understanding with the bishops on the jailed priests."),
        ("en", "Ortega and the American envoy agreed in May that 12 prisoners would leave the country."),
        ("de", "Im Mai hatte sich Ortega mit Donald Trump verständigt; zwölf Häftlinge sollen freikommen."),
        ("ru", "Епископы договорились в мае с Ортегой о судьбе арестованных священников."),
        ("uk", "Єпископи порозумілися в травні з Ортегою щодо ув'язнених священників."),
        ("be", "У траўні Артэга дамовіўся з каталіцкай царквой наконт зняволеных святароў."),
        ("pl", "W maju Ortega porozumiał się z Kościołem w sprawie uwięzionych księży."),
        ("en", "The freeing of 12 priests followed a visit which the nuncio had paid to Managua in May."),
        ("ru", "Освобождению 12 священников в Манагуа предшествовал приезд кардинала в мае."),
        ("pl", "Zwolnienie 12 księży w Managui poprzedziła majowa wizyta kardynała."),
        ("uk", "Звільненню 12 священників у Манагуа передував у травні приїзд кардинала."),
    ],
)
def test_who_comes_to_terms_or_pays_a_visit_has_talked(lang, text):
    (talks,) = [claim for claim in read(lang, text) if claim.kind.value == "negotiation"]
    assert (talks.date_start, talks.date_end) == (date(2026, 5, 1), date(2026, 5, 31))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "EU states agreed on Monday to extend the sanctions on Belarus."),
        ("de", "Die Firma einigte sich mit der Stadt Minsk über die Miete."),
        ("uk", "Завод домовився з Мінськом про постачання тракторів."),
    ],
)
def test_an_agreement_on_sanctions_or_goods_is_no_talk_with_the_captor(lang, text):
    assert "negotiation" not in [claim.kind.value for claim in read(lang, text)]


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("de", "Iwan Below kam in Minsk nicht frei; seine Frau fordert, ihn sofort zu entlassen.", "Iwan Below"),
        ("en", "Ivan Belov was not released in Minsk; his wife demands that he be freed at once.", "Ivan Belov"),
        ("ru", "Ивана Белова в Минске не освободили; его жена требует немедленно отпустить его.", "Ивана Белова"),
        ("uk", "Івана Бєлова в Мінську не звільнили; його дружина вимагає негайно відпустити його.", "Івана Бєлова"),
        ("be", "Івана Бялова ў Мінску не вызвалілі; ягоная жонка патрабуе адпусціць яго.", "Івана Бялова"),
        ("pl", "Iwana Biełowa nie zwolniono w Mińsku; jego żona domaga się, by go wypuszczono.", "Iwana Biełowa"),
    ],
)
def test_who_is_not_freed_does_not_demand_it_but_kin_does(lang, text, name):
    *_, demand = read(lang, f"Anna Lis: Minsk. {text}")
    assert (demand.kind.value, demand.actors, demand.targets) == ("demand", (), (name,))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "США ослабят санкции против «Белавиа», сказал в четверг Кит Келман."),
        ("ru", "США смягчат санкции против «Белавиа»."),
        ("uk", "США послаблять санкції проти «Белавіа»."),
        ("be", "ЗША аслабяць санкцыі супраць «Белавія»."),
        ("pl", "USA złagodzą sankcje na Belavię."),
        ("de", "Die USA werden die Sanktionen gegen Belavia lockern."),
        ("en", "The US will ease its sanctions on Belavia."),
    ],
)
def test_sanctions_that_somebody_will_ease_are_not_eased_yet(lang, text):
    assert told(lang, text) == [("sanction_lifted", None, "planned")]
