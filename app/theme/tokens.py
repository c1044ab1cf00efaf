"""The design tokens: the colours of all themes, spacing, radii and font sizes."""

from __future__ import annotations

from dataclasses import dataclass

SPACE = 4
RADIUS_FIELD, RADIUS_CARD = 8, 12
BODY_PX, TITLE_PX, NOTE_PX = 14, 15, 12
LINE_HEIGHT = 124
"""Line height of running text, in percent of the font's own line spacing (Inter: 1.21 em): 1.5 em."""
TEXT_COLUMN = 720
"""The maximum width of the text column in pixels."""
SCROLL_BAR = 10
"""The width of a scroll bar in pixels."""
PAGE_EDGE = 24
"""The distance in pixels from the edge of a page to its contents."""
RAIL_WIDTH = 56
LIST_WIDTH = 248
PANEL_WIDTH = 320
NARROW_WINDOW, SMALL_WINDOW = 1100, 900
"""The window widths in pixels below which the right panel folds away, and the list too."""
SANS, MONO = "Inter", "JetBrains Mono"  # no text


@dataclass(frozen=True)
class Palette:
    """The colours of one theme."""

    dark: bool
    strong: bool
    """Whether it is a high-contrast theme: boxes have borders, and what is chosen or focused does not differ by its shade alone."""
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
    """The background of searched words in a text."""
    hover: str
    """The background of what the mouse is over."""
    handle: str
    """The handles of scroll bars."""
    on_toast: str
    """The text of buttons on a toast, whose background has the colour of text."""
    on_cluster: str
    """Letters on the colour of a group."""
    clusters: tuple[str, ...]
    """The colours of groups. They also differ in brightness, so that people with colour blindness can tell them apart."""

    @property
    def ring(self) -> int:
        """The width in pixels of the frame around what has the focus."""
        return 3 if self.strong else 1

    def text_pairs(self) -> dict[str, tuple[str, str]]:
        """Every text colour with every background that it is used on, by names for both."""
        grounds = ("background", "surface", "sunken", "hover", "accent_ground", "mark")
        pairs = {(words, ground) for words in ("text", "muted") for ground in grounds[:4]}
        pairs |= {("text", ground) for ground in (*grounds, "plaintext_ground", "activation_ground", "danger_ground")}
        pairs |= {(words, ground) for words in ("faint", "accent", "danger") for ground in grounds[:3]}
        pairs |= {(words, "accent_ground") for words in ("muted", "faint")}
        pairs |= {("good", ground) for ground in ("background", "surface")}
        pairs |= {(kind, f"{kind}_ground") for kind in ("plaintext", "activation", "parametric", "danger")}
        pairs |= {("on_accent", "accent"), ("surface", "text"), ("on_toast", "text"), ("surface", "danger")}
        named = {f"{words} on {ground}": (getattr(self, words), getattr(self, ground)) for words, ground in pairs}
        groups = {
            f"on_cluster on group {number}": (self.on_cluster, colour)  # no text
            for number, colour in enumerate(self.clusters)  # no text
        }
        return named | groups


LIGHT = Palette(
    dark=False,
    strong=False,
    background="#f7f6f3",
    surface="#ffffff",
    sunken="#efede8",
    line="#e2dfd8",
    text="#1f2328",
    muted="#5a5f66",
    faint="#656a71",
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
    hover="#efede8",
    handle="#e2dfd8",
    on_toast="#d9efec",
    on_cluster="#ffffff",
    clusters=("#332288", "#1c806a", "#c0533f", "#2a76b4", "#7f7010", "#a0439b", "#5c1a3d", "#6b6f76"),
)

DARK = Palette(
    dark=True,
    strong=False,
    background="#17191c",
    surface="#1f2226",
    sunken="#131518",
    line="#30343a",
    text="#e8e9eb",
    muted="#b3b8bf",
    faint="#9ca2aa",
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
    hover="#2a2e33",
    handle="#454a52",
    on_toast="#0f766e",
    on_cluster="#17191c",
    clusters=("#a99bf5", "#45c2a0", "#f08a72", "#6fb7f0", "#d8c552", "#e08ad9", "#f3c1d6", "#a3a9b2"),
)

LIGHT_CONTRAST = Palette(
    dark=False,
    strong=True,
    background="#ffffff",
    surface="#ffffff",
    sunken="#f6f6f6",
    line="#4a4a4a",
    text="#000000",
    muted="#1f1f1f",
    faint="#333333",
    accent="#005a52",
    accent_ground="#cdeeea",
    on_accent="#ffffff",
    plaintext="#0b3a6b",
    plaintext_ground="#e3eef9",
    activation="#5c3600",
    activation_ground="#fbeed7",
    parametric="#4a2391",
    parametric_ground="#efe7fb",
    danger="#7d1009",
    danger_ground="#fbe9e7",
    good="#0d4f2b",
    mark="#ffd76a",
    hover="#e8e8e8",
    handle="#4a4a4a",
    on_toast="#cdeeea",
    on_cluster="#ffffff",
    clusters=("#2a1a80", "#0b5443", "#7f2a18", "#0f4f86", "#55490a", "#6d1f68", "#4a1231", "#3f4348"),
)

DARK_CONTRAST = Palette(
    dark=True,
    strong=True,
    background="#000000",
    surface="#000000",
    sunken="#161616",
    line="#b4b4b4",
    text="#ffffff",
    muted="#ececec",
    faint="#d8d8d8",
    accent="#6ff0e0",
    accent_ground="#0a4842",
    on_accent="#000000",
    plaintext="#a6d4ff",
    plaintext_ground="#0c2743",
    activation="#ffcf80",
    activation_ground="#3a2500",
    parametric="#dccaff",
    parametric_ground="#2a1850",
    danger="#ffb4ad",
    danger_ground="#47110d",
    good="#93f0b6",
    mark="#5c4300",
    hover="#262626",
    handle="#b4b4b4",
    on_toast="#004d47",
    on_cluster="#000000",
    clusters=("#c4baff", "#63e6c0", "#ffae9a", "#96d0ff", "#f0de6a", "#ffa8f4", "#ffd8e6", "#c8ccd2"),
)
