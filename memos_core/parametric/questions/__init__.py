"""Makes lessons of memories: questions and answers for training, checked by the judge of answers."""

from memos_core.parametric.questions.by_model import AbleWriter
from memos_core.parametric.questions.lessons import (
    NOT_TOLD,
    Lesson,
    Unanswered,
    can_be_taught,
    curriculum,
    lesson,
    unchanged,
)
from memos_core.parametric.questions.person import second_person
from memos_core.parametric.questions.strangers import Embed, Judge, drawn, fitting, tidy, unanswered
from memos_core.parametric.questions.style import wanted_style
from memos_core.parametric.questions.topics import about_a_topic

__all__ = [
    "NOT_TOLD",
    "AbleWriter",
    "Embed",
    "Judge",
    "Lesson",
    "Unanswered",
    "about_a_topic",
    "can_be_taught",
    "curriculum",
    "drawn",
    "fitting",
    "lesson",
    "second_person",
    "tidy",
    "unanswered",
    "unchanged",
    "wanted_style",
]
