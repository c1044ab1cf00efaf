"""The KV cache of llama.cpp: which of a prompt's tokens are in it, and saving states to the disk and restoring them.

A prompt is always evaluated in batches that begin at multiples of their size, and only whole batches are kept for the next one. This makes
the numbers identical whether a prompt was evaluated at once, bit by bit, or restored from a file: other batch boundaries can decide a
near-tie between two tokens differently.
"""

from __future__ import annotations

import contextlib
import ctypes
import logging
import shutil
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import psutil
from numpy.typing import NDArray

from memos_core.errors import ModelError
from memos_core.models.state_file import (
    StateRejected,
    environment_hash,
    model_hash,
    read_state,
    remove_state,
    state_keys,
    write_state,
)

log = logging.getLogger(__name__)

LARGEST_ASIDE_BYTES = 512 * 1024 * 1024
"""A conversation's state that is larger than this is not set aside during background work, but evaluated again."""
OTHER_ADAPTERS = 2
"""For how many adapters that are not in use (no adapter counts as one) the context is kept, so that switching computes nothing again."""
SPARE_DISK_BYTES = 200 * 1024 * 1024
"""How many bytes of the disk must stay free when a state is saved."""
MODEL_HASHES = "models.json"
"""The file in the folder of states with the hashes of model files."""
HASH_WAIT_SECONDS = 2.0
"""How long a reply waits for the hash of a model file at most; it then does without saved states."""
_SEQUENCE = 0


@dataclass(frozen=True)
class Begun:
    """How many tokens at the beginning of a prompt are ready, and where they came from."""

    ready: int = 0
    restored: int = 0
    """How many of them were restored from a saved state just now."""
    restore_s: float = 0.0
    set_aside: tuple[str, ...] = ()
    """Saved states that could not be used and were removed, each with the reason."""


@dataclass(frozen=True)
class Snapshot:
    """A state in memory that is about to be written."""

    key: str
    environment: str
    tokens: int
    state: memoryview

    def save(self, folder: Path) -> None:
        """Write it. Raises ModelError, in words, if it cannot be written."""
        try:
            write_state(folder, self.key, self.environment, self.tokens, self.state)
        except OSError as error:
            raise ModelError("The context could not be saved: {reason}.", reason=error.strerror or error) from error


@dataclass(frozen=True)
class _Held:
    """A copy in memory of what was in the context."""

    tokens: NDArray[np.intc]
    whole: int
    state: Any


class KvCache:
    """The single sequence of a loaded model. Only for the thread that owns llama.cpp's context, except `environment`."""

    def __init__(self, llama: Any, path: Path, device: str) -> None:
        """
        Args:
            llama: the loaded `llama_cpp.Llama`; its `n_batch` is the size of the batches.
            path: its model file.
            device: the name of the device that runs it.
        """
        self._device = device
        self.batch = int(llama.n_batch)
        self._llama = llama
        self._path = path
        self._whole = 0
        self._adapter: tuple[str, float] = ("", 0.0)
        self._others: dict[tuple[str, float], _Held] = {}
        self._other_work: dict[tuple[str, float], _Held] = {}
        self._hash: str | None = None
        self._hashing: threading.Thread | None = None
        self._hash_lock = threading.Lock()

    def begin(self, tokens: Sequence[int], folder: Path | None, pictures: Sequence[tuple[int, int]] = ()) -> Begun:
        """Make as many tokens of a prompt ready as are in the context or in a saved state; the rest is to be evaluated.

        At least one token is left to evaluate, so that there are logits to sample from. The context may contain pictures; saved states do
        not.

        Args:
            tokens: the prompt.
            folder: the folder of saved states; None to use none.
            pictures: where each part of a picture begins and ends in the prompt; none is cut.
        """
        most = self._aligned(len(tokens) - 1)
        live = self._aligned(min(self._same(tokens), self._whole, most))
        for start, end in reversed(pictures):
            if start < live < end:
                live = self._aligned(start)
        begun = Begun(live)
        words = self._aligned(min(most, pictures[0][0])) if pictures else most
        environment = self.environment(folder, HASH_WAIT_SECONDS) if folder is not None and live < words else None
        if folder is not None and environment is not None:
            begun = self._restore_longest(tokens[:words], environment, folder, live)
        if not begun.restored and not self._cut(begun.ready):
            begun = Begun(0, set_aside=begun.set_aside)
        self._whole = self._aligned(len(tokens))
        return begun

    def fill(
        self, tokens: Sequence[int], folder: Path | None, stopped: Callable[[], bool], told: Callable[[int], None]
    ) -> Begun:
        """Evaluate the tokens of whole batches that are not ready yet.

        Args:
            tokens: the context.
            folder: the folder of saved states; None to use none.
            stopped: asked between batches; if it returns True, the evaluation ends there and keeps what is ready.
            told: called after each batch with the number of tokens that are ready.

        Raises:
            RuntimeError: llama.cpp was aborted, or failed.
        """
        begun = self.begin([*tokens, 0], folder)
        told(begun.ready)
        for start in range(begun.ready, len(tokens), self.batch):
            if stopped():
                break
            self._llama.eval(tokens[start : start + self.batch])
            told(start + self.batch)
        return begun

    def adapter_changed(self, sha256: str, scale: float) -> None:
        """Switch to another adapter ("" for none). The context computed so far cannot be used with it, so it is set aside for the next
        time, and the one last used with this adapter comes back."""
        back = self._others.pop((sha256, scale), None)
        if (held := self._hold()) is not None:
            self._others[self._adapter] = held
        while len(self._others) > OTHER_ADAPTERS:
            self._others.pop(next(iter(self._others)))
        self._adapter = (sha256, scale)
        self._put_back(back)

    def keys(self, tokens: Sequence[int], folder: Path) -> list[tuple[int, str]]:
        """The lengths and keys of the states for every beginning of these tokens; waits for the model's hash."""
        environment = self.environment(folder, None)
        return [] if environment is None else list(state_keys(environment, tokens, self.batch))

    def snapshot(self, tokens: Sequence[int], folder: Path) -> Snapshot | None:
        """A copy of the state of these tokens, which are in the context; None if it is saved already.

        Raises:
            ModelError: memory or disk do not suffice; in words, with the sizes.
        """
        environment = self.environment(folder, None)
        if environment is None:
            raise ModelError("The model file cannot be read any more, so its states cannot be saved.")
        *_, (_, key) = state_keys(environment, tokens, self.batch)
        if (folder / f"{key}.json").exists():
            return None
        self._cut(len(tokens))
        size = int(llama_cpp.llama_state_seq_get_size(self._llama.ctx, _SEQUENCE))
        _check_room(size, folder)
        state = (ctypes.c_uint8 * size)()
        written = int(llama_cpp.llama_state_seq_get_data(self._llama.ctx, state, size, _SEQUENCE))
        if written == 0:
            raise ModelError("The model's state could not be read.")
        return Snapshot(key, environment, len(tokens), memoryview(state).cast("B")[:written])

    @contextlib.contextmanager
    def aside(self, *, comes_again: bool = False) -> Iterator[None]:
        """Set aside what is in the context, including what is held for other adapters, and restore it at the end, so that a conversation
        that is interrupted by other work need not be evaluated again.

        Args:
            comes_again: the prompts of the other work begin alike, so what it leaves in the context is kept for its next time.
        """
        held, others = self._hold(), self._others
        self._others = self._other_work if comes_again else {}
        if comes_again:
            self._put_back(self._others.pop(self._adapter, None))
        try:
            yield
        finally:
            if comes_again and (left := self._hold()) is not None:
                self._others[self._adapter] = left
            self._others = others
            self._put_back(held)

    def _hold(self) -> _Held | None:
        """A copy of what is in the context; None if that is nothing, or too large to copy."""
        tokens = self._llama.input_ids[: self._llama.n_tokens].copy()
        size = llama_cpp.llama_state_seq_get_size(self._llama.ctx, _SEQUENCE) if len(tokens) else 0
        if not 0 < size <= LARGEST_ASIDE_BYTES:
            return None
        state = (ctypes.c_uint8 * size)()
        llama_cpp.llama_state_seq_get_data(self._llama.ctx, state, size, _SEQUENCE)
        return _Held(tokens, self._whole, state)

    def _put_back(self, held: _Held | None) -> None:
        """Restore what was held, or clear the context."""
        self._clear()
        if held is not None and llama_cpp.llama_state_seq_set_data(
            self._llama.ctx, held.state, len(held.state), _SEQUENCE
        ):
            self._set(held.tokens)
            self._whole = held.whole

    def environment(self, folder: Path | None, timeout: float | None) -> str | None:
        """The hash of everything besides its tokens that a state of this model depends on; None if the model file's own hash is not known
        within `timeout` seconds. Safe from any thread."""
        with self._hash_lock:
            if self._hash is None and self._hashing is None and folder is not None:
                self._hashing = threading.Thread(
                    target=self._hash_model, args=(folder / MODEL_HASHES,), name="model-hash", daemon=True
                )
                self._hashing.start()
        if self._hash is None and self._hashing is not None:
            self._hashing.join(timeout)
        if self._hash is None:
            return None
        parameters = self._llama.context_params
        return environment_hash(
            {
                "model": self._hash,
                "build": llama_cpp.__version__,
                "system": llama_cpp.llama_print_system_info().decode(),
                "context": int(self._llama.n_ctx()),
                "batch": self.batch,
                "type_k": int(parameters.type_k),
                "type_v": int(parameters.type_v),
                "flash_attention": int(parameters.flash_attn_type),
                "device": self._device,
                "rope_base": float(parameters.rope_freq_base),
                "rope_scale": float(parameters.rope_freq_scale),
                "rope_type": int(llama_cpp.llama_model_rope_type(self._llama.model)),
                "gpu_layers": int(self._llama.model_params.n_gpu_layers),
                "adapter": self._adapter[0],
                "adapter_scale": self._adapter[1],
            }
        )

    def _hash_model(self, known: Path) -> None:
        try:
            self._hash = model_hash(self._path, known)
        except OSError as error:
            log.warning("the model file could not be hashed: %s", error.strerror)

    def _restore_longest(self, tokens: Sequence[int], environment: str, folder: Path, live: int) -> Begun:
        began = time.monotonic()
        set_aside: list[str] = []
        there = {path.stem for path in folder.glob("*.json")}
        for length, key in reversed(list(state_keys(environment, tokens, self.batch))):
            if length <= live:
                break
            if key not in there:
                continue
            try:
                state = read_state(folder, key, environment, length)
                if state is None or not self._put(state, tokens[:length]):
                    raise StateRejected("the model did not take it")
            except StateRejected as error:
                log.warning("a saved state was not used: %s", error)
                remove_state(folder, key)
                set_aside.append(f"{key}: {error}")
                live = min(live, self._llama.n_tokens)  # a state that was tried has replaced the context
                continue
            return Begun(length, length, time.monotonic() - began, tuple(set_aside))
        return Begun(live, set_aside=tuple(set_aside))

    def _put(self, state: NDArray[np.uint8], tokens: Sequence[int]) -> bool:
        """Restore a state; if it is not the state of this many tokens, clear the context and return False."""
        self._clear()
        buffer = state.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
        taken = llama_cpp.llama_state_seq_set_data(self._llama.ctx, buffer, len(state), _SEQUENCE)
        memory = llama_cpp.llama_get_memory(self._llama.ctx)
        last = llama_cpp.llama_memory_seq_pos_max(memory, _SEQUENCE)
        if taken != len(state) or last != len(tokens) - 1:
            self._clear()
            return False
        self._set(tokens)
        return True

    def _set(self, tokens: Sequence[int] | NDArray[np.intc]) -> None:
        self._llama.input_ids[: len(tokens)] = tokens
        self._llama.n_tokens = len(tokens)

    def _cut(self, length: int) -> bool:
        """Keep this many tokens; if this kind of model cannot cut there, clear the context and return False."""
        memory = llama_cpp.llama_get_memory(self._llama.ctx)
        if length and length < self._llama.n_tokens:
            window = int(llama_cpp.llama_model_n_swa(self._llama.model))
            first = int(llama_cpp.llama_memory_seq_pos_min(memory, _SEQUENCE))
            # A cache with a sliding window may have dropped what the token after the cut attends to.
            gone = window > 0 and first > max(0, length - window)
            if gone or not llama_cpp.llama_memory_seq_rm(memory, _SEQUENCE, length, -1):
                length = 0
        if not length:
            self._clear()
            return False
        self._llama.n_tokens = length
        return True

    def _clear(self) -> None:
        self._llama.reset()
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self._llama.ctx), True)
        self._whole = 0

    def _same(self, tokens: Sequence[int]) -> int:
        held = self._llama.input_ids[: self._llama.n_tokens]
        return int(llama_cpp.Llama.longest_token_prefix(held.tolist(), list(tokens)))

    def _aligned(self, length: int) -> int:
        return max(length, 0) // self.batch * self.batch


def _check_room(size: int, folder: Path) -> None:
    memory, disk = psutil.virtual_memory().available, shutil.disk_usage(folder).free
    if size > memory:
        raise ModelError(
            "This context takes {size} MB of memory to save, and {free} MB are free. Close other programs, or keep a "
            "shorter context ready.",
            size=round(size / 1e6),
            free=round(memory / 1e6),
        )
    if size + SPARE_DISK_BYTES > disk:
        raise ModelError(
            "This context takes {size} MB on the disk, and {free} MB are free. Free some space, or keep fewer "
            "contexts ready.",
            size=round(size / 1e6),
            free=round(disk / 1e6),
        )
