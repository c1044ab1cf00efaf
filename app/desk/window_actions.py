"""The list of all actions of the main window."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.desk.actions import Action
from app.desk.chat_actions import about_chat, finding, writing
from app.language import tr
from app.manual.help import KEY
from app.rail import Place
from app.theme.toast import TOAST_KEY

if TYPE_CHECKING:
    from app.main_window import MainWindow


def window_actions(window: MainWindow, places: Sequence[Place]) -> list[Action]:
    """Everything that can be done in the main window, group by group.

    Args:
        window: the window in which the actions are done.
        places: the views that can be gone to.
    """
    chat, memories = window.chat, window.memories

    def talking() -> bool:
        return window.shows_chat

    talk, messages, memory, go_to, whole = tr("Chat"), tr("Messages"), tr("Memory"), tr("Go to"), tr("Window")
    return [
        Action("newChat", tr("New chat"), talk, ("Ctrl+N",), window.new_chat),
        Action("newTemporaryChat", tr("New temporary chat"), talk, ("Ctrl+Shift+N",), window.new_temporary_chat),
        *finding(chat, talk, window.find_here, talking),
        Action("searchChats", tr("Search all chats"), talk, ("Ctrl+Shift+F",), window.search_chats),
        Action("filterChats", tr("Filter the list of chats"), talk, ("Ctrl+L",), window.filter_chats),
        Action("chatBefore", tr("Previous chat in the list"), talk, ("Ctrl+PgUp",), lambda: chat.list.step(-1), talking),
        Action("chatAfter", tr("Next chat in the list"), talk, ("Ctrl+PgDown",), lambda: chat.list.step(1), talking),
        *about_chat(chat, talk, window.show_prompts, talking),
        Action("writeMessage", tr("Write a message"), messages, ("Ctrl+M",), window.write_message),
        *writing(chat, messages, talking),
        Action("addMemory", tr("Add a memory"), memory, ("Ctrl+Shift+M",), memories.actions_of_one.add),
        Action("import", tr("Import documents or memories"), memory, ("Ctrl+I",), lambda: memories.imports.choose_files()),
        Action("moveIn", tr("Move in from another assistant"), memory, ("Ctrl+Shift+O",), memories.imports.moving_in.choose),
        Action("export", tr("Export"), memory, ("Ctrl+Shift+S",), lambda: memories.exports.ask(None)),
        Action(
            "tableDetails", tr("All details in the table of memories"), memory, ("Alt+D",),
            memories.filters.details.toggle, memories.filters.details.isVisible,
        ),
        Action("undo", tr("Undo the last change of memories"), memory, ("Ctrl+Z",), window.undo),
        Action("redo", tr("Do it again"), memory, ("Ctrl+Shift+Z", "Ctrl+Y"), window.redo),
        *(
            Action(f"go{number}", place.text, go_to, (place.shortcut,), functools.partial(window.show_view, number))
            for number, place in enumerate(places)
        ),
        Action("palette", tr("Command palette"), whole, ("Ctrl+K",), window.show_palette),
        Action("manual", tr("Manual, at the page of this view"), whole, (KEY,), window.help.show),
        Action("shortcuts", tr("All shortcuts"), whole, ("Ctrl+/",), window.show_shortcuts),
        Action("reachToast", tr("Go to the button of the notification"), whole, (TOAST_KEY,), window.toast.reach),
        Action("toggleList", tr("Show or hide the list of chats"), whole, ("Ctrl+B",), chat.sides.toggle_list, talking),
        Action("togglePanel", tr("Show or hide the memories used"), whole, ("Ctrl+J",), chat.sides.toggle_panel, talking),
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
