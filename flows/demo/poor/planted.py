"""The defects of the poor API: what was planted, where, and which check is expected to name it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One defect. `operation` is the key of the operation it is in, empty where it concerns the whole document.

    `live` ones show only in calls. `check` is the id of the check that must name it.
    """

    id: str
    operation: str
    what: str
    check: str
    live: bool = False


PLANTED: tuple[Planted, ...] = (
    Planted(id="placeholder", operation="GET /rewards", what="Summary and description say TODO.", check=""),
    Planted(id="restated", operation="GET /members/{memberId}", what="The text only says the path again.", check=""),
    Planted(id="same-text", operation="POST /members/{memberId}/points", what="Two operations have one description.", check=""),
    Planted(id="contradiction", operation="GET /members/{memberId}/points", what="At most 50 in words, 500 in fact.", check=""),
    Planted(id="no-unit", operation="POST /members/{memberId}/points", what="`duration` is a time without a unit.", check=""),
    Planted(id="undescribed", operation="GET /statement", what="The parameter `p` has no description.", check=""),
    Planted(id="meaningless-id", operation="GET /statement", what="The operationId is op9.", check=""),
    Planted(id="open-delete", operation="DELETE /members/{memberId}", what="Deletes without a credential.", check="AUTH001"),
    Planted(id="key-in-query", operation="", what="The API key travels in the URL.", check=""),
    Planted(id="leaked-key", operation="POST /members", what="An example holds a key in the form of a real one.", check=""),
    Planted(id="plain-http", operation="", what="The server's URL is http.", check=""),
    Planted(id="implicit-flow", operation="", what="OAuth's implicit flow is declared.", check=""),
    Planted(id="one-scope", operation="", what="One scope, `all`, covers everything.", check=""),
    Planted(id="deleting-get", operation="GET /members/{memberId}/close", what="A GET deletes.", check=""),
    Planted(id="no-errors", operation="GET /members", what="No error is documented.", check=""),
    Planted(id="unbounded", operation="GET /members", what="A list without limit or paging.", check=""),
    Planted(id="bad-example", operation="GET /members/{memberId}", what="The example's points are a word.", check=""),
    Planted(id="not-enforced", operation="GET /statement", what="Answers without the key.", check="", live=True),
    Planted(id="no-challenge", operation="GET /rewards", what="401 without WWW-Authenticate.", check="", live=True),
    Planted(id="error-in-200", operation="POST /members/{memberId}/rewards", what="Refuses with 200.", check="", live=True),
    Planted(id="stack-trace", operation="GET /rewards", what="A stack trace in an answer.", check="", live=True),
    Planted(id="no-field", operation="POST /members", what="`Bad request`, without the field.", check="", live=True),
    Planted(id="undocumented", operation="POST /members", what="Answers 202, documented is 201.", check="", live=True),
    Planted(id="crash", operation="GET /members/{memberId}/points", what="500 where `since` is no date.", check="", live=True),
    Planted(id="broken-answer", operation="GET /members/{memberId}", what="Points come as text.", check="", live=True),
    Planted(id="anything-goes", operation="POST /members/{memberId}/points", what="Takes any body.", check="", live=True),
)
