"""Text that a person does not see, or does not read as what it is: hidden characters, look-alikes, encodings.

Sources: Unicode UTS 39 and UTR 36, arXiv 2607.05744 (tag characters and zero-width text in tool descriptions).
"""

from __future__ import annotations

import base64
import binascii
import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import lru_cache
from itertools import accumulate
from urllib.parse import unquote

# Cyrillic, Greek and other letters that look like Latin ones, as confusables.txt of Unicode UTS 39 has them.
_LOOKALIKES = str.maketrans(
    "аеорсухіјѕԁһԛԝοαеνιАВЕКМНОРСТХІЈЅɡıɑօսոհցΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "aeopcyxijsdhqwoaeviABEKMHOPCTXIJSgiaounhgABEZHIKMNOPTYX"
)
_MIXED = re.compile(r"[^\W\d_]+")
# A Latin letter beside a Cyrillic, Greek or Armenian one: nobody writes so by hand.
_MIXED_SCRIPT = re.compile("[A-Za-z][\u0370-\u058f\u0261\u0131]|[\u0370-\u058f\u0261\u0131][A-Za-z]")
INVISIBLE = "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u180e\u034f\u115f\u1160\u3164"
_INVISIBLE = re.compile(f"[{INVISIBLE}\u202a-\u202e\u2066-\u2069\ufe00-\ufe0f\U000e0000-\U000e01ef]")
_JOINED_LATIN = re.compile(f"[A-Za-z][{INVISIBLE}]+(?=[A-Za-z])")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007f]+")
_TAGS = re.compile("[\U000e0001-\U000e007f]")
_READABLE_TAG = re.compile("[\U000e0020-\U000e007e]")
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{3,}")
_RUN = re.compile(f"[{INVISIBLE}]{{4,}}")
_STRAY = re.compile("[\u200b\u2060\ufeff\u00ad\u180e]")
_ESCAPES = re.compile(r"\x1b[\[\]]|\\x1b\[|\\u001b\[|\\033\[")


def visible(text: str) -> str:
    """The text as a model may still read it: invisible characters out, tags and look-alikes as the letters they mean."""
    if text.isascii():
        return text
    shown = _READABLE_TAG.sub(lambda sign: chr(ord(sign.group()) - 0xE0000), text)
    shown = unicodedata.normalize("NFKC", _selected(_INVISIBLE.sub("", shown), text).replace("\u2800", " "))
    shown = _ACCENTED.sub("", shown)
    return _MIXED.sub(lambda word: _latin(word.group()), shown) if _MIXED_SCRIPT.search(shown) else shown


def _latin(word: str) -> str:
    """The word in Latin letters where it has only those and letters that look like them."""
    meant = word.translate(_LOOKALIKES)
    return meant if meant.isascii() else word


def _selected(shown: str, text: str) -> str:
    """`shown` with the letters that a run of variation selectors stands for (byte = number of the selector) put after it."""
    runs = _SELECTORS.findall(text)
    numbers = [ord(sign) - (0xFE00 if sign <= "\ufe0f" else 0xE0100 - 16) for run in runs for sign in run]
    told = bytes(number for number in numbers if number < 256).decode("utf-8", "replace")
    return f"{shown} {told}" if told.isprintable() and len(told) > 3 else shown


def smuggled(text: str) -> str:
    """What kind of characters hide something in the text on purpose; empty where none do.

    Tag characters (but for the flags of emoji), directional overrides in texts without right-to-left letters, long runs
    of invisible characters, escape sequences of terminals. A stray zero-width space is no smuggling: see `stray`.
    """
    if text.isascii():
        return "terminal escape sequences (ESC)" if "\x1b" in text and _ESCAPES.search(text) else ""
    if _TAGS.search(_FLAG.sub("", text)):
        return "Unicode tag characters (U+E0001 to U+E007F)"
    if "\x1b[" in text or "\x1b]" in text:
        return "terminal escape sequences (ESC)"
    if _DIRECTION.search(text) and not _RIGHT_TO_LEFT.search(text):
        return "directional override characters (U+202A to U+202E, U+2066 to U+2069)"
    if _SELECTORS.search(text):
        return "a run of variation selectors"
    if _RUN.search(text) or len(_JOINED_LATIN.findall(text)) >= 4:
        return "runs of zero-width characters between or inside words"
    return ""


def stray(text: str) -> str:
    """An invisible character between Latin letters or at an edge, as U+200B; it splits words for search and for models."""
    if text.isascii():
        return ""
    match = _STRAY.search(text)
    return f"U+{ord(match.group()):04X}" if match else ""


def disguised(name: str) -> str:
    """The Latin name that a name with look-alike letters of another script is meant to be taken for; empty for honest ones.

    Only names that mix scripts are taken: `раge` with a Cyrillic р, but not `страница`.
    """
    if name.isascii():
        return ""
    meant = name.translate(_LOOKALIKES)
    has_latin = any("a" <= sign.lower() <= "z" for sign in name)
    return meant if has_latin and meant != name and meant.isascii() else ""


_BASE64 = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{20,8000}={0,2}(?![A-Za-z0-9+/=_-])")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}[ :]?){16,2000}(?![0-9A-Za-z])")
_PERCENT = re.compile(r"(?:[\w.+-]*%[0-9A-Fa-f]{2}){2,}[\w.+-]*")
_ESCAPED = re.compile(r"(?:\\u00[0-9a-fA-F]{2}|\\x[0-9a-fA-F]{2}){6,}")
_SPACED = re.compile(r"(?:(?<!\w)\w[ .·_*-]{1,2}){4,}\w(?!\w)")
_ROT13 = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM"
)
_TELLTALE = ("instruction", "ignore", "prompt", "disregard", "system")
_TURNED = tuple(turned for word in _TELLTALE for turned in (word.translate(_ROT13), word[::-1]))
_BINARY = re.compile(r"(?:[01]{8}[ ,]?){12,}")
_BASE32 = re.compile(r"(?<![A-Z2-7])[A-Z2-7]{32,}={0,6}(?![A-Z2-7=])")
_ACCENTED = re.compile(r"(?<=[A-Za-z])[\u0300-\u036f]+")
_LEET = str.maketrans("013457@$", "oieastas")
_LEET_SIGNS = frozenset("013457@$")
_DIGIT_INSIDE = re.compile(r"[A-Za-z][013457@$]+[A-Za-z]|\b[013457@$][A-Za-z]{2,}|[A-Za-z]{2,}[013457@$]\b")


# What may hide something, seen from afar: images, references, digits for letters, letters apart, other ways to write letters.
# Each begins with a sign that is rare, or found fast.
_FROM_AFAR = tuple(
    map(
        re.compile,
        (
            *(r"!\[", "<img", "&#", r"%[0-9A-Fa-f]{2}[^%\s]*%", r"\\(?:u00|x)", "[A-Za-z][013457@$]+[A-Za-z]"),
            *(" 0[01]{7} ", " [67][0-9a-fA-F] [2-7][0-9a-fA-F] ", r" \w \w \w ", r"[.·_*-]\w[.·_*-]\w[.·_*-]"),
        ),
    )
)
_BLOB = re.compile(r"(?<![\w/.-])[A-Za-z0-9+/_-]{20,}")


def hiding(texts: Sequence[str]) -> set[int]:
    """The positions of the texts that `readings` may say something of."""
    joined = "\0 ".join(texts)
    starts = list(accumulate((len(text) + 2 for text in texts), initial=0))
    lowered = joined.lower()
    found = {match.start() for sign in _FROM_AFAR for match in sign.finditer(joined)}
    found.update(match.start() for match in _BLOB.finditer(joined) if _is_mixed(match.group()))
    found.update(match.start() for word in _TURNED if word in lowered for match in re.finditer(word, lowered))
    return {bisect_right(starts, place) - 1 for place in found}


def _is_mixed(blob: str) -> bool:
    """Whether small and capital letters and digits are in it, as in base64, or little else than digits, as in hexadecimal."""
    if len(blob) >= 32 and (blob.isupper() or not blob.strip("0123456789abcdef")):
        return True
    return not blob.islower() and not blob.isupper() and any(map(str.isdigit, blob))


def readings(text: str) -> Iterator[tuple[str, str]]:
    """What else the text says to one who decodes it: the way it is hidden, and the plain words. Few texts hide anything."""
    pieces = text.split()
    for piece in pieces:
        if len(piece) >= 20 and not piece.startswith(("http", "#/")):
            yield from _encoded(piece)
    if "&#" in text:
        yield "in HTML character references", html.unescape(text)
    lowered = text.lower()
    if any(word in lowered for word in _TURNED):
        yield "in ROT13", text.translate(_ROT13)
        yield "backwards", text[::-1]
    if "0" in text or "6" in text:
        yield from _in_digits(text)
    if _is_spaced(text, pieces) and _SPACED.search(text):
        yield "in spaced letters", _SPACED.sub(lambda match: _closed(match.group()), text)
    if not _LEET_SIGNS.isdisjoint(text) and len(_DIGIT_INSIDE.findall(text)) >= 2:
        yield "in letters replaced by digits", text.translate(_LEET)


def _is_spaced(text: str, pieces: list[str]) -> bool:
    """Whether many single letters stand apart, or marks between them."""
    if len(pieces) > 5:
        return list(map(len, pieces)).count(1) >= 5
    return max(text.count("."), text.count("-"), text.count("_"), text.count("*"), text.count("·")) * 3 > len(text)


def _in_digits(text: str) -> Iterator[tuple[str, str]]:
    if text.count("0") + text.count("6") + text.count("7") < 10:
        return
    if "00" in text and "11" in text:
        for match in _BINARY.finditer(text):
            signs = re.findall("[01]{8}", match.group())
            yield "in binary digits", _readable(bytes(int(sign, 2) for sign in signs))
    for match in _HEX.finditer(text):
        yield "in hexadecimal", _readable(bytes.fromhex(re.sub(r"[ :]", "", match.group())))


def _encoded(piece: str) -> Iterator[tuple[str, str]]:
    """What one long piece of a text, without spaces, says when it is decoded."""
    if not piece.islower():
        for blob in _BASE64.findall(piece):
            if decoded := _from_base64(blob):
                yield "in base64", decoded
        for match in _BASE32.finditer(piece) if piece.isupper() else ():
            with suppress(binascii.Error):
                yield "in base32", _readable(base64.b32decode(match.group()))
    if "%" in piece and _PERCENT.search(piece):
        yield "in percent encoding", unquote(piece).replace("+", " ")
    if "\\" in piece:
        for match in _ESCAPED.finditer(piece):
            yield "in escapes", re.sub(r"\\(?:u00|x)(..)", lambda found: chr(int(found.group(1), 16)), match.group())


def _closed(spaced: str) -> str:
    """The words of letters written apart: one sign between letters, more or another between words."""
    words = re.split(r"\s{2,}|[_*·]\s|\s[-_*.·]\s", spaced)
    return " ".join(re.sub(r"[ .·_*-]", "", word) for word in words)


def _from_base64(blob: str) -> str:
    try:
        return _readable(base64.b64decode(blob.replace("-", "+").replace("_", "/") + "=" * (-len(blob) % 4), validate=True))
    except (binascii.Error, ValueError):
        return ""


@lru_cache(maxsize=1024)
def _readable(decoded: bytes) -> str:
    """The bytes as text where they are one: printable, with a space or more in it."""
    try:
        text = decoded.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return text if " " in text and all(sign.isprintable() or sign in "\n\t" for sign in text) else ""
