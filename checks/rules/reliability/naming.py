"""Names that operations are called by: there, unique, legal, telling."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation

_ILLEGAL = re.compile(r"[^A-Za-z0-9_.-]")
_NUMBERED = re.compile(
    r"(?:op|oper|operation|endpoint|method|api|func|function|fn|call|route|handler|action|request|req|path|get|post|put|patch"
    r"|delete|resource|controller|test|foo|bar|x|unnamed|untitled)?[_.-]?\d*",
    re.IGNORECASE,
)
_RANDOM = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
_GENERATED = re.compile(r"Using(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:_\d+)?$|_\d+$")
_EMPTY = frozenset({"handle", "invoke", "execute", "process", "run", "call", "index", "main", "default", "dispatch"})
_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete", "HEAD": "check"}


@remembered
def _uses(document: Document) -> Counter[str]:
    return Counter(each.id for each in document.operations if each.id)


@remembered
def _proposals(document: Document) -> dict[str, str]:
    """For each operation a name from method and path that no other has: `GET /pets/{id}` gives `getPet`."""
    taken = set(_uses(document))
    names: dict[str, str] = {}
    for operation in document.operations:
        candidates = [*(_from_path(operation, above) for above in range(4))]
        numbered = (f"{candidates[-1]}{number}" for number in range(2, len(document.operations) + 3))
        name = next(each for each in (*candidates, *numbered) if each not in taken)
        taken.add(name)
        names[operation.key] = name
    return names


def _from_path(operation: Operation, above: int) -> str:
    """Verb and last fixed step of the path, with `above` of the steps before it in front."""
    steps = [step for step in operation.path.split("/") if step]
    fixed = [named for step in steps if "{" not in step and (named := words(ascii_only(step)))]
    fixed = [named for named in fixed if not re.fullmatch(r"v|api|rest|\d+", named[0])] or [("root",)]
    single = bool(steps) and "{" in steps[-1]
    verb = (
        "list"
        if operation.method == "GET" and not single and fixed[-1][-1].endswith("s")
        else _VERBS.get(operation.method, "call")
    )
    last = [*fixed[-1][:-1], _singular(fixed[-1][-1])] if single or operation.method == "POST" else [*fixed[-1]]
    owners = [word for named in fixed[-1 - above : -1] for word in (*named[:-1], _singular(named[-1]))]
    return verb + "".join(word.capitalize() for word in (*owners, *last))


def ascii_only(text: str) -> str:
    """The text in letters that every provider takes: accents fall away, `ø` and the like are written out."""
    spelled = text.translate({ord("ø"): "o", ord("Ø"): "O", ord("æ"): "ae", ord("Æ"): "Ae", ord("ß"): "ss", ord("ł"): "l"})
    return normalize("NFKD", spelled).encode("ascii", "ignore").decode()


def _better(operation: Operation, document: Document, fault: str) -> str:
    if not fault.startswith("has the operationId") or fault.endswith("says nothing"):
        return _proposals(document)[operation.key]
    return _ILLEGAL.sub("_", ascii_only(operation.id)).strip("_") or _proposals(document)[operation.key]


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _fault(name: str, uses: Counter[str]) -> str:
    """What is wrong with an operationId, in words; empty where nothing is."""
    if not name:
        return "has no operationId"
    if uses[name] > 1:
        return f"shares its operationId `{name}` with {uses[name] - 1} other{'s' if uses[name] > 2 else ''}"
    if found_illegal := _ILLEGAL.findall(name):
        shown = " ".join(dict.fromkeys("a space" if sign == " " else sign for sign in found_illegal))
        return f"has the operationId `{name}`; no provider takes {shown} in a tool's name"
    bare = _GENERATED.sub("", name)
    if _NUMBERED.fullmatch(bare) or _RANDOM.search(name) or len(bare) < 3 or bare.lower() in _EMPTY:
        return f"has the operationId `{name}`, which says nothing"
    return ""


@check(
    "REL003",
    "An operation cannot be called by a name",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OpenAPI 3.1.1, Operation Object; OpenAI, Anthropic, Gemini and MCP name rules; missing from 10 % of 30,730 real "
    "operations (measured)",
    good=[
        "paths: {/pets: {get: {operationId: safebrowsing.hashes.search, responses: {}}}}",
        "paths: {/pets: {get: {operationId: Divisions_SearchDivisions, responses: {}}}}",
        "paths: {/pets: {get: {operationId: getweather, responses: {}}, post: {operationId: addPet_1, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {responses: {}}}}",
        "paths: {/pets: {get: {operationId: pets, responses: {}}, post: {operationId: pets, responses: {}}}}",
        "paths: {/pets: {get: {operationId: list all pets, responses: {}}}}",
        "paths: {/pets: {get: {operationId: endpoint_12, responses: {}}}}",
        "paths: {/pets: {get: {operationId: op1, responses: {}}}}",
        "paths: {/pets: {get: {operationId: 7f1c2f6e-93a5-4d0e-8b43-0d6b3c1a8f00, responses: {}}}}",
        "paths: {/pets: {get: {operationId: handleUsingGET_17, responses: {}}}}",
    ],
)
def unnamed(operation: Operation, document: Document) -> Iterator[Finding]:
    """The operationId becomes the tool's name: what has none, or another's, gets a made-up one or is left out.

    Fix: give each operation a name of verb and object that is its own, of letters, digits, `_`, `-` and `.`.
    """
    if fault := _fault(operation.id, _uses(document)):
        meaningless = fault.endswith("says nothing")
        yield found(
            operation,
            seen=f"{operation.key} {fault}.",
            better=f"Write `operationId: {_better(operation, document, fault)}`.",
            subject="operationId",
            cause="operationId " + ("without meaning" if meaningless else "missing" if not operation.id else "not usable"),
            confidence=Confidence.LIKELY if meaningless else Confidence.CERTAIN,
        )
