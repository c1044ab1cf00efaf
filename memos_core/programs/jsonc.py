"""Adds an entry to a JSON file that people edit by hand: its comments, trailing commas and spacing stay as they are. The file is read with
Python's own decoder, from a copy of the text in which comments are blanked out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from memos_core.errors import InvalidInput

_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_LAST_COMMA = re.compile(r'"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])', re.DOTALL)
_decoder = json.JSONDecoder()


def entered(text: str, section: str, name: str, value: Mapping[str, Any]) -> str:
    """The text with an entry added to one of its sections; an entry of that name is replaced, and nothing else is changed.

    Args:
        text: the text of the file; "" for a new one.
        section: a key of the file's object, whose value is an object too; it is added if missing.
        name: the key of the entry.
        value: the entry.

    Raises:
        InvalidInput: the text is not JSON (with comments), or the section is not an object.
    """
    if not text.strip():
        return json.dumps({section: {name: value}}, indent=2, ensure_ascii=False) + "\n"
    plain = _blanked(text)
    start = _checked(plain)
    inner = _member(plain, start, section)
    if inner is None:
        return _inserted(text, plain, start, section, {name: value}, 1)
    if plain[inner[0]] != "{":
        raise InvalidInput('"{section}" stands there with something else than entries in it.', section=section)
    old = _member(plain, inner[0], name)
    if old is None:
        return _inserted(text, plain, inner[0], name, value, 2)
    return text[: old[0]] + _written(value, 2) + text[old[1] :]


def entry_in(text: str, section: str, name: str) -> Any:
    """The entry of that name; None if there is none. Raises InvalidInput if the text is not JSON."""
    if not text.strip():
        return None
    plain = _blanked(text)
    _checked(plain)
    found = _decoder.decode(plain.strip()).get(section)
    return found.get(name) if isinstance(found, dict) else None


def _blanked(text: str) -> str:
    """The text with spaces in place of comments and trailing commas; every character keeps its position."""
    spaces = lambda found: found[0] if found[0].startswith('"') else re.sub(r"[^\n]", " ", found[0])  # noqa: E731
    without = _TOKEN.sub(spaces, text.replace("\ufeff", " ", 1) if text.startswith("\ufeff") else text)
    return _LAST_COMMA.sub(lambda found: found[0] if found[0].startswith('"') else " ", without)


def _checked(plain: str) -> int:
    """The position at which the object of the file begins."""
    try:
        whole = json.loads(plain)
    except (ValueError, RecursionError):
        whole = None
    if not isinstance(whole, dict):
        raise InvalidInput("The file is not what it should be (JSON with an object in it).")
    return plain.index("{")


def _members(plain: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The keys of the object at `start`, each with the positions at which its value begins and ends."""
    at = _after_spaces(plain, start + 1)
    while plain[at] != "}":
        key, at = _decoder.raw_decode(plain, at)
        at = _after_spaces(plain, _after_spaces(plain, at) + 1)  # the colon
        _, end = _decoder.raw_decode(plain, at)
        yield key, at, end
        at = _after_spaces(plain, end)
        if plain[at] == ",":
            at = _after_spaces(plain, at + 1)


def _member(plain: str, start: int, wanted: str) -> tuple[int, int] | None:
    found = None
    for key, begin, end in _members(plain, start):
        if key == wanted:  # if a key is repeated, the last one counts
            found = (begin, end)
    return found


def _after_spaces(plain: str, at: int) -> int:
    while plain[at].isspace():
        at += 1
    return at


def _inserted(text: str, plain: str, start: int, name: str, value: Mapping[str, Any], depth: int) -> str:
    empty = plain[_after_spaces(plain, start + 1)] == "}"
    end = "\n" + "  " * (depth - 1) if empty and "\n" not in plain[start : _after_spaces(plain, start + 1)] else ""
    line = f"\n{'  ' * depth}{json.dumps(name)}: {_written(value, depth)}{'' if empty else ','}{end}"
    return text[: start + 1] + line + text[start + 1 :]


def _written(value: Mapping[str, Any], depth: int) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False).replace("\n", "\n" + "  " * depth)
