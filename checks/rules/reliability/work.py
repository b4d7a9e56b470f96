"""Work that takes long, answers that are large, and calls that are sent again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.effect_words import CREATING
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.reliability.observed import case
from plainspoken.checks.wording import cut, words
from plainspoken.inventory.document import Operation, Schema

# Verbs of work that grows with what it is done to; `export` and `report` as nouns are read where they are asked for.
_LONG = frozenset(
    words(
        "import export generate render transcode transcribe train reindex migrate backup restore batch bulk "
        "convert provision dub"
    )
)
_PROGRESS = frozenset(words("status state progress job task operation run batch expected eta queued"))
_LATER = re.compile(r"(?i)\basync|\bin the background|\bpoll|\bwebhook|\bcallback|\bqueued?\b|\bstream|\bwhen (?:done|ready)")


def _works_long(operation: Operation) -> bool:
    """Whether it starts work that takes longer than a person waits: a POST whose name or path ends in such a verb."""
    if operation.method != "POST":
        return False
    name, last = words(operation.id), words(operation.path.rstrip("/").rpartition("/")[2])
    acts_otherwise = bool(last) and last[0] in CREATING
    return (
        bool(_LONG & {*name[:1], *last[:1], *last[-1:]}) and "{" not in operation.path.rpartition("/")[2] and not acts_otherwise
    )


def _is_asynchronous(operation: Operation) -> bool:
    """Whether it answers before the work is done, or says how to learn that it is."""
    if any(each.status == "202" for each in operation.responses) or operation.node.get("callbacks") is not None:
        return True
    fields = (
        name
        for answer in operation.responses
        if answer.is_success
        for media in answer.media
        for name in (media.schema.properties if media.schema else ())
    )
    streams = any(not media.is_json for answer in operation.responses if answer.is_success for media in answer.media)
    return streams or any(_PROGRESS & set(words(name)) for name in fields) or bool(_LATER.search(operation.text))


LONG = "paths: {/reports/export: {post: {operationId: exportReports, responses: {'%s': {description: Begun}}}}}"


@check(
    "REL012",
    "Long work is answered only when it is done",
    dimension="reliability",
    severity=Severity.LOW,
    source="Microsoft REST API Guidelines, long-running operations; FastMCP gives up after 30 s, GPT Actions after 45 s",
    applies=_works_long,
    good=[
        LONG % "202",
        "paths: {/imports/batch: {post: {responses: {'200': {description: Begun, content: {application/json:"
        " {schema: {type: object, properties: {jobId: {type: string}}}}}}}}}}",
    ],
    bad=[LONG % "200"],
)
def answers_when_done(operation: Operation) -> Iterator[Finding]:
    """What runs the tool gives up while the server works on; the model calls again, and the work is done twice.

    Fix: answer 202 at once, with where to ask for the state and when to ask again.
    """
    if not _is_asynchronous(operation):
        yield found(
            operation,
            seen=f"{operation.key} starts work that may take long, and its answer is the result.",
            better="Answer `'202': {description: Begun, headers: {Location: {schema: {type: string}}, Retry-After:"
            " {schema: {type: integer}}}}`; where it never takes longer than ten seconds, say so.",
            subject="long work",
            cause="long work in one answer",
            confidence=Confidence.POSSIBLE,
        )


_CHOOSES = frozenset(words("fields select include includes exclude expand properties columns attributes projection view embed"))
MANY_FIELDS = 40  # judgement: some 25,000 characters in a list of a hundred, where LangChain and others cut


def _answered_fields(operation: Operation) -> int:
    """How many fields the things in its answer have."""
    return max(
        (
            len(_things(media.schema).properties)
            for each in operation.responses
            if each.is_success
            for media in each.media
            if media.schema
        ),
        default=0,
    )


@remembered
def _reads(operations: tuple[Operation, ...]) -> tuple[tuple[Operation, int], ...]:
    """Every GET with the number of fields of what it answers."""
    return tuple((each, _answered_fields(each)) for each in operations if each.method == "GET")


def _things(schema: Schema) -> Schema:
    return schema.items or next((held.items for held in schema.properties.values() if held.items is not None), schema)


def _lets_choose(operation: Operation) -> bool:
    return any(_CHOOSES & set(words(each.name)) for each in operation.parameters)


WIDE = ", ".join(f"f{number}: {{}}" for number in range(MANY_FIELDS + 1))
WIDE_LIST = """
paths: {/pets: {get: {%s responses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {
  type: object, properties: {%s}}}}}}}}}}
"""


@check(
    "REL013",
    "Nobody can ask for fewer fields",
    dimension="reliability",
    severity=Severity.NOTE,
    source="Zalando RESTful API Guidelines, rule 157; LangChain cuts answers at 5,000 characters",
    applies=lambda operations: any(count for _, count in _reads(operations)),
    good=[WIDE_LIST % ("parameters: [{name: fields, in: query, schema: {type: string}}],", WIDE)],
    bad=[WIDE_LIST % ("", WIDE)],
)
def all_or_nothing(operations: tuple[Operation, ...], *, most: int = MANY_FIELDS) -> Iterator[Finding]:
    """A question for one name fills the context with forty fields of each thing, and the rest of the list is cut off.

    Fix: take `fields`, and answer only those.
    """
    wide = [(each, count) for each, count in _reads(operations) if count > most and not _lets_choose(each)]
    wide.sort(key=lambda pair: -pair[1])
    if wide:
        first, count = wide[0]
        yield found(
            first.place,
            seen=f"{len(wide)} operations answer more than {most} fields of each thing and let nobody choose; {first.key} has"
            f" {count}.",
            better="Add `{name: fields, in: query, description: 'Names of the fields to answer, separated by commas',"
            f" schema: {{type: string}}}}` to {first.key}.",
            subject="choice of fields",
            cause="all fields or none",
        )


_METERS = re.compile(r"^(?:x-)?rate-?limit|^retry-after$")


def _limited(header: str) -> Case:
    given = case(200)
    (exchange,) = given.evidence["exchanges"]  # type: ignore[index]
    told = Exchange(
        id="1",
        operation=exchange.operation,
        method="GET",
        url=exchange.url,
        status=200,
        response_headers={"content-type": "application/json", header: "99"},
    )
    return Case(document=given.document, evidence={"exchanges": (told,)})


@check(
    "REL108",
    "No answer says how many calls are left",
    dimension="reliability",
    severity=Severity.LOW,
    source="RateLimit header fields (IETF draft-ietf-httpapi-ratelimit-headers-10); Zalando RESTful API Guidelines, rule 153",
    applies=lambda exchanges: any(each.status is not None for each in exchanges),
    good=[_limited("ratelimit"), _limited("x-ratelimit-remaining")],
    bad=[_limited("server")],
)
def calls_left_unknown(exchanges: tuple[Exchange, ...]) -> Iterator[Finding]:
    """An assistant that is not told runs into the limit in the middle of a task, with half of it done.

    Fix: send `RateLimit` and `RateLimit-Policy`, or `X-RateLimit-Remaining` and its two companions, with every answer.
    """
    answers = [each for each in exchanges if each.status is not None]
    if not any(_METERS.match(name) for each in answers for name in each.response_headers):
        first = answers[0]
        yield Finding(
            where="#",
            operation=first.operation,
            seen=f"None of {len(answers)} answers had a header that says how many calls are left.",
            better='Send `RateLimit: "default";r=99;t=60` and `RateLimit-Policy: "default";q=100;w=60` with every answer.',
            subject="calls left",
            exchange=first.id,
            cause="no rate limit headers",
        )


# RFC 9110, section 9.2.2: a second call has the effect of the first.
_REPEATABLE = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


def _repeated(observed: Observed) -> list[list[Exchange]]:
    """The calls that were sent more than once, word for word, with the answers they got."""
    groups: dict[tuple[str, str, str, str], list[Exchange]] = {}
    for each in observed.exchanges:
        if each.status is not None and each.method in _REPEATABLE and each.status != 429:
            groups.setdefault((each.method, each.url, each.request_body, each.credential), []).append(each)
    return [group for group in groups.values() if len(group) > 1]


def _is_gone(exchange: Exchange) -> bool:
    """What was deleted is not there any more."""
    return exchange.method == "DELETE" and exchange.status in (404, 410)


def _twice(*statuses: int) -> Case:
    given = case(200)
    url = "https://api.example.com/pets?limit=5"
    exchanges = tuple(
        Exchange(id=str(index), operation="GET /pets", method="GET", url=url, status=status)
        for index, status in enumerate(statuses)
    )
    return Case(document=given.document, evidence={"exchanges": exchanges})


@check(
    "REL109",
    "The same call was answered once with success and once with a refusal",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="RFC 9110, section 9.2.2 (idempotent methods)",
    applies=lambda observed: bool(_repeated(observed)),
    good=[_twice(200, 200), _twice(200, 429, 200)],
    bad=[_twice(200, 500)],
)
def answers_differ(observed: Observed) -> Iterator[Finding]:
    """A model that meets the refusal gives up on what works, or learns to try everything twice.

    Fix: find what differs between the two (a replica, a cache, a race), and answer the same call alike.
    """
    for group in _repeated(observed):
        good = [each for each in group if (each.status or 0) < 400]
        bad = [each for each in group if (each.status or 0) >= 400 and not _is_gone(each)]
        if good and bad:
            yield found(
                observed.operation,
                seen=f"{good[0].method} {cut(good[0].url, 100)} was answered {good[0].status} and {bad[0].status}"
                f" ({len(bad)} of {len(group)} refused).",
                better=f"Send this request twice beside the server's log, and mend what makes the {bad[0].status}.",
                subject="repeated call",
                exchange=bad[0].id,
                cause="same call, different answers",
            )
            return
