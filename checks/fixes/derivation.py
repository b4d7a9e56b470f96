"""From the findings of an audit to the changes that mend them, none of which undoes another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from plainspoken.checks.amendments import Amendment, written
from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import SEVERITY_ORDER, Finding, Result
from plainspoken.checks.fixes.problems import with_shared_problem
from plainspoken.checks.fixes.records import Fix, Fixes, Steps, Todo
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.places import tokens
from plainspoken.inventory.reading import read


def fixes_of(audit: Audit, document: Document) -> Fixes:
    """The fixes of a document from its audit; a finding that some of them mend is not left to do as well."""
    claims = Claims(document)
    fixes: list[Fix] = []
    todos: list[Todo] = []
    for result, finding in _found(audit):
        fixes += _made(finding, result, claims)
        if not finding.amendments and not finding.exchange:
            todos.append(_todo(finding, result, document))
    return Fixes(
        api=audit.api.name,
        version=audit.api.version,
        extends=document.name if "://" in document.name else "",
        fixes=tuple(with_shared_problem(fixes, document)),
        todos=tuple(todos),
    )


def _found(audit: Audit) -> Iterator[tuple[Result, Finding]]:
    """What calls showed comes before what is proposed without having been seen, then the gravest."""
    ordered = sorted(audit.results, key=lambda each: (SEVERITY_ORDER.index(each.severity), each.check))
    found = [(result, finding) for result in ordered for finding in result.findings]
    yield from sorted(found, key=lambda each: not each[1].exchange)


def _made(finding: Finding, result: Result, claims: Claims) -> Iterator[Fix]:
    """The fixes of one finding: all of them, or none where one is at odds with what others write."""
    try:
        joined = _joined(finding.amendments)
    except DocumentError:
        return  # a check of somebody's own may write what is no YAML
    updates = [(at, left) for at, update in joined if (left := claims.unanswered(at, update)) != {}]
    if not all(claims.allow(at, update) for at, update in updates):
        return
    about = " ".join(part for part in (finding.operation, finding.subject) if part)
    for at, update in updates:
        left = claims.left(at, update)
        if left is not Claims.NOTHING:
            description = f"{result.check} {result.title}{f': {about}' if about else ''} (finding {finding.identity})"
            yield Fix(at=at, update=left, description=description)


def _joined(amendments: Sequence[Amendment]) -> list[tuple[Steps, Any]]:
    """The updates, those of one place as one; None for a removal. Raises `DocumentError` where one is no YAML."""
    found: list[tuple[Steps, Any]] = []
    for amendment in amendments:
        update = read(f"{{{amendment.merge}}}", "amendment").value if amendment.merge else None
        before = next((index for index, (at, _) in enumerate(found) if at == amendment.at), None)
        if before is None:
            found.append((amendment.at, update))
        else:
            found[before] = (amendment.at, _both(found[before][1], update))
    return found


def _both(one: Any, other: Any) -> Any:
    """Two objects as one; of anything else the second."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return other
    return one | {key: _both(one[key], value) if key in one else value for key, value in other.items()}


def _todo(finding: Finding, result: Result, document: Document) -> Todo:
    steps = tokens(finding.where) if finding.source == document.name else ()
    return Todo(
        at=_steps(document.source.value, steps),
        check=result.check,
        finding=finding.identity,
        operation=finding.operation,
        line=finding.line,
        write=finding.better,
    )


def _steps(value: Any, path: tuple[str, ...]) -> Steps:
    """The steps of a pointer, those into lists as numbers; as far as they lead somewhere."""
    steps: list[str | int] = []
    for step in path:
        key: str | int = int(step) if isinstance(value, list) and step.isdecimal() else step
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            break
        steps.append(key)
    return tuple(steps)


class Claims:
    """What the fixes so far write, so that none writes it twice, or something else in its place."""

    NOTHING = object()

    def __init__(self, document: Document) -> None:
        self.document = document
        self.said: dict[Steps, Any] = {}
        self.objects: set[Steps] = set()
        self.gone: set[Steps] = set()

    def unanswered(self, at: Steps, update: Any) -> Any:
        """The update without the responses that are documented by one before it."""
        if not isinstance(update, dict) or not isinstance(responses := update.get("responses"), dict):
            return update
        new = {status: each for status, each in responses.items() if (*at, "responses", status) not in self.objects}
        rest = {key: value for key, value in update.items() if key != "responses"}
        return rest | ({"responses": new} if new else {})

    def allow(self, at: Steps, update: Any) -> bool:
        """Whether an update can be made beside all that is claimed."""
        if update is None:
            return not any(steps[: len(at)] == at for steps in self.said)
        return not any(at[:length] in self.gone for length in range(len(at) + 1)) and self._fits(at, update)

    def left(self, at: Steps, update: Any) -> Any:
        """What of an update that is allowed is still to be written, and claims it; `NOTHING` where all is."""
        if update is None:
            if at in self.gone:
                return self.NOTHING
            self.gone.add(at)
            return None
        left = self._unsaid(at, update)
        if left is not self.NOTHING:
            self.said |= dict(_leaves(at, update))
            self.objects |= set(_objects(at, update))
        return left

    def _fits(self, at: Steps, update: Any) -> bool:
        """Whether the update can be merged into the document, and is at odds with nothing said so far."""
        if at in self.said:
            return bool(self.said[at] == update)
        held = written(self.document, at)
        is_null = held is None and bool(at) and at[-1] in (written(self.document, at[:-1]) or {})
        if isinstance(update, dict) and update:
            return (
                (held is None or isinstance(held, dict))
                and not is_null
                and all(self._fits((*at, key), value) for key, value in update.items())
            )
        return at not in self.objects and _mergeable(held, update, is_null)

    def _unsaid(self, at: Steps, update: Any) -> Any:
        if not isinstance(update, dict) or not update:
            return self.NOTHING if at in self.said else update
        entries = {key: self._unsaid((*at, key), value) for key, value in update.items()}
        kept = {key: value for key, value in entries.items() if value is not self.NOTHING}
        return kept or self.NOTHING


def _leaves(at: Steps, value: Any) -> Iterator[tuple[Steps, Any]]:
    """What an update says in the end: single values and lists, with their places."""
    if isinstance(value, dict) and value:
        for key, entry in value.items():
            yield from _leaves((*at, key), entry)
    else:
        yield at, value


def _objects(at: Steps, value: Any) -> Iterator[Steps]:
    """The places of the objects of an update."""
    if isinstance(value, dict) and value:
        yield at
        for key, entry in value.items():
            yield from _objects((*at, key), entry)


def _mergeable(held: Any, new: Any, is_null: bool) -> bool:
    """Whether a list or a single value can take the place of what the document holds there."""
    if held is None:
        return not (is_null and isinstance(new, (dict, list)))
    kinds = (dict, list)
    return type(held) is type(new) if isinstance(held, kinds) or isinstance(new, kinds) else True
