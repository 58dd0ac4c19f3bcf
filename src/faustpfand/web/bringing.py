"""What somebody brings to a page: pasted words or a file, and the name under which they decide."""

import asyncio
import contextlib
import io
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path, PurePath
from typing import Any

from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from faustpfand import dates
from faustpfand.errors import FaustpfandError
from faustpfand.sentences import sentence, words_of
from faustpfand.web.asking import answer, desk

LARGEST = 34 << 20  # bytes; a reader's own limit of 32 MB says more
NAME_LIMIT = 100  # letters
SOON_S = 0.8  # so long a page waits for the work on what was brought; then it shows that it is at work
_UNSAFE = re.compile(r"[^\w. ()-]+")


@dataclass(frozen=True, slots=True)
class Brought:
    """Bytes as they were brought, and the name of their file; pasted words are named by their length."""

    content: bytes
    name: str

    @property
    def stream(self) -> io.BytesIO:
        """The bytes, to be read."""
        return io.BytesIO(self.content)


async def brought(form: FormData, field: str, what: str) -> Brought:
    """Take what was pasted into a field, or the file beside it.

    Raises:
        FaustpfandError: it is neither, or larger than anything that is read.
    """
    file, words = form.get("file"), text_of(form, field)
    if isinstance(file, UploadFile) and file.filename and (file.size or 0) > 0:
        if (file.size or 0) > LARGEST:
            raise FaustpfandError(
                sentence("The file is larger than %(limit)s MB. Bring it in parts.", limit=LARGEST >> 20)
            )
        content = await file.read()
        return Brought(content, safe_name(file.filename))
    if not words.strip():
        raise FaustpfandError(what)
    # Browsers send every line end as CR LF.
    content = words.replace("\r\n", "\n").encode("utf-8", "replace")
    if len(content) > LARGEST:
        raise FaustpfandError(sentence("The text is larger than %(limit)s MB. Bring it in parts.", limit=LARGEST >> 20))
    return Brought(content, "pasted.txt")


def safe_name(name: str) -> str:
    """Give the name of a file without its folder and without letters that mean something to a file system."""
    kept = _UNSAFE.sub("_", PurePath(name.replace("\\", "/")).name).strip(" .")
    return kept[-120:] or "file"


def refuse_larger(request: Request) -> None:
    """Refuse a form before it is read.

    Raises:
        HTTPException: 413, it is larger than anything that is read.
    """
    told = request.headers.get("content-length", "0")
    if not told.isdecimal() or int(told) > 2 * LARGEST:  # in a form, letters beyond ASCII take up to thrice the room
        raise HTTPException(413, sentence("This is larger than anything that is read here. Bring it in parts."))


def text_of(form: FormData, field: str) -> str:
    """Give a field of a form that is no file; empty if it has none."""
    given = form.get(field, "")
    return given if isinstance(given, str) else ""


def line_of(form: FormData, field: str, limit: int) -> str:
    """Give a field as one line, without what controls a terminal or a page."""
    return "".join(letter for letter in " ".join(text_of(form, field).split()) if letter.isprintable())[:limit]


def day_of(form: FormData, field: str) -> date | None:
    """Give the day in a field; None if it is empty.

    Raises:
        FaustpfandError: it is no day.
    """
    written = text_of(form, field).strip()
    if not written:
        return None
    try:
        when = dates.parse_written(written)
    except ValueError as err:
        raise FaustpfandError(sentence("%(what)s Write it as 2025-12-13.", what=words_of(err))) from err
    if not when.is_day:
        raise FaustpfandError(sentence("%(text)s is no single day. Write it as 2025-12-13.", text=repr(written[:40])))
    return when.earliest


def who(request: Request) -> str:
    """Give the name of who decides: of the login, else as the program was started, else as the session told."""
    return str(request.session.get("login", "") or desk(request).judge or request.session.get("by", ""))


def named_in(request: Request, form: FormData) -> str:
    """Give the name of who decides; a form may tell it once for the whole session.

    Raises:
        FaustpfandError: nobody is named.
    """
    if not who(request):
        by = line_of(form, "by", NAME_LIMIT)
        if not by:
            raise FaustpfandError(sentence("Write the name that shall stand beside what you decide."))
        request.session["by"] = by
    return who(request)


def now() -> datetime:
    """Give the present moment."""
    return datetime.now(UTC)


@contextmanager
def on_disk(uploads: Path, one: Brought) -> Iterator[Path]:
    """Lay what was brought into a file of its name, for as long as it is taken in."""
    with tempfile.TemporaryDirectory(dir=uploads) as folder:
        path = Path(folder) / one.name
        path.write_bytes(one.content)
        yield path


async def working(
    request: Request, task: asyncio.Task[Any], since: datetime, title: str, sentence: str
) -> Response | None:
    """Wait a moment for some work; if it is not done then, give the page that says so."""
    asks_again = "hx-request" in request.headers
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(asyncio.wait([task])), 0.05 if asks_again else SOON_S)
    if task.done():
        return Response(headers={"HX-Refresh": "true"}) if asks_again else None
    if asks_again:
        return Response(status_code=204)
    seconds = int((now() - since).total_seconds())
    return answer(request, "working.html", title=title, sentence=sentence, seconds=seconds)
