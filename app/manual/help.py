"""F1 opens the manual at the page about what the person is looking at, in the window and in its dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bridge import Engine
from app.desk.places import (
    ABOUT,
    ACTIVITY,
    ADAPTATION,
    AGENDA,
    CHAT,
    CONTEXTS,
    FIRST_RUN,
    MEMORIES,
    MODELS,
    SETTINGS,
)
from app.manual.pages import FIRST
from app.manual.window import ManualWindow
from app.theme.theme import ThemeManager

if TYPE_CHECKING:
    from app.main_window import MainWindow

KEY = "F1"
_SHORTCUT = "helpKey"
DIALOG_PAGES = {
    "addModelDialog": "models",
    "arrivalDialog": "moving-in",
    "belongsDialog": "moving-in#what-was-dropped",
    "calendarsDialog": "your-day#calendar-files",
    "cheatSheet": "shortcuts",
    "clientDialog": "other-programs",
    "crashDialog": "troubleshooting#after-a-crash",
    "documentsDialog": "documents",
    "followDialog": "memstore#follow-a-folder",
    "offersDialog": "memstore#take-what-is-new",
    "pairDialog": "memstore#two-computers-of-your-own",
    "publishDialog": "memstore#publish-a-space",
    "exportDialog": "your-data#take-memories-along",
    "importDialog": "documents",
    "modelDialog": "models",
    "pasteDialog": "moving-in",
    "quickAsk": "your-day#in-the-tray",
    "reminderDialog": "your-day#reminders",
    "remoteDialog": "remote-models",
    "secretDialog": "remote-models#keys",
    "setUpDialog": "other-programs",
    "spaceDialog": "spaces",
    "spaceRulesDialog": "spaces",
    "tableDialog": "your-data#the-table-of-memories-in-a-bucket",
}
"""Dialogs with a manual page of their own, by object name; other dialogs have the page of the view behind them."""
_PAGES = {
    CHAT: "chat",
    MEMORIES: "memories",
    AGENDA: "your-day",
    ABOUT: "about-you",
    ACTIVITY: "activity",
    CONTEXTS: "contexts",
    ADAPTATION: "adaptation",
    MODELS: "models",
    SETTINGS: "settings",
    FIRST_RUN: FIRST,
}
"""The pages of the views, by their numbers."""


class Help(QObject):
    """Knows the manual page of each view and dialog, and opens it."""

    def __init__(self, window: MainWindow, engine: Engine, theme: ThemeManager) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self._manual: ManualWindow | None = None
        self._failed = False
        engine.openFailed.connect(lambda _: self._set_failed(True))
        engine.opened.connect(lambda: self._set_failed(False))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focused)

    def show(self, place: str = "") -> None:
        """Open the manual.

        Args:
            place: a page, or a page and a heading; "" for the page about what the person is looking at.
        """
        place = place or self.place()
        if self._manual is None:
            self._manual = ManualWindow(self._theme)
        self._manual.show()  # before the page, so that the page is laid out at its final width
        self._manual.show_page(place)
        self._manual.raise_()
        self._manual.activateWindow()

    def close(self) -> None:
        """Close the manual, if it is open."""
        if self._manual is not None:
            self._manual.close()
            self._manual.deleteLater()
            self._manual = None

    def place(self) -> str:
        """The page about what the person is looking at."""
        active = QApplication.activeModalWidget() or QApplication.activeWindow()
        if active is not None and active.objectName() in DIALOG_PAGES:
            return DIALOG_PAGES[active.objectName()]
        if self._failed:
            return "troubleshooting"
        shown = self._window.shown
        return next((page for part, page in self._parts(shown) if part.isVisibleTo(self._window)), _PAGES[shown])

    def _parts(self, shown: int) -> Sequence[tuple[QWidget, str]]:
        """The parts of the view that is shown which have a page of their own."""
        window = self._window
        if shown == MEMORIES:
            page = window.memories_page
            return (page.timeline, "timeline"), (page.map, "map"), (page.needs_you, "memories#needs-you")
        if shown == AGENDA:
            return ((window.agenda.brief, "your-day#the-morning-brief"),)
        if shown == ABOUT:
            return ((window.about.cards, "people-and-things"),)
        if shown == MODELS:
            return ((window.models.remote, "remote-models"),)
        return ()

    def _set_failed(self, failed: bool) -> None:
        self._failed = failed

    def _focused(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Give each dialog that gets the focus its own F1 shortcut: a modal dialog keeps the window's shortcuts from working."""
        if new is None:
            return
        shown = new.window()
        if isinstance(shown, QDialog) and shown.findChild(QShortcut, _SHORTCUT) is None:
            shortcut = QShortcut(QKeySequence(KEY), shown)
            shortcut.setObjectName(_SHORTCUT)
            shortcut.activated.connect(self.show)
