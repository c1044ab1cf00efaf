"""The settings for colours, the size of texts, and the width of the text column."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QButtonGroup

from app.bridge import Engine
from app.desk.actions import shown_key
from app.desk.text_size import TextSize
from app.language import percent, tr
from app.theme import sizes
from app.theme.flow import flowing
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import Settings


class AppearanceCard(Card):
    """Three choices. The colours are saved with the profile, the sizes with the window."""

    def __init__(self, engine: Engine, text_size: TextSize, say: Callable[[str], None]) -> None:
        super().__init__(tr("Appearance"))
        self._engine, self._text_size, self._say = engine, text_size, say
        self._filling = False
        self._themes = self._choice(
            "theme",
            tr("Colours"),
            {
                "system": tr("Like the system"),
                "light": tr("Light"),
                "dark": tr("Dark"),
                "contrast": tr("High contrast"),
            },
        )
        self._themes.buttonToggled.connect(self._theme_chosen)
        self._sizes = self._choice(
            "textSize", tr("Text size"), {str(step): percent(step / 100) for step in sizes.STEPS}
        )
        self._sizes.buttonToggled.connect(self._size_chosen)
        self._columns = self._choice(
            "textColumn",
            tr("Width of the text"),
            {
                "narrow": tr("Narrow", note="a column of text"),
                "normal": tr("Normal", note="a column of text"),
                "wide": tr("Wide", note="a column of text"),
            },
        )
        self._columns.buttonToggled.connect(self._column_chosen)
        keys = tr(
            "{larger} makes texts larger, {smaller} smaller, {usual} as they were.",
            larger=shown_key("Ctrl++"),
            smaller=shown_key("Ctrl+-"),
            usual=shown_key("Ctrl+0"),
        )
        self.body.addWidget(label(keys, "note", wrap=True))
        text_size.changed.connect(self._show_sizes)
        self._show_sizes()

    def _choice(self, name: str, heading: str, values: Mapping[str, str]) -> QButtonGroup:
        """Add a row of buttons of which one is chosen."""
        group = QButtonGroup(self)
        row, flow = flowing(8)
        self.body.addWidget(label(heading))
        for value, text in values.items():
            item = button(text, f"{name}-{value}", "pill", accessible=f"{heading}: {text}")
            item.setCheckable(True)
            item.setProperty("value", value)
            group.addButton(item)  # its `toggled` is used, not `clicked`, because screen readers toggle buttons
            flow.addWidget(item)
        self.body.addWidget(row)
        self.body.addSpacing(4)
        return group

    def choices(self) -> list[tuple[str, QAbstractButton]]:
        """All choices, each with a unique name."""
        groups = (self._themes, self._sizes, self._columns)
        return [(item.accessibleName(), item) for group in groups for item in group.buttons()]

    def fill(self, settings: Settings) -> None:
        """Show the present settings."""
        self._mark(self._themes, settings.theme)

    def _show_sizes(self) -> None:
        self._mark(self._sizes, str(sizes.percent()))
        self._mark(self._columns, sizes.column())

    def _mark(self, group: QButtonGroup, value: str) -> None:
        self._filling = True
        for item in group.buttons():
            item.setChecked(item.property("value") == value)
        self._filling = False

    def _theme_chosen(self, item: QAbstractButton, on: bool) -> None:
        if not on or self._filling:
            return

        def refused(reason: str) -> None:
            self._say(reason)
            if self._engine.memos is not None:
                self.fill(self._engine.memos.settings)

        theme = item.property("value")
        self._engine.run(lambda memos: memos.update_settings(theme=theme), None, refused, self)

    def _size_chosen(self, item: QAbstractButton, on: bool) -> None:
        if on and not self._filling:
            self._text_size.set_percent(int(item.property("value")))

    def _column_chosen(self, item: QAbstractButton, on: bool) -> None:
        if on and not self._filling:
            self._text_size.set_column(item.property("value"))
