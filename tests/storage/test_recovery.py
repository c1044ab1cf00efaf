"""What is brought in line when a profile is opened: a table or a ledger that has lost something without a sign of it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from memos_core import MemOS, StorageError, profile
from memos_core.storage.opening import MARK, opening
from tests.conftest import Open
from tests.support import inside
from tests.support.killed import ROOT


def texts(memos: MemOS) -> list[str]:
    """What is there; table and ledger must say the same of it."""
    table = {cube.id: cube for cube in inside.table(memos).where("")}
    assert table == {cube.id: cube for cube in inside.ledger(memos).newest_versions()}
    assert inside.table(memos).count() == len(table)
    return sorted(cube.text for cube in memos.browse(limit=100))


def told(open_memos: Open, *, said: bool) -> list[str]:
    """What is there after an opening that tells of damage or not, and after a second one, which never does."""
    memos = open_memos()
    found = texts(memos)
    assert bool(memos.notices) == said and all("damaged" in notice.title for notice in memos.notices)
    memos.close()
    memos = open_memos()
    assert texts(memos) == found and not memos.notices
    memos.close()
    return found


def test_a_table_that_is_older_than_the_ledger_is_brought_up_to_date(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    lena = memos.remember("Lena lives in Ghent.")
    memos.close()
    folder = next(home.rglob("cubes.lance"))
    shutil.copytree(folder, home / "older")
    memos = open_memos()
    memos.edit(lena.id, text="Lena lives in Bruges.")
    tea = memos.remember("I like tea.")
    memos.forget(memos.remember("The word is zebra.").id)
    memos.close()
    assert told(open_memos, said=False) == ["I like tea.", "Lena lives in Bruges."]
    shutil.copytree(folder, home / "newer")
    shutil.rmtree(folder)
    shutil.copytree(home / "older", folder)
    assert told(open_memos, said=True) == ["I like tea.", "Lena lives in Bruges."]
    memos = open_memos()
    memos.forget(tea.id)
    memos.close()
    shutil.rmtree(folder)
    shutil.copytree(home / "newer", folder)
    assert told(open_memos, said=True) == ["Lena lives in Bruges."]


def test_a_row_that_is_there_twice_is_there_once_again(open_memos: Open) -> None:
    memos = open_memos()
    cube = memos.remember("Lena lives in Ghent.")
    table = inside.table(memos)
    table.add([cube], table.placed([cube.id]))
    memos.close()
    assert told(open_memos, said=True) == ["Lena lives in Ghent."]


def test_a_memory_that_the_ledger_has_lost_gets_a_history_again(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember("Lena lives in Ghent.")
    tea = memos.remember("I like tea.")
    memos.close()
    with contextlib.closing(sqlite3.connect(next(home.rglob("ledger.sqlite")))) as ledger, ledger:
        ledger.execute("DELETE FROM changes WHERE cube = ?", (tea.id,))
    assert told(open_memos, said=True) == ["I like tea.", "Lena lives in Ghent."]
    memos = open_memos()
    assert len(memos.history(tea.id)) == 1
    memos.close()


def test_a_damaged_id_beside_an_old_version_rolls_nothing_back(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    lena = memos.remember("Lena lives in Ghent.")
    memos.edit(lena.id, text="Lena lives in Bruges.")
    memos.close()
    with contextlib.closing(sqlite3.connect(next(home.rglob("ledger.sqlite")))) as ledger:
        ledger.execute("UPDATE changes SET cube = 'x' || substr(cube, 2) WHERE seq = (SELECT min(seq) FROM changes)")
        ledger.commit()
    assert told(open_memos, said=False) == ["Lena lives in Bruges."]


def test_where_the_stores_cannot_be_compared_the_profile_opens_all_the_same(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    memos.remember("I like tea.")
    memos.close()

    def refused(_vault: object) -> int:
        raise StorageError("The disk is failing.")

    monkeypatch.setattr(profile, "bring_in_line", refused)
    memos = open_memos()
    assert texts(memos) == ["I like tea."] and not memos.notices


def test_a_table_is_set_aside_once_and_not_at_each_further_start_that_ends(tmp_path: Path) -> None:
    (tmp_path / MARK).write_bytes(b"..")
    with opening(tmp_path) as ends_the_process:
        assert ends_the_process
        ended = (tmp_path / MARK).read_bytes()
    (tmp_path / MARK).write_bytes(ended)  # as a process leaves it that ends here
    with opening(tmp_path) as ends_the_process:
        assert not ends_the_process


_ABORTS = """
import os, sys
from pathlib import Path
from memos_core import MemOS
from memos_core.storage.opening import MARK
from memos_core.storage.table import CubeTable
from tests.support.scripted import ScriptedModel
CubeTable.__init__ = lambda *_: os.abort()
MemOS.open(Path(sys.argv[1]), "ana", backend=ScriptedModel())
"""


def test_a_table_that_ends_the_process_is_built_anew_at_the_third_opening(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember("I like tea.")
    memos.close()
    folder = next(home.rglob("cubes.lance")).parent

    def ended() -> int:
        return subprocess.run(
            [sys.executable, "-c", _ABORTS, str(home)], cwd=ROOT, capture_output=True, check=False
        ).returncode

    assert ended() < 0
    assert told(open_memos, said=False) == ["I like tea."], "one that was ended once may have been killed"
    assert ended() < 0 and ended() < 0 and (folder / MARK).exists()
    assert told(open_memos, said=True) == ["I like tea."] and not (folder / MARK).exists()
