"""`report.md` and the Markdown of `plainspoken diff`: what a reviewer of a change reads on a code host."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plainspoken.checks.audit import Audit
from plainspoken.checks.comparison import Change, Impact
from plainspoken.checks.effect import Effect
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


def diff_markdown(effect: Effect, changes: Sequence[Change] | None) -> str:
    """What a change does, for a reviewer: what breaks callers first, then the scores and the findings that came and went.

    `changes` are those of the documents; None where they are not known.
    """
    return "\n".join(_difference(effect, changes)) + "\n"


def _difference(effect: Effect, changes: Sequence[Change] | None) -> Iterator[str]:
    before, after = effect.before, effect.after
    yield f"## {_plain(cut(after.api.name or after.api.id, 90))}: what the change does"
    yield ""
    yield f"{_moved(before, after)}"
    for impact, told in ((Impact.BREAKING, "breaks callers"), (Impact.MISLEADING, "misleads models")):
        which = [each for each in changes or () if each.impact is impact]
        if which:
            yield ""
            yield f"**What {told}: {len(which):,}**"
            yield ""
            yield from (f"- {_plain(cut(each.seen, 300))} → {_plain(cut(each.better, 300))}" for each in which[:SHOWN])
            yield from _rest(len(which) - SHOWN)
    yield ""
    yield "| dimension | before | after |"
    yield "|---|--:|--:|"
    for name in dimension_order(after.dimensions):
        was = before.dimensions.get(name)
        yield f"| {name} | {score_words(was.score if was else None)} | {score_words(after.dimensions[name].score)} |"
    for what, compared in (("New", [(x, x.new) for x in effect.checks]), ("Gone", [(x, x.gone) for x in effect.checks])):
        there = [(each, findings) for each, findings in compared if findings]
        if there:
            yield ""
            yield f"**{what}: {count(sum(len(findings) for _, findings in there), 'finding')}**"
            yield ""
            for each, findings in there[:SHOWN]:
                yield f"- `{each.check}` {_plain(each.title)}: {len(findings):,}, {each.severity}"
            yield from _rest(len(there) - SHOWN)


def _moved(before: Audit, after: Audit) -> str:
    decision = f"{before.decision} → {after.decision}" if before.decision is not after.decision else str(after.decision)
    return f"**{score_words(before.score)} → {score_words(after.score)} of 100**, {decision}."


def _rest(number: int) -> Iterator[str]:
    if number > 0:
        yield f"- and {number:,} more"


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
    yield from _rest(len(result.findings) - PLACES)


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
