"""Which verb a number belongs to, and what one without a verb goes on about: in its sentence and in those before."""

from faustpfand.extract.claims.linking.descriptions import describes, is_of_demanded, tells_again
from faustpfand.extract.claims.linking.drafts import drafts
from faustpfand.extract.claims.linking.grounds import has_other_verb, of_freed
from faustpfand.extract.claims.linking.parts import going_on, parts
from faustpfand.extract.claims.linking.wholes import counted_last

__all__ = [
    "counted_last",
    "describes",
    "drafts",
    "going_on",
    "has_other_verb",
    "is_of_demanded",
    "of_freed",
    "parts",
    "tells_again",
]
