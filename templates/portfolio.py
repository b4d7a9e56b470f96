"""The report on all APIs as a static page and as PDF."""

from __future__ import annotations

from plainspoken.checks.audit import Portfolio
from plainspoken.templates.markup import inline_script, rendered, stylesheet
from plainspoken.templates.paper import Pages, laid_out
from plainspoken.templates.portfolio_views import portfolio_view, within

# What a meeting can leaf through; all of it stands in the page and in the data.
PAPER_ROWS, PAPER_CAUSES, PAPER_UNREAD, PAPER_OFFENCES = 120, 20, 40, 60


def index_html(portfolio: Portfolio) -> bytes:
    """`index.html`: complete, one file; links to each API's reports beside it.

    Its one script filters and sorts. Browsers are told by its hash to run no other, and to fetch nothing.
    """
    styles = stylesheet(("common.css", "screen.css"))
    script, digest = inline_script("portfolio.js")
    view = portfolio_view(portfolio)
    return rendered("portfolio.html.j2", view=view, styles=styles, script=script, script_hash=digest).encode()


def portfolio_pdf(portfolio: Portfolio) -> bytes:
    """`portfolio.pdf`: A4, the same for a meeting."""
    return portfolio_pages(portfolio).pdf()


def portfolio_pages(portfolio: Portfolio) -> Pages:
    """The pages of `portfolio.pdf`."""
    whole = portfolio_view(portfolio, names=6)
    view = within(whole, rows=PAPER_ROWS, causes=PAPER_CAUSES, unread=PAPER_UNREAD, offences=PAPER_OFFENCES)
    return laid_out(rendered("portfolio.pdf.j2", view=view))
