"""What an address asks for: language, country, moment. And how a page is answered."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import cast
from urllib.parse import quote, urlencode

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse

from faustpfand import dates, places
from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Moment
from faustpfand.publish.pages import LANGUAGES, Page, language
from faustpfand.sentences import sentence, words_of
from faustpfand.web.desk import Desk
from faustpfand.web.guard import token

CARRIED = ("country", "as_of")  # what a link to another page takes along
ADDRESSES = {
    "account": "/account",
    "account_picture": "/account/picture",
    "wave": "/wave/{id}",
    "deals": "/deals",
    "deal": "/deal/{id}",
    "statements": "/statements/{id}",  # `publish.pages.statements_page` tells the ids
    "people": "/people",
    "people-list": "/people/{list}",
    "people-csv": "/people/{list}.csv",
    "person": "/person/{id}",
    "check": "/check",
    "checked": "/check/{id}",
    "check_again": "/check/{id}/again",
    "check_claim": "/check/{id}/claim/{number}",
    "check_add": "/check/{id}/claim",
    "check_take_in": "/check/{id}/take-in",
    "reconcile": "/reconcile",
    "reconciled": "/reconcile/{id}",
    "reconcile_how": "/reconcile/{id}/how",
    "reconcile_decide": "/reconcile/{id}/decide",
    "reconcile_take_in": "/reconcile/{id}/take-in",
    "reconcile_print": "/reconcile/{id}/print",
    "sheet": "/reconcile/{id}/sheet.{form}",
    "review": "/review",
    "review_name": "/review/name",
    "review_decide": "/review/decide",
    "review_log": "/review/log",
    "review_take_back": "/review/log/take-back",
    "intake": "/intake",
    "drop": "/intake/{id}",
    "drop_away": "/intake/{id}/away",
    "problems": "/problems",
    "set_aside": "/problems/{id}/rows.csv",
    "sources": "/sources",
    "changes": "/changes",
    "source": "/source/{id}",  # with row, column, start and end of what stands there
    "bytes": "/source/{id}/bytes",
}


@dataclass(frozen=True)
class Asked:
    """What every address may ask for. `as_of` None is now; `country` is empty where the address names none."""

    country: str
    as_of: Moment | None


def desk(request: Request) -> Desk:
    """Give the desk of the running program."""
    return cast("Desk", request.app.state.desk)


def asked(request: Request) -> Asked:
    """Read country and moment from an address.

    Raises:
        FaustpfandError: one of them cannot be read; says which, and how it is written.
    """
    query = request.query_params
    return Asked(country=_country(query.get("country", "")), as_of=_moment(query.get("as_of", "")))


def day(query: QueryParams, name: str) -> date | None:
    """Read a day from an address; None where it names none.

    Raises:
        FaustpfandError: what stands there is no single day.
    """
    written = query.get(name, "").strip()
    if not written:
        return None
    try:
        when = dates.parse(written)
    except ValueError as err:
        raise FaustpfandError(
            sentence("%(field)s: %(what)s Write it as 2025-12-13.", field=name, what=words_of(err))
        ) from err
    if not when.is_day:
        raise FaustpfandError(
            sentence("%(field)s: %(text)s is no single day. Write it as 2025-12-13.", field=name, text=repr(written))
        )
    return when.earliest


def _country(written: str) -> str:
    if not written:
        return ""
    try:
        return places.country_code(written)
    except ValueError as err:
        raise FaustpfandError(
            sentence("country: %(what)s Write its English name or its two-letter code.", what=words_of(err))
        ) from err


def _moment(written: str) -> Moment | None:
    if not written:
        return None
    try:
        if len(written) == 10:
            return date.fromisoformat(written)
        # In an address a plus sign is a blank.
        moment = datetime.fromisoformat(written.replace(" ", "+"))
    except ValueError as err:
        raise FaustpfandError(
            sentence("as_of: %(text)s is no moment. Write 2025-12-13 or 2025-12-13T18:00:00Z.", text=repr(written))
        ) from err
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def language_of(request: Request) -> str:
    """Give the code of the language that the address names; English where it names none."""
    here = request.url.path.split("/")
    return here[1] if here[1] in LANGUAGES else "en"


def page_of(request: Request) -> Page:
    """Give what renders templates for whoever asks, in the language of the address; English where it has none."""
    here, code = request.url.path.split("/"), language_of(request)
    shared = {
        "living": True,
        "csrf": token(request),
        "stale": desk(request).figures.stale,
        "as_of": request.query_params.get("as_of", ""),
        "here": here[2] if len(here) > 2 else "",
        "login": request.session.get("login", ""),
        "synthetic": False,
    }
    return Page(language(code), _LivingLinks(request, code), shared)


def answer(request: Request, template: str, status: int = 200, **context: object) -> HTMLResponse:
    """Answer with a page."""
    page = page_of(request)
    page.shared.update({key: context.pop(key) for key in list(context) if key in page.shared})
    return HTMLResponse(page.render(template, **context), status_code=status)


class _LivingLinks:
    """Addresses of the running program: language in the path, country and moment carried along."""

    def __init__(self, request: Request, code: str) -> None:
        self._request = request
        self._code = code
        self._carried = {name: request.query_params.get(name) for name in CARRIED}

    def __call__(self, page: str, /, **asked: object) -> str:
        if page == "static":
            return f"/static/{asked['file']}"
        code = str(asked.pop("lang", self._code))
        if page == "this":
            # As it was asked: an id may hold what means something in an address.
            path = "/" + "/".join([code, *self._request.scope["raw_path"].decode("ascii", "replace").split("/")[2:]])
            query = {**self._request.query_params, **asked}
        else:
            quoted = {name: quote(str(value), safe=":") for name, value in asked.items()}
            path = f"/{code}" + ADDRESSES[page].format(**quoted)
            inside_path = {name for name in asked if f"{{{name}}}" in ADDRESSES[page]}
            query = {**self._carried, **{name: value for name, value in asked.items() if name not in inside_path}}
        kept = {name: str(value) for name, value in query.items() if value not in (None, "")}
        anchor = kept.pop("anchor", "")
        return path + (f"?{urlencode(kept)}" if kept else "") + (f"#{anchor}" if anchor else "")
