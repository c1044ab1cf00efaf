"""Calendar files beside the agenda: a preview before one is kept, a list, removal; and export of the agenda to a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.agenda.words import clock_in_words, when_in_words
from app.bridge import Engine
from app.file_dialogs import DOWNLOADS, choose_files, save_file
from app.language import number, plural, tr
from app.models.words import from_home
from app.theme.forms import dialog_buttons
from app.theme.sizes import px
from app.theme.widgets import Card, ElidedLabel, button, clear_layout, label
from app.words import moment_in_words
from memos_core import present

if TYPE_CHECKING:
    from memos_core import Calendar, CalendarPreview, ExportedAgenda, MemOS, StoredCalendar

ENDING = ".ics"
SHOWN = 8
"""How many events of a file are shown in its preview."""
_WHEN_WIDTH = 150


class CalendarFiles(QObject):
    """Imports, follows, lists and removes calendars, and exports the agenda."""

    toast = Signal(str, str, object)

    def __init__(self, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._engine, self._window = engine, window
        self._to_look_at: list[Path] = []
        engine.opened.connect(self._begin_anew)

    def choose(self) -> None:
        """Let the person choose a calendar file."""
        choose_files(
            self._window.window(),
            "calendarFile",
            tr("Import a calendar file"),
            lambda paths: self.open_file(paths[0]),
            [_kind()],
            only_one=True,
            begin=DOWNLOADS,
        )

    def open_file(self, path: Path) -> None:
        """Preview a calendar file, and keep it if the person wants it. Several files are previewed one after the other."""
        if self._engine.memos is None:
            return
        self._to_look_at.append(path)
        if len(self._to_look_at) == 1:
            self._look_at_first()

    def _begin_anew(self) -> None:
        """Drop what was waiting, because another profile was opened."""
        self._to_look_at = []

    def _look_at_first(self) -> None:
        path = self._to_look_at[0]
        self._engine.run(lambda memos: memos.calendars.preview(path), self._ask, self._not_read, self, long=True)

    def _not_read(self, reason: str) -> None:
        self._say(reason)
        self._look_at_next()

    def _look_at_next(self) -> None:
        self._to_look_at = self._to_look_at[1:]
        if self._to_look_at:
            self._look_at_first()

    def show_all(self) -> None:
        """List the calendars."""
        dialog = CalendarsDialog(self._window.window(), self._engine, self.remove)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def remove(self, name: str) -> None:
        """Remove a calendar, and offer to undo that."""

        def removed(stored: StoredCalendar) -> None:
            self.toast.emit(
                tr("“{name}” is no longer shown beside your agenda.", name=name),
                tr("Undo"),
                lambda: self._put_back(stored),
            )

        self._engine.run(lambda memos: memos.calendars.remove(name), removed, self._say, self)

    def export(self) -> None:
        """Ask for a file, and write the agenda to it."""
        save_file(
            self._window.window(),
            "agendaFile",
            tr("Export the agenda"),
            f"agenda{ENDING}",
            {_kind(): ENDING[1:]},
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write the agenda to a file."""

        def done(written: ExportedAgenda) -> None:
            file = from_home(written.path)
            self._say(plural("Wrote {n} event to {file}.", "Wrote {n} events to {file}.", written.events, file=file))

        self._engine.run(lambda memos: memos.reminders.export(path), done, self._say, self)

    def _ask(self, preview: CalendarPreview) -> None:
        dialog = PreviewDialog(self._window.window(), preview)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep(preview, dialog.follow.isChecked()))
        dialog.finished.connect(self._look_at_next)
        dialog.open()

    def _keep(self, preview: CalendarPreview, follow: bool) -> None:
        def work(memos: MemOS) -> Calendar:
            return memos.calendars.add(preview, follow=follow)

        def kept(calendar: Calendar) -> None:
            self.toast.emit(
                tr("“{name}” stands beside your agenda.", name=calendar.name),
                tr("Undo"),
                lambda: self.remove(calendar.name),
            )

        self._engine.run(work, kept, self._say, self)

    def _put_back(self, stored: StoredCalendar) -> None:
        self._engine.run(
            lambda memos: memos.calendars.put_back(stored),
            lambda _: self._say(tr("“{name}” stands beside your agenda again.", name=stored.name)),
            self._say,
            self,
        )

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


class PreviewDialog(QDialog):
    """Shows what a calendar file would add."""

    def __init__(self, parent: QWidget, preview: CalendarPreview) -> None:
        super().__init__(parent)
        self.setObjectName("calendarPreview")
        self.setWindowTitle(tr("Import a calendar"))
        self.setMinimumWidth(520)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(ElidedLabel(preview.name, "title"))
        layout.addWidget(label(_summary(preview), "muted", wrap=True))
        if preview.coming:
            card = Card()
            today = present().date()
            for item in preview.coming[:SHOWN]:
                row = QHBoxLayout()
                row.setSpacing(10)
                when = label(when_in_words(item.on, clock_in_words(item.at), today), "muted")
                when.setFixedWidth(px(_WHEN_WIDTH))
                row.addWidget(when)
                row.addWidget(ElidedLabel(item.cube.text), 1)
                if item.recurs:
                    row.addWidget(label(tr("comes again"), "note"))
                card.body.addLayout(row)
            if len(preview.coming) > SHOWN:
                card.body.addWidget(label(tr("and {n} more", n=number(len(preview.coming) - SHOWN)), "note"))
            layout.addWidget(card)
        layout.addWidget(
            label(
                tr(
                    "Its events are shown in your agenda with the name of the calendar. They do not become memories, and you are not reminded of them. To be reminded of one, choose “Remind me” beside it."
                ),
                "note",
                wrap=True,
            )
        )
        self.follow = QCheckBox(tr("Follow the file: read it again whenever it changes"))
        self.follow.setObjectName("calendarFollow")
        self.follow.setAccessibleName(self.follow.text())
        layout.addWidget(self.follow)
        layout.addSpacing(6)
        buttons, save = dialog_buttons(self, "calendar", tr("Show in the agenda"))
        layout.addLayout(buttons)
        save.setFocus()


class CalendarsDialog(QDialog):
    """Lists the calendars that stand beside the agenda."""

    def __init__(self, parent: QWidget, engine: Engine, remove: Callable[[str], None]) -> None:
        super().__init__(parent)
        self.setObjectName("calendarsDialog")
        self.setWindowTitle(tr("Calendars"))
        self.setMinimumWidth(520)
        self._engine, self._remove = engine, remove
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Calendars beside your agenda"), "title"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        layout.addLayout(self._rows)
        layout.addSpacing(6)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(tr("Close"), "calendarsClose", "primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        engine.calendarsChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        self._engine.run(lambda memos: memos.calendars.list(), self._show, None, self)

    def _show(self, calendars: Sequence[Calendar]) -> None:
        clear_layout(self._rows)
        if not calendars:
            self._rows.addWidget(
                label(tr("None. “Import a calendar file …” in the agenda's menu adds one."), "muted", wrap=True)
            )
        for one in calendars:
            card = Card()
            row = QHBoxLayout()
            row.setSpacing(10)
            texts = QVBoxLayout()
            texts.setSpacing(1)
            texts.addWidget(ElidedLabel(one.name, "strong"))
            said = [
                plural("{n} event", "{n} events", one.events),
                tr("follows {file}", file=from_home(Path(one.path))) if one.path else tr("imported once"),
                tr("read {when}", when=moment_in_words(one.read_at)),
            ]
            texts.addWidget(ElidedLabel(", ".join(said), "note"))
            if one.problem:
                texts.addWidget(label(one.problem, "danger", wrap=True))
            row.addLayout(texts, 1)
            remove = button(tr("Remove"), f"calendarRemove-{one.name}", "pill", tooltip=tr("The file stays"))
            remove.clicked.connect(lambda _=False, name=one.name: self._remove(name))
            row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
            self._rows.addWidget(card)
        self.adjustSize()


def _kind() -> str:
    return tr("Calendars ({endings})", endings=f"*{ENDING}")


def calendars_among(paths: Sequence[Path]) -> list[Path]:
    """Those of the files that are calendars, judged by their names."""
    return [path for path in paths if path.suffix.lower() == ENDING]


def _summary(preview: CalendarPreview) -> str:
    said = [plural("{n} event within a year.", "{n} events within a year.", len(preview.coming))]
    if preview.elsewhen:
        said.append(plural("{n} over or further away.", "{n} over or further away.", preview.elsewhen))
    if preview.left_out:
        said.append(
            plural(
                "{n} event was left out: it has no time, or its repetition is not understood.",
                "{n} events were left out: they have no time, or their repetition is not understood.",
                preview.left_out,
            )
        )
    if preview.replaces:
        said.append(tr("It takes the place of the calendar of this name."))
    return " ".join(said)
