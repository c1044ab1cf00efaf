"""One model on this computer: what it is, what it can do here, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.language import tr
from app.models.parts import facts_row
from app.models.words import CAN, STARTER, belongings_in_words, from_home, said_of
from app.theme.flow import flowing
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, button, chip, label

if TYPE_CHECKING:
    from memos_core import InstalledModel


class InstalledCard(QFrame):
    """Shows a model and emits what the person wants done with it; it does nothing itself."""

    used = Signal(object)
    details = Signal(object)
    shownInFolder = Signal(object)
    measured = Signal(object)
    deleted = Signal(object)

    def __init__(self, theme: ThemeManager, model: InstalledModel) -> None:
        super().__init__()
        self.model = model
        self.setObjectName(f"installed-{model.id}")
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 10, 12)
        column.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(ElidedLabel(model.name, "strong"), 1)
        for mark in self._marks():
            top.addWidget(mark)
        top.addSpacing(2)
        self._add_buttons(top, theme)
        column.addLayout(top)
        column.addWidget(
            facts_row(
                said_of(
                    model.family, model.parameters, model.quantisation, model.context_tokens, model.size_bytes, model.licence
                )
            )
        )  # fmt: skip
        if model.missing:
            column.addWidget(label(missing_in_words(model), "danger", wrap=True))
            return
        if model.problem:
            column.addWidget(label(model.problem, "danger", wrap=True))
        if model.starter:
            column.addWidget(label(STARTER(), "muted", wrap=True))
        column.addWidget(self._abilities())
        if not model.bundled:
            where = ElidedLabel(from_home(model.path), "note")
            where.setAccessibleName(tr("It lies at {path}", path=model.path))
            column.addWidget(where)

    def _marks(self) -> list[QWidget]:
        marks: list[QWidget] = []
        if self.model.in_use:
            marks.append(chip(tr("In use"), "good"))
        if self.model.missing:
            marks.append(chip(tr("Missing"), "danger"))
        return marks

    def _add_buttons(self, row: QHBoxLayout, theme: ThemeManager) -> None:
        model = self.model
        if not (model.in_use or model.missing or model.problem):
            use = button(
                tr("Use now"), f"useModel-{model.id}", "pill", accessible=tr("Use {name} now", name=model.name)
            )
            use.setToolTip(
                tr("Chats go on with this model") if "chat" in model.can else tr("Find memories with this model")
            )
            use.clicked.connect(lambda: self.used.emit(model))
            row.addWidget(use)
        if model.missing:
            forget = button(
                tr("Remove"),
                f"removeModel-{model.id}",
                "pill",
                accessible=tr("Remove {name} from the list", name=model.name),
            )
            forget.clicked.connect(lambda: self.deleted.emit(model))
            row.addWidget(forget)
            return
        details = button(
            tr("Details …"), f"modelDetails-{model.id}", "pill", accessible=tr("Details of {name}", name=model.name)
        )
        details.setToolTip(tr("What it is, how it runs here, and its settings"))
        details.clicked.connect(lambda: self.details.emit(model))
        row.addWidget(details)
        self._more = IconButton(
            theme, "ellipsis", f"moreModel-{model.id}", tr("More for {name}", name=model.name), size=16
        )
        self._more.clicked.connect(self._show_menu)
        row.addWidget(self._more)

    def _show_menu(self) -> None:
        model = self.model
        menu = QMenu(self)
        menu.setObjectName("installedMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if "chat" in model.can and model.in_use:
            menu.addAction(tr("How fast is it here? …")).triggered.connect(lambda: self.measured.emit(model))
        menu.addAction(tr("Show in folder")).triggered.connect(lambda: self.shownInFolder.emit(model))
        if not model.bundled:
            menu.addSeparator()
            menu.addAction(tr("Delete …")).triggered.connect(lambda: self.deleted.emit(model))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _abilities(self) -> QWidget:
        box, flow = flowing(6)
        for name in self.model.can:
            ability = CAN[name]
            mark = chip(ability.words())
            mark.setToolTip(ability.meaning())
            flow.addWidget(mark)
        if belongings := belongings_in_words(self.model):
            mark = chip(belongings)
            mark.setToolTip(tr("They belong to this model: what was trained for it, and what it has read already"))
            flow.addWidget(mark)
        return box


def missing_in_words(model: InstalledModel) -> str:
    """What happened to a model whose file is missing, and what to do about it."""
    return tr(
        "Its file is no longer at {place}. Put it back there, add it again from where it is now, or remove it from this list.",
        place=from_home(model.path),
    )
