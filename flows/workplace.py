"""Where one audit keeps what passes between its stages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.assembly import folder_of

HOSTS = ".hosts"  # in the folder of the reports: what the workers of one audit share about the hosts they call
OFFERED = "evidence/offered.json"  # in the folder of an API: its operations as they are offered, and the requests for them


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """`out` is the folder of the reports, `kept` one that lasts as long as the audit: fetched documents may hold what nobody
    should read among the reports.
    """

    out: Path
    kept: Path

    @property
    def hosts(self) -> Path:
        return self.out / HOSTS

    def folder(self, api: str) -> Path:
        """Where the reports of an API go."""
        return self.out / folder_of(api)

    def document(self, api: str) -> Path:
        """Where its fetched document lies, if it could be fetched."""
        return self.kept / f"{folder_of(api)}.document"

    def offered(self, api: str) -> Path:
        """Where it stands what the API offers, if its document could be read."""
        return self.folder(api) / OFFERED
