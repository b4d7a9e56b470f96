"""The summary of an audit as Prefect artifacts, for those who look at it in Prefect's own pages."""

from __future__ import annotations

from prefect.artifacts import create_markdown_artifact, create_table_artifact

from plainspoken.checks.audit import Portfolio

SHOWN = 10  # causes


def publish(portfolio: Portfolio) -> None:
    """Publishes the table of APIs as `portfolio` and the most frequent causes as `causes`."""
    about = f"{portfolio.name}, ruleset {portfolio.ruleset}, {portfolio.started}"
    create_table_artifact(table(portfolio), key="portfolio", description=about)
    create_markdown_artifact(causes(portfolio), key="causes", description=about)


def table(portfolio: Portfolio) -> list[dict[str, str | float | None]]:
    """One row for each API; the score is None where there is none."""
    return [
        {
            "API": row.api.id,
            "owner": row.api.owner.team,
            "decision": str(row.decision),
            "score": row.score,
            "measured": f"{row.coverage:.0%}",
            "blockers": row.blockers,
            "findings": row.findings,
            "reason": row.reason,
        }
        for row in portfolio.rows
    ]


def causes(portfolio: Portfolio) -> str:
    """The most frequent causes as Markdown."""
    lines = [f"- **{each.check}** {each.title}: {', '.join(each.apis)}" for each in portfolio.causes[:SHOWN]]
    return "## What is wrong most often\n\n" + ("\n".join(lines) or "Nothing was found.") + "\n"
