"""What the document says of credentials and what the server does, both ways; and one cause over many operations."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit as Judged
from plainspoken.flows.collect import evidence
from plainspoken.flows.jobs.call import _missing
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api, Auth, SecretReference
from plainspoken.templates.views import report_view

from .conftest import Audit
from .servers import NOT_FOUND, PET_COMPONENTS, PET_PATHS, document, guarded, json_response, pets, reply, serve

TOKEN = "s3cr3t-T0ken-0123456789"  # noqa: S105 - made up
BEARER = Auth(kind="bearer", secret=SecretReference(kind="env", name="PETS_TOKEN"))
SILENT = document(paths=PET_PATHS, components=PET_COMPONENTS)
SCHEME = {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}
SECURED = document(paths=PET_PATHS, components={**PET_COMPONENTS, **SCHEME}, security=[{"token": []}])
READING = {"GET /pets", "GET /pets/{pet}", "GET /health"}


def judged(audit: Audit, whole: dict[str, Any], url: str, **more: Any) -> Judged:
    called = audit(whole, base_url=url, **more)
    text = json.dumps(whole).encode()
    opened = open_document(text, "openapi.json")
    exchanges = called.exchanges if called.live.measured else ()
    collected = evidence(opened, text, exchanges=exchanges, probes=called.probes, live=called.live, missing=_missing(called))
    return audit_of(Api(id="test", document="openapi.json"), collected, started="")


def found(whole: Judged, check: str) -> set[str]:
    return {each.operation for result in whole.results if result.check == check for each in result.findings}


@pytest.mark.parametrize("login", [{}, {"auth": BEARER, "secret": TOKEN}], ids=["nobody", "logged in"])
def test_a_lock_that_no_document_mentions_is_found(audit: Audit, login: dict[str, Any]) -> None:
    with serve(guarded(pets, TOKEN)) as server:
        whole = judged(audit, SILENT, server.url, **login)
    assert found(whole, "AUTH018") == READING
    assert found(whole, "AUTH015") == set()


@pytest.mark.parametrize("login", [{}, {"auth": BEARER, "secret": TOKEN}], ids=["nobody", "logged in"])
def test_a_lock_that_only_the_document_has_is_found(audit: Audit, login: dict[str, Any]) -> None:
    with serve(pets) as server:
        whole = judged(audit, SECURED, server.url, **login)
    assert found(whole, "AUTH015") == READING
    assert found(whole, "AUTH018") == set()


@pytest.mark.parametrize(("whole", "server"), [(SECURED, guarded(pets, TOKEN)), (SILENT, pets)], ids=["locked", "open"])
def test_where_both_agree_nothing_is_found(audit: Audit, whole: dict[str, Any], server: Any) -> None:
    with serve(server) as running:
        said = judged(audit, whole, running.url, auth=BEARER, secret=TOKEN)
    assert found(said, "AUTH015") | found(said, "AUTH018") == set()


def test_one_cause_over_many_operations_is_one_thing_to_mend(audit: Audit) -> None:
    paths = {f"/things{number}": {"get": {"responses": {"200": json_response({})}}} for number in range(40)}
    things = guarded(lambda request: reply({}) if request.path in paths else NOT_FOUND, TOKEN)
    with serve(things) as server:
        whole = judged(audit, document(paths=paths), server.url, auth=BEARER, secret=TOKEN)
    (failure,) = [each for each in report_view(whole).failures if each.check == "AUTH018"]
    (cause,) = failure.causes
    assert (failure.count, len(cause.places), failure.extent.partition(" ")[0]) == (40, 40, "40")
    assert cause.exchange is not None
