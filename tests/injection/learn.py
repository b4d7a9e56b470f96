"""Learns the weights of `checks/attack_model.py` from the texts of this folder and writes `checks/attack_weights.py`.

`make learn-orders`, which sets up scikit-learn in an environment of its own. The texts were written for this project, by
several authors who knew nothing of the detector; honest texts of real documents are read where they lie, beside the
repository. `unseen.jsonl` is never learnt from.

A poisoned text is hostile in one sentence of it, and nobody says in which: the most hostile one of each is learnt from, chosen
again by every round (multiple-instance learning).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np  # type: ignore[import-not-found]
from scipy.sparse import csr_matrix, vstack  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

TOP = Path(__file__).parents[2]
sys.path.insert(0, str(TOP))

from plainspoken.checks.attack_features import features, windows  # noqa: E402
from plainspoken.checks.poison import kinds_of  # noqa: E402
from plainspoken.checks.texts import texts  # noqa: E402
from plainspoken.inventory.document import open_document  # noqa: E402
from plainspoken.inventory.errors import PlainspokenError  # noqa: E402
from tests.injection.sets import HARMLESS, POISONED, strings  # noqa: E402

SHARED = TOP / "../shared"
FOLDER = Path(__file__).parent
HIDDEN = {"hidden_carrier", "tag_chars", "homoglyph", "zero_width", "bidi", "encoded"}  # are decoded before they are read
ROUNDS = 3
STRENGTH = 0.1  # inverse of the regularisation
POISONED_WEIGHT, HONEST_WEIGHT, REAL_WEIGHT = 3.0, 6.0, 2.0
THRESHOLD = 1.0  # log-odds; below, more honest texts are accused than a reader of reports puts up with
LEAST = 0.08  # of a weight; smaller ones change no verdict
_GATE_SHARE = 0.01  # of the orders found in what was learnt from, that the gate may lose


@dataclass(frozen=True, slots=True)
class Sample:
    """One text: whether it is poisoned, and what each of its sentences is like."""

    text: str
    poisoned: bool
    real: bool
    windows: tuple[str, ...]
    features: tuple[frozenset[str], ...]


def sample(text: str, *, poisoned: bool, real: bool = False) -> Sample:
    told = tuple(windows(text)) or (text[:400],)
    like = tuple(frozenset({*features(each), *(f"@{kind}" for kind in kinds_of(each))}) for each in told)
    return Sample(text, poisoned, real, told, like)


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


def real() -> Iterator[Sample]:
    """The texts of real documents and plugins, where these are to be had; each once."""
    seen: set[str] = set()
    for file in _files():
        for text in _texts(file):
            if " " in text and text not in seen:
                seen.add(text)
                yield sample(text, poisoned=False, real=True)


def _files() -> Iterator[Path]:
    """Documents, manifests and lists of tools beside the repository, and the honest documents in it; nothing hostile."""
    for pattern in ("corpus/docs/*", "plugins/*.json", "selection/*.json", "bad/*/*"):
        yield from (each for each in sorted(SHARED.glob(pattern)) if each.is_file() and "hostile" not in each.parts)
    yield from (TOP / "flows/demo/exemplary/openapi.yaml", *sorted((TOP / "tests/mutations/documents").glob("*")))


def _texts(file: Path) -> Iterable[str]:
    if file.parent.name in ("plugins", "selection"):
        return list(strings(json.loads(file.read_text("utf-8"))))
    try:
        return [text for _, text in texts(open_document(file.read_bytes(), file.name))]
    except PlainspokenError:
        return []


def learn(samples: Sequence[Sample]) -> tuple[dict[str, float], float]:
    """The weights of the features, and the intercept."""
    index = _vocabulary(samples)
    poisoned = [each for each in samples if each.poisoned]
    ends = np.cumsum([len(each.windows) for each in poisoned])
    spans = list(zip((0, *ends[:-1]), ends, strict=True))
    hostile = _matrix([like for each in poisoned for like in each.features], index)
    honest = [like for each in samples if not each.poisoned and not each.real for like in each.features]
    found = [
        like for each in samples if each.real for told, like in zip(each.windows, each.features, strict=True) if len(told) < 400
    ]
    rest = vstack([_matrix(honest, index), _matrix(found, index)]).tocsr()
    weights = np.r_[np.full(len(honest), HONEST_WEIGHT), np.full(len(found), REAL_WEIGHT)]
    chosen = [
        start + int(np.argmax([len(told) for told in each.windows])) for (start, _), each in zip(spans, poisoned, strict=True)
    ]
    for _ in range(ROUNDS):
        model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=300)
        model.fit(
            vstack([hostile[chosen], rest]).tocsr(),
            np.r_[np.ones(len(chosen)), np.zeros(rest.shape[0])],
            sample_weight=np.r_[np.full(len(chosen), POISONED_WEIGHT), weights],
        )
        scores = hostile @ model.coef_[0] + model.intercept_[0]
        chosen = [start + int(np.argmax(scores[start:end])) for start, end in spans]
    names = sorted(index, key=index.__getitem__)
    return {name: float(weight) for name, weight in zip(names, model.coef_[0], strict=True) if abs(weight) >= LEAST}, float(
        model.intercept_[0]
    )


def _vocabulary(samples: Sequence[Sample]) -> dict[str, int]:
    """The features that two poisoned or three honest texts have."""
    hostile: Counter[str] = Counter()
    honest: Counter[str] = Counter()
    for each in samples:
        if not each.real:
            (hostile if each.poisoned else honest).update(frozenset().union(*each.features))
    known = {name for name, count in hostile.items() if count >= 2} | {name for name, count in honest.items() if count >= 3}
    return {name: place for place, name in enumerate(sorted(known))}


def _matrix(likes: Sequence[frozenset[str]], index: dict[str, int]) -> csr_matrix:
    columns = [[index[name] for name in sorted(like) if name in index] for like in likes]
    ends = np.r_[0, np.cumsum([len(each) for each in columns])]
    flat = np.fromiter((place for each in columns for place in each), dtype=np.int64, count=int(ends[-1]))
    return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(likes), len(index)))


def gate(samples: Sequence[Sample], weights: dict[str, float], intercept: float) -> float:
    """What the single words of a sentence must weigh for it to be looked at more closely: nearly every order found does."""
    found = []
    for each in samples:
        if each.poisoned:
            scores = [intercept + sum(weights.get(name, 0.0) for name in like) for like in each.features]
            if max(scores) > THRESHOLD:
                like = each.features[int(np.argmax(scores))]
                found.append(intercept + sum(weights.get(name, 0.0) for name in like if " " not in name and name[0] != "@"))
    return float(np.quantile(found, _GATE_SHARE))


def main() -> None:
    samples = [*written(), *real()]
    weights, intercept = learn(samples)
    table = "\n".join(f"{round(100 * weight)} {name}" for name, weight in sorted(weights.items()))
    (TOP / "checks/attack_weights.py").write_text(
        '"""The weights of the model of orders to a model. Written by `make learn-orders`; see `attack_model`."""\n\n'
        f"INTERCEPT = {intercept:.3f}\nTHRESHOLD = {THRESHOLD}\n"
        f"# What single words must weigh for the pairs to be looked at.\nGATE = {gate(samples, weights, intercept):.2f}\n"
        f'# Hundredths of log-odds, and the feature.\nWEIGHTS = """\n{table}\n"""\n',
        "utf-8",
    )
    print(f"{len(weights)} features of {sum(each.poisoned for each in samples)} poisoned texts")  # noqa: T201


if __name__ == "__main__":
    main()
