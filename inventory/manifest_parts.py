"""What every part of `inventory.yaml` is made of: groups of fields that refuse what they do not know, in plain sentences."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema
from pydantic_core import PydanticCustomError


def refuse(sentence: str) -> PydanticCustomError:
    """What is raised where a value is wrong."""
    # Braces would be taken for a template of the message.
    return PydanticCustomError("refused", "{sentence}", {"sentence": sentence})


def _as_text(value: Any) -> Any:
    """`tier: 1` and `name: 2024` are what people write; the number is meant as text."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


Text = Annotated[str, BeforeValidator(_as_text), WithJsonSchema({"type": ["string", "number"]})]


class Part(BaseModel):
    """A group of fields."""

    model_config = ConfigDict(strict=True, extra="forbid", use_attribute_docstrings=True)


def web_address(value: str, what: str) -> str:
    """The value where it is an address of the web without a user in it; raises what pydantic tells of."""
    # urlsplit refuses some texts with a ValueError of its own, which pydantic would show in its words.
    try:
        parts = urlsplit(value)
        named = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        named = False
        parts = urlsplit("")
    if parts.username or parts.password:
        raise refuse(f"{what} carries a user name or password; remove it and say under auth where the secret is kept")
    if not named:
        raise refuse(f"{value!r} is not a web address such as https://api.example.org/v1")
    return value
