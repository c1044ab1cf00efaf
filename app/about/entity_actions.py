"""What can be done with an entity's card: rename, merge, split, give it another kind, forget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.about.entity_dialogs import MergeDialog, RenameDialog, SplitDialog
from app.bridge import Engine
from app.forgetting import ForgetDialog
from app.language import plural, tr
from app.undoable import take_back

if TYPE_CHECKING:
    from memos_core import Entity, EntityChange, MemOS

Toast = Callable[[str, str, object], None]


class EntityActions:
    """Carries these actions out, and asks first where needed."""

    def __init__(self, engine: Engine, page: QWidget, shown: Callable[[], Sequence[Entity]], toast: Toast) -> None:
        """
        Args:
            engine: carries out the changes.
            page: the widget that the cards are on.
            shown: returns all entities that have a card.
            toast: tells the person what was done.
        """
        self._engine = engine
        self._page = page
        self._shown = shown
        self._toast = toast

    def act(self, name: str, entity: Entity, what: str) -> None:
        """Do something with an entity: rename, merge, split, forget, or classify as the kind in `what`."""
        window = self._page.window()
        others = [one for one in self._shown() if one.id != entity.id]
        if name == "rename":
            rename = RenameDialog(window, entity, others)
            rename.accepted.connect(lambda: self._rename(entity, rename.name, apart=rename.apart))
            rename.open()
        elif name == "merge":
            merge = MergeDialog(window, entity, sorted(others, key=lambda one: (one.kind != entity.kind, one.title)))
            merge.accepted.connect(lambda: self._merge(entity, merge.chosen))
            merge.open()
        elif name == "split":
            split = SplitDialog(window, entity)
            split.accepted.connect(lambda: self._split(entity, split.chosen))
            split.open()
        elif name == "classify":
            done = (
                tr("This has no card any more.")
                if what == "none"
                else tr("{title} is listed under another heading now.", title=entity.title)
            )
            self._change(lambda memos: memos.entities.classify(entity.id, what), done)
        elif name == "forget":
            self._ask_to_forget(entity)

    def _rename(self, entity: Entity, name: str, *, apart: bool) -> None:
        self._change(
            lambda memos: memos.entities.rename(entity.id, name, apart=apart),
            tr("{title} is {name} now.", title=entity.title, name=name),
        )

    def _merge(self, entity: Entity, other: str | None) -> None:
        if other is not None:
            self._change(lambda memos: memos.entities.merge([entity.id, other]), tr("Merged."))

    def _split(self, entity: Entity, statements: list[str]) -> None:
        self._change(lambda memos: memos.entities.split(entity.id, statements), tr("Split."))

    def _change(self, work: Callable[[MemOS], EntityChange], done: str) -> None:
        def over(change: EntityChange) -> None:
            operation = change.operation
            if operation is None:
                self._say(tr("Nothing was changed."))
            else:
                self._toast(done, tr("Undo"), lambda: take_back(self._engine, self._page, self._toast, operation))

        self._engine.run(work, over, self._say, self._page)

    def _ask_to_forget(self, entity: Entity) -> None:
        def ask(lines: Sequence[str]) -> None:
            title = tr("Forget {title}?", title=entity.title)
            said = tr(
                "Every memory that mentions {title} is removed, with everything else it says, including archived ones.",
                title=entity.title,
            )
            dialog = ForgetDialog(
                self._page.window(),
                title,
                "",
                [said, *lines],
                [said, *lines],
                plural("Forget {n} memory", "Forget {n} memories", len(entity.statements)),
            )
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.accepted.connect(forget)
            dialog.open()

        def forget() -> None:
            self._engine.run(
                lambda memos: memos.entities.forget(entity.id),
                lambda _: self._say(tr("Forgotten for good.")),
                self._say,
                self._page,
                long=True,
            )

        self._engine.run(lambda memos: memos.entities.forget_preview(entity.id), ask, self._say, self._page, long=True)

    def _say(self, text: str) -> None:
        self._toast(text, "", None)
