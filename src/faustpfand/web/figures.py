"""Figures are drawn up by a process of their own, so that no reader waits for another one's arithmetic.

The process holds one state of the ledger. When the ledger grows, a second one reads the new state while the first goes
on answering; then they change places. Until then the pages say that they are of a moment ago.
"""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar, cast

from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Moment
from faustpfand.processes import end_with_parent
from faustpfand.publish.snapshot import Snapshot
from faustpfand.web.aside import processes

T = TypeVar("T")
Head = tuple[int, int]
Question = tuple[Callable[..., Any], Mapping[str, Hashable]]  # a function of a module, and what it is handed by name
Answers = OrderedDict[Hashable, asyncio.Future[Any]]
KEPT = 256  # answers; a country's account with its picture is some 100 KB
PICTURES = 64
QUIET_S = 2.0  # decisions come one a second; the figures are drawn up when there is a pause
SOON_S = 0.1  # so long a page waits for its picture; then it goes without, and fetches it
PATIENCE_S = 30.0  # but not later than this after the first of them
_PAST_KEPT = 2  # past views that the process holds besides today's

_snapshots: OrderedDict[Moment | None, Snapshot] = OrderedDict()  # of the answering process alone


def _load(location: str) -> None:
    _snapshots[None] = Snapshot(location)
    _snapshots[None].load()


def _at_the_easel() -> None:
    import vl_convert  # noqa: PLC0415 - takes seconds to load, and to draw for the first time

    import faustpfand.publish.chart  # noqa: F401, PLC0415

    vl_convert.vegalite_to_svg({"data": {"values": [{}]}, "mark": "point"})


def _ready() -> bool:
    return True


def _answer(location: str, as_of: Moment | None, question: Callable[[Snapshot], T]) -> T:
    if _snapshots[None].is_as_of(as_of):
        as_of = None  # a link that was made since the newest source came in, as most are
    if as_of not in _snapshots:
        while len(_snapshots) > _PAST_KEPT:
            oldest = next(moment for moment in _snapshots if moment is not None)
            del _snapshots[oldest]
        _snapshots[as_of] = Snapshot(location, as_of)
    return question(_snapshots[as_of])


class Figures:
    """The figures of a ledger, for pages.

    Args:
        location: path or URL of the ledger.
        head: tells the ledger's state; every figure is a function of it.
        first: what readers ask first, answered before a state is shown.
    """

    def __init__(self, location: str, head: Callable[[], Head], first: Iterable[Question] = ()) -> None:
        self._location = location
        self._head = head
        self._first = tuple(first)
        self._of: Head = (-1, -1)
        self._process: ProcessPoolExecutor | None = None
        self._kept: Answers = OrderedDict()
        self._renewal: asyncio.Task[None] | None = None
        self._easel: ProcessPoolExecutor | None = None
        self._mending = asyncio.Lock()
        self._pictures: OrderedDict[object, asyncio.Future[Any]] = OrderedDict()

    @property
    def of(self) -> Head:
        """The state of the ledger that the figures show."""
        return self._of

    @property
    def stale(self) -> bool:
        """True while the ledger says more than the figures show."""
        return self._head() != self._of

    async def start(self) -> None:
        """Read the ledger; returns when figures can be asked."""
        self._easel = _process(_at_the_easel)
        self._easel.submit(_ready)  # begins to load, and nobody waits for it
        head = self._head()
        self._show(head, *await self._begun())

    async def stop(self) -> None:
        """Let go of the process."""
        if self._renewal is not None:
            self._renewal.cancel()
            with suppress(asyncio.CancelledError):
                await self._renewal
        if self._process is not None:
            _end(self._process)
        if self._easel is not None:
            _end(self._easel)

    async def drawn_soon(self, drawing: Callable[..., T], *given: Hashable) -> T | None:
        """Draw a picture, in a process that does nothing else; None if it is not there at once, and is being drawn.

        Args:
            drawing: a function of a module.
            given: what it is handed; the same is drawn once.
        """
        with suppress(TimeoutError):
            return await asyncio.wait_for(self.draw(drawing, *given), SOON_S)
        return None

    async def draw(self, drawing: Callable[..., T], *given: Hashable) -> T:
        """Draw a picture, and wait for it."""
        key = (drawing, given)
        known = self._pictures.get(key)
        if known is None or (known.done() and (known.cancelled() or known.exception() is not None)):
            self._pictures[key] = known = asyncio.ensure_future(self._paint(partial(drawing, *given)))
            while len(self._pictures) > PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        return cast("T", await asyncio.shield(known))

    async def ask(self, question: Callable[..., T], as_of: Moment | None = None, **asked: Hashable) -> T:
        """Put a question to the snapshot as of a moment; the same question is answered once for each state.

        Args:
            question: a function of a module, handed the snapshot and the rest; its answer travels between processes.
            as_of: None is now.
            asked: what the question is handed by name.
        """
        self._look()
        key = _key(question, as_of, asked)
        if key not in self._kept:
            put = partial(_answer, self._location, as_of, partial(question, **asked))
            self._kept[key] = asyncio.ensure_future(self._run(put))
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        answer = self._kept[key]
        try:
            return cast("T", await asyncio.shield(answer))
        except BaseException:
            if answer.done() and self._kept.get(key) is answer:
                del self._kept[key]  # a failure is not kept
            raise

    async def _run(self, asked: Callable[[], T]) -> T:
        loop, process = asyncio.get_running_loop(), self._process
        try:
            return await loop.run_in_executor(process, asked)
        except BrokenExecutor:  # it was killed, as when memory runs short
            async with self._mending:
                if self._process is process:
                    self._process, _ = await self._begun()
            return await loop.run_in_executor(self._process, asked)

    async def _paint(self, drawing: Callable[[], T]) -> T:
        loop, easel = asyncio.get_running_loop(), self._easel
        try:
            return await loop.run_in_executor(easel, drawing)
        except BrokenExecutor:
            if self._easel is easel:
                self._easel = _process(_at_the_easel)
            return await loop.run_in_executor(self._easel, drawing)

    def _look(self) -> None:
        """See whether the ledger has grown, and if so have the figures drawn up anew."""
        if (self._renewal is None or self._renewal.done()) and self.stale:
            self._renewal = asyncio.ensure_future(self._renew())

    async def _renew(self) -> None:
        head, begun = self._head(), time.monotonic()
        while time.monotonic() - begun < PATIENCE_S:
            await asyncio.sleep(QUIET_S)
            if (now := self._head()) == head:
                break
            head = now
        before = self._process
        self._show(head, *await self._begun())
        if before is not None:
            _end(before)

    def _show(self, head: Head, process: ProcessPoolExecutor, answers: Answers) -> None:
        self._process, self._of, self._kept = process, head, answers

    async def _begun(self) -> tuple[ProcessPoolExecutor, Answers]:
        loop, process = asyncio.get_running_loop(), _process(_load, self._location)
        await loop.run_in_executor(process, _ready)
        answers: Answers = OrderedDict()
        for question, asked in self._first:
            put = partial(_answer, self._location, None, partial(question, **asked))
            answer = loop.run_in_executor(process, put)
            with suppress(FaustpfandError):  # it fails again when a reader asks, who is then told
                await answer
                answers[_key(question, None, asked)] = answer
        return process, answers


def _key(question: Callable[..., object], as_of: Moment | None, asked: Mapping[str, Hashable]) -> Hashable:
    return question, as_of, tuple(sorted(asked.items()))


def _process(initializer: Callable[..., None], *initargs: object) -> ProcessPoolExecutor:
    begin = partial(_begin, initializer, *initargs)
    return ProcessPoolExecutor(max_workers=1, mp_context=processes(), initializer=begin)


def _begin(initializer: Callable[..., None], *given: object) -> None:
    end_with_parent()
    initializer(*given)


def _end(process: ProcessPoolExecutor) -> None:
    process.shutdown(wait=False, cancel_futures=False)
