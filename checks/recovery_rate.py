"""How many of a model's mistakes could be put right from the answers, in numbers and in conversations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from plainspoken.checks.audit import Dialogue, Recovered, Tally
from plainspoken.checks.conversations import Conversation, Ending
from plainspoken.checks.shown import shown

MOST_SHOWN = 12
# What a reader learns most from stands first.
_ORDER: Sequence[Ending] = (
    "not repaired",
    "accepted",
    "server error",
    "repaired in one turn",
    "repaired in two turns",
    "ignored",
    "understood",
    "not measured",
)


def recovered(conversations: Sequence[Conversation]) -> Recovered | None:
    """The recovery rate of an API and of each operation; None where there was no conversation."""
    if not conversations:
        return None
    groups: dict[str, list[Conversation]] = {}
    for each in conversations:
        groups.setdefault(each.operation, []).append(each)
    return Recovered(
        tally=tally(conversations),
        requests=sum(len(each.exchanges) for each in conversations),
        operations={operation: tally(held) for operation, held in groups.items()},
        shown=tuple(map(_dialogue, _telling(conversations))),
    )


def tally(conversations: Iterable[Conversation]) -> Tally:
    """What became of these conversations."""
    held = list(conversations)
    count = Counter(each.ending for each in held)
    refused = sum(each.was_refused for each in held)
    repaired = sum(each.was_repaired for each in held)
    return Tally(
        made=len(held),
        refused=refused,
        one_turn=count["repaired in one turn"],
        two_turns=count["repaired in two turns"],
        server_errors=count["server error"],
        accepted=count["accepted"],
        ignored=count["ignored"],
        understood=count["understood"],
        rate=round(repaired / refused, 4) if refused else None,
        unread=count["not measured"],
    )


def _telling(conversations: Sequence[Conversation]) -> list[Conversation]:
    """The first of every ending, then of every kind of mistake within it, as far as the room goes."""
    seen: Counter[Ending] = Counter()
    kinds: set[tuple[Ending, str]] = set()
    ranked = []
    for each in conversations:
        if (each.ending, each.mistake) not in kinds:
            kinds.add((each.ending, each.mistake))
            ranked.append((seen[each.ending], _ORDER.index(each.ending), each))
            seen[each.ending] += 1
    return [each for *_, each in sorted(ranked, key=lambda one: one[:2])[:MOST_SHOWN]]


def _dialogue(held: Conversation) -> Dialogue:
    return Dialogue(
        operation=held.operation,
        mistake=held.mistake,
        said=held.said,
        ending=held.ending,
        turns=tuple(map(shown, held.exchanges)),
        steps=held.steps,
    )
