"""Chooses the model for each conversation: the one set for its folder or persona, or else the usual model."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from memos_core.conversations import Conversations
from memos_core.errors import MemOSError, ModelBusy, ModelError, NotFound
from memos_core.files import given_path
from memos_core.models.remotes import PREFIX

log = logging.getLogger(__name__)

STARTER = "starter"
"""The name of the starter model in the setting of a folder or persona."""
STOP_LOOKED_FOR_SECONDS = 0.2


def look_for(model: str, remote: Callable[[str], object]) -> None:
    """Raise NotFound if a model that a folder or a persona names is missing.

    Args:
        model: a path, or the name of a remote model.
        remote: finds a remote model by name, or raises NotFound.
    """
    if model.startswith(PREFIX):
        remote(model)
    elif not given_path(model).exists():
        raise NotFound("There is no file {model}.", model=model)


class OwnModels:
    """Loads the right model while a reply is written. A conversation without a model of its own is never answered by another
    conversation's: a remote model chosen for one folder is given nothing from elsewhere, and is in use only while replies in that folder
    are written."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        usual: str,
        choose: Callable[[str, bool], None],
        check: Callable[[str], object],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            usual: the model in use at the beginning, named as in the settings.
            choose: changes to another model in the background without changing the settings. Its second argument says whether the model is
                lent to the conversations that chose it, so that nothing else may use it.
            check: raises if a model is missing.
        """
        self._conversations = conversations
        self._choose, self._check = choose, check
        self._usual = self._present = usual
        self._writing = 0
        self._due = self._closed = False
        self._changed = threading.Condition()

    def usual_is(self, model: str) -> None:
        """Change the usual model, at once, or after the reply that a conversation's own model is writing."""
        with self._changed:  # held throughout: a reply beginning meanwhile would note another model
            self._due = self._writing > 0 and self._present not in (self._usual, model)
            self._usual = model
            if not self._due:
                self._take(model)
            self._changed.notify_all()

    def close(self) -> None:
        """Stop changing models after replies, because the program ends."""
        self._closed = True

    @contextmanager
    def held(self, conversation: str | None, cancel: threading.Event) -> Iterator[None]:
        """Keep the model of a conversation in use; first waits until replies by another model have ended.

        Args:
            conversation: its id; None for a temporary one, which uses the usual model.
            cancel: ends the wait.

        Raises:
            ModelError: the model that its folder or persona names is missing.
            ModelBusy: it was cancelled while another model was writing; nothing is passed to that model.
        """
        wanted, who = ("", "") if conversation is None else self._conversations.model_of(conversation)
        if wanted and wanted != STARTER:
            try:
                self._check(wanted)
            except MemOSError as error:
                raise ModelError(
                    "The model that {who} wants is not there any more. Choose another one for it.", who=who
                ) from error
        with self._changed:
            while self._writing and self._model(wanted) != self._present and not cancel.is_set():
                self._changed.wait(STOP_LOOKED_FOR_SECONDS)
            if (model := self._model(wanted)) != self._present:
                if self._writing:
                    raise ModelBusy("The reply was stopped before it began. Your message is kept.")
                self._take(model)
            self._writing += 1
        try:
            yield
        finally:
            with self._changed:
                self._writing -= 1
                if not self._writing and not self._closed:
                    self._give_back()
                self._changed.notify_all()

    def _give_back(self) -> None:
        """Return to the usual model after a remote one, or if the person has chosen it meanwhile. The lock is held."""
        away = self._present.startswith(PREFIX) and self._present != self._usual
        if not (away or self._due):
            return
        try:
            self._take(self._usual)
        except MemOSError as error:  # the reply stands; the next one that needs the model reports what is wrong
            log.warning("the usual model could not be taken into use: %s", type(error).__name__)

    def _take(self, model: str) -> None:
        """Change to a model. The lock is held."""
        self._choose(model, model != self._usual)
        self._present, self._due = model, False

    def _model(self, wanted: str) -> str:
        """The model wanted by a conversation, named as in the settings."""
        return "" if wanted == STARTER else wanted or self._usual
