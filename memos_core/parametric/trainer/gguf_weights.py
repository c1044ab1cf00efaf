"""Reading a GGUF file with transformers in seconds: without the values of its vocabulary, which training does not need.

The `gguf` package makes an object of every entry of every array. A vocabulary has three arrays of up to some
hundred thousand entries, and transformers reads the file twice: minutes, for nothing.
"""

from __future__ import annotations

import contextlib
import struct
from collections.abc import Iterator
from typing import Any

import gguf
import numpy as np

LONG = 4096
"""The values of an array with more entries than this are not read."""
_COUNT = struct.Struct("<Q")


class _ShortReader(gguf.GGUFReader):  # type: ignore[misc]
    """Reads only the length of a long array, not its values."""

    def _get_field_parts(self, orig_offs: int, raw_type: int) -> tuple[int, list[Any], list[int], list[Any]]:
        if gguf.GGUFValueType(raw_type) is not gguf.GGUFValueType.ARRAY or self.byte_order != "I":
            return self._whole(orig_offs, raw_type)
        of_type, count = self._get(orig_offs, np.uint32), self._get(orig_offs + 4, np.uint64)
        entry = gguf.GGUFValueType(int(of_type[0]))
        if count[0] <= LONG or entry is gguf.GGUFValueType.ARRAY:
            return self._whole(orig_offs, raw_type)
        begin = end = orig_offs + 4 + 8
        if entry is gguf.GGUFValueType.STRING:
            content = memoryview(self.data)
            for _ in range(int(count[0])):
                end += _COUNT.size + _COUNT.unpack_from(content, end)[0]
        else:
            end += int(count[0]) * np.dtype(self.gguf_scalar_to_np[entry]).itemsize
        return 4 + 8 + end - begin, [of_type, count], [], [gguf.GGUFValueType.ARRAY, entry]

    def _whole(self, orig_offs: int, raw_type: int) -> tuple[int, list[Any], list[int], list[Any]]:
        parts: tuple[int, list[Any], list[int], list[Any]] = super()._get_field_parts(orig_offs, raw_type)
        return parts


@contextlib.contextmanager
def without_vocabulary() -> Iterator[None]:
    """While this lasts, GGUF files are read without the values of long arrays. The size of the vocabulary has to be
    taken from elsewhere."""
    whole = gguf.GGUFReader
    gguf.GGUFReader = _ShortReader  # transformers looks the class up when it reads
    try:
        yield
    finally:
        gguf.GGUFReader = whole
