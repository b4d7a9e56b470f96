"""`report.md`: what a reviewer of a change reads, in the Markdown of code hosts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import SEVERITY_ORDER, Finding, Result
from plainspoken.checks.points import points_lost
from plainspoken.templates.causes import place_words
from plainspoken.templates.views import dimension_order
from plainspoken.templates.wording import DECISIONS, count, cut, percent, score_words, signed

SHOWN, PLACES = 10, 3  # failed checks, and places of each; the whole is in the other formats
_MARKS = re.compile(r"([\\`*_{}\[\]<>|#~])")


def audit_markdown(audit: Audit) -> bytes:
    """`report.md`: decision, dimensions, policy, and the failed checks that cost most, with what to write instead."""
    return ("\n".join(_lines(audit)) + "\n").encode("utf-8", errors="replace")


def _lines(audit: Audit) -> Iterator[str]:
    yield f"## {_plain(cut(audit.api.name or audit.api.id, 90))}: {DECISIONS[audit.decision].label.lower()}"
    yield ""
    yield f"{_total(audit)} {DECISIONS[audit.decision].statement}"
    yield ""
    yield from (f"- {_plain(reason)}" for reason in audit.reasons)
    yield from _policy(audit)
    yield ""
    yield "| dimension | score | measured |"
    yield "|---|--:|--:|"
    for name in dimension_order(audit.dimensions):
        each = audit.dimensions[name]
        yield f"| {name} | {score_words(each.score)} | {percent(each.coverage)} |"
    failed = sorted((each for each in audit.results if each.faults), key=lambda each: _dearest_first(each, audit))
    for result in failed[:SHOWN]:
        yield from _failure(result)
    if len(failed) > SHOWN:
        yield ""
        yield f"and {count(len(failed) - SHOWN, 'more failed check')}; all of it is in report.html."


def _total(audit: Audit) -> str:
    score = "No score." if audit.score is None else f"**{score_words(audit.score)} of 100**"
    moved = audit.change.score if audit.change else None
    since = f" ({signed(moved)} since the last audit)" if moved is not None else ""
    new = f", {count(len(audit.change.new), 'new finding')}, {len(audit.change.fixed):,} fixed" if audit.change else ""
    return f"{score}{since}, {percent(audit.coverage)} of what applies measured{new}."


def _policy(audit: Audit) -> Iterator[str]:
    for offence in audit.ruling.offences if audit.ruling else ():
        yield f"- Policy, {_plain(offence.rule)}: {_plain(offence.what)} ({_plain(offence.place)})"


def _dearest_first(result: Result, audit: Audit) -> tuple[float, int, str]:
    return -points_lost(result, audit), SEVERITY_ORDER.index(result.severity), result.check


def _failure(result: Result) -> Iterator[str]:
    yield ""
    yield f"**{_plain(result.title)}** `{result.check}` {result.severity}, {count(len(result.findings), 'place')}"
    yield ""
    yield from map(_place, result.findings[:PLACES])
    if len(result.findings) > PLACES:
        yield f"- and {len(result.findings) - PLACES:,} more"


def _place(finding: Finding) -> str:
    place = _plain(place_words(finding.source, finding.line, finding.where))
    return f"- {place}: {_plain(cut(finding.seen, 300))} → {_plain(cut(finding.better, 400))}"


def _plain(text: str) -> str:
    """The text with nothing in it that Markdown or HTML would take for more: it comes from documents and answers.

    What stands between backticks stays code, where the backticks come in pairs.
    """
    parts = " ".join(text.split()).split("`")
    if not len(parts) % 2:
        return _escaped("`".join(parts))
    return "".join(f"`{part}`" if index % 2 and part else _escaped(part) for index, part in enumerate(parts))


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text).replace("@", "@\N{ZERO WIDTH NON-JOINER}")
