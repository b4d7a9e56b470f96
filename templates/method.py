"""How an audit was made, told to its readers: the run, its settings, and the arithmetic of the verdict."""

from __future__ import annotations

from collections.abc import Sequence

from plainspoken.checks.answer_figures import BEARABLE, GOOD, AnswerFigures
from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Severity
from plainspoken.checks.judgements import Judging
from plainspoken.checks.live_run import Created
from plainspoken.checks.profile import DEFAULT, FACTS, Profile
from plainspoken.templates.wording import SEVERITIES, listed, moment, percent, seconds

Facts = tuple[tuple[str, str], ...]  # label and text, in reading order


def live_facts(audit: Audit) -> Facts:
    """How the calls to the API went."""
    live = audit.live
    pairs = (
        ("Calls", _calls(audit)),
        ("Address called", live.base_url if live.requests or live.measured else ""),
        ("Addresses tried", ", ".join(live.tried)),
        ("Environment", audit.api.environment),
        ("Requests sent", f"{live.requests:,} in {seconds(live.seconds)}" if live.requests else ""),
        ("Data created", _created(live.created)),
        ("Operations called", f"{live.operations:,} of {audit.api.operations:,}" if live.operations else ""),
        ("Recorded traffic", _recorded(audit) if audit.traffic else ""),
        ("Time to answer", _times(audit.figures) if audit.figures else ""),
        ("Size of answers", _sizes(audit.figures) if audit.figures and audit.figures.largest_bytes else ""),
    )
    return tuple((label, text) for label, text in pairs if text)


def _recorded(audit: Audit) -> str:
    """How much of the API the recordings show, and what of them could not be read."""
    traffic = audit.traffic
    if traffic is None:
        return ""
    called = (
        f"{traffic.matched:,} calls of {len(traffic.calls):,} of {audit.api.operations:,} operations, in "
        f"{traffic.entries:,} entries of {', '.join(traffic.files) or 'no file'}; {traffic.elsewhere:,} are no calls of it"
    )
    unread = f" Not read: {' '.join(traffic.problems)}" if traffic.problems else ""
    return f"{called}.{unread}"


def _times(figures: AnswerFigures) -> str:
    return (
        f"half within {_milliseconds(figures.p50)}, 95 % within {_milliseconds(figures.p95)}, 99 % within "
        f"{_milliseconds(figures.p99)}, of {figures.answers:,} answers; a conversation bears {GOOD:g} s, at most {BEARABLE:g} s"
    )


def _milliseconds(time: float) -> str:
    return f"{time * 1000:,.0f} ms" if time < 1 else f"{time:,.1f} s"


def _sizes(figures: AnswerFigures) -> str:
    return (
        f"half no more than {figures.median_bytes:,} bytes; the largest {figures.largest_bytes:,}, from "
        f"{figures.largest_operation}: about {figures.largest_tokens:,} tokens (estimated, a quarter of the characters)"
    )


def _created(created: Sequence[Created]) -> str:
    """How many things the calls created, and what is left of them, by the operation and the reason."""
    if not created:
        return ""
    left = [each for each in created if not each.removed]
    things = f"{len(created):,} {'thing' if len(created) == 1 else 'things'}"
    if not left:
        return f"{things}, all removed again"
    groups: dict[tuple[str, str], list[str]] = {}
    for each in left:
        groups.setdefault((each.operation, each.why or "it was not removed"), []).append(each.url)
    told = (f"{len(urls):,} by {operation} ({why}{_such_as(urls)})" for (operation, why), urls in groups.items())
    return f"{things}, {len(created) - len(left):,} removed again. Still there: {'; '.join(told)}"


def _such_as(urls: Sequence[str]) -> str:
    named = [url for url in urls if url][:3]
    return f": {', '.join(named)}" if named else ""


def _calls(audit: Audit) -> str:
    if audit.live.measured:
        return f"Made. {audit.live.reason}".strip()
    return f"Not measured. {audit.live.reason or 'No calls were made.'}"


def inquiry(audit: Audit) -> Facts:
    """What was audited, with what, when."""
    api = audit.api
    pairs = (
        ("API", api.name),
        ("Id in the inventory", api.id),
        ("Document", api.document),
        ("Specification", f"OpenAPI {api.specification}" if api.specification[:1] == "3" else _swagger(api.specification)),
        ("SHA-256", api.digest),
        ("Rules", f"plainspoken ruleset {audit.ruleset}" if audit.ruleset else ""),
        ("Profile", audit.profile.name if audit.profile != DEFAULT else ""),
        ("Begun", moment(audit.started)),
        ("Took", seconds(audit.seconds) if audit.seconds else ""),
        ("Language model", judging_text(audit.judging) if audit.judging else ""),
    )
    return tuple((label, text) for label, text in pairs if text)


def _swagger(version: str) -> str:
    return f"Swagger {version}" if version else ""


def judging_text(judging: Judging) -> str:
    """Which model was asked, how many texts went to it, and what it said, in sentences."""
    kept = (f"{judging.kept:,} answers were kept from earlier.",) if judging.kept else ()
    texts = f"{judging.texts:,} {'text' if judging.texts == 1 else 'texts'}"
    return " ".join(
        (
            f"A model ({judging.model} at {judging.host}) was sent {texts}.",
            *kept,
            f"It objects in {judging.objections:,} of {judging.answers:,} answers, which are notes and in no score.",
            *judging.notes,
        )
    )


def method(profile: Profile) -> tuple[str, ...]:
    """The arithmetic in sentences, its weights and limits those of the profile."""
    limits = profile.thresholds
    weights = listed(tuple(f"{SEVERITIES[each].lower()} {profile.severities[each]:g}" for each in Severity))
    dimensions = listed(tuple(f"{name} {each.weight:g}" for name, each in profile.dimensions.items() if name != FACTS))
    return (
        "Each check ends in one of five outcomes: passed, failed, not applicable, not measured, or could not be run. "
        "Only the first two enter a score; the last two lower the coverage.",
        "A dimension's score is the mean share of subjects (operations, parameters, answers) in order, "
        f"each check weighted by its severity ({weights}), or as docs/scoring.md says of it. "
        f"The overall score is the mean of the dimensions that were measured, weighted: {dimensions}.",
        "Coverage is the measured share of what applies. A score says no more than its coverage.",
        f"Ready asks for calls to the API, a score of {limits.ready_score:g}, a coverage of {percent(limits.ready_coverage)}, "
        f"every dimension at {limits.conditions_score:g} or more, and no blocker. Below {limits.conditions_score:g} overall, "
        "or with one blocker, an API is not ready. "
        f"With less than {percent(limits.assessed_coverage)} measured it is not assessed.",
        "Scores are shown rounded down. Points gained are what this arithmetic gives when the failures of one cause are gone.",
    )
