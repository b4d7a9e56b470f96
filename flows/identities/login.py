"""A user who is logged in: the credential for the next request, got again before it expires."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from plainspoken.flows.credentials import Carried, Credential, bearing, credential
from plainspoken.flows.gate import Gate
from plainspoken.flows.identities.client import Client, LoginError
from plainspoken.flows.identities.grants import Grant, grant
from plainspoken.inventory.records import Auth

_EARLY = 30.0  # seconds before its end that a token is given up, or a fifth of its life where that is less
_CLOCKS = 1.0  # seconds by which clocks may differ: `exp` counts whole ones


class Login:
    """One login and what it gave. `past` is what it gave before."""

    def __init__(self, got: Callable[[str], Grant], carry: Callable[[str], Credential], client: Client, gate: Gate) -> None:
        """`got(refresh_token)` logs in, `carry(token)` says how a request carries it. Raises what `got` does."""
        self._got, self._carry, self._client, self._gate = got, carry, client, gate
        self._lock = threading.Lock()
        self.past: list[Grant] = []
        self._enter(got(""))

    def now(self) -> Credential:
        """The credential to send. Raises `Stopped` where it cannot be renewed."""
        with self._lock:
            lifetime = self.grant.lifetime
            if lifetime is not None and time.monotonic() >= self.grant.at + lifetime - min(_EARLY, lifetime / 5):
                self._renew()
            return self.credential

    def is_carried_by(self, parameter: str, location: str = "") -> bool:
        """Whether a parameter of that name is the credential itself."""
        return self.credential.is_carried_by(parameter, location)

    def expired(self) -> Credential | None:
        """A credential whose time is over, where one was renewed and that time has come."""
        over = [each for each in self.past if time.monotonic() > each.at + (each.lifetime or 0) + _CLOCKS]
        return self._carry(over[0].token) if over else None

    def _enter(self, given: Grant) -> None:
        self.grant, self.credential = given, self._carry(given.token)
        self._client.learn(self.credential)

    def _renew(self) -> None:
        old = self.grant
        try:
            self._enter(self._refreshed(old) or self._got(""))
        except LoginError as wrong:
            self._gate.end(f"the login could not be renewed: {wrong}")
        self.past.append(old)

    def _refreshed(self, old: Grant) -> Grant | None:
        """What the refresh token gives; None where there is none, or it is not taken any more."""
        if not old.refresh:
            return None
        try:
            given = self._got(old.refresh)
        except LoginError:
            return None
        return given if given.refresh else replace(given, refresh=old.refresh)  # RFC 6749, section 6


def log_in(auth: Auth, secrets: Mapping[str, str], client: Client) -> Carried | None:
    """The user of `auth`, logged in; None where nobody is to be. Raises `LoginError`, and what the gate raises."""
    if auth.oauth is None and auth.login is None:
        known = credential(auth, secrets)
        client.learn(known)
        return known
    return Login(
        lambda refresh: grant(auth, secrets, client, refresh=refresh),
        lambda token: bearing(auth, token),
        client,
        client.caller.gate,
    )
