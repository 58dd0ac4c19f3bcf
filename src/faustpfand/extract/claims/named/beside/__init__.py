"""Who is named beside those counted: "Ivan Belov and 13 others", "two priests and an organist"."""

from faustpfand.extract.claims.named.beside.joining import has_own_years, joined
from faustpfand.extract.claims.named.beside.parting import parted
from faustpfand.extract.claims.named.beside.targets import target_before

__all__ = ["has_own_years", "joined", "parted", "target_before"]
