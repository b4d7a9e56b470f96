"""The examples of a check as evidence that it can be run on."""

from __future__ import annotations

from plainspoken.checks.evidence import Evidence, static_evidence
from plainspoken.checks.registry import Case
from plainspoken.inventory.document import Document, open_document

_COMPLETION = {
    "openapi:": "openapi: 3.1.0\n",
    "info:": "info: {title: Example, version: 1.0.0}\n",
    "servers:": "servers: [{url: 'https://api.example.com'}]\n",
    "paths:": "paths: {}\n",
}


def evidence_for(case: Case) -> Evidence:
    """The evidence of an example: its fragment completed to a document, and the live evidence it brings.

    An earlier version may be given as a fragment too.
    """
    given = dict(case.evidence or {})
    if isinstance(earlier := given.get("earlier"), str):
        given["earlier"] = _document(earlier)
    return static_evidence(_document(case.document), **given)


def _document(fragment: str) -> Document:
    lines = fragment.splitlines()
    if any(line.startswith("swagger:") for line in lines):
        return open_document(fragment, "example.yaml")
    missing = "".join(text for key, text in _COMPLETION.items() if not any(line.startswith(key) for line in lines))
    return open_document(missing + fragment, "example.yaml")
