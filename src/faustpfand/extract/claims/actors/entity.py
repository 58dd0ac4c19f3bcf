"""A name in a sentence, and what the words beside it tell of its bearer."""

from dataclasses import dataclass

from faustpfand.extract.claims.lexicon.tokens import Span


@dataclass(slots=True, kw_only=True)
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
    given: bool = False  # begins with a given name
    gender: int | None = None  # as the given name tells it; asked for where a relative clause may tell of them

    @property
    def span(self) -> Span:
        """Where it stands, in words."""
        return self.start, self.end
