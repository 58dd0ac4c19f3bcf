"""English relative clauses without commas: "the men who would not sign were jailed", where each ends."""

from collections.abc import Iterator, Sequence
from typing import Final

from faustpfand.extract.claims.lexicon.phrases import Phrases
from faustpfand.extract.claims.lexicon.tokens import Span
from faustpfand.extract.claims.scene.triggers import Trigger

_ENDS: Final = frozenset(",;:.()–—?!")
_ALONG: Final = ("adverb", "adverb_ending", "plain_not")  # within a verb: "had never been"
# Before what is no verb of the clause: "that they were", "who police say were", "refused to sign".
_OTHER: Final = ("and", "subject_pronoun", "said", "telling", "infinitive_mark")


def bare_relatives(phrases: Phrases, told: Sequence[Trigger]) -> Iterator[Span]:
    """Find the relative clauses without a comma before and a main verb behind, from "who" up to that verb."""
    if "finite" not in phrases.spots:
        return
    ends = 1
    for who, begins in phrases.of("who", "whose"):
        if who < ends or not phrases.words[who - 1].is_word:
            continue
        verb = _main_verb((who, begins), phrases, told)
        if verb is not None:
            ends = verb
            yield who, verb


def _main_verb(who: Span, phrases: Phrases, told: Sequence[Trigger]) -> int | None:
    """Give the finite verb that goes on where the relative clause has had its own."""
    marks = (at for at in range(who[1], len(phrases.words)) if phrases.words[at].text in _ENDS)
    verbs = _finite((who[1], next(marks, len(phrases.words))), phrases)
    if phrases.starts(who[0], "who_does") is not None:
        own = _past_adverbs(who[1], phrases)
        return next((at for at in verbs if at != own), None)
    if len(verbs) == 1 and any(who[1] <= t.start and t.end <= verbs[0] for t in told):
        return verbs[0]  # "whom police seized on Monday were let go"
    return verbs[1] if len(verbs) > 1 else None


def _finite(within: Span, phrases: Phrases) -> list[int]:
    """List the finite verbs of a stretch but for those joined to the verb before or of a clause of their own."""
    found: list[int] = []
    chain = -1  # where the auxiliaries told last end
    for verb, ends in phrases.of("finite"):
        if not within[0] <= verb < within[1] or phrases.words[verb].is_capital:
            continue
        after = verb
        while after > within[0] and _is_along(after - 1, phrases):
            after -= 1
        in_chain = chain == after  # "could have fled"
        if not (in_chain or phrases.covers(after - 1, *_OTHER)):
            found.append(verb)
        if phrases.starts(verb, "auxiliary") is not None:
            chain = ends
    return found


def _past_adverbs(at: int, phrases: Phrases) -> int:
    while at < len(phrases.words) and _is_along(at, phrases):
        at += 1
    return at


def _is_along(at: int, phrases: Phrases) -> bool:
    return phrases.covers(at, *_ALONG)
