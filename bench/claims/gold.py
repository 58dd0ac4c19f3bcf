"""Annotated texts, and how well claims read from them agree with the annotation."""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from faustpfand.records import Article

JSON = dict[str, Any]

CORPUS = Path(__file__).parents[2] / "tests" / "golden" / "corpus"


def documents(folders: Iterable[str | Path]) -> list[JSON]:
    """Read all annotated texts of some folders."""
    files = [f for folder in folders for f in sorted(Path(folder).glob("*.jsonl"))]
    lines = (line for f in files for line in f.read_text(encoding="utf-8").splitlines())
    return [json.loads(line) for line in lines if line.strip()]


def article(document: JSON) -> Article:
    published = date.fromisoformat(document["published"])
    return Article(id=document["id"], text=document["text"], lang=document["lang"], published=published)


def may_pair(gold: JSON, claim: JSON) -> bool:
    """A pair agrees in kind, modality and count (both none is equal), and its spans overlap."""
    (a, b), (c, d) = gold["span"], claim["span"]
    same = all(gold[key] == claim[key] for key in ("kind", "modality", "count"))
    return same and a < d and c < b


def pairs(golds: Sequence[JSON], claims: Sequence[JSON]) -> list[tuple[JSON, JSON]]:
    """Pair as many as possible one to one: augmenting paths, the claims that agree in most fields first."""
    owner: dict[int, int] = {}

    def place(at: int, seen: set[int]) -> bool:
        order = sorted(range(len(claims)), key=lambda i: -agreement(golds[at], claims[i]))
        for i in order:
            if i not in seen and may_pair(golds[at], claims[i]):
                seen.add(i)
                if i not in owner or place(owner[i], seen):
                    owner[i] = at
                    return True
        return False

    for at in range(len(golds)):
        place(at, set())
    return [(golds[at], claims[i]) for i, at in owner.items()]


FIELDS = ("comparator", "population", "country", "interval")
NAMES = ("actors", "targets")


def field(claim: JSON, name: str) -> Any:  # noqa: ANN401 - as the fields are
    return (claim["date_start"], claim["date_end"]) if name == "interval" else claim[name]


def agreement(gold: JSON, claim: JSON) -> int:
    return sum(field(gold, name) == field(claim, name) for name in FIELDS)


def measured(found: Iterable[tuple[JSON, Sequence[JSON]]]) -> JSON:
    """Precision, recall and F1 by language and kind, and the fields of the claims that were found.

    Args:
        found: pairs of a document and the claims read from it.
    """
    groups: dict[str, Counter[str]] = {}
    fields: Counter[str] = Counter()
    invented: Counter[str] = Counter()
    for document, claims in found:
        matched = pairs(document["claims"], claims)
        for group, of in (("all", None), (document["lang"], None), *((kind, kind) for kind in kinds(document, claims))):
            counter = groups.setdefault(group, Counter())
            counter["gold"] += sum(of in (None, c["kind"]) for c in document["claims"])
            counter["read"] += sum(of in (None, c["kind"]) for c in claims)
            counter["hit"] += sum(of in (None, gold["kind"]) for gold, _ in matched)
        for gold, claim in matched:
            for name in NAMES:
                fields[f"{name} hit"] += named_alike(gold[name], claim.get(name, ()))
                fields[f"{name} told"] += len(gold[name]) + len(claim.get(name, ()))
        fields["pairs"] += len(matched)
        for name in FIELDS:
            fields[name] += sum(field(gold, name) == field(claim, name) for gold, claim in matched)
        if not document["claims"]:
            invented["documents"] += 1
            invented["claims"] += len(claims)
    return {
        "groups": {group: rates(counter) for group, counter in groups.items()},
        "fields": {name: round(fields[name] / max(fields["pairs"], 1), 4) for name in FIELDS},
        "names": {name: round(2 * fields[f"{name} hit"] / max(fields[f"{name} told"], 1), 4) for name in NAMES},
        "invented_where_there_is_none": round(invented["claims"] / max(invented["documents"], 1), 4),
    }


def named_alike(golds: Sequence[str], names: Sequence[str]) -> int:
    """Count the names that are one, or of which one holds the other, each used once."""
    left = [name.casefold() for name in names]
    hits = 0
    for gold in map(str.casefold, golds):
        alike = next((name for name in left if name in gold or gold in name), None)
        if alike is not None:
            left.remove(alike)
            hits += 1
    return hits


def kinds(document: JSON, claims: Sequence[JSON]) -> list[str]:
    return sorted({c["kind"] for c in [*document["claims"], *claims]})


def rates(counter: Counter[str]) -> JSON:
    precision = counter["hit"] / counter["read"] if counter["read"] else 0.0
    recall = counter["hit"] / counter["gold"] if counter["gold"] else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"claims": counter["gold"], "precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4)}
