"""Whether something is said to have happened, not to have happened, to come, or only might."""

from faustpfand.extract.claims.modality.told import modality_of

__all__ = ["modality_of"]
