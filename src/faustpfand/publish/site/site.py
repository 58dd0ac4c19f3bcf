"""Writing the published site: pages in each language, data, feeds, and an entry page without a language."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Final

from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Moment
from faustpfand.publish import feed, package
from faustpfand.publish.changes import Change
from faustpfand.publish.pages import LANGUAGES, changes_page, language
from faustpfand.publish.public import Copy
from faustpfand.publish.site.contents import LEAVES, public
from faustpfand.publish.site.links import Places
from faustpfand.publish.site.rendering import Progress, Published, Renderer, Wish, write_all

DATA: Final = "data"
_STATIC: Final = ("style.css", "mark.svg")  # no script: a published page needs none


@dataclass(frozen=True)
class Wanted:
    """How a site is to be.

    Args:
        languages: keys of `LANGUAGES`, the one that readers most likely read first.
        publisher: who publishes, where, and under which licence.
        as_of: what the ledger said then; None where now was asked for.
    """

    languages: tuple[str, ...] = tuple(LANGUAGES)
    publisher: package.Publisher = field(default_factory=package.Publisher)
    as_of: Moment | None = None


def write(made: Copy, folder: Path, wanted: Wanted, progress: Progress = lambda _done, _all: None) -> int:
    """Write a site into an empty folder; give the number of its pages.

    Args:
        made: the public copy; nothing else is read.
        folder: where to.
        wanted: how it is to be.
        progress: called with the pages written and those to be written.

    Raises:
        FaustpfandError: nothing is public.
    """
    drawn = public(made.location)
    if drawn.recorded is None:
        raise FaustpfandError(package.NOTHING)
    _write_static(folder / "static")
    (folder / DATA).mkdir()
    package.write_package(drawn, folder / DATA, wanted.publisher)
    told = Published(
        as_of=wanted.as_of.isoformat() if wanted.as_of else "",
        recorded=drawn.recorded,
        publisher=wanted.publisher.name,
        languages={code: LANGUAGES[code] for code in wanted.languages},
    )
    places, wishes = _laid_out(drawn)
    number = write_all(wishes, (made.location, folder, told, places), progress)
    renderer = Renderer(made.location, folder, told, places)
    renderer.put("index.html", renderer.entry())
    for code in wanted.languages:
        home = places.find("account", {}) or "changes.html"
        shutil.copyfile(folder / code / home, folder / code / "index.html")  # what a server shows of the folder
        _write_feed(folder, drawn, places, code, wanted.publisher)
    return number


def _write_static(folder: Path) -> None:
    folder.mkdir()
    for name in _STATIC:
        (folder / name).write_bytes((files("faustpfand.publish.pages") / "static" / name).read_bytes())


def _laid_out(drawn: package.Public) -> tuple[Places, list[Wish]]:
    """Say which pages there are, and where each lies."""
    places = Places()
    asked = ((leaf.page, asked) for leaf in LEAVES for asked in leaf.asked(drawn.snapshot))
    return places, [Wish(page, what, places.add(page, what)) for page, what in asked]


def _write_feed(folder: Path, drawn: package.Public, places: Places, code: str, publisher: package.Publisher) -> None:
    text = feed.feed(
        drawn.log,
        language(code),
        address=publisher.address,
        publisher=publisher.name,
        lead=_lead(places, code),
    )
    (folder / feed.file_of(code)).write_bytes(text)


def _lead(places: Places, code: str) -> Callable[[Change | None], str]:
    """Give the function that finds the page of a change, relative to the whole site."""

    def found(one: Change | None) -> str:
        if one is None:
            return f"{code}/changes.html"
        page = places.find(one.what.value, {"country": one.country, "id": one.about})
        return f"{code}/{page}" if page else f"{code}/changes.html#c-{changes_page.identity(one)}"

    return found
