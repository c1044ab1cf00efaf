"""Answers that the program gives without the model: requested reminders, exact dates, and what is on the agenda."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from memos_core.chat.date_questions import date_answer
from memos_core.chat.talked_about import talked_about
from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube, Source
from memos_core.days import days_after, local_time
from memos_core.language.question_times import span_named
from memos_core.reminders.agenda import Agenda, AgendaItem
from memos_core.reminders.deciding import Unclear, Understood
from memos_core.reminders.events import Events
from memos_core.reminders.in_words import day_near, period_near, planned_in_words, reminder_in_words
from memos_core.reminders.memory import IS_REMINDER, MemReminders
from memos_core.reminders.tagging import request_in
from memos_core.spaces.actors import PERSON, conversation_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import Wording, in_lines, say

NOT_HERE = say(
    "No reminder was made: a temporary chat keeps nothing. Ask again in another chat, or make one in the agenda."
)
NOT_ALLOWED = say("No reminder was made: this chat may not write to the space that it is set to.")
NOTHING = say("Nothing is on your agenda {when}.")
_NEXT_DAYS = say("in the next seven days")
_WEEKS = {"this week": (0, say("this week")), "next week": (1, say("next week"))}
"""For each phrase, the number of weeks from now, and its name in a sentence."""
_ASKED_TWICE = 2
"""How many questions about one request are followed up."""

_AGENDA = re.compile(
    r"(?:(?:so|and|hey|ok|okay)[, ]+)?"
    r"(?:what(?:'s| is| do i have| have i got| am i doing| are my plans| is there)(?: for me)?(?: to do| planned| on| up| coming up)?"
    r"(?: on| in)?(?: my (?:agenda|calendar|schedule|plate|list))?(?: for)?"
    r"|(?:show|tell|list|give)(?: me)? (?:my|the) (?:agenda|reminders|schedule)(?: for)?|what are my (?:reminders|plans)(?: for)?"
    r"|what reminders do i have|what do i (?:have|need) to do|what(?:'s| is) on(?: my agenda)?|do i have (?:anything|plans)(?: planned| to do| on)?)"
    r"(?P<when>(?: (?:today|tonight|tomorrow|the day after tomorrow|(?:on |this |next |the )?(?:week|weekend|coming week|next week"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:on |the )?\d.*))?)\s*\??",
    re.IGNORECASE,
)
_BEFORE_A_DAY = re.compile(
    r"(?:on|for|the|doing|planned|do|have|got|up|coming|plans|agenda|calendar|schedule|plate|list|reminders)$",
    re.IGNORECASE,
)
"""Words after which a number may be a day."""
_OF_AGENDA = re.compile(r"agenda|calendar|schedule|reminders|to do|planned|plans", re.IGNORECASE)


@dataclass(frozen=True)
class Outright:
    """A reply that is not written by the model."""

    text: str
    """A `Wording`, except where it is the plain text of a memory."""
    used: Sequence[tuple[MemCube, str]] = field(default_factory=list)
    """The memories that it is based on, each with the reason."""
    made: MemCube | None = None
    """The reminder that was made, if any."""


class SaidOutright:
    """Answers messages for which no model is needed."""

    def __init__(
        self,
        *,
        vault: MemVault,
        conversations: Conversations,
        namespaces: Namespaces,
        reminders: MemReminders,
        agenda: Agenda,
        events: Events,
        readable: Callable[[str], str],
        reads_calendars: Callable[[str], bool],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: the stored conversations, each with its spaces.
            namespaces: the spaces.
            reminders: makes reminders.
            agenda: reminders, dated memories and calendars.
            events: finds the days of events.
            readable: returns the SQL condition for what the conversation with this id may read.
            reads_calendars: whether the conversation with this id may be told the contents of others' calendars.
        """
        self._vault = vault
        self._conversations = conversations
        self._namespaces = namespaces
        self._reminders = reminders
        self._agenda = agenda
        self._events = events
        self._readable = readable
        self._reads_calendars = reads_calendars

    def answer(self, message: Message, history: Sequence[Message], *, temporary: bool) -> Outright | None:
        """The reply to a message; None if the model is to reply.

        Args:
            message: the message.
            history: the turns before it, oldest first.
            temporary: whether its conversation is temporary: then no reminders are made, and nothing about the person is known.
        """
        if request_in(message.text) is not None:
            return self._reminded(message, message.text, (), temporary=temporary)
        if asked := self._asked_before(message, history):
            return self._reminded(message, *asked, temporary=temporary)
        present = local_time(message.said)
        find = None if temporary else self._finder(message, present.date())
        if found := date_answer(message.text, present, find):
            return Outright(
                found.text, [(found.cube, say("the date was computed from it"))] if found.cube is not None else []
            )
        if temporary:
            return None
        talked = talked_about(message, present, self._vault, self._conversations, self._readable(message.conversation))
        if talked is not None:
            return Outright(talked.text, [(turn, say("you said it then")) for turn in talked.turns])
        return self._of_agenda(message, present)

    # -- reminders ----------------------------------------------------------------------------

    def _reminded(self, message: Message, said: str, answers: Sequence[str], *, temporary: bool) -> Outright:
        if temporary:
            return Outright(NOT_HERE)
        readable = self._readable(message.conversation)
        known = self._reminders_of(message)
        if known:  # the reply is written again
            return Outright(reminder_in_words(known[0], self._reminders.present()))
        found = self._reminders.understand(said, answers, at=local_time(message.said), readable=readable)
        if isinstance(found, Unclear):
            return Outright(found.question)
        return self._made(message, found, PERSON)

    def _made(self, message: Message, found: Understood, actor: str) -> Outright:
        cube = self.make(message, found, actor)
        if cube is None:
            return Outright(NOT_ALLOWED)
        return Outright(reminder_in_words(cube, self._reminders.present()), made=cube)

    def may_make(self, conversation: str) -> bool:
        """Whether a conversation may make reminders: whether it may write to its space."""
        space = self._conversations.spaces(conversation).home
        return self._namespaces.may_write(conversation_actor(conversation), space)

    def make(self, message: Message, found: Understood, actor: str) -> MemCube | None:
        """Make the reminder that a message asks for; None if its conversation may make none."""
        if not self.may_make(message.conversation):
            return None
        return self._reminders.make(
            found.task,
            found.starts,
            found.rule,
            namespace=self._conversations.spaces(message.conversation).home,
            source=Source(conversation=message.conversation, message=message.id),
            actor=actor,
        )

    def remind(self, message: Message, words: str) -> Outright:
        """Make the reminder that a model wants to make while it answers a message; asked for twice, it is made once. If it cannot be made,
        the text says why.

        Args:
            message: the message that is being answered.
            words: the request in words: "tomorrow at 9 to call the dentist".
        """
        readable = self._readable(message.conversation)
        found = self._reminders.understand(words, at=local_time(message.said), readable=readable)
        if isinstance(found, Unclear):
            return Outright(say("No reminder was made. The user has to say: {question}", question=found.question))
        for known in self._reminders_of(message):
            if known.text == found.task:
                return Outright(reminder_in_words(known, self._reminders.present()), made=known)
        return self._made(message, found, conversation_actor(message.conversation))

    def _reminders_of(self, message: Message) -> Sequence[MemCube]:
        """The reminders that were made from a message."""
        found = self._vault.table.where(f"message = {quoted(message.id)} AND {IS_REMINDER} AND {LIVE}")
        return self._vault.without_forgotten(found)

    def _asked_before(self, message: Message, history: Sequence[Message]) -> tuple[str, Sequence[str]] | None:
        """The request about which the last reply has asked, and the answers to it, this message being the last; None if there is none."""
        turns = [turn for turn in history if not turn.forgotten]
        if not turns or turns[-1].role != "assistant":
            return None
        for depth in range(1, _ASKED_TWICE + 1):
            said = [turn for turn in turns[-2 * depth :] if turn.role == "user"]
            if len(said) != depth or request_in(said[0].text) is None:
                continue
            answers = [turn.text for turn in said[1:]]
            before = self._reminders.understand(
                said[0].text, answers, at=local_time(said[0].said), readable=self._readable(message.conversation)
            )
            if not isinstance(before, Unclear) or before.question != turns[-1].text:
                continue
            now = self._reminders.understand(
                said[0].text,
                [*answers, message.text],
                at=local_time(message.said),
                readable=self._readable(message.conversation),
            )
            if isinstance(now, Unclear) and now.question == before.question:
                return None  # this message is no answer; it speaks of something else
            return said[0].text, [*answers, message.text]
        return None

    # -- what is known of days ----------------------------------------------------------------

    def _finder(self, message: Message, today: dt.date) -> Callable[[str, bool], tuple[dt.date, MemCube] | None]:
        readable = self._readable(message.conversation)
        return lambda event, ahead: self._events.find(event, today, readable, ahead=ahead, asked=message.text)

    def _of_agenda(self, message: Message, present: dt.datetime) -> Outright | None:
        asked = _AGENDA.fullmatch(message.text.strip().replace("’", "'"))
        if asked is None or not (asked["when"] or _OF_AGENDA.search(message.text)):
            return None
        number = asked["when"].strip()[:1].isdigit()
        if number and not _BEFORE_A_DAY.search(asked.string[: asked.start("when")]):
            return None  # "What is 48 times 3?"
        first, last, when = self._days_asked(asked["when"], present)
        found = self._agenda.on(
            first,
            last,
            self._readable(message.conversation),
            calendars=self._reads_calendars(message.conversation),
        )
        if not found:
            return Outright(NOTHING.filled(when=when))
        lines = [_line(item, present.date(), several=first != last) for item in found]
        kept = [item for item in found if not item.calendar]
        return Outright(in_lines(lines, "- "), [(item.cube, say("it is on the agenda")) for item in kept])

    def _days_asked(self, when: str, present: dt.datetime) -> tuple[dt.date, dt.date, Wording]:
        today, when = present.date(), when.strip(" ?")
        if week := _WEEKS.get(when.lower()):
            first, last = self._agenda.week(today, week[0])
            return max(first, today), last, week[1]
        return _days_named(when, present)


def _days_named(when: str, present: dt.datetime) -> tuple[dt.date, dt.date, Wording]:
    today = present.date()
    if when.lower().removeprefix("the ").removeprefix("coming ") == "week":
        return today, days_after(today, 6) or today, _NEXT_DAYS
    lead = (
        "on " if when.lower().endswith("day") and " " not in when and when.lower() not in ("today", "someday") else ""
    )
    named = span_named(f"plan {lead}{when}", present) if when else None
    if named is None or named[0].since is None or named[0].until is None:
        return today, days_after(today, 6) or today, _NEXT_DAYS
    span = named[0]
    assert span.since is not None and span.until is not None  # as asked above
    first, last = span.since.date(), (span.until - dt.timedelta(microseconds=1)).date()
    first, last = max(first, today), max(last, today)
    return first, last, period_near(first, last, today)


def _line(item: AgendaItem, today: dt.date, *, several: bool) -> str:
    when: list[str] = [day_near(item.on, today)] if several else []
    when += [item.clock] if item.clock else []
    return planned_in_words(item.cube.text, when, item.calendar)
