"""The account, its waves, and what its figures rest on."""

from datetime import date

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from faustpfand.accounts.stocks.breakdown import FIELDS
from faustpfand.errors import FaustpfandError
from faustpfand.publish.pages import account_page, inline_svg, statements_page, wave_page
from faustpfand.sentences import sentence
from faustpfand.web.asking import answer, asked, day, desk, page_of
from faustpfand.web.describing import asks

PATH_LIMIT = 500  # characters of a name in an address


@asks("country", "as_of", "population", "from", "until", "on", "by", "month", "picture")
async def show(request: Request) -> Response:
    """Show who is held, the picture, and the table month by month."""
    wished, query = asked(request), request.query_params
    drawn = await _drawn(request)
    if drawn is None:
        return answer(request, "account_empty.html")
    code, population = drawn.account.country, drawn.account.population
    figures, field, month = desk(request).figures, query.get("by", ""), query.get("month", "")
    if field and field not in FIELDS:
        raise FaustpfandError(sentence("by: %(text)s is none of %(known)s.", text=repr(field), known=", ".join(FIELDS)))
    parts = said = None
    if field:
        on = day(query, "on")
        parts = await figures.ask(account_page.parts, wished.as_of, country=code, field=field, on=on)
    if month:
        said = await figures.ask(account_page.said_of, wished.as_of, country=code, month=month, population=population)
    what = (account_page.picture, drawn.account, _moment(drawn), page_of(request).language.code)
    picture = await (figures.draw(*what) if query.get("picture") else figures.drawn_soon(*what))
    links = page_of(request).links
    request.state.passing = picture is None  # it will be there in a moment
    return answer(
        request,
        "account.html",
        drawn=drawn,
        parts=parts,
        field=field,
        fields=tuple(FIELDS),
        said=said,
        month=month,
        picture=None if picture is None else (inline_svg.linked(picture[0], links), picture[1]),
        synthetic=drawn.synthetic,
        asked=query,
    )


@asks("country", "as_of", "population", "from", "until", "on")
async def picture(request: Request) -> Response:
    """Give the picture alone, for a page that could not wait for it."""
    drawn = await _drawn(request)
    if drawn is None:
        raise HTTPException(404, sentence("There is no such picture."))
    page = page_of(request)
    svg, words = await desk(request).figures.draw(
        account_page.picture, drawn.account, _moment(drawn), page.language.code
    )
    return answer(request, "account_picture.html", picture=(inline_svg.linked(svg, page.links), words), drawn=drawn)


async def _drawn(request: Request) -> account_page.Drawn | None:
    wished, query = asked(request), request.query_params
    return await desk(request).figures.ask(
        account_page.drawn,
        wished.as_of,
        country=wished.country,
        population=query.get("population", "").strip(),
        first=day(query, "from"),
        last=day(query, "until"),
        on=day(query, "on"),
    )


def _moment(drawn: account_page.Drawn) -> str:
    return str((drawn.moment.date() if drawn.moment else date.min).isoformat())


@asks("country", "as_of")
async def wave(request: Request) -> Response:
    """Show one wave, with every report of it."""
    wished, name = asked(request), _name(request)
    drawn = await desk(request).figures.ask(wave_page.drawn, wished.as_of, name=name, country=wished.country)
    if drawn is None:
        raise HTTPException(404, sentence("No such wave is on record."))
    return answer(request, "wave.html", drawn=drawn, synthetic=drawn.synthetic)


@asks("country", "as_of", "population")
async def statements(request: Request) -> Response:
    """Show the statements behind one figure."""
    wished, name = asked(request), _name(request)
    population = request.query_params.get("population", "").strip()
    figure = await desk(request).figures.ask(
        statements_page.figure, wished.as_of, name=name, country=wished.country, population=population
    )
    if figure is None:
        raise HTTPException(404, sentence("There is no such figure."))
    return answer(request, "statements.html", figure=figure, synthetic=figure.synthetic)


def _name(request: Request) -> str:
    return str(request.path_params["id"])[:PATH_LIMIT]


routes = [
    Route("/account", show),
    Route("/account/picture", picture),
    Route("/wave/{id:path}", wave),
    Route("/statements/{id:path}", statements),
]
