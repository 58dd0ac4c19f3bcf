"""What all pages share: the templates, the reader's language, and where links lead."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Protocol
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from faustpfand.publish.pages.languages import LANGUAGES, Language, is_told


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
            _environment()
            .get_template(template)
            .render({"languages": LANGUAGES, **self.shared, **context, "language": self.language, "link": self.links})
        )


def compile_templates() -> None:
    """Compile all templates, which the first reader of each page would have to wait for."""
    environment = _environment()
    for name in environment.list_templates():
        environment.get_template(name)


@cache
def _environment() -> Environment:
    environment = Environment(
        autoescape=True,
        loader=PackageLoader("faustpfand.publish.pages", "templates"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        auto_reload=False,
    )
    environment.install_gettext_callables(_gettext, _ngettext, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update({name: _in_the_readers(method) for name, method in _WRITTEN_BY.items()})
    environment.tests["told"] = is_told
    environment.filters.update(web=web_address, drawing=Markup)  # drawings are those that we drew alone
    return environment


_WRITTEN_BY: dict[str, Callable[..., str]] = {
    "said": Language.say,
    "number": Language.number,
    "tell": Language.tell,
    "retold": Language.retell,
    "day": Language.day,
    "moment": Language.moment,
    "when": Language.when,
    "bounds": Language.bounds,
    "count": Language.count,
    "word": Language.word,
    "country": Language.country,
    "term": Language.term,
    "tongue": Language.tongue,
}


def _in_the_readers(method: Callable[..., str]) -> Callable[..., str]:
    """Make a filter of what a language writes; templates are compiled once for all languages."""

    @pass_context
    def written(context: Context, *given: object, **values: object) -> str:
        return method(context["language"], *given, **values)

    return written


@pass_context
def _gettext(context: Context, message: str) -> str:
    return str(context["language"].translations.gettext(message))


@pass_context
def _ngettext(context: Context, one: str, many: str, number: int) -> str:
    return str(context["language"].translations.ngettext(one, many, number))


def web_address(url: str) -> str:
    """Give an address that a click may open: only of the web; empty for any other."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""
