"""Settings for chats: what happens to memories when another version of a message is chosen, and whether older messages are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox

from app.bridge import Engine
from app.language import plural, tr
from app.theme.widgets import Card, label
from memos_core import present

if TYPE_CHECKING:
    from memos_core import MemOS, Settings

READ_OLDER = "read older messages"  # no text
"""The engine's name for the job."""


class ChatsCard(Card):
    """Two switches."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Chats"))
        self._engine, self._say = engine, say
        self._filling = False
        self._take_back = QCheckBox(tr("Take back what was remembered from a version that I leave"))
        self._take_back.setObjectName("takeBackLeft")
        self._take_back.setAccessibleName(self._take_back.text())
        self._take_back.toggled.connect(self._save)
        self.body.addWidget(self._take_back)
        self.body.addWidget(
            label(
                tr(
                    "Editing a message and writing a reply anew keep what was there as another version. What was remembered from a "
                    "version comes back when you go back to it."
                ),
                "note",
                wrap=True,
            )
        )
        self._older = QCheckBox(tr("Read my older messages too"))
        self._older.setObjectName("readOlder")
        self._older.setAccessibleName(self._older.text())
        self._older.toggled.connect(self._read_older)
        self.body.addWidget(self._older)
        self._waiting = label("", "note", wrap=True)
        self.body.addWidget(self._waiting)
        engine.settingsChanged.connect(self._fill)
        engine.when_open(self._opened)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        """Update how many messages no able model has read yet."""
        super().showEvent(event)
        if self._engine.memos is not None:
            self._look()

    def _look(self) -> None:
        def look(memos: MemOS) -> tuple[bool, int]:
            (job,) = (one for one in memos.jobs.list() if one.name == READ_OLDER)
            return not job.paused, memos.conversations.count_without_model(present())

        self._engine.run(look, self._show_older, self._say, self)

    def _show_older(self, found: tuple[bool, int]) -> None:
        wanted, count = found
        self._filling = True
        self._older.setChecked(wanted)
        self._filling = False
        unread = plural("{n} message was read by no able model.", "{n} messages were read by no able model.", count)
        self._waiting.setText(
            tr(
                "{unread} One reads them while nobody writes, which can take hours, and finds also what you wrote in another language "
                "than English. You can untick it at any time.",
                unread=unread,
            )
        )

    def _read_older(self, on: bool) -> None:
        if not self._filling:
            name = READ_OLDER
            self._engine.run(
                lambda memos: memos.jobs.resume(name) if on else memos.jobs.pause(name), None, self._say, self
            )

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self._take_back.setChecked(settings.take_back_left)
        self._filling = False

    def _save(self, on: bool) -> None:
        if not self._filling:
            self._engine.run(lambda memos: memos.update_settings(take_back_left=on), None, self._say, self)
