"""`memos arrive`: an export is looked at, brought in, decided on and taken back in the terminal."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.support.exports import chatgpt_chat, write_zip

KEPT = "Has a sister called Lena who lives in Ghent."


def test_an_export_comes_in_and_is_taken_back(memos: Run, tmp_path: Path) -> None:
    export = write_zip(tmp_path / "chatgpt.zip", {"conversations.json": [chatgpt_chat(1, kept=KEPT)]})
    assert "ChatGPT · 1 chat · 2 messages · 1 statement" in memos("arrive", "look", str(export))
    arrived = json.loads(memos("arrive", "take-in", str(export), "--json"))
    assert (arrived["chats"], arrived["waiting"]) == (1, 1)
    assert KEPT in memos("arrive", "waiting")
    (waiting,) = json.loads(memos("arrive", "waiting", "--json"))
    assert "Kept 1." in memos("arrive", "take", waiting["id"][:8])
    assert "Nothing waits." in memos("arrive", "waiting")
    assert "1 chat" in memos("arrive", "list")
    assert "Took back chatgpt.zip" in memos("arrive", "take-back", arrived["id"][:8])
    assert "taken back" in memos("arrive", "list")
    assert "No import has an id" in memos("arrive", "take-back", "ffff", code=1)
    alone = write_zip(tmp_path / "alone.zip", {"conversations.json": [chatgpt_chat(2)]})
    assert "1 new chat" in memos("arrive", "take-in", str(alone))
    known = memos("arrive", "take-in", str(alone))
    assert "was known already" in known and "take-back" not in known
    assert "Undone: importing “alone.zip (ChatGPT)”" in memos("undo")
    assert "no zip file" in memos("arrive", "look", str(_broken(tmp_path)), code=1)


def _broken(folder: Path) -> Path:
    file = folder / "broken.zip"
    file.write_bytes(b"PK no zip")
    return file
