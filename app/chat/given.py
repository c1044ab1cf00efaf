"""What goes with a message besides its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import MessageFile, Picture


@dataclass(frozen=True)
class Given:
    """What goes with a message."""

    files: tuple[MessageFile, ...] = ()
    """The documents that the chat has read for it."""
    pictures: tuple[Picture, ...] = ()

    @property
    def shown(self) -> tuple[MessageFile, ...]:
        """All of it, as the message tells of it."""
        if not self.pictures:
            return self.files
        from memos_core import MessageFile

        return (*self.files, *(MessageFile(one.name, one.path, one.size, picture=True) for one in self.pictures))


NOTHING = Given()
