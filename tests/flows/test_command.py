"""`plainspoken audit` and `serve` as processes of their own: what they print, how they exit, what they leave running."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("plainspoken")


def run(*arguments: str | Path, server: str = "", cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = os.environ | ({"PREFECT_API_URL": server} if server else {})
    done = subprocess.run(
        [COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=300, env=environment, cwd=cwd
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


def test_with_no_server_running(inventory: Path, tmp_path: Path) -> None:
    """The embedded default: Prefect starts its own server on a database of its own, and says nothing."""
    done = run("audit", inventory, "--static", "--only", "parcels", "--out", tmp_path / "reports")
    assert done.returncode == 0
    assert done.stderr == ""
    lines = [line.rstrip() for line in done.stdout.splitlines() if line.strip()]
    assert lines[0] == "Starting Prefect …"
    assert lines[1].startswith("parcels: ")
    assert lines[2].split() == ["API", "decision", "score", "measured", "findings"]
    assert lines[3].startswith("parcels  ")
    assert "\x1b" not in done.stdout
    assert (tmp_path / "reports" / "parcels" / "report.pdf").exists()


def test_quiet_says_nothing(inventory: Path, tmp_path: Path, prefect_server: str) -> None:
    options = ("--static", "--quiet", "--out", tmp_path / "reports")
    done = run("audit", inventory, *options, server=prefect_server)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(("least", "code"), [("0", 0), ("100", 1)])
def test_fail_under(inventory: Path, tmp_path: Path, prefect_server: str, least: str, code: int) -> None:
    options = ("--static", "--only", "parcels", "--fail-under", least, "--out", tmp_path / "reports")
    assert run("audit", inventory, *options, server=prefect_server).returncode == code


def test_an_api_without_a_score_is_below_every_limit(inventory: Path, tmp_path: Path, prefect_server: str) -> None:
    options = ("--static", "--only", "broken", "--fail-under", "0", "--out", tmp_path / "reports")
    assert run("audit", inventory, *options, server=prefect_server).returncode == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nothing.yaml"], "nothing.yaml does not exist"),
        (["inventory.yaml", "--only", "letters"], "no API has the id 'letters'"),
        (["."], "No OpenAPI document was found"),
    ],
)
def test_what_cannot_run_says_so_in_one_line(
    inventory: Path, tmp_path: Path, prefect_server: str, arguments: list[str], said: str
) -> None:
    folder = inventory.parent
    if arguments == ["."]:
        folder = tmp_path / "nowhere"
        folder.mkdir()
    done = run("audit", *arguments, "--static", server=prefect_server, cwd=folder)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert said in done.stderr


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"PREFECT_API_URL": "http://127.0.0.1:9/api"}, "No Prefect server answers at http://127.0.0.1:9/api"),
        ({"PREFECT_API_URL": "nonsense"}, "No Prefect server answers at nonsense"),
        ({"PREFECT_API_URL": "", "PREFECT_HOME": "/proc/none"}, "/proc/none, which cannot be written"),
    ],
)
def test_without_prefect_it_says_so_at_once(
    inventory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], said: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    done = run("audit", inventory, "--static", "--out", tmp_path / "reports")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert said in done.stderr


def test_what_is_no_prefect_api_is_said(inventory: Path, tmp_path: Path, prefect_server: str) -> None:
    done = run("audit", inventory, "--static", "--out", tmp_path / "reports", server=prefect_server.removesuffix("/api") + "/x")
    assert done.returncode == 2
    assert "is no Prefect API (404)" in done.stderr


def test_a_folder_that_cannot_be_written_is_said_at_once(inventory: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("audit", inventory, "--static", "--out", tmp_path / "file" / "reports")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"plainspoken: {tmp_path}/file/reports: not a directory.\n"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_ends_it_with_one_line(
    inventory: Path, tmp_path: Path, prefect_server: str, number: signal.Signals
) -> None:
    process = subprocess.Popen(
        [COMMAND, "audit", inventory, "--static", "--verbose", "--out", tmp_path / "reports"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PREFECT_API_URL": prefect_server},
    )
    assert process.stdout
    for line in process.stdout:
        if "reading the document" in line:
            break
    process.send_signal(number)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == "plainspoken: stopped.\n"
    assert "Traceback" not in output


def test_serve_refuses_what_is_no_schedule(inventory: Path, prefect_server: str) -> None:
    done = run("serve", inventory, "--cron", "every night", server=prefect_server)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "'every night' in UTC is no schedule" in done.stderr


def test_serve_needs_a_server(inventory: Path) -> None:
    done = run("serve", inventory)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "prefect server start" in done.stderr
