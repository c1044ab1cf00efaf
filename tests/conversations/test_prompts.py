"""The library of prompts: kept, filled in, and moved as Markdown files."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core.conversations import MIGRATIONS, Conversations, SavedPrompt, SavedPrompts
from memos_core.conversations.prompts import LARGEST_FILE, as_markdown, from_markdown
from memos_core.database import Database
from memos_core.errors import InvalidInput, NotFound


@pytest.fixture
def prompts() -> SavedPrompts:
    return Conversations(Database(None, MIGRATIONS)).prompts


def test_fields_are_found_once_and_filled_in() -> None:
    prompt = SavedPrompt("1", "Tour", "Plan {{ place }} for {{who}}: {{place}}, { one }, {{}}, {{two\nlines}}.")
    assert prompt.fields == ("place", "who")
    assert (
        prompt.filled({"place": "Porto {{who}}"})
        == "Plan Porto {{who}} for {{who}}: Porto {{who}}, { one }, {{}}, {{two\nlines}}."
    )


def test_they_are_made_changed_found_removed_and_brought_back(prompts: SavedPrompts) -> None:
    first = prompts.list()
    assert first and all(one.built_in for one in first)
    made = prompts.make(" Señor  letter ", "Dear {{name}}")
    assert made.name == "Señor letter" and prompts.list("senor") == [made]
    assert prompts.change(made.id, name="Letter", text="Hello").text == "Hello"
    changed = prompts.change("email", name="Mail", text="Write {{what}}")
    assert changed.built_in and prompts.list("mail") == [changed]
    gone = [prompts.get(made.id), prompts.get("email")]
    prompts.remove([one.id for one in gone])
    assert {one.id for one in prompts.list()} == {one.id for one in first} - {"email"}
    prompts.put_back(gone)
    assert prompts.get("email") == changed
    prompts.bring_back()
    assert [one for one in prompts.list() if one.built_in] == first
    with pytest.raises(NotFound):
        prompts.remove(["email", "gone"])
    assert prompts.get("email")


@pytest.mark.parametrize(("name", "text"), [("", "x"), ("summary", "x"), ("y", "  "), ("y", "x" * 20_001)])
def test_what_cannot_be_a_prompt_is_refused(prompts: SavedPrompts, name: str, text: str) -> None:
    before = prompts.list()
    with pytest.raises(InvalidInput):
        prompts.make(name, text)
    assert prompts.list() == before


def test_what_begins_with_the_searched_text_comes_first(prompts: SavedPrompts) -> None:
    prompts.make("A plan", "x")
    assert [one.name for one in prompts.list("email")] == ["E-mail"]
    assert [one.name for one in prompts.list("plan")] == ["Plan", "A plan"]


def test_they_move_as_markdown_files(prompts: SavedPrompts, tmp_path: Path) -> None:
    made = prompts.make("Why/how: 1?", "# A heading\n\nWhy {{thing}}?")
    files = prompts.export(tmp_path)
    assert len(files) == len(prompts.list()) and (tmp_path / "Whyhow 1.md").read_text() == as_markdown(made)
    assert prompts.export(tmp_path) == files  # the same files, not others beside them
    other = Conversations(Database(None, MIGRATIONS)).prompts
    assert [one.name for one in other.import_(files)] == ["Why/how: 1?"]  # the others are there, word for word
    assert other.list("why")[0].text == made.text
    prompts.change(made.id, name="Why/how: 1?", text="Otherwise")
    assert prompts.export(tmp_path, [made.id]) == [tmp_path / "Whyhow 1 2.md"]
    (again,) = other.import_([tmp_path / "Whyhow 1 2.md"])
    assert (again.name, again.text) == ("Why/how: 1? 2", "Otherwise")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Name\n\nText\n", ("Name", "Text")),
        ("\n\n#  Name  \nText", ("Name", "Text")),
        ("Text alone", ("file", "Text alone")),
        ("## Second level\nText", ("file", "## Second level\nText")),
        ("# Only a heading", ("file", "# Only a heading")),
        (f"# {'n' * 80}\nText", ("n" * 60, "Text")),
    ],
)
def test_a_file_is_read_with_or_without_a_heading(text: str, found: tuple[str, str]) -> None:
    assert from_markdown(text, "file") == found


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe\x00x", b"x" * (LARGEST_FILE + 1), None], ids=["empty", "utf-16", "large", "gone"]
)
def test_a_file_that_cannot_be_used_takes_nothing_in(prompts: SavedPrompts, tmp_path: Path, data: bytes | None) -> None:
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text("Good", encoding="utf-8")
    if data is not None:
        bad.write_bytes(data)
    before = prompts.list()
    with pytest.raises(InvalidInput, match=r"bad\.md"):
        prompts.import_([good, bad])
    assert prompts.list() == before
