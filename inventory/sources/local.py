"""Reads the further files of a document from a folder, and from nowhere else."""

from __future__ import annotations

from pathlib import Path

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import Load

MAX_FILE_BYTES = 20_000_000  # fifteen times the largest real document seen


def folder_loader(root: Path) -> Load:
    """A loader that reads files below `root` and nothing else, symbolic links resolved, up to `MAX_FILE_BYTES` each.

    It takes names as the document has them: paths as the shell would take them. Whatever leads elsewhere (another folder,
    `file:`, a web address) raises `DocumentError` with one sentence.
    """
    folder = root.resolve()

    def load(name: str) -> bytes:
        if "://" in name or name.startswith("file:"):
            raise DocumentError(f"{name} is not read: only files below {root} are.")
        try:
            path = Path(name).resolve()
            if not path.is_relative_to(folder):
                raise DocumentError(f"{name} is not read: it lies outside of the folder {folder.name}.")
            if not path.is_file():
                raise DocumentError(f"{name} does not exist.")
            if path.stat().st_size > MAX_FILE_BYTES:
                raise DocumentError(f"{name} is not read: it is larger than {MAX_FILE_BYTES // 1_000_000} MB.")
            return path.read_bytes()
        except (OSError, ValueError, RuntimeError) as wrong:
            raise DocumentError(f"{name} cannot be read: {getattr(wrong, 'strerror', None) or wrong}.") from None

    return load
