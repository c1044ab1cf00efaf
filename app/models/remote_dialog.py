"""The dialog that adds or changes a remote model: its address, its key, and which of the server's models."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.language import plural, tr
from app.theme.forms import field_label, saves_by_ctrl_enter
from app.theme.widgets import button, label, restyle

if TYPE_CHECKING:
    from memos_core import FoundServer, MemOS, RemoteModel

_LONGEST_NAME = 40
_MOST_TOKENS, _TOKENS_STEP = 10_000_000, 1024
_HERE = ("http://localhost", "http://127.", "http://[::1]")


class RemoteDialog(QDialog):
    """Saves the model itself, so that what was refused can be corrected."""

    saved = Signal(str)
    """The name of the remote model."""

    def __init__(
        self, parent: QWidget, engine: Engine, remote: RemoteModel | None, server: FoundServer | None = None
    ) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            remote: the remote model to change; None for a new one.
            server: a server found on this computer, to fill in for a new one.
        """
        super().__init__(parent)
        self._engine, self._remote = engine, remote
        self.setObjectName("remoteDialog")
        self.setWindowTitle(
            tr("Add a model that runs elsewhere") if remote is None else tr("Change {name}", name=remote.name)
        )
        self.setFixedWidth(520)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title", wrap=True))
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._address = self._line("remoteAddress", tr("Address"), "https://api.example.org/v1")
        self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._key = self._line("remoteKey", tr("Key"), tr("Only where the server wants one"))
        self._key.setEchoMode(QLineEdit.EchoMode.Password)
        self._models = QComboBox()
        self._models.setObjectName("remoteModel")
        self._models.setAccessibleName(tr("Model"))
        self._models.setEditable(True)
        self._models.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self._models.lineEdit()
        assert line is not None  # the field is editable
        line.setPlaceholderText(tr("Its name there"))
        self._ask = button(
            tr("List", note="ask for a list"), "listRemoteModels", tooltip=tr("Ask the server which models it has")
        )
        self._ask.clicked.connect(self._list_models)
        models = QHBoxLayout()
        models.setSpacing(8)
        models.addWidget(self._models, 1)
        models.addWidget(self._ask)
        self._name = self._line("remoteName", tr("Name"), tr("What it is called in this app"))
        form.addRow(field_label(tr("Address")), self._address)
        form.addRow(field_label(tr("Key")), self._key)
        form.addRow(field_label(tr("Model")), models)
        form.addRow(field_label(tr("Name")), self._name)
        self._context = self._tokens()
        form.addRow(field_label(tr("Context")), self._context)
        column.addLayout(form)
        self._memories = self._box(
            "remoteMemories",
            tr("Give it my memories that fit what I write"),
            tr("Off, it answers from what is said in the chat alone, and is never given a memory"),
        )
        self._memories.setChecked(True)
        self._background = self._box(
            "remoteBackground",
            tr("Also let it read my messages for memories in the background"),
            tr(
                "Work that no message asks for: reading your messages again, and wording questions for a training. When off, only models in this app do that"
            ),
        )
        self._sees = self._box(
            "remoteSees",
            tr("Show it pictures that I attach to a message"),
            tr(
                "Some models see. Off, it is told the names of their files alone. Where the server says whether it sees, this is set by itself"
            ),
        )
        self._sees.clicked.connect(lambda: self._sees.setProperty("chosen", True))
        self._unencrypted = self._box(
            "remoteUnencrypted",
            tr("Send everything unencrypted, although others on the way can read it"),
            tr("Needed only for http:// addresses outside of your own network"),
        )
        column.addWidget(self._memories)
        column.addWidget(self._sees)
        column.addWidget(self._background)
        column.addWidget(self._unencrypted)
        self._said = label(
            tr("The key is kept under Keys, and never in a file that others can read."), "note", wrap=True
        )
        self._said.setObjectName("remoteSaid")
        column.addWidget(self._said)
        column.addLayout(self._buttons())
        self._fill(remote, server)
        for field in (self._address, self._name, line):
            field.textChanged.connect(self._check)
        self._models.currentTextChanged.connect(self._propose_name)
        self._check()

    def _line(self, name: str, accessible: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        field.setPlaceholderText(hint)
        return field

    def _tokens(self) -> QSpinBox:
        field = QSpinBox()
        field.setObjectName("remoteContext")
        field.setAccessibleName(tr("How many tokens it can read at once"))
        field.setToolTip(
            tr(
                "How many tokens it can read at once. Left as it is, the server is asked each time that the model is chosen"
            )
        )
        field.setRange(0, _MOST_TOKENS)
        field.setSingleStep(_TOKENS_STEP)
        field.setGroupSeparatorShown(True)
        field.lineEdit().setTextMargins(8, 0, 0, 0)  # aligned with the text of the other fields
        field.setSpecialValueText(tr("as the server says"))
        return field

    def _box(self, name: str, text: str, meaning: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setToolTip(meaning)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(tr("Cancel"), "remoteCancel")
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        self._save = button(tr("Add it") if self._remote is None else tr("Save"), "remoteSave", "primary")
        saves_by_ctrl_enter(self, self._save)
        self._save.setDefault(True)
        self._save.clicked.connect(self._add)
        row.addWidget(self._save)
        return row

    def _fill(self, remote: RemoteModel | None, server: FoundServer | None) -> None:
        if remote is not None:
            self._address.setText(remote.address)
            self._models.setEditText(remote.model)
            self._name.setText(remote.name)
            self._name.setEnabled(False)
            self._sees.setChecked(bool(remote.sees))
            self._memories.setChecked(remote.memories)
            self._background.setChecked(remote.background)
            self._context.setValue(remote.context_tokens)
            self._unencrypted.setChecked(remote.unencrypted)
            self._key.setPlaceholderText(tr("Left empty, the one that is saved stays"))
        elif server is not None:
            self._address.setText(server.address)
            self._models.addItems(list(server.models))
            self._propose_name()

    def _propose_name(self) -> None:
        if self._remote is None and not self._name.isModified():
            self._name.setText(_proposed_name(self._models.currentText()))

    def _check(self) -> None:
        filled = bool(self._address.text().strip())
        address = self._address.text().strip().casefold()
        self._unencrypted.setVisible(address.startswith("http://") and not address.startswith(_HERE))
        self._ask.setEnabled(filled)
        self._save.setEnabled(filled and bool(self._models.currentText().strip()) and bool(self._name.text().strip()))

    def _list_models(self) -> None:
        address, key = self._address.text().strip(), self._key.text() or None
        unencrypted, remote = self._unencrypted.isChecked(), self._remote
        self._ask.setEnabled(False)
        self._say(tr("Asking …"))

        def found(models: Sequence[str]) -> None:
            self._ask.setEnabled(True)
            present = self._models.currentText()
            self._models.clear()
            self._models.addItems(list(models))
            if present in models:
                self._models.setCurrentText(present)
            self._say(
                plural("It has {n}. Choose one.", "It has {n}. Choose one.", len(models))
                if models
                else tr("The server has no model. Load one there first.")
            )

        def failed(reason: str) -> None:
            self._ask.setEnabled(True)
            self._say(reason, bad=True)

        def work(memos: MemOS) -> Sequence[str]:
            return memos.remotes.models_at(address, key, unencrypted=unencrypted, known=remote)

        self._engine.run(work, found, failed, self, long=True)

    def _add(self) -> None:
        name, address = self._name.text().strip(), self._address.text().strip()
        model, key = self._models.currentText().strip(), self._key.text() or None
        before = self._remote
        same = before is not None and (before.address, before.model) == (address, model)
        context = self._context.value()
        if before is not None and not same and context == before.context_tokens:
            context = 0  # it was the size for another model
        known = before.sees if before is not None and same else None
        sees = self._sees.isChecked() if self._sees.property("chosen") else known
        memories, background = self._memories.isChecked(), self._background.isChecked()
        unencrypted = self._unencrypted.isChecked()
        self._save.setEnabled(False)

        def work(memos: MemOS) -> None:
            memos.remotes.add(
                name,
                address,
                model,
                key=key,
                context_tokens=context,
                memories=memories,
                background=background,
                sees=sees,
                unencrypted=unencrypted,
            )

        def done(_: None) -> None:
            self._key.clear()
            self.saved.emit(name)
            self.accept()

        def failed(reason: str) -> None:
            self._check()
            self._say(reason, bad=True)

        self._engine.run(work, done, failed, self, long=True)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._said.setText(text)
        restyle(self._said, role="danger" if bad else "note")


def _proposed_name(model: str) -> str:
    """A proposed name for a model, from its server's name for it (`qwen3:4b`, or a file path)."""
    last = re.split(r"[\\/]", model.strip())[-1].removesuffix(".gguf")
    return re.sub(r"[^\w.-]+", " ", last).strip(" .-")[:_LONGEST_NAME].rstrip()
