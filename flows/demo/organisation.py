"""A small organisation of three APIs on loopback: Prefect's own, an exemplary one and a poor one."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import yaml

from plainspoken.flows.demo.exemplary.app import READ_TOKEN, TOKEN
from plainspoken.flows.demo.exemplary.app import document_text as returns_document
from plainspoken.flows.demo.exemplary.app import intents as returns_intents
from plainspoken.flows.demo.poor.app import KEY
from plainspoken.flows.demo.poor.app import document_text as club_document
from plainspoken.inventory.errors import PlainspokenError

# Measured on two cores: 22 s for Prefect's API with an empty database (7 s of imports, 10 s of migrations, 3 s to make its
# document), 1 s for the other two. A machine ten times slower still gets there.
START_SECONDS = 240.0
END_SECONDS = 5.0

NAMES = ("prefect", "exemplary", "poor")


class OrganisationError(PlainspokenError):
    """One of the three APIs did not start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A child process that serves the API `name` on `port` of 127.0.0.1, and the file that it writes its log to."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def organisation(folder: Path, names: Collection[str] = NAMES) -> Iterator[Path]:
    """Starts the APIs `names`, waits until each answers, and gives the path of their inventory, `inventory.yaml` in `folder`.

    They end when the context does, and with this process however it ends. Their credentials are random, stand in the
    environment as long as the context lasts, and are never written to disk. The thread that enters must outlive the
    context: Linux ties the children to it. Raises `OrganisationError` where one of them does not answer in time.
    """
    with ExitStack() as stack:
        stack.enter_context(_credentials())
        servers = {name: stack.enter_context(serving(name, folder)) for name in names}
        deadline = time.monotonic() + START_SECONDS
        for server in servers.values():
            await_answer(server, deadline)
        yield _write_inventory(folder, servers)


@contextmanager
def _credentials() -> Iterator[None]:
    """Random credentials in the environment, and the environment as it was afterwards."""
    before = {name: os.environ.get(name) for name in (TOKEN, READ_TOKEN, KEY)}
    os.environ.update({name: secrets.token_urlsafe(24) for name in before})
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def serving(name: str, folder: Path, *, settings: Mapping[str, str] = MappingProxyType({})) -> Iterator[Server]:
    """The API `name` (prefect, exemplary or poor) in a child process, which ends with the context. It may not answer yet.

    `settings` are further variables of its environment.
    """
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / f"{name}.log"
    # The child is handed a socket that listens already: no port can be taken in between, and early requests just wait.
    with socket.create_server(("127.0.0.1", 0)) as listener, log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "plainspoken.flows.demo.child", name, str(listener.fileno()), str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            pass_fds=[listener.fileno()],
            env=_environment(folder) | dict(settings),
        )
        port = int(listener.getsockname()[1])
    try:
        yield Server(name=name, port=port, process=process, log=log)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin:
        process.stdin.close()  # what the child watches
    try:
        process.wait(END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _environment(folder: Path) -> dict[str, str]:
    """This process's environment without its settings of Prefect, and with those of a Prefect server of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREFECT_")}
    return kept | {
        "PREFECT_HOME": str((folder / "prefect").absolute()),
        "PREFECT_SERVER_UI_ENABLED": "false",  # otherwise it copies its pages into the installed package
        "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
        "DO_NOT_TRACK": "1",
        "PREFECT_SERVER_LOGGING_LEVEL": "WARNING",
        "PREFECT_LOGGING_LEVEL": "WARNING",
        # Two seconds saved at the start; the API is the same without Prefect's own block types in its database.
        "PREFECT_SERVER_REGISTER_BLOCKS_ON_START": "false",
    }


READY_AT: Mapping[str, str] = {"prefect": "/openapi.json", "exemplary": "/orders", "poor": "/ready"}


def await_answer(server: Server, deadline: float) -> None:
    """Returns once the API answers; raises `OrganisationError` where it ends before or does not by `deadline` (monotonic)."""
    while (left := deadline - time.monotonic()) > 0 and server.process.poll() is None:
        try:
            # The request waits in the child's queue until it is up, so this is no busy loop.
            httpx.get(server.url + READY_AT.get(server.name, "/"), timeout=left, trust_env=False)
            return
        except httpx.TransportError:
            continue
    code = server.process.poll()
    fate = f"did not answer within {START_SECONDS:.0f} s" if code is None else f"ended with code {code}"
    raise OrganisationError(f"The {server.name} API of the small organisation {fate}; see {server.log} for why.")


def _write_inventory(folder: Path, servers: Mapping[str, Server]) -> Path:
    (folder / "returns.openapi.yaml").write_text(returns_document(), "utf-8")
    (folder / "club.openapi.yaml").write_text(club_document(), "utf-8")
    path = folder / "inventory.yaml"
    path.write_text(yaml.safe_dump(_inventory(servers), sort_keys=False, allow_unicode=True), "utf-8")
    return path


def _inventory(servers: Mapping[str, Server]) -> dict[str, Any]:
    return {
        "name": "A small organisation",
        "defaults": {"audience": "internal", "lifecycle": "production", "rate": 50, "budget": {"requests": 500, "seconds": 60}},
        "apis": [_ENTRIES[name](server.url) for name, server in servers.items()],
    }


def _prefect(url: str) -> dict[str, Any]:
    return {
        "id": "prefect",
        "name": "Prefect",
        "owner": {"team": "Platform", "email": "platform@shop.example.com"},
        "tier": "3",
        # It names no server, and its routes are below /api: for the audit to find out.
        "document": f"{url}/openapi.json",
        "environment": "test",
        "budget": {"requests": 250, "seconds": 40},
    }


def _exemplary(url: str) -> dict[str, Any]:
    return {
        "id": "returns",
        "name": "Returns",
        "owner": {"team": "Returns", "email": "returns@shop.example.com"},
        "tier": "1",
        "audience": "public",
        "document": "returns.openapi.yaml",
        "base_url": url,
        "environment": "disposable",
        "auth": {"kind": "bearer", "secret": {"env": TOKEN}},
        "intents": returns_intents(),
    }


def _poor(url: str) -> dict[str, Any]:
    return {
        "id": "club",
        "name": "Loyalty club",
        "owner": {"team": "Loyalty", "email": "loyalty@shop.example.com"},
        "tier": "2",
        "audience": "partner",
        "document": "club.openapi.yaml",
        "base_url": url,
        "environment": "disposable",
        "auth": {"kind": "api_key", "query": "api_key", "secret": {"env": KEY}},
    }


_ENTRIES: Mapping[str, Callable[[str], dict[str, Any]]] = {"prefect": _prefect, "exemplary": _exemplary, "poor": _poor}
