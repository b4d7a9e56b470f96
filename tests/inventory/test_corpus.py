"""Every real and every hostile document that is at hand: read or refused in one line, in time, and judged rightly."""

import csv
import time
from pathlib import Path

import pytest

from plainspoken.inventory.document import open_document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.sources.local import folder_loader
from plainspoken.inventory.validity import problems

SHARED = Path(__file__).parents[2] / ".." / "shared"
CORPUS = sorted(SHARED.glob("corpus/docs/*"))
MANIFEST = SHARED / "bad" / "manifest.csv"
BAD = list(csv.DictReader(MANIFEST.open(encoding="utf-8"))) if MANIFEST.is_file() else []
WRONG = ("schema", "semantic", "load-error", "json-syntax", "version", "ref-unresolved", "not-openapi", "hostile")

# Listed as wrong, but not by the specification: examples that do not match their schema (a matter for the checks),
# `items` beside another type than array, and a field beside `$ref`, which is to be ignored.
NOT_WRONG = ("examples.oas2.yaml", "examples.oas3.yaml", "fixture-1238.yaml", "fixture-1289.yaml")
# Listed as valid and read without ado, yet not valid: a media type that is null, and a version that is no whole number.
NOT_VALID = ("issue794.yml", "issue753.yml")


def outcome(path: Path, root: Path) -> str:
    """`refused`, `problems` or `valid`; fails where it takes too long or an error is not one line."""
    started = time.perf_counter()
    try:
        found = problems(open_document(path.read_bytes(), str(path), folder_loader(root)))
        lines = [str(problem) for problem in found]
        verdict = "problems" if found else "valid"
    except DocumentError as wrong:
        lines, verdict = [str(wrong)], "refused"
    assert not [line for line in lines if "\n" in line]
    assert time.perf_counter() - started < 10
    return verdict


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_corpus(path: Path) -> None:
    assert outcome(path, path.parent) != "refused"


@pytest.mark.parametrize("row", BAD, ids=lambda row: row["path"])
def test_bad(row: dict[str, str]) -> None:
    path = SHARED / "bad" / row["path"]
    above = path.parent.name in ("parent-reference", "recursiveRef")  # they refer to files one folder up
    verdict = outcome(path, path.parent.parent if above else path.parent)
    if "valid, hard" in row["category"]:
        assert verdict == ("problems" if path.name in NOT_VALID else "valid")
    elif row["category"].startswith(WRONG):
        assert (verdict == "valid") == (path.name in NOT_WRONG)
