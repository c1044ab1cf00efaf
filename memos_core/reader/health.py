"""Whether a text tells something of somebody's health, as far as its words and its meaning show it.

What the tagger sees in a sentence ("my throat closes up if I eat shellfish") is more than its words say; it takes 15 ms, so that texts are looked at once: when
they are told or changed, or in a job.
"""

from __future__ import annotations

from memos_core.cube import Sensitivity
from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.sensitivity import sensitivity_of
from memos_core.reader.tagging import health_of

HEALTH = 0.5
"""From so great a chance on a part of a message is taken to concern health or safety."""
SURE_OF_HEALTH, SURE_ELSEWHERE = 0.9, 0.7
"""From so great a chance on a text is marked, and one in another language than English, from which the tagger has not learned and in which
it is seldom so sure (benchmarks/README.md, "sensitive")."""


def is_about_health(text: str) -> bool:
    """Whether the tagger takes a text to tell of somebody's health or safety."""
    return health_of(text) >= (SURE_OF_HEALTH if language_of(text) in (None, ENGLISH) else SURE_ELSEWHERE)


def read_sensitivity(text: str) -> Sensitivity:
    """How carefully a text must be handled: as `sensitivity_of` says, or because the tagger takes it to tell of health."""
    known = sensitivity_of(text)
    return Sensitivity.SENSITIVE if known is Sensitivity.NORMAL and is_about_health(text) else known
