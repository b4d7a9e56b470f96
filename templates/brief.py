"""A report cut to a length that people read, saying everywhere what was left out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plainspoken.templates.causes import CauseView, ExchangeView, FailureView, PlaceView
from plainspoken.templates.chain_rows import ChainsView
from plainspoken.templates.fit_views import FitView
from plainspoken.templates.flows import FlowsView, FlowView
from plainspoken.templates.policy_views import within
from plainspoken.templates.recovery_views import DialogueView, RecoveryView
from plainspoken.templates.selection_views import SelectionView, shortened_texts
from plainspoken.templates.unmeasured import LeftOutView, UnmeasuredView
from plainspoken.templates.views import BlockerView, ReportView
from plainspoken.templates.wording import cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How many entries are shown of each list, and how many characters of what was seen and exchanged."""

    failures: int
    others: int  # failed checks told in one line each
    causes: int  # of one failed check
    places: int  # of one cause
    operations: int
    flows: int  # operations in the register of data flows
    text: int
    exchange: int
    summary: int  # entries of each list on the first page
    checks: int = 200
    problems: int = 25
    dialogues: int = 3


# From generous to terse: the first that gives a document of acceptable length is taken.
PAPER: tuple[Limits, ...] = (
    Limits(failures=16, others=30, causes=2, places=3, operations=30, flows=20, text=360, exchange=1100, summary=5),
    Limits(failures=18, others=30, causes=1, places=2, operations=25, flows=15, text=240, exchange=300, summary=5),
    Limits(failures=12, others=30, causes=2, places=2, operations=25, flows=15, text=280, exchange=700, summary=5),
    Limits(
        failures=8,
        others=30,
        causes=1,
        places=2,
        operations=20,
        flows=12,
        text=240,
        exchange=400,
        summary=5,
        checks=90,
        dialogues=2,
    ),
    Limits(
        failures=5,
        others=15,
        causes=1,
        places=2,
        operations=15,
        flows=10,
        text=160,
        exchange=300,
        summary=5,
        checks=40,
        problems=10,
        dialogues=1,
    ),
)


MANY_CAUSES = 12  # more than this never fitted twelve pages at the most generous limits


def levels(view: ReportView) -> tuple[Limits, ...]:
    """The limits to try, most generous first; those that will not do for so many causes are not tried."""
    causes = sum(min(len(failure.causes), PAPER[0].causes) for failure in view.failures)
    return PAPER[1:] if causes > MANY_CAUSES else PAPER


def terse(limits: Limits) -> Limits:
    """The same limits with a first page that holds even the longest names."""
    return replace(limits, summary=2)


# On a screen, causes keep all their places; the templates fold away what is beyond the first few.
SCREEN_PLACES = 4
SCREEN_FLOWS = 100
SCREEN_CHAINS = 200


def shortened(view: ReportView, limits: Limits) -> ReportView:
    """The report within `limits`; its counts of what is left out are set."""
    shown = limits.failures + limits.others
    return replace(
        view,
        short_name=cut(view.short_name, 90 if limits.summary > 2 else 60),
        reasons=tuple(cut(each, 220) for each in view.reasons[: limits.summary + 1]),
        blockers=tuple(_blocker(each) for each in view.blockers[: limits.summary]),
        fixes=view.fixes[: max(3, limits.summary)],
        unmeasured=tuple(_unmeasured(each) for each in view.unmeasured[: limits.summary]),
        problems=tuple(
            replace(each, what=cut(each.what, limits.text), place=cut(each.place, 160), better=cut(each.better, limits.text))
            for each in view.problems[: limits.problems]
        ),
        more_problems=max(0, len(view.problems) - limits.problems),
        policy=within(view.policy, limits.problems),
        failures=tuple(_failure(each, limits) for each in view.failures[: limits.failures]),
        other_failures=view.failures[limits.failures : shown],
        more_failures=max(0, len(view.failures) - shown),
        operations=tuple(
            replace(each, key=cut(each.key, 160), name=cut(each.name, 100)) for each in view.operations[: limits.operations]
        ),
        flows=_flows(view.flows.first(limits.flows)),
        more_operations=max(0, len(view.operations) - limits.operations),
        recovery=_recovery(view.recovery, limits) if view.recovery else None,
        notes=tuple(
            replace(each, seen=cut(each.seen, limits.text), better=cut(each.better, limits.text), place=cut(each.place, 160))
            for each in view.notes[: limits.others]
        ),
        providers=tuple(
            replace(each, broken=tuple(cut(told, limits.text // 3) for told in each.broken[:2]), more=_hidden(each))
            for each in view.providers
        ),
        chains=_chains(view.chains.first(limits.flows)),
        selection=_selection(view.selection, limits) if view.selection else None,
        untrusted=tuple(
            replace(each, operation=cut(each.operation, 160), field=cut(each.field, 120), written_by=cut(each.written_by, 160))
            for each in view.untrusted[: limits.operations // 2]
        ),
        more_untrusted=max(0, len(view.untrusted) - limits.operations // 2),
        checks=tuple(replace(each, extent=cut(each.extent, 120)) for each in view.checks[: limits.checks]),
        left_out=tuple(_left_out(each) for each in view.left_out[:6]),
        live=tuple((label, cut(text, 400)) for label, text in view.live),
        inquiry=tuple((label, cut(text, 400)) for label, text in view.inquiry),
    )


def _hidden(fit: FitView) -> int:
    return fit.more + max(0, len(fit.broken) - 2)


def _flows(flows: FlowsView) -> FlowsView:
    return replace(
        flows,
        rows=tuple(
            FlowView(
                operation=cut(each.operation, 120),
                sent=cut(each.sent, 160),
                answered=cut(each.answered, 160),
                who=cut(each.who, 120),
                consequence=each.consequence,
            )
            for each in flows.rows
        ),
    )


def _chains(chains: ChainsView) -> ChainsView:
    return replace(
        chains,
        rows=tuple(replace(each, operation=cut(each.operation, 120), takes=cut(each.takes, 120)) for each in chains.rows),
        beside=tuple(cut(each, 400) for each in chains.beside),
    )


def _selection(selection: SelectionView, limits: Limits) -> SelectionView:
    first = selection.first(max(6, limits.operations // 3), max(2, limits.operations // 8))
    rows = tuple(
        replace(
            each,
            operation=cut(each.operation, 120),
            instead=cut(each.instead, limits.text),
            example=cut(each.example, limits.text),
        )
        for each in first.rows
    )
    return replace(first, rows=rows, alike=shortened_texts(first.alike, 120), notes=first.notes[:3])


def _recovery(recovery: RecoveryView, limits: Limits) -> RecoveryView:
    rows = max(8, limits.operations // 2)
    return replace(
        recovery,
        rows=tuple(replace(each, operation=cut(each.operation, 120)) for each in recovery.rows[:rows]),
        more_rows=max(0, len(recovery.rows) - rows),
        dialogues=tuple(_dialogue(each, limits) for each in recovery.dialogues[: limits.dialogues]),
        more_dialogues=max(0, len(recovery.dialogues) - limits.dialogues),
    )


def _dialogue(dialogue: DialogueView, limits: Limits) -> DialogueView:
    return replace(
        dialogue,
        operation=cut(dialogue.operation, 120),
        said=cut(dialogue.said, limits.text),
        turns=tuple(replace(each, text=cut(each.text, min(700, limits.exchange))) for each in dialogue.turns),
    )


def _failure(failure: FailureView, limits: Limits) -> FailureView:
    return replace(
        failure,
        causes=tuple(_cause(each, limits) for each in failure.causes[: limits.causes]),
        more=max(0, len(failure.causes) - limits.causes),
    )


def _cause(cause: CauseView, limits: Limits) -> CauseView:
    return replace(
        cause,
        name=cut(cause.name, limits.text),
        better=cut(cause.better, 2 * limits.text),
        places=tuple(_place(each, limits) for each in cause.places[: limits.places]),
        more=max(0, len(cause.places) - limits.places),
        exchange=_exchange(cause.exchange, limits) if cause.exchange else None,
    )


def _exchange(exchange: ExchangeView, limits: Limits) -> ExchangeView:
    return ExchangeView(request=cut(exchange.request, limits.exchange), answer=cut(exchange.answer, limits.exchange))


def _place(place: PlaceView, limits: Limits) -> PlaceView:
    return replace(
        place,
        operation=cut(place.operation, 160),
        subject=cut(place.subject, 120),
        place=cut(place.place, 160),
        seen=cut(place.seen, limits.text),
        better=cut(place.better, 2 * limits.text),
    )


def _blocker(blocker: BlockerView) -> BlockerView:
    return replace(blocker, example=cut(blocker.example, 200))


def _unmeasured(group: UnmeasuredView) -> UnmeasuredView:
    return replace(group, reason=cut(group.reason, 220))


def _left_out(group: LeftOutView) -> LeftOutView:
    return replace(
        group,
        reason=cut(group.reason, 220),
        operations=tuple(cut(each, 120) for each in group.operations[:6]),
        more=max(0, len(group.operations) - 6),
    )
