"""One API's report as HTML and as PDF."""

from __future__ import annotations

from plainspoken.checks.audit import Audit
from plainspoken.templates.brief import PAPER, SCREEN_PLACES, shortened
from plainspoken.templates.markup import rendered, stylesheet
from plainspoken.templates.paper import laid_out
from plainspoken.templates.views import report_view

MAX_PAGES = 12  # what an owner can be asked to read; all of it stands in the other two formats


def report_html(audit: Audit) -> bytes:
    """`report.html`: complete, one file, no script, nothing fetched."""
    styles = stylesheet(("common.css", "screen.css"))
    return rendered("report.html.j2", view=report_view(audit), styles=styles, first_places=SCREEN_PLACES).encode()


def report_pdf(audit: Audit) -> bytes:
    """`report.pdf`: A4, a summary of one page first, at most `MAX_PAGES` pages where cutting lists can achieve that."""
    view = report_view(audit)
    for limits in PAPER:
        pages = laid_out(rendered("report.pdf.j2", view=shortened(view, limits)))
        # The summary fits on its page where what follows it begins on the second.
        if pages.count <= MAX_PAGES and pages.page_of("details") <= 2:
            break
    return pages.pdf()
