"""Converts CHANGELOG.md, the one place where changes are described, into the forms that packages need."""

from __future__ import annotations

import datetime as dt
import html
import textwrap
from email.utils import format_datetime

from installers.parts import ROOT
from memos_core.changelog import Release, releases

MAINTAINER = "MemOS Desktop contributors <maintainers@memos-desktop.example>"
"""The address is in a domain reserved for examples; whoever publishes packages puts in their own."""


def told() -> list[Release]:
    """The releases, newest first."""
    return releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def debian(moment: dt.datetime) -> str:
    """The releases in the form of debian/changelog.

    Args:
        moment: when the package is made.
    """
    entries = []
    for release in told():
        lines = "\n".join(
            textwrap.fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in release.changes
        )
        entries.append(
            f"memos-desktop ({release.version}) stable; urgency=medium\n\n{lines}\n\n -- {MAINTAINER}  {format_datetime(moment)}\n"
        )
    return "\n".join(entries)


def appstream(moment: dt.datetime) -> str:
    """The releases in the form of AppStream's `releases` element.

    Args:
        moment: the day of the newest release.
    """
    parts = []
    for release in told():
        lines = "".join(f"<li>{html.escape(line)}</li>" for line in release.changes)
        parts.append(
            f'<release version="{release.version}" date="{moment:%Y-%m-%d}"><description><ul>{lines}</ul></description></release>'
        )
    return f"<releases>{''.join(parts)}</releases>"
