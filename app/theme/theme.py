"""ThemeManager: light or dark as the system or the person wants it, for every widget at once."""

from __future__ import annotations

import importlib.resources

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.theme.style import mirrored, style_sheet
from app.theme.tokens import BODY_PX, DARK, LIGHT, SANS, Palette


class ThemeManager(QObject):
    """Applies the theme to the application and tells when it changes."""

    changed = Signal(object)
    """The new Palette."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._setting = "system"
        self._palette = LIGHT
        self._styled = False
        _load_fonts()
        application.setStyle("Fusion")  # no text
        font = QFont(SANS)
        font.setPixelSize(BODY_PX)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        application.setFont(font)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._refresh)
        self._apply(self._wanted())

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return self._palette

    def style(self) -> None:
        """Apply the style sheet, from now on. A window is made before: under a style sheet each widget is styled again with
        every widget that it is put into, and that takes longer than all the rest."""
        self._styled = True
        sheet = style_sheet(self._palette)
        self._application.setStyleSheet(mirrored(sheet) if self._application.isRightToLeft() else sheet)

    def set_theme(self, setting: str) -> None:
        """`system`, `light` or `dark`."""
        self._setting = setting
        self._refresh()

    def _wanted(self) -> Palette:
        if self._setting != "system":
            return DARK if self._setting == "dark" else LIGHT
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self._palette:
            self._apply(wanted)
            self.changed.emit(wanted)

    def _apply(self, palette: Palette) -> None:
        self._palette = palette
        colors = QPalette()
        for role, color in (
            (QPalette.ColorRole.Window, palette.surface),
            (QPalette.ColorRole.WindowText, palette.text),
            (QPalette.ColorRole.Base, palette.surface),
            (QPalette.ColorRole.AlternateBase, palette.background),
            (QPalette.ColorRole.Text, palette.text),
            (QPalette.ColorRole.Button, palette.surface),
            (QPalette.ColorRole.ButtonText, palette.text),
            (QPalette.ColorRole.Highlight, palette.accent),
            (QPalette.ColorRole.HighlightedText, palette.on_accent),
            (QPalette.ColorRole.PlaceholderText, palette.faint),
            (QPalette.ColorRole.Link, palette.accent),
        ):
            colors.setColor(role, QColor(color))
        self._application.setPalette(colors)
        if self._styled:
            self.style()


def _load_fonts() -> None:
    for file in importlib.resources.files("resources").joinpath("fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())
