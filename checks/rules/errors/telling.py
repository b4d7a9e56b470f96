"""Whether the description of a refusal tells more than its status does."""

from __future__ import annotations

from plainspoken.checks.wording import words
from plainspoken.inventory.document import Response

# A text of these words alone repeats the status; any other word, in whatever language, may tell something.
_SAYS_NOTHING = frozenset(
    words(
        "a an and any the is was be not no for of or to in on by with all this your request requests bad error errors invalid"
        " unexpected unknown generic general default other various conditions condition client server internal response answer"
        " responses status code http exception failure failed fail fault problem something went wrong occurred happened found"
        " unauthorized unauthorised authorized forbidden access denied permission permissions authentication authorization"
        " conflict unprocessable unprocessible entity content validation method allowed acceptable timeout gone precondition"
        " required length too many large long payload media type unsupported service unavailable resource ok see message"
        " possible standard common api call returned returns return when if there body details detail information"
    )
)


# Here the status code leaves nothing to explain.
SAYS_ALL = frozenset({"405", "406", "408", "411", "415"})


def telling(response: Response) -> str:
    """The description, where it says more than the status; otherwise an empty text."""
    said = set(words(response.description)) - _SAYS_NOTHING - {response.status}
    return response.description if said else ""
