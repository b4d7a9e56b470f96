"""What openapi-core says of a value against one of the document's schemas."""

from __future__ import annotations

from typing import Any

from jsonschema_path import SchemaPath
from openapi_core.validation.schemas import (
    oas30_read_schema_validators_factory,
    oas30_write_schema_validators_factory,
    oas31_schema_validators_factory,
    oas32_schema_validators_factory,
)
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue

from plainspoken.flows.bundle import Bundle
from plainspoken.flows.objections import MOST_OBJECTIONS, schema_objection, short
from plainspoken.inventory.document import Document, Schema

_BY_DIALECT = {"3.1": oas31_schema_validators_factory, "3.2": oas32_schema_validators_factory}


class SchemaOpinion:
    """openapi-core on the schemas of one document."""

    def __init__(self, document: Document) -> None:
        self.dialect = document.dialect
        self._bundle = Bundle(document)
        self._whole = SchemaPath.from_dict(self._bundle.whole)

    def on_value(self, value: Any, schema: Schema, *, sent: bool) -> tuple[str, ...] | None:
        """The objections to a value that is sent or received; None where openapi-core cannot judge it."""
        oas30 = oas30_write_schema_validators_factory if sent else oas30_read_schema_validators_factory
        try:
            place = self._whole
            for token in self._bundle.path(schema.node.followed()):
                place = place / token
            _BY_DIALECT.get(self.dialect, oas30).create(self._whole, place).validate(value)
        except InvalidSchemaValue as wrong:
            return tuple(short(schema_objection(error)) for error in wrong.schema_errors)[:MOST_OBJECTIONS]
        except Exception:  # noqa: BLE001 - a stranger's schema may break it in any way; then it has no opinion
            return None
        return ()
