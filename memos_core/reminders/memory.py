"""MemReminders: what the person is reminded of. Reminders are memories, and everything done with one can be undone.

A job passes each reminder that is due to those who show it. That is recorded in the ledger before (`storage/firings.py`), so that
nothing is shown twice. A recorded reminder that is not done stays in the agenda, so that nothing is lost where the program is killed
in between. Times that were missed are shown once, together. While nobody watches, as in a short command of the terminal, nothing
counts as shown.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from memos_core.cube import PERSONAL, MemCube, Reminder, SemanticType, Source, State, changed, now
from memos_core.days import local_time, name_of, to_utc, zone_named
from memos_core.errors import InvalidInput, where
from memos_core.language.text import clean, sealed
from memos_core.plaintext.lifecycle import moved
from memos_core.reminders.deciding import Unclear, Understood, understand
from memos_core.reminders.events import Events
from memos_core.reminders.schedule import ends, last_moment, moments, next_moment, pending, plan_of
from memos_core.reminders.tagging import taken_apart
from memos_core.spaces.actors import PERSON, actor_in_words, is_conversation
from memos_core.storage.firings import Firing
from memos_core.storage.ledger import Step
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault, retried
from memos_core.wording import say

log = logging.getLogger(__name__)

IS_REMINDER = f"type = {quoted(SemanticType.REMINDER.value)}"
_BEGINNING = dt.datetime.min.replace(tzinfo=dt.UTC)
LONGEST_TASK = 2_000
"""How many characters a task can have."""


@dataclass(frozen=True)
class ReminderDue:
    """A reminder whose time has come."""

    cube: MemCube
    due: dt.datetime
    """UTC."""
    missed: int = 0
    """How many earlier times of it passed while the program was closed or the computer slept."""


@dataclass(frozen=True)
class Standing:
    """A reminder, with whether it waits to be done and when it comes next."""

    cube: MemCube
    due: dt.datetime | None
    """Since when it waits to be done; None where it does not."""
    following: dt.datetime | None
    """When it comes next; None where it comes no more."""


class MemReminders:
    """The reminders of one profile. Safe to use from any thread."""

    def __init__(
        self,
        *,
        vault: MemVault,
        events: Events,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        clock: Callable[[], dt.datetime] = now,
    ) -> None:
        """
        Args:
            vault: the memories.
            events: finds the days of events that memories tell of.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
            clock: returns the present moment.
        """
        self._vault = vault
        self._events = events
        self._owner = owner
        self._tell_changed = changed
        self._clock = clock
        self._firings = vault.governance.firings
        self._lock = threading.RLock()
        self._watchers: list[Callable[[ReminderDue], None]] = []
        self._live: list[MemCube] | None = None
        self._next: dict[str, tuple[int, dt.datetime | None]] = {}
        self._told_until: dt.datetime | None = None
        self.on_next: Callable[[dt.datetime], None] = lambda _: None
        """Called with the moment at which the next reminder is due, whenever one was made or changed or the next was looked for."""

    # -- making -------------------------------------------------------------------------------

    def present(self) -> dt.datetime:
        """The present moment in the person's zone."""
        return local_time(self._clock())

    def understand(
        self, text: str, answers: Sequence[str] = (), *, at: dt.datetime | None = None, readable: str = "true"
    ) -> Understood | Unclear:
        """What a text means as a reminder: "remind me tomorrow at 9 to call the dentist", also without "remind me".

        Args:
            text: in English, German, Spanish or French.
            answers: what was answered to the questions that it led to.
            at: when it was said, in the person's zone; None for now.
            readable: the SQL condition of the memories in which the days of events are looked up.
        """
        present = at or self.present()

        def look_up(event: str) -> dt.date | None:
            found = self._events.find(event, present.date(), readable)
            return None if found is None else found[0]

        return understand(taken_apart(text), present, look_up, answers)

    def make(
        self,
        task: str,
        starts: dt.datetime,
        rule: str = "",
        *,
        zone: dt.tzinfo | None = None,
        namespace: str = PERSONAL,
        source: Source | None = None,
        actor: str = PERSON,
    ) -> MemCube:
        """Make a reminder.

        Args:
            task: what to remind the person of.
            starts: the first time; without a zone, on the wall clock of `zone`.
            rule: how it comes again (RFC 5545); empty for once.
            zone: None for the person's.
            namespace: the space that it is kept in.
            source: the message that asked for it.
            actor: who makes it, which is also the origin: a conversation where the model in it made it by itself.

        Raises:
            InvalidInput: there is no task, the time is over, or reminders do not support the rule.
            StorageError: it could not be saved.
        """
        draft = MemCube(
            type=SemanticType.REMINDER,
            text=_task(task),
            owner=self._owner,
            namespace=namespace,
            source=source,
            origin=actor,
            **self._plan(starts, rule, zone),
        )
        after = moved(draft, State.ACTIVATED, version=1)
        by_model = (
            say("the model made it in a chat")
            if is_conversation(actor)
            else say("{actor} asked that you be reminded", actor=actor_in_words(actor))
        )
        reason = say("you asked to be reminded") if actor == PERSON else by_model
        operation = self._vault.commit(actor, "remind", [Step(None, after, "remind", reason)])
        self._tell_changed([after.id], "remind")
        self._expect(after)
        return sealed(after).made_by(operation)

    def remind(self, text: str) -> MemCube:
        """Make a reminder from words: "tomorrow at 9 to call the dentist".

        Raises:
            InvalidInput: the words are not clear; the error holds the question to ask.
        """
        found = self.understand(text)
        if isinstance(found, Unclear):
            raise InvalidInput(found.question)
        return self.make(found.task, found.starts, found.rule)

    def _plan(self, starts: dt.datetime, rule: str, zone: dt.tzinfo | None) -> dict[str, Any]:
        zone = zone or self.present().tzinfo
        wall = (local_time(starts, zone) if starts.tzinfo else starts).replace(tzinfo=None)
        moment = self._clock()
        try:
            plan = Reminder(starts=wall, rule=rule, since=moment)
        except ValueError as error:
            raise InvalidInput("Reminders cannot come again in this way.") from error
        fields: dict[str, Any] = {
            "reminder": plan,
            "occurred_at": to_utc(wall.replace(tzinfo=zone)),
            "zone": name_of(zone),
        }
        probe = MemCube(type=SemanticType.REMINDER, text="-", **fields)
        if ends(probe, moment):
            raise InvalidInput("That time is over. Choose one that is to come.")
        return fields

    # -- changing -----------------------------------------------------------------------------

    def change(self, id: str, task: str, starts: dt.datetime | None, rule: str = "") -> MemCube:
        """Give a reminder another task or another time. Raises NotFound, and what `make` raises.

        Args:
            id: of the reminder.
            task: what it reminds the person of from now on.
            starts: the next time; None to leave its times as they are, also that it waits to be done.
            rule: how it comes again. Where that is as before, skipped times stay skipped, and times that are over count towards its number.
        """

        def other(cube: MemCube) -> MemCube:
            if starts is None:
                return changed(cube, text=_task(task))
            plan = plan_of(cube)
            same = bool(rule) and rule == plan.rule
            fields = self._plan(starts, self._left_of(cube) if same else rule, zone_named(cube.zone))
            if same:
                day, made = dt.date.min, fields["reminder"]
                moved_by = dt.datetime.combine(day, made.starts.time()) - dt.datetime.combine(day, plan.starts.time())
                skipped = tuple(one + moved_by for one in plan.skipped)
                fields["reminder"] = made.model_copy(update={"skipped": skipped})
            return changed(cube, text=_task(task), **fields, state=State.ACTIVATED)

        return self._changed(id, "reschedule", say("you changed it"), other)

    def _left_of(self, cube: MemCube) -> str:
        """The rule of a reminder; where it has a number of times, with the number that is still to come (at least 1)."""
        rule = plan_of(cube).rule
        if "COUNT=" not in rule:
            return rule
        left = sum(1 for _ in moments(cube, self._clock()))
        return re.sub(r"COUNT=\d+", f"COUNT={max(left, 1)}", rule)

    def done(self, id: str, actor: str = PERSON) -> MemCube:
        """Mark what is due of a reminder as done; one that does not come again leaves the agenda. `actor` is who did it."""

        def finish(cube: MemCube) -> MemCube:
            moment = self._clock()
            plan = plan_of(cube).model_copy(update={"done_until": moment, "snoozed_until": None})
            after = cube.model_copy(update={"reminder": plan})
            once = not plan.rule or ends(after, moment)
            return moved(cube, State.ARCHIVED, reminder=plan) if once else changed(cube, reminder=plan)

        reason = say("you marked it as done") if actor == PERSON else say("{who} marked it as done", who=actor)
        return self._changed(id, "done", reason, finish, actor)

    def snooze(self, id: str, until: dt.datetime) -> MemCube:
        """Have a reminder come again at a moment (a naive one is in the person's zone). Raises InvalidInput where that is over."""
        at, moment = to_utc(until), self._clock()
        if at <= moment:
            raise InvalidInput("That time is over. Choose one that is to come.")

        def put_off(cube: MemCube) -> MemCube:
            plan = plan_of(cube).model_copy(update={"snoozed_until": at, "done_until": moment})
            return changed(cube, reminder=plan)

        return self._changed(id, "snooze", say("you put it off"), put_off)

    def skip(self, id: str) -> MemCube:
        """Leave out the next time of a reminder that comes again. Raises InvalidInput for one that comes once or no more."""

        def leave_out(cube: MemCube) -> MemCube:
            moment, plan = self._clock(), plan_of(cube)
            following = next_moment(
                cube.model_copy(update={"reminder": plan.model_copy(update={"snoozed_until": None})}), moment
            )
            if following is None or not plan.rule:
                raise InvalidInput("This reminder comes only once. End it instead.")
            wall = local_time(following, zone_named(cube.zone)).replace(tzinfo=None)
            recent = tuple(one for one in plan.skipped if one > wall - dt.timedelta(days=1))
            return changed(cube, reminder=plan.model_copy(update={"skipped": (*recent, wall)}))

        return self._changed(id, "skip", say("you skipped it once"), leave_out)

    def end(self, id: str) -> MemCube:
        """Stop a reminder from coming again. It stays among the archived memories."""
        return self._changed(id, "end", say("you ended it"), lambda cube: moved(cube, State.ARCHIVED))

    @retried
    def _changed(
        self, id: str, verb: str, reason: str, change: Callable[[MemCube], MemCube], actor: str = PERSON
    ) -> MemCube:
        cube = self._vault.get(id)
        if cube.type is not SemanticType.REMINDER:
            raise InvalidInput("This memory is no reminder.")
        if cube.frozen:
            raise InvalidInput("This reminder is frozen. Unfreeze it first.")
        after = change(cube)
        operation = self._vault.commit(actor, verb, [Step(cube, after, verb, reason)])
        self._tell_changed([cube.id], verb)
        self._expect(after)
        return sealed(after).made_by(operation)

    def _expect(self, cube: MemCube) -> None:
        """Call `on_next` for a reminder that comes at another time now."""
        following = next_moment(cube, self._clock()) if cube.state is State.ACTIVATED else None
        if following is not None:
            self.on_next(following)

    # -- looking ------------------------------------------------------------------------------

    def list(self, readable: str = "true") -> Sequence[Standing]:
        """The reminders that wait to be done or are to come: first those that wait, then the others by when they come.

        Args:
            readable: the SQL condition of what may be looked at.
        """
        moment, cubes = self._clock(), self._reminders()
        if readable != "true":
            allowed = set(self._vault.table.ids(f"{IS_REMINDER} AND {readable}"))
            cubes = [cube for cube in cubes if cube.id in allowed]
        found = [self._standing(cube, moment) for cube in cubes]
        return sorted(
            (one for one in found if one.due or one.following),
            key=lambda one: (one.due is None, one.due or one.following or moment, one.cube.id),
        )

    def standing(self, id: str) -> Standing:
        """One reminder, with what is due of it and when it comes next. Raises NotFound."""
        return self._standing(self._vault.get(id, IS_REMINDER), self._clock())

    def _standing(self, cube: MemCube, moment: dt.datetime) -> Standing:
        due = last_moment(cube, moment)
        plan = plan_of(cube)
        if due is not None and plan.done_until is not None and due <= plan.done_until:
            due = None
        return Standing(cube, due, next_moment(cube, moment))

    def _reminders(self) -> Sequence[MemCube]:
        with self._lock:
            if self._live is None:
                # What is forgotten is left out here already: once the table has lost it too, nothing tells any more that it was.
                self._live = self._vault.without_forgotten(self._vault.table.where(f"{IS_REMINDER} AND {LIVE}"))
            return self._vault.without_forgotten(self._live)

    def memories_changed(self) -> None:
        """Read the reminders anew at the next look, because memories were made, changed or removed."""
        with self._lock:
            self._live = None

    # -- telling ------------------------------------------------------------------------------

    def watch(self, show: Callable[[ReminderDue], None]) -> Callable[[], None]:
        """Have each due reminder passed to `show` once from now on, in the thread of a job. Returns a function that ends that.

        What became due while nobody watched is shown as soon as somebody does.
        """
        with self._lock:
            self._watchers.append(show)
        self.on_next(self._clock())

        def end() -> None:
            with self._lock:
                if show in self._watchers:
                    self._watchers.remove(show)

        return end

    def tell_due(self) -> int:
        """Show the due reminders that were not shown yet. Returns how many.

        Raises:
            StorageError: they could not be recorded as shown; then none is shown, and the next call tries again.
        """
        with self._lock:
            if not self._watchers:
                return 0
            moment = self._clock()
            due = self._due(moment)
            if due:
                told = [Firing(one.cube.id, one.due, moment, one.missed) for one in due]
                self._firings.record(told, moment)  # before anything is shown
                self._told_until = moment
            for cube in self._reminders():
                known = self._next.get(cube.id)
                if known is None or known[0] != cube.version or (known[1] is not None and known[1] <= moment):
                    self._next[cube.id] = (cube.version, next_moment(cube, moment))
            watchers = tuple(self._watchers)
        for one in due:
            for show in watchers:
                try:
                    show(one)
                except Exception as error:  # a failure to show it here must not keep it from the others
                    log.error("a reminder could not be shown: %s", where(error))
        following = [at for _, at in self._next.values() if at is not None]
        if following:
            self.on_next(min(following))
        return len(due)

    def _due(self, moment: dt.datetime) -> Sequence[ReminderDue]:
        if self._told_until is None:
            self._told_until = self._firings.told_until() or _BEGINNING
        if moment < self._told_until:
            # The clock was set back. What is due by now was shown before; what comes from now on is shown unless it was already.
            self._firings.record([], moment)
            self._told_until = moment
            self._next.clear()
        cubes = self._reminders()
        for gone in self._next.keys() - {cube.id for cube in cubes}:
            del self._next[gone]
        found = []
        for cube in cubes:
            known = self._next.get(cube.id)
            if known is not None and known[0] == cube.version and (known[1] is None or known[1] > moment):
                continue
            snoozed = plan_of(cube).snoozed_until
            since = self._told_until if snoozed is None else min(snoozed, self._told_until)
            fired = {one.due for one in self._firings.of(cube.id, since)}
            come = pending(cube, self._told_until, moment, fired)
            if come is not None:
                found.append(ReminderDue(cube, come[0], come[1] - 1))
        return sorted(found, key=lambda one: one.due)


def _task(text: str) -> str:
    task = " ".join(clean(text).split())
    if len(task) > LONGEST_TASK:
        raise InvalidInput("A reminder can hold {most} characters. Keep the rest as a memory.", most=LONGEST_TASK)
    return task
