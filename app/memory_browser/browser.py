"""The memory browser: the filters, the table, the actions for several selected memories, and the inspector beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Engine
from app.desk.actions import shown_key
from app.language import number, plural, tr
from app.memory_browser.actions import MemoryActions
from app.memory_browser.bulk import BulkActions
from app.memory_browser.exporting import FileExport
from app.memory_browser.filter_bar import FilterBar
from app.memory_browser.findings import found
from app.memory_browser.importing import FileImport
from app.memory_browser.inspector import Inspector
from app.memory_browser.kinds import KindsOfMemory
from app.memory_browser.model import CUBE, MemoryModel, Row
from app.memory_browser.query import LIVE, WAITING, Query
from app.memory_browser.selection_bar import SelectionBar
from app.memory_browser.table import MemoryTable
from app.memory_words import keep_here_text, kept_here
from app.opening import open_document
from app.theme.menu import Entry, copy_text, menu_of
from app.theme.sizes import beside
from app.theme.theme import ThemeManager
from app.theme.tokens import NARROW_WINDOW, PAGE_EDGE
from app.theme.widgets import EmptyState, button, label, page_header

if TYPE_CHECKING:
    from memos_core import MemCube, Operation

_ROOM_FOR_TITLE, _ROOM_FOR_WORDS = 480, 400
"""The widths in pixels from which the header shows its title, and has long button texts and wide margins."""


def _first_of_several(column: QVBoxLayout) -> tuple[QStackedWidget, QVBoxLayout]:
    """A stack of views at the end of a column, and the layout of the first view."""
    views, first = QStackedWidget(), QWidget()
    column.addWidget(views, 1)
    views.addWidget(first)
    inside = QVBoxLayout(first)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(0)
    return views, inside


class MemoryBrowser(QWidget):
    """All memories, to look through, change and remove."""

    openMessage = Signal(str, str)
    remind = Signal(object)
    """The memory of which to make a reminder."""
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme = engine, theme
        self._wanted: list[str] = []
        """Ids of the memories that should be selected: one is shown in the inspector, several are summed up."""
        self._working = False
        """Whether several memories are being changed."""
        self.model = MemoryModel(engine)
        self.table = MemoryTable(self.model, theme)
        self.filters = FilterBar(engine)
        self.search_field = self.filters.search_field
        self._selection_bar = SelectionBar(theme)
        self.inspector = Inspector(engine, theme)
        self.actions_of_one = MemoryActions(engine, self.window, self)
        self.exports = FileExport(engine, self.actions_of_one, self.window)
        self._bulk = BulkActions(engine, self.actions_of_one, self.exports, self.window)
        self.imports = FileImport(engine, self.actions_of_one, self.window)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_list(), 1)
        row.addWidget(self.inspector)
        self._connect()

    # -- parts --------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        self.views, column = _first_of_several(column)
        column.addWidget(self.filters)
        column.addWidget(self._selection_bar)
        self._selection_bar.hide()
        column.addWidget(self._make_hint())
        self._reading = label("", "note", wrap=True)
        self._reading.setObjectName("readingForMeaning")
        self._reading.setContentsMargins(PAGE_EDGE, 0, PAGE_EDGE, 8)
        self._reading.hide()
        column.addWidget(self._reading)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._none = EmptyState(
            tr("No memories yet"),
            tr(
                'They come from what you tell in a chat, such as "My dog is called Biscuit." or "Remember that ...". '
                "You can also add one by hand, or import a document."
            ),
        )
        self._none.body.addWidget(KindsOfMemory(self._theme), 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._none)
        self._no_match = EmptyState(tr("Nothing matches"), tr("No memory meets these filters."))
        clear = button(tr("Clear the filters"), "clearFilters", "pill")
        clear.clicked.connect(self.filters.clear)
        self._no_match.body.addWidget(clear, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stack.addWidget(self._no_match)
        column.addLayout(self._stack, 1)
        return left

    def _make_header(self) -> QWidget:
        header, row = page_header()
        self.header_row = row
        self.title = label(tr("Memories"), "title")
        row.addWidget(self.title, 1)
        self._undo = button(tr("Undo"), "undoButton", "pill", tooltip=tr("Nothing to undo"))
        self._undo.setEnabled(False)
        self._undo.clicked.connect(lambda: self.actions_of_one.take_back_newest())
        row.addWidget(self._undo)
        self._take_in = button(
            tr("Import"),
            "importButton",
            "pill",
            tooltip=tr("Documents, or memories from a file; or drop files onto the window"),
        )
        self._take_in.clicked.connect(lambda: self.imports.choose_files())
        row.addWidget(self._take_in)
        self._add = button(tr("Add memory"), "addMemoryButton", "primary")
        self._add.clicked.connect(self.actions_of_one.add)
        row.addWidget(self._add)
        return header

    def _make_hint(self) -> QWidget:
        self._hint = QFrame()
        self._hint.setObjectName("conflictHint")
        self._hint.setProperty("role", "banner")
        row = QHBoxLayout(self._hint)
        row.setContentsMargins(PAGE_EDGE, 6, PAGE_EDGE, 6)
        self._hint_text = label("", wrap=True)
        row.addWidget(self._hint_text, 1)
        review = button(
            tr("Review"), "reviewConflicts", "pill", tooltip=tr("Show only those that contradict each other")
        )
        review.clicked.connect(lambda: self.filters.set_query(Query(conflicting=True, sort=self.model.query.sort)))
        row.addWidget(review)
        self._hint.hide()
        return self._hint

    def _connect(self) -> None:
        self.filters.changed.connect(self._ask)
        self.filters.details.toggled.connect(lambda _: self._fit())
        self.table.sorted.connect(self._sort)
        self.table.selectionModel().selectionChanged.connect(lambda: self._selected())
        self.table.opened.connect(lambda: self.act("edit"))
        self.table.deletePressed.connect(lambda: self.act("forget"))
        self.table.menuWanted.connect(self._show_menu)
        self.table.left.connect(self._select_one)
        self.table.typed.connect(self._type_into_search)
        self._selection_bar.action.connect(self._act_on_many)
        self._selection_bar.closed.connect(self._select_one)
        self.inspector.action.connect(self.act)
        self.inspector.restore.connect(lambda version: self._with_cube(self.actions_of_one.restore, version))
        self.inspector.settle.connect(
            lambda holds: self._with_cube(lambda cube: self.actions_of_one.settle(holds, cube))
        )
        self.inspector.keepAll.connect(lambda: self._with_cube(self.actions_of_one.keep_all))
        self.inspector.openMessage.connect(self.openMessage)
        self.inspector.openFile.connect(
            lambda cited: open_document(self._engine, self._theme, cited, self.actions_of_one.say, self)
        )
        self.inspector.openMemory.connect(self.select)
        self.inspector.closed.connect(self._close_inspector)
        self.actions_of_one.toast.connect(self.toast)
        self.actions_of_one.remind.connect(self.remind)
        self.actions_of_one.shown.connect(self._look_at)
        self.actions_of_one.forgetting.connect(lambda _: self._look_at(None))
        self._bulk.progress.connect(self._working_on)
        self._bulk.finished.connect(self._worked)
        self._bulk.merged.connect(self._look_at)
        self.model.totalChanged.connect(self._loaded)
        self.model.aboutChanged.connect(self._fit)
        self.model.failed.connect(self.actions_of_one.say)
        self._engine.opened.connect(self.refresh)
        self._engine.closing.connect(lambda: self._look_at(None))
        self._engine.closing.connect(self.imports.cancel)
        self._engine.memoriesChanged.connect(self._changed)
        self._engine.conversationsChanged.connect(lambda _ids: self._read_aside())
        self._engine.vectorsProgressed.connect(self._show_reading)
        self._engine.closing.connect(self._reading.hide)

    # -- looking ------------------------------------------------------------------------------

    def shown(self) -> None:
        """Read everything again and focus the table, because the view became visible."""
        self.refresh()
        self.table.setFocus()

    def refresh(self) -> None:
        """Read everything again."""
        self.model.reload()
        self._read_aside()

    def _show_reading(self, done: int, waiting: int) -> None:
        """Say how many memories saved without vectors, such as the passages of an import, have got theirs."""
        self._reading.setText(
            tr(
                "Reading {count} of {total} memories so that they are found by their meaning. "
                "By their words they are found already.",
                count=number(min(done + 1, done + waiting)),
                total=number(done + waiting),
            )
        )
        self._reading.setVisible(waiting > 0)

    def select(self, cube_id: str) -> None:
        """Show a memory in the inspector, and select its row if it is in the table."""
        if self.model.query.filtered:
            self.filters.clear()
        self._look_at(cube_id)
        self.inspector.show()
        self._fit()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        if self._selection_bar.isVisible():
            self._select_one()
        self.search_field.setFocus()
        self.search_field.selectAll()

    def _type_into_search(self, text: str) -> None:
        self.focus_search()
        self.search_field.setText(text)

    def _ask(self, query: Query) -> None:
        self._wanted = self._wanted[:1] if len(self._wanted) == 1 else []
        self.model.set_query(query)
        self.table.scrollToTop()
        self._read_aside()

    def _sort(self, field: str, from_the_most: bool) -> None:
        first, other = (f"-{field}", field) if from_the_most else (field, f"-{field}")
        wanted = other if self.model.query.sort == first else first
        self.table.show_order(wanted)
        self.filters.ask(sort=wanted)

    def _loaded(self, total: int) -> None:
        filtered = self.model.query.filtered
        if not filtered:
            self.search_field.setPlaceholderText(plural("Search {n} memory", "Search {n} memories", total))
        self._fit()
        self._stack.setCurrentWidget(self.table if total else self._no_match if filtered else self._none)
        self._mark()
        if not total and not filtered and not self._wanted:
            self.inspector.show_cube(None)

    def _changed(self, ids: tuple[str, ...]) -> None:
        self.model.reload_soon()
        self._read_aside()
        if len(self._wanted) == 1 and self._wanted[0] in ids:
            self._show(self._wanted[0])

    def _read_aside(self) -> None:
        def show(read: tuple[int, Operation | None]) -> None:
            conflicts, operation = read
            self._undo.setEnabled(operation is not None)
            self._undo.setToolTip(
                tr("Undo {what} ({key})", what=operation.summary, key=shown_key("Ctrl+Z"))
                if operation
                else tr("Nothing to undo")
            )
            self._hint_text.setText(
                plural("{n} memory contradicts another one.", "{n} memories contradict each other.", conflicts)
            )
            self._hint.setVisible(bool(conflicts) and not self.model.query.conflicting)

        self._engine.run(
            lambda memos: (
                memos.browse(where=Query(conflicting=True).where(), limit=1).total,
                memos.last_operation(),
            ),
            show,
            None,
            self,
        )

    # -- what is selected ---------------------------------------------------------------------

    def _look_at(self, cube_id: str | None) -> None:
        """Select this memory alone, or none."""
        self._wanted = [] if cube_id is None else [cube_id]
        self._show_bar(0, None)
        if cube_id is None:
            self.inspector.show_cube(None)
        else:
            self._show(cube_id)
        self._mark()

    def _mark(self) -> None:
        """Select the rows of the wanted memories."""
        if len(self._wanted) > 1:
            self.model.rows(self._mark_many)
            return
        row = self.model.row_of(self._wanted[0]) if self._wanted else -1
        self.table.mark([row] if row >= 0 else [])

    def _mark_many(self, rows: list[Row]) -> None:
        wanted = set(self._wanted)
        here = [(number, row) for number, row in enumerate(rows) if row.id in wanted]
        if len(here) > 1:
            self._wanted = [row.id for _, row in here]
            self.table.mark(number for number, _ in here)
            self._show_many([row for _, row in here])
        else:
            self._look_at(here[0][1].id if here else None)

    def _selected(self) -> None:
        """Show what the person has selected in the table."""
        count = self.table.selected_count()
        if self._working or not count:
            return
        if count == 1:
            cube: MemCube | None = self.model.index(self.table.selected_rows()[0], 0).data(CUBE)
            self._show_bar(0, None)
            if cube is not None:
                self._wanted = [cube.id]
                self.inspector.show_cube(cube)
                self.inspector.show()
                self._fit()
            return
        self._wanted = []  # until the rows of the selection are known
        self._show_bar(count, None)
        self.inspector.show_rows(count, None)
        self.model.rows(self._take_selected)

    def _take_selected(self, rows: list[Row]) -> None:
        if self._working:
            return
        chosen = [rows[number] for number in self.table.selected_rows() if number < len(rows)]
        if len(chosen) > 1:
            self._wanted = [row.id for row in chosen]
            self._show_many(chosen)

    def _show_many(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._show_bar(len(rows), rows)
        self.inspector.show_rows(len(rows), rows)

    def _show_bar(self, count: int, rows: Sequence[Row] | None) -> None:
        if self._working:
            return
        many = count > 1
        if many and self.filters.isVisible():
            self._selection_bar.setFixedHeight(self.filters.height())  # the table must not move under the mouse
        self._selection_bar.setVisible(many)
        self.filters.setVisible(not many)
        if many:
            self._selection_bar.show_rows(count, rows)

    def _select_one(self) -> None:
        """If several memories are selected, leave only the current one selected; if one is, select none."""
        if self._working:
            return
        cube: MemCube | None = self.table.currentIndex().data(CUBE)
        keep = cube if len(self._wanted) != 1 and self.table.currentIndex().isValid() else None
        self._look_at(keep.id if keep is not None else None)
        self.table.setFocus()

    def _show(self, cube_id: str) -> None:
        def show(cube: MemCube | None) -> None:
            if self._wanted == [cube_id]:
                self.inspector.show_cube(cube)

        self._engine.run(lambda memos: found(memos, cube_id), show, self.actions_of_one.say, self)

    # -- changing -----------------------------------------------------------------------------

    def act(self, name: str) -> None:
        """Do something with the memory in the inspector, or with all the selected ones."""
        if len(self._wanted) > 1:
            if name == "forget":
                self._act_on_many(name)
        elif name == "export":
            self._with_cube(lambda cube: self.exports.ask([cube.id]))
        else:
            self._with_cube(lambda cube: self.actions_of_one.act(name, cube))

    def _show_menu(self, place: QPoint) -> None:
        """Open the menu of the selected memory, or of several."""
        cube = self.inspector.cube
        if len(self._wanted) > 1:
            self._selection_bar.show_menu(place)
        if len(self._wanted) != 1 or cube is None:
            return
        live = cube.state.value in LIVE

        def entry(name: str, text: str, *, enabled: bool = True) -> Entry:
            return Entry(f"memory-{name}", text, lambda: self.act(name), enabled)

        if cube.state.value in WAITING:
            uses = [entry("take", tr("Keep")), entry("dismiss", tr("Dismiss"))]
        else:
            uses = [
                entry("pin", tr("Unpin") if cube.pinned else tr("Pin")),
                entry("archive", tr("Archive") if live else tr("Bring back")),
            ]
        entries: list[Entry | None] = [
            entry("edit", tr("Edit"), enabled=not cube.frozen),
            Entry("memory-copy", tr("Copy the text"), lambda: copy_text(cube.text)),
            *uses,
            entry("freeze", tr("Unfreeze") if cube.frozen else tr("Freeze")),
            entry("move", tr("Move to another space …")),
            entry("keep-here", keep_here_text(kept_here(cube)), enabled=not cube.frozen),
            entry("export", tr("Export …")),
            None,
            entry("forget", tr("Forget …")),
        ]
        menu_of(self, f"memoryMenu-{cube.id}", entries).popup(place)

    def edit_cube(self, cube: MemCube) -> None:
        """Edit a memory in a dialog."""
        self.actions_of_one.edit(cube)

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show what files hold, and import them if the person agrees."""
        self.imports.import_files(paths)

    def _with_cube(self, run: Callable[..., None], *more: object) -> None:
        if self.inspector.cube is not None:
            run(self.inspector.cube, *more)

    def _act_on_many(self, verb: str) -> None:
        if len(self._wanted) > 1 and not self._working:
            self._bulk.act(verb, self._rows)

    def _working_on(self, text: str) -> None:
        self._working = True
        self._selection_bar.show_progress(text)

    def _worked(self) -> None:
        self._working = False
        self._show_bar(len(self._wanted), self._rows)
        self.model.reload_soon()

    # -- folding ------------------------------------------------------------------------------

    def _close_inspector(self) -> None:
        self.inspector.hide()
        self._look_at(None)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < beside(NARROW_WINDOW) - 56
        self.inspector.setVisible(not narrow or self.inspector.cube is not None)
        self._fit()

    def _fit(self) -> None:
        """Hide what there is no room for."""
        room = self.width() - (0 if self.inspector.isHidden() else self.inspector.width())
        self.table.fit(room, self.model.telling(), details=self.filters.details.isChecked())
        self.title.setVisible(room >= _ROOM_FOR_TITLE)
        wide = room >= _ROOM_FOR_WORDS
        self._add.setText(tr("Add memory") if wide else tr("Add"))
        edge = PAGE_EDGE if wide else PAGE_EDGE // 2
        self.header_row.setContentsMargins(edge, 0, edge, 0)
