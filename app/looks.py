"""Tells the newest look of a view into the engine from older ones, which can end later and know nothing of later changes."""

from __future__ import annotations


class Look:
    """One reading of a view's content from the engine, with all that belongs to it: further pages, and actions on what was read."""

    def __init__(self) -> None:
        self.is_newest = True
        """Whether its results are still wanted."""


class Looks:
    """The looks of one view, of which only the newest counts."""

    def __init__(self) -> None:
        self.newest = Look()
        """The look that is on view, or will be once its results have arrived."""

    def again(self) -> Look:
        """Begin a new look; later results of older looks are discarded."""
        self.newest.is_newest = False
        self.newest = Look()
        return self.newest
