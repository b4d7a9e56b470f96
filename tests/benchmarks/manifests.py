"""Judges real plugin manifests by the rules of `checks/manifest_rules.py` and writes what they break to docs/benchmarks.md.

`python -m tests.benchmarks.manifests docs/benchmarks.md`. The manifests lie beside the repository and are not part of it; only
counts are written.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from plainspoken.checks.limits import Effect
from plainspoken.checks.manifest_rules import RULES, FieldRule, faults
from tests.benchmarks import section

PLUGINS = Path(__file__).parents[3] / "shared" / "plugins"


def main(target: Path) -> int:
    """Writes the table. Gives 2 where there are no manifests."""
    files = sorted(PLUGINS.glob("*.json"))
    if not files:
        print(f"There are no manifests at {PLUGINS}; the table is left as it is.", file=sys.stderr)  # noqa: T201
        return 2
    section.write(target, "manifests", table([json.loads(each.read_bytes()) for each in files]))
    return 0


def table(manifests: Iterable[Mapping[str, Any]]) -> list[str]:
    """The lines of the section: how many manifests there are, and how many break each rule."""
    broken: list[set[FieldRule]] = [{each.rule for each in faults(manifest)} for manifest in manifests]
    counts = Counter(rule for rules in broken for rule in rules)
    refused = sum(any(rule.effect is Effect.REFUSED for rule in rules) for rules in broken)
    lossy = sum(bool(rules) for rules in broken) - refused
    lines = [
        "## Real plugin manifests",
        "",
        f"`make bench-manifests`: {len(broken)} manifests of the ChatGPT plugin store, judged by the rules of",
        "[providers.md](providers.md#manifest-of-a-chatgpt-plugin). "
        f"{len(broken) - refused - lossy} keep all of them, {lossy} break only what the store",
        f"took all the same, {refused} lack what is asked for.",
        "",
        "| field | taken | otherwise | manifests that break it |",
        "|---|---|---|---|",
    ]
    for rule in RULES:
        otherwise = "refused" if rule.effect is Effect.REFUSED else "with loss"
        lines.append(f"| `{rule.field}` | {rule.told} | {otherwise} | {counts[rule]} |")
    return lines


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
