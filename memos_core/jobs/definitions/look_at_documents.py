"""Look whether the files of imported documents have changed."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Stop
from memos_core.wording import say_count


def run(look: Callable[[Callable[[], bool]], int], stop: Stop) -> str:
    """Look at them, and say how many the person is asked about."""
    count = look(stop.is_set)
    return say_count("{n} document has changed.", "{n} documents have changed.", count) if count else ""
