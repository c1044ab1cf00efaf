"""What can be done with one memory; each change is announced, with an offer to undo it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.bridge import Engine
from app.conflict_card import ALL_HOLD, SETTLED
from app.forgetting import ask_to_forget
from app.language import Later, number, tr
from app.memory_browser.dialogs import DateDialog, MemoryDialog, SpaceDialog
from app.memory_browser.query import LIVE, named_space, space_names
from app.memory_words import NO_REMOTE, kept_here
from app.undoable import change, take_back, take_back_newest

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS

FROZEN = Later("This memory is frozen. Unfreeze it to change it.")


def open_dialog(dialog: QDialog, accepted: Callable[[], None]) -> None:
    """Open a dialog that is deleted when it is closed."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(accepted)
    dialog.open()


class MemoryActions(QObject):
    """Asks what has to be asked, and has the engine carry the actions out."""

    toast = Signal(str, str, object)
    """A message, the name of the action beside it ("" for none), and what the action does."""
    shown = Signal(str)
    """Id of a memory that was changed or added and is now the one to show."""
    remind = Signal(object)
    """The memory of which to make a reminder."""
    forgetting = Signal(str)
    """Id of a memory that is about to be destroyed."""

    def __init__(self, engine: Engine, window: Callable[[], QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._engine, self._window = engine, window

    def say(self, text: str) -> None:
        """Show a message."""
        self.toast.emit(text, "", None)

    def act(self, name: str, cube: MemCube) -> None:
        """Carry out the action of one of the inspector's buttons (see `Inspector.action`)."""
        identifier, live = cube.id, cube.state.value in LIVE
        if name == "edit":
            self.edit(cube)
        elif name == "pin":
            said = tr("Unpinned.") if cube.pinned else tr("Pinned.")
            self.do(lambda memos: memos.pin(identifier, not cube.pinned), said)
        elif name == "archive" and live:
            self.do(lambda memos: memos.archive(identifier), tr("Archived."))
        elif name == "archive":
            self.do(lambda memos: memos.activate(identifier), tr("Brought back."))
        elif name == "take":
            self.do(lambda memos: memos.arrivals.take([identifier]).cubes[0], tr("Kept."))
        elif name == "dismiss":
            self.do(lambda memos: memos.arrivals.dismiss([identifier]).cubes[0], tr("Dismissed."))
        elif name == "expire-now":
            self.do(lambda memos: memos.expire(identifier), tr("Expired."))
        elif name == "expire-at":
            dialog = DateDialog(self._window())

            def expire() -> None:
                day = dialog.day
                self.do(lambda memos: memos.expire(identifier, at=day), tr("Expiry date set."))

            open_dialog(dialog, expire)
        elif name == "keep":
            self.do(lambda memos: memos.keep(identifier), tr("Expiry date removed."))
        elif name == "freeze":
            said = tr("Unfrozen.") if cube.frozen else tr("Frozen. It cannot be changed now.")
            self.do(lambda memos: memos.freeze(identifier, not cube.frozen), said)
        elif name == "keep-here":
            self._keep_here(cube)
        elif name == "remind":
            self.remind.emit(cube)
        elif name == "move":
            self._engine.run(space_names, lambda names: self._ask_move(cube, names), self.say, self)
        elif name == "forget":
            ask_to_forget(
                self._engine,
                self,
                self._window(),
                self.toast.emit,
                [identifier],
                cube.text,
                begins=lambda: self.forgetting.emit(identifier),
            )

    def edit(self, cube: MemCube) -> None:
        """Edit a memory in a dialog."""
        if cube.frozen:
            self.say(FROZEN())
            return
        dialog = MemoryDialog(self._window(), cube)

        self._open_editor(dialog, cube)

    def _open_editor(self, dialog: MemoryDialog, cube: MemCube) -> None:
        def save() -> None:
            text, kind, tags = dialog.text, dialog.type, dialog.tags

            def work(memos: MemOS) -> MemCube:
                return memos.edit(cube.id, text=text, type=kind, tags=tags, based_on=cube.version)

            self.do(work, tr("Saved."), refused=lambda reason: self._edit_again(cube.id, text, tags, reason))

        open_dialog(dialog, save)

    def save_text(self, cube: MemCube, text: str) -> None:
        """Save a text that was edited in place. If it cannot be saved, the edit dialog opens with it."""
        self.do(
            lambda memos: memos.edit(cube.id, text=text, based_on=cube.version),
            tr("Saved."),
            refused=lambda reason: self._edit_again(cube.id, text, cube.tags, reason),
        )

    def _edit_again(self, id: str, text: str, tags: Sequence[str], reason: str) -> None:
        """Open the edit dialog again with what was written, so that it is not lost because it could not be saved."""

        def show(cube: MemCube) -> None:
            dialog = MemoryDialog(self._window(), cube)
            dialog.show_again(text, tags, reason)
            self._open_editor(dialog, cube)

        self._engine.run(lambda memos: memos.get(id), show, self.say, self)

    def add(self) -> None:
        """Write a new memory in a dialog."""
        self._engine.run(space_names, self._add, self.say, self)

    def _add(self, spaces: Sequence[str]) -> None:
        self._open_new(MemoryDialog(self._window(), spaces=spaces), spaces)

    def _open_new(self, dialog: MemoryDialog, spaces: Sequence[str]) -> None:
        def save() -> None:
            text, kind, tags, pinned, space = dialog.text, dialog.type, dialog.tags, dialog.pinned, dialog.space

            def again(reason: str) -> None:
                """Open the dialog again with everything that was written and chosen."""
                another = MemoryDialog(self._window(), spaces=spaces)
                another.choose(kind, space, pinned=pinned)
                another.show_again(text, tags, reason)
                self._open_new(another, spaces)

            self.do(
                lambda memos: memos.remember(text, type=kind, tags=tags, pinned=pinned, namespace=space),
                tr("Remembered."),
                tr("That was known already."),
                refused=again,
            )

        open_dialog(dialog, save)

    def restore(self, cube: MemCube, version: int) -> None:
        """Make an earlier version the present one again."""
        said = tr("Version {number} is back.", number=number(version))
        self.do(lambda memos: memos.restore(cube.id, version=version), said)

    def settle(self, holds: str, shown: MemCube) -> None:
        """Settle a conflict: the memory `holds` is true."""

        def work(memos: MemOS) -> MemCube:
            settled = memos.settle(holds)
            return memos.get(shown.id).made_by(settled.operation)

        self.do(work, SETTLED())

    def keep_all(self, cube: MemCube) -> None:
        """Settle a conflict: all its memories are true."""

        def work(memos: MemOS) -> MemCube:
            return memos.keep_all(cube.id)[0]

        self.do(work, ALL_HOLD())

    def take_back(self, operation: int) -> None:
        """Undo an operation."""
        take_back(self._engine, self, self.toast.emit, operation)

    def take_back_newest(self) -> None:
        """Undo the person's last action; asks first if the next one to undo is an older one."""
        take_back_newest(self._engine, self, self._window(), self.toast.emit)

    def do(
        self,
        work: Callable[[MemOS], MemCube],
        said: str,
        unchanged: str = "",
        refused: Callable[[str], None] | None = None,
    ) -> None:
        """Change a memory and offer to undo it. `refused` gets the reason for a refusal, in place of a message at the foot."""
        change(
            self._engine,
            self,
            self.toast.emit,
            work,
            said,
            unchanged=unchanged,
            changed=lambda cube: self.shown.emit(cube.id),
            refused=refused,
        )

    def _keep_here(self, cube: MemCube) -> None:
        keep = not kept_here(cube)

        others = [name for name in cube.readers if name != NO_REMOTE]
        readers = [*others, NO_REMOTE] if keep else others
        said = (
            tr("No model that runs elsewhere is given it from now on.")
            if keep
            else tr("Models that run elsewhere may be given it again.")
        )
        self.do(lambda memos: memos.restrict(cube.id, readers), said)

    def _ask_move(self, cube: MemCube, names: list[str]) -> None:
        dialog = SpaceDialog(self._window(), names, {cube.namespace}, 1)

        def move() -> None:
            space = dialog.space

            def work(memos: MemOS) -> MemCube:
                from memos_core import moving

                changed = memos.change_many(moving(named_space(memos, space)), [cube.id])
                return changed.cubes[0] if changed.cubes else cube

            self.do(work, tr("Moved to {space}.", space=space.capitalize()))

        open_dialog(dialog, move)
