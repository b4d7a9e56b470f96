"""What the audits before said: recorded after every run, asked for before the next and by `plainspoken history`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import ColumnElement, Connection, Insert, Row, RowMapping, and_, func, insert, select, update

from plainspoken.checks.audit import Audit, Change
from plainspoken.checks.change import Before, Known, change_of, identities, unconfirmed, withdrawn
from plainspoken.flows.history_store import HistoryError, Store, open_store
from plainspoken.flows.history_tables import APIS, AUDITS, DIMENSION_SCORES, FINDINGS, RUNS

__all__ = ["History", "HistoryError", "history_url", "instant", "iso", "open_history"]

VARIABLE = "PLAINSPOKEN_HISTORY"
_PORTION = 500  # values in one statement; SQLite takes 32,766, PostgreSQL 65,535


@dataclass(frozen=True, slots=True, kw_only=True)
class History(Store):
    """An open history, to be used in a `with`. Every method raises `HistoryError` where the database fails."""

    def previous(self, api: str) -> Before | None:
        """What is known of an API by its id; None where it was never audited."""
        with self.reading() as connection:
            row = _api(connection, api)
            return None if row is None else _before(connection, row)

    def change(self, audit: Audit) -> Change | None:
        """What an audit that is not recorded yet changes; None where its API was never audited."""
        return change_of(self.previous(audit.api.id), audit)

    def record(self, audits: Sequence[Audit], *, name: str, started: str, seconds: float = 0.0) -> None:
        """Adds the audits of one run over the portfolio `name`, in one transaction: all of them or none.

        The same name and start are the same run, to which a later call adds. An audit that is there already (same API,
        same start) is left alone, so a repeated call changes nothing. `started` is ISO 8601, `seconds` how long it took.
        """
        if not audits:
            return
        with self.writing() as connection:
            run_id = _run(connection, name, audits[0].ruleset, instant(started), seconds)
            for audit in audits:
                _record(connection, run_id, audit, began=instant(audit.started or started))


def history_url(out: Path) -> str:
    """The database URL of the history: the environment's, otherwise that of a SQLite file in the folder of the reports."""
    return os.environ.get(VARIABLE, "").strip() or f"sqlite:///{out / 'history.sqlite'}"


def open_history(url: str, *, create: bool = True) -> History:
    """The history at a database URL, its tables brought up to date; without `create`, a SQLite file must be there.

    Raises `HistoryError` as `open_store` does.
    """
    store = open_store(url, create=create)
    return History(engine=store.engine, place=store.place)


def _run(connection: Connection, name: str, ruleset: str, began: datetime, seconds: float) -> int:
    same = and_(RUNS.c.portfolio == name, RUNS.c.started == began)
    known = connection.execute(select(RUNS.c.id).where(same)).scalar()
    if known is not None:
        connection.execute(update(RUNS).where(RUNS.c.id == known).values(seconds=seconds))
        return int(known)
    return _inserted(connection, insert(RUNS).values(portfolio=name, ruleset=ruleset, started=began, seconds=seconds))


def _record(connection: Connection, run_id: int, audit: Audit, *, began: datetime) -> None:
    api = _api(connection, audit.api.id)
    if api is None:
        connection.execute(insert(APIS).values(key=audit.api.id, name=audit.api.name))
        api = _api(connection, audit.api.id)
        assert api is not None  # it was put there a line above, in this transaction
    latest: datetime | None = api["latest"]
    if latest is not None and began <= latest:
        _record_late(connection, run_id, api["id"], audit, began)
        return
    before = _before(connection, api)
    changed = change_of(before, audit) or Change(since="", new=tuple(identities(audit)))
    _insert_audit(connection, run_id, api["id"], audit, began=began, before=latest, changed=changed)
    connection.execute(update(APIS).where(APIS.c.id == api["id"]).values(latest=began, name=audit.api.name))
    _open(connection, api["id"], audit, changed.new, began)
    if before is not None and latest is not None:
        _close(connection, api["id"], changed.fixed, latest, began, "fixed")
        _close(connection, api["id"], withdrawn(before, audit), latest, began, "withdrawn")
        _confirm(connection, api["id"], before, audit, latest)


def _record_late(connection: Connection, run_id: int, api_id: int, audit: Audit, began: datetime) -> None:
    """Keeps an audit that began before the newest one on the timeline; of findings, the newest has the last word."""
    mine = AUDITS.c.api_id == api_id
    if connection.execute(select(AUDITS.c.id).where(mine, AUDITS.c.started == began)).first():
        return
    before = connection.execute(select(func.max(AUDITS.c.started)).where(mine, AUDITS.c.started < began)).scalar()
    changed = Change(since="", standing=tuple(identities(audit)))
    _insert_audit(connection, run_id, api_id, audit, began=began, before=before, changed=changed)


def _insert_audit(
    connection: Connection,
    run_id: int,
    api_id: int,
    audit: Audit,
    *,
    began: datetime,
    before: datetime | None,
    changed: Change,
) -> None:
    values = {
        "run_id": run_id,
        "api_id": api_id,
        "started": began,
        "seconds": audit.seconds,
        "decision": str(audit.decision),
        "score": audit.score,
        "coverage": audit.coverage,
        "digest": audit.api.digest,
        "before": before,
        "new": len(changed.new),
        "fixed": len(changed.fixed),
        "standing": len(changed.standing),
    }
    audit_id = _inserted(connection, insert(AUDITS).values(values))
    scores = [
        {"audit_id": audit_id, "dimension": name, "score": each.score, "coverage": each.coverage}
        for name, each in audit.dimensions.items()
    ]
    if scores:
        connection.execute(insert(DIMENSION_SCORES), scores)


def _open(connection: Connection, api_id: int, audit: Audit, new: Iterable[str], began: datetime) -> None:
    wanted = set(new)
    rows = {
        finding.identity: {
            "api_id": api_id,
            "identity": finding.identity,
            "check_id": result.check,
            "severity": str(result.severity),
            "operation": finding.operation,
            "called": bool(finding.exchange),
            "seen": finding.seen,
            "first_seen": began,
        }
        for result in audit.results
        for finding in result.findings
        if finding.identity in wanted
    }
    if rows:
        connection.execute(insert(FINDINGS), list(rows.values()))


def _close(connection: Connection, api_id: int, gone: Iterable[str], latest: datetime, began: datetime, as_what: str) -> None:
    last = func.coalesce(FINDINGS.c.last_seen, latest)
    for those in _portions(api_id, gone):
        connection.execute(update(FINDINGS).where(those).values(last_seen=last, closed=began, closed_as=as_what))


def _confirm(connection: Connection, api_id: int, before: Before, audit: Audit, latest: datetime) -> None:
    """Notes when those that nobody looked for were last seen, and takes the note off those that are seen again."""
    noted = {each.identity for each in before.findings if not each.confirmed}
    for those in _portions(api_id, unconfirmed(before, audit) - noted):
        connection.execute(update(FINDINGS).where(those).values(last_seen=latest))
    for those in _portions(api_id, identities(audit) & noted):
        connection.execute(update(FINDINGS).where(those).values(last_seen=None))


def _portions(api_id: int, wanted: Iterable[str]) -> Iterator[ColumnElement[bool]]:
    """Conditions on open findings of these identities, none with more values than a statement may have."""
    names = sorted(wanted)
    for start in range(0, len(names), _PORTION):
        some = FINDINGS.c.identity.in_(names[start : start + _PORTION])
        yield and_(FINDINGS.c.api_id == api_id, FINDINGS.c.closed.is_(None), some)


def _api(connection: Connection, key: str) -> RowMapping | None:
    return connection.execute(select(APIS).where(APIS.c.key == key)).mappings().first()


def _before(connection: Connection, api: RowMapping) -> Before | None:
    if api["latest"] is None:
        return None
    newest = and_(AUDITS.c.api_id == api["id"], AUDITS.c.started == api["latest"])
    wanted = select(FINDINGS).where(FINDINGS.c.api_id == api["id"], FINDINGS.c.closed.is_(None))
    return Before(
        since=iso(api["latest"]),
        score=connection.execute(select(AUDITS.c.score).where(newest)).scalar(),
        findings=tuple(_known(row) for row in connection.execute(wanted)),
    )


def _known(row: Row[Any]) -> Known:
    return Known(
        identity=row.identity,
        check=row.check_id,
        operation=row.operation,
        called=row.called,
        confirmed=row.last_seen is None,
    )


def _inserted(connection: Connection, statement: Insert) -> int:
    key = connection.execute(statement).inserted_primary_key
    assert key is not None  # one row was inserted, into a table with a key
    return int(key[0])


def instant(written: str) -> datetime:
    """The moment that ISO 8601 text names, in UTC where it names no zone. Raises `HistoryError` where it names none."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise HistoryError(f"An audit that began at {written!r} cannot be recorded; the time must be ISO 8601.") from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def iso(moment: datetime) -> str:
    """The moment as ISO 8601 in UTC, as in `2026-05-01T04:00:00+00:00`."""
    return moment.astimezone(UTC).isoformat()
