"""What can be done with many memories at once: one action, one undo, and in words what was left as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.forgetting import ask_to_forget
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.dialogs import DateDialog, SpaceDialog, TagDialog
from app.memory_browser.exporting import FileExport
from app.memory_browser.merge_dialog import MergeDialog
from app.memory_browser.model import Row
from app.memory_browser.query import named_space, space_names
from app.words import memory_count

if TYPE_CHECKING:
    from memos_core import Changed, Edit, MemCube, MemOS

_DONE = {
    "pin": "Pinned", "unpin": "Unpinned", "archive": "Archived", "activate": "Brought back", "expire-now": "Expired",
    "expire-at": "Set the expiry date of", "keep": "Removed the expiry date of", "tag": "Changed the tags of", "freeze": "Froze",
    "unfreeze": "Unfroze",
}  # fmt: skip
REASONS_SAID = 2


class BulkActions(QObject):
    """Asks what has to be asked, and has the engine do it to all."""

    progress = Signal(str)
    """What is being done."""
    finished = Signal()
    merged = Signal(str)
    """The memory that several have become."""

    def __init__(self, engine: Engine, one: MemoryActions, exports: FileExport, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._exports, self._window = engine, one, exports, window

    def act(self, verb: str, rows: Sequence[Row]) -> None:
        """Do what a button of the selection bar says (see `SelectionBar.action`)."""
        ids = [row.id for row in rows]
        if verb == "expire-at":
            date = DateDialog(self._window(), len(rows))
            open_dialog(date, lambda: self._change(verb, ids, expires=date))
        elif verb == "tag":
            present = Counter(tag for row in rows for tag in row.tags)
            tags = TagDialog(self._window(), [tag for tag, _ in present.most_common()], len(rows))
            open_dialog(tags, lambda: self._change(verb, ids, tags=tags))
        elif verb == "move":
            spaces = {row.space for row in rows}
            self._engine.run(space_names, lambda names: self._ask_move(ids, spaces, names), self._one.say, self)
        elif verb == "merge":
            self._engine.run(
                lambda memos: [memos.get(id) for id in ids],
                lambda cubes: self._ask_merge(cubes),
                self._one.say,
                self,
            )
        elif verb == "export":
            self._exports.ask(ids)
        elif verb == "forget":
            ask_to_forget(
                self._engine,
                self,
                self._window(),
                self._one.toast.emit,
                ids,
                begins=lambda: self.progress.emit(f"Forgetting {memory_count(len(ids))} …"),
                ended=self.finished.emit,
            )
        else:
            self._change(verb, ids)

    def _change(
        self, verb: str, ids: Sequence[str], expires: DateDialog | None = None, tags: TagDialog | None = None
    ) -> None:
        day = expires.day if expires is not None else None
        add, remove = (tags.added, tags.removed) if tags is not None else ([], [])

        def edit(_memos: MemOS) -> Edit:
            from memos_core import activating, archiving, expiring, freezing, keeping, pinning, tagging

            edits: dict[str, Edit] = {
                "pin": pinning(True), "unpin": pinning(False), "archive": archiving, "activate": activating,
                "expire-now": expiring(None), "expire-at": expiring(day), "keep": keeping,
                "tag": tagging(add, remove), "freeze": freezing(True), "unfreeze": freezing(False),
            }  # fmt: skip
            return edits[verb]

        self._apply(edit, ids, lambda count: f"{_DONE[verb]} {memory_count(count)}.")

    def _apply(self, edit: Callable[[MemOS], Edit], ids: Sequence[str], said: Callable[[int], str]) -> None:
        self.progress.emit(f"Changing {memory_count(len(ids))} …")

        def done(changed: Changed) -> None:
            self.finished.emit()
            text = outcome_in_words(said, len(ids), changed)
            operation = changed.operation
            if operation is None:
                self._one.say(text)
            else:
                self._one.toast.emit(text, "Undo", lambda: self._one.take_back(operation))

        self._engine.run(lambda memos: memos.change_many(edit(memos), ids), done, self._failed, self, long=True)

    def _failed(self, reason: str) -> None:
        self.finished.emit()
        self._one.say(reason)

    def _ask_move(self, ids: Sequence[str], present: set[str], names: list[str]) -> None:
        dialog = SpaceDialog(self._window(), names, present, len(ids))

        def move() -> None:
            space = dialog.space

            def edit(memos: MemOS) -> Edit:
                from memos_core import moving

                return moving(named_space(memos, space))

            self._apply(edit, ids, lambda count: f"Moved {memory_count(count)} to {space.capitalize()}.")

        open_dialog(dialog, move)

    def _ask_merge(self, cubes: Sequence[MemCube]) -> None:
        dialog = MergeDialog(self._window(), self._engine, cubes)

        def merged() -> None:
            one = dialog.merged
            assert one is not None  # the dialog accepts when it has merged
            self.merged.emit(one.id)
            operation = one.operation
            assert operation is not None  # it was just made
            said = f"Merged {memory_count(len(cubes))} into one."
            self._one.toast.emit(said, "Undo", lambda: self._one.take_back(operation))

        open_dialog(dialog, merged)


def outcome_in_words(said: Callable[[int], str], asked: int, changed: Changed) -> str:
    """What an action on many came to: how many were changed, how many were so already, and why others were not."""
    count, skipped = len(changed.cubes), len(changed.skipped)
    parts = [said(count) if count else "Nothing was changed."]
    if already := asked - count - skipped:
        parts.append(f"{already:,} {'was' if already == 1 else 'were'} like that already.")
    if skipped:
        reasons = Counter(item.reason for item in changed.skipped).most_common()
        parts.append(
            f"{skipped:,} {'was' if skipped == 1 else 'were'} left as {'it was' if skipped == 1 else 'they were'}:"
        )
        parts += [reason for reason, _ in reasons[:REASONS_SAID]]
        if len(reasons) > REASONS_SAID:
            parts.append(f"And {len(reasons) - REASONS_SAID} more reasons.")
    return " ".join(parts)
