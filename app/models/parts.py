"""What the pages of models share: rows of facts, and a verdict with its reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.language import plural, tr, translated
from app.models.words import VERDICTS, Said
from app.theme.flow import flowing
from app.theme.widgets import button, label, restyle

if TYPE_CHECKING:
    from memos_core import CatalogueModel, Fit


def facts_row(said: Sequence[Said]) -> QWidget:
    """Facts side by side, each with an explanation as its tooltip; they wrap if there is no room."""
    box, flow = flowing(0)
    for number, (text, meaning) in enumerate(said):
        part = label(text if number == len(said) - 1 else f"{text}  ·  ", "note")
        part.setToolTip(meaning)
        flow.addWidget(part)
    return box


class VerdictMark:
    """Whether a model suits this computer; a click shows the reasons."""

    def __init__(self, name: str) -> None:
        """
        Args:
            name: the button's object name.
        """
        self.mark = button("", name, "chip", tooltip=tr("Click to see why"))
        self.mark.setCheckable(True)
        self.why = label("", "muted", wrap=True)
        self.why.hide()
        self.mark.toggled.connect(self.why.setVisible)

    def show_fit(self, fit: Fit, model: CatalogueModel) -> None:
        """Show the engine's verdict.

        Args:
            fit: the verdict.
            model: the model it is about.
        """
        found = VERDICTS[fit.verdict]
        self.mark.setText(found.words())
        self.mark.setAccessibleName(found.of_model(name=model.name))
        restyle(self.mark, kind=found.kind)
        self.why.setText("\n".join((*map(translated, fit.why), _exactly(model))))


def _exactly(model: CatalogueModel) -> str:
    if model.quantisation:
        return plural(
            "This is {name}, in the size {size}; it can have {n} token before it at once.",
            "This is {name}, in the size {size}; it can have {n} tokens before it at once.",
            model.context_tokens,
            name=model.name,
            size=model.quantisation,
        )
    return plural(
        "This is {name}; it can have {n} token before it at once.",
        "This is {name}; it can have {n} tokens before it at once.",
        model.context_tokens,
        name=model.name,
    )
