"""Says over the whole window what will become of files when they are dropped."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.language import plural, tr
from app.memory_browser.import_dialog import MEMORIES_SUFFIX
from app.models.importing import models_among
from app.theme.widgets import label, restyle

_MARGIN, _TEXT_WIDTH = 16, 480


class DropArea(QWidget):
    """Hidden until files are dragged over the window. Over a chat, its lower part gives the files to that chat."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_MARGIN)
        self._memory, self._chat = _Part("dropToImport"), _Part("dropToChat")
        column.addWidget(self._memory, 3)
        column.addWidget(self._chat, 2)
        self.hide()

    def show_for(self, files: Sequence[Path], chat: bool = False) -> None:
        """Show what dropping these files will do.

        Args:
            files: the files being dragged.
            chat: whether the chat on view takes documents.
        """
        parent = self.parentWidget()
        assert parent is not None  # the area is always made with a parent
        models = models_among(files)
        others = len(files) - len(models)
        what = plural("{n} model", "{n} models", len(models))
        if others:
            in_files = plural("{n} file", "{n} files", others)
            what = tr("{files} and {models}", files=in_files, models=what) if models else in_files
            what = tr("{files}. You are shown what is in a file before anything of it is kept.", files=what)
        self._memory.say(tr("Drop to import") if others else tr("Drop to add the model"), what)
        self._chat.say(tr("Drop to give to this chat"), tr("It reads the files with your next message."))
        self._chat.setVisible(chat and others > 0 and not any(path.suffix == MEMORIES_SUFFIX for path in files))
        self.setGeometry(parent.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.show()
        self.raise_()

    def is_for_chat(self, place: QPoint) -> bool:
        """Whether something dropped at this place of the window goes to the chat."""
        window = self.window()
        return not self._chat.isHidden() and self._chat.rect().contains(self._chat.mapFrom(window, place))

    def point_at(self, place: QPoint) -> None:
        """Highlight the part that the pointer is over."""
        to_chat = self.is_for_chat(place)
        self._chat.choose(to_chat)
        self._memory.choose(not to_chat)


class _Part(QFrame):
    """One part of the area, with a text saying what dropping files there does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "drop")
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "large", wrap=True)
        self._text = label("", "muted", wrap=True)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setMinimumWidth(_TEXT_WIDTH)
            column.addWidget(part)

    def say(self, title: str, text: str) -> None:
        self._title.setText(title)
        self._text.setText(text)

    def choose(self, chosen: bool) -> None:
        if self.property("chosen") != chosen:
            restyle(self, chosen=chosen)
