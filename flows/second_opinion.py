"""openapi-core as the second opinion: on what was exchanged, and on the examples of the document."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.exceptions import PathError
from openapi_core.validation.schemas.exceptions import InvalidSchemaValue
from werkzeug.datastructures import Headers, ImmutableMultiDict

from plainspoken.checks.exchanges import REMOVED, Exchange, Opinion
from plainspoken.flows.bundle import bundle
from plainspoken.flows.documented_examples import document_examples
from plainspoken.flows.exchange_log import Recorder
from plainspoken.flows.objections import MOST_OBJECTIONS, schema_objection, short
from plainspoken.flows.redaction import MAX_BODY
from plainspoken.inventory.document import Document

__all__ = ["Judge", "document_examples", "opinions"]


def opinions(document: Document, text: bytes, base_url: str, exchanges: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
    """The exchanges with what openapi-core says of each; those that have an opinion keep it.

    A side is None where it cannot judge: Swagger 2.0, no answer, a body that was cut or had a secret in it, or a document
    that it cannot work with.
    """
    del text  # the document brings its own source; other validators read the text
    logging.getLogger("openapi_core").setLevel(logging.CRITICAL)
    judge = Judge(document, base_url)
    return tuple(
        exchange if exchange.opinion is not None else replace(exchange, opinion=judge.opinion(exchange))
        for exchange in exchanges
    )


@dataclass(slots=True, kw_only=True)
class _Request:
    """What openapi-core asks for; it writes what it finds in the path into `parameters`."""

    host_url: str
    path: str
    method: str
    parameters: RequestParameters
    content_type: str
    body: bytes | None


@dataclass(slots=True, kw_only=True)
class _Response:
    status_code: int
    headers: Headers
    content_type: str
    data: bytes | None


class Judge:
    """openapi-core on one document. Each operation gets a specification of its own, so that no other path can match."""

    def __init__(self, document: Document, base_url: str) -> None:
        self.document, self.base_url = document, base_url
        self._apps: dict[str, OpenAPI | None] = {}

    @cached_property
    def _whole(self) -> dict[str, Any]:
        return bundle(self.document)

    @cached_property
    def _config(self) -> Config:
        """Without a check of the document, which has its own; and with every media type that is JSON by RFC 6839."""
        bodies = [operation.body for operation in self.document.operations if operation.body]
        listed = [body.media for body in bodies]
        listed += [response.media for operation in self.document.operations for response in operation.responses]
        names = {each.name.split(";")[0].strip() for media in listed for each in media if each.is_json}
        return Config(
            spec_validator_cls=None,  # type: ignore[arg-type]  # how its documentation switches the check off
            extra_media_type_deserializers=dict.fromkeys({"application/problem+json", *names} - {"*/*"}, _from_json),
        )

    def opinion(self, exchange: Exchange, *, body: bytes | None = None) -> Opinion:
        """What it says of an exchange; `body`: the whole body of the answer where the exchange has only a part of it."""
        if exchange.operation not in self._apps:
            self._apps[exchange.operation] = self._app(exchange.operation)
        app = self._apps[exchange.operation]
        if app is None:
            return Opinion()
        return Opinion(request=_on_request(app, exchange), response=self._on_response(app, exchange, body))

    def _app(self, key: str) -> OpenAPI | None:
        if self.document.dialect == "2.0":
            return None
        method, _, path = key.partition(" ")
        item = self._whole.get("paths", {}).get(path)
        if not isinstance(item, dict) or method.lower() not in item:
            return None
        shared = {name: value for name, value in item.items() if name in ("parameters", "$ref")}
        # Whether a credential was sent is the identity probes' matter.
        operation = {**item[method.lower()], "security": []}
        operation.pop("servers", None)
        spec = {
            **self._whole,
            "servers": [{"url": self.base_url}],
            "paths": {path: {**shared, method.lower(): operation}},
            "webhooks": {},
        }
        if self.document.dialect == "3.0":
            spec.pop("webhooks")
        try:
            return OpenAPI.from_dict(spec, config=self._config)
        except Exception:  # noqa: BLE001 - a stranger's document may break it in any way; then it has no opinion
            return None

    def _on_response(self, app: OpenAPI, exchange: Exchange, body: bytes | None) -> tuple[str, ...] | None:
        cut = body is None and (len(exchange.response_body) >= MAX_BODY - len(REMOVED) or REMOVED in exchange.response_body)
        if exchange.status is None or exchange.error or exchange.method == "HEAD" or cut:
            return None
        template = re.sub(r"\{[^}]*\}", "1", exchange.operation.partition(" ")[2])
        # The request is only there to find the operation; its own faults are judged apart.
        asked = _request(exchange, path=urlsplit(self.base_url).path.rstrip("/") + template)
        headers = Headers(list(exchange.response_headers.items()))
        response = _Response(
            status_code=exchange.status,
            headers=headers,
            content_type=exchange.response_headers.get("content-type", ""),
            data=body if body is not None else exchange.response_body.encode(),
        )
        return _objections(lambda: app.iter_response_errors(asked, response))


def _from_json(body: bytes, **_parameters: str) -> Any:
    return json.loads(body)


def _on_request(app: OpenAPI, exchange: Exchange) -> tuple[str, ...] | None:
    whole = exchange.request_body + exchange.url
    if REMOVED in whole or len(exchange.request_body) >= MAX_BODY - len(REMOVED):
        return None
    request = _request(exchange)
    return _objections(lambda: app.iter_request_errors(request))


def _request(exchange: Exchange, *, path: str | None = None) -> _Request:
    parts = urlsplit(exchange.url)
    headers = {name.lower(): value for name, value in exchange.request_headers.items()}
    return _Request(
        host_url=f"{parts.scheme}://{parts.netloc}",
        path=parts.path if path is None else path,
        method=exchange.operation.partition(" ")[0].lower(),
        parameters=RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
            header=Headers(list(exchange.request_headers.items())),
            cookie=ImmutableMultiDict(_cookies(headers.get("cookie", ""))),
        ),
        content_type=headers.get("content-type", ""),
        body=exchange.request_body.encode() if exchange.request_body else None,
    )


def _cookies(header: str) -> list[tuple[str, str]]:
    pairs = (part.strip().partition("=") for part in header.split(";") if part.strip())
    return [(name, value) for name, _, value in pairs]


def _objections(judged: Any) -> tuple[str, ...] | None:
    """What openapi-core objects to; None where it breaks on the document rather than on the exchange."""
    try:
        return tuple(dict.fromkeys(said for error in judged() for said in _said(error)))[:MOST_OBJECTIONS]
    except PathError as wrong:
        return (short(str(wrong)),)
    except Exception:  # noqa: BLE001 - a stranger's schema may break it in any way; then it has no opinion
        return None


def _said(error: BaseException) -> Iterator[str]:
    """One sentence for each thing wrong: a schema's own objections rather than the whole value."""
    cause: BaseException | None = error
    while cause is not None and not isinstance(cause, InvalidSchemaValue):
        cause = cause.__cause__
    where = str(error).split(":")[0] if cause is None or not hasattr(error, "name") else str(error)
    if cause is None:
        yield short(f"{error}: {error.__cause__}" if error.__cause__ and str(error.__cause__) not in str(error) else str(error))
        return
    prefix = "" if where.startswith(("Value ", "Invalid")) and not hasattr(error, "name") else f"{where}: "
    for wrong in cause.schema_errors:
        yield short(prefix + schema_objection(wrong))


def judged_whole(
    exchanges: tuple[Exchange, ...], document: Document, base_url: str, recorder: Recorder
) -> tuple[Exchange, ...]:
    """The exchanges; those whose bodies were cut or had a secret in them judged on the whole body while it is at hand."""
    judge, redact = Judge(document, base_url), recorder.redactor.text

    def judged(exchange: Exchange) -> Exchange:
        body = recorder.whole.get(exchange.id)
        if body is None:
            return exchange
        said = judge.opinion(exchange, body=body)
        clean = tuple(redact(each) for each in said.response) if said.response is not None else None
        return replace(exchange, opinion=replace(said, response=clean))

    return tuple(judged(exchange) for exchange in exchanges)
