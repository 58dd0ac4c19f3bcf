"""Writing the published site: pages in each language, data, feeds, and an entry page without a language."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

from faustpfand.errors import FaustpfandError
from faustpfand.ledger import Ledger, Moment
from faustpfand.publish import changes, feed, package
from faustpfand.publish.pages import LANGUAGES, Page, changes_page, language
from faustpfand.publish.public import Copy
from faustpfand.publish.site.contents import LEAVES, Leaf
from faustpfand.publish.site.links import Asked, Places, SiteLinks
from faustpfand.publish.snapshot import Snapshot

Progress = Callable[[int, int], None]
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


@dataclass(frozen=True)
class Published:
    """What every page tells of the publication it belongs to."""

    as_of: str
    recorded: datetime
    publisher: str
    languages: dict[str, str]


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
    snapshot = Snapshot(made.location)
    with Ledger(made.location) as ledger:
        log = changes.changes(ledger)
    if not log:
        raise FaustpfandError(package.NOTHING)
    told = Published(
        wanted.as_of.isoformat() if wanted.as_of else "",
        log[0].recorded,
        wanted.publisher.name,
        {code: LANGUAGES[code] for code in wanted.languages},
    )
    public = package.public(snapshot, log)
    shutil.copytree(str(files("faustpfand.publish.pages") / "static"), folder / "static", ignore=_but_static)
    (folder / DATA).mkdir()
    package.write_package(public, folder / DATA, wanted.publisher)
    pages = _pages(snapshot, log, public)
    site = _Site(folder, snapshot, told, _places(pages))
    number = site.write(pages, progress)
    site.entry()
    for code in wanted.languages:
        (folder / feed.file_of(code)).write_bytes(
            feed.feed(
                log,
                language(code),
                address=wanted.publisher.address,
                publisher=wanted.publisher.name,
                lead=site.lead(code),
            )
        )
    return number


def _but_static(_: str, names: list[str]) -> list[str]:
    return [name for name in names if name not in _STATIC]


@dataclass(frozen=True)
class _Asked:
    """One page, in all languages."""

    leaf: Leaf
    asked: Asked


def _pages(snapshot: Snapshot, log: Sequence[changes.Change], public: package.Public) -> list[_Asked]:
    found = [_Asked(leaf, asked) for leaf in LEAVES for asked in leaf.asked(snapshot)]
    own = (
        Leaf("changes", "changes.html", _once, lambda _: log, _changes),
        Leaf("data", "data.html", _once, lambda _: public),
    )
    return [*found, *(_Asked(leaf, {}) for leaf in own)]


def _changes(log: Sequence[changes.Change], page: Page) -> Mapping[str, object]:
    return {"drawn": changes_page.drawn(log, page.language)}


def _once(_: Snapshot) -> Iterator[Asked]:
    yield {}


def _places(pages: Sequence[_Asked]) -> tuple[Places, list[str]]:
    places = Places()
    return places, [places.add(one.leaf.page, one.asked) for one in pages]


class _Site:
    """A site while it is written."""

    def __init__(self, folder: Path, snapshot: Snapshot, told: Published, laid: tuple[Places, list[str]]) -> None:
        self._folder = folder
        self._snapshot = snapshot
        self._told = told
        self._places, self._paths = laid
        self._synthetic = snapshot.synthetic
        self._lesser = {leaf.page: leaf.lesser for leaf in LEAVES}

    def write(self, pages: Sequence[_Asked], progress: Progress) -> int:
        """Write all pages in all languages; what is drawn is drawn once."""
        codes, number = list(self._told.languages), 0
        for one, path in zip(pages, self._paths, strict=True):
            drawn = one.leaf.draw(self._snapshot, **one.asked)
            for code in codes:
                self._write(f"{code}/{path}", self._render(one, path, code, drawn))
                number += 1
                progress(number, len(pages) * len(codes))
        return number

    def _render(self, one: _Asked, path: str, code: str, drawn: Any) -> str:  # noqa: ANN401 - each draws its own
        links = SiteLinks(self._places, code, one.leaf.page, one.asked, path, self._lesser)
        synthetic = getattr(drawn, "synthetic", self._synthetic)
        page = Page(language(code), links, self._shared(one.leaf.page, synthetic=synthetic))
        return page.render(one.leaf.template, **one.leaf.context(drawn, page))

    def _shared(self, here: str, *, synthetic: bool) -> dict[str, object]:
        return {
            "living": False,
            "csrf": "",
            "stale": False,
            "as_of": "",
            "here": here,
            "login": "",
            "synthetic": synthetic,
            "published": self._told,
            "languages": self._told.languages,
        }

    def entry(self) -> None:
        """Write the page on which a reader chooses a language, and what a server shows for the folder of each."""
        first = next(iter(self._told.languages))
        links = SiteLinks(self._places, "", "", {}, "", {})
        page = Page(language(first), links, self._shared("", synthetic=self._synthetic))
        self._write(
            "index.html", page.render("entry.html", says={code: language(code) for code in self._told.languages})
        )
        home = self._places.find("account", {})
        for code in self._told.languages:
            if home is not None:
                shutil.copyfile(self._folder / code / home, self._folder / code / "index.html")

    def lead(self, code: str) -> Callable[[changes.Change | None], str]:
        """Give the function that finds the page of a change, relative to the whole site."""

        def found(one: changes.Change | None) -> str:
            page = self._places.find(one.what.value, {"id": one.about}) if one is not None else None
            if page is not None:
                return f"{code}/{page}"
            return f"{code}/changes.html" + (f"#c-{changes_page.identity(one)}" if one is not None else "")

        return found

    def _write(self, path: str, text: str) -> None:
        file = self._folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
