"""Makes the lessons of a training: gathers questions for each memory and has them looked through."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.errors import EmbedderUnavailable
from memos_core.language.times import dated_text
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

    def made(self, cubes: Sequence[MemCube], seed: int) -> tuple[list[Lesson], Unanswered]:
        """The lessons of memories that can be taught, and questions that none of them answers.

        Args:
            cubes: the memories.
            seed: decides which questions are the unanswered ones.

        Raises:
            EmbedderUnavailable: the embedder or the judge is not ready.
        """
        texts = {cube.id: dated_text(cube) for cube in cubes}
        asked = drawn(texts, self._embed)
        if asked is not None and self._able.is_able():
            asked = {cube: tidy([*self._able.written(text), *asked[cube]]) for cube, text in texts.items()}
        fit = None if asked is None else fitting(texts, asked, self._embed, self._judge)
        if fit is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        lessons = [made for cube in cubes if (made := lesson(cube, fit[cube.id])) is not None]
        silent = unanswered(lessons, self._embed, self._judge, seed)
        if silent is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return lessons, silent
