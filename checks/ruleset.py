"""Which rules gave a score: a version that changes by itself whenever a rule or a weight does."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import cache
from importlib.metadata import version

from plainspoken.checks.profile import DEFAULT, Profile
from plainspoken.checks.registry import checks


def ruleset(profile: Profile = DEFAULT) -> str:
    """`<version of plainspoken>+<8 hex digits>`, the digits over everything a profile and the checks say of themselves."""
    rules = [
        [
            *(check.id, check.title, check.dimension, check.severity, check.blocks, check.builds_on),
            *(dict(check.settings), profile.weight_of(check.id, check.severity)),
        ]
        for check in checks(profile)
    ]
    weights = {name: each.weight for name, each in profile.dimensions.items()}
    made_with = [rules, weights, profile.other, dict(profile.severities), asdict(profile.thresholds)]
    digest = hashlib.sha256(json.dumps(made_with, sort_keys=True, default=str).encode()).hexdigest()
    return f"{_version()}+{digest[:8]}"


@cache
def _version() -> str:
    return version("plainspoken")
