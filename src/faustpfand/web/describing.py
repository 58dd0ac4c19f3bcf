"""The routes as an OpenAPI 3.1 description: for who wants to ask by program, and for the tests that fuzz them."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute, Mount, Route

from faustpfand.publish.pages import LANGUAGES

Handler = TypeVar("Handler", bound=Callable[..., Any])
JSONObject = dict[str, Any]
_IN_PATH = re.compile(r"{(\w+)(?::\w+)?}")
_TEXT: JSONObject = {"type": "string"}
_DAY: JSONObject = {"type": "string", "format": "date"}
# What an address may ask for, the same word for the same thing on every page.
PARAMETERS: dict[str, tuple[str, JSONObject]] = {
    "lang": ("The language of the page.", {"type": "string", "enum": list(LANGUAGES)}),
    "country": ("The jailer's country, by ISO 3166 code or English name.", _TEXT),
    "as_of": ("What the ledger said then: a day or a moment.", _TEXT),
    "on": ("The day that is asked about.", _DAY),
    "from": ("First day.", _DAY),
    "until": ("Last day.", _DAY),
    "population": ("Which published population is counted.", _TEXT),
    "month": ("A month, YYYY-MM.", _TEXT),
    "by": ("What the stock is broken down by.", _TEXT),
    "q": ("A name, in any script and spelling.", _TEXT),
    "status": ("What a register says: held, former or not_recognised.", _TEXT),
    "sex": ("female or male.", _TEXT),
    "order": ("name or longest.", _TEXT),
    "list": ("Which list: longest, ill, old, minors or women.", _TEXT),
    "page": ("Which page of a long list.", {"type": "integer", "minimum": 1}),
    "id": ("The id of what is shown.", _TEXT),
    "part": ("Which part of a long text.", {"type": "integer", "minimum": 1}),
    "wave": ("The id of a wave.", _TEXT),
    "booking": ("Only lines that are booked so.", _TEXT),
    "picture": ("Whether to wait for the picture.", _TEXT),
    "column": ("A column of the source.", _TEXT),
    "start": ("Where a passage begins, in characters.", {"type": "integer", "minimum": 0}),
    "end": ("Where a passage ends.", {"type": "integer", "minimum": 0}),
    "row": ("A row of the source.", {"type": "integer", "minimum": 0}),
}


def asks(*names: str, form: Iterable[str] = ()) -> Callable[[Handler], Handler]:
    """Tell what a handler reads from the address, and which fields from a form."""

    def marked(handler: Handler) -> Handler:
        handler.asks = names  # type: ignore[attr-defined]
        handler.form = tuple(form)  # type: ignore[attr-defined]
        return handler

    return marked


def openapi(routes: Iterable[BaseRoute]) -> JSONObject:
    """Describe all routes but the files of style and script."""
    paths: dict[str, JSONObject] = {}
    for path, route in _flat(routes, ""):
        for method in sorted((route.methods or {"GET"}) - {"HEAD"}):
            paths.setdefault(_IN_PATH.sub(r"{\1}", path), {})[method.lower()] = _operation(path, route, method)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Faustpfand", "version": "1", "description": "The pages of one ledger, on this machine."},
        "paths": paths,
    }


async def show(request: Request) -> JSONResponse:
    """Give the description."""
    return JSONResponse(openapi(request.app.routes))


def _flat(routes: Iterable[BaseRoute], before: str) -> Iterator[tuple[str, Route]]:
    for route in routes:
        if isinstance(route, Mount) and route.routes:
            yield from _flat(route.routes, before + route.path)
        elif isinstance(route, Route):
            yield before + route.path, route


def _operation(path: str, route: Route, method: str) -> JSONObject:
    handler = route.endpoint
    in_path = _IN_PATH.findall(path)
    told = [_parameter(name, "path") for name in in_path]
    told += [_parameter(name, "query") for name in getattr(handler, "asks", ()) if name not in in_path]
    described: JSONObject = {
        "summary": (handler.__doc__ or "").strip().partition("\n")[0],
        "parameters": told,
        "responses": {
            "200": {"description": "The page."},
            "303": {"description": "Another page."},
            "400": {"description": "What was asked cannot be read; says what, and how it is written."},
            "403": {"description": "Not of this session."},
            "404": {"description": "There is no such page."},
        },
    }
    fields = getattr(handler, "form", ())
    if method != "GET" and fields:
        schema = {"type": "object", "properties": dict.fromkeys(fields, _TEXT)}
        sent = {"schema": schema}
        described["requestBody"] = {"content": {"application/x-www-form-urlencoded": sent, "multipart/form-data": sent}}
    return described


def _parameter(name: str, where: str) -> JSONObject:
    words, schema = PARAMETERS.get(name, ("", _TEXT))
    return {"name": name, "in": where, "required": where == "path", "description": words, "schema": schema}
