"""Addresses as strangers write them, which may be none: whoever takes one apart gets an answer."""

from __future__ import annotations

from urllib.parse import SplitResult, unquote, urljoin, urlsplit

_NONE = urlsplit("")


def parts_of(url: str) -> SplitResult:
    """A URL in its parts; all of them empty where it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return _NONE


def joined(base: str, link: str) -> str:
    """The address that a link on the page `base` means; the link as it is where it means none."""
    try:
        return urljoin(base, link)
    except ValueError:
        return link


def climbs(url: str) -> bool:
    """Whether a segment of its path is `.` or `..`, plain or percent-encoded: libraries and servers take it away, with what
    stands before it, and another address is called than was meant (RFC 3986, section 5.2.4)."""
    return any(unquote(segment) in (".", "..") for segment in url.partition("?")[0].partition("#")[0].split("/"))
