"""Which look of a view at the engine is the newest: an older one can end later, and does not know what has changed since."""

from __future__ import annotations


class Look:
    """One look, and all that is read for it afterwards: its further pages, and what is done with it."""

    def __init__(self) -> None:
        self.is_newest = True
        """Whether what comes of it is still wanted."""


class Looks:
    """The looks of one view, of which only the newest counts."""

    def __init__(self) -> None:
        self.newest = Look()
        """The look that is shown, or that will be as soon as it is there."""

    def again(self) -> Look:
        """Begin another one; nothing that still comes of those before is shown."""
        self.newest.is_newest = False
        self.newest = Look()
        return self.newest
