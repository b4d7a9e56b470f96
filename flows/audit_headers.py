"""How an audit names itself to whoever it calls."""

from __future__ import annotations

import re
import uuid
from importlib.metadata import version

from plainspoken.inventory.records import Api

RUN = "X-Plainspoken-Audit"  # the header that names one run of the audit


def audit_headers(api: Api) -> dict[str, str]:
    """What tells an operator who calls: the program, and this run of it."""
    run = f"{re.sub(r'[^A-Za-z0-9._-]', '-', api.id)[:40]}-{uuid.uuid4().hex[:12]}"
    return {"User-Agent": f"plainspoken/{version('plainspoken')} (audit)", RUN: run}
