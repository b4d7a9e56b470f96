"""What a finding proposes as a change mends it: shown on the bad examples of all checks, and on whole documents."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.amendments import word
from plainspoken.checks.assembly import audit_of
from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import Evidence, Validity, static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.fixes.derivation import fixes_of
from plainspoken.checks.fixes.overlay import overlay_text
from plainspoken.checks.overlays.applying import applied
from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.checks.registry import Case, Check, checks
from plainspoken.inventory.document import open_document
from plainspoken.inventory.reading import read
from plainspoken.inventory.records import Api
from plainspoken.inventory.rewriting.rewriting import rewritten
from plainspoken.inventory.validity import problems

API = Api(id="a", document="d.json")
CASES = [(check, case) for check in checks() for case in check.bad]
DOCUMENTS = Path(__file__).parent / "mutations" / "documents"
CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "docs"


def _fixed(evidence: Evidence) -> tuple[str, int]:
    """The document after its fixes, and how many there are."""
    assert evidence.document is not None
    fixes = fixes_of(audit_of(API, evidence, fitted=False), evidence.document)
    done = applied(evidence.document.source.value, read_overlay(overlay_text(fixes), "fixes.overlay.yaml"))
    assert not done.unmatched
    return rewritten(json.dumps(evidence.document.source.value), "d.json", done.value)[0], len(fixes.fixes)


def test_amendments_mend_what_they_belong_to() -> None:
    mended = {check.id for check, case in CASES if _is_mended(check, case)}
    assert mended >= {"ERR001", "ERR007", "ERR008", "DESC008", "DESC010", "DESC021", "PORT001", "PORT002", "PORT003"}
    assert mended >= {"ERR006", "PORT008", "SEL011", "AUTH018", "TRUST001", "VER004", "VER008", "REL103"}


def _is_mended(check: Check, case: Case) -> bool:
    """Whether the example has findings that say how to write their remedy; those are gone once it is written."""
    evidence = evidence_for(case)
    result = run(check, evidence)
    amended = {finding.identity for finding in result.findings if finding.amendments}
    if not amended:
        return False
    assert evidence.document is not None
    audit = replace(_NOTHING, results=(result,))
    done = applied(evidence.document.source.value, read_overlay(overlay_text(fixes_of(audit, evidence.document)), "o"))
    after = run(check, replaced(evidence, done.value))
    assert after.outcome is not Outcome.ERROR, (check.id, after.reason)
    assert not amended & {each.identity for each in after.findings}, (check.id, case.document)
    return True


_NOTHING = audit_of(API, Evidence(), fitted=False)


def replaced(evidence: Evidence, value: Any) -> Evidence:
    """The evidence with another document."""
    given: Mapping[str, Any] = {name: getattr(evidence, name) for name in ("exchanges", "probes", "earlier", "portfolio")}
    return static_evidence(open_document(json.dumps(value), "example.yaml"), **given)


def _static(text: str | bytes, name: str) -> Evidence:
    document = open_document(text, name)
    return static_evidence(document, validity=Validity(problems=problems(document)))


def _never_worse(text: str | bytes, name: str) -> int:
    """Fixes a document; how many fixes there were."""
    before = _static(text, name)
    fixed, count = _fixed(before)
    after = _static(fixed, "d.json")
    first, second = (audit_of(API, each, fitted=False) for each in (before, after))
    assert before.validity is not None
    assert after.validity is not None
    assert len(after.validity.problems) <= len(before.validity.problems)
    assert first.score is None or (second.score is not None and second.score >= first.score)
    return count


def test_fixes_never_lower_the_score_of_examples() -> None:
    assert sum(_never_worse(json.dumps(_document(case)), "d.json") for _, case in CASES[::40]) > 0


def _document(case: Case) -> Any:
    document = evidence_for(case).document
    assert document is not None
    return document.source.value


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*")), ids=lambda path: path.stem)
def test_fixes_never_lower_the_score_of_documents(path: Path) -> None:
    _never_worse(path.read_bytes(), path.name)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the documents are not beside the project")
@pytest.mark.parametrize("number", ["001", "004", "012", "014", "033", "040"])
def test_fixes_never_lower_the_score_of_real_documents(number: str) -> None:
    path = next(CORPUS.glob(f"{number}-*"))
    assert _never_worse(path.read_bytes(), path.name) > 0


@pytest.mark.parametrize("name", ["limit", "no", "page[size]", "1", "a: b", "x-y.z", "ü", 'a"b', ""])
def test_a_name_is_read_as_itself(name: str) -> None:
    assert read(f"{{a: {word(name)}}}", "d").value == {"a": name}
