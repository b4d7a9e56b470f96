"""What providers and converters accept: one table each, from which checks, matrices and docs/providers.md derive their limits.

Measured and read between August and November 2026; a limit that a vendor raises is changed here and nowhere else, and a new
provider is one more table.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from plainspoken.checks.limits import Effect, Limit, Measure, Provider

# The words of JSON Schema that limit what a value may be, each with what is asked of it; what only explains is no limit.
VALIDATING = frozenset(
    (
        *("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
        *("minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains", "minProperties", "maxProperties"),
        *("propertyNames", "oneOf", "unevaluatedProperties", "unevaluatedItems"),
    )
)
# Parts of schemas that say "only if", "never" or "any": see `schema_traits.Trait`.
_CONDITIONS = frozenset(("not", "if", "dependentRequired", "dependentSchemas", "dependencies", "patternProperties", "allOf"))
_NOT_TEXT = frozenset(("image/*", "audio/*", "video/*", "application/pdf", "application/octet-stream", "application/zip"))

# Names that the document does not give.
_NAMELESS = Limit(
    measure=Measure.NO_NAME,
    effect=Effect.LOSS,
    takes="every operation with an operationId of its own; converters make others up, or call them None",
    source="OpenAPI 3.1.1, Operation Object; OpenAI cookbook, openapi_to_functions; FastMCP 4.1.2",
    date="2026-08",
)

# The smallest window of a provider's current models: who fits there fits everywhere.
_context = partial(Limit, measure=Measure.CONTEXT, effect=Effect.LOSS, date="2026-11-28", seen_in_calls=True)

_openai = partial(Limit, source="OpenAI, openapi.yaml, FunctionObject", date="2026-08-21")
OPENAI = Provider(
    name="OpenAI",
    limits=(
        _openai(measure=Measure.TOOL_NAME, pattern=re.compile(r"[A-Za-z0-9_-]{1,64}")),
        _NAMELESS,
        _openai(measure=Measure.TOOLS, most=128, takes="at most 128 in one request"),
        _context(most=400_000, source="OpenAI, GPT-5.6 Luna; told by others' lists of models"),
    ),
)

_strict = partial(Limit, source="OpenAI, structured outputs guide, supported schemas", date="2026-10-05")
OPENAI_STRICT = Provider(
    name="OpenAI strict",
    limits=(
        *OPENAI.limits,
        _strict(measure=Measure.PROPERTIES, most=5_000),
        _strict(measure=Measure.DEPTH, most=10),
        _strict(measure=Measure.ENUM_VALUES, most=1_000),
        _strict(measure=Measure.SCHEMA_TEXT, most=120_000),
        _strict(measure=Measure.LONG_ENUM_TEXT, most=15_000),
        _strict(
            measure=Measure.PARTS,
            names=_CONDITIONS,
            takes="no allOf that cannot be written out, not, if, dependentRequired, dependentSchemas, patternProperties",
        ),
        _strict(
            measure=Measure.PARTS,
            names=frozenset(("map", "open object", "prefixItems")),
            takes="objects whose fields are listed and that are closed; lists with one schema for all entries",
        ),
        _strict(
            measure=Measure.KEYWORDS,
            effect=Effect.LOSS,
            names=frozenset(
                (
                    *("pattern", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
                    *("minItems", "maxItems"),
                )
            ),
        ),
        _strict(
            measure=Measure.FORMATS,
            effect=Effect.LOSS,
            names=frozenset(("date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid")),
        ),
    ),
)

_anthropic = partial(
    Limit, source="Anthropic, error texts of the Messages API; anthropic-sdk-python, tool_param.py", date="2026-08-07"
)
ANTHROPIC = Provider(
    name="Anthropic",
    limits=(
        _anthropic(measure=Measure.TOOL_NAME, pattern=re.compile(r"[A-Za-z0-9_-]{1,128}")),
        _NAMELESS,
        _anthropic(measure=Measure.KEY, pattern=re.compile(r"[A-Za-z0-9_.-]{1,64}")),
        _context(most=200_000, source="Anthropic, context windows (1,000,000 from the generation 4.6 on)"),
    ),
)

_strict_use = partial(
    Limit, source="Anthropic, structured outputs and strict tool use; anthropic-sdk-python, _transform.py", date="2026-08-07"
)
ANTHROPIC_STRICT = Provider(
    name="Anthropic strict",
    limits=(
        *ANTHROPIC.limits,
        _strict_use(measure=Measure.TOOLS, most=20, takes="at most 20 strict tools in one request"),
        _strict_use(measure=Measure.OPTIONAL, most=24, takes="at most 24, of all strict tools of a request together"),
        _strict_use(measure=Measure.UNIONS, most=16, takes="at most 16, of all strict tools of a request together"),
        _strict_use(
            measure=Measure.PARTS,
            names=_CONDITIONS | {"map", "open object"},
            takes="objects whose fields are listed and that are closed; no not, if, dependent*, patternProperties",
        ),
        _strict_use(
            measure=Measure.KEYWORDS,
            effect=Effect.LOSS,
            names=frozenset(("pattern",)),
            takes="pattern, and minItems of 0 or 1; the SDK moves other bounds into the description, and oneOf becomes anyOf",
        ),
        _strict_use(
            measure=Measure.FORMATS,
            effect=Effect.LOSS,
            names=frozenset(("date-time", "time", "date", "duration", "email", "hostname", "uri", "ipv4", "ipv6", "uuid")),
        ),
    ),
)

_gemini = partial(Limit, source="python-genai, types.py, FunctionDeclaration and Schema", date="2026-08-21")
GEMINI = Provider(
    name="Gemini",
    limits=(
        _gemini(measure=Measure.TOOL_NAME, pattern=re.compile(r"[A-Za-z_][A-Za-z0-9_.:-]{0,127}")),
        _NAMELESS,
        _gemini(measure=Measure.KEY, pattern=re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")),
        _gemini(
            measure=Measure.PARTS,
            effect=Effect.LOSS,
            names=_CONDITIONS | {"map", "enum", "prefixItems"},
            takes="texts in enum, one schema for all entries of a list, listed fields; no allOf, not, if (`parameters`; "
            "`parametersJsonSchema` takes more)",
        ),
        _gemini(
            measure=Measure.KEYWORDS,
            effect=Effect.LOSS,
            names=frozenset(
                (
                    *("minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems"),
                    *("minProperties", "maxProperties"),
                )
            ),
        ),
        _context(most=1_048_576, source="Google, Gemini 3 models; told by others' lists of models"),
    ),
    reads=Limit(
        measure=Measure.KEYWORDS,
        effect=Effect.LOSS,
        names=frozenset(
            (
                *("$defs", "$ref", "type", "format", "title", "description", "enum", "items", "prefixItems", "minItems"),
                *("maxItems", "minimum", "maximum", "anyOf", "oneOf", "properties", "additionalProperties", "required"),
            )
        ),
        source="ai.google.dev, structured output, response_json_schema",
        date="2026-08-21",
    ),
)

_mcp = partial(Limit, source="Model Context Protocol 2026-07-28, server/tools", date="2026-08-22")
MCP = Provider(
    name="MCP",
    limits=(
        _mcp(measure=Measure.TOOL_NAME, effect=Effect.LOSS, pattern=re.compile(r"[A-Za-z0-9_.-]{1,128}")),
        _NAMELESS,
    ),
)

_kernel = partial(Limit, source="semantic-kernel (Python), OpenAPI connector", date="2026-08-20")
SEMANTIC_KERNEL = Provider(
    name="Semantic Kernel",
    limits=(
        _kernel(measure=Measure.TOOL_NAME, pattern=re.compile(r"[A-Za-z0-9_-]+")),
        _kernel(measure=Measure.NO_NAME, takes="none: it raises an error"),
        _kernel(measure=Measure.DEPTH, most=10),
    ),
)

_fastmcp = partial(Limit, source="FastMCP 4.1.2, from_openapi, measured", date="2026-02")
FASTMCP = Provider(name="FastMCP", limits=(_fastmcp(measure=Measure.NAME_CUT, effect=Effect.LOSS, most=56),))

_actions = partial(Limit, source="OpenAI, production notes on GPT Actions", date="2026-11-28")
GPT_ACTIONS = Provider(
    name="GPT Actions",
    limits=(
        _actions(
            measure=Measure.TOOLS,
            most=30,
            takes="at most 30 operations in a document",
            source="OpenAI, production notes on GPT Actions; the builder's error text",
        ),
        _NAMELESS,
        _actions(measure=Measure.TEXT, most=300),
        _actions(measure=Measure.PARAMETER_TEXT, most=700),
        _actions(measure=Measure.HEADERS, takes="none"),
        _actions(measure=Measure.BODY, names=_NOT_TEXT, takes="text"),
        _actions(measure=Measure.CREDENTIALS, most=1, takes="one scheme, which may be mixed with none"),
        _actions(measure=Measure.ADDRESS, takes="https on port 443, TLS 1.2 or newer, public certificate"),
        _actions(measure=Measure.LOGIN_DOMAIN, takes="that of the API; Google, Microsoft and Adobe may be others"),
        _actions(measure=Measure.ANSWER, most=99_999, takes="fewer than 100,000, of a request as well", seen_in_calls=True),
        _actions(measure=Measure.SECONDS, most=45, seen_in_calls=True),
    ),
)

_plugin = partial(Limit, source="OpenAI, plugins-quickstart (ai-plugin.json)", date="2026-08")
PLUGIN = Provider(
    name="ChatGPT plugin",
    limits=(
        _plugin(measure=Measure.CREDENTIALS, most=1, takes="one entry under auth"),
        _plugin(
            measure=Measure.AUTHENTICATION,
            names=frozenset(("http", "oauth2", "openIdConnect", "header")),
            takes="none, OAuth, or a token in a header (service_http, user_http)",
        ),
        _plugin(measure=Measure.ADDRESS, takes="an absolute https address"),
    ),
)

_vs_code = partial(Limit, source="code.visualstudio.com, agent mode", date="2026-08")
VS_CODE = Provider(name="VS Code", limits=(_vs_code(measure=Measure.TOOLS, most=128, takes="at most 128 in one request"),))

_client = partial(Limit, effect=Effect.LOSS, seen_in_calls=True)
MCP_CLIENTS = Provider(
    name="MCP clients",
    limits=(_client(measure=Measure.ANSWER, most=25_000, source="MCP clients warn or cut, observed", date="2026-08"),),
)

# Who is asked about a tool as it is called in the document; strict modes have the names of their providers.
PROVIDERS = (OPENAI, ANTHROPIC, GEMINI, MCP, SEMANTIC_KERNEL, FASTMCP, GPT_ACTIONS, VS_CODE)
# The columns of `plainspoken fit`.
SURFACES = (PLUGIN, GPT_ACTIONS, OPENAI, OPENAI_STRICT, ANTHROPIC, ANTHROPIC_STRICT, GEMINI, MCP)
ALL = (*SURFACES, SEMANTIC_KERNEL, FASTMCP, VS_CODE, MCP_CLIENTS)

# What all of them take: the strictest of the patterns and cuts above.
NAME_LENGTH = FASTMCP.most(Measure.NAME_CUT)
NAME_EVERYWHERE = re.compile(rf"[A-Za-z_][A-Za-z0-9_]{{0,{NAME_LENGTH - 1}}}")
KEY_EVERYWHERE = GEMINI.pattern(Measure.KEY)

# GPT Actions, characters.
TEXT_LIMIT = GPT_ACTIONS.most(Measure.TEXT)  # of an operation's summary or description
PARAMETER_TEXT_LIMIT = GPT_ACTIONS.most(Measure.PARAMETER_TEXT)
ANSWER_LIMIT = GPT_ACTIONS.most(Measure.ANSWER)
LARGE_ANSWER = MCP_CLIENTS.most(Measure.ANSWER)  # above, clients warn or cut, long before the limit

CONTEXT = ANTHROPIC.most(Measure.CONTEXT)  # tokens; the smallest of the windows, by which shares are told

STRICT_PROPERTIES = OPENAI_STRICT.most(Measure.PROPERTIES)
STRICT_DEPTH = OPENAI_STRICT.most(Measure.DEPTH)
STRICT_ENUM_VALUES = OPENAI_STRICT.most(Measure.ENUM_VALUES)
STRICT_OPTIONAL = ANTHROPIC_STRICT.most(Measure.OPTIONAL)
STRICT_UNIONS = ANTHROPIC_STRICT.most(Measure.UNIONS)


def refusals(name: str) -> dict[str, tuple[Provider, ...]]:
    """The matrix of a tool's name: what about it is refused, and by whom; empty where everyone takes it."""
    found: dict[str, tuple[Provider, ...]] = {}
    for provider in PROVIDERS:
        if not provider.takes_name(name):
            what = refused_part(provider.takes_name, name)
            found[what] = (*found.get(what, ()), provider)
    return found


def refused_part(takes: Callable[[str], bool], name: str) -> str:
    """What of a name is not taken: its signs, its beginning, or its length."""
    signs = [sign for sign in dict.fromkeys(name) if not takes(f"a{sign}")]
    if signs:
        return " and ".join("the space" if sign.isspace() else f"`{sign}`" for sign in signs)
    if not takes(f"{name[:1]}a"):
        return f"`{name[:1]}` at its beginning"
    return f"its {len(name)} characters"
