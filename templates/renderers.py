"""Every file that an audit writes, by its name: a new format is one entry here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from plainspoken.checks.audit import Audit, Portfolio
from plainspoken.templates.formats import FORMATS
from plainspoken.templates.json_report import portfolio_json
from plainspoken.templates.portfolio import index_html, portfolio_pdf
from plainspoken.templates.report import report_html, report_pdf

REPORTS: Mapping[str, Callable[[Audit], bytes]] = {
    **{each.file: each.write for each in FORMATS.values()},
    "report.html": report_html,
    "report.pdf": report_pdf,
}

PORTFOLIOS: Mapping[str, Callable[[Portfolio], bytes]] = {
    "portfolio.json": portfolio_json,
    "index.html": index_html,
    "portfolio.pdf": portfolio_pdf,
}
