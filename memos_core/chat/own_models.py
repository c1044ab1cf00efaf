"""The model that answers in a conversation: that of its folder or its persona, else the usual one, which all others have."""

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
"""Names the starter model, for a folder or a persona that wants it."""
STOP_LOOKED_FOR_SECONDS = 0.2


def look_for(model: str, remote: Callable[[str], object]) -> None:
    """Raise NotFound where a model that a folder or a persona names is not there.

    Args:
        model: a path, or the name of a remote model.
        remote: finds a remote model, or raises that.
    """
    if model.startswith(PREFIX):
        remote(model)
    elif not given_path(model).exists():
        raise NotFound("There is no file {model}.", model=model)


class OwnModels:
    """Has the right model in use while a reply is written. A conversation that wants no other never gets what another one has: a
    remote model that one folder wants is given nothing from elsewhere, and is in use only while its replies are written."""

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
            usual: the model that is in use at the beginning, as the settings name one.
            choose: changes to another model, in the background, without changing the settings; given too whether it is lent to
                conversations that want it, so that nothing else may use it.
            check: raises where a model is not there (any more).
        """
        self._conversations = conversations
        self._choose, self._check = choose, check
        self._usual = self._present = usual
        self._writing = 0
        self._due = self._closed = False
        self._changed = threading.Condition()

    def usual_is(self, model: str) -> None:
        """Change to another model for all conversations: at once, or after the reply of one that has a model of its own."""
        with self._changed:  # all the while: whoever replies meanwhile would note another one
            self._due = self._writing > 0 and self._present not in (self._usual, model)
            self._usual = model
            if not self._due:
                self._take(model)
            self._changed.notify_all()

    def close(self) -> None:
        """The program ends: no model is taken into use after a reply any more."""
        self._closed = True

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
        """Have the usual model in use again after a remote one, or where the person has chosen it meanwhile. The lock is held."""
        away = self._present.startswith(PREFIX) and self._present != self._usual
        if not (away or self._due):
            return
        try:
            self._take(self._usual)
        except MemOSError as error:  # the reply stands; the next one that wants it says what is wrong
            log.warning("the usual model could not be taken into use: %s", type(error).__name__)

    def _take(self, model: str) -> None:
        """Have a model in use. The lock is held."""
        self._choose(model, model != self._usual)
        self._present, self._due = model, False

    def _model(self, wanted: str) -> str:
        """As the settings name it."""
        return "" if wanted == STARTER else wanted or self._usual
