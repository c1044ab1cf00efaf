"""The pages of the manual: their list and their folder. `mkdocs.yml` has the same list for the web site."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from app.language import Later, tr

CONTENTS = {
    Later("Begin"): ("index", "install", "models", "remote-models", "moving-in", "questions"),
    Later("The window"): (
        "chat", "documents", "memories", "timeline", "map", "your-day", "about-you", "people-and-things", "activity", "contexts",
        "adaptation", "settings",
    ),
    Later("Yours alone"): ("privacy", "lock", "your-data", "moving-out", "spaces", "memstore", "other-programs", "tools"),
    Later("Reference"): ("shortcuts", "terminal", "python", "memcube-format", "troubleshooting"),
}  # fmt: skip
"""The names of the pages, in groups, in the order in which they are listed."""
FIRST = "index"
NO_PAGES = Later("This installation does not include the manual. Ctrl+K finds every action by its name.")


@dataclass(frozen=True)
class Page:
    """A page of the manual."""

    name: str
    """The file's name without its ending."""
    title: str
    text: str
    """The page's Markdown."""


def manual_folder() -> Path:
    """The folder of the pages: beside a packaged program, or in the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) / "manual" if bundle else Path(__file__).resolve().parents[2] / "docs"


def read_pages(folder: Path) -> dict[str, Page]:
    """The pages by name, in the order of the contents. A page whose file is missing is left out.

    Args:
        folder: the folder of the pages.
    """
    found = {}
    for name in (name for names in CONTENTS.values() for name in names):
        try:
            text = (folder / f"{name}.md").read_text(encoding="utf-8")
        except OSError:
            continue
        found[name] = Page(name, text.partition("\n")[0].removeprefix("# ").strip(), text)
    title = tr("Manual")
    return found or {FIRST: Page(FIRST, title, f"# {title}\n\n{NO_PAGES()}")}
