"""The dialog that merges several memories into one: all their texts, and a field for the one that takes their place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.conflict_card import said
from app.language import plural, tr
from app.theme.forms import saves_by_ctrl_enter
from app.theme.widgets import button, label, scrolling_column
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import MemCube


class MergeDialog(QDialog):
    """Closes when the memories have been merged; a refusal is shown in the dialog."""

    def __init__(self, parent: QWidget, engine: Engine, cubes: Sequence[MemCube]) -> None:
        super().__init__(parent)
        self.merged: MemCube | None = None
        """The merged memory, once it exists."""
        self._engine = engine
        self._cubes = sorted(cubes, key=lambda cube: cube.occurred_at or cube.created_at, reverse=True)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(plural("Merge {n} memory", "Merge {n} memories", len(cubes)))
        self.setMinimumSize(480, 400)
        self.resize(620, min(300 + 96 * len(cubes), 620))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(
            label(tr("One memory takes their place and keeps all their sources. The others stay and can be brought back."),
                  "muted", wrap=True)
        )  # fmt: skip
        scroll, texts = scrolling_column("mergeTexts", 8)
        scroll.setAccessibleName(tr("The memories to merge, newest first"))
        for number, cube in enumerate(self._cubes):
            texts.addWidget(self._member(cube, number))
        texts.addStretch(1)
        column.addWidget(scroll, 1)
        column.addWidget(label(tr("What it becomes"), "heading"))
        self._result = QPlainTextEdit(self._cubes[0].text)
        self._result.setObjectName("mergeText")
        self._result.setAccessibleName(tr("What it becomes"))
        self._result.setProperty("role", "field")
        self._result.setTabChangesFocus(True)
        self._result.setFixedHeight(84)
        self._result.textChanged.connect(self._check)
        column.addWidget(self._result)
        tags = list(dict.fromkeys(tag for cube in self._cubes for tag in cube.tags))
        if tags:
            column.addWidget(
                label(breakable(tr("Tags: {tags}", tags="  ".join(f"#{tag}" for tag in tags))), "note", wrap=True)
            )
        self._error = label("", "danger", wrap=True)
        self._error.setObjectName("mergeError")
        self._error.hide()
        column.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(tr("Cancel"), "mergeCancel")
        cancel.clicked.connect(self.reject)
        self._merge = button(tr("Merge"), "mergeAccept", "primary")
        saves_by_ctrl_enter(self, self._merge)
        self._merge.setDefault(True)
        self._merge.clicked.connect(self._run)
        row.addWidget(cancel)
        row.addWidget(self._merge)
        column.addLayout(row)
        self._result.setFocus()

    def _member(self, cube: MemCube, number: int) -> QFrame:
        box = QFrame()
        box.setProperty("role", "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(4)
        column.addWidget(label(breakable(cube.text), wrap=True, selectable=True))
        row = QHBoxLayout()
        note = f"{said(cube)} · {tr('newest')}" if number == 0 else said(cube)
        row.addWidget(label(note, "note", wrap=True), 1)
        use = button(tr("Use this text"), f"useText-{number}", "link")
        use.clicked.connect(lambda: self._result.setPlainText(cube.text))
        row.addWidget(use, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        return box

    def _check(self) -> None:
        self._error.hide()
        self._merge.setEnabled(bool(self._result.toPlainText().strip()))

    def _run(self) -> None:
        ids, text = [cube.id for cube in self._cubes], self._result.toPlainText()
        self._merge.setEnabled(False)

        def done(one: MemCube) -> None:
            self.merged = one
            self.accept()

        def failed(reason: str) -> None:
            self._merge.setEnabled(True)
            self._error.setText(reason)
            self._error.show()

        self._engine.run(lambda memos: memos.merge(ids, text=text), done, failed, self, long=True)
