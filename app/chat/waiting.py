"""What becomes of messages that wait for a reply: sent when it has ended, given back where it was stopped, kept as drafts."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.composer import Composer
from app.chat.drafts import Drafts
from app.chat.replies import Replies
from app.chat.transcript import Talk


class Waiting(QObject):
    """Moves messages between the queue, the field and the replies."""

    send = Signal(str)
    """A message is to be sent in the conversation that is shown."""

    def __init__(self, drafts: Drafts, composer: Composer, replies: Replies) -> None:
        super().__init__(composer)
        self._drafts, self._composer, self._replies = drafts, composer, replies
        self._queue = composer.queue
        self._talk: Talk | None = None
        composer.queued.connect(self._add)
        self._queue.edited.connect(self._give_back)
        replies.over.connect(self._send_next)

    def show_of(self, talk: Talk) -> None:
        """Show the messages that wait in a conversation."""
        self._talk = talk
        self._queue.show_of(talk.id)

    def drop(self, talk: Talk) -> None:
        """The conversation is gone, and what waits in it."""
        self._queue.take_all(talk.id)

    def flush(self) -> None:
        """Keep what waits as drafts (the window closes)."""
        for conversation in self._queue.conversations:
            text = self._queue.take_all(conversation)
            if self._talk is not None and conversation == self._talk.id:
                self._give_back(text)
            else:
                self._keep(conversation, text)

    def _add(self, text: str) -> None:
        if self._talk is not None:
            self._queue.add(self._talk.id, text)

    def _send_next(self, talk: Talk, ended_by_itself: bool) -> None:
        shown = talk == self._talk
        if ended_by_itself:
            text = self._queue.next(talk.id)
            if text is not None and shown:
                self.send.emit(text)
            elif text is not None:
                self._replies.send_unseen(talk, text)
        elif text := self._queue.take_all(talk.id):
            if shown:
                self._give_back(text)
                self._composer.flush_draft()
            else:
                self._keep(talk.id, text)

    def _give_back(self, text: str) -> None:
        """Put it into the field, before what stands there."""
        self._composer.set_text("\n\n".join(filter(None, (text, self._composer.text()))))
        self._composer.editor.setFocus()

    def _keep(self, conversation: str, text: str) -> None:
        self._drafts.save(conversation, text)
