"""Answers of language models that are kept: what was asked once is not asked again, and gives the same report."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

MAX_BYTES = 100_000  # of one kept answer; they have some hundred


def user_cache() -> Path:
    """The folder for kept answers of this user (XDG Base Directory Specification 0.8)."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(named) if os.path.isabs(named) else Path.home() / ".cache") / "plainspoken" / "judge"


def digest(instruction: str, url: str, model: str, says: Mapping[str, Any]) -> str:
    """What an answer is kept under: SHA-256 of everything that it depends on.

    The address is part of it, since two endpoints may give one name to different models; a key is not.
    """
    asked = json.dumps([instruction, url, model, says], sort_keys=True)
    return hashlib.sha256(asked.encode()).hexdigest()


class Kept:
    """A folder of answers, one file each, which only this user may read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.complaint = ""  # why answers cannot be kept, as a sentence; empty where they can

    def get(self, name: str) -> Any:
        """The answer kept under `name`; None where there is none that can be read."""
        with suppress(OSError, ValueError, RecursionError), (self.folder / f"{name}.json").open("rb") as file:
            return json.loads(file.read(MAX_BYTES))
        return None

    def put(self, name: str, answer: Any) -> None:
        """Keeps an answer, whole or not at all; where that fails, `complaint` says why."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            # The name differs from process to process: several may keep the same answer at once.
            handle, partial = tempfile.mkstemp(dir=self.folder, suffix=".part")
            try:
                with os.fdopen(handle, "w") as file:
                    json.dump(answer, file)
                os.replace(partial, self.folder / f"{name}.json")
            except BaseException:
                os.unlink(partial)
                raise
        except OSError as wrong:
            said = (wrong.strerror or str(wrong)).lower()
            self.complaint = f"Answers cannot be kept in the cache folder: {said}; the next audit asks again."
