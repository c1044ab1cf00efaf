"""What kind of answer a question asks for, and whether a statement contains one: "who" asks for somebody, "when" for a time."""

from __future__ import annotations

import re

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|half|quarter|dozen|"
    r"only|oldest|youngest|twins?|single|both)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    rf"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|{_MONTHS}|o'clock|noon|midnight|mornings?|afternoons?|evenings?|nights?|spring|"
    r"summer|autumn|winter|christmas|easter|half past|quarter|tomorrow|today|yesterday|weeks?|weekends?|weekly|months?|monthly|years?|"
    r"yearly|days?|daily|hours?|hourly|always|every|when|after|before|since|until|once|twice|ago)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:in|at|on|under|behind|near|next to|inside|above|below|by|to|from|beside|between|opposite|through|with|for)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"(?<=[a-z,] )[A-Z][a-z]|\b(?:brother|sister|mother|father|friend|neighbour|neighbor|aunt|uncle|cousin|wife|husband|partner|son|"
    r"daughter|grand\w+|boss|colleague|twin|doctor|teacher|kid|child|children|parent)s?\b"
)
_REASON = re.compile(r"\b(?:because|since|as|so that|in order|due to|to)\b", re.IGNORECASE)
_WANTED = (
    (re.compile(r"\bhow (?:many|much|old|high|tall|far|big|heavy)\b|\bwhat age\b", re.IGNORECASE), _NUMBER),
    (
        re.compile(
            r"^when\b|\b(?:what|which) (?:time|day|month|year|date)\b|\bsince when\b|\bhow (?:often|early|late)\b", re.IGNORECASE
        ),
        _TIME,
    ),
    (re.compile(r"\bwhere\b|\b(?:which|what) (?:city|town|country|street|floor|room)\b", re.IGNORECASE), _PLACE),
    (re.compile(r"^(?:who|whose)\b", re.IGNORECASE), _SOMEBODY),
    (re.compile(r"^why\b", re.IGNORECASE), _REASON),
)  # fmt: skip


def may_answer(statement: str, question: str) -> bool:
    """Whether a statement contains the kind of answer that a question asks for: a number for "how many", a time for "when", a place for
    "where", somebody for "who", a reason for "why". True for a question of any other kind."""
    return all(held.search(statement) is not None for asked, held in _WANTED if asked.search(question) is not None)
