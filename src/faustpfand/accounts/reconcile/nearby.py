"""Whom a register has near the rows of a list: looked for once, however often somebody decides."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from faustpfand import dates, names, resolve
from faustpfand.accounts.reconcile.sheet import Near
from faustpfand.accounts.stocks.stock import Held, Register
from faustpfand.accounts.waves import Wave
from faustpfand.dates import When
from faustpfand.records import Listed, Person
from faustpfand.resolve import Candidate, Entry


def near(listed: Sequence[Listed], told: Wave, persons: Sequence[Person], *, set_aside: int = 0) -> Near:
    """Look whom a register has near the lines of a list: the part of `reconcile` that takes time."""
    known = {person.id: person for person in persons}
    candidates = _candidates(listed, known)
    close = {one.right for found in candidates.values() for one in found}
    far = tuple(person for person in persons if person.id not in close)
    return Near(
        listed=tuple(listed),
        told=told,
        set_aside=set_aside,
        candidates=candidates,
        persons={one: known[one] for one in close},
        alike=_alike(listed, candidates),
        others=held(far, told.on),
        has_register=bool(persons),
    )


def _candidates(listed: Sequence[Listed], known: Mapping[str, Person]) -> dict[int, tuple[Candidate, ...]]:
    """Give the people near each row by name and date of birth, best first, with those who only bear the name."""
    rows = [Entry(str(at), row.name, _born(row)) for at, row in enumerate(listed) if not names.is_withheld(row.name)]
    register = [
        Entry(person.id, name, person.born) for person in known.values() for name in person.names or (person.name,)
    ]
    found: defaultdict[int, list[Candidate]] = defaultdict(list)
    for candidate in resolve.link(rows, register, floor=0.0):
        found[int(candidate.left)].append(candidate)
    # Besides those who may be meant, the nearest of the others says why nobody else is.
    return {
        at: tuple(one for place, one in enumerate(each) if place == 0 or one.match.may_be) for at, each in found.items()
    }


def _born(row: Listed) -> When | None:
    try:
        return dates.parse_written(row.birth_date)
    except ValueError:
        return None


def _alike(listed: Sequence[Listed], candidates: Mapping[int, tuple[Candidate, ...]]) -> tuple[tuple[int, int], ...]:
    """Pair the lines, of those that the register may not have, that may name one person in two spellings."""
    known = {at for at, near in candidates.items() if near[0].match.score >= names.SAME}
    entries = [
        Entry(str(at), row.name) for at, row in enumerate(listed) if at not in known and not names.is_withheld(row.name)
    ]
    pairs = (sorted((int(pair.left), int(pair.right))) for pair in resolve.within(entries, floor=names.SAME))
    return tuple(sorted((one, other) for one, other in pairs))


def held(persons: Iterable[Person], on: When) -> Held:
    """Say who of these persons is held at the end of the wave's last possible day."""
    return Register(tuple(persons), {"": on.latest}).held(on.latest)
