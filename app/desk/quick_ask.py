"""A small window for one question, above all others. It is a chat like any other, which can be opened in the window."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.markdown import as_html
from app.desk.actions import shown_key
from app.language import Later, tr, translated
from app.memory_browser.import_dialog import local_files
from app.theme.widgets import button, label

if TYPE_CHECKING:
    from memos_core import ChatEvent, MemCube

WIDTH, ANSWER_HEIGHT = 560, 260
_HINT = Later("Enter asks, Esc closes")


class QuickAsk(QWidget):
    """The window."""

    openChat = Signal(str)
    filesDropped = Signal(list)
    """Paths of files."""

    def __init__(self, engine: Engine, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("quickAsk")
        self.setWindowTitle(tr("Quick question"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAcceptDrops(True)
        self.setFixedWidth(WIDTH)
        self._engine = engine
        self._conversation, self._reply, self._busy = "", "", False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        self.field = QLineEdit()
        self.field.setObjectName("quickQuestion")
        self.field.setAccessibleName(tr("Quick question"))
        self.field.setPlaceholderText(tr("Ask, tell, or “remind me tomorrow at 9 to …”"))
        self.field.setAcceptDrops(False)
        self.field.returnPressed.connect(self._ask)
        layout.addWidget(self.field)
        self._answer = label("", wrap=True, selectable=True)
        self._answer.setObjectName("quickAnswer")
        self._answer.setTextFormat(Qt.TextFormat.RichText)
        self._answer.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(ANSWER_HEIGHT)
        self._area.setWidget(self._answer)
        self._area.hide()
        layout.addWidget(self._area)
        row = QHBoxLayout()
        self._note = label(_HINT(), "note")
        row.addWidget(self._note, 1)
        self._selected = button(
            tr("Take the selected text"), "quickSelected", "link", tooltip=tr("What is selected on the screen")
        )
        self._selected.clicked.connect(lambda: self._take(self._selection()))
        self._selected.hide()
        row.addWidget(self._selected)
        self._remember = button(
            tr("Remember it"),
            "quickRemember",
            "link",
            tooltip=tr("Keep it as a memory ({key})", key=shown_key("Ctrl+Enter")),
        )
        self._remember.clicked.connect(self._keep)
        self._remember.setEnabled(False)
        row.addWidget(self._remember)
        self.field.textChanged.connect(lambda text: self._remember.setEnabled(bool(text.strip())))
        self._open = button(tr("Open the chat"), "quickOpen", "link", tooltip=tr("Go on in the window"))
        self._open.clicked.connect(self._show_chat)
        self._open.hide()
        row.addWidget(self._open)
        layout.addLayout(row)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._keep)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self).activated.connect(self.close)
        engine.chatEvent.connect(self._event)
        engine.chatEnded.connect(self._ended)

    def ask_anew(self) -> None:
        """Show it with an empty field, in the middle of the screen that is looked at."""
        if not self._busy:
            self._conversation, self._reply = "", ""
            self.field.clear()
            self._area.hide()
            self._open.hide()
            self._note.setText(_HINT())
        self._selected.setVisible(bool(self._selection()))
        self.adjustSize()
        screen = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        place = screen.availableGeometry()
        self.move(place.center().x() - WIDTH // 2, place.top() + place.height() // 4)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasText() or local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Text that is dropped is what is asked about or remembered; files are taken in by the window."""
        event.acceptProposedAction()
        if files := local_files(event.mimeData()):
            self.close()
            self.filesDropped.emit(files)
        else:
            self._take(event.mimeData().text())

    def _take(self, text: str) -> None:
        self.field.setText(" ".join([self.field.text(), *text.split()]).strip())
        self.field.setFocus()

    def _selection(self) -> str:
        """What is selected in any program, where the system tells that (X11, and most desktops on Wayland)."""
        clipboard = QGuiApplication.clipboard()
        return clipboard.text(QClipboard.Mode.Selection).strip() if clipboard.supportsSelection() else ""

    def _keep(self) -> None:
        text = self.field.text().strip()
        if not text:
            return

        def kept(cube: MemCube) -> None:
            if self.field.text().strip() == text:
                self.field.clear()
            self._note.setText(tr("Remembered") if cube.operation is not None else tr("That was remembered before"))

        self._engine.run(lambda memos: memos.remember(text), kept, self._note.setText, self)

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text or self._busy:
            return
        if self._engine.memos is None:
            self._note.setText(tr("It is still starting. Your question stays here."))
            return
        self._conversation = self._conversation or uuid.uuid4().hex
        self._reply, self._busy = "", True
        self._answer.setText("…")
        self._area.show()
        self._open.show()
        self._note.setText("")
        self.field.clear()
        self.field.setPlaceholderText(text)
        self.adjustSize()
        self._engine.chat(self._conversation, text)

    def _event(self, event: ChatEvent) -> None:
        if event.conversation != self._conversation:
            return
        if event.token:
            self._reply += translated(event.token)
            self._answer.setText(as_html(self._reply))
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.maximum())
        if event.failed is not None:
            self._note.setText(translated(event.failed))
        if event.saved is not None:
            self._note.setText(tr("Remembered"))
        if event.reminded is not None:
            self._note.setText(tr("Reminder made"))

    def _ended(self, conversation: str, reason: str) -> None:
        if conversation == self._conversation:
            self._busy = False
            if reason:
                self._note.setText(reason)

    def _show_chat(self) -> None:
        self.close()
        self.openChat.emit(self._conversation)
