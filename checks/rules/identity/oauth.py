"""OAuth: which flows are offered, and what its scopes allow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.identity.declared import listed, reads_only
from plainspoken.checks.rules.identity.schemes import CODE, SCHEME
from plainspoken.checks.wording import adds_nothing, placeholder
from plainspoken.inventory.document import Document, Operation, SecurityScheme


def _is_oauth(scheme: SecurityScheme) -> bool:
    return scheme.type == "oauth2"


_FLAWED = {
    "implicit": "hands the token over in the address of a page",
    "password": "gives the person's password to the client",
}


@check(
    "AUTH010",
    "OAuth is offered in a way that is no longer safe",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, sections 2.1.2 and 2.4 (implicit and password grants); OAuth 2.1 drops both",
    applies=_is_oauth,
    good=[SCHEME % (CODE % "'rides:read': See your rides")],
    bad=[
        SCHEME % "type: oauth2, flows: {implicit: {authorizationUrl: 'https://id.example.com/a', scopes: {read: See rides}}}",
        SCHEME % "type: oauth2, flows: {password: {tokenUrl: 'https://id.example.com/t', scopes: {read: See rides}}}",
    ],
)
def no_unsafe_flow(scheme: SecurityScheme) -> Iterator[Finding]:
    """An assistant must never see the password, and a token in an address is read by whoever sees the address.

    Fix: offer `authorizationCode` with PKCE, and remove the other.
    """
    for flow in sorted(set(scheme.flows) & set(_FLAWED)):
        scopes = ", ".join(f"'{scope}': ..." for scope in list(scheme.flows[flow])[:3])
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` offers the flow `{flow}`, which {_FLAWED[flow]}.",
            better="Write `flows: {authorizationCode: {authorizationUrl: ..., tokenUrl: ..., scopes: {"
            + scopes
            + "}}}`, and ask for PKCE (S256).",
            subject=f"flow {flow} of {scheme.name}",
            cause=f"flow {flow}",
        )


_SCOPED = """
paths:
  /rides: {get: {summary: Lists rides, security: [{login: [%s]}], responses: {'200': {description: OK}}}}
  /rides/{id}: {delete: {summary: Cancels a ride, security: [{login: [%s]}], responses: {'204': {description: Gone}}}}
components: {securitySchemes: {login: {%s}}}
"""


def _opens_all(scheme: SecurityScheme) -> bool:
    """Whether nothing in its own words says that there are kinds of it which allow less than others."""
    told = f"{scheme.description} {scheme.name}"
    return scheme.type == "oauth2" or not re.search(r"(?i)scope|permission|role|read[- ]?only|privilege|grant|restrict", told)


@check(
    "AUTH011",
    "Who may read may also change",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="60 % of 253 OAuth plugins: no scope or the scope `all`, measured; Zalando #105; MCP scope minimization",
    applies=_opens_all,
    good=[_SCOPED % ("'rides:read'", "'rides:write'", CODE % "'rides:read': See rides, 'rides:write': Cancel rides")],
    bad=[
        _SCOPED % ("all", "all", CODE % "all: Everything"),
        _SCOPED % ("", "", CODE % "'rides:read': See your rides"),
    ],
)
def scopes_separate_changes(scheme: SecurityScheme, operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """A person who lets an assistant look at something should not have let it change that too.

    Fix: one scope to read and another to change, and ask each operation for the least.
    """
    reads = _by_scopes(scheme, tuple(each for each in operations if reads_only(each)))
    writes = _by_scopes(scheme, tuple(each for each in operations if not reads_only(each)))
    both = [scopes for scopes in writes if scopes in reads]
    if both:
        worst = max(both, key=lambda scopes: (len(writes[scopes]), sorted(scopes)))
        asked = ", ".join(f"`{scope}`" for scope in sorted(worst)) or "no scope"
        noun = next((part for part in reversed(reads[worst][0].path.split("/")) if part and "{" not in part), "data")
        yield found(
            scheme.place,
            seen=f"{reads[worst][0].key} and {writes[worst][0].key} ask `{scheme.name}` for the same: {asked} "
            f"({len(writes[worst])} {'operation changes' if len(writes[worst]) == 1 else 'operations change'} something).",
            better=_apart(scheme, noun),
            subject=f"scopes of {scheme.name}",
            cause="scopes do not separate",
        )


def _apart(scheme: SecurityScheme, noun: str) -> str:
    """What keeps reading and changing apart; only OAuth and OpenID Connect have scopes."""
    scopes = f"`scopes: {{'{noun}:read': ..., '{noun}:write': ...}}`"
    if scheme.type in ("oauth2", "openIdConnect"):
        return f"Write {scopes}, and under each operation the one it needs."
    return (
        f"Does `{scheme.name}` come in a kind that may only read? Say so in its description. If not, offer that, or an "
        f"`oauth2` scheme with {scopes}."
    )


def _by_scopes(scheme: SecurityScheme, operations: tuple[Operation, ...]) -> dict[frozenset[str], list[Operation]]:
    groups: dict[frozenset[str], list[Operation]] = {}
    for operation in operations:
        for alternative in operation.security or ():
            if scheme.name in alternative.schemes:
                groups.setdefault(frozenset(alternative.schemes[scheme.name]), []).append(operation)
    return groups


@check(
    "AUTH012",
    "A scope does not say what it allows",
    dimension="identity",
    severity=Severity.LOW,
    source="OpenAPI 3.1, OAuth Flow Object (`scopes`); catalogue AUTH-05",
    applies=lambda scheme: any(scheme.flows.values()),
    good=[SCHEME % (CODE % "'rides:read': See your rides")],
    bad=[SCHEME % (CODE % "'rides:read': ''"), SCHEME % (CODE % "'rides:read': 'rides:read'")],
)
def scopes_are_described(scheme: SecurityScheme) -> Iterator[Finding]:
    """This is the sentence that a person agrees to. A bare name is agreed to unread.

    Fix: say what the holder may see or change, in the words of the person who will be asked.
    """
    dark = sorted({scope for flow in scheme.flows.values() for scope, text in flow.items() if _is_dark(scope, text)})
    if dark:
        names = ", ".join(f"`{scope}`" for scope in dark[:5]) + (f" and {len(dark) - 5} more" if len(dark) > 5 else "")
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` does not say what {names} allow{'s' if len(dark) == 1 else ''}.",
            better=f"Write `scopes: {{'{dark[0]}': 'Lets the assistant ... in your name'}}`: what may it see or change, and "
            "what not?",
            subject=f"scopes of {scheme.name}",
            cause="scopes not described",
        )


def _is_dark(scope: str, text: str) -> bool:
    bare = scope.rsplit("/", 1)[-1]
    if text.strip() == scope or not text.strip() or placeholder(text):
        return True
    return adds_nothing(text, (bare,)) and len(text.split()) < 3


_ASKING = """
paths: {/rides: {get: {summary: Lists rides, security: [{login: [%s]}], responses: {'200': {description: OK}}}}}
components:
  securitySchemes:
    login: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/authorize',
      tokenUrl: 'https://id.example.com/token', scopes: {'rides:read': See rides}}}}
"""


def _asks_for_scopes(operation: Operation, document: Document) -> bool:
    """Whether it names a scope of a scheme that has scopes and is declared."""
    schemes = document.security_schemes
    return any(
        scopes and name in schemes and schemes[name].type == "oauth2"
        for alternative in operation.security or ()
        for name, scopes in alternative.schemes.items()
    )


# Apart from AUTH003: a server may well grant a scope that the document forgot, and a login that is only a name is none.
@check(
    "AUTH029",
    "The security asks for a scope that is not declared",
    dimension="identity",
    severity=Severity.HIGH,
    source="OpenAPI 3.1, Security Requirement Object (the scopes of a scheme are those that its flows list)",
    applies=_asks_for_scopes,
    good=[_ASKING % "'rides:read'"],
    bad=[_ASKING % "'rides:write'"],
)
def asks_for_declared_scopes(operation: Operation, document: Document) -> Iterator[Finding]:
    """A person is asked to agree to something that nobody has described, or the login refuses to ask at all.

    Fix: list the scope with what it allows under the flow of its scheme, or correct the name.
    """
    schemes = document.security_schemes
    for alternative in operation.security or ():
        for name, scopes in alternative.schemes.items():
            if name in schemes and (unknown := _unknown_scopes(schemes[name], scopes)):
                yield found(
                    operation,
                    seen=f"It asks `{name}` for {listed(unknown)}, which is not among its scopes.",
                    better=f"Add {listed(unknown)} to the `scopes` of `{name}` with what each allows, or correct the name.",
                    subject=f"scopes of {name}",
                    cause=f"undeclared scope {unknown[0]}",
                )


def _unknown_scopes(scheme: SecurityScheme, scopes: tuple[str, ...]) -> tuple[str, ...]:
    offered = {scope for flow in scheme.flows.values() for scope in flow}
    return tuple(scope for scope in scopes if scope not in offered) if scheme.type == "oauth2" else ()
