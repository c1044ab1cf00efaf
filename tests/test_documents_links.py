"""Everything that the documents link to exists, in a fresh checkout too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")])


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|mailto:|#)([^)#\s]+)", document.read_text(encoding="utf-8"))
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8")
    for link in links:
        target = (document.parent / link).resolve()
        assert target.exists(), f"{document.name} links to {link}"
        if target.parent == ROOT / "docs" / "screenshots":
            assert f"!docs/screenshots/{target.name}" in ignored, f"{target.name} would not be in a fresh copy"


CARDS = {
    title
    for file in (ROOT / "app").rglob("*.py")
    for title in re.findall(r'(?:Card|__init__)\(\s*tr\("([^"{]+)"\)', file.read_text(encoding="utf-8"))
}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_place_in_the_settings_is_called_so_there(document: Path) -> None:
    """`Settings, Shared spaces` has to be the title of a card. Settings of other programs are written `of Settings`."""
    text = " ".join(document.read_text(encoding="utf-8").split())
    assert len(CARDS) > 15
    for place in re.findall(r"(?<!of )Settings, (?:\*\*)?([A-Z][A-Za-z' ]+)", text):
        assert any(place.startswith(title) for title in CARDS), f"{document.name}: there is no card {place!r}"
