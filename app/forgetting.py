"""Asks before memories are forgotten: what will go, what will stay, and whether their messages go too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import plural, tr
from app.theme.widgets import ConfirmDialog, label
from app.undoable import Say

if TYPE_CHECKING:
    from memos_core import MemOS

QUOTED = 120
"""How many characters of a memory are quoted."""
MANY = 100
"""Above this many memories, finding out what depends on them takes so long that the person is told about it."""


class ForgetDialog(ConfirmDialog):
    """Says what forgetting will remove, with and without the messages."""

    def __init__(
        self, parent: QWidget, title: str, quoted: str, alone: Sequence[str], with_messages: Sequence[str], confirm: str
    ) -> None:
        """
        Args:
            parent: the window.
            title: the question.
            quoted: the beginning of the memory; "" for several memories.
            alone: sentences saying what would go and what would stay.
            with_messages: the same, if the messages go too.
            confirm: the text of the confirming button.
        """
        super().__init__(parent, title, [f"“{quoted}”"] if quoted else [], confirm)
        self._alone, self._with_messages = _lines(alone), _lines(with_messages)
        self._messages = QCheckBox(tr("Also remove it from the conversation"))
        if not quoted:
            self._messages.setText(tr("Also remove them from their conversations"))
        self._messages.setObjectName("forgetMessages")
        self._messages.setAccessibleName(self._messages.text())
        self._messages.setVisible(alone != with_messages)
        self._messages.toggled.connect(self._show_lines)
        for part in (self._alone, self._with_messages, self._messages):
            self.body.addWidget(part)
        self._show_lines()

    @property
    def messages(self) -> bool:
        """Whether the messages go too."""
        return self._messages.isChecked()

    def _show_lines(self) -> None:
        self._alone.setVisible(not self.messages)
        self._with_messages.setVisible(self.messages)
        layout = self.layout()
        assert layout is not None  # the dialog has made one
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))


def _lines(lines: Sequence[str]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 4)
    column.setSpacing(10)
    for line in lines:
        column.addWidget(label(line, "muted", wrap=True))
    return box


def ask_to_forget(
    engine: Engine,
    owner: QObject,
    window: QWidget,
    say: Say,
    ids: Sequence[str],
    text: str = "",
    *,
    begins: Callable[[], None] = lambda: None,
    ended: Callable[[], None] = lambda: None,
) -> None:
    """Show what forgetting would remove, and forget as one action if the person wants it.

    Args:
        engine: the engine.
        owner: if it is deleted meanwhile, nothing is said.
        window: what the dialog belongs to.
        say: shows a message at the foot of the window.
        ids: the memories.
        text: the text of the memory, if it is a single one.
        begins: called just before the memories are removed.
        ended: called when they are gone or could not be removed.
    """

    def preview(memos: MemOS) -> tuple[list[str], list[str]]:
        return memos.forget_preview(ids), memos.forget_preview(ids, message=True)

    def ask(lines: tuple[list[str], list[str]]) -> None:
        words = " ".join(text.split())
        quoted = words if len(words) <= QUOTED else f"{words[:QUOTED].rstrip()} …"
        title, act = tr("Forget this memory?"), tr("Forget")
        if not quoted:
            title = plural("Forget {n} memory?", "Forget {n} memories?", len(ids))
            act = plural("Forget {n} memory", "Forget {n} memories", len(ids))
        dialog = ForgetDialog(window, title, quoted, *lines, act)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: forget(dialog.messages))
        dialog.open()

    def forget(messages: bool) -> None:
        begins()
        engine.run(lambda memos: memos.forget_many(ids, message=messages), gone, refused, owner, long=True)

    def gone(_removed: list[str]) -> None:
        ended()
        say(
            tr("Forgotten for good.")
            if len(ids) == 1
            else plural("{n} memory forgotten for good.", "{n} memories forgotten for good.", len(ids)),
            "",
            None,
        )

    def refused(reason: str) -> None:
        ended()
        say(reason, "", None)

    if len(ids) > MANY:
        say(
            plural(
                "Looking for what rests on this memory …", "Looking for what rests on these {n} memories …", len(ids)
            ),
            "",
            None,
        )
    engine.run(preview, ask, lambda reason: say(reason, "", None), owner, long=True)
