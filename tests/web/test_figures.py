"""The process that draws up figures: what happens when it is killed, as when memory runs short."""

import asyncio
import os
import signal
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from browsing import run
from faustpfand.web.figures import Figures


@pytest.mark.slow
def test_a_killed_process_is_replaced_and_the_first_questions_are_answered_ahead(tmp_path):
    """Who asks next gets an answer, from another process; so does who asks for a picture.

    What is asked first was answered before anybody could ask.
    """
    location = str(tmp_path / "ledger.db")
    ahead = []
    run("init", "--ledger", location)

    async def asked():
        figures = Figures(location, lambda: (0, 0), [(_when, {"first": True})])
        await figures.start()
        started = time.time()
        ahead.append(started - await figures.ask(_when, first=True))
        before = await figures.ask(_who)
        os.kill(before, signal.SIGKILL)
        after = await figures.ask(_who, again=True)
        painter = await figures.draw(os.getpid)
        os.kill(painter, signal.SIGKILL)
        another = await figures.draw(abs, -1)
        await figures.stop()
        return before, after, another

    with ThreadPoolExecutor(1) as aside:  # in this thread a browser's loop of events may be running
        before, after, another = aside.submit(asyncio.run, asked()).result()

    assert ahead[0] >= 0
    assert after != before
    assert another == 1


def _when(_, **__):
    return time.time()


def _who(_, **__):
    return os.getpid()
