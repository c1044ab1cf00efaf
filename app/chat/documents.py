"""The documents that the model is given in a chat: a button that shows and changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.chat.transcript import Talk
from app.contexts.documents_dialog import DocumentsDialog
from app.language import plural, tr
from app.memory_browser.actions import open_dialog
from app.theme.widgets import button, restyle

if TYPE_CHECKING:
    from memos_core import MemOS


class ChatDocuments(QObject):
    """The documents of the conversation that is shown."""

    toast = Signal(str, str, object)
    importRequested = Signal(QWidget)
    """The person wants to import a document; carries the window over which to ask."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._talk: Talk | None = None
        self._names: tuple[str, ...] = ()
        self.button = button(tr("Documents"), "chatDocuments", "pill")
        self.button.clicked.connect(self._choose)
        engine.opened.connect(self._read)
        self._show(())

    def show_for(self, talk: Talk) -> None:
        """Show the documents of a conversation; a temporary one has none."""
        self._talk = talk
        self.button.setVisible(not talk.temporary)
        self._show(())
        self._read()

    def _read(self) -> None:
        talk = self._talk
        if talk is None or talk.temporary:
            return

        def read(memos: MemOS) -> tuple[str, ...]:
            known = memos.conversations.exists(talk.id)
            return memos.conversations.get(talk.id).documents if known else ()

        self._engine.run(read, lambda names: self._show(names) if talk == self._talk else None, None, self)

    def _show(self, names: tuple[str, ...]) -> None:
        self._names = names
        self.button.setText(plural("{n} document", "{n} documents", len(names)) if names else tr("Documents"))
        self.button.setAccessibleName(
            tr("Documents of this chat: {names}", names=", ".join(names))
            if names
            else tr("Documents of this chat: none")
        )
        self.button.setToolTip(
            "\n".join((tr("The model has read these here:"), *names))
            if names
            else tr("Have the model read documents whole in this chat")
        )
        restyle(self.button, active=bool(names))

    def _choose(self) -> None:
        talk = self._talk
        if talk is None or self._engine.memos is None:
            return

        dialog = DocumentsDialog(
            self.button.window(),
            self._engine,
            title=tr("Documents in this chat"),
            text=tr(
                "The model reads those that you choose whole, before everything that is said here. Once they are read, "
                "they are ready for the next message."
            ),
            accept=tr("Use these"),
            chosen=self._names,
            read=lambda memos: memos.activation.documents.list(
                talk.id if memos.conversations.exists(talk.id) else None
            ),
            may_be_none=True,
            conversation=talk.id,
        )
        dialog.importRequested.connect(self.importRequested)
        open_dialog(dialog, lambda: self._attach(talk, dialog.chosen))

    def _attach(self, talk: Talk, names: list[str]) -> None:
        def done(_: None) -> None:
            self._read()
            said = plural(
                "{n} document is read at the beginning of this chat.",
                "{n} documents are read at the beginning of this chat.",
                len(names),
            )
            self.toast.emit(said if names else tr("No document is read at the beginning of this chat."), "", None)

        self._engine.run(
            lambda memos: memos.activation.documents.attach(talk.id, names),
            done,
            lambda reason: self.toast.emit(reason, "", None),
            self,
        )
