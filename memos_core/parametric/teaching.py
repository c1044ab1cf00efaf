"""Makes the lessons of a training: has questions written for each memory and looked through."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.errors import EmbedderUnavailable
from memos_core.language.times import dated_text
from memos_core.models.resources import starter_model_path
from memos_core.parametric.answering import WITHOUT_EMBEDDER
from memos_core.parametric.questions import (
    DRAWN,
    AbleWriter,
    Embed,
    Judge,
    Lesson,
    Unanswered,
    fitting,
    lesson,
    tidy,
    unanswered,
    writer_path,
    writing_prompt,
)
from memos_core.parametric.trainer.parent import AdapterTrainer


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

    def made(self, trainer: AdapterTrainer, cubes: Sequence[MemCube], seed: int) -> tuple[list[Lesson], Unanswered]:
        """The lessons of memories that can be taught, and questions that none of them answers.

        Args:
            trainer: its process runs the question writer.
            cubes: the memories.
            seed: of what is written.

        Raises:
            EmbedderUnavailable: the embedder or the judge is not ready.
            ModelLoadError: the starter model, which the writer is made of, is not installed.
            TrainingCancelled: it was cancelled.
            ModelHostDied: the trainer's process was killed.
        """
        texts = {cube.id: dated_text(cube) for cube in cubes}
        prompts = [writing_prompt(text) for text in texts.values()]
        drawn = trainer.written(starter_model_path(), writer_path(), prompts, each=DRAWN, seed=seed)
        written = {
            cube: tidy([*(self._able.written(text) if self._able.is_able() else ()), *some])
            for (cube, text), some in zip(texts.items(), drawn, strict=True)
        }
        fit = fitting(texts, written, self._embed, self._judge)
        if fit is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        lessons = [made for cube in cubes if (made := lesson(cube, fit[cube.id])) is not None]
        silent = unanswered(lessons, self._embed, self._judge, seed)
        if silent is None:
            raise EmbedderUnavailable(WITHOUT_EMBEDDER)
        return lessons, silent
