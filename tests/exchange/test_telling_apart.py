"""Dropped files: which of them are exports, which are documents, and which only the person can tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from memos_core import MemOS
from tests.exchange.test_arriving_formats import cell, page

LIST = "What I know about you:\n\n- You live in Ghent with your sister.\n- **Coffee:** you take it with oat milk.\n* You play the cello on Mondays.\n"
JOURNAL = "[2025-03-02] We planted the beans.\n[2025-03-09] The first of them are up.\n"
TALK = (
    "Here is what I remember:\n\n**Home**\n1. [2024-05-01] Lives in Ghent.\n\n**Work**\n2. **[unknown]** Is a nurse.\n"
)


@pytest.mark.parametrize(
    "name, text, belongs",
    [
        ("remembered.txt", "```\n[2025-03-02] Likes oat milk.\n[unknown] Has a sister.\n```", "export"),
        ("talk.txt", TALK, "export"),
        ("journal.txt", JOURNAL, "unclear"),
        ("list.txt", LIST, "unclear"),
        ("list.md", LIST, "unclear"),
        ("shopping.txt", "- milk\n- rye bread\n- beans\n", "document"),
        ("letter.txt", "Dear Lena,\n\nthe beans are up. I will bring some.\n\n- Tom\n", "document"),
        ("kept.csv", "id,memory,created_at\n1,Likes rye.,2025-01-02\n", "unclear"),
        ("plants.tsv", "plant\tbed\nTomato\t3\n", "document"),
        ("chats.csv", "prompt,response\nWhy?,Because.\n", "export"),
        ("empty.csv", "", "document"),
        ("page.html", "<html><body><p>Beans like warm soil.</p></body></html>", "document"),
        ("broken.txt", "\x00\x01\x02", "document"),
    ],
)
def test_where_a_file_belongs(memos: MemOS, tmp_path: Path, name: str, text: str, belongs: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert memos.arrivals.belongs(path).value == belongs
    assert memos.arrivals.belongs(tmp_path / "missing.txt").value == "document"


def test_the_web_page_of_gemini_is_an_export(memos: MemOS, tmp_path: Path) -> None:
    file = page(tmp_path / "MyActivity.html", cell("Prompted Why?", "Jan 2, 2025, 10:00:00 AM UTC", "<p>Because.</p>"))
    assert memos.arrivals.belongs(file).value == "export"


def test_a_list_that_the_person_says_is_remembered_is_read_line_by_line(memos: MemOS, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text(LIST)
    assert memos.arrivals.look(path).notes == 1
    assert memos.arrivals.look(path, remembered=True).statements == 3
    assert memos.arrivals.take_in(path, remembered=True).waiting == 3
    assert "Coffee: you take it with oat milk." in [cube.text for cube in memos.arrivals.waiting()]


def test_an_answer_with_headings_and_numbers_is_read_line_by_line(memos: MemOS, tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(TALK)
    assert memos.arrivals.take_in(path).waiting == 2
    assert [cube.text for cube in memos.arrivals.waiting()] == ["Lives in Ghent.", "Is a nurse."]
