"""The ways to log in that an inventory can name, and what is wrong with those that it names wrongly."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainspoken.inventory.records import Api, Auth, ClientCertificate, Identities, LoginCall, OAuth, SecretReference, Unusable
from plainspoken.inventory.sources.manifest import read_inventory

SECRET = SecretReference(kind="env", name="A")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[None]:
    before = Path.cwd()
    (tmp_path / "a.yaml").write_text("openapi: 3.1.0\n")
    os.chdir(tmp_path)
    yield
    os.chdir(before)


def read(lines: str, defaults: str = "") -> Api | Unusable:
    text = (f"defaults: {defaults}\n" if defaults else "") + "apis:\n  - document: a.yaml\n    " + lines.replace("\n", "\n    ")
    Path("inventory.yaml").write_text(text)
    found = read_inventory("inventory.yaml")
    return found.apis[0] if found.apis else found.unusable[0]


@pytest.mark.parametrize(
    ("auth", "expected"),
    [
        (
            "{kind: oauth2, issuer: 'https://id.example.org', client_id: audit, secret: {env: A}, scopes: [a, b]}",
            Auth(
                kind="oauth2", secret=SECRET, oauth=OAuth(issuer="https://id.example.org", client_id="audit", scopes=("a", "b"))
            ),
        ),
        (
            "{kind: token_exchange, token_url: 'https://id.example.org/t', subject_token: {prefect: secret/al}, audience: x}",
            Auth(
                kind="token_exchange",
                oauth=OAuth(
                    token_url="https://id.example.org/t",  # noqa: S106 - an address
                    audience="x",
                    subject=SecretReference(kind="prefect", name="al"),
                ),
            ),
        ),
        (
            "{kind: login, path: /login, body: {user: u, password: {env: A}}, token: /data/jwt}",
            Auth(
                kind="login",
                login=LoginCall(
                    url="https://api.example.org/v1/login",
                    body={"user": "u", "password": {"env": "A"}},
                    token="/data/jwt",  # noqa: S106 - a place
                ),
            ),
        ),
        (
            "{kind: login, path: 'https://id.example.org/in', send_as: form, body: {pin: {env: A}}, token: cookie sid}",
            Auth(
                kind="login",
                parameter="sid",
                location="cookie",
                login=LoginCall(
                    url="https://id.example.org/in",
                    body={"pin": {"env": "A"}},
                    is_form=True,
                    token="cookie sid",  # noqa: S106 - a place
                ),
            ),
        ),
        (
            "{kind: mutual_tls, certificate: c.pem, key: keys/k.pem, ca: ../ca.pem}",
            Auth(kind="mutual_tls", certificate=ClientCertificate(certificate="c.pem", key="keys/k.pem", ca="../ca.pem")),
        ),
        (
            "{kind: bearer, secret: {env: A}, header: X-Token, ca: ca.pem}",
            Auth(kind="bearer", secret=SECRET, parameter="X-Token", certificate=ClientCertificate(ca="ca.pem")),
        ),
    ],
)
def test_ways_to_log_in(auth: str, expected: Auth) -> None:
    api = read(f"base_url: https://api.example.org/v1/\nauth: {auth}")
    assert isinstance(api, Api), api
    assert api.auth == expected


def test_two_users_and_what_the_second_may_not_do() -> None:
    users = "primary: {kind: bearer, secret: {env: A}}, other: {kind: bearer, secret: {env: B}}, beyond: ['GET /admin/*']"
    api = read(f"identities: {{{users}}}", defaults="{auth: {kind: basic, username: u, secret: {env: C}}}")
    assert isinstance(api, Api)
    assert api.auth == Auth(kind="bearer", secret=SECRET)
    other = Auth(kind="bearer", secret=SecretReference(kind="env", name="B"))
    assert api.identities == Identities(other=other, beyond=("GET /admin/*",))


def test_every_secret_of_a_login_is_known() -> None:
    api = read("auth: {kind: login, path: 'https://a.example/in', body: {user: {name: u, keys: [{env: A}, {prefect: b}]}}}")
    assert isinstance(api, Api)
    assert api.auth.references == (SECRET, SecretReference(kind="prefect", name="b"))


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            "auth: {kind: oauth2, client_id: a, secret: {env: A}}",
            "3:5: apis[0].auth: kind oauth2 needs exactly one of issuer and token_url: where tokens are got.",
        ),
        (
            "auth: {kind: oauth2, issuer: 'https://id.example', client_id: a}",
            "3:5: apis[0].auth: kind oauth2 needs the client's secret: {env: NAME} or {prefect: block-name}; or its "
            "certificate and key.",
        ),
        (
            "auth: {kind: token_exchange, issuer: 'https://id.example'}",
            "3:5: apis[0].auth: kind token_exchange needs the subject_token that is exchanged: {env: NAME} or "
            "{prefect: block-name}.",
        ),
        (
            "auth: {kind: login, path: /in}",
            "2:5: apis[0]: the path of auth needs a base_url to begin at; add it, or write a whole address as path.",
        ),
        (
            "auth: {kind: bearer, secret: {env: A}, scopes: [a]}",
            "3:5: apis[0].auth: scopes does not belong to kind bearer, but to oauth2 or token_exchange.",
        ),
        ("auth: {kind: mutual_tls, certificate: c.pem}", "3:5: apis[0].auth: mutual TLS needs two files, certificate and key."),
        (
            "auth: {kind: bearer, secret: {env: A}}\nidentities: {primary: {kind: bearer, secret: {env: A}}}",
            "2:5: apis[0]: auth and identities.primary say the same; give one of them.",
        ),
        (
            "identities: {beyond: [a]}",
            "3:5: apis[0].identities: beyond names what the other may not call; say under other how that one logs in.",
        ),
        (
            "identities: {other: {kind: basic, secret: {env: A}}}",
            "3:18: apis[0].identities.other: kind basic needs a username beside the secret, which is the password.",
        ),
    ],
)
def test_a_wrong_way_to_log_in_has_one_clear_line(lines: str, reason: str) -> None:
    unusable = read(lines)
    assert isinstance(unusable, Unusable)
    assert unusable.reason == f"inventory.yaml:{reason}"


@pytest.mark.parametrize(
    "auth",
    [
        "{kind: login, path: 'https://a.example/in', body: {password: hunter2}}",
        "{kind: login, path: 'https://a.example/in', body: {user: {api_key: hunter2}}}",
        "{kind: oauth2, issuer: 'https://id.example', client_id: a, secret: hunter2}",
        "{kind: oauth2, issuer: 'https://id.example', client_id: a, client_secret: hunter2}",
        "{kind: token_exchange, issuer: 'https://id.example', subject_token: hunter2}",
    ],
)
@pytest.mark.parametrize("user", ["auth: {}", "identities: {{other: {}}}"])
def test_a_literal_secret_is_refused_and_never_repeated(auth: str, user: str) -> None:
    unusable = read(user.format(auth))
    assert isinstance(unusable, Unusable)
    assert "hunter2" not in unusable.reason
    assert "{env: NAME} for an environment variable" in unusable.reason
