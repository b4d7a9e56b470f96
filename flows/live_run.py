"""The calls of one API from first to last: finds where it answers, lets the engine call it, then asks about who may call."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from plainspoken.checks.conversations import Conversation
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.live_run import Created, LiveRun
from plainspoken.flows import replay
from plainspoken.flows.allowance import select
from plainspoken.flows.api_gate import gate_of
from plainspoken.flows.audit_headers import audit_headers
from plainspoken.flows.base_url import Answer, Found, answer_of, find
from plainspoken.flows.bundle import bundle, with_operations
from plainspoken.flows.clock import Clock
from plainspoken.flows.content import collector
from plainspoken.flows.content.calls import Calls
from plainspoken.flows.created import Creations
from plainspoken.flows.credentials import Carried, CredentialError, tls_context
from plainspoken.flows.engine.configuration import EngineError
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.fuzz import Fuzz
from plainspoken.flows.gate import Stopped, Tell
from plainspoken.flows.identities.client import Client, LoginError, addresses_of
from plainspoken.flows.identities.collect import IdentityEvidence, Users
from plainspoken.flows.identity_probes import probe, refusals
from plainspoken.flows.left_out import forbidden, uncalled
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.flows.mistakes import conversations
from plainspoken.flows.reserves import held_back
from plainspoken.flows.second_opinion import judged_whole
from plainspoken.flows.sense import counted, meaningless
from plainspoken.flows.session import Renew, Session
from plainspoken.flows.traffic.starts import starts
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.records import Api


class Run:
    """One API's calls from first to last; with a `clock` a rehearsal of them, by that time and with made-up answers."""

    def __init__(
        self,
        api: Api,
        document: Document,
        secrets: Mapping[str, str],
        recorder: Recorder,
        tell: Tell,
        seed: int,
        renew: Renew | None = None,
        clock: Clock | None = None,
        hosts: Path | None = None,
    ) -> None:
        self.api, self.document, self.recorder, self.seed = api, document, recorder, seed
        self.operations, self.left_out = select(api, document)
        self.gate = gate_of(api, tell, clock=clock, hosts=hosts)
        self.carried: Carried | None = None
        self.trusted = api.auth.certificate.ca if api.auth.certificate else ""
        self.caller = Caller(self.gate, audit_headers(api), trusted=self.trusted)
        self.caller.lost = recorder.note
        self.users = Users(api, document, secrets, Client(self.caller, recorder, addresses_of(api)))
        self.renew = renew or self.users.renew
        self.found = Found()
        self.content, self.recorded = collector.Content(), dict[str, Raw]()
        self.talks: tuple[Conversation, ...] = ()
        self.session: Session | None = None
        self.creations = Creations(document, self.operations, self.gate)
        self.created: tuple[Created, ...] = ()
        self.recorder.heard.append(self.creations.note)

    def evidence(self) -> LiveEvidence:
        try:
            return self._evidence()
        finally:
            self.gate.tell(self.gate.sent, self.gate.budget)
            self.caller.close()

    def _evidence(self) -> LiveEvidence:
        if not self.operations:
            return self._unmeasured("not measured: no operation of the document may be called.")
        try:
            self.carried = self._logged_in()
        except (LoginError, CredentialError, Stopped) as wrong:
            return self._unmeasured(f"not measured: login: {wrong}")
        try:
            self.found = find(self.api, self.document, self.operations, self._answer)
        except Stopped as stopped:
            return self._unmeasured(f"not measured: base URL: {stopped} before the right one was found.")
        if not self.found.url:
            return self._unmeasured(self.found.reason)
        self.gate.origins.clear()
        self.gate.open_to(self.found.url)
        self.gate.forbidden = forbidden(self.left_out, self.found.url)
        self.gate.health = self._is_alive
        self.recorded = starts(self.api, self.document, self.operations, self.found.url)
        try:
            fuzz = self._fuzz()
        except EngineError as wrong:
            return self._unmeasured(str(wrong))
        return self._measured(fuzz)

    def _logged_in(self) -> Carried | None:
        if self.api.auth.certificate is not None and not self.gate.rehearsed:
            tls_context(self.api.auth.certificate)
        return self.users.log_in()

    def _fuzz(self) -> Fuzz:
        """The engine on the document; where that breaks on some operations, without them. Raises `EngineError`."""
        try:
            return self._engine(self._chosen())
        except EngineError:
            broken = [each for each in self.operations if not self._is_readable(each)]
            if len(broken) in (0, len(self.operations)):
                raise
            self.left_out |= {
                each.key: "Schemathesis could not call it: it breaks on this part of the document" for each in broken
            }
            return self._engine(self._chosen())

    def _is_readable(self, operation: Operation) -> bool:
        try:
            self._engine(self._chosen(only=operation))
        except EngineError:
            return False
        return True

    def _engine(self, document: dict[str, Any]) -> Fuzz:
        fuzz = Fuzz(
            document,
            base_url=self.found.url,
            gate=self.gate,
            recorder=self.recorder,
            credential=self.carried,
            headers=self.caller.headers,
            trusted=self.trusted,
            seed=self.seed,
            heard=self._heard,
        )
        if self.carried is not None:
            self.session = Session(fuzz, self.caller, self.carried, self.operations, renew=self.renew, works=self.found.works)
        return fuzz

    def _heard(self, raw: Raw) -> None:
        if self.session is not None:
            self.session.note(raw)
            self._take_over(self.session)

    def _stay_logged_in(self) -> None:
        if self.session is not None:
            self.session.confirm()
            self._take_over(self.session)

    def _take_over(self, session: Session) -> None:
        self.carried = session.carried
        self.left_out |= session.left_out

    def _refused_meanwhile(self) -> list[str]:
        """The operations that were called only while the credential was no longer good."""
        counted = {exchange.operation for exchange in self._counted()}
        return sorted(self._called() - counted - set(self.left_out))

    def _measured(self, fuzz: Fuzz) -> LiveEvidence:
        fuzz.once()
        self._stay_logged_in()
        if refused := self._refused_meanwhile():
            fuzz.again(refused)
        reason = self._meaningless()
        if not reason:
            reserve = held_back(
                self.operations,
                self.gate.budget,
                carried=self.carried,
                questions=self.users.reserve(self.operations),
                persons=1 + (self.api.identities.other is not None),
            )
            fuzz.more(reserve=reserve, before_deleting=lambda: self._before_deleting(fuzz))
            self._converse(fuzz, deleting=True)
            self.gate.settle()
            self._stay_logged_in()
            reason = self._meaningless()
            self._replay(fuzz)
        exchanges = self._counted()
        self._note_uncalled(fuzz.failed)
        if reason:
            self._clean_up()
            asked_for = IdentityEvidence(probes=refusals(exchanges, self.operations))
            return LiveEvidence(live=self._live(reason=reason), identity=asked_for)
        probes = self._probes(fuzz, exchanges)
        identity = self.users.ask(self.operations, fuzz.worked, self.found.url, probes, self.creations.standing)
        exchanges = judged_whole(exchanges, self.document, self.found.url, self.recorder)
        why = self._why_it_ended()
        self._clean_up()
        live = self._live(measured=True, reason=why)
        return LiveEvidence(live=live, exchanges=exchanges, identity=identity, content=self.content, conversations=self.talks)

    def _before_deleting(self, fuzz: Fuzz) -> None:
        self._replay(fuzz)
        self.content = collector.collect(self._calls(fuzz))
        self._converse(fuzz, deleting=False)

    def _converse(self, fuzz: Fuzz, *, deleting: bool) -> None:
        """The conversations about the operations that delete, or about the others."""
        share = conversations.reserve(self.operations, self.gate.budget)
        self.talks += conversations.converse(
            self.document,
            self.recorded | fuzz.worked,
            carried=self.carried,
            caller=self.caller,
            recorder=self.recorder,
            seed=self.seed,
            deleting=deleting,
            most=share - sum(len(each.exchanges) for each in self.talks),
        )

    def _replay(self, fuzz: Fuzz) -> None:
        replay.replay(fuzz.failures.take(), carried=self.carried, caller=self.caller, recorder=self.recorder)

    def _clean_up(self) -> None:
        self.created = self.creations.clean_up(self.carried, self.caller, self.recorder)

    def _calls(self, fuzz: Fuzz) -> Calls:
        return Calls(
            operations=self.operations,
            worked=fuzz.worked,
            base_url=self.found.url,
            carried=self.carried,
            caller=self.caller,
            recorder=self.recorder,
            other=self.users.other() if self.carried is not None else None,
        )

    def _chosen(self, *, only: Operation | None = None) -> dict[str, Any]:
        """The document in one piece, with those operations that may be called; `only`: with that one."""
        wanted = {each.key for each in self.operations if each.key not in self.left_out} if only is None else {only.key}
        return with_operations(bundle(self.document), wanted)

    def _answer(self, url: str) -> Answer:
        """What GET answers there; for the base URL's search."""
        self.gate.open_to(url)
        return answer_of(self._asked(url))

    def _is_alive(self) -> bool:
        return self._asked(self.found.url + "/").status is not None

    def _asked(self, url: str) -> Raw:
        raw = self.caller.call("GET", url, carried=self.carried, kind="given" if self.carried else "none")
        self.recorder.note(raw)
        return raw

    def _counted(self) -> tuple[Exchange, ...]:
        """The exchanges that say something: those before the target broke down, and not of a credential gone bad."""
        return counted(self.recorder, self.gate.fell, self.session.void if self.session else ())

    def _meaningless(self) -> str:
        return meaningless(
            self._counted(),
            operations=len(self.operations),
            found=self.found,
            gate=self.gate,
            has_credential=self.carried is not None,
        )

    def _note_uncalled(self, failed: dict[str, str]) -> None:
        failed = {key: self.recorder.redactor.text(why) for key, why in failed.items()}
        self.left_out |= uncalled(self.operations, self._called(), failed, self.gate.ended)

    def _called(self) -> set[str]:
        """The keys of the operations that were called."""
        return {exchange.operation for exchange in self.recorder.exchanges.values()}

    def _why_it_ended(self) -> str:
        """Why the run stopped early; empty where every operation was called as planned."""
        complete = all(operation.key in self._called() for operation in self.operations)
        return "" if complete and not self.gate.broken_off else self.gate.ended

    def _probes(self, fuzz: Fuzz, exchanges: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
        if self.carried is None:
            return refusals(exchanges, self.operations)
        return probe(self.operations, fuzz.worked, carried=self.carried, caller=self.caller, recorder=self.recorder)

    def _live(self, *, measured: bool = False, reason: str = "") -> LiveRun:
        return LiveRun(
            base_url=self.found.url,
            measured=measured,
            reason=reason,
            tried=self.found.tried,
            requests=self.gate.sent,
            seconds=round(self.gate.seconds, 2),
            operations=len(self._called()),
            left_out=self.left_out,
            created=self.created,
        )

    def _unmeasured(self, reason: str) -> LiveEvidence:
        return LiveEvidence(live=self._live(reason=self.recorder.redactor.text(reason)))
