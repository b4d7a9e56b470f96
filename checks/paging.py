"""How lists are given in portions: what parameters that begin the next one are called, and what answers name it with.

Names as they are met in real documents (Zalando RESTful API Guidelines, rules 160 and 161; Google AIP-158; OData 4.01, section
11.2.6.7; JSON:API 1.1, pagination; the forty documents of the corpus).
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache

from plainspoken.checks.wording import words

PAGES = frozenset(words("page pagenumber pageno pagenum pageindex currentpage pagetoget"))
CURSORS = frozenset(
    words(
        "cursor next pagetoken nexttoken nextpagetoken continuation continuationtoken marker starttoken nextcursor pagecursor"
        " skiptoken nextmarker"
    )
)
LAST_ITEMS = frozenset(words("after startingafter startafter afterid afterkey exclusivestartkey"))
OFFSETS = frozenset(words("offset skip pageoffset startindex startoffset"))
NEXT_LINKS = frozenset(words("next nextlink nexturl nextpage nextpageurl nextpagelink nexthref odatanextlink nexturi"))
NEXT_CURSORS = frozenset(
    words(
        "next nextcursor cursor nextpagetoken nexttoken continuation continuationtoken endcursor nextmarker after nextpage"
        " pagetoken nextpagecursor nextoffset nextcontinuationtoken skiptoken marker"
    )
)


class Way(Enum):
    """How a caller says where the next portion begins."""

    CURSOR = "a cursor that an answer gave"
    LAST_ITEM = "the last thing of the answer before"
    PAGE = "the number of the page"
    OFFSET = "how many things came before"


_NAMES = ((Way.CURSOR, CURSORS), (Way.LAST_ITEM, LAST_ITEMS), (Way.PAGE, PAGES), (Way.OFFSET, OFFSETS))


@lru_cache(maxsize=65536)
def begins_at(parameter: str) -> Way | None:
    """How a parameter of this name says where the next portion begins; None where it says something else."""
    named = words(_MARK.sub("", parameter))
    if named[:1] in (("start",), ("starting",)) and named[1:2] == ("after",):
        return Way.LAST_ITEM  # `start_after_history_item_id`
    inner = "".join(words(_HOLDERS.sub("", parameter)))  # `searchCriteria[currentPage]`, `query.skip`
    found = _way("".join(named)) or _way(inner)
    # `filter[after]` is a time; `page[after]` is a place.
    return None if found is Way.LAST_ITEM and named[0] != "page" and inner != "".join(named) else found


_MARK = re.compile(r"^(?:[xX]-|\$)")
_HOLDERS = re.compile(r"^.*[.\[](?=.)")


def _way(spelled: str) -> Way | None:
    return next((way for way, names in _NAMES if spelled in names), None)


def names_next(field: str) -> bool:
    """Whether a field of this name holds the link to the next portion or its cursor."""
    called = "".join(words(field))
    return called in NEXT_LINKS or called in NEXT_CURSORS
