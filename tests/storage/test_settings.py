"""settings.toml: no change is lost, whoever makes it, and a bad entry costs only that entry."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from filelock import FileLock

from memos_core import InvalidInput, MemOS, StorageError
from memos_core.storage import settings as settings_file
from tests.conftest import Open
from tests.support.threads import at_once


def test_of_two_changes_at_the_same_time_none_is_lost(open_memos: Open) -> None:
    memos = open_memos()
    for _ in range(20):
        memos.update_settings(style=True, grounding=True)
        at_once(lambda: memos.update_settings(style=False), lambda: memos.update_settings(grounding=False))
        assert not memos.settings.style and not memos.settings.grounding
    memos.close()
    again = open_memos()
    assert not again.settings.style and not again.settings.grounding


def test_what_another_program_writes_meanwhile_is_kept(memos: MemOS, open_memos: Open, home: Path) -> None:
    other = open_memos(user="ben")
    memos.update_settings(persona="Be terse.")
    other.update_settings(theme="dark")
    file = home / "settings.toml"
    file.write_text(file.read_text() + "# by hand\nmax_reply_tokens = 64\nlater_version = [1, 2]\n")
    settings = memos.update_settings(style=False)
    assert settings == memos.settings
    assert (settings.persona, settings.theme, settings.max_reply_tokens, settings.style) == (
        "Be terse.",
        "dark",
        64,
        False,
    )
    text = file.read_text()
    assert "# by hand" in text and "later_version = [1, 2]" in text and 'theme = "dark"' in text
    memos.update_settings(theme="system")
    assert "theme" not in file.read_text()


def test_an_unknown_entry_is_named_and_costs_nothing(open_memos: Open, home: Path) -> None:
    home.mkdir()
    file = home / "settings.toml"
    file.write_text('theme = "dark"\nthene = "light"\nstyle = false\n')
    memos = open_memos()
    assert (memos.settings.theme, memos.settings.style) == ("dark", False)
    (notice,) = memos.notices
    assert '"thene"' in notice.text and "does not know" in notice.text
    memos.update_settings(style=True)
    assert file.read_text() == 'theme = "dark"\nthene = "light"\n'


def test_a_bad_value_is_named_and_costs_that_setting_alone(open_memos: Open, home: Path) -> None:
    home.mkdir()
    file = home / "settings.toml"
    file.write_text('theme = "pink"\nmax_reply_tokens = 64\nadapter_recall = "much"\n')
    memos = open_memos()
    assert (memos.settings.theme, memos.settings.max_reply_tokens, memos.settings.adapter_recall) == ("system", 64, 0.7)
    (notice,) = memos.notices
    assert '"theme"' in notice.text and '"adapter_recall"' in notice.text and "max_reply_tokens" not in notice.text
    memos.update_settings(theme="light")
    assert 'theme = "light"' in file.read_text() and 'adapter_recall = "much"' in file.read_text()
    memos.update_settings(adapter_recall=0.7)
    assert "adapter_recall" not in file.read_text()


def test_a_file_saved_with_a_byte_order_mark_is_read(open_memos: Open, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_bytes(b'\xef\xbb\xbftheme = "dark"\r\n')
    memos = open_memos()
    assert memos.settings.theme == "dark" and not memos.notices


@pytest.mark.parametrize("content", [b"theme = [broken", b"\xff\xfe", b"a = " + b"[" * 5000])
def test_only_what_is_no_toml_is_set_aside(open_memos: Open, home: Path, content: bytes) -> None:
    home.mkdir()
    (home / "settings.toml").write_bytes(content)
    memos = open_memos()
    (notice,) = memos.notices
    assert notice.title == "Settings could not be read"
    (aside,) = (home / "set-aside").iterdir()
    assert aside.read_bytes() == content and str(aside) in notice.text
    (home / "settings.toml").write_bytes(content)
    memos.update_settings(theme="dark")
    assert (home / "settings.toml").read_text() == 'theme = "dark"\n'


def test_a_file_that_cannot_be_read_keeps_nobody_out(open_memos: Open, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").mkdir()
    memos = open_memos()
    assert memos.settings.theme == "system"
    assert "standard settings" in memos.notices[0].text
    with pytest.raises(StorageError):
        memos.update_settings(theme="dark")


def test_a_refused_change_changes_nothing(memos: MemOS, home: Path) -> None:
    memos.update_settings(theme="dark")
    before = (home / "settings.toml").read_bytes()
    for bad in ({"thene": "dark"}, {"theme": "pink"}, {"theme": "light", "max_reply_tokens": 1}):
        with pytest.raises(InvalidInput):
            memos.update_settings(**bad)
    assert memos.settings.theme == "dark" and (home / "settings.toml").read_bytes() == before


def test_a_program_that_holds_the_settings_for_long_is_told_of(
    memos: MemOS, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_file, "LONGEST_WAIT", 0.05)
    with FileLock(home / ".settings.toml.lock"), pytest.raises(StorageError, match="another program"):
        memos.update_settings(theme="dark")
    memos.update_settings(theme="dark")


def test_a_setting_that_becomes_what_it_was_anyway_leaves_no_line(memos: MemOS, home: Path) -> None:
    memos.update_settings(persona="", style=False)
    assert (home / "settings.toml").read_text().split() == ["style", "=", "false"]


def test_an_address_for_updates_that_cannot_be_used_is_refused(memos: MemOS) -> None:
    with pytest.raises(InvalidInput):
        memos.update_settings(update_address="file:///etc/passwd")
    assert memos.settings.update_address == ""


def test_times_of_day_are_kept_as_such_and_have_no_zone(tmp_path: Path) -> None:
    settings_file.save(tmp_path, {"quiet_from": dt.time(21, 30), "brief_at": dt.time(6, 45)})
    assert (tmp_path / settings_file.FILE).read_text() == "quiet_from = 21:30:00\nbrief_at = 06:45:00\n"
    assert settings_file.load(tmp_path).settings.quiet_from == dt.time(21, 30)
    (tmp_path / settings_file.FILE).write_text('quiet_from = "22:00Z"\nbrief_at = 06:45:00\n')
    found = settings_file.load(tmp_path)
    assert found.refused == ("quiet_from",)
    assert (found.settings.quiet_from, found.settings.brief_at) == (dt.time(22), dt.time(6, 45))
