"""One context: what it is, its state, what it costs and saves, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.contexts.words import ICONS, KINDS, facts_in_words, state_in_words
from app.language import percent, tr, translated
from app.theme.icons import pixmap
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, button, chip, label, restyle

if TYPE_CHECKING:
    from memos_core import Context

_TILE = 32
_KEEP_WIDTH = 58
"""One width for both texts of the button, so that the columns do not move."""


class ContextCard(QFrame):
    """Shows a context and emits what the person wants done with it; it does nothing itself."""

    openConversation = Signal(str)
    makeReady = Signal(object)
    kept = Signal(object, bool)
    renaming = Signal(object)
    dropped = Signal(object)
    removed = Signal(object)

    def __init__(self, theme: ThemeManager, context: Context) -> None:
        super().__init__()
        self.context = context
        self._theme = theme
        self._busy = False
        self.setObjectName(f"context-{context.id}")
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 10, 10)
        row.setSpacing(12)
        self._tile = label("", "tile")
        self._tile.setFixedSize(_TILE, _TILE)
        self._tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self._name = self._make_name()
        top.addWidget(self._name, 1)
        self._state = chip("")
        self._state.setObjectName(f"contextState-{context.id}")
        top.addWidget(self._state)
        top.addSpacing(4)
        self._ready = button(tr("Make ready"), f"readyContext-{context.id}", "pill")
        self._ready.clicked.connect(lambda: self.makeReady.emit(self.context))
        top.addWidget(self._ready)
        self._keep = button(tr("Keep"), f"keepContext-{context.id}", "pill")
        self._keep.setCheckable(True)
        self._keep.setMinimumWidth(_KEEP_WIDTH)
        self._keep.clicked.connect(lambda on: self.kept.emit(self.context, on))
        top.addWidget(self._keep)
        self._more = IconButton(
            theme, "ellipsis", f"moreContext-{context.id}", tr("More", note="what else can be done"), size=16
        )
        self._more.clicked.connect(self._show_menu)
        top.addWidget(self._more)
        words.addLayout(top)
        self._facts = label("", "note", wrap=True)
        words.addWidget(self._facts)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"contextProgress-{context.id}")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 1000)
        words.addWidget(self._bar)
        self._trouble = label("", "muted", wrap=True)
        words.addWidget(self._trouble)
        row.addLayout(words, 1)
        theme.changed.connect(self._tint)
        self._tint()
        self.show_context(context)

    def _make_name(self) -> QWidget:
        if self.context.what.value == "conversation":
            name = _ElidedButton(f"openContext-{self.context.id}")
            name.clicked.connect(lambda: self.openConversation.emit(self.context.reference))
            return name
        return ElidedLabel("", "strong")

    def show_context(self, context: Context) -> None:
        """Show the context's current state."""
        self.context = context
        name, kind = translated(context.text), context.what.value
        if isinstance(self._name, ElidedLabel | _ElidedButton):
            self._name.set_text(name)
        if isinstance(self._name, _ElidedButton):
            self._name.setAccessibleName(tr("Open the chat: {name}", name=name))
        self._tile.setToolTip(KINDS[kind]())
        self._tile.setAccessibleName(KINDS[kind]())
        words, look, meaning = state_in_words(context)
        if self._state.text() != words:
            self._state.setText(words)
            restyle(self._state, kind=look)
        if context.asked and context.key:
            meaning = tr("{meaning}; it stays until you delete it or its text changes", meaning=meaning)
        self._state.setToolTip(meaning)
        self._state.setAccessibleName(f"{name}: {words}. {meaning}")
        self._facts.setText(facts_in_words(context))
        computing = context.readiness.value == "computing"
        self._bar.setVisible(computing)
        self._bar.setValue(round(context.progress * 1000))
        self._bar.setAccessibleName(tr("{share} of {name} is read", share=percent(context.progress), name=name))
        self._trouble.setText(translated(context.trouble))
        self._trouble.setVisible(bool(context.trouble) and not computing)
        self._keep.setChecked(context.pinned)
        self._keep.setText(tr("Kept") if context.pinned else tr("Keep"))
        self._keep.setAccessibleName(tr("Keep ready: {name}", name=name))
        self._keep.setToolTip(
            tr("It is made ready again whenever it is out of date, and is never deleted to make room")
            if context.pinned
            else tr("Make it ready again whenever it is out of date, and never delete it to make room")
        )
        self._ready.setAccessibleName(tr("Make ready now: {name}", name=name))
        self._more.setAccessibleName(tr("More that can be done with {name}", name=name))
        self._show_busy()

    def set_busy(self, busy: bool) -> None:
        """Say whether a context is being made ready by hand: meanwhile no other can be."""
        self._busy = busy
        self._show_busy()

    def _show_busy(self) -> None:
        ready = self.context.readiness.value
        self._ready.setEnabled(not self._busy and ready in ("stale", "missing"))
        self._ready.setToolTip(
            tr("It is ready")
            if ready == "ready"
            else tr("One is being made ready")
            if self._busy or ready == "computing"
            else tr("Have the model read it now; first you see how long that takes")
        )

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("contextMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Rename …")).triggered.connect(lambda: self.renaming.emit(self.context))
        drop = menu.addAction(tr("Delete what is saved"))
        drop.setEnabled(bool(self.context.key))
        drop.triggered.connect(lambda: self.dropped.emit(self.context))
        if self.context.what.value == "documents":
            menu.addAction(tr("Remove from the list")).triggered.connect(lambda: self.removed.emit(self.context))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _tint(self) -> None:
        self._tile.setPixmap(pixmap(ICONS[self.context.what.value], self._theme.palette.activation, 16))


class _ElidedButton(QPushButton):
    """A name that can be clicked; it ends in an ellipsis if it is too long."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "name")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def set_text(self, text: str) -> None:
        """Show another name."""
        self._whole = " ".join(text.split())
        self._elide()

    def _elide(self) -> None:
        room = max(self.width() - 8, 20)
        shown = QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        opens = tr("Open this chat")
        self.setToolTip(opens if shown == self._whole else f"{self._whole}\n{opens}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()
