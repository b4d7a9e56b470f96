"""The embeddings that come with the package WordLlama: read from its own folder, never fetched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import wordllama  # type: ignore[import-untyped]
from numpy.typing import NDArray

NAME = "WordLlama, 256 dimensions"


class WordPieces:
    """The table of its vectors, and its tokenizer."""

    def __init__(self, model: Any) -> None:
        self._tokenizer = model.tokenizer
        self._tokenizer.no_padding()
        self.table: NDArray[np.float32] = np.asarray(model.embedding, np.float32)

    def pieces(self, texts: Sequence[str]) -> list[list[int]]:
        """The rows of each text in the table."""
        encoded = self._tokenizer.encode_batch(list(texts), add_special_tokens=False)
        return [[row for row in each.ids if row < len(self.table)] for each in encoded]


@cache
def encoder() -> WordPieces:
    """Loads the model; about 0.4 s once a process."""
    # Where it looks by itself its files are not, and it would ask a hub for them.
    folder = Path(wordllama.__file__).parent
    return WordPieces(wordllama.WordLlama.load(cache_dir=folder, disable_download=True))
