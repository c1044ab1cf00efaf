"""The dialogs of the adaptation view: the limits of an examination, and how an adapter was made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QDialog, QDoubleSpinBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.adaptation.loss_plot import LossPlot
from app.adaptation.words import examples_of, facts_in_words, known_in_words, recipe_in_words
from app.language import tr
from app.theme.forms import dialog_buttons, field_label
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label, scrolling_column

if TYPE_CHECKING:
    from memos_core import Examined, Known, Settings, Version

_FIELD_WIDTH = 120
_LIST_HEIGHT = 150
EXAMPLES_SHOWN = 3
"""How many questions of each outcome are shown."""


class LimitsDialog(QDialog):
    """Asks how well a new adapter must do to be used."""

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setObjectName("limitsDialog")
        self.setWindowTitle(tr("Limits"))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("What a new adapter must do to be used"), "title", wrap=True))
        layout.addWidget(
            label(
                tr("They apply from the next training on. Changing them does not switch any adapter."),
                "muted",
                wrap=True,
            )
        )
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._recall = self._percent(
            "limitRecall", tr("Smallest share of what it was taught that it must answer"), settings.adapter_recall
        )
        self._leaks = self._percent(
            "limitLeaks", tr("Largest share in which it may give a memory away"), settings.adapter_leaks
        )
        self._drift = QDoubleSpinBox()
        self._drift.setRange(0.0, 10.0)
        self._drift.setSingleStep(0.05)
        self._drift.setValue(settings.adapter_drift)
        self._set_up(self._drift, "limitDrift", tr("Largest change of general replies, in nats a token"))
        for text, field in (
            (tr("Answers at least, of what it was taught"), self._recall),
            (tr("Gives away at most, asked about anything else"), self._leaks),
            (tr("Changes general replies at most, in nats a token"), self._drift),
        ):
            form.addRow(field_label(text), field)
        layout.addLayout(form)
        row, _ = dialog_buttons(self, "limits", tr("Save"))
        layout.addLayout(row)

    @property
    def changes(self) -> dict[str, float]:
        """The settings as the person has set them."""
        return {
            "adapter_recall": self._recall.value() / 100,
            "adapter_leaks": self._leaks.value() / 100,
            "adapter_drift": round(self._drift.value(), 2),
        }

    def _percent(self, name: str, accessible: str, share: float) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, 100)
        field.setSuffix(" %")
        field.setSingleStep(5)
        field.setValue(round(share * 100))
        self._set_up(field, name, accessible)
        return field

    def _set_up(self, field: QAbstractSpinBox, name: str, accessible: str) -> None:
        field.setObjectName(name)
        field.setAccessibleName(accessible)
        field.setFixedWidth(_FIELD_WIDTH)
        field.lineEdit().setTextMargins(8, 0, 0, 0)


class VersionDialog(QDialog):
    """Shows how an adapter was made: its data, recipe, base model and loss curve."""

    def __init__(
        self,
        parent: QWidget,
        theme: ThemeManager,
        version: Version,
        known: Sequence[Known],
        examined: Sequence[Examined],
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versionDialog")
        self.setWindowTitle(tr("Adapter {number}", number=version.number))
        self.setMinimumWidth(540)
        made = version.training
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Adapter {number}", number=version.number), "title"))
        layout.addWidget(label(facts_in_words(version), "muted", wrap=True))
        layout.addWidget(label(recipe_in_words(version), "muted", wrap=True))
        self.plot = LossPlot(theme, "versionCurve")
        self.plot.show_curve(list(enumerate(made.losses, start=1)), len(made.losses), "pass")
        layout.addWidget(self.plot)
        layout.addWidget(label(tr("What it was taught, and how well it knows it"), "heading"))
        scroll, column = scrolling_column("versionTaught", 4)
        scroll.setAccessibleName(tr("What it was taught, and how well it knows it"))
        for item in known:
            text = tr("A memory that is gone") if item.cube is None else " ".join(item.cube.text.split())
            column.addWidget(
                label(
                    text if item.current else tr("{text} (changed since)", text=text),
                    "" if item.current else "muted",
                    wrap=True,
                )
            )
            if known_well := known_in_words(item):
                column.addWidget(label(known_well, "note", wrap=True))
        self._add(layout, scroll, column)
        if examples := examples_of(examined, EXAMPLES_SHOWN):
            layout.addWidget(label(tr("What it was asked after the training, in other words"), "heading"))
            scroll, column = scrolling_column("versionExamined", 4)
            scroll.setAccessibleName(tr("What it was asked after the training, in other words"))
            for name, lines in examples:
                column.addWidget(label(name, "strong", wrap=True))
                for line in lines:
                    column.addWidget(label(line, "muted", wrap=True))
            self._add(layout, scroll, column)
        layout.addWidget(label(tr("Base model, SHA-256 of its file"), "heading"))
        sha256 = made.model_sha256
        layout.addWidget(label(f"{sha256[:32]}\n{sha256[32:]}", "mono", selectable=True))
        close = button(tr("Close"), "closeVersion")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        layout.addSpacing(4)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _add(layout: QVBoxLayout, scroll: QWidget, column: QVBoxLayout) -> None:
        column.addStretch(1)
        scroll.setFixedHeight(min(_LIST_HEIGHT, column.sizeHint().height()))
        layout.addWidget(scroll)
