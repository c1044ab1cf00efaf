"""The design tokens: colours of both themes, spacing, radii and type sizes."""

from __future__ import annotations

from dataclasses import dataclass

SPACE = 4
RADIUS_FIELD, RADIUS_CARD, RADIUS_MESSAGE = 8, 12, 14
BODY_PX, TITLE_PX, NOTE_PX = 14, 15, 12
LINE_HEIGHT = 124
"""Of running text, in percent of the font's own line spacing (Inter: 1.21 em): 1.5 em."""
TEXT_COLUMN = 720
"""Widest column of running text, in pixels."""
SCROLL_BAR = 10
"""How wide one is."""
PAGE_EDGE = 24
"""From the side of a page to its title, its tools and what stands below them."""
RAIL_WIDTH = 56
LIST_WIDTH = 248
PANEL_WIDTH = 320
NARROW_WINDOW, SMALL_WINDOW = 1100, 900
"""Below the first the right panel folds away, below the second the list too."""
SANS, MONO = "Inter", "JetBrains Mono"  # no text


@dataclass(frozen=True)
class Palette:
    """The colours of one theme."""

    dark: bool
    background: str
    surface: str
    sunken: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_ground: str
    on_accent: str
    plaintext: str
    plaintext_ground: str
    activation: str
    activation_ground: str
    parametric: str
    parametric_ground: str
    danger: str
    danger_ground: str
    good: str
    mark: str
    """Ground of what is searched, where it stands in a text."""
    clusters: tuple[str, ...]
    """Colours of groups: told apart by people who see colours differently too, by their brightness as well."""


LIGHT = Palette(
    dark=False,
    background="#f7f6f3",
    surface="#ffffff",
    sunken="#efede8",
    line="#e2dfd8",
    text="#1f2328",
    muted="#5a5f66",
    faint="#696e75",
    accent="#0f766e",
    accent_ground="#d9efec",
    on_accent="#ffffff",
    plaintext="#2a68a6",
    plaintext_ground="#e3eef9",
    activation="#965a00",
    activation_ground="#fbeed7",
    parametric="#7a4cc2",
    parametric_ground="#efe7fb",
    danger="#b3372f",
    danger_ground="#fbe9e7",
    good="#2e7d4f",
    mark="#f6dca6",
    clusters=("#332288", "#1f8a70", "#c0533f", "#2f80c2", "#8a7a12", "#a0439b", "#5c1a3d", "#6b6f76"),
)

DARK = Palette(
    dark=True,
    background="#17191c",
    surface="#1f2226",
    sunken="#131518",
    line="#30343a",
    text="#e8e9eb",
    muted="#b3b8bf",
    faint="#8f959d",
    accent="#4fc3b5",
    accent_ground="#173d39",
    on_accent="#08201d",
    plaintext="#7fb4ec",
    plaintext_ground="#1c2f43",
    activation="#e6a94a",
    activation_ground="#3a2c14",
    parametric="#b797f0",
    parametric_ground="#2d2342",
    danger="#f0857c",
    danger_ground="#3d2321",
    good="#6cc694",
    mark="#5e4517",
    clusters=("#a99bf5", "#45c2a0", "#f08a72", "#6fb7f0", "#d8c552", "#e08ad9", "#f3c1d6", "#a3a9b2"),
)
