"""What to judge with: a profile, and the checks that a team brings of its own."""

from __future__ import annotations

import importlib
import importlib.util
import io
import os
import sys
from collections.abc import Iterable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from plainspoken.checks.policy import Policy
from plainspoken.checks.policy_file import PolicyError, read_policy
from plainspoken.checks.profile import DEFAULT, FACTS, Profile
from plainspoken.checks.profile_file import ProfileError, read_profile
from plainspoken.checks.registry import CheckError, checks
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import LanguageJudge

GROUP = "plainspoken.checks"
"""The group of entry points by which an installed package brings checks; each names a module."""


class OwnChecksError(PlainspokenError):
    """A module of checks cannot be loaded; the text says which and why."""


class NoKeyError(PlainspokenError):
    """The key of a language model is not where it is said to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standard:
    """`checks` are modules: the paths of Python files, or dotted names that can be imported."""

    profile: Profile = DEFAULT
    checks: tuple[str, ...] = ()
    judge: LanguageJudge | None = None
    policy: Policy | None = None  # what is asked of the APIs once they are judged


def standard(
    profile: str | None = None, own: Iterable[str] = (), judge: LanguageJudge | None = None, policy: str | None = None
) -> Standard:
    """What to judge with, from the paths of a profile and a policy and the modules of own checks, which are loaded.

    Raises `ProfileError`, `PolicyError`, `OwnChecksError`, `CheckError` or `NoKeyError` where something of it cannot be used.
    """
    if judge is not None and judge.key_env and not _is_key(os.environ.get(judge.key_env, "")):
        raise NoKeyError(f"The environment variable {judge.key_env} holds no key for {judge.model}; set it, or name another.")
    made = Standard(profile=_profile(profile) if profile else DEFAULT, checks=tuple(own), judge=judge)
    load(made.checks)
    known = checks(made.profile)  # what the profile names exists
    if not policy:
        return made
    dimensions = [name for name in made.profile.dimensions if name != FACTS]
    return replace(made, policy=read_policy(_content(policy, "policy", PolicyError), policy, [x.id for x in known], dimensions))


def _is_key(value: str) -> bool:
    """Whether a header can carry it."""
    return bool(value) and value.isascii() and value.isprintable()


def _profile(path: str) -> Profile:
    return read_profile(_content(path, "profile", ProfileError), path)


def _content(path: str, what: str, error: type[PlainspokenError]) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as wrong:
        raise error(f"{path} cannot be read: {(wrong.strerror or str(wrong)).lower()}; give a {what} file.") from None


def load(modules: Sequence[str]) -> None:
    """Registers the checks of installed packages and of these modules. Raises `OwnChecksError` or `CheckError`."""
    for entry in entry_points(group=GROUP):
        _loaded(f"{entry.name} ({entry.value})", entry.load)
    for module in modules:
        _loaded(module, lambda module=module: imported(module))


def imported(module: str) -> Any:
    """The module at a path that ends in `.py`, or with a dotted name; the same one when asked again."""
    if not module.endswith(".py"):
        return importlib.import_module(module)
    path = Path(module).resolve()
    name = f"plainspoken_own_{path.stem}_{abs(hash(str(path))):x}"
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python file")
    made = importlib.util.module_from_spec(spec)
    sys.modules[name] = made
    try:
        spec.loader.exec_module(made)
    except BaseException:
        del sys.modules[name]
        raise
    return made


def _loaded(name: str, load: Any) -> None:
    try:
        with redirect_stdout(io.StringIO()):  # what it prints must not stand in a report
            load()
    except PlainspokenError as wrong:
        raise CheckError(f"{name}: {wrong}") from None
    except Exception as wrong:  # noqa: BLE001 - it is somebody else's code, and may do anything wrong
        raise OwnChecksError(f"The checks of {name} cannot be loaded: {type(wrong).__name__}: {wrong}.") from None
