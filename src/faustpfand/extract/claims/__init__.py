"""Claims about political imprisonment in news text: who was freed, taken, held, sentenced, for what in return.

Rules only: word lists and patterns a documenter can review, one pack a language. No network, no model.
"""

from faustpfand.extract.claims.language import detect
from faustpfand.extract.claims.packs import languages
from faustpfand.extract.claims.reading import read_claims

__all__ = ["detect", "languages", "read_claims"]
