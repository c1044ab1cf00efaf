"""Form fields for what a folder or persona can have: a model, spaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from app.bridge import Engine
from app.chat.spaces import Chosen, Offered, SpacesPanel
from app.language import Later, tr
from app.models.words import ELSEWHERE
from app.theme.widgets import button

if TYPE_CHECKING:
    from memos_core import InstalledModel, MemOS, RemoteModel, Spaces

USUAL_MODEL, USUAL_SPACES = Later("The one in use"), Later("As usual")
STARTER = "starter"
LONGEST_NAME = 48


class ModelField(QComboBox):
    """A field for choosing a model, or the one that is in use."""

    def __init__(self, engine: Engine, name: str, present: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Model"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._present = present
        self.addItem(USUAL_MODEL(), "")
        if present:
            self.addItem(_short(present.rpartition("/")[2]), present)
            self.setCurrentIndex(1)

        def read(memos: MemOS) -> tuple[list[InstalledModel], list[RemoteModel]]:
            return memos.models.installed(), memos.remotes.list()

        engine.run(read, self._show, None, self)

    @property
    def chosen(self) -> str:
        """The model as a settings value; "" for the one in use."""
        return str(self.currentData())

    def _show(self, found: tuple[list[InstalledModel], list[RemoteModel]]) -> None:
        chosen = self.chosen
        self.clear()
        self.addItem(USUAL_MODEL(), "")
        installed, remotes = found
        for model in installed:
            if not model.missing and not model.problem and "chat" in model.can:
                self.addItem(_short(model.name), STARTER if model.starter else str(model.path))
        for remote in remotes:
            self.addItem(f"{_short(remote.name)}  ·  {reach_in_words(remote)}", f"remote:{remote.name}")  # no text
        if self.findData(chosen) < 0:
            self.addItem(f"{_short(chosen.rpartition('/')[2])}  ·  {tr('not there any more')}", chosen)
        self.setCurrentIndex(self.findData(chosen))


class SpacesField(QObject):
    """A field for choosing spaces, or the usual ones."""

    refused = Signal(str)
    manage = Signal()

    def __init__(self, engine: Engine, parent: QWidget, name: str, present: Spaces | None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._chosen = None if present is None else Chosen(present.reads, present.writes)
        self.row = QHBoxLayout()
        self.row.setSpacing(10)
        self.row.setContentsMargins(0, 4, 0, 4)
        self.button = button("", name, "pill")
        self.button.clicked.connect(self._open)
        self._usual = button(USUAL_SPACES(), f"{name}Usual", "link", tooltip=tr("Have no spaces of its own"))
        self._usual.clicked.connect(lambda: self._choose(None))
        self.row.addWidget(self.button)
        self.row.addWidget(self._usual)
        self.row.addStretch(1)
        self._tell()

    @property
    def chosen(self) -> Chosen | None:
        """The chosen spaces; None for the usual ones."""
        return self._chosen

    def _choose(self, chosen: Chosen | None) -> None:
        self._chosen = chosen
        self._tell()

    def _tell(self) -> None:
        shown = USUAL_SPACES() if self._chosen is None else self._chosen.short
        self.button.setText(shown.replace("&", "&&"))
        words = tr("The spaces that a chat uses by default") if self._chosen is None else self._chosen.words
        self.button.setToolTip(words)
        self.button.setAccessibleName(tr("Spaces: {words}", words=words))
        self._usual.setVisible(self._chosen is not None)

    def _open(self) -> None:
        def read(memos: MemOS) -> Offered:
            readable, writable = memos.namespaces.open_to_conversation("")
            return Offered(memos.namespaces.list(), readable, writable)

        def show(offered: Offered) -> None:
            panel = SpacesPanel(self.button.window(), offered, self._chosen or Chosen(), reads=tr("Its chats read"))
            panel.chosen.connect(self._choose)
            panel.manage.connect(self.manage)
            panel.show_below(self.button)

        self._engine.run(read, show, self.refused.emit, self)


def as_spaces(chosen: Chosen | None) -> Any:
    """The spaces as the engine's type. Must not run in the GUI thread."""
    from memos_core import Spaces

    return None if chosen is None else Spaces(chosen.reads, chosen.writes)


def reach_in_words(remote: RemoteModel) -> str:
    """Where a remote model runs, as shown after its name in a list."""
    if remote.reach.value == ELSEWHERE:
        return tr("leaves this computer", note="after the name of a model: what is written to it")
    return tr("another program on this computer", note="after the name of a model")


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
