"""A dialog for choosing documents to make ready, with what they cost."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QSizePolicy, QVBoxLayout, QWidget

from app.bridge import Engine
from app.contexts.words import cost_in_words
from app.language import plural, tr, translated
from app.theme.forms import dialog_buttons
from app.theme.widgets import button, clear_layout, label, restyle, scrolling_column
from app.words import passage_count

if TYPE_CHECKING:
    from memos_core import Estimate, MemOS, RememberedDocument

_PAUSE_MILLISECONDS = 150
_LIST_HEIGHT = 260
_INDENT = 24
"""Pixels from the left edge of a check box to its text."""


class DocumentsDialog(QDialog):
    """Lists the remembered documents; says what the chosen ones cost, or why they do not fit."""

    importRequested = Signal(QWidget)
    """The person wants to import a document; carries the window over which to ask."""

    def __init__(
        self,
        parent: QWidget,
        engine: Engine,
        *,
        title: str,
        text: str,
        accept: str,
        chosen: Collection[str] = (),
        read: Callable[[MemOS], Sequence[RememberedDocument]],
        may_be_none: bool = False,
        conversation: str | None = None,
    ) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            title: the dialog's title.
            text: what the dialog is for.
            accept: the text of the accepting button.
            chosen: names of the documents that are ticked at first.
            read: returns the documents; it is called in a thread.
            may_be_none: whether choosing no document is allowed.
            conversation: the chat for which the documents are chosen, if it is for one alone.
        """
        super().__init__(parent)
        self.setObjectName("documentsDialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._engine, self._may_be_none, self._conversation = engine, may_be_none, conversation
        self._first = frozenset(chosen)
        self._boxes: dict[str, QCheckBox] = {}
        self._was_empty = False
        self.estimate: Estimate | None = None
        """What the chosen documents cost, once it is known."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title", wrap=True))
        layout.addWidget(label(text, "muted", wrap=True))
        self._scroll, self._column = scrolling_column("documentsScroll", 0)
        self._scroll.setAccessibleName(tr("Documents"))
        self._scroll.hide()
        layout.addWidget(self._scroll, 1)
        self._cost = label(tr("Looking for documents …"), "note", wrap=True)
        self._cost.setObjectName("documentsCost")
        layout.addWidget(self._cost)
        row, self._act = dialog_buttons(self, "documents", accept)
        self._act.setEnabled(False)
        take_in = button(tr("Import …"), "documentsImport", tooltip=tr("Remember a document from a file"))
        take_in.clicked.connect(lambda: self.importRequested.emit(self))
        row.insertWidget(0, take_in)
        layout.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE_MILLISECONDS)
        self._soon.timeout.connect(self._ask)
        self._read = read
        self._look()
        engine.memoriesChanged.connect(self._look)

    def _look(self) -> None:
        self._engine.run(self._read, self._show, self._refused, self)

    @property
    def chosen(self) -> list[str]:
        """Names of the ticked documents."""
        return [name for name, box in self._boxes.items() if box.isChecked()]

    def _show(self, documents: Sequence[RememberedDocument]) -> None:
        if not documents:
            self._was_empty = True
            self._say(tr("No documents are remembered yet. Import one from a file."))
            return
        if [document.name for document in documents] == list(self._boxes):
            return
        # A document that was added after the dialog was opened was imported to be used here: tick it.
        wanted = {*self.chosen, *(document.name for document in documents if document.name not in self._boxes)}
        ticked = wanted if self._boxes or self._was_empty else self._first
        self._boxes.clear()
        clear_layout(self._column)
        for number, document in enumerate(documents):
            box = _Box(document.name)
            box.setObjectName(f"document-{number}")
            size = plural(
                "{passages}, about {n} token",
                "{passages}, about {n} tokens",
                document.tokens,
                passages=passage_count(document.passages),
            )
            box.setAccessibleName(f"{document.name}, {size}")
            box.setChecked(document.name in ticked)
            box.toggled.connect(self._chosen_changed)
            self._column.addWidget(box)
            note = label(size, "note")
            note.setContentsMargins(_INDENT, 0, 0, 6)
            self._column.addWidget(note)
            self._boxes[document.name] = box
        self._column.addStretch(1)
        self._scroll.setFixedHeight(min(_LIST_HEIGHT, self._column.sizeHint().height()))
        self._scroll.show()
        next(iter(self._boxes.values())).setFocus()
        self._chosen_changed()

    def _chosen_changed(self) -> None:
        self.estimate = None
        self._act.setEnabled(False)
        if self.chosen:
            self._say(tr("Counting …"))
            self._soon.start()
            return
        self._soon.stop()
        self._say(tr("None is chosen."))
        self._act.setEnabled(self._may_be_none and bool(self._first))

    def _ask(self) -> None:
        chosen = self.chosen

        def show(estimate: Estimate) -> None:
            if chosen != self.chosen:
                return
            self.estimate = estimate
            if estimate.trouble:
                self._say(translated(estimate.trouble), bad=True)
            else:
                self._say(cost_in_words(estimate))
                self._act.setEnabled(True)

        def count(memos: MemOS) -> Estimate:
            conversation = self._conversation
            there = conversation is not None and memos.conversations.exists(conversation)
            return memos.activation.documents.estimate(chosen, conversation if there else None)

        self._engine.run(count, show, self._refused, self)

    def _refused(self, reason: str) -> None:
        self._say(reason, bad=True)

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._cost.setText(text)
        restyle(self._cost, role="danger" if bad else "note")
        self.adjustSize()


class _Box(QCheckBox):
    """A document's name; a click anywhere in its line ticks it, and it ends in an ellipsis if it is too long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(26)
        self._name = name
        self._elide()

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - _INDENT - 8, 20)
        shown = QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._name if shown != self._name else "")
