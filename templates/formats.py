"""The formats that machines read of one audit: a new one is one entry here.

They are apart from those for paper and screen, because whoever asks `plainspoken check` for one of them must not wait for
the rendering of pages to be imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit
from plainspoken.templates.badge import audit_badge
from plainspoken.templates.json_report import audit_json
from plainspoken.templates.junit import audit_junit
from plainspoken.templates.pull_request import audit_markdown
from plainspoken.templates.sarif import audit_sarif


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """The file that an audit writes in it, what writes that, and who reads it."""

    file: str
    write: Callable[[Audit], bytes]
    readers: str


FORMATS: Mapping[str, Format] = {
    "json": Format(file="report.json", write=audit_json, readers="machines"),
    "sarif": Format(file="report.sarif", write=audit_sarif, readers="code scanning (SARIF 2.1.0)"),
    "junit": Format(file="report.junit.xml", write=audit_junit, readers="CI servers"),
    "markdown": Format(file="report.md", write=audit_markdown, readers="reviewers of a pull request"),
    "badge": Format(file="badge.svg", write=audit_badge, readers="a README"),
}
