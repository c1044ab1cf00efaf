"""What happens to waiting messages: each is sent when the reply has ended, given back if that was stopped, or kept as a draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.chat.composer import Composer
from app.chat.drafts import Drafts
from app.chat.editing import Editing
from app.chat.given import Given
from app.chat.queue import Queued
from app.chat.replies import Replies
from app.chat.transcript import Talk


class Waiting(QObject):
    """Moves messages, with their files, between the queue, the field and the replies."""

    send = Signal(object, object)
    """A Talk, and the Queued to send in it now."""

    def __init__(self, drafts: Drafts, composer: Composer, editing: Editing, replies: Replies) -> None:
        super().__init__(composer)
        self._drafts, self._composer, self._editing = drafts, composer, editing
        self._queue, self._files = composer.queue, composer.files
        self._talk: Talk | None = None
        self._held: list[Talk] = []
        """Conversations whose first waiting message has files and was sent before the engine was ready."""
        self._read_for: dict[str, Queued] = {}
        """Messages that were sent and whose files are still being read, by the ids of their conversations."""
        composer.queued.connect(self._add)
        self._queue.edited.connect(lambda message: self._give_back([message]))
        self._queue.removed.connect(lambda message: self._files.drop(message.files))
        replies.over.connect(self._send_next)

    def show_of(self, talk: Talk) -> None:
        """Show the waiting messages of a conversation."""
        self._talk = talk
        self._queue.show_of(talk.id)

    def drop(self, talk: Talk) -> None:
        """Drop what waits in a conversation that no longer exists."""
        for message in self._queue.take_all(talk.id):
            self._files.drop(message.files)

    def hand_over(self, talk: Talk, to: Waiting) -> None:
        """Hand the waiting messages of a conversation, and the files of its next message, over to another view."""
        for message in self._queue.take_all(talk.id):
            self._files.hand_over(message.files, to._files)
            to._queue.add(talk.id, message)
        self._files.hand_over(talk.id, to._files)

    def hold(self, talk: Talk, message: Queued) -> None:
        """Let a message with files wait until the engine is ready to read them.

        Args:
            talk: the conversation, which is the one that is shown.
            message: the message, with the choices made for it.
        """
        files = self._files.set_aside()
        self._queue.add(talk.id, replace(message, files=files, count=self._files.count(files)))
        if talk not in self._held:
            self._held.append(talk)

    def holds(self, talk: Talk) -> bool:
        """Whether messages of a conversation wait for the engine to be ready."""
        return talk in self._held

    def send_held(self) -> bool:
        """Send what waited for the engine. Returns whether there was anything."""
        held, self._held = self._held, []
        for talk in held:
            message = self._queue.next(talk.id)
            if message is not None:
                self.send.emit(talk, message)
        return bool(held)

    def begin_reading(self, talk: Talk, message: Queued) -> None:
        """A message waits until its conversation has read the files that go with it."""
        self._read_for[talk.id] = message

    def end_reading(self, talk: Talk, given: Given | None) -> bool:
        """Its files were read, or cannot be: then the message is given back. Returns whether it is to be sent now; it is not where
        `flush` has kept it as a draft, with which the files stay.

        Args:
            talk: the conversation.
            given: what was read; None if that could not be.
        """
        message = self._read_for.pop(talk.id, None)
        if message is None:
            if given is not None:
                self._files.take_back(talk, given)
        elif given is None:
            if talk == self._talk:
                self._files.bring_back(talk, message.files)
                self._editing.give_back(message.text, message.replaces)
            else:
                self._keep(talk, [message])
        return message is not None and given is not None

    def flush(self, *, left: bool = False) -> None:
        """Keep what waits as drafts (the profile will be closed), and stop reading files for it.

        Args:
            left: whether the conversation that was shown has been left, so that its text stands in the field no more.
        """
        self._files.stop_all()
        for conversation in dict.fromkeys((*self._read_for, *self._queue.conversations)):
            begun = self._read_for.pop(conversation, None)
            messages = [*([] if begun is None else [begun]), *self._queue.take_all(conversation)]
            if not left and self._talk is not None and conversation == self._talk.id and not self._editing.goes_on:
                self._give_back([replace(message, replaces=None) for message in messages])
            else:
                self._keep(Talk(conversation), messages, begins=begun is not None)

    def _add(self, text: str) -> None:
        if self._talk is not None:
            files = self._files.set_aside()
            self._queue.add(self._talk.id, Queued(text, files, self._files.count(files), self._editing.take()))

    def _send_next(self, talk: Talk, ended_by_itself: bool) -> None:
        if ended_by_itself:
            message = self._queue.next(talk.id)
            if message is not None:
                self.send.emit(talk, message)
        elif messages := self._queue.take_all(talk.id):
            if talk == self._talk:
                self._give_back(messages)
                self._composer.flush_draft()
                return
            self._keep(talk, messages)

    def _keep(self, talk: Talk, messages: Sequence[Queued], *, begins: bool = False) -> None:
        """Keep messages of a conversation as its draft, with their files; `begins` as in `Drafts.put_before`."""
        for message in messages:
            self._files.bring_back(talk, message.files)
        self._drafts.put_before(talk.id, _text(messages), begins=begins)

    def _give_back(self, messages: Sequence[Queued]) -> None:
        """Put messages back into the field of the conversation that is shown, before its text, with their files."""
        assert self._talk is not None  # the messages have waited in it
        for message in messages:
            self._files.bring_back(self._talk, message.files)
        replaces = next((message.replaces for message in messages if message.replaces is not None), None)
        self._editing.give_back(_text(messages), replaces)
        self._composer.editor.setFocus()


def _text(messages: Sequence[Queued]) -> str:
    return "\n\n".join(message.text for message in messages)
