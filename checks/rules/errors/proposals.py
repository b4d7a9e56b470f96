"""What to write instead: fragments and sentences made from the document's own words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from http import HTTPStatus

from plainspoken.checks.amendments import Amendment, amend, word
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.errors.anatomy import anatomy, bare, inputs, is_credential, json_media, refusals, schema_shape
from plainspoken.checks.shapes import Shape, usual_shape
from plainspoken.checks.wording import cut, words
from plainspoken.inventory.document import Document, Operation, Schema
from plainspoken.inventory.places import pointer

STANDARD = frozenset({str(each.value) for each in HTTPStatus}) | {"default", "4XX", "4xx", "5XX", "5xx"}
INPUT_STATUSES = ("400", "422", "4XX", "4xx", "default")  # those under which a wrong value is refused


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """How this API documents its errors: the shape that most share, and the schemas to refer to, where there are good ones."""

    shape: Shape | None
    of_input: tuple[str, str]  # reference and media type of what answers wrong input
    of_others: tuple[str, str]  # the same for all other refusals: some APIs have a schema that fits wrong input alone


@remembered
def house(document: Document) -> House:
    """The error style of the document, from all its refusals."""
    shapes: list[Shape] = []
    of_input: Counter[tuple[str, str]] = Counter()
    of_others: Counter[tuple[str, str]] = Counter()
    for operation in document.operations:
        shapes += (schema_shape(schema) for _, schema in error_schemas(operation))
        for response in refusals(operation):
            media = json_media(response)
            if media is None or media.schema is None or bare(media.schema) or anatomy(media.schema).lacking:
                continue
            if reference := reference_to(media.schema, document):
                of_input[reference, media.name] += 1
                of_others[reference, media.name] += response.status not in ("400", "422")
    return House(
        shape=usual_shape([shape for shape in shapes if shape]), of_input=_first(of_input), of_others=_first(of_others)
    )


def _first(counted: Counter[tuple[str, str]]) -> tuple[str, str]:
    best = counted.most_common(1)
    return best[0][0] if best and best[0][1] else ("", "")


def error_schemas(operation: Operation) -> tuple[tuple[str, Schema], ...]:
    """The JSON schemas of the refusals of an operation that name fields, each once, with their media types."""
    found: dict[object, tuple[str, Schema]] = {}
    for response in refusals(operation):
        media = json_media(response)
        if media is not None and media.schema is not None and not bare(media.schema):
            found.setdefault(media.schema.node.identity, (media.name, media.schema))
    return tuple(found.values())


def reference_to(schema: Schema, document: Document) -> str:
    """The `$ref` by which the document's other operations may use this schema; empty where it is not a shared one."""
    tokens = schema.node.tokens
    in_swagger = len(tokens) == 2 and tokens[0] == "definitions"
    shared = in_swagger or (len(tokens) == 3 and tokens[:2] == ("components", "schemas"))
    return pointer(tokens) if shared and schema.node.source is document.source else ""


def response_fragment(document: Document, operation: Operation, status: str, description: str = "") -> str:
    """A documented refusal as YAML on one line, with the error schema that the API already has, or a small new one."""
    described = cut((description or sentence(operation, status)).replace("`", "").replace('"', "'"), 120)
    return f"`{_response(document, operation, status, described)}`"


def _response(document: Document, operation: Operation, status: str, described: str) -> str:
    return f"'{status}': {{description: \"{described}\", {error_body(document, operation, status)}}}"


def error_body(document: Document, operation: Operation, status: str) -> str:
    """The members of a response that give its body, in the document's own style."""
    usual = house(document)
    reference, name = usual.of_input if status in INPUT_STATUSES else usual.of_others
    media = name if reference and name != "*/*" else "application/problem+json"
    schema = f"{{$ref: '{reference}'}}" if reference else new_schema(operation, status)
    return f"schema: {schema}" if document.dialect == "2.0" else f"content: {{{media}: {{schema: {schema}}}}}"


def documents(document: Document, operation: Operation, status: str) -> tuple[Amendment, ...]:
    """What adds the refusal that `response_fragment` proposes; none where only its owner can say when it is answered."""
    described = sentence(operation, status).replace("`", "").replace('"', "'")
    if "<" in described:
        return ()
    return amend(operation.node, document, f"responses: {{{_response(document, operation, status, described)}}}")


def new_schema(operation: Operation, status: str = "400") -> str:
    """An error schema after RFC 9457; for wrong input with a list of fields, one of the operation's own as the example."""
    example = f", example: {word(names[0])}" if (names := inputs(operation)) else ""
    entry = f"{{type: object, properties: {{field: {{type: string{example}}}, message: {{type: string}}}}}}"
    listed = f", errors: {{type: array, items: {entry}}}" if status in INPUT_STATUSES else ""
    return f"{{type: object, properties: {{type: {{type: string}}, detail: {{type: string}}{listed}}}}}"


def likeliest(operation: Operation) -> str:
    """The refusal that its callers will meet first: of a wrong value, of an id that does not exist, of a missing credential."""
    if set(inputs(operation)) - set(path_parameters(operation)) or operation.body:
        return "400"
    if path_parameters(operation):
        return "404"
    return "401" if operation.requires_credential or operation.is_read_only else "400"


# Steps of a path that choose how something is shown, and not which thing is meant.
_CHOOSES = frozenset(words("format version locale language lang date year month type"))


def path_parameters(operation: Operation) -> tuple[str, ...]:
    """The parameters that say which thing is meant, in the path's order; a `{format}` or one of a fixed set is none of them."""
    named = [
        each.name
        for each in operation.parameters
        if each.location == "path" and "{" + each.name in operation.path and not (each.schema and each.schema.enum)
    ]
    meant = [name for name in named if words(name)[-1:] and words(name)[-1] not in _CHOOSES and not is_credential(words(name))]
    return tuple(sorted(meant, key=lambda name: operation.path.index("{" + name)))


def sentence(operation: Operation, status: str) -> str:
    """When this status is answered, in words that fit this operation; for statuses that only the owner can explain, a start."""
    thing = noun(operation)
    named = path_parameters(operation)
    fixed = {
        "401": "The credential is missing, expired or not valid",
        "402": "The account has no credit left for this call",
        "403": f"The caller is known, but may not {_deed(operation)}",
        "405": "The path does not offer this method",
        "404": f"There is no {_identified(named[-1], thing)} with this `{named[-1]}`" if named else f"There is no such {thing}",
        "409": f"The {thing} already exists, or its state does not allow this",
        "410": f"The {thing} is gone for good",
        "412": "The resource was changed since it was read; read it again",
        "413": "The body is larger than <limit>",
        "415": "The body is not of a media type listed here",
        "423": f"The {thing} is locked",
        "429": "More than <limit> calls in <time>; `Retry-After` says when to come back",
    }
    if status in fixed:
        return fixed[status]
    if status not in INPUT_STATUSES:
        return "<when this is answered, and what the caller should do then>"
    if status == "default":
        return "Any refusal that is not listed; the body says which and what would be accepted"
    names = inputs(operation)
    lack = "is missing or not valid" if not names or set(names[:3]) & _needed(operation) else "is not valid"
    return f"{_some(names)} {lack}; the body says which and what is accepted"


def _needed(operation: Operation) -> frozenset[str]:
    """The names that a call must give."""
    schemas = [media.schema for media in (operation.body.media if operation.body else ()) if media.schema]
    named = {each.name for each in operation.parameters if each.required}
    return frozenset(named.union(*(schema.required for schema in schemas)))


def _some(names: tuple[str, ...]) -> str:
    shown = [f"`{name}`" for name in names[:3]]
    if not shown:
        return "Something in the request"
    return " or ".join((", ".join(shown[:-1]), shown[-1])) if len(shown) > 1 else shown[0]


def _identified(parameter: str, otherwise: str) -> str:
    """What a path parameter identifies: `history_item_id` a history item."""
    named = words(parameter)
    known = len(named) > 1 and named[-1] in ("id", "key", "uuid", "slug", "code", "name", "number", "pk")
    return " ".join(named[:-1]) if known else otherwise


def _deed(operation: Operation) -> str:
    deeds = {"GET": "read", "POST": "create", "PUT": "change", "PATCH": "change", "DELETE": "delete"}
    return f"{deeds.get(operation.method, 'use')} this {noun(operation)}"


def noun(operation: Operation) -> str:
    """What the operation is about, from the last fixed step of its path: `/pets/{id}` gives `pet`."""
    steps = [step for step in operation.path.split("/") if step and "{" not in step]
    name = " ".join(words(steps[-1])) if steps else "resource"
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name[:-1] if name.endswith("s") and not name.endswith(("ss", "us", "is")) else name or "resource"
