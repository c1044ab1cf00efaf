"""What the program does while its window is closed: staying in the tray, starting at login, and a shortcut for a quick question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QHBoxLayout, QSystemTrayIcon

from app.bridge import Engine
from app.global_key.row import KeyRow
from app.language import Later, tr
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import MemOS, Settings

_CHOICES = (("stay", Later("Stay in the tray")), ("quit", Later("Quit")), ("ask", Later("Ask")))


class DesktopCard(Card):
    """A choice, a switch and a shortcut."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Desktop"))
        self._engine, self._say = engine, say
        self._filling = False
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("When the window is closed")))
        self._closed = QButtonGroup(self)
        for name, text in _CHOICES:
            item = button(text(), f"whenClosed-{name}", "pill")
            item.setCheckable(True)
            item.setProperty("value", name)
            self._closed.addButton(item)
            row.addWidget(item)
        row.addStretch(1)
        # `toggled`, not `clicked`, because screen readers toggle buttons
        self._closed.buttonToggled.connect(self._chosen)
        self.body.addLayout(row)
        tray = QSystemTrayIcon.isSystemTrayAvailable()
        self.body.addWidget(
            label(
                tr("Reminders are told only while the program runs.")
                if tray
                else tr(
                    "This desktop has no tray: closing the window always ends the program, and reminders are told at the next start."
                ),
                "note",
                wrap=True,
            )
        )
        self.body.addSpacing(6)
        self._login = QCheckBox(tr("Start in the tray when I log in") if tray else tr("Start when I log in"))
        self._login.setObjectName("startAtLogin")
        self._login.setAccessibleName(self._login.text())
        self._login.toggled.connect(self._start_at_login)
        self.body.addWidget(self._login)
        self.body.addSpacing(6)
        self.key = KeyRow(engine, say)
        self.body.addWidget(self.key)
        engine.settingsChanged.connect(self._fill)
        engine.when_open(self._opened)

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)
        self._engine.run(lambda memos: memos.starts_at_login(), self._show_login, self._say, self)

    def _chosen(self, item: QAbstractButton, on: bool) -> None:
        if on and not self._filling:
            self._save(item.property("value"))

    def _show_login(self, on: bool) -> None:
        self._filling = True
        self._login.setChecked(on)
        self._filling = False

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        for item in self._closed.buttons():
            item.setChecked(item.property("value") == settings.when_closed)
        self._filling = False

    def _save(self, choice: str) -> None:
        self._engine.run(lambda memos: memos.update_settings(when_closed=choice), None, self._say, self)

    def _start_at_login(self, on: bool) -> None:
        if self._filling:
            return

        def work(memos: MemOS) -> bool:
            memos.start_at_login(on)
            return memos.starts_at_login()

        def failed(reason: str) -> None:
            self._say(reason)
            self._show_login(not on)

        self._engine.run(work, self._show_login, failed, self)
