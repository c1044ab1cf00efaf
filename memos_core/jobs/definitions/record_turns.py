"""Record turns that were missed, because the process ended too early or the messages are from an older version."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.wording import say


def run(recorder: MemRecorder, *, pause: Callable[[], bool]) -> str:
    """Record batch by batch.

    Args:
        recorder: records the turns.
        pause: called before each batch; returns whether something more urgent is going on. Then the rest is left for the next time.
    """
    many = False
    while not pause() and recorder.record_some():
        many = True
    return say("Turns that were left are recorded.") if many else ""
