"""The files and pictures that go with a message."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import MessageFile, Picture


@dataclass(frozen=True)
class Given:
    """The files and pictures that go with a message."""

    files: tuple[MessageFile, ...] = ()
    """The documents that the chat has read for the message."""
    pictures: tuple[Picture, ...] = ()

    @property
    def shown(self) -> tuple[MessageFile, ...]:
        """All of them, as the message lists them."""
        if not self.pictures:
            return self.files
        from memos_core import MessageFile

        return (*self.files, *(MessageFile(one.name, one.path, one.size, picture=True) for one in self.pictures))


NOTHING = Given()
