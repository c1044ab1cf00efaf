"""What a message tells beside the request to be reminded that it is: "I'm allergic to penicillin, remind me to tell the dentist"."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.reader import FoundStatement
from memos_core.reminders.tagging import request_in


def without_request(message: str) -> str:
    """The message with spaces in the place of what it says as such a request; the message itself where it is none."""
    request = request_in(message)
    return message if request is None else request.beside


def beside_request(message: str, found: Sequence[FoundStatement]) -> list[FoundStatement]:
    """What was found in a message, without what is of such a request: that is a deed, and is done."""
    request = request_in(message)
    if request is None:
        return list(found)
    return [one for one in found if one.part is not None and not request.holds(one.part.start, one.part.end)]
