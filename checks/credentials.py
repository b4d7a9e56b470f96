"""Credentials in texts: the forms of real keys, told from stand-ins.

Nothing here gives back what it found, only its beginning and its length.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import log2


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """A credential that was seen. `shown` is safe to print: four characters and the length."""

    kind: str
    shown: str


# Forms that their issuers publish for secret scanning; each begins with a prefix that nothing else has.
_FORMS = {
    "an AWS access key id": r"\b(?:AKIA|ASIA)[A-Z2-7]{16}\b",
    "a Stripe key": r"\b[sr]k_(?:live|test)_[0-9a-zA-Z]{16,}\b",
    "a GitHub token": r"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{40,})\b",
    "a GitLab token": r"\bglpat-[A-Za-z0-9_-]{20,}\b",
    "a Slack token": r"\bxox[abprs]-[0-9A-Za-z-]{20,}\b",
    "a Google API key": r"\bAIza[0-9A-Za-z_-]{35}\b",
    "an OpenAI or Anthropic key": r"\bsk-(?:proj-|ant-|svcacct-)?[A-Za-z0-9_-]{32,}\b",
    "a SendGrid key": r"\bSG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{40,}\b",
    "an npm token": r"\bnpm_[A-Za-z0-9]{36}\b",
    "a private key": r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----\s*[A-Za-z0-9+/=\s]{40,}",
}
_FORM = re.compile("|".join(f"(?P<k{index}>{form})" for index, form in enumerate(_FORMS.values())))
_BEGINNINGS = """
AKIA ASIA k_live_ k_test_ ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- xox AIza sk- SG. npm_ -----BEGIN
"""
_HINTS = tuple(_BEGINNINGS.split())
_URL_PASSWORD = re.compile(r"\b[a-z][a-z0-9+.-]*://([^/\s:@{}<>\[\]]{1,64}):([^/\s:@{}<>\[\]]{3,64})@")
_BEARER = re.compile(r"(?i)\bauthorization\W{1,4}(?:bearer|basic|token)\s+([A-Za-z0-9+/_.=-]{16,})")
_LONG = re.compile(r"[A-Za-z0-9_-]{14,}")  # no key is shorter
_JWT = re.compile(r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}")
_UUID = re.compile(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_STANDIN = re.compile(
    r"(?i)your|example|sample|dummy|fake|test|demo|xxx|\*\*|\.\.\.|<|>|\{|\$|placeholder|insert|replace|change|secret"
    r"|password|token"
    r"|api_?key|abc|123456|1234|aaaa|0000|qwerty|foo|bar|string|redacted|hidden|user|lorem|enter|mykey|my_"
)


def may_leak(texts: Sequence[str]) -> list[int]:
    """The positions of the texts that `leaks` has to look at: few documents hold anything that a key begins with."""
    return sorted(_with_any(texts, (*_HINTS, "://")))


def may_look_alike(texts: Sequence[str]) -> set[int]:
    """The positions of the texts that `lookalikes` has to look at."""
    return _with_any(texts, ("eyJ", "uthorization"))


def _with_any(texts: Sequence[str], hints: Iterable[str]) -> set[int]:
    """The positions of the texts that hold one of the hints; all texts are searched as one, which is much quicker."""
    joined = "\0".join(texts)
    ends = list(accumulate(len(text) + 1 for text in texts))
    found: set[int] = set()
    for hint in hints:
        at = joined.find(hint)
        while at >= 0:
            index = bisect_right(ends, at)
            found.add(index)
            at = joined.find(hint, ends[index])
    return found


def leaks(text: str) -> Iterator[Leak]:
    """The credentials in a text that have the form of real ones and are no stand-ins."""
    if not _LONG.search(text) and "://" not in text:
        return
    if any(hint in text for hint in _HINTS):
        for match in _FORM.finditer(text):
            kind = tuple(_FORMS)[int((match.lastgroup or "k0")[1:])]
            if not is_standin(match.group()):
                yield Leak(kind=kind, shown=_shown(match.group()))
    if "://" in text and "@" in text:
        for match in _URL_PASSWORD.finditer(text):
            user, password = match.groups()
            if not _STANDIN.search(password) and password.lower() not in ("pass", "pw", "pwd", user.lower()):
                yield Leak(kind="a password in a URL", shown=_shown(password))


def lookalikes(text: str) -> Iterator[Leak]:
    """What may be a real credential or an invented one: JSON Web Tokens, random values in Authorization headers."""
    for match in _JWT.finditer(text) if "eyJ" in text else ():
        yield Leak(kind="a JSON Web Token", shown=_shown(match.group()))
    for match in _BEARER.finditer(text) if "uthorization" in text else ():
        if is_random(match.group(1)):
            yield Leak(kind="an Authorization header", shown=_shown(match.group(1)))


def is_standin(text: str) -> bool:
    """Whether a key of a known form is one that documentation uses: its issuer's own example, or made of repeated signs."""
    if "EXAMPLE" in text or re.search(r"(?i)your|xxxx|\*{3}|\.\.\.|1234567890|abcdefgh|_here|placeholder|dummy|sample", text):
        return True
    return entropy(re.sub(r"^\W*\w{2,5}[_-]", "", text)) < 2.5


def is_random(text: str) -> bool:
    """Whether a value looks drawn at random, as a real key is: at least 20 signs, letters and digits, 3.5 bits a sign."""
    if (
        not 20 <= len(text) <= 200
        or _STANDIN.search(text)
        or _UUID.fullmatch(text)
        or not re.fullmatch(r"[A-Za-z0-9+/_.=~-]+", text)
    ):
        return False
    return bool(re.search(r"\d", text) and re.search(r"[A-Za-z]", text)) and entropy(text) >= 3.5


def entropy(text: str) -> float:
    """Shannon's entropy of the signs of the text, in bits a sign."""
    total = len(text)
    return -sum(count / total * log2(count / total) for count in Counter(text).values()) if total else 0.0


def hidden(text: str) -> str:
    """A credential as it may be shown: its first four characters and its length."""
    return _shown(text)


def _shown(text: str) -> str:
    return f"{text[:4]}… ({len(text)} characters)"


_SECRET_NAME = re.compile(
    r"(?i)(?:^|[_\-. ])(?:api|access|secret|private|auth|client|license|subscription)[_\-. ]?(?:key|token|secret)$"
    r"|^x[-_]?\w*[-_]?(?:key|token)$"
    r"|(?:^|[_\-. ])(?:apikey|token|secret|password|passwd|pwd|jwt|authorization|bearer)$"
    r"|(?:apiKey|accessKey|secretKey|accessToken|authToken|clientSecret|privateKey|licenseKey|sessionToken)$"
)


@lru_cache(maxsize=16384)
def names_secret(name: str) -> bool:
    """Whether a parameter or field of this name holds a credential."""
    return bool(_SECRET_NAME.search(name))
