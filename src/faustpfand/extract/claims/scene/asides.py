"""Asides: what stands between commas, dashes or brackets and only says who is meant."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from faustpfand.extract.claims.actors import Entity
from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.quantities import Quantity
from faustpfand.extract.claims.scene.relatives import bare_relatives
from faustpfand.extract.claims.scene.triggers import Trigger

_DASHES: Final = ("—", "–")  # a hyphen sets nothing off
_SETS_OFF: Final = frozenset(",(–—")
_OF_ITS: Final = 3  # words of an office between a comma and a name
_SET_OFF: Final = 6  # words between a counted noun and the dash before its names


def asides(
    phrases: Phrases,
    told: Sequence[Trigger],
    found: Sequence[Quantity],
    named: Sequence[Entity],
    marks: Sequence[tuple[int, str]],
) -> tuple[Span, ...]:
    """Find the stretches put in that only say which people, in order, each with its marks: ", arrested in May,"."""
    bare = bare_relatives(phrases, told)
    if not marks:
        return tuple(bare)
    begins = [*(t.start for t in told), *(q.start for q in found)]
    commas = [at for at, mark in marks if mark == ","]
    cut = [
        (a, b)
        for a, b in pairwise(commas)
        if _opens_aside(phrases, a + 1)
        or (phrases.starts(a + 1, "time_clause") is not None and not _holds((a, b), begins))
        or phrases.starts(a + 2, "relative") is not None  # ", имена которых значились в списке,"
        or _are_names((a, b), found, begins, phrases)
    ]
    dashes = pairwise([at for at, mark in marks if mark in _DASHES])
    set_off = [s for s in dashes if _are_names(s, found, begins, phrases, within=_SET_OFF)]
    listed = _examples(phrases, commas, told, found) if "part_cue" in phrases.spots else []
    within = [(a, b + 1) for a, b in (*cut, *set_off, *listed, *_brackets(phrases, begins))]
    return tuple(sorted({*bare, *within, *_all_named(named, told, found, phrases)}))


def _opens_aside(phrases: Phrases, at: int) -> bool:
    """True behind a comma for ", arrested in May," and ", who was"; not for "reported, that on 18 October"."""
    if phrases.starts(at, "that") is not None and phrases.ends(at - 1, "telling", "said") is not None:
        return False
    return phrases.starts(at, "reduced", "relative", "source") is not None


def _brackets(phrases: Phrases, begins: Iterable[int]) -> list[Span]:
    """Find what is said in brackets, without a number: "was arrested in May (the paper writes) and sentenced"."""
    texts = phrases.words.texts
    if "(" not in texts:
        return []
    opens = [at for at, text in enumerate(texts) if text == "("]
    spans = [(at, next((i for i in range(at, len(texts)) if texts[i] == ")"), at)) for at in opens]
    spans = [s for s in spans if s[0] < s[1] and not _holds(s, begins)]
    return [s for s in spans if not any(texts[i][0].isdigit() for i in range(*s))]


def _examples(
    phrases: Phrases, commas: Sequence[int], told: Sequence[Trigger], counted: Iterable[Quantity]
) -> list[Span]:
    """Find the examples put in before a verb: "16 people, among them Ivan Belov, Petr Lis and a priest, walked free".

    In English the cue may end them: "16 people, Ivan Belov and Petr Lis among them, walked free".
    """
    found: list[Span] = []
    wholes = {q.end for q in counted}
    for a, b in phrases.of("part_cue"):
        verb = next((t.start for t in told if t.start >= b), None)
        ends = [at for at in commas if verb is not None and b <= at < verb]
        if not ends or phrases.words[ends[-1] + 1].is_capital:
            continue  # whose verb it is, is told anew
        opens = [at for at in commas if max((t.end for t in told if t.end <= a), default=0) <= at < a]
        if opens and opens[-1] + 1 == a:
            found.append((opens[-1], ends[-1]))
        elif opens and ends[0] == b:
            found.append((next((at for at in opens if at in wholes), opens[0]), b))
    return found


def _are_names(span: Span, found: Iterable[Quantity], begins: Iterable[int], phrases: Phrases, within: int = 0) -> bool:
    """True for names between marks near behind those counted: "two, Ivan Belov and Petr Lis, were sentenced"."""
    near = any(0 <= span[0] - q.end <= within and (q.is_bare or (within and q.value)) for q in found)
    return near and _may_name(span, phrases) and not _holds(span, begins)


def _all_named(
    named: Sequence[Entity], told: Sequence[Trigger], found: Sequence[Quantity], phrases: Phrases
) -> Iterator[Span]:
    """Find the names of just so many as were counted: "two priests convicted of treason, A and B, were"."""
    texts = phrases.words.texts
    people = [e for e in named if e.sort == "person"]
    for q in found:
        behind = [e for e in people if e.start >= q.end]
        if not q.value or q.value < 2 or len(behind) < q.value:
            continue
        row = behind[: q.value]
        opens, ends = row[0].start - 1, row[-1].end
        apart = texts[opens] in _SETS_OFF and ends < len(texts) and texts[ends] in _SETS_OFF
        listed = all(texts[a.end] == "," or phrases.covers(a.end, "and") for a, b in pairwise(row))
        listed = listed and all(b.start - a.end == 1 for a, b in pairwise(row))
        inside = [t for t in told if q.end <= t.start < ends]
        if apart and listed and all(phrases.starts(t.start, "reduced") is not None for t in inside):
            yield opens, ends + 1


def _may_name(span: Span, phrases: Phrases) -> bool:
    """True if a stretch may hold a name: not "30 on 16 August, as many on 4 September, 37"."""
    return _holds(span, phrases.words.capitals)


def _holds(span: Span, places: Iterable[int]) -> bool:
    """True if one of these words stands between the marks around a stretch."""
    return any(span[0] < at < span[1] for at in places)


def says_who(quantity: Quantity, named: Sequence[Entity], phrases: Phrases) -> bool:
    """True for the one of "one of its leaders, Ivan Belov, was detained" and "Ivan Belov, one of its leaders, was"."""
    if not phrases.covers(quantity.number_end, "part_of", "preposition", "article"):
        return False
    people = [e for e in named if e.sort == "person"]
    texts = phrases.words.texts
    if any(e.end + 1 == quantity.start and texts[e.end] == "," for e in people):
        return True
    comma = next((at for at in range(quantity.end, len(texts)) if texts[at] in _SETS_OFF), None)
    return comma is not None and any(0 <= e.start - comma <= _OF_ITS for e in people)
