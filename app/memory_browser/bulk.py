"""What can be done with many memories at once: as one action with one undo, saying which ones could not be changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.bridge import Engine
from app.forgetting import ask_to_forget
from app.language import plural, tr, translated
from app.memory_browser.actions import MemoryActions, open_dialog
from app.memory_browser.dialogs import DateDialog, SpaceDialog, TagDialog
from app.memory_browser.exporting import FileExport
from app.memory_browser.merge_dialog import MergeDialog
from app.memory_browser.model import Row
from app.memory_browser.query import WAITING, named_space, space_names

if TYPE_CHECKING:
    from memos_core import Changed, Edit, MemCube, MemOS

_DONE: Mapping[str, Callable[[int], str]] = {
    "take": lambda count: plural("Kept {n} statement.", "Kept {n} statements.", count),
    "dismiss": lambda count: plural("Dismissed {n} statement.", "Dismissed {n} statements.", count),
    "pin": lambda count: plural("Pinned {n} memory.", "Pinned {n} memories.", count),
    "unpin": lambda count: plural("Unpinned {n} memory.", "Unpinned {n} memories.", count),
    "archive": lambda count: plural("Archived {n} memory.", "Archived {n} memories.", count),
    "activate": lambda count: plural("Brought back {n} memory.", "Brought back {n} memories.", count),
    "expire-now": lambda count: plural("Expired {n} memory.", "Expired {n} memories.", count),
    "expire-at": lambda count: plural(
        "Set the expiry date of {n} memory.", "Set the expiry date of {n} memories.", count
    ),
    "keep": lambda count: plural(
        "Removed the expiry date of {n} memory.", "Removed the expiry date of {n} memories.", count
    ),
    "tag": lambda count: plural("Changed the tags of {n} memory.", "Changed the tags of {n} memories.", count),
    "freeze": lambda count: plural("Froze {n} memory.", "Froze {n} memories.", count),
    "unfreeze": lambda count: plural("Unfroze {n} memory.", "Unfroze {n} memories.", count),
    "keep-here": lambda count: plural(
        "Kept {n} memory from models that run elsewhere.",
        "Kept {n} memories from models that run elsewhere.",
        count,
    ),
    "let-go": lambda count: plural(
        "Let models that run elsewhere have {n} memory again.",
        "Let models that run elsewhere have {n} memories again.",
        count,
    ),
}
"""The message after an action, from the number of changed memories."""
REASONS_SAID = 2


class BulkActions(QObject):
    """Asks what has to be asked, and has the engine change all the memories."""

    progress = Signal(str)
    """A text about what is being done."""
    finished = Signal()
    merged = Signal(str)
    """Id of the memory into which several were merged."""

    def __init__(self, engine: Engine, one: MemoryActions, exports: FileExport, window: Callable[[], QWidget]) -> None:
        super().__init__(one)
        self._engine, self._one, self._exports, self._window = engine, one, exports, window

    def act(self, verb: str, rows: Sequence[Row]) -> None:
        """Carry out the action of one of the selection bar's buttons (see `SelectionBar.action`)."""
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
        elif verb in ("take", "dismiss"):
            self._decide(verb, rows)
        elif verb == "forget":
            ask_to_forget(
                self._engine,
                self,
                self._window(),
                self._one.toast.emit,
                ids,
                begins=lambda: self.progress.emit(
                    plural("Forgetting {n} memory …", "Forgetting {n} memories …", len(ids))
                ),
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
            from memos_core import (
                activating,
                archiving,
                expiring,
                freezing,
                keeping,
                keeping_from_remote,
                pinning,
                tagging,
            )  # fmt: skip

            edits: dict[str, Edit] = {
                "pin": pinning(True), "unpin": pinning(False), "archive": archiving, "activate": activating,
                "expire-now": expiring(None), "expire-at": expiring(day), "keep": keeping,
                "tag": tagging(add, remove), "freeze": freezing(True), "unfreeze": freezing(False),
                "keep-here": keeping_from_remote(True), "let-go": keeping_from_remote(False),
            }  # fmt: skip
            return edits[verb]

        self._apply(edit, ids, _DONE[verb])

    def _decide(self, verb: str, rows: Sequence[Row]) -> None:
        """Keep or dismiss those that wait for the person. A secret is kept only if it is chosen alone."""
        chosen = [row.id for row in rows if row.state in WAITING and not (verb == "take" and row.secret)]
        if not chosen:
            self._one.say(tr("A secret is kept only if you choose it by itself."))
            return

        def work(memos: MemOS) -> Changed:
            return memos.arrivals.take(chosen) if verb == "take" else memos.arrivals.dismiss(chosen)

        self._run(work, len(chosen), _DONE[verb])

    def _apply(self, edit: Callable[[MemOS], Edit], ids: Sequence[str], said: Callable[[int], str]) -> None:
        self._run(lambda memos: memos.change_many(edit(memos), ids), len(ids), said)

    def _run(self, work: Callable[[MemOS], Changed], count: int, said: Callable[[int], str]) -> None:
        self.progress.emit(plural("Changing {n} memory …", "Changing {n} memories …", count))

        def done(changed: Changed) -> None:
            self.finished.emit()
            text = outcome_in_words(said, count, changed)
            operation = changed.operation
            if operation is None:
                self._one.say(text)
            else:
                self._one.toast.emit(text, tr("Undo"), lambda: self._one.take_back(operation))

        self._engine.run(work, done, self._failed, self, long=True)

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

            self._apply(
                edit,
                ids,
                lambda count: plural(
                    "Moved {n} memory to {space}.", "Moved {n} memories to {space}.", count, space=space.capitalize()
                ),
            )

        open_dialog(dialog, move)

    def _ask_merge(self, cubes: Sequence[MemCube]) -> None:
        dialog = MergeDialog(self._window(), self._engine, cubes)

        def merged() -> None:
            one = dialog.merged
            assert one is not None  # the dialog accepts only after merging
            self.merged.emit(one.id)
            operation = one.operation
            assert operation is not None  # the merge was just made
            said = plural("Merged {n} memory into one.", "Merged {n} memories into one.", len(cubes))
            self._one.toast.emit(said, tr("Undo"), lambda: self._one.take_back(operation))

        open_dialog(dialog, merged)


def outcome_in_words(said: Callable[[int], str], asked: int, changed: Changed) -> str:
    """The result of an action on many: how many were changed, how many were already so, and why others were not changed."""
    count, skipped = len(changed.cubes), len(changed.skipped)
    parts = [said(count) if count else tr("Nothing was changed.")]
    if already := asked - count - skipped:
        parts.append(plural("{n} was like that already.", "{n} were like that already.", already))
    if skipped:
        reasons = Counter(item.reason for item in changed.skipped).most_common()
        parts.append(plural("{n} was left as it was:", "{n} were left as they were:", skipped))
        parts += [translated(reason) for reason, _ in reasons[:REASONS_SAID]]
        if len(reasons) > REASONS_SAID:
            parts.append(plural("And {n} more reason.", "And {n} more reasons.", len(reasons) - REASONS_SAID))
    return " ".join(parts)
