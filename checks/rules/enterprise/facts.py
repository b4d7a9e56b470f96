"""What an organisation must know of an API beside its score: whose it is, which data leaves, what can be traced and metered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.consequence import Consequence, consequence_of
from plainspoken.checks.data_classes import PERSONAL, Datum, answered_data
from plainspoken.checks.data_flows import DataFlow, data_flows
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import plain, quoted, words
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.places import Place
from plainspoken.inventory.records import Api, Owner

FACTS = "enterprise"
PETS = "paths: {/pets: {get: {responses: {'200': {description: All}}}}}"


def _listed(api: Api, document: str = PETS) -> Case:
    return Case(document=document, evidence={"api": api})


def _place(api: Api) -> Place:
    return Place(source=api.source.partition(":")[0] or api.document)


@check(
    "ENT002",
    "Nobody is named who answers for the API",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="Backstage, catalog-info (spec.owner); OWASP API Security Top 10 2023, API9",
    good=[_listed(Api(id="pets", document="pets.yaml", owner=Owner(team="Shop", email="shop@pets.dev")))],
    bad=[
        _listed(Api(id="pets", document="pets.yaml")),
        _listed(Api(id="pets", document="pets.yaml", owner=Owner(team="Shop"))),
    ],
)
def no_owner(api: Api, document: Document) -> Iterator[Finding]:
    """When an assistant does harm through it, somebody must be called; and every finding here needs somebody to mend it.

    Fix: name the team and its mailbox in the inventory.
    """
    if api.owner.team and api.owner.email:
        return
    mailbox = document.at("info", "contact")
    known = mailbox.text("email") if mailbox else ""
    lacks = "neither a team nor a mailbox" if not (api.owner.team or api.owner.email) else "only half of an owner"
    team, email = api.owner.team or "<team>", api.owner.email or known or "<its mailbox>"
    yield found(
        _place(api),
        seen=f"The inventory gives {api.id} {lacks}" + (f"; the document names {known}." if known else "."),
        better=f"Write `owner: {{team: {team}, email: {email}}}` at {api.id}.",
        subject="owner",
        cause="no owner",
    )


@check(
    "ENT008",
    "Nothing says in which part of its life the API is",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="Backstage, catalog-info (spec.lifecycle); Zalando RESTful API Guidelines, rule 219",
    good=[_listed(Api(id="pets", document="pets.yaml", lifecycle="production"))],
    bad=[_listed(Api(id="pets", document="pets.yaml"))],
)
def no_lifecycle(api: Api, document: Document) -> Iterator[Finding]:
    """An experiment and the system of record look alike to a model; only this tells which one assistants may be built upon.

    Fix: write `lifecycle` in the inventory, and keep it up to date.
    """
    if not api.lifecycle:
        early = document.api_version.startswith("0.") or bool(re.search(r"(?i)alpha|beta|preview", document.api_version))
        proposed = "experimental" if early else "production"
        yield found(
            _place(api),
            seen=f"The inventory says nothing of the lifecycle of {api.id}, whose version is {quoted(document.api_version)}.",
            better=f"Write `lifecycle: {proposed}` at {api.id}, if that is what it is; others are `deprecated` and `retired`.",
            subject="lifecycle",
            cause="no lifecycle",
        )


_LABELS = ("x-data-classification", "x-classification", "x-pii", "x-sensitivity", "x-sensitive", "x-data-class", "x-gdpr")
_SHOWN = 4


def _is_labelled(datum: Datum) -> bool:
    return any(datum.node.plain(name) is not None for name in _LABELS)


@remembered
def _personal(operations: tuple[Operation, ...]) -> list[Datum]:
    """The fields of persons in all answers, each once."""
    held = {id(each): each for operation in operations for each in answered_data(operation) if each.data_class in PERSONAL}
    return list(held.values())


ANSWERS = """
paths: {/users: {get: {%s responses: {'200': {description: Users, content: {application/json: {schema: {type: array, items: {
  type: object, properties: {email: {type: string%s}, name: {type: string}}}}}}}}}}}
"""


@check(
    "ENT003",
    "Data of persons carries no label",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="GDPR, article 30 (records of processing); OWASP API Security Top 10 2023, API3; no standard keyword exists",
    applies=lambda operations: bool(_personal(operations)),
    good=[ANSWERS % ("", ", x-data-classification: contact")],
    bad=[ANSWERS % ("", "")],
)
def unlabelled(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """What masks, logs or holds back personal data before it reaches a model can only do so where it is marked.

    Fix: label each such field, in the shared schema, so that it is said once.
    """
    personal = _personal(operations)
    bare = [each for each in personal if not _is_labelled(each)]
    if bare:
        shown = ", ".join(f"`{each.label}` ({each.data_class})" for each in bare[:_SHOWN])
        more = f" and {len(bare) - _SHOWN} more" if len(bare) > _SHOWN else ""
        yield found(
            bare[0].node.place,
            seen=f"{len(bare)} of {len(personal)} fields that look like data of persons carry no label: {shown}{more}.",
            better=f"Write `x-data-classification: {bare[0].data_class}` under `{bare[0].label}`, and so at the others.",
            subject="labels of data",
            cause="data without a label",
            confidence=Confidence.LIKELY,
        )


def _is_unscoped(flow: DataFlow) -> bool:
    return not flow.authorisation or any(each == "anyone" or ": " not in each for each in flow.authorisation)


@remembered
def _outgoing(document: Document) -> list[DataFlow]:
    return [each for each in data_flows(document) if each.direction == "answered" and each.data_class in PERSONAL]


SCOPED = "components: {securitySchemes: {login: {type: oauth2, flows: {}}}}\n"


@check(
    "ENT004",
    "Data of persons goes to every caller alike",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="Catalogue ENT-04 (register of data flows, as CAIQ asks for); GDPR, article 5",
    applies=lambda document: bool(_outgoing(document)),
    good=[SCOPED + ANSWERS % ("security: [{login: [users.read]}],", "")],
    bad=[ANSWERS % ("", ""), SCOPED + ANSWERS % ("security: [{login: []}],", "")],
)
def unscoped_data(document: Document) -> Iterator[Finding]:
    """Whoever may ask for anything may ask for this: an assistant for opening hours can read the customers' addresses.

    Fix: give the operations that hand out data of persons a scope of their own.
    """
    flows = _outgoing(document)
    open_ones = [each for each in flows if _is_unscoped(each)]
    if open_ones:
        kinds = ", ".join(dict.fromkeys(each.data_class.value for each in open_ones))
        first = open_ones[0]
        operation = document.operation(first.operation)
        thing = next((step for step in reversed(first.operation.split("/")) if step and "{" not in step), "data")
        scope = f"{'-'.join(words(thing))}.read"
        yield found(
            operation.place if operation else document.root.place,
            seen=f"{len(open_ones)} of {len(flows)} flows of personal data ({kinds}) ask for no scope; the first is"
            f" {first.operation}: {', '.join(f'`{name}`' for name in first.fields[:_SHOWN])}.",
            better=f"Give {first.operation} a scope, such as `{scope}`, and let its `security` ask for it.",
            subject="scopes of data",
            cause="data without a scope",
            confidence=Confidence.LIKELY,
        )


_TRACE_HEADERS = """
traceparent traceresponse xrequestid requestid xcorrelationid correlationid xtraceid traceid b3 xb3traceid xamznrequestid
xamznrequestid xmsrequestid xmsclientrequestid xamzrequestid xamztraceid xamzcfid cfray
"""
_TRACES = frozenset(_TRACE_HEADERS.split())


def is_trace(name: str) -> bool:
    """Whether a header of this name lets one call be found again in the logs."""
    return "".join(words(name)) in _TRACES


def _traced(operation: Operation) -> bool:
    answered = any(is_trace(name) for response in operation.responses for name in response.headers)
    return answered or any(is_trace(parameter.name) for parameter in operation.parameters)


TRACED = "paths: {/pets: {post: {summary: Adds a pet, responses: {'201': {description: Added%s}}}}}"


@check(
    "ENT005",
    "A call cannot be found again",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="W3C Trace Context; MCP trace context; OWASP MCP Top 10, MCP08",
    good=[TRACED % ", headers: {X-Request-Id: {schema: {type: string}}}"],
    bad=[TRACED % ""],
)
def untraced(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """When a person says "your assistant did this", only an id that both sides wrote down leads to the call.

    Fix: document that `traceparent` is taken and an id answered with every call.
    """
    if not any(_traced(each) for each in operations):
        first = next((each for each in operations if consequence_of(each) is not Consequence.READ), operations[0])
        yield found(
            first.place,
            seen=f"None of {len(operations)} operations takes or answers an id by which a call is found again.",
            better="Add `X-Request-Id: {description: Found in our logs, schema: {type: string}}` to the `headers` of each"
            f" answer, first of {first.key}.",
            subject="request id",
            cause="calls without an id",
        )


def _answered(*headers: str) -> Case:
    exchange = Exchange(
        id="1",
        operation="GET /pets",
        method="GET",
        url="https://api.pets.dev/pets",
        status=200,
        response_headers=dict.fromkeys(headers, "1"),
    )
    return Case(document=PETS, evidence={"exchanges": (exchange,)})


@check(
    "ENT105",
    "No answer carries an id",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="W3C Trace Context; OWASP MCP Top 10, MCP08",
    applies=lambda exchanges: any(each.status is not None for each in exchanges),
    good=[_answered("x-request-id")],
    bad=[_answered("content-type")],
)
def answers_untraced(exchanges: tuple[Exchange, ...]) -> Iterator[Finding]:
    """A complaint that comes with no id ends in a search by time and guess.

    Fix: send `X-Request-Id` or `traceresponse` with every answer, refusals included.
    """
    answers = [each for each in exchanges if each.status is not None]
    silent = [each for each in answers if not any(is_trace(name) for name in each.response_headers)]
    if len(silent) == len(answers):
        yield found(
            Place(source=""),
            operation=silent[0].operation,
            seen=f"None of {len(answers)} answers had a header by which its call is found again.",
            better="Send `X-Request-Id: <a new id>` with every answer, and write it to the log.",
            subject="request id in answers",
            exchange=silent[0].id,
            cause="answers without an id",
        )


_QUOTA = re.compile(
    r"(?i)\brate[- ]?limit|\bthrottl|\bquota|\b\d[\d,.]* ?(?:requests?|calls?|queries|hits)\s?(?:per|/|an?|every|each)\s"
    r"|\b(?:requests?|calls?) (?:per|/) ?(?:second|minute|hour|day|month)|\btoo many requests"
)
_METERS = re.compile(r"(?i)^(?:x-)?rate-?limit|^x-quota|^x-throttl")


def _says_quota(document: Document) -> bool:
    if _QUOTA.search(plain(document.description)):
        return True
    answers = [response for operation in document.operations for response in operation.responses]
    if any(each.status == "429" or any(_METERS.search(name) for name in each.headers) for each in answers):
        return True
    return any(_QUOTA.search(operation.description) for operation in document.operations)


LIMITED = "info: {title: Pets, version: 1.0.0, description: %s}\n" + PETS


@check(
    "ENT007",
    "No limit on calls is documented",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="OWASP API Security Top 10 2023, API4; OWASP LLM10 Unbounded Consumption",
    good=[LIMITED % "At most 100 requests per minute."],
    bad=[LIMITED % "All about pets."],
)
def no_quota(document: Document) -> Iterator[Finding]:
    """A model in a loop calls a thousand times an hour; who pays, and what stops it, is asked before anybody connects one.

    Fix: say how many calls one consumer has, in which time, and what happens after that.
    """
    if not _says_quota(document):
        at = document.at("info")
        yield found(
            (at or document.root).place,
            seen="Neither the description nor any answer speaks of a limit on calls.",
            better="How many calls may one consumer make a minute? Write that into `info.description`, and document `'429'`.",
            subject="quota",
            cause="no quota documented",
            confidence=Confidence.LIKELY,
        )
