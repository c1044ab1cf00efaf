"""What the chips of attached files and pictures have in common."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton

_NAME_WIDTH = 200


def name_of(path: Path) -> ElidedLabel:
    """A file's name, as wide as every other; the whole path is its tooltip."""
    name = ElidedLabel(path.name, "strong")
    name.setToolTip(str(path))
    name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    name.setFixedWidth(_NAME_WIDTH)
    return name


def remove_button(theme: ThemeManager, path: Path, number: int) -> IconButton:
    """Removes the chip with that number."""
    return IconButton(theme, "x", f"removeAttached-{number}", tr("Do not attach {name}", name=path.name), size=14)
