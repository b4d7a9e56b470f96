"""A real authorization server on loopback, by authlib's framework on Werkzeug, and an API that obeys its tokens.

Tokens are JSON Web Tokens signed with a key of the server's own; the API verifies signature, time, audience and scope.
"""

from __future__ import annotations

import datetime
import ipaddress
import json
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, JsonRequest, OAuth2Request, TokenMixin, grants  # type: ignore[import-untyped]
from authlib.oauth2.rfc6749.errors import InvalidGrantError, InvalidScopeError  # type: ignore[import-untyped]
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload  # type: ignore[import-untyped]
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

CLIENT, SECRET = "audit", "cl1ent+s3cret/with:signs"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_KEY = OctKey.generate_key(256)


@dataclass(slots=True)
class Client(ClientMixin):  # type: ignore[misc]
    """A registered client."""

    client_id: str
    secret: str
    scopes: tuple[str, ...]

    def get_client_id(self) -> str:
        return self.client_id

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == self.secret

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:  # noqa: ARG002 - the framework's interface
        return method in ("client_secret_basic", "client_secret_post")

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in ("client_credentials", "refresh_token", EXCHANGE)

    def get_allowed_scope(self, scope: str) -> str:
        return " ".join(each for each in scope.split() if each in self.scopes)


@dataclass(slots=True)
class _Refresh(TokenMixin):  # type: ignore[misc]
    """A refresh token that was given out."""

    client: Client
    scope: str

    def check_client(self, client: Client) -> bool:
        return client is self.client

    def get_scope(self) -> str:
        return self.scope


class _ClientCredentials(grants.ClientCredentialsGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post")


class _Renewal(grants.RefreshTokenGrant):  # type: ignore[misc]
    TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post")
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token: str) -> _Refresh | None:
        return self.server.refresh_tokens.get(refresh_token)  # type: ignore[no-any-return]

    def authenticate_user(self, refresh_token: _Refresh) -> str:
        return refresh_token.client.client_id

    def revoke_old_credential(self, refresh_token: _Refresh) -> None:
        known = self.server.refresh_tokens
        self.server.refresh_tokens = {text: each for text, each in known.items() if each is not refresh_token}


class _TokenExchange(grants.BaseGrant, grants.TokenEndpointMixin):  # type: ignore[misc]
    """RFC 8693, for which the framework has no grant of its own."""

    GRANT_TYPE = EXCHANGE
    TOKEN_ENDPOINT_AUTH_METHODS = ("client_secret_basic", "client_secret_post")

    def validate_token_request(self) -> None:
        self.request.client = self.authenticate_token_endpoint_client()
        subject = self.server.people.get(self.request.form.get("subject_token", ""))
        if subject is None:
            raise InvalidGrantError("The subject token is not known.")
        self.request.user = subject

    def create_token_response(self) -> tuple[int, dict[str, Any], list[tuple[str, str]]]:
        token = self.generate_token(user=self.request.user, scope=self.request.payload.scope, grant_type=EXCHANGE)
        kind = "urn:ietf:params:oauth:token-type:access_token"
        return 200, {**token, "issued_token_type": kind}, self.TOKEN_RESPONSE_HEADER


class Server(AuthorizationServer):  # type: ignore[misc]
    """The authorization server. `people` are subject tokens and whose they are; `lifetime` in seconds."""

    def __init__(self, *, lifetime: float = 600, refreshable: bool = False, honours_scopes: bool = True) -> None:
        super().__init__(scopes_supported=["orders:read", "reports:read"])
        self.clients = {CLIENT: Client(CLIENT, SECRET, ("orders:read", "reports:read"))}
        self.people = {"alice-at-the-portal-0001": "alice", "bob-at-the-portal-00002": "bob"}
        self.refresh_tokens: dict[str, _Refresh] = {}
        self.lifetime, self.refreshable, self.honours_scopes = lifetime, refreshable, honours_scopes
        self.url, self.audience, self.wanted, self.given = "", "orders", "orders", list[str]()
        self.register_token_generator("default", self._token)
        for each in (_ClientCredentials, _Renewal, _TokenExchange):
            self.register_grant(each)

    def query_client(self, client_id: str) -> Client | None:
        return self.clients.get(client_id)

    def save_token(self, token: dict[str, Any], request: OAuth2Request) -> None:
        if "refresh_token" in token:
            self.refresh_tokens[token["refresh_token"]] = _Refresh(request.client, token.get("scope", ""))

    def create_oauth2_request(self, request: Request) -> OAuth2Request:
        made = _FormRequest(request.method, request.url, headers=request.headers)
        made.posted = request.form.to_dict()
        self.wanted = made.posted.get("audience") or self.audience
        made.payload = BasicOAuth2Payload(made.posted)
        return made

    def create_json_request(self, request: Request) -> JsonRequest:
        return JsonRequest(request.method, request.url, headers=request.headers)

    def handle_response(self, status: int, body: Any, headers: list[tuple[str, str]]) -> Response:
        return Response(json.dumps(body), status=status, headers=headers)

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        pass

    def old_token(self, user: str) -> str:
        """An access token whose time is over."""
        self.lifetime, lifetime = -60, self.lifetime
        text = str(self._token(self.clients[CLIENT], user)["access_token"])
        self.lifetime = lifetime
        return text

    def _token(self, client: Client, user: str | None = None, scope: str | None = None, **_more: Any) -> dict[str, Any]:
        if scope and not client.get_allowed_scope(scope):
            raise InvalidScopeError
        allowed = client.get_allowed_scope(scope) if scope and self.honours_scopes else " ".join(client.scopes)
        now = time.time()
        said = {"iss": self.url, "sub": user or client.client_id, "aud": self.wanted, "scope": allowed}
        text = jwt.encode({"alg": "HS256"}, {**said, "iat": now, "exp": now + self.lifetime, "jti": f"{now}"}, _KEY)
        self.given.append(text)
        token = {"access_token": text, "token_type": "Bearer", "expires_in": self.lifetime, "scope": allowed}
        return token | ({"refresh_token": f"r-{len(self.given)}-{hash(text)}"} if self.refreshable else {})


class _FormRequest(OAuth2Request):  # type: ignore[misc]
    posted: dict[str, str]

    @property
    def form(self) -> dict[str, str]:
        return self.posted

    @property
    def args(self) -> dict[str, str]:
        return {}


def claims(text: str, *, past_its_time: bool = False) -> dict[str, Any] | None:
    """What an access token says; None where it is none, or not to be trusted."""
    try:
        said = dict(jwt.decode(text, _KEY).claims)
    except (JoseError, ValueError):
        return None
    return said if past_its_time or said["exp"] > time.time() else None


@dataclass(slots=True, kw_only=True)
class Running:
    """A server that runs: its address and what it received."""

    url: str
    received: list[tuple[str, str, dict[str, str], dict[str, str]]] = field(default_factory=list)

    def to(self, path: str) -> list[dict[str, str]]:
        """The forms that were posted to a path."""
        return [form for _, where, _, form in self.received if where == path]


@contextmanager
def serving(application: Any, *, tls: ssl.SSLContext | None = None) -> Iterator[Running]:
    """The application (a Request to a Response) on loopback."""
    running = Running(url="")

    @Request.application
    def app(request: Request) -> Response:
        running.received.append((request.method, request.path, dict(request.headers), request.form.to_dict()))
        return application(request)  # type: ignore[no-any-return]

    server = make_server("127.0.0.1", 0, app, threaded=True, ssl_context=tls)
    running.url = f"http{'s' if tls else ''}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield running
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def authorization_server(**settings: Any) -> Iterator[tuple[Server, Running]]:
    """An authorization server with its metadata (RFC 8414), and what it received."""
    server = Server(**settings)

    def answer(request: Request) -> Response:
        if request.path == "/.well-known/oauth-authorization-server":
            told = {"issuer": server.url, "token_endpoint": f"{server.url}/token", "grant_types_supported": [EXCHANGE]}
            return Response(json.dumps(told), content_type="application/json")
        if request.path == "/token":
            return server.create_token_response(request)  # type: ignore[no-any-return]
        return Response("Not found", status=404)

    with serving(answer) as running:
        server.url = running.url
        yield server, running


class Certificates:
    """A certificate authority of its own and what it signed, as files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tests")])
        self.ca = self._write("ca.pem", self._certificate("Tests", self._key.public_key(), is_ca=True))

    def issue(self, name: str) -> tuple[Path, Path]:
        """The files of a certificate for 127.0.0.1 and of its key."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._write(f"{name}.pem", self._certificate(name, key.public_key(), is_ca=False))
        form = serialization.PrivateFormat.PKCS8
        text = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
        path = self.folder / f"{name}.key"
        path.write_bytes(text)
        return certificate, path

    def server_context(self, *, demands: bool) -> ssl.SSLContext:
        """TLS for a server that asks for a certificate of this authority, and where it `demands` one ends without it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.issue("server"))
        context.load_verify_locations(self.ca)
        context.verify_mode = ssl.CERT_REQUIRED if demands else ssl.CERT_OPTIONAL
        return context

    def _certificate(self, name: str, key: ec.EllipticCurvePublicKey, *, is_ca: bool) -> x509.Certificate:
        now = datetime.datetime.now(datetime.UTC)
        address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        return (
            x509.CertificateBuilder()
            .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
            .issuer_name(self._name)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(minutes=5))
            .not_valid_after(now + datetime.timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
            .add_extension(address, critical=False)
            .sign(self._key, hashes.SHA256())
        )

    def _write(self, name: str, certificate: x509.Certificate) -> Path:
        path = self.folder / name
        path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        return path
