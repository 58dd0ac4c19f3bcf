"""Reconciling a release list: brought, held against the register, its doubtful lines decided, taken along or taken in.

A decision about a line of a list is a judgement in the ledger only where the list is a source there: a judgement names
its two subjects, and a line of a file that nobody kept could not be looked up by who doubts it. So decisions live in
the sheet, with name and time, and go out with it, until somebody takes the list in; then all of them are recorded, and
every further one at once.
"""

import asyncio
import hashlib
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from faustpfand import intake, names, places
from faustpfand.accounts import Booking
from faustpfand.errors import FaustpfandError
from faustpfand.intake import Visit
from faustpfand.publish.pages import reconcile_page
from faustpfand.publish.pages.naming import name_for
from faustpfand.publish.pages.reconcile_page import Found, How, Shown
from faustpfand.publish.pages.rendering import web_address
from faustpfand.records import Judgement, Verdict, is_line, line_subject
from faustpfand.resolve import standing
from faustpfand.sentences import N_, Sentence, sentence, words_of
from faustpfand.views import decide as record
from faustpfand.web.asking import answer, asked, desk, page_of
from faustpfand.web.bringing import (
    Brought,
    brought,
    day_of,
    line_of,
    named_in,
    now,
    on_disk,
    refuse_larger,
    text_of,
    who,
    working,
)
from faustpfand.web.describing import asks
from faustpfand.web.desk import Desk
from faustpfand.web.guard import form_of

TITLE = N_("The list is being held against the register")
SENTENCE = N_(
    "The register is read, and every name compared with all names in it. Ten thousand persons take some seconds."
)
MOST_WITHHELD = 1_000_000
WORDS = {"same": Verdict.SAME, "different": Verdict.DIFFERENT, "unsure": Verdict.UNSURE}
SAID = {
    Verdict.SAME: N_("Row %(row)s, %(name)s: judged to be the person in the register."),
    Verdict.DIFFERENT: N_("Row %(row)s, %(name)s: judged to be somebody else."),
    Verdict.UNSURE: N_("Row %(row)s, %(name)s: kept as unsure."),
    Verdict.WITHDRAWN: N_("Row %(row)s, %(name)s: the last decision is taken back."),
}
ON_SHEET = "On reconcile: "


@dataclass
class NameList:
    """A list that somebody brought, and what they decide about its lines.

    `judgements` are those of this sheet alone; `taken` says that the list is a source in the ledger, where they are
    recorded then. `steps` are the pairs decided here, for undo.
    """

    brought: Brought
    how: How
    withheld: int
    began: datetime
    task: asyncio.Task[Found]
    taken: bool = False
    judgements: list[Judgement] = field(default_factory=list)
    steps: list[tuple[str, str]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Give the SHA-256 of the list."""
        return hashlib.sha256(self.brought.content).hexdigest()

    def told(self) -> list[str]:
        """Give what is to be said, once."""
        said, self.said = self.said, []
        return said


@asks("wave")
async def show(request: Request) -> Response:
    """Ask for a list."""
    return await _form(request, wave=request.query_params.get("wave", ""))


@asks(form=("names", "file", "wave", "withheld", "on", "country", "csrf"))
async def bring(request: Request) -> Response:
    """Take a list into memory, begin to hold it against the register, and lead to where the sheet will be."""
    refuse_larger(request)
    form = await form_of(request, longest=8 << 20)
    try:
        one = await brought(form, "names", sentence("Paste names, or choose a file."))
        how, withheld = _how(request, form), _withheld(text_of(form, "withheld"))
    except FaustpfandError as err:
        return await _form(
            request,
            status=400,
            problem=words_of(err),
            given=text_of(form, "names")[:100_000],
            wave=line_of(form, "wave", 200),
        )
    known = await run_in_threadpool(_is_known, desk(request), hashlib.sha256(one.content).hexdigest())
    made = NameList(one, how, withheld, now(), _begun(request, one, how), taken=known)
    draft = desk(request).drafts.put(request, made, len(one.content) * 8 + (4 << 20))
    return RedirectResponse(_address(request, draft), status_code=303)


@asks("page", "row", "booking")
async def sheet(request: Request) -> Response:
    """Show the sheet."""
    made, as_of = _list(request), asked(request).as_of
    if as_of != made.how.as_of:
        made.how = replace(made.how, as_of=as_of)
        made.began, made.task = now(), _begun(request, made.brought, made.how)
    waiting = await working(request, made.task, made.began, TITLE, SENTENCE)
    if waiting is not None:
        return waiting
    try:
        made.task.result()
    except FaustpfandError as err:
        return await _form(request, status=400, problem=words_of(err), wave=made.how.wave)
    return await _sheet(request, made, "reconciled.html")


@asks(form=("wave", "withheld", "on", "country", "csrf"))
async def hold(request: Request) -> Response:
    """Hold the list against another wave, or with another number withheld."""
    made, form = _list(request), await form_of(request)
    try:
        how, withheld = _how(request, form), _withheld(text_of(form, "withheld"))
        if how != made.how or made.task.done():
            made.how, made.began, made.task = how, now(), _begun(request, made.brought, how)
        made.withheld = withheld
    except FaustpfandError as err:
        made.said.append(words_of(err))
    return RedirectResponse(_address(request, request.path_params["id"]), status_code=303)


@asks(form=("word", "at", "subject", "reason", "by", "csrf"))
async def decide(request: Request) -> Response:
    """Keep a decision about a line; then the next one that is doubtful."""
    made, form = _ready(request), await form_of(request)
    word = text_of(form, "word")
    try:
        by = named_in(request, form)
        if word == "undo":
            await run_in_threadpool(_undo, desk(request), made, by)
        else:
            at, subject = _pair(made, text_of(form, "at"), text_of(form, "subject"))
            reason = line_of(form, "reason", 2000)
            await run_in_threadpool(_decide, desk(request), made, at, subject, _verdict(word), by, reason)
    except FaustpfandError as err:
        made.said.append(words_of(err))
    if "hx-request" in request.headers:
        return await _sheet(request, made, "_sheet.html")
    return RedirectResponse(_address(request, request.path_params["id"], anchor="deciding"), status_code=303)


@asks(form=("publisher", "url", "by", "csrf"))
async def take_in(request: Request) -> Response:
    """Take the list into the ledger as a source, and what was decided about its lines as judgements."""
    made, form = _ready(request), await form_of(request)
    try:
        if made.judgements:
            named_in(request, form)
        publisher, url = line_of(form, "publisher", 200), web_address(line_of(form, "url", 2000))
        await run_in_threadpool(_taken, desk(request), made, publisher, url)
    except FaustpfandError as err:
        made.said.append(words_of(err))
    return RedirectResponse(_address(request, request.path_params["id"]), status_code=303)


@asks()
async def printed(request: Request) -> Response:
    """Show the whole sheet on one page, to be printed."""
    return await _sheet(request, _ready(request), "sheet_print.html")


@asks()
async def table(request: Request) -> Response:
    """Give the sheet as a file, or the rows that could not be read."""
    made, form = _ready(request), request.path_params["form"]
    shown = await run_in_threadpool(_shown, desk(request), made)
    name = f"sheet-{made.how.wave or made.how.on}"
    match form:
        case "csv":
            return _file(reconcile_page.as_csv(shown.sheet), "text/csv; charset=utf-8", f"{name}.csv")
        case "xlsx":
            content = await run_in_threadpool(reconcile_page.as_xlsx, shown.sheet, shown.found.set_aside)
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            return _file(content, kind, f"{name}.xlsx")
        case "aside":
            text = reconcile_page.problems_csv(shown.found.set_aside)
            return _file(text, "text/csv; charset=utf-8", f"{name}-set-aside.csv")
        case _:
            raise HTTPException(404, sentence("The sheet is there as csv and as xlsx."))


def make_ready(location: str, country: str) -> None:
    """Load what comparing names needs, and the register, so that the first list does not wait for it."""
    names.compare("Ales Bialiatski", "Алесь Беляцкий")
    if country:
        reconcile_page.register_at_hand(location, country)


def look(location: str, one: Brought, how: How) -> Found:
    """Look whom the register has near the lines of a list; runs in the workroom."""
    return reconcile_page.look(location, one.stream, one.name, how)


def _begun(request: Request, one: Brought, how: How) -> asyncio.Task[Found]:
    shared = desk(request)
    task = asyncio.ensure_future(shared.workroom.do(look, shared.location, one, how))
    task.add_done_callback(lambda done: done.cancelled() or done.exception())  # told where the sheet is shown
    return task


async def _form(request: Request, *, status: int = 200, problem: str = "", given: str = "", wave: str = "") -> Response:
    waves, countries = await desk(request).figures.ask(reconcile_page.choices)
    country = asked(request).country or next(iter(countries), "")
    desk(request).workroom.warm(make_ready, desk(request).location, country)
    return answer(
        request,
        "reconcile.html",
        status,
        problem=problem,
        names=given,
        wave=wave,
        waves=waves,
        countries=countries,
        country_asked=country,
        today=now().date(),
    )


async def _sheet(request: Request, made: NameList, template: str) -> Response:
    query = request.query_params
    page, row = (int(query[name]) if _is_number(query.get(name, "")) else 0 for name in ("page", "row"))
    booking = Booking(query["booking"]) if query.get("booking", "") in tuple(Booking) else None
    shown = await run_in_threadpool(_shown, desk(request), made, page or 1, row - 1 if row else None, booking)
    waves, countries = await desk(request).figures.ask(reconcile_page.choices)
    reader, country = page_of(request).language.code, shown.found.country
    return answer(
        request,
        template,
        named_for=lambda person: name_for(person.names or (person.name,), reader, country),
        shown=shown,
        sheet=shown.sheet,
        all=list(enumerate(shown.sheet.lines)),
        found=shown.found,
        draft=request.path_params["id"],
        how=made.how,
        file=made.brought.name,
        list_id=made.id,
        taken=made.taken,
        booking=booking,
        can_undo=bool(made.steps),
        said=made.told(),
        by=who(request),
        waves=waves,
        countries=countries,
        today=now().date(),
        booked=reconcile_page.BOOKED,
        short=reconcile_page.SHORT,
        looks=reconcile_page.LOOKS,
        moment=now(),
        synthetic=shown.found.synthetic,
    )


def _shown(
    shared: Desk, made: NameList, page: int = 1, row: int | None = None, booking: Booking | None = None
) -> Shown:
    known = [*_recorded(shared, made), *made.judgements]
    return reconcile_page.shown(made.task.result(), made.id, known, made.withheld, page, row, booking)


def _recorded(shared: Desk, made: NameList) -> list[Judgement]:
    """Give what the ledger has of this list."""
    if not made.taken:
        return []
    prefix = line_subject(made.id, 0).rpartition("/")[0]
    return [one for one in shared.ledger.judgements() if one.left.startswith(prefix) or one.right.startswith(prefix)]


def _decide(  # noqa: PLR0913, PLR0917 - a judgement has as many parts
    shared: Desk, made: NameList, at: int, subject: str, verdict: Verdict, by: str, reason: str
) -> None:
    """Keep a decision. Whoever was judged to be meant before is no longer: nobody is two persons of a register."""
    line = line_subject(made.id, at)
    if verdict is Verdict.SAME and not is_line(subject):
        for pair, judged in standing([*_recorded(shared, made), *made.judgements]).items():
            if line in pair and subject not in pair and judged.verdict is Verdict.SAME:
                other = next(iter(pair - {line}))
                _keep(
                    shared, made, Judgement(left=line, right=other, verdict=Verdict.WITHDRAWN, by=by, reason=ON_SHEET)
                )
    listed = made.task.result().near.listed[at]
    said = reason or ON_SHEET + f"row {listed.row}, {listed.name}"
    _keep(shared, made, Judgement(left=line, right=subject, verdict=verdict, by=by, reason=said))
    made.steps.append((line, subject))
    made.said.append(_told(made, at, verdict))


def _undo(shared: Desk, made: NameList, by: str) -> None:
    if not made.steps:
        made.said.append(sentence("Nothing was decided here that could be taken back."))
        return
    line, subject = made.steps.pop()
    _keep(shared, made, Judgement(left=line, right=subject, verdict=Verdict.WITHDRAWN, by=by, reason=ON_SHEET))
    made.said.append(_told(made, int(line.rpartition("/")[2]) - 1, Verdict.WITHDRAWN))


def _told(made: NameList, at: int, verdict: Verdict) -> Sentence:
    listed = made.task.result().near.listed[at]
    return sentence(SAID[verdict], row=listed.row, name=listed.name[:200])


def _keep(shared: Desk, made: NameList, one: Judgement) -> None:
    """Keep a decision in the sheet, or record it where the list is a source."""
    if made.taken:
        record(shared.ledger, one, now())
        return
    moment = now()
    if made.judgements and (last := made.judgements[-1].recorded) is not None:
        moment = max(moment, last + timedelta(microseconds=1))
    made.judgements.append(replace(one, recorded=moment))


def _taken(shared: Desk, made: NameList, publisher: str, url: str) -> None:
    """Take the list in, then what was decided: as of now, since nothing may come into what the ledger said before."""
    moment = now()
    with on_disk(shared.uploads, made.brought) as path:
        intake.take_in(shared.ledger, path, intake.list_plan(publisher, url), Visit(moment, moment.date()))
    made.taken = True
    kept, made.judgements = made.judgements, []
    for one in kept:
        decided = one.recorded.isoformat(timespec="seconds") if one.recorded else ""
        record(shared.ledger, replace(one, reason=f"{one.reason} (decided {decided})".strip()), now())
    made.said.append(sentence("The list is a source in the ledger now, and what you decided is on record."))


def _is_known(shared: Desk, list_id: str) -> bool:
    return any(one.id == list_id and one.kind == "list" for one in shared.ledger.sources())


def _list(request: Request) -> NameList:
    return desk(request).drafts.get(request, request.path_params["id"], NameList)


def _ready(request: Request) -> NameList:
    made = _list(request)
    if not made.task.done() or made.task.exception() is not None:
        raise HTTPException(404, sentence("The sheet is not made yet. Look again."))
    return made


def _pair(made: NameList, at: str, subject: str) -> tuple[int, str]:
    """Read which line and whom a decision is about; only who was proposed for it can be meant."""
    near = made.task.result().near
    place = int(at) if _is_number(at) else -1
    if not 0 <= place < len(near.listed):
        raise FaustpfandError(sentence("The list has no such line. Load the page again."))
    earlier = {line_subject(made.id, one) for one, other in near.alike if other == place}
    if subject not in earlier | {one.right for one in near.candidates.get(place, ())}:
        raise FaustpfandError(sentence("Nobody of this id was proposed for this line. Load the page again."))
    return place, subject


def _verdict(word: str) -> Verdict:
    if word not in WORDS:
        raise FaustpfandError(sentence("This is no decision. Load the page again."))
    return WORDS[word]


def _how(request: Request, form: FormData) -> How:
    as_of = asked(request).as_of
    wave = line_of(form, "wave", 200)
    if wave:
        return How(wave=wave, as_of=as_of)
    try:
        written = line_of(form, "country", 60)
        country = places.country_code(written) if written else ""
    except ValueError as err:
        raise FaustpfandError(
            sentence("%(what)s Write its English name or its two-letter code.", what=words_of(err))
        ) from err
    return How(as_of=as_of, country=country, on=day_of(form, "on") or now().date())


def _withheld(written: str) -> int:
    if not written.strip():
        return 0
    if not _is_number(written.strip()) or int(written) > MOST_WITHHELD:
        raise FaustpfandError(sentence("%(text)s is no number of people. Write it in digits.", text=repr(written[:40])))
    return int(written)


def _is_number(written: str) -> bool:
    return written.isdecimal() and written.isascii() and len(written) <= 9


def _address(request: Request, draft: str, **more: object) -> str:
    return page_of(request).links("reconciled", id=draft, **more)


def _file(content: str | bytes, kind: str, name: str) -> Response:
    safe = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "_" for sign in name)
    return Response(content, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{safe}"'})


routes = [
    Route("/reconcile", show),
    Route("/reconcile", bring, methods=["POST"]),
    Route("/reconcile/{id}", sheet),
    Route("/reconcile/{id}/how", hold, methods=["POST"]),
    Route("/reconcile/{id}/decide", decide, methods=["POST"]),
    Route("/reconcile/{id}/take-in", take_in, methods=["POST"]),
    Route("/reconcile/{id}/print", printed),
    Route("/reconcile/{id}/sheet.{form}", table),
]
