"""Makes sure that Prefect is there before an audit relies on it, and says in one sentence why it is not."""

from __future__ import annotations

import subprocess
import tempfile
import threading

import httpx
from prefect.client.orchestration import get_client
from prefect.exceptions import PrefectHTTPStatusError
from prefect.settings import PREFECT_CLIENT_MAX_RETRIES, get_current_settings, temporary_settings

from plainspoken.flows.redaction import Redactor
from plainspoken.inventory.errors import PlainspokenError

ANSWER_SECONDS = 15.0  # a busy server takes three; Prefect alone would wait ten minutes for one that hangs


class NoPrefectError(PlainspokenError):
    """Prefect cannot be used."""


class Start:
    """Prefect's start, begun while other things start too: its embedded server, where it uses one, takes 20 s.

    Raises `NoPrefectError` at once where that server has no folder to write to or the named one does not answer.
    """

    def __init__(self) -> None:
        self.failed: Exception | None = None
        self.guard: subprocess.Popen[bytes] | None = None
        url = get_current_settings().api.url
        if url:
            require_server(url)
        else:
            _require_home()
        self.thread = threading.Thread(target=self._greet, daemon=True)
        self.thread.start()

    def _greet(self) -> None:
        try:
            with get_client(sync_client=True) as client:
                client.hello()
            if not get_current_settings().api.url:
                self.guard = _guard()
        except Exception as wrong:  # noqa: BLE001 - whatever it is, it is told where the start is waited for
            self.failed = wrong

    def wait(self) -> None:
        """Returns once Prefect answers. Raises `NoPrefectError`."""
        self.thread.join()
        if self.failed is not None:
            first = str(self.failed).strip().partition("\n")[0].rstrip(".") or type(self.failed).__name__
            raise NoPrefectError(f"Prefect did not start: {first}; `prefect server start` shows why.")


def _guard() -> subprocess.Popen[bytes] | None:
    """A shell that ends the embedded server when this process is gone, however it ended: Prefect ends it on a good end only."""
    # Imported here: it takes seconds, and where there is an embedded server the client has loaded it already.
    from prefect.server.api.server import SubprocessASGIServer

    server = SubprocessASGIServer().server_process  # the one that the client has started: there is one for a process
    if server is None:
        return None
    # It waits for the end of a pipe whose other end this process alone holds; a session of its own keeps Ctrl-C from it.
    return subprocess.Popen(
        ["/bin/sh", "-c", 'read -r _; kill "$1" 2>/dev/null', "guard", str(server.pid)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def require_server(url: str) -> None:
    """Returns where a Prefect server answers at `url`. Raises `NoPrefectError`."""
    try:
        limits = {"timeout": ANSWER_SECONDS}
        with temporary_settings({PREFECT_CLIENT_MAX_RETRIES: 0}), get_client(sync_client=True, httpx_settings=limits) as client:
            client.request("GET", "/health")
    except PrefectHTTPStatusError as refused:
        raise NoPrefectError(_refusal(url, refused.response.status_code)) from None
    except (httpx.HTTPError, httpx.InvalidURL, RuntimeError, ValueError) as wrong:
        reason = (
            f"no answer within {ANSWER_SECONDS:.0f} s" if isinstance(wrong, httpx.TimeoutException) else str(wrong).rstrip(".")
        )
        raise NoPrefectError(
            f"No Prefect server answers at {shown(url)} ({reason}); "
            "start it, correct PREFECT_API_URL, or unset that to need none."
        ) from None


def shown(url: str) -> str:
    """The address without a password that it may carry."""
    return Redactor((), ()).url(url)


def _refusal(url: str, status: int) -> str:
    if status in (401, 403):
        return f"The Prefect server at {shown(url)} refuses access ({status}); set PREFECT_API_AUTH_STRING or PREFECT_API_KEY."
    return f"What answers at {shown(url)} is no Prefect API ({status}); PREFECT_API_URL usually ends with /api."


def _require_home() -> None:
    home = get_current_settings().home
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=home):
            pass
    except OSError as wrong:
        reason = (wrong.strerror or str(wrong)).lower()
        raise NoPrefectError(
            f"Prefect keeps its database in {home}, which cannot be written ({reason}); set PREFECT_HOME to another folder."
        ) from None
