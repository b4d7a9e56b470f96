"""`badge.svg`: decision, score and coverage in one line, for a README."""

from __future__ import annotations

from xml.sax.saxutils import escape

from plainspoken.checks.audit import Audit
from plainspoken.checks.verdict import Decision
from plainspoken.templates.wording import percent, score_words

LABEL = "model-ready"
HEIGHT, PADDING = 20, 7  # pixels
_WIDTH = 6.6  # pixels that a letter takes on average at 11 pixels; `textLength` makes it fit where a font differs
# White on each has a contrast of 4.5 to 1 or more (WCAG 2.2, 1.4.3).
_COLOURS = {
    Decision.READY: "#1a7f37",
    Decision.CONDITIONS: "#8a5a00",
    Decision.NOT_READY: "#b3261e",
    Decision.NOT_ASSESSED: "#57606a",
}


def audit_badge(audit: Audit) -> bytes:
    """`badge.svg`: a score never stands there without its coverage; what was not assessed has none."""
    said = str(audit.decision)
    if audit.score is not None:
        said += f" {score_words(audit.score)}/100, {percent(audit.coverage).replace(' ', '')} measured"
    left, right = _width(LABEL), _width(said)
    whole = f"{LABEL}: {said}"
    size = f'width="{left + right}" height="{HEIGHT}"'
    lines = (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(whole)}">',
        f"<title>{escape(whole)}</title>",
        f'<clipPath id="round"><rect {size} rx="3"/></clipPath>',
        f'<g clip-path="url(#round)"><rect width="{left}" height="{HEIGHT}" fill="#24292f"/>',
        f'<rect x="{left}" width="{right}" height="{HEIGHT}" fill="{_COLOURS[audit.decision]}"/></g>',
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
        _word(LABEL, 0, left),
        _word(said, left, right),
        "</g>",
        "</svg>",
    )
    return ("\n".join(lines) + "\n").encode()


def _width(text: str) -> int:
    return round(len(text) * _WIDTH) + 2 * PADDING


def _word(text: str, start: int, width: int) -> str:
    return f'<text x="{start + PADDING}" y="14" textLength="{width - 2 * PADDING}">{escape(text)}</text>'
