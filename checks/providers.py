"""What providers and converters accept: one record each, from which the checks of portability derive their limits.

Measured and read between August and November 2026; a limit that a vendor raises is changed here and nowhere else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """One surface on which tools are offered to a model. None and empty: it sets no such limit."""

    name: str
    tool_name: re.Pattern[str] | None = None  # the whole name must match
    tool_name_cut: int | None = None  # characters after which it cuts a name instead of refusing it
    tools: int | None = None  # in one request or, for GPT Actions, in one document
    property_key: re.Pattern[str] | None = None
    source: str = ""
    date: str = ""  # of the copy that was read

    def takes_name(self, name: str) -> bool:
        """Whether a tool may be called so."""
        return self.tool_name is None or self.tool_name.fullmatch(name) is not None

    def takes_key(self, key: str) -> bool:
        """Whether a parameter or property of a tool may be called so."""
        return self.property_key is None or self.property_key.fullmatch(key) is not None


OPENAI = Provider(
    name="OpenAI",
    tool_name=re.compile(r"[A-Za-z0-9_-]{1,64}"),
    tools=128,
    source="OpenAI, openapi.yaml, FunctionObject; structured outputs guide",
    date="2026-08-21",
)
ANTHROPIC = Provider(
    name="Anthropic",
    tool_name=re.compile(r"[A-Za-z0-9_-]{1,128}"),
    property_key=re.compile(r"[A-Za-z0-9_.-]{1,64}"),
    source="Anthropic, error texts of the Messages API; anthropic-sdk-python, tool_param.py",
    date="2026-08-07",
)
GEMINI = Provider(
    name="Gemini",
    tool_name=re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}"),
    property_key=re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}"),
    source="python-genai, types.py, FunctionDeclaration and Schema",
    date="2026-08-21",
)
MCP = Provider(
    name="MCP",
    tool_name=re.compile(r"[A-Za-z0-9_.-]{1,128}"),
    source="Model Context Protocol 2026-07-28, server/tools",
    date="2026-08-22",
)
SEMANTIC_KERNEL = Provider(
    name="Semantic Kernel",
    tool_name=re.compile(r"[A-Za-z0-9_-]+"),
    source="semantic-kernel (Python), OpenAPI connector",
    date="2026-08-20",
)
FASTMCP = Provider(name="FastMCP", tool_name_cut=56, source="FastMCP 4.1.2, from_openapi, measured", date="2026-02")
GPT_ACTIONS = Provider(
    name="GPT Actions", tools=30, source="OpenAI, GPT Actions in production; the builder's error text", date="2026-11"
)
VS_CODE = Provider(name="VS Code", tools=128, source="code.visualstudio.com, agent mode", date="2026-08")

PROVIDERS = (OPENAI, ANTHROPIC, GEMINI, MCP, SEMANTIC_KERNEL, FASTMCP, GPT_ACTIONS, VS_CODE)

# What all of them take: the strictest of the patterns and cuts above.
NAME_EVERYWHERE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,55}")
NAME_LENGTH = 56
KEY_EVERYWHERE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")

# GPT Actions, characters.
TEXT_LIMIT = 300  # of an operation's summary or description
PARAMETER_TEXT_LIMIT = 700
ANSWER_LIMIT = 100_000
LARGE_ANSWER = 25_000  # above, clients warn or cut (MCP clients), long before the limit

# OpenAI's strict mode.
STRICT_PROPERTIES = 5_000
STRICT_DEPTH = 10
STRICT_ENUM_VALUES = 1_000
# Anthropic's strict tools, one request.
STRICT_TOOLS = 20
STRICT_OPTIONAL = 24
STRICT_UNIONS = 16


def refusals(name: str) -> dict[str, tuple[Provider, ...]]:
    """The matrix of a tool's name: what about it is refused, and by whom; empty where everyone takes it."""
    found: dict[str, tuple[Provider, ...]] = {}
    for provider in PROVIDERS:
        if not provider.takes_name(name):
            what = _refused(provider, name)
            found[what] = (*found.get(what, ()), provider)
    return found


def _refused(provider: Provider, name: str) -> str:
    signs = [sign for sign in dict.fromkeys(name) if not provider.takes_name(f"a{sign}")]
    if signs:
        return " and ".join("the space" if sign.isspace() else f"`{sign}`" for sign in signs)
    if not provider.takes_name(f"{name[:1]}a"):
        return f"`{name[:1]}` at its beginning"
    return f"its {len(name)} characters"
