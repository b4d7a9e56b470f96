"""`report.junit.xml`: each check as a test, for the test reports of CI servers.

JUnit's format has no standard; this keeps to what Jenkins, GitLab and GitHub actions read alike: `testsuites`, `testsuite`,
`testcase` with `failure`, `error` or `skipped`.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.templates.views import dimension_order
from plainspoken.templates.wording import count

SHOWN = 20  # findings of one check; report.json has all
# What XML 1.0 (section 2.2) has no way to write.
_UNWRITABLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def audit_junit(audit: Audit) -> bytes:
    """`report.junit.xml`: a suite for each dimension, a test for each check; the same audit gives the same bytes.

    What was not measured is skipped, with the reason, and so is what does not apply. A document that could not be read is one
    error.
    """
    root = Element("testsuites", name=_text(audit.api.name or audit.api.id))
    dimensions = {result.dimension for result in audit.results}
    for name in (*dimension_order(audit.dimensions), *sorted(dimensions - set(audit.dimensions))):
        _suite(root, name, [each for each in audit.results if each.dimension == name])
    if not audit.api.operations:
        suite = SubElement(root, "testsuite", name="document")
        case = SubElement(suite, "testcase", classname="document", name="The document can be judged")
        SubElement(case, "error", message=_text(" ".join(audit.reasons) or "It has no operations."))
        _counted(suite)
    _counted(root)
    indent(root)
    written: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _suite(root: Element, name: str, results: list[Result]) -> None:
    suite = SubElement(root, "testsuite", name=_text(name))
    for result in sorted(results, key=lambda each: each.check):
        case = SubElement(suite, "testcase", classname=_text(name), name=_text(f"{result.check} {result.title}"))
        _outcome(case, result)
    _counted(suite)


def _outcome(case: Element, result: Result) -> None:
    if result.outcome is Outcome.FAILED and result.severity is not Severity.NOTE:
        told = f"{count(len(result.findings), 'finding')}, {result.severity}" if result.findings else result.reason
        failure = SubElement(case, "failure", message=_text(told), type=result.severity)
        failure.text = _text("\n".join(map(_line, result.findings[:SHOWN])))
        if len(result.findings) > SHOWN:
            failure.text += f"\nand {len(result.findings) - SHOWN} more"
    elif result.outcome is Outcome.ERROR:
        SubElement(case, "error", message=_text(result.reason))
    elif result.outcome in (Outcome.NOT_MEASURED, Outcome.NOT_APPLICABLE):
        reason = result.reason or "Nothing in the API is of its kind."
        SubElement(case, "skipped", message=_text(f"{str(result.outcome).replace('_', ' ')}: {reason}"))


def _line(finding: Finding) -> str:
    place = ":".join(str(part) for part in (finding.source, finding.line) if part) or finding.where
    return f"{place}: {finding.seen} {finding.better}".strip()


def _counted(element: Element) -> None:
    """Writes how many tests it has, and how many of them failed, broke and were skipped."""
    element.set("tests", str(len(element.findall(".//testcase"))))
    for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        element.set(attribute, str(len(element.findall(f".//{tag}"))))


def _text(text: str) -> str:
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
