"""What a call takes that nobody can check: addresses to go to, code to run, bodies of any form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import plain, quoted, words
from plainspoken.inventory.document import Media, Operation, Schema
from plainspoken.inventory.nodes import Node

_ADDRESS = frozenset(words("url uri href"))
# An address under such a name is one that the server itself goes to; `website` or `avatarUrl` is kept and shown.
_CALLED = frozenset(
    words("callback webhook notify notification target endpoint hook postback ping fetch source import download")
)
_GOES_THERE = re.compile(
    r"(?i)\b(?:fetch|download|crawl|scrape|retriev|import|request(?:s|ed)? (?:to|from)|(?:sent|posted|post|send"
    r"|deliver(?:ed)?|call(?:ed)?|notif\w+) (?:to|back|at|when|the)\b|webhook|callback|load(?:s|ed)? from|read(?:s)? from|pull)"
)
_CODE = frozenset(words("script sql command cmd code expression eval shell javascript groovy lambda jsonata jq xpath"))
_ALONE = frozenset(words("script sql command cmd eval shell javascript groovy jsonata"))
_RUNS = re.compile(r"(?i)\b(?:execut|evaluat|run[s ]|interpret|statement|snippet|source code|lua|python|javascript|groovy|sql)")
_BOUND = re.compile(
    r"(?i)\ballow(?:ed|[- ]?list|s only)|white-?list|\bregistered\b|\bonly (?:https|urls?|domains?|hosts?)"
    r"|\bmust be (?:an? )?https|\bsandbox|\bread-only\b|\bverified domain|same (?:origin|domain|host)"
    r"|\bsupported (?:functions|operators|commands)|publicly"
)


def _inputs(operation: Operation) -> Iterator[tuple[str, Node, str, Schema | None]]:
    """What the caller chooses: name, where it stands, what is said of it, and its schema; of bodies the fields of their top."""
    for parameter in operation.parameters:
        yield parameter.name, parameter.node, parameter.description, parameter.schema
    for media in (operation.body.media if operation.body else ())[:1]:
        for name, schema in (media.schema.properties if media.schema else {}).items():
            if _is_suspect(name):
                yield name, schema.node, schema.description, schema


def _is_bound(said: str, schema: Schema | None) -> bool:
    """Whether something says which values are let in."""
    closed = schema is not None and (bool(schema.enum) or schema.node.plain("pattern") is not None)
    return closed or bool(_BOUND.search(plain(said)))


@lru_cache(maxsize=16384)
def _is_suspect(name: str) -> bool:
    called = words(name)
    return bool(called) and (bool(_ADDRESS & set(called)) or called[-1] in _CODE or called[-1] in ("webhook", "callback"))


def _danger(operation: Operation, name: str, said: str, schema: Schema | None) -> str:
    """What an input lets the caller choose, in words; empty where nothing dangerous is taken."""
    called = words(name)
    if not _is_suspect(name):
        return ""
    kinds = schema.types if schema is not None else frozenset()
    if kinds and not kinds & {"string", "array"}:
        return ""
    # JSONP's callback is the name of a function.
    named_only = called == ("callback",) and "url" not in said.lower()
    is_address = bool(_ADDRESS & set(called)) or called[-1] in ("webhook", "callback")
    if is_address and not named_only and called[0] not in ("redirect", "return"):
        goes = bool(_CALLED & set(called)) or _is_of_hooks(operation) or bool(_GOES_THERE.search(plain(said)))
        return "the address that the server goes to" if goes else ""
    if called[-1] in _CODE and (called[-1] in _ALONE or len(called) > 1) and _RUNS.search(f"{name} {plain(said)}"):
        return "what the server runs" if _RUNS.search(plain(said)) else ""
    return ""


def _is_of_hooks(operation: Operation) -> bool:
    """Whether it keeps webhooks: the address of one is where they are sent, whether or not a text says so."""
    steps = [step for step in operation.path.split("/") if step and "{" not in step]
    return bool(steps) and words(steps[-1])[-1:] in (("webhook",), ("webhooks",), ("callbacks",))


TAKES = "paths: {/imports: {post: {summary: Imports pets, parameters: [{name: %s, in: query, %s}], responses: {}}}}"


def _takes_danger(operation: Operation) -> bool:
    return any(_danger(operation, name, said, schema) for name, _, said, schema in _inputs(operation))


@check(
    "TRUST008",
    "A call takes any address or any code",
    dimension="trust",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API7 (server-side request forgery); OWASP MCP Top 10, MCP05 (command injection)",
    applies=_takes_danger,
    good=[
        TAKES % ("callbackUrl", "description: 'Called when done; only https, and a host registered in your account.'"),
        TAKES % ("sourceUrl", "schema: {type: string, pattern: '^https://files\\.pets\\.dev/'}"),
    ],
    bad=[
        TAKES % ("callbackUrl", "description: Called when done, schema: {type: string}"),
        TAKES % ("script", "description: JavaScript that is run on each pet, schema: {type: string}"),
        "paths: {/webhooks: {post: {parameters: [{name: url, in: query, schema: {type: string}}], responses: {}}}}",
    ],
)
def takes_anything(operation: Operation) -> Iterator[Finding]:
    """Text that a stranger wrote can reach this value through the model; the server then calls his machine, or runs his code.

    Fix: let in only addresses of registered hosts, only a closed set of commands, and say so here.
    """
    for name, node, said, schema in _inputs(operation):
        danger = _danger(operation, name, said, schema)
        if danger and not _is_bound(said, schema):
            told = f": {quoted(plain(said), 80)}" if said else ""
            hosts = "`pattern: '^https://<registered host>/'`" if "address" in danger else "`enum` of what may be run"
            yield found(
                node.place,
                operation=operation,
                seen=f"`{name}` of {operation.key} is {danger}{told}, and nothing says which ones are let in.",
                better=f"Give `{name}` a {hosts}, or write in its description which are refused, and refuse them.",
                subject=f"input {name}",
                cause=f"unbounded {name}",
                confidence=Confidence.LIKELY,
            )


def _bodies(operation: Operation) -> tuple[Media, ...]:
    """The bodies that have fields: JSON and forms; a file or a text of its own kind has none."""
    media = operation.body.media if operation.body else ()
    return tuple(each for each in media if each.is_json or each.is_form)


def _writes_fields(operation: Operation) -> bool:
    return not operation.is_read_only and bool(_bodies(operation))


def is_free_form(schema: Schema | None) -> bool:
    """Whether a value of any form fits: no schema, none of its keywords says what it holds, or an object of any fields."""
    if schema is None or not schema.node.followed().value:
        return True
    if schema.properties or schema.alternatives or schema.enum or schema.node.get("not") is not None:
        return False
    if any(schema.node.plain(key) is not None for key in ("patternProperties", "propertyNames", "format", "pattern", "$ref")):
        return False
    types = schema.types - {"null"}
    if types == {"array"}:
        return schema.items is None or is_free_form(schema.items)
    extra = schema.node.plain("additionalProperties")
    return types <= {"object"} and (extra is None or extra is True or extra == {})


BODY = "paths: {/pets: {post: {summary: Adds a pet, requestBody: {content: {application/json: %s}}, responses: {}}}}"


@check(
    "TRUST009",
    "A body may hold anything",
    dimension="trust",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API3 (mass assignment); 9.8 % untyped objects in real schemas (measured)",
    applies=_writes_fields,
    good=[
        BODY % "{schema: {type: object, properties: {name: {type: string}}}}",
        BODY % "{schema: {type: object, additionalProperties: {type: integer}}}",
        BODY % "{schema: {type: array, items: {type: string}}}",
    ],
    bad=[
        BODY % "{schema: {type: object}}",
        BODY % "{schema: {type: object, additionalProperties: true}}",
        BODY % "{schema: {type: array, items: {}}}",
        BODY % "{}",
    ],
)
def free_form(operation: Operation) -> Iterator[Finding]:
    """A model fills a body without fields from what it has read, invents their names, and nothing refuses what must not be set.

    Fix: list the fields that may be sent, each with its type, and refuse others with `additionalProperties: false`.
    """
    bodies = _bodies(operation)
    free = [media for media in bodies if is_free_form(media.schema)]
    if len(free) < len(bodies):
        return
    examples = [node.value for media in free for node in media.examples.values() if isinstance(node.value, dict)]
    fields = ", ".join(f"{name}: {{type: {_type(value)}}}" for name, value in examples[0].items()) if examples else ""
    asks = f"From its example: `{{type: object, properties: {{{fields}}}, additionalProperties: false}}`."
    question = f"Which fields does {operation.key} read? List them as `properties`, then write `additionalProperties: false`."
    yield found(
        (free[0].schema.node if free[0].schema else free[0].node).place,
        operation=operation,
        seen=f"The body of {operation.key} {_form(free[0].schema)}.",
        better=asks if examples and len(fields) < 400 else question,
        subject="request body",
        cause="bodies of any form",
    )


def _form(schema: Schema | None) -> str:
    if schema is None or not schema.node.followed().value:
        return "has no schema"
    if "array" in schema.types:
        return "is a list of anything"
    return "is an object of any fields" if schema.types else "says nothing of its form"


def _type(value: object) -> str:
    kinds = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return kinds.get(type(value), "string")
