"""Who is named in a sentence: states, rulers, authorities, groups, persons."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from faustpfand.extract.claims.packs import Pack, load

_LEXICA = (
    ("ruler", "rulers"),
    ("authority", "authorities"),
    ("organisation", "organisations"),
    ("state", "states"),
)
_TOKEN = re.compile(r"[^\W\d_][\w’'-]*(?:\.(?=\W))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A name in a sentence. `placed`: it follows a preposition, so it tells where, or to whom."""

    start: int
    end: int
    name: str
    sort: str
    placed: bool = False
    partner: bool = False  # "with", "between" or "by" goes before
    located: bool = False  # "in" goes before: a town, whatever it looks like
    kin: bool = False  # named only to say whose husband, wife or brother it was
    officer: bool = False  # a person named by office: envoy, spokeswoman, president


def entities(text: str, pack: Pack, known: frozenset[str], taken: Sequence[tuple[int, int]]) -> list[Entity]:
    """Find the names of a sentence in order; `known` are the name parts that the whole text establishes.

    `taken` stretches are dates: "Saturday" is nobody.
    """
    found: list[Entity] = []
    dateline = pack.words["datelines"].match(text)
    taken = taken if dateline is None else [*taken, dateline.span()]
    for sort, lexicon in _LEXICA:
        for match in pack.words[lexicon].finditer(text):
            told = dateline is None or match.start() >= dateline.end()
            if told and _stands_alone(text, match, pack) and not _overlaps(match.span(), found):
                found.append(_entity(text, match.span(), sort, pack))
    for span in person_spans(text, pack, known):
        if not _overlaps(span, found) and not any(a < span[1] and span[0] < b for a, b in taken):
            found.append(_entity(text, span, "person", pack))
    return sorted(found, key=lambda e: e.start)


def _stands_alone(text: str, match: re.Match[str], pack: Pack) -> bool:
    """True unless it is part of a word, a possessive, or belongs to an office ("US envoy Keith Kellogg")."""
    before, after = text[: match.start()][-1:], text[match.end() :]
    if after.startswith(" ") and pack.words["officers"].match(after[1:]):
        return False
    return not (before.isalnum() or before == "-" or re.match(r"\w|-\w|['’]s\b", after))


def _overlaps(span: tuple[int, int], found: Sequence[Entity]) -> bool:
    return any(e.start < span[1] and span[0] < e.end for e in found)


def _entity(text: str, span: tuple[int, int], sort: str, pack: Pack) -> Entity:
    before = text[: span[0]].split(" ")[:-1]
    words = [w.casefold().strip("„“\"'(") for w in before[-3:]]
    articles = pack.words["articles"]
    while words and (articles.fullmatch(words[-1]) or pack.words["roles"].fullmatch(words[-1])):
        words.pop()
    last = words[-1] if words else ""
    return Entity(
        start=span[0],
        end=span[1],
        name=text[slice(*span)],
        sort=sort,
        partner=pack.words["partners"].fullmatch(last) is not None,
        placed=pack.words["prepositions"].fullmatch(last) is not None,
        located=pack.words["locatives"].fullmatch(last) is not None,
        kin=_is_kin(text, span, pack),
        officer=any(pack.words["officers"].fullmatch(w) for w in before[-4:]),
    )


def _is_kin(text: str, span: tuple[int, int], pack: Pack) -> bool:
    """True for "the husband of Maria Belova", "Maria Belova's husband": not she is told about."""
    before, after = text[: span[0]], text[span[1] :]
    return pack.words["kin_of"].search(before) is not None or pack.words["kin_after"].match(after) is not None


def person_spans(text: str, pack: Pack, known: frozenset[str]) -> list[tuple[int, int]]:
    """Find runs of capitalised words that read like a person's name."""
    spans, run = [], list[re.Match[str]]()
    for token in _TOKEN.finditer(text):
        if run and text[run[-1].end() : token.start()] == " " and _may_continue(token[0], pack):
            run.append(token)
            continue
        if run and not _owns(text, run[-1], token, pack):
            spans += _trimmed(run, pack, known)
        run = [token] if token[0][0].isupper() else []
    return [*spans, *_trimmed(run, pack, known)] if run else spans


def _owns(text: str, last: re.Match[str], token: re.Match[str], pack: Pack) -> bool:
    """True for a genitive before an office: "Donald Trumps Gesandter" is not Trump."""
    adjacent = text[last.end() : token.start()] == " "
    return adjacent and token[0][0].isupper() and _fits_in(pack.lang, "roles", token[0])


def _may_continue(word: str, pack: Pack) -> bool:
    return (word[0].isupper() or _fits_in(pack.lang, "particles", word)) and not _is_title(word, pack)


def _trimmed(run: list[re.Match[str]], pack: Pack, known: frozenset[str]) -> list[tuple[int, int]]:
    """Take titles off the front; a single word must be known or end like a surname."""
    titled = bool(run) and _fits_in(pack.lang, "roles", run[0][0])
    while run and (_is_title(run[0][0], pack) or not run[0][0][0].isupper()):
        run = run[1:]
    while run and _fits_in(pack.lang, "particles", run[-1][0]):
        run = run[:-1]
    if not run or pack.words["ignore_names"].fullmatch(run[-1][0]):
        return []
    if len(run) == 1 and not (_is_surname(run[0][0], pack, known) or (titled and _reads_like_name(run, pack, known))):
        return []
    if len(run) > 1 and not _reads_like_name(run, pack, known):
        return []
    end = run[-1].end() - (run[-1][0].endswith(".") and len(run[-1][0]) > 2)
    end -= 2 * run[-1][0].endswith(("'s", "’s"))
    return [(run[0].start(), end)]


def _reads_like_name(run: Sequence[re.Match[str]], pack: Pack, known: frozenset[str]) -> bool:
    if len(run) > 4 or any(_fits_in(pack.lang, "common_nouns", t[0]) for t in run):
        return False
    whole = run[0].string[run[0].start() : run[-1].end()]
    if _is_place(whole, pack) or any(_is_place(t[0], pack) for t in run):
        return False
    return all(len(t[0]) > 1 and not t[0].isupper() for t in run) or run[-1][0] in known or len(run[-1][0]) == 2


def _is_title(word: str, pack: Pack) -> bool:
    """True for an office, a common noun of people, a unit: what stands before a name, never in it."""
    return _title_in(pack.lang, word)


@lru_cache(maxsize=65_536)
def _fits_in(lang: str, words: str, word: str) -> bool:
    pack = load(lang)
    return pack is not None and pack.words[words].fullmatch(word) is not None


@lru_cache(maxsize=65_536)
def _title_in(lang: str, word: str) -> bool:
    # Asked of every capitalised word; texts of one subject repeat theirs.
    pack = load(lang)
    if pack is None:
        return False
    if any(pack.words[name].fullmatch(word) for name in ("roles", "not_names")):
        return True
    if pack.numbers.morphemes.fullmatch(word) is not None:
        return True
    return any(p.fullmatch(word) for _, p in pack.people) or pack.numbers.signs["units"].fullmatch(word) is not None


def _is_surname(word: str, pack: Pack, known: frozenset[str]) -> bool:
    if _is_place(word, pack):
        return False
    return word in known or _ends_like_surname(word, pack)


def _is_place(word: str, pack: Pack) -> bool:
    return _place_in(pack.lang, word)


@lru_cache(maxsize=65_536)
def _place_in(lang: str, word: str) -> bool:
    pack = load(lang)
    return pack is not None and pack.country.fullmatch(word) is not None and not _ends_like_surname(word, pack)


def _ends_like_surname(word: str, pack: Pack) -> bool:
    return pack.words["surname_endings"].search(word) is not None


def known_names(text: str, pack: Pack) -> frozenset[str]:
    """Give the last words of all full names in a text, so that the bare surname is a name too."""
    spans = person_spans(text, pack, frozenset())
    return frozenset(text[a:b].rsplit(maxsplit=1)[-1] for a, b in spans if " " in text[a:b])


def countries(text: str, pack: Pack) -> list[tuple[str, int, int]]:
    """List the countries told in a text, by place, adjective or ruler: code, start, end."""
    return [(str(m.lastgroup), m.start(), m.end()) for m in pack.country.finditer(text)]


def main_country(named: Iterable[str], brokers: frozenset[str]) -> str | None:
    """Give the country a text is about: of the codes in it the most frequent one that is no broker's."""
    captors = Counter(code for code in named if code not in brokers)
    return max(captors, key=lambda code: captors[code]) if captors else None
