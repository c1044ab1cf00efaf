"""The tray icon: how many reminders wait, a quick question, pausing the jobs, quitting. It is shown if the desktop has a tray."""

from __future__ import annotations

import importlib.resources
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from app.bridge import Engine
from app.language import plural, tr

if TYPE_CHECKING:
    from memos_core import MemOS, ModelStatus

NAME = "MemOS Desktop"
MESSAGE_MILLISECONDS = 20_000


def _icon() -> QIcon:
    return QIcon(str(importlib.resources.files("resources").joinpath("icons/memos-desktop.svg")))


class Tray(QObject):
    """The icon and its menu."""

    opened = Signal()
    asked = Signal()
    agenda = Signal()
    quit = Signal()

    def __init__(self, window: QWidget, engine: Engine) -> None:
        super().__init__(window)
        self._engine = engine
        self._model, self._waiting = tr("Starting"), 0
        self.menu = QMenu(window)
        self.menu.setObjectName("trayMenu")
        self._status = self._entry("trayStatus", tr("Starting"), None)
        self._status.setEnabled(False)
        self.menu.addSeparator()
        self._entry("trayOpen", tr("Open MemOS Desktop"), self.opened.emit)
        self._entry("trayAsk", tr("Quick question …"), self.asked.emit)
        self._entry("trayAgenda", tr("Agenda"), self.agenda.emit)
        self.menu.addSeparator()
        self._pause = self._entry("trayPause", tr("Pause background jobs"), None)
        self._pause.setCheckable(True)
        self._pause.setEnabled(False)
        self._pause.toggled.connect(self._hold)
        self.menu.addSeparator()
        self._entry("trayQuit", tr("Quit"), self.quit.emit)
        self._icon = QSystemTrayIcon(_icon(), self)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._activated)
        self._icon.messageClicked.connect(lambda: self._clicked())
        self._clicked: Callable[[], None] = self.opened.emit
        self._say()
        engine.opened.connect(self._opened)
        engine.closing.connect(lambda: self._pause.setEnabled(False))
        engine.modelStatusChanged.connect(self._model_status)

    @property
    def is_there(self) -> bool:
        """Whether the icon is visible, so that the program can stay there."""
        return QSystemTrayIcon.isSystemTrayAvailable() and self._icon.isVisible()

    def show(self) -> None:
        """Show the icon, if there is a tray."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._icon.show()

    def hide(self) -> None:
        """Hide the icon."""
        self._icon.hide()

    def set_waiting(self, count: int) -> None:
        """Show how many reminders wait to be done."""
        self._waiting = count
        self._say()

    def message(self, title: str, text: str, clicked: Callable[[], None]) -> bool:
        """Show a message without buttons, for desktops that cannot show any with buttons.

        Args:
            title: its title.
            text: the text below the title.
            clicked: what a click on it does.

        Returns:
            Whether there is a tray to show it.
        """
        if self.is_there:
            self._clicked = clicked
            self._icon.showMessage(title, text, self._icon.icon(), MESSAGE_MILLISECONDS)
        return self.is_there

    def _entry(self, name: str, text: str, run: object) -> QAction:
        action = QAction(text, self.menu)
        action.setObjectName(name)
        if callable(run):
            action.triggered.connect(lambda _=False: run())
        self.menu.addAction(action)
        return action

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._pause.setEnabled(True)
        self._pause.blockSignals(True)
        self._pause.setChecked(memos.jobs.held)
        self._pause.blockSignals(False)

    def _hold(self, held: bool) -> None:
        def work(memos: MemOS) -> None:
            memos.jobs.hold(held)

        self._engine.run(work, lambda _: self._say(), None, self)

    def _model_status(self, status: ModelStatus) -> None:
        if status.info is not None:
            self._model = status.info.name
        else:
            self._model = tr("The model failed") if status.model.value == "failed" else tr("Loading the model")
        self._say()

    def _say(self) -> None:
        waits = plural("{n} reminder waits", "{n} reminders wait", self._waiting) if self._waiting else ""
        paused = tr("jobs are paused", note="in a list, after what else is said") if self._pause.isChecked() else ""
        status = " · ".join(part for part in (self._model, waits, paused) if part)
        self._status.setText(status)
        self._icon.setToolTip(f"{NAME}\n{status}")
