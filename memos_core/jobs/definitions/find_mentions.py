"""Find whom and what statements speak of, in those that were not looked at yet: from an older release, or saved just now."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Changed, Stop
from memos_core.wording import say_count


def run(find: Callable[[Callable[[], bool]], int], changed: Changed, stop: Stop) -> str:
    """Look at these statements.

    Args:
        find: looks at statements until the callable that it is given returns true; returns how many it has looked at.
        changed: called after that, so that the cards are shown anew.
        stop: set when the run should end.
    """
    count = find(stop.is_set)
    if not count:
        return ""
    changed((), "link")
    return say_count("Looked at {n} statement.", "Looked at {n} statements.", count)
