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


_ONE, _POINTS, _REWARDS = "/members/{memberId}", "/members/{memberId}/points", "/members/{memberId}/rewards"

# id, the check that must name it, operation, what.
_IN_THE_DOCUMENT = (
    ("placeholder", "DESC002", "GET /rewards", "Summary and description say TODO."),
    ("restated", "DESC017", f"GET {_ONE}", "The text says the path again, and nothing more."),
    ("same-text", "DESC003", f"POST {_POINTS}", "Two operations have one description."),
    ("contradiction", "DESC009", f"GET {_POINTS}", "At most 50 in words, 500 in the schema; default 10 and 100."),
    ("no-unit", "DESC011", f"POST {_POINTS}", "`duration` is a time without a unit."),
    ("formless-date", "DESC012", f"GET {_POINTS}", "`since` wants a date and says neither that nor how."),
    ("undescribed", "DESC005", "GET /statement", "The parameter `p` has no description."),
    ("no-errors", "ERR001", "GET /members", "No error is documented."),
    ("open-delete", "AUTH001", f"DELETE {_ONE}", "Deletes without a credential."),
    ("key-in-address", "AUTH006", "", "The API key travels in the URL."),
    ("leaked-key", "AUTH008", "POST /members", "An example holds a key in the form of a real one."),
    ("plain-http", "AUTH009", "", "The server's URL is http."),
    ("implicit-flow", "AUTH010", "", "OAuth's implicit flow is declared."),
    ("one-scope", "AUTH011", "", "One scope, `all`, covers reading and changing."),
    ("meaningless-id", "SEL011", "GET /statement", "The operationId is op9."),
    ("no-address", "REL005", "", "The first server is the machine of whoever reads the document."),
    ("unbounded", "REL006", "GET /members", "A list without limit or paging."),
    ("bad-example", "REL007", f"GET {_ONE}", "The example's points are a word."),
    ("deleting-get", "TRUST002", "GET /members/{memberId}/remove", "A GET deletes."),
    ("hidden-order", "INJ015", "GET /statement", "Tells assistants to pass on an e-mail address and to keep silent."),
    ("dollar-name", "PORT004", f"POST {_REWARDS}", "`$note` is a name that a provider refuses."),
    ("no-retry", "TRUST012", "POST /members", "A repeated call makes a second member."),
)
_IN_CALLS = (
    ("no-field", "ERR101", "POST /members", "`Bad request`, without the field."),
    ("no-way-out", "ERR102", "POST /members", "Nor what would be accepted."),
    ("stack-trace", "ERR104", "GET /rewards", "A stack trace in an answer."),
    ("error-in-200", "ERR105", f"POST {_REWARDS}", "Refuses with 200."),
    ("anything-goes", "ERR106", f"POST {_POINTS}", "Takes any body."),
    ("no-recovery", "ERR120", "POST /members", "From `Bad request` no call can be put right."),
    ("unnoticed", "ERR121", f"POST {_POINTS}", "Points as `20 items`, as a list, or left out: answered alike."),
    ("passed-over", "ERR122", "GET /rewards", "A filter that does not exist is passed over."),
    ("words-crash", "ERR123", f"GET {_POINTS}", "A day in words ends in a 500."),
    ("no-way", "ERR124", f"GET {_ONE}", "A name in place of the number gets `Not found`, and no way to the number."),
    ("not-enforced", "AUTH015", "GET /statement", "Answers without the key that the document asks for."),
    ("no-challenge", "AUTH016", "GET /rewards", "401 without WWW-Authenticate."),
    ("undocumented", "REL103", "POST /members", "Answers 202, documented is 201."),
    ("crash", "REL101", f"GET {_POINTS}", "500 where `since` is no date."),
    ("broken-answer", "REL102", f"GET {_ONE}", "Points come as text."),
)

PLANTED = tuple(
    Planted(id=name, check=check, operation=operation, what=what, live=live)
    for live, rows in ((False, _IN_THE_DOCUMENT), (True, _IN_CALLS))
    for name, check, operation, what in rows
)
