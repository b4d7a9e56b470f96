"""docs/providers.md: every limit of every provider, with who says so and when it was read."""

from __future__ import annotations

from plainspoken.checks.limits import Effect, Limit, Provider
from plainspoken.checks.manifest_rules import RULES
from plainspoken.checks.providers import ALL, SURFACES

_HEAD = """# Limits of providers

What each provider takes of an API whose operations are offered as tools: the tables of `checks/providers.py`, from which the
checks of portability, `plainspoken fit` and the reports derive their limits. A changed limit is one line there, and a new
provider one table.

*Refused*: the provider does not take the operation, or cannot call it. *With loss*: it is taken once it is converted, and
something is then said otherwise or no more. What only calls show is judged by an audit that calls the API, not by `fit`.
"""
_WITHOUT_COLUMN = "\nIt has no column in `plainspoken fit`; the checks of portability use its limits.\n"
_READS = "Of a schema that `plainspoken export` keeps as it is, by what it says it reads:"
_HEADINGS = "| what | taken | otherwise | source | read |\n|---|---|---|---|---|"


def providers_markdown() -> str:
    """The content of docs/providers.md."""
    parts = [_HEAD, *(_provider(each) for each in ALL), _manifest()]
    return "\n".join(parts)


def _provider(provider: Provider) -> str:
    judged = "" if provider in SURFACES else _WITHOUT_COLUMN
    rows = "\n".join(map(_limit, provider.limits))
    kept = f"\n{_READS}\n\n{_HEADINGS}\n{_limit(provider.reads)}\n" if provider.reads is not None else ""
    return f"## {provider.name}\n{judged}\n{_HEADINGS}\n{rows}\n{kept}"


def _limit(limit: Limit) -> str:
    told = f"`{_cell(limit.pattern.pattern)}`" if limit.pattern is not None and not limit.takes else _cell(limit.told)
    effect = "refused" if limit.effect is Effect.REFUSED else "with loss"
    calls = ", seen in calls" if limit.seen_in_calls else ""
    return f"| {limit.measure} | {told} | {effect}{calls} | {_cell(limit.source)} | {limit.date} |"


def _manifest() -> str:
    rows = [
        f"| `{rule.field}` | {_cell(rule.told)} | {'refused' if rule.effect is Effect.REFUSED else 'with loss'} "
        f"| {_cell(rule.source)} | {rule.date} |"
        for rule in RULES
    ]
    head = (
        "## Manifest of a ChatGPT plugin\n\nThe fields of `ai-plugin.json`, judged by `plainspoken fit --manifest`. What the "
        "store took all the same, as real manifests show, is *with loss*.\n\n"
        "| field | taken | otherwise | source | read |\n|---|---|---|---|---|"
    )
    return "\n".join((head, *rows, ""))


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
