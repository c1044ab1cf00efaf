"""The dialog of a folder: its name, and the settings that its chats begin with and fall back to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QWidget

from app.bridge import Engine
from app.chat.own_fields import ModelField, SpacesField, as_spaces
from app.contexts.documents_dialog import DocumentsDialog
from app.language import tr
from app.theme.form_dialog import FormDialog
from app.theme.forms import field_label
from app.theme.widgets import ElidedLabel, button, label

if TYPE_CHECKING:
    from memos_core import Folder, MemOS, Persona


class FolderDialog(FormDialog):
    """Creates or changes a folder."""

    asked = Signal()
    """The person wants it saved. The listener calls `save` and then closes the dialog, or calls `refuse`."""
    spacesWanted = Signal()
    importRequested = Signal(QWidget)
    """The person wants to import a document; carries the window over which to ask."""

    def __init__(self, parent: QWidget, engine: Engine, folder: Folder | None) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            folder: the folder to change; None for a new one.
        """
        super().__init__(
            parent,
            "folder",
            title=tr("New folder") if folder is None else tr("Folder"),
            name_field=tr("Name of the folder"),
            act=tr("Make the folder") if folder is None else tr("Save"),
            name=None if folder is None else folder.name,
        )
        self._engine, self._folder = engine, folder
        self._documents: list[str] = [] if folder is None else list(folder.documents)
        self.setMinimumWidth(480)
        self.body.addWidget(
            label(
                tr("Chats in a folder begin with what you choose here, unless you choose otherwise in the chat."),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.body.addLayout(form)
        form.addRow(field_label(tr("Name")), self.name_field)
        self._persona = QComboBox()
        self._persona.setObjectName("folderPersona")
        self._persona.setAccessibleName(tr("Persona"))
        self._persona.addItem(tr("None", note="no persona"), "")
        self._persona.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        form.addRow(field_label(tr("Persona")), self._persona)
        self._model = ModelField(engine, "folderModel", "" if folder is None else folder.model)
        form.addRow(field_label(tr("Model")), self._model)
        self._spaces = SpacesField(engine, self, "folderSpaces", None if folder is None else folder.spaces)
        self._spaces.manage.connect(self.reject)
        self._spaces.manage.connect(self.spacesWanted)
        self._spaces.refused.connect(self.refuse)
        form.addRow(field_label(tr("Spaces")), self._spaces.row)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.setContentsMargins(0, 4, 0, 4)
        choose = button(
            tr("Choose …"),
            "folderDocuments",
            "pill",
            accessible=tr("Choose documents"),
            tooltip=tr("Read whole in each chat here"),
        )
        choose.clicked.connect(self._choose_documents)
        row.addWidget(choose)
        self._named = ElidedLabel("", "note")
        row.addWidget(self._named, 1)
        form.addRow(field_label(tr("Documents")), row)
        self._tell_documents()
        self.name_field.selectAll()
        engine.run(lambda memos: memos.conversations.personas.list(), self._show_personas, self.refuse, self)

    def save(self, memos: MemOS) -> Folder:
        """Save the person's choices. Must not run in the GUI thread."""
        folders, wanted = memos.conversations.folders, self._wanted
        fields = {**wanted, "spaces": as_spaces(wanted["spaces"])}  # type: ignore[arg-type]
        name = str(fields.pop("name"))
        if self._folder is None:
            return folders.make(name, **fields)
        return folders.change(self._folder.id, name=name, **fields)

    def submit(self) -> None:
        self._wanted: dict[str, object] = {
            "name": self.name_field.text(),
            "persona": str(self._persona.currentData()),
            "model": self._model.chosen,
            "spaces": self._spaces.chosen,
            "documents": list(self._documents),
        }
        self.asked.emit()

    def _show_personas(self, personas: Sequence[Persona]) -> None:
        for persona in personas:
            self._persona.addItem(persona.name, persona.id)
        chosen = "" if self._folder is None else self._folder.persona
        self._persona.setCurrentIndex(max(self._persona.findData(chosen), 0))

    def _choose_documents(self) -> None:
        dialog = DocumentsDialog(
            self,
            self._engine,
            title=tr("Documents of this folder"),
            text=tr(
                "The model reads those that you choose whole in each chat of this folder, before everything that is said."
            ),
            accept=tr("Use these"),
            chosen=self._documents,
            read=lambda memos: memos.activation.documents.list(),
            may_be_none=True,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.importRequested.connect(self.importRequested)

        def chosen() -> None:
            self._documents = dialog.chosen
            self._tell_documents()

        dialog.accepted.connect(chosen)
        dialog.open()

    def _tell_documents(self) -> None:
        self._named.set_text(", ".join(self._documents) or tr("None", note="no documents"))
