"""The bar that replaces the filters while several memories are selected: what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from app.language import Later, number, plural, tr
from app.memory_browser.model import Row
from app.memory_browser.query import LIVE, WAITING
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, button, label

MOST_MERGED = 8
"""How many memories can be merged at once, so that their texts can still be compared."""
FROZEN_HINT = Later("These memories are frozen. Unfreeze them to change them.")
_WAITING_ONLY = ("take", "dismiss")
_NOT_WAITING = ("pin", "archive", "expire", "merge")
_ACTIONS = (
    ("take", Later("Keep"), Later("Make memories of them; secrets are kept one by one")),
    ("dismiss", Later("Dismiss"), Later("Put them aside, into the archive")),
    ("pin", Later("Pin"), Later("Offer them in every chat")),
    ("archive", Later("Archive"), Later("Hide them from the assistant; nothing is lost")),
    ("expire", Later("Expire …"), Later("Take them out of use, now or at a date")),
    ("tag", Later("Tag …"), Later("Add tags, or remove them")),
    ("move", Later("Move to …"), Later("Put them into another space")),
    ("freeze", Later("Freeze"), Later("Make them read-only")),
    ("keep-here", Later("Keep here"), Later("Never give them to a model that runs elsewhere")),
    ("merge", Later("Merge …"), Later("Make one memory of 2 to {most}")),
    ("export", Later("Export …"), Later("Write them to a file, to keep or to import elsewhere")),
    ("forget", Later("Forget …"), Later("Remove them for good (Delete)")),
)


_ONLY_IN_MENU = ("keep-here",)
"""Actions used too rarely to take room from the others."""


class SelectionBar(QWidget):
    """Says how many are selected, and offers the actions. Those without room are in a menu at its end; the table's menu has all of them."""

    action = Signal(str)
    """The chosen action: take, dismiss, pin, unpin, archive, activate, expire-now, expire-at, keep, tag, move, freeze, unfreeze, keep-here,
    let-go, merge, export or forget."""
    closed = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("selectionBar")
        self.setAccessibleName(tr("Selected memories"))
        self.setProperty("role", "selection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._verbs: dict[str, str] = {name: name for name, _, _ in _ACTIONS}
        self._buttons: dict[str, QPushButton] = {}
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(6)
        self._close = IconButton(theme, "x", "clearSelection", tr("Select nothing (Esc)"), size=16)
        self._close.clicked.connect(self.closed)
        row.addWidget(self._close)
        self._count = label("", "strong")
        self._count.setObjectName("selectedCount")
        row.addWidget(self._count)
        row.addSpacing(6)
        for name, text, hint in _ACTIONS:
            role = "danger" if name == "forget" else "pill"
            item = button(text(), f"{name}Selected", role, tooltip=hint(most=number(MOST_MERGED)))
            item.clicked.connect(lambda _=False, name=name: self._run(name))
            self._buttons[name] = item
            row.addWidget(item)
        self._more = button(tr("More"), "moreSelected", "pill", tooltip=tr("More that can be done with them"))
        self._more.clicked.connect(
            lambda: self._menu_of(hidden_only=True).popup(self._more.mapToGlobal(QPoint(0, self._more.height() + 4)))
        )
        row.addWidget(self._more)
        row.addStretch(1)
        self._busy = False
        self._rows: Sequence[Row] = ()
        self._left_out: tuple[str, ...] = ()
        """Actions that do not apply to the selection: waiting memories can only be kept or dismissed, and only they can."""
        self.show_rows(0, None)

    def show_rows(self, count: int, rows: Sequence[Row] | None) -> None:
        """Show how many are selected; the actions are off until their rows are known."""
        self._busy = False
        self._rows = rows or ()
        self._count.setText(plural("{n} selected", "{n} selected", count))
        all_pinned = bool(rows) and all(row.pinned for row in self._rows)
        all_frozen = bool(rows) and all(row.frozen for row in self._rows)
        waiting = [row.state in WAITING for row in self._rows]
        self._left_out = () if any(waiting) and not all(waiting) else _NOT_WAITING if any(waiting) else _WAITING_ONLY
        none_live = bool(rows) and all(row.state not in LIVE for row in self._rows)
        self._word("pin", *(("unpin", tr("Unpin")) if all_pinned else ("pin", tr("Pin"))))
        self._word("archive", *(("activate", tr("Activate")) if none_live else ("archive", tr("Archive"))))
        self._word("freeze", *(("unfreeze", tr("Unfreeze")) if all_frozen else ("freeze", tr("Freeze"))))
        all_kept = bool(rows) and all(row.kept_here for row in self._rows)
        self._word(
            "keep-here", *(("let-go", tr("No longer keep here")) if all_kept else ("keep-here", tr("Keep here")))
        )
        for name, item in self._buttons.items():
            fits = name != "merge" or 2 <= count <= MOST_MERGED
            free = name in ("take", "dismiss", "freeze", "export", "forget") or not all_frozen
            item.setEnabled(rows is not None and fits and free)
            hint = next(text for other, _, text in _ACTIONS if other == name)
            item.setToolTip(hint(most=number(MOST_MERGED)) if free else FROZEN_HINT())
        self._fit()

    def show_progress(self, text: str) -> None:
        """Show what is being done; until it ends the actions are off."""
        self._busy = True
        self._count.setText(text)
        self._fit()

    def _word(self, name: str, verb: str, text: str) -> None:
        self._verbs[name] = verb
        self._buttons[name].setText(text)
        self._buttons[name].setAccessibleName(text)

    def _run(self, name: str) -> None:
        if name == "expire":
            self._expire_menu()
        else:
            self.action.emit(self._verbs[name])

    def _expire_menu(self) -> None:
        anchor = self._buttons["expire"] if self._buttons["expire"].isVisible() else self._more
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, verb in (
            (tr("Now"), "expire-now"),
            (tr("At a date …"), "expire-at"),
            (tr("Never (remove the date)"), "keep"),
        ):
            action = QAction(text, menu)
            action.triggered.connect(lambda _=False, verb=verb: self.action.emit(verb))
            menu.addAction(action)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def show_menu(self, place: QPoint) -> None:
        """Open a menu of all actions at a point of the screen."""
        if not self._busy:
            self._menu_of(hidden_only=False).popup(place)

    def _menu_of(self, *, hidden_only: bool) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("selectionMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, item in self._buttons.items():
            if name not in self._left_out and (item.isHidden() or not hidden_only):
                action = QAction(item.text(), menu)
                action.setEnabled(item.isEnabled())
                action.triggered.connect(lambda _=False, name=name: self._run(name))
                menu.addAction(action)
        return menu

    def _fit(self) -> None:
        """Show as many actions as there is room for, the first ones first. If not all have room, forgetting is in the menu."""
        self._close.setVisible(not self._busy)
        if self._busy:
            for item in (*self._buttons.values(), self._more):
                item.hide()
            return
        gap = self._row.spacing()
        room = self.width() - 24 - self._close.sizeHint().width() - self._count.sizeHint().width() - 3 * gap - 12
        shown = {
            name: item
            for name, item in self._buttons.items()
            if name not in self._left_out and name not in _ONLY_IN_MENU
        }
        widths = {name: item.sizeHint().width() + gap for name, item in shown.items()}
        more = self._more.sizeHint().width() + gap
        everything = sum(widths.values()) <= room
        left = room if everything else room - more
        for name, item in self._buttons.items():
            left -= widths.get(name, 0)
            item.setVisible(name in shown and left >= 0)
        self._more.setVisible(not everything or left >= more)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())
