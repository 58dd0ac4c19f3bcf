"""People: searching, lists to print, and one person's page."""

import io

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from faustpfand.accounts.campaign import Campaign
from faustpfand.errors import FaustpfandError
from faustpfand.publish.output import write_csv
from faustpfand.publish.pages import people_page, person_page
from faustpfand.sentences import sentence
from faustpfand.web.asking import answer, asked, day, desk, language_of
from faustpfand.web.describing import asks

_LARGEST_PAGE = 1_000_000


@asks("q", "status", "sex", "country", "order", "page", "as_of")
async def show(request: Request) -> Response:
    """Search the people of all registers, filter and sort them, page by page."""
    wished, query = asked(request), request.query_params
    words = {
        "query": query.get("q", ""),
        "status": query.get("status", ""),
        "sex": query.get("sex", ""),
        "order": query.get("order", "") or "name",
    }
    found = await desk(request).figures.ask(
        people_page.found,
        wished.as_of,
        language=language_of(request),
        country=wished.country,
        page=page_number(query),
        **words,
    )
    return answer(
        request, "people.html", found=found, asked={**words, "country": wished.country}, synthetic=found.synthetic
    )


@asks("country", "on", "page", "as_of")
async def show_list(request: Request) -> Response:
    """Show a list that a campaigner can print, with its rule."""
    wished, query = asked(request), request.query_params
    listed = await desk(request).figures.ask(
        people_page.listed,
        wished.as_of,
        campaign=_campaign(request),
        language=language_of(request),
        country=wished.country,
        on=day(query, "on"),
        page=page_number(query),
    )
    return answer(request, "people_list.html", listed=listed, synthetic=listed.synthetic)


@asks("country", "on", "as_of")
async def download(request: Request) -> Response:
    """Give a whole list as CSV."""
    wished, campaign = asked(request), _campaign(request)
    rows = await desk(request).figures.ask(
        people_page.table,
        wished.as_of,
        campaign=campaign,
        language=language_of(request),
        country=wished.country,
        on=day(request.query_params, "on"),
    )
    made = io.StringIO()
    await run_in_threadpool(write_csv, rows, made, people_page.COLUMNS)
    named = {"Content-Disposition": f'attachment; filename="{campaign.value}.csv"'}
    return Response(made.getvalue(), media_type="text/csv; charset=utf-8", headers=named)


@asks("on", "as_of")
async def show_person(request: Request) -> Response:
    """Show one person: names, detention, sources, contradictions, decisions."""
    wished = asked(request)
    shown = await run_in_threadpool(
        person_page.shown,
        desk(request).ledger,
        request.path_params["id"],
        language=language_of(request),
        as_of=wished.as_of,
        on=day(request.query_params, "on"),
        sensitive=True,
    )
    if shown is None:
        raise HTTPException(404, sentence("No source in this ledger names such a person."))
    return answer(request, "person.html", shown=shown, synthetic=shown.person.synthetic)


def page_number(query: QueryParams) -> int:
    """Read which page of a long list an address asks for; the first where it says nothing.

    Raises:
        FaustpfandError: what stands there is no number from 1 on.
    """
    written = query.get("page", "") or "1"
    if not written.isdecimal() or len(written) > len(str(_LARGEST_PAGE)) or int(written) < 1:
        raise FaustpfandError(sentence("page: %(text)s is no page. Write a number from 1 on.", text=repr(written[:80])))
    return int(written)


def _campaign(request: Request) -> Campaign:
    try:
        return Campaign(request.path_params["list"])
    except ValueError as err:
        raise HTTPException(404, sentence("There is no such list.")) from err


routes = [
    Route("/people", show),
    Route("/people/{list}.csv", download),
    Route("/people/{list}", show_list),
    Route("/person/{id:path}", show_person),
]
