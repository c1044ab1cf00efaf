"""Machine-readable contents of a package: checksums, and a bill of materials in CycloneDX."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from memos_core.licences import licensed_parts
from memos_core.version import __version__


def bill_of_materials() -> dict[str, Any]:
    """The parts of the program as a CycloneDX 1.6 document."""
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{part.name.lower().replace('_', '-')}@{part.version}",
            "name": part.name,
            "version": part.version,
            "purl": f"pkg:pypi/{part.name.lower().replace('_', '-')}@{part.version}",
            "licenses": [{"license": {"name": part.licence}}],
        }
        for part in licensed_parts()
        if part.name != "memos-desktop"
    ]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid4()}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "memos-desktop",
                "name": "memos-desktop",
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components,
    }


def write_bill(path: Path) -> Path:
    """Write the bill of materials."""
    path.write_text(json.dumps(bill_of_materials(), indent=2), encoding="utf-8")
    return path


def write_checksums(files: Sequence[Path], path: Path) -> Path:
    """Write the SHA-256 of files, as `sha256sum --check` reads it."""
    lines = []
    for file in sorted(files):
        with file.open("rb") as stream:
            lines.append(f"{hashlib.file_digest(stream, 'sha256').hexdigest()}  {file.name}\n")
    path.write_text("".join(lines), encoding="utf-8")
    return path
