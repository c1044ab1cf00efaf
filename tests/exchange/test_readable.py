"""Readable exports: each thing in a file of its own that other programs can read; no file outside the folder, and no secrets."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
import vobject
from icalendar import Calendar

from memos_core import ExportPart, InvalidInput, MemOS, StorageError
from memos_core.files import safe_file_name
from tests.support.files import write_pdf
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


def test_everything_is_written_as_files_that_others_read(open_memos, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    memos = open_memos(ScriptedModel("With oat milk."))
    memos.remember("My sister Lena plays the cello.", tags=["music"])
    memos.remember("Lena's birthday is on 12 May.")
    memos.remember("I take my coffee with oat milk.", pinned=True)
    memos.archive(memos.remember("I used to play chess on Mondays.").id)
    memos.import_document(write_pdf(tmp_path / "boiler.pdf", [["Boiler", "Press reset for ten seconds."]]))
    (tmp_path / "soil.md").write_text("Clay is heavy.")
    memos.import_document(tmp_path / "soil.md")
    listen(memos.chat("kitchen", "Remind me on 5 May 2031 at 9:00 to water the plants."))
    listen(memos.chat("kitchen", "How do I drink my coffee?"))
    written = memos.export_readable(tmp_path / "out")
    names = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert written.files == len(names)
    assert {"Read me first.md", "people/Lena.md", "agenda.ics", "people.vcf"} <= names
    assert {"documents/boiler.pdf.md", "documents/soil.md"} <= names
    lena = (tmp_path / "out" / "people" / "Lena.md").read_text()
    assert lena.startswith("# Lena\n\nPerson, your sister.") and "cello. *(" in lena and "#music" in lena
    assert "archived" in (tmp_path / "out" / "types" / "Facts.md").read_text()
    assert "oat milk" in "".join(path.read_text() for path in (tmp_path / "out" / "themes").iterdir())
    (chat,) = (tmp_path / "out" / "chats").iterdir()
    assert "## You, " in chat.read_text() and "With oat milk." in chat.read_text()
    events = Calendar.from_ical((tmp_path / "out" / "agenda.ics").read_bytes()).walk("VEVENT")
    assert "water the plants" in {str(event["SUMMARY"]) for event in events}
    (card,) = vobject.readComponents((tmp_path / "out" / "people.vcf").read_text())
    assert card.fn.value == "Lena" and "cello" in card.note.value and card.bday.value == "--05-12"
    cubes = json.loads((tmp_path / "out" / "memories.json").read_text())
    assert {cube["id"] for cube in cubes} >= {cube.id for cube in memos.browse(limit=100)}
    assert "Not in it: older versions" in (tmp_path / "out" / "Read me first.md").read_text()
    with pytest.raises(InvalidInput, match="is there already"):
        memos.export_readable(tmp_path / "out")
    few = memos.export_readable(tmp_path / "few.zip", parts=[ExportPart.REMINDERS])
    with zipfile.ZipFile(few.path) as archive:
        assert not any(name.startswith(("chats/", "people", "documents/")) for name in archive.namelist())


def test_secrets_stand_in_no_readable_file(memos: MemOS, tmp_path: Path) -> None:
    memos.remember("My password is hunter2-Xy9!")
    memos.remember("I ski.")
    listen(memos.chat("c1", "My password is hunter2-Xy9!"))
    written = memos.export_readable(tmp_path / "out")
    assert written.left_out >= 1
    for path in (tmp_path / "out").rglob("*"):
        assert not path.is_file() or b"hunter2" not in path.read_bytes()
    memos.export_readable(tmp_path / "all", include_secrets=True)
    assert "hunter2" in (tmp_path / "all" / "memories.json").read_text()


def test_no_name_leads_out_of_the_folder(memos: MemOS, tmp_path: Path) -> None:
    for title in ("../../evil", "/etc/passwd", "CON", "a" * 300, "..", "x\n# y"):
        listen(memos.chat(f"chat {title}"[:40], "I ski."))
        memos.conversations.rename(f"chat {title}"[:40], title)
    memos.export_readable(tmp_path / "out")
    assert {path.name for path in tmp_path.iterdir()} == {"home", "out"}
    assert len(list((tmp_path / "out" / "chats").iterdir())) == 6
    assert safe_file_name("...", "untitled") == "untitled" and safe_file_name("nul") == "nul_"


def test_what_cannot_be_written_leaves_nothing_behind(memos: MemOS, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="nothing to export"):
        memos.export_readable(tmp_path / "out")
    memos.remember("I ski.")
    with pytest.raises(StorageError):
        memos.export_readable(tmp_path / "missing" / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
