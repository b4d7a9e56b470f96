"""Which operations of an API may be called, and why the others are left out."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainspoken.inventory.document import SAFE_METHODS, Document, Operation
from plainspoken.inventory.records import Api

# Names under which APIs end the caller's own credential, account or session, or the server itself. Words are matched in
# path segments and operation ids, split at case changes and punctuation.
_ENDS_SESSION = (
    r"log-?out|sign-?out|logoff|end-session|(?:revoke|rotate|reset|regenerate|roll|invalidate|expire)(?:-\w+)*?-?"
    r"(?:tokens?|keys?|credentials?|secrets?|sessions?|password)|(?:tokens?|keys?|credentials?|secrets?|sessions?)-?"
    r"(?:revoke|revocation|rotate|rotation|reset|regenerate)|change-password|password-(?:reset|change)|revoke|rotate|deauthori[sz]e"
)
_ENDS_SERVER = r"shut-?down|restart|reboot|power-?off|terminate-server|factory-reset|halt|kill"
_ENDS_ACCOUNT = r"(?:delete|close|deactivate|remove)-(?:my-|own-|current-)?(?:account|user-self|me|profile)"
_OWN = re.compile(
    r"(?:^|/)(?:me|self|account|profile|session|sessions/current|whoami|users?/(?:me|self|current))/?$", re.IGNORECASE
)
_ENDINGS = (
    (re.compile(rf"(?:^|[/\s])(?:{_ENDS_SESSION})(?=$|[/\s-])"), "it would end the session or credential that the audit uses"),
    (re.compile(rf"(?:^|[/\s])(?:{_ENDS_SERVER})(?=$|[/\s-])"), "it would stop or restart the server"),
    (re.compile(rf"(?:^|[/\s])(?:{_ENDS_ACCOUNT})(?=$|[/\s-])"), "it would end the account that the audit uses"),
)
_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[_.:\s]+")


def callable_methods(api: Api) -> frozenset[str]:
    """The methods that may be sent at all: those allowed, and only read-only ones unless the environment is disposable."""
    allowed = frozenset(api.methods)
    return allowed if api.environment == "disposable" else allowed & SAFE_METHODS


def select(api: Api, document: Document) -> tuple[tuple[Operation, ...], dict[str, str]]:
    """The operations that may be called, in the document's order, and for each other its key and the reason."""
    methods = callable_methods(api)
    left_out: dict[str, str] = {}
    chosen = []
    for operation in document.operations:
        if reason := why_not(operation, api, methods):
            left_out[operation.key] = reason
        else:
            chosen.append(operation)
    return tuple(chosen), left_out


def why_not(operation: Operation, api: Api, methods: frozenset[str]) -> str:
    """Why this operation may not be called; empty where it may."""
    if operation.method not in methods:
        if operation.method not in SAFE_METHODS and api.environment != "disposable":
            return f"{operation.method} can change something, and only a disposable environment may be changed"
        return f"{operation.method} is not among the allowed methods"
    for pattern in api.allowed.exclude:
        if matches(operation, pattern):
            return f"excluded by the inventory: {pattern}"
    return _ending(operation)


def matches(operation: Operation, pattern: str) -> bool:
    """Whether an `exclude` pattern means this operation: `DELETE /users/*`, or an operationId; `*` is any run of characters."""
    wanted = re.compile("".join(".*" if part == "*" else re.escape(part) for part in re.split(r"(\*)", pattern.strip())))
    names: Iterable[str] = (operation.key, operation.path, operation.id)
    return any(name and wanted.fullmatch(name) for name in names)


def _ending(operation: Operation) -> str:
    """Why calling it would end the audit's own access or the target; read-only methods are heard too, `GET /logout` is real."""
    words = " ".join(_BOUNDARY.sub("-", name).lower() for name in (operation.path, operation.id) if name)
    for pattern, reason in _ENDINGS:
        if pattern.search(words) and (operation.method not in SAFE_METHODS or "/logout" in words or "stop" in reason):
            return f"left out for safety: {reason}"
    if operation.method == "DELETE" and _OWN.search(operation.path):
        return f"left out for safety: {_ENDINGS[2][1]}"
    return ""
