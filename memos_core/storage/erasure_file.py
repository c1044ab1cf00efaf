"""The record of an erasure, and the file with a second copy of all these records: writing it, and reading also a damaged one.

All records stand in the file twice, one set after the other, so damage in one place loses nothing. Each line is one record with a
digest, and says how many records there are. Older versions wrote each record once, without digest and number; such lines are
accepted too.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from memos_core.cube import new_id, now
from memos_core.database import to_iso

Span = tuple[int, int]
"""Where words stand in the text of a turn: the first character, and the one after the last."""

_NAMES = ("id", "at", "actor", "memories", "messages", "conversations", "blanked", "kept")
_NUMBER, _DIGEST = "of", "digest"
_SETS = 2
_BEGINNING = f'{{"{_NUMBER}": '.encode()
"""How each line begins; by this a line is found even where the end of the line before it was lost."""
_ID = re.compile(r"\b[0-9a-f]{32}\b")
"""How ids look, as `new_id` makes them."""
UNREADABLE = (ValueError, KeyError, TypeError, OverflowError, RecursionError)
"""What reading a damaged record may raise."""


@dataclass(frozen=True)
class Erasure:
    """The record of one wish to forget."""

    id: str
    at: str
    """When it was made, as `to_iso` writes it."""
    actor: str
    memories: tuple[str, ...]
    """Ids of the memories to destroy, the verbatim turns among them."""
    messages: tuple[str, ...] = ()
    """Ids of the messages of which nothing may enter the memory again."""
    conversations: tuple[str, ...] = ()
    """Ids of the conversations whose saved contexts hold the messages."""
    blanked: bool = False
    """Whether the messages lose their text in their conversations too."""
    kept: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """Messages whose turns are recorded anew without some of their words, and where those words stand in the turn's
    text."""
    done: frozenset[str] = frozenset()
    """The stores that have done their part; names of STORES."""

    @property
    def all_messages(self) -> list[str]:
        """The ids of all messages that lose words by it, whether all of them or some."""
        return [*self.messages, *self.kept]


def from_fields(told: Mapping[str, object]) -> Erasure:
    """Make a record of fields that were read. Raises one of UNREADABLE where they are not those of a record."""
    kept = told["kept"]
    if not isinstance(kept, Mapping):
        raise TypeError("no positions")
    return Erasure(
        id=str(told["id"]),
        at=str(told["at"]),
        actor=str(told["actor"]),
        memories=_ids(told["memories"]),
        messages=_ids(told["messages"]),
        conversations=_ids(told["conversations"]),
        blanked=bool(told["blanked"]),
        kept={str(message): tuple((int(start), int(end)) for start, end in spans) for message, spans in kept.items()},
        done=frozenset(_ids(told.get("done", ()))),
    )


def content_of(erasures: Sequence[Erasure]) -> bytes:
    """The content of the file with these records, without the marks of the stores that are done."""
    lines = []
    for erasure in erasures:
        told = {_NUMBER: len(erasures), **{name: getattr(erasure, name) for name in _NAMES}}
        lines.append(json.dumps({**told, _DIGEST: _digest(told)}).encode() + b"\n")
    return b"".join(lines * _SETS)


@dataclass(frozen=True)
class Told:
    """What the file tells that the ledger does not."""

    news: Sequence[Erasure]
    """Records that the ledger does not have, or that a line with a correct digest has in another form; and records made of what
    could be read of damaged lines."""
    damaged: bool
    """Whether something in the file or the ledger is not as it was written."""
    lost: bool
    """Whether a record, or a part of one, cannot be read with certainty and stands nowhere else."""


def told_by(content: bytes | None, ledger: Iterable[Erasure], torn: Iterable[bytes] = ()) -> Told:
    """Read the file and compare it with the ledger.

    Args:
        content: the file's content; None where there is no file.
        ledger: the records in the ledger. A damaged line that holds one of them loses nothing.
        torn: the contents of the ledger's rows that cannot be read.
    """
    here = {erasure.id: replace(erasure, done=frozenset()) for erasure in ledger}
    found: dict[str, Erasure] = {}
    sound: Counter[str] = Counter()
    damaged = list(torn)
    number = 0
    for line in _lines(content):
        try:
            erasure, count = _read(line)
        except UNREADABLE:
            damaged.append(line)
            continue
        number = max(number, count)
        if count or here.get(erasure.id, erasure) == erasure:
            found[erasure.id] = erasure
            sound[erasure.id] += 1
        else:  # an older line has no digest, so the ledger is trusted more
            damaged.append(line)
    known = here | found
    ids = {id for one in known.values() for id in (one.id, *one.memories, *one.all_messages, *one.conversations)}
    unmatched = [one for one in known.values() for _ in range(_SETS - sound[one.id])]
    parts: list[Erasure] = []
    nothing_reads = False
    for line in damaged:
        if match := next((one for one in unmatched if one.id.encode() in line or one.at.encode() in line), None):
            unmatched.remove(match)
        elif (part := _what_reads(line, ids)) is None:
            nothing_reads = True
        elif ids.issuperset((*part.memories, *part.all_messages)):
            continue  # a piece of a line whose record is known
        elif all(replace(part, id=one.id, at=one.at) != one for one in parts):  # both of its lines are damaged alike
            parts.append(part)
    news = [erasure for erasure in found.values() if here.get(erasure.id) != erasure]
    missing = number > len(known) if number else nothing_reads
    return Told([*news, *parts], bool(damaged) or number * _SETS > sound.total(), bool(parts) or missing)


def _lines(content: bytes | None) -> list[bytes]:
    if content is None:
        return []
    lines = content.replace(_BEGINNING, b"\n" + _BEGINNING).split(b"\n")
    return [line for line in lines if line] or [b""]  # it is never written without a line


def _read(line: bytes) -> tuple[Erasure, int]:
    """Read a line: its record, and the number of records when it was written (0 for an older line, which has no digest). Raises
    one of UNREADABLE where it is damaged."""
    told = json.loads(line)
    if not isinstance(told, dict):
        raise TypeError("no record")
    count = 0
    if told.keys() != set(_NAMES):
        if told.pop(_DIGEST) != _digest(told):
            raise ValueError("not as it was written")
        count = int(told[_NUMBER])
    return from_fields(told), count


def _what_reads(line: bytes, known: Collection[str]) -> Erasure | None:
    """What can be read of a damaged line, as a record of its own; None where nothing can be read.

    A wrong id does no harm, because nothing has it. Positions of words may be wrong without a sign of it, so nothing at all of
    their messages may enter the memory again. Where only ids can be read, known ones are left out.
    """
    try:
        told = from_fields(json.loads(line))
    except UNREADABLE:
        read = dict.fromkeys(_ID.findall(line.decode("ascii", "replace")))
        fresh = tuple(id for id in read if id not in known)
        # Nobody can tell any more what each of them names; no memory has the id of a conversation.
        return Erasure(new_id(), to_iso(now()) or "", "person", fresh, fresh, fresh) if read else None
    return replace(
        told,
        id=new_id(),
        messages=tuple(told.all_messages),
        blanked=told.blanked and not told.kept,
        kept={},
        done=frozenset(),
    )


def _digest(told: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _ids(told: object) -> tuple[str, ...]:
    if not isinstance(told, list | tuple):
        raise TypeError("no list of ids")
    return tuple(str(item) for item in told)
