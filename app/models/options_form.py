"""The settings that a model runs with. Each can be left to the app, which then shows its own choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from app.language import Later, number, plural, tr
from app.theme.forms import field_label
from app.theme.widgets import ElidedLabel

if TYPE_CHECKING:
    from memos_core import LoadChosen, LoadOptions

_NUMBERS = (
    ("gpu_layers", Later("Layers on the graphics card"), -1, 1000, 1, Later("layers", note="after a number"),
     Later("A model is computed layer by layer. Those on the graphics card are much faster, and take its memory.")),
    ("threads", Later("Threads"), 0, 512, 1, Later("threads", note="after a number"),
     Later("How many cores of the processor compute at once. More than the processor really has makes it slower.")),
    ("batch", Later("Batch"), 0, 2048, 32, Later("tokens", note="after a number"),
     Later("How much of a prompt is read at once. Larger reads faster and takes more memory. In steps of 32.")),
    ("context_tokens", Later("Context"), 0, 1_048_576, 512, Later("tokens", note="after a number"),
     Later("How much the model can take into account at once: the conversation and the memories together. More needs more memory.")),
)  # fmt: skip
_CHOICES = (
    ("kv_type", Later("State of what was read"), ("f16", "q8_0"), (Later("f16, whole"), Later("q8_0, half the memory")),
     Later("What the model keeps of everything it has read (KV). In half the memory it is a little slower and less exact.")),
    ("flash_attention", Later("Flash attention"), (True, False), (Later("On"), Later("Off")),
     Later("A way to compute that takes less memory for long conversations; most models can.")),
    ("memory_map", Later("Memory-mapping"), (True, False), (Later("On"), Later("Off")),
     Later("Read the file where it lies on the disk as it is needed, instead of copying it into memory first.")),
)  # fmt: skip


class OptionsForm(QWidget):
    """A field for each setting."""

    changed = Signal()

    def __init__(self, options: LoadOptions, chosen: LoadChosen | None, most_context: int) -> None:
        """
        Args:
            options: the saved settings.
            most_context: the largest context in tokens that the model was trained for; 0 if unknown.
            chosen: what the loaded model runs with; None if another model is loaded.
        """
        super().__init__()
        self._before = options
        self._fields: dict[str, QSpinBox | QComboBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        for name, text, low, high, step, unit, meaning in _NUMBERS:
            count = QSpinBox()
            count.setRange(low, most_context if name == "context_tokens" and most_context else high)
            count.setSingleStep(step)
            count.setGroupSeparatorShown(True)
            count.setSuffix(f" {unit()}")
            count.lineEdit().setTextMargins(8, 0, 0, 0)
            count.setSpecialValueText(_auto(name, chosen))
            count.setValue(low if getattr(options, name) is None else getattr(options, name))
            count.valueChanged.connect(self.changed)
            self._add(form, name, text(), count, meaning(), chosen)
        for name, text, values, words, meaning in _CHOICES:
            choice = QComboBox()
            choice.addItem(_auto(name, chosen), None)
            for value, word in zip(values, words, strict=True):
                choice.addItem(word(), value)
            choice.setCurrentIndex(0 if getattr(options, name) is None else 1 + values.index(getattr(options, name)))
            choice.currentIndexChanged.connect(self.changed)
            self._add(form, name, text(), choice, meaning(), chosen)
        column.addLayout(form)

    def _add(
        self, form: QFormLayout, name: str, text: str, field: QSpinBox | QComboBox, meaning: str, chosen: LoadChosen | None
    ) -> None:  # fmt: skip
        why = chosen.why.get(name, "") if chosen is not None else ""
        field.setObjectName(f"option-{name}")
        field.setAccessibleName(text)
        field.setToolTip(meaning + ("\n" + tr("Now: {why}.", why=why) if why else ""))
        field.setMinimumWidth(220)
        self._fields[name] = field
        words = field_label(text)
        words.setToolTip(meaning)
        form.addRow(words, field)
        if why and getattr(self._before, name) is None:
            form.addRow("", ElidedLabel(why[:1].upper() + why[1:], "note"))

    @property
    def changes(self) -> dict[str, Any]:
        """The settings that differ from before; None stands for auto."""
        now = {name: self._value(field) for name, field in self._fields.items()}
        return {name: value for name, value in now.items() if value != getattr(self._before, name)}

    @staticmethod
    def _value(field: QSpinBox | QComboBox) -> Any:
        if isinstance(field, QComboBox):
            return field.currentData()
        return None if field.value() == field.minimum() else field.value()


def _auto(name: str, chosen: LoadChosen | None) -> str:
    """`Auto (8 threads)`: the entry for auto, with the value that was chosen automatically."""
    if chosen is None:
        return tr("Auto")
    value = getattr(chosen, name)
    if isinstance(value, bool):
        return tr("Auto (on)") if value else tr("Auto (off)")
    if name == "gpu_layers":
        return (
            tr("Auto ({number} of {all} layers)", number=number(value), all=number(chosen.layers))
            if chosen.layers
            else plural("Auto ({n} layer)", "Auto ({n} layers)", value)
        )
    if name == "threads":
        return plural("Auto ({n} thread)", "Auto ({n} threads)", value)
    if isinstance(value, int):
        return plural("Auto ({n} token)", "Auto ({n} tokens)", value)
    return tr("Auto ({value})", value=value)
