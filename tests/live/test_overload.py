"""A target that is asked too much: slower calls, an end in time, and nothing said of the API that is true of the load alone."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from plainspoken.flows import pace

from .conftest import Audit
from .servers import PET_COMPONENTS, PET_PATHS, Reply, Request, document, pets, serve

PETS = document(paths=PET_PATHS, components=PET_COMPONENTS)


def test_a_target_that_gives_way_is_left_and_what_it_answered_meanwhile_does_not_count(
    audit: Audit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "SLOW_ANSWER", 0.1)
    monkeypatch.setattr("plainspoken.flows.gate.SLOW_ANSWER", 0.1)

    def tired(request: Request) -> Reply:
        if len(server.received) > 15:
            time.sleep(0.3)
            return Reply(status=500)
        return pets(request)

    with serve(tired) as server:
        evidence = audit(PETS, base_url=server.url)
    assert evidence.live.measured
    assert evidence.live.reason.startswith("the target took far longer to answer than before after 1")
    assert ", last: GET /" in evidence.live.reason
    assert len(server.received) < 25
    assert not any(each.status == 500 for each in evidence.exchanges)


def test_one_slow_operation_is_no_overload(audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SLOW_ANSWER", 0.02)
    seen: list[Request] = []

    def uneven(request: Request) -> Reply:
        seen.append(request)
        if request.path == "/pets" and len(seen) > 10:
            time.sleep(0.05)
        return pets(request)

    with serve(uneven) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"requests": 60})
    assert evidence.live.measured
    assert evidence.live.reason == ""


def test_the_rate_falls_with_signs_of_overload_and_rises_again() -> None:
    slowed = pace.Pace(8.0)
    for _ in range(3):
        slowed.slow()
    assert slowed.rate == 1.0
    for _ in range(100):
        slowed.ease()
    assert slowed.rate == 8.0


def test_the_rate_never_rises_above_its_limit() -> None:
    slow = pace.Pace(0.2)
    slow.slow()
    assert slow.rate <= 0.2


@pytest.mark.parametrize("status", [429, 503])
def test_busy_answers_slow_the_calls_down(audit: Audit, status: int) -> None:
    def busy(request: Request) -> Reply:
        return Reply(status=status) if 6 <= len(server.received) < 10 else pets(request)

    with serve(busy) as server:
        audit(PETS, base_url=server.url, allowed={"requests": 14, "rate": 50.0})
    times = [each.at for each in server.received]
    pauses = [after - before for before, after in pairwise(times)]
    assert max(pauses[6:9]) >= 0.15 > max(pauses[:5])
