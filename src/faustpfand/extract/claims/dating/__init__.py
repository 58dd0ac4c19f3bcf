"""Which days a claim is about: the date nearest to it, or that of the march, verdict or swap told before."""

from faustpfand.extract.claims.dating.told import days_told

__all__ = ["days_told"]
