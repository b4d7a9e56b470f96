"""What passes between a parent and its worker: a job as JSON, and files that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from plainspoken.inventory.records import Api

API = TypeAdapter(Api)


def audit_job(
    api: Api, document: str, folder: Path, *, started: str, static: bool = False, **more: str | None
) -> dict[str, Any]:
    """The job of auditing `api`, whose fetched document lies at `document`, into `folder`/report.json.

    `more` may give the `secret`, or say why it is `withheld`.
    """
    described = {"api": API.dump_python(api, mode="json"), "document": document, "folder": str(folder)}
    return {"kind": "audit", "started": started, "static": static, **described, **more}


def render_job(folder: Path, *, portfolio: bool = False) -> dict[str, Any]:
    """The job of rendering `folder`/report.json, or portfolio.json, into every other form."""
    return {"kind": "portfolio" if portfolio else "render", "folder": str(folder)}


def write(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    partial.write_bytes(content)
    partial.replace(path)
