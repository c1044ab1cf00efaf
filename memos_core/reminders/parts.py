"""What a text says of a time and a task, part by part."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, replace

from memos_core.language.clock_times import Clock
from memos_core.reminders.recurrence_rules import Rule


@dataclass(frozen=True)
class Parts:
    """What a text says of a time and a task. A field that is None or empty: the text does not say it."""

    moment: dt.datetime | None = None
    """An exact moment: "in 20 minutes"."""
    day: dt.date | None = None
    clock: Clock | None = None
    hours: tuple[int, ...] = ()
    """The hours of each day, where there are several. The first is that of `clock`, whose minute holds for all."""
    part: str = ""
    """The part of the day: `morning`, `afternoon`, `evening`, `night`, `noon`, `tonight`; with `this ` before it for today."""
    rule: Rule | None = None
    event: str = ""
    """An event from which the day is counted: "lena's birthday"."""
    ahead: tuple[int, str] = (0, "day")
    """How many units of time before the event the time is; a negative number is after it."""
    weekday: int | None = None
    """The weekday of a day beside the event: the last such day before it, or, where `ahead` is negative, the first after it."""
    until: str = ""
    """An event at which the rule ends."""
    task: str = ""
    begins: bool = False
    """Whether day and time are when something that comes again begins: "from 7 December"."""
    doubtful: str = ""
    """Words that name a time too vaguely, or one that does not exist: "next week", "at 25:00"."""

    @property
    def says_when(self) -> bool:
        """Whether it names any time."""
        return any(getattr(self, one.name) for one in fields(self) if one.name not in ("task", "ahead", "begins"))

    def completed_by(self, answer: Parts) -> Parts:
        """The same parts, with what an answer to a question says in their place."""
        last = answer.day or (answer.rule.until if answer.rule is not None else None)
        if last is not None and self.until and not self.event:  # the question was until when
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
        """The same parts, with what a later correction says in their place: "tomorrow, no, Tuesday at 10"."""
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
