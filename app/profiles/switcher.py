"""The list of profiles: which exist, which one the window shows, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import tr
from app.profiles.badge import Badge
from app.profiles.dialogs import size_in_words
from app.theme.popover import Popover
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, button, clear_layout, label, scrolling_column

if TYPE_CHECKING:
    from memos_core import ProfileInfo

_WIDTH, _MARGIN = 320, 12
_LINE, _MOST = 41, 287
"""The height of a line, and of all lines that are shown without scrolling, in pixels."""


class ProfileList(Popover):
    """A list of profiles to choose from."""

    chosen = Signal(str)
    """The name of the chosen profile."""

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager, home: Path) -> None:
        super().__init__(parent, "profileList", tr("Profiles"), _WIDTH)
        self._engine, self._theme, self._home = engine, theme, home
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 14, 10, 12)
        outer.setSpacing(8)
        outer.addWidget(label(tr("Profiles"), "heading"))
        self._scroll, self._lines = scrolling_column("profileListScroll", 4)
        self._scroll.setAccessibleName(tr("Profiles"))
        self._lines.setContentsMargins(0, 0, 6, 0)
        outer.addWidget(self._scroll, 1)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(4)
        outer.addLayout(self.foot)
        self._read()

    def _read(self) -> None:
        home = self._home

        def work() -> list[ProfileInfo]:
            from memos_core import list_profiles

            return list_profiles(home)

        self._engine.run_closed(work, self._show, lambda reason: self._lines.addWidget(label(reason, wrap=True)), self)

    def _show(self, profiles: Sequence[ProfileInfo]) -> None:
        clear_layout(self._lines)
        for profile in profiles:
            self._lines.addWidget(self._line(profile))
        self._lines.addStretch(1)
        # The list itself scrolls only if the window is too low for it.
        self._scroll.setMinimumHeight(min(_LINE * len(profiles), _MOST))
        self.place()

    def _line(self, profile: ProfileInfo) -> QWidget:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(Badge(self._theme, profile.user, profile.colour, 28), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = ElidedLabel(profile.user, "strong")
        words.addWidget(name)
        words.addWidget(label(self._standing(profile), "note"))
        row.addLayout(words, 1)
        self.add_actions(row, profile)
        return line

    def _standing(self, profile: ProfileInfo) -> str:
        if profile.user == self._engine.user:
            return tr("This window")
        if profile.lock.value == "locked":
            return tr("Locked")
        if profile.in_use:
            return tr("Open in another program")
        return size_in_words(profile.size_bytes, in_sentence=False)

    def add_actions(self, row: QHBoxLayout, profile: ProfileInfo) -> None:
        """Add buttons for a profile at the end of its line."""
        if profile.user == self._engine.user:
            return
        switch = button(
            tr("Open"),
            f"openProfile-{profile.user}",
            "pill",
            accessible=tr("Open the profile {user}", user=profile.user),
        )
        switch.clicked.connect(lambda: self._choose(profile.user))
        row.addWidget(switch)

    def wanted_height(self) -> int:
        layout = self.layout()
        return layout.totalMinimumSize().height() if layout is not None else 0

    def _choose(self, user: str) -> None:
        self.close()
        self.chosen.emit(user)


class ProfileSwitcher(ProfileList):
    """The list that the rail's badge opens."""

    deleteWanted = Signal(object)
    """The ProfileInfo of the profile to delete."""
    makeWanted = Signal()
    lockWanted = Signal()

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager, home: Path) -> None:
        super().__init__(parent, engine, theme, home)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("role", "quote")
        self.foot.addWidget(line)
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 6, 0)
        make = button(tr("New profile …"), "newProfile")
        lock = button(tr("Lock now"), "lockNow", tooltip=shown_key("Ctrl+Shift+L"))
        for act, wanted in ((make, self.makeWanted), (lock, self.lockWanted)):
            act.clicked.connect(self.close)
            act.clicked.connect(wanted)
            row.addWidget(act, 1)
        self.foot.addLayout(row)

    def add_actions(self, row: QHBoxLayout, profile: ProfileInfo) -> None:
        super().add_actions(row, profile)
        if profile.user != self._engine.user and not profile.in_use:
            delete = IconButton(
                self._theme,
                "trash-2",
                f"deleteProfile-{profile.user}",
                tr("Delete the profile {user}", user=profile.user),
                size=16,
            )
            delete.clicked.connect(self.close)
            delete.clicked.connect(lambda: self.deleteWanted.emit(profile))
            row.addWidget(delete)

    def place(self) -> None:
        """Place the list to the right of the badge, with their lower edges aligned."""
        anchor = self._anchor
        if anchor is None:
            return
        window = anchor.window()
        corner = anchor.mapToGlobal(QPoint(anchor.width() + _MARGIN, anchor.height()))
        top = window.mapToGlobal(QPoint(0, _MARGIN)).y()
        self.setFixedHeight(max(min(self.wanted_height(), corner.y() - top), 120))
        self.move(corner.x(), corner.y() - self.height())
