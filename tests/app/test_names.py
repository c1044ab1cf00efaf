"""Each value of the engine that the window shows has a translatable name in the window."""

from __future__ import annotations

from collections.abc import Callable

from app.about.model import _TITLES
from app.activity.words import _DID, _JOBS, KINDS
from app.agenda.brief import _TOPICS
from app.agenda.view import SECTIONS
from app.memory_words import _KINDS, _SENSITIVITIES, _STATES, _TYPES
from memos_core.chat.brief import Topic
from memos_core.cube import Kind, SemanticType, Sensitivity, State
from memos_core.plaintext.about import GROUPS
from memos_core.reminders.agenda import Section
from memos_core.storage.in_words import _VERBS
from tests.app.conftest import Window


def test_memories_and_their_groups_have_names() -> None:
    assert set(_TYPES) == set(SemanticType) and set(_KINDS) == set(Kind)
    assert set(_STATES) == set(State) and set(_SENSITIVITIES) == set(Sensitivity)
    assert {name: title.text for name, title in _TITLES.items()} == GROUPS


def test_the_parts_of_the_agenda_and_of_the_brief_have_names() -> None:
    assert set(SECTIONS) == set(Section)
    assert {name: title.text for name, title in _TOPICS.items()} == {topic.name: topic.value for topic in Topic}


def test_everything_that_is_noted_in_the_log_has_a_sentence() -> None:
    told_by_themselves = {"tool"}
    assert set(_VERBS) | {verb for verbs in KINDS.values() for verb in verbs} <= set(_DID) | told_by_themselves


def test_the_background_jobs_have_names(start: Callable[..., Window]) -> None:
    assert {job.name for job in start().memos.jobs.list()} == set(_JOBS)
