"""What visitors bring is read in a process of its own: a text, a PDF, a list of names may take long, or be a trap.

Nobody else waits for it, and a file that would be read for ever ends with its process.
"""

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

from faustpfand.errors import FaustpfandError
from faustpfand.processes import end_with_parent
from faustpfand.sentences import sentence
from faustpfand.web.aside import processes

T = TypeVar("T")
PATIENCE_S = 600.0  # the longest text that is taken needs some minutes on a slow machine
IDLE_S = 900.0  # then it is let go, with the register that it holds


class Workroom:
    """One process, which does one thing after the other."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._turn = asyncio.Lock()
        self._idle: asyncio.TimerHandle | None = None

    def warm(self, work: Callable[..., object], *given: object) -> None:
        """Begin to load what will be needed; nobody waits for it, and what goes wrong in it, goes wrong later."""
        if not self._turn.locked():
            begun = asyncio.ensure_future(self.do(work, *given))
            begun.add_done_callback(lambda done: done.cancelled() or done.exception())

    async def do(self, work: Callable[..., T], *given: object) -> T:
        """Do some work there, and give what comes of it; what it raises is raised here.

        Args:
            work: a function of a module.
            given: what it is handed; that, and what comes of it, travels between processes.

        Raises:
            FaustpfandError: it took too long, or its process ended.
        """
        async with self._turn:
            try:
                pipe = await asyncio.to_thread(self._opened)
                pipe.send((work, given))
                told, raised = await asyncio.wait_for(asyncio.to_thread(pipe.recv), PATIENCE_S)
            except TimeoutError as err:
                self._end()
                raise FaustpfandError(sentence("This takes too long to read. Bring it in parts.")) from err
            except (EOFError, OSError) as err:
                self._end()
                raise FaustpfandError(
                    sentence("This could not be read: the work on it was ended. Bring it in parts.")
                ) from err
            except BaseException:  # whoever asked has gone; the next one must not get this answer
                self._end()
                raise
        self._rest()
        if raised is not None:
            raise raised
        return cast("T", told)

    async def stop(self) -> None:
        """Let go of the process."""
        if self._idle is not None:
            self._idle.cancel()
        self._end()

    def _opened(self) -> Connection:
        if self._idle is not None:
            self._idle.cancel()
        if self._process is None or self._pipe is None or not self._process.is_alive():
            context = processes()
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_at_work, args=(theirs,), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe

    def _rest(self) -> None:
        self._idle = asyncio.get_running_loop().call_later(IDLE_S, self._end_if_idle)

    def _end_if_idle(self) -> None:
        if not self._turn.locked():
            self._end()

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
        self._process = self._pipe = None  # whoever still waits at the pipe hears that it ended


def _at_work(pipe: Connection) -> None:
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this process
    with suppress(OSError):
        os.nice(5)  # who reads a page goes first
    while True:
        try:
            work, given = pipe.recv()
        except (EOFError, OSError):
            return
        answer: tuple[Any, BaseException | None]
        try:
            answer = (work(*given), None)
        except FaustpfandError as err:
            answer = (None, err)
        except Exception as err:  # noqa: BLE001 - it must reach who asked, whatever it is
            answer = (None, RuntimeError(repr(err)))
        pipe.send(answer)
