"""SECURITY.md names a test for each claim; each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", PAGE)


def test_each_test_that_the_security_page_names_exists() -> None:
    assert len(NAMED) >= 30
    for file, name in NAMED:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {one.name for one in tree.body if isinstance(one, ast.FunctionDef)}, f"{file} has no {name}"


def test_each_claim_names_a_test() -> None:
    """A claim is an item of a list under "What holds"."""
    claims = re.split(r"\n- ", PAGE.partition("## What holds")[2])[1:]
    assert claims and all("::test_" in claim for claim in claims)
