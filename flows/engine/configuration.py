"""Schemathesis set up for one document: what it generates and checks, and which operations it can read."""

from __future__ import annotations

from typing import Any

from schemathesis.config import (
    CacheConfig,
    ChecksConfig,
    CoveragePhaseConfig,
    GenerationConfig,
    HealthCheck,
    PhasesConfig,
    ProjectConfig,
    ProjectsConfig,
    SchemathesisConfig,
    SimpleCheckConfig,
)
from schemathesis.core.errors import SchemathesisError
from schemathesis.core.result import Ok
from schemathesis.openapi import from_dict
from schemathesis.schemas import BaseSchema

from plainspoken.flows.gate import REQUEST_TIMEOUT
from plainspoken.inventory.errors import PlainspokenError


class EngineError(PlainspokenError):
    """Schemathesis cannot work with a document."""


def schema_of(document: dict[str, Any], base_url: str, seed: int, *, has_credential: bool) -> BaseSchema:
    """What Schemathesis makes of the document, set up for us. Raises `EngineError` where it cannot read it."""
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
        raise EngineError(f"not measured: Schemathesis cannot read this document: {one_line(str(wrong))}") from None


def operations_of(schema: BaseSchema) -> tuple[tuple[str, ...], dict[str, str]]:
    """The labels of the operations that the engine can read, and for each other the reason.

    Raises `EngineError` where it breaks on the document.
    """
    labels: list[str] = []
    failed: dict[str, str] = {}
    try:
        for result in schema.get_all_operations():
            if isinstance(result, Ok):
                labels.append(result.ok().label)
            else:
                wrong = result.err()
                failed[f"{(wrong.method or '').upper()} {wrong.path}"] = one_line(str(wrong))
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


def one_line(text: str) -> str:
    """A message as one line of at most 300 characters."""
    return " ".join(text.split())[:300]
