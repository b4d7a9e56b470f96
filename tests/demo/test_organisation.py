"""The small organisation starts, answers, ends, and leaves nothing behind."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from plainspoken.flows.demo.exemplary.app import TOKEN
from plainspoken.flows.demo.organisation import OrganisationError, await_answer, organisation, serving
from plainspoken.flows.demo.poor.app import KEY
from plainspoken.inventory.records import Inventory
from plainspoken.inventory.sources.manifest import read_inventory


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, Inventory]]:
    """All three APIs, started where home and working folder are empty."""
    folder, elsewhere = tmp_path_factory.mktemp("organisation"), tmp_path_factory.mktemp("elsewhere")
    before = os.getcwd()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(elsewhere))
        patch.chdir(elsewhere)
        with organisation(folder) as inventory:
            yield folder, read_inventory(inventory)
    assert os.getcwd() == before
    assert list(elsewhere.iterdir()) == []


def answer(url: str, **more: object) -> httpx.Response:
    return httpx.get(url, timeout=30, trust_env=False, **more)  # type: ignore[arg-type]


@pytest.mark.timeout(240)
def test_its_inventory_can_be_audited(started: tuple[Path, Inventory]) -> None:
    _, inventory = started
    assert inventory.unusable == ()
    assert {api.id: (api.environment, bool(api.base_url)) for api in inventory.apis} == {
        "prefect": ("test", False),
        "returns": ("disposable", True),
        "club": ("disposable", True),
    }
    assert all(api.owner.team and api.owner.email.endswith("@shop.example.com") for api in inventory.apis)


def test_prefect_answers_below_api_and_names_no_server(started: tuple[Path, Inventory]) -> None:
    (prefect,) = (api for api in started[1].apis if api.id == "prefect")
    assert "servers" not in answer(prefect.document).json()
    assert answer(prefect.document.replace("openapi.json", "api/health")).json() is True
    assert answer(prefect.document.replace("openapi.json", "api/admin/version")).status_code == 200


def test_the_other_two_want_their_credential(started: tuple[Path, Inventory]) -> None:
    base = {api.id: api.base_url for api in started[1].apis}
    orders = f"{base['returns']}/orders"
    assert answer(orders).status_code == 401
    assert answer(orders, headers={"Authorization": f"Bearer {os.environ[TOKEN]}"}).status_code == 200
    assert answer(f"{base['club']}/members").status_code == 401
    assert answer(f"{base['club']}/members", params={"api_key": os.environ[KEY]}).status_code == 200


def test_credentials_are_on_no_disk_and_logs_are_silent(started: tuple[Path, Inventory]) -> None:
    files = [path for path in started[0].rglob("*") if path.is_file()]
    assert len(files) >= 6
    for path in files:
        assert os.environ[TOKEN].encode() not in path.read_bytes(), path
        assert os.environ[KEY].encode() not in path.read_bytes(), path
    assert {path.name: path.read_text() for path in started[0].glob("*.log")} == dict.fromkeys(
        ("prefect.log", "exemplary.log", "poor.log"), ""
    )


def test_it_ends_with_its_context_and_gives_the_environment_back(tmp_path: Path) -> None:
    before = os.environ.get(KEY)
    with organisation(tmp_path, ["poor"]) as inventory:
        url = read_inventory(inventory).apis[0].base_url
        assert os.environ[KEY] != before
        assert answer(f"{url}/ready").status_code == 204
    assert os.environ.get(KEY) == before
    with pytest.raises(httpx.ConnectError):
        answer(f"{url}/ready")


def test_no_child_outlives_a_killed_parent() -> None:
    script = (
        "import sys, tempfile\n"
        "from pathlib import Path\n"
        "from plainspoken.flows.demo.organisation import serving\n"
        f"import os; os.environ.update({{{TOKEN!r}: 'x', {KEY!r}: 'y'}})\n"
        "with tempfile.TemporaryDirectory() as folder, serving('poor', Path(folder)) as server:\n"
        "    print(server.process.pid, flush=True)\n"
        "    sys.stdin.read()\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    child = os.pidfd_open(int(parent.stdout.readline()))
    try:
        parent.send_signal(signal.SIGKILL)
        parent.communicate()
        ended, _, _ = select.select([child], [], [], 20)
        assert ended, "the child still runs 20 s after its parent was killed"
    finally:
        os.close(child)


def test_a_child_that_does_not_start_is_told_with_its_log(tmp_path: Path) -> None:
    with serving("unheard-of", tmp_path) as server, pytest.raises(OrganisationError, match=r"ended with code 1; see .*\.log"):
        await_answer(server, time.monotonic() + 30)
    assert "unheard-of" in server.log.read_text()


def test_a_child_that_is_too_slow_is_given_up(tmp_path: Path) -> None:
    with serving("poor", tmp_path) as server, pytest.raises(OrganisationError, match="did not answer within"):
        await_answer(server, time.monotonic())
    assert server.process.returncode is not None
