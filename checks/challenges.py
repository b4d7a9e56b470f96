"""What a refusal asks for in `WWW-Authenticate`: its challenges, each a scheme with parameters (RFC 9110, section 11.6.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plainspoken.checks.exchanges import Exchange

# A scheme stands at the beginning or after a comma, and is followed by a parameter, a comma, or nothing.
_SCHEME = re.compile(r"(?:^|,)\s*([A-Za-z][\w-]*)(?=\s+[\w*-]+\s*=|\s*(?:,|$)|\s+[\w.~+/-]+=*\s*(?:,|$))")
_PARAMETER = re.compile(r'([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))')
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """One way to log in that a refusal offers; the scheme and the names of parameters are in lower case."""

    scheme: str
    parameters: Mapping[str, str]

    @property
    def error(self) -> str:
        """What was wrong with the credential, as RFC 6750, section 3.1, names it; empty where it does not say."""
        return self.parameters.get("error", "")


def challenges(exchange: Exchange) -> tuple[Challenge, ...]:
    """Those of an answer, in their order; none where it has no `WWW-Authenticate`."""
    text = exchange.response_headers.get("www-authenticate", "")
    # Commas in quoted texts begin no challenge.
    outline = _QUOTED.sub(lambda found: '"' + "x" * (len(found.group()) - 2) + '"', text)
    begins = list(_SCHEME.finditer(outline))
    ends = [found.start() for found in begins[1:]] + [len(text)] * bool(begins)
    return tuple(
        Challenge(scheme=begin.group(1).lower(), parameters=_parameters(text[begin.end() : end]))
        for begin, end in zip(begins, ends, strict=True)
    )


def bearer(exchange: Exchange) -> Challenge | None:
    """The challenge for a bearer token (RFC 6750), where there is one."""
    return next((each for each in challenges(exchange) if each.scheme == "bearer"), None)


def _parameters(text: str) -> dict[str, str]:
    return {found.group(1).lower(): found.group(2) or found.group(3) or "" for found in _PARAMETER.finditer(text)}
