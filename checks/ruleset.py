"""Which rules gave a score: a version that changes by itself whenever a rule or a weight does."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from importlib.metadata import version

from plainspoken.checks.registry import checks
from plainspoken.checks.verdict import DIMENSIONS, SEVERITY_WEIGHT


@cache
def ruleset() -> str:
    """`<version of plainspoken>+<8 hex digits>`, the digits over ids, severities and weights of all checks."""
    rules = [(check.id, check.title, check.dimension, check.severity, check.blocks, check.builds_on) for check in checks()]
    weights = [{name: weight for name, (weight, _) in DIMENSIONS.items()}, dict(SEVERITY_WEIGHT)]
    digest = hashlib.sha256(json.dumps([rules, weights], sort_keys=True).encode()).hexdigest()
    return f"{version('plainspoken')}+{digest[:8]}"
