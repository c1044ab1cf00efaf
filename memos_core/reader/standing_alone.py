"""Makes a part of a message into a sentence that stands alone: "passed her exam" means nothing without who passed it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memos_core.language.given_names import given_names
from memos_core.reader.subjects import ANIMALS, PEOPLE

_OWN = re.compile(r"^(?:i|i['’]?m|i['’]?ve|i['’]d|i['’]ll|my|mine|our|we|we['’]re|we['’]ve)\b", re.IGNORECASE)
_THIRD = re.compile(
    r"^(?P<who>he|she|they)(?P<is>['’]s|['’]re|s(?=\s)|re(?=\s))?(?=\s)|^(?P<whose>his|her|their)(?=\s+\w)",
    re.IGNORECASE,
)
_RELATED = re.compile(rf"^(?:{PEOPLE}|{ANIMALS})\b", re.IGNORECASE)
_ACTING = re.compile(r"^(?:just |still |now |not )?\w+ing\b", re.IGNORECASE)
_WRITTEN_OUT = {"'s": " is", "s": " is", "'re": " are", "re": " are"}
_SOMEBODY = re.compile(
    rf"\b(?P<whose>my|our)\s+(?P<who>(?:[\w-]+\s+){{0,2}}?(?:{PEOPLE}|{ANIMALS}))\b(?:[’'-]s\b)?(?:,?\s+(?P<name>[A-Z][\w-]+))?|\b(?P<alone>[A-Z][\w-]+)\b",
)
_QUICK = (
    (re.compile(r"\bi\b(?!\.)"), "I"),
    (re.compile(r"\b[iI]['’]?m\b"), "I'm"),
    (re.compile(r"\b[iI]ve\b"), "I've"),
    (re.compile(r"\bi['’](?=ve|d|ll)"), "I'"),
    (re.compile(r"\bdont\b"), "don't"),
    (re.compile(r"\bcant\b"), "can't"),
    (re.compile(r"\bu\b"), "you"),
)
"""Hasty spellings that can mean only one thing."""


def sentence_of(quotation: str, begins: str, ahead: str, before: Sequence[str]) -> str:
    """The sentence; "" if it is unknown whom it speaks of.

    Args:
        quotation: the part of the message.
        begins: words that make it a sentence, put before it if it has no beginning of its own.
        ahead: the message up to this part.
        before: the person's last messages in the same conversation, oldest first.
    """
    text = " ".join(quotation.split())
    if match := _THIRD.match(text):
        somebody = _last_named([*before, ahead])
        if not somebody:
            return ""
        rest = text[match.end() :]
        if match["whose"]:
            text = f"{somebody}'s{rest}"
        else:
            text = f"{somebody}{_WRITTEN_OUT.get((match['is'] or '').casefold().replace('’', chr(39)), '')}{rest}"
    elif begins and not _OWN.match(text) and (begins != "My" or _RELATED.match(text)):
        if begins == "I" and _ACTING.match(text):
            begins = "I'm"
        text = f"{begins} {text[0].lower() if text[1:2].islower() else text[0]}{text[1:]}"
    for pattern, written in _QUICK:
        text = pattern.sub(written, text)
    return tidy(text)


def _last_named(texts: Sequence[str]) -> str:
    """The last person or animal mentioned, in the person's own words: "my sister Kat", "Kat"."""
    for text in reversed(texts):
        for match in reversed(list(_SOMEBODY.finditer(text))):
            if match["who"]:
                named = f" {match['name']}" if match["name"] else ""
                return f"{match['whose'].lower()} {' '.join(match['who'].split())}{named}"
            if match["alone"].casefold() in given_names():
                return match["alone"]
    return ""


def tidy(sentence: str) -> str:
    """The sentence as a memory: one line, a capital at the beginning, a full stop at the end."""
    text = " ".join(sentence.split()).strip(" ,;:-–—")
    if not text:
        return ""
    text = text[0].upper() + text[1:]
    if text[-1] in ".!?…。！？)" or text[-1] in "\"'”’»":
        return text
    return text + ("。" if "\u3040" <= text[-1] <= "\u9fff" else ".")
