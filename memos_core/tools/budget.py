"""Limits how much a server may send in answer to one request."""

from __future__ import annotations

from memos_core.errors import MemOSError
from memos_core.wording import say

MOST_BYTES = 8_000_000
"""Bytes for one call, or for all that a server says of itself at the beginning."""


class Flooded(MemOSError):
    """The server sends more than it may."""


class Budget:
    """Counts the bytes that come from a server. To be used only in the one event loop of the servers."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        """
        Args:
            most: bytes that may come in answer to one request.
        """
        self._most = most
        self._spent = 0
        self.why = ""
        """Why it was cut off; "" where it was not."""

    def renew(self) -> None:
        """Count from zero again, because the server gets another request."""
        self._spent = 0

    def spend(self, count: int) -> None:
        """Count bytes that have come. Raises Flooded where they are too many."""
        self._spent += count
        if self._spent > self._most:
            self.why = say("It sent more than {size} MB for one answer and was cut off.", size=self._most // 1_000_000)
            raise Flooded(self.why)
