"""Has an able model give titles to conversations while nobody waits for the model."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence

from memos_core.conversations import TITLE_LENGTH, Conversations, Message
from memos_core.errors import ModelBusy, ModelError
from memos_core.language.quoting import without_template_signs
from memos_core.language.sensitivity import holds_secret
from memos_core.models.backend import ChatTurn, ModelBackend
from memos_core.reader.model_reader import has_able_model

LONGEST_PIECE = 600
"""The most characters of each message that the model is given."""
LOOKED_AT = 4
"""How many messages from the beginning of a conversation the title is made from."""
TITLE_TOKENS = 40
_SCHEMA = {"type": "object", "properties": {"title": {"type": "string"}}, "required": ["title"]}
_REQUEST = (
    "Give this conversation a title of two to six words, in its own language, that says what it is about. Do not quote it, "
    "no full stop."
)


class ChatTitler:
    """Gives titles to conversations that have only a title made by rule."""

    def __init__(self, backend: ModelBackend, cancel: threading.Event, allowed: Callable[[Message], bool]) -> None:
        """
        Args:
            backend: runs the model.
            cancel: set when the model is needed for something more urgent.
            allowed: whether the model in use may be given a message.
        """
        self._backend = backend
        self._cancel = cancel
        self._allowed = allowed

    def title_next(self, conversations: Conversations) -> bool:
        """Give the newest conversation that waits for one a title.

        Returns:
            Whether there was one, and the model is still free.
        """
        if not has_able_model(self._backend) or self._cancel.is_set():
            return False
        conversation = conversations.next_untitled()
        if conversation is None:
            return False
        messages = conversations.messages(conversation, after=0, limit=LOOKED_AT)
        title = ""
        if messages and all(self._allowed(message) for message in messages):
            try:
                title = self._ask(messages)
            except ModelBusy:
                return False
            except ModelError:  # it is not asked again: the title made by rule stays
                title = ""
        conversations.set_title(conversation, title)
        return True

    def _ask(self, messages: Sequence[Message]) -> str:
        said = "\n".join(
            f"{message.role}: {without_template_signs(message.text[:LONGEST_PIECE])}"
            for message in messages
            if not message.forgotten
        )
        form = self._backend.generate_json(
            [ChatTurn("system", _REQUEST), ChatTurn("user", said)],
            schema=_SCHEMA,
            max_tokens=TITLE_TOKENS,
            cancel=self._cancel,
        )
        title = re.sub(r"[*_`#\"“”„]+", "", " ".join(str(form["title"]).split())).rstrip(" .,:;")
        return title if 0 < len(title) <= TITLE_LENGTH and not holds_secret(title) else ""
