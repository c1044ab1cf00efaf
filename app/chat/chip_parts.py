"""The parts shared by the chips of attached files and pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton

_NAME_WIDTH = 200


def name_of(path: Path) -> ElidedLabel:
    """A label with a file's name, of the same width for all files; its tooltip is the whole path."""
    name = ElidedLabel(path.name, "strong")
    name.setToolTip(str(path))
    name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    name.setFixedWidth(_NAME_WIDTH)
    return name


def remove_button(theme: ThemeManager, path: Path, number: int) -> IconButton:
    """A button that removes the chip of this number."""
    return IconButton(theme, "x", f"removeAttached-{number}", tr("Do not attach {name}", name=path.name), size=14)
