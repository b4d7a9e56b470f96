"""Drives Schemathesis: its engine generates, sends and checks; our gate decides what leaves, our recorder what is kept.

The only module that imports it. It changes global state of `requests` and Schemathesis while it runs, so it belongs into
a process that does nothing else. The engine's phases are run one by one on one context, because its own order (each
operation to its end) would spend a small budget on the first operations.
"""

from __future__ import annotations

import logging
import math
import os
import tempfile
import threading
import warnings
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.configuration
import requests
from requests.adapters import HTTPAdapter
from schemathesis.config import (
    CacheConfig,
    ChecksConfig,
    CoveragePhaseConfig,
    GenerationConfig,
    HealthCheck,
    OperationOrdering,
    PhasesConfig,
    ProjectConfig,
    ProjectsConfig,
    SchemathesisConfig,
    SimpleCheckConfig,
)
from schemathesis.core.errors import SchemathesisError
from schemathesis.core.result import Ok
from schemathesis.engine import Status, context, events, outage, run
from schemathesis.engine.context import EngineContext
from schemathesis.engine.recorder import CheckNode, ScenarioRecorder
from schemathesis.engine.run import UNIT_PHASES, Phase, PhaseName
from schemathesis.engine.run.unit._case import BudgetExpired
from schemathesis.generation.case import Case
from schemathesis.generation.meta import CONTENT_TYPE_PROBES, CoverageScenario, TestPhase
from schemathesis.generation.modes import GenerationMode
from schemathesis.openapi import from_dict
from schemathesis.schemas import BaseSchema

from plainspoken.checks.exchanges import EngineCheck
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import REQUEST_TIMEOUT, Gate, Refused, Stopped
from plainspoken.flows.intent import intent
from plainspoken.flows.replay import Failures
from plainspoken.flows.wire import Door, Transmission, as_raw
from plainspoken.inventory.document import SAFE_METHODS
from plainspoken.inventory.errors import PlainspokenError

# Cases for one operation at most; more finds the same causes again (a 30-operation API then takes about 500 requests).
_EXAMPLES, _POSITIVE, _NEGATIVE, _RANDOM = 3, 8, 14, 8
# No mistake that a caller makes: they probe the server's framing, and only a server error in answer would mean anything.
_ODD = frozenset({CoverageScenario.MALFORMED_CONTENT_TYPE, CoverageScenario.UNSPECIFIED_HTTP_METHOD})
_CASE_ID = "X-Schemathesis-TestCaseId"
_PROBE = "X-Schemathesis-Probe"


class EngineError(PlainspokenError):
    """Schemathesis cannot work with a document."""


class Fuzz:
    """One run against one API. `failed`: why the engine could not call an operation. `worked`: one valid call of each that was
    answered 2xx, as it was before the credential was put in."""

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
        _hush()
        self.heard = heard
        self.gate, self.recorder, self.credential = gate, recorder, credential
        self.door = Door(gate, credential, headers, trusted=trusted)
        self.schema = _load(document, base_url, seed, has_credential=credential is not None)
        # The engine marks what it is given as a hook, which methods do not bear.
        self.schema.hook("filter_case")(lambda context, case: self._is_wanted(case))  # noqa: ARG005
        self.schema.hook("before_add_examples")(lambda context, examples: self._trim(examples))  # noqa: ARG005
        self.labels, self.failed = _operations(self.schema)
        seconds = max(1, math.ceil(gate.deadline - gate.clock.now()))
        self.context = EngineContext(schema=self.schema, stop_event=threading.Event(), max_time=seconds)
        self.worked: dict[str, Raw] = {}
        self.failures = Failures()
        self._reading = tuple(label for label in self.labels if label.split(" ")[0] in SAFE_METHODS)
        self._last = tuple(label for label in self.labels if label.startswith("DELETE "))
        self._first = tuple(label for label in self.labels if label not in self._last)
        self._taken: Counter[tuple[str, GenerationMode]] = Counter()
        self._kinds: Counter[tuple[object, ...]] = Counter()
        self._allow(examples=1, positive=1, negative=0)
        self._exchange_of: dict[str, str] = {}
        self._cases: dict[str, Case[Any]] = {}
        self._begun: list[str] = []
        self._broke: BaseException | None = None

    def once(self) -> None:
        """One valid call of every operation, as far as the budget reaches; those that delete wait for the end."""
        with self._through_gate():
            self._run(PhaseName.PROBING, self.labels)
            # What only reads comes first: it shows that the credential works before anything can end it.
            self._broadly(self._reading)
            self._broadly([label for label in self._first if label not in self._reading])

    def again(self, labels: Sequence[str]) -> None:
        """One more valid call of these operations."""
        self.context.outcome_cache.clear()  # the engine makes no call twice; what it remembers is what we do not want
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
        self._run(PhaseName.EXAMPLES, labels)
        if called is None:
            called = {exchange.operation for exchange in self.recorder.exchanges.values()}
        self._generate(PhaseName.COVERAGE, [GenerationMode.POSITIVE])
        self._run(PhaseName.COVERAGE, [label for label in labels if label not in called])

    def _deeply(self, labels: Sequence[str], share: int) -> None:
        before = self.gate.sent
        self._allow(
            examples=min(_EXAMPLES, 1 + share // 6),
            positive=min(_POSITIVE, math.ceil(share * 0.25)),
            negative=min(_NEGATIVE, math.ceil(share * 0.45)),
        )
        if share > 0:
            self._run_documented_examples(labels)
            self._generate(PhaseName.COVERAGE, list(GenerationMode))
            self._run(PhaseName.COVERAGE, labels)
        left = share * len(labels) - (self.gate.sent - before)
        random = min(_RANDOM, left // max(1, len(labels)))
        if random > 0:
            self._generate(PhaseName.FUZZING, list(GenerationMode), max_examples=random)
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

    def _allow(self, *, examples: int, positive: int, negative: int) -> None:
        self.examples = examples
        self.limits = {GenerationMode.POSITIVE: positive, GenerationMode.NEGATIVE: negative}
        self._taken.clear()
        self._kinds.clear()

    def _leave_time_for(self, requests_to_come: int) -> None:
        control = self.context.control
        until = self.gate.deadline - 1.5 * requests_to_come / self.gate.rate
        control.max_time = max(1, math.floor(until - self.context.start_time))

    def _generate(self, phase: PhaseName, modes: list[GenerationMode], max_examples: int | None = None) -> None:
        self.schema.config.phases.get_by_name(name=phase.value).generation.update(modes=modes, max_examples=max_examples)

    def _run(self, name: PhaseName, only: Sequence[str]) -> None:
        """Runs one phase; where a document breaks the engine itself, again without the operation it broke on."""
        left = frozenset(only)
        while left and not self.gate.ended:
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
            self.failed.setdefault(event.label, _one_line(event.info.message or event.info.title))
        if isinstance(event, events.ScenarioStarted) and event.label:
            self._begun.append(event.label)
        if isinstance(event, events.ScenarioFinished):
            self._note_checks(event.recorder)

    def _note_checks(self, recorder: ScenarioRecorder) -> None:
        for case_id, nodes in recorder.checks.items():
            identity = self._exchange_of.get(case_id)
            if identity is not None:
                self.recorder.judge(identity, self._said(identity, nodes))
        # The next scenario is already running in its thread: only what belongs to this one is forgotten.
        for case_id in recorder.cases:
            self._cases.pop(case_id, None)
            self._exchange_of.pop(case_id, None)

    def _said(self, identity: str, nodes: list[CheckNode]) -> list[EngineCheck]:
        """What applied: the engine counts a check that has nothing to say about an answer as passed."""
        exchange = self.recorder.exchanges[identity]
        beside = {
            "negative_data_rejection": exchange.valid is not False,
            "missing_required_header": exchange.valid is not False,
            "positive_data_acceptance": exchange.valid is not True,
            "ignored_auth": exchange.status not in (401, 403),
        }
        said = [_engine_check(node) for node in nodes if node.status != Status.ERROR]
        return [check for check in said if not check.passed or not beside.get(check.name, False)]

    def _trim(self, examples: list[Case[Any]]) -> None:
        del examples[self.examples :]

    def _is_wanted(self, case: Case[Any]) -> bool:
        """Whether a generated case is sent: within its operation's share, one of a kind, not about the credential itself."""
        meta = case.meta
        if meta is None:
            return True
        data, mode = meta.phase.data, meta.generation.mode
        if self.credential is not None and data.parameter and self.credential.is_carried_by(data.parameter):
            return False
        if meta.phase.name != TestPhase.COVERAGE:
            return True
        if getattr(data, "scenario", None) in _ODD or (
            getattr(data, "scenario", None) in CONTENT_TYPE_PROBES and not case.operation.body
        ):
            return False
        label = case.operation.label
        kind = (label, mode, getattr(data, "scenario", None), data.parameter)
        if self._taken[label, mode] >= self.limits[mode] or (mode.is_negative and self._kinds[kind]):
            return False
        self._taken[label, mode] += 1
        self._kinds[kind] += 1
        return True

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
        valid, mistake, parameter = intent(case) if case is not None else (None, "", "")
        plain = as_raw(request, operation=case.operation.label if case is not None else "")
        plain = replace(plain, valid=valid, mistake=mistake, parameter=parameter)
        try:
            done = self.door.send(adapter, request, options, real_send, label=plain.operation)
        except Refused as refused:
            raise requests.exceptions.InvalidURL(str(refused), request=request) from None
        except Stopped:
            # A spent time budget is the one end at which the engine hands over what it has.
            self.context.control.max_time = 0
            raise BudgetExpired from None
        if case is not None:
            self._record(case, plain, done)
        else:
            self.recorder.note(self._carrying(done.raw(plain)))
        if done.failure is not None or done.response is None:
            raise done.failure or requests.ConnectionError(done.error, request=request)
        return done.response

    def _record(self, case: Case[Any], plain: Raw, done: Transmission) -> None:
        raw = self._carrying(done.raw(plain))
        if raw.valid and 200 <= (raw.status or 0) < 300 and not raw.error:
            self.worked.setdefault(raw.operation, plain)
        self._exchange_of[case.id] = identity = self.recorder.add(raw).id
        self.failures.note(plain, raw.status, identity)
        self.heard(raw)

    def _carrying(self, raw: Raw) -> Raw:
        return replace(raw, credential="given" if self.credential else "none")


def _load(document: dict[str, Any], base_url: str, seed: int, *, has_credential: bool) -> BaseSchema:
    generation = GenerationConfig(
        database="none", no_shrink=True, unique_inputs=True, with_security_parameters=False, deterministic=False
    )
    project = ProjectConfig(
        base_url=base_url,
        workers=1,
        continue_on_failure=True,
        max_redirects=0,
        max_stream_events=1,  # a stream of events may never end
        request_timeout=REQUEST_TIMEOUT,
        request_retries=0,
        generation=generation,
        # Methods that the document does not declare are not ours to try.
        phases=PhasesConfig(coverage=CoveragePhaseConfig(unexpected_methods=set())),
        checks=_checks(has_credential=has_credential),
    )
    config = SchemathesisConfig(
        color=False,
        seed=seed,
        suppress_health_check=[HealthCheck.all],
        cache=CacheConfig(enabled=False),
        projects=ProjectsConfig(default=project),
    )
    try:
        return from_dict(document, config=config)
    except SchemathesisError as wrong:
        raise EngineError(f"not measured: Schemathesis cannot read this document: {_one_line(str(wrong))}") from None


def _operations(schema: BaseSchema) -> tuple[tuple[str, ...], dict[str, str]]:
    """The labels of the operations that the engine can read, and for each other the reason."""
    labels: list[str] = []
    failed: dict[str, str] = {}
    try:
        for result in schema.get_all_operations():
            if isinstance(result, Ok):
                labels.append(result.ok().label)
            else:
                wrong = result.err()
                failed[f"{(wrong.method or '').upper()} {wrong.path}"] = _one_line(str(wrong))
        return tuple(labels), failed
    except Exception as wrong:  # noqa: BLE001 - a stranger's document may break the engine in any way
        raise EngineError(f"not measured: Schemathesis breaks on this document: {type(wrong).__name__}.") from None


def _checks(*, has_credential: bool) -> ChecksConfig:
    off = SimpleCheckConfig(enabled=False)
    return ChecksConfig(
        # With a credential our own probes do this, each recorded as one.
        ignored_auth=SimpleCheckConfig(enabled=not has_credential),
        # These judge sequences of calls or undeclared methods, neither of which is made.
        use_after_free=off,
        ensure_resource_availability=off,
        object_level_authorization=off,
        unsupported_method=off,
        allow_header_conformance=off,
    )


def _engine_check(node: CheckNode) -> EngineCheck:
    failure = node.failure_info.failure if node.failure_info else None
    message = _one_line(f"{failure.title}: {failure.message}" if failure.message else failure.title) if failure else ""
    return EngineCheck(name=node.name, passed=node.status == Status.SUCCESS, message=message)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]


def _hush() -> None:
    """Nothing of the libraries reaches the terminal, and nothing is written beside the reports."""
    warnings.simplefilter("ignore")
    for name in ("hypothesis", "schemathesis", "urllib3", "requests"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    os.environ.pop("SCHEMATHESIS_HOOKS", None)
    # Hypothesis keeps a table of Unicode categories; without a place of its own it would be the working directory.
    place = Path(tempfile.gettempdir()) / f"plainspoken-hypothesis-{os.getuid()}"
    hypothesis.configuration.set_hypothesis_home_dir(place)
