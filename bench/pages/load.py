"""Fifty readers on loopback while a register of ten thousand persons is taken in through the pages.

    python bench/pages/load.py [--persons 10000] [--readers 50] [--seconds 60]

Serves a ledger of the bundled tables and a synthetic register, as a user would; each reader opens one page after the
other from a mix, with a pause of up to a second as people make it. Then the import begins, and the same goes on until
it has its receipt. Tells errors and times of both halves, and how much memory all processes of the program held.
"""

import argparse
import asyncio
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx

PAGES = (
    "/en/account", "/de/account?country=BY", "/ru/account", "/en/deals", "/be/deals", "/en/people", "/en/people?q=Ivan",
    "/en/check", "/en/reconcile", "/en/review", "/en/review/log", "/en/intake", "/en/problems", "/en/sources",
    "/static/style.css", "/static/htmx.min.js",
)  # fmt: skip
PAUSE_S = 1.0


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--persons", type=int, default=10_000)
    options.add_argument("--readers", type=int, default=50)
    options.add_argument("--seconds", type=float, default=30)
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for seed, name in ((1, "first"), (2, "second")):
            faustpfand("synth", "--persons", str(asked.persons), "--seed", str(seed), "--out", str(folder / name))
        ledger = str(folder / "ledger.db")
        faustpfand("import", "reference", "bundled:belarus", "--ledger", ledger)
        faustpfand("import", "viasna", str(folder / "first" / "register.csv"), "--no-proposals", "--ledger", ledger)
        serve(ledger, folder / "second" / "register.csv", asked)


def faustpfand(*arguments: str) -> None:
    done = subprocess.run([sys.executable, "-m", "faustpfand", *arguments], capture_output=True, text=True, check=False)
    if done.returncode > 1:
        sys.exit(done.stderr)


def serve(ledger: str, register: Path, asked: argparse.Namespace) -> None:
    command = [sys.executable, "-m", "faustpfand", "serve", "--port", "0", "--ledger", ledger, "--by", "B. Ench"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as run:
        assert run.stdout is not None
        address = re.search(r"http://\S+", run.stdout.readline())
        assert address
        try:
            asked.process = run.pid
            asyncio.run(measure(address[0], register, asked, run.pid))
        finally:
            if run.poll() is not None:
                print(f"The program ended by itself: {run.returncode}", file=sys.stderr)
            run.terminate()
            run.wait(timeout=30)


async def measure(address: str, register: Path, asked: argparse.Namespace, process: int) -> None:
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(base_url=address, timeout=120, limits=limits) as client:
        pages = [page for page in PAGES if (await client.get(page)).status_code == 200]
        memory = asyncio.create_task(peak(process))
        print(f"{asked.readers} readers, {len(pages)} pages, {asked.persons:,} persons on record\n")
        print("| | answers | a second | errors | p50 ms | p95 ms | max ms | processor ms an answer |")
        print("|---|---:|---:|---:|---:|---:|---:|---:|")
        await read(client, pages, asked, "nothing else", asyncio.create_task(asyncio.sleep(asked.seconds)))
        begun = time.monotonic()
        taking = asyncio.create_task(take_in(client, register))
        await read(client, pages, asked, "while a register is taken in", taking)
        print(f"\nThe register was taken in, with its receipt, after {time.monotonic() - begun:.0f} s.")
        memory.cancel()
        print(f"All processes together held {max(held) >> 20:,} MB at most.")


async def read(
    client: httpx.AsyncClient, pages: list[str], asked: argparse.Namespace, name: str, end: asyncio.Task
) -> None:
    """Read with all readers till the end; print what it took."""
    begun, used = time.monotonic(), processor_s(asked.process)
    took: list[tuple[float, str]] = []
    errors: list[str] = []
    await asyncio.gather(*(reader(client, pages, seed, end, (took, errors)) for seed in range(asked.readers)))
    times = sorted(one for one, _ in took)
    p50, p95 = times[len(times) // 2] * 1000, times[int(len(times) * 0.95)] * 1000
    seconds, each = time.monotonic() - begun, (processor_s(asked.process) - used) / len(times) * 1000
    row = (name, f"{len(times):,}", f"{len(times) / seconds:.0f}", len(errors), *(f"{one:.0f}" for one in (p50, p95)))
    print("|", *(f"{one} |" for one in (*row, f"{times[-1] * 1000:.0f}", f"{each:.1f}")))
    for one in errors[:5]:
        print(f"  {one}", file=sys.stderr)
    by_page: dict[str, list[float]] = {}
    for one, page in took:
        by_page.setdefault(page, []).append(one)
    for page, own in sorted(by_page.items(), key=lambda pair: -max(pair[1]))[:4]:
        print(f"  slowest: {page} {max(own) * 1000:.0f} ms", file=sys.stderr)


async def reader(
    client: httpx.AsyncClient, pages: list[str], seed: int, end: asyncio.Task, found: tuple[list, list]
) -> None:
    dice = random.Random(seed)
    while not end.done():
        await asyncio.sleep(dice.uniform(0, PAUSE_S))
        page, begun = dice.choice(pages), time.monotonic()
        try:
            answer = await client.get(page)
        except httpx.HTTPError as err:
            found[1].append(f"{page}: {err!r}")
            continue
        found[0].append((time.monotonic() - begun, page))
        if answer.status_code != 200:
            found[1].append(f"{page}: {answer.status_code}")


async def take_in(client: httpx.AsyncClient, register: Path) -> None:
    """Drop the register, take it in, and wait for its receipt."""
    token = re.search(r'X-CSRF-Token": "([^"]+)"', (await client.get("/en/intake")).text)
    assert token
    headers = {"X-CSRF-Token": token[1]}
    files = {"files": ("register.csv", await asyncio.to_thread(register.read_bytes))}
    page = await client.post("/en/intake", files=files, headers=headers, follow_redirects=True)
    page = await client.post(str(page.url), data={"kind-0": "viasna"}, headers=headers, follow_redirects=True)
    while "aria-busy" in page.text:
        await asyncio.sleep(1)
        page = await client.get(str(page.url))
    assert "rows read" in page.text


held = [0]


async def peak(process: int) -> None:
    """Note how much memory the program and all that it began hold: each page that they share counts in parts."""
    while True:
        held.append(sum(map(own_memory, family(process))))
        await asyncio.sleep(0.5)


def processor_s(process: int) -> float:
    """Give how long a process alone has kept a processor busy: the one that answers, without those that work aside."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def family(process: int) -> list[int]:
    children = subprocess.run(["pgrep", "-P", str(process)], capture_output=True, text=True, check=False).stdout.split()
    return [process, *(one for child in children for one in family(int(child)))]


def own_memory(process: int) -> int:
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return 0
    found = re.search(r"^Pss:\s+(\d+) kB", rollup, re.MULTILINE)
    return int(found[1]) << 10 if found else 0


if __name__ == "__main__":
    main()
