"""What the engine needs of a language model and an embedder, whoever runs them."""

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

LIKENESS_WEIGHT = 12.0
"""Weight of the cosine similarity relative to the judge's log odds. Of 840 questions about 280 facts of strangers the right note is given 678
times with it, 658 times without it, and 674 times with twice this weight (benchmarks/README.md, "answers")."""
EMBEDDING_DIMENSIONS = 384
"""Length of an all-MiniLM-L6-v2 embedding."""


def with_texts(value: Any, change: Callable[[str], str]) -> Any:
    """A JSON value with all its texts changed, including the keys of objects."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {change(key): with_texts(inner, change) for key, inner in value.items()}
    return [with_texts(inner, change) for inner in value] if isinstance(value, list | tuple) else value


@dataclass(frozen=True)
class ToolOffer:
    """A tool as it is described to a model."""

    name: str
    """The name by which the model calls it: letters, digits, `_` and `-`."""
    description: str
    schema: Mapping[str, Any]
    """JSON schema of its arguments, an object."""

    @property
    def as_function(self) -> dict[str, Any]:
        """The tool in the form of OpenAI's protocol, which chat templates accept too."""
        function = {"name": self.name, "description": self.description, "parameters": dict(self.schema)}
        return {"type": "function", "function": function}

    def with_texts(self, change: Callable[[str], str]) -> ToolOffer:
        """The tool with all its texts changed: name, description, and every key and text of its schema."""
        return ToolOffer(change(self.name), change(self.description), with_texts(self.schema, change))


@dataclass(frozen=True)
class ToolCall:
    """A model's call of a tool."""

    id: str
    name: str
    """As the model wrote it; "" if what it wrote cannot be understood as a call."""
    arguments: str
    """As the model wrote them; JSON if it wrote them correctly."""


@dataclass(frozen=True)
class ChatTurn:
    """One turn in the form that chat templates take."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    calls: tuple[ToolCall, ...] = ()
    """For the assistant: the calls that it made after its text."""
    answers: str = ""
    """For a tool: the id of the call whose result this turn is."""
    pictures: tuple[bytes, ...] = field(default=(), repr=False)
    """JPEG files that are shown with the text, to a model that sees (`ModelInfo.sees`)."""

    @property
    def as_fields(self) -> dict[str, Any]:
        """The turn as JSON fields, without empty ones; `turn_of` is the inverse."""
        told = {**asdict(self), "pictures": [base64.b64encode(picture).decode() for picture in self.pictures]}
        return {name: value for name, value in told.items() if value or name in ("role", "content")}

    @property
    def blank(self) -> ChatTurn:
        """The turn with its pictures emptied, which is enough for counting tokens."""
        return replace(self, pictures=(b"",) * len(self.pictures))


def turn_of(fields: Mapping[str, Any]) -> ChatTurn:
    """The turn with these fields."""
    pictures = tuple(base64.b64decode(picture) for picture in fields.get("pictures", ()))
    calls = tuple(ToolCall(**call) for call in fields.get("calls", ()))
    return ChatTurn(**{**fields, "calls": calls, "pictures": pictures})


@dataclass(frozen=True)
class Sampling:
    """How the next token is drawn. The catalogue has a set for each model."""

    temperature: float = 0.7
    top_p: float = 0.9
    top_k: int = 40
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    seed: int = -1
    """-1 draws a new seed for each reply."""


KvType = Literal["f16", "q8_0"]


class LoadOptions(BaseModel):
    """How a model is to be loaded. A value that is None is chosen for this computer ("auto"); `LoadChosen` says what was chosen and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    gpu_layers: int | None = Field(default=None, ge=0, le=1000)
    """How many layers the graphics card computes; a number above those of the model means all of them."""
    threads: int | None = Field(default=None, ge=1, le=512)
    batch: int | None = Field(default=None, ge=32, le=2048, multiple_of=32)
    """Tokens of a prompt that are processed at once. Saved contexts end at multiples of it."""
    context_tokens: int | None = Field(default=None, ge=512, le=1_048_576)
    """Size of the context, at most what the model was trained for."""
    kv_type: KvType | None = None
    """The number format of the KV state in memory: f16 is exact; q8_0 takes about half the memory and is a little slower and less exact."""
    flash_attention: bool | None = None
    memory_map: bool | None = None
    """Map the file from the disk, so that its parts are read as they are needed, instead of copying it into memory first."""
    eye: str | None = None
    """The file with which it sees pictures (a projector); "" for none, None for the one that lies next to the model
    (`memos_core.models.projector_files`)."""


@dataclass(frozen=True)
class LoadChosen:
    """How a model was loaded: the values that were set, or else chosen."""

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
    """For each name above, the reason in a few words: "all 28 layers fit into the graphics card's memory", "as you set it"."""


@dataclass(frozen=True)
class ModelInfo:
    """What is known of a loaded model."""

    path: Path
    name: str
    """The name for people, from the catalogue or the file's own metadata: "SmolLM2 135M"."""
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
    """A sentence that the person should know about it; "" if all is well."""
    thinking: bool = False
    """Whether it can think before it replies (`Piece.thought`); this can be switched on and off for each conversation."""
    dated: bool = False
    """Whether its template writes today's date into every prompt, so that a saved context is valid for one day only."""
    device: str = "CPU"
    """What runs it, for people: "CPU", or "Vulkan: AMD Radeon RX 6600"."""
    build: str = ""
    """The backends that llama.cpp was built with, for people."""
    chosen: LoadChosen = field(default_factory=LoadChosen)
    remote: str = ""
    """Where its prompts go if this program does not run it: "leaves this computer", or "another program on this computer"; "" for a model
    of this program."""
    sees: bool = False
    """Whether it can be shown pictures."""
    background: bool = True
    """Whether background work, which no message of the person asks for, may use it."""


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
    """The state in words: "Loading SmolLM2 135M", or why it failed and what to do."""
    info: ModelInfo | None = None
    restarts: int = 0


@dataclass(frozen=True)
class Piece:
    """A piece of a streaming reply; the last one has the figures of the reply."""

    text: str
    done: bool = False
    stop_reason: Literal["", "end", "length", "cancelled"] = ""
    prompt_tokens: int = 0
    computed_tokens: int = 0
    """Tokens of the prompt that had to be computed; the rest was in the KV cache."""
    restored_tokens: int = 0
    """Tokens of the prompt whose state was restored from disk for this reply."""
    restore_s: float = 0.0
    set_aside: tuple[str, ...] = ()
    """Saved states that could not be used and were removed, each with its key and the reason."""
    reply_tokens: int = 0
    """Tokens of the reply, including those of the thoughts."""
    thought: str = ""
    """A piece of what the model thinks before it replies; a piece with a thought has no text."""
    call: ToolCall | None = None
    """A call of one of the offered tools; a piece with a call has no text."""


@dataclass(frozen=True)
class Speed:
    """How fast a model is on this computer."""

    read_tokens_per_s: float
    """Tokens per second when processing a prompt of which nothing is cached."""
    write_tokens_per_s: float
    first_token_s: float
    """Seconds until the first token of a reply to a prompt of `prompt_tokens`."""
    prompt_tokens: int = 0


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter with which a reply is to be written."""

    path: Path
    sha256: str
    """SHA-256 of the file. A saved state is valid for one adapter only; this hash tells which."""
    scale: float = 1.0


@dataclass(frozen=True)
class Warmed:
    """A context that was made ready (`ModelBackend.warm`)."""

    key: str
    """The key of its saved state (`memos_core.models.state_file`); "" if it is too short to be saved."""
    tokens: int
    computed_tokens: int
    restored_tokens: int
    size: int
    """Bytes written by this call; 0 if the state was saved before, or was not to be saved."""
    set_aside: tuple[str, ...] = ()
    """Saved states that could not be used and were removed, each with its key and the reason."""


@dataclass(frozen=True)
class Judged:
    """How well a note answers a question."""

    chance: float
    """The probability that the note alone answers the question (`memos_core.models.answer_judge`)."""
    likeness: float
    """The cosine similarity of question and note."""

    @property
    def log_odds(self) -> float:
        """The log odds of the probability."""
        chance = min(max(self.chance, 1e-6), 1 - 1e-6)
        return math.log(chance / (1 - chance))

    @property
    def rank(self) -> float:
        """The value by which notes that may answer are ranked: the judge says whether a note answers, likeness which of several is meant."""
        return self.log_odds + LIKENESS_WEIGHT * self.likeness


@dataclass(frozen=True)
class Related:
    """The probabilities (0 to 1) of each way in which a new statement can relate to an older one (`memos_core.models.relation_judge`)."""

    same: float
    """The new one says the same."""
    refines: float
    """The new one says more about the same thing."""
    replaces: float
    """What the new one says is now true instead of the older one."""
    ended: float
    """The new one says that the older one is over."""
    contradicts: float
    """They contradict each other: the older one was never true if the new one is."""
    apart: float
    """They have nothing to do with each other."""


class ModelBackend(Protocol):
    """A language model and an embedder. All methods may be called from any thread.

    `memos_core.models.host.ModelHost` runs them in a child process; tests use a scripted one.
    """

    @property
    def status(self) -> ModelStatus:
        """The present state. Never blocks."""

    def start(self) -> None:
        """Begin to load the model and the embedder in the background; returns at once."""

    def load(self, path: Path) -> None:
        """Change to another model file in the background; `status` shows the outcome."""

    def use_embedder(self, folder: Path | None) -> None:
        """Change to the embedder in another folder, in the background; None for the one that comes with the program. Once this returns, no
        text is embedded by the previous one."""

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        """Wait until the model is ready, starting it if necessary. Raises ModelLoadError (in words), or ModelError on timeout."""

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        """Wait until the embedder is ready; False if it is not ready in time, or failed."""

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """The number of tokens of the prompt that the chat template makes from `turns`, up to where the reply begins."""

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """The number of tokens of each text by itself, without template or special tokens."""

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
            max_tokens: the limit for the reply.
            cancel: setting it ends the stream within 100 ms.
            sampling: the sampling settings; None for the model's own.
            prefix: the beginning of the reply, if it exists already (after a crash): the model continues it, and only what is new is
                streamed.
            states: a folder of saved states; the longest one that fits the prompt is restored.
            adapter: the adapter with which the reply is written.
            thinking: whether a model that can think may do so first. Its thoughts have their own share of the context, in addition to
                `max_tokens`, and end when that is used up.
            thought: what it has thought already (after a crash), like `prefix`.
            tools: the tools that it may call. A call is returned as `Piece.call`; running it is up to the caller.
            schema: a JSON schema that the reply must conform to; no tools are called then.

        Raises:
            FormNotUnderstood: the schema cannot be used.
            ModelHostDied: the process has ended meanwhile.
            ModelError: any other reason, in words.
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
        """Make ready the beginning that all prompts starting with these turns have in common. This is background work: a reply to the
        person goes first.

        Args:
            turns: what those prompts have in common, from the system turn on.
            states: the folder of saved states; what is saved there is not computed again.
            save: whether to save the state there.
            aside: whether to restore afterwards what was in the model's context.
            cancel: setting it ends this within 100 ms.
            progress: called with the number of tokens that are ready and the total.
            adapter: the adapter with which the replies will be written.
            thinking: whether the model may think before those replies; some templates say so at the beginning.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process has ended meanwhile.
            ModelError: it does not fit into the context, into memory or on the disk.
        """

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        """A reply that is JSON conforming to a schema, decoded. This is background work: a reply to the person goes first.

        Args:
            turns: the prompt.
            schema: a JSON schema; the model can write only what it allows. Objects keep the order of the schema's properties.
            max_tokens: the limit for the reply. A schema that limits lengths and counts can make sure that this is enough.
            cancel: setting it ends this within 100 ms.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process has ended meanwhile.
            ModelError: the prompt does not fit into the context, or the reply was not complete after `max_tokens`.
        """

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        """Measure how fast the loaded model is; takes some seconds. This is background work: a reply to the person goes first.

        Args:
            cancel: setting it ends this within 100 ms.
            progress: called with the number of steps done and the total.

        Raises:
            ModelBusy: a reply was asked for meanwhile, or `cancel` was set.
            ModelHostDied: the process has ended meanwhile.
            ModelError: any other reason, in words.
        """

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit embeddings, one row for each text, of the length that the chosen embedder has. Raises EmbedderUnavailable."""

    @property
    def has_standard_embedder(self) -> bool:
        """Whether embeddings are made by all-MiniLM-L6-v2, from whose embeddings the kinds of messages were learned."""

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        """How well each note answers a question, in the order of the notes. Raises EmbedderUnavailable."""

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        """How a new statement relates to older ones, in their order. Raises EmbedderUnavailable."""

    def close(self) -> None:
        """End the process; safe to call twice."""
