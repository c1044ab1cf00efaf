"""Changes of memories that the person can undo and redo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.bridge import Engine
from app.language import Later, tr, translated
from app.theme.widgets import ConfirmDialog
from app.words import moment_in_words

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS, NextUndo, Operation

Say = Callable[[str, str, Callable[[], None] | None], None]
"""Shows a message with an action beside it: the message, the action's name ("" for none) and what the action does."""
NOTHING_TO_UNDO = Later("There is nothing to undo.")


def change(
    engine: Engine,
    owner: QObject,
    say: Say,
    work: Callable[[MemOS], MemCube],
    done: str,
    *,
    unchanged: str = "",
    changed: Callable[[MemCube], None] | None = None,
    refused: Callable[[str], None] | None = None,
) -> None:
    """Change a memory in a thread, say so, and offer to undo it. If the change is refused, the reason is said.

    Args:
        engine: the engine.
        owner: if it is deleted meanwhile, nothing is said.
        say: shows a message at the foot of the window.
        work: makes the change; returns the memory that the engine returned for it.
        done: the message about the change: `Archived.`
        unchanged: the message when nothing changed; "" for `Nothing was changed.`
        changed: gets the memory after the change, before anything is said.
        refused: gets the reason for a refusal; None to show it as a message.
    """

    def over(cube: MemCube) -> None:
        if changed is not None:
            changed(cube)
        operation = cube.operation
        if operation is None:
            say(unchanged or tr("Nothing was changed."), "", None)
        else:
            say(done, tr("Undo"), lambda: take_back(engine, owner, say, operation))

    engine.run(work, over, refused or (lambda reason: say(reason, "", None)), owner)


def take_back(
    engine: Engine,
    owner: QObject,
    say: Say,
    *operations: int,
    done: Callable[[Operation], str] | None = None,
    again: Callable[[], None] | None = None,
    long: bool = False,
) -> None:
    """Undo operations, the last one first; say what the first one was, and offer to redo them. If one of them cannot be undone, those
    before it stay undone, and the message says both.

    Args:
        engine: the engine.
        owner: if it is deleted meanwhile, nothing is said.
        say: shows a message at the foot of the window.
        operations: ids of the operations to undo, in the order in which they were made.
        done: makes the message from the first operation; None for a message with its summary.
        again: called after undoing, and after redoing.
        long: whether it may take long.
    """

    def over(outcome: tuple[list[Operation], str]) -> None:
        undone, reason = outcome
        if again is not None:
            again()
        said = tr("Undone: {what}", what=undone[-1].summary) if done is None else done(undone[-1])
        if reason:
            said = tr("{done} The rest could not be undone: {reason}", done=said, reason=reason)
        count = len(undone)
        say(said, tr("Redo"), lambda: do_again(engine, owner, say, count, done=done, again=again, long=long))

    def work(memos: MemOS) -> tuple[list[Operation], str]:
        return _as_far_as_it_goes([lambda one=one: memos.undo(one) for one in reversed(operations)])  # type: ignore[misc]

    engine.run(work, over, lambda reason: say(reason, "", None), owner, long=long)


def _as_far_as_it_goes(steps: Sequence[Callable[[], Operation]]) -> tuple[list[Operation], str]:
    """Run the steps up to the first that fails. Returns the operations done and the reason for stopping, "" if all were done. Raises if the
    first step fails."""
    from memos_core import MemOSError

    done: list[Operation] = []
    for step in steps:
        try:
            done.append(step())
        except MemOSError as error:
            if not done:
                raise
            return done, translated(str(error))
    return done, ""


def undo_here(engine: Engine, window: QWidget, say: Say) -> None:
    """Undo the last change in the text field that has the focus, or else the last change of memories."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit):
        focus.undo()
    else:
        take_back_newest(engine, window, window, say)


def redo_here(engine: Engine, window: QWidget, say: Say) -> None:
    """Redo what was last undone in the text field that has the focus, or else in the memories."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit):
        focus.redo()
    else:
        do_again(engine, window, say)


def take_back_newest(engine: Engine, owner: QObject, window: QWidget, say: Say) -> None:
    """Undo what the person did last. If the next operation to undo was not the person's own, or something since cannot be undone, a dialog
    first names it and asks."""

    def decide(next_undo: NextUndo | None) -> None:
        if next_undo is None:
            say(NOTHING_TO_UNDO(), "", None)
            return
        operation, arrival = next_undo.operation, next_undo.arrival

        def undo() -> None:
            if not arrival:
                take_back(engine, owner, say, operation.id)
                return
            engine.run(
                lambda memos: memos.arrivals.take_back(arrival),
                lambda _: say(tr("Undone: {what}", what=operation.summary), "", None),
                lambda reason: say(reason, "", None),
                owner,
                long=True,
            )

        if next_undo.is_last:
            undo()
            return
        dialog = ConfirmDialog(
            window,
            tr("Undo an earlier change?") if next_undo.forgot_since else tr("Undo what came of your message?"),
            next_undo.question(moment_in_words(operation.at, in_sentence=True)),
            tr("Undo that"),
            destroys=False,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(undo)
        dialog.open()

    engine.run(lambda memos: memos.next_undo(), decide, lambda reason: say(reason, "", None), owner)


def do_again(
    engine: Engine,
    owner: QObject,
    say: Say,
    count: int = 1,
    *,
    done: Callable[[Operation], str] | None = None,
    again: Callable[[], None] | None = None,
    long: bool = False,
) -> None:
    """Redo the last undone operation, or the last `count` of them; say what the first one was, and offer to undo them. The other arguments
    are those of `take_back`."""

    def over(outcome: tuple[list[Operation], str]) -> None:
        operations, reason = outcome
        if again is not None:
            again()
        ids = [operation.id for operation in operations]
        said = tr("Done again: {what}", what=operations[0].summary)
        if reason:
            said = tr("{done} The rest could not be done again: {reason}", done=said, reason=reason)
        say(said, tr("Undo"), lambda: take_back(engine, owner, say, *ids, done=done, again=again, long=long))

    engine.run(
        lambda memos: _as_far_as_it_goes([memos.redo] * count),
        over,
        lambda reason: say(reason, "", None),
        owner,
        long=long,
    )
