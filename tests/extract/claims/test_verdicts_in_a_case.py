"""Verdicts in somebody's case or trial: whose case it is has the verdict, unless the verb has people of its own."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.count, tuple(c.targets)) for c in claims if c.kind.value == "sentence"]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "По делу активиста Ивана Белова суд вынес приговор: шесть лет.", "Ивана Белова"),
        ("de", "Im Verfahren gegen den Aktivisten Iwan Below verhängte das Gericht sechs Jahre Haft.", "Iwan Below"),
        ("en", "In the trial of activist Ivan Belov, the judge handed down six years.", "Ivan Belov"),
        ("pl", "Zapadł wyrok w sprawie aktywistki Olgi Zujewej: sześć lat kolonii.", "Olgi Zujewej"),
        ("be", "Па справе актывіста Івана Бялова суд вынес прысуд: шэсць гадоў.", "Івана Бялова"),
        ("uk", "У справі активіста Івана Бєлова суд виніс вирок: шість років.", "Івана Бєлова"),
    ],
)
def test_the_verdict_in_a_case_is_on_whose_case_it_is(lang, text, target):
    assert told(lang, text) == [(None, (target,))]


@pytest.mark.parametrize(
    ("lang", "text", "claim"),
    [
        ("ru", "По делу активиста Ивана Белова осудили троих студентов.", (3, ())),
        (
            "de",
            "Im Prozess gegen den Aktivisten Iwan Below wurde die Zeugin Olga Sujewa zu 15 Tagen Arrest verurteilt.",
            (None, ("Olga Sujewa",)),
        ),
        (
            "en",
            "In the case of activist Ivan Belov, the court sentenced his aide Olga Zueva to two years.",
            (None, ("Olga Zueva",)),
        ),
        ("pl", "W sprawie aktywisty Iwana Biełowa skazano trzech studentów.", (3, ())),
        (
            "pl",
            "W sprawie aktywisty Iwana Biełowa skazano też dziennikarkę Olgę Zujewą na dwa lata.",
            (None, ("Olgę Zujewą",)),
        ),
        ("be", "Па справе актывіста Івана Бялова асудзілі траіх студэнтаў.", (3, ())),
        ("uk", "У справі активіста Івана Бєлова засудили трьох студентів.", (3, ())),
    ],
)
def test_others_may_be_sentenced_in_the_case_of_somebody(lang, text, claim):
    assert told(lang, text) == [claim]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "Апелляция смягчать наказание активистке Ольге Зуевой не стала: семь лет колонии.", "Ольге Зуевой"),
        ("de", "Das Strafmaß für den Dissidenten Iwan Below: sechs Jahre Gefängnis.", "Iwan Below"),
        ("en", "For the dissident Ivan Belov the outcome was known early: nine years behind bars.", "Ivan Belov"),
        ("pl", "Sąd nie miał litości dla aktywistki Olgi Zujewej: siedem lat kolonii.", "Olgi Zujewej"),
        ("uk", "Процес над активістом Іваном Бєловим завершився: шість років колонії.", "Іваном Бєловим"),
    ],
)
def test_a_term_behind_a_colon_is_a_verdict(lang, text, target):
    assert told(lang, text) == [(None, (target,))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Санкция статьи, по которой обвиняют активиста Ивана Белова, — до десяти лет лишения свободы."),
        ("ru", "У политзаключённой Ольги Зуевой истёк срок: она провела в колонии три года."),
        ("ru", "Оппозиционера Ивана Белова этапировали в колонию в Мордовию."),
        ("de", "Das Plädoyer der Anklage im Fall des Dissidenten Iwan Below: acht Jahre Haft."),
        ("en", "Prosecutors were clear about what they wanted for the dissident Ivan Belov: eight years in prison."),
        ("pl", "Aktywista Iwan Biełow został ukarany grzywną i zwolniony."),
        ("uk", "Прокурор назвав строк для активіста Івана Бєлова: вісім років колонії."),
    ],
)
def test_a_term_asked_for_served_or_threatened_is_no_verdict(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "Суд заменил активисту Ивану Белову условный срок на два года колонии.", "Ивану Белову"),
        ("de", "Ein Gericht wandelte die Bewährungsstrafe des Oppositionellen Iwan Below in Haft um.", "Iwan Below"),
        ("be", "Суд замяніў актывісту Івану Бялову «хімію» на два гады калоніі.", "Івану Бялову"),
    ],
)
def test_a_suspended_term_made_real_is_a_sentence(lang, text, target):
    assert told(lang, text) == [(None, (target,))]


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "Судья постановила лишить журналистку Ольгу Зуеву свободы на пять лет.", "Ольгу Зуеву"),
        ("en", "A Minsk judge decided to jail activist Ivan Belov for six years.", "Ivan Belov"),
        ("pl", "Sąd postanowił zamknąć aktywistę Iwana Biełowa w kolonii na sześć lat.", "Iwana Biełowa"),
        ("be", "Суд вырашыў пакараць актывіста Івана Бялова шасцю гадамі калоніі.", "Івана Бялова"),
        ("uk", "Суддя постановив позбавити журналістку Ольгу Зуєву волі на п'ять років.", "Ольгу Зуєву"),
    ],
)
def test_what_a_court_decides_to_do_is_done(lang, text, target):
    assert told(lang, text) == [(None, (target,))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Суд решил отпустить активиста Ивана Белова."),
        ("en", "The court delayed the verdict against activist Ivan Belov."),
        ("en", "Prosecutors want activist Ivan Belov sent to prison for ten years."),
        ("de", "Das Gericht verschob das Urteil gegen den Aktivisten Iwan Below."),
        ("pl", "Sąd postanowił zwolnić aktywistę Iwana Biełowa."),
        ("be", "Суд адклаў абвяшчэнне прысуду актывісту Івану Бялову."),
        ("uk", "Суд вирішив відпустити активіста Івана Бєлова."),
    ],
)
def test_what_a_court_puts_off_or_is_asked_for_is_no_verdict(lang, text):
    assert told(lang, text) == []


@pytest.mark.parametrize(
    ("lang", "text", "target"),
    [
        ("ru", "Евросоюз раскритиковал семилетний срок политика Ивана Белова.", "Ивана Белова"),
        ("de", "Die EU kritisierte die siebenjährige Haftstrafe gegen den Dissidenten Iwan Below.", "Iwan Below"),
        ("en", "The six-year sentence for activist Ivan Belov outraged Berlin.", "Ivan Belov"),
        ("pl", "Unia skrytykowała siedmioletni wyrok opozycjonisty Iwana Biełowa.", "Iwana Biełowa"),
        ("be", "Еўразвяз раскрытыкаваў сямігадовы тэрмін палітыка Івана Бялова.", "Івана Бялова"),
        ("uk", "ЄС розкритикував семирічний вирок політикові Івану Бєлову.", "Івану Бєлову"),
    ],
)
def test_a_term_of_so_many_years_is_a_verdict(lang, text, target):
    assert told(lang, text) == [(None, (target,))]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Иван Белов, оппозиционный политик, отбывает семилетний срок в Мордовии."),
        ("de", "Ein Gericht hob die siebenjährige Haftstrafe gegen den Dissidenten Iwan Below auf."),
        ("en", "A court overturned the seven-year sentence against opposition politician Ivan Belov."),
        ("pl", "Opozycjonista Iwan Biełow odsiaduje siedmioletni wyrok."),
        ("be", "Суд скараціў сямігадовы тэрмін палітыка Івана Бялова."),
        ("uk", "Суд скасував семирічний вирок опозиціонерові Івану Бєлову."),
    ],
)
def test_a_term_of_so_many_years_served_or_lifted_is_no_verdict(lang, text):
    assert told(lang, text) == []
