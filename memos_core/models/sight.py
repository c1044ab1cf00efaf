"""Shows pictures to a model in the model host: its second file (a multimodal projector) converts a picture into what the model reads in
place of tokens. This uses llama.cpp's library mtmd, which not every build has."""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from memos_core.errors import ModelError
from memos_core.models.llama_log import keep_log, last_reason
from memos_core.pictures import LONGEST_SIDE

MARK = "<__media__>"
"""The marker for a picture in the text of a prompt."""
MOST_TOKENS = 1024
"""The most tokens that a picture takes in models that can choose: more rarely improves what is seen, and takes long to process."""
_SEQUENCE = 0


@dataclass(frozen=True)
class Glimpse:
    """A part of a picture in a prompt. It is processed as a whole."""

    numbers: tuple[int, ...]
    """Its placeholders among the tokens, one for each position: negative numbers that differ for every picture."""
    size: int
    """How many tokens of the context it takes; some models use fewer positions than tokens."""
    chunk: Any
    """llama.cpp's chunk; None for a blank, which is only counted."""


Part = list[int] | Glimpse
"""A part of a prompt: tokens, or a part of a picture."""


class Pictures:
    """The converted pictures of one prompt. They take much memory, so leave this context as soon as they have been processed."""

    def __init__(self, mtmd: Any) -> None:
        self._mtmd = mtmd
        self._lists: list[Any] = []

    def keep(self, chunks: Any) -> None:
        """Take chunks to free at the end."""
        self._lists.append(chunks)

    def __enter__(self) -> Pictures:
        return self

    def __exit__(self, *_: object) -> None:
        while self._lists:
            self._mtmd.mtmd_input_chunks_free(self._lists.pop())

    def __del__(self) -> None:
        self.__exit__()  # for a prompt that was never processed


class Eye:
    """A projector loaded next to its model. Only for the thread that owns llama.cpp's context; its attributes may be read from any thread."""

    def __init__(self, path: Path, llama: Any, *, threads: int, on_card: bool) -> None:
        """
        Args:
            path: the file of the projector.
            llama: the loaded `llama_cpp.Llama` that it belongs to.
            threads: how many threads it uses.
            on_card: whether it may use the graphics card.

        Raises:
            ModelError: it cannot be used with this model, or this build has no library for it; in words.
        """
        self._llama = llama
        self._mtmd = _library()
        options = self._mtmd.mtmd_context_params_default()
        options.use_gpu = on_card
        options.print_timings = False
        options.n_threads = threads
        options.warmup = True  # its buffers are allocated now, and not with the first picture
        options.image_max_tokens = MOST_TOKENS
        options.media_marker = MARK.encode()
        self._context = self._mtmd.mtmd_init_from_file(str(path).encode(), llama.model, options)
        if not self._context:
            raise ModelError("{name} cannot be used for pictures ({reason}).", name=path.name, reason=last_reason())
        if not self._mtmd.mtmd_support_vision(self._context):
            self.close()
            raise ModelError("{name} is for sounds; it sees no pictures.", name=path.name)
        with self.opened() as held:
            self.blank = self._read(None, held)
            """The placeholder of the largest picture, for prompts that are only counted."""
        self.most_tokens = cells(self.blank)
        """How many tokens of the context the largest picture takes."""
        whole = self._mtmd.mtmd_decode_use_non_causal(self._context, None)
        self.at_once = max((part.size for part in self.blank if isinstance(part, Glimpse)), default=0) if whole else 0
        """How many tokens must be processed in one batch; 0 if any batch size will do."""

    def close(self) -> None:
        """Free its memory."""
        if self._context:
            self._mtmd.mtmd_free(self._context)
            self._context = None

    def opened(self) -> Pictures:
        """A context that keeps the pictures of a prompt."""
        return Pictures(self._mtmd)

    def parts_of(self, picture: bytes, held: Pictures) -> list[Part]:
        """The parts of a prompt for a picture.

        Args:
            picture: a JPEG file.
            held: keeps them until they have been processed.

        Raises:
            ModelError: the picture is damaged.
        """
        return self._read(picture, held)

    def look(self, glimpse: Glimpse) -> None:
        """Have the model process a part of a picture after what is in its context.

        Raises:
            RuntimeError: llama.cpp was aborted, or failed.
        """
        llama, end = self._llama, llama_cpp.llama_pos(0)
        start = llama.n_tokens
        # The beginning of another picture whose processing was cancelled may still be there.
        llama_cpp.llama_memory_seq_rm(llama_cpp.llama_get_memory(llama.ctx), _SEQUENCE, start, -1)
        failed = self._mtmd.mtmd_helper_eval_chunk_single(
            self._context,
            llama.ctx,
            glimpse.chunk,
            llama_cpp.llama_pos(start),
            llama_cpp.llama_seq_id(_SEQUENCE),
            max(llama.n_batch, self.at_once),
            False,
            ctypes.byref(end),
        )
        if failed:
            raise RuntimeError(f"a picture could not be read: {failed}")
        llama.input_ids[start : end.value] = glimpse.numbers
        llama.n_tokens = end.value

    def _read(self, picture: bytes | None, held: Pictures) -> list[Part]:
        mtmd, bitmap = self._mtmd, self._bitmap(picture)
        chunks = mtmd.mtmd_input_chunks_init()
        held.keep(chunks)
        try:
            text = mtmd.mtmd_input_text()
            text.text, text.text_len = MARK.encode(), len(MARK)
            text.add_special, text.parse_special = False, True
            given = (mtmd.mtmd_bitmap_p_ctypes * 1)(bitmap)
            if mtmd.mtmd_tokenize(self._context, chunks, ctypes.byref(text), given, 1):
                raise ModelError("A picture could not be read by the model. Show it another one.")
        finally:
            mtmd.mtmd_bitmap_free(bitmap)
        found = [mtmd.mtmd_input_chunks_get(chunks, number) for number in range(mtmd.mtmd_input_chunks_size(chunks))]
        positions = [int(mtmd.mtmd_input_chunk_get_n_pos(chunk)) if self._is_picture(chunk) else 0 for chunk in found]
        numbers = _numbers(picture or b"", sum(positions))
        parts: list[Part] = []
        for chunk, count in zip(found, positions, strict=True):
            if self._is_picture(chunk):
                own, numbers = numbers[:count], numbers[count:]
                size = int(mtmd.mtmd_input_chunk_get_n_tokens(chunk))
                parts.append(Glimpse(tuple(own.tolist()), size, None if picture is None else chunk))
            else:
                length = ctypes.c_size_t()
                tokens = mtmd.mtmd_input_chunk_get_tokens_text(chunk, ctypes.byref(length))
                parts.append([int(tokens[number]) for number in range(length.value)])
        return parts

    def _is_picture(self, chunk: Any) -> bool:
        return bool(self._mtmd.mtmd_input_chunk_get_type(chunk) == self._mtmd.MTMD_INPUT_CHUNK_TYPE_IMAGE)

    def _bitmap(self, picture: bytes | None) -> Any:
        mtmd = self._mtmd
        if picture is None:
            return mtmd.mtmd_bitmap_init(LONGEST_SIDE, LONGEST_SIDE, None)
        buffer = (ctypes.c_uint8 * len(picture)).from_buffer_copy(picture)
        bitmap = mtmd.mtmd_helper_bitmap_init_from_buf(self._context, buffer, len(picture), False)
        if not bitmap:
            raise ModelError("A picture is damaged, and the model cannot be shown it.")
        return bitmap


def _numbers(picture: bytes, count: int) -> NDArray[np.int64]:
    """Negative numbers that no other picture has, so that the state of one picture is never reused for another."""
    drawn = np.frombuffer(hashlib.shake_128(picture).digest(4 * count), "<u4").astype(np.int64)
    return -1 - (drawn >> 1)


def import_library() -> Any:
    """llama.cpp's library for pictures. Raises OSError or RuntimeError if llama.cpp was built without it."""
    from llama_cpp import mtmd_cpp  # loads it

    return mtmd_cpp


def _library() -> Any:
    try:
        mtmd = import_library()
    except (OSError, RuntimeError) as error:
        raise ModelError("This build of llama.cpp cannot look at pictures.") from error
    mtmd.mtmd_log_set(keep_log, ctypes.c_void_p(0))
    mtmd.mtmd_helper_log_set(keep_log, ctypes.c_void_p(0))
    return mtmd


def cells(parts: Sequence[Part]) -> int:
    """How many tokens of the context these parts take."""
    return sum(len(part) if isinstance(part, list) else part.size for part in parts)
