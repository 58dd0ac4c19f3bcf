"""The packs: every rule shows by example what it reads."""

import re
from collections import Counter
from datetime import date
from importlib.resources import files
from itertools import islice

import pytest

from faustpfand.extract.claims import languages, read_claims
from faustpfand.extract.claims.lexicon.alternatives import expanded
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


PARTS = ("claims", "words", "numbers", "places", "dates", "language")
MOST = 20_000  # ways in which one phrase may be written out: all of them are kept in memory
QUOTED = re.compile(r'"([^"\n]{40,})"')


def part_of_pack(lang, part):
    return (files("faustpfand.extract.claims") / "packs" / lang / f"{part}.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("lang", languages())
def test_no_class_is_told_twice(lang):
    """Of two entries of one name YAML would keep the last alone."""
    keys = Counter(
        (part, key) for part in PARTS for key in re.findall(r"^([\w:\"-]+):", part_of_pack(lang, part), re.MULTILINE)
    )
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("lang", languages())
def test_no_phrase_multiplies_into_masses(lang):
    """A pack with a phrase of 700,000 ways took three seconds to load."""
    told = [phrase for part in PARTS[:4] for phrase in QUOTED.findall(part_of_pack(lang, part))]
    pieces = {piece for phrase in told for piece in re.split(r" [>|+] ", phrase) if piece.count("|") > 3}
    assert [piece for piece in pieces if len(list(islice(expanded(piece), MOST + 1))) > MOST] == []


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
