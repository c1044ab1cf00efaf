"""Whether a text tells something about somebody's health, as far as its words and its meaning show it.

The tagger recognises more in a sentence ("my throat closes up if I eat shellfish") than its words alone say. It takes 15 ms, so that a text
is examined only once: when it is told or changed, or in a job.
"""

from __future__ import annotations

from memos_core.cube import Sensitivity
from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.sensitivity import sensitivity_of
from memos_core.reader.tagging import health_of

HEALTH = 0.5
"""From this probability on a part of a message is taken to concern health or safety."""
SURE_OF_HEALTH, SURE_ELSEWHERE = 0.9, 0.7
"""The probability from which a text is marked, and the one for a language other than English, which the tagger has not learned and in which
it is seldom so certain (benchmarks/README.md, "sensitive")."""


def is_about_health(text: str) -> bool:
    """Whether the tagger finds that a text tells of somebody's health or safety."""
    return health_of(text) >= (SURE_OF_HEALTH if language_of(text) in (None, ENGLISH) else SURE_ELSEWHERE)


def read_sensitivity(text: str) -> Sensitivity:
    """The sensitivity of a text: that given by `sensitivity_of`, or SENSITIVE because the tagger finds that it tells of health."""
    known = sensitivity_of(text)
    return Sensitivity.SENSITIVE if known is Sensitivity.NORMAL and is_about_health(text) else known
