"""Reads what people say from `intents.yaml` and inventories. Each wrong entry gets one sentence, and the others go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from plainspoken.inventory.errors import DocumentError, InventoryError
from plainspoken.inventory.manifest_intents import IntentEntry
from plainspoken.inventory.reading import Source, read
from plainspoken.inventory.records import Api, Inventory, WrittenIntent
from plainspoken.inventory.sources.complaints import Label, complaint, nearest

FILE = "intents.yaml"
NOTHING = "none"
_KEY = "intents"

Read = tuple[str, WrittenIntent]  # the id of the API, empty for all of them; and what people say


def of_inventory(listed: Inventory, source: Source, folder: Path) -> Inventory:
    """The APIs of an inventory file with what people say: what stands in it, and what a file beside it lists."""
    for index, entry in enumerate(source.value.get("apis") or ()):
        place = str(source.place(("apis", index)))
        owner = next((api.id for api in listed.apis if api.source == place), "")
        if owner and isinstance(entry, dict) and entry.get(_KEY) is not None:
            listed = with_intents(listed, source, entry[_KEY], ("apis", index, _KEY), owner)
    said = source.value.get(_KEY)
    if said is not None and not isinstance(said, str):
        return with_intents(listed, source, said, (_KEY,))
    if not said and not (folder / FILE).is_file():
        return listed
    try:
        return with_file(listed, folder / (said or FILE))
    except InventoryError as wrong:
        return replace(listed, complaints=(*listed.complaints, str(wrong)))


def with_file(listed: Inventory, path: Path) -> Inventory:
    """The inventory with the intents of a file; a wrong entry is a complaint. Raises `InventoryError` for no such file."""
    try:
        source = read(path.read_bytes(), str(path))
    except OSError as wrong:
        raise InventoryError(
            f"{path} cannot be read: {(wrong.strerror or str(wrong)).lower()}; give a file of intents."
        ) from None
    except DocumentError as wrong:
        raise InventoryError(str(wrong)) from None
    top = source.value
    if not isinstance(top, dict) or set(top) != {_KEY}:
        raise InventoryError(f"{path}:1:1: a file of intents has 'intents' (a list) at its top, and nothing else.")
    return with_intents(listed, source, top[_KEY], (_KEY,))


def with_intents(listed: Inventory, source: Source, entries: Any, tokens: tuple[str | int, ...], owner: str = "") -> Inventory:
    """The inventory with the intents that stand at `tokens` of a source; below an API, `owner` is its id."""
    complaints: list[str] = []
    found = list(_read(source, entries, tokens, [owner] if owner else [each.id for each in listed.apis], complaints))
    return replace(
        listed,
        apis=tuple(_given(each, found) for each in listed.apis),
        complaints=(*listed.complaints, *complaints),
    )


def _given(api: Api, found: Iterable[Read]) -> Api:
    own = tuple(intent for name, intent in found if name in ("", api.id))
    return replace(api, intents=(*api.intents, *own)) if own else api


def _read(
    source: Source, entries: Any, tokens: tuple[str | int, ...], apis: list[str], complaints: list[str]
) -> Iterator[Read]:
    if not isinstance(entries, list):
        complaints.append(f"{source.place(tokens)}: {_KEY}: must be a list; write each entry after '- '.")
        return
    for index, value in enumerate(entries):
        at = (*tokens, index)
        try:
            entry = IntentEntry.model_validate(value)
        except ValidationError as wrong:
            error = wrong.errors(include_url=False)[0]
            loc = tuple(error["loc"])
            complaints.append(f"{_place(source, at, loc)}: {complaint(error, Label(at, loc), IntentEntry.model_fields)}")
            continue
        if sentence := _misplaced(entry, apis):
            complaints.append(f"{source.place(at)}: {Label(at, ()).whole}: {sentence}")
            continue
        owner = entry.api or ("" if entry.operation == NOTHING and len(apis) > 1 else apis[0])
        for said in [entry.says] if isinstance(entry.says, str) else entry.says:
            yield owner, WrittenIntent(says=" ".join(said.split()), operation=entry.operation, place=str(source.place(at)))


def _place(source: Source, at: tuple[str | int, ...], loc: tuple[str | int, ...]) -> str:
    """The field that is wrong where it stands there, otherwise the entry."""
    value = source.value
    for token in at:
        value = value[token]
    return str(source.place((*at, *loc[:1])) if isinstance(value, dict) and loc and loc[0] in value else source.place(at))


def _misplaced(entry: IntentEntry, apis: list[str]) -> str:
    """What is wrong with the API that an entry names, as the end of a sentence; empty where nothing is."""
    if entry.api is not None and entry.api not in apis:
        return f"no API here has the id {entry.api!r}; {nearest(entry.api, apis)}."
    if entry.api is None and len(apis) != 1 and entry.operation != NOTHING:
        return "the field 'api' is missing; there are several APIs, so say which is meant."
    return ""
