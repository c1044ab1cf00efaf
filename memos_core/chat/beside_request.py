"""What a message tells besides its request for a reminder: "I'm allergic to penicillin, remind me to tell the dentist"."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.reader import FoundStatement
from memos_core.reminders.tagging import request_in


def without_request(message: str) -> str:
    """The message with its request for a reminder blanked out by spaces; the message itself if it contains none."""
    request = request_in(message)
    return message if request is None else request.beside


def beside_request(message: str, found: Sequence[FoundStatement]) -> list[FoundStatement]:
    """The statements found in a message, without those that lie in its request for a reminder: a request is carried out, not remembered."""
    request = request_in(message)
    if request is None:
        return list(found)
    return [one for one in found if one.part is not None and not request.holds(one.part.start, one.part.end)]
