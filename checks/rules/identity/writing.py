"""How a security scheme is written in the version of OpenAPI that a document has."""

from __future__ import annotations

from plainspoken.inventory.document import Document

BEARER = "{type: http, scheme: bearer}"
# Swagger 2.0 knows no bearer tokens; a key in the header that carries them is what its users write.
_BEARER_OF_SWAGGER = "{type: apiKey, in: header, name: Authorization, description: 'Bearer <token>'}"


def declared_under(document: Document) -> str:
    """Where the document's schemes stand, as code."""
    return "`securityDefinitions`" if document.dialect == "2.0" else "`components.securitySchemes`"


def declaration(document: Document, scheme: str, name: str = "key") -> str:
    """The declaration of one scheme, given as it is written in OpenAPI 3, as code."""
    written = _BEARER_OF_SWAGGER if document.dialect == "2.0" and scheme == BEARER else scheme
    holder = "securityDefinitions" if document.dialect == "2.0" else "securitySchemes"
    return f"`{holder}: {{{name}: {written}}}`"
