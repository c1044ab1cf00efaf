"""Turns what goes wrong with a remote model into sentences that say what to do."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from memos_core.errors import RemoteError
from memos_core.wording import Wording, say, together

LONGEST_SAID = 240
"""How many characters of a server's own message are shown."""
_OVERFLOW = re.compile(
    r"context[_ ](?:length|size|window|limit)|maximum context|exceed\w* (?:the )?(?:available |model'?s? )?context"
    r"|prompt is too long|too many (?:input )?tokens|input is too long|context the overflows",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?:context (?:length|size|window)(?: of| is|:)?|n_ctx\W{1,4})\s*\(?\s*(\d{3,8})\b|context size \((\d{3,8})",
    re.IGNORECASE,
)
_UNWANTED = re.compile(
    r"\b(max_tokens|stream_options|temperature|top_p|seed|response_format|reasoning_effort|chat_template_kwargs)\b"
)
"""Fields of a request that some servers do not know or refuse."""


class ContextOverflow(RemoteError):
    """The prompt does not fit into the context of a remote model."""

    def __init__(self, said: Wording, limit: int) -> None:
        super().__init__(said)
        self.limit = limit
        """Size of the context in tokens according to the server; 0 if it does not say."""


class Broken(RemoteError):
    """What arrived is no answer, or only a part of one."""


class Unwanted(RemoteError):
    """The server refuses a field of the request; it can be asked without it."""

    def __init__(self, said: str, field: str) -> None:
        super().__init__(said)
        self.field = field


def unreachable(name: str, address: str, error: Exception) -> RemoteError:
    """The error for a connection that could not be made, or did not last until the answer."""
    kind = type(error).__name__
    said = str(error).lower()
    if "proxy" in kind.lower():
        return RemoteError(
            "{name} cannot be reached: the proxy of this network refuses. Check the proxy settings.", name=name
        )
    if "certificate" in said:
        return RemoteError(
            "{name} cannot be reached safely: the certificate of {address} is not valid. Nothing was sent. Check the "
            "address.",
            name=name,
            address=address,
        )
    if "ssl" in said or "tls" in said:
        return RemoteError(
            "{name} does not answer with encryption at {address}. Is it http:// instead of https://?",
            name=name,
            address=address,
        )
    if "timeout" in kind.lower():
        return RemoteError(
            "{name} does not answer at {address}. Is the program running, and the network up?",
            name=name,
            address=address,
        )
    if "connect" in kind.lower():
        return RemoteError(
            "Nothing answers at {address}, where {name} should be. Start the program, or check the address.",
            address=address,
            name=name,
        )
    return broken(name)


def too_slow(name: str, seconds: float) -> RemoteError:
    """The error for a server that sent nothing for too long."""
    return RemoteError(
        "{name} has sent nothing for {seconds} seconds and was given up. Try again, or choose a smaller model.",
        name=name,
        seconds=round(seconds),
    )


def broken(name: str) -> Broken:
    """The error for an answer that broke off or cannot be understood."""
    return Broken(
        "{name} broke off in the middle of its answer, or sent something that MemOS does not understand. What it "
        "has written is kept; try again.",
        name=name,
    )


def refused(name: str, status: int, headers: Mapping[str, str], content: bytes, key: str | None) -> RemoteError:
    """The error for a server's refusal.

    Args:
        name: the person's name for the model.
        status: the HTTP status; 0 if the error came in a stream.
        headers: the headers of the answer.
        content: the body of the answer.
        key: must not appear in the message, whatever the server says.
    """
    said = _said(content, key)
    it_says = say('It says: "{said}"', said=said) if said else ""
    if status in (401, 403):
        return RemoteError(
            say("{name} refuses the key. Give it a valid one.", name=name)
            if key
            else say("{name} wants a key. Give it one in the settings of this model.", name=name)
        )
    if _OVERFLOW.search(said):
        return ContextOverflow(
            say("This is longer than what {name} can read at once.", name=name), _limit(said, content)
        )
    if status == 402:
        return RemoteError(together(say("{name} requires payment first.", name=name), it_says))
    if status == 404:
        unknown = say("{name} is not known to the server: the model's name or the address is wrong.", name=name)
        return RemoteError(together(unknown, it_says))
    if status == 429:
        enough = say("{name} has had too many requests, or your allowance is used up.", name=name)
        return RemoteError(together(enough, _wait(headers), it_says))
    if status in (400, 422) and (unwanted := _UNWANTED.search(said)):
        return Unwanted(together(say("{name} does not accept the request.", name=name), it_says), unwanted[1])
    if 300 <= status < 400:
        return RemoteError(
            "{name} sends on to another address. Nothing was sent there; correct the address of this model.", name=name
        )
    if status >= 500:
        trouble = say(
            "The server of {name} has trouble of its own (error {status}). Try again later.",
            name=name,
            status=str(status),
        )
        return RemoteError(together(trouble, it_says))
    if status:
        refuses = say("{name} does not accept the request (error {status}).", name=name, status=str(status))
    else:
        refuses = say("{name} does not accept the request.", name=name)
    return RemoteError(together(refuses, it_says))


def _said(content: bytes, key: str | None) -> str:
    """The server's message about an error, in one line."""
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError):
        return ""  # most likely a page of a proxy
    for name in ("error", "message", "detail"):
        if isinstance(told, dict) and told.get(name):
            told = told[name]
    text = told if isinstance(told, str) else json.dumps(told) if told else ""
    line = "".join(sign for sign in " ".join(text.split()) if sign.isprintable()).strip().rstrip(".")
    if key:
        line = line.replace(key, "…")
    return line if len(line) <= LONGEST_SAID else f"{line[:LONGEST_SAID]}…"


def _limit(said: str, content: bytes) -> int:
    found = _LIMIT.search(said) or _LIMIT.search(content[:2000].decode(errors="replace"))
    return int(next(filter(None, found.groups()))) if found else 0


def _wait(headers: Mapping[str, str]) -> str:
    """How long to wait, according to the server, as a sentence."""
    after = headers.get("retry-after", "").strip()
    if after.isdecimal() and len(after) < 7:
        seconds = int(after)
        return (
            say("Try again in {seconds} seconds.", seconds=seconds)
            if seconds < 120
            else say("Try again in {minutes} minutes.", minutes=seconds // 60)
        )
    return say("Try again later.")
