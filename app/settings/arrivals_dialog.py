"""Everything that was brought in from other programs and profiles, and taking an import back as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr, translated
from app.theme.card_entry import CardEntry
from app.theme.widgets import ConfirmDialog, button, clear_layout, label, scrolling_column
from app.words import breakable, listed, moment_in_words

if TYPE_CHECKING:
    from memos_core import Arrival, MemOS


class ArrivalsDialog(QDialog):
    """Lists the imports, the newest first. One that was taken back stays in the list and says so."""

    toast = Signal(str, str, object)

    def __init__(self, parent: QWidget, engine: Engine) -> None:
        super().__init__(parent)
        self._engine = engine
        self.setObjectName("arrivalsDialog")
        self.setWindowTitle(tr("What came in"))
        self.setMinimumSize(480, 320)
        self.resize(600, 480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        scroll, self._lines = scrolling_column("arrivalsList", 8)
        scroll.setAccessibleName(self.windowTitle())
        layout.addWidget(scroll, 1)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.setObjectName("arrivalsTrouble")
        self._trouble.hide()
        layout.addWidget(self._trouble)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(tr("Close"), "arrivalsClose", "primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        for signal in (engine.conversationsChanged, engine.memoriesChanged):
            signal.connect(self._changed)  # not a lambda: it would outlive the dialog
        engine.closing.connect(self.reject)
        self._read()

    def _changed(self, _: object) -> None:
        self._read()

    def _read(self) -> None:
        self._engine.run(lambda memos: memos.arrivals.list(), self._show, self._refused, self)

    def _show(self, arrivals: Sequence[Arrival]) -> None:
        clear_layout(self._lines)
        whole = [one for one in arrivals if one.finished]
        if not whole:
            text = tr("Nothing came in yet. “Move in …” brings in what ChatGPT, Claude and other programs export.")
            self._lines.addWidget(label(text, "muted", wrap=True))
        for one in whole:
            self._lines.addWidget(self._line(one))
        self._lines.addStretch(1)

    def _line(self, one: Arrival) -> CardEntry:
        parts = [plural("{n} chat", "{n} chats", one.chats)] if one.chats else []
        parts += [plural("{n} message", "{n} messages", one.messages)] if one.messages else []
        parts += [tr("statements or notes")] if one.operation is not None else []
        said = [moment_in_words(one.at), listed(parts), tr("taken back") if one.taken_back else ""]
        acts = []
        if not one.taken_back:
            take_back = button(
                tr("Take back …"),
                f"takeBack-{one.id}",
                "pill",
                accessible=tr("Take back what came from {source}", source=one.came_from),
            )
            take_back.clicked.connect(lambda: self._ask(one))
            acts.append(take_back)
        note = label(" · ".join(part for part in said if part), "note", wrap=True)
        return CardEntry(breakable(one.came_from), [note], acts)

    def _ask(self, one: Arrival) -> None:
        dialog = ConfirmDialog(
            self,
            tr("Take back what came from {source}?", source=breakable(one.came_from)),
            [
                tr("Its chats, statements and notes go, also what you decided about them."),
                tr("A chat in which you wrote on stays. The same export brings the others again."),
            ],
            tr("Take back"),
            destroys=False,
        )
        dialog.accepted.connect(lambda: self._take_back(one))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_back(self, one: Arrival) -> None:
        """Take an import back. If some of it has been changed since, ask whether that should stay."""
        self._trouble.hide()

        def work(memos: MemOS) -> str:
            from memos_core import NothingToUndo

            try:
                memos.arrivals.take_back(one.id)
            except NothingToUndo as error:
                return translated(str(error))
            return ""

        def over(in_the_way: str) -> None:
            if in_the_way:
                self._ask_to_leave(one, in_the_way)
            else:
                self._done(one)

        self._engine.run(work, over, self._refused, self, long=True)

    def _ask_to_leave(self, one: Arrival, reason: str) -> None:
        dialog = ConfirmDialog(
            self,
            tr("Leave what was changed, and take back the rest?"),
            [reason],
            tr("Take back the rest"),
            destroys=False,
        )
        dialog.accepted.connect(
            lambda: self._engine.run(
                lambda memos: memos.arrivals.take_back(one.id, leave_changed=True),
                lambda _: self._done(one),
                self._refused,
                self,
                long=True,
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _done(self, one: Arrival) -> None:
        self._read()
        self.toast.emit(tr("Taken back: {source}.", source=one.came_from), "", None)

    def _refused(self, reason: str) -> None:
        self._trouble.setText(reason)
        self._trouble.show()
