"""The card in the settings for the location of the data: the folder, and the table of memories, which may be in a bucket."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.bridge import Engine
from app.language import plural, tr, translated
from app.memory_browser.actions import open_dialog
from app.models.words import from_home
from app.settings.table_dialog import TableDialog
from app.theme.widgets import Card, ConfirmDialog, button, label
from app.words import breakable
from app.work import Work

if TYPE_CHECKING:
    from memos_core import Progress, TableMoved, TableStanding


class DataCard(Card):
    """Shows where the data are, and moves the table of memories."""

    toast = Signal(str, str, object)
    closingWanted = Signal(object)
    """The profile has to be closed for a while; carries the function to call when it may be."""
    openingWanted = Signal()
    """The profile could not be opened, and the person wants to try again."""
    working = Signal(object)
    """A Work that has begun."""
    manualRequested = Signal()
    """The person wants the manual's page about the table."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Your data"))
        self._engine = engine
        self._home = label("", "muted", wrap=True, selectable=True)
        self.body.addWidget(self._home)
        self._stays = label("", "note", wrap=True)
        self._stays.setObjectName("dataStays")
        self.body.addWidget(self._stays)
        show = button(tr("Open the folder"), "openDataFolder")
        show.clicked.connect(self._open_folder)
        self.body.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)
        self.body.addWidget(label(tr("The table of your memories"), "strong"))
        self._place = label("", wrap=True)
        self._place.setObjectName("tablePlace")
        self.body.addWidget(self._place)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.setObjectName("tableTrouble")
        self.body.addWidget(self._trouble)
        self._note = label("", "note", wrap=True)
        self.body.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._again = self._button(
            row, tr("Try again"), "tryTableAgain", lambda: self.closingWanted.emit(engine.reopen)
        )
        self._move = self._button(row, tr("Move it to a bucket …"), "moveTable", self._ask_move)
        self._back = self._button(row, tr("Bring it back …"), "bringTableBack", self._ask_back)
        self._key = self._button(row, tr("Another key …"), "changeTableKey", self._ask_key)
        self._leave = self._button(row, tr("Stop using the bucket …"), "leaveTable", self.ask_leave, "danger")
        row.addStretch(1)
        self.body.addLayout(row)
        more = button(tr("What goes there, exactly"), "tableManual", "link", tooltip=tr("Opens the manual"))
        more.clicked.connect(self.manualRequested)
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._parts = (self._again, self._move, self._back, self._key, self._leave, self._trouble)
        engine.when_open(self._opened)

    def _button(self, row: QHBoxLayout, text: str, name: str, act: Callable[[], None], role: str = "") -> QPushButton:
        one = button(text, name, role)
        one.clicked.connect(lambda: act())
        row.addWidget(one)
        return one

    # -- showing ------------------------------------------------------------------------------

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._home.setText(from_home(memos.home))
        self._show(memos.table)

    def _show(self, table: TableStanding) -> None:
        place = table.place
        shown: set[QWidget] = {self._move} if place is None else {self._back, self._key}
        if place is None:
            self._stays.setText(tr("Everything stays in this folder. Nothing is sent anywhere."))
            self._place.setText(tr("On this computer, in the folder of the profile."))
            self._note.setText(
                tr(
                    "It can lie in a bucket that speaks S3 instead: Amazon's, or on a server of your own. The rest stays here."
                )
            )
        else:
            self._stays.setText(tr("All but the table of your memories stays in this folder."))
            where = [place.address, place.endpoint or tr("Amazon"), place.region]
            self._place.setText(" · ".join(map(breakable, where)))
            self._note.setText(
                tr(
                    "Whoever can read the bucket can read your memories, and what was said in your chats. Their history, chats and backups "
                    "are kept on this computer as before."
                )
            )
        if table.unreachable and place is not None:
            self._trouble.setText(tr("Read only for now. {why}", why=breakable(translated(table.unreachable))))
            self._note.setText(
                tr(
                    "Meanwhile your memories are read from their history and found by their words. Nothing new is kept. What you forget "
                    "is out of sight at once, and removed there when it can be reached again."
                )
            )
            shown = {self._again, self._key, self._leave, self._trouble}
        elif table.remains is not None:
            self._trouble.setText(
                tr(
                    "Something of it still lies at {address}, which could not be reached. It is removed at the next start.",
                    address=breakable(table.remains.address),
                )
            )
            shown |= {self._again, self._trouble}
        for part in self._parts:
            part.setVisible(part in shown)

    def _open_folder(self) -> None:
        if self._engine.memos is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._engine.memos.home)))

    # -- moving -------------------------------------------------------------------------------

    def _ask_move(self) -> None:
        dialog = TableDialog(self.window(), self._engine)

        def move() -> None:
            place, key = dialog.place, dialog.key

            def do(home: Path, user: str, progress: Progress) -> TableMoved:
                from memos_core import move_table

                return move_table(place, key, home, user, progress)

            self._run(tr("Moving your memories to {address}", address=place.address), do)

        open_dialog(dialog, lambda: self.closingWanted.emit(move))

    def _ask_back(self) -> None:
        memos = self._engine.memos
        if memos is None or memos.table.place is None:
            return
        address = memos.table.place.address

        def back() -> None:
            def do(home: Path, user: str, progress: Progress) -> TableMoved:
                from memos_core import bring_table_back

                return bring_table_back(home, user, progress=progress)

            self._run(tr("Bringing your memories back"), do)

        lines = [
            tr("The table of your memories is fetched from {address}, and removed there.", address=breakable(address)),
            tr("For this the profile is closed and opened again. A reply that is being written is stopped."),
        ]
        dialog = ConfirmDialog(
            self.window(), tr("Bring the table back to this computer?"), lines, tr("Bring it back"), destroys=False
        )
        open_dialog(dialog, lambda: self.closingWanted.emit(back))

    def _ask_key(self, said: str = "") -> None:
        memos = self._engine.memos
        if memos is None or memos.table.place is None:
            return
        dialog = TableDialog(self.window(), self._engine, memos.table.place, said)

        def change() -> None:
            key = dialog.key

            def do(home: Path, user: str) -> None:
                from memos_core import change_table_key

                change_table_key(key, home, user)

            self._engine.while_closed(do, lambda _: self._say(tr("The new key is in use.")), self._ask_key)

        open_dialog(dialog, lambda: self.closingWanted.emit(change))

    def ask_leave(self) -> None:
        """Ask whether to build the table again on this computer and abandon the one in the bucket."""
        lines = [
            tr(
                "The table is built anew on this computer, from the history of your memories. Nothing of yours is lost."
            ),
            tr(
                "What lies in the bucket is not touched: it stays there, also what you forget from now on. Remove it there yourself if nobody needs it."
            ),
        ]
        dialog = ConfirmDialog(self.window(), tr("Build the table on this computer?"), lines, tr("Build it here"))

        def do(home: Path, user: str) -> TableMoved:
            from memos_core import bring_table_back

            return bring_table_back(home, user, leave=True)

        def leave() -> None:
            if self._engine.memos is not None:
                self._engine.while_closed(do, lambda moved: self._say(_moved_in_words(moved)), self._say)
                return
            home, user = self._engine.home, self._engine.user  # the profile could not be opened
            self._engine.run_closed(lambda: do(home, user), lambda _: self.openingWanted.emit(), self._say, self)

        open_dialog(dialog, lambda: self.closingWanted.emit(leave))

    def _run(self, title: str, do: Callable[[Path, str, Progress], TableMoved]) -> None:
        if self._engine.memos is None:  # the profile was closed while the person was being asked
            return
        work = Work(title, self)
        self.working.emit(work)
        self._engine.while_closed(
            lambda home, user: do(home, user, work.progress),
            lambda moved: self._say(_moved_in_words(moved)),
            self._say,
            work.progress,
            work.end,
        )

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


def _moved_in_words(moved: TableMoved) -> str:
    if moved.memories is None:
        return tr("The table of your memories is on this computer again, built from their history.")
    if moved.address:
        return plural(
            "{n} memory now lies at {address}.",
            "{n} memories now lie at {address}.",
            moved.memories,
            address=moved.address,
        )
    return plural(
        "{n} memory is back on this computer; nothing of it is left there.",
        "{n} memories are back on this computer; nothing of them is left there.",
        moved.memories,
    )
