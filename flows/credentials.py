"""The credential of an API: where it is kept, how a request carries it, and how it is spoilt for a probe."""

from __future__ import annotations

import base64
import os
import re
import ssl
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass, replace
from typing import Protocol
from urllib.parse import urlencode, urlunsplit

from plainspoken.inventory.addresses import parts_of
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Auth, ClientCertificate, SecretReference


class CredentialError(PlainspokenError):
    """The secret that an inventory refers to cannot be had."""


def resolve(auths: Iterable[Auth], *, block: Callable[[str], str] | None = None) -> dict[str, str]:
    """The secrets that these ways to log in refer to, by `SecretReference.key`. `block` gives what a Prefect block holds.

    Raises `CredentialError` naming the variable or block, never its value.
    """
    return {each.key: _resolved(each, block) for auth in auths for each in auth.references}


def _resolved(reference: SecretReference, block: Callable[[str], str] | None) -> str:
    name = reference.name
    if reference.kind == "env":
        value = os.environ.get(name, "")
        if not value:
            raise CredentialError(f"The environment variable {name} is not set, and `auth` takes the secret from it; set it.")
        return value
    if block is None:
        raise CredentialError(
            f"The Prefect secret block {name!r} cannot be read here; give the secret by an environment variable."
        )
    return block(name)


def tls_context(certificate: ClientCertificate) -> ssl.SSLContext:
    """What shows the client's certificate and trusts the authority that is named. Raises `CredentialError` where a file is
    missing or of no use."""
    named = ", ".join(file for file in (certificate.ca, certificate.certificate, certificate.key) if file)
    try:
        context = ssl.create_default_context(cafile=certificate.ca or None)
        if certificate.certificate:
            # A key with a passphrase would ask for it at the terminal.
            context.load_cert_chain(certificate.certificate, certificate.key, password="")
    except FileNotFoundError:
        raise CredentialError(f"A file of mutual TLS is missing, of {named}; correct its path under `auth`.") from None
    except (OSError, ValueError) as wrong:
        raise CredentialError(
            f"The files of mutual TLS ({named}) cannot be used: {_why(wrong)}; a PEM certificate and its key without a "
            "passphrase are wanted."
        ) from None
    return context


def _why(wrong: OSError | ValueError) -> str:
    reason = getattr(wrong, "reason", None) or getattr(wrong, "strerror", None) or type(wrong).__name__
    return str(reason).replace("_", " ").lower()


class Carried(Protocol):
    """Whatever gives a credential for the next request: the credential itself, or a session that renews it."""

    def now(self) -> Credential:
        """The credential to send."""

    def is_carried_by(self, parameter: str, location: str = "") -> bool:
        """Whether a parameter of that name is the credential itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """What is sent to log in: one header, query parameter or cookie, the client's certificate, or both."""

    location: str  # header, query, cookie; certificate: nothing but that is shown
    name: str = ""
    value: str = ""
    secret: str = ""
    prefix: str = ""
    certificate: ClientCertificate | None = None

    def now(self) -> Credential:
        """Itself."""
        return self

    def put(self, headers: MutableMapping[str, str], url: str) -> str:
        """Puts the credential in, over whatever stands there; gives the URL to call."""
        if self.location == "certificate":
            return url
        if self.location == "query":
            return _with_query(url, self.name, self.value)
        if self.location == "cookie":
            headers["Cookie"] = _with_cookie(headers.get("Cookie", ""), self.name, self.value)
        else:
            headers[self.name] = self.value
        return url

    def bare(self) -> Credential | None:
        """What is left without key or token: the certificate that goes beside it, or None."""
        if self.certificate is None or self.location == "certificate":
            return None
        return Credential(location="certificate", certificate=self.certificate)

    def carrying(self, secret: str) -> Credential:
        """Another secret, sent in the same way."""
        return replace(self, value=self.prefix + secret, secret=secret)

    def altered(self) -> Credential | None:
        """The same with one character changed near its end: of a JSON Web Token that is its signature. None where nothing of
        it can be changed: a certificate."""
        if self.location == "certificate":
            return None
        spoilt = _alter(self.secret)
        value = self.value.replace(self.secret, spoilt) if self.secret in self.value else self.prefix + _alter(self.value)
        return replace(self, value=value, secret=spoilt)

    def is_carried_by(self, parameter: str, location: str = "") -> bool:
        """Whether a parameter of that name is the credential itself."""
        return parameter.lower() == self.name.lower() and location in ("", self.location)


def credential(auth: Auth, secrets: Mapping[str, str]) -> Credential | None:
    """How a request carries the secret of `auth`; None where there is nothing to carry."""
    secret = secrets.get(auth.secret.key, "") if auth.secret else ""
    if auth.kind == "mutual_tls":
        return Credential(location="certificate", certificate=auth.certificate)
    if auth.kind == "none" or not secret:
        return None
    if auth.kind == "basic":
        pair = base64.b64encode(f"{auth.username}:{secret}".encode()).decode()
        return replace(bearing(auth, pair), value=f"Basic {pair}", prefix="Basic ")
    return bearing(auth, secret)


def bearing(auth: Auth, token: str) -> Credential:
    """How a request carries a token or key: after `Bearer` in the header Authorization, as it is anywhere else."""
    is_bearer = auth.kind != "api_key" and auth.location == "header" and auth.parameter.lower() == "authorization"
    prefix = "Bearer " if is_bearer else ""
    return Credential(
        location=auth.location,
        name=auth.parameter,
        value=prefix + token,
        secret=token,
        prefix=prefix,
        certificate=auth.certificate if auth.certificate and auth.certificate.certificate else None,
    )


def _alter(secret: str) -> str:
    # Not the very last character: of base64 without padding it may carry no bits at all.
    at = max(0, len(secret.rstrip("=")) - 4)
    new = "A" if secret[at] != "A" else "B"
    return secret[:at] + new + secret[at + 1 :]


def _with_query(url: str, name: str, value: str) -> str:
    parts = parts_of(url)
    # The rest of the query stays byte for byte: a fuzzer's odd encodings are the point of it.
    kept = [part for part in parts.query.split("&") if part and part.split("=")[0] not in (name, urlencode({name: ""})[:-1])]
    return urlunsplit(parts._replace(query="&".join([*kept, urlencode({name: value})])))


def _with_cookie(header: str, name: str, value: str) -> str:
    kept = [part for part in re.split(r";\s*", header) if part and part.split("=")[0].strip() != name]
    return "; ".join([*kept, f"{name}={value}"])
