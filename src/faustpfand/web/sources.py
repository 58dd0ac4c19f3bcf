"""Sources: the list of them, each as received, and its bytes."""

from collections.abc import Iterator
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger
from faustpfand.publish.pages import changes_page, source_page
from faustpfand.publish.pages.source_page import Sought
from faustpfand.records import Source
from faustpfand.sentences import sentence
from faustpfand.web.asking import answer, asked, desk, language_of
from faustpfand.web.describing import asks

PAGE = 100
_PIECE = 1 << 18
_MOST = 2**31 - 1  # of a row or a character


@asks("as_of", "q", "page")
async def listed(request: Request) -> Response:
    """List the sources, newest first."""
    wished = asked(request)
    query = request.query_params
    found = await run_in_threadpool(desk(request).ledger.intakes, as_of=wished.as_of)
    sought = query.get("q", "").strip().casefold()
    if sought:
        found = [
            one for one in found if sought in f"{one.source.name} {one.source.register} {one.source.kind}".casefold()
        ]
    page = max(number(query, "page") or 1, 1)
    shown = found[(page - 1) * PAGE : page * PAGE]
    more = len(found) > page * PAGE
    return answer(request, "sources.html", intakes=shown, page=page, more=more, total=len(found), q=query.get("q", ""))


async def changed(request: Request) -> Response:
    """Tell what came in, what was corrected or withdrawn, and which waves and deals are new."""
    drawn = await desk(request).figures.ask(changes_page.of_ledger, code=language_of(request))
    return answer(request, "changes.html", drawn=drawn)


@asks("row", "column", "start", "end")
async def show(request: Request) -> Response:
    """Show a source as received, at the place that the address names."""
    source = await _source(request)
    query = request.query_params
    sought = Sought(
        row=number(query, "row"), column=query.get("column", ""), start=number(query, "start"), end=number(query, "end")
    )
    place = await run_in_threadpool(source_page.place, desk(request).ledger, source, sought)
    return answer(request, "source.html", place=place, source=source, sought=sought)


async def given(request: Request) -> Response:
    """Give the bytes of a source, as a file to keep: never to be shown by the browser."""
    source = await _source(request)
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(source.name, safe='')}",
        "Content-Length": str(source.size),
        "X-Content-Type-Options": "nosniff",
    }
    pieces = _pieces(desk(request).ledger, source.id)
    return StreamingResponse(pieces, media_type="application/octet-stream", headers=headers)


def _pieces(ledger: Ledger, source: str) -> Iterator[bytes]:
    with ledger.opened(source) as stream:
        while piece := stream.read(_PIECE):
            yield piece


async def _source(request: Request) -> Source:
    found = await run_in_threadpool(desk(request).ledger.source, str(request.path_params["id"]))
    if found is None:
        raise HTTPException(404, sentence("The ledger holds no such source."))
    return found


def number(query: QueryParams, name: str) -> int | None:
    """Read a whole number from an address; None where it names none.

    Raises:
        FaustpfandError: it is none, or too large.
    """
    written = query.get(name, "").strip()
    if not written:
        return None
    if not (written.isascii() and written.isdigit() and len(written) <= 10 and int(written) <= _MOST):
        raise FaustpfandError(
            sentence("%(field)s: %(text)s is no number. Write it in digits.", field=name, text=repr(written[:40]))
        )
    return int(written)


routes = [
    Route("/sources", listed),
    Route("/changes", changed),
    Route("/source/{id}", show),
    Route("/source/{id}/bytes", given),
]
