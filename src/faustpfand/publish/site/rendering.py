"""Rendering the pages of a site: here, or where there are many by as many processes as there are cores."""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from faustpfand.processes import end_with_parent
from faustpfand.publish.pages import Page, language
from faustpfand.publish.site.contents import LEAVES, Leaf
from faustpfand.publish.site.links import Asked, Places, SiteLinks
from faustpfand.publish.snapshot import Snapshot

Progress = Callable[[int, int], None]
MANY: Final = 400  # pages, each in all languages, from which on other processes are worth their start of some seconds
_CHUNK: Final = 25  # of them for one process at a time: few enough to show progress, and to stop soon
_LEAVES: Final = {leaf.page: leaf for leaf in LEAVES}
_LESSER: Final = {leaf.page: leaf.lesser for leaf in LEAVES}


@dataclass(frozen=True)
class Published:
    """What every page tells of the publication it belongs to; `as_of` is empty where now was asked for."""

    as_of: str
    recorded: datetime
    publisher: str
    languages: dict[str, str]


@dataclass(frozen=True)
class Wish:
    """One page to be rendered, in all languages; `path` is its place within the folder of each."""

    page: str
    asked: Asked
    path: str


class Renderer:
    """Renders pages of one site.

    Args:
        location: of the public copy.
        folder: where to.
        told: what every page tells.
        places: where the pages lie.
    """

    def __init__(self, location: str, folder: Path, told: Published, places: Places) -> None:
        self._folder = folder
        self._told = told
        self._places = places
        self._snapshot = Snapshot(location)
        self._synthetic = self._snapshot.synthetic

    def write(self, wish: Wish) -> int:
        """Write a page in all languages; what is drawn is drawn once."""
        leaf = _LEAVES[wish.page]
        drawn = leaf.draw(self._snapshot, **wish.asked)
        for code in self._told.languages:
            self.put(f"{code}/{wish.path}", self._render(leaf, wish, code, drawn))
        return len(self._told.languages)

    def _render(self, leaf: Leaf, wish: Wish, code: str, drawn: Any) -> str:  # noqa: ANN401 - each draws its own
        links = SiteLinks(self._places, code, wish.page, wish.asked, wish.path, _LESSER)
        shared = self._shared(wish.page) | {"synthetic": getattr(drawn, "synthetic", self._synthetic)}
        page = Page(language(code), links, shared)
        return page.render(leaf.template, **leaf.context(drawn, page))

    def _shared(self, here: str) -> dict[str, object]:
        return {
            "living": False,
            "csrf": "",
            "stale": False,
            "as_of": "",
            "here": here,
            "login": "",
            "synthetic": self._synthetic,
            "published": self._told,
            "languages": self._told.languages,
        }

    def entry(self) -> str:
        """Render the page on which a reader chooses a language."""
        codes = list(self._told.languages)
        page = Page(language(codes[0]), SiteLinks(self._places, "", "", {}, "", {}), self._shared(""))
        return page.render("entry.html", says={code: language(code) for code in codes})

    def put(self, path: str, text: str) -> None:
        """Write a file of the site."""
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


Made = tuple[str, Path, Published, Places]
_own: list[Renderer] = []  # of a process that does nothing else


def write_all(wishes: Sequence[Wish], made: Made, progress: Progress) -> int:
    """Write all pages; give their number."""
    whole, done = len(wishes) * len(made[2].languages), 0
    if len(wishes) < MANY or (os.cpu_count() or 1) == 1:
        renderer = Renderer(*made)
        for wish in wishes:
            done += renderer.write(wish)
            progress(done, whole)
        return done
    parts = [wishes[at : at + _CHUNK] for at in range(0, len(wishes), _CHUNK)]
    pool = ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("spawn"), _begin, made)
    try:
        for part in as_completed([pool.submit(_write, part) for part in parts]):
            done += part.result()
            progress(done, whole)
    finally:
        pool.shutdown(cancel_futures=True)  # and waits, so that nobody writes into a folder that is taken away
    return done


def _begin(*made: Any) -> None:  # noqa: ANN401 - as it is handed over
    end_with_parent()
    _own.append(Renderer(*made))


def _write(part: Sequence[Wish]) -> int:
    return sum(_own[0].write(wish) for wish in part)
