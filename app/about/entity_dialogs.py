"""The dialogs of the cards: another name, which two are the same, and which statements are about another one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.language import plural, tr, translated
from app.theme.forms import dialog_buttons
from app.theme.widgets import SearchField, label

if TYPE_CHECKING:
    from memos_core import Entity

LONGEST_NAME = 80


class _Dialog(QDialog):
    def __init__(self, parent: QWidget, name: str, title: str, text: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setMinimumWidth(460)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(12)
        self.column.addWidget(label(title, "title", wrap=True))
        self.column.addWidget(label(text, "muted", wrap=True))

    def finish(self, name: str, accept: str) -> None:
        row, self.act = dialog_buttons(self, name, accept)
        self.column.addLayout(row)


class RenameDialog(_Dialog):
    """Asks for a new name and, if another entity has it already, whether both are the same."""

    def __init__(self, parent: QWidget, entity: Entity, others: Sequence[Entity]) -> None:
        super().__init__(
            parent,
            "renameDialog",
            tr("Rename {title}", title=entity.title),
            plural(
                "The name is changed in the statement that names it.",
                "The name is changed in the {n} statements about it.",
                len(entity.statements),
            ),
        )
        self.field = QLineEdit(entity.name)
        self.field.setObjectName("entityName")
        self.field.setAccessibleName(tr("Name"))
        self.field.setPlaceholderText(tr("Name"))
        self.field.setMaxLength(LONGEST_NAME)
        self.field.selectAll()
        self.column.addWidget(self.field)
        self._taken = {" ".join(one.name.casefold().split()): one for one in others if one.name}
        self._same = label("", "note", wrap=True)
        self._apart = QCheckBox(tr("This is someone or something else with the same name"))
        self._apart.setObjectName("entityApart")
        for part in (self._same, self._apart):
            self.column.addWidget(part)
        self.finish("rename", tr("Rename"))
        self.field.textChanged.connect(self._check)
        self._check()
        self.field.setFocus()

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self.field.text().strip()

    @property
    def apart(self) -> bool:
        """Whether another entity has the name and the person says that it is a different one."""
        return self._apart.isVisibleTo(self) and self._apart.isChecked()

    def _check(self) -> None:
        self.act.setEnabled(any(letter.isalnum() for letter in self.name))
        other = self._taken.get(" ".join(self.name.casefold().split()))
        if other is not None:
            self._same.setText(
                tr("{title} has a card already. With the same name the two become one.", title=other.title)
            )
        for part in (self._same, self._apart):
            part.setVisible(other is not None)


class MergeDialog(_Dialog):
    """Asks which other entity is the same one."""

    def __init__(self, parent: QWidget, entity: Entity, others: Sequence[Entity]) -> None:
        super().__init__(
            parent,
            "mergeDialog",
            tr("Merge {title} with …", title=entity.title),
            tr("Choose the card that is about the same. Both become one card; no statement is changed."),
        )
        self.list = QListWidget()
        self.list.setObjectName("entityOthers")
        self.list.setAccessibleName(tr("The other cards"))
        self.list.setSpacing(3)
        for one in others:
            item = QListWidgetItem(", ".join((translated(one.title), *(one.roles if one.name else ()))))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            self.list.addItem(item)
        self.search = SearchField("entitySearch", tr("Find a card"), tr("Find a card"), self._find)
        self.column.addWidget(self.search)
        self.list.itemSelectionChanged.connect(lambda: self.act.setEnabled(self.chosen is not None))
        self.list.itemDoubleClicked.connect(self.accept)
        self.column.addWidget(self.list)
        self.finish("merge", tr("Merge"))
        self.act.setEnabled(False)
        self.search.setFocus()

    def _find(self, text: str) -> None:
        """Show the cards whose names contain these words; a card that is hidden does not stay chosen."""
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            hidden = not all(word in item.text().casefold() for word in words)
            item.setHidden(hidden)
            if hidden:
                item.setSelected(False)

    @property
    def chosen(self) -> str | None:
        """The id of the chosen entity."""
        items = self.list.selectedItems()
        return items[0].data(Qt.ItemDataRole.UserRole) if items else None


class SplitDialog(_Dialog):
    """Asks which statements are about another entity."""

    def __init__(self, parent: QWidget, entity: Entity) -> None:
        super().__init__(
            parent,
            "splitDialog",
            tr("Split {title} in two", title=entity.title),
            tr("Tick the statements that are about somebody or something else. They get a card of their own."),
        )
        self.list = QListWidget()
        self.list.setObjectName("entityStatements")
        self.list.setAccessibleName(tr("Statements"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        for cube in entity.statements:
            item = QListWidgetItem(" ".join(cube.text.split()))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, cube.id)
            self.list.addItem(item)
        self.list.itemChanged.connect(lambda: self.act.setEnabled(0 < len(self.chosen) < self.list.count()))
        self.column.addWidget(self.list)
        self.finish("split", tr("Split"))
        self.act.setEnabled(False)

    @property
    def chosen(self) -> list[str]:
        """The ids of the ticked memories."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked]
