"""Carries out what is chosen in a chat's messages and the memories beside it: undo, settling conflicts, opening files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge import Engine
from app.chat.memory_panel import MemoryPanel
from app.chat.picture_dialog import show_picture
from app.chat.transcript import Transcript
from app.chat.user_message import UserMessage
from app.conflict_card import ALL_HOLD, SETTLED
from app.language import tr
from app.opening import open_document
from app.pdf.window import Cited
from app.theme.theme import ThemeManager
from app.undoable import Say, change, take_back

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS, Operation


class MessageActions(QObject):
    """Carries these actions out, and reports the outcome."""

    def __init__(
        self, engine: Engine, theme: ThemeManager, transcript: Transcript, panel: MemoryPanel, say: Say
    ) -> None:
        """
        Args:
            engine: the engine.
            theme: the theme.
            transcript: the messages.
            panel: the memories beside them.
            say: shows a message at the foot of the window.
        """
        super().__init__(transcript)
        self._engine, self._theme, self._transcript, self._say = engine, theme, transcript, say
        transcript.undoOperation.connect(self._undo)
        transcript.settle.connect(lambda holds: self._change(lambda memos: memos.settle(holds), SETTLED()))
        transcript.keepAll.connect(lambda cube: self._change(lambda memos: memos.keep_all(cube)[0], ALL_HOLD()))
        transcript.openFile.connect(self._open_file)
        transcript.aloud.failed.connect(self._refuse)
        panel.openFile.connect(self._open_document)

    def _undo(self, operation: int) -> None:
        def said(undone: Operation) -> str:
            if undone.verb == "remember":
                return tr("That is no longer remembered.")
            return tr("Undone: {what}", what=undone.summary)

        def again() -> None:
            if self._transcript.talk is not None:
                self._transcript.show_conversation(self._transcript.talk)

        take_back(self._engine, self, self._say, operation, done=said, again=again)

    def _change(self, work: Callable[[MemOS], MemCube], said: str) -> None:
        change(self._engine, self, self._say, work, said)

    def _open_file(self, widget: UserMessage, place: int) -> None:
        """Open a file that went with a message; a picture is opened as the message keeps it."""
        file = widget.files[place]
        if not file.picture:
            self._open_document(Cited(file.path))
        elif widget.message_id is not None:
            show_picture(self._engine, widget.message_id, place, file.name, self._refuse, self._transcript)

    def _open_document(self, cited: Cited) -> None:
        open_document(self._engine, self._theme, cited, self._refuse, self._transcript)

    def _refuse(self, reason: str) -> None:
        self._say(reason, "", None)
