"""Builds the packages for the system that this runs on.

usage: python -m installers [--native] [--frozen] [--report]
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installers import parts, portable, report, sbom
from installers.freeze import BUILD, BuildError, freeze
from memos_core import system

OUT = parts.ROOT / "dist"


def packages(frozen: Path) -> list[Path]:
    """Make the packages for this system from the frozen program. Returns their files."""
    icons = BUILD / "icons"
    if system.is_linux():
        from installers.linux.packaging import make_archive, make_deb

        return [make_deb(frozen, icons, BUILD, OUT), make_archive(frozen, icons, BUILD, OUT)]
    if system.is_windows():
        from installers.windows.packaging import make_installer

        return [make_installer(frozen, icons / "memos-desktop.ico", OUT)]
    from installers.macos.bundle import make_image

    return [make_image(frozen.parent / "MemOS Desktop.app", BUILD, OUT)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the packages. Returns 0 if all were made."""
    parser = argparse.ArgumentParser(prog="python -m installers", description="Make the packages for this system.")
    parser.add_argument(
        "--native",
        action="store_true",
        help="take all packages as they are installed here: quicker, for this kind of processor alone",
    )
    parser.add_argument("--frozen", action="store_true", help="pack what was frozen before")
    parser.add_argument("--report", action="store_true", help="only tell what the frozen program weighs")
    options = parser.parse_args(arguments)
    frozen = BUILD / "frozen" / parts.PROGRAM
    if options.report:
        print(report.as_table(frozen))
        return 0
    try:
        if not options.frozen:
            folder = None if options.native else portable.build(BUILD / "portable", BUILD / "portable-work")
            frozen = freeze(portable=folder)
        made = packages(frozen)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as error:
        print(f"{error.cmd[0]} ended with code {error.returncode}; what it said stands above.", file=sys.stderr)
        return 1
    suffix = f"{system.PLATFORM}-{platform.machine().lower()}"
    made.append(sbom.write_bill(OUT / f"memos-desktop-{suffix}.cdx.json"))
    sbom.write_checksums(made, OUT / f"SHA256SUMS-{suffix}")
    (OUT / f"sizes-{suffix}.md").write_text(report.as_table(frozen) + "\n", encoding="utf-8")
    for path in made:
        print(f"{path.stat().st_size / 1e6:8,.1f} MB  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
