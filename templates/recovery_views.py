"""What became of a model's mistakes, as a report tells it: the rate, a row for each operation, and conversations in full."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit, Dialogue, Recovered, Tally
from plainspoken.checks.conversations import Ending
from plainspoken.templates.wording import DASH, count, percent


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnView:
    """One message: who speaks, and what."""

    who: str
    text: str
    is_code: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DialogueView:
    """One conversation: what it is about, how it ended, and its messages."""

    title: str
    operation: str
    said: str
    ending: str
    style: str
    turns: tuple[TurnView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryRow:
    """One operation: how many wrong calls, how many were refused, put right, and not noticed."""

    operation: str
    made: str
    refused: str
    repaired: str
    rate: str
    unnoticed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryView:
    """The section on recovery; what `more_*` counts was left out for length."""

    rate: str
    lead: str
    rows: tuple[RecoveryRow, ...]
    dialogues: tuple[DialogueView, ...]
    more_rows: int = 0
    more_dialogues: int = 0


# What an ending is called, and the style that gives it its colour.
_ENDINGS: Mapping[Ending, tuple[str, str]] = {
    "repaired in one turn": ("put right in one turn", "passed"),
    "repaired in two turns": ("put right in two turns", "passed"),
    "not repaired": ("not put right", "failed"),
    "server error": ("ended in a server error", "failed"),
    "accepted": ("answered as if it were right", "failed"),
    "ignored": ("passed over in silence", "noted"),
    "understood": ("answered as it was meant", "passed"),
    "not measured": ("not measured: refused in a language that is not read here", "noted"),
}


def recovery_view(audit: Audit) -> RecoveryView | None:
    """The section; None where no wrong calls were made."""
    found = audit.recovered
    if found is None:
        return None
    rows = sorted(found.operations.items(), key=lambda each: (_worst_first(each[1]), each[0]))
    return RecoveryView(
        rate=_rate(found.tally),
        lead=_lead(found),
        rows=tuple(_row(operation, tally) for operation, tally in rows),
        dialogues=tuple(map(_dialogue, found.shown)),
    )


def _worst_first(tally: Tally) -> tuple[float, int]:
    return 1.0 if tally.rate is None else tally.rate, -tally.accepted


def _rate(tally: Tally) -> str:
    if tally.rate is None:
        return "not measured" if tally.unread else "no mistake was refused"
    return percent(tally.rate)


def _lead(found: Recovered) -> str:
    tally = found.tally
    parts = [
        f"Calls made as models get them wrong: {tally.made:,} ({count(found.requests, 'request')}, repairs included).",
        f"Refused: {tally.refused:,}, of which {tally.one_turn:,} were put right from the first answer alone, "
        f"{tally.two_turns:,} in two turns, {tally.refused - tally.one_turn - tally.two_turns:,} not.",
    ]
    if tally.accepted:
        parts.append(f"Answered as if they were right: {tally.accepted:,}.")
    if tally.ignored:
        parts.append(f"With a made-up part passed over in silence: {tally.ignored:,}.")
    if tally.understood:
        parts.append(f"Answered as they were meant: {tally.understood:,}.")
    if tally.unread:
        parts.append(f"Refused in a language that is not read here, so that nothing is known of them: {tally.unread:,}.")
    return " ".join(parts)


def _row(operation: str, tally: Tally) -> RecoveryRow:
    return RecoveryRow(
        operation=operation,
        made=f"{tally.made:,}",
        refused=f"{tally.refused:,}",
        repaired=f"{tally.one_turn + tally.two_turns:,}",
        rate=DASH if tally.rate is None else percent(tally.rate),
        unnoticed=f"{tally.accepted + tally.ignored:,}",
    )


def _dialogue(dialogue: Dialogue) -> DialogueView:
    ending, style = _ENDINGS[dialogue.ending]
    turns: list[TurnView] = []
    steps = list(dialogue.steps)
    for number, turn in enumerate(dialogue.turns):
        who = "The model calls" if number == 0 else "The model calls again"
        turns.append(TurnView(who=who, text=turn.request, is_code=True))
        turns.append(TurnView(who="The API answers", text=turn.answer, is_code=True))
        if number < len(steps):
            turns.append(TurnView(who="From the answer alone", text=_sentence(steps[number]), is_code=False))
    return DialogueView(
        title=dialogue.mistake[:1].upper() + dialogue.mistake[1:],
        operation=dialogue.operation,
        said=_sentence(dialogue.said),
        ending=ending,
        style=style,
        turns=tuple(turns),
    )


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
