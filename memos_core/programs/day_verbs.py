"""Carries out the terminal's verbs for reminders, agenda and morning brief. Requests and results are data that can pass between processes:
the terminal runs the verbs itself, or has them run by the window that has the profile open."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from memos_core.days import local_time
from memos_core.doors import BriefDoor, OfferedRemindersDoor, RemindersDoor
from memos_core.errors import InvalidInput
from memos_core.reminders.agenda import AgendaItem
from memos_core.reminders.in_words import day_near, reminder_in_words


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class RemindWanted(_Wanted):
    """The arguments of `memos remind`."""

    text: str | None = None
    offered: str | None = None
    """Id of the message for which a reminder was offered."""


class AgendaWanted(_Wanted):
    """The arguments of `memos agenda`; at most one of these actions is carried out before the agenda is listed."""

    done: str | None = None
    snooze: str | None = None
    until: dt.datetime | None = None
    """With `snooze`; a naive time is in the person's time zone."""
    skip: str | None = None
    end: str | None = None


class BriefWanted(_Wanted):
    """The arguments of `memos brief`."""

    prose: bool = False


class DayVerbs:
    """Carries out the verbs."""

    def __init__(self, reminders: RemindersDoor, offered: OfferedRemindersDoor, brief: BriefDoor) -> None:
        self._reminders, self._offered, self._brief = reminders, offered, brief

    def run(self, verb: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Carry out a verb.

        Args:
            verb: `remind`, `agenda` or `brief`.
            arguments: the fields of its class above.

        Returns:
            The result, as JSON.

        Raises:
            InvalidInput: there is no such verb, or its arguments are not these.
            MemOSError: raised by the verb.
        """
        try:
            if verb == "remind":
                return self._remind(RemindWanted.model_validate(arguments))
            if verb == "agenda":
                return self._agenda(AgendaWanted.model_validate(arguments))
            if verb == "brief":
                return self._of_today(BriefWanted.model_validate(arguments))
        except ValidationError:
            pass
        raise InvalidInput("The window is of another version of MemOS Desktop, and does not know this. Restart it.")

    def _remind(self, wanted: RemindWanted) -> Mapping[str, Any]:
        made = (
            self._offered.accept(wanted.offered or "") if wanted.text is None else self._reminders.remind(wanted.text)
        )
        return {"cube": made.model_dump(mode="json"), "words": reminder_in_words(made, self._reminders.present())}

    def _agenda(self, wanted: AgendaWanted) -> Mapping[str, Any]:
        if wanted.done is not None:
            self._reminders.done(wanted.done)
        elif wanted.snooze is not None and wanted.until is not None:
            self._reminders.snooze(wanted.snooze, wanted.until)
        elif wanted.skip is not None:
            self._reminders.skip(wanted.skip)
        elif wanted.end is not None:
            self._reminders.end(wanted.end)
        today = self._reminders.present().date()
        return {"items": [_as_dict(item) | {"line": _line(item, today)} for item in self._reminders.agenda()]}

    def _of_today(self, wanted: BriefWanted) -> Mapping[str, Any]:
        made = self._brief.today()
        if wanted.prose:
            made = self._brief.written(made)
        return {
            "day": made.day.isoformat(),
            "lines": [
                {"topic": line.topic.value, "text": line.text, "id": line.memory, "calendar": line.calendar}
                for line in made.lines
            ],
            "prose": [{"text": one.text, "lines": list(one.lines)} for one in made.prose],
            "more": made.more,
        }


def _as_dict(item: AgendaItem) -> dict[str, Any]:
    at = local_time(item.at).replace(tzinfo=None).isoformat(" ", "minutes") if item.at else None
    return {
        "section": item.section.value,
        "on": item.on.isoformat(),
        "at": at,
        "again": item.again,
        "reminder": item.is_reminder,
        "calendar": item.calendar,
        "id": item.cube.id,
        "text": item.cube.text,
    }


def _line(item: AgendaItem, today: dt.date) -> str:
    when = f"{day_near(item.on, today)}{', ' if item.clock else ''}{item.clock}"
    again = f" ({item.again})" if item.again else ""
    mark = item.cube.id[:8] if not item.calendar else " " * 8
    of = f" · {item.calendar}" if item.calendar else ""
    return f"{mark}  {when}: {item.cube.text}{again}{of}"
