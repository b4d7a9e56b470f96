"""inventory.yaml: what it means, and what is said when it is wrong."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml

from plainspoken.inventory.errors import InventoryError
from plainspoken.inventory.manifest import inventory_schema
from plainspoken.inventory.records import (
    ALL_METHODS,
    READ_ONLY,
    Allowed,
    Api,
    Auth,
    HostLimits,
    Inventory,
    Owner,
    SecretReference,
)
from plainspoken.inventory.sources.manifest import read_inventory

FULL = """\
name: Harbour
defaults:
  owner: {team: Platform, email: platform@example.org}
  auth: {kind: bearer, secret: {env: HARBOUR_TOKEN}}
  rate: 5
  budget: {requests: 100, seconds: 30}
apis:
  - id: berths
    name: Berths
    owner: {team: Quay}
    tier: 1
    lifecycle: production
    audience: public
    document: specs/berths.yaml
    base_url: https://harbour.example.org/berths
    environment: test
    auth: {kind: api_key, query: key, secret: {prefect: berths-key}}
    methods: [get, POST]
    exclude: ["DELETE /berths/{id}"]
    budget: {seconds: 7.5}
  - id: pilots
    document: https://harbour.example.org/pilots/openapi.json
"""


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("specs/berths.yaml", "specs/tugs/openapi.yaml"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("openapi: 3.0.0\n")


def inventory(text: str) -> Inventory:
    Path("inventory.yaml").write_text(text)
    return read_inventory("inventory.yaml")


def entry(text: str) -> Inventory:
    """An inventory of one entry, whose fields are at column 5 from line 2 on."""
    lines = text.splitlines()
    return inventory("apis:\n  - " + "\n    ".join(lines) + "\n")


def test_a_host_has_limits_of_its_own() -> None:
    (berths,) = entry("id: a\ndocument: specs/berths.yaml\nbudget: {requests: 9, host: {requests: 50, rate: 2.5}}").apis
    assert berths.allowed.requests == 9
    assert berths.allowed.host == HostLimits(requests=50, rate=2.5, concurrency=4)


def test_everything_that_can_be_said() -> None:
    found = inventory(FULL)
    assert found.name == "Harbour"
    assert found.unusable == ()
    berths, pilots = found.apis
    assert berths == Api(
        id="berths",
        name="Berths",
        owner=Owner(team="Quay", email="platform@example.org"),
        tier="1",
        lifecycle="production",
        audience="public",
        document="specs/berths.yaml",
        root=".",
        base_url="https://harbour.example.org/berths",
        environment="test",
        auth=Auth(kind="api_key", secret=SecretReference(kind="prefect", name="berths-key"), parameter="key", location="query"),
        allowed=Allowed(methods=("GET",), exclude=("DELETE /berths/{id}",), rate=5, requests=100, seconds=7.5),
        source="inventory.yaml:8:5",
    )
    assert pilots.auth == Auth(kind="bearer", secret=SecretReference(kind="env", name="HARBOUR_TOKEN"))
    assert pilots.owner == Owner(team="Platform", email="platform@example.org")
    assert (pilots.allowed.requests, pilots.allowed.seconds, pilots.root) == (100, 30, "")


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("", READ_ONLY),
        ("methods: [GET, POST, DELETE]", ("GET",)),
        ("environment: production\nmethods: [POST]", ()),
        ("environment: staging\nmethods: [POST, HEAD]", ("HEAD",)),
        ("environment: disposable", ALL_METHODS),
        ("environment: disposable\nmethods: [post, get, POST]", ("POST", "GET")),
        ("environment: disposable\nmethods: []", ()),
    ],
)
def test_methods_that_write_need_a_disposable_environment(lines: str, expected: tuple[str, ...]) -> None:
    (api,) = entry(f"document: specs/berths.yaml\n{lines}").apis
    assert api.methods == api.allowed.methods == expected


def test_record_itself_drops_methods_that_write() -> None:
    everything = Allowed(methods=ALL_METHODS)
    assert Api(id="a", document="a", allowed=everything).methods == READ_ONLY
    api = Api(id="a", document="a", environment="disposable", allowed=everything)
    assert api.methods == ALL_METHODS
    assert replace(api, environment="production").allowed.methods == READ_ONLY


@pytest.mark.parametrize(
    ("default", "own", "expected"),
    [
        (
            "kind: bearer, secret: {env: A}",
            "secret: {prefect: b}",
            Auth(kind="bearer", secret=SecretReference(kind="prefect", name="b")),
        ),
        (
            "kind: api_key, header: X-A, secret: {env: A}",
            "query: k",
            Auth(kind="api_key", secret=SecretReference(kind="env", name="A"), parameter="k", location="query"),
        ),
        ("kind: bearer, secret: {env: A}", "kind: none", Auth()),
        (
            "kind: bearer, secret: {env: A}",
            "kind: basic, username: u, secret: {env: B}",
            Auth(kind="basic", secret=SecretReference(kind="env", name="B"), username="u"),
        ),
    ],
)
def test_ways_to_log_in_are_merged(default: str, own: str, expected: Auth) -> None:
    text = f"defaults:\n  auth: {{{default}}}\napis:\n  - document: specs/berths.yaml\n    auth: {{{own}}}\n"
    assert [api.auth for api in inventory(text).apis] == [expected]


@pytest.mark.parametrize(
    ("lines", "ids"),
    [
        ("document: specs/berths.yaml", ["berths"]),
        ("id: x\ndocument: specs/*.yaml", ["x-berths"]),
        ("document: specs/**/*.yaml", ["berths", "tugs"]),
        ("id: x\ndocument: specs/**/*.yaml", ["x-berths", "x-tugs"]),
        ("document: https://www.example.org/v2/openapi.json", ["example.org-v2"]),
    ],
)
def test_ids(lines: str, ids: list[str]) -> None:
    assert [api.id for api in entry(lines).apis] == ids


def test_document_outside_of_the_inventory_is_its_own_root(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    Path("sub/inventory.yaml").write_text("apis:\n  - document: ../specs/berths.yaml\n")
    (api,) = read_inventory("sub/inventory.yaml").apis
    assert (api.document, api.root) == ("specs/berths.yaml", "specs")


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            "id: a\naudience: everyone\ndocument: specs/berths.yaml",
            "inventory.yaml:3:5: apis[0].audience: 'everyone' is not one of internal, partner, public.",
        ),
        ("id: a\ndocument: no.yaml", "inventory.yaml:3:5: apis[0].document: no.yaml is no file; correct the path."),
        ("id: a\ndocument: no/*.yaml", "inventory.yaml:3:5: apis[0].document: no file matches no/*.yaml; correct the glob."),
        ("id: a", "inventory.yaml:2:5: apis[0]: the field 'document' is missing; add it."),
        (
            "document: specs/berths.yaml\naudiance: public",
            "inventory.yaml:3:5: apis[0]: the field 'audiance' is not known here; perhaps 'audience' is meant.",
        ),
        (
            "document: specs/berths.yaml\nowner: {mail: a@b}",
            "inventory.yaml:3:13: apis[0].owner: the field 'mail' is not known here; perhaps 'email' is meant.",
        ),
        ("document: specs/berths.yaml\nrate: 0", "inventory.yaml:3:5: apis[0].rate: 0 must be more than 0."),
        ("document: specs/berths.yaml\nrate: '5'", "inventory.yaml:3:5: apis[0].rate: must be a number."),
        (
            "document: specs/berths.yaml\nbudget: {requests: 0}",
            "inventory.yaml:3:14: apis[0].budget.requests: 0 must be at least 1.",
        ),
        (
            "document: specs/berths.yaml\nbudget: {host: {concurrency: 0}}",
            "inventory.yaml:3:21: apis[0].budget.host.concurrency: 0 must be at least 1.",
        ),
        (
            "document: specs/berths.yaml\nbudget: {requests: 1.5}",
            "inventory.yaml:3:14: apis[0].budget.requests: must be a whole number.",
        ),
        (
            "document: specs/berths.yaml\nexclude: getA",
            "inventory.yaml:3:5: apis[0].exclude: must be a list; write each entry after '- '.",
        ),
        (
            "document: specs/berths.yaml\nexclude: [a, 1]",
            "inventory.yaml:3:18: apis[0].exclude[1]: must be text; put it in quotes.",
        ),
        (
            "document: specs/berths.yaml\nmethods: [FETCH]",
            f"inventory.yaml:3:5: apis[0].methods: 'FETCH' is not one of {', '.join(ALL_METHODS)}.",
        ),
        (
            "document: specs/berths.yaml\nowner: Quay",
            "inventory.yaml:3:5: apis[0].owner: must be a group of fields, one a line.",
        ),
        (
            "document: specs/berths.yaml\nowner: {email: quay}",
            "inventory.yaml:3:13: apis[0].owner.email: 'quay' is not an e-mail address such as team@example.org.",
        ),
        (
            "document: specs/berths.yaml\nbase_url: example.org",
            "inventory.yaml:3:5: apis[0].base_url: 'example.org' is not a web address such as https://api.example.org/v1.",
        ),
        (
            "document: file:///a.yaml",
            "inventory.yaml:2:5: apis[0].document: 'file:///a.yaml' is not a web address such as https://api.example.org/v1.",
        ),
        (
            "document: specs/berths.yaml\nid: ../x",
            "inventory.yaml:3:5: apis[0].id: '../x' is not a usable id: up to 100 letters, digits, '.', '_' and '-', "
            "beginning with a letter or digit.",
        ),
        (
            "document: specs/berths.yaml\nid: a\nid: b",
            "inventory.yaml:4:5: The key 'id' stands twice in the same object; readers keep only one of the two. "
            "Remove or rename one.",
        ),
        (
            "document: specs/berths.yaml\nauth: {kind: bearer}",
            "inventory.yaml:3:5: apis[0].auth: kind bearer needs a secret: {env: NAME} or {prefect: block-name}.",
        ),
        (
            "document: specs/berths.yaml\nauth: {kind: api_key, secret: {env: A}}",
            "inventory.yaml:3:5: apis[0].auth: kind api_key needs exactly one of header, query and cookie: the name of what "
            "carries the key.",
        ),
        (
            "document: specs/berths.yaml\nauth: {kind: basic, secret: {env: A}}",
            "inventory.yaml:3:5: apis[0].auth: kind basic needs a username beside the secret, which is the password.",
        ),
        (
            "document: specs/berths.yaml\nauth: {kind: bearer, secret: {env: A, prefect: b}}",
            "inventory.yaml:3:26: apis[0].auth.secret: give exactly one of env and prefect.",
        ),
        (
            "document: specs/berths.yaml\nauth: {secret: {env: A}}",
            "inventory.yaml:3:5: apis[0].auth: says how to log in but not the kind; set kind to api_key, basic, "
            "bearer, oauth2, token_exchange, login or mutual_tls.",
        ),
    ],
)
def test_bad_entry_is_named_and_the_others_stay(lines: str, reason: str) -> None:
    indented = lines.replace("\n", "\n    ")
    found = inventory(f"apis:\n  - {indented}\n  - document: specs/tugs/openapi.yaml\n    id: fine\n")
    assert [api.id for api in found.apis] == ["fine"]
    assert [entry.reason for entry in found.unusable] == [reason]


@pytest.mark.parametrize(
    "auth",
    [
        "{kind: bearer, secret: hunter2}",
        "{kind: bearer, secret: [hunter2]}",
        "{kind: bearer, secret: {env: 'hunter2!'}}",
        "{kind: bearer, secret: {prefect: HUNTER2 hunter2}}",
        "{kind: bearer, secret: {value: hunter2}}",
        "{kind: bearer, token: hunter2}",
        "{kind: basic, username: u, password: hunter2}",
        "{kind: hunter2}",
        "hunter2",
    ],
)
def test_literal_secret_is_refused_and_never_repeated(auth: str) -> None:
    found = entry(f"document: specs/berths.yaml\nauth: {auth}")
    (unusable,) = found.unusable
    assert "hunter2" not in unusable.reason
    assert unusable.reason.startswith("inventory.yaml:3:")
    if "secret" in auth or "token" in auth or "password" in auth:
        assert "{env: NAME} for an environment variable or {prefect: block-name}" in unusable.reason


@pytest.mark.parametrize("field", ["base_url", "document"])
@pytest.mark.parametrize("address", ["https://me:hunter2@example.org", "ftp://hunter2@example.org"])
def test_address_with_a_password_is_refused_and_not_repeated(field: str, address: str) -> None:
    (unusable,) = entry(f"{field}: {address}\n{'document: specs/berths.yaml' if field == 'base_url' else 'id: a'}").unusable
    assert "hunter2" not in unusable.reason
    assert "carries a user name or password" in unusable.reason


def test_several_problems_of_one_entry() -> None:
    (unusable,) = entry("id: a\ntier: []\nlifecycle: {}\nrate: x\nbudget: 3\ndocument: specs/berths.yaml").unusable
    assert unusable.id == "a"
    assert unusable.reason.count("inventory.yaml:") == 3
    assert unusable.reason.endswith("(And 1 more.)")


def test_id_that_is_taken() -> None:
    found = inventory("apis:\n  - {id: a, document: specs/berths.yaml}\n  - {id: A, document: specs/tugs/openapi.yaml}\n")
    assert [api.id for api in found.apis] == ["a"]
    assert [entry.reason for entry in found.unusable] == [
        "inventory.yaml:3:5: the id 'A' is taken already by specs/berths.yaml (inventory.yaml:2:5); give it another id."
    ]


def test_no_entry_that_is_wrong_takes_the_report_of_another() -> None:
    rows = ["{id: a, document: specs/berths.yaml}", "{id: a, document: specs/tugs/openapi.yaml}", "{id: A}", "{id: a (2)}"]
    found = inventory("apis:\n" + "".join(f"  - {row}\n" for row in rows))
    assert [*(api.id for api in found.apis), *(entry.id for entry in found.unusable)] == ["a", "a (2)", "A (3)", "a (2) (2)"]


def test_sources_take_the_defaults_and_leave_out_what_is_listed() -> None:
    found = inventory(
        "defaults: {tier: gold}\n"
        "apis:\n  - {id: own, document: specs/berths.yaml}\n"
        "sources:\n"
        "  - folder: specs\n"
        "  - folder: nowhere\n"
        "  - urls: [https://api.example.org/openapi.json, nonsense]\n"
        "  - urls: list.txt\n"
        "  - {}\n"
    )
    assert [(api.id, api.tier, api.root) for api in found.apis] == [
        ("own", "gold", "."),
        ("tugs", "gold", "."),
        ("api.example.org", "gold", ""),
    ]
    assert [entry.reason.split(": ", 1)[0] for entry in found.unusable] == [
        "inventory.yaml:6:5",
        "inventory.yaml:7:50",
        "inventory.yaml:8:5",
        "inventory.yaml:9:5",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "inventory.yaml:1:1: it is empty; an inventory has 'apis' (a list) at its top."),
        ("- a", "inventory.yaml:1:1: it holds a list; an inventory has 'apis' (a list) at its top."),
        ("hello", "inventory.yaml:1:1: it holds a single value; an inventory has 'apis' (a list) at its top."),
        ("apis: [", "inventory.yaml:2:1: not valid YAML: did not find expected node content."),
        ("apis: []", "inventory.yaml:1:1: it lists no API; add entries under 'apis' or 'sources'."),
        ("apis: {}", "inventory.yaml:1:1: apis: must be a list; write each entry after '- '."),
        ("name: x\napi: []", "inventory.yaml:2:1: the field 'api' is not known here; perhaps 'apis' is meant."),
        (
            "defaults: {audience: all}",
            "inventory.yaml:1:12: defaults.audience: 'all' is not one of internal, partner, public.",
        ),
        (
            "defaults: {document: x}",
            "inventory.yaml:1:12: defaults: the field 'document' is not known here; known are name, owner, tier, lifecycle, "
            "audience, base_url, environment, auth, identities, methods, exclude, rate, budget, traffic, workflows.",
        ),
        ("defaults: 3", "inventory.yaml:1:1: defaults: must be a group of fields, one a line."),
        (
            "apis: []\napis: []",
            "inventory.yaml:2:1: The key 'apis' stands twice in the same object; readers keep only one of the two. "
            "Remove or rename one.",
        ),
    ],
)
def test_inventory_that_cannot_be_used_at_all(text: str, message: str) -> None:
    with pytest.raises(InventoryError) as caught:
        inventory(text)
    assert str(caught.value) == message


def test_inventory_that_is_not_there() -> None:
    with pytest.raises(InventoryError, match=r"^no\.yaml does not exist; give the path of an inventory\.yaml\.$"):
        read_inventory("no.yaml")
    with pytest.raises(InventoryError, match=r"^specs cannot be read: Is a directory\.$"):
        read_inventory("specs")


@pytest.mark.parametrize("garbage", [None, 1, "x", [], [[]], {"a": 1}, {"id": {}, "document": []}, {"auth": {"secret": {}}}])
def test_garbage_never_raises_anything_else(garbage: Any) -> None:
    for key in ("apis", "sources", "defaults", "name"):
        for value in (garbage, [garbage], {"a": garbage}):
            with suppress(InventoryError):
                inventory(yaml.safe_dump({"apis": [{"document": "specs/berths.yaml"}], key: value}))


def test_schema_describes_every_field_and_accepts_what_is_accepted() -> None:
    schema = inventory_schema()
    definitions = [schema, *schema["$defs"].values()]
    assert all("description" in field for part in definitions for field in part["properties"].values())
    validator = jsonschema_rs.validator_for(schema)
    assert validator.is_valid(yaml.safe_load(FULL))
    assert not validator.is_valid({"apis": [{"document": "a", "audiance": "public"}]})
