"""Files that go with the next message: chosen, dropped or pasted, shown as chips in the composer, and read when the message is sent."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge import Engine, put_into_place
from app.chat.attached_document import DocumentChip
from app.chat.attached_picture import PictureChip
from app.chat.given import Given
from app.chat.transcript import Talk
from app.desk.actions import shown_key
from app.file_dialogs import choose_files
from app.language import number, plural, tr, translated
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton
from app.work import Work

if TYPE_CHECKING:
    from memos_core import Attached, MemOS, MessageFile, Picture

MOST_FILES = 10
"""How many files can go with one message."""


class AttachedFiles(QWidget):
    """The chips of all conversations; those of the conversation that is shown are visible. Messages that wait to be sent have their own."""

    changed = Signal()
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("attachedFiles")
        self.setAccessibleName(tr("Files that go with the message"))
        self._engine, self._theme = engine, theme
        self._talk: Talk | None = None
        self._of: dict[str, list[DocumentChip | PictureChip]] = {}
        """The chips by key: the id of a conversation, for its next message, or what `set_aside` returned, for a waiting message."""
        self._count = 0
        self._read: dict[str, tuple[MessageFile, ...]] = {}
        """Files already read for a message that then could not be sent, by the same keys as `_of`."""
        self._model = ("", False)
        """The name of the model that will answer in the chat that is shown, and whether it can see pictures."""
        self._giving: dict[str, Work] = {}
        """The reading that is under way, by the id of its conversation."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(4)
        self.button = IconButton(
            theme,
            "paperclip",
            "attachFiles",
            tr("Attach files"),
            tooltip=tr("Attach documents to this chat ({key}); or drop them here", key=shown_key("Ctrl+U")),
        )
        self.button.clicked.connect(self.choose)
        self.hide()

    # -- what is shown ------------------------------------------------------------------------

    @property
    def _chips(self) -> list[DocumentChip | PictureChip]:
        return self._of.get(self._talk_id, [])

    @property
    def _talk_id(self) -> str:
        return "" if self._talk is None else self._talk.id

    @property
    def welcome(self) -> bool:
        """Whether the conversation that is shown takes files."""
        return self._talk is not None and not self._talk.temporary

    @property
    def waits(self) -> bool:
        """Whether a file is still being looked at, or files are being read for a message that is being sent."""
        return self.giving or any(chip.reading for chip in self._chips)

    @property
    def giving(self) -> bool:
        """Whether files are being read for a message that is being sent."""
        return self.gives(self._talk_id)

    def gives(self, conversation: str) -> bool:
        """Whether files are being read for a message that is being sent in this conversation."""
        return conversation in self._giving

    @property
    def trouble(self) -> str:
        """Why the message cannot be sent with the files; "" if it can."""
        return next((chip.trouble for chip in self._chips if chip.trouble), "")

    @property
    def ready(self) -> bool:
        """Whether there are files that can go with the message."""
        return self.can_go(self._talk_id)

    def can_go(self, of: str) -> bool:
        """Whether there are files that can go with a message.

        Args:
            of: the key of the message: a conversation's id for its next message, or what `set_aside` returned for a waiting one.
        """
        return any(chip.usable for chip in self._of.get(of, ())) or of in self._read

    def count(self, of: str) -> int:
        """How many files go with the message of this key."""
        return len(self._of.get(of, ())) + len(self._read.get(of, ()))

    def show_for(self, talk: Talk) -> None:
        """Show the chips of a conversation. A temporary one takes no files, because nothing of it may be written."""
        self._talk = talk
        self.button.setVisible(not talk.temporary)
        self._show()

    def _show(self) -> None:
        shown = self._chips
        for chips in self._of.values():
            for chip in chips:
                chip.setVisible(chips is shown)
        self.setVisible(bool(shown))
        self.changed.emit()

    # -- adding and taking away ---------------------------------------------------------------

    def choose(self) -> None:
        """Let the person choose files; the app may still be starting."""
        self._engine.run_anyway(_kinds, self._choose, lambda reason: self.toast.emit(reason, "", None), self)

    def _choose(self, kinds: tuple[str, str]) -> None:
        documents, pictures = kinds
        choose_files(
            self.window(),
            "attachDialog",
            tr("Attach files"),
            self.add,
            [
                tr("Documents and pictures ({endings})", endings=f"{documents} {pictures}"),
                tr("Documents ({endings})", endings=documents),
                tr("Pictures ({endings})", endings=pictures),
                tr("All files, also source code (*)"),
            ],
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Add files to the next message of the conversation that is shown."""
        talk = self._taking()
        if talk is None:
            return
        known = {chip.path for chip in self._chips}
        for path in self._with_room([path for path in dict.fromkeys(paths) if path not in known]):
            self._add(talk, path)
        self._show()

    def add_image(self, image: QImage) -> None:
        """Add a picture that is not in a file to the next message of the conversation that is shown."""
        talk = self._taking()
        if talk is None:
            return
        for name in self._with_room([Path(tr("Pasted picture {n}", n=number(self._count + 1)))]):
            self._add(talk, name, image=image)
        self._show()

    def _taking(self) -> Talk | None:
        """The conversation that files can be added to; None if there is none. The person is told about a temporary one."""
        talk = self._talk
        if talk is not None and talk.temporary:
            self.toast.emit(tr("A temporary chat takes no files: nothing of it may be written."), "", None)
            return None
        return talk

    def _with_room(self, paths: Sequence[Path]) -> Sequence[Path]:
        """The files for which the message has room; the person is told if others are left out."""
        room = MOST_FILES - len(self._chips)
        if len(paths) > room:
            self.toast.emit(
                plural(
                    "{n} file can go with one message. The others were left out.",
                    "{n} files can go with one message. The others were left out.",
                    MOST_FILES,
                ),
                "",
                None,
            )
        return paths[:room]

    def _add(self, talk: Talk, path: Path, picture: Picture | None = None, image: QImage | None = None) -> None:
        from memos_core import is_picture

        self._count += 1
        chip: DocumentChip | PictureChip
        if picture is not None or image is not None or is_picture(path):
            chip = PictureChip(self._engine, self._theme, path, self._count, picture, image)
            chip.show_model(*self._model)
        else:
            chip = DocumentChip(self._engine, self._theme, path, self._count)
        self._take(talk.id, chip)

    def show_model(self, model: str, sees: bool) -> None:
        """Say in the chips whether the model that answers now in this chat sees pictures.

        Args:
            model: the model's name; "" if it is not known yet.
            sees: whether it can see pictures.
        """
        self._model = model, sees
        for chips in self._of.values():
            for chip in chips:
                if isinstance(chip, PictureChip):
                    chip.show_model(model, sees)

    def _remove(self, chip: DocumentChip | PictureChip) -> None:
        for id, chips in list(self._of.items()):
            if chip in chips:
                chips.remove(chip)
                if not chips:
                    del self._of[id]
        chip.cancel()
        self._column.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._show()

    # -- of messages that wait ----------------------------------------------------------------

    def set_aside(self) -> str:
        """Move the files that are shown to a message that waits to be sent. Returns their new key."""
        of = uuid.uuid4().hex
        if chips := self._of.pop(self._talk_id, None):
            self._of[of] = chips
        if read := self._read.pop(self._talk_id, None):
            self._read[of] = read
        self._show()
        return of

    def bring_back(self, talk: Talk, of: str) -> None:
        """Give the files of a message that is not sent after all to the next message of its conversation."""
        if chips := self._of.pop(of, None):
            self._of[talk.id] = [*chips, *self._of.get(talk.id, ())]
        if read := self._read.pop(of, None):
            self._read[talk.id] = (*read, *self._read.get(talk.id, ()))
        self._show()

    def drop(self, of: str) -> None:
        """Drop the files of a message that is no longer wanted."""
        for chip in list(self._of.get(of, ())):
            self._remove(chip)
        self._read.pop(of, None)

    def hand_over(self, of: str, to: AttachedFiles) -> None:
        """Move the files of a message to another view.

        Args:
            of: the key of the message, as for `can_go`.
            to: the files of the other view.
        """
        for chip in self._of.pop(of, ()):
            self._column.removeWidget(chip)
            chip.changed.disconnect(self.changed)
            chip.removed.disconnect(self._remove)
            to._take(of, chip)
        if read := self._read.pop(of, None):
            to._read[of] = read
        self._show()
        to._show()

    def _take(self, of: str, chip: DocumentChip | PictureChip) -> None:
        chip.changed.connect(self.changed)
        chip.removed.connect(self._remove)
        self._of.setdefault(of, []).append(chip)
        self._column.addWidget(chip)

    # -- giving them to the chat --------------------------------------------------------------

    def give(
        self,
        talk: Talk,
        spaces: tuple[Sequence[str], str] | None,
        then: Callable[[Given | None], None],
        place: tuple[str, str] = ("", ""),
        of: str = "",
    ) -> None:
        """Have a conversation read the files that go with a message.

        Args:
            talk: the conversation.
            spaces: the spaces that a new conversation reads, and the one it writes to; None for the usual ones.
            then: gets what goes with the message, or None if it cannot be sent; the chips then show what was refused.
            place: ids of the folder and the persona of a new conversation; "" for none.
            of: what `set_aside` returned for a message that has waited; "" for the conversation's next message.
        """
        of = of or talk.id
        present = [chip for chip in self._of.get(of, []) if chip.usable]
        chips = [chip for chip in present if isinstance(chip, DocumentChip)]
        shown = [chip for chip in present if isinstance(chip, PictureChip)]
        wanted = [(chip.path, chip.keep, chip.encoding) for chip in chips]
        work = self._giving[talk.id] = Work(tr("Reading"), self)
        working = iter(chips)

        def begin_next() -> None:
            chip = next(working, None)
            if chip is not None:
                chip.say(tr("Reading …"))

        begin_next()
        self.changed.emit()

        def read(memos: MemOS) -> tuple[list[Attached], str | None]:
            from memos_core import Cancelled, MemOSError

            if spaces is not None or any(place):
                memos.conversations.create(conversation_id=talk.id)
            if any(place):
                put_into_place(memos, talk.id, place)
            if spaces is not None:
                memos.conversations.set_spaces(talk.id, reads=spaces[0], writes=spaces[1])
            done: list[Attached] = []
            for path, keep, encoding in wanted:
                try:
                    done.append(
                        memos.attach_document(talk.id, path, keep=keep, encoding=encoding, progress=work.progress)
                    )
                except Cancelled:
                    return done, None
                except MemOSError as error:
                    return done, translated(str(error))
            return done, ""

        def over(outcome: tuple[list[Attached], str | None]) -> None:
            done, reason = outcome
            self._end(talk)
            for chip in chips[: len(done)]:
                self._remove(chip)
            self._read[of] = (*self._read.get(of, ()), *(attached.file for attached in done))
            if reason is None:
                for chip in chips[len(done) :]:
                    chip.say(tr("Stopped; nothing of it was kept"))
            elif reason:
                chips[len(done)].refuse(reason)
            elif long := [attached.document for attached in done if not attached.whole]:
                self.toast.emit(
                    plural(
                        "{documents} is too long to be read whole by this model. It gets the parts that fit your question.",
                        "{documents} are too long to be read whole by this model. It gets the parts that fit your question.",
                        len(long),
                        documents=", ".join(long),
                    ),
                    "",
                    None,
                )
            if reason != "":
                self.changed.emit()
                then(None)
                return
            pictures = tuple(chip.picture for chip in shown if chip.picture is not None)
            for picture_chip in shown:
                self._remove(picture_chip)
            files = self._read.pop(of)
            self.changed.emit()
            then(Given(files, pictures))

        def failed(reason: str) -> None:
            self._end(talk)
            self.toast.emit(reason, "", None)
            self.changed.emit()
            then(None)

        self._engine.run(read, over, failed, self, long=True)

    def take_back(self, talk: Talk, given: Given) -> None:
        """Give what went with a message that could not be sent to the next message of its conversation."""
        if given.files:
            self._read[talk.id] = (*given.files, *self._read.get(talk.id, ()))
        for picture in given.pictures:
            self._add(talk, Path(picture.path or picture.name), picture)
        self._show()

    def stop(self) -> None:
        """Stop reading files for the conversation that is shown; what has been read stays with its next message."""
        if self.giving:
            self._giving[self._talk_id].progress.cancel()

    def stop_all(self) -> None:
        """Stop reading files, for whatever message."""
        for work in self._giving.values():
            work.progress.cancel()

    def _end(self, talk: Talk) -> None:
        self._giving.pop(talk.id).end()


def _kinds(_memos: MemOS | None) -> tuple[str, str]:
    """Filters of a file dialog for the readable documents and pictures. It imports their readers, so it must not run in the GUI thread."""
    from memos_core import DOCUMENT_KINDS, PICTURE_KINDS

    documents, pictures = (" ".join(f"*.{kind}" for kind in kinds) for kinds in (DOCUMENT_KINDS, PICTURE_KINDS))
    return documents, pictures
