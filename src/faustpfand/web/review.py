"""Who is who: pairs that may be one person, one after the other; and the log of what was decided."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from faustpfand.errors import FaustpfandError, LedgerError
from faustpfand.publish.pages import review_page
from faustpfand.records import Source, Verdict
from faustpfand.resolve import contradictions, standing
from faustpfand.sentences import sentence, words_of
from faustpfand.web import deciding
from faustpfand.web.asking import answer, desk, page_of
from faustpfand.web.deciding import Decider, Shown
from faustpfand.web.describing import asks
from faustpfand.web.desk import Desk
from faustpfand.web.guard import form_of
from faustpfand.web.sittings import Sitting

WORDS = (Verdict.SAME.value, Verdict.DIFFERENT.value, Verdict.UNSURE.value, "skip", "undo")
NAME_LIMIT = 100  # characters
REASON_LIMIT = 2_000


@dataclass(frozen=True, slots=True)
class Asked:
    """Which pairs somebody wants to see."""

    register: str
    unsure: bool

    @property
    def query(self) -> dict[str, str | None]:
        """Say it in an address."""
        return {"register": self.register or None, "unsure": "yes" if self.unsure else None}


@asks("register", "unsure")
async def show(request: Request) -> Response:
    """Put the next pair before whoever decides."""
    return await _next(request, _asked(request.query_params.get("register"), request.query_params.get("unsure")))


@asks(form=("by", "register", "unsure", "csrf"))
async def name(request: Request) -> Response:
    """Keep the name of who decides, for this session."""
    form = await form_of(request)
    by = " ".join(_text(form, "by").split())
    if not by or len(by) > NAME_LIMIT:
        raise FaustpfandError(
            sentence("Write the name that shall stand beside your decisions, in at most 100 letters.")
        )
    request.session["by"] = by
    return _back(request, "review", _asked(_text(form, "register"), _text(form, "unsure")).query)


@asks(form=("word", "left", "right", "seen", "reason", "register", "unsure", "csrf"))
async def decide(request: Request) -> Response:
    """Record a decision, skip a pair or undo; then the next pair."""
    form = await form_of(request)
    wished, by, word = _asked(_text(form, "register"), _text(form, "unsure")), who(request), _text(form, "word")
    seen = _text(form, "seen")
    if not by:
        return _back(request, "review", wished.query)
    if word not in WORDS or not seen.isdecimal() or len(seen) > 9:
        raise FaustpfandError(sentence("This is no decision. Load the page again."))
    shown = Shown(
        left=_text(form, "left"),
        right=_text(form, "right"),
        seen=int(seen),
        register=wished.register,
        unsure=wished.unsure,
    )
    sitting = sitting_of(request)
    try:
        reason = _text(form, "reason").strip()[:REASON_LIMIT]
        await run_in_threadpool(Decider(desk(request), sitting, by).do, word, shown, reason)
    except LedgerError as err:
        sitting.said.append(words_of(err))
    if "hx-request" in request.headers:
        return await _next(request, wished, "review_pair.html")
    return _back(request, "review", wished.query)


@asks("by", "verdict", "page")
async def log(request: Request) -> Response:
    """Show who decided what and when, the newest first."""
    query = request.query_params
    found = await run_in_threadpool(
        _logged, desk(request), query.get("by", ""), query.get("verdict", ""), _number(query.get("page", "1"))
    )
    said = sitting_of(request).told()
    return answer(
        request,
        "review_log.html",
        log=found,
        verdicts=review_page.VERDICTS,
        by=who(request),
        said=said,
        synthetic=found.synthetic,
    )


@asks(form=("left", "right", "reason", "back", "csrf"))
async def take_back(request: Request) -> Response:
    """Take back the decision that holds about two subjects."""
    form, by = await form_of(request), who(request)
    if not by:
        return _back(request, "review", {})
    decider = Decider(desk(request), sitting_of(request), by)
    await run_in_threadpool(decider.take_back, _text(form, "left"), _text(form, "right"))
    return _back(request, "review_log", {})


def who(request: Request) -> str:
    """Give the name of who decides: of the login, else as the program was started, else as the session told."""
    return str(request.session.get("login", "") or desk(request).judge or request.session.get("by", ""))


def sitting_of(request: Request) -> Sitting:
    """Give the sitting of this session."""
    if "sitting" not in request.session:
        request.session["sitting"] = secrets.token_urlsafe(16)
    return desk(request).sittings.of(str(request.session["sitting"]))


async def _next(request: Request, wished: Asked, template: str = "review.html") -> Response:
    shared, sitting = desk(request), sitting_of(request)
    found = shared.pairs.look()
    registers = await run_in_threadpool(_registers, shared)
    if wished.register and wished.register not in registers:
        text, known = repr(wished.register), ", ".join(registers)
        if not known:
            raise FaustpfandError(sentence("No register %(text)s is on record.", text=text))
        raise FaustpfandError(
            sentence("No register %(text)s is on record. There are: %(known)s.", text=text, known=known)
        )
    put = None if found is None else await run_in_threadpool(_put, shared, sitting, wished)
    return answer(
        request,
        template,
        put=put,
        words=review_page,
        by=who(request),
        wished=wished,
        registers=registers,
        is_current=shared.pairs.current,
        is_importing=shared.intakes.is_busy,
        said=sitting.told(),
        fragment=template != "review.html",
        synthetic=put is not None and put.synthetic,
    )


def _put(shared: Desk, sitting: Sitting, wished: Asked) -> review_page.Put:
    judgements = shared.ledger.judgements()
    waiting = shared.pairs.waiting(judgements, wished.register, unsure=wished.unsure)
    one, left = sitting.next(waiting)
    return review_page.put(
        one,
        deciding.told(shared.ledger, one.persons) if one else ([], []),
        _sources(shared) if one else {},
        review_page.Progress(
            decided=review_page.decided_on(datetime.now(UTC).date(), judgements),
            left=left,
            skipped=len(waiting) - left,
            unsure=sum(each.verdict is Verdict.UNSURE for each in standing(judgements).values()),
            seen=len(judgements),
        ),
    )


def _registers(shared: Desk) -> list[str]:
    """List the registers of persons; their names are the first parts of their subjects' ids."""
    series = {one.register.partition("/") for one in shared.ledger.sources() if one.register}
    return sorted(name for country, _, name in series if len(country) in (0, 2))  # others are lists and fact tables


def _sources(shared: Desk) -> dict[str, Source]:
    return {one.id: one for one in shared.ledger.sources()}


def _logged(shared: Desk, by: str, verdict: str, number: int) -> review_page.Log:
    if verdict and verdict not in tuple(Verdict):
        raise FaustpfandError(
            sentence("verdict: %(text)s is none. There are: %(known)s.", text=repr(verdict), known=", ".join(Verdict))
        )
    judgements = shared.ledger.judgements()
    clashes = [deciding.clash_said(one) for one in contradictions(judgements)]
    names = partial(deciding.names_of, shared.ledger)
    return review_page.log(judgements, review_page.Filter(by, verdict, number), names, clashes)


def _asked(register: str | None, unsure: str | None) -> Asked:
    return Asked(register or "", unsure == "yes")


def _text(form: FormData, name: str) -> str:
    given = form.get(name, "")
    return given if isinstance(given, str) else ""


def _number(written: str) -> int:
    if not written.isdecimal() or not 1 <= len(written) <= 6 or int(written) < 1:
        raise FaustpfandError(sentence("page: %(text)s is no number of a page. Write 1 or more.", text=repr(written)))
    return int(written)


def _back(request: Request, page: str, query: dict[str, str | None]) -> RedirectResponse:
    return RedirectResponse(page_of(request).links(page, **query), status_code=303)


routes = [
    Route("/review", show),
    Route("/review/name", name, methods=["POST"]),
    Route("/review/decide", decide, methods=["POST"]),
    Route("/review/log", log),
    Route("/review/log/take-back", take_back, methods=["POST"]),
]
