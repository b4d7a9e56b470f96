"""The parts of an error as it was answered, whatever its shape: code, sentence, next step, id for the log, contradiction."""

from __future__ import annotations

import re
from http import HTTPStatus

from plainspoken.checks.answers import Answer, Leaf, accepted
from plainspoken.checks.languages import FOREIGN_STOP
from plainspoken.checks.leaks import leaks
from plainspoken.checks.wording import words

_CODE_ENDS = frozenset(words("code type kind reason slug error errno status errorid errorcode faultcode"))
_CODE = re.compile(r"[A-Za-z][\w.:/#~-]*")
_NUMBER = re.compile(r"-?\d{1,12}")
_STATUS_KEYS = frozenset({"status", "statuscode", "httpstatus", "httpstatuscode", "httpcode"})
_PHRASES = {each.value: "".join(words(each.phrase)) for each in HTTPStatus}


def code(answer: Answer, status: int) -> str:
    """What a program can tell this refusal from others by: a word without spaces, or a number that is not the status."""
    return next((leaf.value for leaf in answer.leaves if _is_code(leaf, status)), "")


def _is_code(leaf: Leaf, status: int) -> bool:
    last = words(leaf.path[-1])[-1:] if leaf.path else ()
    if not last or not (last[0] in _CODE_ENDS or leaf.key in _CODE_ENDS):
        return False
    if _NUMBER.fullmatch(leaf.value):
        return leaf.key not in _STATUS_KEYS and leaf.value != str(status)
    # The status in words tells no more than the status; `about:blank` says that there is no more (RFC 9457, 4.2.1).
    repeats = "".join(words(leaf.value)) == _PHRASES.get(status) or leaf.value == "about:blank"
    return bool(_CODE.fullmatch(leaf.value)) and not repeats and leaf.value not in ("error", "true", "false", "null")


_LETTERS = re.compile(r"(?<!\w)[^\W\d_]{2,}(?!\w)")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]{5,}")
_BROKEN = re.compile(r"\[object Object\]|\bundefined\b.{0,3}$|^%[sdv]\b|\{\{?\w+\}?\}")


def sentence(answer: Answer) -> str:
    """What a person could read: three words or more in a row, or a run of a script without spaces."""
    return next((leaf.value for leaf in answer.said if _is_sentence(leaf.value)), "")


def _is_sentence(text: str) -> bool:
    if _BROKEN.search(text) or leaks_only(text):
        return False
    return (" " in text and len(_LETTERS.findall(text)) >= 3) or bool(_UNSPACED.search(text))


def leaks_only(text: str) -> bool:
    """Whether a text is a trace of the software, meant for whoever wrote that."""
    return text.lstrip().startswith(("Traceback (most", "at ", "goroutine ")) or "\n    at " in text


_ADVICE = re.compile(
    r"\b(?:retry|try|again|wait|later|until|contact|ask|use|call|send|resend|check|see|visit|log ?in|sign ?in|choose|pick"
    r"|provide|supply|correct|change|fix|read|refresh|reload|update|upgrade|need(?:s|ed)?|must|should|can(?:not)?|may|instead"
    r"|before|first|after|allowed|required|make|set|add|remove|delete|cancel|enable|confirm|request|obtain|reduce"
    r"|at (?:least|most)|only)\b",
    re.IGNORECASE,
)
_STEP_KEYS = frozenset(
    words(
        "nextstep nextsteps action actions resolution remedy remediation suggestion suggestions suggestedaction hint hints help"
        " advice recovery retryafter retryafterseconds retryafterms retryable moreinfo documentationurl docs solution fix"
    )
)


def next_step(answer: Answer) -> str:
    """What it says to do: under a key that is named so, in a word of advice, or as what would be accepted; empty for none."""
    by_key = next((leaf.value for leaf in answer.leaves if leaf.value.strip() and leaf.key in _STEP_KEYS), "")
    said = next((match.group() for leaf in answer.said if (match := _ADVICE.search(leaf.value))), "")
    return by_key or said or next(iter(sorted(accepted(answer))), "")


def is_foreign(text: str) -> bool:
    """Whether a text is in a language other than English, as far as its small words tell."""
    return len(FOREIGN_STOP & set(words(text))) >= 2 or sum(not sign.isascii() for sign in text) > len(text) / 5


_IDS = frozenset(
    words(
        "requestid traceid correlationid correlation errorid eventid incident incidentid logid logref reference referenceid"
        " supportid transactionid operationid activityid spanid instance traceparent rayid ticket"
    )
)


def log_id(answer: Answer) -> str:
    """The id in the body by which the call is found again in the logs; empty for none."""
    return next((leaf.value for leaf in answer.leaves if leaf.key in _IDS and re.search(r"\d|[a-f]{4}", leaf.value)), "")


_CALLERS_FAULT = re.compile(
    r"\b(?:not found|does(?: not|n't) exist|no such|invalid|malformed|bad request|unauthori[sz]ed|forbidden|not allowed"
    r"|access denied|already exists|(?:is|are) required|must (?:be|not|have|contain)|validation (?:failed|error))\b",
    re.IGNORECASE,
)
_SERVERS_FAULT = re.compile(
    r"\b(?:internal (?:server )?error|server error|unexpected (?:server )?error|service (?:is )?(?:temporarily )?unavailable"
    r"|(?:database|upstream|backend|gateway) (?:error|failure|unavailable|timeout|timed out|connection))\b",
    re.IGNORECASE,
)
_FOR_INPUT = frozenset({400, 404, 405, 406, 411, 413, 414, 415, 422})


def contradiction(answer: Answer, status: int) -> str:
    """How the body contradicts the status, in words; empty where it does not.

    The status in the body must be that of the answer (RFC 9457, section 3.1.2); 5xx says that the server failed, 4xx that
    the request was wrong (RFC 9110, sections 15.5 and 15.6).
    """
    told = next((leaf.value for leaf in answer.leaves if leaf.key in _STATUS_KEYS and _is_status(leaf.value)), "")
    if told and told != str(status):
        return f"its body says {told}"
    if leaks(answer):
        return ""  # the words of a trace blame nobody
    if status >= 500 and (found := _CALLERS_FAULT.search(answer.text)) and not _SERVERS_FAULT.search(answer.text):
        return f"its text blames the request: {found.group()!r}"
    if status in _FOR_INPUT and (found := _SERVERS_FAULT.search(answer.text)) and not _CALLERS_FAULT.search(answer.text):
        return f"its text blames the server: {found.group()!r}"
    return ""


def _is_status(value: str) -> bool:
    return len(value) == 3 and value.isdigit() and 100 <= int(value) < 600
