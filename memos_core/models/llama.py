"""llama.cpp in the model host process: loading models, counting tokens, generating and cancelling."""

from __future__ import annotations

import codecs
import contextlib
import ctypes
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import llama_cpp

from memos_core import system
from memos_core.errors import AdapterError, ModelBusy, ModelError, ModelLoadError
from memos_core.models.backend import (
    Adapter,
    ChatTurn,
    LoadChosen,
    LoadOptions,
    ModelInfo,
    Piece,
    Sampling,
    Speed,
    ToolOffer,
    Warmed,
)
from memos_core.models.chat_format import CHATML_TOKENS, ChatFormat
from memos_core.models.gguf_header import GgufHeader, check_projector, model_files, read_header
from memos_core.models.grammars import grammar_of
from memos_core.models.kv_cache import KvCache, Snapshot
from memos_core.models.llama_build import build, load_backends, machine
from memos_core.models.llama_log import forget_log, why_not_loaded
from memos_core.models.llama_prompt import PromptWriter
from memos_core.models.loading import KV_BYTES, LLAMA_KV_TYPES, Machine, choose, size_of_eye
from memos_core.models.resources import describe, file_sha256
from memos_core.models.sight import MARK, Eye, Glimpse
from memos_core.models.thinking import Part, ReplyReader
from memos_core.models.vocabulary import Vocabulary
from memos_core.wording import say, together

GREEDY = Sampling(temperature=0.0)
AUTO = LoadOptions()
"""No option is set: all of them are chosen for this computer."""
NO_CARD = -1
"""With no split, this keeps llama.cpp off the graphics card: with no layer there it would still read prompts there, copying the weights
each time."""
USUAL_UBATCH = 512
"""llama.cpp's own default: how many tokens of a batch are computed at once."""
_PLAIN_STOP = "\nUser:"
BENCH_PROMPT_TOKENS, BENCH_REPLY_TOKENS = 256, 32
"""How many tokens a measurement of the speed reads and writes."""
MOST_THOUGHT_TOKENS = 4096
"""Longer thoughts usually go in circles."""

load_backends()


class _Llama(llama_cpp.Llama):
    """Counts evaluated batches, and leaves the chat template to us, since llama_cpp would not load a model whose template is broken."""

    batches = 0
    """How many batches were evaluated: a sign of life while a long prompt is processed."""
    template: str | None = None
    """The model's chat template."""

    @property
    def metadata(self) -> dict[str, str]:
        """The metadata of the file without chat templates."""
        return self._metadata

    @metadata.setter
    def metadata(self, read: dict[str, str]) -> None:
        self.template = read.get("tokenizer.chat_template")
        self._metadata = {name: value for name, value in read.items() if not name.startswith("tokenizer.chat_template")}

    def eval(self, tokens: Sequence[int]) -> None:
        rest = tokens
        while rest:
            room = self.n_batch - self.n_tokens % self.n_batch  # after a picture, the first batch is shorter
            super().eval(rest[:room])
            rest = rest[room:]
            self.batches += 1


class LlamaModel:
    """A loaded GGUF file with its single context. Generation is for one thread; counting for any."""

    def __init__(
        self,
        path: Path,
        context_tokens: int,
        *,
        threads: int | None = None,
        options: LoadOptions = AUTO,
    ) -> None:
        """Load a model.

        Args:
            path: the GGUF file; for a split model, any part.
            context_tokens: size of the context if `options` gives none; 0 for what the model was trained for, at most 8,192.
            threads: how many threads it uses; None for what `options` says. One is best beside other work.
            options: the settings to load it with.

        Raises:
            ModelLoadError: it cannot be loaded; the message says why and what to do.
        """
        files = model_files(path)
        header = read_header(files[0])
        eye = Path(options.eye) if options.eye else None
        try:
            size = sum(file.stat().st_size for file in files) + size_of_eye(eye)
        except OSError as error:
            raise ModelLoadError(
                "The model file {path} cannot be read: {reason}.", path=path, reason=error.strerror
            ) from error
        computer = machine()
        chosen = choose(options, header, size, computer, name=path.name, usual_context=context_tokens)
        if threads is not None:
            chosen = replace(chosen, threads=threads)
        kv_type = LLAMA_KV_TYPES[chosen.kv_type]

        def loaded(batch: int) -> Any:
            forget_log()
            try:
                return _Llama(
                    str(files[0]),
                    n_ctx=chosen.context_tokens,
                    n_batch=batch,
                    n_ubatch=max(batch, USUAL_UBATCH),
                    n_threads=chosen.threads,
                    n_threads_batch=threads or options.threads or computer.threads,
                    n_gpu_layers=-1 if chosen.gpu_layers >= header.layers else chosen.gpu_layers,
                    split_mode=llama_cpp.LLAMA_SPLIT_MODE_LAYER
                    if chosen.gpu_layers
                    else llama_cpp.LLAMA_SPLIT_MODE_NONE,
                    main_gpu=0 if chosen.gpu_layers else NO_CARD,
                    flash_attn=chosen.flash_attention,
                    type_k=kv_type,
                    type_v=kv_type,
                    use_mmap=chosen.memory_map,
                    verbose=False,
                )
            except (ValueError, RuntimeError, OSError, AssertionError) as error:
                raise ModelLoadError(why_not_loaded(path, header)) from error

        self._adapters: dict[Adapter, Any] = {}
        self._eye: Eye | None = None
        self._llama: Any = loaded(chosen.batch)
        try:
            blind = self._open_eye(eye, header, chosen)
            if self._eye is not None and self._eye.at_once > chosen.batch:
                # It processes a picture at once, so the context has to be created anew for that batch size.
                batch = self._eye.at_once
                self.close()
                self._llama = loaded(batch)
                self._llama.n_batch = chosen.batch  # for text, so that states end at multiples of it
                blind = self._open_eye(eye, header, chosen)
            self._prepare(path, header, size, chosen, computer, blind)
        except BaseException:  # otherwise its memory would be missing for the next model
            self.close()
            raise

    def _open_eye(self, path: Path | None, header: GgufHeader, chosen: LoadChosen) -> str:
        """Load the projector, if there is one. Returns why it cannot be used; "" if all is well."""
        if path is None:
            return ""
        try:
            check_projector(path, header)
            self._eye = Eye(path, self._llama, threads=chosen.threads, on_card=bool(chosen.gpu_layers))
        except ModelError as error:
            return say("It does not see pictures: {reason}", reason=error.said)
        return ""

    def _prepare(
        self, path: Path, header: GgufHeader, size: int, chosen: LoadChosen, computer: Machine, blind: str
    ) -> None:
        # Cancelling must not need Python's global interpreter lock, which an import in another thread can hold: llama.cpp calls libc's
        # strlen on this buffer to see whether it is still empty.
        self._stop_flag = ctypes.create_string_buffer(2)
        device = ", ".join(device.name for device in computer.devices) if chosen.gpu_layers else "CPU"
        libc = system.c_library()
        self._ask_flag = ctypes.cast(libc.strlen, llama_cpp.ggml_abort_callback)
        llama_cpp.llama_set_abort_callback(
            self._llama.ctx, self._ask_flag, ctypes.cast(self._stop_flag, ctypes.c_void_p)
        )
        self._cache = KvCache(self._llama, path, device)
        self._adapter: Adapter | None = None
        self._words = Vocabulary(self._llama)
        self._format = ChatFormat(
            self._llama.template,
            bos=self._words.bos,
            eos=self._words.eos,
            chatml=set(CHATML_TOKENS) <= set(self._words.control.values()),
        )
        signs = self._format.signs
        thoughts = () if signs is None else (signs.opening, signs.closing, *signs.silent)
        self._words.guard([*self._format.ends, *([] if self._eye is None else [MARK])], thoughts)
        self._prompts = PromptWriter(self._words, self._format, self._eye)
        ends = {*self._words.ends, *self._format.ends}
        self._ends = sorted({*ends, _PLAIN_STOP} if self._format.plain else ends)
        name, sampling = describe(path, header)
        self.info = ModelInfo(
            path=path,
            name=name,
            architecture=header.architecture,
            parameters=int(llama_cpp.llama_model_n_params(self._llama.model)),
            context_tokens=int(self._llama.n_ctx()),
            size_bytes=size,
            has_chat_template=not self._format.plain,
            kv_bytes_per_token=header.kv_bytes_per_token(KV_BYTES[chosen.kv_type]),
            sampling=sampling,
            notice=together(self._format.notice, blind),
            sees=self._eye is not None,
            thinking=signs is not None,
            dated=self._format.dated,
            device=device,
            build=build(),
            chosen=replace(chosen, context_tokens=int(self._llama.n_ctx()), batch=int(self._llama.n_batch)),
        )

    @property
    def batches(self) -> int:
        """How many batches of tokens were evaluated; grows while it works."""
        return int(self._llama.batches)

    def close(self) -> None:
        """Free the model's memory."""
        for loaded in self._adapters.values():
            llama_cpp.llama_adapter_lora_free(loaded)
        if self._eye is not None:
            self._eye.close()
            self._eye = None
        self._llama.close()

    def cancel(self) -> None:
        """End the running generation, even in the middle of a prompt. Safe from any thread."""
        self._stop_flag[0] = b"\x01"

    def count_each(self, texts: Sequence[str]) -> list[int]:
        """The number of tokens of each text by itself."""
        return [len(self._words.tokens(self._words.harmless(text))) for text in texts]

    def count_tokens(self, turns: Sequence[ChatTurn]) -> int:
        """The number of tokens of the whole prompt."""
        return self._prompts.written(turns, thinking=True).size

    def generate(
        self,
        turns: Sequence[ChatTurn],
        max_tokens: int,
        sampling: Sampling,
        prefix: str,
        cancelled: threading.Event,
        schema: dict[str, Any] | None = None,
        states: Path | None = None,
        thinking: bool = False,
        thought: str = "",
        tools: Sequence[ToolOffer] = (),
    ) -> Iterator[Piece]:
        """Stream a reply; the last piece is `done`. Tool calls are part of its text, in the model's own format. With a JSON schema,
        the reply always conforms to it. With a folder of saved states, the longest state that fits is restored.

        A model that thinks first may use the context tokens not reserved for the reply, at most MOST_THOUGHT_TOKENS. If it is
        still thinking then, its thoughts are ended for it.

        Raises:
            ModelError: the prompt does not fit into the context, or llama.cpp failed.
            FormNotUnderstood: the schema cannot be used.
        """
        grammar = None if schema is None else grammar_of(schema, self._llama.model)
        held = None if self._eye is None else self._eye.opened()
        prompt = self._prompts.written(turns, prefix=prefix, thinking=thinking, thought=thought, tools=tools, held=held)
        tokens, pictures = prompt.tokens, prompt.glimpses
        room = self.info.context_tokens - prompt.size
        if room < 1:
            raise ModelError("The conversation does not fit into the model's context. Raise its size in the settings.")
        begun = self._cache.begin(tokens, states, [(start, start + len(one.numbers)) for start, one in pictures])
        reader = ReplyReader(self._format.signs, self._ends, thinking=prompt.inside, begun=bool(prefix))
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop_flag[0] = b"\x00"
        if cancelled.is_set():
            self.cancel()
        self._llama.set_seed(sampling.seed if sampling.seed >= 0 else int.from_bytes(os.urandom(4)))
        most_thoughts = min(room - min(max_tokens, room // 2), MOST_THOUGHT_TOKENS)
        read, reason, count, thoughts, forced = tokens, "end", 0, 0, False
        try:
            if held is not None:
                with held:
                    self._look(tokens, pictures, cancelled)
            while True:
                written: list[int] = []
                for token in self._sampled(read, sampling, grammar):
                    if cancelled.is_set():
                        reason = "cancelled"
                        break
                    if self._words.ends_reply(token):
                        reason = "end"
                        break
                    count, thoughts = count + 1, thoughts + reader.thinking
                    written.append(token)
                    yield from _pieces(reader.read(decoder.decode(self._words.bytes_of(token))))
                    if reader.ended:
                        reason = "end"
                        break
                    spent = thoughts >= most_thoughts if reader.thinking else count - thoughts >= max_tokens
                    if spent or count >= room:
                        reason = "length"
                        break
                signs = self._format.signs
                end = [] if signs is None else self._words.tokens(signs.end)
                if forced or not end or not reader.thinking or cancelled.is_set() or count + len(end) >= room:
                    break
                # It has not ended its thoughts itself, so they are ended for it and it replies.
                forced = True
                yield from _pieces(reader.close_thoughts())
                read = [*read, *written, *end]
                count, thoughts = count + len(end), thoughts + len(end)
        except RuntimeError as error:
            # llama_decode was aborted by the flag, or failed. The next call evaluates from the last whole batch.
            if not cancelled.is_set():
                raise ModelError("The model failed while it was answering. Try again.") from error
            reason = "cancelled"
        yield from _pieces(reader.read(decoder.decode(b"", final=True)))
        yield from _pieces(reader.rest())
        yield Piece(
            "",
            True,
            reason,  # type: ignore[arg-type]
            prompt_tokens=prompt.size,
            computed_tokens=prompt.size - prompt.size_before(begun.ready),
            restored_tokens=begun.restored,
            restore_s=begun.restore_s,
            set_aside=begun.set_aside,
            reply_tokens=count,
        )

    def _look(self, tokens: Sequence[int], pictures: Sequence[tuple[int, Glimpse]], cancelled: threading.Event) -> None:
        """Process a prompt up to the end of its last picture; the rest is processed when the first token is sampled.

        Raises:
            RuntimeError: it was cancelled, or llama.cpp failed.
        """
        for start, glimpse in pictures:
            if cancelled.is_set() or self._eye is None:
                raise RuntimeError("cancelled")
            if start >= self._llama.n_tokens:  # else it is in the context already
                self._llama.eval(tokens[self._llama.n_tokens : start])
                self._eye.look(glimpse)
                self._llama.batches += 1

    def _sampled(self, tokens: Sequence[int], sampling: Sampling, grammar: Any) -> Iterator[int]:
        """The endless sequence of tokens that the model samples after these."""
        drawn: Iterator[int] = self._llama.generate(
            tokens,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            temp=sampling.temperature,
            repeat_penalty=sampling.repeat_penalty,
            grammar=grammar,
        )
        return drawn

    def warm(
        self,
        turns: Sequence[ChatTurn],
        states: Path,
        cancelled: threading.Event,
        told: Callable[[int, int], None],
        *,
        save: bool,
        thinking: bool = False,
    ) -> tuple[Warmed, Snapshot | None]:
        """Make ready in the context the beginning of every prompt that begins with these turns.

        Args:
            turns: what all of them have in common, from the system turn on.
            states: the folder of saved states.
            cancelled: setting it ends this soon, keeping what is ready.
            told: called with the number of tokens that are ready and the total.
            save: whether to save the state; the second result is then what is to be written, or None if it is saved already.
            thinking: whether the model may think before its replies.

        Raises:
            ModelBusy: it was cancelled.
            ModelError: too long for the model's context, no room to save it, or llama.cpp failed.
        """
        tokens = self._beginning(turns, thinking)
        if len(tokens) >= self.info.context_tokens:
            raise ModelError(
                "This has {count} tokens; the model's context holds {context}. Choose less of it, or raise the size of "
                "the context in the settings.",
                count=len(tokens),
                context=self.info.context_tokens,
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

    def bench(self, cancelled: threading.Event, told: Callable[[int, int], None]) -> Speed:
        """Measure how fast a prompt is processed when nothing of it is cached, and how fast a reply is written.

        Args:
            cancelled: setting it ends this soon.
            told: called with the number of steps done and the total.

        Raises:
            ModelBusy: it was cancelled.
        """
        self._stop_flag[0] = b"\x00"
        if cancelled.is_set():
            self.cancel()
        batch = self._cache.batch
        prompt = -(-BENCH_PROMPT_TOKENS // batch) * batch
        prompt = min(prompt, self.info.context_tokens // 2 // batch * batch) or batch
        written = min(BENCH_REPLY_TOKENS, self.info.context_tokens - prompt - 1)
        tokens = [token % self._llama.n_vocab() for token in range(100, 100 + prompt)]
        moments = list[float]()
        try:
            self._cache.begin(tokens, None)
            moments.append(time.monotonic())
            for number, _ in enumerate(self._sampled(tokens, GREEDY, None)):
                moments.append(time.monotonic())
                told(number, written)
                if cancelled.is_set() or number == written:
                    break
        except RuntimeError as error:
            if not cancelled.is_set():
                raise ModelError("The model failed while it was measured. Try again.") from error
        if cancelled.is_set():
            raise ModelBusy("The model has something more urgent to do.")
        began, first, over = moments[0], moments[1], moments[-1]
        return Speed(prompt / (first - began), written / (over - first), first - began, prompt)

    @contextlib.contextmanager
    def aside(self, *, comes_again: bool = False) -> Iterator[None]:
        """Set aside what is in the context for other work, and restore it at the end with its adapter.

        Args:
            comes_again: see `KvCache.aside`.
        """
        adapter = self._adapter
        with self._cache.aside(comes_again=comes_again):
            try:
                yield
            finally:
                self.use_adapter(adapter)

    def example(self, turns: Sequence[ChatTurn], answer: str) -> tuple[list[int], list[int]]:
        """A prompt and its reply in the tokens that the model reads and writes; the reply includes the token that ends it."""
        end = self._words.tokens(_PLAIN_STOP) if self._format.plain else [self._words.end_of_turn()]
        reply = self._words.tokens(self._words.harmless(f" {answer}" if self._format.plain else answer))
        return self._prompt(turns), [*reply, *end]

    def use_adapter(self, adapter: Adapter | None) -> None:
        """Apply a LoRA adapter from now on, or none. The context computed so far is set aside, and the one last used with this adapter
        comes back.

        Raises:
            AdapterError: the file cannot be loaded, has changed, or is for another model; the adapter in use stays.
        """
        if adapter == self._adapter:
            return
        if adapter is not None and adapter not in self._adapters:
            if file_sha256(adapter.path) != adapter.sha256:
                raise AdapterError(
                    "The adapter {path} is missing or not as it was written; it is not used.", path=adapter.path
                )
            loaded = llama_cpp.llama_adapter_lora_init(self._llama.model, str(adapter.path).encode())
            if not loaded:
                raise AdapterError(
                    "The adapter cannot be used with {model}. Train it again for this model.", model=self.info.name
                )
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

    def _beginning(self, turns: Sequence[ChatTurn], thinking: bool) -> list[int]:
        """The whole batches of tokens with which every prompt with these first turns begins, whatever is said next."""
        one, other = (self._prompt([*turns, ChatTurn("user", text)], thinking=thinking) for text in ("a", "0"))
        same = int(llama_cpp.Llama.longest_token_prefix(one, other))
        return one[: same // self._cache.batch * self._cache.batch]

    def _prompt(self, turns: Sequence[ChatTurn], *, thinking: bool = False) -> list[int]:
        return self._prompts.written(turns, thinking=thinking).beginning


def _pieces(parts: Iterable[Part]) -> Iterator[Piece]:
    for part in parts:
        yield Piece("", thought=part.text) if part.thought else Piece(part.text)
