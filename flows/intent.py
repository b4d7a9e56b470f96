"""What a generated call was meant to be: right, or wrong in which field and how."""

from __future__ import annotations

import re
from typing import Any

# Of a body, the engine names the field in its own words only.
_NAMED_FIELD = re.compile(r"(?:Missing required property: (\S+)$|([\w.\[\]-]+): \S)")


def intent(case: Any) -> tuple[bool | None, str, str]:
    """Whether the case obeys the document; where it does not, what is wrong with it, and the parameter it is wrong in."""
    meta = case.meta
    if meta is None:
        return None, "", ""
    if meta.generation.mode.is_positive:
        return True, "", ""
    data = meta.phase.data
    if _only_adds(data) and not _is_wrong_in_body(meta):
        return None, "", ""
    scenario = getattr(data, "scenario", None)
    said = data.description or (str(scenario.value).replace("_", " ") if scenario is not None else "")
    return False, " ".join(said.split()) or "does not obey its schema", _field(said, data.parameter or "")


def _is_wrong_in_body(meta: Any) -> bool:
    return any(location == "body" and component.mode.is_negative for location, component in meta.components.items())


def _field(said: str, parameter: str) -> str:
    """The field that a mistake is in; of a body the engine gives only the media type, and the field in its words."""
    if "/" not in parameter:
        return parameter
    found = _NAMED_FIELD.match(said)
    return (found.group(1) or found.group(2)) if found else ""


def _only_adds(data: Any) -> bool:
    """Whether all that is wrong is a parameter that the document does not name, which no version of OpenAPI forbids."""
    scenario = getattr(data, "scenario", None)
    if scenario is not None:
        return bool(scenario == "object_unexpected_properties")
    return (data.description or "").strip() == "violates `additionalProperties`"
