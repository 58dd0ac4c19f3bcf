"""Work that takes long is done aside, by a process of its own, so that nobody who reads waits for it."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from typing import Any

from faustpfand.processes import end_with_parent

Send = Callable[[Any], None]
# Loading takes two seconds: where the system can, one process loads everything, and the others begin as its copies.
_LOADED = ["faustpfand.web.taking", "faustpfand.web.pairs", "faustpfand.publish.snapshot"]


def processes() -> ForkServerContext | SpawnContext:
    """Give what begins processes."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_LOADED)
    return context


class EndedError(Exception):
    """The process ended before its work was done: it was killed, or failed; the terminal tells more."""


async def told_by(work: Callable[..., None], *given: object) -> AsyncIterator[Any]:
    """Give what some work tells, as it tells it; if nobody listens any more, the process is ended.

    Args:
        work: a function of a module; handed what to tell with, then the rest.
        given: the rest; what is given and told travels between processes.

    Raises:
        EndedError: the process ended before its work was done.
    """
    context = processes()
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(theirs, work, given), daemon=True)
    process.start()
    theirs.close()
    try:
        while (told := await asyncio.to_thread(_next, ours)) is not None:
            yield told[0]
    finally:
        process.terminate()
        await asyncio.shield(asyncio.to_thread(process.join))
        ours.close()


def _next(connection: Connection) -> tuple[Any] | None:
    """Give the next message, in a tuple; None at the end of the work."""
    try:
        told: tuple[Any] | None = connection.recv()
    except (EOFError, OSError) as err:
        raise EndedError from err
    return told


def _work(connection: Connection, work: Callable[..., None], given: tuple[object, ...]) -> None:
    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this process
    with suppress(OSError):
        os.nice(15)  # who reads or decides goes first
    work(lambda told: connection.send((told,)), *given)
    connection.send(None)
