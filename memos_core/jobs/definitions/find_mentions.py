"""Find whom and what statements speak of that were not looked at yet: those of an older release, and those saved just now."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Changed, Stop
from memos_core.wording import say_count


def run(find: Callable[[Callable[[], bool]], int], changed: Changed, stop: Stop) -> str:
    """Look at them.

    Args:
        find: looks at statements until what it is given says to pause; returns at how many.
        changed: told after that, so that the cards are shown anew.
        stop: says when to pause.
    """
    count = find(stop.is_set)
    if not count:
        return ""
    changed((), "link")
    return say_count("Looked at {n} statement.", "Looked at {n} statements.", count)
