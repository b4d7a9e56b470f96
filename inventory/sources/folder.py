"""A folder, or a glob, of OpenAPI documents: one API for each."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

from plainspoken.inventory.errors import DocumentError, InventoryError
from plainspoken.inventory.reading import decoded
from plainspoken.inventory.records import Api, Inventory, Unusable
from plainspoken.inventory.sources.listing import listing, path_id
from plainspoken.inventory.sources.local import MAX_FILE_BYTES

EVERYTHING = "**/*"
_SUFFIXES = {".json", ".yaml", ".yml"}
_PASSED_OVER = {"node_modules", "__pycache__"}
_MAGIC = re.compile(r"[*?\[]")
_TOP_KEY = re.compile(r"""^(?:["']?)(?:openapi|swagger)(?:["']?)\s*:""", re.MULTILINE)
_ANY_KEY = re.compile(r'"(?:openapi|swagger)"\s*:')


def is_glob(text: str) -> bool:
    """Whether a path holds `*`, `?` or `[`, and no file of just that name exists."""
    return bool(_MAGIC.search(text)) and not Path(text).exists()


def read_folder(where: str, pattern: str = EVERYTHING) -> Inventory:
    """The APIs of a folder whose documents match `pattern`, or of the glob `where`.

    Files that are no OpenAPI documents, hidden ones and those of `node_modules` are passed over. A document that cannot
    be parsed is listed all the same, so that its own report says why. Raises `InventoryError` where there is no folder.
    """
    folder, pattern = split_glob(where) if is_glob(where) else (Path(where), pattern)
    if not folder.is_dir():
        raise InventoryError(f"{folder} is not a folder; give the folder that holds the OpenAPI documents.")
    found = list(_entries(folder, pattern))
    if not found:
        raise InventoryError(f"No OpenAPI document was found in {folder} ({pattern}); give another folder or a glob.")
    return listing(folder.resolve().name, found)


def split_glob(where: str) -> tuple[Path, str]:
    """A glob as the folder that is certain and the pattern below it: `a/b/*.yaml` gives `a/b` and `*.yaml`."""
    parts = Path(where).parts
    certain = next((index for index, part in enumerate(parts) if _MAGIC.search(part)), len(parts) - 1)
    return Path(*parts[:certain]), "/".join(parts[certain:])


def matches(folder: Path, pattern: str) -> list[Path]:
    """The files below `folder` that match `pattern`, sorted. Raises `InventoryError` where it is no pattern."""
    try:
        found = sorted(path for path in folder.glob(pattern) if path.is_file())
    except (ValueError, NotImplementedError, OSError) as wrong:
        raise InventoryError(f"{pattern!r} is not a usable glob below {folder}: {wrong}.") from None
    return [path for path in found if not _is_passed_over(path.relative_to(folder))]


def _is_passed_over(path: Path) -> bool:
    return any(part.startswith(".") or part in _PASSED_OVER for part in path.parts)


def _entries(folder: Path, pattern: str) -> Iterator[Api | Unusable]:
    for path in matches(folder, pattern):
        if path.suffix.lower() not in _SUFFIXES:
            continue
        try:
            if not is_document(path):
                continue
        except OSError as wrong:
            yield Unusable(id=path_id(path.relative_to(folder)), reason=f"{path} cannot be read: {wrong.strerror}.")
            continue
        name = path_id(path.relative_to(folder))
        yield Api(id=name, document=os.path.normpath(path), root=str(folder), source=str(folder))


def is_document(path: Path) -> bool:
    """Whether a file has `openapi` or `swagger` at its top, or would have if it could be parsed. Raises OSError."""
    with path.open("rb") as file:
        raw = file.read(MAX_FILE_BYTES)
    try:
        text = decoded(raw, str(path))
    except DocumentError:
        return b"openapi" in raw[:4096] or b"swagger" in raw[:4096]
    if text.lstrip()[:1] != "{":
        return bool(_TOP_KEY.search(text))
    return bool(_ANY_KEY.search(text)) and _has_top_key(text)


def _has_top_key(text: str) -> bool:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return True
    return isinstance(value, dict) and ("openapi" in value or "swagger" in value)
