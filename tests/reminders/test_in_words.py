"""How reminders are said that come again."""

from __future__ import annotations

import datetime as dt

import pytest

from memos_core.reminders.in_words import rule_in_words

AT_NINE = dt.datetime(2026, 12, 2, 9)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=MONTHLY;BYMONTHDAY=2,16", "Every month on the 2nd and 16th at 9:00"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1,1,15", "Every month on the 1st, 15th and last day at 9:00"),
        ("FREQ=DAILY;BYHOUR=20,8;BYMINUTE=0", "Every day at 8:00 and 20:00"),
        ("FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=7,12,19;BYMINUTE=5", "Every Monday and Thursday at 7:05, 12:05 and 19:05"),
        ("FREQ=DAILY;BYHOUR=8,20;BYMINUTE=0;COUNT=6", "Every day at 8:00 and 20:00, 6 times"),
        ("FREQ=MONTHLY;BYMONTHDAY=2", "Every month on the 2nd at 9:00"),
        ("FREQ=DAILY", "Every day at 9:00"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1",
            "Every month on the 30th, or the last day of a shorter month at 9:00",
        ),
    ],
)
def test_rules(rule: str, words: str) -> None:
    assert rule_in_words(rule, AT_NINE) == words


def test_29_february_is_the_28th_in_other_years() -> None:
    said = rule_in_words("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1", dt.datetime(2027, 2, 28, 9))
    assert said == "Every year on 29 February, or on the 28th at 9:00"
