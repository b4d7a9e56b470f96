"""Calls that worked, made again with credentials that should not open anything, or not this."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.privilege import lacking
from plainspoken.flows.credentials import Carried, Credential
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.identities import json_tokens
from plainspoken.flows.identities.client import Client, LoginError
from plainspoken.flows.identities.grants import grant
from plainspoken.flows.identities.login import Login
from plainspoken.flows.identities.scopes import said_in
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation
from plainspoken.inventory.records import Auth

MOST_OF_A_KIND = 3  # operations that are asked with one kind of credential; whoever checks it does so in one place
MOST_NARROW = 5  # of calls with too few scopes: those are checked operation by operation
_NO_CREDENTIAL = "%%%not-a-credential%%%"
# The parameter that RFC 6750 (section 2.3) gave to tokens in the query string before RFC 9700 forbade it.
_IN_QUERY = "access_token"

Question = tuple[CredentialKind, Operation, Credential]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the questions are made from: the operations of which a call worked, the first user, and what the inventory adds."""

    operations: tuple[Operation, ...]
    auth: Auth
    secrets: Mapping[str, str]
    carried: Carried
    expired: Carried | None
    refused: frozenset[str]  # the keys of operations that were refused without a credential
    schemes: frozenset[str]  # the security schemes of the document whose names are scopes


class Ask(Protocol):
    """Makes the call of an operation that worked again; None where it may not be made."""

    def __call__(self, operation: Operation, used: Credential | None, kind: CredentialKind) -> Exchange | None: ...


def asker(worked: Mapping[str, Raw], caller: Caller, recorder: Recorder) -> Ask:
    """What makes the calls of `worked` again and records each. Raises `Stopped` where the budget is spent."""

    def ask(operation: Operation, used: Credential | None, kind: CredentialKind) -> Exchange | None:
        call = worked[operation.key]
        try:
            raw = caller.again(call, carried=used, kind=kind)
        except Refused:
            return None
        return recorder.add(replace(raw, valid=call.valid))

    return ask


def ask_with_spoilt(asked: Asked, client: Client, ask: Ask) -> tuple[Exchange, ...]:
    """One exchange for each kind of credential and operation; ends early where the budget is spent."""
    found = []
    try:
        for kind, operation, used in _questions(asked, client):
            found.append(ask(operation, used, kind))
    except Stopped:
        pass
    return tuple(each for each in found if each is not None)


def how_many(auth: Auth, *, expired: bool) -> int:
    """How many requests it takes, at most."""
    kinds = 2 + expired + bool(auth.oauth and auth.oauth.foreign_audience)
    scopes = len(auth.oauth.scopes) if auth.oauth else 0
    return 1 + MOST_OF_A_KIND * kinds + (MOST_NARROW + 2 * scopes if scopes else 0)


def _questions(asked: Asked, client: Client) -> Iterator[Question]:
    secured = [each for each in asked.operations if each.requires_credential and each.is_read_only]
    for kind, used in _credentials(asked, client):
        client.learn(used)
        yield from ((kind, operation, used) for operation in secured[:MOST_OF_A_KIND])
    # An address stands in logs: one call must do, and where nobody looks at credentials it would show nothing.
    refused = [each for each in secured if each.key in asked.refused]
    if refused and (used_in_query := _in_query(asked.carried.now())) is not None:
        yield "query", refused[0], used_in_query
    yield from _too_narrow(asked, secured, client)
    # Towards the end, when a token of this run may be old enough.
    over = asked.expired or (asked.carried.expired() if isinstance(asked.carried, Login) else None)
    if over is not None:
        yield from (("expired", operation, over.now()) for operation in secured[:MOST_OF_A_KIND])


def _credentials(asked: Asked, client: Client) -> Iterator[tuple[CredentialKind, Credential]]:
    used = asked.carried.now()
    if used.location != "certificate":
        yield "malformed", used.carrying(_NO_CREDENTIAL)
    if (token := json_tokens.unsigned(used.secret)) is not None:
        yield "unsigned", used.carrying(token)
    oauth = asked.auth.oauth
    if oauth is not None and oauth.foreign_audience:
        try:
            given = grant(asked.auth, asked.secrets, client, audience=oauth.foreign_audience)
        except LoginError:
            return  # an authorization server that does not know that audience gives no such token
        yield "foreign", used.carrying(given.token)


def _in_query(used: Credential) -> Credential | None:
    """The same in the query string; None where it is there anyhow, or cannot be."""
    if used.location != "header" or used.prefix.startswith("Basic"):
        return None
    return replace(used, location="query", name=_IN_QUERY if used.prefix else used.name, value=used.secret, prefix="")


def _too_narrow(asked: Asked, secured: list[Operation], client: Client) -> Iterator[Question]:
    """The operations that want a scope, each with a token that was got for the others."""
    oauth = asked.auth.oauth
    if oauth is None:
        return
    tokens: dict[tuple[str, ...], tuple[Credential, frozenset[str]] | None] = {}
    asked_for = [each for each in secured if each.scopes][:MOST_NARROW]
    for operation in asked_for:
        rest = tuple(scope for scope in oauth.scopes if scope not in operation.scopes)
        if rest and rest not in tokens:
            tokens[rest] = _narrow(asked, rest, client)
        got = tokens.get(rest)
        if got is not None and lacking(operation, got[1], asked.schemes):
            yield "narrow", operation, got[0]


def _narrow(asked: Asked, scopes: tuple[str, ...], client: Client) -> tuple[Credential, frozenset[str]] | None:
    try:
        given = grant(asked.auth, asked.secrets, client, scopes=scopes)
    except LoginError:
        return None
    used = asked.carried.now().carrying(given.token)
    client.learn(used)
    # A token that says which scopes it has is believed before its answer is.
    said = said_in(json_tokens.claims(given.token))
    return used, frozenset(given.scopes) if said is None else said
