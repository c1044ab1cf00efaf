"""A month of messages: what is in the memory at its end, and how much of that is useful, wrong or junk?

usage: python -m benchmarks month [--file FILE ...] [--json]

Every message of a file is said on its day, in the order of the days, and read as in a chat, after what was said before it in its
conversation. At the end each memory that is still in use is compared with what a careful secretary would have kept of its message. It is
useful if it says that, wrong if it says something else although the message tells something, and junk if there was nothing to keep or the
same was kept already. A file has a message a line, as for `extract` (`said`, `text`, `before`, `keep`). Without a file, the months of two
authors are used from whom nothing is learned. The embedder is the shipped one; no reply is written.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.extract import DATA, load, matches
from memos_core import MemOS
from memos_core.conversations import Message
from memos_core.cube import MemCube, State
from memos_core.database import to_iso
from memos_core.storage.table import quoted
from memos_core.wording import say
from tests.support import inside

MONTHS = tuple(DATA / f"author-{number}.jsonl" for number in (17, 30))
EMBEDDER_SECONDS = 120.0


@dataclass
class Month:
    """What is in the memory after a month."""

    name: str
    messages: int = 0
    told: int = 0
    """How many statements there were to keep."""
    kept: int = 0
    useful: int = 0
    wrong: int = 0
    junk: int = 0
    asked: int = 0
    """How many statements the person is asked about."""
    examples: list[dict[str, str]] = field(default_factory=list)
    """The wrong memories and the junk, each with its message."""


def live(memos: MemOS, rows: Sequence[Mapping[str, Any]], name: str) -> Month:
    """Say all messages, each on its day, and count what is kept at the end."""
    month, reading = Month(name, messages=len(rows)), inside.reading(memos)
    said: list[tuple[Message, Mapping[str, Any]]] = []
    for number, row in enumerate(sorted(rows, key=lambda row: str(row["said"]))):
        conversation = f"{name}-{number}"
        for before in row.get("before", ()):
            _said(memos, conversation, before, row["said"])
        message = _said(memos, conversation, row["text"], row["said"])
        for _ in reading.read(message):
            pass
        said.append((message, row))
    for message, row in said:
        _count(month, _kept_of(memos, message), row)
    month.asked = len(memos.suggestions.list())
    return month


def _said(memos: MemOS, conversation: str, text: str, day: str) -> Message:
    """Store a message of the person, dated noon of that day."""
    store = inside.conversations(memos)
    message = store.add_user_message(conversation, text)
    noon = message.created_at.replace(hour=12, minute=0, second=0, microsecond=0)
    year, month, date = map(int, day[:10].split("-"))
    with store._database.transaction(say("set the day of a message")) as run:
        moment = to_iso(noon.replace(year=year, month=month, day=date))
        run.execute("UPDATE messages SET created_at = ? WHERE id = ?", (moment, message.id))
    return store.message(message.id)


def _kept_of(memos: MemOS, message: Message) -> list[MemCube]:
    """The memories of a message that are in use."""
    return inside.table(memos).where(
        f"message = {quoted(message.id)} AND id != message AND state = {quoted(State.ACTIVATED.value)}",
        order=("created_at", True),
    )


def _count(month: Month, cubes: Sequence[MemCube], row: Mapping[str, Any]) -> None:
    labels, left = row["keep"], list(row["keep"])
    month.told += len(labels)
    for cube in cubes:
        month.kept += 1
        found = next((label for label in left if matches(cube.text, label)), None)
        if found is not None:
            left.remove(found)
            month.useful += 1
            continue
        again = any(matches(cube.text, label) for label in labels)
        what = "junk" if again or not labels else "wrong"
        month.junk += what == "junk"
        month.wrong += what == "wrong"
        month.examples.append({"what": what, "memory": cube.text, "message": row["text"]})


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures with all that is wrong or junk, or JSON."""
    parser = argparse.ArgumentParser(
        prog="benchmarks month", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", type=Path, action="append", help="a month of messages; may be given several times")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    months = []
    for path in options.file or MONTHS:
        with tempfile.TemporaryDirectory(prefix="memos-bench-") as home, MemOS.open(Path(home), "bench") as memos:
            memos.wait_for_embedder(EMBEDDER_SECONDS)
            months.append(live(memos, load(path), path.stem))
    if options.json:
        print(json.dumps([asdict(month) for month in months], ensure_ascii=False))
        return 0
    for month in months:
        for one in month.examples:
            print(f"{one['what']:6}{one['memory']!r}: {one['message']!r}")
        print(
            f"{month.name}, a month of {month.messages} messages: {month.wrong} wrong and {month.junk} junk among {month.kept} that are kept; "
            f"{month.useful} useful, of {month.told} that were told; asked about {month.asked}"
        )
    return 0
