"""What is said of a check beyond its own words: what it looks at, and its examples, for the terminal and for docs/rules.md."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from plainspoken.checks.authorization import CARRYING, Published, Token
from plainspoken.checks.evidence import Example, Validity
from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.checks.judgements import Judgement
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.profile import DIMENSIONS
from plainspoken.checks.registry import Case, Check, checks
from plainspoken.checks.served import Canary, Page, Sample
from plainspoken.checks.traffic import Traffic
from plainspoken.inventory.records import Api

# The parameter names of `checks/registry.py` in words. What is named in the singular is judged one at a time.
NEEDS: Mapping[str, str] = {
    "document": "the document",
    "operation": "each operation",
    "operations": "all operations together",
    "parameter": "each parameter",
    "parameters": "all parameters together",
    "server": "each server",
    "servers": "all servers together",
    "scheme": "each security scheme",
    "schemes": "all security schemes together",
    "example": "each example of the document, validated against its schema",
    "examples": "all examples of the document, validated against their schemas",
    "validity": "the document's validity against the specification that it names",
    "observed": "the calls to each operation",
    "exchanges": "all calls together",
    "portion": "each operation, and what no operation uses",
    "promised": "each operation of an earlier version",
    "crossing": "each call for what belongs to the first user, made as somebody else",
    "narrowed": "the calls to each operation with a token that lacks a scope",
    "queried": "the calls to each operation with the credential in the query string",
    "overreached": "the calls to each operation by a second person who may not make them",
    "unentitled": "the calls to each operation by a second person whose token lacks its scopes",
    "reserved": "the calls by a second person to each operation that the document seems to keep for some",
    "misdirected": "the calls to each operation with a token that is meant for another API",
    "compounded": "the calls to each operation with more than one thing wrong in them",
    "protected_resource": "the metadata that the API publishes of itself as a protected resource",
    "authorization_server": "the metadata of each authorization server",
    "token": "each access token that a login gave",
    "api_catalog": "the catalogue of APIs that its host serves",
    "probed": "the calls to each operation without a credential, or with an altered one",
    "probes": "all calls without a credential, or with an altered one",
    "live": "how the calls went",
    "api": "what the inventory says of the API",
    "earlier": "an earlier version of the document",
    "portfolio": "the operations of the other APIs",
    "asked": "every call to each operation, the probes included",
    "recovery": "each operation with the conversations that began with a wrong call of it",
    "page": "each next page that an answer named, and what came when it was asked for",
    "canary": "each marked text that was stored, and how it came back",
    "chained": "what can be chained among the operations",
    "traffic": "recorded traffic",
    "fetched": "every fetch of the document that is known",
    "choice": "what requests find, for each operation",
    "selection": "what requests find among all operations",
    "scale": "how many requests find theirs first, beside more and more operations",
    "unanswerable": "requests that nothing answers",
    "manifest": "the `ai-plugin.json` beside the API",
    "judgement": "each answer of a language model, where one is asked (`--judge`)",
}
# What is needed besides the document, by the word for it; a check with several such needs has the first of them.
_KINDS: Mapping[str, frozenset[str]] = {
    "live": frozenset(
        {
            *("observed", "exchanges", "probed", "probes", "misdirected", "compounded", "live", "canary"),
            *("recovery", "page", "traffic", "asked"),
            *("crossing", "narrowed", "queried", "overreached", "unentitled", "reserved"),
            *("protected_resource", "authorization_server", "token", "api_catalog"),
        }
    ),
    "versions": frozenset({"earlier", "promised", "fetched"}),
    "portfolio": frozenset({"portfolio", "choice", "selection", "scale", "unanswerable"}),
    "inventory": frozenset({"api"}),
    "manifest": frozenset({"manifest"}),
    "model": frozenset({"judgement"}),
}
STATIC = "static"
_SHORT = 300  # characters of a body; an example is there to be read


def kind(check: Check) -> str:
    """`static` where the document is enough; otherwise what it needs besides: `live` (calls), `versions`, `portfolio`, ..."""
    return next((name for name, needs in _KINDS.items() if not needs.isdisjoint(check.needs)), STATIC)


def looks_at(check: Check) -> str:
    """The evidence that it judges, in words: `each operation and the document`."""
    return " and ".join(NEEDS.get(need, need) for need in check.needs)


def remedy(check: Check) -> str:
    """What to do about its findings, as a sentence of its own."""
    return check.fix[:1].upper() + check.fix[1:]


def by_dimension(which: Iterable[Check] | None = None) -> dict[str, tuple[Check, ...]]:
    """The checks (all of them where `which` is not given) by dimension: the weighted ones first, each by id."""
    every = tuple(checks() if which is None else which)
    names = dict.fromkeys((*DIMENSIONS, *sorted({check.dimension for check in every})))
    groups = {name: tuple(check for check in every if check.dimension == name) for name in names}
    return {name: group for name, group in groups.items() if group}


def fragment(case: Case) -> str:
    """The document of an example, without the indentation of the code around it; empty where it has none."""
    return textwrap.dedent(case.document).strip()


def observations(case: Case) -> str:
    """The live evidence of an example as lines of text; empty where it brings none."""
    given = (_told(name, value) for name, value in (case.evidence or {}).items())
    return "\n".join(line for lines in given for line in lines)


def _told(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{name}:"
        yield from (f"  {line}" for line in textwrap.dedent(value).strip().splitlines())
    else:
        yield from _lines(value)


def _lines(value: Any) -> Iterator[str]:
    if isinstance(value, (tuple, list)):
        for each in value:
            yield from _lines(each)
    elif isinstance(value, (Canary, Page, Sample, Traffic)):
        yield _content(value)
    else:
        yield from _record(value)


def _record(value: Any) -> Iterator[str]:
    if isinstance(value, (Exchange, Crossing)):
        yield from _calls(value)
    elif isinstance(value, Validity):
        yield from [f"invalid: {problem.what}" for problem in value.problems] or ["the document is valid"]
    elif isinstance(value, Example):
        yield f"{value.operation}, {value.what}: {'; '.join(value.objections) or 'valid'}"
    elif isinstance(value, Api):
        owner = ", ".join(told for told in (value.owner.team, value.owner.email) if told)
        yield f"the inventory lists {value.id}: owner {owner or 'not named'}, lifecycle {value.lifecycle or 'not named'}"
    elif isinstance(value, Judgement):
        said = "yes" if value.agrees else f"no: {value.reason} Better: {value.better}"
        yield f"{value.model}, asked about the {value.question} of {value.operation}: {said}"
    elif isinstance(value, (Published, Token)):
        yield from _login(value)
    elif isinstance(value, LiveRun):
        yield f"{value.requests} calls at {value.base_url or 'no base URL'}{f': {value.reason}' if value.reason else ''}"


def _content(value: Canary | Page | Sample | Traffic) -> str:
    """What was seen of the content of answers, in a line."""
    if isinstance(value, Canary):
        author = "beside its author" if value.labelled else "without its author"
        came = f"came back in {value.read} at {value.pointer} {author}" if value.read else "came back nowhere"
        return f"a marked text that {value.stored} stored in {value.field} {came}"
    if isinstance(value, Page):
        again = ", and is the first one again" if value.same else ""
        return f"the second page of {value.operation}, named by {value.how}, was answered {value.status}{again}"
    if isinstance(value, Sample):
        return f"the whole answer: {value.body[:_SHORT]}"
    unknown = [f"{each.count} of {each.operation}, which is not described" for each in value.unknown]
    unknown += [f"{each.count} with `{each.name}`, which {each.operation} does not name" for each in value.inputs]
    return "; ".join([f"{value.matched} recorded calls of what is described", *unknown])


def _login(value: Published | Token) -> Iterator[str]:
    if isinstance(value, Published):
        yield f"> GET {value.url}"
        yield f"< {value.answer}"
        yield from (f"<   {name}: {json.dumps(member)}" for name, member in value.members.items())
    else:
        lasts = "does not say how long it is valid" if value.lifetime is None else f"is valid for {value.lifetime:.0f} s"
        yield f"the token of {value.scheme} {lasts}"


def _calls(value: Exchange | Crossing) -> Iterator[str]:
    made = (value.owner, value.stranger, value.absent) if isinstance(value, Crossing) else (value,)
    for each in made:
        if each is not None:
            yield from _exchange(each)


def _exchange(exchange: Exchange) -> Iterator[str]:
    credential = "" if exchange.credential == "given" else f" ({CARRYING[exchange.credential]})"
    mistake = f" ({exchange.mistake})" if exchange.mistake else ""
    yield f"> {exchange.method} {exchange.url}{credential}{mistake}"
    if exchange.request_body:
        yield f"> {textwrap.shorten(exchange.request_body, _SHORT)}"
    answer = exchange.error or "no answer" if exchange.status is None else str(exchange.status)
    yield f"< {answer}"
    yield from (f"< {name}: {value}" for name, value in exchange.response_headers.items())
    if exchange.response_body:
        yield f"< {textwrap.shorten(exchange.response_body, _SHORT)}"
    yield from (f"  {each.name}: {each.message or 'failed'}" for each in exchange.checks if not each.passed)
    if exchange.opinion is not None:
        yield from (f"  {objection}" for objection in (*(exchange.opinion.request or ()), *(exchange.opinion.response or ())))
