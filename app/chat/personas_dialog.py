"""The list of personas, with creating, changing and removing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.named_rows import ICON, ONE, named_list, named_row
from app.chat.persona_dialog import PersonaDialog
from app.chat.persona_picture import persona_icon
from app.language import plural, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ConfirmDialog, button, label

if TYPE_CHECKING:
    from memos_core import MemOS, Persona, PersonaUse

PLAIN = "plain"


class PersonasDialog(QDialog):
    """Lists the personas."""

    plainWanted = Signal()
    """The person wants to change what the plain persona says, which is in the settings."""
    spacesWanted = Signal()

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager) -> None:
        super().__init__(parent)
        self._engine, self._theme = engine, theme
        self.setObjectName("personasDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Personas"))
        self.resize(560, 470)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Personas"), "title"))
        text = tr(
            "How the assistant is to be, in your words. Choose one below the text field of a chat, or for a folder."
        )
        layout.addWidget(label(text, "muted", wrap=True))
        self._list = named_list(theme, "personaList", tr("Personas"))
        self._list.currentItemChanged.connect(lambda *_: self._choose())
        self._list.itemActivated.connect(lambda _: self._edit())
        layout.addWidget(self._list, 1)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.hide()
        layout.addWidget(self._trouble)
        row = QHBoxLayout()
        back = button(
            tr("Restore built-in ones"),
            "personasBack",
            "link",
            tooltip=tr("Reset what came with the app to its original text"),
        )
        back.clicked.connect(lambda: self._do(lambda memos: memos.conversations.personas.bring_back()))
        row.addWidget(back)
        row.addStretch(1)
        self._remove_button = button(tr("Remove …"), "personaRemove")
        self._remove_button.clicked.connect(self._ask_to_remove)
        self._edit_button = button(tr("Edit …"), "personaEdit")
        self._edit_button.clicked.connect(self._edit)
        new = button(tr("New …"), "personaNew", accessible=tr("New persona"))
        new.clicked.connect(lambda: self._open(None))
        close = button(tr("Close"), "personasClose", "primary")
        close.clicked.connect(self.reject)
        for item in (self._remove_button, self._edit_button, new, close):
            row.addWidget(item)
        layout.addLayout(row)
        engine.personasChanged.connect(self._read)
        theme.changed.connect(self._read)
        self._choose()
        self._read()
        self._list.setFocus()

    @property
    def _persona(self) -> Persona | None:
        item = self._list.currentItem()
        found: Persona | None = None if item is None else item.data(ONE)
        return found

    def _read(self) -> None:
        self._engine.run(lambda memos: memos.conversations.personas.list(), self._show, self._refuse, self)

    def _show(self, personas: Sequence[Persona]) -> None:
        chosen = self._persona
        self._list.clear()
        for one in personas:
            says = one.instructions or (tr("What stands in the settings") if one.id == PLAIN else "")
            item = named_row(one.name, says, one, persona_icon(one, self._theme.palette.muted, ICON))
            self._list.addItem(item)
            if chosen is not None and one.id == chosen.id:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None:
            self._list.setCurrentRow(0)

    def _choose(self) -> None:
        one = self._persona
        self._remove_button.setEnabled(one is not None and one.id != PLAIN)
        self._edit_button.setEnabled(one is not None)

    def _edit(self) -> None:
        one = self._persona
        if one is None:
            return
        if one.id == PLAIN:
            self.accept()
            self.plainWanted.emit()
        else:
            self._open(one)

    def _open(self, persona: Persona | None) -> None:
        dialog = PersonaDialog(self, self._engine, self._theme, persona)
        dialog.spacesWanted.connect(self.reject)
        dialog.spacesWanted.connect(self.spacesWanted)
        dialog.open()

    def _ask_to_remove(self) -> None:
        one = self._persona
        if one is None or one.id == PLAIN:
            return

        def ask(use: PersonaUse) -> None:
            lines = [tr("You can bring it back later.") if one.built_in else tr("What it says is gone for good.")]
            if use.chats or use.folders:
                where = [plural("{n} chat", "{n} chats", use.chats, note="in use in …")] if use.chats else []
                where += [tr('the folder "{name}"', note="in use in …", name=name) for name in use.folders]
                used = tr(
                    "It is in use in {places}. There the assistant is plain from then on; what was said stays.",
                    places=", ".join(where),
                )
                lines.insert(0, used)
            dialog = ConfirmDialog(self, tr('Remove the persona "{name}"?', name=one.name), lines, tr("Remove it"))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(lambda: self._do(lambda memos: memos.conversations.personas.remove(one.id)))
            dialog.open()

        self._engine.run(lambda memos: memos.conversations.personas.use(one.id), ask, self._refuse, self)

    def _do(self, work: Callable[[MemOS], None]) -> None:
        self._trouble.hide()
        self._engine.run(work, lambda _: self._read(), self._refuse, self)

    def _refuse(self, reason: str) -> None:
        self._trouble.setText(reason)
        self._trouble.show()
