"""The register of data flows: which kinds of data each operation takes and hands out, to whom, and what its call may do.

What a questionnaire for suppliers (CAIQ and its like) asks for and nobody has at hand; read off the document, so as complete as
the document is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from plainspoken.checks.consequence import Consequence, consequence_of
from plainspoken.checks.data_classes import DataClass, answered_data, class_of_name, sent_data
from plainspoken.checks.remembering import remembered
from plainspoken.inventory.document import Document, Operation, Parameter

Direction = Literal["sent", "answered"]
ANYONE = "anyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFlow:
    """One kind of data that one operation takes or hands out.

    `fields` are names as the document has them; `authorisation` holds the alternatives that let a caller in, each as
    `scheme` or `scheme: scope, scope`, `anyone` where it is public, and nothing where the document does not say.
    """

    operation: str  # `GET /pets/{id}`
    direction: Direction
    data_class: DataClass
    fields: tuple[str, ...]
    authorisation: tuple[str, ...]
    consequence: Consequence


@remembered
def data_flows(document: Document) -> tuple[DataFlow, ...]:
    """Every flow of classified data, by operation in the document's order; what is sent comes before what is answered."""
    return tuple(flow for operation in document.operations for flow in _flows(operation))


def _flows(operation: Operation) -> Iterator[DataFlow]:
    # What lets the caller in is told under `authorisation`, and no data of anybody.
    named = ((each.name, class_of_name(each.name)) for each in operation.parameters if not _lets_in(each))
    sent = [(name, kind) for name, kind in named if kind is not None]
    sent += [(each.label, each.data_class) for each in sent_data(operation)]
    answered = [(each.label, each.data_class) for each in answered_data(operation)]
    authorisation = _authorisation(operation) if sent or answered else ()
    for direction, found in (("sent", sent), ("answered", answered)):
        for kind, fields in _by_class(found):
            yield DataFlow(
                operation=operation.key,
                direction="sent" if direction == "sent" else "answered",
                data_class=kind,
                fields=fields,
                authorisation=authorisation,
                consequence=consequence_of(operation),
            )


def _lets_in(parameter: Parameter) -> bool:
    return parameter.location in ("header", "cookie") and class_of_name(parameter.name) is DataClass.CREDENTIAL


def _by_class(found: Iterable[tuple[str, DataClass]]) -> Iterator[tuple[DataClass, tuple[str, ...]]]:
    groups: dict[DataClass, dict[str, None]] = {}
    for name, kind in found:
        groups.setdefault(kind, {})[name] = None
    yield from ((kind, tuple(groups[kind])) for kind in DataClass if kind in groups)


def _authorisation(operation: Operation) -> tuple[str, ...]:
    if operation.is_public:
        return (ANYONE,)
    return tuple(
        " and ".join(f"{name}: {', '.join(scopes)}" if scopes else name for name, scopes in each.schemes.items())
        for each in operation.security or ()
    )
