"""Whether a change to what belongs to a person is made in the name of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.identity.declared import KEY_SCHEME, changes_something, listed, scope_for
from plainspoken.inventory.document import Document, Operation, SecurityScheme

_PERSON = re.compile(
    r"(?i)user|account|customer|patient|member|person|profile|contact|employee|client|order|cart|basket|payment"
    r"|invoice|booking|"
    r"reservation|appointment|subscription|message|wallet|card|address|consent|prescription|\bme\b|household"
)


_OF_MACHINES = re.compile(
    r"(?i)service[-_]?accounts?|user[-_]?agents?|client[-_]?(?:id|secret|app)\w*|ip[-_]?address\w*|e?mail[-_]?templates?"
)


def touches_a_person(operation: Operation) -> bool:
    """Whether it changes something that belongs to a person, by the words of its path, behind a credential."""
    if not changes_something(operation) or not operation.requires_credential:
        return False
    return bool(_PERSON.search(_OF_MACHINES.sub("", operation.path)))


@check(
    "AUTH004",
    "A person's data is changed with a key that everybody shares",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="MCP authorization 2026-07-28; OWASP LLM06 (excessive agency); catalogue AUTH-01",
    applies=touches_a_person,
    builds_on=("AUTH003",),
    good=[
        """
paths:
  /orders: {post: {summary: Place an order, security: [{login: [order]}], responses: {'201': {description: Placed}}}}
components:
  securitySchemes:
    login: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/a',
      tokenUrl: 'https://id.example.com/t', scopes: {order: Place orders in your name}}}}
""",
    ],
    bad=[
        f"""
paths:
  /orders: {{post: {{summary: Place an order, security: [{{key: []}}], responses: {{'201': {{description: Placed}}}}}}}}
{KEY_SCHEME}
""",
    ],
)
def acts_for_a_person(operation: Operation, document: Document) -> Iterator[Finding]:
    """With one key for all, every call may do what the key may do: the assistant of one person can change another's data.

    Fix: offer OAuth 2.1 authorization code or OpenID Connect beside the key, so that a call carries one person's authority.
    """
    named = {name for alternative in operation.security or () for name in alternative.schemes}
    schemes = [document.security_schemes[name] for name in sorted(named) if name in document.security_schemes]
    if schemes and all(_is_shared_key(scheme) for scheme in schemes):
        yield found(
            operation,
            seen=f"{operation.key} asks only for {listed(tuple(scheme.name for scheme in schemes))}, "
            "a credential of the client, not of a person.",
            better="Does the key stand for one person? Say so in the scheme's description. If not, add an `oauth2` scheme with "
            f"`authorizationCode` and a scope for this, such as `{scope_for(operation)}`, as a further alternative.",
            subject="delegation",
            confidence=Confidence.POSSIBLE,
            cause="no delegated scheme",
        )


def _is_shared_key(scheme: SecurityScheme) -> bool:
    """Whether it cannot carry a person's authority; a bearer token may, unless its name says that it is a key."""
    if scheme.is_delegated or scheme.type == "mutualTLS":
        return False
    personal = re.search(r"(?i)\b(?:user|personal|session|per[- ]user|on behalf)\b", f"{scheme.description} {scheme.name}")
    if scheme.type == "http" and scheme.scheme != "basic":
        return bool(re.search(r"(?i)api[_ -]?key", scheme.name)) and not personal
    return (
        not personal
        and scheme.scheme != "basic"
        and not re.search(r"(?i)bearer|jwt|session|cookie", scheme.name + scheme.location)
    )
