"""HTML to PDF by WeasyPrint, which may read the package's own fonts and nothing else."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import PurePosixPath
from typing import Any

from weasyprint import CSS, HTML, Attachment  # type: ignore[import-untyped]
from weasyprint.document import Document  # type: ignore[import-untyped]
from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]
from weasyprint.urls import URLFetcher, URLFetcherResponse  # type: ignore[import-untyped]

from plainspoken.templates.markup import PACKAGE, stylesheet
from plainspoken.templates.wording import UNKNOWN

_SCHEME = "plainspoken:"  # of our own files in style sheets: `plainspoken:fonts/name.woff2`
_TYPES = {".woff2": "font/woff2", ".ttf": "font/ttf", ".svg": "image/svg+xml"}
_VARIANT = "pdf/ua-1"
_STYLES = ("fonts.css", "common.css", "paper.css")


class OwnFilesOnly(URLFetcher):  # type: ignore[misc]
    """Gives the files that the package brings, under the scheme `plainspoken:`; refuses every other address."""

    def fetch(self, url: str, headers: dict[str, str] | None = None) -> Any:  # noqa: ARG002 - the interface it replaces
        """The file. Raises `ValueError` for every address that is not one of ours."""
        path = PurePosixPath(url.removeprefix(_SCHEME))
        if not url.startswith(_SCHEME) or path.is_absolute() or ".." in path.parts or path.suffix not in _TYPES:
            raise ValueError(f"{url} is not one of the report's own files")
        return URLFetcherResponse(url, PACKAGE.joinpath(*path.parts).read_bytes(), {"Content-Type": _TYPES[path.suffix]})


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file inside a PDF."""

    name: str
    about: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Pages:
    """A document laid out."""

    document: Document

    @property
    def count(self) -> int:
        return len(self.document.pages)

    def page_of(self, anchor: str) -> int:
        """The page, from 1, on which the element with this id begins; 0 where there is none."""
        return next((number for number, page in enumerate(self.document.pages, 1) if anchor in page.anchors), 0)

    def pdf(self, attached: Sequence[Attached] = (), made: datetime = UNKNOWN) -> bytes:
        """A tagged PDF with outline and files inside, which say that they were made at `made`.

        The same pages and files give the same bytes.
        """
        files = [
            Attachment(
                string=each.content, name=each.name, description=each.about, created=made, modified=made, relationship="Data"
            )
            for each in sorted(attached, key=lambda each: each.name)
        ]
        return bytes(self.document.write_pdf(pdf_variant=_VARIANT, attachments=files or None))


def laid_out(html: str) -> Pages:
    """The pages of an HTML document, in the package's style sheets for paper."""
    css, fonts = _styles()
    page = HTML(string=html, url_fetcher=OwnFilesOnly())
    return Pages(page.render(stylesheets=[css], font_config=fonts, pdf_variant=_VARIANT))


@cache
def _styles() -> tuple[CSS, FontConfiguration]:
    """The style sheets with their fonts, which take longer to unpack than a short report takes to lay out."""
    _silence()
    fonts = FontConfiguration()
    return CSS(string=str(stylesheet(_STYLES)), font_config=fonts, url_fetcher=OwnFilesOnly()), fonts


@cache
def _silence() -> None:
    """Neither WeasyPrint nor fontTools may speak to the user of an audit."""
    for name in ("weasyprint", "weasyprint.progress", "fontTools"):
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        logger.propagate = False
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
