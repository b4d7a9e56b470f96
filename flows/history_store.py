"""The database under the history: opened, migrated and locked here, on SQLite and on PostgreSQL."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from plainspoken.flows.history_tables import VERSION_TABLE
from plainspoken.inventory.errors import PlainspokenError

DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}
MIGRATIONS = Path(__file__).parent / "migrations"
CONNECT_SECONDS = 10
LOCK_SECONDS = 60  # a writer holds the lock for as long as it takes to record one run
_LOCK = 7_096_237_211  # any number that no other program in the database locks on


class HistoryError(PlainspokenError):
    """The history cannot be used; the text says which, why, and what to do. It never holds a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """An open history. `place` names it without its credentials. To be closed, or used in a `with`."""

    engine: Engine
    place: str

    def close(self) -> None:
        """Gives back its connections."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the history throughout. Raises `HistoryError`."""
        with _told(self.place), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that alone writes, in one transaction: all of it is kept, or nothing. Raises `HistoryError`."""
        with _told(self.place), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            yield connection


def open_store(url: str, *, create: bool = True) -> Store:
    """The store at a database URL, its tables brought up to date; without `create`, a SQLite file must be there.

    Safe when several processes open the same one at once. Raises `HistoryError` where it cannot be reached, is no
    database, or was written by a newer plainspoken.
    """
    parsed = _parsed(url)
    place = _place(parsed)
    _prepare(parsed, place, create)
    store = Store(engine=_engine(parsed), place=place)
    try:
        with store.reading() as connection:
            current = _is_current(connection, place)
        if not current:
            _migrate(store)
    except BaseException:
        store.close()
        raise
    return store


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise HistoryError("The history's URL is none; write sqlite:///FILE or postgresql://USER@HOST/DATABASE.") from None
    driver = DRIVERS.get(parsed.drivername.partition("+")[0])
    if driver is None:
        raise HistoryError(f"The history cannot be kept in {parsed.drivername}; use a sqlite or postgresql URL.")
    return parsed.set(drivername=driver)


def _place(url: URL) -> str:
    """The URL without what may be secret: no password, and no query, which may hold one too."""
    if url.get_backend_name() == "sqlite":
        return url.database or "memory"
    return str(URL.create("postgresql", host=url.host, port=url.port, database=url.database))


def _prepare(url: URL, place: str, create: bool) -> None:
    if url.get_backend_name() != "sqlite" or not url.database:
        return
    file = Path(url.database)
    if not create and not file.exists():
        raise HistoryError(f"There is no history at {place} yet; `plainspoken audit` writes it.")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        raise HistoryError(f"The folder of the history {place} cannot be made: {wrong.strerror}.") from None


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, poolclass=NullPool, connect_args={"timeout": LOCK_SECONDS})
        event.listen(engine, "connect", _begin_by_hand)
        event.listen(engine, "begin", _begin)
        return engine
    try:
        return create_engine(url, pool_size=1, connect_args={"connect_timeout": CONNECT_SECONDS})
    except ModuleNotFoundError:
        raise HistoryError("PostgreSQL needs a driver; install it with `pip install plainspoken[postgresql]`.") from None


def _begin_by_hand(connection: Any, _: object) -> None:
    # The driver begins transactions late and never around DDL; a migration must be all or nothing.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # A writer that begins as a reader can find itself overtaken; it takes its lock at once and waits for it there.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(store: Store) -> None:
    logging.getLogger("alembic").setLevel(logging.WARNING)  # each step is told at INFO otherwise
    with store.writing() as connection:
        if _is_current(connection, store.place):  # another process was faster
            return
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


def _is_current(connection: Connection, place: str) -> bool:
    """Whether its tables are this version's. Raises `HistoryError` where a newer version made them."""
    scripts = ScriptDirectory.from_config(_config())
    revision = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()
    if revision is not None and revision not in {script.revision for script in scripts.walk_revisions()}:
        raise HistoryError(f"The history {place} was written by a newer plainspoken ({revision}); update plainspoken.")
    return revision == scripts.get_current_head()


@contextmanager
def _told(place: str) -> Iterator[None]:
    """What the database or Alembic objects to, as one sentence."""
    try:
        yield
    except SQLAlchemyError as wrong:
        reason = str(getattr(wrong, "orig", None) or wrong).strip()
    except CommandError as wrong:
        reason = str(wrong)
    else:
        return
    first = reason.partition("\n")[0].strip().rstrip(".") or "the database gave no reason"
    raise HistoryError(f"The history {place} cannot be used: {first}.")
