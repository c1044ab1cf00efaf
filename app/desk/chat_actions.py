"""The actions of a chat, in the main window and in a chat's own window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.language import tr

if TYPE_CHECKING:
    from app.chat.view import ChatView


def _always() -> bool:
    return True


def finding(
    chat: ChatView, group: str, find: Callable[[], object], talking: Callable[[], bool] = _always
) -> list[Action]:
    """The actions that find words in the chat.

    Args:
        chat: the view of the chat.
        group: the heading under which they are listed.
        find: begins a search.
        talking: whether the chat is shown.
    """
    return [
        Action("findInChat", tr("Find"), group, ("Ctrl+F",), find),
        Action("findNext", tr("Next place found"), group, ("F3",), lambda: chat.find_bar.go(1), talking),
        Action("findBefore", tr("Previous place found"), group, ("Shift+F3",), lambda: chat.find_bar.go(-1), talking),
    ]


def about_chat(
    chat: ChatView, group: str, prompts: Callable[[], object], talking: Callable[[], bool] = _always
) -> list[Action]:
    """The actions on the chat as a whole.

    Args:
        chat: the view of the chat.
        group: the heading under which they are listed.
        prompts: opens the library of prompts.
        talking: whether the chat is shown.
    """
    do = chat.commands

    def in_chat() -> bool:
        return talking() and do.has_chat()

    return [
        Action("renameChat", tr("Rename this chat"), group, ("F2",), do.rename, in_chat),
        Action("moveChat", tr("Move this chat to a folder"), group, ("Ctrl+Shift+G",), do.move, in_chat),
        Action("newFolder", tr("New folder"), group, ("Ctrl+Shift+D",), do.new_folder),
        Action(
            "folderSettings", tr("Change the folder of this chat"), group, ("Ctrl+Shift+J",),
            lambda: chat.folders.edit_by_id(chat.place.folder), lambda: talking() and bool(chat.place.folder),
        ),
        Action("persona", tr("Choose the persona of this chat"), group, ("Ctrl+Shift+E",), chat.place.choose_persona, talking),
        Action("personas", tr("Personas"), group, ("Ctrl+Shift+H",), chat.manage_personas),
        Action("prompts", tr("Library of prompts"), group, ("Ctrl+Shift+X",), prompts),
        Action("pinChat", tr("Pin or unpin this chat"), group, ("Ctrl+Shift+P",), do.pin, in_chat),
        Action("archiveChat", tr("Archive this chat, or bring it back"), group, ("Ctrl+Shift+A",), do.archive, in_chat),
        Action("copyChat", tr("Copy this chat"), group, ("Ctrl+D",), do.copy, in_chat),
        Action(
            "openWindow", tr("Open this chat in a new window"), group, ("Ctrl+Shift+W",), do.open_window,
            lambda: in_chat() and do.can_open_window,
        ),
        Action("exportChat", tr("Export this chat"), group, ("Ctrl+S",), do.export, in_chat),
        Action("printChat", tr("Print this chat"), group, ("Ctrl+P",), do.print, in_chat),
        Action("deleteChat", tr("Delete this chat"), group, ("Ctrl+Shift+Backspace",), do.delete, in_chat),
    ]  # fmt: skip


def writing(chat: ChatView, group: str, talking: Callable[[], bool] = _always) -> list[Action]:
    """The actions on the messages of the chat.

    Args:
        chat: the view of the chat.
        group: the heading under which they are listed.
        talking: whether the chat is shown.
    """
    do = chat.commands

    def with_reply() -> bool:
        return talking() and do.has_reply()

    return [
        Action(
            "attachFiles", tr("Attach files"), group, ("Ctrl+U",), chat.composer.files.choose,
            lambda: talking() and chat.composer.files.welcome,
        ),
        Action("editLast", tr("Edit my last message"), group, ("Ctrl+E",), do.edit_last, with_reply),
        Action("regenerate", tr("Write the last reply anew"), group, ("Ctrl+R",), do.regenerate, with_reply),
        Action(
            "continueReply", tr("Continue the last reply"), group, ("Ctrl+Shift+R",), do.continue_reply,
            lambda: talking() and do.can_continue(),
        ),
        Action("versionBefore", tr("Earlier version"), group, ("Alt+Left",), lambda: do.step_version(-1), with_reply),
        Action("versionAfter", tr("Later version"), group, ("Alt+Right",), lambda: do.step_version(1), with_reply),
        Action("copyReply", tr("Copy the last reply"), group, ("Ctrl+Shift+C",), do.copy_reply, with_reply),
        Action(
            "readAloud", tr("Read the last reply aloud, or stop reading"), group, ("F9",), do.read_aloud,
            lambda: talking() and do.can_read_aloud(), offered=chat.transcript.aloud.possible,
        ),
        Action("stopReply", tr("Stop the reply"), group, ("Ctrl+.",), chat.stop, talking),
        Action("latest", tr("Jump to the latest message"), group, ("Ctrl+End",), chat.transcript.jump_to_latest, talking),
    ]  # fmt: skip
