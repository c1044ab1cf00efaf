"""MemOS, the front door: everything that the window, the terminal and a script do goes through here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Self

from memos_core import start_at_login
from memos_core.chat import ChatEvent, TakenBack, TryOutEvent
from memos_core.chat.attached_documents import Attached
from memos_core.chat.transcript import TranscriptEntry
from memos_core.client import Lent, MemOSClient
from memos_core.conversations import Conversation, FoundMessage, Hit, Message, MessageFile, Rating
from memos_core.cube import PERSONAL, Change, Kind, MemCube, Note, Recalls, SemanticType, Source, State
from memos_core.documents.passages import Passage
from memos_core.documents.reading import read_document
from memos_core.doors import (
    AdaptersDoor,
    ArrivalsDoor,
    AuditDoor,
    BackupsDoor,
    BriefDoor,
    CalendarsDoor,
    ContextsDoor,
    ConversationsDoor,
    DocumentsDoor,
    EntitiesDoor,
    JobsDoor,
    OfferedRemindersDoor,
    PassphraseDoor,
    RemindersDoor,
    RemotesDoor,
    SecretsDoor,
    SpacesDoor,
    StoreDoor,
    SuggestionsDoor,
    SummariesDoor,
    ToolsDoor,
)
from memos_core.errors import InvalidInput, ModelLoadError
from memos_core.events import Event
from memos_core.exchange.dumper import Exported
from memos_core.exchange.importing import Imported, ImportPreview
from memos_core.exchange.memcube import ExportPart
from memos_core.exchange.written_out import ExportedReadable
from memos_core.files import given_path
from memos_core.jobs.older_messages import OlderMessages
from memos_core.locking.front import LockState, PassphraseLock, lock_closed
from memos_core.locking.locked_folder import intend_to_lock
from memos_core.models.backend import ModelBackend, ModelStatus
from memos_core.models.library import ModelLibrary
from memos_core.models.resources import starter_model_path
from memos_core.pictures import Picture
from memos_core.plaintext import editing
from memos_core.plaintext.about import AboutYou
from memos_core.plaintext.browsing import Page
from memos_core.plaintext.editing import Changed, Edit
from memos_core.plaintext.forgetting import Forgotten
from memos_core.plaintext.map.picture import Dated, MemoryMap
from memos_core.plaintext.memory_filter import EVERYTHING, MemoryFilter
from memos_core.plaintext.recall.filters import RecallScope
from memos_core.plaintext.undoing import NextUndo
from memos_core.profile import Notice
from memos_core.programs.day_verbs import DayVerbs
from memos_core.programs.front import Programs
from memos_core.programs.taking_over import give_way_to
from memos_core.progress import Progress
from memos_core.reader.drafts import edited_fields, memory_text, subject_of
from memos_core.spaces.actors import PERSON
from memos_core.storage.home import DEFAULT_USER, default_home, make_home, profile_folder
from memos_core.storage.ledger import Operation
from memos_core.storage.settings import Settings
from memos_core.storage.table_address import TableStanding
from memos_core.updates import NewRelease, newer_release
from memos_core.wiring import OpenProfile


class MemOS:
    """One open profile: a context manager, or call `close`. Safe to use from any thread; methods block, and raise `MemOSError`."""

    def __init__(self, parts: OpenProfile) -> None:
        """Use `MemOS.open`."""
        self._parts = parts
        self.conversations = ConversationsDoor(parts.conversations)
        self.suggestions = SuggestionsDoor(parts.suggestions)
        self.offered_reminders = OfferedRemindersDoor(parts.offered_reminders)
        self.older_messages = OlderMessages(parts.conversations, parts.runner, parts.backend, parts.settings)
        self.arrivals = ArrivalsDoor(parts.arrivals)
        self.summaries = SummariesDoor(parts.summaries)
        self.namespaces = SpacesDoor(parts.namespaces)
        self.store = StoreDoor(parts.shared)
        self.documents = DocumentsDoor(parts.watched)
        self.entities = EntitiesDoor(parts.entities)
        self.audit = AuditDoor(parts.ledger.audit)
        self.backups = BackupsDoor(parts.stores.backups)
        self.activation = ContextsDoor(parts.activation)
        self.parametric = AdaptersDoor(parts.parametric)
        self.jobs = JobsDoor(parts.runner)
        self.reminders = RemindersDoor(parts.reminders, parts.agenda)
        self.calendars = CalendarsDoor(parts.calendars)
        self.brief = BriefDoor(parts.brief)
        self.remotes = RemotesDoor(parts.remotes)
        self.secrets = SecretsDoor(parts.secrets)
        self.passphrase = PassphraseDoor(PassphraseLock(self.home, self.user, parts.secrets))
        self.tools = ToolsDoor(parts.toolbox)
        self.models: ModelLibrary = parts.models
        day = DayVerbs(self.reminders, self.offered_reminders, self.brief)
        self.programs = Programs.of(parts, self.client, day)

    @classmethod
    def open(
        cls,
        home: Path | str | None = None,
        user: str = DEFAULT_USER,
        *,
        model: Path | str | None = None,
        backend: ModelBackend | None = None,
        patience: float = 60.0,
        preload: bool = True,
        with_model: bool = True,
        take_over: bool = True,
    ) -> Self:
        """Open a profile and begin to load the model in the background.

        Args:
            home: the folder for all data, made if missing (mode 0700); None for the system's usual place.
            user: the profile.
            model: a GGUF file to use instead of the one in the settings.
            backend: what runs the model and the embedder; None for the model host process.
            patience: seconds that `remember` and `recall` wait for the embedder at most before they go on
                with words alone. A conversation never waits for it.
            preload: load model and embedder now; else the first message does (until then there are no vectors).
            with_model: have a language model; without one nothing is answered, but memories are still found by their vectors.
            take_over: where the profile is open only to serve other programs, have that process give it up.

        Raises:
            ProfileInUse: another process has the profile open.
            ProfileLocked: it lies under a passphrase; `unlock_profile` takes that.
            HomeNotWritable: the folder cannot be used.
            InvalidInput: the user's name cannot be a folder's.
            StorageError: a store cannot be opened, though it is not damaged (a damaged one is set aside).
        """
        folder = make_home(Path(home) if home is not None else default_home())

        def opened() -> OpenProfile:
            return OpenProfile(
                home=folder,
                user=user,
                model=model,
                backend=backend,
                patience=patience,
                preload=preload,
                with_model=with_model,
            )

        return cls(give_way_to(opened, profile_folder(folder, user)) if take_over else opened())

    def close(self) -> None:
        """Stop replies and jobs, end the model host, close the stores; safe to call twice.

        Raises:
            Exception: the first error of a part; all others are closed nevertheless.
        """
        try:
            self.programs.close()
        finally:
            self._parts.close()

    @property
    def at_work(self) -> tuple[str, ...]:
        """What is going on and ends when the profile is closed or locked, in words."""
        return self._parts.at_work

    def lock(self, progress: Progress | None = None) -> None:
        """Stop replies and jobs, close the profile, and encrypt its files under its passphrase.

        Args:
            progress: reports the progress of the work.

        Raises:
            InvalidInput: the profile has no passphrase; it stays open here.
            ProfileInUse, StorageFull, StorageError: it could not be locked; it is closed, and can be opened again as it was.
        """
        if self.passphrase.look().state is LockState.NONE:
            raise InvalidInput("This profile has no passphrase yet. Set one first.")
        self.stop_all()
        # From here on nobody can open the profile in between: whoever tries locks it.
        intend_to_lock(self._parts.stores.folder)
        self.close()
        lock_closed(self.home, self.user, progress)

    def leave(self) -> None:
        """Close the profile, and lock it where it has a passphrase and the settings say so.

        Raises:
            StorageFull, StorageError: it could not be locked; it is closed.
        """
        if self.settings.lock_when_closed and self.passphrase.look().state is LockState.OPEN:
            self.lock()
        else:
            self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def user(self) -> str:
        """The open profile."""
        return self._parts.stores.user

    @property
    def home(self) -> Path:
        """The folder of all data."""
        return self._parts.stores.home

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._parts.settings()

    @property
    def notices(self) -> list[Notice]:
        """What the person should know about this start (a damaged store was set aside ...)."""
        return list(self._parts.stores.notices)

    @property
    def table(self) -> TableStanding:
        """Where the table of the memories lies, and whether it could be reached when the profile was opened."""
        return self._parts.stores.table

    @property
    def model_status(self) -> ModelStatus:
        """The state of model and embedder; never blocks."""
        return self._parts.backend.status

    @property
    def uses_starter_model(self) -> bool:
        """Whether the model that is loaded is the one that comes with the program."""
        info = self._parts.backend.status.info
        try:
            return info is not None and info.path == starter_model_path()
        except ModelLoadError:  # the starter model is not installed
            return False

    @property
    def waiting_for_vectors(self) -> int:
        """How many memories have no vector yet, so that they are found by their words alone; a job makes them."""
        return self._parts.pending.waiting

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Have a callback told of changes, in the thread that makes them. Returns what ends the subscription."""
        return self._parts.events.subscribe(callback)

    def update_settings(self, **changes: object) -> Settings:
        """Change settings and save them.

        Raises:
            InvalidInput: an unknown setting or a bad value; nothing is changed.
        """
        return self._parts.settings.update(changes)

    def starts_at_login(self) -> bool:
        """Whether the window starts when the person logs in."""
        return start_at_login.is_on()

    def start_at_login(self, on: bool) -> None:
        """Have the window start with this profile when the person logs in, or no longer. Raises StorageError."""
        elsewhere = self.home != default_home()
        arguments = ["--home", str(self.home)] if elsewhere else []
        start_at_login.set_on(on, [*arguments, *(["--user", self.user] if self.user != DEFAULT_USER else [])])

    def newer_release(self) -> NewRelease | None:
        """Ask the address in the settings whether there is a newer version.

        Returns:
            The newest version, or None where this is it.

        Raises:
            InvalidInput: no address is set.
            UpdateCheckFailed: it could not be reached, or answered with something else.
        """
        return newer_release(self.settings.update_address)

    def load_model(self, path: Path | str | None = None) -> None:
        """Change to another model, in the background; `model_status` tells the outcome. The settings stay as they are.

        Args:
            path: a GGUF file, or `remote:NAME` for a remote model; None for the starter model.
        """
        self._parts.load_model(str(path or ""))

    def wait_until_ready(self, timeout: float | None = None) -> None:
        """Wait until the model answers. Raises ModelLoadError in words when it cannot be loaded."""
        self._parts.backend.wait_for_model(timeout)

    def wait_for_embedder(self, timeout: float | None = None) -> ModelStatus:
        """Wait until the embedder is ready or has failed. Returns the status then."""
        self._parts.backend.wait_for_embedder(timeout)
        return self._parts.backend.status

    # -- remembering and recalling -----------------------------------------------------------------

    def remember(
        self,
        text: str,
        *,
        type: SemanticType | str | None = None,
        tags: Sequence[str] = (),
        pinned: bool = False,
        occurred_at: dt.datetime | dt.date | None = None,
        expires_at: dt.datetime | dt.date | None = None,
        source: Source | None = None,
        namespace: str = PERSONAL,
    ) -> MemCube:
        """Save one memory.

        What is known already is not stored twice. What changes with time ("I live in Porto.") supersedes the older
        statement, which stays as an archived memory that links to the new. Where two cannot both be true and nobody
        knows which one is ("My dog is called Rex." after "... Biscuit."), both are kept and list each other in
        `conflicts_with` until `settle` or `keep_all`.

        Args:
            text: what to remember.
            type: its meaning; None lets the reader tell.
            tags: free labels.
            pinned: always offered to the model, never expired by a date.
            occurred_at: the time it speaks of: a moment (naive datetimes are local) or a day. None lets the reader tell.
            expires_at: from when on it must no longer be recalled, or the last day on which it may be.
            source: the message that it comes from.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: no text, too long, or an unknown type or space.
            StorageError: it could not be saved; nothing was changed.
        """
        return self._parts.remembering.one(
            text,
            type=type,
            tags=tags,
            pinned=pinned,
            occurred_at=occurred_at,
            expires_at=expires_at,
            source=source,
            namespace=namespace,
        )

    def remember_many(self, notes: Sequence[Note], *, namespace: str = PERSONAL) -> list[MemCube]:
        """Save a batch, verbatim and in the order of the conversation; all or none.

        Args:
            notes: the batch.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: a note has no text, or there is no such space; nothing is saved.
            StorageError: nothing was saved.
        """
        return self._parts.remembering.many(notes, namespace=namespace)

    def recall(
        self, query: str, limit: int = 10, *, at: dt.datetime | None = None, where: MemoryFilter = EVERYTHING
    ) -> Recalls:
        """The memories that fit a question best, best first; archived and expired ones are left out unless `where` asks for
        a state, reminders unless it asks for a type.

        `answerable` of what comes back is the probability that a hit answers the question: below 0.5 probably nothing is
        known of it.

        Turns of conversations count too, verbatim. A turn from which a memory was made is left out where that memory says
        all of it or is no longer true, unless `where` asks for episodes.

        Args:
            query: a question or any words. A time that it names ("last spring", "before the move") is understood.
            limit: how many at most.
            at: answer for this moment: with what was true then, even if something newer has taken its place since.
                None for now; naive datetimes are local.
            where: only these.

        Raises:
            InvalidInput: `limit` is not positive, or there is no such space.
        """
        if where.spaces is not None:
            where = replace(where, namespaces=self.namespaces.known(where.spaces))
        return self._parts.finder.find(query, limit, RecallScope(where), at, PERSON)

    def client(self, name: str, lent: Lent | None = None) -> MemOSClient:
        """The memory for another program: it sees only the spaces that name it in their access lists.

        Args:
            name: what it is called, with or without `client:` before it.
            lent: spaces that it may use besides, as long as what is returned here is used.

        Raises:
            InvalidInput: that cannot be the name of a client.
        """
        parts = self._parts
        return MemOSClient(
            name,
            owner=self.user,
            vault=parts.vault,
            namespaces=parts.namespaces,
            audit=parts.ledger.audit,
            find=parts.finder.find,
            embed=parts.vectors.of_texts,
            relate=parts.vectors.relate,
            entities=parts.entities.readable,
            forgetter=parts.forgetter,
            reminders=parts.reminders,
            changed=parts.memory_changed,
            lent=lent,
        )

    # -- looking: nothing is changed or counted by it ----------------------------------------------

    def get(self, id: str) -> MemCube:
        """One memory by its id, or by an unambiguous beginning of it (4 characters or more). Raises NotFound."""
        return self._parts.vault.get(id)

    def browse(
        self,
        text: str | None = None,
        *,
        kind: Kind | str | None = None,
        state: State | str | Sequence[State | str] | None = None,
        type: SemanticType | str | Sequence[SemanticType | str] | None = None,
        tags: Sequence[str] | None = None,
        where: MemoryFilter = EVERYTHING,
        sort: str = "-updated_at",
        limit: int = 50,
        offset: int = 0,
    ) -> Page:
        """A page of the memories that meet a filter. The verbatim turns of conversations with the assistant are among
        them only where `type` asks for episodes.

        Args:
            text: short for the field of that name in `where`, which it replaces; `kind`, `state`, `type` and `tags`
                likewise.
            where: only these.
            sort: text, type, state, created_at, updated_at, occurred_at, expires_at, use_count or last_used_at;
                "-" before it sorts descending.
            limit: length of the page.
            offset: where it begins.

        Raises:
            InvalidInput: an unknown kind, state, type or sort order.
        """
        short = {"text": text, "kind": kind, "state": state, "type": type, "tags": tags}
        return self._parts.views.page(where.but(short), sort, limit, offset)

    def get_many(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """Memories by their full ids; those that are not there (any more) are left out."""
        return self._parts.vault.get_many(ids)

    def map(self, *, limit: int = 10_000, episodes: bool = False) -> MemoryMap:
        """The memories that recall may use, laid out in a square so that what is alike lies together, in clusters.

        The same memories give the same map. Takes seconds for thousands of memories. Secrets are not on it.

        Args:
            limit: how many at most: the newest.
            episodes: whether to include the turns of conversations.

        Raises:
            InvalidInput: `limit` is not positive.
        """
        return self._parts.views.map(limit, episodes=episodes)

    def timeline(self, *, episodes: bool = False) -> list[Dated]:
        """The memories that recall may use by the time that they speak of (or were made at), the latest first.

        Only ids and times; `get_many` gives the memories of the part that is looked at. Secrets are left out.

        Args:
            episodes: whether to include the turns of conversations.
        """
        return self._parts.views.timeline(episodes=episodes)

    def about(self, *, secrets: bool = False) -> AboutYou:
        """What the person has said of themselves and is true now, in groups.

        Args:
            secrets: show secrets too; else their number only.
        """
        return self._parts.views.about(secrets=secrets)

    def tags(self) -> list[tuple[str, int]]:
        """All tags and how many memories have each, most frequent first."""
        return self._parts.views.tags()

    def count(self) -> int:
        """How many memories recall may use, without the verbatim turns of conversations with the assistant."""
        return self._parts.views.count()

    def history(self, id: str) -> list[Change]:
        """What was done with a memory, newest first."""
        return self._parts.views.history(id)

    def transcript(
        self,
        conversation: str,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 50,
        temporary: bool = False,
    ) -> list[TranscriptEntry]:
        """A page of a conversation, oldest first: the newest messages (before sequence number `before`), or the first
        ones after `after`."""
        parts = self._parts
        store = parts.temporary if temporary else parts.conversations
        return parts.transcripts.page(store, conversation, before=before, after=after, limit=limit)

    def find_in_chat(self, conversation: str, text: str, *, temporary: bool = False) -> list[Hit]:
        """The messages in view of a conversation that hold a text, whatever its case and accents, oldest first."""
        parts = self._parts
        return (parts.temporary if temporary else parts.conversations).find_in(conversation, text)

    def search_chats(self, text: str, *, limit: int = 50) -> list[FoundMessage]:
        """What was said in any chat: messages that hold all of these words, the newest first, then those that say something similar
        in other words."""
        return self._parts.chat_search.find(text, limit)

    # -- changing, forgetting, taking back ---------------------------------------------------------

    def edit(
        self,
        id: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        type: SemanticType | str | None = None,
        based_on: int | None = None,
    ) -> MemCube:
        """Change a memory's text, tags or type; the version before stays in its history.

        Args:
            id: the memory.
            text: what it says from now on; None leaves it.
            tags: all its tags; None leaves them.
            type: its meaning; None leaves it.
            based_on: the version that was looked at; None to change whichever is the newest.

        Raises:
            InvalidInput: the text is empty or too long, or the type unknown.
            NotFound: there is no such memory.
            ConcurrentChange: it is no longer the version that was looked at.
        """
        return self._parts.curator.edit(id, lambda cube: edited_fields(cube, text, tags, type), based_on)

    def restore(self, id: str, *, version: int) -> MemCube:
        """Make an earlier version of a memory its newest; the versions between stay in its history.

        Args:
            id: the memory.
            version: the number of the version whose text, type, tags, pin and dates come back. The state stays.

        Raises:
            NotFound: there is no such memory, or its history has no such version.
        """
        return self._parts.curator.restore(id, version)

    def pin(self, id: str, pinned: bool = True) -> MemCube:
        """Offer it to the model in every conversation and exempt it from expiry, or no longer."""
        return self._parts.curator.apply(editing.pinning(pinned), id)

    def archive(self, id: str) -> MemCube:
        """Hide it from recall; nothing is lost. Raises IllegalTransition when it is archived already."""
        return self._parts.curator.apply(editing.archiving, id)

    def activate(self, id: str) -> MemCube:
        """Bring an archived, merged or expired memory back; an expiry date that has passed is removed."""
        return self._parts.curator.apply(editing.activating, id)

    def expire(self, id: str, at: dt.datetime | dt.date | None = None) -> MemCube:
        """Take it out of recall, now or at a date; nothing is lost.

        Args:
            id: the memory.
            at: when, or the last day on which it is used; None or what is past means now. Naive datetimes are local.

        Raises:
            IllegalTransition: it is expired already.
        """
        return self._parts.curator.apply(editing.expiring(at), id)

    def keep(self, id: str) -> MemCube:
        """Remove an expiry date that has not come yet."""
        return self._parts.curator.apply(editing.keeping, id)

    def freeze(self, id: str, frozen: bool = True) -> MemCube:
        """Make it read-only, so that neither the person nor a job changes it; or no longer."""
        return self._parts.curator.apply(editing.freezing(frozen), id)

    def restrict(self, id: str, readers: Sequence[str]) -> MemCube:
        """Let only these read it, of those who may read its space. The verbatim turns that tell it are withheld with it.

        Args:
            id: the memory.
            readers: `conversation:ID`, `client:NAME`, `person` for the person alone, or `*` for whoever may read its space;
                with `no-remote` among them no remote model is given it.

        Raises:
            InvalidInput: one of them names nobody.
            NotFound: there is no such memory.
        """
        return self._parts.curator.apply(editing.restricting(readers), id)

    def change_many(self, edit: Edit, ids: Sequence[str]) -> Changed:
        """Make the same change to many memories, as one operation: `change_many(archiving, ids)`.

        Args:
            edit: `archiving`, `activating`, `keeping`, `pinning(True)`, `expiring(date)`, `freezing(True)`,
                `tagging(add=[...], remove=[...])`, `moving(namespace)`, `restricting(readers)`,
                `keeping_from_remote(True)`.
            ids: the memories.

        Returns:
            What was changed, and what could not be, each with its reason.

        Raises:
            NotFound: one of the ids is unknown; nothing is changed.
        """
        return self._parts.curator.apply_to_many(edit, ids)

    def merge(self, ids: Sequence[str], *, text: str) -> MemCube:
        """Make one memory of several; they stay as merged, link to it, and can be brought back.

        Args:
            ids: two or more memories.
            text: what the one says.

        Raises:
            NotFound: one is unknown.
            InvalidInput: fewer than two, no text, or from different spaces.
            IllegalTransition: one is merged already, or expired.
        """
        text = memory_text(text)
        return self._parts.curator.merge(ids, text, subject_of(text))

    def settle(self, holds: str) -> MemCube:
        """Settle a conflict: this memory is true; those it conflicts with are archived and link to it.

        Raises:
            NotFound: there is no such memory.
            InvalidInput: it conflicts with nothing.
        """
        return self._parts.curator.settle(holds)

    def keep_all(self, id: str) -> list[MemCube]:
        """Settle a conflict: this memory and those it conflicts with are all true."""
        return self._parts.curator.keep_all(id)

    def forget_preview(self, id: str | Sequence[str], *, message: bool = False) -> list[str]:
        """What `forget` of a memory, or `forget_many` of several, would remove and what it would leave, in plain
        sentences."""
        return self._parts.forgetter.preview([id] if isinstance(id, str) else id, message=message)

    def forget(self, id: str, *, message: bool = False) -> Forgotten:
        """Destroy a memory: its text, vector, index entries, versions and history. It cannot be undone.

        With it go the words of the verbatim turns that hold it: of the message that it came from, of the reply to that, and
        of replies that were written with it. What else they say stays; where that cannot be told apart, the turn goes whole.

        Args:
            id: the memory.
            message: blank those messages in their conversations too; else they stay there until they are deleted.

        Raises:
            NotFound: there is no such memory.
            StorageError: it could not be destroyed, or not yet everywhere, which a job goes on with.
        """
        cube = self.get(id)
        return Forgotten(cube.id, self._parts.forgetter.forget([cube], message=message))

    def forget_many(self, ids: Sequence[str], *, message: bool = False) -> list[str]:
        """Destroy several memories as one action, each as `forget` does.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: one of the ids is unknown; nothing is removed.
            StorageError: they could not be destroyed, or not yet everywhere, which a job goes on with.
        """
        cubes = self._parts.vault.get_all(ids)
        return self._parts.forgetter.forget(cubes, message=message) if cubes else []

    def undo(self, operation: int | None = None) -> Operation:
        """Take back what the person did last (see `next_undo`), or a certain operation; works across restarts. One undo for
        one action.

        The verbatim turn that a memory was understood from leaves recall when that is taken back.

        Raises:
            NothingToUndo: there is none, or a later change stands in the way.
        """
        return self._parts.undo.undo(operation)

    def redo(self) -> Operation:
        """Do again what was undone last; possible until something else is done or the profile is closed.

        Returns:
            The new operation, which can be undone again. A memory that the undo had removed has a new id.

        Raises:
            NothingToRedo: nothing was undone, or what it concerns has changed since.
        """
        return self._parts.undo.redo()

    def next_undo(self) -> NextUndo | None:
        """What `undo()` would take back, and whether that is the last thing that the person did themselves. Where it is not,
        ask them first (`NextUndo.question`): it came of a message of theirs, or they have forgotten something since."""
        return self._parts.undo.next_undo()

    def next_redo(self) -> Operation | None:
        """What `redo()` would do again."""
        return self._parts.undo.next_redo()

    def last_operation(self) -> Operation | None:
        """The operation that `undo()` would take back."""
        return self._parts.undo.last()

    # -- files -------------------------------------------------------------------------------------

    def read_document(
        self, path: Path | str, progress: Progress | None = None, encoding: str | None = None
    ) -> list[Passage]:
        """The passages of a file (see DOCUMENT_KINDS), to look at; nothing is stored.

        Raises:
            InvalidInput: why it cannot be read.
            UnclearEncoding: several encodings are about as likely; `encoding` says which.
            Cancelled: `progress` was cancelled.
        """
        return read_document(given_path(path), progress, encoding)

    def import_document(
        self,
        path: Path | str,
        *,
        tags: Sequence[str] = (),
        namespace: str = PERSONAL,
        progress: Progress | None = None,
        encoding: str | None = None,
    ) -> list[MemCube]:
        """Remember a document, each passage as a memory that knows its file, page and heading. One undo takes it back.

        When that file was imported before and has changed, the older passages are archived and linked. A file of the same name
        from another folder is a document of its own, while the first is still where it was.

        Args:
            path: a file (see DOCUMENT_KINDS).
            tags: free labels for all passages.
            namespace: the space that it is kept in.
            progress: reports the progress of the work, and can cancel it.
            encoding: in which a text was written, where that cannot be told from it.

        Raises:
            InvalidInput: it cannot be read, its text is imported already, or there is no such space (any more).
            UnclearEncoding: several encodings are about as likely.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        return self._parts.documents.take_in(path, tags=tags, namespace=namespace, progress=progress, encoding=encoding)

    def attach_document(
        self,
        conversation: str,
        path: Path | str,
        *,
        keep: bool,
        progress: Progress | None = None,
        encoding: str | None = None,
    ) -> Attached:
        """Read a document for a conversation (made if missing): whole where it fits into the model's context, else by the passages
        that fit what is asked.

        Args:
            conversation: its id.
            path: a file (see DOCUMENT_KINDS).
            keep: whether it is remembered for all conversations that read the same space; otherwise for this one alone, and it is
                erased with it.
            progress: reports the progress of the work, and can cancel it.
            encoding: in which a text was written, where that cannot be told from it.

        Raises:
            InvalidInput: it cannot be read.
            UnclearEncoding: several encodings are about as likely.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        return self._parts.attachments.attach(conversation, path, keep=keep, progress=progress, encoding=encoding)

    def export(
        self,
        path: Path | str,
        ids: Sequence[str] | None = None,
        password: str | None = None,
        *,
        include_secrets: bool = False,
        parts: Collection[ExportPart] | None = None,
        sign: bool = True,
        progress: Progress | None = None,
    ) -> Exported:
        """Write memories and what belongs to them to a `.memcube` file, which `import_` reads; a file of that name is replaced.

        Args:
            path: where to; the ending is added where it is missing.
            ids: which memories; None for all, also archived and expired ones.
            password: encrypts the file. Without it anybody can read it, and secrets (passwords, keys, cards) are left out.
            include_secrets: write secrets even into a file without a password.
            parts: what goes into the file where no ids are given; None for all but adapters and contexts. With ids it is these
                memories alone.
            sign: sign it with the key of this profile, which is made when it is first needed. Where it cannot be read or kept the
                file is not signed, and `Exported.unsigned_because` says why.
            progress: reports the progress of the work, and can cancel it.

        Raises:
            NotFound: one of the ids is unknown.
            InvalidInput: there is nothing to export, or the password is empty.
            StorageError: the file could not be written.
            Cancelled: there is no new file.
        """
        return self._parts.moving.export(
            path, ids, password, include_secrets=include_secrets, parts=parts, sign=sign, progress=progress
        )

    def export_readable(
        self,
        path: Path | str,
        *,
        parts: Collection[ExportPart] | None = None,
        include_secrets: bool = False,
        progress: Progress | None = None,
    ) -> ExportedReadable:
        """Write everything as files that people and other programs read: Markdown for each theme, each entity, each document and each
        chat; JSON; `.ics` for the agenda and `.vcf` for people. MemOS itself reads none of it back: that is what `export` is for.

        Args:
            path: a new or empty folder; or the name of a zip, which is replaced.
            parts: what goes into it; None for all. Adapters and contexts cannot be read by people.
            include_secrets: whether to include passwords, keys and card numbers.
            progress: reports the progress of the work, and can cancel it.

        Raises:
            InvalidInput: there is nothing to export, or the folder holds something.
            StorageError: it could not be written.
            Cancelled: nothing was written.
        """
        return self._parts.written_out.export(path, parts, include_secrets=include_secrets, progress=progress)

    def export_counts(self) -> Mapping[ExportPart, int]:
        """How much of each part there is to export."""
        return self._parts.moving.counts()

    def preview_import(
        self,
        path: Path | str,
        password: str | None = None,
        progress: Progress | None = None,
        *,
        namespace: str | None = None,
        mine: bool = False,
        allow: Sequence[str] = (),
    ) -> ImportPreview:
        """What `import_` would do with a `.memcube` file; nothing is saved. Raises what `import_` raises."""
        return self._parts.moving.preview(path, password, progress, namespace=namespace, mine=mine, allow=allow)

    def import_(
        self,
        path: Path | str,
        password: str | None = None,
        *,
        progress: Progress | None = None,
        namespace: str | None = None,
        mine: bool = False,
        allow: Sequence[str] = (),
    ) -> Imported:
        """Take in what a `.memcube` file holds; memories and chats all or none. One undo takes them back (of a file with chats
        also `arrivals.take_back(Imported.arrival)`).

        What is known already is left as it is; where another memory has the same id, the one from the file gets a new one.
        A file may come from anybody: its memories are quoted from it in prompts, and none of them is pinned, a persona,
        frozen, of high priority or in a space that was here before, unless the person says so.

        Args:
            path: the file.
            password: its password, where it has one.
            progress: reports the progress of the work, and can cancel it.
            namespace: the space for all of them; None for those that they had, which are made where there are none. Memories
                enter a space that is here already only if it is given here, or as `mine`; otherwise they go to `personal`.
            mine: these are the person's own memories: they come in as they were exported, with their chats, and with adapters and
                contexts whose memories are here. Otherwise chats come in as quotations of the file.
            allow: ids in the file (or their first characters, 4 or more) of the memories that may be pinned, a persona or
                frozen, as they ask for (`ImportPreview.wishes`).

        Raises:
            PasswordNeeded: it has a password, and none or another was given.
            InvalidInput: the file cannot be used, and why; or there is no such space (any more), or none of its
            memories has an id of `allow`.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        return self._parts.moving.take_in(path, password, progress, namespace=namespace, mine=mine, allow=allow)

    # -- talking -----------------------------------------------------------------------------------

    def chat(
        self,
        conversation: str,
        text: str,
        *,
        temporary: bool = False,
        replaces: str | None = None,
        files: Sequence[MessageFile] = (),
        pictures: Sequence[Picture] = (),
    ) -> Iterator[ChatEvent]:
        """Say something in a conversation (made if missing) and get the reply as a stream of events.

        The events come in this order: `taken_back` where an edit has taken memories back, `saved` for each memory that the
        message gave, `recalled` with the memories that were put before the model, `token` as the reply is written, and
        `finished` or `failed`. Leaving the stream early stops the reply.

        Args:
            conversation: its id.
            text: the message.
            temporary: nothing is recalled, remembered or written to disk.
            replaces: id of an earlier message to edit: this becomes another version of it. It and all after it leave the view
                (`show_version` brings them back), and what was read from them is taken back (setting `take_back_left`). The files
                of that message go with this one too.
            files: documents that go with the message, as `attach_document` returned them. The transcript names them.
            pictures: as `read_picture` returned them. They are kept with the message, and shown to a model that sees
                (`ModelInfo.sees`); another model is told their names.

        Raises:
            InvalidInput: the message is empty, or a reply is still being written in this conversation.
            NotFound: `replaces` is not a message of the person in this conversation.
            StorageError: the message could not be saved.
        """
        return self._parts.engine.chat(
            conversation, text, temporary=temporary, replaces=replaces, files=files, pictures=pictures
        )

    def picture(self, message_id: str, place: int) -> bytes | None:
        """The picture (a JPEG file) that went with a message of a stored conversation; None where it is not here.

        Args:
            message_id: the message.
            place: its place among `Message.files`.
        """
        return self._parts.conversations.picture(message_id, place)

    def regenerate(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Have the last reply written again; the one that was there stays as another version."""
        return self._parts.engine.regenerate(conversation, temporary=temporary)

    def continue_reply(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Have the last reply go on where it was cut off: stopped, interrupted, failed, or at its greatest length.

        Raises:
            NotFound: the last message is no such reply.
            InvalidInput: a reply is still being written in this conversation.
        """
        return self._parts.engine.go_on(conversation, temporary=temporary)

    def show_version(self, message_id: str, *, temporary: bool = False) -> TakenBack:
        """Bring another version of a message into view, with what followed on it. What is in view is what goes on: prompts,
        contexts and recall follow it, and so do the memories that were read from it (setting `take_back_left`).

        Args:
            message_id: one of `TranscriptEntry.versions`.
            temporary: it is in a temporary conversation.

        Raises:
            NotFound: there is no such message.
            InvalidInput: a reply is being written in its conversation.
        """
        return self._parts.versions.show(message_id, temporary=temporary)

    def delete_message(self, message_id: str, *, following: bool = False, temporary: bool = False) -> TakenBack:
        """Take a message out of its conversation, for `restore_message` to bring back until it is removed for good after 30
        days. Where it has other versions, the one beside it comes into view. Memories that came from it stay (`forget`).

        Args:
            message_id: of a message in view.
            following: whether all that follows on it goes too.
            temporary: it is in a temporary conversation.

        Raises:
            NotFound: there is no such message in view.
            InvalidInput: a reply is being written in its conversation.
        """
        return self._parts.versions.delete(message_id, following=following, temporary=temporary)

    def restore_message(self, message_id: str, *, temporary: bool = False) -> TakenBack:
        """Bring a deleted message back into view, with what was deleted with it. Raises NotFound and InvalidInput."""
        return self._parts.versions.restore(message_id, temporary=temporary)

    def copy_conversation(self, conversation: str) -> Conversation:
        """Make a new conversation that begins with all that is in view of this one. Raises NotFound."""
        return self._parts.versions.copy(conversation)

    def rate(self, message_id: str, rating: Rating | None) -> Message:
        """Mark a reply as good (1) or bad (-1), or take that back (None). From replies that are marked as good and were
        written without memories the next training learns how replies should be.

        Raises:
            NotFound: the message is no longer there.
            InvalidInput: it is not a reply, or there is no such rating.
            StorageError: it could not be saved.
        """
        return self._parts.conversations.rate(message_id, rating)

    def set_temporary_thinking(self, conversation: str, thinking: bool) -> None:
        """Choose whether a model that can think before it replies does so in a temporary conversation (made if missing).

        For stored ones there is `conversations.set_thinking`.
        """
        self._parts.temporary.create(conversation_id=conversation)
        self._parts.temporary.set_thinking(conversation, thinking)

    def end_temporary(self, conversation: str) -> None:
        """End a temporary conversation: a reply is stopped, and nothing of it is left."""
        self._parts.engine.end_temporary(conversation)

    def stop(self, conversation: str) -> None:
        """End the reply that is being written in a conversation, if any; what has come so far stays."""
        self._parts.engine.stop(conversation)

    def stop_all(self) -> None:
        """End every reply that is being written."""
        self._parts.engine.stop_all()

    def try_out(self, question: str, number: int | None = None) -> Iterator[TryOutEvent]:
        """Ask an adapter and the model alone the same question, one after the other, without any memory's text in the
        prompt. It is not a conversation: nothing is recalled, remembered, counted or written.

        The events come in this order: `asked` with what the adapter is asked and whether it would answer this in a chat,
        `token` as it answers, `answered`; then `token` and `answered` of the model alone. Leaving the stream early
        stops it.

        Args:
            question: what is asked.
            number: which adapter; None for the one in use.

        Raises:
            InvalidInput: the question is empty, or another try-out is going on.
            NotFound: there is no such adapter, or none is in use.
            AdapterError: it belongs to another model.
            EmbedderUnavailable: the embedder is not ready, so the question cannot be compared with the taught ones.
            ModelError: the model cannot answer; raised as the events are taken.
        """
        return self._parts.try_out.ask(question, number)

    def stop_try_out(self) -> None:
        """End a try-out; what has come so far stands."""
        self._parts.try_out.stop()
