"""The licences of all parts, which a package must contain so that it may be passed on."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from memos_core.licences import EXTRA, Part, licensed_parts

KEPT = ("METADATA", "entry_points.txt")


def metadata_files(folder: Path) -> list[tuple[str, str]]:
    """Copy the metadata of each installed part (name, version, licence texts), and list the files for the frozen program.

    The rest of the metadata is left out, because it names folders of the machine that builds.

    Args:
        folder: where to copy to; made anew.

    Returns:
        Each file, and the folder in the package that it goes into.
    """
    shutil.rmtree(folder, ignore_errors=True)
    found: list[tuple[str, str]] = []
    for part in licensed_parts():
        source = Path(str(part.folder))
        for file in sorted(_kept(source, part)):
            place = Path(source.name) / file.relative_to(source)
            (folder / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, folder / place)
            found.append((str(folder / place), str(place.parent)))
    python = _python_licence()
    if python is not None:
        found.append((str(python), f"{EXTRA}/python"))
    return found


def _kept(source: Path, part: Part) -> Iterable[Path]:
    yield from (file for name in KEPT if (file := source / name).is_file())
    yield from (text for text in part.texts if text.is_relative_to(source))


def _python_licence() -> Path | None:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    return next((place for place in places if place.is_file()), None)
