"""A program that ends takes its processes along, however it ends: what they hold must not stay in the memory."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PATIENCE_S = 60


def alive(mark):
    """Give the processes that were begun, directly or through others, with this mark in their environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (process / "environ").read_bytes() and "Z" not in (process / "stat").read_text().split()[2]:
                found.append(process.name)
        except OSError:
            continue
    return found


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="processes are looked up in /proc")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_nothing_is_left_behind(real, how):
    mark = f"MARK=ending-{os.getpid()}-{how}"
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "MARK": mark.partition("=")[2]}
    command = [sys.executable, "-m", "faustpfand", "serve", "--port", "0", "--ledger", str(real)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        running.stdout.readline()
        assert len(alive(mark.encode())) > 1
        running.send_signal(how)
    end = time.monotonic() + PATIENCE_S
    while alive(mark.encode()) and time.monotonic() < end:
        time.sleep(0.2)
    assert alive(mark.encode()) == []
