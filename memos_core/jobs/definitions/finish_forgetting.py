"""Remove what was forgotten and could not be removed everywhere at once."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.storage.lance import TableUnreachable
from memos_core.wording import say


def run(finish: Callable[[], bool]) -> str:
    """Try again; most often nothing is left to remove.

    Args:
        finish: removes what is left, and returns whether there was any.
    """
    try:
        return say("What you forgot is removed everywhere now.") if finish() else ""
    except TableUnreachable:  # a line in the window says so as long as it lasts
        return ""
