"""Which calls of the engine are made, in which order, and what is kept of each: our gate decides what leaves."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any

import requests
from requests.adapters import HTTPAdapter

from plainspoken.checks.exchanges import EngineCheck, Exchange
from plainspoken.flows.credentials import Carried
from plainspoken.flows.engine.cases import generated
from plainspoken.flows.engine.driver import Engine
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Gate
from plainspoken.flows.intent import intent
from plainspoken.flows.replay import Failures
from plainspoken.flows.transmission import Transmission, as_raw
from plainspoken.flows.wire import Door
from plainspoken.inventory.document import SAFE_METHODS

# Cases for one operation at most; more finds the same causes again (a 30-operation API then takes about 500 requests).
_EXAMPLES, _POSITIVE, _NEGATIVE, _RANDOM = 3, 8, 14, 8


class Fuzz(Engine):
    """One run against one API. `worked`: one valid call of each operation that was answered 2xx, without its credential."""

    def __init__(
        self,
        document: dict[str, Any],
        *,
        base_url: str,
        gate: Gate,
        recorder: Recorder,
        credential: Carried | None,
        headers: dict[str, str],
        trusted: str = "",
        seed: int,
        heard: Callable[[Raw], None] = lambda _raw: None,
    ) -> None:
        """`heard` is told of every call and its answer. Raises `EngineError` where Schemathesis cannot read the document."""
        self.heard = heard
        self.gate, self.recorder, self.credential = gate, recorder, credential
        self.door = Door(gate, credential, headers, trusted=trusted)
        self.door.lost = recorder.note
        seconds = gate.deadline - gate.clock.now()
        super().__init__(document, base_url=base_url, seed=seed, seconds=seconds, has_credential=credential is not None)
        self.worked: dict[str, Raw] = {}
        self.failures = Failures()
        self._reading = tuple(label for label in self.labels if label.split(" ")[0] in SAFE_METHODS)
        self._last = tuple(label for label in self.labels if label.startswith("DELETE "))
        self._first = tuple(label for label in self.labels if label not in self._last)
        self._taken: Counter[tuple[str, bool]] = Counter()
        self._kinds: Counter[tuple[object, ...]] = Counter()
        self._allow(examples=1, positive=1, negative=0)
        self._exchange_of: dict[str, str] = {}

    def once(self) -> None:
        """One valid call of every operation, as far as the budget reaches; those that delete wait for the end."""
        with self._through_gate():
            self._probe()
            # What only reads comes first: it shows that the credential works before anything can end it.
            self._broadly(self._reading)
            self._broadly([label for label in self._first if label not in self._reading])

    def again(self, labels: Sequence[str]) -> None:
        """One more valid call of these operations."""
        self._allow_again()
        with self._through_gate():
            self._broadly([label for label in self.labels if label in labels], called=())

    def more(self, *, reserve: int, before_deleting: Callable[[], None]) -> None:
        """Further calls, valid and not, shared evenly, deletions last; `reserve` requests of the budget are left over.

        `before_deleting` is called once, when everything that is no deletion was called.
        """
        share = max(0, self.gate.left - reserve) // max(1, len(self.labels))
        self._leave_time_for(reserve)
        with self._through_gate():
            self._deeply(self._first, share)
        before_deleting()
        with self._through_gate():
            self._broadly(self._last)
            self._deeply(self._last, share)

    def _broadly(self, labels: Sequence[str], called: Collection[str] | None = None) -> None:
        """One valid call each; without an example, of those that are not `called` yet."""
        self._allow(examples=1, positive=1, negative=0)
        self._examples(labels)
        if called is None:
            called = {exchange.operation for exchange in self.recorder.exchanges.values()}
        self._coverage([label for label in labels if label not in called], valid_alone=True)

    def _deeply(self, labels: Sequence[str], share: int) -> None:
        before = self.gate.sent
        self._allow(
            examples=min(_EXAMPLES, 1 + share // 6),
            positive=min(_POSITIVE, math.ceil(share * 0.25)),
            negative=min(_NEGATIVE, math.ceil(share * 0.45)),
        )
        if share > 0:
            self._run_documented_examples(labels)
            self._coverage(labels, valid_alone=False)
        left = share * len(labels) - (self.gate.sent - before)
        random = min(_RANDOM, left // max(1, len(labels)))
        if random > 0:
            self._random(labels, random)

    def _allow(self, *, examples: int, positive: int, negative: int) -> None:
        self.most_examples = examples
        self.limits = {True: positive, False: negative}
        self._taken.clear()
        self._kinds.clear()

    def _leave_time_for(self, requests_to_come: int) -> None:
        until = self.gate.deadline - 1.5 * requests_to_come / self.gate.rate
        self._stop_within(until - self._began)

    def _is_over(self) -> bool:
        return bool(self.gate.ended)

    def _judged(self, case_id: str, said: list[EngineCheck]) -> None:
        identity = self._exchange_of.get(case_id)
        if identity is not None:
            self.recorder.judge(identity, _telling(self.recorder.exchanges[identity], said))

    def _forget(self, case_id: str) -> None:
        self._exchange_of.pop(case_id, None)

    def _trim(self, examples: list[Any]) -> None:
        del examples[self.most_examples :]

    def _is_wanted(self, case: Any) -> bool:
        """Whether a generated case is sent: within its operation's share, one of a kind, not about the credential itself."""
        said = generated(case)
        if said is None:
            return True
        if self.credential is not None and said.parameter and self.credential.is_carried_by(said.parameter):
            return False
        if not said.covers:
            return True
        kind = (said.label, said.valid, said.scenario, said.parameter)
        if said.odd or self._taken[said.label, said.valid] >= self.limits[said.valid] or (not said.valid and self._kinds[kind]):
            return False
        self._taken[said.label, said.valid] += 1
        self._kinds[kind] += 1
        return True

    def _pass(
        self, case: Any, adapter: HTTPAdapter, request: requests.PreparedRequest, options: dict[str, Any], send: Any
    ) -> Transmission:
        valid, mistake, parameter = intent(case) if case is not None else (None, "", "")
        plain = as_raw(request, operation=case.operation.label if case is not None else "")
        plain = replace(plain, valid=valid, mistake=mistake, parameter=parameter)
        done = self.door.send(adapter, request, options, send, label=plain.operation)
        if case is not None:
            self._record(case.id, plain, done)
        else:
            self.recorder.note(self._carrying(done.raw(plain)))
        return done

    def _record(self, case_id: str, plain: Raw, done: Transmission) -> None:
        raw = self._carrying(done.raw(plain))
        if raw.valid and 200 <= (raw.status or 0) < 300 and not raw.error:
            self.worked.setdefault(raw.operation, plain)
        self._exchange_of[case_id] = identity = self.recorder.add(raw).id
        self.failures.note(plain, raw.status, identity)
        self.heard(raw)

    def _carrying(self, raw: Raw) -> Raw:
        return replace(raw, credential="given" if self.credential else "none")


def _telling(exchange: Exchange, said: list[EngineCheck]) -> list[EngineCheck]:
    """What applied: the engine counts a check that has nothing to say about an answer as passed."""
    beside = {
        "negative_data_rejection": exchange.valid is not False,
        "missing_required_header": exchange.valid is not False,
        "positive_data_acceptance": exchange.valid is not True,
        "ignored_auth": exchange.status not in (401, 403),
    }
    return [check for check in said if not check.passed or not beside.get(check.name, False)]
