"""Makes the lessons of a training: gathers questions for each memory and has them looked through."""

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
"""How long it waits where the model is needed for something else."""


class LessonMaker:
    """Makes lessons of memories."""

    def __init__(self, able: AbleWriter, embed: Embed, judge: Judge) -> None:
        """
        Args:
            able: writes further questions where the loaded model is able to.
            embed: texts to unit vectors, or None while the embedder is not ready.
            judge: how well notes answer a question, or None while nobody can tell.
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
            seed: decides which questions are the unanswered ones.
            wait: called all the time; returns when the work should go on, and raises where it should end.
            interrupted: set where `wait` has something to say, to break off what takes long.
            asked_for: told for which share of the memories the model has found questions.

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
        """Questions of the able model; tried again where it was needed for something else meanwhile."""
        while True:
            wait()
            try:
                return self._able.written(text, interrupted)
            except ModelBusy:
                time.sleep(BUSY_SECONDS)
