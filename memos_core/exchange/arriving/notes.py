"""Reads folders of Markdown notes: Obsidian, Logseq, and others like them."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import PurePosixPath
from typing import Any

from memos_core.documents.encodings import decoded
from memos_core.exchange.arriving.items import ArrivingNote, moment, words

_FRONT_MATTER = re.compile(r"\A\s*---\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PROPERTY = re.compile(r"^([\w-]+)::[ \t]*(.*)$", re.MULTILINE)
_LINK = re.compile(r"!?\[\[([^\]|#^]*)(?:[#^][^\]|]*)?(?:\|([^\]]*))?\]\]")
_BLOCK_ID = re.compile(
    r"^[ \t]*(?:id|collapsed):: .*\n?|[ \t]+\^[\w-]+$|^[ \t]*:LOGBOOK:[ \t]*\n(?:.*\n){0,200}?[ \t]*:END:[ \t]*\n?|\(\([0-9a-f-]{36}\)\)",
    re.MULTILINE,
)
"""Marks that name a block, refer to one, or log work on it."""
_OLD_VERSIONS = "logseq/bak/"
_DRAWING = ".excalidraw.md"
_DAY = re.compile(r"(\d{4})[-_](\d{2})[-_](\d{2})")
_DATES = ("date", "created", "created_at", "day")
MOST_TAGS = 12


def is_no_note(name: str) -> bool:
    """Whether a file is an older version kept by Logseq, or a drawing, which Obsidian stores as Markdown."""
    return _OLD_VERSIONS in f"/{name}" or name.endswith(_DRAWING)


def note(data: bytes, name: str) -> ArrivingNote:
    """A note with its links converted to text, its tags, and the day that it gives or is named after."""
    text = decoded(data, name).replace("\r\n", "\n")
    told: dict[str, Any] = {}
    if matter := _FRONT_MATTER.match(text):
        told, text = _front_matter(matter[1]), text[matter.end() :]
    else:  # Logseq writes properties as lines of the page
        told = {key.lower(): value for key, value in _PROPERTY.findall(text[:2000])}
    text = _LINK.sub(lambda found: found[2] or found[1], _BLOCK_ID.sub("", text))
    stated = next((at for key in _DATES if (at := moment(str(told.get(key, "")))) is not None), None)
    return ArrivingNote(name, text.encode(), _tags(told.get("tags") or told.get("tag")), stated or _named_after(name))


def _front_matter(text: str) -> dict[str, Any]:
    import yaml

    try:
        found = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return {}
    return {str(key).lower(): value for key, value in found.items()} if isinstance(found, dict) else {}


def _tags(value: object) -> tuple[str, ...]:
    given = value if isinstance(value, list) else str(value or "").split(",")
    tags = [words(str(one)).strip("#[]") for one in given]
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:MOST_TAGS]


def _named_after(name: str) -> dt.datetime | None:
    found = _DAY.search(PurePosixPath(name).stem)
    return moment("-".join(found.groups())) if found else None
