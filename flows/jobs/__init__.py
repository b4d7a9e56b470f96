"""The jobs of worker processes: what passes from parent to worker, and files that are there whole or not at all.

A job is of one kind, which is a module of this package with a function `run(item, tell)`, and has several items, done one
after the other. A worker imports no more than its kind needs: calling costs it 2 s of imports, rendering 3 s.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from plainspoken.flows.standard import Standard
from plainspoken.inventory.records import Api

READ, CALL, RENDER, PLAN, OFFER = "read", "call", "render", "plan", "offer"
KINDS = (READ, CALL, RENDER, PLAN, OFFER)
STOP = "stop\n"
"""What a parent writes to a worker that is to send nothing any more."""
API = TypeAdapter(Api)
STANDARD = TypeAdapter(Standard)

Item = dict[str, Any]
Tell = Callable[[str, str, int, int], None]
"""Told of progress: the item's name, its stage, how much of that is done, and of how much (0 where that is not known)."""


def audit_item(api: Api, document: Path, folder: Path, *, started: str, standard: Standard | None = None, **more: Any) -> Item:
    """The item of auditing `api`, whose fetched document lies at `document`, into `folder`/report.json.

    `more` may give the `secrets`, or say why they are `withheld`.
    """
    judged_by = STANDARD.dump_python(standard or Standard(), mode="json")
    described = {"name": api.id, "api": API.dump_python(api, mode="json"), "document": str(document)}
    return {**described, "folder": str(folder), "started": started, "standard": judged_by, **more}


def render_item(name: str, folder: Path, checks: Sequence[str]) -> Item:
    """The item of rendering `folder`/report.json, or the portfolio.json there, into every other form.

    `checks` are the modules of own checks, which have more to say about their findings.
    """
    return {"name": name, "folder": str(folder), "checks": list(checks)}


def job(kind: str, items: Sequence[Item]) -> Item:
    """A job of one kind."""
    return {"kind": kind, "items": list(items)}


def write(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    # After a stop two threads may write the same report.
    partial = path.with_name(f"{path.name}.{threading.get_ident()}.part")
    partial.write_bytes(content)
    partial.replace(path)
