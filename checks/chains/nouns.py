"""Which thing a name speaks of: `petId`, `pet_ids` and the schema `PetDto` all speak of a pet. English only."""

from __future__ import annotations

import re
from functools import lru_cache

from plainspoken.checks.chains.records import Form
from plainspoken.checks.wording import words

_IDS = frozenset(words("id ids uuid uuids guid guids oid pk identifier identifiers uid uids uri uris urn urns sid rid"))
_NAMES = frozenset(words("name names slug slugs key keys code codes number numbers no login handle ref reference index symbol"))
# A link to the thing itself, in which its id stands.
_ADDRESSES = frozenset(words("href self url link"))
# Words of schemas and fields that say how something is packed, not what it is.
_WRAPPING = frozenset(
    words(
        "dto response responses request model models list lists item items object objects result results summary detail details"
        " simple simplified full base info output out input view page paged paging collection resource record records entity"
        " entities data value values content contents entry entries payload embedded body attributes included rows row node"
        " nodes edges property properties array wrapper envelope minimal short public api rest json get post put patch create"
        " created update updated new read search schema paginated with and of by for the in all a v1 v2 v3 v4 success ok"
    )
)
# Such words say how something is packed, unless nothing else is said: `/lists/{list_id}`.
_THINGS_TOO = frozenset(
    words("item resource record collection list entry node page object edge view model entity content response request result")
)
_ITSELF = frozenset(words("entity object record row"))
_UNCHANGED = frozenset(
    words("status address access analysis alias canvas news series process progress business class pass bus")
)


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """The word as one of its kind; wrong ones only have to be wrong alike."""
    if word in _UNCHANGED or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "ches", "shes", "uses")) else word[:-1]


@lru_cache(maxsize=65536)
def noun_of(text: str) -> str:
    """The thing that a path step, a schema or a field is called after, without packing words; empty where nothing is left."""
    kept = [singular(word) for word in words(text) if word not in _WRAPPING and word not in _IDS and not word.isdigit()]
    return " ".join(kept[-3:])


@lru_cache(maxsize=65536)
def thing_of(text: str) -> str:
    """The same, but a packing word that may be a thing is one where nothing else is left: `resource_id`, `/lists`."""
    return noun_of(text) or next((one for word in reversed(words(text)) if (one := singular(word)) in _THINGS_TOO), "")


@lru_cache(maxsize=65536)
def split_name(name: str) -> tuple[Form | None, str]:
    """Whether a name ends in a word for an id or a name (None: neither), and the thing before it (empty: it stands alone)."""
    name = name.rpartition(".")[2]
    if name.lower().strip("@_") in _ADDRESSES:
        return Form.ID, ""
    found = words(name)
    if not found:
        return None, ""
    last, before = found[-1], found[:-1]
    if len(found) == 1 and name.lower() not in _IDS and _JOINED.fullmatch(name):
        return Form.ID, singular(name.lower()[:-2])
    if last in _IDS:
        return Form.ID, thing_of(" ".join(before))
    if last in _NAMES:
        return Form.NAME, thing_of(" ".join(before))
    if found[0] in ("id", "ids"):
        return Form.ID, thing_of(" ".join(found[1:]))
    return None, noun_of(name)


# `petid`, `teamid`: names in one word; these English words only end so.
_JOINED = re.compile(
    r"(?!(?:valid|invalid|paid|unpaid|prepaid|grid|fluid|android|solid|liquid|rapid|hybrid|avoid|covid|said)$)[a-z]{3,}id"
)


# Two nouns that share only one of these are no more alike than any two.
_WEAK = frozenset(words("type size status state group set class kind action info code number option setting detail id"))


def loose(noun: str) -> str:
    """The word under which a noun may be meant with less certainty; itself where its last word says too little."""
    last = head(noun)
    return noun if last in _WEAK else last


def names_one_thing(noun: str) -> bool:
    """Whether a noun alone tells what is meant, to people of another team too: not a `group`, a `type` or an `item`."""
    return noun not in _WEAK and noun not in _THINGS_TOO and len(noun) > 2


def is_bare(own: str) -> bool:
    """Whether what stands before `id` says no more than that the thing itself is meant: `id`, `entity_id`."""
    return not own or own in _ITSELF


def head(noun: str) -> str:
    """Its last word: what a `source account` is."""
    return noun.rpartition(" ")[2]
