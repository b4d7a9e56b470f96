"""How a security scheme is written in the version of OpenAPI that a document has."""

from __future__ import annotations

from plainspoken.checks.amendments import Amendment, amend, amend_top
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node

BEARER = "{type: http, scheme: bearer}"
# Swagger 2.0 knows no bearer tokens; a key in the header that carries them is what its users write.
_BEARER_OF_SWAGGER = "{type: apiKey, in: header, name: Authorization, description: 'Bearer <token>'}"


def declared_under(document: Document) -> str:
    """Where the document's schemes stand, as code."""
    return "`securityDefinitions`" if document.dialect == "2.0" else "`components.securitySchemes`"


def secures(document: Document, node: Node, scheme: str, name: str) -> tuple[Amendment, ...]:
    """What declares a scheme, given as it is written in OpenAPI 3, and requires it at `node`."""
    declared = declaration(document, scheme, name)[1:-1]
    top = declared if document.dialect == "2.0" else f"components: {{{declared}}}"
    required = amend(node, document, f"security: [{{{name}: []}}]")
    return (*amend_top(top), *required) if required else ()


def declaration(document: Document, scheme: str, name: str = "key") -> str:
    """The declaration of one scheme, given as it is written in OpenAPI 3, as code."""
    written = _BEARER_OF_SWAGGER if document.dialect == "2.0" and scheme == BEARER else scheme
    holder = "securityDefinitions" if document.dialect == "2.0" else "securitySchemes"
    return f"`{holder}: {{{name}: {written}}}`"
