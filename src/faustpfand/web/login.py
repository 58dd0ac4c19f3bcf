"""Coming in and going out, where a login is set up."""

import asyncio

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from faustpfand.web.asking import answer, desk
from faustpfand.web.describing import asks
from faustpfand.web.guard import form_of, is_password

WAIT_S = 1.0  # after a wrong password, so that guessing takes its time


async def show(request: Request) -> Response:
    """Ask for name and password."""
    return answer(request, "login.html", wrong=False)


@asks(form=("name", "password", "csrf"))
async def come_in(request: Request) -> Response:
    """Let in who knows the password."""
    form = await form_of(request)
    name, password = str(form.get("name", "")), str(form.get("password", ""))
    known = desk(request).logins.get(name, "")
    right: bool = await run_in_threadpool(is_password, password, known) if known else False
    if right:
        request.session.clear()
        request.session["login"] = name
        return RedirectResponse("/", status_code=303)
    await asyncio.sleep(WAIT_S)
    return answer(request, "login.html", 403, wrong=True)


async def go(request: Request) -> Response:
    """Log out."""
    await form_of(request)
    request.session.clear()
    return RedirectResponse("/login", status_code=303)


routes = [
    Route("/login", show),
    Route("/login", come_in, methods=["POST"]),
    Route("/logout", go, methods=["POST"]),
]
