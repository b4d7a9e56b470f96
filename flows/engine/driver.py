"""Drives Schemathesis: its engine generates, sends and checks.

It changes global state of `requests` and Schemathesis while it runs, so it belongs into
a process that does nothing else. The engine's phases are run one by one on one context, because its own order (each
operation to its end) would spend a small budget on the first operations.
"""

from __future__ import annotations

import math
import threading
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from schemathesis.config import OperationOrdering
from schemathesis.engine import Status, context, events, outage, run
from schemathesis.engine.context import EngineContext
from schemathesis.engine.recorder import ScenarioRecorder
from schemathesis.engine.run import UNIT_PHASES, Phase, PhaseName
from schemathesis.engine.run.unit._case import BudgetExpired
from schemathesis.generation.case import Case
from schemathesis.generation.modes import GenerationMode

from plainspoken.checks.exchanges import EngineCheck
from plainspoken.flows.engine.cases import engine_check
from plainspoken.flows.engine.configuration import one_line, operations_of, schema_of
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.quiet import hush_engine
from plainspoken.flows.transmission import Transmission

_CASE_ID = "X-Schemathesis-TestCaseId"
_PROBE = "X-Schemathesis-Probe"


class Engine(ABC):
    """Schemathesis on one document. `labels` are the operations that it can call; `failed` says why it could not call one."""

    def __init__(self, document: dict[str, Any], *, base_url: str, seed: int, seconds: float, has_credential: bool) -> None:
        """Raises `EngineError` where Schemathesis cannot read the document."""
        hush_engine()
        self.schema = schema_of(document, base_url, seed, has_credential=has_credential)
        # The engine marks what it is given as a hook, which methods do not bear.
        self.schema.hook("filter_case")(lambda context, case: self._is_wanted(case))  # noqa: ARG005
        self.schema.hook("before_add_examples")(lambda context, examples: self._trim(examples))  # noqa: ARG005
        self.labels, self.failed = operations_of(self.schema)
        self.context = EngineContext(schema=self.schema, stop_event=threading.Event(), max_time=max(1, math.ceil(seconds)))
        self._cases: dict[str, Case[Any]] = {}
        self._begun: list[str] = []
        self._broke: BaseException | None = None

    @abstractmethod
    def _is_wanted(self, case: Case[Any]) -> bool:
        """Whether a generated case is sent."""

    @abstractmethod
    def _trim(self, examples: list[Case[Any]]) -> None:
        """Takes out the examples that are too many."""

    @abstractmethod
    def _is_over(self) -> bool:
        """Whether nothing more may be sent."""

    @abstractmethod
    def _pass(
        self,
        case: Case[Any] | None,
        adapter: HTTPAdapter,
        request: requests.PreparedRequest,
        options: dict[str, Any],
        send: Any,
    ) -> Transmission:
        """Sends a request of a case, or of the engine's own where there is none. Raises what the gate raises."""

    @abstractmethod
    def _judged(self, case_id: str, said: list[EngineCheck]) -> None:
        """Takes in what the engine's checks said of the answer to a case."""

    @abstractmethod
    def _forget(self, case_id: str) -> None:
        """Lets go of a case that is over."""

    def _probe(self) -> None:
        self._run(PhaseName.PROBING, self.labels)

    def _examples(self, labels: Sequence[str]) -> None:
        self._run(PhaseName.EXAMPLES, labels)

    def _coverage(self, labels: Sequence[str], *, valid_alone: bool) -> None:
        self._generate(PhaseName.COVERAGE, [GenerationMode.POSITIVE] if valid_alone else list(GenerationMode))
        self._run(PhaseName.COVERAGE, labels)

    def _random(self, labels: Sequence[str], most: int) -> None:
        self._generate(PhaseName.FUZZING, list(GenerationMode), max_examples=most)
        self._run(PhaseName.FUZZING, labels)

    def _run_documented_examples(self, labels: Sequence[str]) -> None:
        """The examples of the document alone: what answers gave was tried once, and of a long list the engine would build
        hundreds of cases, of which we send three."""
        sources = self.schema.config.phases.examples.extra_data_sources
        before, sources.responses = sources.responses, False
        try:
            self._run(PhaseName.EXAMPLES, labels)
        finally:
            sources.responses = before

    def _allow_again(self) -> None:
        """Lets the engine make a call twice, which by itself it does not."""
        self.context.outcome_cache.clear()

    def _stop_within(self, seconds: float) -> None:
        """Has the engine generate nothing more when these seconds are over."""
        self.context.control.max_time = max(1, math.floor(seconds))

    @property
    def _began(self) -> float:
        return self.context.start_time

    def _generate(self, phase: PhaseName, modes: list[GenerationMode], max_examples: int | None = None) -> None:
        self.schema.config.phases.get_by_name(name=phase.value).generation.update(modes=modes, max_examples=max_examples)

    def _run(self, name: PhaseName, only: Sequence[str]) -> None:
        """Runs one phase; where a document breaks the engine itself, again without the operation it broke on."""
        left = frozenset(only)
        while left and not self._is_over():
            self._begun, self._broke = [], None
            try:
                for event in run.execute(self.context, Phase(name), only=left if name in UNIT_PHASES else None):
                    self._take(event)
            except BudgetExpired:
                return
            except Exception as broken:  # noqa: BLE001 - a stranger's document may break the engine in any way
                self._broke = broken
            if self._broke is None:
                return
            if self._begun:
                self.failed.setdefault(self._begun[-1], f"its own error, {type(self._broke).__name__}")
                left -= frozenset(self._begun)
            elif not self._simplify():
                return

    def _simplify(self) -> bool:
        """Gives up what needs an understanding of the whole document: order and values by what operations have in common."""
        phases = self.schema.config.phases
        if phases.fuzzing.operation_ordering == OperationOrdering.NONE:
            return False
        for phase in (phases.examples, phases.coverage, phases.fuzzing):
            phase.operation_ordering = OperationOrdering.NONE
            phase.extra_data_sources.responses = False
        return True

    def _take(self, event: events.EngineEvent) -> None:
        if isinstance(event, events.NonFatalError) and event.label:
            self.failed.setdefault(event.label, one_line(event.info.message or event.info.title))
        if isinstance(event, events.ScenarioStarted) and event.label:
            self._begun.append(event.label)
        if isinstance(event, events.ScenarioFinished):
            self._note_checks(event.recorder)

    def _note_checks(self, recorder: ScenarioRecorder) -> None:
        for case_id, nodes in recorder.checks.items():
            self._judged(case_id, [engine_check(node) for node in nodes if node.status != Status.ERROR])
        # The next scenario is already running in its thread: only what belongs to this one is forgotten.
        for case_id in recorder.cases:
            self._cases.pop(case_id, None)
            self._forget(case_id)

    @contextmanager
    def _through_gate(self) -> Iterator[None]:
        """Every request of this process goes through the gate, whoever makes it: checks, probes, references to other hosts."""
        real_send, real_session, real_call = HTTPAdapter.send, context.make_session, Case.call
        fuzz = self

        def send(adapter: HTTPAdapter, request: requests.PreparedRequest, *_args: Any, **options: Any) -> requests.Response:
            return fuzz._send(adapter, request, options, real_send)

        def session(*args: Any, **options: Any) -> requests.Session:
            made = real_session(*args, **options)
            # Neither a .netrc nor cookies of this machine may add credentials; proxies are set where the request is sent.
            made.trust_env = False
            return made

        def call(case: Case[Any], *args: Any, **options: Any) -> Any:
            fuzz._cases[case.id] = case
            return real_call(case, *args, **options)

        def broken(wrong: threading.ExceptHookArgs) -> None:
            fuzz._broke = wrong.exc_value

        hook, threading.excepthook = threading.excepthook, broken
        HTTPAdapter.send, context.make_session, Case.call = send, session, call  # type: ignore[method-assign, assignment]
        alive = outage.accepts_connections, outage.answers_after_reset
        # The gate judges whether the target is gone; these would send requests that it does not count.
        outage.accepts_connections = lambda address: True  # noqa: ARG005
        outage.answers_after_reset = lambda address, *, https: True  # noqa: ARG005 - the engine passes it by name
        try:
            yield
        finally:
            HTTPAdapter.send, context.make_session, Case.call = real_send, real_session, real_call  # type: ignore[method-assign]
            outage.accepts_connections, outage.answers_after_reset = alive
            threading.excepthook = hook

    def _send(
        self, adapter: HTTPAdapter, request: requests.PreparedRequest, options: dict[str, Any], real_send: Any
    ) -> requests.Response:
        case = self._cases.get(str(request.headers.pop(_CASE_ID, "")))
        if case is None and request.headers.pop(_PROBE, None) is None:
            raise requests.exceptions.InvalidURL("no call of this audit: nothing else is fetched", request=request)
        try:
            done = self._pass(case, adapter, request, options, real_send)
        except Refused as refused:
            raise requests.exceptions.InvalidURL(str(refused), request=request) from None
        except Stopped:
            # A spent time budget is the one end at which the engine hands over what it has.
            self.context.control.max_time = 0
            raise BudgetExpired from None
        if done.failure is not None or done.response is None:
            raise done.failure or requests.ConnectionError(done.error, request=request)
        return done.response
