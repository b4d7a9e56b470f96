"""What the tools cost a model, as a report shows it."""

from __future__ import annotations

from dataclasses import dataclass

from plainspoken.checks.tool_surface import SurfaceFacts, Weight
from plainspoken.templates.wording import count

_GROUPS, _FIRST = 8, 12  # that a sentence names


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceView:
    """Sentences, and a row for each provider: its name, the tokens, and their share of its context."""

    lead: str = ""
    rows: tuple[tuple[str, str, str], ...] = ()
    beside: tuple[str, ...] = ()


def surface_view(facts: SurfaceFacts | None) -> SurfaceView:
    """What is told of the tools; nothing where they were not counted."""
    if facts is None:
        return SurfaceView()
    rows = tuple((each.provider, f"{each.tokens:,}", f"{each.share:.1%} of {each.context:,}") for each in facts.shares)
    beside = [f"{'; '.join(facts.exceeded)}."] if facts.exceeded else []
    if len(facts.groups) > 1:
        beside.append(f"In groups: {_named(facts.groups, _GROUPS)}.")
    if facts.first:
        beside.append(f"To expose first: {_named(facts.first, _FIRST)}.")
    return SurfaceView(
        lead=f"{count(facts.tools, 'tool')}. {facts.advice} Counted by {facts.encoding}, for other models an estimate.",
        rows=rows,
        beside=tuple(beside),
    )


def _named(weights: tuple[Weight, ...], most: int) -> str:
    told = ", ".join(f"`{each.name}` ({each.tokens:,} tokens)" for each in weights[:most])
    return told + (f" and {len(weights) - most:,} more" if len(weights) > most else "")
