"""The tables of the history.

Sized for 2,500 APIs audited every night for five years. What grows by the night is narrow: one row in `audits` and one
for each dimension (4.6 million audits). A finding is one row for as long as it stands, not one a night, and a night in
which nothing changes writes nothing to `findings`.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class Instant(TypeDecorator[datetime]):
    """A moment in UTC, with its zone; SQLite, which knows no zones, keeps it without."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


METADATA = MetaData()
VERSION_TABLE = "plainspoken_revision"  # its own name: Prefect's tables may live in the same database
# SQLite counts up only in a column whose type is exactly INTEGER.
_NUMBER = BigInteger().with_variant(Integer(), "sqlite")

APIS = Table(
    "apis",
    METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("key", Text, nullable=False, unique=True),  # the id in the inventory
    Column("name", Text, nullable=False),
    Column("latest", Instant),  # when the newest audit began: finds it without a search
)

RUNS = Table(
    "runs",
    METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("portfolio", Text, nullable=False),
    Column("ruleset", Text, nullable=False),
    Column("started", Instant, nullable=False),
    Column("seconds", Float, nullable=False),
    UniqueConstraint("portfolio", "started", name="runs_once"),
)

AUDITS = Table(
    "audits",
    METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("run_id", ForeignKey("runs.id"), nullable=False, index=True),
    Column("api_id", ForeignKey("apis.id"), nullable=False),
    Column("started", Instant, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("decision", String(24), nullable=False),
    Column("score", Float),
    Column("coverage", Float, nullable=False),
    Column("digest", Text, nullable=False),
    Column("before", Instant),  # when the audit before it began; none for the first
    Column("new", Integer, nullable=False),
    Column("fixed", Integer, nullable=False),
    Column("standing", Integer, nullable=False),
    UniqueConstraint("api_id", "started", name="audits_once"),  # also the index of every timeline
)

DIMENSION_SCORES = Table(
    "dimension_scores",
    METADATA,
    Column("audit_id", ForeignKey("audits.id"), primary_key=True),
    Column("dimension", String(32), primary_key=True),
    Column("score", Float),
    Column("coverage", Float, nullable=False),
    sqlite_with_rowid=False,
)

FINDINGS = Table(
    "findings",
    METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("api_id", ForeignKey("apis.id"), nullable=False),
    Column("identity", String(64), nullable=False),
    Column("check_id", String(32), nullable=False),
    Column("severity", String(16), nullable=False),
    Column("operation", Text, nullable=False),
    Column("called", Boolean, nullable=False),  # a call showed it, not the document alone
    Column("seen", Text, nullable=False),
    Column("first_seen", Instant, nullable=False),  # when the audit began that found it first
    Column("last_seen", Instant),  # none as long as every newer audit saw it: a quiet night changes no row
    Column("closed", Instant),  # when the audit began that no longer has it; none while it stands
    Column("closed_as", String(16)),  # `fixed`, or `withdrawn` where its check was
)

_OPEN = FINDINGS.c.closed.is_(None)
# One open row a finding, whoever writes; a finding that comes back gets a row of its own, with its own dates.
Index("findings_open", FINDINGS.c.api_id, FINDINGS.c.identity, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN)
Index("findings_closed", FINDINGS.c.api_id, FINDINGS.c.closed)
