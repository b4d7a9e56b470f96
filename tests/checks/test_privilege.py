"""What a document says of who may call: by scopes, and by names and texts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.privilege import kept_for, lacking
from plainspoken.inventory.document import Operation, open_document


def operation(path: str = "/orders", **fields: Any) -> Operation:
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {path: {"get": fields}}}
    return open_document(json.dumps(whole), "openapi.json").operations[0]


@pytest.mark.parametrize(
    ("path", "fields", "said"),
    [
        ("/admin/users", {}, "its path says `admin`"),
        ("/v1/userAdministration/{id}", {}, "its path says `userAdministration`"),
        ("/internal/metrics", {}, "its path says `internal`"),
        ("/staff/reports", {}, "its path says `staff`"),
        ("/users", {"tags": ["Admin"]}, "its tag is `Admin`"),
        ("/users", {"tags": ["Internal"]}, "its tag is `Internal`"),
        ("/users", {"summary": "Lists all users. Administrators only."}, 'its text says "Administrators only"'),
        ("/users", {"description": "Requires the admin role."}, 'its text says "Requires the admin role"'),
        ("/users", {"x-required-role": "admin"}, "`x-required-role` says `admin`"),
        ("/users", {"x-roles": ["admin", "staff"]}, "`x-roles` says `admin`"),
        ("/users", {"x-internal": True}, "`x-internal` is true"),
        ("/staff", {"summary": "The staff of a shop"}, ""),
        ("/staff/{id}", {}, ""),
        ("/assets/management", {"tags": ["Asset management"]}, ""),
        ("/administered-doses", {}, ""),
        ("/users", {"x-roles": ["admin", "user"]}, ""),
        ("/users", {"x-permissions": ["billing"]}, ""),
        ("/users", {"x-internal": False, "x-internal-id": "admin"}, ""),
        ("/notes", {"description": "An internal note; your administrator can switch it off."}, ""),
    ],
)
def test_what_is_kept_for_some(path: str, fields: dict[str, Any], said: str) -> None:
    assert kept_for(operation(path, **fields)) == said


@pytest.mark.parametrize(
    ("security", "held", "missing"),
    [
        ([{"login": ["orders:admin"]}], {"orders:read"}, ("orders:admin",)),
        ([{"login": ["orders:read"]}], {"orders:read"}, ()),
        ([{"login": ["orders:read", "users:read"]}], {"orders:read"}, ("users:read",)),
        ([{"login": ["a"]}, {"login": ["b"]}], {"b"}, ()),
        ([{"login": ["orders:read"]}], {"orders:write"}, ()),
        ([{"login": ["orders:read"]}], {"orders"}, ()),
        ([{"login": ["orders:read"]}, {"key": []}], {"x"}, ()),
        ([{"key": ["admin"]}], {"x"}, ()),  # of a scheme that is not OAuth it names a role, of which a token says nothing
        ([], {"x"}, ()),
    ],
)
def test_which_scopes_are_lacking(security: list[Any], held: set[str], missing: tuple[str, ...]) -> None:
    assert lacking(operation(security=security), held, {"login"}) == missing
