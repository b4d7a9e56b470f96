"""What is lost by one call: deletions without a bound, and what brings back what was deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.consequence import Act, effect_of
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import stem, words
from plainspoken.inventory.document import Operation

# Plural by their ending, one by their meaning; of the second row there are few, and deleting them is meant as one act.
_SINGULAR = frozenset(words("status address access analysis alias canvas news series process progress business class pass bus"))
_ONE_ACT = frozenset(words("settings preferences credentials options details stats statistics metadata"))
_EVERYTHING = re.compile(
    r"(?i)\b(?:delete|remove|purge|clear|erase|wipe|drop|revoke)s? (?:all|every|multiple|many|several|\w+ in bulk)\b|\bbulk\b"
)
_SAFEGUARDS = frozenset(words("dry preview validate confirm confirmation simulate"))
# What such a parameter chooses is how the answer looks, not what is deleted.
_SHAPES = frozenset(words("expand include fields embed format pretty uppercase async force recursive version"))


def _last(operation: Operation) -> str:
    return operation.path.rstrip("/").rsplit("/", 1)[-1]


def _deletes_many(operation: Operation) -> bool:
    """Whether it deletes what a path of many names: `DELETE /pets`; not one thing, nor an action such as `/logout`."""
    if effect_of(operation).act is not Act.DELETES:
        return False
    last, described = _last(operation), operation.summary or operation.description.partition(".")[0]
    if "{" in last:
        return False
    if operation.method in ("POST", "PUT", "PATCH"):
        return bool(_EVERYTHING.search(described)) or "bulk" in words(last)
    end = words(last)[-1:]
    plural = bool(end) and end[0].endswith("s") and not end[0].endswith("ss") and end[0] not in _SINGULAR | _ONE_ACT
    return plural or bool(_EVERYTHING.search(described)) or end == ("all",)


def _says_all_of_one(operation: Operation) -> bool:
    """Whether it deletes the things of one owner and says so: "Deletes all reactions of this message" can be confirmed."""
    return "{" in operation.path and bool(_EVERYTHING.search(operation.text))


def _choices(operation: Operation) -> tuple[list[str], list[str]]:
    """The names of what says which ones are meant: what must be given, and what may be left out."""
    given = [each for each in operation.parameters if each.location in ("query", "querystring")]
    required = [each.name for each in given if each.required]
    # `/checkpoints/{permission_id}/permissions` means one permission, wherever its id stands in the path.
    one = {stem(word) for word in words(_last(operation))[-1:]}
    required += [
        each.name for each in operation.parameters if each.location == "path" and one & set(map(stem, words(each.name)))
    ]
    optional = [each.name for each in given if not each.required and not (_SAFEGUARDS | _SHAPES) & set(words(each.name))]
    for media in operation.body.media if operation.body else ():
        schema = media.schema
        if schema is not None and (schema.required or schema.items is not None):
            required += sorted(schema.required) or ["the list in the body"]
        elif schema is not None:
            optional += list(schema.properties)[:3]
    return required, optional


def _has_safeguard(operation: Operation) -> bool:
    return any(_SAFEGUARDS & set(words(each.name)) for each in operation.parameters)


PETS = "paths: {/pets: {delete: {summary: Deletes pets, %sresponses: {'204': {description: Gone}}}}}"


@check(
    "TRUST003",
    "One call can delete everything",
    dimension="trust",
    severity=Severity.HIGH,
    source="OWASP Top 10 for LLM Applications, LLM06 Excessive Agency",
    applies=_deletes_many,
    good=[
        "paths: {'/owners/{id}/pets': {delete: {summary: Deletes all pets of an owner, responses: {}}}}",
        "paths: {'/owners/{petId}/pets': {delete: {summary: Deletes a pet, parameters: [{name: petId, in: path, required: true,"
        " schema: {type: string}}], responses: {}}}}",
        PETS % "parameters: [{name: ids, in: query, required: true, schema: {type: array}}], ",
        PETS % "parameters: [{name: dryRun, in: query, schema: {type: boolean, default: true}}], ",
    ],
    bad=[PETS % "", PETS % "parameters: [{name: colour, in: query, schema: {type: string}}], "],
)
def deletes_everything(operation: Operation) -> Iterator[Finding]:
    """A model that leaves the filter out, or meant one thing and took the path of all of them, deletes every one.

    Fix: require the ids or a filter, or take a `dryRun` that says what would be deleted.
    """
    required, optional = _choices(operation)
    if required or _has_safeguard(operation) or _says_all_of_one(operation):
        return
    many = "_".join(words(_last(operation))) or "things"
    if optional:
        seen = f"{operation.key} deletes what {_listed(optional)} choose; left out, that is everything."
        better = f"Write `required: true` at `{optional[0]}`, or refuse a call in which nothing is chosen with 400."
    else:
        seen = f"{operation.key} takes nothing that says which {many.replace('_', ' ')} are meant: it deletes all of them."
        ids = "{name: ids, in: query, required: true, schema: {type: array, items: {type: string}, maxItems: 100}}"
        dry = "{name: dryRun, in: query, schema: {type: boolean, default: true}}"
        better = f"Add `{ids}`, or `{dry}`."
        if "{" in operation.path:
            better = f'Write "Deletes all {many.replace("_", " ")} of …" in its summary where it means all, or add `{ids}`.'
    yield found(
        operation,
        seen=seen,
        better=better,
        subject="what is deleted",
        cause="deletions without a bound",
        confidence=Confidence.POSSIBLE if "{" in operation.path else Confidence.LIKELY,
    )


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:3])
    return shown + (" and others" if len(names) > 3 else "")
