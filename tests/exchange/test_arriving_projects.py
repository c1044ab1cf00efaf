"""Projects of ChatGPT: each becomes a folder, is recognised in a later export, and is removed when its import is undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from memos_core import MemOS, Spaces
from memos_core.conversations import EVERY_SPACE
from tests.support.exports import chatgpt_chat, write_json, write_zip

GARDEN, BOAT = "g-p-6768aa", "g-p-6768bb"


def in_project(number: int, project: str, **more: object) -> dict[str, Any]:
    return {**chatgpt_chat(number), "conversation_template_id": project, **more}


def folders(memos: MemOS) -> dict[str, list[str]]:
    """The titles of the chats in each folder; those in no folder are under ""."""
    names = {one.id: one.name for one in memos.conversations.folders.list()}
    found: dict[str, list[str]] = {name: [] for name in names.values()}
    for talk in memos.conversations.list():
        found.setdefault(names.get(talk.folder, ""), []).append(talk.title)
    return {name: sorted(titles) for name, titles in found.items()}


def test_the_chats_of_a_project_come_into_one_folder(memos: MemOS, tmp_path: Path) -> None:
    chats = [
        in_project(1, GARDEN),
        in_project(2, GARDEN),
        {**chatgpt_chat(3), "gizmo_id": BOAT},
        in_project(4, "g-a-cook"),  # a custom assistant, which is no project
        chatgpt_chat(5),
        in_project(6, "g-p-unnamed"),
        in_project(7, "g-p-told", project_name=f"Told {'x' * 80}"),
    ]
    named = [{"id": GARDEN, "name": " Garden\n2025 "}, {"id": BOAT, "title": "Boat"}, {"id": "other", "name": "No"}]
    export = write_zip(tmp_path / "chatgpt.zip", {"conversations.json": chats, "projects.json": named})
    seen = memos.arrivals.look(export)
    assert (seen.folders, seen.chats_in_folders, seen.unreadable) == (
        4,
        5,
        [],
    ) and memos.conversations.folders.list() == []
    arrived = memos.arrivals.take_in(export)
    whole = {
        "Garden 2025": ["Tomatoes 1", "Tomatoes 2"],
        "Boat": ["Tomatoes 3"],
        "": ["Tomatoes 4", "Tomatoes 5"],
        "ChatGPT project": ["Tomatoes 6"],
        f"Told {'x' * 55}": ["Tomatoes 7"],
    }
    assert folders(memos) == whole
    memos.arrivals.take_back(arrived.id)
    assert folders(memos) == {}
    assert memos.arrivals.take_in(export).chats == 7 and folders(memos) == whole


def test_a_project_is_known_again_whatever_its_folder_is_called_by_now(memos: MemOS, tmp_path: Path) -> None:
    memos.arrivals.take_in(write_json(tmp_path / "a" / "conversations.json", [in_project(1, GARDEN)]))
    (folder,) = memos.conversations.folders.list()
    memos.conversations.folders.change(folder.id, name="Beans")
    second = memos.arrivals.take_in(
        write_json(tmp_path / "b" / "conversations.json", [in_project(1, GARDEN), in_project(2, GARDEN)])
    )
    assert folders(memos) == {"Beans": ["Tomatoes 1", "Tomatoes 2"]}
    memos.arrivals.take_back(second.id)
    assert folders(memos) == {"Beans": ["Tomatoes 1"]}


def test_undo_and_redo_take_the_folder_along_and_leave_the_persons_own(memos: MemOS, tmp_path: Path) -> None:
    memos.namespaces.create("boats")
    memos.conversations.folders.make("boat", spaces=Spaces(("boats",), "boats"))
    chats = [
        {
            **in_project(1, GARDEN, project_name="Garden"),
        },
        in_project(2, BOAT, project_name="Boat"),
    ]
    chats[0]["mapping"] = chatgpt_chat(1, kept="Has a sister called Lena.")["mapping"]
    chats[0]["current_node"] = "tool"
    memos.arrivals.take_in(write_json(tmp_path / "conversations.json", chats))
    assert folders(memos) == {"Garden": ["Tomatoes 1"], "boat": ["Tomatoes 2"]}
    spaces = {one.title: (one.reads, one.writes) for one in memos.conversations.list()}
    assert spaces == {"Tomatoes 1": (EVERY_SPACE, "personal"), "Tomatoes 2": (("boats",), "boats")}
    memos.undo()
    assert folders(memos) == {"boat": []}
    memos.redo()
    assert folders(memos) == {"Garden": ["Tomatoes 1"], "boat": ["Tomatoes 2"]}
    (garden,) = (one for one in memos.conversations.folders.list() if one.name == "Garden")
    memos.conversations.folders.change(garden.id, spaces=Spaces(("boats",), "boats"))
    memos.undo()
    assert folders(memos) == {"Garden": [], "boat": []}  # the person has changed this folder, so it stays


def test_a_folder_goes_with_the_last_import_that_has_chats_in_it(memos: MemOS, tmp_path: Path) -> None:
    def export(number: int) -> Path:
        kept = chatgpt_chat(number, kept=f"Has a boat with {number} masts.")
        chat = {**in_project(number, GARDEN, project_name="Garden"), "mapping": kept["mapping"], "current_node": "tool"}
        return write_json(tmp_path / f"{number}" / "conversations.json", [chat])

    first, _ = (memos.arrivals.take_in(export(number)) for number in (1, 2))
    memos.arrivals.take_back(first.id)
    assert folders(memos) == {"Garden": ["Tomatoes 2"]}
    memos.redo()
    assert folders(memos) == {"Garden": ["Tomatoes 1", "Tomatoes 2"]}
    memos.arrivals.take_back(first.id)
    (last,) = (one for one in memos.arrivals.list() if not one.taken_back)
    memos.arrivals.take_back(last.id)
    assert folders(memos) == {}
    memos.redo()
    assert folders(memos) == {"Garden": ["Tomatoes 2"]}
    memos.redo()
    assert folders(memos) == {"Garden": ["Tomatoes 1", "Tomatoes 2"]}
