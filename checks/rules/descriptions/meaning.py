"""Is the meaning of every value known: parameters, request bodies, answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.values import (
    Value,
    answer,
    by_key,
    explains_itself,
    fault,
    form,
    inputs,
    is_dark,
    names_its_segment,
    outputs,
    successes,
)
from plainspoken.checks.rules.identity.leaks import is_credential
from plainspoken.checks.rules.reliability.contract import answer_not_described
from plainspoken.checks.wording import quoted, words
from plainspoken.inventory.document import Document, Media, Operation, Parameter

DARK_SHARE = 0.2  # of the fields of a body may be dark; catalogue DESC-04 allows 0.1 of parameters, bodies carry more trivia

_TAKES = """
paths:
  /trips/{tripId}:
    get:
      summary: Returns one trip with its stages
      parameters:
        - {name: tripId, in: path, required: true, schema: {type: string}}
        - {name: mode, in: query, %s}
      responses: {'200': {description: OK}}
"""


# Headers of a signed call (AWS Signature Version 4), which the signing software fills, and no model.
_SIGNING = frozenset(
    f"x-amz-{name}"
    for name in ("content-sha256", "date", "algorithm", "credential", "security-token", "signature", "signedheaders")
)


def _is_named(parameter: Parameter) -> bool:
    """Whether it is one to be explained; of a credential AUTH005 tells: it is to be no parameter at all."""
    is_signing = parameter.location == "header" and parameter.name.lower() in _SIGNING
    return (
        bool(parameter.name)
        and not parameter.deprecated
        and not is_signing
        and not is_credential(parameter.name, parameter.description)
    )


@check(
    "DESC005",
    "A parameter is described by its name alone",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="arXiv 2602.14878 (84 % opaque parameters); catalogue DESC-04",
    applies=_is_named,
    good=[
        _TAKES % "description: 'How stages are joined: direct trains only, or any change', schema: {type: string}",
        _TAKES % "schema: {type: string, enum: [direct, any]}",
        """
paths:
  /trips:
    get:
      summary: Lists the trips of the person who asks
      parameters: [{$ref: '#/components/parameters/since'}]
      responses: {'200': {description: OK}}
components:
  parameters:
    since: {name: since, in: query, description: Leaves out what ended before, schema: {type: string, format: date}}
""",
    ],
    bad=[
        _TAKES % "schema: {type: string}",
        _TAKES % "description: mode, schema: {type: string}",
        _TAKES % "description: The mode parameter (required), schema: {type: string}",
    ],
)
def parameter_has_meaning(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """What a model does not know it fills with a guess, and a wrong guess is often accepted silently.

    Fix: say what the value selects or changes, where it comes from, and give the values or the form that are accepted.
    """
    what = fault(parameter.description, parameter.name)
    operation = by_key(document).get(parameter.operation) if what else None
    if operation is None or _is_clear(parameter, operation):
        return
    shared = parameter.node.tokens[:1] != ("paths",)
    seen = f"`{parameter.name}` ({_kind(parameter)}) {what}"
    yield found(
        parameter.place,
        operation="" if shared else operation,
        subject=f"parameter {parameter.name}",
        seen=f"{seen}: {quoted(parameter.description)}." if parameter.description else f"{seen}.",
        better=_ask(parameter, operation),
        confidence=Confidence.LIKELY if parameter.description else Confidence.CERTAIN,
        cause=f"parameter {parameter.name}",
    )


def _is_clear(parameter: Parameter, operation: Operation) -> bool:
    if names_its_segment(parameter, operation.path):
        return True
    return parameter.schema is not None and explains_itself(parameter.name, parameter.schema)


def _kind(parameter: Parameter) -> str:
    kind = form(parameter.schema) if parameter.schema else "value of any type"
    return f"{parameter.location or 'no location'}, {kind}"


def _ask(parameter: Parameter, operation: Operation) -> str:
    """The question that the description must answer, by what kind of value it is."""
    name, types = parameter.name, parameter.schema.types if parameter.schema else frozenset()
    named = words(name)
    if name.lower().endswith(("id", "key")) or named[:1] == ("id",):
        return f"Say what `{name}` identifies and which operation gives it, for example: `{name}` of ... as returned by ..."
    if "boolean" in types:
        return f"Say what {operation.key} does with `{name}: true`, what with `false`, and which is the default."
    if types & {"integer", "number"}:
        return f"Is `{name}` a count, a measure (in which unit), or the id of something (given by which operation)? Say so."
    if "array" in types:
        return f"Say what each entry of `{name}` is, and whether all of them must match or any."
    return f"Which values does `{name}` accept, and what does each do? Few: add `enum`. Many: say their form, with an example."


def takes_fields(operation: Operation) -> bool:
    """Whether its body has fields, or should have: JSON, or anything with a schema."""
    return operation.body is not None and any(media.schema is not None or media.is_json for media in operation.body.media)


_BODY = """
paths:
  /trips:
    post:
      summary: Books a trip for the person who asks
      requestBody: {content: {application/json: {schema: {type: object, properties: {%s}}}}}
      responses: {'201': {description: Booked}}
"""


@check(
    "DESC006",
    "Fields of the request body are not explained",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Catalogue DESC-04; arXiv 2602.14878 (opaque parameters)",
    applies=takes_fields,
    builds_on=("DESC024",),
    good=[
        _BODY % "email: {type: string, format: email}, berth: {type: string, description: Number of the bed}",
    ],
    bad=[
        _BODY % "kind: {type: string}, flg2: {type: string}, berth: {type: string, description: Berth}",
        _BODY % "seg: {type: object}, opt: {type: string, description: string}",
    ],
)
def request_fields_have_meaning(operation: Operation, document: Document) -> Iterator[Finding]:
    """The body is where a call does its work; a field that is only a name is filled with a guess.

    Fix: describe each field by what its value does, or give it an enum or format that says it.
    """
    fields = [value for value in inputs(document)[operation.key] if value.parameter is None]
    yield from _unexplained(operation, fields, "request body", "takes")


@check(
    "DESC024",
    "The request body is an object of which nobody names the fields",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="Measured: 9.8 % of operations have an untyped object; providers' strict modes refuse one",
    applies=takes_fields,
    good=[
        _BODY % "berth: {type: string, description: Number of the bed}",
        "paths: {/trips: {post: {requestBody: {content: {application/json: {schema: {type: object, "
        "additionalProperties: {type: string}, description: The labels to set}}}}}}}",
    ],
    bad=[
        "paths: {/trips: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}}}}",
        "paths: {/trips: {post: {requestBody: {content: {application/json: {}}}}}}",
    ],
)
def request_fields_are_named(operation: Operation) -> Iterator[Finding]:
    """The model knows that something is to be sent, and not what: it invents fields, and the call is refused or worse.

    Fix: list the fields under `properties`; what callers may name themselves is described under `additionalProperties`.
    """
    if operation.body is not None and any(_is_open(media) for media in operation.body.media):
        has_schema = any(media.schema for media in operation.body.media)
        what = "an object of which no field is named" if has_schema else "JSON without a schema"
        yield found(
            operation,
            seen=f"The body of {operation.key} is {what}.",
            better=f"Which fields does {operation.key} read? Take a real request and write them as `properties: {{...}}`, each"
            " with its `type` and what its value does.",
            subject="request body",
            cause="body without fields",
        )


def _is_open(media: Media) -> bool:
    if media.schema is None:
        return media.is_json
    return (media.is_json or "form" in media.name or "xml" in media.name) and _says_nothing(media.schema.node.value)


def _unexplained(operation: Operation, fields: Iterable[Value], subject: str, verb: str) -> Iterator[Finding]:
    fields = [value for value in fields if not value.schema.properties]  # what holds fields is explained by them
    dark = [value for value in fields if is_dark(value)]
    if not fields or len(dark) <= DARK_SHARE * len(fields):
        return
    names = ", ".join(f"`{value.subject.split(' ')[-1]}`" for value in dark[:5])
    more = f" and {len(dark) - 5} more" if len(dark) > 5 else ""
    first = dark[0]
    yield found(
        operation,
        seen=f"{_share(len(dark), len(fields), verb)}: {names}{more}.",
        better=f"Begin with `{first.name}` ({form(first.schema)}): what does its value mean, and which values are there? "
        f"Describe it where the schema defines it, under `{first.node.place.pointer}`.",
        subject=subject,
        cause=f"schema {_schema_name(first)}",
    )


def _share(dark: int, all_fields: int, verb: str) -> str:
    if dark == 1:
        which = "The only field" if all_fields == 1 else f"One of the {all_fields} fields"
        return f"{which} that it {verb} says nothing of its meaning"
    which = f"All {all_fields}" if dark == all_fields else f"{dark} of the {all_fields}"
    return f"{which} fields that it {verb} say nothing of their meaning"


def _schema_name(value: Value) -> str:
    tokens = value.node.tokens
    return "/".join(map(str, tokens[:3])) if value.is_shared else "/".join(map(str, tokens))


_NO_BODY = ("204", "205", "304")


def _answers_with_body(operation: Operation) -> bool:
    """Whether a success is documented that carries, or should carry, something a model can read."""
    told = successes(operation)
    if operation.method in ("HEAD", "OPTIONS") or not told or all(each.status in _NO_BODY for each in told):
        return False
    media = [media for each in told for media in each.media]
    readable = [each for each in media if each.is_json or "xml" in each.name or each.name in ("", "*/*")]
    return operation.method == "GET" if not media else bool(readable)


_GIVES = """
paths:
  /trips: {get: {summary: Lists booked trips, responses: {'200': {description: Trips%s}}}}
"""


@check(
    "DESC007",
    "Nobody can tell what the answer holds",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="arXiv 2602.05366 (response fields matter most for retrieval); measured: 17.9 % of operations have no 2xx schema",
    applies=_answers_with_body,
    builds_on=("REL004",),
    good=[
        _GIVES % ", content: {application/json: {schema: {type: object, properties: {id: {type: string}, "
        "created_at: {type: string, format: date-time}, berth: {type: string, description: Number of the bed}}}}}",
    ],
    bad=[
        _GIVES % "",
        _GIVES % ", content: {application/json: {schema: {type: object}}}",
        _GIVES % ", content: {application/json: {schema: {type: object, properties: {st: {type: string}}}}}",
    ],
)
def answer_has_meaning(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model answers the person from these fields; from a name alone it tells something that may not be true.

    Fix: give the success a schema, and each field of it a description, enum or format that says what it means.
    """
    media = answer(operation)
    fields = outputs(document)[operation.key]
    if fields:
        yield from _unexplained(operation, fields, "response", "answers with")
    elif not any(answer_not_described(operation)) and (
        media is None or media.schema is None or _says_nothing(media.schema.node.value)
    ):
        status = successes(operation)[0].status
        yield found(
            operation,
            seen=f"The answer {status} has {'a schema without fields' if media and media.schema else 'no schema'}, only "
            f"{quoted(successes(operation)[0].description)}.",
            better=f"Under `responses: {{'{status}': {{content: {{application/json: {{schema: ...}}}}}}}}`, list the fields "
            f"that {operation.key} returns, each with what it means.",
            subject="response",
            cause="no response schema",
        )


_TELLING = {"properties", "items", "enum", "const", "allOf", "oneOf", "anyOf", "additionalProperties", "description", "$ref"}


def _says_nothing(schema: object) -> bool:
    return isinstance(schema, dict) and schema.get("type") in (None, "object") and not _TELLING & set(schema)
