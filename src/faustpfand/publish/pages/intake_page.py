"""What pages say of files that are taken in, and of what is wrong in them."""

from dataclasses import dataclass

from faustpfand.errors import Problem, Severity
from faustpfand.records import Source
from faustpfand.sentences import N_, Sentence

KINDS = {
    "viasna": N_("Viasna's register: export, or tables of its site"),
    "table": N_("another list of persons, with a mapping"),
    "reference": N_("fact table: counts, releases, concessions, …"),
    "articles": N_("articles: text, HTML, JSON lines"),
    "ofac": N_("sanctions list: OFAC"),
    "eu": N_("sanctions list: European Union"),
    "uk": N_("sanctions list: United Kingdom"),
    "seco": N_("sanctions list: Switzerland (SECO)"),
    "un": N_("sanctions list: United Nations"),
    "canada": N_("sanctions list: Canada"),
    "opensanctions": N_("sanctions lists: OpenSanctions"),
}
STATES = {
    "asked": N_("not taken in yet"),
    "waiting": N_("waiting"),
    "reading": N_("being read"),
    "done": N_("taken in"),
    "failed": N_("not taken in"),
}
SEVERITIES = {Severity.QUARANTINED: ("bad", N_("set aside")), Severity.NOTED: ("odd", N_("noted"))}


@dataclass(frozen=True, slots=True)
class Problems:
    """A page of open problems, of one source or of all; how many rows are set aside and how many things are noted."""

    problems: tuple[tuple[Source, Problem], ...]
    source: Source | None
    aside: int
    noted: int
    clashes: tuple[Sentence, ...]
    page: int
    more: bool = False
