"""Names that the person gives to folders, personas and prompts."""

from __future__ import annotations

from collections.abc import Iterable

from memos_core.errors import InvalidInput
from memos_core.text_matching import folded

LONGEST_NAME = 60


def checked_name(name: str, taken: Iterable[str], what: str) -> str:
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
        raise InvalidInput(f"Give {what} a name.")
    if len(line) > LONGEST_NAME:
        raise InvalidInput(f"The name has {len(line)} characters; {what} can have {LONGEST_NAME} at most.")
    if folded(line) in {folded(other) for other in taken}:
        raise InvalidInput(f'There is {what} called "{line}" already. Choose another name.')
    return line
