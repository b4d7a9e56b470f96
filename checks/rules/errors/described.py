"""Which refusals are documented, how they are described, and whether a success may hide one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from plainspoken.checks.amendments import Amendment, amend, text
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.errors.anatomy import can_be_refused, codes_beside, json_media, refusals, unreadable
from plainspoken.checks.rules.errors.disguise import disguised_error
from plainspoken.checks.rules.errors.proposals import documents, path_parameters, response_fragment, sentence
from plainspoken.checks.rules.errors.telling import SAYS_ALL, telling
from plainspoken.checks.rules.identity.declared import changes_something
from plainspoken.checks.rules.identity.leaks import takes_credential
from plainspoken.checks.rules.reliability.contract import answer_not_described
from plainspoken.checks.wording import cut, quoted, words
from plainspoken.inventory.document import Document, Operation, Response


def is_refusable_with_credential(operation: Operation) -> bool:
    """Whether a call without a credential is refused, or may be: of those that say nothing of it AUTH002 tells."""
    return can_be_refused(operation) and (not operation.is_public or _asks(operation) or changes_something(operation))


def _asks(operation: Operation) -> bool:
    """Whether a call carries a credential, by a scheme or as an ordinary value."""
    return operation.requires_credential or takes_credential(operation)


def names_one_thing(operation: Operation) -> bool:
    """Whether the path says which thing is meant, so that it may not exist."""
    return can_be_refused(operation) and bool(path_parameters(operation))


def can_be_overloaded(operation: Operation) -> bool:
    """Whether the document says that it may answer 429 or 503, or says of no refusal at all, though there are some."""
    documented = any(each.status in ("429", "503") for each in operation.responses)
    return documented or (can_be_refused(operation) and not refusals(operation))


def _documents(operation: Operation, told: re.Pattern[str], *statuses: str) -> bool:
    """Whether one of `statuses` or a range is documented, or a description tells as much under a status of the API's own."""
    return any(
        each.status in (*statuses, "4XX", "4xx", "default") or told.search(each.description) for each in refusals(operation)
    )


def lacks_refusal_of_credentials(operation: Operation) -> bool:
    """Whether refusals are documented, and none for a missing credential or right."""
    return bool(refusals(operation)) and not _documents(operation, _NO_CREDENTIAL, "401", "403")


def lacks_absence(operation: Operation) -> bool:
    """Whether refusals are documented, and none for what does not exist."""
    return bool(refusals(operation)) and not _documents(operation, _ABSENT, "404", "410")


_NO_CREDENTIAL = re.compile(r"un-?authori[sz]ed|authenticat|credential|forbidden|access ?denied|permission", re.IGNORECASE)
_ABSENT = re.compile(r"not ?found|does ?n[o']t exist|no such|no longer exists|cannot be found|unknown id", re.IGNORECASE)


def _is_the_rest(response: Response) -> bool:
    """Whether it stands for whatever is not listed, and leaves to its body what nobody can say beforehand."""
    return response.status == "default" and bool(response.description) and not unreadable(response)


@check(
    "ERR006",
    "A refusal's description only repeats its status",
    dimension="errors",
    severity=Severity.LOW,
    source="Zalando RESTful API Guidelines, rule 151 (error descriptions that give what the status does not)",
    applies=can_be_refused,
    builds_on=("ERR001",),
    good=[
        """
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'404': {description: No pet has this id; GET /pets lists those that exist.}}
""",
        """
paths: {/pets: {post: {responses: {'400': {description: Ugyldig input. fraDato maks tilbake 2 år}}}}}
""",
    ],
    bad=[
        "paths: {/pets: {post: {responses: {'400': {description: Bad Request}}}}}",
        "paths: {/pets: {post: {responses: {'404': {description: NotFound}, default: {description: Unexpected error}}}}}",
        "paths: {/pets: {post: {responses: {'400': {description: ''}}}}}",
    ],
)
def status_repeated(operation: Operation, document: Document) -> Iterator[Finding]:
    """The status code is known already; what is not known is when it is answered and what the caller should do then.

    Fix: say in one sentence what the caller did, or what is the case, when this is answered.
    """
    empty = [
        each
        for each in refusals(operation)
        if each.status not in SAYS_ALL and not telling(each) and not codes_beside(each) and not _is_the_rest(each)
    ]
    if not empty:
        return
    shown = ", ".join(f"{each.status} {quoted(each.description, 40)}" for each in empty[:4])
    more = f" and {len(empty) - 4} more" if len(empty) > 4 else ""
    yield found(
        empty[0].node.place,
        operation=operation,
        seen=f"{operation.key} describes its refusals as {shown}{more}.",
        better="Write " + "; ".join(f'for {each.status}: "{sentence(operation, each.status)}."' for each in empty[:3]),
        subject="descriptions of refusals",
        cause="descriptions of refusals repeat the status",
        confidence=Confidence.LIKELY,
        amendments=_described(empty, operation, document),
    )


def _described(empty: Sequence[Response], operation: Operation, document: Document) -> tuple[Amendment, ...]:
    """What writes those sentences; none where one of them is its owner's to say, or stands for other operations too."""
    sentences = {each: sentence(operation, each.status) for each in empty}
    own = operation.node.tokens
    if any("<" in said or each.node.tokens[: len(own)] != own for each, said in sentences.items()):
        return ()
    written = ((each, text(said.replace("`", ""))) for each, said in sentences.items())
    return tuple(one for each, said in written for one in amend(each.node, document, f"description: {said}"))


WITH_KEY = """
security: [{key: []}]
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
paths: {/pets: {get: {responses: {'200': {description: All}, '%s': {description: Why it was refused}}}}}
"""


@check(
    "ERR007",
    "A credential is asked for, and its refusal is not documented",
    dimension="errors",
    severity=Severity.MEDIUM,
    source="OpenAPI 3.1.1, Responses Object; documented by 9 % of 30,730 real operations (measured); RFC 9110, section 15.5.2",
    applies=is_refusable_with_credential,
    builds_on=("ERR001", "AUTH001", "AUTH002"),
    good=[WITH_KEY % "401", WITH_KEY % "403", WITH_KEY % "4XX", WITH_KEY % "default"],
    bad=[WITH_KEY % "404"],
)
def no_refusal_of_credentials(operation: Operation, document: Document) -> Iterator[Finding]:
    """An assistant that cannot tell "log in again" from "you may not" asks the person for the wrong thing.

    Fix: document 401 (who are you) and, where scopes or roles matter, 403 (you may not), each with what to do about it.
    """
    if _asks(operation) and lacks_refusal_of_credentials(operation):
        schemes = ", ".join(sorted({name for each in operation.security or () for name in each.schemes})) or "a credential"
        yield found(
            operation,
            seen=f"{operation.key} asks for {schemes} and documents "
            f"{', '.join(each.status for each in operation.responses)}, neither 401 nor 403.",
            better=f"Add {response_fragment(document, operation, '401')}.",
            subject="response 401",
            cause="no 401 or 403 documented",
            amendments=documents(document, operation, "401"),
        )


WITH_ID = """
paths:
  /pets/{petId}:
    get:
      parameters: [{name: petId, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: The pet}, '%s': {description: Why it was refused}}
"""


@check(
    "ERR008",
    "The path names one thing, and its absence is not documented",
    dimension="errors",
    severity=Severity.LOW,
    source="RFC 9110, section 15.5.5; Google AIP-193 (NOT_FOUND)",
    applies=names_one_thing,
    builds_on=("ERR001",),
    good=[WITH_ID % "404", WITH_ID % "410", WITH_ID % "default"],
    bad=[WITH_ID % "400"],
)
def no_absence(operation: Operation, document: Document) -> Iterator[Finding]:
    """Models make up plausible ids; whether "not found" means a wrong id or a wrong address decides what they try next.

    Fix: document 404 and say what does not exist and where ids come from.
    """
    if lacks_absence(operation):
        named = path_parameters(operation)[-1]
        yield found(
            operation,
            seen=f"{operation.key} takes `{named}` in its path and documents "
            f"{', '.join(each.status for each in operation.responses)}, not 404.",
            better=f"Add {response_fragment(document, operation, '404')}.",
            subject="response 404",
            cause="no 404 documented",
            amendments=documents(document, operation, "404"),
        )


OVERLOADED = "paths: {/pets: {get: {responses: {'429': {description: More than 10 calls a second%s}}}}}"


@check(
    "ERR009",
    "An overload is documented without saying when to come back",
    dimension="errors",
    severity=Severity.LOW,
    source="RFC 6585, section 4; RFC 9110, section 10.2.3; Zalando RESTful API Guidelines, rule 153",
    applies=can_be_overloaded,
    builds_on=("ERR001",),
    good=[
        OVERLOADED % ", headers: {Retry-After: {description: Seconds, schema: {type: integer}}}",
        OVERLOADED % ", content: {application/json: {schema: {properties: {retry_after: {type: integer}}}}}",
    ],
    bad=[OVERLOADED % "", OVERLOADED % ", headers: {X-Request-Id: {schema: {type: string}}}"],
)
def no_retry_after(operation: Operation) -> Iterator[Finding]:
    """Without a time a model retries at once, which makes the overload worse, or tells the person that it does not work.

    Fix: answer with the `Retry-After` header in seconds, repeat it in the body, and document both.
    """
    for response in operation.responses:
        headers = f"only the headers {cut(', '.join(response.headers), 60)}" if response.headers else "no headers"
        if response.status in ("429", "503") and not _says_when(response):
            yield found(
                response.node.place,
                operation=operation,
                seen=f"{response.status} {quoted(response.description, 80)} has {headers}.",
                better="Add `headers: {Retry-After: {description: Seconds until the next call is accepted, "
                "schema: {type: integer}}}` to it.",
                subject=f"response {response.status}",
                cause=f"{response.status} without Retry-After",
            )


def _says_when(response: Response) -> bool:
    media = json_media(response)
    fields = media.schema.fields(depth=4) if media and media.schema else ()
    in_body = any({"retry", "after"} <= set(words(path[-1])) for path, _, _ in fields)
    return in_body or any(set(words(name)) & {"retry", "reset"} for name in response.headers)


def describes_success(operation: Operation) -> bool:
    """Whether a successful answer has a JSON schema to look into, or should have: of what lacks one REL004 tells."""
    bodies = [json_media(each) for each in operation.responses if each.is_success]
    return any(media is not None and media.schema is not None for media in bodies) or any(answer_not_described(operation))


TWO_FACED = """
paths: {/fit: {post: {responses: {'200': {description: The fit, content: {application/json: {schema: %s}}}}}}}
"""


@check(
    "ERR010",
    "A success may carry an error",
    dimension="errors",
    severity=Severity.HIGH,
    source="RFC 9110, section 15; Google AIP-193; what runs tools takes every 2xx as done (FastMCP 4.1.2, measured)",
    applies=describes_success,
    builds_on=("REL004",),
    good=[
        TWO_FACED % "{properties: {id: {type: string}, status: {type: string}, errors: {type: array}}}",
        TWO_FACED % "{properties: {success: {type: integer}, error: {type: integer}}}",
        TWO_FACED % "{oneOf: [{properties: {slope: {type: number}}}, {properties: {mean: {type: number}}}]}",
    ],
    bad=[
        TWO_FACED % "{oneOf: [{properties: {slope: {type: number}}}, {properties: {error: {type: string}}}]}",
        TWO_FACED % "{properties: {success: {type: boolean}, message: {type: string}}}",
        TWO_FACED % "{properties: {data: {type: object}, error: {type: object}}}",
        TWO_FACED % "{properties: {data: {}, status: {type: string, enum: [OK, FAILED]}, message: {type: string}}}",
    ],
)
def error_in_success(operation: Operation) -> Iterator[Finding]:
    """A model takes a 2xx as done and tells the person so; the error inside is read late or never.

    Fix: answer refusals with 4xx and failures with 5xx, and leave the success schema to successes.
    """
    for response in operation.responses:
        media = json_media(response)
        if not response.is_success or media is None or media.schema is None:
            continue
        if why := disguised_error(media.schema):
            yield found(
                media.schema.place,
                operation=operation,
                seen=f"The schema of {response.status} {why}.",
                better="Document the error under `'400'` (the request is at fault) or `'500'` (the server is), answer it "
                f"with that status, and take it out of {response.status}.",
                subject=f"response {response.status}",
                cause=f"success that may carry an error: {media.schema.place.pointer}",
                confidence=Confidence.LIKELY,
            )
