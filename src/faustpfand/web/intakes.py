"""Files that were dropped: kept till somebody says how they are read, taken in one drop after the other, deleted."""

import asyncio
import secrets
import shutil
import unicodedata
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from faustpfand.errors import FaustpfandError
from faustpfand.extract.kinds import kind_of
from faustpfand.intake import mended_source
from faustpfand.ledger import Ledger
from faustpfand.sentences import sentence, words_of
from faustpfand.web.aside import EndedError, told_by
from faustpfand.web.taking import Failed, Job, Taken, take_in_all

KEPT = 50  # drops of which the receipts are still shown
NAME_LIMIT = 200  # letters
MAPPING = "mapping"
MAPPING_LIMIT = 1 << 20  # bytes; a mapping is a page of text


class State(StrEnum):
    """How far a file is."""

    ASKED = "asked"  # somebody has to say how it is read
    WAITING = "waiting"
    READING = "reading"
    DONE = "done"
    FAILED = "failed"


@dataclass(slots=True)
class Dropped:
    """One file. `kind` is proposed, till somebody says how it is read; `mends` is the source whose rows it brings."""

    name: str
    path: Path
    size: int
    kind: str = ""
    mends: str = ""
    of: str = ""  # the name of that source
    state: State = State.ASKED
    why: str = ""
    job: Job | None = None
    rows: int = 0
    taken: Taken | None = None


@dataclass(slots=True)
class Drop:
    """Files that were dropped together."""

    id: str
    folder: Path
    made: datetime
    files: list[Dropped] = field(default_factory=list)

    @property
    def sources(self) -> list[Dropped]:
        """The files that are to be read, without mappings."""
        return [one for one in self.files if one.kind != MAPPING]

    @property
    def mappings(self) -> list[Dropped]:
        """The mappings among them."""
        return [one for one in self.files if one.kind == MAPPING]

    @property
    def state(self) -> State:
        """How far the whole is: as far as its slowest file."""
        states = [one.state for one in self.sources]
        return next((state for state in State if state in states), State.FAILED)


class Intakes:
    """The drops of a running program.

    Args:
        location: path or URL of the ledger.
        folder: where files lie till they are taken in.
    """

    def __init__(self, location: str, folder: Path) -> None:
        self._location = location
        self._folder = folder
        self._drops: OrderedDict[str, Drop] = OrderedDict()
        self._queue: list[Drop] = []
        self._work: asyncio.Task[None] | None = None
        self._mappings: dict[str, str] = {}  # of the sources taken in, so that mended rows need none again

    def newest_first(self) -> list[Drop]:
        """List the drops that are still shown."""
        return list(reversed(self._drops.values()))

    def of(self, identity: str) -> Drop | None:
        """Give a drop; None where there is none, or it was thrown away."""
        return self._drops.get(identity)

    @property
    def is_busy(self) -> bool:
        """True while a file is being taken in: whoever writes something else waits for it."""
        return bool(self._queue)

    def ahead_of(self, drop: Drop) -> int:
        """Count the drops that are taken in before this one."""
        return self._queue.index(drop) if drop in self._queue else 0

    def keep(self, files: Sequence[tuple[str, BinaryIO]]) -> Drop:
        """Keep files till somebody says how they are read, and look what they may be. Runs in a thread."""
        identity = secrets.token_urlsafe(12)
        drop = Drop(identity, self._folder / identity, datetime.now(UTC))
        drop.folder.mkdir(mode=0o700, parents=True)
        with Ledger(self._location) as ledger:
            for number, (name, stream) in enumerate(files):
                path = drop.folder / str(number)  # what the file is called says nothing about where it lies
                with path.open("wb") as out:
                    shutil.copyfileobj(stream, out, 1 << 20)
                drop.files.append(_looked_at(Dropped(clean_name(name), path, path.stat().st_size), ledger))
        self._drops[identity] = drop
        idle = [one for one in self._drops.values() if one not in self._queue]
        for old in idle[: max(len(self._drops) - KEPT, 0)]:
            self.throw_away(old)
        return drop

    def mapping_of(self, source: str) -> str:
        """Give the mapping by which a source was read, as far as this program remembers it."""
        return self._mappings.get(source, "")

    def begin(self, drop: Drop) -> None:
        """Take a drop in as soon as the ones before it are through."""
        for one in drop.sources:
            if one.job is not None:
                one.state = State.WAITING
        self._queue.append(drop)
        if self._work is None or self._work.done():
            self._work = asyncio.ensure_future(self._take_in())

    def throw_away(self, drop: Drop) -> None:
        """Delete a drop's files, and forget it."""
        self._drops.pop(drop.id, None)
        shutil.rmtree(drop.folder, ignore_errors=True)

    async def stop(self) -> None:
        """End the import that runs; of the file that it reads nothing is kept."""
        if self._work is not None:
            self._work.cancel()
            with suppress(asyncio.CancelledError):
                await self._work

    async def _take_in(self) -> None:
        while self._queue:
            drop = self._queue[0]
            try:
                await self._read(drop)
            except EndedError:
                for one in drop.sources:
                    if one.state in (State.WAITING, State.READING):
                        one.state = State.FAILED
                        one.why = sentence("The import was ended. Nothing of this file was taken in. Drop it again.")
            finally:
                self._queue.remove(drop)
                shutil.rmtree(drop.folder, ignore_errors=True)

    async def _read(self, drop: Drop) -> None:
        read = [one for one in drop.sources if one.job is not None]
        if read:
            read[0].state = State.READING
        async for number, told in told_by(take_in_all, self._location, [one.job for one in read]):
            one = read[number]
            match told:
                case int():
                    one.state, one.rows = State.READING, told
                case Failed():
                    one.state, one.why = State.FAILED, told.why
                case Taken():
                    one.state, one.taken, one.rows = State.DONE, told, told.rows
                    if one.job is not None and one.job.mapping:
                        self._mappings[told.source.id] = one.job.mapping
            if not isinstance(told, int) and number + 1 < len(read):
                read[number + 1].state = State.READING


def clean_name(name: str) -> str:
    """Give what a file is called, without folders, and without letters that cannot be seen or steer others."""
    own = name.replace("\\", "/").rpartition("/")[2]
    seen = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in own)
    seen = " ".join(seen.split()).lstrip(".") or "file"
    stem, point, suffix = seen.rpartition(".")
    if len(seen) <= NAME_LIMIT or not point or len(suffix) > 10:
        return seen[:NAME_LIMIT]
    return f"{stem[: NAME_LIMIT - len(suffix) - 1]}.{suffix}"


def _looked_at(one: Dropped, ledger: Ledger) -> Dropped:
    """Propose how a file is read."""
    if one.name.lower().endswith(".toml") and one.size < MAPPING_LIMIT:
        one.kind = MAPPING
        return one
    try:
        with one.path.open("rb") as stream:
            one.mends = mended_source(stream, one.name)
            source = ledger.source(one.mends) if one.mends else None
            if one.mends and source is None:
                one.state, one.why = (
                    State.FAILED,
                    sentence("These rows are of a source that this ledger does not have."),
                )
            elif source is not None:
                one.kind, one.of = source.kind, source.name
            else:
                one.kind = kind_of(stream, one.name)
    except FaustpfandError as err:
        one.state, one.why = State.FAILED, words_of(err)
    return one
