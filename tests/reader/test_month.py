"""The benchmark that lives a month of messages tells what is useful from what is wrong and what is junk."""

from __future__ import annotations

from benchmarks.month import live
from memos_core import MemOS


def test_what_is_kept_is_held_against_what_should_be(memos: MemOS) -> None:
    def row(day: str, text: str, *keep: str) -> dict[str, object]:
        return {"said": day, "text": text, "keep": [{"from": said, "statement": said} for said in keep]}

    month = live(
        memos,
        [
            row("2026-03-09", "My dog is called Biscuit.", "My dog is called Biscuit."),
            row("2026-03-04", "My sister lives in Graz.", "The boiler was repaired on Monday."),
            row("2026-03-02", "My cat is called Minka."),
            row("2026-03-05", "Name a colour."),
        ],
        "few",
    )
    assert (month.messages, month.told, month.kept) == (4, 2, 3)
    assert (month.useful, month.wrong, month.junk) == (1, 1, 1)
    assert [one["what"] for one in month.examples] == ["junk", "wrong"], "in the order of the days"
    assert memos.browse("Biscuit")[0].occurred_at.date().isoformat() == "2026-03-09"
