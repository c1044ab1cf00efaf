"""A change of the memories that the person can take back at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge import Engine

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS, Operation

Say = Callable[[str, str, Callable[[], None] | None], None]
"""Shows a message, the name of an action (or nothing) and what the action does."""


def change(
    engine: Engine,
    owner: QObject,
    say: Say,
    work: Callable[[MemOS], MemCube],
    done: str,
    *,
    unchanged: str = "Nothing was changed.",
    changed: Callable[[MemCube], None] | None = None,
) -> None:
    """Change a memory in a thread, say so and offer to undo it; a refusal is said in its own words.

    Args:
        engine: the engine.
        owner: when it is deleted meanwhile, nothing is said.
        say: the message at the foot of the window.
        work: the change.
        done: what is said of it: `Archived.`
        unchanged: what is said where it came to nothing.
        changed: gets the memory as it is then, before anything is said.
    """

    def run(memos: MemOS) -> tuple[MemCube, Operation | None]:
        before = memos.last_operation()
        cube = work(memos)
        after = memos.last_operation()
        return cube, after if after and (before is None or after.id != before.id) else None

    def over(outcome: tuple[MemCube, Operation | None]) -> None:
        cube, operation = outcome
        if changed is not None:
            changed(cube)
        if operation is None:
            say(unchanged, "", None)
        else:
            say(done, "Undo", lambda: take_back(engine, owner, say, operation.id))

    engine.run(run, over, lambda reason: say(reason, "", None), owner)


def take_back(engine: Engine, owner: QObject, say: Say, operation: int | None) -> None:
    """Undo an operation, or the newest, and say what it was."""
    engine.run(
        lambda memos: memos.undo(operation),
        lambda undone: say(f"Undone: {undone.summary}", "", None),
        lambda reason: say(reason, "", None),
        owner,
    )
