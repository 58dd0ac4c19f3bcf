"""The pages for readers: the same templates serve the living pages and the published site.

A page is a function of what the ledger said as of a moment, of the reader's language, and of where links lead.
"""

from faustpfand.publish.pages.languages import LANGUAGES, Language, language
from faustpfand.publish.pages.rendering import Links, Page, compile_templates

__all__ = ["LANGUAGES", "Language", "Links", "Page", "compile_templates", "language"]
