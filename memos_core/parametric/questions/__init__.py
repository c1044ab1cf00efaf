"""Makes lessons of memories: questions and answers for training, by rules and by an able model."""

from memos_core.parametric.questions.by_model import QuestionWriter
from memos_core.parametric.questions.examples import NOT_TOLD, Lesson, curriculum, lesson, siblings, unchanged
from memos_core.parametric.questions.forms import about_a_topic
from memos_core.parametric.questions.person import second_person
from memos_core.parametric.questions.style import wanted_style

__all__ = [
    "NOT_TOLD",
    "Lesson",
    "QuestionWriter",
    "about_a_topic",
    "curriculum",
    "lesson",
    "second_person",
    "siblings",
    "unchanged",
    "wanted_style",
]
