"""The fields of a plugin's manifest, each at its exact boundary."""

import json
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.limits import Effect
from plainspoken.checks.manifest_rules import LENGTHS, RULES, faults
from plainspoken.checks.registry import checks
from tests.benchmarks import manifests

# The good example of the check that refuses a manifest, which these rules are the whole of.
GOOD: dict[str, Any] = next(dict((each.good[0].evidence or {})["manifest"]) for each in checks() if each.id == "PORT022")
OAUTH = {
    "type": "oauth",
    "client_url": "https://pets.dev/authorize",
    "authorization_url": "https://pets.dev/token",
    "scope": "pets:read",
}


def broken(**more: Any) -> list[tuple[str, Effect]]:
    return [(each.rule.field, each.rule.effect) for each in faults(GOOD | more)]


@pytest.mark.parametrize(("field", "most"), [*LENGTHS.items()])
def test_lengths(field: str, most: int) -> None:
    assert broken(**{field: "a" * most}) == []
    (fault,) = faults(GOOD | {field: "a" * (most + 1)})
    assert fault.rule.field == field
    assert fault.seen == f"has {most + 1:,} characters; {most:,} are taken"


def test_the_lengths_are_those_of_the_documentation() -> None:
    assert LENGTHS == {
        "name_for_human": 30,
        "name_for_model": 50,
        "description_for_human": 120,
        "description_for_model": 8_000,
    }


@pytest.mark.parametrize("auth", [{"type": "none"}, {"type": "service_http"}, {"type": "user_http"}, OAUTH])
def test_ways_to_authenticate(auth: dict[str, str]) -> None:
    assert broken(auth=auth) == []


REFUSED, LOSS = Effect.REFUSED, Effect.LOSS


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"auth": {"type": "password"}}, [("auth.type", REFUSED)]),
        ({"auth": {}}, [("auth.type", REFUSED)]),
        ({"auth": None}, [("auth.type", REFUSED)]),
        ({"auth": OAUTH | {"scope": ""}}, [("auth.scope", LOSS)]),
        ({"auth": OAUTH | {"scope": "all"}}, [("auth.scope", LOSS)]),
        ({"auth": OAUTH | {"client_url": ""}}, [("auth.client_url", REFUSED)]),
        ({"api": {"type": "openapi", "url": "/openapi.json"}}, [("api.url", LOSS)]),
        ({"api": {"type": "openapi"}}, [("api.url", REFUSED)]),
        ({"api": {"url": "https://pets.dev/openapi.yaml"}}, [("api.type", REFUSED)]),
        ({"api": "https://pets.dev/openapi.yaml"}, [("api.type", REFUSED), ("api.url", REFUSED)]),
        ({"legal_info_url": "http://pets.dev/legal"}, [("legal_info_url", LOSS)]),
        ({"legal_info_url": "HTTPS://pets.dev/legal"}, []),
        ({"contact_email": "pets.dev"}, [("contact_email", REFUSED)]),
        ({"contact_email": 5}, [("contact_email", REFUSED)]),
        ({"schema_version": "v2"}, [("schema_version", REFUSED)]),
        ({"name_for_human": 5}, [("name_for_human", REFUSED)]),
        ({"logo_url": None}, [("logo_url", REFUSED)]),
    ],
)
def test_fields(more: dict[str, Any], expected: list[tuple[str, Effect]]) -> None:
    assert broken(**more) == expected


def test_an_empty_manifest_lacks_what_every_plugin_must_say() -> None:
    found = list(faults({}))
    assert [each.rule.field for each in found] == [
        rule.field for rule in RULES if rule.effect is REFUSED and not rule.only_if[0]
    ]
    assert all(each.better for each in found)


def test_the_table_counts_each_manifest_once() -> None:
    page = "\n".join(manifests.table([GOOD, GOOD | {"contact_email": ""}, GOOD | {"auth": OAUTH | {"scope": ""}}]))
    assert "3 manifests" in page
    assert "1 keep all of them, 1 break only what" in page
    assert "| `contact_email` | an e-mail address | refused | 1 |" in page


@pytest.mark.skipif(not manifests.PLUGINS.is_dir(), reason="the manifests lie beside the repository")
def test_few_real_manifests_are_refused() -> None:
    """All of them were in the store: what is refused lacks a field, which was read by hand."""
    real = [json.loads(each.read_bytes()) for each in sorted(manifests.PLUGINS.glob("*.json"))]
    page = (Path(__file__).parents[2] / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    assert "\n".join(manifests.table(real)) in page
    assert "2 lack what is asked for." in page
