"""What of an operation a tool definition does not carry over as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One thing that a model is not told, or told in another form.

    `changed`: it has another form in the definition, and the call gets the original back. `lost`: a call can no longer say it,
    or a limit that the document states is not stated to the model.
    """

    operation: str = ""  # `GET /pets/{id}`; empty for the whole set of tools
    what: str
    why: str
    better: str
    kind: Literal["lost", "changed"] = "lost"
    place: str = ""  # file, line and column in the document
