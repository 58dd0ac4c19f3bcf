"""Numbers with a verb of their own, which tells no event of ours, beside a verb that does."""

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
