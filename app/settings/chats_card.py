"""What becomes of memories when one goes to another version of a message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from app.bridge import Engine
from app.language import tr
from app.theme.widgets import Card, label

if TYPE_CHECKING:
    from memos_core import Settings


class ChatsCard(Card):
    """A switch."""

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
        engine.opened.connect(self._opened)
        engine.settingsChanged.connect(self._fill)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self._take_back.setChecked(settings.take_back_left)
        self._filling = False

    def _save(self, on: bool) -> None:
        if not self._filling:
            self._engine.run(lambda memos: memos.update_settings(take_back_left=on), None, self._say, self)
