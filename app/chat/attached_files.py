"""Files that go with the next message: chosen, dropped or pasted, shown as chips in the composer, and read when it is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine, put_into_place
from app.chat.attached_picture import PictureChip
from app.chat.chip_parts import name_of, remove_button
from app.chat.given import Given
from app.chat.transcript import Talk
from app.desk.actions import shown_key
from app.file_dialogs import choose_files
from app.language import Later, number, plural, tr, translated
from app.theme.menu import Entry, menu_of
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, button, restyle
from app.words import passage_count
from app.work import Work

if TYPE_CHECKING:
    from memos_core import Attached, EncodingChoice, MemOS, MessageFile, Picture, Progress

MOST_FILES = 10
"""Files that go with one message."""
PREVIEW_CHARACTERS = 60
"""Of how a text would read in an encoding, in a menu."""
_STARTING = Later("The app is still starting. Try again in a moment.")
ONLY_HERE, KEPT = Later("This chat only"), Later("Keep in memory")


@dataclass(frozen=True)
class _Looked:
    """What a look into a file has found: how many passages, or why it cannot be read."""

    passages: int = 0
    unread: int = 0
    """Passages that only say that a page could not be read."""
    reason: str = ""
    choices: Sequence[EncodingChoice] = ()


def _look(memos: MemOS, path: Path, encoding: str | None, progress: Progress) -> _Looked:
    from memos_core import MemOSError, UnclearEncoding

    try:
        passages = memos.read_document(path, progress, encoding)
    except UnclearEncoding as error:
        return _Looked(reason=tr("In which encoding was {name} written?", name=path.name), choices=error.choices)
    except MemOSError as error:
        return _Looked(reason=translated(str(error)))
    return _Looked(len(passages), sum(passage.unread for passage in passages))


class _Chip(QFrame):
    """One file: its name, what was found in it, whether it is kept, and a button that takes it away."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, engine: Engine, theme: ThemeManager, path: Path, number: int) -> None:
        super().__init__()
        self.path, self.keep, self.looked = path, False, _Looked()
        self.encoding: str | None = None
        self._engine, self._number = engine, number
        self._work: Work | None = None
        self.setObjectName(f"attachedFile-{number}")
        self.setProperty("role", "saved")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 4, 3)
        row.setSpacing(6)
        row.addWidget(name_of(path))
        self._note = ElidedLabel("", "note")
        row.addWidget(self._note, 1)
        self._encoding = button(
            tr("Choose …"), f"attachedEncoding-{number}", "link", accessible=tr("How {name} reads", name=path.name)
        )
        self._encoding.clicked.connect(self._choose_encoding)
        row.addWidget(self._encoding)
        self._mode = button(ONLY_HERE(), f"attachedMode-{number}", "link")
        self._mode.clicked.connect(self._choose_mode)
        row.addWidget(self._mode)
        remove = remove_button(theme, path, number)
        remove.clicked.connect(lambda: self.removed.emit(self))
        row.addWidget(remove)
        self._show_mode()
        self._read()

    @property
    def usable(self) -> bool:
        """Whether it can go with the message."""
        return self.looked.passages > 0

    @property
    def reading(self) -> bool:
        """Whether it is being looked at."""
        return self._work is not None

    @property
    def trouble(self) -> str:
        """Why the message cannot be sent with it; "" where it can."""
        if self.looked.choices:
            return tr("Choose how {name} reads, or remove it.", name=self.path.name)
        if self.looked.reason:
            return tr("{name} cannot be read. Remove it to send the message.", name=self.path.name)
        return ""

    def cancel(self) -> None:
        """It is no longer wanted."""
        if self._work is not None:
            self._work.progress.cancel()

    def say(self, text: str, *, bad: bool = False) -> None:
        """Say something of the file."""
        self._note.set_text(text)
        restyle(self._note, role="danger" if bad else "note")
        self.setAccessibleName(f"{self.path.name}, {text}")

    def refuse(self, reason: str) -> None:
        """It could not be read after all."""
        self.looked = _Looked(reason=reason)
        self.say(reason, bad=True)
        self._mode.hide()

    def _read(self) -> None:
        self.say(tr("Reading …"))
        self._encoding.hide()
        work = self._work = Work(tr("Reading"), self)
        work.told.connect(
            lambda what, done, total: self.say(
                tr("{what} {done} of {total} …", what=what, done=number(done), total=number(total))
                if total
                else f"{what} …"
            )
        )
        self._engine.run(
            lambda memos: _look(memos, self.path, self.encoding, work.progress), self._show, None, self, long=True
        )

    def _show(self, looked: _Looked) -> None:
        if self._work is not None:
            self._work.end()
            self._work = None
        self.looked = looked
        if looked.reason:
            self.say(looked.reason, bad=not looked.choices)
        elif looked.unread:
            pages = plural("{n} page was not read", "{n} pages were not read", looked.unread)
            self.say(f"{passage_count(looked.passages)}; {pages}", bad=True)
        else:
            self.say(passage_count(looked.passages))
        self._encoding.setVisible(bool(looked.choices))
        self._mode.setVisible(not looked.reason)
        self.changed.emit()

    def _choose_encoding(self) -> None:
        def use(encoding: str) -> None:
            self.encoding = encoding
            self._read()
            self.changed.emit()

        entries: list[Entry | None] = [
            Entry(
                f"encoding-{choice.name}",
                f"{choice.preview[:PREVIEW_CHARACTERS]}   ({choice.name})".replace("&", "&&"),
                lambda name=choice.name: use(name),  # type: ignore[misc]
            )
            for choice in self.looked.choices
        ]
        self._menu(f"encodingMenu-{self._number}", entries, self._encoding)

    def _choose_mode(self) -> None:
        def use(keep: bool) -> None:
            self.keep = keep
            self._show_mode()

        entries: list[Entry | None] = [
            Entry("onlyHere", tr("This chat only: erased with the chat"), lambda: use(False)),
            Entry("keepInMemory", tr("Keep in memory: other chats find it too"), lambda: use(True)),
        ]
        self._menu(f"modeMenu-{self._number}", entries, self._mode)

    def _menu(self, name: str, entries: list[Entry | None], below: QWidget) -> None:
        menu_of(self, name, entries).popup(below.mapToGlobal(QPoint(0, below.height())))

    def _show_mode(self) -> None:
        mode = KEPT() if self.keep else ONLY_HERE()
        self._mode.setText(f"{mode} ▾")
        self._mode.setAccessibleName(f"{self.path.name}: {mode}")
        self._mode.setToolTip(
            tr("Other chats find it too") if self.keep else tr("No other chat reads it; it goes with this one")
        )


class AttachedFiles(QWidget):
    """The chips of the conversation that is shown; each conversation has its own."""

    changed = Signal()
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("attachedFiles")
        self.setAccessibleName(tr("Files that go with the message"))
        self._engine, self._theme = engine, theme
        self._talk: Talk | None = None
        self._of: dict[str, list[_Chip | PictureChip]] = {}
        self._count = 0
        self._read: dict[str, tuple[MessageFile, ...]] = {}
        """What a conversation has read already for a message that could not be sent then."""
        self._model = ("", False)
        """The name of the model that answers in the chat that is shown, and whether it sees."""
        self._giving: Work | None = None
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
    def _chips(self) -> list[_Chip | PictureChip]:
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
        """Whether one is still being looked at, or being read for a message that was sent."""
        return self._giving is not None or any(chip.reading for chip in self._chips)

    @property
    def giving(self) -> bool:
        """Whether files are being read for a message that was sent."""
        return self._giving is not None

    @property
    def trouble(self) -> str:
        """Why the message cannot be sent with them; "" where it can."""
        return next((chip.trouble for chip in self._chips if chip.trouble), "")

    @property
    def ready(self) -> bool:
        """Whether there are files that can go with the message."""
        return any(chip.usable for chip in self._chips) or self._talk_id in self._read

    def show_for(self, talk: Talk) -> None:
        """Another conversation is shown; a temporary one takes no files, for nothing of it may be written."""
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
        """Let the person choose files."""
        if self._engine.memos is None:
            self.toast.emit(_STARTING(), "", None)
            return
        from memos_core import DOCUMENT_KINDS, PICTURE_KINDS

        documents, pictures = (" ".join(f"*.{kind}" for kind in kinds) for kinds in (DOCUMENT_KINDS, PICTURE_KINDS))
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
        """Let files go with the next message of the conversation that is shown."""
        talk = self._taking()
        if talk is None:
            return
        known = {chip.path for chip in self._chips}
        for path in self._with_room([path for path in dict.fromkeys(paths) if path not in known]):
            self._add(talk, path)
        self._show()

    def add_image(self, image: QImage) -> None:
        """Let a picture that is in no file go with the next message of the conversation that is shown."""
        talk = self._taking()
        if talk is None:
            return
        for name in self._with_room([Path(tr("Pasted picture {n}", n=number(self._count + 1)))]):
            self._add(talk, name, image=image)
        self._show()

    def _taking(self) -> Talk | None:
        """The conversation that files can be given to now; None where there is none, which the person is told."""
        talk = self._talk
        if talk is None or self._engine.memos is None:
            self.toast.emit(_STARTING(), "", None)
            return None
        if talk.temporary:
            self.toast.emit(tr("A temporary chat takes no files: nothing of it may be written."), "", None)
            return None
        return talk

    def _with_room(self, paths: Sequence[Path]) -> Sequence[Path]:
        """Those for which there is room in the message; tells of the others."""
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
        chip: _Chip | PictureChip
        if picture is not None or image is not None or is_picture(path):
            chip = PictureChip(self._engine, self._theme, path, self._count, picture, image)
            chip.show_model(*self._model)
        else:
            chip = _Chip(self._engine, self._theme, path, self._count)
        chip.changed.connect(self.changed)
        chip.removed.connect(self._remove)
        self._of.setdefault(talk.id, []).append(chip)
        self._column.addWidget(chip)

    def show_model(self, model: str, sees: bool) -> None:
        """Another model answers in the chat that is shown: say whether it sees the pictures.

        Args:
            model: its name; "" where that is not known yet.
            sees: whether it can be shown pictures.
        """
        self._model = model, sees
        for chips in self._of.values():
            for chip in chips:
                if isinstance(chip, PictureChip):
                    chip.show_model(model, sees)

    def _remove(self, chip: _Chip | PictureChip) -> None:
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

    # -- giving them to the chat --------------------------------------------------------------

    def give(
        self,
        talk: Talk,
        spaces: tuple[Sequence[str], str] | None,
        then: Callable[[Given | None], None],
        place: tuple[str, str] = ("", ""),
    ) -> None:
        """Have the conversation read the files that are shown.

        Args:
            talk: the conversation that is shown.
            spaces: what it reads and writes, where it is new and the person has chosen.
            then: told what goes with the message; None where it cannot be sent: what was refused stands in the chips.
            place: ids of the folder and of the persona that it has, where it is new; "" for none.
        """
        present = [chip for chip in self._of.get(talk.id, []) if chip.usable]
        chips = [chip for chip in present if isinstance(chip, _Chip)]
        shown = [chip for chip in present if isinstance(chip, PictureChip)]
        wanted = [(chip.path, chip.keep, chip.encoding) for chip in chips]
        work = self._giving = Work(tr("Reading"), self)
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
            self._end(work)
            for chip in chips[: len(done)]:
                self._remove(chip)
            self._read[talk.id] = (*self._read.get(talk.id, ()), *(attached.file for attached in done))
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
            files = self._read.pop(talk.id)
            self.changed.emit()
            then(Given(files, pictures))

        def failed(reason: str) -> None:
            self._end(work)
            self.toast.emit(reason, "", None)
            self.changed.emit()
            then(None)

        self._engine.run(read, over, failed, self, long=True)

    def take_back(self, talk: Talk, given: Given) -> None:
        """The message could not be sent: what went with it goes with the next one of that conversation."""
        if given.files:
            self._read[talk.id] = (*given.files, *self._read.get(talk.id, ()))
        for picture in given.pictures:
            self._add(talk, Path(picture.path or picture.name), picture)
        self._show()

    def stop(self) -> None:
        """Stop reading files for a message; what was read already stays with the chat."""
        if self._giving is not None:
            self._giving.progress.cancel()

    def _end(self, work: Work) -> None:
        work.end()
        self._giving = None
