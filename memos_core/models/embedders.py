"""Which embedder makes the embeddings, and how those of different embedders are kept apart."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable
from memos_core.files import written_whole
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.models.resources import file_sha256

STANDARD_EMBEDDER = "all-minilm-l6-v2"
"""The id of the embedder that comes with the program."""
STANDARD = ""
"""The mark of its embeddings. Those of the first release have no mark, and are its own too."""
PREFIXES = "memos-prefixes.json"
"""A file in the folder of an embedder with the prefixes that it expects, as given by the catalogue when it was downloaded."""


class Vector(np.ndarray[Any, np.dtype[np.float32]]):
    """An embedding, or a matrix of them, that knows which embedder made it. Arrays computed from it know that too."""

    made_by: str

    def __array_finalize__(self, origin: object) -> None:
        self.made_by = getattr(origin, "made_by", STANDARD)


def marked(vectors: NDArray[np.float32], made_by: str) -> Vector:
    """These embeddings, marked as made by this embedder."""
    mine = vectors.view(Vector)
    mine.made_by = made_by
    return mine


def maker_of(vector: NDArray[np.float32]) -> str | None:
    """The mark of the embedder that made an embedding; None if it is not marked."""
    return vector.made_by if isinstance(vector, Vector) else None


@dataclass(frozen=True)
class Embedding:
    """The embedder that is chosen."""

    folder: Path | None
    """None for the one that comes with the program."""
    mark: str
    """Distinguishes its embeddings from those of others."""
    query_prefix: str = ""
    passage_prefix: str = ""
    width: int = EMBEDDING_DIMENSIONS
    """The length of its embeddings."""


def embedding_of(folder: str) -> Embedding:
    """The embedder in a folder; "" for the one that comes with the program. Reads all its files to compute the mark.

    Raises:
        EmbedderUnavailable: it is not there, or cannot be used here; in words.
    """
    if not folder:
        return Embedding(None, STANDARD)
    path = Path(folder).expanduser()
    width = width_of(path)
    query, passage = read_prefixes(path)
    told = [
        [file.relative_to(path).as_posix(), file_sha256(file)] for file in sorted(path.rglob("*")) if file.is_file()
    ]
    mark = hashlib.sha256(json.dumps([told, query, passage]).encode()).hexdigest()
    return Embedding(path, mark, query, passage, width)


def width_of(folder: Path) -> int:
    """The length of the embeddings of the embedder in a folder. Raises EmbedderUnavailable, in words, if there is none."""
    try:
        modules = json.loads((folder / "modules.json").read_bytes())
        config = json.loads((folder / "config.json").read_bytes())
        width = int(config["hidden_size"])
        for module in modules:  # a dense layer after the model gives its embeddings another length
            if str(module.get("type", "")).endswith("Dense"):
                width = int(json.loads((folder / module["path"] / "config.json").read_bytes())["out_features"])
    except FileNotFoundError as error:
        raise EmbedderUnavailable(
            "There is no embedder at {folder}. Put it back there, or choose another one with: memos models use "
            "{embedder}",
            folder=folder,
            embedder=STANDARD_EMBEDDER,
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EmbedderUnavailable(
            "The embedder at {folder} is damaged. Get it again, or choose another one.", folder=folder
        ) from error
    if width < 1:
        raise EmbedderUnavailable(
            "The embedder at {folder} is damaged. Get it again, or choose another one.", folder=folder
        )
    return width


def read_prefixes(folder: Path) -> tuple[str, str]:
    """The prefixes that an embedder expects before questions and before texts that are to be found; "" if none are given."""
    for name in (PREFIXES, "config_sentence_transformers.json"):
        try:
            told = json.loads((folder / name).read_bytes())
            prompts = told["prompts"]
            return str(prompts.get("query", "")), str(prompts.get("passage", prompts.get("document", "")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return "", ""


def write_prefixes(folder: Path, query: str, passage: str) -> None:
    """Save the prefixes in the folder of an embedder. Raises OSError."""
    if read_prefixes(folder) != (query, passage):
        with written_whole(folder / PREFIXES) as file:
            file.write(json.dumps({"prompts": {"query": query, "passage": passage}}, indent=1).encode())
