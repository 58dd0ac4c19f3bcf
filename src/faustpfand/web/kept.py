"""Pages that were made are kept for as long as the ledger says the same: fifty readers cost little more than one."""

import asyncio
from collections import OrderedDict
from collections.abc import Hashable, Iterable

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from faustpfand.web.asking import desk
from faustpfand.web.guard import ANYBODY, own_token

LIMIT = 32 << 20  # bytes of pages


class Kept:
    """Answers again what was answered before: pages that are a function of the ledger and of their address alone.

    A page is made with a token that is nobody's; each reader's own is put in when it is sent. Who makes a page that is
    to change soon, says so: `request.state.passing = True`.

    Args:
        pages: the first parts of their addresses, after the language.
    """

    def __init__(self, app: ASGIApp, *, pages: Iterable[str]) -> None:
        self.app = app
        self._pages = frozenset(pages)
        self._kept: OrderedDict[Hashable, bytes] = OrderedDict()
        self._making: dict[Hashable, asyncio.Future[_Page]] = {}
        self._size = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        parts = scope.get("path", "").split("/")
        # What lies deeper are files, which are sent as they are read.
        is_page = scope["type"] == "http" and scope["method"] == "GET" and 3 <= len(parts) <= 4
        if not is_page or parts[2] not in self._pages:
            await self.app(scope, receive, send)
            return
        request = Request(scope)
        key = self._key(request)
        if key not in self._kept:
            page = await self._made(key, scope, receive)
            if not page.is_whole or page.is_passing:
                await page.pass_on(send, own_token(request).encode())
                return
            self._keep(key, page.body)
        self._kept.move_to_end(key)
        whole = self._kept[key].replace(ANYBODY.encode(), own_token(request).encode())
        await HTMLResponse(whole)(scope, receive, send)

    async def _made(self, key: Hashable, scope: Scope, receive: Receive) -> "_Page":
        """Make a page once for all who wait for it: when the ledger grows, everybody asks for everything anew."""
        if key not in self._making:
            self._making[key] = making = asyncio.ensure_future(self._make(scope, receive))
            making.add_done_callback(lambda _: self._making.pop(key))
        return await asyncio.shield(self._making[key])

    async def _make(self, scope: Scope, receive: Receive) -> "_Page":
        state = scope.setdefault("state", {})
        state["kept"] = True
        page = _Page()
        await self.app(scope, receive, page.take)
        page.is_passing = bool(state.get("passing"))
        return page

    def _key(self, request: Request) -> Hashable:
        shared = desk(request)
        said = shared.ledger.head(), shared.figures.of, request.session.get("login", "")
        asked = request.url.path, tuple(sorted(request.query_params.multi_items())), "hx-request" in request.headers
        return (*said, *asked)

    def _keep(self, key: Hashable, body: bytes) -> None:
        if key in self._kept:
            return
        self._kept[key] = body
        self._size += len(body)
        while self._size > LIMIT and len(self._kept) > 1:
            self._size -= len(self._kept.popitem(last=False)[1])


class _Page:
    """An answer, held till it is whole."""

    def __init__(self) -> None:
        self.is_passing = False
        self._start: Message = {}
        self._parts: list[bytes] = []

    async def take(self, message: Message) -> None:
        """Take what would be sent."""
        if message["type"] == "http.response.start":
            self._start = message
        else:
            self._parts.append(message.get("body", b""))

    @property
    def body(self) -> bytes:
        """What was answered."""
        return b"".join(self._parts)

    @property
    def is_whole(self) -> bool:
        """True for a page; False for an error, a redirect, a file."""
        kind = dict(self._start["headers"]).get(b"content-type", b"")
        return bool(self._start["status"] == 200 and kind.startswith(b"text/html"))

    async def pass_on(self, send: Send, own: bytes) -> None:
        """Send it to the one who asked."""
        body = self.body.replace(ANYBODY.encode(), own)
        headers = [(name, value) for name, value in self._start["headers"] if name != b"content-length"]
        await send({**self._start, "headers": [*headers, (b"content-length", str(len(body)).encode())]})
        await send({"type": "http.response.body", "body": body})
