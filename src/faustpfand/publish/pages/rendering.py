"""What all pages share: the templates, the reader's language, and where links lead."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Protocol
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from faustpfand.publish.pages.languages import LANGUAGES, Language


class Links(Protocol):
    """Where the pages of one site lie."""

    def __call__(self, page: str, /, **asked: object) -> str:
        """Give the address of a page for what is asked; empty where this site does not have it.

        `lang` gives the page in another language; a value of None leaves out what would be carried over.
        """


class Page:
    """Renders templates for one reader.

    Args:
        language: the reader's.
        links: where links lead.
        shared: what every template of this site may use beside the page's own context.
    """

    def __init__(self, language: Language, links: Links, shared: Mapping[str, object]) -> None:
        self.language = language
        self.links = links
        self.shared = dict(shared)

    def render(self, template: str, **context: object) -> str:
        """Render one template of `templates/`."""
        return (
            _environment(self.language)
            .get_template(template)
            .render({"languages": LANGUAGES, **self.shared, **context, "language": self.language, "link": self.links})
        )


@lru_cache(maxsize=len(LANGUAGES))
def _environment(language: Language) -> Environment:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("faustpfand.publish.pages", "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_translations(language.translations, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(
        said=language.say,
        number=language.number,
        tell=language.tell,
        day=language.day,
        moment=language.moment,
        when=language.when,
        bounds=language.bounds,
        count=language.count,
        word=language.word,
        country=language.country,
        term=language.term,
        tongue=language.tongue,
        web=web_address,
        drawing=Markup,  # of pictures that we drew alone
    )
    return environment


def web_address(url: str) -> str:
    """Give an address that a click may open: only of the web; empty for any other."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""
