"""Names that the person gives to folders, personas and prompts."""

from __future__ import annotations

from collections.abc import Iterable

from memos_core.errors import InvalidInput
from memos_core.text_matching import folded
from memos_core.wording import Wording

LONGEST_NAME = 60


def checked_name(name: str, taken: Iterable[str], what: Wording) -> str:
    """A name as it is stored: on one line.

    Args:
        name: as it was given.
        taken: the names of all others of its kind; case and accents make no difference.
        what: its kind, for the message: `a folder`.

    Raises:
        InvalidInput: it is empty, too long, or taken.
    """
    line = " ".join(name.split())
    if not line:
        raise InvalidInput("Give {what} a name.", what=what)
    if len(line) > LONGEST_NAME:
        raise InvalidInput(
            "The name has {count} characters; {what} can have {most} at most.",
            count=len(line),
            what=what,
            most=LONGEST_NAME,
        )
    if folded(line) in {folded(other) for other in taken}:
        raise InvalidInput('There is {what} called "{line}" already. Choose another name.', what=what, line=line)
    return line
