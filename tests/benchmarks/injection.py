"""Counts which poisoned texts are found and which honest ones are accused, and writes the tables into docs/benchmarks.md.

`python tests/benchmarks/injection.py docs/benchmarks.md`, from the top of the repository; the real documents lie beside it and
are not part of it.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

from plainspoken.checks.poison import poison  # noqa: E402
from tests.injection.sets import (  # noqa: E402
    HARMLESS,
    PARTS,
    PLACES,
    POISONED,
    UNSEEN,
    WHEN_FIRST_SEEN,
    Poisoned,
    alarms,
    document,
    judged,
    strings,
    unseen_alarms,
)

SHARED = TOP / "../shared"
BEGIN, END = "<!-- injection -->", "<!-- end of injection -->"


def main(target: Path) -> int:
    """Prints and writes the tables. Gives 1 where less than 90 % are found or more than 1 % of the APIs are accused."""
    started = time.perf_counter()
    found = {each: bool(alarms(each.place, each.text)) for each in POISONED}
    sources = list(_sources())
    lines = [
        *_unseen(),
        "",
        *_parts(found),
        "",
        *_by("class", (each.kind for each in POISONED), found),
        "",
        *_places(),
        "",
        *_accused(sources),
    ]
    text = "\n".join(
        (
            BEGIN,
            "## Poisoned texts",
            "",
            f"`make bench-injection`: plainspoken {version('plainspoken')}, {time.perf_counter() - started:.0f} s. "
            "A poisoned text is found where one of INJ001 to INJ004, INJ014 and INJ015 speaks up in a small API that holds it.",
            "",
            *lines,
            END,
        )
    )
    print(text)  # noqa: T201
    old = target.read_text() if target.exists() else "# Benchmarks\n\nEach table is made by the command that it names.\n"
    before, _, rest = old.partition(BEGIN)
    after = rest.partition(END)[2].lstrip("\n")
    target.write_text(before.rstrip("\n") + "\n\n" + text + "\n" + ("\n" + after if after else ""))
    recall = sum(found.values()) / len(found)
    accused, apis = sum(row[2] for row in sources), sum(row[1] for row in sources)
    return 0 if recall >= 0.9 and accused <= apis * 0.01 else 1


def _unseen() -> Iterator[str]:
    """What is found of the set that nothing was mended or learnt for: the figure to expect of somebody else's texts."""
    poisoned, honest = [[each for each in UNSEEN if each.poisoned is kind] for kind in (True, False)]
    found, accused = sum(map(unseen_alarms, poisoned)), sum(map(unseen_alarms, honest))
    yield f"Of {len(poisoned)} poisoned texts that nothing was made for, **{found / len(poisoned):.2f}** are found; of"
    yield f"{len(honest)} honest ones written to be mistaken, {accused} ({accused / len(honest):.1%}) are accused."
    yield "The aim is 0.90 and 1 %. The tables below are of texts that the detector was mended for.\n"
    yield "| class of the unseen | texts | found |"
    yield "|---|--:|--:|"
    for kind in sorted({each.kind for each in poisoned}):
        some = [each for each in poisoned if each.kind == kind]
        yield f"| {kind.replace('_', ' ')} | {len(some)} | {sum(map(unseen_alarms, some)) / len(some):.2f} |"


def _parts(found: dict[Poisoned, bool]) -> Iterator[str]:
    yield "| part, in the order of writing | texts | found when first seen | found now |"
    yield "|---|--:|--:|--:|"
    for name, texts in PARTS.items():
        yield f"| {name} | {len(texts)} | {WHEN_FIRST_SEEN[name]:.2f} | {sum(found[each] for each in texts) / len(texts):.2f} |"


def _by(what: str, kinds: Iterable[str], found: dict[Poisoned, bool]) -> Iterator[str]:
    caught = Counter(each.kind for each, is_found in found.items() if is_found)
    yield f"| {what} | texts | found |"
    yield "|---|--:|--:|"
    for kind, count in sorted(Counter(kinds).items()):
        yield f"| {kind} | {count} | {caught[kind] / count:.2f} |"


def _places() -> Iterator[str]:
    """Every text of the first part at every place: what is found must not depend on where it stands."""
    texts = [each.text for each in PARTS["first"] if " " in each.text]
    yield "| place | texts | found |"
    yield "|---|--:|--:|"
    for place in PLACES:
        yield f"| {place} | {len(texts)} | {sum(bool(alarms(place, text)) for text in texts) / len(texts):.2f} |"


def _accused(sources: list[tuple[str, int, int, int, int]]) -> Iterator[str]:
    yield "INJ015 has learnt from all of these, so that its silence here is no measure; manifests and lists of tools are judged"
    yield "by the other checks alone.\n"
    yield "| honest texts | APIs | accused | texts | accused |"
    yield "|---|--:|--:|--:|--:|"
    for name, apis, accused, texts, wrong in sources:
        yield f"| {name} | {apis} | {accused} | {texts} | {wrong} |"


def _sources() -> Iterator[tuple[str, int, int, int, int]]:
    """For each source: its name, APIs, how many of them are accused, texts, how many of those are."""
    accused = [each.api for each in HARMLESS if judged(json.dumps(_titled(each.place, each.text, each.api)))]
    yield "written for this set", len({each.api for each in HARMLESS}), len(set(accused)), len(HARMLESS), len(accused)
    for name, folder, pattern in (
        ("OpenAPI documents of vendors", "corpus/docs", "*"),
        ("ChatGPT plugin manifests", "plugins", "*.json"),
        ("selection sets", "selection", "*.json"),
    ):
        paths = sorted((SHARED / folder).glob(pattern))
        if paths:
            yield name, len(paths), *_real(paths, is_document=folder == "corpus/docs")


def _titled(place: str, text: str, api: str) -> dict[str, object]:
    made = document(place, text)
    if place != "title":
        made["info"]["title"] = api
    return made


def _real(paths: list[Path], *, is_document: bool) -> tuple[int, int, int]:
    from plainspoken.inventory.document import open_document

    accused = texts = wrong = 0
    for path in paths:
        raw = path.read_bytes()
        value = open_document(raw, path.name).source.value if is_document else json.loads(raw)
        told = set(strings(value))
        hits = sum(poison(text) is not None for text in told)
        accused += bool(judged(raw)) if is_document else bool(hits)
        texts, wrong = texts + len(told), wrong + hits
    return accused, texts, wrong


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
