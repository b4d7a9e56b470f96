"""What `plainspoken history` shows: the newest audit of every API, or one API's timeline and its open findings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, func, select

from plainspoken.flows.history import iso
from plainspoken.flows.history_store import HistoryError, Store
from plainspoken.flows.history_tables import APIS, AUDITS, DIMENSION_SCORES, FINDINGS, RUNS


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One audit as the history keeps it. Times are ISO 8601 in UTC; `before` is empty for an API's first audit."""

    api: str
    name: str
    portfolio: str
    ruleset: str
    started: str
    decision: str
    score: float | None
    coverage: float
    before: str
    score_change: float | None  # None where this or the audit before has no score
    new: int
    fixed: int
    standing: int
    dimensions: Mapping[str, float | None] = field(default_factory=dict)  # of a timeline only


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An open finding. `last_seen` is empty where the newest audit has it; otherwise nobody has looked since then."""

    identity: str
    check: str
    severity: str
    operation: str
    seen: str
    first_seen: str
    last_seen: str = ""


def trend(store: Store, api: str | None = None, *, limit: int = 30) -> tuple[Past, ...]:
    """The newest audit of every API, by id; for one API its newest `limit` audits, the newest first.

    Raises `HistoryError` where the history knows no such API.
    """
    if api is None:
        return _audits(store, AUDITS.c.started == APIS.c.latest, (APIS.c.key,), None)
    found = _audits(store, APIS.c.key == api, (AUDITS.c.started.desc(),), limit)
    if not found:
        raise HistoryError(f"The history {store.place} knows no API {api!r}; `plainspoken history` lists those that it knows.")
    return found


def _audits(
    store: Store, which: ColumnElement[bool], order: Sequence[ColumnElement[Any]], limit: int | None
) -> tuple[Past, ...]:
    earlier = AUDITS.alias("earlier")
    wanted = (
        select(AUDITS, APIS.c.key, APIS.c.name, RUNS.c.portfolio, RUNS.c.ruleset, earlier.c.score.label("earlier"))
        .join(APIS, AUDITS.c.api_id == APIS.c.id)
        .join(RUNS, AUDITS.c.run_id == RUNS.c.id)
        .outerjoin(earlier, and_(earlier.c.api_id == AUDITS.c.api_id, earlier.c.started == AUDITS.c.before))
        .where(which)
        .order_by(*order)
        .limit(limit)
    )
    with store.reading() as connection:
        rows = connection.execute(wanted).all()
        scores: dict[int, dict[str, float | None]] = {row.id: {} for row in rows}
        if limit is not None:
            for each in connection.execute(select(DIMENSION_SCORES).where(DIMENSION_SCORES.c.audit_id.in_(scores))):
                scores[each.audit_id][each.dimension] = each.score
    return tuple(_past(row, scores[row.id]) for row in rows)


def _past(row: Row[Any], dimensions: Mapping[str, float | None]) -> Past:
    both = row.score is not None and row.earlier is not None
    return Past(
        api=row.key,
        name=row.name,
        portfolio=row.portfolio,
        ruleset=row.ruleset,
        started=iso(row.started),
        decision=row.decision,
        score=row.score,
        coverage=row.coverage,
        before=iso(row.before) if row.before else "",
        score_change=round(row.score - row.earlier, 1) if both else None,
        new=row.new,
        fixed=row.fixed,
        standing=row.standing,
        dimensions=dimensions,
    )


def standing(store: Store, api: str) -> tuple[Standing, ...]:
    """The open findings of an API, the worst first, then the oldest. Raises `HistoryError`."""
    worst = case({name: rank for rank, name in enumerate(("critical", "high", "medium", "low"))}, value=FINDINGS.c.severity)
    wanted = (
        select(FINDINGS)
        .join(APIS, FINDINGS.c.api_id == APIS.c.id)
        .where(APIS.c.key == api, FINDINGS.c.closed.is_(None))
        .order_by(worst, FINDINGS.c.first_seen, FINDINGS.c.check_id, FINDINGS.c.operation, FINDINGS.c.identity)
    )
    with store.reading() as connection:
        return tuple(_standing(row) for row in connection.execute(wanted))


def _standing(row: Row[Any]) -> Standing:
    return Standing(
        identity=row.identity,
        check=row.check_id,
        severity=row.severity,
        operation=row.operation,
        seen=row.seen,
        first_seen=iso(row.first_seen),
        last_seen=iso(row.last_seen) if row.last_seen else "",
    )


def known_apis(store: Store) -> int:
    """How many APIs the history knows. Raises `HistoryError`."""
    with store.reading() as connection:
        return connection.execute(select(func.count()).select_from(APIS)).scalar_one()
