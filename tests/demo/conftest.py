"""The small organisation as tests need it: started once, audited in full by the worker that every audit uses."""

import os
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
    item = audit_item(api, document, folder, started="2026-01-01T00:00:00+00:00", secrets={api.auth.secret.key: secret})
    work(job(CALL, [item]), seconds=240, tell=lambda *_: None)
    return audit_from_json((folder / "report.json").read_bytes())


@pytest.fixture(scope="session")
def exemplary(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """The audit of the exemplary API, made once a session."""
    folder = tmp_path_factory.mktemp("exemplary")
    with organisation(folder, ["exemplary"]) as inventory:
        return audited(inventory, folder)


@pytest.fixture(scope="session")
def poor(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """The audit of the poor API, made once a session."""
    folder = tmp_path_factory.mktemp("poor")
    with organisation(folder, ["poor"]) as inventory:
        return audited(inventory, folder)
