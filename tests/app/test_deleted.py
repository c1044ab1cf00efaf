"""Deleted chats and messages: listed below the list of chats, brought back, or removed for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from app.chat.deleted_dialog import DeletedDialog
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def shown(dialog: DeletedDialog) -> list[str]:
    return [item.text() for item in dialog._scroll.findChildren(QLabel) if item.isVisible()]


def test_what_was_deleted_can_be_brought_back_after_the_message_at_the_foot_has_gone(start: Start) -> None:
    window = start(ScriptedModel("Noon."))
    window.say("Tell me of the ferry")
    chat, ferry = window.main.chat, window.main.chat.current
    assert not window.seen("recentlyDeleted")
    message = chat.transcript.messages[0]
    message.deleteRequested.emit(message, True)
    window.until(lambda: chat.transcript.messages == [])
    chat.new_chat()
    window.say("Name a colour")
    chat.list.delete(chat.current, "Name a colour")
    window.main.toast.hide()
    window.until(lambda: window.find("recentlyDeleted").text() == "Recently deleted (2)")
    window.click("recentlyDeleted")
    dialog = window.find("deletedDialog", DeletedDialog)
    window.until(
        lambda: shown(dialog)
        == [
            "Name a colour", "Chat · 2 messages · deleted now",
            "Tell me of the ferry", "Message in Tell me of the ferry · 2 messages · deleted now",
        ]
    )  # fmt: skip
    window.click(f"bringBack-{message.message_id}")
    window.until(lambda: chat.current == ferry and len(chat.transcript.messages) == 2)
    window.until(lambda: shown(dialog)[0] == "Name a colour" and len(shown(dialog)) == 2)
    window.click("removeAllDeleted")
    window.click("confirmAction")
    window.until(lambda: "Nothing was deleted in the last 30 days." in dialog._empty.text())
    window.until(lambda: not window.seen("recentlyDeleted"))
    assert window.memos.conversations.deleted() == [] and len(window.memos.conversations.list()) == 1
    window.click("deletedClose")
