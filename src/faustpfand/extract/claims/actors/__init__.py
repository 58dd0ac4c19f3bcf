"""Who is named in a sentence: states, rulers, authorities, groups, persons."""

from faustpfand.extract.claims.actors.entities import entities, main_country
from faustpfand.extract.claims.actors.entity import Entity
from faustpfand.extract.claims.actors.given import gender_of
from faustpfand.extract.claims.actors.persons import KnownNames, known_names, person_spans
from faustpfand.extract.claims.actors.runs import capitalised

__all__ = [
    "Entity",
    "KnownNames",
    "capitalised",
    "entities",
    "gender_of",
    "known_names",
    "main_country",
    "person_spans",
]
