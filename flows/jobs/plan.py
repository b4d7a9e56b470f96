"""Plans the calls to an API, and makes none."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter

from plainspoken.flows.collect import opened
from plainspoken.flows.jobs import API, Item, Tell, write
from plainspoken.flows.plan import Plan, plan

PLAN_FILE = "plan.json"
PLAN_RECORD = TypeAdapter(Plan)


def run(item: Item, tell: Tell) -> None:
    """Writes `plan.json` into the item's folder. Raises `DocumentError` where its document cannot be read."""
    tell(item["name"], "read", 0, 0)
    api = API.validate_python(item["api"])
    document = opened(api, Path(item["document"]).read_bytes())
    write(Path(item["folder"]) / PLAN_FILE, PLAN_RECORD.dump_json(plan(api, document)))
    tell(item["name"], "done", 0, 0)
