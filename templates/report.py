"""One API's report as HTML and as PDF."""

from __future__ import annotations

from plainspoken.checks.audit import Audit
from plainspoken.checks.fixes.overlay import FILE_NAME
from plainspoken.templates.brief import SCREEN_CHAINS, SCREEN_FLOWS, SCREEN_PLACES, Limits, levels, shortened, terse
from plainspoken.templates.json_report import audit_json
from plainspoken.templates.markup import rendered, stylesheet
from plainspoken.templates.paper import Attached, Pages, laid_out
from plainspoken.templates.views import ReportView, report_view
from plainspoken.templates.wording import moment_of

MAX_PAGES = 12  # what an owner can be asked to read; all of it stands in the other two formats


def report_html(audit: Audit) -> bytes:
    """`report.html`: complete, one file, no script, nothing fetched."""
    styles = stylesheet(("common.css", "screen.css"))
    view = report_view(audit)
    return rendered(
        "report.html.j2",
        view=view,
        flows=view.flows.first(SCREEN_FLOWS),
        chains=view.chains.first(SCREEN_CHAINS),
        selection=view.selection.first(SCREEN_FLOWS, SCREEN_FLOWS) if view.selection else None,
        styles=styles,
        first_places=SCREEN_PLACES,
    ).encode()


def report_pdf(audit: Audit, fixes: bytes = b"") -> bytes:
    """`report.pdf`: A4, a summary of one page first, at most `MAX_PAGES` pages where cutting lists can achieve that.

    Whoever is given it alone has the rest inside: the report as data and, where there are any, the fixes as an overlay.
    """
    files = [Attached(name="report.json", about="This report as data, complete", content=audit_json(audit))]
    if fixes:
        files.append(Attached(name=FILE_NAME, about="What a program can mend, as an OpenAPI overlay", content=fixes))
    return report_pages(audit).pdf(files, made=moment_of(audit.started))


def report_pages(audit: Audit) -> Pages:
    """The pages of `report.pdf`."""
    view = report_view(audit)
    for limits in levels(view):
        pages = _paper(view, limits)
        if pages.page_of("details") > 2:  # the summary did not fit on its page
            pages = _paper(view, terse(limits))
        if pages.count <= MAX_PAGES:
            break
    return pages


def _paper(view: ReportView, limits: Limits) -> Pages:
    return laid_out(rendered("report.pdf.j2", view=shortened(view, limits)))
