"""Adding model files that are already on this computer: copied, or used where they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QVBoxLayout, QWidget

from app.bridge import Engine
from app.file_dialogs import DOWNLOADS, choose_files
from app.language import tr
from app.models.words import from_home
from app.theme.forms import dialog_buttons
from app.theme.widgets import label
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import InstalledModel, MemOS

SUFFIX = ".gguf"
_PART = re.compile(r"-\d{5}-of-\d{5}(?=\.gguf$)", re.IGNORECASE)


class AddModelDialog(QDialog):
    """Asks whether to copy a file or use it where it is, and whether to use the model at once."""

    def __init__(self, parent: QWidget, path: Path) -> None:
        super().__init__(parent)
        self.setObjectName("addModelDialog")
        self.setWindowTitle(tr("Add a model"))
        self.setFixedWidth(480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Add this model?"), "title"))
        column.addWidget(label(breakable(path.name), "strong", wrap=True))
        column.addWidget(label(breakable(from_home(path.parent)), "note", wrap=True))
        column.addSpacing(4)
        group = QButtonGroup(self)
        self._stay = _Choice(
            "useInPlace",
            tr("Use it where it lies"),
            tr("Takes no more space. It is missing when the file is moved or deleted."),
        )
        self._copy = _Choice(
            "copyModel",
            tr("Copy it to the app's own folder"),
            tr("Needs the space of the file once more, but does not depend on it."),
        )
        for choice in (self._stay, self._copy):
            group.addButton(choice.radio)
            column.addWidget(choice)
        self._stay.radio.setChecked(True)
        column.addSpacing(4)
        row, act = dialog_buttons(self, "addModel", tr("Add it"))
        column.addLayout(row)
        act.setFocus()

    @property
    def copy(self) -> bool:
        """Whether to copy the file."""
        return self._copy.radio.isChecked()


class _Choice(QWidget):
    """A radio button with an explanation."""

    def __init__(self, name: str, text: str, meaning: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.radio = QRadioButton(text)
        self.radio.setObjectName(name)
        self.radio.setAccessibleName(f"{text}. {meaning}")
        column.addWidget(self.radio)
        note = label(meaning, "note", wrap=True)
        note.setContentsMargins(24, 0, 0, 0)
        column.addWidget(note)


class ModelImports(QObject):
    """Adds files one after another, asking about each."""

    toast = Signal(str, str, object)
    added = Signal(object)
    """The InstalledModel."""

    def __init__(self, engine: Engine, window: QWidget) -> None:
        """
        Args:
            engine: adds the models.
            window: the window over which dialogs open.
        """
        super().__init__(window)
        self._engine, self._window = engine, window
        self._waiting: list[Path] = []

    def choose_file(self) -> None:
        """Let the person choose a file."""
        choose_files(
            self._window,
            "modelFile",
            tr("Choose a model"),
            self.add,
            [f"{tr('GGUF models')} (*{SUFFIX})", tr("All files (*)")],
            only_one=True,
            begin=DOWNLOADS,
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Ask about these files and add them."""
        asking = bool(self._waiting)
        self._waiting += one_of_each(paths)
        if not asking:
            self._ask()

    def _ask(self) -> None:
        if not self._waiting:
            return
        path = self._waiting[0]
        dialog = AddModelDialog(self._window.window(), path)
        dialog.accepted.connect(lambda: self._add(path, copy=dialog.copy))
        dialog.finished.connect(self._next)
        dialog.open()

    def _next(self) -> None:
        self._waiting.pop(0)
        self._ask()

    def _add(self, path: Path, *, copy: bool) -> None:
        def work(memos: MemOS) -> InstalledModel:
            return memos.models.add(path, copy=copy)

        def failed(reason: str) -> None:
            self.toast.emit(reason, "", None)

        if copy:
            self.toast.emit(tr("Copying {name} …", name=path.name), "", None)
        self._engine.run(work, self.added.emit, failed, self, long=True)


def models_among(paths: Sequence[Path]) -> list[Path]:
    """Those of the files that are models."""
    return [path for path in paths if path.suffix.lower() == SUFFIX]


def one_of_each(models: Sequence[Path]) -> list[Path]:
    """One file for each model: any part of a split model stands for the whole. Projectors (mmproj files) are left out unless there is
    nothing else, since each comes with the model beside it."""
    answering = [path for path in models if "mmproj" not in path.name.casefold()] or models
    return list({(path.parent, _PART.sub("", path.name)): path for path in reversed(answering)}.values())[::-1]
