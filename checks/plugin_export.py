"""A ChatGPT plugin of an API: its manifest, and its document within the lengths that the builder takes.

Sources: OpenAI, plugins-quickstart (`ai-plugin.json`); OpenAI, GPT Actions in production.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any

from plainspoken.checks.manifest_rules import LENGTHS
from plainspoken.checks.naming import legal_key
from plainspoken.checks.providers import GPT_ACTIONS, PARAMETER_TEXT_LIMIT, TEXT_LIMIT
from plainspoken.checks.tool_definitions import ToolDefinition, tool_definitions
from plainspoken.checks.tool_exports import Exported
from plainspoken.checks.tool_losses import Loss
from plainspoken.checks.tool_schemas import Json
from plainspoken.checks.wording import cut, plain
from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.nodes import Node

MANIFEST, DOCUMENT = "ai-plugin.json", "openapi.json"


def plugin(document: Document, whole: Json, *, document_url: str = "") -> Exported:
    """The files of the plugin by name. `whole` is the document in one piece; `document_url` is where it will be served."""
    losses: list[Loss] = []
    files = {MANIFEST: _manifest(document, document_url, losses), DOCUMENT: _document(document, whole, losses)}
    definitions = tool_definitions(document)
    named = [each for tool in definitions for each in tool.losses if each.what.startswith("the name: ")]
    return Exported(tools=files, losses=(*_room(definitions), *named, *losses), count=len(definitions))


def _room(definitions: tuple[ToolDefinition, ...]) -> Iterator[Loss]:
    most = GPT_ACTIONS.tools
    if most is not None and len(definitions) > most:
        why = f"{GPT_ACTIONS.name} take {most} operations of one document."
        better = "Give the operations of one task a document of their own; nothing was cut here."
        yield Loss(what=f"room for all {len(definitions)} operations", why=why, better=better)


def _manifest(document: Document, document_url: str, losses: list[Loss]) -> Json:
    info = document.root.get("info")
    title = document.title or "API"
    about = plain(document.description or (info.text("summary") if info else "")) or title
    texts = {
        "name_for_human": title,
        "name_for_model": legal_key(title),
        "description_for_human": re.split(r"(?<=[.!?])\s", about, maxsplit=1)[0],
        "description_for_model": about,
    }
    made: Json = {"schema_version": "v1"}
    for field, text in texts.items():
        made[field] = text if len(text) <= LENGTHS[field] else cut(text, LENGTHS[field])
        if made[field] != text and field != "description_for_human":
            why, better = f"A manifest takes {LENGTHS[field]:,} characters.", "Write a shorter one in `info`."
            losses.append(Loss(what=f"`{field}`: it was cut", why=why, better=better))
    made["auth"] = _auth(document, losses)
    made["api"] = {"type": "openapi", "url": document_url}
    return made | _addresses(document, made, losses)


def _auth(document: Document, losses: list[Loss]) -> Json:
    schemes = list(document.security_schemes.values())
    asked = {name for each in document.operations for one in each.security or () for name in one.schemes}
    used = next((each for each in schemes if each.name in asked), None)
    if used is None:
        return {"type": "none"}
    if len(asked) > 1:
        what, why = f"the security schemes beside `{used.name}`", "A plugin has one way to log in."
        losses.append(Loss(what=what, why=why, better="Let one scheme open all operations.", place=str(used.place)))
    if used.type == "oauth2" and "authorizationCode" in used.flows:
        flow = _flow(used.node)
        return {
            "type": "oauth",
            "client_url": flow.get("authorizationUrl", ""),
            "authorization_url": flow.get("tokenUrl", ""),
            "scope": " ".join(used.flows["authorizationCode"]),
            "authorization_content_type": "application/x-www-form-urlencoded",
        }
    if used.type == "http" and used.scheme == "bearer":
        return {"type": "user_http", "authorization_type": "bearer"}
    why = "A plugin sends a bearer token, or logs in by OAuth with an authorization code."
    losses.append(Loss(what=f"the login by `{used.name}`", why=why, better="Take one of these as well.", place=str(used.place)))
    return {"type": "none"}


def _flow(node: Node) -> Mapping[str, Any]:
    flows = node.get("flows")
    flow = flows.get("authorizationCode") if flows is not None else node
    return flow.value if flow is not None and isinstance(flow.value, dict) else {}


def _addresses(document: Document, made: Json, losses: list[Loss]) -> Json:
    """The addresses of the manifest, as far as the document has them."""

    def told(*steps: str) -> str:
        node = document.at("info", *steps)
        return node.value if node is not None and isinstance(node.value, str) else ""

    found = {
        "logo_url": told("x-logo", "url"),
        "contact_email": told("contact", "email"),
        "legal_info_url": told("termsOfService") or told("license", "url"),
    }
    wanted = {"logo_url": "info.x-logo.url", "contact_email": "info.contact.email", "legal_info_url": "info.termsOfService"}
    for field, where in wanted.items():
        if not found[field]:
            why = "A manifest needs it, and the document does not have it."
            losses.append(Loss(what=f"`{field}`", why=why, better=f"Write `{where}`."))
    if not str(made["api"]["url"]).startswith("https://"):
        why, better = "A manifest needs the https address of the document.", "Give it by `--document-url`."
        losses.append(Loss(what="`api.url`", why=why, better=better))
    return found


def _document(document: Document, whole: Json, losses: list[Loss]) -> Json:
    made = copy.deepcopy(whole)
    names = {each.operation: each.name for each in tool_definitions(document)}
    for path, item in (made.get("paths") or {}).items():
        for method in METHODS:
            node = item.get(method) if isinstance(item, dict) else None
            if isinstance(node, dict) and (key := f"{method.upper()} {path}") in names:
                node["operationId"] = names[key]
                losses.extend(_shortened(node, key))
    if document.dialect == "2.0":
        why, better = "Plugins take OpenAPI 3.0 and 3.1.", "Convert it, for example with swagger2openapi."
        losses.append(Loss(what="Swagger 2.0: the document stays as it is", why=why, better=better))
    urls = [each.url for each in document.servers]
    if not urls or not urls[0].startswith("https://"):
        why, better = "A plugin calls an https address that the document names.", "Write it under `servers`."
        losses.append(Loss(what="where the API answers", why=why, better=better))
    return made


def _shortened(node: Json, key: str) -> Iterator[Loss]:
    """Cuts the texts of an operation to what is taken."""
    better = "Put first what a choice needs, and the rest into documentation that `externalDocs` names."
    for field in ("summary", "description"):
        text = node.get(field)
        if isinstance(text, str) and len(text) > TEXT_LIMIT:
            node[field] = cut(plain(text), TEXT_LIMIT)
            why = f"{GPT_ACTIONS.name} take {TEXT_LIMIT} characters of an operation's text."
            yield Loss(operation=key, what=f"the end of its {field} of {len(text):,} characters", why=why, better=better)
    listed = node.get("parameters")
    for each in listed if isinstance(listed, list) else ():
        text = each.get("description") if isinstance(each, dict) else None
        if isinstance(text, str) and len(text) > PARAMETER_TEXT_LIMIT:
            each["description"] = cut(plain(text), PARAMETER_TEXT_LIMIT)
            why = f"{GPT_ACTIONS.name} take {PARAMETER_TEXT_LIMIT} characters of a parameter's text."
            yield Loss(operation=key, what=f"the end of the text of `{each.get('name', '')}`", why=why, better=better)
