"""Publishing a space: which space, to which folder, and which of its sensitive memories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.file_dialogs import choose_folder
from app.language import tr
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import button, clear_layout, label, scrolling_column
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS


def grow(dialog: QDialog) -> None:
    """Make a dialog as high as its contents need now."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))


class FolderRow(QWidget):
    """A field for a folder that is typed or chosen."""

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.field = QLineEdit()
        self.field.setObjectName(f"{name}Folder")
        self.field.setAccessibleName(tr("The folder"))
        self.field.setPlaceholderText(tr("A folder that is synced or shared"))
        choose = button(tr("Choose …"), f"{name}Choose", "pill")
        choose.clicked.connect(self._choose)
        row.addWidget(self.field, 1)
        row.addWidget(choose)

    @property
    def path(self) -> str:
        """The chosen folder; "" for none."""
        return self.field.text().strip()

    def _choose(self) -> None:
        choose_folder(
            self,
            "sharedFolderFiles",
            tr("Choose a folder"),
            lambda path: self.field.setText(str(path)),
            folder=self.path,
        )


class PublishDialog(QDialog):
    """Asks what to publish and where, and says who will be able to read it."""

    def __init__(self, parent: QWidget, engine: Engine, spaces: list[str], name: str) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            spaces: the names of the spaces.
            name: the proposed name under which others see the person.
        """
        super().__init__(parent)
        self.setObjectName("publishDialog")
        self.setWindowTitle(tr("Publish a space"))
        self.setMinimumWidth(520)
        self._engine = engine
        self._ticks: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        layout.addWidget(
            label(
                tr(
                    "What is in the space is written to the folder, now and whenever it changes. Whoever can read the folder can "
                    "read it: the files are signed, not encrypted. Chats and reminders stay here, and so do passwords, keys and cards."
                ),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._space = QComboBox()
        self._space.setObjectName("publishSpace")
        self._space.setAccessibleName(tr("The space"))
        for space in spaces:
            self._space.addItem(space.capitalize(), space)
        form.addRow(field_label(tr("Space")), self._space)
        self._folder = FolderRow("publish")
        form.addRow(field_label(tr("Folder")), self._folder)
        self._name = QLineEdit(name)
        self._name.setObjectName("publishName")
        self._name.setAccessibleName(tr("What others are shown as your name"))
        self._name.setPlaceholderText("MemOS")
        self._name.setMaxLength(60)
        form.addRow(field_label(tr("Your name")), self._name)
        layout.addLayout(form)
        self._sensitive = QWidget()
        column = QVBoxLayout(self._sensitive)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(
            label(tr("Sensitive, or for certain readers only. Published where you tick it:"), "note", wrap=True)
        )
        scroll, self._list = scrolling_column("publishSensitive", 4)
        scroll.setAccessibleName(tr("Sensitive memories"))
        scroll.setMaximumHeight(150)
        column.addWidget(scroll)
        layout.addWidget(self._sensitive)
        self._sensitive.hide()
        row, self._save = dialog_buttons(self, "publish", tr("Publish"))
        layout.addLayout(row)
        self._folder.field.textChanged.connect(self._check)
        self._space.currentIndexChanged.connect(self._read)
        self._check()
        self._read()

    @property
    def space(self) -> str:
        """The chosen space."""
        return str(self._space.currentData())

    @property
    def folder(self) -> str:
        """The chosen folder."""
        return self._folder.path

    @property
    def name(self) -> str:
        """The name under which others see the person."""
        return self._name.text().strip()

    @property
    def ticked(self) -> list[str]:
        """Ids of the sensitive memories to publish too."""
        return [id for id, tick in self._ticks.items() if tick.isChecked()]

    def _check(self) -> None:
        self._save.setEnabled(bool(self.folder))

    def _read(self) -> None:
        space = self.space

        def work(memos: MemOS) -> tuple[list[MemCube], frozenset[str]]:
            return memos.store.to_tick(space), memos.store.ticked(space)

        self._engine.run(work, lambda found: self._show(space, *found), None, self)

    def _show(self, space: str, found: list[MemCube], ticked: frozenset[str]) -> None:
        if space != self.space:
            return
        clear_layout(self._list)
        self._ticks = {}
        for cube in found:
            tick = QCheckBox(breakable(cube.text))
            tick.setObjectName(f"publishTick-{cube.id}")
            tick.setAccessibleName(cube.text)
            tick.setChecked(cube.id in ticked)
            self._ticks[cube.id] = tick
            self._list.addWidget(tick)
        self._list.addStretch(1)
        self._sensitive.setVisible(bool(found))
        grow(self)
