"""The first tables: runs, audits, scores of dimensions, and one row for every finding."""

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Creates the tables in a database that has none of them."""
    op.create_table(
        "apis",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("key", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("latest", INSTANT),
    )
    op.create_table(
        "runs",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("portfolio", sa.Text, nullable=False),
        sa.Column("ruleset", sa.Text, nullable=False),
        sa.Column("started", INSTANT, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.UniqueConstraint("portfolio", "started", name="runs_once"),
    )
    _create_audits()
    _create_findings()


def _create_audits() -> None:
    op.create_table(
        "audits",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("run_id", NUMBER, sa.ForeignKey("runs.id"), nullable=False, index=True),
        sa.Column("api_id", NUMBER, sa.ForeignKey("apis.id"), nullable=False),
        sa.Column("started", INSTANT, nullable=False),
        sa.Column("seconds", sa.Float, nullable=False),
        sa.Column("decision", sa.String(24), nullable=False),
        sa.Column("score", sa.Float),
        sa.Column("coverage", sa.Float, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("before", INSTANT),
        sa.Column("new", sa.Integer, nullable=False),
        sa.Column("fixed", sa.Integer, nullable=False),
        sa.Column("standing", sa.Integer, nullable=False),
        sa.UniqueConstraint("api_id", "started", name="audits_once"),
    )
    op.create_table(
        "dimension_scores",
        sa.Column("audit_id", NUMBER, sa.ForeignKey("audits.id"), primary_key=True),
        sa.Column("dimension", sa.String(32), primary_key=True),
        sa.Column("score", sa.Float),
        sa.Column("coverage", sa.Float, nullable=False),
        sqlite_with_rowid=False,
    )


def _create_findings() -> None:
    op.create_table(
        "findings",
        sa.Column("id", NUMBER, primary_key=True),
        sa.Column("api_id", NUMBER, sa.ForeignKey("apis.id"), nullable=False),
        sa.Column("identity", sa.String(64), nullable=False),
        sa.Column("check_id", sa.String(32), nullable=False),
        sa.Column("severity", sa.String(16), nullable=False),
        sa.Column("operation", sa.Text, nullable=False),
        sa.Column("called", sa.Boolean, nullable=False),
        sa.Column("seen", sa.Text, nullable=False),
        sa.Column("first_seen", INSTANT, nullable=False),
        sa.Column("last_seen", INSTANT),
        sa.Column("closed", INSTANT),
        sa.Column("closed_as", sa.String(16)),
    )
    still_open = sa.text("closed IS NULL")
    op.create_index(
        "findings_open",
        "findings",
        ["api_id", "identity"],
        unique=True,
        sqlite_where=still_open,
        postgresql_where=still_open,
    )
    op.create_index("findings_closed", "findings", ["api_id", "closed"])
