"""Made-up registers and release lists, for demos, tests and measurements. Nobody in them exists; every row says so."""

from faustpfand.synth.register import AS_OF, COLUMNS, register
from faustpfand.synth.release import release_list, truth

__all__ = ["AS_OF", "COLUMNS", "register", "release_list", "truth"]
