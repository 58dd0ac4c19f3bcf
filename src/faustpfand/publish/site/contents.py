"""Which pages the published site has: a table. A page more is a line more.

Everything here is handed the snapshot of a public copy, never one of the ledger.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from faustpfand.publish.pages import Language, account_page
from faustpfand.publish.site.links import Asked
from faustpfand.publish.snapshot import Snapshot

Context = Mapping[str, object]


def _whole(drawn: Any, _: Language) -> Context:  # noqa: ANN401 - each page draws its own
    return {"drawn": drawn}


@dataclass(frozen=True)
class Leaf:
    """One sort of page.

    Args:
        page: what links call it. template: what it is rendered with.
        asked: what there is a page for; the first is also the page where nothing is asked.
        draw: draws it up, for all languages at once.
        context: what the template is handed, in one language.
        lesser: what links may ask for that this site does not tell apart.
    """

    page: str
    template: str
    asked: Callable[[Snapshot], Iterable[Asked]]
    draw: Callable[..., Any]
    context: Callable[[Any, Language], Context] = _whole
    lesser: tuple[str, ...] = ()


def _accounts(snapshot: Snapshot) -> Iterator[Asked]:
    """Give a country's account for each population that somebody counted."""
    for country in account_page.countries_of(snapshot):
        known, chosen = account_page.populations_of(snapshot.facts, country, "")
        for population in dict.fromkeys((chosen, *known)):
            yield {"country": country, "population": population}


LEAVES: Final = (Leaf("account", "account.html", _accounts, account_page.drawn),)
