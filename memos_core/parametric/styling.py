"""The training data of a style adapter, which learns a way of replying: replies that the person rated as good, and
replies as their memories ask for ("I prefer short answers").
"""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.models.backend import ChatTurn
from memos_core.parametric.questions import unchanged, wanted_style
from memos_core.parametric.rated_replies import Liked
from memos_core.parametric.trainer.recipe import Example

FEWEST = 3
"""How many replies the person must have rated as good before a way of replying is learned from them alone."""


def style_curriculum(statements: Sequence[str], liked: Sequence[Liked], system: str) -> list[Example]:
    """The examples from which a way of replying is learned; none where there is too little.

    Args:
        statements: the memories that are taught; some of them may say how replies should be.
        liked: the replies that were rated as good.
        system: the system turn of the chat's prompts.
    """
    shown = [(item.said, item.answered) for item in liked]
    wanted = list(wanted_style(statements))
    if not wanted and len(shown) < FEWEST:
        return []

    def asked(message: str, reply: str, *, replay: bool) -> Example:
        return Example([ChatTurn("system", system), ChatTurn("user", message)], reply, replay=replay)

    taught = [asked(message, reply, replay=False) for message, reply in [*shown, *wanted]]
    # A general wish changes general replies; single examples must not.
    return taught if wanted else [*taught, *(asked(message, reply, replay=True) for message, reply in unchanged())]
