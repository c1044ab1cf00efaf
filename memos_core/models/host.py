"""The engine's side of the model host: starts the process, notices when it dies, and restarts it."""

from __future__ import annotations

import contextlib
import json
import logging
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable, ModelBusy, ModelError, ModelLoadError
from memos_core.models.backend import (
    EMBEDDING_DIMENSIONS,
    Adapter,
    ChatTurn,
    Judged,
    LoadOptions,
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
from memos_core.models.child_processes import Child, child_command, child_options, private_log
from memos_core.models.host_answers import info_of
from memos_core.models.host_requests import GONE, STOPPED, HostRequests
from memos_core.models.load_deaths import LoadDeaths, no_model
from memos_core.models.loading import Device
from memos_core.models.stopping import is_stopped, until_next_look
from memos_core.models.tool_calls import with_calls
from memos_core.models.wire import read_frame
from memos_core.wording import from_json, say, together

log = logging.getLogger(__name__)

EMBED_CHUNK = 256
"""How many texts go into one request, so that closing, or the query of a conversation, never waits long."""
SILENT_SECONDS = 60
"""The host reports every second that it is alive. If it was asked something and is silent for this long, it was suspended or hangs, and is
restarted. Starting Python and torch from a slow disk with a virus scanner takes up to half of this."""
CLOSING_SECONDS = 2

NO_MODEL = say("No model is loaded.")


class ModelHost(HostRequests):
    """A `ModelBackend` that runs llama.cpp and the embedder in a child process."""

    def __init__(
        self,
        model_path: Path | None,
        log_file: Path,
        context_tokens: int = 0,
        *,
        options: Callable[[Path], LoadOptions] = lambda _: LoadOptions(),
        embedder: Path | None = None,
        on_status: Callable[[ModelStatus], None] | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            model_path: the GGUF file; None to load no model until `load` is called.
            log_file: where the process writes warnings (never prompts or memories).
            context_tokens: size of the context if the options of a model give none; 0 for the model's own, at most 8,192.
            options: returns the options set for a model file; called each time that it is loaded.
            embedder: the folder of the embedder; None for the one that comes with the program.
            on_status: called with every change of `status`, from any thread.
        """
        super().__init__()
        self._path = model_path
        self._log_file = log_file
        self._context_tokens = context_tokens
        self._options = options
        self._embedder = embedder
        self._on_status = on_status
        self._changed = threading.Condition()
        self.devices: tuple[Device, ...] = ()
        """The graphics cards, with the memory that was free before the current model was loaded."""
        self._status = ModelStatus(Phase.STOPPED, Phase.STOPPED, "The model is not started.")
        self._deaths = LoadDeaths()
        self._silent = 0
        self._closing = threading.Event()

    # -- life of the process ------------------------------------------------------------------

    @property
    def status(self) -> ModelStatus:
        return self._status

    @property
    def process_id(self) -> int | None:
        """The id of the running process, or None."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        self._closing.clear()
        with self._changed:
            if self._process is None:
                self._spawn()

    def load(self, path: Path) -> None:
        with self._changed:
            self._path = path
            self._deaths.model = 0
            if self._process is None:
                self._spawn()
            else:
                self._begin_load(path)

    def unload(self) -> None:
        """Unload the model in the background; the embedder stays."""
        with self._changed:
            self._path = None
            self._set(model=Phase.STOPPED, message=NO_MODEL, info=None)
            if self._process is not None:
                self._ask_in_background("unload", {}, lambda _: None)
                self._embedder_follows()

    def use_embedder(self, folder: Path | None) -> None:
        with self._changed:
            self._embedder = folder
            self._deaths.embedder = 0
            if self._process is not None:
                self._begin_load_embedder()

    def close(self) -> None:
        self._closing.set()
        with self._changed:
            process, self._process = self._process, None
            self._set(model=Phase.STOPPED, embedder=Phase.STOPPED, message=say("The model is not started."), info=None)
        if process is None:
            return
        # Closing the pipe flushes it, which would block forever if the process is suspended.
        killing = threading.Timer(2 * CLOSING_SECONDS, process.kill)
        killing.start()
        with contextlib.suppress(OSError):
            assert process.stdin is not None  # it was started with a pipe
            process.stdin.close()
        killing.cancel()
        try:
            process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _spawn(self) -> None:
        """Start the process and have it load model and embedder. The lock is held."""
        try:
            with private_log(self._log_file) as log_stream:
                process = subprocess.Popen(
                    child_command(Child.MODEL_HOST),
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log_stream,
                    **child_options(),
                )
        except OSError as error:
            self._set(
                model=Phase.FAILED,
                embedder=Phase.FAILED,
                message=say("The model host cannot be started: {reason}.", reason=error.strerror or error),
            )
            return
        self._process = process
        asked = self._asked = threading.Event()
        threading.Thread(target=self._read, args=(process, asked), name="model-host-reader", daemon=True).start()
        self._silent = 0
        threading.Thread(target=self._watch, args=(process, asked), name="model-host-watch", daemon=True).start()
        if self._path is None:
            self._set(model=Phase.STOPPED, message=together(NO_MODEL, self._deaths.trouble), info=None)
        elif not self._deaths.model_given_up:
            self._begin_load(self._path)
        if self._deaths.embedder_given_up:
            self._set(embedder=Phase.FAILED)
        elif self._deaths.one_by_one and self._status.model is Phase.LOADING:
            self._set(embedder=Phase.STARTING)  # it follows
        else:
            self._begin_load_embedder()

    def _embedder_follows(self) -> None:
        """Load the embedder if it was waiting for the model. The lock is held."""
        if self._status.embedder is Phase.STARTING:
            self._begin_load_embedder()

    def _begin_load(self, path: Path) -> None:
        self._set(model=Phase.LOADING, message=say("Loading {name}", name=path.stem), info=None)
        request = {
            "path": str(path),
            "context_tokens": self._context_tokens,
            "options": self._deaths.careful(self._options(path)).model_dump(),
        }
        self._ask_in_background("load", request, lambda answer: self._model_answered(path, answer))

    def _begin_load_embedder(self) -> None:
        """Have the embedder loaded. The lock is held, so that whatever is asked for after this is embedded by the new one."""
        self._set(embedder=Phase.LOADING)
        folder = self._embedder
        request = {"folder": None if folder is None else str(folder)}
        self._ask_in_background("load_embedder", request, lambda answer: self._embedder_answered(folder, answer))

    def _model_answered(self, path: Path, answer: dict[str, Any]) -> None:
        with self._changed:
            if path != self._path or answer is GONE[0]:  # another file was chosen meanwhile, or the process has died
                return
            if "error" in answer:
                self._set(model=Phase.FAILED, message=from_json(answer["message"]), info=None)
            else:
                info = info_of(answer["info"])
                self._deaths.model = 0
                self.devices = tuple(Device(**device) for device in answer["devices"])
                said = together(say("{name} is ready.", name=info.name), info.notice, self._deaths.trouble)
                self._set(model=Phase.READY, message=said, info=info)
            self._embedder_follows()

    def _embedder_answered(self, folder: Path | None, answer: dict[str, Any]) -> None:
        with self._changed:
            if answer is GONE[0] or folder != self._embedder:
                return
            if "error" in answer:
                log.warning("the embedder is not available: %s", from_json(answer["message"]))
            else:
                self._deaths.embedder = 0
            self._set(embedder=Phase.FAILED if "error" in answer else Phase.READY)

    def _read(self, process: subprocess.Popen[bytes], asked: threading.Event) -> None:
        assert process.stdout is not None  # it was started with a pipe
        try:
            while (frame := read_frame(cast(BinaryIO, process.stdout))) is not None:
                self._silent = 0
                waiting = self._pending.get(frame[0]["id"])
                if waiting is not None:
                    waiting.put(frame)
        except (OSError, ValueError, KeyError, MemoryError) as error:  # what arrived is not a frame
            log.warning("the model host cannot be understood: %s", type(error).__name__)
            process.kill()
        process.wait()
        asked.set()
        process.stdout.close()
        with contextlib.suppress(OSError):  # there was something left that could not be written
            cast(BinaryIO, process.stdin).close()
        with self._changed:
            if self._process is not process:
                self._fail_pending()
                return
            self._process = None
            self._deaths.count(self._status)
            log.warning("the model host ended with code %s", process.returncode)
            self._set(
                model=Phase.STARTING,
                embedder=Phase.STARTING,
                message=say("The model stopped unexpectedly. It is being started again."),
                info=None,
                restarts=self._status.restarts + 1,
            )
            self._fail_pending()
            if self._path is not None and self._deaths.model_given_up:
                self._set(model=Phase.FAILED, message=together(no_model(self._path), self._deaths.trouble))
        if not self._closing.wait(self._deaths.pause):
            with self._changed:
                if self._process is None and not self._closing.is_set():
                    self._spawn()

    def _watch(self, process: subprocess.Popen[bytes], asked: threading.Event) -> None:
        """Kill a host that gives no sign of life although somebody waits for it; the reader then restarts it. Rounds are counted instead of
        seconds, so that a computer that slept does not look like a host that hangs. While nobody waits, this thread sleeps."""
        while process.poll() is None:
            asked.clear()
            if not self._pending and process.poll() is None:  # a request that comes after this check sets the event
                asked.wait()
                self._silent = 0
            time.sleep(1.0)
            self._silent += 1
            if self._silent >= SILENT_SECONDS and self._pending:
                log.warning("the model host has given no sign of life for %d seconds and is ended", self._silent)
                process.kill()
                return

    def _set(self, **fields: Any) -> None:
        with self._changed:
            self._status = replace(self._status, **fields)
            self._changed.notify_all()
            status = self._status
        if self._on_status is not None:
            self._on_status(status)

    # -- what it is asked for -----------------------------------------------------------------

    def wait_for_model(self, timeout: float | None = None) -> ModelInfo:
        deadline = None if timeout is None else time.monotonic() + timeout
        with self._changed:
            while True:
                status = self._status
                if status.model is Phase.READY and status.info is not None:
                    return status.info
                if status.model is Phase.FAILED:
                    raise ModelLoadError(status.message)
                if status.model is Phase.STOPPED:
                    if self._closing.is_set() or self._path is None:
                        raise ModelError("The model is not started.")
                    self.start()
                    continue
                rest = None if deadline is None else deadline - time.monotonic()
                if rest is not None and rest <= 0:
                    name = "The model" if self._path is None else self._path.name
                    raise ModelError("{name} is still being loaded. Try again in a moment.", name=name)
                if is_stopped():
                    raise ModelBusy(STOPPED)
                self._changed.wait(until_next_look(rest))

    def wait_for_embedder(self, timeout: float | None = None) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._status.embedder in (Phase.READY, Phase.FAILED, Phase.STOPPED), timeout)
            return self._status.embedder is Phase.READY

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        answer, _ = self._ask("count_tokens", {"turns": [turn.blank.as_fields for turn in turns]})
        return int(answer["counts"][0])

    def count_each(self, texts: Sequence[str]) -> list[int]:
        answer, _ = self._ask("count_each", {"texts": list(texts)})
        counts: list[int] = answer["counts"]
        return counts

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
        pieces = self._pieces(
            {
                **_prompt(turns, states, adapter),
                "max_tokens": max_tokens,
                "sampling": None if sampling is None else asdict(sampling),
                "prefix": prefix,
                "schema": schema,
                "background": False,
                "thinking": thinking,
                "thought": thought,
                "tools": [asdict(tool) for tool in tools],
            },
            cancel,
        )
        return with_calls(pieces, [tool.name for tool in tools], begun=bool(prefix)) if tools else pieces

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
        fields = {**_prompt(turns, states, adapter), "save": save, "aside": aside, "thinking": thinking}
        for answer in self._answers("warm", fields, cancel):
            if "warmed" in answer:
                warmed: dict[str, Any] = answer["warmed"]
                return Warmed(**{**warmed, "set_aside": tuple(warmed["set_aside"])})
            progress(*answer["progress"])
        raise ModelBusy("The model has something more urgent to do.")

    def generate_json(
        self, turns: Sequence[ChatTurn], *, schema: dict[str, Any], max_tokens: int, cancel: threading.Event
    ) -> Any:
        fields = {
            **_prompt(turns, None, None),
            "max_tokens": max_tokens,
            "sampling": asdict(Sampling(temperature=0.0)),
            "prefix": "",
            "schema": schema,
            "background": True,
            "thinking": False,
            "thought": "",
            "tools": [],
        }
        pieces = list(self._pieces(fields, cancel))
        if pieces[-1].stop_reason == "cancelled":
            raise ModelBusy("The model has something more urgent to do.")
        if pieces[-1].stop_reason == "length":
            raise ModelError("The model did not come to an end. Try again with a shorter text.")
        return json.loads("".join(piece.text for piece in pieces))

    def bench(self, *, cancel: threading.Event, progress: Callable[[int, int], None]) -> Speed:
        for answer in self._answers("bench", {}, cancel):
            if "speed" in answer:
                return Speed(**answer["speed"])
            progress(*answer["progress"])
        raise ModelBusy("The model has something more urgent to do.")

    def _pieces(self, fields: dict[str, Any], cancel: threading.Event) -> Iterator[Piece]:
        last = Piece("")
        for answer in self._answers("generate", fields, cancel):
            piece: dict[str, Any] = answer["piece"]
            last = Piece(**{**piece, "set_aside": tuple(piece["set_aside"])})
            yield last
        if not last.done:
            yield Piece("", done=True, stop_reason="cancelled")

    @property
    def has_standard_embedder(self) -> bool:
        return self._embedder is None

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        if self._status.embedder is not Phase.READY:
            raise EmbedderUnavailable("The embedder is not ready yet.")
        answer, _ = self._ask("judge", {"question": question, "notes": list(notes)})
        return [Judged(*judged) for judged in answer["judged"]]

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        if self._status.embedder is not Phase.READY:
            raise EmbedderUnavailable("The embedder is not ready yet.")
        answer, _ = self._ask("relate", {"old": list(old), "new": new})
        return [Related(*chances) for chances in answer["related"]]

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self._status.embedder is not Phase.READY:
            raise EmbedderUnavailable("The embedder is not ready yet.")
        if not texts:
            return np.zeros((0, EMBEDDING_DIMENSIONS), dtype=np.float32)
        parts = []
        for start in range(0, len(texts), EMBED_CHUNK):
            chunk = list(texts[start : start + EMBED_CHUNK])
            _, payload = self._ask("embed", {"texts": chunk})
            parts.append(np.frombuffer(payload, dtype=np.float32).reshape(len(chunk), -1))
        return np.concatenate(parts)


def _prompt(turns: Sequence[ChatTurn], states: Path | None, adapter: Adapter | None) -> dict[str, Any]:
    """The fields that all requests with a prompt have in common."""
    return {
        "turns": [turn.as_fields for turn in turns],
        "states": None if states is None else str(states),
        "adapter": None if adapter is None else {**asdict(adapter), "path": str(adapter.path)},
    }
