"""Demands that follow what they are for, stand beside a release that was welcomed, or are for something else."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    return [(claim.kind.value, claim.modality.value) for claim in claims if claim.kind.value in ("demand", "release")]


DEMAND = ("demand", "asserted")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Alle politischen Gefangenen freizulassen und Schuldige zu bestrafen, fordert das Zentrum Wjasna."),
        ("en", "To free all political prisoners is what the parliament in Oslo demands in a resolution."),
        ("ru", "Отпустить писателя Петра Лиса и закрыть дела его коллег требует в открытом письме ПЕН-клуб."),
        ("be", "Вызваліць Івана Бялова і ўсіх палітвязняў, апраўдаць іх і вярнуць страчанае патрабуе парламент."),
        ("pl", "Wypuścić pisarza Piotra Lisa i umorzyć sprawy jego kolegów żąda w liście otwartym PEN Club."),
        ("uk", "Відпустити всіх політв'язнів, повернути їм майно й покарати винних вимагає центр «Весна»."),
        ("ru", "Освободить надо всех до единого, подчеркнула Ольга Зуева, говоря о политзаключённых."),
        ("be", "Выпусціць і цалкам апраўдаць трэба ўсіх палітвязняў, не раз заяўляў Савет Еўропы."),
        ("uk", "Звільнити треба всіх політв'язнів до одного, підкреслила Ольга Зуєва."),
    ],
)
def test_an_infinitive_whose_demand_follows_is_no_release(lang, text):
    assert told(lang, text) == [DEMAND]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "To free Ivan Belov by Christmas is what Minsk has promised."),
        ("ru", "Освободить Ивана Белова власти пообещали к Новому году."),
        ("uk", "Звільнити Івана Бєлова влада обіцяє до Різдва."),
        ("be", "Вызваліць пісьменніка Пятра Ліса паабяцаў сам прэзідэнт."),
        ("de", "Freikommen sollen dabei auch 14 Menschenrechtler, teilte das Büro des Präsidenten mit."),
    ],
)
def test_an_infinitive_whose_promise_follows_is_planned(lang, text):
    assert told(lang, text) == [("release", "planned")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("de", "Norwegen begrüßte die Freilassung von Ivan Belov und drängte Minsk, auch die übrigen gehen zu lassen."),
        ("de", "Der Gesandte, der die Begnadigung lobte, drängt Baku, auch alle anderen Reporter gehen zu lassen."),
        ("uk", "Норвегія привітала помилування й закликала Мінськ відпустити й решту політв'язнів."),
        ("en", "The envoy, pleased with the pardon, urged the junta to let all other political prisoners go."),
        ("pl", "O więcej uporu w zabiegach o uwolnienie więźniów politycznych apelują ich krewni."),
    ],
)
def test_what_is_asked_is_not_what_was_welcomed(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=date(2026, 11, 20)))
    spans = [text[claim.start : claim.end] for claim in claims if claim.kind.value == "demand"]
    assert len(spans) == 1
    assert not any(word in spans[0] for word in ("begrüßte", "Freilassung", "Begnadigung", "помилування", "pardon"))


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("be", "Прафсаюз заклікаў рабочых выйсці на плошчу; 25 чалавек трапілі ў ізалятар."),
        ("en", "The blogger called on everyone to come out onto the square and was arrested."),
        ("pl", "Opozycja wzywa, by w niedzielę znów wyjść na ulice. Zatrzymano 30 osób."),
        ("uk", "Профспілка закликала робітників вийти на площу; 25 людей потрапили до ізолятора."),
    ],
)
def test_a_call_to_the_streets_frees_nobody(lang, text):
    assert told(lang, text) == []
