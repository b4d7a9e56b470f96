"""A server that lets a login do for some things and asks for a stronger one, or a further scope, for others."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.registry import checks
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Auth, SecretReference

from .conftest import Audit
from .servers import PET_COMPONENTS, PET_PATHS, PROBLEM, Reply, Request, document, json_response, pets, reply, serve

PATHS = PET_PATHS | {"/payments": {"get": {"responses": {"200": json_response({"type": "object"}), "401": PROBLEM}}}}
DOCUMENT = document(
    paths=PATHS,
    security=[{"login": []}],
    components=PET_COMPONENTS | {"securitySchemes": {"login": {"type": "http", "scheme": "bearer"}}},
)
STEP_UP = 'Bearer error="insufficient_user_authentication"'


def asking(status: int, challenge: str, detail: str) -> Callable[[Request], Reply]:
    """Pets for who is logged in, and payments for nobody whose login is as it is."""

    def answer(request: Request) -> Reply:
        if request.headers.get("Authorization") != "Bearer token-of-ann-0001":
            return reply({"detail": "Log in at /login and send the token."}, 401, WWW_Authenticate="Bearer")
        if request.path == "/payments":
            return reply({"detail": detail}, status, WWW_Authenticate=challenge)
        return pets(request)

    return answer


@pytest.mark.parametrize(
    ("status", "challenge", "detail", "outcome"),
    [
        (401, f'{STEP_UP}, max_age="300"', "Log in again: the last login is older than five minutes.", Outcome.PASSED),
        (401, f'{STEP_UP}, acr_values="gold"', "Confirm it with your passkey.", Outcome.PASSED),
        (401, f'{STEP_UP}, acr_values="gold"', "Not allowed.", Outcome.FAILED),
        (401, STEP_UP, "Log in again.", Outcome.FAILED),
        (401, f'{STEP_UP}, max_age="300"', "Melden Sie sich bitte erneut an.", Outcome.PASSED),
        (401, f'{STEP_UP}, acr_values="gold"', "Confirmez avec un second facteur.", Outcome.PASSED),
        (401, f'{STEP_UP}, acr_values="gold"', "Inicie sesión con su contraseña.", Outcome.PASSED),
        (401, f'{STEP_UP}, acr_values="gold"', "Das ist nicht erlaubt.", Outcome.FAILED),
        (401, f'{STEP_UP}, acr_values="gold"', "Tämä ei ole sallittua.", Outcome.NOT_APPLICABLE),
        (403, 'Bearer error="insufficient_scope", scope="pay:read"', "This needs the scope pay:read.", Outcome.PASSED),
        (403, 'Bearer error="insufficient_scope", scope="pay:read"', "Forbidden.", Outcome.FAILED),
        (403, 'Bearer error="insufficient_scope"', "Forbidden.", Outcome.FAILED),
        (403, "Bearer", "Forbidden.", Outcome.NOT_APPLICABLE),
    ],
)
def test_what_a_step_up_asks_for_is_judged(audit: Audit, status: int, challenge: str, detail: str, outcome: Outcome) -> None:
    login = Auth(kind="bearer", secret=SecretReference(kind="env", name="TOKEN"))
    with serve(asking(status, challenge, detail)) as server:
        evidence = audit(DOCUMENT, base_url=server.url, auth=login, secret="token-of-ann-0001")  # noqa: S106 - made up
    whole = static_evidence(open_document(json.dumps(DOCUMENT), "pets.json"), exchanges=evidence.exchanges)
    (step_up,) = [each for each in checks() if each.id == "AUTH140"]
    assert run(step_up, whole).outcome == outcome
