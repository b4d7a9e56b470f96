"""Renders the reports of an API, or of the portfolio, into every form beside JSON."""

from __future__ import annotations

from pathlib import Path

from plainspoken.checks.fixes.overlay import FILE_NAME
from plainspoken.flows.jobs import Item, Tell, write
from plainspoken.flows.standard import load
from plainspoken.templates.json_report import audit_from_json, portfolio_from_json
from plainspoken.templates.renderers import PORTFOLIOS, REPORTS
from plainspoken.templates.report import report_pdf

PORTFOLIO, PDF = "portfolio.json", "report.pdf"


def run(item: Item, tell: Tell) -> None:
    """Writes what `report.json` or `portfolio.json` of the item's folder says in every other form beside it."""
    folder = Path(item["folder"])
    load(item["checks"])
    tell(item["name"], "render", 0, 0)
    if (folder / PORTFOLIO).exists():
        portfolio = portfolio_from_json((folder / PORTFOLIO).read_bytes())
        for name, as_portfolio in PORTFOLIOS.items():
            write(folder / name, as_portfolio(portfolio))
    else:
        audit = audit_from_json((folder / "report.json").read_bytes())
        fixes = folder / FILE_NAME
        for name, as_report in REPORTS.items():
            if name == PDF and fixes.exists():
                write(folder / name, report_pdf(audit, fixes.read_bytes()))
            else:
                write(folder / name, as_report(audit))
    tell(item["name"], "done", 0, 0)
