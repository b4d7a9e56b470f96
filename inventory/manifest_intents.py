"""The shape of `intents.yaml`: what people say, and the operation that should answer."""

from __future__ import annotations

from typing import Any

from pydantic import field_validator

from plainspoken.inventory.manifest_parts import Part, Text, refuse


class IntentEntry(Part):
    """What people say when they want one operation."""

    says: str | list[str]
    """A request in a person's words, or several that mean the same operation."""
    operation: Text
    """The operation that answers: its operationId, or method and path as `POST /orders`; `none` where nothing answers it."""
    api: str | None = None
    """The id of the API in the inventory. It may be left out where the inventory lists one API, where the entry stands below
    an API, and with the operation `none`, which then holds for all."""

    @field_validator("says")
    @classmethod
    def _something(cls, value: str | list[str]) -> str | list[str]:
        if not value or not all(each.strip() for each in ([value] if isinstance(value, str) else value)):
            raise refuse("is empty; write what people say")
        return value


class IntentFile(Part):
    """Requests of plainspoken: what people say to an assistant, and which operation of which API should answer."""

    intents: list[IntentEntry]
    """The requests."""


def intents_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `intents.yaml`, for editors to complete and check by."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **IntentFile.model_json_schema()}
