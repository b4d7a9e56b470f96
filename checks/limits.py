"""What a limit of a provider is: the thing measured, how much of it is taken, what becomes of the rest, and who says so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Measure(StrEnum):
    """What a limit is about. The text is how people call it."""

    TOOL_NAME = "name of a tool"
    NO_NAME = "operations without operationId"
    NAME_CUT = "characters kept of a name"
    TOOLS = "number of tools"
    KEY = "name of a parameter or property"
    PROPERTIES = "properties of an input"
    DEPTH = "levels of an input"
    ENUM_VALUES = "values of enum in an input"
    SCHEMA_TEXT = "characters of names and enum values of an input"
    LONG_ENUM_TEXT = "characters of an enum with more than 250 values"
    OPTIONAL = "optional parts of an input"
    UNIONS = "unions in an input"
    PARTS = "parts of a schema"
    KEYWORDS = "keywords of JSON Schema"
    FORMATS = "values of format"
    TEXT = "characters of an operation's text"
    PARAMETER_TEXT = "characters of a parameter's description"
    HEADERS = "required headers of the API's own"
    BODY = "media types of a body"
    CREDENTIALS = "credentials of an API"
    AUTHENTICATION = "ways to authenticate"
    ADDRESS = "address of the API"
    LOGIN_DOMAIN = "domain of a login"
    ANSWER = "characters of an answer"
    SECONDS = "seconds of a call"
    CONTEXT = "tokens of a context"


class Effect(StrEnum):
    """What becomes of an operation that breaks a limit."""

    REFUSED = "refused"  # the provider does not take it, or it cannot be called there
    LOSS = "loss"  # it is taken once it is converted, and something is then said otherwise or no more


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Limit:
    """One limit. `most` bounds a number, `pattern` a name, `names` lists words; `takes` says in words what is taken.

    `names` are the words that are taken (of KEYWORDS, FORMATS and AUTHENTICATION) or that are not (of PARTS and BODY).
    `seen_in_calls` marks what a document alone cannot show.
    """

    measure: Measure
    effect: Effect = Effect.REFUSED
    most: int | None = None
    pattern: re.Pattern[str] | None = None
    names: frozenset[str] = frozenset()
    takes: str = ""
    source: str = ""
    date: str = ""  # of the copy that was read
    seen_in_calls: bool = False

    @property
    def told(self) -> str:
        """What is taken, in words."""
        if self.takes:
            return self.takes
        if self.most is not None:
            return f"at most {self.most:,}"
        return self.pattern.pattern if self.pattern is not None else ", ".join(sorted(self.names))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Provider:
    """One surface on which tools are offered to a model, with every limit that it sets."""

    name: str
    limits: tuple[Limit, ...]
    reads: Limit | None = None  # the keywords of JSON Schema that it says it reads, where its export has a schema kept as it is

    def limit(self, measure: Measure) -> Limit | None:
        """Its first limit of this kind; None where it sets none."""
        return next((each for each in self.limits if each.measure is measure), None)

    def most(self, measure: Measure) -> int:
        """How much of it is taken. Raises `KeyError` where the provider sets no such limit."""
        limit = self.limit(measure)
        if limit is None or limit.most is None:
            raise KeyError(f"{self.name} sets no limit to {measure}.")
        return limit.most

    def pattern(self, measure: Measure) -> re.Pattern[str]:
        """What a name must match. Raises `KeyError` where the provider sets no such limit."""
        limit = self.limit(measure)
        if limit is None or limit.pattern is None:
            raise KeyError(f"{self.name} sets no pattern to {measure}.")
        return limit.pattern

    def names(self, measure: Measure) -> frozenset[str]:
        """The words that its first limit of this kind lists. Raises `KeyError` where the provider sets no such limit."""
        limit = self.limit(measure)
        if limit is None or not limit.names:
            raise KeyError(f"{self.name} lists no {measure}.")
        return limit.names

    @property
    def tools(self) -> int | None:
        """How many tools it takes at once; None where it does not say."""
        limit = self.limit(Measure.TOOLS)
        return limit.most if limit else None

    @property
    def source(self) -> str:
        """Where its first limit is said."""
        return self.limits[0].source

    @property
    def date(self) -> str:
        """Of the copy of that source that was read."""
        return self.limits[0].date

    def takes_name(self, name: str) -> bool:
        """Whether a tool may be called so."""
        return self._takes(Measure.TOOL_NAME, name)

    def takes_key(self, key: str) -> bool:
        """Whether a parameter or property of a tool may be called so."""
        return self._takes(Measure.KEY, key)

    def _takes(self, measure: Measure, name: str) -> bool:
        limit = self.limit(measure)
        return limit is None or limit.pattern is None or limit.pattern.fullmatch(name) is not None
