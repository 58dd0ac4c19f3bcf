"""Opening the database: SQLite by default, PostgreSQL by URL, the schema brought up to date by Alembic."""

import sqlite3
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError

from faustpfand.errors import LedgerError

HEAD = "0001"  # the newest revision in migrations/versions; a test holds the two together
WAIT_S = 60  # for another process that is writing; the largest sources take some seconds


def open_engine(location: str, *, create: bool) -> Engine:
    """Open the database at a path or URL, with the schema of this version.

    Raises:
        LedgerError: there is none (and `create` is False), it is no ledger, or it is of a newer version.
    """
    engine = _engine(location, create=create)
    try:
        _bring_up_to_date(engine, location, create=create)
    except DatabaseError as err:
        engine.dispose()
        raise LedgerError(f"{location}: this is no ledger ({err.orig}). Name another file.") from err
    return engine


def _engine(location: str, *, create: bool) -> Engine:
    if "://" in location:
        try:
            url = make_url(location)
            if url.drivername.startswith("sqlite") and url.database:
                return _engine(url.database, create=create)
            engine = create_engine(url)
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as err:
            raise LedgerError(f"{location}: this address cannot be opened ({err}).") from err
    else:
        path = Path(location)
        if not create and not path.is_file():
            raise LedgerError(f"There is no ledger at {location}. Make one with: faustpfand init --ledger {location}")
        if not path.resolve().parent.is_dir():
            raise LedgerError(f"{location}: the folder {path.parent} does not exist. Make it first.")
        engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": WAIT_S})
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # The driver's own transactions would leave the making of tables outside; we begin them ourselves.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # a power cut must not cost a source that was reported as kept
    connection.execute("PRAGMA foreign_keys = ON")


def _on_begin(connection: Connection) -> None:
    # A reader that turns writer halfway can be refused at once; a writer says so from the start and waits.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


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
