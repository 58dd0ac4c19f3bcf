"""Where the pages of a published site lie, relative to each other: nothing depends on where the folder is put."""

import hashlib
import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from urllib.parse import quote

Asked = Mapping[str, str]
_PLAIN = re.compile(r"[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?")  # names that Windows keeps for itself


def file_name(text: str) -> str:
    """Give a name that every file system takes, and that no other text gets; most ids stay as they are."""
    if _PLAIN.fullmatch(text) and not _DEVICES.fullmatch(text):
        return text
    plain = _NOT_PLAIN.sub("-", text.casefold()).strip("-")[:60]
    return f"{plain}-{hashlib.sha256(text.encode()).hexdigest()[:8]}".lstrip("-")


class Places:
    """The pages that a site has. Of one page, the first that fits what is asked is meant."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, frozenset[tuple[str, str]]], str] = {}

    def add(self, page: str, asked: Asked) -> str:
        """Add a page that answers what is asked; give its path within the folder of a language."""
        parts = [value.lower() if name == "country" else file_name(value) for name, value in asked.items()]
        name = page if (page, frozenset()) not in self._places or not parts else "-".join([page, *parts])
        place = f"{'/'.join([page, *parts]) if 'id' in asked else name}.html"
        for size in range(len(asked) + 1):
            for some in combinations(asked.items(), size):
                self._places.setdefault((page, frozenset(some)), place)
        return place

    def find(self, page: str, asked: Asked) -> str | None:
        """Find the page that answers what is asked; None where this site has none."""
        return self._places.get((page, frozenset(asked.items())))


@dataclass(frozen=True)
class SiteLinks:
    """The links of one page.

    Args:
        places: the pages that there are.
        code: the language of the page.
        page, asked: the page itself.
        path: where it lies within the folder of its language.
        lesser: what may be left out of what is asked of a page, where the site has no page so fine.
    """

    places: Places
    code: str
    page: str
    asked: Asked
    path: str
    lesser: Mapping[str, Iterable[str]]

    def __call__(self, page: str, /, **asked: object) -> str:
        """Give a relative address; empty where this site does not have the page."""
        code = str(asked.pop("lang", self.code))
        anchor = str(asked.pop("anchor", ""))
        asked.pop("as_of", None)  # a site is of one moment
        given = {name: str(value) for name, value in asked.items() if value not in (None, "")}
        if page == "file":
            return self._relative(given["path"])
        if page == "static":
            return self._relative(f"static/{given['file']}")
        if page == "this":
            page, given = self.page, {**self.asked, **given}
            given = {name: value for name, value in given.items() if asked.get(name, value) is not None}
        found = self._found(page, given)
        if found is None:
            return ""
        if "row" in self.lesser.get(page, ()):
            anchor = f"row-{given['row']}" if "row" in given else ""
        return self._relative(f"{code}/{found}") + (f"#{quote(anchor)}" if anchor else "")

    def _found(self, page: str, given: Asked) -> str | None:
        """Find a page, in the country of this one if that is possible."""
        lesser = set(self.lesser.get(page, ()))
        coarse = {name: value for name, value in given.items() if name not in lesser}
        country = {"country": self.asked["country"]} if "country" in self.asked else {}
        for wished in ({**country, **given}, given, {**country, **coarse}, coarse):
            if (found := self.places.find(page, wished)) is not None:
                return found
        return None

    def _relative(self, path: str) -> str:
        return _relative(path, posixpath.dirname(f"{self.code}/{self.path}") if self.code else "")


@lru_cache(maxsize=65_536)
def _relative(path: str, folder: str) -> str:
    return quote(posixpath.relpath(path, folder or "."))
