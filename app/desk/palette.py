"""The command palette: every action, chat and memory in one list that is searched by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.desk.actions import Action
from app.desk.pick import PickDialog, Row
from app.language import tr
from app.theme.theme import ThemeManager
from app.words import relative_time, without_marks
from memos_core import occurrences

if TYPE_CHECKING:
    from memos_core import Conversation, MemCube, MemOS

_MOST_CHATS, _MOST_MEMORIES = 6, 6

_Found = tuple["list[Conversation]", "Sequence[MemCube]"]


class CommandPalette(PickDialog):
    """The palette; it opens with Ctrl+K."""

    chat = Signal(str, str)
    """Id of a conversation, and the text to search in it; "" if only its title was found."""
    memory = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager, window: QWidget, actions: Sequence[Action]) -> None:
        super().__init__(window, theme, "palette", tr("Command palette"), tr("Type an action, a chat or a memory"))
        self._engine = engine
        self._actions = [action for action in actions if action.offered and action.possible()]
        self._wanted = ""
        self.typed("")

    def typed(self, text: str) -> None:
        self._wanted = wanted = text.strip()
        looks = self._engine.memos is not None
        self._show(wanted, ([], ()), all_of_it=not looks)  # actions at once, the rest as soon as it is found
        if looks and not wanted:
            self.looking()  # the newest chats will be placed above the actions

        def look(memos: MemOS) -> _Found:
            chats = memos.conversations.list(wanted or None)[:_MOST_CHATS]
            return chats, list(memos.browse(wanted, limit=_MOST_MEMORIES)) if wanted else []

        def show(found: _Found) -> None:
            if wanted == self._wanted:
                self._show(wanted, found)

        self._engine.run(look, show, None, self)

    def _show(self, wanted: str, found: _Found, *, all_of_it: bool = True) -> None:
        chats, cubes = found
        parts: list[tuple[str, list[Row]]] = [
            (tr("Chats"), [self._chat_row(wanted, one) for one in chats]),
            (tr("Memories"), [self._memory_row(cube) for cube in cubes]),
        ]
        actions = [
            Row(one.text, one.run, right=one.key or one.group, key=one.name) for one in matching(wanted, self._actions)
        ]
        parts.insert(0 if wanted else 1, (tr("Actions"), actions))
        rows: list[Row] = []
        for heading, some in parts:
            rows += [Row(heading), *some] if some else []
        self.set_rows(rows, all_of_it=all_of_it)
        self.note("" if rows or not all_of_it else tr("Nothing is called that."))

    def _chat_row(self, wanted: str, one: Conversation) -> Row:
        searched = wanted if one.found else ""
        return Row(
            one.title or tr("New chat"),
            lambda: self.chat.emit(one.id, searched),
            right=relative_time(one.updated_at),
            key=one.id,
        )

    def _memory_row(self, cube: MemCube) -> Row:
        return Row(
            without_marks(cube.text[:200]),
            lambda: self.memory.emit(cube.id),
            right=relative_time(cube.created_at),
            key=cube.id,
        )


def matching(wanted: str, actions: Sequence[Action]) -> list[Action]:
    """The actions whose name or group contains every word; those whose name begins with the first word come first."""
    words = wanted.split()
    found = [one for one in actions if all(occurrences(f"{one.text} {one.group}", word) for word in words)]
    if not words:
        return found
    return sorted(found, key=lambda one: not one.text.casefold().startswith(words[0].casefold()))
