"""The account."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from faustpfand.accounts.stock import POLITICAL
from faustpfand.publish.pages import account_page
from faustpfand.web.asking import answer, asked, day, desk
from faustpfand.web.describing import asks


@asks("country", "as_of", "population", "from", "until", "on")
async def show(request: Request) -> Response:
    """Show how many are held, who came in and went out, month by month."""
    wished, query = asked(request), request.query_params
    drawn = await desk(request).figures.ask(
        account_page.drawn,
        wished.as_of,
        country=wished.country,
        population=query.get("population", "") or POLITICAL,
        first=day(query, "from"),
        last=day(query, "until"),
        on=day(query, "on"),
    )
    return answer(request, "account.html", drawn=drawn, synthetic=drawn.synthetic)


routes = [Route("/account", show)]
