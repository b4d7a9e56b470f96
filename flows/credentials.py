"""The credential of an API: where it is kept, how a request carries it, and how it is spoilt for a probe."""

from __future__ import annotations

import base64
import os
import re
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode, urlsplit, urlunsplit

from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Auth


class CredentialError(PlainspokenError):
    """The secret that an inventory refers to cannot be had."""


def resolve(auth: Auth, *, block: Callable[[str], str] | None = None) -> str | None:
    """The secret that `auth` refers to; None where it needs none. `block` gives the value of a Prefect secret block.

    Raises `CredentialError` naming the variable or block, never its value.
    """
    if auth.kind == "none" or auth.secret is None:
        return None
    name = auth.secret.name
    if auth.secret.kind == "env":
        value = os.environ.get(name, "")
        if not value:
            raise CredentialError(f"The environment variable {name} is not set, and `auth` takes the secret from it; set it.")
        return value
    if block is None:
        raise CredentialError(
            f"The Prefect secret block {name!r} cannot be read here; give the secret by an environment variable."
        )
    return block(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is sent to log in: one header, query parameter or cookie."""

    location: str  # header, query, cookie
    name: str
    value: str
    secret: str
    prefix: str = ""

    def put(self, headers: MutableMapping[str, str], url: str) -> str:
        """Puts the credential in, over whatever stands there; gives the URL to call."""
        if self.location == "query":
            return _with_query(url, self.name, self.value)
        if self.location == "cookie":
            headers["Cookie"] = _with_cookie(headers.get("Cookie", ""), self.name, self.value)
        else:
            headers[self.name] = self.value
        return url

    def altered(self) -> Credential:
        """The same with one character changed near its end: of a JSON Web Token that is its signature."""
        spoilt = _alter(self.secret)
        value = self.value.replace(self.secret, spoilt) if self.secret in self.value else self.prefix + _alter(self.value)
        return replace(self, value=value, secret=spoilt)

    def is_carried_by(self, parameter: str, location: str = "") -> bool:
        """Whether a parameter of that name is the credential itself."""
        return parameter.lower() == self.name.lower() and location in ("", self.location)


def credential(auth: Auth, secret: str | None) -> Credential | None:
    """How a request carries `secret`; None where there is nothing to carry."""
    if auth.kind == "none" or not secret:
        return None
    if auth.kind == "bearer":
        return Credential(location="header", name="Authorization", value=f"Bearer {secret}", secret=secret, prefix="Bearer ")
    if auth.kind == "basic":
        pair = base64.b64encode(f"{auth.username}:{secret}".encode()).decode()
        return Credential(location="header", name="Authorization", value=f"Basic {pair}", secret=pair, prefix="Basic ")
    return Credential(location=auth.location, name=auth.parameter, value=secret, secret=secret)


def _alter(secret: str) -> str:
    # Not the very last character: of base64 without padding it may carry no bits at all.
    at = max(0, len(secret.rstrip("=")) - 4)
    new = "A" if secret[at] != "A" else "B"
    return secret[:at] + new + secret[at + 1 :]


def _with_query(url: str, name: str, value: str) -> str:
    parts = urlsplit(url)
    # The rest of the query stays byte for byte: a fuzzer's odd encodings are the point of it.
    kept = [part for part in parts.query.split("&") if part and part.split("=")[0] not in (name, urlencode({name: ""})[:-1])]
    return urlunsplit(parts._replace(query="&".join([*kept, urlencode({name: value})])))


def _with_cookie(header: str, name: str, value: str) -> str:
    kept = [part for part in re.split(r";\s*", header) if part and part.split("=")[0].strip() != name]
    return "; ".join([*kept, f"{name}={value}"])
