"""llama.cpp in the model host process: load, count, generate, cancel. Nothing else of this package imports llama_cpp."""

from __future__ import annotations

import codecs
import collections
import contextlib
import ctypes
import json
import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp
import psutil
from llama_cpp import _ggml
from llama_cpp.llama_grammar import LlamaGrammar

from memos_core import system
from memos_core.errors import AdapterError, ModelBusy, ModelError, ModelLoadError
from memos_core.models.backend import Adapter, ChatTurn, ModelInfo, Piece, Sampling, Warmed
from memos_core.models.chat_format import CHATML_TOKENS, ChatFormat
from memos_core.models.gguf_header import GgufHeader, read_header
from memos_core.models.kv_cache import KvCache, Snapshot
from memos_core.models.resources import describe, file_sha256
from memos_core.models.state_file import CPU_BATCH_TOKENS, GPU_BATCH_TOKENS

LARGEST_DEFAULT_CONTEXT = 8192
_SPARE_BYTES = 300 * 1024 * 1024
"""Room for llama.cpp's own buffers when memory is estimated."""
_JOINER = "\u2060"
"""Word joiner, invisible: breaks up text that would read as one of the model's control tokens."""
_PLAIN_STOP = "\nUser:"

_errors: collections.deque[str] = collections.deque(maxlen=20)


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _collect_log(level: int, text: bytes, _data: ctypes.c_void_p) -> None:
    if level >= 3 and level != 5:  # warnings and errors of llama.cpp about files; it logs no prompt text
        _errors.append(text.decode("utf-8", "replace").strip())


llama_cpp.llama_log_set(_collect_log, ctypes.c_void_p(0))


def _load_backends() -> None:
    """In a package llama.cpp has a library for each kind of processor; have the best one loaded that this one can run."""
    folder = Path(llama_cpp.__file__).parent / "lib"
    if any(folder.glob("*ggml-cpu-*")):
        # Through libllama where names are found in what it depends on: under another of its names the library would be
        # loaded a second time, with a list of back ends of its own.
        library = llama_cpp.llama_cpp._lib
        if not hasattr(library, "ggml_backend_load_all_from_path"):
            library = _ggml.libggml
        load = library.ggml_backend_load_all_from_path
        load.argtypes, load.restype = [ctypes.c_char_p], None
        load(os.fsencode(folder))


_load_backends()


class _Llama(llama_cpp.Llama):
    """Counts what it has evaluated, and leaves the chat template to us: it would not load a model whose template is broken."""

    batches = 0
    """How many batches were evaluated: a sign of life while a long prompt is read."""
    template: str | None = None
    """The model's chat template."""

    @property
    def metadata(self) -> dict[str, str]:
        """What the file says of itself, without chat templates."""
        return self._metadata

    @metadata.setter
    def metadata(self, read: dict[str, str]) -> None:
        self.template = read.get("tokenizer.chat_template")
        self._metadata = {name: value for name, value in read.items() if not name.startswith("tokenizer.chat_template")}

    def eval(self, tokens: Sequence[int]) -> None:
        for start in range(0, len(tokens), self.n_batch):
            super().eval(tokens[start : start + self.n_batch])
            self.batches += 1


class LlamaModel:
    """A loaded GGUF file with its one context. Generation is for one thread; counting for any."""

    def __init__(self, path: Path, context_tokens: int, *, threads: int | None = None) -> None:
        """Load a model.

        Args:
            path: the GGUF file.
            context_tokens: size of the context, 0 for what the model was trained for, at most 8,192.
            threads: how many it computes with; None for all cores. One is best beside other work.

        Raises:
            ModelLoadError: it cannot be loaded; the message says why and what to do.
        """
        header = read_header(path)
        trained = header.context_length or LARGEST_DEFAULT_CONTEXT
        wanted = min(context_tokens, trained) if context_tokens else min(trained, LARGEST_DEFAULT_CONTEXT)
        try:
            size = path.stat().st_size
        except OSError as error:
            raise ModelLoadError(f"The model file {path} cannot be read: {error.strerror}.") from error
        _check_memory(path, size, header, wanted)
        _errors.clear()
        offload = llama_cpp.llama_supports_gpu_offload()
        cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
        try:
            self._llama: Any = _Llama(
                str(path),
                n_ctx=wanted,
                n_batch=GPU_BATCH_TOKENS if offload else CPU_BATCH_TOKENS,
                n_threads=threads or cores,
                n_threads_batch=threads or os.cpu_count() or cores,
                n_gpu_layers=-1 if offload else 0,
                verbose=False,
            )
        except (ValueError, RuntimeError, OSError, AssertionError) as error:
            raise ModelLoadError(_in_words(path, header)) from error
        try:
            self._prepare(path, header, size)
        except BaseException:  # its memory would be missing for the next model
            self._llama.close()
            raise

    def _prepare(self, path: Path, header: GgufHeader, size: int) -> None:
        # Cancelling must not need Python's interpreter lock, which an import in another thread can hold: llama.cpp
        # asks libc's strlen whether this buffer is still empty.
        self._stop_flag = ctypes.create_string_buffer(2)
        libc = system.c_library()
        self._ask_flag = ctypes.cast(libc.strlen, llama_cpp.ggml_abort_callback)
        llama_cpp.llama_set_abort_callback(
            self._llama.ctx, self._ask_flag, ctypes.cast(self._stop_flag, ctypes.c_void_p)
        )
        self._cache = KvCache(self._llama, path)
        self._adapters: dict[Adapter, Any] = {}
        self._adapter: Adapter | None = None
        self._vocab = llama_cpp.llama_model_get_vocab(self._llama.model)
        self._control = _control_pattern(self._vocab, self._llama)
        self._bos = self._piece_of(self._llama.token_bos())
        self._format = ChatFormat(
            self._llama.template,
            bos=self._bos,
            eos=self._piece_of(self._llama.token_eos()),
            chatml=all(self._control.fullmatch(token) for token in CHATML_TOKENS),
        )
        name, sampling = describe(path, header)
        self.info = ModelInfo(
            path=path,
            name=name,
            architecture=header.architecture,
            parameters=int(llama_cpp.llama_model_n_params(self._llama.model)),
            context_tokens=int(self._llama.n_ctx()),
            size_bytes=size,
            has_chat_template=not self._format.plain,
            kv_bytes_per_token=header.kv_bytes_per_token(),
            sampling=sampling,
            notice=self._format.notice,
        )

    @property
    def batches(self) -> int:
        """How many batches of tokens were evaluated; grows while it works."""
        return int(self._llama.batches)

    def close(self) -> None:
        """Free the model's memory."""
        for loaded in self._adapters.values():
            llama_cpp.llama_adapter_lora_free(loaded)
        self._llama.close()

    def cancel(self) -> None:
        """Make the generation that is running end, even in the middle of a prompt. Safe from any thread."""
        self._stop_flag[0] = b"\x01"

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """Tokens of each text by itself."""
        return [len(self._tokens(self._harmless(text), add_bos=False)) for text in texts]

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """Tokens of the whole prompt."""
        return len(self._prompt(turns, ""))

    def generate(
        self,
        turns: Sequence[ChatTurn],
        max_tokens: int,
        sampling: Sampling,
        prefix: str,
        cancelled: threading.Event,
        schema: dict[str, Any] | None = None,
        states: Path | None = None,
    ) -> Iterator[Piece]:
        """Stream a reply; the last piece is `done`. With a JSON schema, the reply can be nothing else. With a folder of
        saved states, the longest one that fits is restored.

        Raises:
            ModelError: the prompt does not fit into the context, the schema is not understood, or llama.cpp failed.
        """
        grammar = None if schema is None else _grammar(schema)
        tokens = self._prompt(turns, prefix)
        room = self.info.context_tokens - len(tokens)
        if room < 1:
            raise ModelError("The conversation does not fit into the model's context. Raise its size in the settings.")
        begun = self._cache.begin(tokens, states)
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop_flag[0] = b"\x00"
        if cancelled.is_set():
            self.cancel()
        self._llama.set_seed(sampling.seed if sampling.seed >= 0 else int.from_bytes(os.urandom(4)))
        count, reason, held = 0, "end", ""
        started = bool(prefix)
        try:
            for token in self._llama.generate(
                tokens,
                top_k=sampling.top_k,
                top_p=sampling.top_p,
                min_p=sampling.min_p,
                temp=sampling.temperature,
                repeat_penalty=sampling.repeat_penalty,
                grammar=grammar,
            ):
                if cancelled.is_set():
                    reason = "cancelled"
                    break
                if llama_cpp.llama_vocab_is_eog(self._vocab, token):
                    break
                count += 1
                text = held + decoder.decode(self._bytes_of(token))
                if self._format.plain and _PLAIN_STOP in text:
                    held = text.split(_PLAIN_STOP, 1)[0]
                    break
                held = _possible_stop(text) if self._format.plain else ""
                text = text[: len(text) - len(held)]
                if not started:
                    text = text.lstrip()
                    started = bool(text)
                if text:
                    yield Piece(text)
                if count >= min(max_tokens, room):
                    reason = "length"
                    break
        except RuntimeError as error:
            # llama_decode was aborted by the flag, or failed. The next call evaluates from the last whole batch on.
            if not cancelled.is_set():
                raise ModelError("The model failed while it was answering. Try again.") from error
            reason = "cancelled"
        rest = held + decoder.decode(b"", final=True)
        if rest.strip():
            yield Piece(rest)
        yield Piece(
            "",
            True,
            reason,  # type: ignore[arg-type]
            prompt_tokens=len(tokens),
            computed_tokens=len(tokens) - begun.ready,
            restored_tokens=begun.restored,
            restore_s=begun.restore_s,
            set_aside=begun.set_aside,
            reply_tokens=count,
        )

    def warm(
        self,
        turns: Sequence[ChatTurn],
        states: Path,
        cancelled: threading.Event,
        told: Callable[[int, int], None],
        *,
        save: bool,
    ) -> tuple[Warmed, Snapshot | None]:
        """Make the beginning of every prompt that begins with these turns ready in the context.

        Args:
            turns: what all of them have in common, from the system turn on.
            states: the folder of saved states.
            cancelled: ends it soon, with what there is by then.
            told: told how many tokens stand ready, and of how many.
            save: have the state saved; the second value is then what is to be written, or None if it is there already.

        Raises:
            ModelBusy: it was cancelled.
            ModelError: too long for the model's context, no room to save it, or llama.cpp failed.
        """
        tokens = self._beginning(turns)
        if len(tokens) >= self.info.context_tokens:
            raise ModelError(
                f"This has {len(tokens):,} tokens; the model's context holds {self.info.context_tokens:,}. Choose less of it, "
                "or raise the size of the context in the settings."
            )
        self._stop_flag[0] = b"\x00"
        if cancelled.is_set():
            self.cancel()
        try:
            begun = self._cache.fill(tokens, states, cancelled.is_set, lambda done: told(done, len(tokens)))
        except RuntimeError as error:
            if not cancelled.is_set():
                raise ModelError("The model failed while it read a context. Try again.") from error
        if cancelled.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        snapshot = self._cache.snapshot(tokens, states) if save and tokens else None
        keys = [key for _, key in self._cache.keys(tokens, states)]
        return (
            Warmed(
                key=keys[-1] if keys else "",
                tokens=len(tokens),
                computed_tokens=len(tokens) - begun.ready,
                restored_tokens=begun.restored,
                size=0 if snapshot is None else len(snapshot.state),
                set_aside=begun.set_aside,
            ),
            snapshot,
        )

    @contextlib.contextmanager
    def aside(self) -> Iterator[None]:
        """Put what stands in the context aside for other work, and back at the end, with the adapter that it stood under."""
        adapter = self._adapter
        with self._cache.aside():
            try:
                yield
            finally:
                self.use_adapter(adapter)

    def example(self, turns: Sequence[ChatTurn], answer: str) -> tuple[list[int], list[int]]:
        """A prompt and the reply to it as the model reads and writes them: the reply with what ends it."""
        end = (
            self._tokens(_PLAIN_STOP, add_bos=False)
            if self._format.plain
            else [next(t for t in (llama_cpp.llama_vocab_eot(self._vocab), self._llama.token_eos()) if t >= 0)]
        )
        reply = self._tokens(self._harmless(f" {answer}" if self._format.plain else answer), add_bos=False)
        return self._prompt(turns, ""), [*reply, *end]

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Apply a LoRA adapter from now on, or none; what stands in the context was computed without it and gives
        way to what stood there under it the last time.

        Raises:
            AdapterError: the file cannot be loaded, is not as it was written, or is for another model; what was on stays on.
        """
        if adapter == self._adapter:
            return
        if adapter is not None and adapter not in self._adapters:
            if file_sha256(adapter.path) != adapter.sha256:
                raise AdapterError(f"The adapter {adapter.path} is missing or not as it was written; it is not used.")
            loaded = llama_cpp.llama_adapter_lora_init(self._llama.model, str(adapter.path).encode())
            if not loaded:
                raise AdapterError(f"The adapter cannot be used with {self.info.name}. Train it again for this model.")
            self._adapters[adapter] = loaded
        used = [] if adapter is None else [self._adapters[adapter]]
        scales = [] if adapter is None else [adapter.scale]
        llama_cpp.llama_set_adapters_lora(
            self._llama.ctx,
            (llama_cpp.llama_adapter_lora_p_ctypes * len(used))(*used),
            len(used),
            (ctypes.c_float * len(used))(*scales),
        )
        self._adapter = adapter
        self._cache.adapter_changed(
            "" if adapter is None else adapter.sha256, 0.0 if adapter is None else adapter.scale
        )

    def _beginning(self, turns: Sequence[ChatTurn]) -> list[int]:
        """The whole batches of tokens that every prompt with these first turns begins with, whatever is said next."""
        one, other = (self._prompt([*turns, ChatTurn("user", text)], "") for text in ("a", "0"))
        same = int(llama_cpp.Llama.longest_token_prefix(one, other))
        return one[: same // self._cache.batch * self._cache.batch]

    def _prompt(self, turns: Sequence[ChatTurn], prefix: str) -> list[int]:
        text = self._format.text([replace(turn, content=self._harmless(turn.content)) for turn in turns])
        return self._tokens(text + self._harmless(prefix), add_bos=not text.startswith(self._bos or "\0"))

    def _tokens(self, text: str, add_bos: bool) -> list[int]:
        encoded = text.encode("utf-8", "replace")
        tokens: list[int] = self._llama.tokenize(encoded, add_bos=add_bos, special=True)
        return tokens

    def _harmless(self, text: str) -> str:
        """The text with control tokens broken up: what a person or a memory says never ends a turn."""
        return self._control.sub(lambda match: match[0][0] + _JOINER + match[0][1:], text)

    def _bytes_of(self, token: int) -> bytes:
        size = 64
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = llama_cpp.llama_token_to_piece(self._vocab, token, buffer, size, 0, False)
            if length >= 0:
                return buffer.raw[:length]
            size = -length

    def _piece_of(self, token: int) -> str:
        return _text_of(self._vocab, token) if token >= 0 else ""


def _text_of(vocab: Any, token: int) -> str:
    text = llama_cpp.llama_vocab_get_text(vocab, token)
    return text.decode("utf-8", "replace") if text else ""


def _control_pattern(vocab: Any, llama: Any) -> re.Pattern[str]:
    texts = {
        text
        for token in range(llama.n_vocab())
        if llama_cpp.llama_vocab_is_control(vocab, token) and len(text := _text_of(vocab, token)) > 1
    }
    if not texts:
        return re.compile(r"(?!)")
    return re.compile("|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)))


def _possible_stop(text: str) -> str:
    """The longest end of `text` that may be the beginning of the stop word."""
    for length in range(min(len(text), len(_PLAIN_STOP) - 1), 0, -1):
        if _PLAIN_STOP.startswith(text[-length:]):
            return text[-length:]
    return ""


def _grammar(schema: dict[str, Any]) -> Any:
    try:
        return LlamaGrammar.from_json_schema(json.dumps(schema), verbose=False)
    except (ValueError, AssertionError) as error:  # llama-cpp-python asserts what it knows of schemas
        raise ModelError("The form that the model was to fill in is not understood.") from error


def _check_memory(path: Path, size: int, header: GgufHeader, context: int) -> None:
    needed = size + context * header.kv_bytes_per_token() + _SPARE_BYTES
    available = psutil.virtual_memory().available
    if needed > available:
        raise ModelLoadError(
            f"{path.name} needs about {needed / 1e9:.1f} GB of memory with a context of {context:,} tokens, and "
            f"{available / 1e9:.1f} GB are free. Close other programs, choose a smaller model, or lower the context size."
        )


def _in_words(path: Path, header: GgufHeader) -> str:
    log = " ".join(_errors)
    if "unknown model architecture" in log:
        return (
            f'{path.name} has the architecture "{header.architecture}", which this build of llama.cpp does not know. '
            "Choose another model, or update MemOS Desktop."
        )
    if "not within the file bounds" in log or "corrupted or incomplete" in log or "failed to read" in log:
        return f"{path.name} is damaged or was not downloaded completely. Download it again."
    if "alloc" in log or "out of memory" in log:
        return f"There is not enough memory for {path.name}. Choose a smaller model, or lower the context size."
    reason = next((line for line in reversed(_errors) if line), "llama.cpp gave no reason")
    return f"{path.name} cannot be loaded ({reason[:200]}). Choose another model file."
