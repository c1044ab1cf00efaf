"""The page "Activity": what was done, and what runs in the background."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.activity.jobs_view import JobsView
from app.activity.log_view import LogView
from app.bridge import Engine
from app.language import Later, tr
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.theme.widgets import label, page_header

_PARTS = (
    (Later("What was done"), "list", "activityLogButton", Later("Who read, used, changed or took out what, and when")),
    (Later("Background jobs"), "wrench", "activityJobsButton", Later("What runs by itself")),
)


class ActivityView(QWidget):
    """The page: two parts and a switch between them."""

    openMemory = Signal(str)
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header, row = page_header()
        row.addWidget(label(tr("Activity"), "title"), 1)
        self.switch = SegmentedSwitch(theme, [(text(), icon, name, tooltip()) for text, icon, name, tooltip in _PARTS])
        row.addWidget(self.switch)
        column.addWidget(header)
        self._parts = QStackedWidget()
        self.log = LogView(engine, theme)
        self.jobs = JobsView(engine)
        for part in (self.log, self.jobs):
            self._parts.addWidget(part)
            part.toast.connect(self.toast)
        column.addWidget(self._parts, 1)
        self.switch.chosen.connect(self._parts.setCurrentIndex)
        self.log.openMemory.connect(self.openMemory)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.log)
