"""What a ChatGPT plugin's manifest (`ai-plugin.json`) must hold: one rule for each field, as data, and what breaks them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.limits import Effect
from plainspoken.checks.wording import cut

_QUICKSTART = "OpenAI, plugins-quickstart (ai-plugin.json)"
_LENGTHS = "OpenAI, plugin documentation; the longest of 1,039 real manifests are 28, 47, 120 and 7,970 (measured)"
_DATE = "2026-08"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRule:
    """What one field must be.

    `kind`: `text` (at most `most` characters), `one of` the `values`, `given` (any text), `https`, `email`, or `scopes` (named
    one by one). What the store took all the same, as real manifests show, is a `loss`. `only_if` names a field and the value
    that it must have for the rule to apply.
    """

    field: str
    kind: str
    most: int = 0
    values: tuple[str, ...] = ()
    only_if: tuple[str, str] = ("", "")
    effect: Effect = Effect.REFUSED
    source: str = _QUICKSTART
    date: str = _DATE

    @property
    def told(self) -> str:
        """What is asked of the field, in words."""
        texts = {
            "text": f"a text of at most {self.most:,} characters",
            "one of": " or ".join(f"`{each}`" for each in self.values),
            "given": "an address",
            "https": "an absolute https address",
            "email": "an e-mail address",
            "scopes": "the scopes that are used, one by one",
        }
        when = f", where `{self.only_if[0]}` is `{self.only_if[1]}`" if self.only_if[0] else ""
        return texts[self.kind] + when


_OAUTH = ("auth.type", "oauth")


def _address(field: str, *, only_if: tuple[str, str] = ("", "")) -> tuple[FieldRule, FieldRule]:
    """It must be there; and it should be https and absolute, although the store took others."""
    needed = FieldRule(field=field, kind="given", only_if=only_if)
    return needed, FieldRule(field=field, kind="https", only_if=only_if, effect=Effect.LOSS)


RULES = (
    FieldRule(field="schema_version", kind="one of", values=("v1",)),
    FieldRule(field="name_for_human", kind="text", most=30, source=_LENGTHS),
    FieldRule(field="name_for_model", kind="text", most=50, source=_LENGTHS),
    FieldRule(field="description_for_human", kind="text", most=120, source=_LENGTHS),
    FieldRule(field="description_for_model", kind="text", most=8_000, source=_LENGTHS),
    FieldRule(field="auth.type", kind="one of", values=("none", "service_http", "user_http", "oauth")),
    FieldRule(
        field="auth.scope",
        kind="scopes",
        only_if=_OAUTH,
        effect=Effect.LOSS,
        source="Least privilege; of 253 OAuth manifests 60 % ask for no scope or for `all` (measured)",
    ),
    *_address("auth.authorization_url", only_if=_OAUTH),
    *_address("auth.client_url", only_if=_OAUTH),
    FieldRule(field="api.type", kind="one of", values=("openapi",)),
    *_address("api.url"),
    *_address("logo_url"),
    FieldRule(field="contact_email", kind="email"),
    *_address("legal_info_url"),
)
LENGTHS: Mapping[str, int] = {rule.field: rule.most for rule in RULES if rule.kind == "text"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A rule that a manifest breaks: `seen` says what of the field, `better` what to write."""

    rule: FieldRule
    seen: str
    better: str


def faults(manifest: Mapping[str, Any]) -> Iterator[Fault]:
    """What of the manifest breaks which rule, in the order of the rules."""
    for rule in RULES:
        condition, value = rule.only_if
        if not condition or value_of(manifest, condition) == value:
            yield from (Fault(rule=rule, seen=seen, better=better) for seen, better in _JUDGES[rule.kind](rule, manifest))


def value_of(manifest: Mapping[str, Any], field: str) -> Any:
    """What stands under a field, steps parted by dots; None where nothing does."""
    value: Any = manifest
    for step in field.split("."):
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


Judged = Iterator[tuple[str, str]]


def _text(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    text, most = value_of(manifest, rule.field), rule.most
    if not isinstance(text, str) or not text.strip():
        yield "is missing", f"Write `{rule.field}`, in at most {most:,} characters."
    elif len(text) > most:
        short = cut(text, most).replace("`", "'").replace('"', "'") if most <= 120 else ""
        better = f'Write `"{rule.field}": "{short}"`.' if short else f"Keep what decides when to call it: {most:,} characters."
        yield f"has {len(text):,} characters; {most:,} are taken", better


def _one_of(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    if value_of(manifest, rule.field) not in rule.values:
        parent, _, last = rule.field.rpartition(".")
        written = f'"{last}": "{rule.values[0]}"'
        seen = f"is none of {', '.join(rule.values)}" if len(rule.values) > 1 else f"is not `{rule.values[0]}`"
        more = ", or another of them with its addresses" if len(rule.values) > 1 else ""
        whole = f'"{parent}": {{{written}}}' if parent else written
        yield seen, f"Write `{whole}`{more}."


def _given(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    value = value_of(manifest, rule.field)
    if not isinstance(value, str) or not value.strip():
        yield "is missing", f"Name an absolute https address under `{rule.field}`."


def _https(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    value = value_of(manifest, rule.field)
    if isinstance(value, str) and value.strip() and not re.match(r"https://[^/\s]+", value.strip(), re.IGNORECASE):
        yield "is no absolute https address", f"Name an absolute https address under `{rule.field}`."


def _email(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", str(value_of(manifest, rule.field) or "").strip()):
        yield "is no e-mail address", "Name the address at which someone answers."


def _scopes(rule: FieldRule, manifest: Mapping[str, Any]) -> Judged:
    if str(value_of(manifest, rule.field) or "").strip() in ("", "all", "*"):
        yield "asks for everything", "List the scopes that the operations need, as their `security` names them."


_JUDGES: Mapping[str, Callable[[FieldRule, Mapping[str, Any]], Judged]] = {
    "text": _text,
    "one of": _one_of,
    "given": _given,
    "https": _https,
    "email": _email,
    "scopes": _scopes,
}
