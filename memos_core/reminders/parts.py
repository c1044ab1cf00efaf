"""What a text says of a time and a task, part by part."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, replace

from memos_core.language.clock_times import Clock
from memos_core.reminders.recurrences import Rule


@dataclass(frozen=True)
class Parts:
    """What a text says of a time. None and empty: it says nothing."""

    moment: dt.datetime | None = None
    """"In 20 minutes"."""
    day: dt.date | None = None
    clock: Clock | None = None
    hours: tuple[int, ...] = ()
    """Of each day, where that are several; the first is that of `clock`, and so is their minute."""
    part: str = ""
    """Of the day: `morning`, `afternoon`, `evening`, `night`, `noon`, `tonight`."""
    rule: Rule | None = None
    event: str = ""
    """An event that it is reckoned from: "lena's birthday"."""
    ahead: tuple[int, str] = (0, "day")
    """So many units of time before that event, or before the clock."""
    weekday: int | None = None
    """Of the first such day after the event, or of the last one before it, as `ahead` says."""
    until: str = ""
    """An event at which the rule ends."""
    task: str = ""
    begins: bool = False
    """Whether the day and the hour are those at which something begins to come again."""
    doubtful: str = ""
    """Words that name a time too loosely, or one that there is not: "next week", "at 25:00"."""

    @property
    def says_when(self) -> bool:
        """Whether it names any time."""
        return any(getattr(self, one.name) for one in fields(self) if one.name not in ("task", "ahead", "begins"))

    def completed_by(self, answer: Parts) -> Parts:
        """The same, with what an answer to a question about it says instead."""
        last = answer.day or (answer.rule.until if answer.rule is not None else None)
        if last is not None and self.until and not self.event:  # it was asked until when
            return replace(self, until="", rule=replace(self.rule or Rule("DAILY"), until=last))
        known = replace(self, event="", weekday=None, ahead=(0, "day")) if answer.day is not None else self
        kept = ("task", "ahead") if self.task else ("ahead",)
        said = {
            one.name: value for one in fields(answer) if one.name not in kept and (value := getattr(answer, one.name))
        }
        if answer.clock is not None:
            said.setdefault("hours", ())
        return replace(known, **{"doubtful": "", **said})

    def corrected_by(self, later: Parts) -> Parts:
        """The same with what was said after it in its place: "tomorrow, no, Tuesday at 10"."""
        kept = self
        if later.moment is not None or later.rule is not None or later.event:
            kept = Parts(clock=self.clock, hours=self.hours, part=self.part)
        elif later.day is not None and (self.rule is not None or self.event):
            return replace(self, doubtful="two times")  # that day once, or from then on?
        elif later.day is not None:
            kept = replace(self, moment=None)
        if later.moment is not None or later.clock is not None or later.part:
            kept = replace(kept, moment=None, clock=None, hours=(), part="")
        if later.doubtful or not later.says_when:
            return replace(self, doubtful=later.doubtful or "correction")
        whole = later.day or later.moment or later.rule or later.event
        said = {one.name: value for one in fields(later) if (value := getattr(later, one.name))}
        return replace(kept, **{"doubtful": "" if whole else self.doubtful, **said})
