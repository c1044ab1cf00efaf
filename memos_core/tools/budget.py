"""How much a server may send for one thing that it was asked."""

from __future__ import annotations

from memos_core.errors import MemOSError
from memos_core.wording import say

MOST_BYTES = 8_000_000
"""For one call, or for all that it says of itself at the beginning."""


class Flooded(MemOSError):
    """The server sends more than it may."""


class Budget:
    """Counts what comes from a server; for its one event loop alone."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        """
        Args:
            most: bytes that may come before it is asked the next thing.
        """
        self._most = most
        self._spent = 0
        self.why = ""
        """Why it was cut off; "" where it was not."""

    def renew(self) -> None:
        """It is asked something else now."""
        self._spent = 0

    def spend(self, count: int) -> None:
        """So many bytes have come. Raises Flooded."""
        self._spent += count
        if self._spent > self._most:
            self.why = say("It sent more than {size} MB for one answer and was cut off.", size=self._most // 1_000_000)
            raise Flooded(self.why)
