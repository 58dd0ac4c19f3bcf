"""Any list of persons, read by a mapping: a small TOML file that says which column is what.

```toml
register = "my-list"           # makes ids unique: lower case letters, digits, - and _
asserted_by = "Name of group"  # who says what the list says
country = "BY"                 # optional: ISO 3166-1 alpha-2 code or English name

[columns]                      # our word = heading in the file, or several headings whose cells are joined
name = ["Surname", "Given name"]
id = "No."                     # optional; without id and page, rows are told apart by name, birth and arrest
status = "Status"
born = "Date of birth"
detained = "Arrested on"

[columns.names]                # optional: names in several languages, one column (or list of columns) each
be = "Імя"
ru = "Имя"

[values.status]                # optional: word in the file = held, former or not_recognised
"in prison" = "held"

[values.gender]                # optional: word in the file = male or female; the usual words are known
"Herr" = "male"

[dates]                        # optional
order = "day-first"            # how to read 3/4/2021 and 3-4-2021: day-first or month-first
```

Our words for columns: id, page, name, status, gender, born, detained, verdict, recognised, released, release_due,
died, charge, decision, sentence, judge, prosecutor, place, nationality, health,
wave (the id of the wave that freed them).
"""

import re
import tomllib
from collections import abc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import BinaryIO

from faustpfand import dates, places
from faustpfand.dates import When
from faustpfand.errors import FaustpfandError, UnreadableSourceError
from faustpfand.extract.person_rows import ROLES, PersonForm, read_people
from faustpfand.extract.person_words import Words, plain, words
from faustpfand.extract.reading import Context, Reading
from faustpfand.records import Status
from faustpfand.sentences import N_, sentence, words_of
from faustpfand.sources.tables import Table

_KEYS = ("register", "asserted_by", "country", "columns", "values", "dates")
_MEANINGS = {"status": tuple(status.value for status in Status), "gender": ("male", "female")}
_NO_MEANING = {"status": N_("%(text)s is no status."), "gender": N_("%(text)s is no gender.")}
_ORDERS = {"day-first": (3, 2, 1), "month-first": (3, 1, 2)}  # where year, month and day stand
_WRITTEN = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_REGISTER = re.compile(r"[a-z0-9][a-z0-9_-]*")

Headings = tuple[str, ...]
Fail = Callable[[str, str, str], FaustpfandError]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What a mapping file says. `columns` and `names` hold headings as the file of the list should have them."""

    register: str
    asserted_by: str
    columns: abc.Mapping[str, Headings]
    names: tuple[Headings, ...]
    country: str = ""
    values: abc.Mapping[str, abc.Mapping[str, str]] = field(default_factory=dict)
    date_order: str = ""


def load_mapping(text: str, name: str) -> Mapping:
    """Read a mapping; its form stands at the head of this module.

    Raises:
        FaustpfandError: it is no TOML, lacks something, or says something that is not known here.
    """
    fail = partial(_error, name)
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        raise FaustpfandError(
            sentence(
                "%(file)s: this is no TOML (%(what)s). Look at the place named, most often a quote.",
                file=name,
                what=str(err),
            )
        ) from err
    _refuse_unknown(said, _KEYS, "", fail)
    columns, names = _columns(_section(said, "columns", fail), fail)
    return Mapping(
        register=_register(said, fail),
        asserted_by=_text(said, "asserted_by", fail),
        columns=columns,
        names=names,
        country=_country(said, fail),
        values=_values(_section(said, "values", fail), fail),
        date_order=_date_order(_section(said, "dates", fail), fail),
    )


def read(stream: BinaryIO, context: Context, mapping: Mapping) -> Iterator[Reading]:
    """Read a list of persons as a mapping says, one reading a row.

    Raises:
        UnreadableSourceError: it is no table, or lacks a column that the mapping names.
    """
    return read_people(stream, context, partial(_form, mapping))


def _error(name: str, key: str, what: str, to_do: str) -> FaustpfandError:
    return FaustpfandError(sentence("%(file)s:%(key)s: %(what)s %(to_do)s", file=name, key=key, what=what, to_do=to_do))


def _refuse_unknown(said: abc.Mapping[str, object], known: Iterable[str], section: str, fail: Fail) -> None:
    for key in said:
        if key not in known:
            at = f"{section}.{key}" if section else key
            raise fail(
                at,
                sentence("%(text)s is not known here.", text=repr(key)),
                sentence("Known are %(known)s.", known=", ".join(known)),
            )


def _section(said: abc.Mapping[str, object], key: str, fail: Fail) -> dict[str, object]:
    section = said.get(key, {})
    if not isinstance(section, dict):
        raise fail(key, sentence("%(key)s is no section.", key=repr(key)), sentence("Write it as [%(key)s].", key=key))
    return section


def _text(said: abc.Mapping[str, object], key: str, fail: Fail) -> str:
    text = said.get(key)
    if not isinstance(text, str) or not text.strip():
        raise fail(
            key,
            sentence("%(key)s is missing or no text.", key=repr(key)),
            sentence('Write %(key)s = "…" at the top.', key=key),
        )
    return text.strip()


def _register(said: abc.Mapping[str, object], fail: Fail) -> str:
    register = _text(said, "register", fail)
    if _REGISTER.fullmatch(register) is None:
        raise fail(
            "register",
            sentence("%(text)s cannot be used.", text=repr(register)),
            sentence("Use lower case letters, digits, - and _ only."),
        )
    return register


def _country(said: abc.Mapping[str, object], fail: Fail) -> str:
    if "country" not in said:
        return ""
    try:
        return places.country_code(_text(said, "country", fail))
    except ValueError as err:
        raise fail("country", words_of(err), sentence("Write its two-letter code or English name.")) from err


def _columns(section: dict[str, object], fail: Fail) -> tuple[dict[str, Headings], tuple[Headings, ...]]:
    languages = _section(section, "names", fail) if "names" in section else {}
    _refuse_unknown(section, (*ROLES, "names"), "columns", fail)
    columns = {role: _headings(f"columns.{role}", said, fail) for role, said in section.items() if role != "names"}
    names = [_headings(f"columns.names.{lang}", said, fail) for lang, said in languages.items()]
    if "name" in columns:
        names.insert(0, columns.pop("name"))
    if not names:
        raise fail(
            "columns", sentence("No column holds the names."), sentence('Write name = "heading" under [columns].')
        )
    return columns, tuple(names)


def _headings(key: str, said: object, fail: Fail) -> Headings:
    headings = [said] if isinstance(said, str) else said
    if not isinstance(headings, list) or not headings or not all(isinstance(one, str) and one for one in headings):
        raise fail(
            key,
            sentence("%(text)s is no heading.", text=repr(said)),
            sentence('Write the heading in quotes, or several: ["Surname", "Name"].'),
        )
    return tuple(headings)


def _values(section: dict[str, object], fail: Fail) -> dict[str, dict[str, str]]:
    _refuse_unknown(section, _MEANINGS, "values", fail)
    values: dict[str, dict[str, str]] = {}
    for role in section:
        values[role] = {}
        for word, meaning in _section(section, role, fail).items():
            if meaning not in _MEANINGS[role]:
                known = ", ".join(_MEANINGS[role])
                raise fail(
                    f"values.{role}.{word}",
                    sentence(_NO_MEANING[role], text=repr(meaning)),
                    sentence("Write one of: %(known)s.", known=known),
                )
            values[role][plain(word)] = str(meaning)
    return values


def _date_order(section: dict[str, object], fail: Fail) -> str:
    _refuse_unknown(section, ("order",), "dates", fail)
    order = section.get("order", "")
    if order and order not in _ORDERS:
        raise fail(
            "dates.order",
            sentence("%(text)s is no order.", text=repr(order)),
            sentence("Write one of: %(known)s.", known=", ".join(_ORDERS)),
        )
    return str(order)


def _form(mapping: Mapping, table: Table) -> PersonForm:
    found = {plain(heading): heading for heading in reversed(table.columns)}
    wanted = [heading for headings in (*mapping.columns.values(), *mapping.names) for heading in headings]
    if missing := [heading for heading in wanted if plain(heading) not in found]:
        raise UnreadableSourceError(
            sentence(
                "%(file)s:1: the mapping names columns that are missing: %(missing)s; found are %(found)s. Correct "
                "the mapping or the headings.",
                file=table.name,
                missing=", ".join(map(repr, missing)),
                found=", ".join(map(repr, table.columns)),
            )
        )
    if repeated := [heading for heading in wanted if found[plain(heading)] in table.repeated]:
        raise UnreadableSourceError(
            sentence(
                "%(file)s:1:%(column)s: the heading stands over more than one column. Give each its own.",
                file=table.name,
                column=repeated[0],
            )
        )

    def written(headings: Headings) -> Headings:
        return tuple(found[plain(heading)] for heading in headings)

    return PersonForm(
        register=mapping.register,
        asserted_by=mapping.asserted_by,
        columns={role: written(headings) for role, headings in mapping.columns.items()},
        names=tuple(map(written, mapping.names)),
        words=_words(mapping),
        parse_date=partial(_parse_date, mapping.date_order) if mapping.date_order else dates.parse_written,
        words_advice=N_("Write one of: %(known)s. Or say in the mapping what it means, under [values.%(role)s]."),
    )


def _words(mapping: Mapping) -> Words:
    """Take the statuses from the mapping alone: what `active` means, each list decides for itself."""
    own = {plain(status.value): status.value for status in Status}
    known = words()
    return replace(
        known,
        status=own | dict(mapping.values.get("status", {})),
        gender=dict(known.gender) | dict(mapping.values.get("gender", {})),
    )


def _parse_date(order: str, text: str) -> When:
    if parts := _WRITTEN.fullmatch(text.strip()):
        year, month, day = (int(parts[place]) for place in _ORDERS[order])
        try:
            return dates.parse(f"{year:04}-{month:02}-{day:02}")
        except ValueError:
            raise ValueError(sentence("%(text)s is not a date.", text=repr(text))) from None
    return dates.parse_written(text)
