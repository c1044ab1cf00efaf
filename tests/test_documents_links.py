"""What the documents link to is there, in a fresh copy as well."""

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
