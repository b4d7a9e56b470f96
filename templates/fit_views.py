"""How an API stands with each provider, as one small table."""

from __future__ import annotations

from dataclasses import dataclass

from plainspoken.checks.limits import Effect
from plainspoken.checks.provider_fit import BrokenLimit, ProviderFit
from plainspoken.templates.wording import count, cut

_TOLD, _SEEN = 6, 90  # broken limits of a provider, and characters of what was seen


@dataclass(frozen=True, slots=True, kw_only=True)
class FitView:
    """One provider: how many operations it takes, takes with loss and refuses; the limits that are broken, in words."""

    provider: str
    fits: str
    with_loss: str
    refused: str
    broken: tuple[str, ...]
    more: int = 0


def fit_view(fit: ProviderFit) -> FitView:
    """The row of one provider."""
    return FitView(
        provider=fit.provider,
        fits=f"{fit.fits:,}",
        with_loss=f"{fit.with_loss:,}",
        refused=f"{fit.refused:,}",
        broken=tuple(map(_told, fit.limits[:_TOLD])),
        more=max(0, len(fit.limits) - _TOLD),
    )


def _told(limit: BrokenLimit) -> str:
    who = count(limit.operations, "operation") if limit.operations else "the whole document"
    effect = "" if limit.effect is Effect.REFUSED else ", with loss"
    return f"{limit.measure} ({who}{effect}): {cut(limit.seen, _SEEN)}"
