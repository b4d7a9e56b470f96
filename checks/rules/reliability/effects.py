"""Whether a call does what its method promises: GET changes nothing, and a repeated call does no harm."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import quoted, words
from plainspoken.inventory.document import Operation

# Verbs that always change something; `set`, `start`, `run`, `open`, `send` and the like are nouns as often.
_CHANGES = frozenset(
    words(
        "delete deletes remove removes create creates cancel cancels reset resets revoke revokes approve approves"
        " reject rejects"
        " activate activates deactivate deactivates enable enables disable disables purge purges insert inserts unregister"
        " unsubscribe subscribe subscribes logout destroy destroys publish unpublish refund restart reboot shutdown rotate"
        " update updates add adds erase clear clears trigger triggers terminate"
    )
)
_IN_PATHS = _CHANGES - frozenset(
    words("updates adds add update clear creates inserts triggers trigger resets subscribes publish")
)
_READS = frozenset(
    words(
        "get gets list lists find finds search searches read reads retrieve retrieves fetch fetches show shows"
        " describe describes"
        " query queries return returns check checks validate validates verify count counts calculate preview download"
        " export view"
        " load lookup select browse obtain obtains is has test head stream history information information's compute estimate"
    )
)
_JOINED = re.compile(r"(?:create|delete|cancel|remove)(?!l?ed|l?ing|l?ation|d|s|r|able|ion|al)[a-z]{3,}")


def _first_verb(text: str) -> str:
    """The first word that reads or changes, in the order of the text; empty where there is none."""
    return next((word for word in words(text) if word in _CHANGES or word in _READS), "")


_AFTER_NOUNS = frozenset({"since", "of", "for", "from", "in", "about", "by", "to"})
_NAMES_ITSELF = re.compile(r"(?i)(?:this|the) (?:operation|endpoint|method|call|api|request|resource|service) (?=\w)")
_ENDS = frozenset(words("deletes removes cancels purges erases destroys revokes terminates deactivates"))


def _ends_something(description: str) -> str:
    """The verb by which the description opens and says that something is gone after the call; empty where it does not."""
    bare = description.lstrip(" \t\r\n*_#>")
    named = _NAMES_ITSELF.match(bare)
    opening = words(bare[named.end() if named else 0 :][:60])
    adverbs = 1 if opening[:1] and opening[0].endswith("ly") else 0
    verb, following = (*opening[adverbs : adverbs + 2], "", "")[:2]
    if following in _AFTER_NOUNS:
        return ""
    return verb if verb in _ENDS or (verb + "s" in _ENDS and not named) else ""


def _told(text: str) -> str:
    """The verb that the text opens with; "Updates since ..." opens with a noun."""
    opening = words(text)[:2]
    is_noun = len(opening) == 2 and opening[1] in _AFTER_NOUNS
    return opening[0] if opening and opening[0] in _CHANGES | _READS and not is_noun else ""


def changing_word(operation: Operation) -> tuple[str, str]:
    """The verb by which a call changes something, and where it stands; empty where a reading verb or none is found."""
    if ending := _ends_something(operation.description):
        return ending, f"its description {quoted(operation.description, 60)}"
    named = _first_verb(operation.id)
    told = _told(operation.summary or operation.description)
    if named in _READS or told in _READS:
        return "", ""
    if named in _CHANGES and words(operation.id).index(named) <= 1:
        return named, f"its operationId `{operation.id}`"
    if told in _CHANGES:
        return told, f"its text {quoted(operation.summary or operation.description, 60)}"
    for step in operation.path.split("/"):
        if "{" not in step and (step.lower() in _IN_PATHS or _JOINED.fullmatch(step)):
            return step, f"its path {operation.path}"
    return "", ""


@check(
    "REL009",
    "A GET changes something",
    dimension="reliability",
    severity=Severity.HIGH,
    source="RFC 9110, section 9.2.1; GPT Actions runs GET without asking the person",
    applies=lambda operation: operation.is_read_only,
    good=[
        "paths: {/created-items: {get: {summary: Created items, responses: {}}}}",
        "paths: {/orders/cancelled: {get: {operationId: listCancelledOrders, responses: {}}}}",
        "paths: {'/webhooks/{id}/add_to_data': {get: {summary: Retrieve the values to add, responses: {}}}}",
        "paths: {/deletions: {get: {summary: Removed orders, description: Deletes of the last week, responses: {}}}}",
        "paths: {/creators: {get: {operationId: creators_list, responses: {}}}, /updates: {get: {responses: {}}}}",
        "paths: {'/password/resetLinkToken/{token}': {get: {operationId: accountV1ValidateResetTokenGet, responses: {}}}}",
    ],
    bad=[
        "paths: {'/orders/{id}/cancel': {get: {responses: {}}}}",
        "paths: {/orders: {get: {operationId: deleteOrders, responses: {}}}}",
        "paths: {/orders: {get: {summary: Deletes all orders., responses: {}}}}",
        "paths: {'/orders/{id}': {get: {summary: Order, description: Permanently deletes the order., responses: {}}}}",
        "paths: {'/orders/{id}': {get: {operationId: getOrder, description: This call removes the order., responses: {}}}}",
        "paths: {'/cancelbabel/{boxId}': {get: {responses: {}}}}",
    ],
)
def get_changes(operation: Operation) -> Iterator[Finding]:
    """What runs tools calls GET without asking the person, ahead of need, and again after a failure.

    Fix: make it a POST or DELETE; leave GET to what changes nothing.
    """
    verb, where = changing_word(operation)
    if verb:
        method = "DELETE" if verb.startswith(("delete", "remove", "destroy", "purge", "erase")) else "POST"
        yield found(
            operation,
            seen=f"{operation.key} is a GET, and {where} says `{verb}`.",
            better=f"Make it `{method.lower()}:` under `{operation.path}`; if it only reads, say so in its name and summary.",
            subject="method",
            cause="GET that changes something",
            confidence=Confidence.LIKELY,
        )


_CREATES = frozenset(
    words(
        "create creates add adds insert place places submit submits send sends pay order book book publish post upload"
        " transfer new"
    )
)
# Verbs that are no nouns: what follows them is what they make, were it called a return, a check or a list.
_MAKES = frozenset(words("create creates add adds insert submit submits send sends publish"))
_KEYS = frozenset({"idempotency", "idempotent", "deduplication", "dedupe"})
_REQUEST_IDS = frozenset({"requestid", "clienttoken", "clientrequestid", "clientrequesttoken", "xrequestid", "transactionid"})
_TOLD = re.compile(
    r"\bidempoten|\bsafe(?:ly)? (?:to )?(?:be )?(?:retr|repeat)|\bretr(?:y|ied) safely|\bduplicate\b", re.IGNORECASE
)


def creates(operation: Operation) -> bool:
    """Whether a second call of it makes a second thing."""
    if operation.method != "POST":
        return False
    opening = words(operation.summary or operation.description)[:1]
    called = words(operation.id)
    if called[:1] and called[0] in _MAKES:
        return True
    named = {*called[:2], *called[-1:], *opening}
    statuses = {each.status for each in operation.responses}
    # Generators add 201 to every POST beside its 200; alone it is meant.
    return not named & _READS and (bool(named & _CREATES) or ("201" in statuses and "200" not in statuses))


CREATE = "paths: {/orders: {post: {operationId: createOrder, %sresponses: {'201': {description: Placed}}}}}"


@check(
    "REL010",
    "A creation cannot be retried safely",
    dimension="reliability",
    severity=Severity.LOW,
    source="The Idempotency-Key header (IETF draft, practice of payment APIs); Azure REST API Guidelines, repeatable requests; "
    "offered by 4 % of real POST operations (measured)",
    applies=creates,
    good=[
        CREATE % "parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}], ",
        "paths: {/returns: {post: {operationId: createReturn, parameters: [{name: Idempotency-Key, in: header}]}}}",
        CREATE % "description: Repeating it with the same `number` is idempotent., ",
    ],
    bad=[CREATE % "", "paths: {/returns: {post: {operationId: createReturn, responses: {'200': {description: Made}}}}}"],
)
def not_repeatable(operation: Operation) -> Iterator[Finding]:
    """When the answer is lost, a model calls again, and the person has two orders.

    Fix: take an `Idempotency-Key` header and answer a repeated key with the first result; or say what makes a repeat harmless.
    """
    fields = [media.schema.properties for media in (operation.body.media if operation.body else ()) if media.schema]
    names = [*(each.name for each in operation.parameters), *(name for properties in fields for name in properties)]
    keyed = any(set(words(name)) & _KEYS or "".join(words(name)) in _REQUEST_IDS for name in names)
    if not keyed and not _TOLD.search(operation.text):
        yield found(
            operation,
            seen=f"{operation.key} creates or sends something, and neither a key nor a word says what a repeated call does.",
            better="Add `{name: Idempotency-Key, in: header, description: The same key gives the first result again, "
            "schema: {type: string, maxLength: 64}}` to its parameters.",
            subject="repeated call",
            cause="creations without an idempotency key",
            confidence=Confidence.LIKELY,
        )
