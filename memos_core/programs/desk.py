"""The desk where clients are served: who asks, what they may, the person's say, the work, and the record of it. Every call of
every protocol comes by here."""

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
"""So many calls are kept to look at, in memory alone."""
MOST_KNOWN = 1_000
"""Of so many names it is counted how often they call."""
SHOWN_TEXT = 300
"""Characters of what a call says that are shown to the person."""
ALL_OFF = say(
    "MemOS Desktop lets no other program in. The person can switch that on in its settings, under Other "
    "programs, or with: memos clients serve on"
)


@dataclass(frozen=True)
class ClientCall:
    """A call, for the person to see. It is written nowhere: the audit log has the call without its words."""

    at: dt.datetime
    client: str
    """The name of the client."""
    title: str
    tool: str
    about: str
    """What it says in its own words. It comes from outside."""
    outcome: str
    """What came of it: "" where it was served, else the reason in a sentence."""


class _Pace:
    """How many calls are left of those of a minute, which come back evenly."""

    def __init__(self, rate: int, at: float) -> None:
        self._left, self._at = float(rate), at
        self.told = False
        """Whether it was noted already that the client is too fast."""

    def wait(self, rate: int, at: float) -> float:
        """Take one; 0 where there was one left, else in how many seconds there will be."""
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
            records: who the clients are.
            asking: asks the person.
            client: gives the memory as a client has it, with what is lent to it.
            namespaces: the spaces.
            audit: where every call is noted.
            called: told of every call once it is over.
            switched_on: whether the person lets other programs in at all.
            clock: seconds.
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
        """The calls since the profile was opened, the newest first."""
        with self._lock:
            return list(reversed(self._calls))

    @property
    def idle_seconds(self) -> float:
        """How long no call has been served; 0 while one is."""
        with self._lock:
            return 0.0 if self._at_work else self._clock() - self._last

    @contextlib.contextmanager
    def working(self) -> Iterator[None]:
        """Counts as work meanwhile."""
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
            name: of the client, which whoever calls this has made sure of.
            tool: one of `TOOLS`.
            arguments: what the client has given.

        Returns:
            What the tool gives, as JSON.

        Raises:
            AccessDenied: the client is not let in, or may not do this, or the person has refused.
            TooManyCalls: it calls too often.
            InvalidInput: there is no such tool, or the arguments cannot be used.
            MemOSError: what the tool raises.
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
        """Let a client use the model on this computer, as a call that is noted like all others.

        Args:
            name: of the client, which whoever calls this has made sure of.
            what: `chat` or `embed`.
            about: what it says in its own words.

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
        """What fits a question that the model is to answer for a client, and what became of looking: `used`, `nothing` or
        `refused`, where it may not look."""
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
        """See that a client may do something; where nothing was decided, the person is asked.

        Args:
            record: the client.
            right: what it wants to do.
            about: what the call says in its own words.
            writes: whether it needs a space to write in, else one to read.

        Returns:
            Spaces that it may use this once beside those that name it.

        Raises:
            AccessDenied: it may not.
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
        """Keep a call for the person to see."""
        call = ClientCall(now(), name, title, tool, about[:SHOWN_TEXT], outcome)
        with self._lock:
            self._calls.append(call)
        self._called(call)
