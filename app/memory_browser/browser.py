"""The memory browser: search, filters, the table, and the inspector beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.memory_browser.dialogs import TYPES, DateDialog, MemoryDialog
from app.memory_browser.import_dialog import ImportDialog, passage_count
from app.memory_browser.inspector import Inspector
from app.memory_browser.model import (
    CUBE,
    KIND,
    LAST_USED,
    MEMORY,
    NOTE,
    SORT_FIELDS,
    STATE,
    TYPE,
    USED,
    MemoryModel,
)
from app.theme.theme import ThemeManager
from app.theme.tokens import NARROW_WINDOW
from app.theme.widgets import ConfirmDialog, EmptyState, SearchField, button, label

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS, Operation

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 43
_COLUMN_NEEDS = {LAST_USED: 430, STATE: 380, USED: 500, KIND: 600, TYPE: 680, NOTE: 780}
"""From how many pixels on a column is shown."""
STATES = {
    "Active": ("generated", "activated"),
    "Archived": ("archived",),
    "Expired": ("expired",),
}
_DONE = {
    "pin": "Pinned", "unpin": "Unpinned", "archive": "Archived", "activate": "Brought back",
    "expire-now": "Expired", "expire-at": "Date set", "keep": "Date removed", "edit": "Saved", "add": "Remembered",
}  # fmt: skip


@dataclass
class _Imported:
    """What came of an import."""

    names: list[str] = field(default_factory=list)
    operations: list[int] = field(default_factory=list)
    """One a file."""
    passages: int = 0
    replaced: int = 0
    """Passages of older versions that were archived."""
    refused: list[str] = field(default_factory=list)


def _import(memos: MemOS, files: Sequence[Path], tags: Sequence[str]) -> _Imported:
    """Import files one after the other; one that is refused keeps none of the others out."""
    from memos_core import InvalidInput

    outcome = _Imported()
    for file in files:
        try:
            cubes = memos.import_document(file, tags=tags)
        except InvalidInput as error:
            outcome.refused.append(str(error))
            continue
        outcome.names.append(file.name)
        outcome.operations.append(memos.history(cubes[0].id)[0].operation)
        outcome.passages += len(cubes)
        outcome.replaced += sum(len(cube.supersedes) for cube in cubes)
    return outcome


def _first_of_several(column: QVBoxLayout) -> tuple[QStackedWidget, QVBoxLayout]:
    """A stack of views at the end of a column, and the column of the first of them."""
    views, first = QStackedWidget(), QWidget()
    column.addWidget(views, 1)
    views.addWidget(first)
    inside = QVBoxLayout(first)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(0)
    return views, inside


class _Delegate(QStyledItemDelegate):
    """Paints the rows: one line, the kind as a chip, the state in its colour."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = self._theme.palette
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(p.accent_ground))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(p.line))
        cube: MemCube | None = index.data(CUBE)
        text = index.data()
        if cube is None or not text:
            painter.restore()
            return
        font = QFont(option.font)  # type: ignore[attr-defined]
        column = index.column()
        live = cube.state.value in ("generated", "activated")
        if column == KIND:
            font.setPixelSize(12)
            painter.setFont(font)
            width = QFontMetrics(font).horizontalAdvance(text) + 22
            box = QRect(rect.x() + 12, rect.y() + (rect.height() - 24) // 2, width, 24)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(p, f"{cube.kind.value}_ground")))
            painter.drawRoundedRect(box, 12, 12)
            painter.setPen(QColor(getattr(p, cube.kind.value)))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        else:
            color = p.text
            if column == STATE:
                color = p.good if live else p.faint
            elif column in (NOTE, LAST_USED, USED) or not live:
                color = p.muted
            if column == USED:
                font.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(font)
            painter.setPen(QColor(color))
            box = rect.adjusted(12, 0, -12, 0)
            side = Qt.AlignmentFlag.AlignRight if column == USED else Qt.AlignmentFlag.AlignLeft
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class _Table(QTableView):
    opened = Signal()
    deletePressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
        else:
            super().keyPressEvent(event)


class MemoryBrowser(QWidget):
    """Every memory, to see, change and remove."""

    openMessage = Signal(str, str)
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine = engine
        self._wanted: str | None = None
        self._tags: list[tuple[str, int]] = []
        self.model = MemoryModel(engine)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self.views, column = _first_of_several(column)
        column.addWidget(self._make_filters())
        self._stack = QStackedLayout()
        self.table = self._make_table(theme)
        self._stack.addWidget(self.table)
        self._none = EmptyState(
            "No memories yet",
            'They come from what you tell in a chat, such as "My dog is called Biscuit." or "Remember that ...". '
            "You can also add one by hand, or import a document.",
        )
        self._stack.addWidget(self._none)
        self._no_match = EmptyState("Nothing matches", "No memory meets these filters.")
        clear = button("Clear the filters", "clearFilters", "pill")
        clear.clicked.connect(self._clear_filters)
        self._no_match.body.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._no_match)
        column.addLayout(self._stack, 1)
        row.addWidget(left, 1)
        self.inspector = Inspector(engine, theme)
        row.addWidget(self.inspector)
        self.inspector.action.connect(self.act)
        self.inspector.openMessage.connect(self.openMessage)
        self.inspector.openMemory.connect(self.select)
        self.inspector.closed.connect(self._close_inspector)
        self.model.totalChanged.connect(self._loaded)
        self.model.failed.connect(self._say)
        engine.opened.connect(self.refresh)
        engine.memoriesChanged.connect(self._changed)
        theme.changed.connect(self.table.viewport().update)

    # -- parts --------------------------------------------------------------------------------

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setProperty("role", "header")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        header.setFixedHeight(52)
        row = QHBoxLayout(header)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        self.header_row = row
        self.title = label("Memories", "title")
        row.addWidget(self.title, 1)
        self._undo = button("Undo", "undoButton", "pill", tooltip="Nothing to undo")
        self._undo.setEnabled(False)
        self._undo.clicked.connect(lambda: self._take_back(None))
        row.addWidget(self._undo)
        self._take_in = button(
            "Import",
            "importButton",
            "pill",
            tooltip="Remember the passages of a document; or drop files onto the window",
        )
        self._take_in.clicked.connect(self._choose_files)
        row.addWidget(self._take_in)
        add = button("Add memory", "addMemoryButton", "primary")
        add.clicked.connect(self._add)
        row.addWidget(add)
        return header

    def _make_filters(self) -> QWidget:
        bar = QWidget()
        bar.setProperty("role", "page")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 14, 16, 10)
        row.setSpacing(8)
        self.search_field = SearchField(
            "memorySearch", "Search memories", "Search memories", lambda text: self._ask(text=text.strip())
        )
        self.search_field.setMinimumWidth(140)
        self.search_field.setMaximumWidth(300)
        row.addWidget(self.search_field, 1)
        self._kind = button("Plaintext", "kindFilter", "chip", tooltip="Only plaintext memories")
        self._kind.setProperty("kind", "plaintext")
        self._kind.setCheckable(True)
        self._kind.toggled.connect(lambda on: self._ask(kind="plaintext" if on else None))
        row.addWidget(self._kind)
        self._state = self._menu_button("State", "stateFilter", self._state_menu)
        self._type = self._menu_button("Type", "typeFilter", self._type_menu)
        self._tag = self._menu_button("Tag", "tagFilter", self._tag_menu)
        self._pinned = button("Pinned", "pinnedFilter", "pill", tooltip="Only pinned memories")
        self._pinned.setCheckable(True)
        self._pinned.toggled.connect(lambda on: self._ask(pinned=True if on else None))
        self._sensitive = button(
            "Sensitive",
            "sensitiveFilter",
            "pill",
            tooltip="Only what says something of health or of a place, and secrets",
        )
        self._sensitive.setCheckable(True)
        self._sensitive.toggled.connect(lambda on: self._ask(sensitive=on))
        for item in (self._state, self._type, self._tag, self._pinned, self._sensitive):
            row.addWidget(item)
        row.addStretch(1)
        return bar

    def _menu_button(self, text: str, name: str, fill: Callable[[QMenu], None]) -> QPushButton:
        item = button(text, name, "pill", tooltip=f"Filter by {text.lower()}")

        def popup() -> None:
            menu = QMenu(item)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill(menu)
            menu.popup(item.mapToGlobal(item.rect().bottomLeft()))

        item.clicked.connect(popup)
        return item

    def _choice(self, menu: QMenu, text: str, run: Callable[[], None]) -> None:
        action = QAction(text, menu)
        action.triggered.connect(lambda _=False: run())
        menu.addAction(action)

    def _state_menu(self, menu: QMenu) -> None:
        self._choice(menu, "All states", lambda: self._ask(states=()))
        for text, states in STATES.items():
            self._choice(menu, text, lambda states=states: self._ask(states=states))

    def _type_menu(self, menu: QMenu) -> None:
        self._choice(menu, "All types", lambda: self._ask(type=None))
        for name in TYPES:
            self._choice(menu, name.capitalize(), lambda name=name: self._ask(type=name))

    def _tag_menu(self, menu: QMenu) -> None:
        self._choice(menu, "All tags", lambda: self._ask(tags=()))
        for tag, count in self._tags[:30]:
            self._choice(menu, f"{tag} ({count:,})", lambda tag=tag: self._ask(tags=(tag,)))
        if not self._tags:
            menu.actions()[0].setText("No memory has a tag yet")
            menu.actions()[0].setEnabled(False)

    def _make_table(self, theme: ThemeManager) -> QTableView:
        table = _Table()
        table.setObjectName("memoryTable")
        table.setAccessibleName("Memories")
        table.setModel(self.model)
        table.setItemDelegate(_Delegate(theme, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(MEMORY, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._sort)
        for column, width in ((KIND, 100), (TYPE, 100), (STATE, 90), (NOTE, 148), (USED, 58), (LAST_USED, 92)):
            header.resizeSection(column, width)
        table.selectionModel().currentRowChanged.connect(self._chosen)
        table.opened.connect(lambda: self.act("edit"))
        table.deletePressed.connect(lambda: self.act("forget"))
        return table

    # -- looking ------------------------------------------------------------------------------

    def shown(self) -> None:
        """The view has come to the front."""
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Read everything again."""
        self.model.reload()
        self._read_aside()

    def select(self, cube_id: str) -> None:
        """Show a memory in the inspector, and its row if it is in the table."""
        self._wanted = cube_id
        if self.model.query.filtered:
            self._clear_filters()
        self.inspector.show()
        self._fit()
        self._show(cube_id)
        self._mark()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _ask(self, **changes: Any) -> None:
        query = replace(self.model.query, **changes)
        state = next((name for name, states in STATES.items() if states == query.states), "State")
        self._state.setText(state)
        self._type.setText(query.type.capitalize() if query.type else "Type")
        self._tag.setText(f"#{query.tags[0]}" if query.tags else "Tag")
        for item, on in ((self._state, query.states), (self._type, query.type), (self._tag, query.tags)):
            item.setCheckable(bool(on))
            item.setChecked(bool(on))
        self.model.set_query(query)
        self.table.scrollToTop()

    def _clear_filters(self) -> None:
        self.search_field.clear()
        self._kind.setChecked(False)
        self._pinned.setChecked(False)
        self._sensitive.setChecked(False)
        self._ask(text="", kind=None, states=(), type=None, tags=(), pinned=None, sensitive=False)

    def _sort(self, column: int) -> None:
        name = SORT_FIELDS.get(column)
        if name is None:
            return
        present = self.model.query.sort
        first = f"-{name}" if column in (USED, LAST_USED) else name
        other = name if first.startswith("-") else f"-{name}"
        wanted = other if present == first else first
        order = Qt.SortOrder.DescendingOrder if wanted.startswith("-") else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicatorShown(True)
        self.table.horizontalHeader().setSortIndicator(column, order)
        self._ask(sort=wanted)

    def _loaded(self, total: int) -> None:
        filtered = self.model.query.filtered
        self.table.setProperty("total", total)
        if not filtered:
            self.search_field.setPlaceholderText(f"Search {total:,} {'memory' if total == 1 else 'memories'}")
        self._stack.setCurrentWidget(self.table if total else self._no_match if filtered else self._none)
        self._mark()
        if not total and not filtered:
            self.inspector.show_cube(None)

    def _mark(self) -> None:
        """Select the row of the memory that is looked at."""
        wanted = self._wanted
        if wanted is None:
            return
        row = self.model.row_of(wanted)
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            self.table.selectRow(row)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.table.viewport().update()

    def _chosen(self, index: QModelIndex) -> None:
        cube: MemCube | None = index.data(CUBE)
        if cube is not None:
            self._wanted = cube.id
            self.inspector.show_cube(cube)
            self.inspector.show()
            self._fit()

    def _show(self, cube_id: str) -> None:
        def show(cubes: list[MemCube]) -> None:
            if cube_id == self._wanted:
                self.inspector.show_cube(cubes[0] if cubes else None)

        def read(memos: MemOS) -> list[MemCube]:
            from memos_core import NotFound

            try:
                return [memos.get(cube_id)]
            except NotFound:
                return []

        self._engine.run(read, show, self._say, self)

    def _changed(self, ids: tuple[str, ...]) -> None:
        self.model.reload_soon()
        self._read_aside()
        if self._wanted is not None and self._wanted in ids:
            self._show(self._wanted)

    def _read_aside(self) -> None:
        def show(read: tuple[list[tuple[str, int]], Operation | None]) -> None:
            self._tags, operation = read
            self._undo.setEnabled(operation is not None)
            self._undo.setToolTip(f"Undo: {operation.summary} (Ctrl+Z)" if operation else "Nothing to undo")

        self._engine.run(lambda memos: (memos.tags(), memos.last_operation()), show, None, self)

    # -- changing -----------------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Do something with the memory in the inspector."""
        cube = self.inspector.cube
        if cube is None:
            return
        identifier = cube.id
        if name == "edit":
            self.edit_cube(cube)
        elif name == "pin":
            wanted = not cube.pinned
            self._do(lambda memos: memos.pin(identifier, wanted), "pin" if wanted else "unpin")
        elif name == "archive":
            if cube.state.value in ("generated", "activated"):
                self._do(lambda memos: memos.archive(identifier), "archive")
            else:
                self._do(lambda memos: memos.activate(identifier), "activate")
        elif name == "expire-now":
            self._do(lambda memos: memos.expire(identifier), name)
        elif name == "expire-at":
            dialog = DateDialog(self)

            def expire() -> None:
                moment = dialog.moment
                self._do(lambda memos: memos.expire(identifier, at=moment), name)

            self._open(dialog, expire)
        elif name == "keep":
            self._do(lambda memos: memos.keep(identifier), name)
        elif name == "forget":
            self._engine.run(
                lambda memos: memos.forget_preview(identifier),
                lambda lines: self._ask_forget(cube, lines),
                self._say,
                self,
            )

    def edit_cube(self, cube: MemCube) -> None:
        """Edit a memory in a dialog."""
        dialog = MemoryDialog(self.window(), cube)

        def save() -> None:
            text, kind, tags = dialog.text, dialog.type, dialog.tags
            self._do(lambda memos: memos.edit(cube.id, text=text, type=kind, tags=tags), "edit")

        self._open(dialog, save)

    def _add(self) -> None:
        dialog = MemoryDialog(self)

        def save() -> None:
            text, kind, tags, pinned = dialog.text, dialog.type, dialog.tags, dialog.pinned
            self._do(lambda memos: memos.remember(text, type=kind, tags=tags, pinned=pinned), "add")

        self._open(dialog, save)

    def _choose_files(self) -> None:
        if self._engine.memos is None:
            self._say("The app is still starting. Try again in a moment.")
            return
        from memos_core import DOCUMENT_KINDS

        dialog = QFileDialog(self, "Import documents")
        dialog.setObjectName("importFiles")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(f"Documents ({' '.join(f'*.{kind}' for kind in DOCUMENT_KINDS)})")
        dialog.filesSelected.connect(lambda files: self.import_files([Path(file) for file in files]))
        dialog.open()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what files hold, and import them if the person wants it."""
        if self._engine.memos is None:
            self._say("The app is still starting. Try again in a moment.")
            return
        dialog = ImportDialog(self.window(), self._engine, paths)

        def take() -> None:
            files, tags = dialog.files, dialog.tags
            self._say(f"Importing {files[0].name} …" if len(files) == 1 else f"Importing {len(files):,} files …")
            self._engine.run(lambda memos: _import(memos, files, tags), self._imported, self._say, self)

        self._open(dialog, take)

    def _imported(self, outcome: _Imported) -> None:
        if not outcome.operations:
            self._say(" ".join(outcome.refused))
            return
        what = outcome.names[0] if len(outcome.names) == 1 else f"{len(outcome.names):,} files"
        replaced = f" The older version ({passage_count(outcome.replaced)}) is archived." if outcome.replaced else ""
        said = f"Imported {what}: {passage_count(outcome.passages)}.{replaced}"
        self.toast.emit(" ".join([said, *outcome.refused]), "Undo", lambda: self._take_back_import(outcome))

    def _take_back_import(self, outcome: _Imported) -> None:
        def undo(memos: MemOS) -> Operation:
            return [memos.undo(operation) for operation in reversed(outcome.operations)][-1]

        self._engine.run(undo, lambda undone: self._say(f"Undone: {undone.summary}"), self._say, self)

    def _open(self, dialog: QDialog, accepted: Callable[[], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(accepted)
        dialog.open()

    def _ask_forget(self, cube: MemCube, lines: list[str]) -> None:
        text = " ".join(cube.text.split())
        quoted = text if len(text) <= 120 else text[:120].rstrip() + " …"
        dialog = ConfirmDialog(self.window(), "Forget this memory?", [f"“{quoted}”", *lines], "Forget")

        def forget() -> None:
            self._wanted = None
            self.inspector.show_cube(None)
            self._engine.run(
                lambda memos: memos.forget(cube.id), lambda _: self._say("Forgotten for good."), self._say, self
            )

        self._open(dialog, forget)

    def _do(self, work: Callable[[MemOS], MemCube], name: str) -> None:
        """Change a memory and offer to undo it."""

        def run(memos: MemOS) -> tuple[MemCube, Operation | None]:
            before = memos.last_operation()
            cube = work(memos)
            after = memos.last_operation()
            return cube, after if after and (before is None or after.id != before.id) else None

        def done(outcome: tuple[MemCube, Operation | None]) -> None:
            cube, operation = outcome
            self._wanted = cube.id
            self._show(cube.id)
            if operation is None:
                self._say("That was known already." if name == "add" else "Nothing was changed.")
            else:
                self.toast.emit(f"{_DONE[name]}.", "Undo", lambda: self._take_back(operation.id))

        self._engine.run(run, done, self._say, self)

    def _take_back(self, operation: int | None) -> None:
        self._engine.run(
            lambda memos: memos.undo(operation), lambda undone: self._say(f"Undone: {undone.summary}"), self._say, self
        )

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    # -- folding ------------------------------------------------------------------------------

    def _close_inspector(self) -> None:
        self.inspector.hide()
        self._fit()
        self._wanted = None
        self.table.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_WINDOW - 56
        self.inspector.setVisible(not narrow or self.inspector.cube is not None)
        self._fit()

    def _fit(self) -> None:
        """Leave columns and filters out that there is no room for."""
        room = self.width() - (0 if self.inspector.isHidden() else self.inspector.width())
        for column, needed in _COLUMN_NEEDS.items():
            self.table.setColumnHidden(column, room < needed)
        rooms = (
            (self._sensitive, 760), (self._kind, 620), (self._pinned, 540), (self._tag, 470), (self._take_in, 530),
            (self._undo, 400),
        )  # fmt: skip
        for item, needed in rooms:
            item.setVisible(room >= needed)
