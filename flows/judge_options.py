"""The options of every command that can have a language model asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

import click

from plainspoken.inventory.records import LanguageJudge

_DEFAULT = LanguageJudge(url="", model="")
_SUFFIX = "/chat/completions"  # what some copy along with the URL

_OPTIONS = (
    click.option(
        "--judge",
        "judge_url",
        metavar="URL",
        help="Ask a language model too, at this OpenAI-compatible endpoint (https://HOST/v1). The names and texts of "
        "operations are sent there; what it says is in no score.",
    ),
    click.option("--judge-model", metavar="NAME", help="The model to ask for there."),
    click.option("--judge-key-env", metavar="NAME", help="The environment variable that holds the key; none is sent without."),
    click.option(
        "--judge-limit",
        type=click.IntRange(1),
        default=_DEFAULT.limit,
        show_default=True,
        metavar="N",
        help="Operations of one API to ask about.",
    ),
    click.option(
        "--judge-seconds",
        type=click.FloatRange(0, min_open=True),
        default=_DEFAULT.seconds,
        show_default=True,
        metavar="N",
        help="Seconds to wait for answers about one API.",
    ),
    click.option(
        "--judge-cache",
        metavar="DIR",
        type=click.Path(file_okay=False),
        help="Where answers are kept, so that nothing is asked twice; the user's cache folder if not given.",
    ),
)


def judge_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Gives a command the options, and their sum as its parameter `judge`: a `LanguageJudge`, or None where none is asked."""

    @wraps(command)
    def with_judge(*args: Any, **given: Any) -> Any:
        names = ("judge_url", "judge_model", "judge_key_env", "judge_limit", "judge_seconds", "judge_cache")
        url, model, key_env, limit, seconds, cache = (given.pop(name) for name in names)
        judge = _judge(url, model, key_env, limit, seconds, cache)
        return command(*args, **given, judge=judge)

    for option in reversed(_OPTIONS):
        with_judge = option(with_judge)
    return with_judge


def _judge(
    url: str | None, model: str | None, key_env: str | None, limit: int, seconds: float, cache: str | None
) -> LanguageJudge | None:
    if not url:
        if model or key_env or cache:
            raise click.UsageError("--judge-model, --judge-key-env and --judge-cache say how to ask; --judge says whom.")
        return None
    if not model:
        raise click.UsageError("--judge needs the name of a model; give it with --judge-model.")
    return LanguageJudge(
        url=_address(url),
        model=model,
        key_env=key_env or "",
        limit=limit,
        seconds=seconds,
        cache=os.path.abspath(cache) if cache else "",
    )


def _address(url: str) -> str:
    """The address without what does not belong to it. Raises `UsageError`, which does not repeat what may be a secret."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable, parts = False, urlsplit("")
    if parts.username is not None or parts.password is not None or parts.query or parts.fragment:
        raise click.UsageError(
            "--judge takes an address without user, password, query or fragment; name the key's variable with --judge-key-env."
        )
    if not usable:
        raise click.UsageError("--judge takes a web address such as https://HOST/v1.")
    return url.rstrip("/").removesuffix(_SUFFIX).rstrip("/?#")
