"""The models on this computer, and those that are being downloaded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.models.downloads_list import DownloadsCard
from app.models.installed_card import InstalledCard
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, button, clear_layout, label, text_page

if TYPE_CHECKING:
    from memos_core import InstalledModel


class InstalledPage(QWidget):
    """The downloads first, then a card for each model."""

    used = Signal(object)
    details = Signal(object)
    shownInFolder = Signal(object)
    measured = Signal(object)
    deleted = Signal(object)
    addFile = Signal()
    getMore = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[InstalledModel] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll, inside = text_page("installedScroll", tr("Models on this computer"))
        outer.addWidget(scroll)
        self.downloads = DownloadsCard()
        inside.addWidget(self.downloads)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        inside.addLayout(self._list)
        self._only_starter = Card()
        self._only_starter.setObjectName("onlyStarter")
        self._only_starter.body.addWidget(label(tr("A better model makes the difference"), "strong"))
        self._only_starter.body.addWidget(
            label(
                tr(
                    "Those that suit this computer are listed under “Get a model”, the best first. A download goes on in the background."
                ),
                "muted",
                wrap=True,
            )
        )
        more = button(tr("Get a model"), "onlyStarterGet", "primary")
        more.clicked.connect(self.getMore)
        self._only_starter.body.addSpacing(4)
        self._only_starter.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._only_starter.hide()
        inside.addWidget(self._only_starter)
        row = QHBoxLayout()
        row.setSpacing(10)
        add = button(
            tr("Add a model file …"), "addModelFile", tooltip=tr("A GGUF file that is on this computer already")
        )
        add.clicked.connect(self.addFile)
        row.addWidget(add)
        row.addWidget(label(tr("A GGUF file can also be dropped onto the window."), "note", wrap=True), 1)
        inside.addLayout(row)

    def show_models(self, models: Sequence[InstalledModel]) -> None:
        """Show these models."""
        if list(models) != self._shown:
            self._shown = list(models)
            clear_layout(self._list)
            for model in models:
                card = InstalledCard(self._theme, model)
                card.used.connect(self.used)
                card.details.connect(self.details)
                card.shownInFolder.connect(self.shownInFolder)
                card.measured.connect(self.measured)
                card.deleted.connect(self.deleted)
                self._list.addWidget(card)
                card.show()  # at once, so that nothing flickers
        self._only_starter.setVisible(all(model.starter or "chat" not in model.can for model in models))
