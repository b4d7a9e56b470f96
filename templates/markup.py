"""Jinja2 as the reports use it: everything escaped, nothing undefined, nothing unprintable."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from plainspoken.templates.wording import printable

PACKAGE = files("plainspoken.templates")
_QUOTED = re.compile(r"`([^`\n]+)`")


def rendered(template: str, **values: object) -> str:
    """The template of that file name with these values, as HTML."""
    return _environment().get_template(template).render(**values)


def stylesheet(names: Sequence[str]) -> Markup:
    """The package's own style sheets, one after the other, for a `<style>` element."""
    return Markup("\n".join(_text(name) for name in names))  # noqa: S704 - our own files, no stranger's text


def inline_script(name: str) -> tuple[Markup, str]:
    """A script of the package for a `<script>` element, and the source expression (CSP 3, 2.3.1) that lets it run."""
    text = _text(name)
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return Markup(text), f"sha256-{digest}"  # noqa: S704 - our own file, no stranger's text


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_text),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_final,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["marked"] = marked
    return environment


def _text(name: str) -> str:
    return (PACKAGE / name).read_text(encoding="utf-8")


def _final(value: Any) -> Any:
    """What an expression prints: text loses what cannot be printed, markup that a macro made stays what it is."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def marked(text: str) -> Markup:
    """Text in which words between backticks stand as code; all of it escaped."""
    parts = _QUOTED.split(printable(text))
    return Markup("").join(
        Markup("<code>{}</code>").format(part) if odd % 2 else escape(part) for odd, part in enumerate(parts)
    )
