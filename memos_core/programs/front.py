"""`MemOS.programs`: the clients, what they may do, what they ask for, and the server for them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memos_core.chat.for_programs import ProgramChat
from memos_core.client import Lent, MemOSClient
from memos_core.cube import PERSONAL
from memos_core.events import ClientsChanged, ClientServed, Event, SettingsChanged, Subscribers
from memos_core.plaintext.saving.writer import Embed
from memos_core.programs import mcp_entries
from memos_core.programs.asking import Answer, Asking, Question
from memos_core.programs.day_verbs import DayVerbs
from memos_core.programs.desk import ClientDesk
from memos_core.programs.link import LOOPBACK
from memos_core.programs.mcp_entries import KnownProgram, PlannedEntry, WrittenEntry
from memos_core.programs.own_terminal import OwnTerminal
from memos_core.programs.records import ClientRecords
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.storage.settings import Settings
from memos_core.wiring import OpenProfile

if TYPE_CHECKING:
    from memos_core.programs.server import ProgramServer


class Programs:
    """The other programs of one open profile. Safe to use from any thread."""

    def __init__(
        self,
        *,
        home: Path,
        folder: Path,
        user: str,
        client: Callable[[str, Lent], MemOSClient],
        namespaces: Namespaces,
        audit: AuditLog,
        chat: ProgramChat,
        embed: Embed,
        settings: Callable[[], Settings],
        events: Subscribers,
        day: DayVerbs,
    ) -> None:
        """
        Args:
            home: the folder of all data.
            folder: the profile's folder.
            user: the profile's name.
            client: returns the memory as a client may use it.
            namespaces: the spaces.
            audit: records every call.
            chat: lets the model answer.
            embed: computes embeddings of texts; None while the embedder is not ready.
            settings: returns the present settings.
            events: publishes calls and changes.
            day: carries out the verbs of the person's own terminal.
        """
        self.day = day
        self._terminal = OwnTerminal(folder, day.run)
        self._home, self._folder, self._user = home, folder, user
        self._namespaces = namespaces
        self._chat, self._embed = chat, embed
        self._settings = settings
        self._events = events
        self._records = ClientRecords(folder)
        self._records.on_change = lambda _: events.publish(ClientsChanged())
        self._asking = Asking()
        self._desk = ClientDesk(
            records=self._records,
            asking=self._asking,
            client=client,
            namespaces=namespaces,
            audit=audit,
            called=lambda call: events.publish(ClientServed(call)),
            switched_on=lambda: settings().programs,
        )
        self._lock = threading.Lock()
        self._server: ProgramServer | None = None
        self._served: tuple[bool, int | None] = (False, None)
        """Whether the server should run, and the port wanted for its public listener, as of the last time the settings were applied."""
        self._serving = False
        self._yields, self._give_way = False, _nothing
        self._port: int | None = None
        self._end_following: Callable[[], None] = _nothing
        self.list = self._records.list
        self.get = self._records.get
        self.add = self._records.add
        self.change = self._records.change
        self.new_token = self._records.new_token
        self.recent = self._desk.recent
        self.waiting = self._asking.waiting
        self.watch = self._asking.watch

    @classmethod
    def of(cls, parts: OpenProfile, client: Callable[[str, Lent], MemOSClient], day: DayVerbs) -> Programs:
        """The programs of an open profile; the arguments are as for the class."""
        return cls(
            home=parts.stores.home,
            folder=parts.stores.folder,
            user=parts.stores.user,
            client=client,
            namespaces=parts.namespaces,
            audit=parts.ledger.audit,
            chat=parts.program_chat,
            embed=parts.vectors.of_texts,
            settings=parts.settings,
            events=parts.events,
            day=day,
        )

    # -- the clients --------------------------------------------------------------------------

    def remove(self, name: str) -> None:
        """Remove a client, also from the access lists of all spaces. What it has saved stays. Raises NotFound."""
        record = self._records.get(name)
        self._namespaces.admit(record.actor, reads=(), writes=())
        self._records.remove(record.name)

    def spaces(self, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of the spaces that a client may read, and of those that it may write. Raises NotFound."""
        actor = self._records.get(name).actor
        return self._namespaces.open_to(actor), self._namespaces.writable(actor)

    def set_spaces(self, name: str, *, reads: Sequence[str], writes: Sequence[str]) -> None:
        """Let a client read exactly these spaces, and write exactly these. Raises NotFound and InvalidInput."""
        self._namespaces.admit(self._records.get(name).actor, reads=reads, writes=writes)
        self._events.publish(ClientsChanged())

    # -- setting a known program up -----------------------------------------------------------

    def known(self) -> Sequence[KnownProgram]:
        """The programs that can be set up from here, those that seem to be installed first."""
        return sorted(mcp_entries.PROGRAMS, key=lambda one: not mcp_entries.is_installed(one))

    def plan_entry(self, name: str) -> PlannedEntry:
        """The entry that would be added to the settings of a known program, so that it starts `memos mcp`; nothing is changed.

        Raises:
            NotFound: the program is not known.
            InvalidInput: its file cannot be understood.
            StorageError: its file cannot be read.
        """
        return mcp_entries.planned(mcp_entries.known_program(name), self._home, self._user)

    def write_entry(self, plan: PlannedEntry) -> WrittenEntry:
        """Write the entry, with a backup of the file next to it, and let the program in as a client, which asks the person before it does
        anything.

        Raises:
            ConcurrentChange: the file has changed since the entry was planned; nothing was written.
            StorageError: it could not be written.
        """
        written = mcp_entries.write(plan)
        known = self._records.find(plan.program.name)
        record = self._records.add(plan.program.name, plan.program.title)
        if known is None:
            self.set_spaces(record.name, reads=(PERSONAL,), writes=(PERSONAL,))
        self._records.change(record.name, on=True)
        return written

    def answer(self, question: Question, answer: Answer | str) -> bool:
        """Answer a question from `waiting`. Returns whether it was still waiting."""
        return self._asking.answer(question.id, answer)

    def call(self, client: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Serve a call of a client (`ClientDesk.call`)."""
        return self._desk.call(client, tool, arguments)

    @property
    def idle_seconds(self) -> float:
        """The seconds since a client was served; 0 while one is being served."""
        return self._desk.idle_seconds

    # -- serving them -------------------------------------------------------------------------

    @property
    def address(self) -> str | None:
        """The address at which clients with a token reach the memory over HTTP, such as `http://127.0.0.1:4767`; None if they cannot."""
        server = self._server
        return f"http://{LOOPBACK}:{server.public_port}" if server is not None and server.public_port else None

    def serve(
        self, *, yields: bool = False, give_way: Callable[[], None] | None = None, port: int | None = None
    ) -> None:
        """Start to serve other programs, as far as the settings let them in, and the person's own terminal.

        Args:
            yields: whether this process has the profile open only for other programs and gives it up on request.
            give_way: gives it up; called in a thread of its own.
            port: the port to serve HTTP on, whatever the settings say; None to follow the settings.

        Raises:
            StorageError: it cannot listen on the port that the settings name; `memos mcp` is served all the same.
        """
        with self._lock:
            if self._serving:
                return
            self._serving, self._yields, self._give_way = True, yields, give_way or _nothing
            self._port = port
        self._end_following = self._events.subscribe(self._published)
        try:
            if not yields:
                self._terminal.start()
        finally:
            self._as_set()

    def close(self) -> None:
        """Stop serving; safe to call twice."""
        self._end_following()
        with self._lock:
            self._serving = False
        self._asking.close()
        self._terminal.stop()
        self._as_set()

    def _published(self, event: Event) -> None:
        if isinstance(event, SettingsChanged):
            self._as_set()

    def _as_set(self) -> None:
        """Start or stop the server according to the present settings."""
        settings = self._settings()
        with self._lock:
            on = self._serving and settings.programs
            as_set = settings.programs_port if settings.programs_over_http and not self._yields else None
            port = None if not on else as_set if self._port is None else self._port
            if (on, port) == self._served:
                return
            if self._server is not None:
                self._server.stop()
                self._server = None
            self._served = (on, port)
            if not on:
                return
            # The module takes a second to load, and most people never need it.
            from memos_core.programs.openai_api import OpenAIApi
            from memos_core.programs.server import ProgramServer

            server = ProgramServer(
                self._folder,
                self._desk,
                self._records,
                yields=self._yields,
                give_way=self._give_way,
                routes=OpenAIApi(self._desk, self._chat, self._embed).routes(),
            )
            try:
                server.start(port)
            except Exception:
                server.start(None)
                raise
            finally:
                self._server = server
        self._events.publish(ClientsChanged())


def _nothing() -> None:
    """Does nothing; stands in for callables that are not set."""
