"""Which operations of a document each provider takes, and where not, which limit is broken by how much.

An operation *fits* where a provider takes it as it is described; it fits *with loss* where it is taken once it is converted and
something is then said otherwise or no more; it is *refused* where the provider does not take it, or cannot call it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from plainspoken.checks.breaches import Breach
from plainspoken.checks.fit_measures import breaches
from plainspoken.checks.fit_remedies import better
from plainspoken.checks.limits import Effect, Limit, Provider
from plainspoken.checks.providers import SURFACES
from plainspoken.checks.remembering import remembered
from plainspoken.inventory.document import Document


class Standing(StrEnum):
    """How an operation stands with a provider."""

    FITS = "fits"
    LOSS = "fits with loss"
    REFUSED = "refused"


_NAMED = 5  # further names that a broken limit tells of
_STANDINGS = {Effect.LOSS: Standing.LOSS, Effect.REFUSED: Standing.REFUSED}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Fit:
    """One provider: how each operation stands, by its key, and every place where a limit is broken.

    `operations` leaves aside what is broken by the document as a whole (too many tools, no address).
    """

    provider: Provider
    operations: Mapping[str, Standing]
    breaches: tuple[Breach, ...]

    def count(self, standing: Standing) -> int:
        """How many operations stand so."""
        return sum(each is standing for each in self.operations.values())

    @property
    def whole(self) -> Standing:
        """How the document stands as a whole."""
        found = {each.effect for each in self.breaches if not each.operation}
        return Standing.REFUSED if Effect.REFUSED in found else Standing.LOSS if found else Standing.FITS


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenLimit:
    """A limit of one provider that is broken: how often, the first place, and what to write there instead.

    `operations` counts those that break it; 0 where the document as a whole does. `seen` says what was found against what is
    taken.
    """

    measure: str
    effect: Effect
    takes: str
    operations: int
    places: int
    seen: str
    better: str
    operation: str
    source: str  # the file
    line: int | None
    said_by: str
    date: str  # of the copy of `said_by` that was read


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderFit:
    """How many operations fit a provider, fit with loss, or are refused, and the limits that are broken."""

    provider: str
    fits: int
    with_loss: int
    refused: int
    whole: Standing  # how the document stands as a whole, whatever its operations do
    limits: tuple[BrokenLimit, ...]


def fits(document: Document, providers: Iterable[Provider] = SURFACES) -> tuple[Fit, ...]:
    """How the document's operations stand with each provider."""
    return tuple(_fit(document, provider) for provider in providers)


def _fit(document: Document, provider: Provider) -> Fit:
    found = tuple(breach for limit in provider.limits for breach in _breaches(limit, document))
    standings = {operation.key: Standing.FITS for operation in document.operations}
    for breach in found:
        if breach.operation and standings[breach.operation] is not Standing.REFUSED:
            standings[breach.operation] = _STANDINGS[breach.effect]
    return Fit(provider=provider, operations=standings, breaches=found)


@remembered
def _known(document: Document) -> dict[Limit, tuple[Breach, ...]]:  # noqa: ARG001
    """What was found already: strict modes share limits with their providers."""
    return {}


def _breaches(limit: Limit, document: Document) -> tuple[Breach, ...]:
    known = _known(document)
    if limit not in known:
        known[limit] = tuple(breaches(limit, document))
    return known[limit]


def provider_fits(document: Document, providers: Iterable[Provider] = SURFACES) -> tuple[ProviderFit, ...]:
    """The same for reports: counts, and each broken limit once for each cause."""
    return summaries(document, fits(document, providers))


def summaries(document: Document, found: Iterable[Fit]) -> tuple[ProviderFit, ...]:
    """What was found of each provider, for reports."""
    return tuple(_summary(document, each) for each in found)


def _summary(document: Document, fit: Fit) -> ProviderFit:
    return ProviderFit(
        provider=fit.provider.name,
        fits=fit.count(Standing.FITS),
        with_loss=fit.count(Standing.LOSS),
        refused=fit.count(Standing.REFUSED),
        whole=fit.whole,
        limits=tuple(_broken(document, each) for each in grouped(fit.breaches)),
    )


def grouped(found: Iterable[Breach]) -> list[list[Breach]]:
    """The breaches of one cause together: what is refused first, then what most operations have."""
    groups: dict[tuple[Limit, Effect, str], list[Breach]] = {}
    for each in found:
        groups.setdefault((each.limit, each.effect, each.cause), []).append(each)
    order = sorted(groups.values(), key=lambda several: (several[0].effect is not Effect.REFUSED, -len(several)))
    return sorted(order, key=lambda several: bool(several[0].operation))  # the whole document stands first


def _broken(document: Document, several: list[Breach]) -> BrokenLimit:
    first = several[0]
    place = first.node.place
    return BrokenLimit(
        measure=first.limit.measure,
        effect=first.effect,
        takes=first.limit.told,
        operations=len({each.operation for each in several} - {""}),
        places=len({each.node for each in several}),
        seen=first.seen + _others(several),
        better=better(first, document),
        operation=first.operation,
        source=place.source,
        line=place.line,
        said_by=first.limit.source,
        date=first.limit.date,
    )


def _others(several: list[Breach]) -> str:
    """The further names that are broken in the same way."""
    names = [f"`{name}`" for name in dict.fromkeys(each.name for each in several) if name and name != several[0].name]
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"; also {', '.join(names[:_NAMED])}{more}" if names else ""
