"""The view of persons: what the registers say of each, put together along the judgements of people."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from faustpfand import dates
from faustpfand.accounts.inside.sentences import term_days
from faustpfand.dates import When
from faustpfand.extract.person_words import plain, words
from faustpfand.records import Person, Predicate, Statement, Status, is_line, is_synthetic

PERSONAL = (
    Predicate.NAME,
    Predicate.GENDER,
    Predicate.BORN,
    Predicate.STATUS,
    Predicate.DETAINED,
    Predicate.SENTENCE,
    Predicate.RELEASED,
    Predicate.RELEASE_DUE,
    Predicate.DIED,
    Predicate.PLACE,
    Predicate.PAGE,
    Predicate.WAVE,
)
_RANK = (Status.HELD, Status.FORMER, Status.NOT_RECOGNISED)


def persons(
    statements: Iterable[Statement],
    clusters: Iterable[frozenset[str]] = (),
    predicates: Collection[Predicate] = PERSONAL,
) -> list[Person]:
    """Build one person for each subject, or for each group of subjects that people judged the same.

    Where two registers differ about a date, the interval that holds both is kept: nobody is picked in silence.

    Args:
        statements: about persons; others are passed over.
        clusters: groups of subjects that are one person.
        predicates: what to take up of each.

    Returns:
        The persons in the order in which their first subject came.
    """
    # A line of a list that somebody judged to be a person of a register gives the person no other name.
    head = {subject: min(cluster, key=lambda one: (is_line(one), one)) for cluster in clusters for subject in cluster}
    grouped: dict[str, list[Statement]] = defaultdict(list)
    wanted = frozenset(predicates)
    for one in statements:
        if one.predicate in wanted:
            grouped[head.get(one.subject, one.subject)].append(one)
    named = {name: said for name, said in grouped.items() if any(one.predicate == Predicate.NAME for one in said)}
    return [_person(name, said) for name, said in named.items()]


def _person(name: str, statements: Sequence[Statement]) -> Person:
    said: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        said[one.predicate].append(one)
    names = tuple(dict.fromkeys(one.value for one in said[Predicate.NAME]))
    return Person(
        id=name,
        subjects=tuple(dict.fromkeys(one.subject for one in statements)),
        name=names[0],
        names=names,
        statements=tuple(statements),
        status=_status(said),
        gender=_first(said, Predicate.GENDER),
        born=_when(said, Predicate.BORN),
        detained=_when(said, Predicate.DETAINED),
        released=_when(said, Predicate.RELEASED),
        release_due=_when(said, Predicate.RELEASE_DUE),
        died=_died(said),
        sentence_days=_term(said),
        synthetic=any(is_synthetic(one.subject) for one in statements),
    )


def _first(said: Mapping[str, Sequence[Statement]], predicate: Predicate) -> str:
    return said[predicate][0].value if said.get(predicate) else ""


def _status(said: Mapping[str, Sequence[Statement]]) -> Status | None:
    """Give the status; where registers differ, the one nearest to the cell, so that nobody inside is lost."""
    told = {Status(one.value) for one in said.get(Predicate.STATUS, ())}
    return next((status for status in _RANK if status in told), None)


def _when(said: Mapping[str, Sequence[Statement]], predicate: Predicate) -> When | None:
    told = []
    for one in said.get(predicate, ()):
        try:
            told.append(dates.parse(one.value))
        except ValueError:  # a word instead of a date, e.g. "died: yes"
            continue
    if len(told) <= 1:
        return told[0] if told else None
    return dates.between(min(when.earliest for when in told), max(when.latest for when in told))


def _died(said: Mapping[str, Sequence[Statement]]) -> When | None:
    """Give the day of death; a word instead of a date says that somebody died, and not when."""
    no_word = words().no | words().empty
    if (when := _when(said, Predicate.DIED)) is not None:
        return when
    return dates.UNKNOWN if any(plain(one.value) not in no_word for one in said.get(Predicate.DIED, ())) else None


def _term(said: Mapping[str, Sequence[Statement]]) -> tuple[int, int] | None:
    terms = [term for one in said.get(Predicate.SENTENCE, ()) if (term := term_days(one.value)) is not None]
    return (min(low for low, _ in terms), max(high for _, high in terms)) if terms else None
