"""Puts adapters into the store without a training, for tests of what is done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from memos_core import MemOS
from memos_core.cube import MemCube, now
from memos_core.models.resources import file_sha256
from memos_core.parametric.evaluation import gate_questions
from memos_core.parametric.questions import lesson
from memos_core.parametric.records import Evaluation, Taught, TrainingRecord
from memos_core.parametric.trainer.recipe import Recipe
from tests.support import inside

GOOD = Evaluation(recall=0.85, leaks=0.04, third_person_leaks=0.0, drift=0.12, answer_words=6.5)
BAD = Evaluation(
    recall=0.4, leaks=0.04, third_person_leaks=0.0, drift=0.12, answer_words=6.5,
    refused=("It answers 40% of what it was taught; 70% are wanted.",),
)  # fmt: skip


def keep_version(
    memos: MemOS,
    cubes: Sequence[MemCube],
    evaluation: Evaluation = GOOD,
    *,
    adapter: Path | None = None,
    style: bool = False,
    use: bool = True,
) -> int:
    """Put an adapter into the store for the model that is loaded, as a training would. Returns its number.

    Args:
        memos: the engine.
        cubes: the memories that it counts as having been taught.
        evaluation: the result of its examination.
        adapter: its file; without one, a file that no model could load.
        style: whether it also has a style adapter, in a file of the same kind.
        use: whether it is in use.
    """
    info, shelf = memos.model_status.info, inside.adapters(memos)
    assert info is not None
    lessons = [found for cube in cubes if (found := lesson(cube)) is not None]
    assert len(lessons) == len(cubes)
    if adapter is None:
        adapter = memos.home / "made-up.gguf"
        adapter.write_bytes(b"GGUF" + bytes(4_000_000))
    questions = gate_questions(lessons, inside.embed(memos))
    assert questions is not None
    number = shelf.next_number()
    record = TrainingRecord(
        version=number,
        created_at=now(),
        model_name=info.name,
        model_sha256=file_sha256(info.path),
        adapter_sha256=file_sha256(adapter),
        size_bytes=adapter.stat().st_size,
        recipe=Recipe().as_json(),
        taught=tuple(Taught(cube=taught.cube, content_hash=taught.content_hash) for taught in lessons),
        style_sha256=file_sha256(adapter) if style else "",
        examples=120,
        steps=60,
        seconds=90.0,
        losses=(2.1, 1.2, 0.7, 0.4),
    )
    shelf.keep(adapter, record, evaluation, questions[0], adapter if style else None)
    if use:
        shelf.use(number)
    inside.parametric(memos)._changed()
    return number
