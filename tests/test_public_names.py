"""The public names of the engine: one list, loaded one by one when they are used."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import memos_core

LIST = Path(memos_core.__file__).with_suffix(".pyi")


def test_to_import_the_engine_loads_nothing_heavy() -> None:
    """The window imports it, with the types of the events, before it shows itself."""
    code = (
        "import sys, memos_core; loaded = [name for name in sys.modules if name.startswith('memos_core.')]; "
        "from memos_core import MemoryChanged; "
        "print(loaded, sorted(set(sys.modules) & {'lancedb', 'torch', 'pydantic', 'pyarrow', 'numpy', 'PySide6'}), "
        "[name for name in sys.modules if name.startswith('memos_core.')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (
        ran.stdout.strip()
        == "[] [] ['memos_core.days', 'memos_core.wording', 'memos_core.errors', 'memos_core.events']"
    )


def test_every_name_of_the_list_is_there() -> None:
    named = {
        alias.asname or alias.name
        for node in ast.parse(LIST.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert named == set(memos_core.__all__) == set(dir(memos_core))
    missing = [name for name in sorted(named) if not hasattr(memos_core, name)]
    assert missing == []


def test_a_name_that_is_not_there_is_an_ordinary_error() -> None:
    with pytest.raises(AttributeError):
        memos_core.Nothing  # noqa: B018  # type: ignore[attr-defined]
    with pytest.raises(ImportError):
        from memos_core import nothing  # noqa: F401  # type: ignore[attr-defined]
