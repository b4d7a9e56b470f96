"""Texts that speak to a model instead of describing an API, and characters that no reader sees.

Precision first: API texts speak of prompts, instructions and users all the time. A pattern asks for an order that is
given to the reader, not for the words alone. Sources: MCPTox (arXiv 2508.14925), OWASP MCP03, arXiv 2607.05744.
"""

from __future__ import annotations

import base64
import binascii
import re
import unicodedata
from functools import lru_cache

_DIRECT = r"(?:^|[.!?:;,>\-\n]\s*|\b(?:please|must|should|always|and|then|but|also|to|now)\s+)"
# Each with the words of which one must be there: most texts are dismissed by a look for those.
_PATTERNS = tuple(
    (tuple(hints.split("|")), re.compile(pattern, re.IGNORECASE))
    for hints, pattern in (
        (
            "ignor|disregard|forget|overrid",
            r"\b(?:ignore|disregard|forget|override)\s+(?:(?:all|any|every|the|your|my|of|these|those|each)\s+)*"
            r"(?:previous|prior|above|earlier|preceding|foregoing|other|existing|system|safety|original"
            r"|initial)\s+(?:\w+\s+)?"
            r"(?:instructions?|prompts?|rules|directions|guidelines|constraints|tools?|orders|commands)\b",
        ),
        (
            "do not|don't|never",
            _DIRECT + r"(?:do not|don't|never)\s+(?:tell|inform|mention|reveal|disclose|let|alert|warn)\b[^.\n]{0,40}"
            r"\b(?:to\s+)?(?:the|your|a|any)\s+(?:user|human|person|operator)s?\b",
        ),
        (
            "without",
            r"\bwithout\s+(?:telling|informing|asking|notifying|alerting)\s+(?:the\s+|your\s+)?(?:user|human|person)s?\b",
        ),
        (
            "using|calling|invoking|you use|you call",
            r"\b(?:before|after|when|whenever|prior to)\s+(?:using|calling|invoking|you (?:use|call|invoke))\s+"
            r"(?:this|any|other|another|the)\s+(?:\w+\s+)?(?:tool|function|api|operation|endpoint)s?\b[^.\n]{0,60}"
            r"\b(?:read|send|open|cat|fetch|include|forward|pass|upload|bcc)\b[^.\n]{0,80}"
            r"(?:~/|\.ssh|\.env\b|id_rsa|mcp\.json|/etc/|\b(?:conversation|chat history|system prompt|password"
            r"|credential|secret|"
            r"private key|file contents?|contents? of)\b)",
        ),
        (
            "your",
            r"\b(?:include|pass|send|append|put|copy|provide|attach|add|insert|repeat|output|print|reveal"
            r"|share)\b[^.\n]{0,50}"
            r"\byour\s+(?:(?:full|entire|complete|whole|own|hidden|initial)\s+)*(?:system prompt|system message"
            r"|hidden instructions|"
            r"initial instructions|conversation history|chat history|context window|chain of thought)\b",
        ),
        (
            "said|told|wrote|typed|shared",
            r"\b(?:include|pass|send|append|put|copy|attach|add)\b[^.\n]{0,40}\b(?:everything|all|anything) "
            r"(?:that )?(?:the )?(?:user|person|human) (?:has )?(?:said|told|wrote|typed|shared)\b",
        ),
        (
            "if you are",
            r"\bif you are (?:an? )?(?:ai|llm|large language model|language model|assistant|agent|bot)\b",
        ),
        (
            "note|message|instruction|attention|important",
            r"\b(?:note|message|instruction|attention|important)s?\s+(?:to|for)\s+(?:the\s+|all\s+|any\s+)?"
            r"(?:(?:ai|llm)(?: assistant| agent| model)?|language model|assistant|agent|chatbot|model)s?\s*[:,]",
        ),
        (
            " must| should| shall",
            r"\b(?:the |an? |any |all )?(?:ai|llm|language model)s?(?: assistant| agent| model)?s? (?:must|should|shall) "
            r"(?:always|never|not|ignore|first|immediately|also)\b",
        ),
        (
            "you are now",
            r"\byou are now (?:an?|in|dan|the|free|no longer|unrestricted|my)\b",
        ),
        (
            "s called|re called|t called|s used|re used|s invoked|re invoked",
            r"\b(?:when|whenever|if|before|after)\s+\W?\w+\W?(?:\s+(?:tool|function))?\s+(?:is|are|gets?)\s+(?:called"
            r"|used|invoked)\b"
            r"[^.\n]{0,60}\b(?:bcc|forward|always (?:also )?(?:call|send|add|copy)|also (?:send|copy|bcc|forward)"
            r"|instead (?:call|send|use))\b",
        ),
        (
            "do not|don't|never|no need",
            r"\b(?:do not|don't|never|no need to)\s+(?:ask|wait|request|require|seek)\b[^.\n]{0,25}\b(?:for )?"
            r"(?:the user|confirmation|approval|consent|permission)\b[^.\n]{0,60}\b(?:call|proceed|execute|run|just"
            r"|immediately|tool)\b",
        ),
        (
            "follow|obey|execute|carry out|act on",
            r"\b(?:follow|obey|execute|carry out|act on)\s+(?:the|any|all|every)\s+(?:instructions?|orders|commands"
            r"|directions|steps)\s+"
            r"(?:that (?:are|is) )?(?:in|from|contained in|found in|given (?:by|in)|returned (?:by|in)|inside)\s+(?:the"
            r"|this|its|that)\s+"
            r"(?:tool(?:'s)? )?(?:answer|response|result|output|reply|returned text)\b",
        ),
        (
            "system prompt",
            r"\b(?:reveal|print|output|repeat|leak|exfiltrate|send)\s+(?:me\s+)?(?:your|the)\s+system prompt\b",
        ),
        (
            "ignor|忽略|無視",
            r"\bignor(?:ez|e|iere|a|ieren sie)\s+(?:alle\s+|toutes\s+|todas\s+)?(?:les|die|las|as|vorherigen"
            r"|bisherigen|le)\s+"
            r"(?:instru\w+|anweisungen|istruzioni|vorherigen|bisherigen)\b|忽略(?:之前|以上|先前|所有)[^。]{0,8}(?:指令|指示|提示)"
            r"|(?:以前|これまで|上記)の(?:指示|命令)を無視",
        ),
    )
)
_CASED = re.compile(
    r"<(?:IMPORTANT|SYSTEM|SECRET|HIDDEN|INSTRUCTIONS?)>|\[INST\]|<\|im_start\|>\s*system|###\s*(?:SYSTEM|INSTRUCTION)S?\s*:"
)
# A text that names an order as something to detect, and does not give it.
_QUOTING = re.compile(
    r"(?i)\b(?:detect|attack|malicious|jailbreak|injection|example|e\.g|such as|attempt|phrases? like|blocks?|classif"
    r"|guard|filter|"
    r"threat|moderat|scan|flag)\w*\b"
)
_IMAGE = re.compile(r"!\[[^\]]*\]\(\s*https?://[^)\s]*[?&=][^)\s]*(?:\{|\$|%7B|<)[^)]*\)")
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,4000}={0,2}(?![A-Za-z0-9+/=])")
# Cyrillic and Greek letters that look like Latin ones, as confusables.txt of Unicode UTS 39 has them.
_LOOKALIKES = str.maketrans("аеорсухіјѕԁһԛԝαοеνιАВЕКМНОРСТХІЈ", "aeopcyxijsdhqwaoeviABEKMHOPCTXIJ")
INVISIBLE = "\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\ufeff\u00ad\u180e\u034f\u115f\u1160\u3164"
_INVISIBLE = re.compile(f"[{INVISIBLE}\u202a-\u202e\u2066-\u2069\ufe00-\ufe0f\U000e0000-\U000e01ef]")
_JOINED_LATIN = re.compile(f"[A-Za-z][{INVISIBLE}]+(?=[A-Za-z])")

_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def visible(text: str) -> str:
    """The text as a model may still read it: invisible characters out, tags and look-alikes as the letters they mean."""
    shown = "".join(chr(ord(sign) - 0xE0000) if "\U000e0020" <= sign <= "\U000e007e" else sign for sign in text)
    shown = unicodedata.normalize("NFKC", _INVISIBLE.sub("", shown))
    latin = sum("a" <= sign.lower() <= "z" for sign in shown)
    return shown.translate(_LOOKALIKES) if latin * 2 > len(shown) else shown


@lru_cache(maxsize=16384)
def instruction(text: str) -> str:
    """The words that order a model about; empty where there are none. Looks through hidden characters and base64."""
    if len(text) < 12 or (len(text) < 40 and " " not in text and text.isascii()):
        return ""  # a single word gives no order, and less than 40 signs are no base64 of one
    shown = visible(text) if not text.isascii() else text
    if found := _order(shown):
        return found
    if image := _IMAGE.search(shown):
        return image.group()
    for blob in _BASE64.findall(shown):
        if found := _order(_decoded(blob)):
            return f"{found} (in base64)"
    return ""


def _order(text: str) -> str:
    if match := _CASED.search(text):
        return text[match.start() : match.start() + 100].strip()
    lowered = text.lower()
    for hints, pattern in _PATTERNS:
        for match in pattern.finditer(text) if any(hint in lowered for hint in hints) else ():
            if not _only_named(text, match):
                return match.group().strip(" .,:;>-\n")
    return ""


def _only_named(text: str, match: re.Match[str]) -> bool:
    """Whether the words stand in quotation marks, in a text about detecting such words."""
    before, after = text[: match.start()], text[match.end() :]
    in_quotes = bool(re.search(r"[\"'“‘`«][^\"'”’`»]{0,80}$", before) and re.match(r"[^\"'“‘`«]{0,80}[\"'”’`»]", after))
    return in_quotes and bool(_QUOTING.search(text))


def _decoded(blob: str) -> str:
    try:
        return base64.b64decode(blob + "=" * (-len(blob) % 4), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return ""


def smuggled(text: str) -> str:
    """What kind of characters hide something in the text on purpose; empty where none do.

    Tag characters (but for the flags of emoji), directional overrides in texts without right-to-left letters, long runs
    of invisible characters, escape sequences of terminals. A stray zero-width space is no smuggling: see `stray`.
    """
    if text.isascii() and "\x1b" not in text:
        return ""
    tags = re.sub("\U0001f3f4[\U000e0020-\U000e007f]+", "", text)
    if re.search("[\U000e0001-\U000e007f]", tags):
        return "Unicode tag characters (U+E0001 to U+E007F)"
    if "\x1b[" in text or "\x1b]" in text:
        return "terminal escape sequences (ESC)"
    if _DIRECTION.search(text) and not _RIGHT_TO_LEFT.search(text):
        return "directional override characters (U+202A to U+202E, U+2066 to U+2069)"
    if re.search("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{3,}", text):
        return "a run of variation selectors"
    if re.search(f"[{INVISIBLE}]{{4,}}", text) or len(_JOINED_LATIN.findall(text)) >= 4:
        return "runs of zero-width characters between or inside words"
    return ""


def stray(text: str) -> str:
    """An invisible character between Latin letters or at an edge, as U+200B; it splits words for search and for models."""
    if text.isascii():
        return ""
    match = re.search("[\u200b\u2060\ufeff\u00ad\u180e]", text)
    return f"U+{ord(match.group()):04X}" if match else ""
