"""The register of political prisoners that Viasna keeps: its machine export, and tables copied from its site."""

from collections.abc import Iterator
from typing import BinaryIO

from faustpfand.errors import UnreadableSourceError
from faustpfand.extract.person_rows import PersonForm, read_people
from faustpfand.extract.person_words import plain, words
from faustpfand.extract.reading import Context, Reading
from faustpfand.sentences import sentence
from faustpfand.sources.tables import Table

REGISTER = "viasna"
ASSERTED_BY = "Viasna"


def read(stream: BinaryIO, context: Context) -> Iterator[Reading]:
    """Read the register, one reading a row.

    Headings may be those of the export or of the site in English, Russian or Belarusian; which is which stands in
    `resources/viasna.yaml`. Only a name is required. A date of release that lies ahead becomes `release_due`,
    unless the person is said to be out. `died` holds a date or, where only a word is given, `yes`.

    Raises:
        UnreadableSourceError: it is no table, lacks the names, or has two columns for one thing.
    """
    return read_people(stream, context, _form)


def _form(table: Table) -> PersonForm:
    known = words()
    columns: dict[str, tuple[str, ...]] = {}
    names = []
    for heading in table.columns:
        role = known.headings.get(plain(heading))
        if heading in table.repeated and role is not None:
            raise UnreadableSourceError(
                sentence(
                    "%(file)s:1:%(column)s: the heading stands over more than one column. Take the wrong one away.",
                    file=table.name,
                    column=heading,
                )
            )
        if role in columns:
            raise UnreadableSourceError(
                sentence(
                    "%(file)s:1:%(column)s: %(other)s means the same here. Take one of the two away.",
                    file=table.name,
                    column=heading,
                    other=repr(columns[role][0]),
                )
            )
        if role == "name":
            names.append((heading,))
        elif role is not None and role != "synthetic":
            columns[role] = (heading,)
    if not names:
        raise UnreadableSourceError(
            sentence(
                "%(file)s:1: a column with the names is missing (name, Имя и фамилия, Імя і прозвішча); found are "
                "%(found)s. Correct the heading.",
                file=table.name,
                found=", ".join(map(repr, table.columns)),
            )
        )
    return PersonForm(register=REGISTER, asserted_by=ASSERTED_BY, columns=columns, names=tuple(names), words=known)
