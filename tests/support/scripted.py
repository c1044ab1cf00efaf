"""A deterministic model and embedder for tests of logic: no weights, no process, the same answer every time."""

from __future__ import annotations

import hashlib
import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable, ModelBusy, ModelHostDied, ModelLoadError
from memos_core.models.backend import (
    EMBEDDING_DIMENSIONS,
    Adapter,
    ChatTurn,
    Judged,
    ModelInfo,
    ModelStatus,
    Phase,
    Piece,
    Related,
    Sampling,
    Speed,
    ToolOffer,
    Warmed,
)
from memos_core.models.state_file import write_state
from memos_core.models.tool_calls import with_calls


def hashed_vector(text: str, salt: str = "") -> NDArray[np.float32]:
    """The vector of a text from its hashed words: texts that share words are near each other. Another salt makes another embedder."""
    vector = np.zeros(EMBEDDING_DIMENSIONS, dtype=np.float32)
    for word in re.findall(r"\w+", text.casefold()):
        digest = int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8, key=salt.encode()[:64]).digest())
        vector[digest % EMBEDDING_DIMENSIONS] += 1.0
    norm = float(np.linalg.norm(vector))
    if norm == 0:
        vector[0] = norm = 1.0
    return vector / norm


_LEADS = re.compile(r"^(?:(?:no|sorry|actually|by the way),? )+|[^\w\s]|\b(?:19|20)\d\d\b")
_FILLERS = frozenset(["the", "in", "to", "now", "really", "at", "am", "any", "more", "is"])
_DENIALS = frozenset(["not", "dont", "longer", "stopped", "used", "no"])
_ALIKE = {
    "moved": "live",
    "living": "live",
    "im": "i",
    "like": "love",
    "named": "called",
    "name": "called",
    "dogs": "dog",
}


def scripted_relation(old: str, new: str) -> str:
    """The relation of two plain statements: the same words say the same, with a denial it has ended, with more of them the new one
    refines, and another home replaces the old one (another name, or a home of a sister, contradicts it)."""
    said = [[_ALIKE.get(word, word) for word in _LEADS.sub("", text.casefold()).split()] for text in (old, new)]
    one, other = ({word for word in words if word not in _FILLERS | _DENIALS} for words in said)
    denied = [bool(_DENIALS & set(words)) for words in said]
    if one == other or one > other:
        return "same" if denied[0] == denied[1] else "ended"
    matter = one & other & {"called", "sister", "live"}
    if denied[0] != denied[1] or not matter:
        return "apart"
    if other > one:
        return "refines"
    if len(one - other) != 1 or len(other - one) != 1 or said[0][-1] == said[1][-1]:
        return "apart"
    return "contradicts" if matter & {"called", "sister"} else "replaces"


class ScriptedModel:
    """A model that answers with `reply(turns)`, word by word.

    It records every prompt in `prompts`, its adapter in `adapters`, the names of the offered tools in `tools`, and the schema of the
    reply in `schemas`. With a `thought` it thinks that before each reply, if thinking is on.

    `forms` gives the answers to `generate_json`: a value, a sequence of values, or a function of the prompt and the cancel event; the
    prompts are recorded in `form_prompts`. Without `forms`, messages tell nothing. `warmed` records what was made ready; a saved state is
    the text of the turns. With the default `parameters` the model counts as too small to read messages.
    """

    def __init__(
        self,
        reply: str | Callable[[Sequence[ChatTurn]], str] = "All right.",
        *,
        context_tokens: int = 2048,
        delay: float = 0.0,
        embedder: bool = True,
        die_after: int | None = None,
        load_error: str | None = None,
        forms: Callable[[Sequence[ChatTurn], threading.Event], Any] | Sequence[Any] | dict[str, Any] = (),
        parameters: int = 0,
        thought: str = "",
    ) -> None:
        self.reply = reply
        self.thought = thought
        self.delay = delay
        self.embedder = embedder
        self.die_after = die_after
        self.load_error = load_error
        self.forms = forms
        self.prompts: list[list[ChatTurn]] = []
        self.adapters: list[Adapter | None] = []
        self.thinking: list[bool] = []
        self.tools: list[list[str]] = []
        self.schemas: list[dict[str, Any] | None] = []
        self.form_prompts: list[list[ChatTurn]] = []
        self.warmed: list[list[ChatTurn]] = []
        self.embedded: list[str] = []
        self.embedder_folder = ""
        self.closed = False
        self.chance = 0.9
        self.info = ModelInfo(
            path=Path("scripted.gguf"),
            name="Scripted",
            architecture="scripted",
            parameters=parameters,
            context_tokens=context_tokens,
            size_bytes=0,
            has_chat_template=True,
            kv_bytes_per_token=1000,
            thinking=bool(thought),
        )

    @property
    def status(self) -> ModelStatus:
        if self.load_error:
            return ModelStatus(Phase.FAILED, Phase.READY, self.load_error)
        embedder = Phase.READY if self.embedder else Phase.FAILED
        return ModelStatus(Phase.READY, embedder, "Scripted is ready.", info=self.info)

    def start(self) -> None:
        self.closed = False

    def load(self, path: Path) -> None:
        self.load_error = None if path.exists() else f"There is no file {path}."

    def use_embedder(self, folder: Path | None) -> None:
        self.embedder_folder = "" if folder is None else folder.name

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        if self.load_error:
            raise ModelLoadError(self.load_error)
        return self.info

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        return self.embedder

    @property
    def has_standard_embedder(self) -> bool:
        return False

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        """A note that shares a word of three or more letters with the question answers it, with the probability `chance`."""
        asked = set(re.findall(r"\w{3,}", question.casefold()))
        shared = [bool(asked & set(re.findall(r"\w{3,}", note.casefold()))) for note in notes]
        return [
            Judged(self.chance if some else 0.0, float(hashed_vector(question) @ hashed_vector(note)))
            for some, note in zip(shared, notes, strict=True)
        ]

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        """The relation that `scripted_relation` gives, with certainty."""
        if not self.embedder:
            raise EmbedderUnavailable("The embedder is not ready.")
        names = [field.name for field in fields(Related)]
        return [Related(*(float(name == scripted_relation(text, new)) for name in names)) for text in old]

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        return sum(self.count_each([turn.content for turn in turns])) + 4 * len(turns) + 3

    def count_each(self, texts: Sequence[str]) -> list[int]:
        return [len(re.findall(r"\w+|[^\w\s]", text)) for text in texts]

    def generate(
        self,
        turns: Sequence[ChatTurn],
        *,
        max_tokens: int,
        cancel: threading.Event,
        sampling: Sampling | None = None,
        prefix: str = "",
        states: Path | None = None,
        adapter: Adapter | None = None,
        thinking: bool = True,
        thought: str = "",
        tools: Sequence[ToolOffer] = (),
        schema: dict[str, Any] | None = None,
    ) -> Iterator[Piece]:
        self.schemas.append(schema)
        self.tools.append([tool.name for tool in tools])
        pieces = self._written(turns, max_tokens, cancel, prefix, adapter, thinking, thought)
        return with_calls(pieces, self.tools[-1], begun=bool(prefix)) if tools else pieces

    def _written(
        self,
        turns: Sequence[ChatTurn],
        max_tokens: int,
        cancel: threading.Event,
        prefix: str,
        adapter: Adapter | None,
        thinking: bool,
        thought: str,
    ) -> Iterator[Piece]:
        self.prompts.append(list(turns))
        self.adapters.append(adapter)
        self.thinking.append(thinking)
        text = self.reply if isinstance(self.reply, str) else self.reply(turns)
        pieces = re.findall(r"\s*\S+\s*$|\s*\S+", text.removeprefix(prefix))
        prompt = self.count_tokens(turns)
        for piece in re.findall(r"\s*\S+", self.thought.removeprefix(thought)) if thinking and not prefix else ():
            yield Piece("", thought=piece)
        count = 0
        for count, piece in enumerate(pieces[:max_tokens], start=1):
            if cancel.is_set():
                yield Piece("", True, "cancelled", prompt, prompt, count - 1)
                return
            if self.die_after is not None and count > self.die_after:
                self.die_after = None
                raise ModelHostDied("The model host ended.")
            yield Piece(piece)
            if self.delay:
                time.sleep(self.delay)
        reason = "cancelled" if cancel.is_set() else "length" if len(pieces) > max_tokens else "end"
        yield Piece("", True, reason, prompt, prompt, count)

    def warm(
        self,
        turns: Sequence[ChatTurn],
        *,
        states: Path,
        save: bool,
        aside: bool,
        cancel: threading.Event,
        progress: Callable[[int, int], None],
        adapter: Adapter | None = None,
        thinking: bool = True,
    ) -> Warmed:
        if cancel.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        tokens = self.count_tokens(turns)
        progress(tokens, tokens)
        self.warmed.append(list(turns))
        if not save:
            return Warmed("", tokens, tokens, 0, 0)
        text = json.dumps([[turn.role, turn.content] for turn in turns]).encode()
        key = hashlib.sha256(text).hexdigest()
        write_state(states, key, "0" * 64, tokens, text)
        return Warmed(key, tokens, tokens, 0, len(text))

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        if cancel.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        progress(1, 1)
        return Speed(100.0, 10.0, 2.5, 256)

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        if "title" in schema.get("properties", {}) and not (isinstance(self.forms, dict) and "title" in self.forms):
            return {"title": ""}  # a title for a chat, which most tests are not about
        self.form_prompts.append(list(turns))
        if callable(self.forms):
            filled_in = self.forms(turns, cancel)
        elif not self.forms and schema["type"] == "object":
            filled_in = {"frame": "chat", "keep": []}
        else:
            filled_in = self.forms if isinstance(self.forms, dict) else list(self.forms)
        if cancel.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        return filled_in

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if not self.embedder:
            raise EmbedderUnavailable("The embedder is not ready.")
        self.embedded.extend(texts)
        return (
            np.stack([hashed_vector(text, self.embedder_folder) for text in texts])
            if texts
            else np.zeros((0, EMBEDDING_DIMENSIONS), np.float32)
        )

    def close(self) -> None:
        self.closed = True
