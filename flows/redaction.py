"""Takes secrets out of everything that is written or handed on: the one credential in use, and whatever looks like one.

Formatting is kept: values are replaced where they stand, so that what is judged reads as the server wrote it.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, quote_plus

from plainspoken.checks.exchanges import REMOVED

MAX_BODY = 4_000  # characters of a body that are kept, after redaction

# Bodies are looked at this far; the last part of a cut one is dropped, since a secret may begin there and end beyond.
_LOOKED_AT = 65_536
_EDGE = 1_024

_NAME = (
    r"pass(?:word|wd|phrase|code)?|pwd|(?:[\w.-]*[_.-])?(?:secret|password|token|credentials?|private[_-]?key|api[_-]?key)"
    r"|(?:access|refresh|id|auth|session|bearer|csrf|xsrf|api|client|secret|sas)(?:Token|Secret|Key)|x-api-key|apikey|apitoken"
    r"|authorization|proxy-authorization|set-cookie|cookies?|session(?:id)?|client_?secret|signature|sig|connection_?string"
)
# Names that end in `token` and hold no secret: places in a listing, counts, kinds.
_HARMLESS = re.compile(r"(?:.*[_.-])?(?:next|page|continuation|sync|cursor|max|num|resume)[_.-]?tokens?", re.IGNORECASE)
_SECRET_NAME = re.compile(_NAME, re.IGNORECASE)
_JSON_MEMBER = re.compile(rf'("({_NAME})"\s*:\s*)("((?:[^"\\]|\\.)*)("|$)|-?\d[\d.eE+-]*)', re.IGNORECASE)
_FORM_MEMBER = re.compile(rf"((?:^|[?&;])({_NAME})=)([^&#;\s\"'<>]+)", re.IGNORECASE)
_XML_MEMBER = re.compile(rf"(<({_NAME})>)([^<]+)(?=</)", re.IGNORECASE)
_USER_INFO = re.compile(r"(\b[a-z][a-z0-9+.-]*://[^/\s:@\"']*:)([^/\s@\"']+)(?=@)", re.IGNORECASE)
# A scheme's parameters, as in `Bearer realm="x"`, are no credentials; a credential has a digit in it.
_SCHEME = re.compile(r"\b((?:Bearer|Basic|Token|ApiKey)\s+)(?![\w-]+=[\"'])(?=[^\s\"',;]*\d)[\w.~+/=-]{8,}", re.IGNORECASE)

# The published shapes of keys: JSON Web Token (RFC 7519), AWS, GitHub, GitLab, Slack, Stripe, Google, OpenAI and
# Anthropic, Twilio/SendGrid, npm, PEM private keys (RFC 7468).
_SHAPES = re.compile(
    r"\beyJ[\w-]{6,}\.[\w-]{6,}(?:\.[\w-]*)?"
    r"|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"
    r"|\bgh[pousr]_\w{30,}|\bgithub_pat_\w{30,}"
    r"|\bglpat-[\w-]{16,}"
    r"|\bxox[abeoprs]-[\w-]{10,}"
    r"|\b[sr]k_(?:live|test)_\w{10,}|\bwhsec_\w{16,}"
    r"|\bAIza[\w-]{30,}|\bya29\.[\w-]{20,}"
    r"|\bsk-(?:proj-|ant-|live-)?[\w-]{20,}"
    r"|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{30,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\Z)"
)
_SET_COOKIE = re.compile(r"^(\s*[^=;,\s]+=)[^;]*")


class Redactor:
    """Replaces secrets by `[removed]`. `secrets` are the values in use; their encoded forms are found as well."""

    def __init__(self, secrets: Iterable[str] = (), names: Iterable[str] = ()) -> None:
        self._secrets, self._names = set[str](), set[str]()
        self._values: re.Pattern[str] | None = None
        self.learn(secrets, names)

    def learn(self, secrets: Iterable[str], names: Iterable[str] = ()) -> None:
        """Takes in further values in use, and names of what carries them."""
        self._secrets |= {secret for secret in secrets if secret}
        self._names |= {name.lower() for name in names}
        forms = sorted({form for secret in self._secrets for form in _forms(secret)}, key=len, reverse=True)
        self._values = re.compile("|".join(re.escape(form) for form in forms)) if forms else None

    def text(self, text: str) -> str:
        """`text` without secrets: the values in use, key shapes, and values that stand under a telling name."""
        if self._values is not None:
            text = self._values.sub(REMOVED, text)
        text = _SHAPES.sub(REMOVED, text)
        text = _SCHEME.sub(rf"\1{REMOVED}", text)
        text = _USER_INFO.sub(rf"\1{REMOVED}", text)
        text = _JSON_MEMBER.sub(_json_member, text)
        text = _XML_MEMBER.sub(lambda found: _member(found, REMOVED), text)
        return _FORM_MEMBER.sub(lambda found: _member(found, REMOVED), text)

    def url(self, url: str) -> str:
        """`url` without secrets in its user part, path, or query; also the parameter that carries the API key."""
        for name in self._names:
            url = re.sub(rf"([?&]{re.escape(name)}=)[^&#]*", rf"\1{REMOVED}", url, flags=re.IGNORECASE)
        return self.text(url)

    def headers(self, headers: Mapping[str, str], *, lower: bool = False) -> dict[str, str]:
        """`headers` without the values of credential headers; scheme and cookie names stay. `lower`: names in lower case."""
        return {(name.lower() if lower else name): self._header(name.lower(), value) for name, value in headers.items()}

    def _header(self, name: str, value: str) -> str:
        if name in ("authorization", "proxy-authorization"):
            scheme, _, rest = value.partition(" ")
            return f"{scheme} {REMOVED}" if rest and scheme.isalpha() else REMOVED
        if name == "set-cookie":
            return self.text(_SET_COOKIE.sub(rf"\1{REMOVED}", value))
        if name in self._names or (name != "x-csrf-header" and _is_secret(name)):
            return REMOVED
        return self.text(value)

    def body(self, body: bytes | str | None, content_type: str = "") -> str:
        """A body as text without secrets, at most `MAX_BODY` characters, never cut inside a replacement."""
        if not body:
            return ""
        if isinstance(body, bytes):
            if _is_binary(body, content_type):
                return f"[{len(body)} bytes of {content_type.split(';')[0] or 'no declared type'}]"
            body = body[: 4 * _LOOKED_AT].decode("utf-8", errors="replace")
        if len(body) > _LOOKED_AT:
            return cut(self.text(body[:_LOOKED_AT])[:-_EDGE])
        return cut(self.text(body))


def cut(text: str, limit: int = MAX_BODY) -> str:
    """The first `limit` characters, fewer where the cut would fall into a replacement."""
    if len(text) <= limit:
        return text
    begin = text.rfind(REMOVED, limit - len(REMOVED), limit + len(REMOVED))
    return text[: begin if 0 <= begin < limit < begin + len(REMOVED) else limit]


def _json_member(found: re.Match[str]) -> str:
    value = found.group(4)
    # A sentence under such a name explains it ("must be at least 8 characters"); removing it would hide the explanation.
    if value is not None and (not value or len(value.split()) > 3):
        return found.group()
    return _member(found, f'"{REMOVED}"' if value is None else f'"{REMOVED}{found.group(5)}')


def _member(found: re.Match[str], replacement: str) -> str:
    return found.group() if _HARMLESS.fullmatch(found.group(2)) else found.group(1) + replacement


def _is_secret(name: str) -> bool:
    return bool(_SECRET_NAME.fullmatch(name)) and not _HARMLESS.fullmatch(name)


def _is_binary(body: bytes, content_type: str) -> bool:
    kind = content_type.split(";")[0].strip().lower()
    return b"\0" in body[:1024] or kind.startswith(("image/", "audio/", "video/", "font/")) or kind == "application/pdf"


def _forms(secret: str) -> set[str]:
    """The secret as it may be written: plain, percent-encoded, in JSON, in HTML, in base64 at any offset."""
    plain = {secret, quote(secret, safe=""), quote(secret), quote_plus(secret), json.dumps(secret)[1:-1], html.escape(secret)}
    plain |= {re.sub(r"%[0-9A-F]{2}", lambda found: found.group().lower(), form) for form in plain}
    raw = secret.encode()
    if len(raw) < 6:
        return plain | {base64.b64encode(raw).decode().rstrip("="), base64.urlsafe_b64encode(raw).decode().rstrip("=")}
    inner = {form for offset in range(3) for form in _inside_base64(raw, offset)}
    return plain | inner


def _inside_base64(raw: bytes, offset: int) -> Iterable[str]:
    """The characters that `raw` alone decides where it stands in base64 with `offset` bytes before it (modulo 3)."""
    first = (0, 2, 3)[offset]
    whole = (offset + len(raw)) * 8 // 6
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        yield encode(b"\0" * offset + raw).decode()[first:whole]
