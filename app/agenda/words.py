"""Times of the agenda in words."""

from __future__ import annotations

import datetime as dt

from app.language import day_in_words


def when_in_words(on: dt.date, clock: str, today: dt.date) -> str:
    """`9:00` today, `Tomorrow, 9:00`, `Friday, 9:00`, `14 March`, `14 March 2028`.

    Args:
        on: the day.
        clock: the time of day; empty for the whole day.
        today: the present day.
    """
    days = (on - today).days
    if days == 0:
        return clock or "All day"
    if days in (-1, 1):
        day = "Yesterday" if days < 0 else "Tomorrow"
    elif 1 < days < 7:
        day = f"{on:%A}"
    else:
        day = day_in_words(on)
        if on.year == today.year:
            day = day.rpartition(" ")[0]
    return f"{day}, {clock}" if clock else day
