"""The colour by which a profile is told apart. It can be read while the profile is locked, and without loading its stores."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, NotFound
from memos_core.files import written_whole
from memos_core.storage.home import chosen_home, profile_folder
from memos_core.wording import say

FILE = "profile.json"
COLOURS = ("indigo", "green", "red", "blue", "olive", "violet", "wine", "grey")
"""The colours that a profile can have; the window knows what they look like in each theme."""


def colour_of(user: str, home: Path | str | None = None) -> str:
    """The colour of a profile: the one that was chosen for it, or one that its name decides."""
    try:
        chosen = json.loads((_folder(user, home) / FILE).read_bytes())["colour"]
    except (OSError, ValueError, TypeError, KeyError):  # none was chosen, or the file is damaged
        chosen = None
    return chosen if chosen in COLOURS else COLOURS[zlib.crc32(user.encode()) % len(COLOURS)]


def set_colour(user: str, colour: str, home: Path | str | None = None) -> None:
    """Give a profile a colour.

    Raises:
        InvalidInput: there is no such colour.
        NotFound: there is no such profile.
        StorageError: it could not be saved.
    """
    folder = _folder(user, home)
    if colour not in COLOURS:
        raise InvalidInput(
            '"{colour}" is no colour for a profile. There are: {colours}.', colour=colour, colours=", ".join(COLOURS)
        )
    if not folder.is_dir():
        raise NotFound('There is no profile "{user}".', user=user)
    with storage_errors(say("save the profile's colour")), written_whole(folder / FILE) as file:
        file.write(json.dumps({"colour": colour}).encode())


def _folder(user: str, home: Path | str | None) -> Path:
    return profile_folder(chosen_home(home), user)
