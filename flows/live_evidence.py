"""What the calls of one API gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from plainspoken.checks.conversations import Conversation
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.live_run import LiveRun
from plainspoken.flows.content import collector
from plainspoken.flows.identities.collect import IdentityEvidence


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveEvidence:
    """How the calls went, the exchanges, and what was seen of who may call; these two are empty where nothing was measured.

    One exception: a run in which everything was refused for want of a credential keeps those refusals as probes.
    """

    live: LiveRun
    exchanges: tuple[Exchange, ...] = ()
    identity: IdentityEvidence = field(default_factory=IdentityEvidence)
    content: collector.Content = field(default_factory=collector.Content)
    conversations: tuple[Conversation, ...] = ()

    @property
    def probes(self) -> tuple[Exchange, ...]:
        """The calls of the identity probes."""
        return self.identity.probes
