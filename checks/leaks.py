"""What an answer shows of the software behind it: traces, queries, paths, hosts, versions, secrets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from plainspoken.checks.answers import Answer, Leaf
from plainspoken.checks.credentials import names_secret
from plainspoken.checks.exchanges import REMOVED
from plainspoken.checks.wording import cut


# What a stranger can learn of the inside, and where it can be told apart from ordinary words.
def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.MULTILINE)


# Case matters in all of them: `select a plan from the list` is a sentence, `SELECT id FROM plans` a query.
_LEAKS: Mapping[str, re.Pattern[str]] = {
    "stack trace": _any(
        r"Traceback \(most recent call last\)|\bFile \"[^\"\n]+\", line \d+",
        r"\bat [\w$.<>]+\([\w$]+\.(?:java|kt|scala|groovy):\d+\)|\bCaused by: [\w.]+(?:Exception|Error)\b",
        r"\bat (?:[\w$.<>\[\] ]+ )?\(?(?:file://|[A-Z]:\\|/)[^\s):]+:\d+:\d+",
        r"\bat [\w.`<>]+\([^)\n]*\) in \S+:line \d+",
        r"\bgoroutine \d+ \[|\.php(?:\(\d+\)|:\d+| on line \d+)|\.rb:\d+:in [`']",
    ),
    "exception class": _any(
        r"\b(?:java|javax|org|com|io|kotlin|scala)(?:\.[a-z_]\w*)+\.[A-Z]\w*(?:Exception|Error)\b",
        r"\bSystem(?:\.\w+)*\.\w*Exception\b|<class '[\w.]+'>|'NoneType' object",
        r"\b(?:psycopg2?|sqlalchemy|asyncpg|pymysql|sqlite3|django|pymongo)(?:\.\w+)+",
        r"\b(?:Key|Attribute|Type|Value|Index|Name|Reference)Error(?::|\()|\bNull(?:Pointer|Reference)Exception\b",
    ),
    "SQL": _any(
        r"\bSELECT\b[\s\S]{1,300}?\bFROM\b|\bINSERT INTO \S+|\bUPDATE \S+ SET\b|\bDELETE FROM \S+",
        r"SQLSTATE\W|\bORA-\d{5}\b|You have an error in your SQL syntax|syntax error at or near|SQLITE_[A-Z]+",
        r"violates (?:unique|foreign key|check|not-null) constraint|relation \"\w+\" does not exist",
        r"no such (?:table|column): |UNIQUE constraint failed",
    ),
    "file path": _any(
        r"(?<![\w/:.])/(?:var|usr|home|opt|srv|etc|root|app|src|Users|tmp|mnt|workspace)(?:/[\w.@+-]+)+\.\w{1,5}\b",
        r"(?<!\w)[A-Z]:\\{1,2}[\w .-]+(?:\\{1,2}[\w .-]+)+|\bsite-packages/|\bnode_modules/",
    ),
    "software version": _any(
        r"\b(?:Apache|nginx|openresty|Tomcat|Jetty|PHP|Werkzeug|gunicorn|uvicorn|Express|OpenSSL|Django|WildFly)/\d+(?:\.\d+)+",
        r"\b(?:Microsoft-IIS|Kestrel|Undertow)/\d+(?:\.\d+)*",
        r"\b(?:Apache Tomcat|Django|Laravel|Spring Boot|Ruby on Rails|ASP\.NET)(?: [Vv]ersion:?)? v?\d+\.\d+",
    ),
    "internal host": _any(
        r"(?<![\w.])(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})(?::\d+)?(?![\w.])",
        r"\b[a-z][\w-]*(?:\.[\w-]+)*\.(?:internal|intranet|corp|lan|svc|cluster\.local)(?::\d+)?(?![\w.-])",
        r"\b(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|getaddrinfo)\b[^\n\"]{0,60}",
    ),
    "connection string": _any(r"\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp)://\S+"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Leak:
    """Something of the inside that an answer shows: what kind of thing, and the words that show it."""

    kind: str
    words: str


def leaks(answer: Answer) -> tuple[Leak, ...]:
    """What the answer shows of the software behind it, one for each kind; a file path in an echoed URL is none."""
    everything = "\n".join(leaf.value for leaf in answer.leaves)
    told = {"file path": answer.text, "internal host": answer.text}
    found = ((kind, pattern.search(told.get(kind, everything))) for kind, pattern in _LEAKS.items())
    shown = tuple(Leak(kind=kind, words=cut(match.group(), 100)) for kind, match in found if match)
    secret = next((leaf.value for leaf in answer.leaves if _held_secret(leaf)), "")
    return (*shown, Leak(kind="secret", words=cut(secret, 100))) if secret else shown


def _held_secret(leaf: Leaf) -> bool:
    """Whether a secret was taken out of it. Whole values under a telling name are left out: they may be words about one."""
    named = bool(leaf.path) and names_secret(leaf.path[-1])
    return REMOVED in leaf.value and not (named and leaf.value == REMOVED)
