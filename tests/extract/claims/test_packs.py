"""The packs: every rule shows by example what it reads."""

from datetime import date

import pytest

from faustpfand.extract.claims import languages, read_claims
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.when import RULES
from faustpfand.records import Article

EXAMPLES = [
    pytest.param(lang, rule, id=f"{lang}-{number}-{rule.kind}")
    for lang in languages()
    for number, rule in enumerate(load(lang).rules)
]


@pytest.mark.parametrize(("lang", "rule"), EXAMPLES)
def test_each_example_is_read(lang, rule):
    """A rule's example yields a claim of the rule's kind, and of its modality where it sets one."""
    claims = read_claims(Article(id="x", text=rule.example, lang=lang, published=date(2025, 10, 15)))

    assert rule.kind in {c.kind for c in claims}
    if rule.modality is not None:
        assert rule.modality in {c.modality for c in claims if c.kind == rule.kind}


@pytest.mark.parametrize("lang", languages())
def test_date_templates_name_rules(lang):
    """Each date template names a rule that the calendar has."""
    assert {template.rule for template in load(lang).calendar.templates} <= set(RULES)


@pytest.mark.parametrize("lang", languages())
def test_all_kinds_have_a_rule(lang):
    """Every kind of claim can be told in every language."""
    kinds = {rule.kind.value for rule in load(lang).rules}

    assert kinds == {
        "release",
        "detention",
        "held",
        "sentence",
        "death_in_custody",
        "sanction_imposed",
        "sanction_lifted",
        "negotiation",
        "demand",
    }


def test_no_pack_for_an_unknown_language():
    """A language without a pack has none; that is no error."""
    assert load("xx") is None
