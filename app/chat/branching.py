"""Switches between versions of messages in the chat that is shown, deletes messages and copies chats, each with an undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.bridge import Engine
from app.chat.message import MessageWidget
from app.chat.transcript import Transcript
from app.language import plural, tr
from app.undoable import Say, take_back

if TYPE_CHECKING:
    from memos_core import Conversation, MemOS, Operation, TakenBack


class Branching(QObject):
    """Acts on the conversation that the transcript shows."""

    copied = Signal(str)
    """Id of the chat that was made as a copy."""

    def __init__(self, engine: Engine, transcript: Transcript, say: Say) -> None:
        """
        Args:
            engine: the engine.
            transcript: shows the conversation to act on.
            say: shows a message at the foot of the window.
        """
        super().__init__(transcript)
        self._engine, self._transcript, self._say = engine, transcript, say
        transcript.showVersion.connect(self.show_version)
        transcript.deleteMessage.connect(self.delete)

    def show_version(self, widget: MessageWidget, version: str) -> None:
        """Show another version of a message in this one's place."""
        talk, place = self._transcript.talk, self._transcript.place_of(widget)
        if talk is None:
            return

        def done(taken: TakenBack) -> None:
            if self._transcript.talk == talk:
                self._transcript.show_message(version, at=place)
            self.say_taken_back(len(taken.cubes), taken.operation)

        self._run(lambda memos: memos.show_version(version, temporary=talk.temporary), done)

    def delete(self, widget: MessageWidget, following: bool) -> None:
        """Delete a message, or it and all that follow; say so and offer to undo it."""
        talk, message, versions = self._transcript.talk, widget.message_id, self._transcript.entry_of(widget)
        if talk is None or message is None:
            return
        several = versions is not None and len(versions.versions) > 1
        said = tr("This version was deleted.") if several and not following else tr("The message was deleted.")
        said = tr("The message and what followed it were deleted.") if following else said

        def bring_back() -> None:
            self._run(lambda memos: memos.restore_message(message, temporary=talk.temporary), lambda _: reload())

        def reload() -> None:
            if self._transcript.talk == talk:
                self._transcript.show_conversation(talk)

        def done(_: TakenBack) -> None:
            reload()
            self._say(said, tr("Undo"), bring_back)

        self._run(lambda memos: memos.delete_message(message, following=following, temporary=talk.temporary), done)

    def copy(self, conversation: str) -> None:
        """Copy what is visible of this chat into a new one, and open that."""

        def done(made: Conversation) -> None:
            self.copied.emit(made.id)
            self._say(tr("This is the copy; the chat that it was made from stays as it is."), "", None)

        self._engine.run(
            lambda memos: memos.copy_conversation(conversation), done, lambda reason: self._say(reason, "", None), self
        )

    def say_taken_back(self, count: int, operation: int | None) -> None:
        """Say that the memories of a message's former version were removed, and offer to keep them."""
        if operation is None or not count:
            return

        def kept(_: Operation) -> str:
            return tr("Kept in the memory.")

        self._say(
            plural(
                "{n} memory from the version that you left is no longer in use.",
                "{n} memories from the version that you left are no longer in use.",
                count,
            ),
            plural("Keep it", "Keep them", count),
            lambda: take_back(self._engine, self, self._say, operation, done=kept),
        )

    def _run(self, work: Callable[[MemOS], TakenBack], done: Callable[[TakenBack], None]) -> None:
        def refused(reason: str) -> None:
            self._say(reason, "", None)
            talk = self._transcript.talk
            if talk is not None:
                self._transcript.show_conversation(talk)

        self._engine.run(work, done, refused, self)
