"""The packs: every rule shows by example what it reads."""

from datetime import date

import pytest

from faustpfand.extract.claims import languages, read_claims
from faustpfand.extract.claims.packs import load
from faustpfand.extract.claims.when import RULES
from faustpfand.records import Article


def as_told(claims, rule):
    """Whether one of the claims is of the rule's kind, and one of that kind of its modality where it sets one."""
    told = {claim.modality for claim in claims if claim.kind == rule.kind}
    return bool(told) if rule.modality is None else rule.modality in told


@pytest.mark.parametrize("lang", languages())
def test_each_example_is_read(lang):
    """A rule's example yields a claim of the rule's kind, and of its modality where it sets one."""
    published = date(2025, 10, 15)
    misread = [
        f"{number} {rule.kind} {rule.modality or ''}: {rule.example}"
        for number, rule in enumerate(load(lang).rules)
        if not as_told(read_claims(Article(id="x", text=rule.example, lang=lang, published=published)), rule)
    ]

    assert misread == []


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
