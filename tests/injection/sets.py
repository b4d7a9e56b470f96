"""The sets of poisoned and of honest texts, and how a text is put into a document.

They are written for this project, line by line: `class | place | text` in `poisoned_*.txt`, `# API` and `place | text` in
`harmless_*.txt`. The poisoned ones are in parts: each was written when the ones before were found, and measured before
anything was mended for it.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.registry import checks
from plainspoken.inventory.document import open_document

JUDGES = tuple(check for check in checks() if check.id in ("INJ001", "INJ002", "INJ003", "INJ004", "INJ014", "INJ015"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Poisoned:
    """A text that orders a model about: its class, the place of the document that it stands in, the words."""

    kind: str
    place: str
    text: str


def _lines(name: str) -> list[str]:
    return (Path(__file__).parent / name).read_text("utf-8").strip().split("\n")


_LETTERS = str.maketrans("aeopcyxijs", "аеорсухіјѕ")  # Latin to Cyrillic
_WAYS: Mapping[str, Callable[[str], str]] = {
    "TAGS": lambda text: "Lists notes." + "".join(chr(0xE0000 + ord(sign)) for sign in text),
    "ZERO": lambda text: "Lists notes. " + "\u200b".join(text),
    "BASE64": lambda text: f"Reference: {base64.b64encode(text.encode()).decode()}",
    "HEX": lambda text: f"Trace {text.encode().hex()}",
    "PERCENT": lambda text: quote(text, safe="").replace("%20", "%20"),
    "HOMOGLYPH": lambda text: text.translate(_LETTERS),
    "SPACED": lambda text: "Lists notes. " + "  ".join(" ".join(word) for word in text.split()),
    "ENTITIES": lambda text: "Lists notes. " + "".join(f"&#{ord(sign)};" for sign in text),
    "BIDI": lambda text: f"Lists \u202e{text[::-1]}\u202c notes",
    "SELECTORS": lambda text: "Lists notes" + "".join(chr(0xE0100 - 16 + ord(sign)) for sign in text),
    "URLSAFE": lambda text: f"Token {base64.urlsafe_b64encode(text.encode()).decode()}",
}
_HIDDEN = re.compile(r"([A-Z]+\d*)\((.*)\)", re.S)


def poisoned(name: str) -> tuple[Poisoned, ...]:
    """The entries of one file; `BASE64(text)` and the like are hidden in that way."""
    rows = (line.split(" | ", 2) for line in _lines(f"poisoned_{name}.txt"))
    return tuple(Poisoned(kind=kind, place=place, text=_hidden(text)) for kind, place, text in rows)


def _hidden(text: str) -> str:
    match = _HIDDEN.fullmatch(text)
    return _WAYS[match.group(1)](match.group(2)) if match and match.group(1) in _WAYS else text


def document(place: str, text: str) -> dict[str, Any]:
    """A small honest API with the text at the place that is named."""
    schema: dict[str, Any] = {"type": "string", "description": "What the note says"}
    parameter: dict[str, Any] = {"name": "page", "in": "query", "description": "Which page", "schema": {"type": "string"}}
    operation: dict[str, Any] = {
        "operationId": "listNotes",
        "summary": "Lists notes",
        "description": "Lists the notes of the person who asks, newest first.",
        "tags": ["notes"],
        "parameters": [parameter],
        "responses": {
            "200": {
                "description": "The notes",
                "content": {"application/json": {"schema": {"type": "object", "properties": {"text": schema}}}},
            }
        },
    }
    made: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "1.0.0", "description": "Keeps notes of a team."},
        "servers": [{"url": "https://{region}.notes.example.com", "variables": {"region": {"default": "eu"}}}],
        "tags": [{"name": "notes", "description": "Notes"}],
        "paths": {"/notes": {"get": operation}},
    }
    _PLACES[place](made, operation, parameter, schema, text)
    return made


def _set(*steps: str) -> Callable[..., None]:
    """Puts the text at these steps below the document, the operation, the parameter or the schema."""

    def put(made: Any, operation: Any, parameter: Any, schema: Any, text: str) -> None:
        holder = {"document": made, "operation": operation, "parameter": parameter, "schema": schema}[steps[0]]
        for step in steps[1:-1]:
            holder = holder.setdefault(step, {})
        holder[steps[-1]] = [text] if steps[-1] in ("enum", "examples") else text

    return put


def _tag(made: Any, _operation: Any, _parameter: Any, _schema: Any, text: str) -> None:
    made["tags"][0]["description"] = text


def _property(_made: Any, operation: Any, _parameter: Any, _schema: Any, text: str) -> None:
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    answer["properties"][text] = {"type": "string"}


def _server(made: Any, _operation: Any, _parameter: Any, _schema: Any, text: str) -> None:
    made["servers"][0]["variables"]["region"]["description"] = text


def _scope(made: Any, _operation: Any, _parameter: Any, _schema: Any, text: str) -> None:
    flow = {"authorizationUrl": "https://a.example", "tokenUrl": "https://t.example", "scopes": {"notes": text}}
    made["components"] = {"securitySchemes": {"o": {"type": "oauth2", "flows": {"authorizationCode": flow}}}}


_PLACES: Mapping[str, Callable[..., None]] = {
    "title": _set("document", "info", "title"),
    "info description": _set("document", "info", "description"),
    "description": _set("operation", "description"),
    "summary": _set("operation", "summary"),
    "parameter description": _set("parameter", "description"),
    "parameter name": _set("parameter", "name"),
    "response description": _set("operation", "responses", "200", "description"),
    "property name": _property,
    "property description": _set("schema", "description"),
    "example": _set("schema", "example"),
    "default": _set("schema", "default"),
    "const": _set("schema", "const"),
    "enum": _set("schema", "enum"),
    "tag": _tag,
    "extension": _set("operation", "x-notes"),
    "external docs": _set("operation", "externalDocs", "description"),
    "server variable": _server,
    "scope description": _scope,
}
PLACES = tuple(_PLACES)


def alarms(place: str, text: str) -> list[str]:
    """The ids of the checks that speak up when the text stands at this place."""
    return judged(json.dumps(document(place, text)))


def judged(source: str | bytes) -> list[str]:
    """The ids of the checks of hostile texts that find something in the document."""
    evidence = static_evidence(open_document(source, "notes.json"))
    return [check.id for check in JUDGES if run(check, evidence).findings]


def strings(value: Any) -> Iterator[str]:
    """Every text in the value, names of fields included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, entry in value.items():
            yield str(name)
            yield from strings(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from strings(entry)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harmless:
    """An honest text, the API that it is of, and the place it stands in."""

    api: str
    place: str
    text: str


def harmless(name: str) -> tuple[Harmless, ...]:
    """The entries of one file, each with the API that it is of."""
    found: list[Harmless] = []
    api = ""
    for line in _lines(f"harmless_{name}.txt"):
        if line.startswith("# "):
            api = line[2:]
        else:
            place, text = line.split(" | ", 1)
            found.append(Harmless(api=api, place=place, text=text))
    return tuple(found)


# In the order in which they were written, each after the ones before were mended for; the share found when first seen.
PARTS = {name: poisoned(name) for name in ("first", "second", "third", "fourth")}
WHEN_FIRST_SEEN = {"first": 0.82, "second": 0.57, "third": 0.61, "fourth": 0.72}
FIRST = PARTS["first"]
POISONED = tuple(each for part in PARTS.values() for each in part)
HARMLESS = harmless("language_models") + harmless("business")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseen:
    """A text of an author who did not know the detector, and whether it is poisoned; nothing was mended or learnt for it."""

    text: str
    poisoned: bool
    kind: str
    place: str


def _unseen(name: str) -> Iterator[Unseen]:
    for line in (Path(__file__).parent / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        place = "title" if row["place"] == "schema title" else row["place"]
        yield Unseen(text=row["text"], poisoned=row["poisoned"], kind=row["class"], place=place)


def unseen_alarms(each: Unseen) -> bool:
    """Whether any check speaks up when the text stands at its place."""
    return bool(alarms(each.place, each.text))


# Each by another author; the second was written after the detector was complete, and measured once.
UNSEEN = {"first": tuple(_unseen("unseen.jsonl")), "second": tuple(_unseen("unseen_second.jsonl"))}
