"""Mutations of who may call, how a credential travels, and over which line."""

from __future__ import annotations

from .mutation import Plain, better, worse
from .walk import bodies, followed, is_swagger, operations, schemes, secured, security, set_schemes, share

# Where nobody asks for a credential, nobody asks for two.
ONE_KEY = {"portability": 3.5}
KEY = {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key",
    "description": "Create a key under Settings and send it as it is.",
}


def _drop_security(document: Plain) -> None:
    document.pop("security", None)
    for site in operations(document):
        site.operation.pop("security", None)
    set_schemes(document, {})


@worse("identity", "An API that was opened for a test and stayed open", least=15, rises=ONE_KEY)
def security_removed(document: Plain) -> float | None:
    changed = len(secured(document))
    _drop_security(document)
    return share(changed, document)


@worse("identity", "The same, over a line that everybody can read", least=20, rises=ONE_KEY)
def security_removed_and_plain_http(document: Plain) -> float | None:
    secure = plain_http(document)
    asked = security_removed(document)
    return asked if secure else None


@worse("identity", "Schemes that are declared and asked for nowhere", least=8, rises=ONE_KEY)
def security_not_asked_for(document: Plain) -> float | None:
    changed = len(secured(document))
    document.pop("security", None)
    for site in operations(document):
        site.operation.pop("security", None)
    return share(changed, document)


@worse("identity", "A change that anybody may make", least=8)
def changes_are_public(document: Plain) -> float | None:
    changed = 0
    for site in secured(document):
        if site.method in ("put", "patch", "delete"):
            changed += 1
            site.operation["security"] = []
    return share(changed, document)


@worse("identity", "A scheme that was renamed in one place", least=3, rises=ONE_KEY)
def undeclared_scheme(document: Plain) -> float | None:
    sites = secured(document)
    for site in sites:
        site.operation["security"] = [{"ghost": []}]
    return share(len(sites), document)


@worse("identity", "An address without encryption", least=5)
def plain_http(document: Plain) -> float | None:
    if is_swagger(document):
        before = document.get("schemes") or []
        document["schemes"] = ["http"]
        return 1.0 if "https" in before and document.get("host") else None
    found = [each for each in document.get("servers") or () if str(each.get("url")).startswith("https://")]
    for server in found:
        server["url"] = "http://" + server["url"][8:]
    return len(found) / len(document["servers"]) if found else None


def _rescheme(document: Plain, change: Plain) -> float | None:
    """Every declared scheme replaced by another kind of the same name, its scopes gone."""
    sites = secured(document)
    named = {name for site in sites for each in security(document, site.operation) for name in each}
    for site in operations(document):
        asked = security(document, site.operation)
        if asked and all(asked):
            site.operation["security"] = [{name: [] for name in each} for each in asked]
    set_schemes(document, {name: dict(change) for name in named})
    return share(len(sites), document)


@worse("identity", "A key in the address, where logs keep it", least=2, shown_by=("AUTH006",), rises=ONE_KEY)
def key_in_query(document: Plain) -> float | None:
    if _sends_badly(document):
        return None
    return _rescheme(document, {**KEY, "in": "query", "name": "apikey"})


_UNSAFE = {"implicit", "password"}


def _sends_password(document: Plain) -> bool:
    found = [each for each in schemes(document).values() if isinstance(each, dict)]
    return any("basic" in (each.get("type"), str(each.get("scheme")).lower()) for each in found)


def _sends_badly(document: Plain) -> bool:
    """Whether a credential travels in the address or as a password already; in these flows of OAuth one of them does."""
    found = [each for each in schemes(document).values() if isinstance(each, dict)]
    flows = {name for each in found for name in ({each.get("flow")} | set(each.get("flows") or {}))}
    return _sends_password(document) or bool(_UNSAFE & flows) or any(each.get("in") == "query" for each in found)


@worse("identity", "A password that goes with every call", least=1, rises={"portability": 3.5})
def basic_authentication(document: Plain) -> float | None:
    if _sends_badly(document):
        return None
    return _rescheme(document, {"type": "basic"} if is_swagger(document) else {"type": "http", "scheme": "basic"})


@worse("identity", "A key that is a step of every path", least=5, rises=ONE_KEY)
def key_in_path(document: Plain) -> float | None:
    if _sends_password(document):
        return None  # one fault for another
    sites = secured(document)
    asking = {site.path for site in sites} - {site.path for site in operations(document) if site not in sites}
    _drop_security(document)
    document["paths"] = {
        f"/{{api_key}}{path}" if path in asking else path: item for path, item in (document.get("paths") or {}).items()
    }
    moved = [site for site in sites if site.path in asking]
    for site in moved:
        schema = {"type": "string"}
        own = {"name": "api_key", "in": "path", "required": True}
        own |= schema if is_swagger(document) else {"schema": schema}
        site.operation["parameters"] = [*(site.operation.get("parameters") or ()), own]
    return share(len(moved), document)


@worse("identity", "A key among the fields of the body", least=5, rises=ONE_KEY)
def key_in_body(document: Plain) -> float | None:
    found = []
    for site in secured(document):
        for media in bodies(document, site.operation):
            schema = followed(document, media.get("schema"))
            if isinstance(schema, dict) and isinstance(schema.get("properties"), dict):
                schema["properties"]["api_key"] = {"type": "string", "description": "Your API key"}
                found.append(id(site.operation))
    _drop_security(document)
    return share(len(set(found)), document)


@worse("identity", "A key that only the introduction speaks of", least=8, rises=ONE_KEY)
def key_in_prose(document: Plain) -> float | None:
    changed = len(secured(document))
    _drop_security(document)
    document.setdefault("info", {})["description"] = "You must include your API key with every request."
    return share(changed, document)


def _flows(scheme: Plain) -> list[Plain]:
    flows = scheme.get("flows")
    return [each for each in flows.values() if isinstance(each, dict)] if isinstance(flows, dict) else [scheme]


def _oauth(document: Plain) -> list[tuple[str, Plain]]:
    return [(name, each) for name, each in schemes(document).items() if isinstance(each, dict) and each.get("type") == "oauth2"]


@worse("identity", "One scope that allows everything", least=2, shown_by=("AUTH011",))
def scopes_merged(document: Plain) -> float | None:
    named = {name for name, scheme in _oauth(document) if sum(len(each.get("scopes") or {}) for each in _flows(scheme)) > 1}
    sites = [site for site in secured(document) if any(named & set(each) for each in security(document, site.operation))]
    if len({site.method for site in sites} - {"get", "head"}) == 0 or all(site.method != "get" for site in sites):
        return None
    for site in sites:
        site.operation["security"] = [
            {name: ["all"] if name in named else scopes for name, scopes in each.items()}
            for each in security(document, site.operation)
        ]
    for name, scheme in _oauth(document):
        for flow in _flows(scheme) if name in named else ():
            flow["scopes"] = {"all": "Everything that the account may do"}
    return share(len(sites), document)


def _flow(document: Plain, name: str, swagger_name: str, fields: Plain) -> float | None:
    found = [scheme for _, scheme in _oauth(document) if not _UNSAFE & ({scheme.get("flow")} | set(scheme.get("flows") or {}))]
    for scheme in found:
        scopes = _flows(scheme)[0].get("scopes") or {}
        if is_swagger(document):
            for key in ("authorizationUrl", "tokenUrl"):
                scheme.pop(key, None)
            scheme |= {"flow": swagger_name, **fields, "scopes": scopes}
        else:
            scheme["flows"] = {name: {**fields, "scopes": scopes}}
    return 1.0 if found else None


@worse("identity", "A flow in which the client sees the password", least=3)
def password_flow(document: Plain) -> float | None:
    return _flow(document, "password", "password", {"tokenUrl": "https://login.vendor.example/token"})


@worse("identity", "A flow that hands the token over in an address", least=3)
def implicit_flow(document: Plain) -> float | None:
    return _flow(document, "implicit", "implicit", {"authorizationUrl": "https://login.vendor.example/authorize"})


@worse("identity", "Scopes that are agreed to unread", least=0.5)
def scope_descriptions_emptied(document: Plain) -> float | None:
    changed = False
    for _, scheme in _oauth(document):
        for flow in _flows(scheme):
            scopes = flow.get("scopes") or {}
            changed |= bool(scopes) and all(len(str(text).split()) > 2 for text in scopes.values())
            flow["scopes"] = dict.fromkeys(scopes, "")
    return 1.0 if changed else None


@worse("identity", "Credentials of which nobody says how they are got", least=1)
def scheme_descriptions_removed(document: Plain) -> float | None:
    named = [each for each in schemes(document).values() if isinstance(each, dict) and each.get("type") in ("apiKey", "http")]
    changed = any(len(str(each.get("description", "")).split()) > 5 for each in named)
    for each in named:
        each.pop("description", None)
        each.pop("bearerFormat", None)
    document.setdefault("info", {})["description"] = "What this API is for."
    return 1.0 if changed else None


@worse("identity", "A working key that the gateway's settings left behind", least=3, shown_by=("AUTH008",))
def secret_in_document(document: Plain) -> float | None:
    sites = operations(document)
    if not sites:
        return None
    # Put together, so that no search for leaked keys stops here.
    sites[0].operation["x-test-invoke"] = {"headers": {"x-api-key": "AKIA" + "J7QX2LMNB3RTYU6A"}}
    return 1.0


@better("identity", "A login is declared and asked for")
def login_added(document: Plain) -> float | None:
    if schemes(document) or document.get("security") is not None:
        return None
    flow = {
        "authorizationUrl": "https://login.vendor.example/authorize",
        "tokenUrl": "https://login.vendor.example/token",
        "scopes": {"data:read": "See your data", "data:write": "Change your data in your name"},
    }
    login = (
        {"type": "oauth2", "flow": "accessCode", **flow}
        if is_swagger(document)
        else {"type": "oauth2", "flows": {"authorizationCode": flow}}
    )
    set_schemes(document, {"login": login})
    for site in operations(document):
        site.operation["security"] = [{"login": ["data:read" if site.method in ("get", "head") else "data:write"]}]
    return 1.0


@better("identity", "An address gets encrypted")
def https_added(document: Plain) -> float | None:
    if is_swagger(document):
        changed = "http" in (document.get("schemes") or ())
        document["schemes"] = ["https"]
        return 1.0 if changed and document.get("host") else None
    found = [each for each in document.get("servers") or () if str(each.get("url")).startswith("http://")]
    for server in found:
        server["url"] = "https://" + server["url"][7:]
    return 1.0 if found else None
