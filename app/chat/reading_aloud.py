"""Reads a reply aloud with the voice of the system, one at a time; it ends when the reply is no longer shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QObject, Signal

from app.bridge import Engine
from app.chat.spoken_text import spoken_lines
from app.chat.voice import Voice, voice_of_system
from app.language import of_pages, tr
from app.looks import Looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.chat.assistant_message import AssistantMessage
    from memos_core import MemOS


class ReadingAloud(QObject):
    """Reads the replies of one transcript aloud."""

    failed = Signal(str)
    """Why nothing is read."""
    _reading: ClassVar[ReadingAloud | None] = None
    """The one that reads now, of those of all windows."""

    def __init__(self, engine: Engine, transcript: QObject) -> None:
        """
        Args:
            engine: tells the language of a reply.
            transcript: the parent object.
        """
        super().__init__(transcript)
        self._engine = engine
        self._program = voice_of_system()
        self._looks = Looks()
        self._reply: AssistantMessage | None = None
        self._voice: Voice | None = None

    @property
    def possible(self) -> bool:
        """Whether this computer has a voice."""
        return self._program is not None

    @property
    def reply(self) -> AssistantMessage | None:
        """The reply that is being read; None if none is."""
        return self._reply

    def read(self, reply: AssistantMessage) -> None:
        """Read a reply aloud; what is being read in any window ends."""
        if ReadingAloud._reading is not None:
            ReadingAloud._reading.stop()
        program, lines = self._program, spoken_lines(reply.text)
        if program is None or self._engine.memos is None:
            return
        if not lines:
            self.failed.emit(tr("There is nothing in this reply to read aloud."))
            return
        ReadingAloud._reading, self._reply = self, reply
        reply.installEventFilter(self)
        reply.show_reading(True)
        usual = of_pages()[0].partition("-")[0]

        def prepare(_memos: MemOS) -> Sequence[str]:
            from memos_core import main_language

            return program.arguments(program.path, main_language("\n".join(lines)) or usual)

        def begin(arguments: Sequence[str]) -> None:
            self._voice = Voice(program, arguments, lines)
            self._voice.ended.connect(self._ended)
            self._voice.begin()

        self._engine.run(prepare, begin, self._refuse, self, look=self._looks.again(), long=True)

    def stop(self) -> None:
        """Stop reading."""
        voice = self._voice
        self._end()
        if voice is not None:
            voice.stop()

    def _ended(self, well: bool) -> None:
        if well:
            self._end()
        else:
            self._refuse(tr("The voice of this computer could not read this reply aloud."))

    def _refuse(self, reason: str) -> None:
        self._end()
        self.failed.emit(reason)

    def _end(self) -> None:
        self._looks.again()  # a language that is still being looked for is no longer wanted
        reply, self._reply, self._voice = self._reply, None, None
        if reply is not None:
            ReadingAloud._reading = None
            reply.removeEventFilter(self)
            reply.show_reading(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop when the chat is left, the window is closed or the profile is locked: all of them hide the reply. A window that is minimized
        by the system goes on."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.stop()
        return super().eventFilter(watched, event)
