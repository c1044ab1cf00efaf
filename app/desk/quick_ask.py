"""A small window for one question, on top of all others. The question begins a normal chat, which can be opened in the main window."""

from __future__ import annotations

import uuid
from collections.abc import Callable
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
from app.undoable import take_back

if TYPE_CHECKING:
    from memos_core import ChatEvent, MemCube, OfferedReminder, ToolUse

WIDTH, ANSWER_HEIGHT = 560, 260
_HINT = Later("Enter asks, Esc closes")


class QuickAsk(QWidget):
    """The small window."""

    openChat = Signal(str)
    filesDropped = Signal(list)
    """Paths of the dropped files."""

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
        self._tool_asks = False
        self._run: Callable[[], None] | None = None
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
        self._note = label(_HINT(), "note", wrap=True)
        self._note.setObjectName("quickNote")
        layout.addWidget(self._note)
        row = QHBoxLayout()
        row.addStretch(1)
        self._action = button(tr("Undo"), "quickAction", "link")
        self._action.clicked.connect(self._act)
        self._action.hide()
        row.addWidget(self._action)
        self._stop = button(tr("Stop"), "quickStop", "link", tooltip=tr("Stop the reply"))
        self._stop.clicked.connect(lambda: self._engine.stop(self._conversation))
        self._stop.hide()
        row.addWidget(self._stop)
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
        """Show the window with an empty field, in the middle of the screen that the pointer is on."""
        if not self._busy:
            self._conversation, self._reply = "", ""
            self.field.clear()
            self._area.hide()
            self._open.hide()
            self._say(_HINT())
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
        """Put dropped text into the field; dropped files are handed to the main window."""
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
        """The text selected in any program, if the system tells it (X11, and most Wayland desktops)."""
        clipboard = QGuiApplication.clipboard()
        return clipboard.text(QClipboard.Mode.Selection).strip() if clipboard.supportsSelection() else ""

    def _keep(self) -> None:
        text = self.field.text().strip()
        if not text:
            return

        def kept(cube: MemCube) -> None:
            if self.field.text().strip() == text:
                self.field.clear()
            if cube.operation is None:
                self._say(tr("That was remembered before"))
            else:
                self._changed(tr("Remembered"), cube.operation)

        self._engine.run(lambda memos: memos.remember(text), kept, self._say, self)

    def _ask(self) -> None:
        text = self.field.text().strip()
        if not text or self._busy:
            return
        if self._engine.memos is None:
            self._say(tr("It is still starting. Your question stays here."))
            return
        self._conversation = self._conversation or uuid.uuid4().hex
        self._reply, self._busy = "", True
        self._answer.setText("…")
        self._area.show()
        self._open.show()
        self._stop.show()
        self._say("")
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
            self._say(translated(event.failed))
        if event.notice is not None:
            self._say(translated(event.notice))
        if event.saved is not None:
            self._changed(tr("Remembered"), event.operation)
        if event.reminded is not None:
            self._changed(tr("Reminder made"), event.operation)
        if event.corrected is not None:
            self._changed(translated(event.corrected.in_words), event.operation)
        if event.suggested is not None:
            self._say(tr("It asks whether to keep something that you said."), tr("Answer in the chat"), self._show_chat)
        if event.offered is not None:
            self._offer(event.offered)
        if event.called is not None:
            self._tool(event.called)

    def _tool(self, use: ToolUse) -> None:
        asked, self._tool_asks = self._tool_asks, use.state == "asking"
        if self._tool_asks:
            self._say(
                tr("It wants to use a tool: {title}.", title=use.title), tr("Answer in the chat"), self._show_chat
            )
        elif asked:
            self._say("")

    def _offer(self, one: OfferedReminder) -> None:
        def accept() -> None:
            self._engine.run(
                lambda memos: memos.offered_reminders.accept(one.message),
                lambda cube: self._changed(tr("Reminder made"), cube.operation),
                self._say,
                self,
            )

        self._say(translated(one.text), tr("Remind me"), accept)

    def _changed(self, text: str, operation: int | None) -> None:
        """Say what was changed, and offer to undo it."""
        if operation is None:
            self._say(text)
        else:
            self._say(text, tr("Undo"), lambda: take_back(self._engine, self, self._say, operation))

    def _say(self, text: str, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Show a line below the reply, with the action that belongs to it."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        self._run = run
        self._action.setText(action)
        self._action.setAccessibleName(f"{action}: {text}")
        self._action.setVisible(run is not None)
        self.adjustSize()

    def _act(self) -> None:
        run, self._run = self._run, None
        self._action.hide()
        if run is not None:
            run()

    def _ended(self, conversation: str, reason: str) -> None:
        if conversation == self._conversation:
            self._busy = False
            self._stop.hide()
            if reason:
                self._say(reason)

    def _show_chat(self) -> None:
        self.close()
        self.openChat.emit(self._conversation)
