"""ThemeManager: light, dark or high contrast, as the system or the person wants it, for all widgets at once."""

from __future__ import annotations

import importlib.resources

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.theme.sizes import px
from app.theme.style import mirrored, style_sheet
from app.theme.tokens import BODY_PX, DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, SANS, Palette


class ThemeManager(QObject):
    """Applies the theme to the application, and emits a signal when it changes."""

    changed = Signal(object)
    """The present Palette: the theme, the size of texts or the width of their column has changed."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._setting = "system"
        self._palette = LIGHT
        self._styled = False
        _load_fonts()
        application.setStyle("Fusion")  # no text
        self.set_font()
        # Keep references to both: PySide takes the second for deleted as soon as nobody references the first.
        self._hints = QGuiApplication.styleHints()
        self.accessibility = self._hints.accessibility()
        """The system's accessibility preferences."""
        self._hints.colorSchemeChanged.connect(self._refresh)
        self.accessibility.contrastPreferenceChanged.connect(self._refresh)
        self._apply(self._wanted())

    @property
    def palette(self) -> Palette:
        """The colours of the present theme."""
        return self._palette

    def style(self) -> None:
        """Apply the style sheet from now on. Build a window before that: under a style sheet, a widget is styled again with every widget it
        is put into, which takes longer than everything else."""
        self._styled = True
        sheet = style_sheet(self._palette)
        self._application.setStyleSheet(mirrored(sheet) if self._application.isRightToLeft() else sheet)

    def set_font(self) -> None:
        """Set the app's own font in the present size of texts."""
        font = QFont(SANS)
        font.setPixelSize(px(BODY_PX))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._application.setFont(font)

    def resize(self) -> None:
        """Show everything again, because the size of texts or the width of their column has changed."""
        self.set_font()
        if self._styled:
            self.style()
        self.changed.emit(self._palette)

    def set_theme(self, setting: str) -> None:
        """Choose `system`, `light`, `dark`, or `contrast`, which is black on white or white on black as the system is light or dark."""
        self._setting = setting
        self._refresh()

    def _wanted(self) -> Palette:
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if self._setting == "contrast" or (self._setting == "system" and wants_contrast(self.accessibility)):
            return DARK_CONTRAST if dark else LIGHT_CONTRAST
        if self._setting != "system":
            dark = self._setting == "dark"
        return DARK if dark else LIGHT

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


def wants_contrast(said: QAccessibilityHints) -> bool:
    """Whether the system is set to high contrast."""
    return said.contrastPreference() == Qt.ContrastPreference.HighContrast


def _load_fonts() -> None:
    for file in importlib.resources.files("resources").joinpath("fonts").iterdir():
        if file.name.endswith((".otf", ".ttf")):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())
