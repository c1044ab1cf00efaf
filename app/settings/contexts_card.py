"""How much disk space saved contexts may take."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from app.bridge import Engine
from app.contexts.budget import FULL, BudgetField
from app.language import tr
from app.theme.widgets import Card, label


class ContextsCard(Card):
    """A field for the limit."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Contexts"))
        self.body.addWidget(
            label(
                tr(
                    "What the model has read already is kept on the disk, so that it need not read it again before it answers."
                )
                + f" {FULL()}",
                "note",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        name = label(tr("Space"), "muted")
        name.setMinimumWidth(110)
        row.addWidget(name)
        field = BudgetField(engine, "readyContextsMb", say)
        field.setMinimumWidth(210)
        row.addWidget(field)
        row.addStretch(1)
        self.body.addLayout(row)
