"""Secrets out, everything else untouched."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import pytest

from plainspoken.checks.exchanges import REMOVED
from plainspoken.flows.redaction import MAX_BODY, Redactor, cut

SECRET = "pl4in/Sp0ken+&\"key'-0815"  # noqa: S105 - made up
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"


@pytest.mark.parametrize(
    "written",
    [
        SECRET,
        quote(SECRET),
        quote(SECRET, safe=""),
        "pl4in%2fSp0ken%2b%26%22key%27-0815",
        json.dumps({"said": SECRET}),
        "pl4in/Sp0ken+&amp;&quot;key&#x27;-0815",
        base64.b64encode(SECRET.encode()).decode(),
        base64.b64encode(b"ada:" + SECRET.encode()).decode(),
        base64.b64encode(b"me:" + SECRET.encode() + b"!").decode(),
        base64.urlsafe_b64encode(b"x:" + SECRET.encode()).decode(),
    ],
)
def test_the_secret_is_found_in_every_form(written: str) -> None:
    kept = Redactor([SECRET]).text(f"before {written} after")
    assert REMOVED in kept
    assert kept.startswith("before ")
    assert kept.endswith(" after")
    for part in (
        "Sp0ken",
        base64.b64encode(SECRET.encode()).decode()[4:20],
        base64.b64encode(b"a" + SECRET.encode()).decode()[6:20],
    ):
        assert part not in kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"token {JWT} end", f"token {REMOVED} end"),
        ("AKIAIOSFODNN7EXAMPLE", REMOVED),
        ("Authorization: Bearer abc123def456ghi", f"Authorization: Bearer {REMOVED}"),
        ('{"password":"hunter2"}', f'{{"password":"{REMOVED}"}}'),
        ('{"access_token" : "x1", "expires_in": 3600}', f'{{"access_token" : "{REMOVED}", "expires_in": 3600}}'),
        ('{"pin": 1, "apiKey": 12345}', f'{{"pin": 1, "apiKey": "{REMOVED}"}}'),
        ('{"refreshToken":"a\\"b","x":1}', f'{{"refreshToken":"{REMOVED}","x":1}}'),
        ('{"client_secret":"cut of', f'{{"client_secret":"{REMOVED}'),
        ("https://x.test/a?api_key=abc&page=2", f"https://x.test/a?api_key={REMOVED}&page=2"),
        ("grant_type=password&password=hunter2&user=ada", f"grant_type=password&password={REMOVED}&user=ada"),
        ("postgres://ada:hunter2@db/x", f"postgres://ada:{REMOVED}@db/x"),
        ("<password>hunter2</password>", f"<password>{REMOVED}</password>"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----", REMOVED),
    ],
)
def test_what_looks_like_a_secret_is_removed(text: str, kept: str) -> None:
    assert Redactor().text(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        '{"next_page_token":"abc","nextPageToken":"abc","max_tokens":100,"token_count":3,"token_type":"bearer"}',
        '{"password":"must have at least 8 characters"}',
        '{"detail":[{"loc":["body","password"],"msg":"field required"}]}',
        '{"password": null, "token": "", "secret": true}',
        'Bearer realm="api", error="invalid_token", resource_metadata="https://x.test/.well-known/oauth-protected-resource"',
        "a Bearer credential is required",
        "GET /pets/1 answered 404 in 0.2 seconds",
        "?page_token=abc&limit=10&next_token=q",
        "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert Redactor().text(text) == text


def test_headers_keep_their_scheme_and_cookies_their_names() -> None:
    given = {
        "Authorization": "Basic YWRhOmh1bnRlcjI=",
        "Cookie": "sid=abc",
        "Set-Cookie": "sid=abc; HttpOnly; Path=/",
        "X-Api-Key": "abc",
        "X-Mine": "abc",
        "WWW-Authenticate": 'Bearer realm="api"',
        "Content-Type": "application/json",
    }
    assert Redactor(names=["X-Mine"]).headers(given, lower=True) == {
        "authorization": f"Basic {REMOVED}",
        "cookie": REMOVED,
        "set-cookie": f"sid={REMOVED}; HttpOnly; Path=/",
        "x-api-key": REMOVED,
        "x-mine": REMOVED,
        "www-authenticate": 'Bearer realm="api"',
        "content-type": "application/json",
    }


def test_the_parameter_of_the_api_key_is_removed_whatever_its_name() -> None:
    assert Redactor(names=["k"]).url("http://x.test/?k=a%20b&l=1") == f"http://x.test/?k={REMOVED}&l=1"


@pytest.mark.parametrize("before", range(MAX_BODY - 12, MAX_BODY + 2))
def test_a_cut_never_goes_through_a_replacement(before: int) -> None:
    kept = Redactor([SECRET]).body("x" * before + SECRET + "y" * 100)
    assert len(kept) <= MAX_BODY
    assert kept.replace(REMOVED, "").strip("xy") == ""


def test_a_secret_across_the_end_of_what_is_looked_at_does_not_show() -> None:
    body = ('"' + "removable" * 7 + '",') * 990 + SECRET + "z" * 100_000
    assert "pl4in" not in Redactor([SECRET]).body(body.encode())


def test_binary_bodies_are_named_not_shown() -> None:
    assert Redactor().body(b"\x89PNG\0\0", "image/png") == "[6 bytes of image/png]"
    assert cut("short") == "short"
