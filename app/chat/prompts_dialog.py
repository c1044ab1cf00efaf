"""The library of prompts: using, creating, changing and removing them, and moving them as Markdown files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.chat.named_rows import ONE, named_list, named_row
from app.desk.actions import shown_key
from app.file_dialogs import choose_files, choose_folder
from app.language import plural, tr
from app.looks import Looks
from app.theme.form_dialog import FormDialog
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, SearchField, button, label

if TYPE_CHECKING:
    from memos_core import MemOS, SavedPrompt


class PromptsDialog(QDialog):
    """Lists the prompts."""

    used = Signal(object)
    """The SavedPrompt to put into the message field."""

    def __init__(self, parent: QWidget, engine: Engine, theme: ThemeManager) -> None:
        super().__init__(parent)
        self._engine = engine
        self._looks = Looks()
        self._removed: Sequence[SavedPrompt] = ()
        self.setObjectName("promptsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Prompts"))
        self.resize(600, 500)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(label(tr("Prompts"), "title"), 1)
        for icon, name, text, run in (
            ("plus", "promptNew", tr("New prompt"), lambda: self._open(None)),
            ("pencil", "promptEdit", tr("Edit this prompt"), self._edit),
            ("trash-2", "promptRemove", tr("Remove ({key})", key=shown_key("Delete")), self._remove),
        ):
            item = IconButton(theme, icon, name, text)
            item.clicked.connect(run)
            top.addWidget(item)
            if name == "promptEdit":
                self._edit_button = item
            elif name == "promptRemove":
                self._remove_button = item
        layout.addLayout(top)
        text = tr(
            "Texts that you use again and again. In a chat, type / and the name. For each {{name in double braces}} you are asked for a value."
        )
        layout.addWidget(label(text, "muted", wrap=True))
        self._search = SearchField("promptSearch", tr("Search prompts"), tr("Search prompts"), lambda _: self._read())
        layout.addWidget(self._search)
        self._list = named_list(theme, "promptList", tr("Prompts"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.itemSelectionChanged.connect(self._choose)
        self._list.itemActivated.connect(lambda _: self._use())
        layout.addWidget(self._list, 1)
        said = QHBoxLayout()
        self._said = label("", "note", wrap=True)
        self._said.setObjectName("promptsSaid")
        said.addWidget(self._said, 1)
        self._undo = button(tr("Undo"), "promptsUndo", "link", accessible=tr("Bring back what was removed"))
        self._undo.clicked.connect(self._put_back)
        self._undo.hide()
        said.addWidget(self._undo)
        layout.addLayout(said)
        row = QHBoxLayout()
        take_in = button(tr("Import …"), "promptsImport", tooltip=tr("Take prompts from Markdown files"))
        take_in.clicked.connect(self._choose_files)
        export = button(
            tr("Export …"), "promptsExport", tooltip=tr("Write the selected prompts, or all, as Markdown files")
        )
        export.clicked.connect(self._choose_folder)
        back = button(
            tr("Restore built-in ones"),
            "promptsBack",
            "link",
            tooltip=tr("Reset what came with the app to its original text"),
        )
        back.clicked.connect(lambda: self._do(lambda memos: memos.conversations.prompts.bring_back(), ""))
        for act in (take_in, export, back):
            row.addWidget(act)
        row.addStretch(1)
        close = button(tr("Close"), "promptsClose")
        close.clicked.connect(self.reject)
        self._use_button = button(tr("Use"), "promptUse", "primary", tooltip=tr("Put it into the message"))
        self._use_button.clicked.connect(self._use)
        row.addWidget(close)
        row.addWidget(self._use_button)
        layout.addLayout(row)
        self._choose()
        self._read()
        self._list.setFocus()

    @property
    def chosen(self) -> list[SavedPrompt]:
        """The selected prompts."""
        return [item.data(ONE) for item in self._list.selectedItems()]

    def _read(self) -> None:
        wanted = self._search.text()
        look = self._looks.again()
        self._engine.run(lambda memos: memos.conversations.prompts.list(wanted), self._show, self._say, self, look=look)

    def _show(self, prompts: Sequence[SavedPrompt]) -> None:
        chosen = {one.id for one in self.chosen}
        self._list.clear()
        for one in prompts:
            item = named_row(one.name, one.text, one)
            self._list.addItem(item)
            item.setSelected(one.id in chosen)
        if not self.chosen and self._list.count():
            self._list.setCurrentRow(0)
        self._choose()

    def _choose(self) -> None:
        count = len(self.chosen)
        self._use_button.setEnabled(count == 1)
        self._edit_button.setEnabled(count == 1)
        self._remove_button.setEnabled(count > 0)

    def _use(self) -> None:
        if len(self.chosen) == 1:
            prompt = self.chosen[0]
            self.accept()
            self.used.emit(prompt)

    def _edit(self) -> None:
        if len(self.chosen) == 1:
            self._open(self.chosen[0])

    def _open(self, prompt: SavedPrompt | None) -> None:
        dialog = PromptDialog(self, self._engine, prompt)
        dialog.accepted.connect(self._read)
        dialog.open()

    def _remove(self) -> None:
        gone = self.chosen
        if not gone:
            return
        ids = [one.id for one in gone]

        def done(_: object) -> None:
            self._removed = gone
            self._say(
                plural("{n} prompt was removed.", "{n} prompts were removed.", len(gone)),
                undo=True,
            )
            self._read()

        self._engine.run(lambda memos: memos.conversations.prompts.remove(ids), done, self._say, self)

    def _put_back(self) -> None:
        gone, self._removed = self._removed, ()
        self._do(lambda memos: memos.conversations.prompts.put_back(gone), "")

    def _choose_files(self) -> None:
        kinds = ["Markdown (*.md *.markdown *.txt)", tr("All files (*)")]  # no text
        choose_files(self, "promptsImportDialog", tr("Import prompts"), self.import_files, kinds)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Import prompts from files."""

        def done(made: list[SavedPrompt]) -> None:
            there = len(paths) - len(made)
            said = [plural("{n} prompt was imported.", "{n} prompts were imported.", len(made))]
            said += [plural("{n} is there already.", "{n} are there already.", there, note="prompts")] if there else []
            self._say(" ".join(said))
            self._search.clear()
            self._read()

        self._engine.run(lambda memos: memos.conversations.prompts.import_(paths), done, self._say, self)

    def _choose_folder(self) -> None:
        choose_folder(self, "promptsExportDialog", tr("Export prompts into a folder"), self.export_to)

    def export_to(self, folder: Path) -> None:
        """Export the selected prompts to a folder; if fewer than two are selected, all of them."""
        chosen = self.chosen
        ids = [one.id for one in chosen] if len(chosen) > 1 else None

        def done(files: list[Path]) -> None:
            self._say(
                plural(
                    "{n} file was written to {folder}.",
                    "{n} files were written to {folder}.",
                    len(files),
                    folder=folder,
                )
            )

        self._engine.run(lambda memos: memos.conversations.prompts.export(folder, ids), done, self._say, self)

    def _do(self, work: Callable[[MemOS], None], said: str) -> None:
        def done(_: object) -> None:
            self._say(said)
            self._read()

        self._engine.run(work, done, self._say, self)

    def _say(self, text: str, *, undo: bool = False) -> None:
        self._said.setText(text)
        self._undo.setVisible(undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self._list:
            self._remove()
            return
        super().keyPressEvent(event)


class PromptDialog(FormDialog):
    """Creates or changes a prompt."""

    def __init__(self, parent: QWidget, engine: Engine, prompt: SavedPrompt | None) -> None:
        super().__init__(
            parent,
            "prompt",
            title=tr("New prompt") if prompt is None else tr("Prompt"),
            name_field=tr("Name of the prompt"),
            act=tr("Make the prompt") if prompt is None else tr("Save"),
            name=None if prompt is None else prompt.name,
        )
        self._engine, self._prompt = engine, prompt
        self.resize(520, 420)
        self.name_field.setPlaceholderText(tr("Name, as you write it behind the /"))
        self.body.addWidget(self.name_field)
        self._text = QPlainTextEdit("" if prompt is None else prompt.text)
        self._text.setObjectName("promptText")
        self._text.setAccessibleName(tr("Text of the prompt"))
        self._text.setProperty("role", "field")
        self._text.setPlaceholderText(tr("Explain {{topic}} to somebody who has never heard of it."))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self.check)
        self.body.addWidget(self._text, 1)
        self.body.addWidget(
            label(tr("What stands in {{double braces}} is asked for when you use it."), "note", wrap=True)
        )

    def is_complete(self) -> bool:
        return super().is_complete() and bool(self._text.toPlainText().strip())

    def submit(self) -> None:
        name, text, known = self.name_field.text(), self._text.toPlainText(), self._prompt

        def work(memos: MemOS) -> SavedPrompt:
            prompts = memos.conversations.prompts
            return prompts.make(name, text) if known is None else prompts.change(known.id, name=name, text=text)

        self._engine.run(work, lambda _: self.accept(), self.refuse, self)
