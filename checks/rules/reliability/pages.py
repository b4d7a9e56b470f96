"""Whether a list can be read to its end: the next page exists, and it is another one."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.reliability.observed import PETS
from plainspoken.checks.served import Page


def _page(**more: object) -> Case:
    values = {"operation": "GET /pets", "how": "`next`", "first": "1", "second": "2", "status": 200, "same": False, "things": 1}
    return Case(document=PETS, evidence={"pages": (Page(**(values | more)),)})  # type: ignore[arg-type]


@check(
    "REL111",
    "The next page does not come",
    dimension="reliability",
    severity=Severity.HIGH,
    source="Zalando RESTful API Guidelines, rules 160 and 161; Google AIP-158",
    good=[_page()],
    bad=[_page(status=404), _page(same=True)],
)
def next_page_fails(page: Page) -> Iterator[Finding]:
    """A model that reads on gets an error, or the same things again: it answers from the first page, or never ends.

    Fix: answer at the address or cursor that the first page names with what comes after it.
    """
    fault = f"was answered {page.status}" if not 200 <= page.status < 300 else "is the first page again" if page.same else ""
    if fault:
        yield Finding(
            where="#",
            operation=page.operation,
            seen=f"The second page of {page.operation}, named by {page.how}, {fault}.",
            better="Follow the list in a test from its first page to its last, and compare what it gives with what there is.",
            subject="next page",
            exchange=page.second,
            cause="next page does not come",
        )
