"""The job that marks as sensitive what tells of health and was saved without the mark."""

from __future__ import annotations

import threading

import pytest

from memos_core import MemOS, Note, SemanticType, Sensitivity
from memos_core.jobs.definitions.mark_sensitive import SensitivityMarks
from memos_core.jobs.job import Stop
from memos_core.language import text
from tests.support import inside


@pytest.fixture(autouse=True)
def _not_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests run the job themselves."""
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)


def test_what_was_saved_without_the_mark_is_marked_once(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as older:
        older.setattr("memos_core.language.text.sensitivity_of", lambda _: Sensitivity.NORMAL)
        text._marks.cache_clear()  # what other tests have found in the same words
        texts = (
            "I have had asthma since.",
            "I'm on sertraline 50mg.",
            "My dog is brown.",
            "The code for my door is 4471.",
        )
        asthma, pills, dog, door = memos.remember_many([Note(text=one, type=SemanticType.FACT) for one in texts])
    text._marks.cache_clear()  # what the older release took them for
    vault = inside.vault(memos)
    stop = Stop(threading.Event())
    marks = SensitivityMarks(vault, lambda ids, verb: None)
    assert marks.work(stop) == "3 memories marked as sensitive."
    told = [memos.get(cube.id) for cube in (asthma, pills, dog, door)]
    assert [cube.sensitivity.value for cube in told] == ["sensitive", "sensitive", "normal", "secret"]
    assert told[0].updated_at == asthma.updated_at and memos.history(asthma.id)[0].verb == "mark"
    assert marks.work(stop) == ""
    memos.undo(memos.history(asthma.id)[0].operation)
    assert SensitivityMarks(vault, lambda ids, verb: None).work(stop) == ""
