"""The exchanges as they happen, one JSON object a line, secrets already removed: a kill loses at most the last one."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from pydantic import TypeAdapter

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import EngineCheck, Exchange, Replayed
from plainspoken.flows.redaction import Redactor

_WHOLE_BODIES = 30_000_000  # bytes of whole bodies that are kept in memory
RECORDED = "t"  # ids of recorded exchanges begin with it; those of calls of the audit with `x` or `b`
_EXCHANGE = TypeAdapter(Exchange)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """One request and its answer as they went over the wire, secrets still in them. `status` is None where no answer came."""

    operation: str
    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes | str | None = None
    status: int | None = None
    response_headers: Mapping[str, str] | None = None
    response_body: bytes = b""
    seconds: float = 0.0
    error: str = ""
    valid: bool | None = None
    mistake: str = ""
    parameter: str = ""
    credential: CredentialKind = "given"
    turn: int = 0  # how many requests had been sent with it


class ExchangeLog:
    """Appends to a file that only its owner can read. What checks say comes later, as a line that names the exchange."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w", encoding="utf-8")

    def append(self, exchange: Exchange) -> None:
        """Writes an exchange."""
        self._write(_EXCHANGE.dump_json(exchange, exclude_defaults=True).decode())

    def judge(self, identity: str, checks: Sequence[EngineCheck]) -> None:
        """Writes what checks said of the exchange with this id."""
        listed = [{"name": check.name, "passed": check.passed, "message": check.message} for check in checks]
        self._write(json.dumps({"id": identity, "checks": listed}))

    def replayed(self, identity: str, outcome: Replayed) -> None:
        """Writes what became of a failure that was sent again."""
        self._write(json.dumps({"id": identity, "replayed": outcome}))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_wrong: object) -> None:
        self._file.close()

    def _write(self, line: str) -> None:
        self._file.write(line + "\n")
        self._file.flush()


class Recorder:
    """Turns what went over the wire into exchanges without secrets, writes them, and keeps them in their order."""

    def __init__(self, log: ExchangeLog, redactor: Redactor) -> None:
        self.log, self.redactor = log, redactor
        self.exchanges: dict[str, Exchange] = {}
        # The bodies that were cut or changed, for those who judge them; never written, never handed on.
        self.whole: dict[str, bytes] = {}
        self.turns: dict[str, int] = {}
        self.beside: dict[str, Exchange] = {}
        self._room = _WHOLE_BODIES
        self.heard: list[Callable[[Raw], None]] = []  # told of every exchange as it went over the wire

    def add(self, raw: Raw) -> Exchange:
        """Records one exchange."""
        exchange = self._exchange(raw, f"x{len(self.exchanges) + 1:05d}")
        self.exchanges[exchange.id], self.turns[exchange.id] = exchange, raw.turn
        self.log.append(exchange)
        if not raw.error and len(raw.response_body) < self._room and exchange.response_body.encode() != raw.response_body:
            self.whole[exchange.id] = raw.response_body
            self._room -= len(raw.response_body)
        self._tell(raw)
        return exchange

    def note(self, raw: Raw) -> Exchange:
        """Records one exchange beside the calls that look for faults: a login, what is published, a turn of a conversation."""
        exchange = self._exchange(raw, f"b{len(self.beside) + 1:04d}")
        self.beside[exchange.id] = exchange
        self.log.append(exchange)
        self._tell(raw)
        return exchange

    def _tell(self, raw: Raw) -> None:
        for hear in self.heard:
            hear(raw)

    def _exchange(self, raw: Raw, identity: str) -> Exchange:
        redact, answer = self.redactor, dict(raw.response_headers or {})
        kinds = [
            {name.lower(): value for name, value in headers.items()}.get("content-type", "")
            for headers in (raw.request_headers, answer)
        ]
        return Exchange(
            id=identity,
            operation=raw.operation,
            method=raw.method,
            url=redact.url(raw.url),
            request_headers=redact.headers(raw.request_headers),
            request_body=redact.body(raw.request_body, kinds[0]),
            status=raw.status,
            response_headers=redact.headers(answer, lower=True),
            response_body=redact.body(raw.response_body, kinds[1]),
            response_bytes=len(raw.response_body),
            seconds=round(raw.seconds, 4),
            error=redact.text(raw.error),
            valid=raw.valid,
            mistake=redact.text(raw.mistake)[:300],
            parameter=redact.text(raw.parameter)[:100],
            credential=raw.credential,
        )

    def before(self, turn: int) -> tuple[Exchange, ...]:
        """The exchanges that were sent before this turn; all of them where it is 0."""
        return tuple(each for each in self.exchanges.values() if not turn or self.turns[each.id] < turn)

    def replayed(self, identity: str, outcome: Replayed) -> None:
        """Adds what became of a failure that was sent again."""
        self.exchanges[identity] = replace(self.exchanges[identity], replayed=outcome)
        self.log.replayed(identity, outcome)

    def judge(self, identity: str, checks: Iterable[EngineCheck]) -> None:
        """Adds what checks said of an exchange."""
        clean = tuple(replace(check, message=self.redactor.text(check.message)) for check in checks)
        self.exchanges[identity] = replace(self.exchanges[identity], checks=clean)
        self.log.judge(identity, clean)


def read_exchanges(path: Path) -> tuple[Exchange, ...]:
    """The exchanges of a log in their order, checks included; a last line that a kill cut short is left out."""
    found: dict[str, Exchange] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            values = json.loads(line)
        except json.JSONDecodeError:
            continue
        if "operation" in values:
            exchange = _EXCHANGE.validate_python(values)
            found[exchange.id] = exchange
        elif "replayed" in values and values["id"] in found:
            found[values["id"]] = replace(found[values["id"]], replayed=values["replayed"])
        elif values["id"] in found:
            checks = tuple(EngineCheck(**check) for check in values["checks"])
            found[values["id"]] = replace(found[values["id"]], checks=checks)
    return tuple(found.values())
