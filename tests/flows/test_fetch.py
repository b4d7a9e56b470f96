"""Documents come from where the inventory says, within limits, and from nowhere else."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from plainspoken.flows import download as downloading
from plainspoken.flows.fetch import FetchError, fetch, loader, name_of
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.local import MAX_FILE_BYTES


class Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        status, headers, body = {
            "/ok": (200, {}, b"openapi: 3.1.0"),
            "/moved": (302, {"Location": "/ok"}, b""),
            "/elsewhere": (302, {"Location": "http://127.0.0.2:9/ok"}, b""),
            "/circle": (302, {"Location": "/circle"}, b""),
            "/huge": (200, {}, b"x" * (MAX_FILE_BYTES + 1)),
            "/down": (503, {}, b""),
        }.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # the client has had enough

    def log_message(self, *_: object) -> None: ...


@pytest.fixture(scope="module")
def origin() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("path", ["/ok", "/moved"])
def test_fetched(origin: str, path: str) -> None:
    assert fetch(origin + path) == b"openapi: 3.1.0"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/nothing", "answered 404 Not Found instead of a document"),
        ("/elsewhere", "redirects to another host, 127.0.0.2:9"),
        ("/circle", "answered 302"),
        ("/huge", "more than the 20,000,000 bytes"),
    ],
)
def test_refused_for_good(origin: str, path: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said) as refused:
        fetch(origin + path)
    assert not isinstance(refused.value, FetchError)


def test_another_try_may_help(origin: str) -> None:
    with pytest.raises(FetchError, match="answered 503"):
        fetch(origin + "/down")
    with pytest.raises(FetchError, match="not reached"):
        fetch("http://127.0.0.1:9/openapi.json")


def test_references_stay_on_the_host(origin: str) -> None:
    load = loader(Api(id="a", document=f"{origin}/openapi.yaml"))
    assert load(f"{origin}/ok") == b"openapi: 3.1.0"
    for name in ("http://127.0.0.2:9/ok", "file:///etc/passwd", "/etc/passwd"):
        with pytest.raises(DocumentError, match="is not fetched"):
            load(name)


def test_no_credential_of_an_address_is_repeated() -> None:
    with pytest.raises(FetchError) as failed:
        fetch("http://127.0.0.1:9/openapi.json?private_token=hush-hush-4711&v=2")
    assert "hush" not in str(failed.value)
    assert "v=2" in str(failed.value)


def test_a_trickle_ends(monkeypatch: pytest.MonkeyPatch, origin: str) -> None:
    monkeypatch.setattr(downloading, "SECONDS", 0.0)
    with pytest.raises(FetchError, match="not all of it came within 0 s"):
        fetch(origin + "/ok")


def test_a_device_without_end_is_read_no_further_than_allowed() -> None:
    with pytest.raises(DocumentError, match=r"/dev/zero: more than the 20,000,000 bytes"):
        fetch("/dev/zero")


def test_files(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("x")
    assert fetch(str(tmp_path / "a.yaml")) == b"x"
    with pytest.raises(DocumentError, match="this is a folder"):
        fetch(str(tmp_path))
    with pytest.raises(DocumentError, match=r"nothing\.yaml: no such file or directory; check the path\."):
        fetch(str(tmp_path / "nothing.yaml"))


def test_names_and_references_below_the_inventory(tmp_path: Path) -> None:
    (tmp_path / "apis").mkdir()
    (tmp_path / "common.yaml").write_text("shared")
    listed = Api(id="a", document=str(tmp_path / "apis" / "a.yaml"), root=str(tmp_path), source="inventory.yaml:3:5")
    assert name_of(listed) == "apis/a.yaml"
    assert loader(listed)("common.yaml") == b"shared"
    with pytest.raises(DocumentError, match="outside"):
        loader(listed)("../secret.yaml")
    given = Api(id="a", document=str(tmp_path / "apis" / "a.yaml"), root=str(tmp_path))
    assert name_of(given) == given.document
    assert loader(given)(str(tmp_path / "common.yaml")) == b"shared"
