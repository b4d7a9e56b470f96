"""Values that nobody has to look up: a person says them, the caller makes them up, a credential carries them."""

from __future__ import annotations

from plainspoken.checks.wording import words
from plainspoken.inventory.model import Schema

# By the words of a parameter's name, what makes its value one that is at hand.
_SAID = frozenset(
    words(
        "country language lang locale currency date year month day week season email mail username login phone"
        " zip postal city state region address street domain host hostname ip url website version format type"
        " latitude longitude lat lon lng isbn issn doi orcid iban bic swift vin imdb ean upc gtin barcode ticker symbol cik"
        " vat tax ssn npi airport iata icao filename path query term keyword timezone zone marketplace"
    )
)
_OWN = frozenset(
    words("tenant subscription organization organisation org client application app merchant partner company me my")
)
_MADE_UP = frozenset(words("idempotency correlation request trace nonce external session reference custom redirect callback"))
_CREDENTIAL = frozenset(words("apikey secret signature password credential auth authorization hash captcha otp"))


LEFT_OUT = "it may be left out"
OWN = "it belongs to the caller's own account"
TAKEN = frozenset({"", LEFT_OUT, OWN})
"""Reasons beside which a value may still be taken from an answer; all others leave no use for that."""


def is_credential(name: str) -> bool:
    """Whether such a value opens something and names nothing: `apiKey`, `session_token`; a `tokenId` names a coin."""
    said = set(words(name))
    is_token = "token" in said and not said & {"id", "ids"}
    return is_token or bool(said & _CREDENTIAL) or {"api", "key"} <= said


def known(name: str, schema: Schema | None) -> str:
    """Why the caller has this value without asking an operation for it; empty where it must come from somewhere."""
    said = set(words(name.rpartition(".")[2]))
    if schema is not None and schema.enum:
        return "the document lists its values"
    if schema is not None and schema.node.plain("default") is not None:
        return LEFT_OUT
    if schema is not None and schema.format in ("date", "date-time", "email", "ipv4", "ipv6", "hostname"):
        return f"it is of the format {schema.format}"
    if is_credential(name):
        return "it belongs to the credential"
    if said & _SAID:
        return "a person knows it"
    if said & _OWN:
        return OWN
    return "the caller makes it up" if said & _MADE_UP else ""
