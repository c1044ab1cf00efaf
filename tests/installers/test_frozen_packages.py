"""Every package that the program needs is frozen: nobody leaves it out, and what loads modules by name has all of them."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from installers import parts

OPTIONAL = frozenset({"hf-xet", "setuptools"})
"""Packages that others name as needed, and do without: a second way to fetch models, and PyTorch's compiler."""
BY_NAMES_OF_OTHERS = frozenset({"httpx2", "lazy_loader", "mcp", "packaging", "python-dateutil", "pyyaml", "torch"})
"""Packages that import by name what their caller names, or their own modules, which are imported by their names elsewhere too."""


def dependencies() -> list[Requirement]:
    """What pyproject.toml names, for this system."""
    with (parts.ROOT / "pyproject.toml").open("rb") as file:
        named = map(Requirement, tomllib.load(file)["project"]["dependencies"])
        return [one for one in named if one.marker is None or one.marker.evaluate()]


def import_names() -> dict[str, set[str]]:
    """The import names of each installed distribution."""
    found: dict[str, set[str]] = {}
    for name, distributions in importlib.metadata.packages_distributions().items():
        for distribution in distributions:
            found.setdefault(canonicalize_name(distribution), set()).add(name)
    return found


def all_needed() -> set[str]:
    """The distributions that pyproject.toml names, and those that they need in turn."""
    found: dict[str, set[str]] = {}
    waiting = [(canonicalize_name(one.name), one.extras) for one in dependencies()]
    while waiting:
        name, extras = waiting.pop()
        if name in found and extras <= found[name]:
            continue
        found.setdefault(name, set()).update(extras)
        for needed in map(Requirement, importlib.metadata.requires(name) or []):
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
                waiting.append((canonicalize_name(needed.name), needed.extras))  # noqa: PERF401 - while it is gone through
    return set(found)


def imported(files: Iterable[Path]) -> set[str]:
    """The modules that are imported in some source files, wherever it stands there, as PyInstaller sees it in the compiled code."""
    found: set[str] = set()
    for file in files:
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return found


def sources(package: str) -> Iterator[Path]:
    """The source files of a package, without its tests."""
    spec = importlib.util.find_spec(package)
    for folder in (spec.submodule_search_locations or []) if spec is not None else []:
        yield from (file for file in Path(folder).rglob("*.py") if "tests" not in file.parts)


OWN = imported(file for package in ("app", "memos_core", "resources") for file in sources(package))


def test_what_the_program_imports_is_not_left_out() -> None:
    assert sorted(name for name in OWN if not parts.is_wanted_module(name)) == []


def test_what_its_packages_need_is_not_left_out() -> None:
    names = import_names()
    left_out = {one for one in all_needed() if not all(map(parts.is_wanted_module, names.get(one, ())))}
    assert left_out == OPTIONAL


def test_every_package_is_found_by_an_import_or_stands_in_the_list() -> None:
    names, roots = import_names(), {name.partition(".")[0] for name in OWN} | set(parts.HIDDEN)
    missing = [one.name for one in dependencies() if not names[canonicalize_name(one.name)] & roots]
    # What is needed by what is taken whole is found there: the templates of models.
    there = {name.partition(".")[0] for name in imported(sources("llama_cpp"))}
    assert [one for one in missing if not names[canonicalize_name(one)] & there] == []


def test_packages_that_load_modules_by_name_have_all_of_them() -> None:
    """By the list, or by a hook of PyInstaller."""
    hooks = [importlib.util.find_spec(name) for name in ("PyInstaller", "_pyinstaller_hooks_contrib")]
    if None in hooks:
        pytest.skip("PyInstaller is not installed")
    hooked = {
        file.stem.removeprefix("hook-").partition(".")[0]
        for spec in hooks
        if spec is not None
        for folder in spec.submodule_search_locations or []
        for file in Path(folder).rglob("hook-*.py")
    }
    names, missing = import_names(), []
    for one in dependencies():
        if canonicalize_name(one.name) in map(canonicalize_name, BY_NAMES_OF_OTHERS):
            continue
        for package in names[canonicalize_name(one.name)]:
            text = b"".join(file.read_bytes() for file in sources(package))
            by_name = b"import_module(" in text or b"__import__(" in text
            if by_name and package not in hooked and package not in parts.HIDDEN:
                missing.append(package)
    assert missing == []
