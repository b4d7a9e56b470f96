"""Holds requests against the document: what is not written there is refused, with several objections at once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jsonschema_rs

from plainspoken.flows.demo.exemplary.problems import MOST_CHARACTERS, MOST_ERRORS, FieldError, Refused, shown
from plainspoken.inventory.document import Document, Operation, Parameter, Schema

_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_ORIGIN = re.compile(r"as `\w+` of \w+ g[ai]ve?s? it")  # where an id comes from, as descriptions of the document say it


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A request as the document promises it: parameters by name, defaults filled in, and the body."""

    parameters: Mapping[str, Any]
    body: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A request as it came: parameters as text by location, the body as bytes."""

    path: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes = b""


class Contract:
    """What one operation of the document accepts."""

    def __init__(self, document: Document, operation: Operation) -> None:
        self.operation = operation
        self.components = {"components": document.root.plain("components")}
        self.validators = {each.name: self._validator(each.schema) for each in operation.parameters}
        schema = operation.body.media[0].schema if operation.body else None
        self.body = self._validator(schema) if schema else None
        self.known = _known(schema) if schema else {}
        self.origins = {path: _origin(field.description) for path, field, _ in schema.fields()} if schema else {}

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that a call needs, as `security` of the document says."""
        return tuple(scope for each in self.operation.security or () for scopes in each.schemes.values() for scope in scopes)

    def accept(self, given: Given) -> Call:
        """The call, checked. Raises `Refused` naming every parameter or field that is not accepted."""
        parameters, errors = self._parameters(given)
        if errors:
            raise Refused(
                code="INVALID_PARAMETER",
                detail=f"Not accepted: {_fields(errors)}.",
                errors=errors,
                next_step="Correct the parameters listed in `errors` and call again.",
            )
        return Call(parameters=parameters, body=self._body(given) if self.body else None)

    def _parameters(self, given: Given) -> tuple[dict[str, Any], list[FieldError]]:
        known = {each.name for each in self.operation.parameters if each.location == "query"}
        accepted = f"one of the query parameters {', '.join(sorted(known))}" if known else "no query parameter at all"
        errors = [
            FieldError(field=name[:MOST_CHARACTERS], location="query", accepted=accepted)
            for name, _ in given.query
            if name not in known
        ]
        values: dict[str, Any] = {}
        for each in self.operation.parameters:
            found = _sent(each, given)
            if found:
                values[each.name] = _value(each, found[0])
            elif (default := each.schema and each.schema.node.plain("default")) is not None:
                values[each.name] = default
            errors += self._objections(each, found, values.get(each.name))
        return values, errors

    def _objections(self, parameter: Parameter, found: Sequence[str], value: object) -> list[FieldError]:
        if not found and not parameter.required:
            return []
        if len(found) == 1 and self.validators[parameter.name].is_valid(value):
            return []
        accepted = described(parameter.schema) + _origin(parameter.description)
        if len(found) > 1:
            accepted += ", once"
        received = shown(found[0] if len(found) == 1 else list(found)) if found else ""
        return [FieldError(field=parameter.name, location=parameter.location, accepted=accepted, received=received)]

    def _body(self, given: Given) -> Any:
        media = given.headers.get("content-type", "").split(";")[0].strip().lower()
        if media != "application/json":
            raise Refused(
                code="UNSUPPORTED_MEDIA_TYPE",
                detail="The body must be application/json.",
                errors=[_header("Content-Type", "application/json", media)],
                next_step="Send the body as JSON with `Content-Type: application/json`.",
            )
        value = _parsed(given.body)
        errors = [each for wrong in self.body.iter_errors(value) for each in self._field_errors(wrong)] if self.body else []
        if errors:
            raise Refused(
                code="INVALID_BODY",
                detail=f"Not accepted in the body: {_fields(errors)}.",
                errors=errors,
                next_step="Correct the fields listed in `errors` and call again with a new Idempotency-Key.",
            )
        return value

    def _field_errors(self, wrong: jsonschema_rs.ValidationError) -> list[FieldError]:
        path = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in wrong.instance_path)
        keyword, value = wrong.kind.name, getattr(wrong.kind, "value", None)
        if keyword == "required":
            return [FieldError(field=f"{path}/{value}", location="body", accepted="a value; it is required")]
        place = tuple("[]" if isinstance(step, int) else step for step in wrong.instance_path)
        known = self.known.get(place, [])
        if keyword == "additionalProperties":
            extra = [str(name)[:MOST_CHARACTERS] for name in value or ()]
            accepted = f"only the fields {', '.join(known)}"
            return [FieldError(field=f"{path}/{name}", location="body", accepted=accepted) for name in extra]
        an_object = f"an object with the fields {', '.join(known)}" if keyword == "type" and known else ""
        accepted = an_object or _accepted(keyword, value) + self.origins.get(place, "")
        return [FieldError(field=path, location="body", accepted=accepted, received=shown(wrong.instance))]

    def _validator(self, schema: Schema | None) -> jsonschema_rs.Draft202012Validator:
        own = schema.node.value if schema else {}
        return jsonschema_rs.Draft202012Validator({**own, **self.components}, validate_formats=True)


def _origin(description: str) -> str:
    """Where the values of a field come from, to be added to what it accepts; empty where its description does not say."""
    said = _ORIGIN.search(description)
    return f", {said.group()}" if said else ""


def _known(schema: Schema) -> dict[tuple[str, ...], list[str]]:
    """The names of the fields of each object in the body, by its path (`[]` for the items of a list)."""
    found: dict[tuple[str, ...], list[str]] = {}
    for path, _, _ in schema.fields():
        found.setdefault(path[:-1], []).append(path[-1])
    return found


def described(schema: Schema | None) -> str:
    """What a parameter accepts, in words."""
    return _words(schema.node.value if schema else {})


def _words(schema: Mapping[str, Any]) -> str:
    if "enum" in schema:
        return "one of " + ", ".join(map(str, schema["enum"]))
    if schema.get("type") == "integer":
        return f"an integer from {schema['minimum']} to {schema['maximum']}"
    if "format" in schema:
        return {"date": "a day as YYYY-MM-DD", "uuid": "a UUID such as 3f0c1a52-8f0e-4c86-9d5b-6a1f2f0f7b11"}[schema["format"]]
    return f"text that matches {schema['pattern']}" if "pattern" in schema else "text"


def _fields(errors: Sequence[FieldError]) -> str:
    named = [f"`{error.field or '/'}`" for error in errors]
    more = f" and {len(named) - MOST_ERRORS} more" if len(named) > MOST_ERRORS else ""
    return ", ".join(named[:MOST_ERRORS]) + more


def _header(name: str, accepted: str, received: str) -> FieldError:
    return FieldError(field=name, location="header", accepted=accepted, received=shown(received) if received else "")


def _sent(parameter: Parameter, given: Given) -> list[str]:
    if parameter.location == "query":
        return [value for name, value in given.query if name == parameter.name]
    values = given.path if parameter.location == "path" else given.headers
    name = parameter.name if parameter.location == "path" else parameter.name.lower()
    return [values[name]] if name in values else []


def _value(parameter: Parameter, text: str) -> object:
    """The text as the type that the schema names; the text itself where it is none of it, for the validator to refuse."""
    whole = parameter.schema is not None and "integer" in parameter.schema.types
    return int(text) if whole and _WHOLE.fullmatch(text) else text


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body.decode("utf-8"), parse_constant=_no_constant)
    except (ValueError, RecursionError) as wrong:
        where = f"line {wrong.lineno}, column {wrong.colno}" if isinstance(wrong, json.JSONDecodeError) else "not JSON in UTF-8"
        raise Refused(
            code="MALFORMED_BODY",
            detail=f"The body is not JSON: {where}.",
            errors=[FieldError(field="", location="body", accepted="a JSON object with `orderId`, `lines` and `reason`")],
            next_step="Send the body as JSON in UTF-8.",
        ) from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON number")


_ACCEPTED = {
    "enum": "one of {}",
    "type": "a value of type {}",
    "pattern": "text that matches {}",
    "minimum": "a number of {} or more",
    "maximum": "a number of {} or less",
    "minItems": "at least {} entries",
    "maxItems": "at most {} entries",
    "maxLength": "at most {} characters",
}


def _accepted(keyword: str, value: object) -> str:
    """What would satisfy a keyword of JSON Schema, in words."""
    told = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return (
        f"one of {told}" if keyword == "enum" else _ACCEPTED.get(keyword, f"what the schema says under {keyword}").format(told)
    )
