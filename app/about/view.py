"""The page "What I know about you": every statement of the person, grouped, to read, correct, print and save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QStackedLayout,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from app.about.cards import EntityCards
from app.about.delegate import AboutDelegate
from app.about.entity_actions import EntityActions
from app.about.model import SHOWN, AboutModel, Row, rows_of
from app.about.printing import TITLE, as_html
from app.about.summaries import SummariesPage
from app.bridge import Engine
from app.file_dialogs import save_file
from app.forgetting import ask_to_forget
from app.language import Later, plural, tr
from app.memory_browser.actions import MemoryActions
from app.text_dialog import TextDialog
from app.theme.paper import PdfWriting, print_on
from app.theme.switch import SegmentedSwitch
from app.theme.theme import ThemeManager
from app.theme.widgets import EmptyState, IconButton, button, label, page_header
from app.undoable import change
from app.when_seen import WhenSeen
from memos_core import present

if TYPE_CHECKING:
    from memos_core import AboutYou, Entity, MemCube, MemOS, Summary

    Read = tuple[AboutYou, list[Row], Sequence[Entity] | None, int, list[Summary]]

STATEMENTS, CARDS, SUMMARIES = range(3)
_PARTS = (
    (Later("Statements"), "list", "aboutStatementsButton", Later("All that you said, in groups")),
    (
        Later("People and things"),
        "user-round",
        "aboutCardsButton",
        Later("The people and things you mentioned, each on a card"),
    ),
    (Later("In short"), "file-text", "aboutSummariesButton", Later("A few sentences about each group")),
)
ROOM_FOR_NOTE, ROOM_FOR_TITLE = 1000, 820
"""The widths in pixels from which the header shows its note, and its title."""
SETTLED_MILLISECONDS = 200
MORE = 300
"""How many more statements of a group are shown when the person asks for more."""


class AboutView(QWidget):
    """The page. It shows the statements that still hold, but no documents, messages or secrets."""

    toast = Signal(str, str, object)
    openMemory = Signal(str)
    startChat = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._about: AboutYou | None = None
        self._limits: dict[str, int] = {}
        self._part = STATEMENTS
        self._writing: PdfWriting | None = None
        self.model = AboutModel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.cards = EntityCards(theme)
        self.entity_actions = EntityActions(engine, self, lambda: self.cards.entities, self.toast.emit)
        self.cards.action.connect(self.entity_actions.act)
        self.summaries = SummariesPage(theme)
        self.summaries.openMemory.connect(self.openMemory)
        self.summaries.edit.connect(self._edit_sentence)
        column.addWidget(self._make_header(theme))
        self._stack = QStackedLayout()
        self.list = StatementList(theme, self.model)
        self.list.action.connect(self.act)
        self.list.more.connect(self._show_more)
        self._no_cards = EmptyState("", "")
        self._none = EmptyState(
            tr("I don't know anything about you yet"),
            tr(
                "Tell me something in a chat: your name, where you live, what you like. Whatever I remember stands here, "
                "and you can correct it or have me forget it."
            ),
        )
        self._talk = button(tr("Start a chat"), "aboutStartChat", "primary")
        self._talk.clicked.connect(self.startChat)
        self._none.body.addSpacing(8)
        self._none.body.addWidget(self._talk, 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (QWidget(), self.list, self.cards, self.summaries, self._no_cards, self._none):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        actions = MemoryActions(engine, self.window, self)
        actions.toast.connect(self.toast)
        self.model.edited.connect(actions.save_text)
        engine.opened.connect(self._when_seen.changed)
        engine.memoriesChanged.connect(self._when_seen.changed)
        engine.summariesChanged.connect(self._when_seen.changed)

    def _make_header(self, theme: ThemeManager) -> QWidget:
        header, row = page_header()
        self._title = label(tr("What I know about you"), "title")
        row.addWidget(self._title)
        self.switch = SegmentedSwitch(theme, [(text(), icon, name, tooltip()) for text, icon, name, tooltip in _PARTS])
        self.switch.chosen.connect(self.show_part)
        self.switch.set_shown(SUMMARIES, False)  # until a model has written one
        row.addWidget(self.switch)
        self._note = label("", "note")
        row.addWidget(self._note, 1)
        row.addStretch(0)
        self._outputs = []
        for text, name, tooltip, run in (
            (tr("Copy as text"), "aboutCopy", tr("Copy everything to the clipboard"), self._copy),
            (tr("Save as PDF"), "aboutPdf", tr("Write everything into a PDF"), self._choose_pdf),
            (tr("Print …"), "aboutPrint", tr("Print everything"), self._print),
        ):
            item = button(text, name, "pill", tooltip=tooltip)
            item.clicked.connect(run)
            item.setEnabled(False)
            row.addWidget(item)
            self._outputs.append(item)
        return header

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        """Read everything again, unless something is being edited."""
        if self._engine.memos is None or self.list.editing:
            return False
        limits = dict(self._limits)

        with_cards = self._part == CARDS

        def read(memos: MemOS) -> Read:
            about = memos.about()
            entities = memos.entities.list(complete=False) if with_cards else None
            waiting = memos.entities.waiting() if with_cards else 0
            return about, rows_of(about, present(), limits), entities, waiting, memos.summaries.list()

        self._engine.run(read, self._show, self._say, self)
        return True

    def show_part(self, number: int) -> None:
        """Change to STATEMENTS, CARDS or SUMMARIES."""
        self._part = number
        self.switch.choose(number)
        self._when_seen.read()

    def _show(self, read: Read) -> None:
        if self.list.editing:
            self._when_seen.changed()
            return
        self._about, rows, entities, waiting, summaries = read
        self.list.replace(rows)
        if entities is not None:
            self.cards.show_entities(entities)
            self._say_why_no_cards(waiting)
        self.summaries.show_summaries(summaries)
        self.switch.set_shown(SUMMARIES, bool(summaries))
        if self._part == SUMMARIES and not summaries:
            self._part = STATEMENTS
            self.switch.choose(STATEMENTS)
        parts = [plural("{n} statement", "{n} statements", self._about.count)] if rows else []
        if self._about.secrets:
            parts.append(plural("{n} secret is not shown", "{n} secrets are not shown", self._about.secrets))
        if waiting:
            parts.append(plural("{n} is still being processed", "{n} are still being processed", waiting))
        self._note.setText(" · ".join(parts))
        for item in self._outputs:
            item.setEnabled(bool(rows))
        shown: QWidget = self.list
        if self._part == CARDS:
            shown = self.cards if self.cards.entities or entities is None else self._no_cards
        elif self._part == SUMMARIES:
            shown = self.summaries
        self._stack.setCurrentWidget(shown if rows else self._none)
        self.switch.setEnabled(bool(rows))
        self.setFocusProxy(shown if rows else self._talk)

    def _say_why_no_cards(self, waiting: int) -> None:
        """Say why there are no cards: `waiting` statements have not been looked at yet, or none names a person, animal or place."""
        if waiting:
            self._no_cards.title.setText(plural("Looking at {n} statement …", "Looking at {n} statements …", waiting))
            self._no_cards.text.setText(tr("The people, animals and places in them get their cards here."))
        else:
            self._no_cards.title.setText(tr("No people, animals or places yet"))
            self._no_cards.text.setText(
                tr("Tell me in a chat about somebody: your sister, your dog, where they live. Each gets a card here.")
            )

    def _show_more(self, group: str) -> None:
        self._limits[group] = self._limits.get(group, SHOWN) + MORE
        self._when_seen.read()

    # -- changing -----------------------------------------------------------------------------

    def act(self, name: str, cube: MemCube) -> None:
        """Do something with a statement.

        Args:
            name: "pin" (or unpin), "archive", "forget", "open"; "edited" once its editor was closed, to show changes that came meanwhile.
            cube: the statement.
        """
        if name == "pin":
            pinned = not cube.pinned
            self._do(lambda memos: memos.pin(cube.id, pinned), tr("Pinned.") if pinned else tr("Unpinned."))
        elif name == "archive":
            self._do(lambda memos: memos.archive(cube.id), tr("Archived. The assistant no longer uses it."))
        elif name == "open":
            self.openMemory.emit(cube.id)
        elif name == "forget":
            ask_to_forget(self._engine, self, self.window(), self.toast.emit, [cube.id], cube.text)
        elif name == "edited" and self._when_seen.stale:
            self._when_seen.changed()

    def _edit_sentence(self, theme: str, number: int, text: str) -> None:
        dialog = TextDialog(
            self.window(),
            "sentence",
            tr("Change this sentence"),
            text,
            tr("Save"),
            tr("An empty sentence is left out."),
        )

        def save() -> None:
            new = dialog.text
            self._engine.run(lambda memos: memos.summaries.edit(theme, number, new), None, self._say, self)

        dialog.accepted.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _do(self, work: Callable[[MemOS], MemCube], done: str) -> None:
        change(self._engine, self, self.toast.emit, work, done)

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    # -- copying, saving, printing ------------------------------------------------------------

    def _copy(self) -> None:
        if self._about is not None:
            QGuiApplication.clipboard().setText(self._about.as_text())
            self._say(tr("Copied."))

    def _choose_pdf(self) -> None:
        kinds = {"PDF (*.pdf)": "pdf"}  # no text
        save_file(self, "aboutPdfFile", tr("Save as PDF"), f"{tr('About me')}.pdf", kinds, self.save_pdf)

    def save_pdf(self, path: Path) -> None:
        """Write the page into a PDF file in a thread, and say when it is done."""
        if self._about is None or self._writing is not None:
            return
        self._writing = PdfWriting(TITLE(), as_html(self._about, present()), path, self)
        self._writing.finished.connect(self._written)
        self._writing.start()

    def _written(self) -> None:
        writing, self._writing = self._writing, None
        if writing is not None:
            self._say(writing.outcome)
            writing.deleteLater()

    def flush(self) -> None:
        """Wait until a PDF file that is being written is complete."""
        if self._writing is not None:
            self._writing.wait()

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # seldom needed, and slow to load

        about = self._about
        if about is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("aboutPrintDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def accepted() -> None:
            print_on(as_html(about, present()), printer)
            self._say(tr("Sent to the printer."))

        dialog.accepted.connect(accepted)
        QDialog.open(dialog)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(self.width() >= ROOM_FOR_NOTE)
        self._title.setVisible(self.width() >= ROOM_FOR_TITLE)


class StatementList(QListView):
    """The statements. The actions of a statement appear beside the one under the pointer, or the current one."""

    action = Signal(str, object)
    """The name of an action (see `AboutView.act`), and the memory."""
    more = Signal(str)
    """The name of the group of which the person wants to see more."""

    def __init__(self, theme: ThemeManager, model: AboutModel) -> None:
        super().__init__()
        self.setObjectName("aboutList")
        self.setAccessibleName(tr("What I know about you"))
        self._model = model
        self.setModel(model)
        self._delegate = AboutDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._edited)
        self.setMouseTracking(True)
        self.setViewportMargins(0, 12, 0, 0)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.verticalScrollBar().setSingleStep(24)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._buttons = self._make_buttons(theme)
        self.selectionModel().currentChanged.connect(lambda index: self._show_actions(index.row()))
        self.verticalScrollBar().valueChanged.connect(lambda: self._show_actions(self._delegate.active))
        self.clicked.connect(self._want_more)
        theme.changed.connect(self.viewport().update)

    def _want_more(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.more:
            self.more.emit(row.more)

    def _make_buttons(self, theme: ThemeManager) -> QWidget:
        box = QWidget(self.viewport())
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        whole = tr("Show it among the memories, with its source and history")
        for icon_name, name, text, tooltip in (
            ("pencil", "edit", tr("Change"), tr("Change (Enter)")),
            ("pin", "pin", tr("Pin"), tr("Pin: offer it in every chat")),
            ("archive", "archive", tr("Archive"), tr("Archive: the assistant no longer uses it")),
            ("trash-2", "forget", tr("Forget for good"), tr("Forget for good (Delete)")),
            ("info", "open", whole, whole),
        ):
            item = IconButton(theme, icon_name, f"about-{name}", text, size=16, tooltip=tooltip)
            item.setFixedSize(28, 28)
            item.clicked.connect(lambda _=False, name=name: self._pressed(name))
            row.addWidget(item)
        box.adjustSize()
        box.hide()
        return box

    @property
    def editing(self) -> bool:
        """Whether a statement is being changed."""
        return self.state() == QAbstractItemView.State.EditingState

    def replace(self, rows: list[Row]) -> None:
        """Show other rows; the scroll position and the current statement stay."""
        place, current = self.verticalScrollBar().value(), self._cube(self.currentIndex().row())
        number = self.currentIndex().row()
        self._delegate.active = -1
        self._buttons.hide()
        self._delegate.forget_measures()
        self._model.set_rows(rows)
        if current is not None:
            row = self._model.row_of(current.id)
            row = row if row >= 0 else min(number, len(rows) - 1)
            if self._cube(row) is not None:
                self.setCurrentIndex(self._model.index(row))
        self.verticalScrollBar().setValue(place)

    def _cube(self, row: int) -> MemCube | None:
        return self._model.rows[row].cube if 0 <= row < len(self._model.rows) else None

    def _pressed(self, name: str) -> None:
        row = self._delegate.active
        cube = self._cube(row)
        if cube is None:
            return
        self.setCurrentIndex(self._model.index(row))
        if name == "edit":
            self.edit(self._model.index(row))
        else:
            self.action.emit(name, cube)

    def _edited(self, _editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:
        cube = self._cube(self.currentIndex().row())
        if cube is not None:
            QTimer.singleShot(0, self, lambda: self.action.emit("edited", cube))  # once the editor is gone

    def _show_actions(self, row: int) -> None:
        """Move the action buttons beside the statement in a row; hide them if the row has none."""
        before, self._delegate.active = self._delegate.active, row if self._cube(row) is not None else -1
        for number in {before, self._delegate.active}:
            self.update(self._model.index(number))
        cube = self._cube(row)
        if cube is None or self.editing:
            self._buttons.hide()
            return
        rect = self.visualRect(self._model.index(row))
        card = self._delegate.card_of(rect, self._model.rows[row])
        box = QRect(QPoint(card.right() - 10 - self._buttons.width(), card.y() + 6), self._buttons.size())
        self._buttons.move(QStyle.visualRect(self.layoutDirection(), card, box).topLeft())
        self._buttons.show()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._show_actions(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.rect().contains(self.mapFromGlobal(self.cursor().pos())):
            self._show_actions(self.currentIndex().row() if self.hasFocus() else -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, lambda: self._show_actions(self._delegate.active))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index: QModelIndex = self.currentIndex()
        cube = self._cube(index.row())
        if cube is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit(index)
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want_more(index)
        elif cube is not None and event.key() == Qt.Key.Key_Delete:
            self.action.emit("forget", cube)
        else:
            super().keyPressEvent(event)
