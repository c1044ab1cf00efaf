"""Reads what the official MemOS (MemTensor/MemOS) dumps of a MemCube: a folder with `config.json` and a file for each kind of memory.

`GeneralMemCube.dump` writes text memories to `textual_memory.json` in the form of their store: a list of items (naive_text), of points with
the item as payload (general_text), or a graph of items (tree_text). Preferences are points in two collections. Saved states and adapters
are a pickle and a PyTorch file, which are not opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from memos_core.exchange.arriving.items import ArrivingStatement, Item, Unreadable, moment, words
from memos_core.wording import say

FILE = "textual_memory.json"
_KINDS_OF_TEXT = ("naive_text", "general_text", "tree_text", "uninitialized")
_OF_THE_PERSON = ("WorkingMemory", "LongTermMemory", "UserMemory", None)
"""Kinds of memory that were learned from what was said; the other kinds are web pages, files, tools and skills."""
_NO_LONGER = ("archived", "deleted")


def memories(entry: Mapping[str, Any], name: str) -> Iterator[Item]:
    """Memories given as an item, a point, a graph, or the collections of preferences."""
    if "nodes" in entry:
        yield from _all(entry["nodes"], name)
    elif "memory" in entry or "payload" in entry:
        yield from _statement(entry)
    else:
        for collection in entry.values():
            yield from _all(collection, name)


def configuration(cube: Mapping[str, Any], name: str) -> Iterator[Item]:
    """`config.json` of a MemCube, which says how its text memories are stored."""
    kind = words((cube["text_mem"] or {}).get("backend"))
    if kind not in _KINDS_OF_TEXT:
        unknown = say(
            'it keeps its memories as "{kind}", which is not known here; what can be understood of them is taken',
            kind=kind[:60],
        )
        yield Unreadable(name, unknown)


def _all(entries: Iterable[Mapping[str, Any]], name: str) -> Iterator[Item]:
    unknown = 0
    for entry in entries:
        try:
            yield from _statement(entry)
        except (KeyError, TypeError, AttributeError):
            unknown += 1
    if unknown:
        yield Unreadable(
            name, say("{count} entries of it are not as {program} writes them", count=unknown, program="MemOS")
        )


def _statement(entry: Mapping[str, Any]) -> Iterator[Item]:
    item = entry.get("payload", entry)
    about = item.get("metadata") or item
    if about.get("status") in _NO_LONGER or about.get("memory_type") not in _OF_THE_PERSON:
        return
    text = item.get("preference") or item.get("memory") or entry.get("memory")
    if not isinstance(text, str):
        raise TypeError("no text")
    if text := words(text):
        yield ArrivingStatement(text, moment(about.get("created_at")) or moment(about.get("updated_at")))
