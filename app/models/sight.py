"""The file with which a model sees pictures (its projector), found beside it or chosen here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.file_dialogs import DOWNLOADS, choose_files
from app.language import tr
from app.models.words import file_size, from_home
from app.theme.widgets import button, label
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import InstalledModel


class Sight(QWidget):
    """Shows whether a model can see, and asks for another file for it; it changes nothing itself."""

    chosen = Signal(object)
    """A path as text, "" for none, None for the one that is beside the model."""

    def __init__(self, model: InstalledModel, *, switched_off: bool, problem: str) -> None:
        """
        Args:
            model: the model.
            switched_off: whether the person wants the model to see no pictures.
            problem: why the loaded model cannot use the file; "" if it can, or is not loaded.
        """
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(tr("Pictures"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(8)
        if model.eye is not None:
            words = tr("It is shown the pictures of your messages. It sees them with this file:")
            where = model.eye.name if model.eye.parent == model.path.parent else from_home(model.eye)
            size = f" ({file_size(model.eye.stat().st_size)})" if model.eye.is_file() else ""
            column.addWidget(label(words, wrap=True))
            column.addWidget(label(breakable(f"{where}{size}"), "note", wrap=True, selectable=True))
            self._add(row, tr("Another file …"), "anotherEye", self._ask)
            self._add(row, tr("Show it no pictures"), "noEye", lambda: self.chosen.emit(""))
        elif switched_off:
            column.addWidget(label(tr("It is shown no pictures, as you wanted it."), wrap=True))
            self._add(row, tr("Show it pictures again"), "eyeAgain", lambda: self.chosen.emit(None))
        else:
            words = tr(
                "It sees no pictures. Models that can see come with a second file for that; its name mostly begins with mmproj. "
                "Put it beside the model's own file, or choose it here."
            )
            column.addWidget(label(words, wrap=True))
            self._add(row, tr("Choose the file …"), "chooseEye", self._ask)
        if problem:
            column.addWidget(label(problem, "danger", wrap=True))
        row.addStretch(1)
        column.addLayout(row)

    def _add(self, row: QHBoxLayout, text: str, name: str, act: Callable[[], object]) -> None:
        pressed = button(text, name, "pill")
        pressed.clicked.connect(lambda: act())
        row.addWidget(pressed)

    def _ask(self) -> None:
        choose_files(
            self,
            "eyeFile",
            tr("The file that it sees with"),
            lambda paths: self.chosen.emit(str(paths[0])),
            [f"{tr('GGUF models')} (*.gguf)", tr("All files (*)")],
            only_one=True,
            begin=DOWNLOADS,
        )
