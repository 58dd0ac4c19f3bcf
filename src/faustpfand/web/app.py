"""The application: which address is answered by what."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files

from babel.core import negotiate_locale
from starlette.applications import Starlette
from starlette.convertors import Convertor, register_url_convertor
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from faustpfand.errors import FaustpfandError
from faustpfand.publish.pages import LANGUAGES, compile_templates, language
from faustpfand.sentences import Sentence, sentence, words_of
from faustpfand.web import (
    account,
    check,
    deals,
    describing,
    intake,
    login,
    people,
    problems,
    reconcile,
    review,
    sources,
)
from faustpfand.web.asking import answer
from faustpfand.web.desk import Desk
from faustpfand.web.guard import Guard
from faustpfand.web.kept import Kept


class _LanguageConvertor(Convertor[str]):
    regex = "|".join(LANGUAGES)

    def convert(self, value: str) -> str:
        return value

    def to_string(self, value: str) -> str:
        return value


register_url_convertor("language", _LanguageConvertor())
PAGES = (account, check, deals, intake, people, problems, reconcile, review, sources)
KEPT = (
    "account",
    "wave",
    "deals",
    "deal",
    "statements",
    "people",
    "person",
    "sources",
    "source",
    "changes",
    "problems",
)
LOOPBACK = ("127.0.0.1", "localhost", "[::1]", "::1")
# What is said where the framework refuses, which gives but the phrase of the status or a word to programmers.
REFUSALS = {
    400: sentence("What was sent cannot be read. Load the page again, and send it again."),
    404: sentence("There is no such page."),
    405: sentence("This page is not asked in this way. Begin at the account."),
}
SESSION_S = 12 * 3600  # a working day


def application(desk: Desk, hosts: tuple[str, ...] = LOOPBACK) -> Starlette:
    """Make the application.

    Args:
        desk: what its pages share.
        hosts: by which names it may be asked; another one is a trick to reach this machine through a browser.
    """

    @asynccontextmanager
    async def running(_: Starlette) -> AsyncIterator[None]:
        await asyncio.gather(desk.figures.start(), asyncio.to_thread(_prepare_pages))
        yield
        await desk.workroom.stop()
        await desk.intakes.stop()
        await desk.pairs.stop()
        await desk.figures.stop()
        desk.ledger.close()

    made = Starlette(
        routes=[
            Route("/", home),
            Route("/openapi.json", describing.show),
            Mount("/static", StaticFiles(directory=str(files("faustpfand.publish.pages") / "static"))),
            *login.routes,
            Mount("/{lang:language}", routes=[route for page in PAGES for route in page.routes]),
        ],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts)),
            Middleware(
                SessionMiddleware,
                secret_key=desk.secret,
                session_cookie="faustpfand",
                same_site="strict",
                max_age=SESSION_S,
                https_only=desk.encrypted,
            ),
            Middleware(Guard, logins=desk.logins),
            Middleware(Kept, pages=KEPT),
        ],
        exception_handlers={FaustpfandError: misuse, HTTPException: refused, 500: failed},
        lifespan=running,
    )
    made.state.desk = desk
    return made


def _prepare_pages() -> None:
    compile_templates()
    for code in LANGUAGES:
        language(code)


async def home(request: Request) -> Response:
    """Send whoever comes to the pages in the language that the browser asks for."""
    wished = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
    code = negotiate_locale([wish for wish in wished if wish], list(LANGUAGES), sep="-") or "en"
    return RedirectResponse(f"/{code}/account", status_code=303)


async def misuse(request: Request, err: Exception) -> Response:
    """Say what was wrong with what was asked, and what to do."""
    return answer(request, "error.html", 400, title="400", sentence=words_of(err))


async def refused(request: Request, err: Exception) -> Response:
    """Say that there is no such page, or that it may not be had so."""
    status, detail = (err.status_code, err.detail) if isinstance(err, HTTPException) else (500, "")
    said = detail if isinstance(detail, Sentence) else REFUSALS.get(status, detail)
    return answer(request, "error.html", status, title=str(status), sentence=said)


async def failed(request: Request, _: Exception) -> Response:
    """Own up to a fault of ours."""
    said = sentence("This is a fault of Faustpfand, not yours. Nothing was recorded. The terminal tells more.")
    return answer(request, "error.html", 500, title="500", sentence=said)
