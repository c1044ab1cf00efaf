"""Given names that are common in Europe, the Americas and Asia, and that are not also a place, a word or a famous person."""

from __future__ import annotations

import functools
import importlib.resources


@functools.cache
def given_names() -> frozenset[str]:
    """The names in lower case, without accents; the file names its sources."""
    file = importlib.resources.files("resources").joinpath("language/given_names.txt")
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
