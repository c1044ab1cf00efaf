"""Asks the person what a client may do, while the client waits for the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from memos_core.asking import Questions
from memos_core.programs.records import RIGHTS_IN_WORDS, ClientRecord, Right
from memos_core.wording import Wording, say

PATIENCE = 45.0
"""Seconds that a call waits for the person. Most programs allow a call one minute."""
MOST_WAITING = 3
"""How many questions of one client may wait at once; further ones are not answered."""


class Answer(StrEnum):
    """What the person answers."""

    ONCE = "once"
    ALWAYS = "always"
    NEVER = "never"
    NOT_NOW = "not now"
    """Refused this time only."""


@dataclass(frozen=True)
class Question:
    """A question to the person."""

    id: int
    client: ClientRecord
    right: Right
    spaces: tuple[str, ...]
    """The spaces that it concerns."""
    about: str
    """What the call says in its own words, for the person to see: a question, a text to save. It comes from outside."""

    @property
    def text(self) -> Wording:
        """The question as a sentence."""
        return say("{client} wants to {what}.", client=self.client.title, what=RIGHTS_IN_WORDS[self.right])


class Asking(Questions[Question, Answer]):
    """The questions of clients that wait for the person. Safe to use from any thread."""

    def __init__(self, patience: float = PATIENCE) -> None:
        """
        Args:
            patience: seconds that a call waits for the person.
        """
        super().__init__(patience)

    def answer(self, question: int, answer: Answer | str) -> bool:
        """Answer a question; `always` and `never` also answer all waiting questions of the same client about the same right. Returns
        whether the question was still waiting."""
        given = Answer(answer)
        for_all = given in (Answer.ALWAYS, Answer.NEVER)
        return self.answer_alike(question, given, _alike if for_all else lambda *_: False)

    def ask(self, client: ClientRecord, right: Right, spaces: Sequence[str], about: str) -> Answer | None:
        """Ask the person and wait for the answer.

        Returns:
            The answer; None if nobody is there to ask, too many questions of this client are waiting, or no answer came in time.
        """
        return self.put(
            lambda id: Question(id, client, right, tuple(spaces), about),
            may_wait=lambda others: sum(one.client.name == client.name for one in others) < MOST_WAITING,
        )


def _alike(one: Question, other: Question) -> bool:
    return (one.client.name, one.right) == (other.client.name, other.right)
