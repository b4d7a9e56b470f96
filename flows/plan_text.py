"""A plan as people read it in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.flows.plan import Plan
from plainspoken.inventory.records import Api


def plan_text(api: Api, planned: Plan) -> str:
    """Which operations would be called how often as whom, and which not."""
    return "\n".join(_lines(api, planned)) + "\n"


def _lines(api: Api, planned: Plan) -> Iterator[str]:
    at = f" at {planned.base_url}" if planned.base_url else ""
    yield f"{api.name or api.id}{at}"
    if planned.reason:
        yield f"  Nothing would be measured: {planned.reason.removeprefix('not measured: ')}"
    width = max((len(each.operation) for each in planned.calls), default=0)
    for each in planned.calls:
        what = each.operation or "to find the address"
        yield f"  {each.calls:>5}  {what:<{width}}  {each.identity}".rstrip()
    requests, limits = sum(each.calls for each in planned.calls), api.allowed
    yield (
        f"  {requests:,} requests, of {limits.requests:,} allowed, in {planned.seconds:.0f} s or more, of {limits.seconds:g} s "
        f"allowed, at {limits.rate:g} a second at most. Nothing was sent."
    )
    for operation, why in sorted(planned.left_out.items()):
        yield f"  not called: {operation}: {why}"
