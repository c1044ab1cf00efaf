"""Reads Gemini's part of Google Takeout as a web page (`My Activity.html`): one cell for each question, in the language of the account."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from memos_core.days import to_utc, zone_here
from memos_core.exchange.arriving.assistants import Asked, by_day
from memos_core.exchange.arriving.items import Item, Unreadable, moment
from memos_core.exchange.arriving.streaming import TooLarge
from memos_core.wording import say

if TYPE_CHECKING:
    from bs4.element import Tag

LARGEST_CELL = 50_000_000
"""The largest size of one question with its reply, in bytes."""
_READ_AT_ONCE = 1_000_000
_CELL = b'<div class="outer-cell'
_PROGRAMS = ("Gemini", "Bard")
_PROMPTED = "Prompted"
_BLOCKS = ("p", "div", "ul", "ol", "pre", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
_LONGEST_TIME = 80
_HAS_TIME = re.compile(r"\d{1,2}:\d\d:\d\d")
_HAS_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ZONE_IN_LETTERS = re.compile(r"(\d{1,2}:\d\d:\d\d(?:\s*[AaPp]\.?\s?[Mm]\.?)?)\s+(?!(?:UTC|GMT)$)[^\W\d_]{2,5}$")
"""An abbreviated time zone, which is ignored: the same letters mean another zone in each country, and the times of an account are mostly
those of its computer."""
_IN_NUMBERS = re.compile(r"(\d{1,2})\D{1,2}(\d{1,2})\D{1,2}\d{4}\b")
_ORDERS = ("DMY", "MDY")


@dataclass(frozen=True)
class _Entry:
    """One cell of the page."""

    verb: str
    """What was done, in the language of the account."""
    prompt: str
    time: str
    """The time as it is written."""
    reply: str
    """In HTML."""


def is_activity(beginning: bytes) -> bool:
    """Whether a web page is one of My Activity."""
    return _CELL in beginning and b"mdl-typography" in beginning


def gemini_page(file: IO[bytes], name: str) -> Iterator[Item]:
    """The chats of such a page; nothing if it is about other products."""
    entries = [entry for cell in _cells(file) if (entry := _entry(cell)) is not None]
    # Prompts are the entries that got replies; others are about settings and pictures. The verb may be in any language.
    verbs = Counter(entry.verb for entry in entries if entry.reply)
    prompted = {_PROMPTED, *(verb for verb, _ in verbs.most_common(1))}
    entries = [entry for entry in entries if entry.verb in prompted]
    times = _read([entry.time for entry in entries])
    yield from by_day(
        Asked(at, entry.prompt, entry.reply) for entry, at in zip(entries, times, strict=True) if at is not None
    )
    if undated := times.count(None):
        yield Unreadable(name, say("{count} of its entries have a time that cannot be read", count=undated))


def _cells(file: IO[bytes]) -> Iterator[bytes]:
    """The cells of the page, one by one."""
    rest, head = b"", True
    while data := file.read(_READ_AT_ONCE):
        *whole, rest = (rest + data).split(_CELL)
        for piece in whole:
            if not head:
                yield _CELL + piece
            head = False
        if len(rest) > LARGEST_CELL:
            raise TooLarge("an entry of it is larger than {size} MB", size=LARGEST_CELL // 1_000_000)
    if not head:
        yield _CELL + rest


def _entry(cell: bytes) -> _Entry | None:
    """The contents of a cell about Gemini; None for any other cell."""
    from bs4 import BeautifulSoup  # a fifteenth of the program's start, and few need it

    soup = BeautifulSoup(cell, "lxml")
    about = " ".join(part.get_text(" ") for part in soup.select("div.header-cell, div.mdl-typography--caption"))
    content = soup.select_one("div.content-cell.mdl-typography--body-1")
    if content is None or not any(program in about for program in _PROGRAMS):
        return None
    lines, after = _lines(content)
    for number in range(len(lines) - 1, 0, -1):
        line = " ".join(lines[number].split())
        if len(line) <= _LONGEST_TIME and _HAS_TIME.search(line) and _HAS_YEAR.search(line):
            verb, _, first = lines[0].partition("\xa0")
            prompt = "\n".join((first, *lines[1:number])).replace("\xa0", " ").strip()
            reply = "".join((*(f"<p>{one}</p>" for one in lines[number + 1 :] if one.strip()), *map(str, after)))
            return _Entry(verb.strip(), prompt, line, reply.strip()) if prompt else None
    return None


def _lines(content: Tag) -> tuple[list[str], Sequence[Any]]:
    """The lines before the first paragraph, and everything from there on."""
    from bs4.element import NavigableString, Tag

    lines, parts = [""], list(content.children)
    for number, part in enumerate(parts):
        if isinstance(part, Tag) and part.name in _BLOCKS:
            return lines, parts[number:]
        if isinstance(part, Tag) and part.name == "br":
            lines.append("")
        elif isinstance(part, Tag):
            lines[-1] += part.get_text()
        elif type(part) is NavigableString:  # a comment would be a subclass
            lines[-1] += str(part)
    return lines, ()


def _read(times: Sequence[str]) -> list[dt.datetime | None]:
    """The moments that these times mean, in UTC. Whether 3/4 is in March or in April is determined from another time of the page, or else
    from the order of the entries, which are newest first."""
    import dateparser  # takes a quarter of a second

    best: list[dt.datetime | None] = []
    for order in _orders(times):
        reader = dateparser.DateDataParser(
            try_previous_locales=True, settings={"DATE_ORDER": order, "PREFER_LOCALE_DATE_ORDER": False}
        )
        found = [_moment(reader.get_date_data(_ZONE_IN_LETTERS.sub(r"\1", time)).date_obj) for time in times]
        if not best or _disorder(found) < _disorder(best):
            best = found
        if not _disorder(best):
            break
    return best


def _orders(times: Sequence[str]) -> Sequence[str]:
    """The possible orders of day and month."""
    for time in times:
        if told := _IN_NUMBERS.match(time):
            if int(told[2]) > 12:
                return _ORDERS[1:]
            if int(told[1]) > 12:
                return _ORDERS[:1]
    return _ORDERS


def _moment(found: dt.datetime | None) -> dt.datetime | None:
    if found is None:
        return None
    return moment(to_utc(found if found.tzinfo else found.replace(tzinfo=zone_here())).isoformat())


def _disorder(times: Sequence[dt.datetime | None]) -> int:
    """How many of them cannot be read, or are later than the one before."""
    known = [time for time in times if time is not None]
    return len(times) - len(known) + sum(later > before for before, later in itertools.pairwise(known))
