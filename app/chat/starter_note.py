"""A line above chats while the starter model answers: it is very small, and there are better ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.bridge import Engine
from app.language import tr
from app.theme.widgets import button, label

if TYPE_CHECKING:
    from memos_core import ModelStatus

_SETTING = "starterNoteSeen"
_NARROW = 640


class StarterNote(QFrame):
    """A faint line; once dismissed it does not return."""

    choose = Signal()
    """The person wants a better model."""

    def __init__(self, engine: Engine, window_settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("starterNote")
        self.setProperty("role", "temporary")
        self._engine, self._settings = engine, window_settings
        self._wanted, self._quiet = False, False
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(8)
        self._text = label("", "muted", wrap=True)
        row.addWidget(self._text, 1)
        choose = button(tr("Choose a better one"), "starterChoose", "pill")
        choose.clicked.connect(self.choose)
        row.addWidget(choose)
        dismiss = button(tr("Dismiss"), "starterDismiss", "pill", accessible=tr("Do not say this again"))
        dismiss.setToolTip(tr("It is not said again"))
        dismiss.clicked.connect(self._dismiss)
        row.addWidget(dismiss)
        self.hide()
        engine.modelStatusChanged.connect(self.show_status)

    def show_status(self, status: ModelStatus) -> None:
        """Show or hide the note according to the model's status."""
        memos = self._engine.memos
        seen = bool(self._settings.value(_SETTING, False, type=bool))
        ready = status.model.value == "ready" and memos is not None
        self._wanted = ready and not seen and memos is not None and memos.uses_starter_model
        self._show()

    def set_quiet(self, quiet: bool) -> None:
        """Say whether something more important is shown in its place."""
        self._quiet = quiet
        self._show()

    def _show(self) -> None:
        self.setVisible(self._wanted and not self._quiet)

    def _dismiss(self) -> None:
        self._settings.setValue(_SETTING, True)
        self._wanted = False
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = tr("This very small model knows little but what you tell it.")
        self._text.setText(tr("A very small model answers here.") if event.size().width() < _NARROW else whole)
