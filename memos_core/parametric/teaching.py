"""Makes the lessons of a training: gathers questions for each memory and has the judge of answers check them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from memos_core.cube import MemCube
from memos_core.errors import EmbedderUnavailable, ModelBusy
from memos_core.language.times import dated_text
from memos_core.models.backend import Judged
from memos_core.parametric.answering import WITHOUT_EMBEDDER
from memos_core.parametric.questions import (
    AbleWriter,
    Embed,
    Judge,
    Lesson,
    Unanswered,
    drawn,
    fitting,
    lesson,
    tidy,
    unanswered,
)

BUSY_SECONDS = 0.2
"""How long to wait before the model is asked again, where it is needed for something else."""


class LessonMaker:
    """Makes lessons of memories."""

    def __init__(self, able: AbleWriter, embed: Embed, judge: Judge) -> None:
        """
        Args:
            able: writes further questions where the loaded model is able to.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            judge: tells how well notes answer a question; returns None while the judge of answers is not ready.
        """
        self._able = able
        self._embed = embed
        self._judge = judge

    def made(
        self,
        cubes: Sequence[MemCube],
        seed: int,
        *,
        wait: Callable[[], None] = lambda: None,
        interrupted: threading.Event | None = None,
        asked_for: Callable[[float], None] = lambda _: None,
    ) -> tuple[list[Lesson], Unanswered]:
        """The lessons of memories that can be taught, and questions that none of them answers.

        Args:
            cubes: the memories.
            seed: decides which unanswered questions of strangers are drawn.
            wait: called between all steps; blocks while the work should pause, and raises where it should end.
            interrupted: while set, it breaks off a request to the model, so that `wait` is called soon.
            asked_for: called with the share of the memories for which the model has been asked, 0 to 1.

        Raises:
            EmbedderUnavailable: the embedder or the judge is not ready.
            TrainingCancelled: `wait` raised it.
        """

        def judge(question: str, notes: Sequence[str]) -> Sequence[Judged] | None:
            wait()
            return self._judge(question, notes)

        texts = {cube.id: dated_text(cube) for cube in cubes}
        asked = drawn(texts, self._embed)
        if asked is not None and self._able.is_able():
            stop = interrupted or threading.Event()
            for number, (cube, text) in enumerate(texts.items()):
                asked[cube] = tidy([*self._written(text, wait, stop), *asked[cube]])
                asked_for((number + 1) / len(texts))
        fit = None if asked is None else fitting(texts, asked, self._embed, judge)
        if fit is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        lessons = [made for cube in cubes if (made := lesson(cube, fit[cube.id])) is not None]
        silent = unanswered(lessons, self._embed, judge, seed)
        if silent is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return lessons, silent

    def _written(self, text: str, wait: Callable[[], None], interrupted: threading.Event) -> Sequence[str]:
        """Questions that the able model writes; it is asked again as long as it is needed for something else."""
        while True:
            wait()
            try:
                return self._able.written(text, interrupted)
            except ModelBusy:
                time.sleep(BUSY_SECONDS)
