"""Following a folder: who publishes there, with the keys to compare, and the space for what is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr
from app.sharing.publish_dialog import FolderRow, grow
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import clear_layout, label, show_at_once

if TYPE_CHECKING:
    from memos_core import FoundPublisher, MemOS

SETTLED_MILLISECONDS = 400


class FollowDialog(QDialog):
    """Looks into the chosen folder in a thread, and shows who publishes there."""

    def __init__(self, parent: QWidget, engine: Engine, spaces: list[str]) -> None:
        """
        Args:
            parent: the window.
            engine: the engine.
            spaces: the names of the spaces here.
        """
        super().__init__(parent)
        self.setObjectName("followDialog")
        self.setWindowTitle(tr("Follow a folder"))
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
                    "What others publish there is offered to you, and added only if you say so. What you take is marked as theirs. Compare the number of the key with them once: anything under another key is refused later."
                ),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._folder = FolderRow("follow")
        form.addRow(field_label(tr("Folder")), self._folder)
        self._space = QComboBox()
        self._space.setObjectName("followSpace")
        self._space.setAccessibleName(tr("The space for what you take"))
        self._space.addItem(tr("A space of its own"), None)
        for space in spaces:
            self._space.addItem(space.capitalize(), space)
        form.addRow(field_label(tr("Take into")), self._space)
        layout.addLayout(form)
        self._found = QVBoxLayout()
        self._found.setSpacing(6)
        layout.addLayout(self._found)
        row, self._save = dialog_buttons(self, "follow", tr("Follow"))
        layout.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        self._folder.field.textChanged.connect(lambda _: self._soon.start())
        self._check()

    @property
    def folder(self) -> str:
        """The chosen folder."""
        return self._folder.path

    @property
    def space(self) -> str | None:
        """The space for what is taken; None for a new one of its own."""
        chosen: str | None = self._space.currentData()
        return chosen

    @property
    def publishers(self) -> list[str]:
        """Ids of the publishers to follow."""
        return [id for id, tick in self._ticks.items() if tick.isChecked()]

    def _check(self) -> None:
        self._save.setEnabled(bool(self.publishers))

    def _look(self) -> None:
        folder = self.folder
        if not folder:
            self._show(folder, [])
            return

        def work(memos: MemOS) -> list[FoundPublisher]:
            return memos.store.look_into(folder)

        self._engine.run(work, lambda found: self._show(folder, found), self._say, self, long=True)

    def _show(self, folder: str, found: list[FoundPublisher]) -> None:
        if folder != self.folder:
            return
        clear_layout(self._found)
        self._ticks = {}
        for one in found:
            memories = plural("{n} memory", "{n} memories", one.memories)
            tick = QCheckBox(f"{one.name} · {memories}")
            tick.setObjectName(f"followTick-{one.publisher}")
            tick.setAccessibleName(one.name)
            tick.setChecked(True)
            tick.toggled.connect(self._check)
            self._ticks[one.publisher] = tick
            self._found.addWidget(tick)
            key = label(tr("Key {number}", number=one.fingerprint), "note", wrap=True, selectable=True)
            key.setContentsMargins(26, 0, 0, 4)
            self._found.addWidget(key)
        if folder and not found:
            self._say(tr("Nobody else publishes there, or it has not arrived yet."))
        show_at_once(self._found)
        grow(self)
        self._check()

    def _say(self, text: str) -> None:
        clear_layout(self._found)
        self._ticks = {}
        self._found.addWidget(label(text, "note", wrap=True))
        show_at_once(self._found)
        grow(self)
        self._check()


class PairDialog(QDialog):
    """Shows the code that the person's other computer shows too."""

    def __init__(self, parent: QWidget, name: str, code: str) -> None:
        """
        Args:
            parent: the window.
            name: the publisher's name.
            code: the code.
        """
        super().__init__(parent)
        self.setObjectName("pairDialog")
        self.setWindowTitle(tr("Another computer of yours"))
        self.setFixedWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        lines = (
            tr(
                "Publish the space on both computers to the same folder, and follow it on both. Then both show this code:"
            ),
            tr(
                "Is it the same there? Then what comes from “{name}” counts as your own words, and both computers keep the space in "
                "step. If it is another one, somebody else publishes there: leave it as it is.",
                name=name,
            ),
        )
        layout.addWidget(label(lines[0], "muted", wrap=True))
        shown = label(code, "title", selectable=True)
        shown.setObjectName("pairCode")
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(shown)
        layout.addWidget(label(lines[1], "muted", wrap=True))
        row, _ = dialog_buttons(self, "pair", tr("It is the same"))
        layout.addLayout(row)
