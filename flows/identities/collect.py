"""Everything that is asked about who may call: the one way in for `flows/live_run.py`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from plainspoken.checks.authorization import Token
from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Stopped
from plainspoken.flows.identities import changes, crossings, functions, spoilt
from plainspoken.flows.identities.client import Client, LoginError
from plainspoken.flows.identities.login import Login, log_in
from plainspoken.flows.identities.metadata import MOST_REQUESTS, Metadata, metadata
from plainspoken.flows.identities.scopes import scopes_of
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.records import Api, Auth


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityEvidence:
    """What was seen of who may call. `notes` say what was not asked, and why."""

    probes: tuple[Exchange, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    published: Metadata = field(default_factory=Metadata)
    tokens: tuple[Token, ...] = ()
    beside: tuple[Exchange, ...] = ()  # logins, what is published, lists that ids were taken from
    notes: tuple[str, ...] = ()


class Users:
    """The users of one API: the first, who is logged in before anything is called, and those who come after."""

    def __init__(self, api: Api, document: Document, secrets: Mapping[str, str], client: Client) -> None:
        self.api, self.document, self.secrets, self.client = api, document, secrets, client
        self.notes: list[str] = []
        self.first: Carried | None = None
        self._other: tuple[Carried | None] | None = None

    def log_in(self) -> Carried | None:
        """The first user, logged in; None where nobody is to be. Raises `LoginError`, and what the gate raises."""
        self.first = log_in(self.api.auth, self.secrets, self.client)
        return self.first

    def renew(self) -> Carried | None:
        """The first user, logged in once more; None where the credential is none that a login gives."""
        if not isinstance(self.first, Login):
            return None
        try:
            return self.log_in()
        except (LoginError, Stopped):
            return None

    def other(self) -> Carried | None:
        """The second person, logged in once; None, and a note, where there is none or that does not work."""
        if self._other is None:
            self._other = (self._further(self.api.identities.other, "other"),)
        return self._other[0]

    def reserve(self, operations: tuple[Operation, ...]) -> int:
        """How many requests all this takes, at most."""
        if self.first is None:
            return MOST_REQUESTS
        users = self.api.identities
        questions = spoilt.how_many(self.api.auth, expired=users.expired is not None)
        overreaching = functions.how_many(operations, beyond=users.beyond) if users.other is not None else 0
        return MOST_REQUESTS + questions + overreaching + self._crossing(operations)

    def _crossing(self, operations: tuple[Operation, ...]) -> int:
        changed = len(changes.changing(operations)) if self.api.identities.other is not None else 0
        return crossings.CALLS * len(crossings.candidates(operations)) + changes.CALLS * changed

    def ask(
        self,
        operations: tuple[Operation, ...],
        worked: Mapping[str, Raw],
        base_url: str,
        probes: tuple[Exchange, ...],
        created: tuple[str, ...] = (),
    ) -> IdentityEvidence:
        """What came of all of it, `probes` included; ends early where the budget is spent.

        `created`: addresses of what the audit created and has not removed.
        """
        caller, recorder = self.client.caller, self.client.recorder
        found, crossed = probes, tuple[Crossing, ...]()
        if self.first is not None:
            other = self.other()
            refused = frozenset(each.operation for each in probes if each.credential == "none" and each.status in (401, 403))
            working = tuple(each for each in operations if each.key in worked)
            asked, ask = self._asked(working, self.first, refused), spoilt.asker(worked, caller, recorder)
            crossed = crossings.cross(operations, worked, first=self.first, other=other, caller=caller, recorder=recorder)
            if other is not None:
                crossed += changes.change_others(
                    operations,
                    worked,
                    created,
                    base_url=base_url,
                    first=self.first,
                    other=other,
                    caller=caller,
                    recorder=recorder,
                )
            found += tuple(each.stranger for each in crossed)
            found += spoilt.ask_with_spoilt(asked, self.client, ask)
            found += self._overreach(working, other, ask) if other is not None else ()
        return IdentityEvidence(
            probes=found,
            crossings=crossed,
            published=metadata(self.document, base_url, self.api.auth, found, self.client),
            tokens=self._tokens(),
            beside=tuple(recorder.beside.values()),
            notes=tuple(self.notes),
        )

    def _overreach(self, operations: tuple[Operation, ...], other: Carried, ask: spoilt.Ask) -> tuple[Exchange, ...]:
        """What the second person is not meant to do, tried; ends early where the budget is spent."""
        users, found = self.api.identities, list[Exchange | None]()
        with suppress(Stopped):
            known = scopes_of(other, users.other or Auth(), self.secrets, self.client) if self._oauth else None
            for kind, each in functions.kinds(operations, beyond=users.beyond, scopes=known, oauth=self._oauth):
                found.append(ask(each, other.now(), kind))
        return tuple(each for each in found if each is not None)

    @property
    def _oauth(self) -> frozenset[str]:
        """The security schemes of the document whose names are scopes."""
        schemes = self.document.security_schemes.values()
        return frozenset(each.name for each in schemes if each.type in ("oauth2", "openIdConnect"))

    def _asked(self, operations: tuple[Operation, ...], first: Carried, refused: frozenset[str]) -> spoilt.Asked:
        users = self.api.identities
        return spoilt.Asked(
            operations=operations,
            auth=self.api.auth,
            secrets=self.secrets,
            carried=first,
            expired=self._further(users.expired, "expired"),
            refused=refused,
            schemes=self._oauth,
        )

    def _further(self, auth: Auth | None, name: str) -> Carried | None:
        """Another user, logged in; None, and a note, where that does not work."""
        try:
            return log_in(auth, self.secrets, self.client) if auth is not None else None
        except LoginError as wrong:
            self.notes.append(f"identities.{name} could not log in: {wrong}")
        except Stopped as stopped:
            self.notes.append(f"identities.{name} did not log in: {stopped}")
        return None

    def _tokens(self) -> tuple[Token, ...]:
        if not isinstance(self.first, Login):
            return ()
        given = self.first.grant
        kinds = ("oauth2", "openIdConnect", "http", "apiKey")
        schemes = sorted(self.document.security_schemes.values(), key=lambda each: (*kinds, each.type).index(each.type))
        return (
            Token(
                scheme=schemes[0].name if schemes else self.api.auth.kind,
                lifetime=given.lifetime,
                refreshable=bool(given.refresh),
                exchange=given.exchange,
            ),
        )
