"""What around an operation breaks a limit: its texts, headers and bodies, its credentials, the address of the API."""

from __future__ import annotations

from urllib.parse import urlsplit

from plainspoken.checks.breaches import Breach, Found, breach_of
from plainspoken.checks.limits import Effect, Limit
from plainspoken.checks.rules.portability.surroundings import enough_alone, is_local, is_own_header, usual_scheme
from plainspoken.inventory.document import Document, Requirement


def texts(limit: Limit, document: Document) -> Found:
    """Operations of which even the shorter of two texts is too long."""
    most = limit.most or 0
    for each in document.operations:
        shortest = min((len(text) for text in (each.summary, each.description) if text), default=0)
        if shortest > most:
            seen = f"{shortest:,} characters, and no shorter text beside it; {most:,} are taken"
            yield breach_of(limit, each, seen)


def parameter_texts(limit: Limit, document: Document) -> Found:
    """Descriptions of parameters that are too long."""
    most = limit.most or 0
    for operation in document.operations:
        for each in operation.parameters:
            if len(each.description) > most:
                seen = f"the description of `{each.name}` has {len(each.description):,} characters; {most:,} are taken"
                yield breach_of(limit, operation, seen, node=each.node, name=each.name)


def headers(limit: Limit, document: Document) -> Found:
    """Headers that a model would have to fill in."""
    for operation in document.operations:
        for each in operation.parameters:
            if is_own_header(each):
                yield Breach(
                    limit=limit,
                    effect=limit.effect if each.required else Effect.LOSS,
                    operation=operation.key,
                    told=f"`{each.name}` is a header, and headers cannot be set",
                    node=each.node,
                    cause=f"{each.name} {each.required}",
                    name=each.name,
                )


def bodies(limit: Limit, document: Document) -> Found:
    """Bodies of which no media type is taken."""
    for each in document.operations:
        media = [media.name.split(";")[0].strip().lower() for media in (each.body.media if each.body else ())]
        if media and all(_is_listed(name, limit.names) for name in media):
            yield breach_of(limit, each, f"the body is {media[0]}", node=each.body.node if each.body else None, cause=media[0])


def _is_listed(media: str, names: frozenset[str]) -> bool:
    return media in names or f"{media.partition('/')[0]}/*" in names


def credentials(limit: Limit, document: Document) -> Found:
    """Operations that another credential opens than most."""
    usual = usual_scheme(document)
    for each in document.operations:
        if each.requires_credential and usual not in enough_alone(each):
            asked = " or ".join(" with ".join(f"`{name}`" for name in one.schemes) for one in each.security or ())
            yield breach_of(limit, each, f"asks for {asked}" + (f", others for `{usual}`" if usual else ""), cause=asked)


def authentication(limit: Limit, document: Document) -> Found:
    """Operations with no way to authenticate that is known."""
    for each in document.operations:
        if each.requires_credential and not any(_is_known(one, document, limit.names) for one in each.security or ()):
            name = next(name for one in each.security or () for name in one.schemes)
            yield breach_of(limit, each, f"`{name}` is {_said(name, document)}", cause=name, name=name)


def _is_known(requirement: Requirement, document: Document, names: frozenset[str]) -> bool:
    """Whether an entry of the manifest can stand for it; a scheme that nobody declares is judged elsewhere."""
    schemes = [document.security_schemes.get(name) for name in requirement.schemes]
    return all(
        scheme is None or scheme.type in names or (scheme.type == "apiKey" and scheme.location in names) for scheme in schemes
    )


def _said(name: str, document: Document) -> str:
    scheme = document.security_schemes[name]
    return f"{scheme.type} in the {scheme.location} `{scheme.parameter}`" if scheme.type == "apiKey" else scheme.type


# Whose logins may lie on another domain than the API (OpenAI, production notes on GPT Actions).
_LOGINS_OF_OTHERS = (
    "google.com",
    "googleapis.com",
    "microsoft.com",
    "microsoftonline.com",
    "live.com",
    "adobe.com",
    "adobelogin.com",
)


def login_domains(limit: Limit, document: Document) -> Found:
    """Operations that are opened by a login on another domain than the API's."""
    own = {_domain(each.url) for each in document.servers if "://" in each.url}
    elsewhere = {name: found for name in document.security_schemes if (found := _elsewhere(name, document, own))} if own else {}
    for each in document.operations:
        named = [name for one in each.security or () for name in one.schemes if name in elsewhere]
        if each.requires_credential and named and not any(_is_at_home(one, elsewhere) for one in each.security or ()):
            seen = f"`{named[0]}` logs in at {elsewhere[named[0]]}, on another domain than the API"
            yield breach_of(limit, each, seen, node=document.security_schemes[named[0]].node, cause=named[0], name=named[0])


def _is_at_home(requirement: Requirement, elsewhere: dict[str, str]) -> bool:
    return elsewhere.keys().isdisjoint(requirement.schemes)


def _elsewhere(scheme: str, document: Document, own: set[str]) -> str:
    """The first host of an OAuth flow that is on none of these domains; empty where there is none."""
    flows = document.security_schemes[scheme].node.get("flows")
    urls = [url for _, flow in (flows.items() if flows else ()) for key in _URLS if (url := flow.text(key))]
    hosts = [urlsplit(url).hostname or "" for url in urls if _domain(url) not in {"", *own, *_LOGINS_OF_OTHERS}]
    return next(iter(hosts), "")


_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl")
_SECOND_LEVEL = 3  # letters of `co`, `com`, `gov` below the top level of a country


def _domain(url: str) -> str:
    """The last labels of a host, as many as a domain is usually registered under: `example.com`, `example.co.uk`."""
    try:
        labels = (urlsplit(url).hostname or "").split(".")
    except ValueError:
        return ""
    is_below = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= _SECOND_LEVEL
    return ".".join(labels[-3:] if is_below else labels[-2:])


def address(limit: Limit, document: Document) -> Found:
    """A document without an address that can be called from outside."""
    found = [each.url for each in document.servers]
    if not any(_is_public(url) for url in found):
        seen = f"{found[0]} is no https address on port 443" if found else "the document names no server"
        yield Breach(limit=limit, effect=limit.effect, operation="", told=seen, node=document.root)


def _is_public(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return (
            parts.scheme.lower() == "https"
            and bool(parts.hostname)
            and parts.port in (None, 443)
            and not is_local(parts.hostname or "")
        )
    except ValueError:
        return False
