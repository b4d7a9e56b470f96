"""Credentials that are written into the document itself."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.credentials import hidden, is_random, leaks, lookalikes, may_leak, may_look_alike, names_secret
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.texts import Link, named, owner, place, texts, way
from plainspoken.inventory.document import Document

_HOLDS = """
paths:
  /login:
    post:
      summary: Opens a session for a person
      requestBody: {content: {application/json: {schema: {type: object, properties: {%s}}}}}
      responses: {'200': {description: OK}}
"""
# Put together here so that no search for leaked keys stops at this file.
_LOOKS_REAL = "AKIA" + "J7QX2LMNB3RTYU6A"


@check(
    "AUTH008",
    "The document holds a credential",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP MCP01 (secret exposure); catalogue AUTH-18",
    blocks=True,
    good=[
        _HOLDS % "password: {type: string, example: hunter2}, key: {type: string, example: YOUR_API_KEY}",
        _HOLDS % "token: {type: string, default: string}, secret: {type: string, example: xxxxxxxxxxxxxxxxxxxxxxxx}",
    ],
    bad=[
        _HOLDS % f"access: {{type: string, example: {_LOOKS_REAL}}}",
        "servers: [{url: 'https://svc:Vq7rT2mZ9x@rides.internal.org'}]\npaths: {}",
    ],
)
def holds_no_credential(document: Document) -> Iterator[Finding]:
    """A document is copied into prompts, logs and other people's tools; a key in it belongs to all of them.

    Fix: revoke the key now, then write a stand-in such as `YOUR_API_KEY`.
    """
    told = texts(document)
    for index in may_leak([text for _, text in told]):
        link, text = told[index]
        leak = next(leaks(text), None)
        if leak is not None:
            yield _leak(link, f"{leak.kind}, {leak.shown}", "Revoke it, and write `YOUR_API_KEY` or the like in its place.")


@check(
    "AUTH019",
    "An example could be a real credential",
    dimension="identity",
    severity=Severity.LOW,
    source="OWASP MCP01 (secret exposure); catalogue AUTH-18",
    good=[
        _HOLDS % "api_key: {type: string, example: YOUR_API_KEY}",
        _HOLDS % "token: {type: string, example: 693a3ba0-0b41-4a8f-b1f3-9c2f4d5e6a7b}",
    ],
    bad=[
        _HOLDS % "api_key: {type: string, example: q8Zr4TnW2kYv7LmP9sXd3HcJ}",
        _HOLDS % "note: {type: string, description: 'Send `Authorization: Bearer 8fK2mQ7zR4tV9xLpW3nB6cD1`'}",
    ],
)
def examples_are_invented(document: Document) -> Iterator[Finding]:
    """Nobody can tell an invented key from a real one; readers, and tools that search for leaks, must take it for real.

    Fix: write what cannot be a key, such as `YOUR_API_KEY`.
    """
    told = texts(document)
    alike = may_look_alike([text for _, text in told])
    for index in sorted(alike.union(index for index, (link, _) in enumerate(told) if link[1] in _EXAMPLE_KEYS)):
        link, text = told[index]
        better = "Is it invented? Then write `YOUR_API_KEY` instead. If it ever worked, revoke it."
        lookalike = next(lookalikes(text), None) if index in alike else None
        if lookalike is not None:
            yield _leak(link, f"{lookalike.kind}, {lookalike.shown}", better)
        elif link[1] in _EXAMPLE_KEYS and is_random(text) and names_secret(_holder(link)):
            yield _leak(link, f"a value of `{_holder(link)}` that looks drawn at random, {hidden(text)}", better)


_EXAMPLE_KEYS = frozenset({"example", "default", "value", "x-example"})


def _holder(link: Link) -> str:
    """The name of the field or parameter that an example belongs to, as far as the path tells."""
    steps = [str(token) for token in way(link)[:-1] if token not in ("schema", "examples", "example", "value")]
    return steps[-1] if steps else ""


def _leak(link: Link, what: str, better: str) -> Finding:
    tokens = way(link)
    return found(
        place(link),
        operation=owner(tokens),
        subject=named(tokens),
        seen=f"The text holds {what}.",
        better=better,
        confidence=Confidence.LIKELY,
        cause="credential in document",
    )
