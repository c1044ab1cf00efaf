"""The second page: what the adapter knows, and what the next one could be taught, with check boxes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout, QWidget

from app.adaptation.found import Found
from app.adaptation.lesson_delegate import LessonDelegate
from app.adaptation.lesson_model import LessonModel
from app.language import Later, number, plural, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import EmptyState, TextColumn, button, label

_LAID_OUT_AT_ONCE = 500
"""How many rows the list lays out at a time, so that a list of thousands does not block the window."""
HOW_TO_CHOOSE = Later(
    "Proposed are memories that you pinned, gave the tag “learn”, use often, or have had for a week. Ticks count for "
    "the next training that you begin; to keep a memory out for good, give it the tag “never learn”."
)


class LessonsPage(QWidget):
    """A line with the numbers of known and chosen memories, the list, and the button that trains."""

    openMemory = Signal(str)
    train = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._make_top())
        self.model = LessonModel(self)
        self.list = QListView()
        self.list.setObjectName("lessonList")
        self.list.setAccessibleName(tr("Memories that an adapter can be taught"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(LessonDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_LAID_OUT_AT_ONCE)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._open)
        self.list.setToolTip(tr("Space ticks, Enter opens the memory"))
        theme.changed.connect(self.list.viewport().update)
        self._none = EmptyState(
            tr("There is nothing to learn yet"),
            tr("Tell the assistant something, or add a memory. What you pin is proposed at once."),
        )
        self._none.setObjectName("noLessons")
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._none)
        outer.addWidget(middle, 1)
        outer.addWidget(self._make_foot())
        self.model.chosenChanged.connect(self._show_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.list)
        self._trainable = False
        self._show_chosen()

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 16, 24, 4)
        page = TextColumn()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 0, 12, 0)  # like the rows below
        column.setSpacing(4)
        self._known = label("", "strong", wrap=True)
        self._known.setObjectName("lessonsKnown")
        column.addWidget(self._known)
        column.addWidget(label(HOW_TO_CHOOSE(), "muted", wrap=True))
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        return row

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        foot.setProperty("role", "foot")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 10, 24, 10)
        inside = TextColumn()
        line = QHBoxLayout(inside)
        line.setContentsMargins(12, 0, 0, 0)
        line.setSpacing(12)
        self._count = label("", "muted")
        self._count.setObjectName("lessonsChosen")
        line.addWidget(self._count)
        self._reset = button(tr("Tick what is proposed"), "resetLessons", "link")
        self._reset.clicked.connect(lambda: self.model.reset_choice())
        line.addWidget(self._reset)
        line.addStretch(1)
        self._train = button(tr("Train on these …"), "trainOnThese", "primary")
        self._train.clicked.connect(self.train)
        line.addWidget(self._train)
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        self._foot = foot
        return foot

    def show_found(self, found: Found) -> None:
        """Show the current state."""
        in_use = found.in_use
        if in_use is None:
            self._known.setText(tr("No adapter is in use, so the model knows nothing by heart."))
        else:
            current = sum(item.current for item in found.known)
            known = len(found.known)
            gone = known - current
            self._known.setText(
                plural(
                    "Adapter {number} knows {n} memory; {gone} changed since.",
                    "Adapter {number} knows {n} memories; {gone} changed since.",
                    known,
                    number=in_use.number,
                    gone=number(gone),
                )
                if gone
                else plural(
                    "Adapter {number} knows {n} memory.",
                    "Adapter {number} knows {n} memories.",
                    known,
                    number=in_use.number,
                )
            )
        self._trainable = bool(found.model) and not found.untrainable and found.work is None
        self._train.setToolTip(
            found.untrainable or (tr("One is being trained or examined") if found.work is not None else "")
        )
        self.model.show_found(found)
        empty = self.model.rowCount() == 0
        self._stack.setCurrentIndex(int(empty))
        self._foot.setVisible(not empty)
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen = len(self.model.chosen)
        self._count.setText(
            tr("{chosen} of {offered} ticked", chosen=number(chosen), offered=number(self.model.offered))
        )
        self._reset.setVisible(self.model.changed)
        self._train.setEnabled(self._trainable and chosen > 0)

    def _open(self, index: QModelIndex) -> None:
        if cube := self.model.row(index).cube:
            self.openMemory.emit(cube)
