"""The process that draws up figures: what happens when it is killed, as when memory runs short."""

import asyncio
import os
import signal

import pytest

from browsing import run
from faustpfand.web.figures import Figures


@pytest.mark.slow
def test_a_killed_process_is_replaced(tmp_path):
    """Who asks next gets an answer, from another process; so does who asks for a picture."""
    location = str(tmp_path / "ledger.db")
    run("init", "--ledger", location)

    async def asked():
        figures = Figures(location, lambda: (0, 0))
        await figures.start()
        before = await figures.ask(_who)
        os.kill(before, signal.SIGKILL)
        after = await figures.ask(_who, again=True)
        painter = await figures.draw(os.getpid)
        os.kill(painter, signal.SIGKILL)
        another = await figures.draw(abs, -1)
        await figures.stop()
        return before, after, another

    before, after, another = asyncio.run(asked())

    assert after != before
    assert another == 1


def _who(_, **__):
    return os.getpid()
