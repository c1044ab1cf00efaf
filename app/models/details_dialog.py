"""Everything about one model: what it is, what it can do here, its speed, and its settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import percent, plural, tr
from app.models.options_form import OptionsForm
from app.models.sight import Sight
from app.models.words import (
    CAN,
    belongings_in_words,
    file_size,
    from_home,
    licence_in_words,
    parameters_in_words,
    speed_in_words,
)
from app.theme.forms import saves_by_ctrl_enter
from app.theme.widgets import button, label, restyle, scrolling_column
from app.words import breakable
from app.work import Work

if TYPE_CHECKING:
    from memos_core import InstalledModel, LoadChosen, LoadOptions, MemOS, Speed

_LEAST_HEIGHT, _MOST_HEIGHT = 360, 680


@dataclass(frozen=True)
class Details:
    """The data that the dialog shows."""

    model: InstalledModel
    options: LoadOptions
    chosen: LoadChosen | None
    """The settings that the loaded model runs with; None if it is not loaded."""
    device: str
    """The device that computes it; "" if it is not loaded."""
    build: str
    """What the running llama.cpp was built with; "" if the model is not loaded."""
    blind: str
    """Why it cannot see pictures although it has a file for that; "" if it can, or is not loaded."""


def read_details(memos: MemOS, id: str) -> Details:
    """Read the dialog's data for a model. Raises NotFound."""
    model, info = memos.models.info(id), memos.model_status.info
    loaded = info if model.in_use and info is not None else None
    return Details(
        model,
        memos.models.options(id),
        loaded.chosen if loaded is not None else None,
        loaded.device if loaded is not None else "",
        loaded.build if loaded is not None else "",
        loaded.notice if loaded is not None and model.eye is not None and not loaded.sees else "",
    )


class DetailsDialog(QDialog):
    """The dialog. The settings are saved with a button; the rest is only shown."""

    def __init__(self, parent: QWidget, engine: Engine, details: Details, *, measure: bool = False) -> None:
        """
        Args:
            parent: the window.
            engine: carries out what is done here.
            details: the data to show.
            measure: whether to begin at once to measure the model's speed.
        """
        super().__init__(parent)
        self.setObjectName("modelDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._engine, self._details = engine, details
        self._work: Work | None = None
        model = details.model
        self.setWindowTitle(model.name)
        self.resize(560, min(max(parent.height() - 60, _LEAST_HEIGHT), _MOST_HEIGHT))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 16, 18)
        outer.setSpacing(12)
        outer.addWidget(label(breakable(model.name), "title", wrap=True))
        scroll, column = scrolling_column("modelDialogScroll", 8)
        scroll.setAccessibleName(tr("About {name}", name=model.name))
        column.setContentsMargins(0, 0, 12, 0)
        outer.addWidget(scroll, 1)
        self._add_facts(column)
        if "chat" in model.can:
            self._add_sight(column)
            self._add_speed(column)
            self._add_options(column)
        column.addStretch(1)
        self._refusal = label("", "danger", wrap=True)
        self._refusal.setObjectName("modelOptionsRefused")
        self._refusal.hide()
        outer.addWidget(self._refusal)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(tr("Close"), "modelDialogClose")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        self._save = button(tr("Save settings"), "saveModelOptions", "primary")
        saves_by_ctrl_enter(self, self._save)
        self._save.clicked.connect(self._save_options)
        self._save.setEnabled(False)
        self._save.setVisible("chat" in model.can)
        row.addWidget(self._save)
        outer.addLayout(row)
        self.finished.connect(self._stop)
        if measure:
            self._measure()

    # -- what it is ---------------------------------------------------------------------------

    def _add_facts(self, column: QVBoxLayout) -> None:
        model = self._details.model
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(4)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        facts = [
            (tr("Family"), model.family),
            (tr("Size"), parameters_in_words(model.parameters) if model.parameters else ""),
            (tr("Stored as"), model.quantisation),
            (
                tr("Context"),
                plural("{n} token at most", "{n} tokens at most", model.context_tokens) if model.context_tokens else "",
            ),
            (tr("On the disk"), file_size(model.size_bytes) if model.size_bytes else ""),
            (tr("Licence"), licence_in_words(model.licence) or tr("not known")),
            (tr("From", note="where a model comes from"), model.source),
            (tr("Lies at"), "" if model.bundled else from_home(model.path)),
            (tr("Computed by"), self._details.device),
            (tr("Built with"), self._details.build),
            (tr("Belongs to it"), belongings_in_words(model)),
        ]
        for name, text in facts:
            if text:
                form.addRow(label(name, "muted"), label(breakable(text), "", wrap=True, selectable=True))
        column.addLayout(form)
        column.addSpacing(4)
        column.addWidget(label(tr("What it can do here"), "heading"))
        for name, ability in CAN.items():
            if name in model.can:
                column.addWidget(label(ability.sentence(), wrap=True))
            elif name != "embed" and "chat" in model.can:
                words = tr("{ability}: not with this model.", ability=ability.words())
                column.addWidget(label(words, "muted", wrap=True))

    def _add_sight(self, column: QVBoxLayout) -> None:
        model = self._details.model
        if model.bundled:
            return
        off = self._details.options.eye == ""
        sight = Sight(model, switched_off=off, problem=self._details.blind)
        sight.chosen.connect(lambda eye: self._set({"eye": eye}))
        column.addSpacing(8)
        column.addWidget(sight)

    # -- how fast it is -----------------------------------------------------------------------

    def _add_speed(self, column: QVBoxLayout) -> None:
        column.addSpacing(8)
        column.addWidget(label(tr("How fast is it here?"), "heading"))
        row = QHBoxLayout()
        row.setSpacing(10)
        self._bench = button(tr("Measure"), "benchModel", "pill", accessible=tr("Measure how fast this model is here"))
        self._bench.clicked.connect(self._measure)
        row.addWidget(self._bench, 0, Qt.AlignmentFlag.AlignTop)
        in_use = self._details.model.in_use
        self._bench.setEnabled(in_use)
        note = (
            tr("It takes a few seconds. A chat has priority.") if in_use else tr("It is measured while it is in use.")
        )
        self._speed = label(note, "muted", wrap=True)
        self._speed.setObjectName("modelSpeed")
        row.addWidget(self._speed, 1)
        column.addLayout(row)

    def _measure(self) -> None:
        if self._work is not None:
            return
        work = self._work = Work(tr("Measuring {name}", name=self._details.model.name), self)
        id = self._details.model.id
        self._bench.setEnabled(False)
        self._speed.setText(tr("Measuring …"))
        work.told.connect(self._told)

        def done(speed: Speed) -> None:
            self._ended(speed_in_words(speed), bad=False)

        self._engine.run(
            lambda memos: memos.models.bench(id, work.progress),
            done,
            lambda reason: self._ended(reason, bad=True),
            self,
            long=True,
        )

    def _told(self, _what: str, done: int, total: int) -> None:
        self._speed.setText(tr("Measuring, {share} …", share=percent(done / total)) if total else tr("Measuring …"))

    def _ended(self, words: str, *, bad: bool) -> None:
        if self._work is not None:
            self._work.end()
        self._work = None
        self._bench.setEnabled(True)
        self._bench.setText(tr("Measure again"))
        self._speed.setText(words)
        restyle(self._speed, role="danger" if bad else "")

    def _stop(self) -> None:
        if self._work is not None:
            self._work.progress.cancel()

    # -- how it is run ------------------------------------------------------------------------

    def _add_options(self, column: QVBoxLayout) -> None:
        column.addSpacing(8)
        column.addWidget(label(tr("How it is run"), "heading"))
        loaded = self._details.chosen is not None
        note = (
            tr("Auto is right for most computers.")
            if loaded
            else tr("What auto chooses is shown once the model is loaded.")
        )
        alone = tr("What you set here counts for this model alone.")
        column.addWidget(label(f"{note} {alone}", "note", wrap=True))
        self._form = OptionsForm(self._details.options, self._details.chosen, self._details.model.context_tokens)
        self._form.changed.connect(self._changed)
        column.addWidget(self._form)

    def _changed(self) -> None:
        self._save.setEnabled(bool(self._form.changes))
        self._refusal.hide()

    def _save_options(self) -> None:
        self._save.setEnabled(False)
        self._set(self._form.changes)

    def _set(self, changes: dict[str, Any]) -> None:
        id = self._details.model.id

        def work(memos: MemOS) -> None:
            memos.models.set_options(id, **changes)
            if memos.models.info(id).in_use:  # apply the new settings at once
                memos.models.use(id)

        def refused(reason: str) -> None:
            self._refusal.setText(reason)
            self._refusal.show()
            self._save.setEnabled(bool(self._form.changes))

        self._engine.run(work, lambda _: self.accept(), refused, self, long=True)
