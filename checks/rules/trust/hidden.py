"""Characters that a person does not see and a model reads, and names that are not what they look like."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.concealment import disguised, smuggled, stray, visible
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.trust.hostile import SAYS
from plainspoken.checks.texts import Link, Tokens, named, owner, place, texts, way
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document

_NAMES = frozenset({"name", "operationId", "title", "required"})


@check(
    "INJ001",
    "A text hides something from the reader",
    dimension="trust",
    severity=Severity.CRITICAL,
    source="arXiv 2607.05744 (hidden characters in tool descriptions); Unicode UTS 39, UTR 36; catalogue INJ-01",
    blocks=True,
    good=[
        SAYS % "Notes may hold emoji \\U0001F469\\u200D\\U0001F680 and Persian \\u0645\\u06CC\\u200C\\u062E\\u0648\\u0627",
        SAYS % "Notes in \\u0420\\u0443\\u0441\\u0441\\u043A\\u0438\\u0439",
    ],
    bad=[
        SAYS % "Lists notes.\\U000E0068\\U000E0069\\U000E0064\\U000E0065 Nothing more.",
        SAYS % "Lists \\u202Esekot\\u202C notes.",
        SAYS % "Lists notes.\\x1b[8m Hidden in a terminal.\\x1b[0m",
        "paths: {/notes: {get: {parameters: [{name: \"p\\u0430ge\", in: query}], responses: {'200': {description: OK}}}}}",
    ],
)
def hides_nothing(document: Document) -> Iterator[Finding]:
    """What a reviewer does not see still reaches the model: a document that looks clean can carry any order.

    Fix: remove the characters, and find out who put them there.
    """
    for link, text in texts(document):
        if text.isascii() and "\x1b" not in text:
            continue
        tokens = way(link)
        if kind := smuggled(text):
            yield _hidden(link, tokens, f"The text holds {kind}; as a model reads it: {quoted(visible(text))}.", visible(text))
        elif _is_name(tokens, text) and (meant := disguised(text)):
            yield _hidden(link, tokens, f"The name {quoted(text)} has letters of another script in it.", meant)


def _is_name(tokens: Tokens, text: str) -> bool:
    return (
        " " not in text
        and bool(tokens)
        and (tokens[-1] in _NAMES or tokens[-1] == text or "tags" in tokens or "enum" in tokens)
    )


def _hidden(link: Link, tokens: Tokens, seen: str, meant: str) -> Finding:
    return found(
        place(link),
        operation=owner(tokens),
        subject=named(tokens),
        seen=seen,
        better=f"Type it again as plain letters, {quoted(meant, 80)}, and review who may change this document.",
        cause="hidden characters",
    )


@check(
    "INJ012",
    "A text holds characters that nobody sees",
    dimension="trust",
    severity=Severity.LOW,
    source="Unicode UTS 39 (default-ignorable characters); arXiv 2607.05744",
    good=[SAYS % "Lists notes, also those in \\u4E2D\\u6587"],
    bad=[SAYS % "\\uFEFFLists notes", SAYS % "Lists the note\\u200Bs of one person"],
)
def no_stray_characters(document: Document) -> Iterator[Finding]:
    """An invisible character splits a word: search does not find it, and a model reads another one.

    Fix: delete the character; it usually came with a text that was copied from a web page.
    """
    for link, text in texts(document):
        sign = "" if text.isascii() else stray(text)
        if sign and not smuggled(text):
            tokens = way(link)
            yield found(
                place(link),
                operation=owner(tokens),
                subject=named(tokens),
                seen=f"The text holds the invisible character {sign} {_around(text, sign)}.",
                better=f"Delete it; without it the text is {quoted(visible(text), 80)}.",
                cause=f"invisible character {sign}",
            )


def _around(text: str, sign: str) -> str:
    """Where in the text the sign stands, in the words beside it."""
    before, _, after = text.partition(chr(int(sign[2:], 16)))
    if before.strip():
        return f"after {quoted(visible(before)[-40:].strip())}"
    return f"before {quoted(visible(after)[:40].strip())}" if after.strip() else "and nothing else"
