"""The badge of a profile: its first letter on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from app.desk.actions import shown_key
from app.language import Later, tr
from app.theme.theme import ThemeManager
from app.theme.tokens import SANS, Palette
from memos_core import COLOURS

COLOUR_NAMES = {
    "indigo": Later("Indigo"),
    "green": Later("Green"),
    "red": Later("Red"),
    "blue": Later("Blue"),
    "olive": Later("Olive"),
    "violet": Later("Violet"),
    "wine": Later("Wine", note="a colour"),
    "grey": Later("Grey"),
}


def colour_in(palette: Palette, colour: str) -> str:
    """The shade of a profile's colour in a theme."""
    return palette.clusters[COLOURS.index(colour)]


def paint_badge(painter: QPainter, box: QRectF, palette: Palette, user: str, colour: str) -> None:
    """Paint the badge of a profile.

    Args:
        painter: the painter to use.
        box: the square to paint into.
        palette: the theme's colours.
        user: the profile.
        colour: its colour, one of COLOURS.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour_in(palette, colour)))
    painter.drawEllipse(box)
    font = QFont(SANS)
    font.setPixelSize(round(box.height() * 0.46))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(palette.on_cluster))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, user[:1].upper())


class Badge(QWidget):
    """The badge of one profile."""

    def __init__(self, theme: ThemeManager, user: str, colour: str, size: int) -> None:
        super().__init__()
        self._theme, self._user, self._colour = theme, user, colour
        self.setFixedSize(size, size)
        theme.changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.update()

    def show_profile(self, user: str, colour: str) -> None:
        """Show another profile."""
        self._user, self._colour = user, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._theme.palette, self._user, self._colour)


class BadgeButton(QToolButton):
    """The badge in the rail; a click opens the list of profiles."""

    def __init__(self, theme: ThemeManager, user: str) -> None:
        super().__init__()
        self._theme, self._user, self._colour = theme, user, COLOURS[0]
        self.setObjectName("profileButton")
        self.setProperty("role", "rail")
        self.setAccessibleName(tr("Profile {user}", user=user))
        self.setToolTip(tr("{user}: profiles and lock ({shortcut})", user=user, shortcut=shown_key("Ctrl+Shift+U")))
        self.setFixedSize(40, 40)
        self.setIconSize(QSize(28, 28))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._recolour)

    def _recolour(self) -> None:
        self.update()

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_badge(painter, QRectF(6, 6, 28, 28), self._theme.palette, self._user, self._colour)
