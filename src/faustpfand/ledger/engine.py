"""Opening the database: SQLite by default, PostgreSQL by URL, the schema brought up to date by Alembic."""

import sqlite3
from collections.abc import Callable
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError

from faustpfand.errors import LedgerError
from faustpfand.sentences import sentence

HEAD = "0003"  # the newest revision in migrations/versions; a test holds the two together
WAIT_S = 60  # for another process that is writing; the largest sources take some seconds
CACHE_KB = (
    65_536  # what SQLite may keep of the indexes: with its own 2 MB a source of 100,000 statements reads them anew
)
SILENT_S = 1  # so long nobody needs to be told

Waiting = Callable[[int], None]  # is told, once a wait, for how many seconds at most it goes on


def in_silence(_: int) -> None:
    """Tell nobody."""


def open_engine(location: str, *, create: bool, waiting: Waiting = in_silence) -> Engine:
    """Open the database at a path or URL, with the schema of this version.

    Args:
        location: the path or URL.
        create: make it if there is none.
        waiting: is called when another program keeps us from writing, before the long wait; only SQLite needs it.

    Raises:
        LedgerError: there is none (and `create` is False), it is no ledger, it is of a newer version, or another
            program holds it. That it is held may turn out later, too, when something is written.
    """
    engine = _engine(location, create=create, waiting=waiting)
    try:
        _bring_up_to_date(engine, location, create=create)
    except DatabaseError as err:
        engine.dispose()
        if _is_held(err.orig):
            raise _held(location) from err
        raise LedgerError(
            sentence("%(ledger)s: this is no ledger (%(why)s). Name another file.", ledger=location, why=str(err.orig))
        ) from err
    return engine


def _engine(location: str, *, create: bool, waiting: Waiting) -> Engine:
    if "://" in location:
        try:
            url = make_url(location)
            if url.drivername.startswith("sqlite") and url.database:
                return _engine(url.database, create=create, waiting=waiting)
            engine = create_engine(url)
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as err:
            raise LedgerError(f"{location}: this address cannot be opened ({err}).") from err
    else:
        path = Path(location)
        if not create and not path.is_file():
            raise LedgerError(
                sentence(
                    "There is no ledger at %(ledger)s. Make one with: faustpfand init --ledger %(ledger)s",
                    ledger=location,
                )
            )
        if not path.resolve().parent.is_dir():
            raise LedgerError(f"{location}: the folder {path.parent} does not exist. Make it first.")
        engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": WAIT_S})
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", partial(_on_begin, location, waiting))
    return engine


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transactions would leave the making of tables outside; we begin them ourselves.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # a power cut must not cost a source that was reported as kept
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KB}")


def _on_begin(location: str, waiting: Waiting, connection: Connection) -> None:
    # A reader that turns writer halfway can be refused at once; a writer says so from the start and waits.
    if not connection.get_execution_options().get("writes"):
        connection.exec_driver_sql("BEGIN")
        return
    raw = cast("sqlite3.Connection", connection.connection.driver_connection)
    if _began(raw, SILENT_S):
        return
    waiting(WAIT_S)
    if not _began(raw, WAIT_S):
        raise _held(location)


def _began(raw: sqlite3.Connection, wait_s: float) -> bool:
    """Begin to write as soon as nobody else does; False if somebody did all the time."""
    raw.execute(f"PRAGMA busy_timeout = {round(wait_s * 1000)}")
    try:
        raw.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as err:
        if _is_held(err):
            return False
        raise
    finally:
        raw.execute(f"PRAGMA busy_timeout = {round(WAIT_S * 1000)}")
    return True


def _is_held(err: BaseException | None) -> bool:
    return isinstance(err, sqlite3.OperationalError) and getattr(err, "sqlite_errorcode", 0) & 0xFF in (
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
    )


def _held(location: str) -> LedgerError:
    return LedgerError(
        sentence(
            "%(ledger)s: another program has been writing to this ledger for %(seconds)s s. Nothing was recorded. "
            "Let it end, or end it, and try again.",
            ledger=location,
            seconds=WAIT_S,
        )
    )


def _bring_up_to_date(engine: Engine, location: str, *, create: bool) -> None:
    with engine.connect() as connection:
        found = _revision(connection)
        tables = inspect(connection).get_table_names()
    if found == HEAD:
        return
    if found is None and tables:
        raise LedgerError(f"{location}: this database is no ledger of Faustpfand. Name another file.")
    if found is None and not create:
        raise LedgerError(f"{location}: this ledger is empty. Make it with: faustpfand init --ledger {location}")
    if found is not None and found > HEAD:
        raise LedgerError(f"{location}: this ledger was made by a newer Faustpfand. Install that version.")
    _upgrade(engine)


def _revision(connection: Connection) -> str | None:
    if "alembic_version" not in inspect(connection).get_table_names():
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(engine: Engine) -> None:
    # Alembic takes a fifth of a second to import; most commands find the schema up to date.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(files("faustpfand.ledger") / "migrations"))
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
