"""The inspector: everything about one memory and what can be done with it, or a summary of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.bridge import Engine
from app.conflict_card import conflict_beside
from app.language import Later, plural, tr
from app.memory_browser.actions import FROZEN
from app.memory_browser.findings import Findings, look_up
from app.memory_browser.history_card import HistoryCard
from app.memory_browser.inspector_cards import Openers, details_card, rules_card, selection_cards, source_card
from app.memory_browser.model import Row, state_in_words
from app.memory_browser.query import LIVE, WAITING
from app.memory_browser.recalled_card import RecalledCard
from app.memory_words import keep_here_text, kept_here, kind_name, type_name
from app.theme.flow import flowing
from app.theme.theme import ThemeManager
from app.theme.tokens import PANEL_WIDTH
from app.theme.widgets import IconButton, Side, button, chip, clear_layout, label, scrolling_column
from app.words import breakable, direction_of
from memos_core import today

if TYPE_CHECKING:
    from memos_core import MemCube

TITLE_LENGTH = 90
TEXT_SHOWN = 4_000
QUOTE_LENGTH = 280
PIN_TOOLTIP = Later("A pinned memory is offered in every chat")


class Inspector(Side):
    """The fields of a memory's header, its source, its history, and its actions."""

    openMessage = Signal(str, str)
    openFile = Signal(object)
    """A place (Cited) in a document."""
    openMemory = Signal(str)
    action = Signal(str)
    """What to do with the memory shown: edit, take, dismiss, pin, archive, expire-now, expire-at, keep, freeze, move, keep-here or
    forget."""
    restore = Signal(int)
    """The number of the version to restore."""
    settle = Signal(str)
    """Id of the memory that is true, unlike those that contradict it."""
    keepAll = Signal()
    closed = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__(PANEL_WIDTH)
        self._engine, self._theme = engine, theme
        self.cube: MemCube | None = None
        self.setObjectName("memoryInspector")
        self.setAccessibleName(tr("Memory"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(2)
        self._title = label("", "title", wrap=True)
        top.addWidget(self._title, 1)
        self._more = IconButton(theme, "ellipsis", "inspectorMore", tr("More that can be done with it"), size=16)
        self._more.clicked.connect(self._more_menu)
        top.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._close = IconButton(theme, "x", "closeInspector", tr("Hide this panel"), size=16)
        self._close.clicked.connect(self.closed)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        scroll, self._body = scrolling_column("inspectorScroll", 12)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._make_actions())
        self.show_cube(None)

    def _make_actions(self) -> QWidget:
        self._actions, row = flowing(4)  # in some languages the buttons need two lines
        row.setContentsMargins(0, 4, 0, 0)
        self._edit = button(tr("Edit"), "inspectorEdit", "primary", tooltip=tr("Change the text, type or tags (Enter)"))
        self._edit.clicked.connect(lambda: self.action.emit("edit"))
        self._take = button(tr("Keep"), "inspectorTake", "pill", tooltip=tr("Make a memory of it"))
        self._take.clicked.connect(lambda: self.action.emit("take"))
        self._dismiss = button(tr("Dismiss"), "inspectorDismiss", "pill", tooltip=tr("Put it aside, into the archive"))
        self._dismiss.clicked.connect(lambda: self.action.emit("dismiss"))
        self._pin = button(tr("Pin"), "inspectorPin", "pill", tooltip=PIN_TOOLTIP())
        self._pin.clicked.connect(lambda: self.action.emit("pin"))
        self._expire = button(tr("Expire"), "inspectorExpire", "pill")
        self._expire.clicked.connect(self._expire_menu)
        self._archive = button(tr("Archive"), "inspectorArchive", "pill")
        self._archive.clicked.connect(lambda: self.action.emit("archive"))
        self._forget = button(tr("Forget"), "inspectorForget", "danger", tooltip=tr("Remove it for good (Delete)"))
        self._forget.clicked.connect(lambda: self.action.emit("forget"))
        for item in (self._edit, self._take, self._dismiss, self._pin, self._expire, self._archive, self._forget):
            item.setProperty("compact", True)
            row.addWidget(item)
        return self._actions

    # -- menus --------------------------------------------------------------------------------

    def _expire_menu(self) -> None:
        assert self.cube is not None  # without a memory the button is hidden
        menu = self._menu("expireMenu")
        for text, name in (
            (tr("Now"), "expire-now"),
            (tr("At a date …"), "expire-at"),
            (tr("Never (remove the date)"), "keep"),
        ):
            self._entry(menu, text, name).setEnabled(name != "keep" or self.cube.expires_at is not None)
        menu.popup(self._expire.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _more_menu(self) -> None:
        cube = self.cube
        assert cube is not None  # without a memory the button is hidden
        menu = self._menu("inspectorMenu")
        self._entry(menu, tr("Unfreeze") if cube.frozen else tr("Freeze"), "freeze").setToolTip(
            tr("Nothing changes a frozen memory, neither you nor the app")
        )
        if cube.reminder is None and cube.occurred_at is not None and cube.at.date() > today():
            self._entry(menu, tr("Remind me …"), "remind").setToolTip(tr("Make a reminder of it"))
        self._entry(menu, tr("Move to …"), "move").setEnabled(not cube.frozen)
        here = self._entry(menu, keep_here_text(kept_here(cube)), "keep-here")
        here.setEnabled(not cube.frozen)
        here.setToolTip(tr("Models that other programs or other computers run, and that you may choose for a chat"))
        copy = QAction(tr("Copy the text"), menu)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(cube.text))
        menu.addAction(copy)
        self._entry(menu, tr("Export …"), "export").setToolTip(tr("Write it to a file, to keep or to import elsewhere"))
        menu.setToolTipsVisible(True)
        corner = self._more.mapToGlobal(QPoint(self._more.width() - menu.sizeHint().width(), self._more.height() + 2))
        menu.popup(corner)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _entry(self, menu: QMenu, text: str, name: str) -> QAction:
        item = QAction(text, menu)
        item.setObjectName(name)
        item.triggered.connect(lambda: self.action.emit(name))
        menu.addAction(item)
        return item

    # -- what is shown ------------------------------------------------------------------------

    def show_rows(self, count: int, rows: Sequence[Row] | None) -> None:
        """Show a summary of several memories; if their rows are not known yet, only how many they are."""
        self.cube = None
        self._actions.hide()
        self._more.hide()
        self._title.unsetLayoutDirection()
        self._title.setText(plural("{n} memory selected", "{n} memories selected", count))
        clear_layout(self._body)
        for card in selection_cards(rows) if rows else ():
            self._body.addWidget(card)
        self._body.addStretch(1)

    def show_cube(self, cube: MemCube | None) -> None:
        """Show a memory; None to show what the panel is for."""
        same = cube is not None and self.cube is not None and cube.id == self.cube.id
        self.cube = cube
        self._actions.setVisible(cube is not None)
        self._more.setVisible(cube is not None)
        if cube is None:
            self._title.unsetLayoutDirection()
            self._title.setText(tr("Memory"))
            clear_layout(self._body)
            self._body.addWidget(
                label(tr("Choose a memory to see where it comes from and what was done with it."), "muted", wrap=True)
            )
            self._body.addStretch(1)
            return
        first = " ".join(cube.text.strip().partition("\n")[0].split())
        short = first if len(first) <= TITLE_LENGTH else first[:TITLE_LENGTH].rsplit(" ", 1)[0] + " …"
        self._title.setText(breakable(short))
        self._title.setLayoutDirection(direction_of(short))
        self._set_actions(cube)
        if not same:
            self._fill(cube, Findings())
        self._read(cube)

    def _set_actions(self, cube: MemCube) -> None:
        live, waits = cube.state.value in LIVE, cube.state.value in WAITING
        for item in (self._take, self._dismiss):
            item.setVisible(waits)
        for item in (self._pin, self._expire, self._archive):
            item.setVisible(not waits)
        self._edit.setEnabled(not cube.frozen)
        self._edit.setToolTip(FROZEN() if cube.frozen else tr("Change the text, type or tags (Enter)"))
        self._pin.setText(tr("Unpin") if cube.pinned else tr("Pin"))
        self._pin.setAccessibleName(self._pin.text())
        self._pin.setEnabled(not cube.frozen and (cube.pinned or not cube.from_document))
        document = tr("A passage of a document is offered when it fits")
        self._pin.setToolTip(FROZEN() if cube.frozen else document if cube.from_document else PIN_TOOLTIP())
        self._expire.setEnabled(live and not cube.frozen)
        self._expire.setToolTip(FROZEN() if cube.frozen else tr("Take it out of use, now or at a date"))
        self._archive.setText(tr("Archive") if live else tr("Activate"))
        self._archive.setAccessibleName(self._archive.text())
        self._archive.setEnabled(not cube.frozen)
        hide = tr("Hide it from the assistant; nothing is lost") if live else tr("Let the assistant use it again")
        self._archive.setToolTip(FROZEN() if cube.frozen else hide)

    def _read(self, cube: MemCube) -> None:
        def show(findings: Findings) -> None:
            if self.cube is not None and self.cube.id == cube.id:
                self._fill(cube, findings)

        self._engine.run(lambda memos: look_up(memos, cube), show, None, self)

    def _fill(self, cube: MemCube, findings: Findings) -> None:
        clear_layout(self._body)
        said = findings.origins[0].said if findings.origins else ""
        if len(cube.text.strip()) > TITLE_LENGTH or "\n" in cube.text.strip():
            self._body.addWidget(label(breakable(cube.text[:TEXT_SHOWN]), "muted", wrap=True, selectable=True))
        elif said.strip() and said.strip() != cube.text.strip():
            quote = said if len(said) <= QUOTE_LENGTH else said[:QUOTE_LENGTH].rstrip() + " …"
            self._body.addWidget(label(f"“{breakable(quote)}”", "muted", wrap=True, selectable=True))
        box, chips = flowing()
        chips.addWidget(chip(kind_name(cube.kind.value), cube.kind.value))
        chips.addWidget(chip(type_name(cube.type.value)))
        chips.addWidget(chip(state_in_words(cube)))
        if cube.frozen:
            frozen = chip(tr("Frozen"))
            frozen.setToolTip(FROZEN())
            chips.addWidget(frozen)
        self._body.addWidget(box)
        if cube.tags:
            self._body.addWidget(label(breakable("  ".join(f"#{tag}" for tag in cube.tags)), "note", wrap=True))
        if findings.conflicting:
            conflict = conflict_beside(cube, findings.conflicting)
            conflict.settle.connect(self.settle)
            conflict.keepAll.connect(self.keepAll)
            conflict.openMemory.connect(self.openMemory)
            self._body.addWidget(conflict)
        self._body.addWidget(source_card(cube, findings.origins, Openers(self.openMessage.emit, self.openFile.emit)))
        if cube.use_count:
            recalled = RecalledCard(self._theme, cube, findings.recalled)
            recalled.openMessage.connect(self.openMessage)
            self._body.addWidget(recalled)
        if findings.history:
            history = HistoryCard(self._engine, self._theme, cube, findings.history)
            history.restore.connect(self.restore)
            history.openMemory.connect(self.openMemory)
            self._body.addWidget(history)
        self._body.addWidget(rules_card(cube))
        self._body.addWidget(details_card(cube))
        self._body.addStretch(1)
