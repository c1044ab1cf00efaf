"""While nobody waits for a reply, have the model write the summaries of the page About you."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Stop
from memos_core.wording import say_count


def run(summarise: Callable[[Callable[[], bool]], int], stop: Stop) -> str:
    """Write the summaries that are due; nothing is done while no model is able."""
    count = summarise(stop.is_set)
    return say_count("{n} summary written.", "{n} summaries written.", count) if count else ""
