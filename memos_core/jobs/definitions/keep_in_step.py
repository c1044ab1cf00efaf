"""Keep shared spaces in step with their folders."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Stop
from memos_core.wording import say_count


def run(shared: Callable[[Callable[[], bool]], int], stop: Stop) -> str:
    """Publish what has changed, and look for what is new."""
    count = shared(stop.is_set)
    return say_count("{n} thing new in shared spaces.", "{n} things new in shared spaces.", count) if count else ""
