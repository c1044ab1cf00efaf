"""Reads a text that another assistant wrote when asked for everything that it remembers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from memos_core.exchange.arriving.assistants import HEADING, MARKS_OF_A_LIST, statements_in
from memos_core.exchange.arriving.items import ArrivingStatement, moment

ASK_FOR_ALL = (
    "I am moving to another assistant. Please write down everything that you remember about me: what I told you to keep, what "
    "you know from our chats, and how I like you to answer. Use my own words where you can. Put all of it into one code block, "
    "one statement on each line, in this form:\n"
    "[YYYY-MM-DD] statement\n"
    "Write [unknown] where you do not know the day. Leave nothing out and sum nothing up. After the code block, tell me whether "
    "that was all."
)
"""The text that the person can copy and send to another assistant."""
_KEPT = re.compile(r"^\[([^\]\n]{1,30})\]\s*(?:[-–—:]\s*)?(\S.*)$")
_MOST_OF_THEM = 0.6
_FEWEST = 3
_WORDS_OF_A_SENTENCE = 3
"""The number of words, including the list mark; with fewer it is an entry of another kind of list."""


def is_told(text: str) -> bool:
    """Whether a text is such a list: most of its lines begin with a day, or with [unknown], in brackets. Headings do not count, nor does
    what announces the list."""
    lines = statements_in(_inside(text))
    dated = [found for line in lines if (found := _KEPT.match(line)) and _is_day(found[1])]
    return bool(dated) and len(dated) >= _MOST_OF_THEM * len(lines)


def is_answer(text: str) -> bool:
    """Whether a text is such a list and nothing else: one of its days is given as unknown, as the assistant was asked to do."""
    return is_told(text) and any(
        (found := _KEPT.match(line)) and moment(found[1]) is None and _is_day(found[1])
        for line in statements_in(_inside(text))
    )


def is_list(text: str) -> bool:
    """Whether a text is a list of sentences, as assistants write down what they remember, and as people write down many other things."""
    lines = [line for line in _inside(text).splitlines() if line.strip() and not HEADING.match(line)]
    marked = [line for line in lines if MARKS_OF_A_LIST.match(line)]
    spoken = [line for line in marked if len(line.split()) > _WORDS_OF_A_SENTENCE]
    return len(spoken) >= _FEWEST and len(spoken) >= _MOST_OF_THEM * len(lines)


def told(text: str) -> Iterator[ArrivingStatement]:
    """The statements of such a text."""
    for line in statements_in(_inside(text)):
        found = _KEPT.match(line)
        if found and _is_day(found[1]):
            yield ArrivingStatement(found[2], moment(found[1]))
        else:
            yield ArrivingStatement(line)


def _inside(text: str) -> str:
    """The contents of the text's code block, if it has one; the text around it is talk."""
    block = re.search(r"```[^\n]*\n(.*?)(?:```|\Z)", text, re.DOTALL)
    return block[1] if block else text


def _is_day(words: str) -> bool:
    return moment(words) is not None or words.strip().lower() in ("unknown", "no date", "n/a")
