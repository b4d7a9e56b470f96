"""One question to an OpenAI-compatible endpoint and its answer, within limits of time and size, and to no other host."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import httpx

from plainspoken.inventory.errors import PlainspokenError

MAX_BYTES = 1_000_000  # of one answer; a batch takes some thousand
CONNECT_SECONDS = 10.0
REQUEST_SECONDS = 120.0  # for one answer, where the budget has more; a model on a laptop writes some 20 words a second


class UnansweredError(PlainspokenError):
    """The endpoint gave no answer; the text says which and why, without its key."""


class Endpoint:
    """`POST {url}/chat/completions`, with `key` as bearer token where there is one."""

    def __init__(self, url: str, model: str, key: str = "") -> None:
        self.host = urlsplit(url).netloc
        self._url, self._model = f"{url}/chat/completions", model
        self._headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._exact: dict[str, Any] = {"temperature": 0}

    def ask(self, instruction: str, data: Any, *, seconds: float) -> str:
        """What the model says to `data`, which goes out as JSON, under `instruction`. Raises `UnansweredError`."""
        messages = [
            {"role": "system", "content": instruction},
            {"role": "user", "content": json.dumps(data, ensure_ascii=True)},
        ]
        seconds = min(seconds, REQUEST_SECONDS)
        deadline = time.monotonic() + seconds
        status, body = self._sent(messages, deadline, seconds)
        if status == httpx.codes.BAD_REQUEST and self._exact and b"temperature" in body:
            self._exact = {}  # some models take no other temperature than their own, and say so
            status, body = self._sent(messages, deadline, seconds)
        if status != httpx.codes.OK:
            raise UnansweredError(f"{self.host} answered {status} {_phrase(status)}; check the URL, the model and the key.")
        return self._content(body)

    def _sent(self, messages: Any, deadline: float, seconds: float) -> tuple[int, bytes]:
        payload = {"model": self._model, "messages": messages, "stream": False, **self._exact}
        try:
            return _within(deadline - time.monotonic(), lambda: self._post(payload, deadline))
        except (TimeoutError, httpx.ReadTimeout):
            raise UnansweredError(f"{self.host} gave no answer within {round(seconds, 1):g} s.") from None
        except (httpx.HTTPError, httpx.InvalidURL) as wrong:
            raise UnansweredError(f"{self.host} was not reached ({type(wrong).__name__}).") from None

    def _post(self, payload: dict[str, Any], deadline: float) -> tuple[int, bytes]:
        timeout = httpx.Timeout(max(0.01, deadline - time.monotonic()), connect=CONNECT_SECONDS)
        local = urlsplit(self._url).hostname in ("127.0.0.1", "localhost", "::1")
        with (
            httpx.Client(timeout=timeout, trust_env=not local, follow_redirects=False) as client,
            client.stream("POST", self._url, json=payload, headers=self._headers) as answer,
        ):
            received = bytearray()
            for chunk in answer.iter_bytes():
                received += chunk
                if len(received) > MAX_BYTES:
                    raise UnansweredError(f"{self.host} answered with more than {MAX_BYTES:,} bytes.")
                if time.monotonic() > deadline:
                    raise TimeoutError
            return answer.status_code, bytes(received)

    def _content(self, body: bytes) -> str:
        try:
            content = json.loads(body)["choices"][0]["message"]["content"]
        except (ValueError, LookupError, TypeError, RecursionError):
            content = None
        if not isinstance(content, str):
            raise UnansweredError(f"{self.host} answered with something else than a chat completion; check the URL.")
        return content


def _phrase(status: int) -> str:
    return httpx.codes.get_reason_phrase(status) or "(not a standard status)"


def _within(seconds: float, work: Callable[[], tuple[int, bytes]]) -> tuple[int, bytes]:
    """What `work` gives, in time: a server that sends a byte now and then would keep any timeout of a socket alive.

    Raises `TimeoutError`; the work is then left to itself, and ends with the process at the latest.
    """
    outcome: list[tuple[int, bytes] | BaseException] = []

    def attempt() -> None:
        try:
            outcome.append(work())
        except BaseException as wrong:  # noqa: BLE001 - it is raised again, where somebody waits for it
            outcome.append(wrong)

    thread = threading.Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(max(0.01, seconds))
    if not outcome:
        raise TimeoutError
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]
