"""The list of all actions of the window."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.manual.help import KEY
from app.rail import Place

if TYPE_CHECKING:
    from app.main_window import MainWindow

CHAT, MESSAGES, MEMORY, GO, WINDOW = "Chat", "Messages", "Memory", "Go to", "Window"


def window_actions(window: MainWindow, places: Sequence[Place]) -> list[Action]:
    """Everything that can be done in the window, group by group; the first shortcut of each is the one that is shown.

    Args:
        window: acts.
        places: its views.
    """
    chat, memories = window.chat, window.memories
    do = chat.commands

    def talking() -> bool:
        return window.shows_chat

    def in_chat() -> bool:
        return talking() and do.has_chat()

    def with_reply() -> bool:
        return talking() and do.has_reply()

    return [
        Action("newChat", "New chat", CHAT, ("Ctrl+N",), window.new_chat),
        Action("newTemporaryChat", "New temporary chat", CHAT, ("Ctrl+Shift+N",), window.new_temporary_chat),
        Action("findInChat", "Find", CHAT, ("Ctrl+F",), window.find_here),
        Action("findNext", "Next place found", CHAT, ("F3",), lambda: chat.find_bar.go(1), talking),
        Action("findBefore", "Previous place found", CHAT, ("Shift+F3",), lambda: chat.find_bar.go(-1), talking),
        Action("searchChats", "Search all chats", CHAT, ("Ctrl+Shift+F",), window.search_chats),
        Action("filterChats", "Filter the list of chats", CHAT, ("Ctrl+L",), window.filter_chats),
        Action("chatBefore", "Previous chat in the list", CHAT, ("Ctrl+PgUp",), lambda: chat.list.step(-1), talking),
        Action("chatAfter", "Next chat in the list", CHAT, ("Ctrl+PgDown",), lambda: chat.list.step(1), talking),
        Action("renameChat", "Rename this chat", CHAT, ("F2",), do.rename, in_chat),
        Action("moveChat", "Move this chat to a folder", CHAT, ("Ctrl+Shift+G",), do.move, in_chat),
        Action("newFolder", "New folder", CHAT, ("Ctrl+Shift+D",), do.new_folder),
        Action(
            "folderSettings", "Change the folder of this chat", CHAT, ("Ctrl+Shift+J",),
            lambda: chat.list.folders.edit_by_id(chat.place.folder), lambda: talking() and bool(chat.place.folder),
        ),
        Action("persona", "Choose the persona of this chat", CHAT, ("Ctrl+Shift+E",), chat.place.choose_persona, talking),
        Action("personas", "Personas", CHAT, ("Ctrl+Shift+H",), chat.manage_personas),
        Action("prompts", "Library of prompts", CHAT, ("Ctrl+Shift+X",), window.show_prompts),
        Action("pinChat", "Pin or unpin this chat", CHAT, ("Ctrl+Shift+P",), do.pin, in_chat),
        Action("archiveChat", "Archive this chat, or bring it back", CHAT, ("Ctrl+Shift+A",), do.archive, in_chat),
        Action("copyChat", "Copy this chat", CHAT, ("Ctrl+D",), do.copy, in_chat),
        Action("exportChat", "Export this chat", CHAT, ("Ctrl+S",), do.export, in_chat),
        Action("printChat", "Print this chat", CHAT, ("Ctrl+P",), do.print, in_chat),
        Action("deleteChat", "Delete this chat", CHAT, ("Ctrl+Shift+Backspace",), do.delete, in_chat),
        Action("writeMessage", "Write a message", MESSAGES, ("Ctrl+M",), window.write_message),
        Action(
            "attachFiles", "Attach files", MESSAGES, ("Ctrl+U",), chat.composer.files.choose,
            lambda: talking() and chat.composer.files.welcome,
        ),
        Action("editLast", "Edit my last message", MESSAGES, ("Ctrl+E",), do.edit_last, with_reply),
        Action("regenerate", "Write the last reply anew", MESSAGES, ("Ctrl+R",), do.regenerate, with_reply),
        Action(
            "continueReply", "Continue the last reply", MESSAGES, ("Ctrl+Shift+R",), do.continue_reply,
            lambda: talking() and do.can_continue(),
        ),
        Action("versionBefore", "Earlier version", MESSAGES, ("Alt+Left",), lambda: do.step_version(-1), with_reply),
        Action("versionAfter", "Later version", MESSAGES, ("Alt+Right",), lambda: do.step_version(1), with_reply),
        Action("copyReply", "Copy the last reply", MESSAGES, ("Ctrl+Shift+C",), do.copy_reply, with_reply),
        Action("stopReply", "Stop the reply", MESSAGES, ("Ctrl+.",), chat.stop, talking),
        Action("latest", "Jump to the latest message", MESSAGES, ("Ctrl+End",), chat.transcript.jump_to_latest, talking),
        Action("addMemory", "Add a memory", MEMORY, ("Ctrl+Shift+M",), memories.actions_of_one.add),
        Action("import", "Import documents or memories", MEMORY, ("Ctrl+I",), lambda: memories.imports.choose_files()),
        Action("moveIn", "Move in from another assistant", MEMORY, ("Ctrl+Shift+O",), memories.imports.moving_in.choose),
        Action("export", "Export", MEMORY, ("Ctrl+Shift+S",), lambda: memories.exports.ask(None)),
        Action("undo", "Undo the last change of memories", MEMORY, ("Ctrl+Z",), window.undo),
        Action("redo", "Do it again", MEMORY, ("Ctrl+Shift+Z", "Ctrl+Y"), window.redo),
        *(
            Action(f"go{number}", place.text, GO, (place.shortcut,), functools.partial(window.show_view, number))
            for number, place in enumerate(places)
        ),
        Action("palette", "Command palette", WINDOW, ("Ctrl+K",), window.show_palette),
        Action("manual", "Manual, at the page of this view", WINDOW, (KEY,), window.help.show),
        Action("shortcuts", "All shortcuts", WINDOW, ("Ctrl+/",), window.show_shortcuts),
        Action("toggleList", "Show or hide the list of chats", WINDOW, ("Ctrl+B",), chat.toggle_list, talking),
        Action("togglePanel", "Show or hide the memories used", WINDOW, ("Ctrl+J",), chat.toggle_panel, talking),
        Action("quickQuestion", "Quick question", WINDOW, ("Ctrl+Shift+K",), window.quick_question),
        Action("newReminder", "New reminder", WINDOW, ("Ctrl+Shift+T",), window.agenda.make),
        Action("morningBrief", "Morning brief", WINDOW, ("Ctrl+Shift+B",), window.show_brief),
        Action("lock", "Lock this profile", WINDOW, ("Ctrl+Shift+L",), window.profiles.lock),
        Action("profiles", "Switch to another profile", WINDOW, ("Ctrl+Shift+U",), window.profiles.show_switcher),
        Action("newProfile", "New profile", WINDOW, ("Ctrl+Shift+Y",), window.profiles.make),
        Action("introduction", "Show the introduction", WINDOW, ("Ctrl+Shift+I",), window.show_first_run),
        Action("quit", "Quit", WINDOW, ("Ctrl+Q",), window.quit),
    ]  # fmt: skip
