"""Numbers of people in a sentence: value, comparator, and whom they count."""

from faustpfand.extract.claims.quantities.bare import ends_there
from faustpfand.extract.claims.quantities.counted import quantities
from faustpfand.extract.claims.quantities.quantity import Quantity
from faustpfand.extract.claims.quantities.ranges import CHANGED_TO, CHANGES
from faustpfand.extract.claims.quantities.wholes import with_as_many

__all__ = ["CHANGED_TO", "CHANGES", "Quantity", "ends_there", "quantities", "with_as_many"]
