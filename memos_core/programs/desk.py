"""The desk at which clients are served: checks who calls and what they may do, asks the person, has the work done, and records it. Every
call of every protocol passes through here."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from memos_core.client import Lent, MemOSClient
from memos_core.cube import PERSONAL, Recalls, now
from memos_core.errors import AccessDenied, InvalidInput, MemOSError, TooManyCalls
from memos_core.programs.asking import Answer, Asking
from memos_core.programs.records import RIGHTS_IN_WORDS, ClientRecord, ClientRecords, Decision, Right
from memos_core.programs.tools import LONGEST_QUESTION, TOOLS, Arguments
from memos_core.spaces.actors import client_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.wording import say

KEPT_CALLS = 200
"""How many recent calls are kept for display, in memory only."""
MOST_KNOWN = 1_000
"""For how many client names the rate of calls is tracked."""
SHOWN_TEXT = 300
"""How many characters of a call's words are shown to the person."""
ALL_OFF = say(
    "MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other "
    "programs, or with: memos clients serve on"
)


@dataclass(frozen=True)
class ClientCall:
    """A call, for display to the person. It is never stored: the audit log has the call without its words."""

    at: dt.datetime
    client: str
    """The client's name."""
    title: str
    tool: str
    about: str
    """What the call says in its own words. It comes from outside."""
    outcome: str
    """"" if it was served, else the reason in a sentence."""


class _Pace:
    """Rate limit of a client: how many calls it has left of those that it may make in a minute; they come back evenly."""

    def __init__(self, rate: int, at: float) -> None:
        self._left, self._at = float(rate), at
        self.told = False
        """Whether it was already recorded that the client is too fast."""

    def wait(self, rate: int, at: float) -> float:
        """Take one call. Returns 0 if one was left, else the seconds until there will be one."""
        self._left = min(float(rate), self._left + (at - self._at) * rate / 60)
        self._at = at
        if self._left >= 1:
            self._left -= 1
            self.told = False
            return 0.0
        return (1 - self._left) * 60 / rate


class ClientDesk:
    """Serves the clients of one profile. Safe to use from any thread; a call may take as long as the person needs to answer."""

    def __init__(
        self,
        *,
        records: ClientRecords,
        asking: Asking,
        client: Callable[[str, Lent], MemOSClient],
        namespaces: Namespaces,
        audit: AuditLog,
        called: Callable[[ClientCall], None],
        switched_on: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """
        Args:
            records: the known clients.
            asking: asks the person.
            client: returns the memory as a client may use it, given its name and what is lent to it.
            namespaces: the spaces.
            audit: records every call.
            called: called with each call once it is over.
            switched_on: whether the person lets in other programs at all.
            clock: returns the time in seconds.
        """
        self._records = records
        self._asking = asking
        self._client = client
        self._namespaces = namespaces
        self._audit = audit
        self._called = called
        self._switched_on = switched_on
        self._clock = clock
        self._lock = threading.Lock()
        self._paces: dict[str, _Pace] = {}
        self._calls: deque[ClientCall] = deque(maxlen=KEPT_CALLS)
        self._at_work, self._last = 0, clock()

    def recent(self) -> Sequence[ClientCall]:
        """The calls since the profile was opened, newest first."""
        with self._lock:
            return list(reversed(self._calls))

    @property
    def idle_seconds(self) -> float:
        """The seconds since a call was served; 0 while one is being served."""
        with self._lock:
            return 0.0 if self._at_work else self._clock() - self._last

    @contextlib.contextmanager
    def working(self) -> Iterator[None]:
        """A context during which the desk counts as serving a call."""
        with self._lock:
            self._at_work += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1
                self._last = self._clock()

    def call(self, name: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Serve a call.

        Args:
            name: the client's name, which the caller has verified.
            tool: one of `TOOLS`.
            arguments: the arguments given by the client.

        Returns:
            The tool's result, as JSON.

        Raises:
            AccessDenied: the client is not let in, has no right to do this, or the person has refused.
            TooManyCalls: it calls too often.
            InvalidInput: there is no such tool, or the arguments cannot be used.
            MemOSError: raised by the tool.
        """
        with self.working():
            return self._served(name, tool, arguments)

    def _served(self, name: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        wanted = TOOLS.get(tool)
        about, title = "", name
        try:
            record = self.let_in(name)
            title = record.title
            if wanted is None:
                raise InvalidInput('There is no tool "{name}".', name=tool[:60])
            given: Arguments = wanted.understood(arguments)
            about = given.about
            lent = self.allow(record, wanted.right, about, writes=wanted.writes)
            result = wanted.run(self._client(name, lent), given)
        except MemOSError as error:
            self.note(name, title, tool if wanted else "unknown", about, str(error))
            raise
        self._audit.note(record.actor, "called", [], tool)
        self.note(name, title, tool, about, "")
        return result

    def admit(self, name: str, what: str, about: str) -> ClientRecord:
        """Let a client use the model on this computer; this is recorded as a call.

        Args:
            name: the client's name, which the caller has verified.
            what: `chat` or `embed`.
            about: what the client says in its own words.

        Raises:
            AccessDenied, TooManyCalls: as in `call`.
        """
        title = name
        with self.working():
            try:
                record = self.let_in(name)
                title = record.title
                self.allow(record, Right.CHAT, about)
            except MemOSError as error:
                self.note(name, title, what, about, str(error))
                raise
        self._audit.note(record.actor, "called", [], what)
        self.note(name, title, what, about, "")
        return record

    def recalled_for(self, record: ClientRecord, question: str) -> tuple[Recalls, str]:
        """The memories that fit a question that the model is to answer for a client, and the outcome of the search: `used`, `nothing`, or
        `refused` if the client may not search."""
        with self.working():
            try:
                lent = self.allow(record, Right.READ, question)
                found = self._client(record.name, lent).recall(question[:LONGEST_QUESTION])
            except AccessDenied:
                return Recalls(), "refused"
        return found, "used" if found else "nothing"

    def let_in(self, name: str) -> ClientRecord:
        """The client, if it is let in and not too fast. Raises AccessDenied and TooManyCalls."""
        actor = client_actor(name)
        record = self._records.find(name)
        rate = record.rate if record is not None else 10
        with self._lock:
            if len(self._paces) > MOST_KNOWN:
                self._paces.clear()
            at = self._clock()
            pace = self._paces.setdefault(name, _Pace(rate, at))
            wait = pace.wait(rate, at)
            first, pace.told = wait > 0 and not pace.told, pace.told or wait > 0
        if wait > 0:
            if first:
                self._audit.note(actor, "denied", [], "call more often than it may")
            raise TooManyCalls(
                "{name} calls more than {rate} times a minute. Wait {seconds} s.",
                name=name,
                rate=rate,
                seconds=max(1, round(wait)),
            )
        if not self._switched_on():
            self._audit.note(actor, "denied", [], "call (other programs are off)")
            raise AccessDenied(ALL_OFF)
        if record is None or not record.on:
            self._audit.note(actor, "denied", [], "call (it is not let in)")
            raise AccessDenied(
                "MemOS Desktop does not let {name} in. The person can do that in its settings, under Other programs, or "
                "with: memos clients on {name}",
                name=name,
            )
        return record

    def allow(self, record: ClientRecord, right: Right, about: str, *, writes: bool = False) -> Lent:
        """Check that a client may do something; if nothing was decided, the person is asked.

        Args:
            record: the client.
            right: what it wants to do.
            about: what the call says in its own words.
            writes: whether it needs a space to write in; otherwise it needs one to read.

        Returns:
            The spaces that it may use for this call in addition to those whose access lists name it.

        Raises:
            AccessDenied: the client may not do this.
        """
        decision = record.decision(right)
        if decision is Decision.ALWAYS:
            return Lent()
        answer: Answer | None = Answer.NEVER
        open_to = self._namespaces.writable(record.actor) if writes else self._namespaces.open_to(record.actor)
        if decision is Decision.ASK:
            where = () if right is Right.CHAT else open_to or (PERSONAL,)
            answer = self._asking.ask(record, right, where, about[:SHOWN_TEXT])
            self._decided(record, right, answer, bool(open_to), writes)
        if answer in (Answer.ONCE, Answer.ALWAYS):
            self._audit.note(record.actor, "allowed", [], f"{right.value}: {answer.value}")
            spaces = () if open_to or answer is Answer.ALWAYS or right is Right.CHAT else (PERSONAL,)
            return Lent(reads=() if writes else spaces, writes=spaces if writes else ())
        what = RIGHTS_IN_WORDS[right]
        self._audit.note(
            record.actor, "denied", [], f"{right.value} ({'no answer' if answer is None else answer.value})"
        )
        if answer is None:
            raise AccessDenied(
                "{client} may not {what} yet. Open MemOS Desktop and try again: it asks the person then. Or allow it "
                "with: memos clients allow {name} {right}",
                client=record.title,
                what=what,
                name=record.name,
                right=right.value,
            )
        raise AccessDenied(
            "The person does not let {client} {what}. Do not try again unless they say so.",
            client=record.title,
            what=what,
        )

    def _decided(
        self, record: ClientRecord, right: Right, answer: Answer | None, has_space: bool, writes: bool
    ) -> None:
        if answer is Answer.NEVER:
            self._records.change(record.name, rights={right: Decision.NEVER})
        if answer is Answer.ALWAYS:
            if not has_space and right is not Right.CHAT:
                reads, writable = self._namespaces.open_to(record.actor), self._namespaces.writable(record.actor)
                more = (PERSONAL,)
                self._namespaces.admit(
                    record.actor,
                    reads=reads if writes else (*reads, *more),
                    writes=(*writable, *more) if writes else writable,
                )
            self._records.change(record.name, rights={right: Decision.ALWAYS})

    def note(self, name: str, title: str, tool: str, about: str, outcome: str) -> None:
        """Keep a call for display to the person."""
        call = ClientCall(now(), name, title, tool, about[:SHOWN_TEXT], outcome)
        with self._lock:
            self._calls.append(call)
        self._called(call)
