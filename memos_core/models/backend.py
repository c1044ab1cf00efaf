"""What the engine asks of a language model and an embedder, whoever runs them."""

from __future__ import annotations

import base64
import math
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field

LIKENESS_WEIGHT = 24.0
"""Weight of the cosine beside the judge's log odds. Of 120 questions about 40 facts the right note came first 98 times
with it, 79 times without."""
EMBEDDING_DIMENSIONS = 384
"""Length of an all-MiniLM-L6-v2 vector."""


def with_texts(value: Any, change: Callable[[str], str]) -> Any:
    """A value of JSON with all its texts changed, the keys of objects too."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {change(key): with_texts(inner, change) for key, inner in value.items()}
    return [with_texts(inner, change) for inner in value] if isinstance(value, list | tuple) else value


@dataclass(frozen=True)
class ToolOffer:
    """A tool as a model is told of it."""

    name: str
    """By which the model calls it: letters, digits, `_` and `-`."""
    description: str
    schema: Mapping[str, Any]
    """JSON schema of its arguments, an object."""

    @property
    def as_function(self) -> dict[str, Any]:
        """In the form of OpenAI's protocol, which chat templates take too."""
        function = {"name": self.name, "description": self.description, "parameters": dict(self.schema)}
        return {"type": "function", "function": function}

    def with_texts(self, change: Callable[[str], str]) -> ToolOffer:
        """The same with all its texts changed: name, description, and every name and word of its schema."""
        return ToolOffer(change(self.name), change(self.description), with_texts(self.schema, change))


@dataclass(frozen=True)
class ToolCall:
    """What a model wants of a tool."""

    id: str
    name: str
    """As the model wrote it; "" where what it wrote was no call that can be understood."""
    arguments: str
    """As the model wrote them; JSON if it did so rightly."""


@dataclass(frozen=True)
class ChatTurn:
    """One turn as the model's chat template takes it."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    calls: tuple[ToolCall, ...] = ()
    """Of the assistant: what it called after its words."""
    answers: str = ""
    """Of a tool: the id of the call that its words answer."""
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    """JPEG files that are shown with the words, to a model that sees (`ModelInfo.sees`)."""

    @property
    def as_fields(self) -> dict[str, Any]:
        """As JSON takes it, without what is empty; `turn_of` reads it."""
        told = {**asdict(self), "pictures": [base64.b64encode(picture).decode() for picture in self.pictures]}
        return {name: value for name, value in told.items() if value or name in ("role", "content")}

    @property
    def blank(self) -> ChatTurn:
        """The turn with nothing in the place of each picture: enough to be counted."""
        return replace(self, pictures=(b"",) * len(self.pictures))


def turn_of(fields: Mapping[str, Any]) -> ChatTurn:
    """A turn from its fields."""
    pictures = tuple(base64.b64decode(picture) for picture in fields.get("pictures", ()))
    calls = tuple(ToolCall(**call) for call in fields.get("calls", ()))
    return ChatTurn(**{**fields, "calls": calls, "pictures": pictures})


@dataclass(frozen=True)
class Sampling:
    """How the next token is drawn. The catalogue has a set per model."""

    temperature: float = 0.7
    top_p: float = 0.9
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = -1
    """-1 draws a new seed for each reply."""


KvType = Literal["f16", "q8_0"]


class LoadOptions(BaseModel):
    """How a model is to be loaded. What is None is chosen for this computer ("auto"); `LoadChosen` says what and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    gpu_layers: int | None = Field(default=None, ge=0, le=1000)
    """How many layers the graphics card computes; a number above those of the model means all of them."""
    threads: int | None = Field(default=None, ge=1, le=512)
    batch: int | None = Field(default=None, ge=32, le=2048, multiple_of=32)
    """Tokens of a prompt that are read at once. Saved contexts end at multiples of it."""
    context_tokens: int | None = Field(default=None, ge=512, le=1_048_576)
    """Size of the context, at most what the model was trained for."""
    kv_type: KvType | None = None
    """How the KV state is kept in memory: f16 is exact, q8_0 takes about half the memory and is a little slower and
    less exact."""
    flash_attention: bool | None = None
    memory_map: bool | None = None
    """Read the file where it lies on the disk, as parts of it are needed, instead of copying it into memory first."""
    eye: str | None = None
    """The file with which it sees pictures (a projector); "" to be shown none, None for the one that lies beside it
    (`memos_core.models.eyes`)."""


@dataclass(frozen=True)
class LoadChosen:
    """How a model was loaded: what was set, and what was chosen where nothing was."""

    gpu_layers: int = 0
    layers: int = 0
    """How many layers the model has."""
    threads: int = 0
    batch: int = 0
    context_tokens: int = 0
    kv_type: KvType = "f16"
    flash_attention: bool = False
    memory_map: bool = True
    why: dict[str, str] = field(default_factory=dict)
    """For each name above, in a few words, why: "all 28 layers fit into the graphics card's memory", "as you set it"."""


@dataclass(frozen=True)
class ModelInfo:
    """What is known of a loaded model."""

    path: Path
    name: str
    """For people, from the catalogue or the file's own metadata: "SmolLM2 135M"."""
    architecture: str
    parameters: int
    context_tokens: int
    """How many tokens the context holds (prompt and reply together)."""
    size_bytes: int
    has_chat_template: bool
    kv_bytes_per_token: int = 0
    """Size of the KV state of one token, in memory and on disk."""
    sampling: Sampling = field(default_factory=Sampling)
    notice: str = ""
    """What the person should know of it, in a sentence; empty where all is well."""
    thinking: bool = False
    """Whether it can think before it replies (`Piece.thought`), which can be switched on and off for each conversation."""
    dated: bool = False
    """Whether its template writes today's date into every prompt, so that a context holds for a day."""
    device: str = "CPU"
    """What computes it, for people: "CPU", or "Vulkan: AMD Radeon RX 6600"."""
    build: str = ""
    """What llama.cpp was built with, for people."""
    chosen: LoadChosen = field(default_factory=LoadChosen)
    remote: str = ""
    """Where its prompts go, if this program does not run it: "leaves this computer", or "another program on this
    computer"; "" for a model of this program."""
    sees: bool = False
    """Whether it can be shown pictures."""
    background: bool = True
    """Whether background work may use it, without a message of the person."""


class Phase(StrEnum):
    """The state of the model or the embedder."""

    STOPPED = "stopped"
    STARTING = "starting"
    LOADING = "loading"
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True)
class ModelStatus:
    """A snapshot for the window and the terminal."""

    model: Phase
    embedder: Phase
    message: str
    """In words: "Loading SmolLM2 135M", or why it failed and what to do."""
    info: ModelInfo | None = None
    restarts: int = 0


@dataclass(frozen=True)
class Piece:
    """A piece of a streaming reply, and at the end what it cost."""

    text: str
    done: bool = False
    stop_reason: Literal["", "end", "length", "cancelled"] = ""
    prompt_tokens: int = 0
    computed_tokens: int = 0
    """Tokens of the prompt that had to be evaluated (the rest stood in the KV cache)."""
    restored_tokens: int = 0
    """Tokens of the prompt whose state was restored from disk for this reply."""
    restore_s: float = 0.0
    set_aside: tuple[str, ...] = ()
    """Saved states that could not be used and were removed: key and reason of each."""
    reply_tokens: int = 0
    """Tokens of the reply, with those of the thoughts."""
    thought: str = ""
    """A piece of what the model thinks before it replies; such a piece has no text."""
    call: ToolCall | None = None
    """A call of one of the tools that were offered; such a piece has no text."""


@dataclass(frozen=True)
class Speed:
    """How fast a model is on this computer."""

    read_tokens_per_s: float
    """Tokens a second while a prompt is read of which nothing stands ready."""
    write_tokens_per_s: float
    first_token_s: float
    """Seconds until the first token of a reply to a prompt of `prompt_tokens`."""
    prompt_tokens: int = 0


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter that a reply is to be written with."""

    path: Path
    sha256: str
    """SHA-256 of the file. Saved states are valid for one adapter only, and are told apart by it."""
    scale: float = 1.0


@dataclass(frozen=True)
class Warmed:
    """A context that was made ready (`ModelBackend.warm`)."""

    key: str
    """Key of its saved state (`memos_core.models.state_file`); "" where it is too short to be saved."""
    tokens: int
    computed_tokens: int
    restored_tokens: int
    size: int
    """Bytes that were written now; 0 when it was saved before, or was not to be saved."""
    set_aside: tuple[str, ...] = ()
    """Saved states that could not be used and were removed: key and reason of each."""


@dataclass(frozen=True)
class Judged:
    """How well a note answers a question."""

    chance: float
    """The chance that the note alone answers the question, 0 to 1 (`memos_core.models.judge`)."""
    likeness: float
    """Cosine of the two, by the embedder."""

    @property
    def log_odds(self) -> float:
        """The logarithm of the odds of the chance."""
        chance = min(max(self.chance, 1e-6), 1 - 1e-6)
        return math.log(chance / (1 - chance))

    @property
    def rank(self) -> float:
        """Orders notes that may answer: the judge says whether one does, likeness which of several is meant."""
        return self.log_odds + LIKENESS_WEIGHT * self.likeness


@dataclass(frozen=True)
class Related:
    """How likely a new statement relates to an older one in each way, 0 to 1 (`memos_core.models.relating`)."""

    same: float
    """It says the same."""
    refines: float
    """It says more about the same."""
    replaces: float
    """It is so now in the place of the older one."""
    ended: float
    """It says that the older one is over."""
    contradicts: float
    """Both were never true."""
    apart: float
    """They have nothing to do with each other."""


class ModelBackend(Protocol):
    """A language model and an embedder. All methods may be called from any thread.

    `memos_core.models.host.ModelHost` runs them in a child process; tests use a scripted one.
    """

    @property
    def status(self) -> ModelStatus:
        """The present state; never blocks."""

    def start(self) -> None:
        """Begin to load the model and the embedder in the background; returns at once."""

    def load(self, path: Path) -> None:
        """Change to another model file in the background; the outcome shows in `status`."""

    def use_embedder(self, folder: Path | None) -> None:
        """Change to the embedder in another folder, in the background; None for the one that comes with the program. From the
        moment that this returns no text is embedded by the one before."""

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        """Wait until the model is ready, starting it where it is not. Raises ModelLoadError (in words), or ModelError
        on timeout."""

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        """Wait until the embedder is ready; False when it is not by then, or failed."""

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """Tokens of the prompt that the chat template makes of `turns`, ready for a reply."""

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text by itself, without template or special tokens."""

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
        """Stream a reply; the last piece has `done=True`.

        Args:
            turns: the prompt.
            max_tokens: of the reply.
            cancel: setting it ends the stream within 100 ms.
            sampling: None for the model's own.
            prefix: the beginning of the reply that is already there (after a crash): the model goes on from it and
                only what is new is streamed.
            states: a folder of saved states; the longest one that fits the prompt is restored.
            adapter: what the reply is written with.
            thinking: whether the model may think first, where it can. Its thoughts have a share of the context of their
                own, beside `max_tokens`, and come to an end with it.
            thought: what it has thought already (after a crash), as `prefix`.
            tools: what it may call; a call comes as `Piece.call`, and its answer is up to whoever asks.
            schema: a JSON schema that the reply keeps to, instead of calling tools.

        Raises:
            FormNotUnderstood: the schema cannot be used.
            ModelHostDied: the process ended meanwhile.
            ModelError: another reason, in words.
        """

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
        """Make the beginning of all prompts that begin with these turns ready. This is background work: a reply to
        the person goes first.

        Args:
            turns: what those prompts have in common, from the system turn on.
            states: the folder of saved states; what is there is not computed again.
            save: write the state there.
            aside: put back afterwards what stood in the model's context.
            cancel: ends it within 100 ms.
            progress: told how many tokens stand ready, and of how many.
            adapter: what the replies will be written with.
            thinking: whether the model may think before them; some templates say so at the beginning.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process ended meanwhile.
            ModelError: it does not fit into the context, into memory or on the disk.
        """

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        """A reply that is JSON of this schema, decoded. This is background work: a reply to the person goes first.

        Args:
            turns: the prompt.
            schema: a JSON schema; the model can write nothing that it does not allow. Objects keep the order of
                its properties.
            max_tokens: of the reply. A schema that limits lengths and counts makes sure that they are enough.
            cancel: ends it within 100 ms.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process ended meanwhile.
            ModelError: it does not fit into the context, or was not at its end after `max_tokens`.
        """

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        """Measure how fast the loaded model is, in some seconds. This is background work: a reply to the person goes first.

        Args:
            cancel: ends it within 100 ms.
            progress: told how many steps are done, and of how many.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process ended meanwhile.
            ModelError: another reason, in words.
        """

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, a row for each text, as long as the chosen embedder makes them. Raises EmbedderUnavailable."""

    @property
    def has_standard_embedder(self) -> bool:
        """Whether vectors are made by all-MiniLM-L6-v2, with which the kinds of messages were learned."""

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        """How well each note answers a question, in the order of the notes. Raises EmbedderUnavailable."""

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        """How a new statement relates to older ones, in their order. Raises EmbedderUnavailable."""

    def close(self) -> None:
        """End the process; safe to call twice."""
