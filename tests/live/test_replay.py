"""Server errors are sent again: what fails alone, what fails by what went before it, and what does not fail again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Confidence
from plainspoken.checks.registry import checks
from plainspoken.flows.exchange_log import read_exchanges
from plainspoken.inventory.document import open_document

from .conftest import Audit
from .servers import Reply, Request, document, json_response, reply, serve

THINGS = {"responses": {"200": json_response({"type": "object"})}}
PATHS = {f"/{name}": {"get": THINGS} for name in ("first", "second", "third")}
FAILED = Reply(status=500, body=b"oops", headers={"Content-Type": "text/plain"})


class Server:
    """Fails on /second: always, only right after /first, or once."""

    def __init__(self, when: str) -> None:
        self.when, self.last, self.failed = when, "", 0

    def __call__(self, request: Request) -> Reply:
        before, self.last = self.last, request.path
        if request.path not in PATHS:
            return reply({"title": "No such path"}, 404)
        fails = {"always": True, "after": before == "/first", "once": not self.failed}[self.when]
        if request.path == "/second" and fails:
            self.failed += 1
            return FAILED
        return reply({})


@pytest.mark.parametrize(
    ("when", "outcome", "said", "confidence"),
    [
        ("always", "confirmed", "sent again alone, it failed again", Confidence.CERTAIN),
        ("after", "state-dependent", "it failed only after the calls before it, not alone", Confidence.LIKELY),
        ("once", "not reproduced", "alone and after the calls before it, it did not fail", Confidence.POSSIBLE),
    ],
)
def test_a_server_error_is_sent_again(
    audit: Audit, log: Path, when: str, outcome: str, said: str, confidence: Confidence
) -> None:
    whole = document(paths=PATHS)
    with serve(Server(when)) as server:
        evidence = audit(whole, base_url=server.url)
    failures = [each for each in evidence.exchanges if each.status == 500]
    assert {each.replayed for each in failures} == {outcome}
    kept = [each for each in read_exchanges(log) if each.id in {failure.id for failure in failures}]
    assert {each.replayed for each in kept} == {outcome}
    (check,) = [each for each in checks() if each.id == "REL101"]
    judged = run(check, static_evidence(open_document(json.dumps(whole), "openapi.json"), exchanges=tuple(failures)))
    (finding,) = judged.findings
    assert said in finding.seen
    assert finding.confidence == confidence
