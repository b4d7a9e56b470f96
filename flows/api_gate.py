"""The gate of one API's calls, as wide as its inventory says."""

from __future__ import annotations

from pathlib import Path

from plainspoken.flows.allowance import callable_methods
from plainspoken.flows.clock import Clock
from plainspoken.flows.gate import Gate, Tell
from plainspoken.flows.host_budget import HostBudget
from plainspoken.inventory.records import Api


def gate_of(api: Api, tell: Tell, *, clock: Clock | None, hosts: Path | None) -> Gate:
    """With a `clock` nothing leaves it; `hosts` is the folder in which workers share what a host may be called."""
    return Gate(
        # Finding the base URL and asking for signs of life takes GET, whatever the inventory lists.
        methods=callable_methods(api) | {"GET"},
        requests=api.allowed.requests,
        seconds=api.allowed.seconds,
        rate=api.allowed.rate,
        tell=tell,
        clock=clock,
        shared=HostBudget(hosts, api.allowed.host, api.allowed.rate) if hosts else None,
        rehearsed=clock is not None,
    )
