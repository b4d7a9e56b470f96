"""Our side of a login: what is asked of authorization servers and login calls, through the gate and into the log."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from plainspoken.checks.authorization import Published
from plainspoken.flows.credentials import Credential
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.wire import Caller
from plainspoken.inventory.addresses import parts_of
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api, Auth, ClientCertificate
from plainspoken.inventory.strange_json import json_of


class LoginError(PlainspokenError):
    """A login gave nothing that could be used; the text says what was asked, what came back, and what to do."""


class Client:
    """Speaks with whoever gives out credentials, at those hosts alone that the inventory names."""

    def __init__(self, caller: Caller, recorder: Recorder, named: Iterable[str]) -> None:
        """`named`: addresses that the inventory names."""
        self.caller, self.recorder = caller, recorder
        self.named = {_host(url) for url in named if url}
        self._known: dict[str, Published] = {}

    @property
    def is_rehearsed(self) -> bool:
        """Whether the answers are made up, and nothing is sent."""
        return self.caller.gate.rehearsed

    def learn(self, used: Credential | None) -> None:
        """Keeps a credential out of everything that is written, the altered one too, which gives nearly all of it away."""
        spoilt = used.altered() if used else None
        self.recorder.redactor.learn(value for each in (used, spoilt) if each for value in (each.value, each.secret))

    def may_ask(self, url: str) -> bool:
        """Whether the inventory names the host of this address, or with https the same host."""
        return _host(url) in self.named or _host(url.replace("https://", "http://", 1)) in self.named

    def send(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str],
        body: bytes | None,
        certificate: ClientCertificate | None,
        given: Callable[[Raw], list[str]],
    ) -> tuple[Raw, str]:
        """The answer, and the id of its exchange in the log. `given` finds the secrets in it, which are removed there.

        Raises `LoginError` where no answer comes, and what the gate raises.
        """
        self.caller.gate.granted.add((method, url.partition("?")[0]))
        shown = Credential(location="certificate", certificate=certificate) if certificate else None
        raw = self.caller.call(method, url, carried=shown, headers=headers, body=body)
        self.recorder.redactor.learn(given(raw))
        noted = self.recorder.note(raw)
        if raw.status is None:
            raise LoginError(f"{method} {url}: {raw.error or 'no answer'}; check the address under `auth`.")
        return raw, noted.id

    def published(self, about: str, urls: Iterable[str], scheme: str = "") -> Published | None:
        """The first of these addresses that holds a JSON object, or the last that was asked; None where none may be asked.

        Raises `Stopped` where the budget is spent.
        """
        answer = None
        for url in urls:
            if url not in self._known and self.may_ask(url):
                self._known[url] = self._fetched(about, url, scheme)
            answer = self._known.get(url, answer)
            if answer is not None and answer.is_served:
                break
        return answer

    def _fetched(self, about: str, url: str, scheme: str) -> Published:
        self.caller.gate.granted.add(("GET", url))
        raw = self.caller.call("GET", url, carried=None, kind="none", headers={"Accept": "application/json"})
        noted = self.recorder.note(raw)
        members = as_object(raw.response_body) if raw.status == 200 else {}
        return Published(
            about=about,
            url=url,
            status=raw.status,
            content_type=noted.content_type,
            members=members,
            scheme=scheme,
            exchange=noted.id,
        )


def as_object(body: bytes) -> dict[str, Any]:
    """The JSON object that a body holds; empty where it holds none."""
    try:
        value = json_of(body)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def server_metadata_urls(issuer: str) -> tuple[str, ...]:
    """Where an authorization server may describe itself (RFC 8414, section 3.1; OpenID Connect Discovery 1.0, section 4)."""
    parts = parts_of(issuer)
    start, path = f"{parts.scheme}://{parts.netloc}", parts.path.rstrip("/")
    urls = (
        f"{start}/.well-known/oauth-authorization-server{path}",
        f"{start}/.well-known/openid-configuration{path}",
        f"{start}{path}/.well-known/openid-configuration",
    )
    return tuple(dict.fromkeys(urls))


def named_by(auth: Auth | None) -> tuple[str, ...]:
    """The addresses that a way to log in names."""
    if auth is None:
        return ()
    oauth = (auth.oauth.issuer, auth.oauth.token_url) if auth.oauth else ()
    return tuple(url for url in (*oauth, auth.login.url if auth.login else "") if url)


def addresses_of(api: Api) -> tuple[str, ...]:
    """The addresses that the inventory names for an API and its users."""
    users = (api.auth, api.identities.other, api.identities.expired)
    return (api.base_url, api.document, *(url for each in users for url in named_by(each)))


def _host(url: str) -> tuple[str, str]:
    parts = parts_of(url)
    return parts.scheme, (parts.hostname or "").lower()
