"""Quiet hours: the part of the day in which reminders make no sound and show no desktop notification."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core.storage.settings import Settings


def quiet_until(settings: Settings, present: dt.datetime) -> dt.datetime | None:
    """When the quiet hours end that the present moment is in; None outside of them, and where there are none.

    Args:
        settings: what the person has set.
        present: the present moment, in the person's zone.
    """
    begin, end = settings.quiet_from, settings.quiet_until
    if not settings.quiet_hours or begin == end:
        return None
    clock = present.time().replace(tzinfo=None)
    over_midnight = begin > end
    inside = (clock >= begin or clock < end) if over_midnight else begin <= clock < end
    if not inside:
        return None
    day = present.date() + dt.timedelta(days=1 if over_midnight and clock >= begin else 0)
    return dt.datetime.combine(day, end, present.tzinfo)
