"""Searches everything said in all chats, by words and by meaning; a chosen message opens at its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.desk.pick import PickDialog, Row
from app.language import tr
from app.theme.theme import ThemeManager
from app.words import moment_in_words, without_marks
from memos_core import occurrences

if TYPE_CHECKING:
    from memos_core import FoundMessage

_BEFORE, _LONGEST = 40, 200
"""The longest snippet in characters, and how much of it precedes the found place."""


class SearchChats(PickDialog):
    """The search of all chats."""

    chosen = Signal(str, str, str)
    """Id of the conversation, the searched words ("" if it was found by meaning), and id of the message."""

    def __init__(self, engine: Engine, theme: ThemeManager, window: QWidget) -> None:
        super().__init__(
            window, theme, "searchChats", tr("Search all chats"), tr("Search all chats, by words or by meaning")
        )
        self._engine = engine
        self._wanted = ""
        self.note(tr("Words are found as they are written; two words or more are looked for by their meaning too."))

    def typed(self, text: str) -> None:
        self._wanted = wanted = text.strip()
        if not wanted:
            self.set_rows(())
            self.note("")
            return

        def show(found: list[FoundMessage]) -> None:
            if wanted == self._wanted:
                self._show(wanted, found)

        self.looking()
        self._engine.run(lambda memos: memos.search_chats(wanted), show, self.note, self)

    def _show(self, wanted: str, found: list[FoundMessage]) -> None:
        rows: list[Row] = []
        for heading, by_meaning in ((tr("With these words"), False), (tr("Something near"), True)):
            some = [one for one in found if one.by_meaning is by_meaning]
            if some:
                rows += [Row(heading), *(self._row(wanted, one) for one in some)]
        self.set_rows(rows)
        self.note("" if found else tr("Nothing like that was said in any chat."))

    def _row(self, wanted: str, one: FoundMessage) -> Row:
        message = one.message
        searched = "" if one.by_meaning else _searched(wanted, message.text)
        snippet = _snippet(message.text, searched)
        return Row(
            one.title or tr("Chat"),
            lambda: self.chosen.emit(message.conversation, searched, message.id),
            note=tr("You: {text}", text=snippet) if message.role == "user" else tr("Assistant: {text}", text=snippet),
            right=moment_in_words(message.created_at),
            marked=searched,
            key=message.id,
        )


def _searched(wanted: str, text: str) -> str:
    """The words to mark in a message: the whole search, or its longest word if the words do not stand side by side."""
    return wanted if occurrences(text, wanted) else max(wanted.split(), key=len)


def _snippet(text: str, searched: str) -> str:
    """The beginning of a text, or the part around the found place."""
    places = occurrences(text, searched) if searched else []
    start = text.rfind(" ", 0, max(places[0][0] - _BEFORE, 0)) + 1 if places else 0  # the beginning of a word
    return ("… " if start else "") + without_marks(text[start : start + _LONGEST])
