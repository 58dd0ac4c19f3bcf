"""What somebody brought and has not yet taken into the ledger: in memory alone, for a while, for them alone."""

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request

from faustpfand.sentences import sentence
from faustpfand.web.guard import token

T = TypeVar("T")
MOST = 40  # drafts of everybody
MOST_BYTES = 200 << 20
KEPT_S = 4 * 3600.0
GONE = sentence("What you brought is no longer in memory. Nothing of it was stored. Bring it again.")


@dataclass(slots=True)
class _Kept:
    owner: str
    thing: object
    size: int
    touched: float


class Drafts:
    """The drafts of one running program, bounded in number, size and time; the oldest go first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    def put(self, request: Request, thing: object, size: int) -> str:
        """Keep a draft for the session that asks; gives the id by which that session finds it."""
        name = secrets.token_urlsafe(12)
        self._kept[name] = _Kept(token(request), thing, size, time.monotonic())
        self._tidy()
        return name

    def get(self, request: Request, name: str, kind: type[T]) -> T:
        """Give a draft back to the session that brought it.

        Raises:
            HTTPException: 404, it has none of this name any more.
        """
        self._tidy()
        kept = self._kept.get(name)
        if kept is None or kept.owner != token(request) or not isinstance(kept.thing, kind):
            raise HTTPException(404, GONE)
        kept.touched = time.monotonic()
        self._kept.move_to_end(name)
        return kept.thing

    def drop(self, name: str) -> None:
        """Forget a draft."""
        self._kept.pop(name, None)

    def _tidy(self) -> None:
        oldest = time.monotonic() - KEPT_S
        for name in [name for name, kept in self._kept.items() if kept.touched < oldest]:
            del self._kept[name]
        while len(self._kept) > 1 and (len(self._kept) > MOST or self._size() > MOST_BYTES):
            self._kept.popitem(last=False)

    def _size(self) -> int:
        return sum(kept.size for kept in self._kept.values())
