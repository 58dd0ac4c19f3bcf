"""Relative clauses: where they end, and what they only say of the people counted."""

from datetime import date

import pytest

from faustpfand.extract.claims import read_claims
from faustpfand.records import Article

PUBLISHED = date(2026, 11, 20)  # a Friday


def told(lang, text):
    claims = read_claims(Article(id="a", text=text, lang=lang, published=PUBLISHED))
    return [(c.kind.value, c.count, c.modality.value) for c in claims]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Nine students who planned to leave the country were arrested at the border.", ("detention", 9, "asserted")),
        ("Two editors who could have fled abroad were detained in Minsk.", ("detention", 2, "asserted")),
        ("Forty inmates who had never asked for clemency were pardoned on Friday.", ("release", 40, "asserted")),
        ("The six nurses who were promised a deal have been released.", ("release", 6, "asserted")),
        ("All 14 women who had been expected to walk free remain in prison.", ("held", 14, "asserted")),
        ("The 41 prisoners whom he had promised to pardon walked free.", ("release", 41, "asserted")),
        ("Three bloggers whose trial could not be attended got five years.", ("sentence", 3, "asserted")),
        ("Two women who said they had never been tried were released.", ("release", 2, "asserted")),
        ("The four lawyers who did not sign the petition were not arrested.", ("detention", 4, "denied")),
        ("The seven miners who were detained last week will be freed.", ("release", 7, "planned")),
        ("Viasna knows of 26 prisoners who have not been let out.", ("held", 26, "asserted")),
        ("Russia has released six Ukrainians who will be treated in Kyiv.", ("release", 6, "asserted")),
    ],
)
def test_the_main_verb_behind_who(text, claim):
    """English sets no comma before "who": the second finite verb is not of its clause."""
    assert told("en", text) == [claim]
