"""Reads JSON piece by piece, so that an export of gigabytes needs no more memory than its longest chat."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

import ijson

from memos_core.errors import InvalidInput

LOOKED_AT = 2_000_000
"""How many bytes at the beginning of a file are used to recognise it."""
LARGEST_ITEM = 400_000_000
"""The largest size of one chat, in bytes."""
LARGEST_OBJECT = 400_000_000
"""The largest size of a file that is a single object and is therefore read whole, in bytes."""
DEEPEST = 200
"""The deepest nesting of a JSON file; no real export is nested this deep."""


class TooLarge(InvalidInput):
    """A piece that is larger than anything in a real export."""


class BrokenJson(InvalidInput):
    """The file is no JSON, or breaks off; what came before is fine."""


class _Counted:
    """A file that counts how much was read since the last item."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.since = 0

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.since += len(data)
        if self.since > LARGEST_ITEM:
            raise TooLarge("a piece of it is larger than {size} MB", size=LARGEST_ITEM // 1_000_000)
        return data


def kind_and_keys(beginning: bytes) -> tuple[str, frozenset[str]]:
    """What the beginning of a JSON file shows.

    Returns:
        `array`, `object` or "" (neither), and the keys of the object, or of the first object of the array.
    """
    text = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    if text[:1] not in (b"[", b"{"):
        return "", frozenset()
    kind = "array" if text[:1] == b"[" else "object"
    wanted = 2 if kind == "array" else 1
    keys, depth = set[str](), 0
    try:
        for event, value in ijson.basic_parse(text, use_float=True):
            if event in ("start_map", "start_array"):
                depth += 1
                if depth > DEEPEST:
                    return "", frozenset()
            elif event in ("end_map", "end_array"):
                depth -= 1
                if depth < wanted:
                    break
            elif event == "map_key" and depth == wanted:
                keys.add(value)
    except (ijson.JSONError, UnicodeDecodeError):
        pass  # it was cut off, or is damaged further on; what was seen is enough
    return kind, frozenset(keys)


def array_items(file: IO[bytes]) -> Iterator[Any]:
    """The items of a JSON array, one by one.

    Raises:
        BrokenJson: it breaks off or is no JSON, from this point on.
        TooLarge: an item is larger than any chat.
    """
    counted = _Counted(file)
    _skip_mark(file)
    try:
        builder: ijson.ObjectBuilder | None = None
        depth = 0
        for event, value in ijson.basic_parse(counted, use_float=True):
            if event in ("start_map", "start_array"):
                depth += 1
                if depth > DEEPEST:
                    raise BrokenJson("it is nested deeper than any export")
                if depth == 1:
                    continue
            elif event in ("end_map", "end_array"):
                depth -= 1
                if depth == 0:
                    return
            if builder is None:
                builder = ijson.ObjectBuilder()
            builder.event(event, value)
            if depth == 1:
                yield builder.value
                builder, counted.since = None, 0
    except (ijson.JSONError, UnicodeDecodeError) as error:
        raise BrokenJson("it breaks off or is damaged from there on") from error


def whole(file: IO[bytes]) -> Any:
    """The contents of a JSON file, read whole. Raises BrokenJson and TooLarge."""
    data = file.read(LARGEST_OBJECT + 1)
    if len(data) > LARGEST_OBJECT:
        raise TooLarge("it is larger than {size} MB", size=LARGEST_OBJECT // 1_000_000)
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BrokenJson("it is damaged, or no JSON") from error


def lines(file: IO[bytes]) -> Iterator[Any]:
    """The values of a file with one JSON value per line. Raises BrokenJson and TooLarge."""
    while line := file.readline(LARGEST_ITEM + 1):
        if len(line) > LARGEST_ITEM:
            raise TooLarge("a line of it is longer than any chat")
        if line.strip():
            try:
                yield json.loads(line.decode("utf-8-sig"))
            except (ValueError, RecursionError) as error:
                raise BrokenJson("a line of it is damaged") from error


def _skip_mark(file: IO[bytes]) -> None:
    """Skip the byte order mark that some programs write before UTF-8."""
    if file.seekable() and file.read(3) != b"\xef\xbb\xbf":
        file.seek(0)
