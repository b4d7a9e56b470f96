"""A worker that hangs, eats memory, crashes or is given nonsense ends as one sentence."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plainspoken.flows import jobs
from plainspoken.flows.isolation import WorkerError, work
from plainspoken.inventory.records import Api


def job(folder: Path, document: str = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n") -> dict[str, Any]:
    path = folder / "document.yaml"
    path.write_text(document)
    api = Api(id="a", document=str(path))
    item = jobs.audit_item(api, path, folder / "a", started="2026-01-01T00:00:00+00:00")
    return jobs.job(jobs.READ, [item])


def tell(*_: object) -> None:
    pass


def test_a_worker_writes_its_report_and_tells_its_stage(tmp_path: Path) -> None:
    told: list[str] = []
    work(job(tmp_path), seconds=60, tell=lambda _, stage, *__: told.append(stage))
    assert (tmp_path / "a" / "report.json").is_file()
    assert told == ["read", "done"]


def test_too_slow(tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match=r"took longer than the 0 s it may take and was stopped\."):
        work(job(tmp_path), seconds=0.01, tell=tell)


def test_too_much_memory(tmp_path: Path) -> None:
    wide = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths:\n" + "".join(
        f"  /p{i}: {{get: {{responses: {{'200': {{description: ok}}}}}}}}\n" for i in range(60_000)
    )
    with pytest.raises(WorkerError, match="failed: more than 400 MB of memory were needed"):
        work(job(tmp_path, wide), seconds=120, tell=tell, memory=400 * 2**20)


def test_a_job_it_does_not_know(tmp_path: Path) -> None:
    with pytest.raises(WorkerError, match="The audit of this API failed"):
        work(job(tmp_path) | {"kind": "dance"}, seconds=60, tell=tell)


def test_it_ends_when_its_parent_is_gone() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "plainspoken.flows.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ
    )
    assert process.stdin
    process.stdin.close()
    assert process.wait(timeout=60) != 0
    assert process.stdout
    process.stdout.close()
