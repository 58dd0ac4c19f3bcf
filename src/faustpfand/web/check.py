"""Checking an article: brought, its claims corrected by hand, and taken into the ledger if somebody says so."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import zip_longest
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from faustpfand import intake, places
from faustpfand.accounts.check import Checked, Outcome
from faustpfand.counts import Comparator
from faustpfand.errors import FaustpfandError, UnreadableSourceError
from faustpfand.extract.claims import languages, read_claims
from faustpfand.intake import Visit
from faustpfand.publish.pages import check_page
from faustpfand.publish.pages.check_page import Read
from faustpfand.publish.pages.rendering import web_address
from faustpfand.records import Article, Claim, ClaimKind, Modality, PersonsReading
from faustpfand.sentences import N_, sentence, words_of
from faustpfand.web.asking import answer, asked, desk, page_of
from faustpfand.web.bringing import (
    LARGEST,
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

MOST_PEOPLE = 100_000_000  # no prison system holds more
NAMES_LIMIT = 20_000  # letters of all names of one claim
TITLE = N_("The text is being read")
SENTENCE = N_("Every claim in it is looked for and held against the ledger. A page of a newspaper takes some seconds.")


@dataclass
class Text:
    """A text that somebody brought. `readings` are what they say of each claim; None where they said nothing."""

    brought: Brought
    began: datetime
    task: asyncio.Task[Read]
    readings: list[PersonsReading | None] = field(default_factory=list)
    taken: str = ""
    problem: str = ""
    is_ready: bool = False

    @property
    def read(self) -> Read:
        """What was read in it."""
        return self.task.result()

    @property
    def claims(self) -> tuple[Claim | None, ...]:
        """The claims as they stand now: the person's, else the machine's; None where the person says it is none."""
        machine = self.read.claims
        return tuple(machine[at] if one is None else one.claim for at, one in enumerate(self.readings))

    def with_rejected(self, found: Iterable[Checked]) -> list[Checked]:
        """Put what was found of the claims beside those that the person says are none."""
        checked = iter(found)
        return [
            next(checked) if claim is not None else Checked(claim=machine, outcome=Outcome.UNKNOWN, reason="")
            for claim, machine in zip_longest(self.claims, self.read.claims)
        ]


@asks()
async def show(request: Request) -> Response:
    """Ask for a text."""
    desk(request).workroom.warm(read_nothing)
    return _form(request)


@asks(form=("text", "file", "published", "lang_of_text", "csrf"))
async def bring(request: Request) -> Response:
    """Take a text into memory, begin to read it, and lead to where it will be shown."""
    refuse_larger(request)
    form = await form_of(request, longest=LARGEST)
    lang = text_of(form, "lang_of_text")
    given = {"published": text_of(form, "published")[:40], "lang_of_text": lang if lang in languages() else ""}
    try:
        one = await brought(form, "text", sentence("Paste a text, or choose a file."))
        text = _begun(request, one, day_of(form, "published"), given["lang_of_text"])
    except FaustpfandError as err:
        return _form(request, status=400, problem=words_of(err), **given)
    draft = desk(request).drafts.put(request, text, len(one.content) * 4)
    return RedirectResponse(_address(request, draft), status_code=303)


@asks("part")
async def shown(request: Request) -> Response:
    """Show a text with its claims, checked."""
    text = _text(request)
    waiting = await working(request, text.task, text.began, TITLE, SENTENCE)
    if waiting is not None:
        return waiting
    try:
        read = text.read
    except FaustpfandError as err:
        return _form(request, status=400, problem=words_of(err), **_pasted(text))
    if not text.is_ready:
        text.readings, text.is_ready = [None] * len(read.claims), True
    claims = tuple(claim for claim in text.claims if claim is not None)
    checked = await desk(request).figures.ask(
        check_page.held_against, asked(request).as_of, claims=claims, published=read.article.published
    )
    found = text.with_rejected(checked)
    page = check_page.shown(read.article, found, text.readings, _part(request.query_params.get("part", "")))
    problem, text.problem = text.problem, ""
    known = page_of(request).language
    return answer(
        request,
        "checked.html",
        shown=page,
        read=read,
        draft=request.path_params["id"],
        problem=problem,
        adding=bool(problem),
        taken=text.taken,
        by=who(request),
        corrected=sum(one is not None for one in text.readings),
        codes=languages(),
        tongues=known.listed([known.tongue(code) for code in languages()]),
        populations=check_page.POPULATIONS,
        country_of_text=next((one.claim.country for one in found if one.claim.country), ""),
        kinds=check_page.KINDS,
        comparators=check_page.COMPARATORS,
        modalities=check_page.MODALITIES,
        outcomes=check_page.OUTCOMES,
    )


@asks(form=("published", "lang_of_text", "csrf"))
async def again(request: Request) -> Response:
    """Read a text again, as of another day or in another language; corrections begin anew."""
    text, form = _text(request), await form_of(request)
    lang = text_of(form, "lang_of_text")
    begun = _begun(request, text.brought, day_of(form, "published"), lang if lang in languages() else "")
    text.task, text.began, text.readings, text.is_ready, text.taken = begun.task, begun.began, [], False, ""
    return RedirectResponse(_address(request, request.path_params["id"]), status_code=303)


FIELDS = (
    "what",
    "kind",
    "count",
    "comparator",
    "population",
    "first",
    "last",
    "country",
    "modality",
    "actors",
    "targets",
    "by",
    "part",
    "csrf",
)


@asks(form=FIELDS)
async def correct(request: Request) -> Response:
    """Keep what somebody says of one claim: that it is right, how it ought to be, or that it is none."""
    text, form = _ready(request), await form_of(request)
    at = _place(request.path_params["number"], len(text.readings))
    before, what = text.readings[at], text_of(form, "what")
    machine = text.read.claims[at] if at < len(text.read.claims) else None
    try:
        if what == "back":
            text.readings[at] = None
            if machine is None:
                del text.readings[at]
        elif what == "none" and machine is not None:
            text.readings[at] = PersonsReading(machine=machine, claim=None, by=named_in(request, form))
        elif what == "correct" and (of := machine or (before.claim if before else None)) is not None:
            claim = _corrected(of, form)
            text.readings[at] = PersonsReading(machine=machine, claim=claim, by=named_in(request, form))
    except FaustpfandError as err:
        text.problem = words_of(err)
    return _back(request, form, f"c{at + 1}" if at < len(text.readings) else "article")


@asks(form=("quote", "from", *FIELDS))
async def add(request: Request) -> Response:
    """Keep a claim that the machine did not read."""
    text, form = _ready(request), await form_of(request)
    try:
        start, end = _found(text.read.article.text, text_of(form, "quote"), text_of(form, "from"))
        claim = _corrected(Claim(kind=ClaimKind.RELEASE, start=start, end=end), form)
        text.readings.append(PersonsReading(machine=None, claim=claim, by=named_in(request, form)))
    except FaustpfandError as err:
        text.problem = words_of(err)
        return _back(request, form, "add")
    return _back(request, form, f"c{len(text.readings)}")


@asks(form=("title", "publisher", "url", "by", "csrf"))
async def take_in(request: Request) -> Response:
    """Take the text into the ledger as a source, with what was read in it."""
    text, form = _ready(request), await form_of(request)
    try:
        if any(text.readings):
            named_in(request, form)
        article = replace(
            text.read.article,
            title=line_of(form, "title", 500),
            publisher=line_of(form, "publisher", 200),
            url=web_address(line_of(form, "url", 2000)),
        )
        readings = [one for one in text.readings if one is not None]
        text.taken = await run_in_threadpool(_taken, desk(request), text, article, readings)
    except FaustpfandError as err:
        text.problem = words_of(err)
    return RedirectResponse(_address(request, request.path_params["id"]), status_code=303)


def read_nothing() -> None:
    """Load what reading needs, so that the first text does not wait for it."""
    read_claims(Article(id="", text="Ten prisoners were released in Minsk on Friday.", lang="en"))


def read_brought(one: Brought, published: date | None, lang: str, today: date) -> Read:
    """Read a text; runs in the workroom."""
    return check_page.read_text(one.stream, one.name, published, lang, today)


def _begun(request: Request, one: Brought, published: date | None, lang: str) -> Text:
    moment = now()
    if published is not None and published > moment.date():
        raise FaustpfandError(
            sentence(
                "A text of %(day)s cannot be here on %(today)s. Look at the day.",
                day=str(published),
                today=str(moment.date()),
            )
        )
    work = desk(request).workroom.do(read_brought, one, published, lang, moment.date())
    task = asyncio.ensure_future(work)
    task.add_done_callback(lambda done: done.cancelled() or done.exception())  # told where the text is shown
    return Text(one, moment, task)


def _taken(shared: Desk, text: Text, article: Article, readings: Sequence[PersonsReading]) -> str:
    """Take in the text: first what the machine reads, as `import articles` does, then what persons say of it."""
    moment, read = now(), text.read
    visit = Visit(moment, moment.date())
    # A day that is nobody's is not put on record: the machine reads it again without.
    published = article.published if read.dated is check_page.Dated.GIVEN else None
    lang = "" if read.dated is check_page.Dated.STATED else article.lang
    article = article if read.dated is not check_page.Dated.TODAY else replace(article, published=None)
    with on_disk(shared.uploads, text.brought) as path:
        receipt = intake.take_in(shared.ledger, path, intake.articles_plan(published, lang), visit)
        if readings or article.title or article.publisher or article.url:
            intake.take_in(shared.ledger, path, intake.readings_plan(article, readings), visit)
    return receipt.source.id


def _form(request: Request, *, status: int = 200, **given: str) -> Response:
    fields: dict[str, Any] = {"problem": "", "text": "", "published": "", "lang_of_text": "", **given}
    return answer(request, "check.html", status, codes=languages(), **fields)


def _pasted(text: Text) -> dict[str, str]:
    """Give back pasted words, so that nobody has to find them again."""
    if text.brought.name != "pasted.txt" or not isinstance(text.task.exception(), UnreadableSourceError):
        return {}
    return {"text": text.brought.content.decode("utf-8", "replace")}


def _text(request: Request) -> Text:
    return desk(request).drafts.get(request, request.path_params["id"], Text)


def _ready(request: Request) -> Text:
    text = _text(request)
    if not text.is_ready:
        raise HTTPException(404, sentence("The text is not read yet. Look again."))
    return text


def _address(request: Request, draft: str, **more: object) -> str:
    return page_of(request).links("checked", id=draft, **more)


def _back(request: Request, form: FormData, anchor: str) -> Response:
    part = _part(text_of(form, "part"))
    return RedirectResponse(
        _address(request, request.path_params["id"], part=part if part > 1 else None, anchor=anchor), status_code=303
    )


def _part(written: str) -> int:
    return int(written) if written.isdecimal() and len(written) <= 6 else 1


def _place(written: str, most: int) -> int:
    number = int(written) if written.isdecimal() and len(written) <= 9 else 0
    if not 1 <= number <= most:
        raise HTTPException(404, sentence("The text has no such claim."))
    return number - 1


def _corrected(claim: Claim, form: FormData) -> Claim:
    """Give a claim as a form says that it ought to be.

    Raises:
        FaustpfandError: a field holds what it cannot hold; says which.
    """
    first, last = day_of(form, "first"), day_of(form, "last")
    if (first or last) and (first or last) > (last or first):  # type: ignore[operator]
        raise FaustpfandError(
            sentence("The first day, %(first)s, comes after the last, %(last)s.", first=str(first), last=str(last))
        )
    count = _count(text_of(form, "count"))
    try:
        kind, modality = ClaimKind(text_of(form, "kind")), Modality(text_of(form, "modality"))
        comparator: Comparator | None = Comparator(text_of(form, "comparator"))
        country = places.country_code(text_of(form, "country").strip()) if text_of(form, "country").strip() else None
    except ValueError as err:
        raise FaustpfandError(words_of(err)) from err
    if comparator is Comparator.EXACT and claim.comparator is None:
        comparator = None
    return replace(
        claim,
        kind=kind,
        count=count,
        comparator=None if count is None else comparator,
        population=line_of(form, "population", 60) or None,
        date_start=first or last,
        date_end=last or first,
        country=country,
        modality=modality,
        actors=_named(form, "actors", claim.actors),
        targets=_named(form, "targets", claim.targets),
    )


def _named(form: FormData, field: str, before: tuple[str, ...]) -> tuple[str, ...]:
    if field not in form:
        return before
    names = (" ".join(one.split()) for one in line_of(form, field, NAMES_LIMIT).split(";"))
    return tuple(dict.fromkeys(one for one in names if one))


def _count(written: str) -> int | None:
    digits = "".join(written.split()).replace(",", "").replace(".", "")
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > 12 or int(digits) > MOST_PEOPLE:
        raise FaustpfandError(sentence("%(text)s is no number of people. Write it in digits.", text=repr(written[:40])))
    return int(digits)


def _found(text: str, quote: str, start: str) -> tuple[int, int]:
    """Find words in a text, from a place on, however their blanks are written.

    Raises:
        FaustpfandError: they do not stand there.
    """
    words = quote.split()
    at = int(start) if start.isdecimal() and len(start) <= 9 else 0
    if not words:
        raise FaustpfandError(sentence("Write the words of the claim as they stand in the text, or select them there."))
    for begin in dict.fromkeys((at, 0)):
        place = _place_of(text, words, begin)
        if place is not None:
            return place
    raise FaustpfandError(sentence("These words do not stand in the text one after the other. Copy them from it."))


def _place_of(text: str, words: Sequence[str], begin: int) -> tuple[int, int] | None:
    first = text.find(words[0], begin)
    while first >= 0:
        end = first + len(words[0])
        for word in words[1:]:
            gap = len(text[end : end + 200]) - len(text[end : end + 200].lstrip())
            if not text.startswith(word, end + gap):
                break
            end += gap + len(word)
        else:
            return first, end
        first = text.find(words[0], first + 1)
    return None


routes = [
    Route("/check", show),
    Route("/check", bring, methods=["POST"]),
    Route("/check/{id}", shown),
    Route("/check/{id}/again", again, methods=["POST"]),
    Route("/check/{id}/claim", add, methods=["POST"]),
    Route("/check/{id}/claim/{number}", correct, methods=["POST"]),
    Route("/check/{id}/take-in", take_in, methods=["POST"]),
]
