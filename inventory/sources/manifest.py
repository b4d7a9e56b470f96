"""Reads `inventory.yaml`. Every complaint names file, line and field; one bad entry does not stop the others."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from plainspoken.inventory.errors import DocumentError, InventoryError
from plainspoken.inventory.manifest import (
    BudgetEntry,
    Entry,
    FolderEntry,
    HostEntry,
    JudgeEntry,
    Manifest,
    OwnerEntry,
    Settings,
    UrlsEntry,
)
from plainspoken.inventory.manifest_logins import CARRIERS, AuthEntry, IdentitiesEntry, SecretEntry
from plainspoken.inventory.reading import Source, read
from plainspoken.inventory.records import (
    ALL_METHODS,
    READ_ONLY,
    Allowed,
    Api,
    HostLimits,
    Inventory,
    LanguageJudge,
    Owner,
    Unusable,
)
from plainspoken.inventory.sources import folder, intents, urls
from plainspoken.inventory.sources.complaints import Label, complaint, nearest
from plainspoken.inventory.sources.listing import listing, path_id, url_id
from plainspoken.inventory.sources.logins import first_user, other_users

_PARTS: dict[tuple[str, ...], type[BaseModel]] = {
    ("owner",): OwnerEntry,
    ("auth",): AuthEntry,
    ("auth", "secret"): SecretEntry,
    ("identities",): IdentitiesEntry,
    **{("identities", user): AuthEntry for user in ("primary", "other", "expired")},
    ("budget",): BudgetEntry,
    ("budget", "host"): HostEntry,
    ("key",): SecretEntry,  # of a judge
}
_WHOLE = ("secret", "subject_token", "body")  # groups that an entry replaces as one
_LOGINS = ("auth", "primary", "other", "expired")
_SAID_AT_MOST = 3  # problems told of one entry; the rest show when these are put right


def read_inventory(path: str | Path) -> Inventory:
    """The APIs that the file lists, and the entries that cannot be used, each with its reason.

    Raises `InventoryError`, one sentence with file and line, where nothing of it can be used: it is missing, empty, no
    YAML, no inventory, or what it says under `defaults` is wrong.
    """
    file = _open(Path(path))
    named = list(_apis(file))
    documents = {api.document for api in named if isinstance(api, Api)}
    # A folder may well hold what an entry describes already; that entry says more about it.
    further = (found for found in _sources(file) if isinstance(found, Unusable) or found.document not in documents)
    entries = [*named, *further]
    if not entries:
        raise InventoryError(f"{file.source.name}:1:1: it lists no API; add entries under 'apis' or 'sources'.")
    name = file.source.value.get("name")
    listed = listing(str(name) if name else Path(path).resolve().parent.name, entries)
    top = file.source.value
    listed = intents.of_inventory(listed, file.source, file.folder)
    return replace(
        listed,
        profile=_beside(file, top.get("profile") or ""),
        policy=_beside(file, top.get("policy") or ""),
        checks=_own_checks(file),
        judge=_judge(file),
    )


def _beside(file: _File, name: str) -> str:
    return str(file.folder / name) if name else ""


def _judge(file: _File) -> LanguageJudge | None:
    """What stands under `judge`, which is known to be right."""
    said = file.source.value.get("judge")
    if said is None:
        return None
    entry = JudgeEntry.model_validate(_without_nulls(said))
    limits = {"limit": entry.limit, "seconds": entry.seconds}
    return LanguageJudge(
        url=entry.url,
        model=entry.model,
        key_env=(entry.key.env or "") if entry.key else "",
        **{name: value for name, value in limits.items() if value is not None},  # type: ignore[arg-type]
    )


def _own_checks(file: _File) -> tuple[str, ...]:
    named = file.source.value.get("checks") or ()
    return tuple(_beside(file, each) if each.endswith(".py") else each for each in named)


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    """An inventory file that could be parsed: its values, its folder, and its defaults, which are known to be right."""

    source: Source
    folder: Path
    defaults: dict[str, Any]

    def at(self, *tokens: str | int) -> str:
        return str(self.source.place(tokens))


def _open(path: Path) -> _File:
    try:
        source = read(path.read_bytes(), str(path))
    except FileNotFoundError:
        raise InventoryError(f"{path} does not exist; give the path of an inventory.yaml.") from None
    except OSError as wrong:
        raise InventoryError(f"{path} cannot be read: {wrong.strerror}.") from None
    except DocumentError as wrong:
        raise InventoryError(str(wrong)) from None
    top = source.value
    if not isinstance(top, dict):
        what = "is empty" if top is None else f"holds {'a list' if isinstance(top, list) else 'a single value'}"
        raise InventoryError(f"{path}:1:1: it {what}; an inventory has 'apis' (a list) at its top.")
    file = _File(source=source, folder=path.parent, defaults=_without_nulls(top.get("defaults") or {}))
    for sentence in _top_complaints(file):
        raise InventoryError(sentence)
    return file


def _top_complaints(file: _File) -> Iterator[str]:
    top = file.source.value
    yield from _doubled(file.source, None)
    for key, value in top.items():
        if key not in Manifest.model_fields:
            yield f"{file.at(key)}: the field {key!r} is not known here; {nearest(key, Manifest.model_fields)}."
        elif key in ("apis", "sources") and not isinstance(value, list | None):
            yield f"{file.at(key)}: {key}: must be a list; write each entry after '- '."
        elif key == "name" and isinstance(value, dict | list):
            yield f"{file.at(key)}: name: must be text."
        elif key in ("profile", "policy") and not isinstance(value, str | None):
            yield f"{file.at(key)}: {key}: must be the path of a file."
        elif key == "checks" and not (value is None or (isinstance(value, list) and all(isinstance(x, str) for x in value))):
            yield f"{file.at(key)}: checks: must be a list of Python files or modules; write each after '- '."
    if (judge := top.get("judge")) is not None:
        yield from _complaints(file, JudgeEntry, _without_nulls(judge), ("judge",))
    if not isinstance(file.defaults, dict):
        yield f"{file.at('defaults')}: defaults: must be a group of fields, one a line."
    else:
        yield from _complaints(file, Settings, file.defaults, ("defaults",))


def _doubled(source: Source, entry: tuple[str, int] | None) -> Iterator[str]:
    """The keys that stand twice in an entry, or (None) outside of all entries."""
    starts = sorted(
        (place.line or 0, (key, index))
        for key in ("apis", "sources")
        for index in range(len(source.value.get(key) or ()) if isinstance(source.value.get(key), list) else 0)
        if (place := source.place((key, index)))
    )
    for problem in source.problems:
        line = problem.place.line or 0
        owner = next((name for start, name in reversed(starts) if start <= line), None)
        if (None if problem.place.column == 1 else owner) == entry:
            yield str(problem)


def _complaints(file: _File, model: type[BaseModel], value: Any, tokens: tuple[str | int, ...]) -> Iterator[str]:
    """What is wrong with `value`, that stands at `tokens` with the defaults laid under it, each with its own place."""
    try:
        model.model_validate(value)
    except ValidationError as wrong:
        for error in wrong.errors(include_url=False):
            loc = tuple(error["loc"])
            part = _PARTS.get(tuple(str(step) for step in loc[:-1]), model)
            own = _reached(file.source.value, (*tokens, *loc))
            by_default = _reached(file.source.value, ("defaults", *loc))
            # A field that is wrong only together with the defaults stands where more of it is written.
            place = file.at(*(by_default if len(by_default) - 1 > len(own) - len(tokens) else own))
            yield f"{place}: {complaint(error, Label(tokens, loc), part.model_fields)}"


def _reached(value: Any, tokens: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """As many of `tokens`, from the first, as lead somewhere."""
    for count, token in enumerate(tokens):
        try:
            value = value[token]
        except (KeyError, IndexError, TypeError):
            return tokens[:count]
    return tokens


def _apis(file: _File) -> Iterator[Api | Unusable]:
    for index, own in enumerate(file.source.value.get("apis") or ()):
        tokens = ("apis", index)
        merged = _merged(file.defaults, own) if isinstance(own, dict) else own
        wrong = [*_doubled(file.source, ("apis", index)), *_complaints(file, Entry, merged, tokens)]
        if wrong:
            yield Unusable(id=_called(own, f"apis[{index}]"), reason=_together(wrong))
        else:
            yield from _entry(file, Entry.model_validate(merged), tokens)


def _sources(file: _File) -> Iterator[Api | Unusable]:
    for index, own in enumerate(file.source.value.get("sources") or ()):
        tokens = ("sources", index)
        model = UrlsEntry if isinstance(own, dict) and "urls" in own else FolderEntry
        wrong = [*_doubled(file.source, ("sources", index)), *_complaints(file, model, own, tokens)]
        if wrong:
            yield Unusable(id=f"sources[{index}]", reason=_together(wrong))
            continue
        try:
            found = _listed(file, model.model_validate(own), tokens)
        except InventoryError as failed:
            yield Unusable(id=f"sources[{index}]", reason=f"{file.at(*tokens)}: {failed}")
            continue
        yield from found.unusable
        pattern = _api(file, Settings.model_validate(file.defaults), "api", "", tokens)
        yield from (replace(pattern, id=api.id, document=api.document, root=_root(file, api.document)) for api in found.apis)


def _listed(file: _File, entry: BaseModel, tokens: tuple[str | int, ...]) -> Inventory:
    if isinstance(entry, FolderEntry):
        return folder.read_folder(os.path.normpath(file.folder / entry.folder), entry.glob)
    if isinstance(entry, UrlsEntry) and isinstance(entry.urls, str):
        where = entry.urls if urls.is_url(entry.urls) else os.path.normpath(file.folder / entry.urls)
        return urls.read_urls(where)
    numbered = enumerate(entry.urls if isinstance(entry, UrlsEntry) else ())
    return listing("", urls.entries((url, file.at(*tokens, "urls", index)) for index, url in numbered))


def _called(own: Any, otherwise: str) -> str:
    name = own.get("id") if isinstance(own, dict) else None
    return str(name)[:100] if isinstance(name, str | int) and str(name) else otherwise


def _together(wrong: list[str]) -> str:
    more = len(wrong) - _SAID_AT_MOST
    return " ".join(wrong[:_SAID_AT_MOST]) + (f" (And {more} more.)" if more > 0 else "")


def _without_nulls(value: Any) -> Any:
    """A field without a value (`owner:`) says nothing."""
    if not isinstance(value, dict):
        return value
    return {key: _without_nulls(entry) for key, entry in value.items() if entry is not None}


def _merged(defaults: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """`own` laid over `defaults`, group by group; a way to log in of another kind replaces the default one whole."""
    result = dict(defaults)
    if isinstance(users := own.get("identities"), dict) and users.get("primary"):
        result.pop("auth", None)
    for key, value in _without_nulls(own).items():
        below = result.get(key)
        if isinstance(value, dict) and isinstance(below, dict) and key not in _WHOLE:
            result[key] = _merged(_kept(below, value) if key in _LOGINS else below, value)
        else:
            result[key] = value
    return result


def _kept(below: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    if own.get("kind", below.get("kind")) != below.get("kind"):
        return {}
    moved = any(key in own for key in CARRIERS)
    return {key: value for key, value in below.items() if not (moved and key in CARRIERS)}


def _entry(file: _File, entry: Entry, tokens: tuple[str | int, ...]) -> Iterator[Api | Unusable]:
    document = entry.document.strip()
    if urls.is_url(document):
        yield _api(file, entry, entry.id or url_id(document), document, tokens)
        return
    where = os.path.normpath(file.folder / document)
    if folder.is_glob(where):
        yield from _globbed(file, entry, where, tokens)
    elif Path(where).is_file():
        yield _api(file, entry, entry.id or path_id(Path(Path(where).name)), where, tokens)
    else:
        reason = f"{file.at(*tokens, 'document')}: apis[{tokens[1]}].document: {where} is no file; correct the path."
        yield Unusable(id=entry.id or f"apis[{tokens[1]}]", reason=reason)


def _globbed(file: _File, entry: Entry, where: str, tokens: tuple[str | int, ...]) -> Iterator[Api | Unusable]:
    base, pattern = folder.split_glob(where)
    found: Iterable[Path]
    try:
        found = folder.matches(base, pattern)
        wrong = "" if found else f"no file matches {where}; correct the glob."
    except InventoryError as refused:
        found, wrong = (), str(refused)
    if wrong:
        reason = f"{file.at(*tokens, 'document')}: apis[{tokens[1]}].document: {wrong}"
        yield Unusable(id=entry.id or f"apis[{tokens[1]}]", reason=reason)
    for path in found:
        name = path_id(path.relative_to(base))
        yield _api(file, entry, f"{entry.id}-{name}" if entry.id else name, str(path), tokens)


def _api(file: _File, said: Settings, name: str, document: str, tokens: tuple[str | int, ...]) -> Api:
    return Api(
        id=name,
        name=said.name or "",
        owner=Owner(team=said.owner.team, email=said.owner.email) if said.owner else Owner(),
        tier=said.tier or "",
        lifecycle=said.lifecycle or "",
        audience=said.audience or "internal",
        document=document,
        root=_root(file, document),
        base_url=said.base_url or "",
        environment=said.environment or "production",
        auth=first_user(said, file.folder),
        identities=other_users(said, file.folder),
        allowed=_allowed(said),
        traffic=_files(file, said.traffic),
        workflows=_files(file, said.workflows),
        source=file.at(*tokens),
    )


def _files(file: _File, named: list[str] | str | None) -> tuple[str, ...]:
    """Paths seen from the folder of the inventory; URLs stay as they are."""
    listed = [named] if isinstance(named, str) else named or ()
    return tuple(each if urls.is_url(each) else os.path.normpath(file.folder / each) for each in listed if each.strip())


def _root(file: _File, document: str) -> str:
    """The folder a document's references may reach into: the inventory's, or where it lies outside of that its own."""
    if not document or urls.is_url(document):
        return ""
    inside = Path(document).resolve().is_relative_to(file.folder.resolve())
    return str(file.folder if inside else Path(document).parent)


def _allowed(said: Settings) -> Allowed:
    # Api itself drops what its environment does not permit.
    otherwise = ALL_METHODS if said.environment == "disposable" else READ_ONLY
    limits: dict[str, Any] = {"rate": said.rate}
    if said.budget is not None:
        limits |= {"requests": said.budget.requests, "seconds": said.budget.seconds}
        if said.budget.host is not None:
            limits["host"] = HostLimits(**{key: value for key, value in said.budget.host if value is not None})
    return Allowed(
        methods=otherwise if said.methods is None else tuple(dict.fromkeys(method.upper() for method in said.methods)),
        exclude=tuple(said.exclude or ()),
        **{key: value for key, value in limits.items() if value is not None},
    )
