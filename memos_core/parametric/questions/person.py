"""A person's sentence as the assistant says it back: "My dog is called Rex" becomes "Your dog is called Rex"."""

from __future__ import annotations

import re

_SWAPS = {
    "i am": "you are", "i'm": "you are", "i was": "you were", "i've": "you have", "i'd": "you would", "i'll": "you will",
    "am i": "are you", "was i": "were you", "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "we": "you", "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves", "we're": "you are",
    "we've": "you have", "we'd": "you would", "we'll": "you will",
}  # fmt: skip
_OWN = re.compile(
    r"\b(" + "|".join(sorted(map(re.escape, _SWAPS), key=len, reverse=True)) + r")\b(?!['’])", re.IGNORECASE
)
_LEAD = re.compile(
    r"^(?:by the way|btw|just so you know|well|oh|hey|hi|so|and|also|actually|please remember(?: that)?|remember(?: that)?|"
    r"note(?: that)?|i should mention(?: that)?|for your information|fyi|you should know(?: that)?)\b[,:]?\s+",
    re.IGNORECASE,
)


def plain_sentence(text: str) -> str:
    """The statement in one line, with straight apostrophes and without an introduction such as "by the way"."""
    line = " ".join(text.replace("’", "'").split())
    while (shorter := _LEAD.sub("", line)) != line:
        line = shorter
    return line[:1].upper() + line[1:]


def second_person(text: str) -> str:
    """The same statement addressed to the one who made it, as a whole sentence."""
    line = _OWN.sub(lambda match: _SWAPS[match[1].lower()], plain_sentence(text))
    line = line[:1].upper() + line[1:]
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
