"""Makes the lessons of a training: gathers questions for each memory and has them looked through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memos_core.cube import MemCube
from memos_core.errors import EmbedderUnavailable, TrainingCancelled
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
        self, cubes: Sequence[MemCube], seed: int, cancelled: Callable[[], bool] = lambda: False
    ) -> tuple[list[Lesson], Unanswered]:
        """The lessons of memories that can be taught, and questions that none of them answers.

        Args:
            cubes: the memories.
            seed: decides which questions are the unanswered ones.
            cancelled: asked all the time; ends it.

        Raises:
            EmbedderUnavailable: the embedder or the judge is not ready.
            TrainingCancelled: it was cancelled.
        """

        def judge(question: str, notes: Sequence[str]) -> Sequence[Judged] | None:
            if cancelled():
                raise TrainingCancelled("The training was ended. It can continue from where it stopped.")
            return self._judge(question, notes)

        texts = {cube.id: dated_text(cube) for cube in cubes}
        asked = drawn(texts, self._embed)
        if asked is not None and self._able.is_able():
            asked = {cube: tidy([*self._able.written(text), *asked[cube]]) for cube, text in texts.items()}
        fit = None if asked is None else fitting(texts, asked, self._embed, judge)
        if fit is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        lessons = [made for cube in cubes if (made := lesson(cube, fit[cube.id])) is not None]
        silent = unanswered(lessons, self._embed, judge, seed)
        if silent is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return lessons, silent
