"""The side of the front door that holds conversations."""

from __future__ import annotations

from collections.abc import Iterator

from memos_core.chat import ChatEvent, TryOutEvent
from memos_core.conversations import Message, Rating
from memos_core.wiring import OpenProfile


class Talking(OpenProfile):
    """Talking."""

    def chat(
        self, conversation: str, text: str, *, temporary: bool = False, replaces: str | None = None
    ) -> Iterator[ChatEvent]:
        """Say something in a conversation (made if missing) and get the reply as a stream of events.

        The events come in this order: `saved` for each memory that the message gave, `recalled` with the
        memories that were put before the model, `token` as the reply is written, and `finished` or `failed`.
        Leaving the stream early stops the reply.

        Args:
            conversation: its id.
            text: the message.
            temporary: nothing is recalled, remembered or written to disk.
            replaces: id of an earlier message to edit: it and all after it leave the conversation.

        Raises:
            InvalidInput: the message is empty, or a reply is still being written in this conversation.
            NotFound: `replaces` is not a message of the person in this conversation.
            StorageError: the message could not be saved.
        """
        return self._engine.chat(conversation, text, temporary=temporary, replaces=replaces)

    def regenerate(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Have the last reply written anew."""
        return self._engine.regenerate(conversation, temporary=temporary)

    def rate(self, message_id: str, rating: Rating | None) -> Message:
        """Mark a reply as good (1) or bad (-1), or take that back (None). From replies that are marked as good and were
        written without memories the next training learns how replies should be.

        Raises:
            NotFound: the message is no longer there.
            InvalidInput: it is no reply, or another rating.
            StorageError: it could not be saved.
        """
        return self.conversations.rate(message_id, rating)

    def end_temporary(self, conversation: str) -> None:
        """End a temporary conversation: a reply is stopped, and nothing of it is left."""
        self._engine.end_temporary(conversation)

    def stop(self, conversation: str) -> None:
        """End the reply that is being written in a conversation, if any; what has come so far stays."""
        self._engine.stop(conversation)

    def stop_all(self) -> None:
        """End every reply that is being written."""
        self._engine.stop_all()

    def try_out(self, question: str, number: int | None = None) -> Iterator[TryOutEvent]:
        """Ask an adapter and the model alone the same question, one after the other, without any memory's text in the
        prompt. It is no conversation: nothing is recalled, remembered, counted or written.

        The events come in this order: `asked` with what the adapter is asked and whether it would answer this in a chat,
        `token` as it answers, `answered`; then `token` and `answered` of the model alone. Leaving the stream early
        stops it.

        Args:
            question: what is asked.
            number: which adapter; None for the one in use.

        Raises:
            InvalidInput: the question is empty, or another try-out is going on.
            NotFound: there is no such adapter, or none is in use.
            AdapterError: it belongs to another model.
            EmbedderUnavailable: nobody can tell yet what the question asks for.
            ModelError: the model cannot answer; raised as the events are taken.
        """
        return self._try_out.ask(question, number)

    def stop_try_out(self) -> None:
        """End a try-out; what has come so far stands."""
        self._try_out.stop()
