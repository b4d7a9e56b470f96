"""The small organisation as tests need it: started once, audited in full by the worker that every audit uses."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from plainspoken.checks.audit import Audit
from plainspoken.flows.demo.organisation import organisation
from plainspoken.flows.fetch import fetch
from plainspoken.flows.isolation import work
from plainspoken.flows.jobs import CALL, audit_item, job
from plainspoken.inventory.sources.manifest import read_inventory
from plainspoken.templates.json_report import audit_from_json


def audited(inventory: Path, folder: Path) -> Audit:
    """The full audit, static and live, of the first API of the inventory."""
    api = read_inventory(inventory).apis[0]
    document = folder / "document"
    document.write_bytes(fetch(api.document))
    assert api.auth.secret
    secret = os.environ[api.auth.secret.name]
    item = audit_item(api, document, folder, started="2026-01-01T00:00:00+00:00", secret=secret)
    work(job(CALL, [item]), seconds=240, tell=lambda *_: None)
    return audit_from_json((folder / "report.json").read_bytes())


@pytest.fixture(scope="session")
def audit_of_demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Audit]]:
    """Audits a demo API by its name, once a session."""
    done: dict[str, Audit] = {}
    with ExitStack() as stack:

        def audit(name: str) -> Audit:
            if name not in done:
                folder = tmp_path_factory.mktemp(name)
                done[name] = audited(stack.enter_context(organisation(folder, [name])), folder)
            return done[name]

        yield audit
