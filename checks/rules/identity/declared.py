"""What the document declares for each operation: who must be asking, and with what right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.amendments import Amendment
from plainspoken.checks.consequence import changing_word, is_signed, only_builds
from plainspoken.checks.effect_words import VERBS
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.lexicon import VERB_CLASSES
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.descriptions.values import by_key
from plainspoken.checks.rules.identity.leaks import demand, is_credential, scheme_of, takes_credential
from plainspoken.checks.rules.identity.writing import declaration, declared_under, secures
from plainspoken.checks.wording import placeholder, quoted, words
from plainspoken.inventory.document import Document, Operation, Parameter

# A POST with one of these reads: the body carries the question because it is too long for a URL.
_ASKING = frozenset(
    {
        "search",
        "query",
        "find",
        "filter",
        "lookup",
        "calculate",
        "estimate",
        "validate",
        "preview",
        "count",
        "check",
        "graphql",
        "stats",
        "statistics",
        "export",
        "report",
    }
)
_READ_VERBS = frozenset(
    {
        "get",
        "gets",
        "returns",
        "return",
        "list",
        "lists",
        "search",
        "searches",
        "calculates",
        "estimates",
        "exports",
        "computes",
        "counts",
        "retrieves",
        "finds",
        "fetches",
        "shows",
        "retrieve",
    }
)
# Calls that give a credential, or make the account that will get one, cannot ask for it.
_ENTRANCE = frozenset(
    {"login", "signin", "logon", "signup", "register", "registration", "token", "oauth2", "oauth", "authenticate"}
)


def reads_only(operation: Operation) -> bool:
    """Whether a call changes nothing, as far as method and words tell: a safe method that is none of a name that cancels or
    deletes, or a POST that asks a question."""
    if operation.is_read_only or operation.method == "QUERY":
        return not changing_word(operation)[0]
    if only_builds(operation):
        return True
    said = words(operation.text)
    named = set(words(operation.path.rstrip("/").rsplit("/", 1)[-1]) + words(operation.id)[:1])
    return operation.method == "POST" and bool(named & _ASKING or (said and said[0] in _READ_VERBS))


def is_entrance(operation: Operation) -> bool:
    """Whether it is a way to get a credential: a login, a registration, a token endpoint."""
    segments = [part for part in operation.path.lower().split("/") if part and not part.startswith("{")]
    last = set(words(" ".join(segments[-2:])))
    return bool(last & _ENTRANCE) or {"forgot", "password"} <= last or {"reset", "password"} <= last


def changes_something(operation: Operation) -> bool:
    """Whether a call of it changes something, as far as method and words tell, and can be asked for a credential."""
    return not reads_only(operation) and not is_entrance(operation)


_DEEDS = VERB_CLASSES.keys() | VERBS.keys()


def scope_for(operation: Operation) -> str:
    """A scope that fits the operation, as `orders:write`."""
    segments = [part for part in operation.path.split("/") if re.match(r"(?!v\d+$)[A-Za-z]", part)]
    things = [part for part in segments if part.endswith("s") or part.lower() not in _DEEDS] or segments
    return f"{things[-1] if things else 'data'}:{'read' if reads_only(operation) else 'write'}"


def scheme_names(document: Document) -> str:
    """The declared schemes as `[a, b]`, for a proposal; a stand-in where there is none."""
    return ", ".join(f"`{name}`" for name in document.security_schemes)


def requirement(document: Document, operation: Operation) -> str:
    """What to write under `security`, with the document's own scheme where it declares one."""
    for name, scheme in document.security_schemes.items():
        scopes = next(iter(scheme.flows.values()), {})
        return f"`security: [{{{name}: [{next(iter(scopes), '')}]}}]`"
    if taken := _usual_credential(document):
        return f"`security: [{{key: []}}]`, and declare what other calls take: {declaration(document, scheme_of(taken))}"
    return f"`security: [{{login: [{scope_for(operation)}]}}]`, with `login` declared under {declared_under(document)}"


@remembered
def _usual_credential(document: Document) -> Parameter | None:
    """A header that most operations take as an ordinary parameter, and that proves who calls; None where there is none."""
    taken = [
        each
        for operation in document.operations
        for each in operation.parameters
        if each.location == "header" and is_credential(each.name, each.description)
    ]
    return taken[0] if 2 * len(taken) > len(document.operations) else None


def _changes_unguarded(operation: Operation, document: Document) -> bool:
    """Whether it changes something and takes no credential as an ordinary value; that is AUTH005's to tell."""
    return _changes_openly(operation, document) and not takes_credential(operation)


def _changes_openly(operation: Operation, document: Document) -> bool:
    """Whether it changes something, and neither prose nor what is sent says by whose right.

    Where the description demands a credential of all calls, it is the declaration that lacks, and AUTH002 tells it; a signed
    transaction carries its owner's authority.
    """
    if not changes_something(operation) or is_signed(operation):
        return False
    in_prose = operation.security is None and not document.security_schemes and demand(document)
    return not in_prose


KEY_SCHEME = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}"


@check(
    "AUTH001",
    "A change can be made without a credential",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API2 and API5; arXiv 2507.16044 (10 % of the failures)",
    applies=_changes_unguarded,
    blocks=True,
    good=[
        f"""
security: [{{key: []}}]
paths:
  /orders: {{post: {{summary: Place an order, responses: {{'201': {{description: Placed}}}}}}}}
{KEY_SCHEME}
""",
    ],
    bad=[
        """
paths:
  /orders: {post: {summary: Place an order, responses: {'201': {description: Placed}}}}
""",
        f"""
security: [{{key: []}}]
paths:
  /orders/{{id}}: {{delete: {{summary: Cancel an order, security: [], responses: {{'204': {{description: Gone}}}}}}}}
{KEY_SCHEME}
""",
    ],
)
def change_without_credential(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model that is talked into this call makes it in nobody's name, and nothing stops it or tells who asked.

    Fix: name the security scheme and the scope that the operation requires, under its own `security`.
    """
    if not operation.requires_credential and not _has_reading_twin(operation, document):
        said = "`security` allows anonymous calls" if operation.is_public else "no `security` is declared for it"
        yield found(
            operation,
            seen=f"{operation.key} changes something, and {said}.",
            better=f"Under {operation.key}: {requirement(document, operation)}.",
            subject="security",
            cause="no credential asked for",
        )


def _has_reading_twin(operation: Operation, document: Document) -> bool:
    """Whether a GET of the same path has the same text: then the POST only carries a longer question."""
    twin = by_key(document).get(f"GET {operation.path}") if operation.method == "POST" else None
    if twin is None or twin.text != operation.text or placeholder(twin.text):
        return False
    # A text that stands elsewhere too is boilerplate, and says nothing of these two.
    return sum(other.text == twin.text for other in document.operations) == 2


def reads_or_enters(operation: Operation, document: Document) -> bool:
    """Whether AUTH001 has nothing to find in it."""
    return not _changes_unguarded(operation, document)


@check(
    "AUTH002",
    "Nobody can tell whether a credential is needed",
    dimension="identity",
    severity=Severity.HIGH,
    source="arXiv 2507.16044 (missing endpoint-level authentication: 10 % of the failures); catalogue AUTH-04",
    applies=reads_or_enters,
    good=[
        "paths: {/stops: {get: {summary: Lists bus stops, security: [], responses: {'200': {description: OK}}}}}",
        "security: [{key: []}]\n"
        f"paths: {{/rides: {{get: {{summary: Lists rides, responses: {{'200': {{description: OK}}}}}}}}}}\n{KEY_SCHEME}",
    ],
    bad=[
        "paths: {/stops: {get: {summary: Lists bus stops, responses: {'200': {description: OK}}}}}",
        f"paths: {{/rides: {{get: {{summary: Lists rides, responses: {{'200': {{description: OK}}}}}}}}}}\n{KEY_SCHEME}",
    ],
)
def security_is_stated(operation: Operation, document: Document) -> Iterator[Finding]:
    """Silence may mean public or forgotten. A client that guesses public fails; one that guesses private never calls.

    Fix: declare `security` for the whole document, and write `security: []` under every operation that is public on purpose.
    """
    if operation.security is None:
        declared = scheme_names(document)
        yield found(
            operation,
            seen=f"{operation.key} says nothing of security"
            + (f", although {declared} is declared." if declared else ", and the document declares no scheme."),
            better=_stated(document, operation),
            subject="security",
            cause="security not stated",
            amendments=_taken(document, operation),
        )


def _taken(document: Document, operation: Operation) -> tuple[Amendment, ...]:
    """What declares the key that the call takes in a header, and requires it here."""
    if document.security_schemes:
        return ()
    given = [each for each in operation.parameters if is_credential(each.name, each.description)]
    headers = {each.name for each in document_keys(document)}
    if len(given) != 1 or given[0].location != "header" or len(headers) > 1:
        return ()
    return secures(document, operation.node, scheme_of(given[0]), "key")


@remembered
def document_keys(document: Document) -> tuple[Parameter, ...]:
    """Every parameter of the document that takes a credential."""
    parameters = (each for operation in document.operations for each in operation.parameters)
    return tuple(each for each in parameters if is_credential(each.name, each.description))


def _stated(document: Document, operation: Operation) -> str:
    """What to write; where the call takes a key as an ordinary value, it is not public, whoever asks."""
    if takes_credential(operation) and not document.security_schemes:
        taken = next((each for each in operation.parameters if is_credential(each.name, each.description)), None)
        key = scheme_of(taken)
        return f"It takes a credential: declare it as {declaration(document, key)}, and write `security: [{{key: []}}]`."
    if not document.security_schemes and (said := demand(document)):
        return f"Its description says {quoted(said, 80)}: declare that as a scheme, and write `security: [{{key: []}}]`."
    return f"Is it public? Then `security: []`. If not: {requirement(document, operation)}."


def _has_security(operation: Operation) -> bool:
    return bool(operation.security)


_NAMES = """
paths:
  /rides: {get: {summary: Lists rides, security: [{%s}], responses: {'200': {description: OK}}}}
components:
  securitySchemes:
    login: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/authorize',
      tokenUrl: 'https://id.example.com/token', scopes: {'rides:read': See rides}}}}
"""


@check(
    "AUTH003",
    "The security names a scheme that is not declared",
    dimension="identity",
    severity=Severity.HIGH,
    source="OpenAPI 3.1, Security Requirement Object; arXiv 2507.16044 (missing or wrong schemes: 62 % of the failures)",
    applies=_has_security,
    good=[_NAMES % "login: ['rides:read']", _NAMES % "login: ['rides:write']"],
    bad=[_NAMES % "oauth: ['rides:read']"],
)
def names_declared_scheme(operation: Operation, document: Document) -> Iterator[Finding]:
    """A client cannot log in by a scheme that is only a name.

    Fix: declare it under `components.securitySchemes`, or correct the name.
    """
    schemes = document.security_schemes
    for alternative in operation.security or ():
        for name in alternative.schemes:
            if name not in schemes:
                yield found(
                    operation,
                    seen=f"It asks for `{name}`, which the document does not declare"
                    + (f"; it declares {scheme_names(document)}." if schemes else "."),
                    better=f"Declare `{name}` under {declared_under(document)}, or name one that is declared.",
                    subject=f"scheme {name}",
                    cause=f"undeclared scheme {name}",
                )


def listed(names: tuple[str, ...]) -> str:
    """The first four names as code, for a sentence."""
    return ", ".join(f"`{name}`" for name in names[:4])
