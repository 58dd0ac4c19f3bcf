"""Take in: files are dropped, somebody says how they are read, and gets a receipt."""

from datetime import UTC, date, datetime

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, QueryParams, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from faustpfand.errors import FaustpfandError
from faustpfand.intake import Visit
from faustpfand.ledger import Ledger
from faustpfand.publish.pages import intake_page
from faustpfand.sentences import sentence, words_of
from faustpfand.web.asking import answer, day, desk, page_of
from faustpfand.web.describing import asks
from faustpfand.web.desk import Desk
from faustpfand.web.guard import SENT_LIMIT, form_of
from faustpfand.web.intakes import Drop, Dropped, State
from faustpfand.web.taking import KINDS, REGISTERS, Job, plan_of

FIELDS = ("kind", "edition", "country", "collection", "mapping", "published", "lang", "insist", "instead")
AT_ONCE = 100  # files a drop


async def show(request: Request) -> Response:
    """Ask for files; show what was taken in since the program started."""
    shared = desk(request)
    aside, noted = await run_in_threadpool(shared.ledger.problem_count)
    return answer(
        request,
        "intake.html",
        drops=shared.intakes.newest_first(),
        states=intake_page,
        aside=aside,
        noted=noted,
        limit=SENT_LIMIT,
    )


@asks(form=("files", "csrf"))
async def drop(request: Request) -> Response:
    """Keep the files that were dropped, and ask how they are read."""
    form = await form_of(request)
    files = [one for one in form.getlist("files") if isinstance(one, UploadFile) and one.filename]
    if not files:
        raise FaustpfandError(sentence("No file was sent. Choose one or more."))
    if len(files) > AT_ONCE:
        raise FaustpfandError(
            sentence(
                "%(number)s files are more than %(limit)s. Send them in several goes.", number=len(files), limit=AT_ONCE
            )
        )
    kept = await run_in_threadpool(desk(request).intakes.keep, [(one.filename or "", one.file) for one in files])
    return _to(request, kept)


async def show_drop(request: Request) -> Response:
    """Ask how the files of a drop are read; then show how far they are, and the receipts."""
    return await _answer(request, _drop_of(request))


@asks(form=(*(f"{name}-0" for name in FIELDS), "csrf"))
async def begin(request: Request) -> Response:
    """Take the files of a drop in."""
    form, asked = await form_of(request), _drop_of(request)
    if asked.state is not State.ASKED:
        return _to(request, asked)
    wrong = await run_in_threadpool(_settle, desk(request), asked, form)
    if wrong:
        return await _answer(request, asked, wrong)
    desk(request).intakes.begin(asked)
    return _to(request, asked)


async def throw_away(request: Request) -> Response:
    """Delete the files of a drop, as long as nobody took them in."""
    await form_of(request)
    asked = _drop_of(request)
    if asked.state in (State.ASKED, State.FAILED):
        await run_in_threadpool(desk(request).intakes.throw_away, asked)
    return RedirectResponse(page_of(request).links("intake"), status_code=303)


async def _answer(request: Request, asked: Drop, wrong: dict[int, str] | None = None) -> Response:
    shared = desk(request)
    with_people = [one for one in asked.sources if one.taken is not None and one.taken.source.kind in REGISTERS]
    if with_people and asked.state in (State.DONE, State.FAILED):
        shared.pairs.look()
    counted = shared.pairs.current if with_people else True
    pairs = await run_in_threadpool(_pairs_of, shared, [one.taken.source.id for one in with_people if one.taken])
    return answer(
        request,
        "drop.html",
        400 if wrong else 200,
        drop=asked,
        words=intake_page,
        kinds=KINDS,
        wrong=wrong or {},
        ahead=shared.intakes.ahead_of(asked),
        is_ended=asked.state in (State.DONE, State.FAILED) and counted,
        pairs=pairs if counted else None,
        today=date.today().isoformat(),  # noqa: DTZ011 - a day to propose, in the reader's own time
    )


def _pairs_of(shared: Desk, sources: list[str]) -> dict[str, int]:
    """Count, for each source, the pairs worth a decision of which it names at least one subject."""
    found = shared.pairs.found
    if found is None or not sources:
        return {}
    waiting = shared.pairs.waiting(shared.ledger.judgements())
    named = [found.named_by.get(one.left, frozenset()) | found.named_by.get(one.right, frozenset()) for one in waiting]
    return {source: sum(source in by for by in named) for source in sources}


def _settle(shared: Desk, asked: Drop, form: FormData) -> dict[int, str]:
    """Note how each file is read; give what is wrong with what was said, by the number of the file."""
    wrong: dict[int, str] = {}
    mappings = {str(number): one.path for number, one in enumerate(asked.files) if one in asked.mappings}
    for number, one in enumerate(asked.files):
        if one in asked.mappings or one.state is State.FAILED:
            continue
        said = {name: str(form.get(f"{name}-{number}", "")).strip() for name in FIELDS}
        try:
            chosen = mappings.get(said["mapping"]) or next(iter(mappings.values()), None)
            mapping = "" if chosen is None else chosen.read_text(encoding="utf-8", errors="replace")
            one.job = _job(shared, one, said, mapping)
            plan_of(one.job, Visit(asked.made, asked.made.date(), one.job.edition))
        except FaustpfandError as err:
            wrong[number] = words_of(err)
    if not wrong and not any(one.job for one in asked.sources):
        wrong[-1] = "There is nothing to take in."
    return wrong


def _job(shared: Desk, one: Dropped, said: dict[str, str], mapping: str) -> Job:
    days = QueryParams({name: said[name] for name in ("edition", "published")})
    if said["kind"] and said["kind"] not in KINDS:
        raise FaustpfandError(
            sentence("%(text)s is no kind. There are: %(known)s.", text=repr(said["kind"]), known=", ".join(KINDS))
        )
    job = Job(
        path=str(one.path),
        name=one.name,
        kind=said["kind"] or one.kind,
        edition=day(days, "edition"),
        country=said["country"],
        collection=_plain(said["collection"]),
        mapping=mapping if (said["kind"] or one.kind) == "table" else "",
        published=day(days, "published"),
        lang=said["lang"][:10],
        insist=bool(said["insist"]),
        instead=bool(said["instead"]),
    )
    if job.edition is not None and job.edition > datetime.now(UTC).date():
        raise FaustpfandError(
            sentence(
                "%(file)s: %(day)s lies ahead. Say the day that the file tells of.", file=one.name, day=str(job.edition)
            )
        )
    return _as_before(shared, shared.ledger, one, job) if one.mends else job


def _as_before(shared: Desk, ledger: Ledger, one: Dropped, job: Job) -> Job:
    """Read mended rows as the source was read from which they come."""
    source = ledger.source(one.mends)
    if source is None:
        raise FaustpfandError(
            sentence("%(file)s: these rows are of a source that this ledger does not have.", file=one.name)
        )
    _, country, collection, *_ = [*source.register.split("/"), "", ""]
    is_table = source.kind == "reference"
    return Job(
        path=job.path,
        name=source.name if is_table else job.name,  # the whole table comes again, and follows the one before
        kind=source.kind,
        edition=source.edition,
        country=country if is_table else "",
        collection=collection if is_table else "",
        mapping=shared.intakes.mapping_of(source.id) or job.mapping,
        mends=source.id,
    )


def _plain(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum() or sign in "-_")[:50]


def _drop_of(request: Request) -> Drop:
    found = desk(request).intakes.of(str(request.path_params["id"]))
    if found is None:
        raise HTTPException(404, sentence("These files are not here any more. What was taken in stands under Sources."))
    return found


def _to(request: Request, kept: Drop) -> RedirectResponse:
    return RedirectResponse(page_of(request).links("drop", id=kept.id), status_code=303)


routes = [
    Route("/intake", show),
    Route("/intake", drop, methods=["POST"]),
    Route("/intake/{id}", show_drop),
    Route("/intake/{id}", begin, methods=["POST"]),
    Route("/intake/{id}/away", throw_away, methods=["POST"]),
]
