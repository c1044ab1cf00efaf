"""The offer to read older messages again once a model is in use that is able to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from memos_core import MemOS
from memos_core.cube import now
from memos_core.database import to_iso
from tests.app.conftest import Window
from tests.app.test_import import words
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

Start = Callable[..., Window]
LARGE = 2_000_000_000


def test_older_messages_in_other_languages_are_offered_to_be_read(start: Start, home: Path) -> None:
    with MemOS.open(home, "ana", backend=ScriptedModel("Gut.")) as memos:
        listen(memos.chat("c1", "Ich wohne seit drei Jahren in Kassel."))
        listen(memos.chat("c1", "Meine Schwester spielt jeden Montag Cello."))
        with inside.conversations(memos)._database.transaction("make it older") as change:
            change.execute("UPDATE messages SET created_at = ?", (to_iso(now() - dt.timedelta(days=2)),))
    window = start(ScriptedModel(parameters=LARGE))
    window.until(lambda: window.seen("banner-info"))
    assert "2 older messages are in other languages" in words(window.find("banner-info"))
    window.click("bannerAction")
    window.until(lambda: not window.seen("banner-info"))
    window.until(lambda: not window.memos.settings.offer_older)
    (job,) = (one for one in window.memos.jobs.list() if one.name == "read older messages")
    assert not job.paused
