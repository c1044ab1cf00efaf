"""The list of all actions of the window."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.language import tr
from app.manual.help import KEY
from app.rail import Place
from app.theme.toast import TOAST_KEY

if TYPE_CHECKING:
    from app.main_window import MainWindow


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

    talk, writing, memory, go_to, whole = tr("Chat"), tr("Messages"), tr("Memory"), tr("Go to"), tr("Window")
    return [
        Action("newChat", tr("New chat"), talk, ("Ctrl+N",), window.new_chat),
        Action("newTemporaryChat", tr("New temporary chat"), talk, ("Ctrl+Shift+N",), window.new_temporary_chat),
        Action("findInChat", tr("Find"), talk, ("Ctrl+F",), window.find_here),
        Action("findNext", tr("Next place found"), talk, ("F3",), lambda: chat.find_bar.go(1), talking),
        Action("findBefore", tr("Previous place found"), talk, ("Shift+F3",), lambda: chat.find_bar.go(-1), talking),
        Action("searchChats", tr("Search all chats"), talk, ("Ctrl+Shift+F",), window.search_chats),
        Action("filterChats", tr("Filter the list of chats"), talk, ("Ctrl+L",), window.filter_chats),
        Action("chatBefore", tr("Previous chat in the list"), talk, ("Ctrl+PgUp",), lambda: chat.list.step(-1), talking),
        Action("chatAfter", tr("Next chat in the list"), talk, ("Ctrl+PgDown",), lambda: chat.list.step(1), talking),
        Action("renameChat", tr("Rename this chat"), talk, ("F2",), do.rename, in_chat),
        Action("moveChat", tr("Move this chat to a folder"), talk, ("Ctrl+Shift+G",), do.move, in_chat),
        Action("newFolder", tr("New folder"), talk, ("Ctrl+Shift+D",), do.new_folder),
        Action(
            "folderSettings", tr("Change the folder of this chat"), talk, ("Ctrl+Shift+J",),
            lambda: chat.list.folders.edit_by_id(chat.place.folder), lambda: talking() and bool(chat.place.folder),
        ),
        Action("persona", tr("Choose the persona of this chat"), talk, ("Ctrl+Shift+E",), chat.place.choose_persona, talking),
        Action("personas", tr("Personas"), talk, ("Ctrl+Shift+H",), chat.manage_personas),
        Action("prompts", tr("Library of prompts"), talk, ("Ctrl+Shift+X",), window.show_prompts),
        Action("pinChat", tr("Pin or unpin this chat"), talk, ("Ctrl+Shift+P",), do.pin, in_chat),
        Action("archiveChat", tr("Archive this chat, or bring it back"), talk, ("Ctrl+Shift+A",), do.archive, in_chat),
        Action("copyChat", tr("Copy this chat"), talk, ("Ctrl+D",), do.copy, in_chat),
        Action("exportChat", tr("Export this chat"), talk, ("Ctrl+S",), do.export, in_chat),
        Action("printChat", tr("Print this chat"), talk, ("Ctrl+P",), do.print, in_chat),
        Action("deleteChat", tr("Delete this chat"), talk, ("Ctrl+Shift+Backspace",), do.delete, in_chat),
        Action("writeMessage", tr("Write a message"), writing, ("Ctrl+M",), window.write_message),
        Action(
            "attachFiles", tr("Attach files"), writing, ("Ctrl+U",), chat.composer.files.choose,
            lambda: talking() and chat.composer.files.welcome,
        ),
        Action("editLast", tr("Edit my last message"), writing, ("Ctrl+E",), do.edit_last, with_reply),
        Action("regenerate", tr("Write the last reply anew"), writing, ("Ctrl+R",), do.regenerate, with_reply),
        Action(
            "continueReply", tr("Continue the last reply"), writing, ("Ctrl+Shift+R",), do.continue_reply,
            lambda: talking() and do.can_continue(),
        ),
        Action("versionBefore", tr("Earlier version"), writing, ("Alt+Left",), lambda: do.step_version(-1), with_reply),
        Action("versionAfter", tr("Later version"), writing, ("Alt+Right",), lambda: do.step_version(1), with_reply),
        Action("copyReply", tr("Copy the last reply"), writing, ("Ctrl+Shift+C",), do.copy_reply, with_reply),
        Action("stopReply", tr("Stop the reply"), writing, ("Ctrl+.",), chat.stop, talking),
        Action("latest", tr("Jump to the latest message"), writing, ("Ctrl+End",), chat.transcript.jump_to_latest, talking),
        Action("addMemory", tr("Add a memory"), memory, ("Ctrl+Shift+M",), memories.actions_of_one.add),
        Action("import", tr("Import documents or memories"), memory, ("Ctrl+I",), lambda: memories.imports.choose_files()),
        Action("moveIn", tr("Move in from another assistant"), memory, ("Ctrl+Shift+O",), memories.imports.moving_in.choose),
        Action("export", tr("Export"), memory, ("Ctrl+Shift+S",), lambda: memories.exports.ask(None)),
        Action("undo", tr("Undo the last change of memories"), memory, ("Ctrl+Z",), window.undo),
        Action("redo", tr("Do it again"), memory, ("Ctrl+Shift+Z", "Ctrl+Y"), window.redo),
        *(
            Action(f"go{number}", place.text, go_to, (place.shortcut,), functools.partial(window.show_view, number))
            for number, place in enumerate(places)
        ),
        Action("palette", tr("Command palette"), whole, ("Ctrl+K",), window.show_palette),
        Action("manual", tr("Manual, at the page of this view"), whole, (KEY,), window.help.show),
        Action("shortcuts", tr("All shortcuts"), whole, ("Ctrl+/",), window.show_shortcuts),
        Action("reachToast", tr("Go to the button of the message at the foot"), whole, (TOAST_KEY,), window.toast.reach),
        Action("toggleList", tr("Show or hide the list of chats"), whole, ("Ctrl+B",), chat.toggle_list, talking),
        Action("togglePanel", tr("Show or hide the memories used"), whole, ("Ctrl+J",), chat.toggle_panel, talking),
        Action("largerText", tr("Larger text"), whole, ("Ctrl++", "Ctrl+="), window.text_size.larger),
        Action("smallerText", tr("Smaller text"), whole, ("Ctrl+-",), window.text_size.smaller),
        Action("usualText", tr("Text of the usual size"), whole, ("Ctrl+0",), window.text_size.usual),
        Action("quickQuestion", tr("Quick question"), whole, ("Ctrl+Shift+K",), window.quick_question),
        Action("newReminder", tr("New reminder"), whole, ("Ctrl+Shift+T",), window.agenda.make),
        Action("morningBrief", tr("Morning brief"), whole, ("Ctrl+Shift+B",), window.show_brief),
        Action("lock", tr("Lock this profile"), whole, ("Ctrl+Shift+L",), window.profiles.lock),
        Action("profiles", tr("Switch to another profile"), whole, ("Ctrl+Shift+U",), window.profiles.show_switcher),
        Action("newProfile", tr("New profile"), whole, ("Ctrl+Shift+Y",), window.profiles.make),
        Action("introduction", tr("Show the introduction"), whole, ("Ctrl+Shift+I",), window.show_first_run),
        Action("quit", tr("Quit"), whole, ("Ctrl+Q",), window.quit),
    ]  # fmt: skip
