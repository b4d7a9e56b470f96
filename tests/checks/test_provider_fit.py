"""Which operations each provider takes: every limit at its exact boundary, and what is told where it is broken."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspoken.checks.fit_measures import MEASURES
from plainspoken.checks.fit_remedies import REMEDIES
from plainspoken.checks.limits import Effect, Limit, Measure, Provider
from plainspoken.checks.provider_fit import ProviderFit, Standing, fits, provider_fits
from plainspoken.checks.providers import (
    ALL,
    ANTHROPIC,
    ANTHROPIC_STRICT,
    FASTMCP,
    GEMINI,
    GPT_ACTIONS,
    MCP,
    OPENAI,
    OPENAI_STRICT,
    PLUGIN,
    PROVIDERS,
    SEMANTIC_KERNEL,
    SURFACES,
    VS_CODE,
)
from plainspoken.inventory.document import Document, open_document

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"
FITS, LOSS, REFUSED = Standing.FITS, Standing.LOSS, Standing.REFUSED
SERVERS = [{"url": "https://api.example.com"}]


def document(paths: Mapping[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "servers": SERVERS, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def standing(provider: Provider, operation: dict[str, Any], **more: Any) -> Standing:
    """How a single operation stands."""
    whole = document({"/pets": {"post": {"operationId": "addPet", "responses": {}} | operation}}, **more)
    (fit,) = fits(whole, [provider])
    return fit.operations["POST /pets"]


def body(schema: Any, media: str = "application/json") -> dict[str, Any]:
    return {"requestBody": {"content": {media: {"schema": schema}}}}


def an_object(properties: Mapping[str, Any], *, required: bool = True) -> dict[str, Any]:
    return {"type": "object", "properties": properties} | ({"required": list(properties)} if required else {})


def field(schema: Any) -> dict[str, Any]:
    return body(an_object({"size": schema}))


def query(name: str, **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": name, "in": "query", "schema": {"type": "string"}} | more]}


def fields(count: int, *, required: bool = True, kind: Any = "string") -> dict[str, Any]:
    return body(an_object({f"f{at}": {"type": kind} for at in range(count)}, required=required))


def nested(levels: int) -> dict[str, Any]:
    """A value within so many objects."""
    schema: dict[str, Any] = {"type": "string", "enum": ["a"]}
    for _ in range(levels):
        schema = an_object({"a": schema})
    return body(schema)


def words(count: int, length: int) -> list[str]:
    return [str(at).rjust(length, "w") for at in range(count)]


STRICT = (OPENAI_STRICT, ANTHROPIC_STRICT)
BOUNDARIES: list[tuple[Provider, dict[str, Any], Standing]] = [
    # Names of tools.
    *((each, {"operationId": "a" * 64}, FITS) for each in SURFACES),
    (OPENAI, {"operationId": "a" * 65}, REFUSED),
    (OPENAI_STRICT, {"operationId": "a" * 65}, REFUSED),
    *((each, {"operationId": "a" * 128}, FITS) for each in (ANTHROPIC, ANTHROPIC_STRICT, GEMINI, MCP)),
    *((each, {"operationId": "a" * 129}, REFUSED) for each in (ANTHROPIC, ANTHROPIC_STRICT, GEMINI)),
    (MCP, {"operationId": "a" * 129}, LOSS),  # which SHOULD be shorter
    (OPENAI, {"operationId": "pets-add"}, FITS),
    (OPENAI, {"operationId": "pets.add"}, LOSS),  # every converter writes `_`
    (ANTHROPIC, {"operationId": "pets.add"}, LOSS),
    (GEMINI, {"operationId": "pets.add:now-1"}, FITS),
    (MCP, {"operationId": "pets.add-1"}, FITS),
    (OPENAI, {"operationId": "pets add"}, REFUSED),
    (ANTHROPIC, {"operationId": "pets/add"}, REFUSED),
    (GEMINI, {"operationId": "2pets"}, REFUSED),
    (GEMINI, {"operationId": "_pets"}, FITS),
    (OPENAI, {"operationId": "2pets"}, FITS),
    *((each, {"operationId": ""}, LOSS) for each in SURFACES if each is not PLUGIN),
    (SEMANTIC_KERNEL, {"operationId": ""}, REFUSED),
    # Names of parameters and properties.
    (ANTHROPIC, query("a" * 64), FITS),
    (ANTHROPIC, query("a" * 65), REFUSED),
    (ANTHROPIC, query("page-size.max"), FITS),
    (ANTHROPIC, query("page[size]"), REFUSED),
    (GEMINI, query("a" * 64), FITS),
    (GEMINI, query("a" * 65), REFUSED),
    (GEMINI, query("page_size"), FITS),
    (GEMINI, query("page-size"), REFUSED),
    (GEMINI, query("X-Page", **{"in": "header"}), LOSS),
    (GEMINI, body(an_object({"1st": {"type": "string"}})), REFUSED),
    (OPENAI, query("page[size]"), FITS),
    (MCP, query("page[size]"), FITS),
    # Sizes of an input.
    (OPENAI_STRICT, fields(5_000), FITS),
    (OPENAI_STRICT, fields(5_001), REFUSED),
    (OPENAI, fields(5_001), FITS),
    (OPENAI_STRICT, nested(10), FITS),
    (OPENAI_STRICT, nested(11), REFUSED),
    (OPENAI_STRICT, body(an_object({"a": {"type": "array", "items": {"type": "string"}}})), FITS),
    (OPENAI_STRICT, field({"type": "string", "enum": words(1_000, 10)}), FITS),
    (OPENAI_STRICT, field({"type": "string", "enum": words(1_001, 10)}), REFUSED),
    (OPENAI_STRICT, field({"type": "string", "enum": words(250, 100)}), FITS),
    (OPENAI_STRICT, field({"type": "string", "enum": words(300, 50)}), FITS),
    (OPENAI_STRICT, field({"type": "string", "enum": [*words(299, 50), "w" * 51]}), REFUSED),
    (OPENAI_STRICT, field({"type": "string", "enum": ["w" * (120_000 - len("size"))]}), FITS),
    (OPENAI_STRICT, field({"type": "string", "enum": ["w" * (120_001 - len("size"))]}), REFUSED),
    (ANTHROPIC_STRICT, fields(24, required=False), FITS),
    (ANTHROPIC_STRICT, fields(25, required=False), REFUSED),
    (ANTHROPIC_STRICT, fields(25), FITS),
    (ANTHROPIC, fields(25, required=False), FITS),
    (ANTHROPIC_STRICT, fields(16, kind=["string", "integer"]), FITS),
    (ANTHROPIC_STRICT, fields(17, kind=["string", "integer"]), REFUSED),
    # Parts of schemas.
    *((each, field({"type": "object", "additionalProperties": {"type": "string"}}), REFUSED) for each in STRICT),
    *((each, field({"type": "object"}), REFUSED) for each in STRICT),
    *((each, field({"type": "string", "not": {"enum": ["a"]}}), REFUSED) for each in STRICT),
    *((each, field({"anyOf": [{"type": "string"}, {"type": "integer"}]}), FITS) for each in (*STRICT, GEMINI, MCP)),
    *((each, field({"oneOf": [{"type": "string"}, {"type": "integer"}]}), LOSS) for each in (*STRICT, GEMINI)),
    *((each, field({"allOf": [an_object({"a": {"type": "string"}})]}), FITS) for each in (*STRICT, GEMINI)),
    (OPENAI_STRICT, field({"type": "array", "prefixItems": [{"type": "string"}]}), REFUSED),
    (GEMINI, field({"type": "array", "prefixItems": [{"type": "string"}]}), LOSS),
    (GEMINI, field({"type": "string", "not": {"enum": ["a"]}}), LOSS),
    (GEMINI, field({"type": "integer", "enum": [1, 2]}), LOSS),
    (GEMINI, field({"type": "string", "enum": ["1", "2"]}), FITS),
    (OPENAI_STRICT, field({"type": "integer", "enum": [1, 2]}), FITS),
    *((each, field({"type": "object", "additionalProperties": True}), FITS) for each in (OPENAI, ANTHROPIC, GEMINI, MCP)),
    # Keywords and formats.
    *((OPENAI_STRICT, field({"type": "number", key: 1}), FITS) for key in ("minimum", "maximum", "multipleOf")),
    *((ANTHROPIC_STRICT, field({"type": "number", key: 1}), LOSS) for key in ("minimum", "maximum", "multipleOf")),
    *((each, field({"type": "string", "maxLength": 5}), LOSS) for each in STRICT),
    (GEMINI, field({"type": "string", "maxLength": 5}), FITS),
    (GEMINI, field({"type": "number", "multipleOf": 5}), LOSS),
    (ANTHROPIC_STRICT, field({"type": "array", "items": {"type": "string"}, "minItems": 1}), FITS),
    (ANTHROPIC_STRICT, field({"type": "array", "items": {"type": "string"}, "minItems": 2}), LOSS),
    (OPENAI_STRICT, field({"type": "array", "items": {"type": "string"}, "minItems": 2}), FITS),
    *((OPENAI_STRICT, field({"type": "string", "format": each}), FITS) for each in ("date-time", "duration", "uuid", "ipv6")),
    (OPENAI_STRICT, field({"type": "string", "format": "uri"}), LOSS),
    (ANTHROPIC_STRICT, field({"type": "string", "format": "uri"}), FITS),
    *((each, field({"type": "string", "format": "byte"}), LOSS) for each in STRICT),
    *((each, field({"type": "integer", "format": "int64"}), FITS) for each in STRICT),
    (OPENAI_STRICT, query("size", schema={"type": "string", "minLength": 2}), LOSS),
    # GPT Actions.
    (GPT_ACTIONS, {"description": "a" * 300}, FITS),
    (GPT_ACTIONS, {"description": "a" * 301}, REFUSED),
    (GPT_ACTIONS, {"description": "a" * 301, "summary": "Add a pet"}, FITS),
    (GPT_ACTIONS, query("size", description="a" * 700), FITS),
    (GPT_ACTIONS, query("size", description="a" * 701), REFUSED),
    (GPT_ACTIONS, query("X-Tenant", **{"in": "header"}, required=True), REFUSED),
    (GPT_ACTIONS, query("X-Tenant", **{"in": "header"}), LOSS),
    (GPT_ACTIONS, query("Idempotency-Key", **{"in": "header"}, required=True), FITS),
    (GPT_ACTIONS, body({"type": "string"}, "image/png"), REFUSED),
    (GPT_ACTIONS, body({"type": "object"}, "multipart/form-data"), FITS),
    (OPENAI, {"description": "a" * 301}, FITS),
    # Who is no column.
    (SEMANTIC_KERNEL, {"operationId": "pets-add"}, FITS),
    (SEMANTIC_KERNEL, {"operationId": "pets add"}, REFUSED),
    (SEMANTIC_KERNEL, nested(10), FITS),
    (SEMANTIC_KERNEL, nested(11), REFUSED),
    (FASTMCP, {"operationId": "a" * 56}, FITS),
    (FASTMCP, {"operationId": "a" * 57}, LOSS),
]


@pytest.mark.parametrize(("provider", "operation", "expected"), BOUNDARIES)
def test_limits_at_their_boundaries(provider: Provider, operation: dict[str, Any], expected: Standing) -> None:
    assert standing(provider, operation) is expected


def many(count: int) -> Document:
    return document({f"/p{at}": {"get": {"operationId": f"getP{at}", "responses": {}}} for at in range(count)})


@pytest.mark.parametrize(
    ("provider", "most"),
    [(OPENAI, 128), (OPENAI_STRICT, 128), (VS_CODE, 128), (GPT_ACTIONS, 30), (ANTHROPIC_STRICT, 20)],
)
def test_numbers_of_tools(provider: Provider, most: int) -> None:
    within, over = (fits(many(count), [provider])[0] for count in (most, most + 1))
    assert (within.whole, over.whole) == (FITS, REFUSED)
    assert over.count(FITS) == most + 1  # each of them could be taken alone
    (told,) = provider_fits(many(most + 1), [provider])[0].limits
    assert (told.operations, told.seen) == (0, f"{most + 1:,} operations; {most:,} are taken")


@pytest.mark.parametrize("provider", [ANTHROPIC, GEMINI, MCP, PLUGIN])
def test_who_sets_no_number_takes_many(provider: Provider) -> None:
    assert fits(many(500), [provider])[0].whole is FITS


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.example.com", FITS),
        ("https://api.example.com:443/v1", FITS),
        ("https://api.example.com:8443", REFUSED),
        ("http://api.example.com", REFUSED),
        ("/v1", REFUSED),
        ("https://localhost", REFUSED),
    ],
)
def test_addresses(url: str, expected: Standing) -> None:
    whole = document({"/pets": {"get": {"operationId": "a", "responses": {}}}}, servers=[{"url": url}])
    assert [each.whole for each in fits(whole, [PLUGIN, GPT_ACTIONS, OPENAI])] == [expected, expected, FITS]


SCHEMES = {
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "bearer": {"type": "http", "scheme": "bearer"},
    "login": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example.com"},
}


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ([{"query": []}], REFUSED),
        ([{"header": []}], FITS),
        ([{"bearer": []}], FITS),
        ([{"login": []}], FITS),
        ([{"query": []}, {"bearer": []}], FITS),
        ([{"query": []}, {}], FITS),
        ([], FITS),
    ],
)
def test_ways_to_authenticate(security: list[dict[str, Any]], expected: Standing) -> None:
    assert standing(PLUGIN, {"security": security}, components={"securitySchemes": SCHEMES}) is expected


@pytest.mark.parametrize(
    ("login", "expected"),
    [
        ("https://id.example.com/token", FITS),
        ("https://oauth2.googleapis.com/token", FITS),
        ("https://login.elsewhere.example/token", REFUSED),
        ("/token", FITS),
    ],
)
def test_domains_of_logins(login: str, expected: Standing) -> None:
    flows = {"clientCredentials": {"tokenUrl": login, "scopes": {}}}
    schemes = {"login": {"type": "oauth2", "flows": flows}}
    assert standing(GPT_ACTIONS, {"security": [{"login": []}]}, components={"securitySchemes": schemes}) is expected


def test_one_credential_of_an_api() -> None:
    operations: dict[str, dict[str, Any]] = {
        name: {"operationId": name, "security": [{name: []}], "responses": {}} for name in ("bearer", "header")
    }
    paths = {"/a": {"get": operations["bearer"]}, "/b": {"get": {**operations["bearer"], "operationId": "c"}}}
    whole = document({**paths, "/d": {"get": operations["header"]}}, components={"securitySchemes": SCHEMES})
    (fit,) = fits(whole, [GPT_ACTIONS])
    assert fit.operations == {"GET /a": FITS, "GET /b": FITS, "GET /d": REFUSED}
    (told,) = provider_fits(whole, [GPT_ACTIONS])[0].limits
    assert told.better.startswith("Accept `bearer` here too")


def test_what_is_told_of_a_broken_limit() -> None:
    whole = document({"/pets": {"get": {"operationId": "a" * 65, "responses": {}}}})
    (fit,) = provider_fits(whole, [OPENAI])
    (told,) = fit.limits
    assert (fit.fits, fit.with_loss, fit.refused) == (0, 0, 1)
    assert (told.measure, told.effect, told.operations, told.places) == ("name of a tool", Effect.REFUSED, 1, 1)
    assert told.seen == f"`{'a' * 65}` has 65 characters"
    assert told.takes == "[A-Za-z0-9_-]{1,64}"
    assert told.better == "Write `operationId: listPets`."
    assert (told.operation, told.source, told.line) == ("GET /pets", "example.json", 1)
    assert (told.said_by, told.date) == ("OpenAI, openapi.yaml, FunctionObject", "2026-08-21")


LIMITS = [(provider, limit) for provider in ALL for limit in provider.limits]


@pytest.mark.parametrize(("provider", "limit"), LIMITS)
def test_every_limit_says_who_says_so_and_since_when(provider: Provider, limit: Limit) -> None:
    assert limit.source
    assert limit.date.startswith("2026-")
    assert limit.told
    assert limit.seen_in_calls or (limit.measure in MEASURES and limit.measure in REMEDIES), provider.name


def test_every_measure_is_some_providers_limit() -> None:
    assert {limit.measure for _, limit in LIMITS} == set(Measure)


def test_strict_modes_take_no_more_than_their_providers() -> None:
    assert set(OPENAI.limits) <= set(OPENAI_STRICT.limits)
    assert set(ANTHROPIC.limits) <= set(ANTHROPIC_STRICT.limits)
    assert not {OPENAI_STRICT, ANTHROPIC_STRICT} & set(PROVIDERS)


@given(st.text(st.characters(codec="utf-8"), max_size=140))
def test_a_name_that_a_provider_takes_fits(name: str) -> None:
    for provider in (OPENAI, ANTHROPIC, GEMINI, MCP):
        stands = standing(provider, {"operationId": name})
        assert (stands is FITS) == (bool(name.strip()) and provider.takes_name(name.strip()))


@given(st.dictionaries(st.sampled_from(["type", "format", "enum", "items", "oneOf", "not", "allOf", "$ref"]), st.integers()))
def test_no_schema_stops_it(schema: dict[str, Any]) -> None:
    for fit in provider_fits(document({"/pets": {"post": {"responses": {}} | field(schema)}}), ALL):
        assert fit.fits + fit.with_loss + fit.refused == 1


def counted(fit: ProviderFit) -> int:
    return fit.fits + fit.with_loss + fit.refused


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus lies beside the repository")
@pytest.mark.parametrize("path", sorted(CORPUS.glob("*")) if CORPUS.is_dir() else [], ids=lambda path: path.name[:3])
def test_real_documents(path: Path) -> None:
    whole = open_document(path.read_bytes(), path.name)
    for fit in provider_fits(whole, ALL):
        assert counted(fit) == len({each.key for each in whole.operations})
        assert all(limit.seen and limit.better and limit.takes for limit in fit.limits), fit.provider
        assert bool(fit.limits) == (fit.with_loss + fit.refused > 0 or fit.whole is not FITS)


def broken_by(provider: Provider, whole: Document) -> set[Limit]:
    return {each.limit for each in fits(whole, [provider])[0].breaches}


def test_each_limit_is_broken_by_some_row_of_these_tables() -> None:
    """A limit that no row breaks has no test: whoever adds one adds its row."""
    tried = [
        (provider, document({"/pets": {"post": {"operationId": "addPet", "responses": {}} | operation}}))
        for provider, operation, expected in BOUNDARIES
        if expected is not FITS
    ]
    tried += [(provider, many((provider.tools or 0) + 1)) for provider in ALL if provider.tools]
    operation = {"operationId": "addPet", "responses": {}}
    locked = {"/a": {"get": operation | {"security": [{"query": []}]}}, "/b": {"get": {"security": [{"bearer": []}]}}}
    tried += [(provider, document({"/pets": {"post": operation}}, servers=[])) for provider in (GPT_ACTIONS, PLUGIN)]
    login = {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://id.elsewhere.example", "scopes": {}}}}
    abroad: dict[str, Any] = {"/a": {"get": operation | {"security": [{"login": []}]}}}
    tried += [(GPT_ACTIONS, document(abroad, components={"securitySchemes": {"login": login}}))]
    tried += [(each, document(locked, components={"securitySchemes": SCHEMES})) for each in (GPT_ACTIONS, PLUGIN)]
    broken = set().union(*(broken_by(provider, whole) for provider, whole in tried))
    judged = [(provider, limit) for provider, limit in LIMITS if not limit.seen_in_calls]
    assert {f"{provider.name}: {limit.measure}" for provider, limit in judged if limit not in broken} == set()
