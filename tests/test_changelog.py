"""Reading what is new from CHANGELOG.md."""

from __future__ import annotations

from memos_core.changelog import Release, releases, whats_new
from memos_core.version import __version__


def test_releases_are_read_with_items_over_several_lines() -> None:
    text = (
        "# What's new\n\nAbout it.\n\n## 1.2.0\n\n- One thing\n  goes on.\n- Another.\n\n## 1.1.0 (May)\n\n- Older.\n"
    )
    assert releases(text) == [Release("1.2.0", ("One thing goes on.", "Another.")), Release("1.1.0", ("Older.",))]


def test_the_newest_release_is_this_version_and_says_something() -> None:
    newest = whats_new()[0]
    assert newest.version == __version__ and newest.changes
