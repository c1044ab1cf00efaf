"""Changes which messages of a conversation are in view: switches between versions, deletes and restores messages, copies conversations."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.chat.engine import ChatEngine
from memos_core.chat.following_versions import NOTHING_TAKEN, FollowedVersions, TakenBack
from memos_core.conversations import Conversation, Conversations


class ChatVersions:
    """Changes which messages of a conversation are in view, while no reply is written there."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        temporary: Conversations,
        engine: ChatEngine,
        followed: FollowedVersions,
        changed: Callable[[str], None],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            temporary: the store of temporary conversations, which leave nothing behind.
            engine: writes replies.
            followed: keeps the memories in line with the versions of messages that are in view.
            changed: called with the id of a conversation after other messages of it came into view.
        """
        self._stores = {False: conversations, True: temporary}
        self._engine = engine
        self._followed = followed
        self._changed = changed

    def show(self, message: str, *, temporary: bool) -> TakenBack:
        """Bring a version of a message into view; see `MemOS.show_version`."""
        return self._turn(message, lambda store: store.show_version(message), temporary)

    def delete(self, message: str, *, following: bool, temporary: bool) -> TakenBack:
        """Take a message out of its conversation; see `MemOS.delete_message`."""
        return self._turn(message, lambda store: store.delete_message(message, following=following), temporary)

    def restore(self, message: str, *, temporary: bool) -> TakenBack:
        """Bring a deleted message back; see `MemOS.restore_message`."""
        return self._turn(message, lambda store: store.restore_message(message), temporary)

    def copy(self, conversation: str) -> Conversation:
        """Copy a conversation; see `MemOS.copy_conversation`."""
        store = self._stores[False]
        copied = store.get(store.copy(conversation))
        self._changed(copied.id)
        return copied

    def _turn(self, message: str, work: Callable[[Conversations], str], temporary: bool) -> TakenBack:
        store = self._stores[temporary]
        with self._engine.aside(store.conversation_of(message)):
            conversation = work(store)
            if temporary:
                return NOTHING_TAKEN
            taken = self._followed.follow(conversation)
        self._changed(conversation)
        return taken
