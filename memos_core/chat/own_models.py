"""The model that answers in a conversation: that of its folder or its persona, else the usual one, which all others have."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from memos_core.conversations import Conversations
from memos_core.errors import MemOSError, ModelBusy, ModelError

STARTER = "starter"
"""Names the starter model, for a folder or a persona that wants it."""
STOP_LOOKED_FOR_SECONDS = 0.2


class OwnModels:
    """Has the right model in use while a reply is written. A conversation that wants no other never gets what another one has: a
    remote model that one folder wants is given nothing from elsewhere."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        usual: str,
        choose: Callable[[str], None],
        check: Callable[[str], object],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            usual: the model that is in use at the beginning, as the settings name one.
            choose: changes to another model, in the background, without changing the settings.
            check: raises where a model is not there (any more).
        """
        self._conversations = conversations
        self._choose, self._check = choose, check
        self._usual = self._present = usual
        self._writing = 0
        self._changed = threading.Condition()

    def usual_is(self, model: str) -> None:
        """The person has chosen another model for all conversations, and it is in use now."""
        with self._changed:
            self._usual = self._present = model
            self._changed.notify_all()

    @contextmanager
    def held(self, conversation: str | None, cancel: threading.Event) -> Iterator[None]:
        """Have the model of a conversation in use; waits until replies that another model writes have ended.

        Args:
            conversation: its id; None for a temporary one, which has the usual model.
            cancel: ends the waiting.

        Raises:
            ModelError: the model that its folder or its persona wants is not there.
            ModelBusy: it was cancelled while another model was writing: that one is given nothing of it.
        """
        wanted, who = ("", "") if conversation is None else self._conversations.model_of(conversation)
        if wanted and wanted != STARTER:
            try:
                self._check(wanted)
            except MemOSError as error:
                raise ModelError(
                    f"The model that {who} wants is not there any more. Choose another one for it."
                ) from error
        with self._changed:
            while self._writing and self._model(wanted) != self._present and not cancel.is_set():
                self._changed.wait(STOP_LOOKED_FOR_SECONDS)
            if (model := self._model(wanted)) != self._present:
                if self._writing:
                    raise ModelBusy("The reply was stopped before it began. Your message is kept.")
                self._choose(model)
                self._present = model
            self._writing += 1
        try:
            yield
        finally:
            with self._changed:
                self._writing -= 1
                self._changed.notify_all()

    def _model(self, wanted: str) -> str:
        """As the settings name it."""
        return "" if wanted == STARTER else wanted or self._usual
