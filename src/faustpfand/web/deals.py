"""Deals: what was given, and what was got."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from faustpfand.publish.pages import deals_page
from faustpfand.sentences import sentence
from faustpfand.web.asking import answer, asked, desk
from faustpfand.web.describing import asks


@asks("country", "as_of")
async def listed(request: Request) -> Response:
    """Show all deals of a country in one table, and what other jailers gave up."""
    wished = asked(request)
    drawn = await desk(request).figures.ask(deals_page.drawn, wished.as_of, country=wished.country)
    if drawn is None:
        return answer(request, "account_empty.html")
    return answer(request, "deals.html", drawn=drawn, synthetic=drawn.synthetic)


@asks("country", "as_of")
async def show(request: Request) -> Response:
    """Show one deal."""
    wished, name = asked(request), str(request.path_params["id"])
    drawn = await desk(request).figures.ask(deals_page.one, wished.as_of, name=name, country=wished.country)
    if drawn is None:
        raise HTTPException(404, sentence("No such deal is on record."))
    return answer(request, "deal.html", drawn=drawn, synthetic=drawn.synthetic)


routes = [Route("/deals", listed), Route("/deal/{id:path}", show)]
