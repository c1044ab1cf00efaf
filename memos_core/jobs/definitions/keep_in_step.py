"""Keep shared spaces in step with their folders."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Stop, counted


def run(shared: Callable[[Callable[[], bool]], int], stop: Stop) -> str:
    """Publish what has changed, and look what is new."""
    count = shared(stop.is_set)
    return f"{counted(count, 'thing', 'things')} new in shared spaces." if count else ""
