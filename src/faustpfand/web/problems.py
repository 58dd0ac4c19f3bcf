"""Problems: what was set aside or noted, and what to do about it; the rows as a table in which to mend them."""

import io
from dataclasses import replace

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger
from faustpfand.publish import set_aside
from faustpfand.publish.pages import Language, intake_page
from faustpfand.records import Source
from faustpfand.resolve import contradictions
from faustpfand.sentences import sentence
from faustpfand.web import deciding
from faustpfand.web.asking import answer, desk, page_of
from faustpfand.web.describing import asks

PAGE = 100  # problems


@asks("source", "page")
async def show(request: Request) -> Response:
    """Show the open problems of all sources, or of one."""
    query = request.query_params
    written = query.get("page", "1")
    if not written.isdecimal() or not 1 <= len(written) <= 6 or int(written) < 1:
        raise FaustpfandError(sentence("page: %(text)s is no number of a page. Write 1 or more.", text=repr(written)))
    found = await run_in_threadpool(_found, desk(request).ledger, query.get("source", ""), int(written))
    return answer(request, "problems.html", words=intake_page, found=found)


async def rows(request: Request) -> Response:
    """Give the rows of a source that were set aside, as CSV."""
    ledger = desk(request).ledger
    name, table = await run_in_threadpool(_rows, ledger, str(request.path_params["id"]), page_of(request).language)
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(table, media_type="text/csv; charset=utf-8", headers=headers)


def _found(ledger: Ledger, source: str, page: int) -> intake_page.Problems:
    part = slice((page - 1) * PAGE, page * PAGE)
    aside, noted = ledger.problem_count(source=source)
    problems = ledger.problems(source=source, part=part)
    clashes = [] if source else [deciding.clash_said(one) for one in contradictions(ledger.judgements())]
    more = len(ledger.problems(source=source, part=slice(page * PAGE, page * PAGE + 1))) > 0
    return intake_page.Problems(tuple(problems), _source(ledger, source), aside, noted, tuple(clashes), page, more=more)


def _source(ledger: Ledger, source: str) -> Source | None:
    found = ledger.source(source) if source else None
    if source and found is None:
        raise HTTPException(404, sentence("There is no such source in this ledger."))
    return found


def _rows(ledger: Ledger, identity: str, told_in: Language) -> tuple[str, bytes]:
    source = _source(ledger, identity)
    if source is None:
        raise HTTPException(404, sentence("There is no such source in this ledger."))
    problems = [
        replace(one, what=told_in.retell(one.what), to_do=told_in.retell(one.to_do))
        for _, one in ledger.problems(source=source.id)
    ]
    out = io.StringIO(newline="")
    with ledger.opened(source.id) as opened:
        set_aside.write(opened, source, problems, out)
    stem = source.name.rpartition(".")[0] or source.name
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "_" for sign in stem)[:100]
    return f"{plain}-set-aside.csv", out.getvalue().encode("utf-8-sig")  # the mark tells spreadsheets the encoding


routes = [Route("/problems", show), Route("/problems/{id}/rows.csv", rows)]
