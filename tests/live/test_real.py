"""Audits of real servers: their routes are found, their credentials carried, nothing is changed, and the reports are true."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference

from .audited import Audited, audited
from .real import JUPYTER_TOKEN, PREFECT_LOGIN, jupyter, prefects
from .servers import Server

SECRET = SecretReference(kind="env", name="REAL")
USER, PASSWORD = PREFECT_LOGIN.split(":")
BASIC = Auth(kind="basic", username=USER, secret=SECRET)
BEARER = Auth(kind="bearer", secret=SECRET)
LIMITS = Allowed(rate=1000.0, requests=150, seconds=40.0)
pytestmark = pytest.mark.timeout(240)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, Server]]:
    with prefects(tmp_path_factory.mktemp("prefects")) as relays:
        yield relays


@pytest.fixture
def open_prefect(both: tuple[Server, Server]) -> Server:
    return both[0]


@pytest.fixture
def guarded_prefect(both: tuple[Server, Server]) -> Server:
    return both[1]


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with jupyter(tmp_path_factory.mktemp("jupyter")) as relay:
        yield relay


def audit(server: Server, path: str, folder: Path, auth: Auth | None = None, secret: str = "") -> Audited:
    """One audit by the document at `path`, which is fetched first, and what must be true of every one."""
    url = server.url + path
    given = {"Authorization": f"Bearer {JUPYTER_TOKEN}"} if path.startswith("/api/spec") else {}
    document = httpx.get(url, headers=given, trust_env=False, timeout=60).content
    server.received.clear()
    run = audited(Api(id="real", document=url, auth=auth or Auth(), allowed=LIMITS), document, folder, secret=secret)
    assert {request.method for request in server.received} <= {"GET", "HEAD", "OPTIONS"}
    assert len(server.received) == run.audit.live.requests == len(run.exchanges)
    assert run.seconds < 60
    assert not secret or secret not in run.written
    return run


def test_prefect_is_found_below_api_and_read(open_prefect: Server, tmp_path: Path) -> None:
    run = audit(open_prefect, "/openapi.json", tmp_path)
    live = run.audit.live
    assert (live.measured, live.base_url) == (True, f"{open_prefect.url}/api")
    assert live.operations >= 20
    assert any(request.path == "/api/health" for request in open_prefect.received)
    assert not any("Authorization" in request.headers for request in open_prefect.received)
    assert not {check for check, _ in run.named} & {"AUTH018", "REL107"}


def test_prefect_behind_its_basic_authentication(guarded_prefect: Server, tmp_path: Path) -> None:
    run = audit(guarded_prefect, "/openapi.json", tmp_path, BASIC, PASSWORD)
    live, carried = run.audit.live, f"Basic {base64.b64encode(PREFECT_LOGIN.encode()).decode()}"
    assert (live.measured, live.base_url) == (True, f"{guarded_prefect.url}/api")
    assert any(request.headers.get("Authorization") == carried for request in guarded_prefect.received)
    assert any(each.status == 401 and each.credential == "none" for each in run.exchanges)
    assert carried.partition(" ")[2] not in run.written
    assert "AUTH018" in {check for check, _ in run.named}  # its document declares no security


@pytest.mark.parametrize(("auth", "secret"), [(None, ""), (BASIC, "wrong-Passw0rd")], ids=["none", "wrong"])
def test_prefect_without_the_right_login_is_not_measured(
    guarded_prefect: Server, tmp_path: Path, auth: Auth | None, secret: str
) -> None:
    run = audit(guarded_prefect, "/openapi.json", tmp_path, auth, secret)
    assert not run.audit.live.measured
    assert ("refuse the credential" if auth else "ask for a credential") in run.audit.live.reason
    assert run.says_only_who_was_refused()


def test_jupyter_server_is_read_with_its_token_and_lives_on(notebooks: Server, tmp_path: Path) -> None:
    run = audit(notebooks, "/api/spec.yaml", tmp_path, BEARER, JUPYTER_TOKEN)
    live = run.audit.live
    assert (live.measured, live.base_url) == (True, notebooks.url)
    assert {each.operation for each in run.exchanges} >= {"GET /api/status", "GET /api/contents/{path}", "GET /api/kernelspecs"}
    assert any(request.headers.get("Authorization") == f"Bearer {JUPYTER_TOKEN}" for request in notebooks.received)
    assert "only a disposable environment may be changed" in live.left_out["POST /api/kernels/{kernel_id}/restart"]
    assert "AUTH018" in {check for check, _ in run.named}  # its document declares no security


def test_jupyter_server_without_its_token_is_not_measured(notebooks: Server, tmp_path: Path) -> None:
    run = audit(notebooks, "/api/spec.yaml", tmp_path)
    assert not run.audit.live.measured
    assert "ask for a credential" in run.audit.live.reason  # its pages send to the login, its API answers 403
    assert run.says_only_who_was_refused()
