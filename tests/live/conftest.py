"""One audit's calls against one server, as the tests write it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

import pytest

from plainspoken.flows.live import call_api
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.flows.session import Renew
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api, Auth


class Audit(Protocol):
    """Calls an API; `allowed` are fields of `Allowed`, other keywords fields of `Api`."""

    def __call__(
        self,
        document: dict[str, Any],
        *,
        at: str = ...,
        secret: str | None = ...,
        secrets: Mapping[str, str] | None = ...,
        files: dict[str, bytes] | None = ...,
        tell: Callable[[int, int], None] = ...,
        allowed: dict[str, Any] | None = ...,
        renew: Renew | None = ...,
        **api: Any,
    ) -> LiveEvidence: ...


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "evidence" / "exchanges.jsonl"


@pytest.fixture
def audit(log: Path) -> Audit:
    def run(
        document: dict[str, Any],
        *,
        at: str = "openapi.json",
        secret: str | None = None,
        secrets: Mapping[str, str] | None = None,
        files: dict[str, bytes] | None = None,
        tell: Callable[[int, int], None] = lambda _done, _of: None,
        allowed: dict[str, Any] | None = None,
        renew: Renew | None = None,
        **api: Any,
    ) -> LiveEvidence:
        text = json.dumps(document).encode()
        limits = Allowed(**{"rate": 1000.0, "requests": 200, "seconds": 60.0, **(allowed or {})})
        described = Api(id="test", document=at, allowed=limits, **{"auth": Auth(), **api})
        opened = open_document(text, at, lambda name: (files or {})[name])
        known = {reference.key: secret for reference in described.auth.references if secret} | dict(secrets or {})
        return call_api(described, opened, text, secrets=known, log=log, tell=tell, renew=renew)

    return run
