"""MemOS, the front door: everything that the window, the terminal and a script do goes through here."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from memos_core.access import MemOSClient
from memos_core.actors import PERSON
from memos_core.chat import ActivationMemory, ChatEngine, ChatEvent, ChatMemory, ContextTurns
from memos_core.conversations import Conversations
from memos_core.cube import (
    PERSONAL,
    RECALLABLE,
    Change,
    Kind,
    MemCube,
    Note,
    Recalls,
    SemanticType,
    Sensitivity,
    Source,
    State,
    to_utc,
)
from memos_core.drafts import Drafts, edited_fields, labels, memory_text, subject_of
from memos_core.errors import (
    EmbedderUnavailable,
    InvalidInput,
    ModelHostDied,
    ModelLoadError,
)
from memos_core.infrastructure import dumper, loader
from memos_core.infrastructure import settings as settings_file
from memos_core.infrastructure.audit import AuditLog
from memos_core.infrastructure.backups import Backups
from memos_core.infrastructure.dumper import Exported
from memos_core.infrastructure.governance import Operation
from memos_core.infrastructure.home import DEFAULT_USER, default_home, make_home, profile_folder
from memos_core.infrastructure.namespaces import Namespaces
from memos_core.infrastructure.profile import Notice, Profile
from memos_core.infrastructure.restoring import SHELF
from memos_core.infrastructure.settings import Settings
from memos_core.infrastructure.shelf import AdapterShelf
from memos_core.infrastructure.store import LIVE, NO_TURN, among
from memos_core.infrastructure.vault import NOT_FORGOTTEN
from memos_core.interface.about import AboutYou, about
from memos_core.interface.documents import Passage, read_document
from memos_core.interface.reader.model_reader import ModelReader
from memos_core.jobs import embed_pending
from memos_core.jobs.journal import JobJournal
from memos_core.jobs.registry import KEEP_READY, background_jobs
from memos_core.jobs.runner import JobRunner
from memos_core.memories.plaintext import clean, content_hash
from memos_core.models.backend import ModelBackend, ModelStatus
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from memos_core.operation import curator, picture
from memos_core.operation.browsing import filter_condition, members
from memos_core.operation.curator import Changed, Edit, MemCurator
from memos_core.operation.filters import RecallFilter
from memos_core.operation.forgetting import MemForgetter
from memos_core.operation.importer import DocumentImporter
from memos_core.operation.incoming import Imported, ImportPreview, MemoryImporter
from memos_core.operation.operator import MemOperator
from memos_core.operation.picture import Dated, MemoryMap
from memos_core.operation.recorder import MemRecorder
from memos_core.operation.turns import told_otherwise
from memos_core.operation.writer import MemWriter
from memos_core.parametric import MemParametric
from memos_core.progress import Progress
from memos_core.results import (
    AdaptersChanged,
    ContextsChanged,
    ConversationsChanged,
    Event,
    Forgotten,
    MemoryChanged,
    ModelStatusChanged,
    NamespacesChanged,
    Page,
    SettingsChanged,
    TranscriptEntry,
    UsedMemory,
)

log = logging.getLogger(__name__)

HEADINGS_BETWEEN = " › "
BATCHES_BEFORE_RECALL = 4
"""Batches of memories without a vector that a recall embeds first; a job does the rest."""


class MemOS:
    """One open profile. Use as a context manager, or call `close`. Safe to use from any thread.

    Methods block; errors meant for the person derive from `MemOSError`.
    """

    def __init__(self, profile: Profile, backend: ModelBackend, settings: Settings, patience: float) -> None:
        """Use `MemOS.open`."""
        self._profile = profile
        self._settings = settings
        self._patience = patience
        self._backend = backend
        self._vault = profile.vault
        self._subscribers: list[Callable[[Event], None]] = []
        self._closed = False
        self._operator = MemOperator(self._vault, self._embed_query)
        self._writer = MemWriter(self._vault, self._embed)
        self._drafts = Drafts(profile.user)
        self._importer = DocumentImporter(self._vault, self._writer)
        self._incoming = MemoryImporter(self._vault, self._embed)
        self._curator = MemCurator(self._vault, self._embed, self._memory_changed)
        self.conversations: Conversations = profile.conversations
        self._ledger = profile.governance
        self.audit: AuditLog = profile.governance.audit
        self.namespaces: Namespaces = profile.namespaces
        self.namespaces.on_change = lambda name: self._publish(NamespacesChanged((name,)))
        self.backups: Backups = profile.backups
        self._temporary = Conversations(profile.temporary)
        self._recorder = MemRecorder(
            self._vault,
            profile.namespaces,
            profile.conversations,
            self._embed_now,
            profile.user,
            self._memory_changed,
        )
        self._forgetter = MemForgetter(self._vault, profile.conversations, self._recorder)
        self.conversations.on_change = self._conversation_changed
        self.conversations.before_purge = self._recorder.remove
        self.parametric = MemParametric(
            AdapterShelf(profile.folder / "parametric"),
            self._vault,
            backend,
            self._embed_now,
            lambda: self._settings,
            profile.home / "logs" / "trainer.log",
            lambda: self._engine.busy.is_set(),
            self._adapters_changed,
        )
        memory = ChatMemory(
            self._vault,
            profile.namespaces,
            profile.conversations,
            MemOperator(self._vault, self._embed_query_now),
            MemWriter(self._vault, self._embed_now),
            profile.user,
            self._memory_changed,
            self.parametric,
        )
        busy = threading.Event()
        turns = ContextTurns(profile.contexts, memory, profile.conversations, backend, lambda: self._settings)
        self.activation: ActivationMemory = ActivationMemory(
            profile.contexts,
            turns,
            self._vault,
            profile.conversations,
            backend,
            lambda: self._settings,
            busy,
            lambda: self._publish(ContextsChanged()),
        )
        self._engine = ChatEngine(
            profile.conversations,
            self._temporary,
            backend,
            memory,
            self._recorder,
            turns,
            self.activation,
            lambda: self._settings,
            busy,
            lambda conversation: self._publish(ConversationsChanged((conversation,))),
        )
        jobs = background_jobs(
            self._vault,
            profile.namespaces,
            profile.conversations,
            profile.backups,
            self._recorder,
            self._embed_now,
            self._memory_changed,
            ModelReader(backend, busy),
            self._engine.save,
            self.activation.keep_ready,
        )
        self._journal = JobJournal(profile.folder, profile.folder / SHELF)
        self.jobs = JobRunner(jobs, self._journal, busy)
        self.activation.on_idle = lambda: self.jobs.soon(KEEP_READY)

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

        Raises:
            ProfileInUse: another process has the profile open.
            HomeNotWritable: the folder cannot be used.
            InvalidInput: the user's name cannot be a folder's.
            StorageError: a store cannot be opened, though it is not damaged (a damaged one is set aside).
        """
        folder = make_home(Path(home) if home is not None else default_home())
        profile = Profile.open(folder, profile_folder(folder, user), user)
        try:
            settings, aside = settings_file.load(folder)
            if aside is not None:
                profile.notices.append(
                    Notice(
                        "warning",
                        "Settings could not be read",
                        f"The file was set aside as {aside}; the standard settings are in use.",
                    )
                )
            chosen: MemOS | None = None

            def on_status(status: ModelStatus) -> None:
                if chosen is not None:
                    chosen._publish(ModelStatusChanged(status))

            if backend is None:
                path = Path(model).expanduser() if model else None
                path = path or (Path(settings.model).expanduser() if settings.model else starter_model_path())
                backend = ModelHost(
                    path, folder / "logs" / "model-host.log", settings.context_tokens, on_status=on_status
                )
            memos = chosen = cls(profile, backend, settings, patience)
        except BaseException:
            profile.close()
            raise
        if preload:
            backend.start()
        memos._read_what_was_left()
        memos.jobs.start()
        return memos

    def _read_what_was_left(self) -> None:
        """Read messages that were committed by a process that ended before it could read them."""
        for message in self.conversations.unread():
            for _ in self._engine.read_message(message):
                pass

    def close(self) -> None:
        """Stop replies and jobs, end the model host, close the stores; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        self._engine.stop_all()
        self.activation.close()
        self._engine.close()
        self.jobs.stop()
        self._journal.close()
        self._recorder.close()
        self._backend.close()
        self._profile.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- the profile --------------------------------------------------------------------------

    @property
    def home(self) -> Path:
        """The folder of all data."""
        return self._profile.home

    @property
    def user(self) -> str:
        """The open profile."""
        return self._profile.user

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._settings

    @property
    def notices(self) -> list[Notice]:
        """What the person should know about this start (a damaged store was set aside ...)."""
        return list(self._profile.notices)

    @property
    def model_status(self) -> ModelStatus:
        """Where model and embedder stand; never blocks."""
        return self._backend.status

    @property
    def uses_starter_model(self) -> bool:
        """Whether the model that is loaded is the one that comes with the program."""
        info = self._backend.status.info
        try:
            return info is not None and info.path == starter_model_path()
        except ModelLoadError:  # it isn't installed
            return False

    def update_settings(self, **changes: object) -> Settings:
        """Change settings and save them.

        Raises:
            InvalidInput: an unknown setting or a bad value; nothing is changed.
        """
        self._settings = settings_file.save(self.home, self._settings, changes)
        self.activation.settings_changed()
        self._publish(SettingsChanged(self._settings))
        return self._settings

    def load_model(self, path: Path | str | None = None) -> None:
        """Change to another GGUF file, in the background; `model_status` tells the outcome.

        Args:
            path: the file; None for the starter model.
        """
        self._backend.load(Path(path).expanduser() if path else starter_model_path())

    def wait_until_ready(self, timeout: float | None = None) -> None:
        """Wait until the model answers. Raises ModelLoadError in words when it cannot be loaded."""
        self._backend.wait_for_model(timeout)

    def wait_for_embedder(self, timeout: float | None = None) -> ModelStatus:
        """Wait until the embedder is ready or has failed; the status then."""
        self._backend.wait_for_embedder(timeout)
        return self._backend.status

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Be told of changes, from whatever thread makes them. Returns what ends the subscription."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    def _publish(self, event: Event) -> None:
        for callback in list(self._subscribers):
            callback(event)

    def _memory_changed(self, ids: Sequence[str], verb: str) -> None:
        self.activation.memories_changed(ids)
        self._publish(MemoryChanged(tuple(ids), verb))

    def _adapters_changed(self) -> None:
        self.activation.adapters_changed()
        self._publish(AdaptersChanged())

    def _conversation_changed(self, id: str) -> None:
        """It was deleted, brought back, or reads something else from now on."""
        self._recorder.record(id)
        self.activation.conversations_changed([id], gone=not self.conversations.exists(id))

    # -- remembering and recalling ------------------------------------------------------------

    def remember(
        self,
        text: str,
        *,
        type: SemanticType | str | None = None,
        tags: Sequence[str] = (),
        pinned: bool = False,
        occurred_at: dt.datetime | None = None,
        expires_at: dt.datetime | None = None,
        source: Source | None = None,
        namespace: str = PERSONAL,
    ) -> MemCube:
        """Save one memory.

        What is known already is not stored twice. What changes with time ("I live in Porto.") supersedes the older
        statement, which stays as an archived memory that links to the new. Of two that cannot both hold, where nobody
        knows which does ("My dog is called Rex." after "... Biscuit."), both are kept and list each other in
        `conflicts_with` until `settle` or `keep_all`.

        Args:
            text: what to remember.
            type: its meaning; None lets the reader tell.
            tags: free labels.
            pinned: always offered to the model, never expired by a date.
            occurred_at: the time it speaks of; naive datetimes are local. None lets the reader tell.
            expires_at: from when on it must no longer be recalled.
            source: the message that it comes from.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: no text, too long, or an unknown type or space.
            StorageError: it could not be saved; nothing was changed.
        """
        draft, corrects = self._drafts.one(
            text,
            type=type,
            tags=tags,
            pinned=pinned,
            occurred_at=occurred_at,
            expires_at=expires_at,
            source=source,
            namespace=self.namespaces.known([namespace])[0],
        )
        cube, operation = self._writer.save(draft, PERSON, corrects=corrects)
        if operation is not None:
            self._memory_changed(self._ledger.changed_by(operation), "remember")
        return cube

    def remember_many(self, notes: Sequence[Note], *, namespace: str = PERSONAL) -> list[MemCube]:
        """Save a batch, verbatim and in the order of the conversation; all or none.

        Args:
            notes: the batch.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: a note has no text, or there is no such space; nothing is saved.
            StorageError: nothing was saved.
        """
        drafts = self._drafts.many(notes, self.namespaces.known([namespace])[0])
        cubes = self._writer.save_many(drafts, PERSON)
        self._memory_changed([cube.id for cube in cubes], "remember")
        return cubes

    def read_document(self, path: Path | str, progress: Progress | None = None) -> list[Passage]:
        """The passages of a file (txt, md, pdf, docx, html), to look at; nothing is stored.

        Raises:
            InvalidInput: why it cannot be read.
            Cancelled: `progress` was cancelled.
        """
        return read_document(_file(path), progress)

    def import_document(
        self,
        path: Path | str,
        *,
        tags: Sequence[str] = (),
        namespace: str = PERSONAL,
        progress: Progress | None = None,
    ) -> list[MemCube]:
        """Remember a document, each passage as a memory that knows its file, page and heading. One undo takes it back.

        When a file of that name was imported before and has changed, the older passages are archived and linked.

        Args:
            path: a file (txt, md, pdf, docx, html).
            tags: free labels for all passages.
            namespace: the space that it is kept in.
            progress: is told how far it has come, and may cancel it.

        Raises:
            InvalidInput: it cannot be read, its text is imported already, or there is no such space.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        space = self.namespaces.known([namespace])[0]
        file = _file(path)
        passages = read_document(file, progress)
        name = clean(file.name)
        drafts = [
            MemCube(
                text=passage.text,
                type=SemanticType.DOCUMENT,
                source=Source(
                    document=name, page=passage.page, heading=HEADINGS_BETWEEN.join(passage.headings) or None
                ),
                tags=labels(tags),
                owner=self.user,
                namespace=space,
                origin="import",
                content_hash=content_hash(passage.text),
            )
            for passage in passages
        ]
        cubes, older = self._importer.save(name, drafts, progress)
        self._memory_changed([*(cube.id for cube in cubes), *(cube.id for cube in older)], "import")
        return cubes

    def export(
        self,
        path: Path | str,
        ids: Sequence[str] | None = None,
        password: str | None = None,
        *,
        include_secrets: bool = False,
    ) -> Exported:
        """Write memories to a `.memcube` file, which `import_` reads; a file of that name is replaced.

        Args:
            path: where to; the ending is added where it is missing.
            ids: which memories; None for all, also archived and expired ones.
            password: encrypts the file. Without it anybody can read it, and secrets (passwords, keys, cards) are left out.
            include_secrets: write secrets even into a file without a password.

        Raises:
            NotFound: one of the ids is unknown.
            InvalidInput: there is nothing to export, or the password is empty.
            StorageError: the file could not be written.
        """
        cubes = (
            self._vault.table.where(NOT_FORGOTTEN, order=("created_at", True))
            if ids is None
            else self._vault.get_all(ids)
        )
        exported = dumper.export(_file(path), cubes, password, include_secrets=include_secrets)
        protected = "with a password" if exported.protected else "without a password"
        self.audit.note(PERSON, "export", exported.ids, f"{exported.count} to a file {protected}")
        return exported

    def preview_import(
        self,
        path: Path | str,
        password: str | None = None,
        progress: Progress | None = None,
        *,
        namespace: str | None = None,
    ) -> ImportPreview:
        """What `import_` would do with a `.memcube` file; nothing is saved. Raises what `import_` raises."""
        return self._incoming.preview(self._memories_in(path, password, progress, namespace), self.user)

    def _memories_in(
        self, path: Path | str, password: str | None, progress: Progress | None, namespace: str | None
    ) -> list[MemCube]:
        cubes = loader.load(_file(path), password, progress)
        if namespace is None:
            return cubes
        space = self.namespaces.known([namespace])[0]
        return [cube.model_copy(update={"namespace": space}) for cube in cubes]

    def import_(
        self,
        path: Path | str,
        password: str | None = None,
        *,
        progress: Progress | None = None,
        namespace: str | None = None,
    ) -> Imported:
        """Take the memories of a `.memcube` file in, all or none. One undo takes them back.

        What is known already is left as it is; where another memory has the same id, the one from the file gets a new one.

        Args:
            path: the file.
            password: its password, where it has one.
            progress: is told how far it has come, and may cancel it.
            namespace: the space for all of them; None for those that they had, which are made where there are none.

        Raises:
            PasswordNeeded: it has a password, and none or another was given.
            InvalidInput: the file cannot be used, and why; or there is no such space.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        cubes = self._memories_in(path, password, progress, namespace)
        imported = self._incoming.save(cubes, self.user, clean(_file(path).name), progress)
        if imported.operation is not None:
            self._memory_changed([cube.id for cube in imported.cubes], "import")
        return imported

    def recall(
        self,
        query: str,
        limit: int = 10,
        *,
        at: dt.datetime | None = None,
        type: SemanticType | str | Sequence[SemanticType | str] | None = None,
        tags: Sequence[str] | None = None,
        speaker: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        namespaces: Sequence[str] | None = None,
        state: State | str | Sequence[State | str] | None = None,
    ) -> Recalls:
        """The memories that fit a question best, best first; archived and expired ones are left out.

        `answerable` of what comes back is the chance that a hit answers the question: below 0.5 probably nothing is
        known of it.

        Turns of conversations count too, verbatim; one that something was distilled from is left out where that says it
        all, or no longer holds, unless `type` asks for episodes.

        Args:
            query: a question or any words. A time that it names ("last spring", "before the move") is understood.
            limit: at most so many.
            at: answer for this moment: with what held then, also if something newer has taken its place since.
                None for now; naive datetimes are local.
            type: only of this semantic type, or of these.
            tags: must have all of these.
            speaker: only what this person said.
            since: only what speaks of this moment or a later one; what names no time counts by when it was saved.
            until: only what speaks of an earlier moment than this.
            namespaces: only in these.
            state: in this state, or in these, instead of live ones.

        Raises:
            InvalidInput: `limit` is not positive, or a type, state or space is unknown.
        """
        within = RecallFilter(
            types=members(SemanticType, type),
            tags=labels(tags or ()),
            speaker=speaker,
            since=None if since is None else to_utc(since),
            until=None if until is None else to_utc(until),
            namespaces=self.namespaces.known(namespaces or ()),
            states=members(State, state),
        )
        return self._find(query, limit, within, at, PERSON)

    def _find(self, query: str, limit: int, within: RecallFilter, at: dt.datetime | None, actor: str) -> Recalls:
        """Recall for whoever asks; `within` says what they may read."""
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        if self._backend.wait_for_embedder(self._patience):
            # What was saved by a process without the embedder must be found by its meaning too.
            embed_pending.run(self._vault, self._embed_now, batches=BATCHES_BEFORE_RECALL)
        hits = self._operator.recall(
            query,
            limit,
            without=lambda found: () if SemanticType.EPISODE in within.types else told_otherwise(self._vault, found),
            at=None if at is None else to_utc(at),
            within=within,
        )
        self.audit.note(actor, "retrieved", [hit.cube.id for hit in hits])
        return hits

    def client(self, name: str) -> MemOSClient:
        """The memory as a program outside of this one may have it: only in the spaces that name it in their access lists.

        Args:
            name: what it is called, with or without `client:` before it.

        Raises:
            InvalidInput: that cannot be the name of a client.
        """
        return MemOSClient(
            name,
            owner=self.user,
            vault=self._vault,
            namespaces=self.namespaces,
            audit=self.audit,
            find=self._find,
            embed=self._embed,
            changed=self._memory_changed,
        )

    # -- looking ------------------------------------------------------------------------------

    def get(self, id: str) -> MemCube:
        """One memory by its id, or by an unambiguous beginning of it (4 characters or more). Raises NotFound."""
        return self._vault.get(id)

    def browse(
        self,
        text: str | None = None,
        *,
        kind: Kind | str | None = None,
        state: State | str | Sequence[State | str] | None = None,
        type: SemanticType | str | Sequence[SemanticType | str] | None = None,
        tags: Sequence[str] | None = None,
        pinned: bool | None = None,
        sensitivity: Sensitivity | str | Sequence[Sensitivity | str] | None = None,
        namespace: str | Sequence[str] | None = None,
        conflicting: bool | None = None,
        expiring_before: dt.datetime | None = None,
        sort: str = "-updated_at",
        limit: int = 50,
        offset: int = 0,
    ) -> Page:
        """A page of the memories that meet the filters. The verbatim turns of conversations with the assistant are among
        them only where `type` asks for episodes.

        Args:
            text: words that the text must hold, in any order, in part or whole.
            kind: only this kind.
            state: only this state, or these.
            type: only this semantic type, or these.
            tags: must have all of these.
            pinned: only pinned ones, or only others.
            sensitivity: only of this sensitivity, or of these.
            namespace: only in this space, or in these.
            conflicting: only those in an unsettled conflict, or only others.
            expiring_before: only live ones whose expiry date comes before that moment.
            sort: text, type, state, created_at, updated_at, occurred_at, expires_at, use_count or last_used_at;
                "-" before it sorts descending.
            limit: length of the page.
            offset: where it begins.

        Raises:
            InvalidInput: an unknown kind, state, type or sort order.
        """
        if limit < 1 or offset < 0:
            raise InvalidInput("The limit must be 1 or more, and the offset 0 or more.")
        condition = filter_condition(
            text=text,
            kind=kind,
            state=state,
            type=type,
            tags=tags,
            pinned=pinned,
            sensitivity=sensitivity,
            namespace=namespace,
            conflicting=conflicting,
            expiring_before=expiring_before,
        )
        cubes, total = self._vault.browse(condition, sort, limit, offset)
        return Page(cubes, total)

    def get_many(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """Memories by their full ids; those that are not there (any more) are left out."""
        return self._vault.get_many(ids)

    def map(self, *, limit: int = 10_000, episodes: bool = False) -> MemoryMap:
        """The memories that recall may use, laid out in a square so that what is alike lies together, in clusters.

        The same memories give the same map. Takes seconds for thousands of memories. Secrets are not on it.

        Args:
            limit: only so many, the newest.
            episodes: with the turns of conversations.

        Raises:
            InvalidInput: `limit` is not positive.
        """
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        return picture.draw_map(self._vault.table, limit, episodes)

    def timeline(self, *, episodes: bool = False) -> list[Dated]:
        """The memories that recall may use by the time that they speak of (or were made at), the latest first.

        Only ids and times; `get_many` gives the memories of the part that is looked at. Secrets are left out.

        Args:
            episodes: with the turns of conversations.
        """
        return picture.in_time(self._vault.table, episodes)

    def about(self, *, secrets: bool = False) -> AboutYou:
        """What the person has said of themselves and that holds now, in groups.

        Args:
            secrets: show secrets too; else their number only.
        """
        types = [type for type in SemanticType if type not in (SemanticType.EPISODE, SemanticType.DOCUMENT)]
        condition = filter_condition(
            text=None,
            kind=Kind.PLAINTEXT,
            state=sorted(RECALLABLE),
            type=types,
            tags=None,
            pinned=None,
            sensitivity=None,
            namespace=None,
            conflicting=None,
            expiring_before=None,
        )
        today = dt.datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return about(self._vault.table.where(condition), today, secrets=secrets)

    def tags(self) -> list[tuple[str, int]]:
        """All tags and how many memories have each, most frequent first."""
        counts: dict[str, int] = {}
        for tags in self._vault.table.tags(NOT_FORGOTTEN):
            for tag in tags:
                counts[tag] = counts.get(tag, 0) + 1
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def count(self) -> int:
        """How many memories recall may use, without the verbatim turns of conversations with the assistant."""
        return self._vault.table.count(f"{LIVE} AND {NO_TURN}")

    def history(self, id: str) -> list[Change]:
        """What was done with a memory, newest first."""
        return self._ledger.history(self.get(id).id)

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
        store = self._temporary if temporary else self.conversations
        messages = store.messages(conversation, before=before, after=after, limit=limit)
        cubes = self._vault.get_many([used.cube_id for message in messages for used in message.used])
        saved: dict[str, list[MemCube]] = {}
        ids = [message.id for message in messages if message.role == "user"]
        if ids:
            found = self._vault.table.where(f"{among('message', ids)} AND id != message", order=("created_at", True))
            for cube in self._vault.with_usage(found):
                if cube.source is not None and cube.source.message is not None:
                    saved.setdefault(cube.source.message, []).append(cube)
        live = [cube for group in (cubes.values(), *saved.values()) for cube in group if cube.state in RECALLABLE]
        rivals = self._curator.rivals(live)
        entries = []
        for message in messages:
            used = [UsedMemory(u.cube_id, u.score, u.why, cubes.get(u.cube_id), u.cited) for u in message.used]
            told = saved.get(message.id, [])
            concerned = [*told, *(item.cube for item in used if item.cube is not None)]
            conflicts = [
                [cube, *others]
                for cube in concerned
                if (others := [other for other in rivals.get(cube.id, ()) if other.state in RECALLABLE])
            ]
            entries.append(TranscriptEntry(message, used, told, conflicts))
        return entries

    # -- changing -----------------------------------------------------------------------------

    def edit(
        self,
        id: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        type: SemanticType | str | None = None,
    ) -> MemCube:
        """Change a memory's text, tags or type; the version before stays in its history.

        Raises:
            InvalidInput: the text is empty or too long, or the type unknown.
            NotFound: there is no such memory.
        """
        cube = self.get(id)
        fields = edited_fields(cube, text, tags, type)
        return self._curator.edit(cube, fields) if fields else cube

    def restore(self, id: str, *, version: int) -> MemCube:
        """Make an earlier version of a memory its newest; the versions between stay in its history.

        Args:
            id: the memory.
            version: the number of the version whose text, type, tags, pin and dates come back. The state stays.

        Raises:
            NotFound: there is no such memory, or its history has no such version.
        """
        return self._curator.restore(id, version)

    def pin(self, id: str, pinned: bool = True) -> MemCube:
        """Offer it to the model in every conversation and exempt it from expiry, or no longer."""
        return self._curator.apply(curator.pinning(pinned), id)

    def archive(self, id: str) -> MemCube:
        """Hide it from recall; nothing is lost. Raises IllegalTransition when it is archived already."""
        return self._curator.apply(curator.archiving, id)

    def activate(self, id: str) -> MemCube:
        """Bring an archived, merged or expired memory back; an expiry date that has passed is removed."""
        return self._curator.apply(curator.activating, id)

    def expire(self, id: str, at: dt.datetime | None = None) -> MemCube:
        """Take it out of recall, now or at a date; nothing is lost.

        Args:
            id: the memory.
            at: when; None or a past moment means now. Naive datetimes are local.

        Raises:
            IllegalTransition: it is expired already.
        """
        return self._curator.apply(curator.expiring(at), id)

    def keep(self, id: str) -> MemCube:
        """Remove an expiry date that has not come yet."""
        return self._curator.apply(curator.keeping, id)

    def freeze(self, id: str, frozen: bool = True) -> MemCube:
        """Make it read-only, so that neither the person nor a job changes it; or no longer."""
        return self._curator.apply(curator.freezing(frozen), id)

    def restrict(self, id: str, readers: Sequence[str]) -> MemCube:
        """Let only these read it, of those who may read its space. The verbatim turns that tell it are withheld with it.

        Args:
            id: the memory.
            readers: `conversation:ID`, `client:NAME`, `person` for the person alone, or `*` for whoever may read its space.

        Raises:
            InvalidInput: one of them is nobody.
            NotFound: there is no such memory.
        """
        return self._curator.apply(curator.restricting(readers), id)

    def change_many(self, edit: Edit, ids: Sequence[str]) -> Changed:
        """The same change of many memories, as one operation: `change_many(archiving, ids)`.

        Args:
            edit: `archiving`, `activating`, `keeping`, `pinning(True)`, `expiring(date)`, `freezing(True)`,
                `tagging(add=[...], remove=[...])`, `moving(namespace)`, `restricting(readers)`.
            ids: the memories.

        Returns:
            What was changed, and what could not be, each with its reason.

        Raises:
            NotFound: one of the ids is unknown; nothing is changed.
        """
        return self._curator.apply_to_many(edit, ids)

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
        return self._curator.merge(ids, text, subject_of(text))

    def settle(self, holds: str) -> MemCube:
        """Settle a conflict: this memory holds; those it conflicts with are archived and link to it.

        Raises:
            NotFound: there is no such memory.
            InvalidInput: it conflicts with nothing.
        """
        return self._curator.settle(holds)

    def keep_all(self, id: str) -> list[MemCube]:
        """Settle a conflict: this memory and those it conflicts with all hold."""
        return self._curator.keep_all(id)

    def forget_preview(self, id: str | Sequence[str], *, message: bool = False) -> list[str]:
        """What `forget` of a memory, or `forget_many` of several, would remove and what it would leave, in plain
        sentences."""
        ids = [id] if isinstance(id, str) else id
        extent = self._forgetter.extent(self._vault.get_all(ids))
        return [
            *self._forgetter.preview(extent, message=message),
            *self.parametric.forget_preview(extent.ids),
            *self._profile.where_else_it_may_stand(),
            "This cannot be undone.",
            *self._forgetter.left(extent, message=message),
        ]

    def forget(self, id: str, *, message: bool = False) -> Forgotten:
        """Destroy a memory: its text, vector, index entries, versions and history. It cannot be undone.

        With it go the verbatim turns that hold it: of the message that it came from, of the reply to that, and of
        replies that were written with it.

        Args:
            id: the memory.
            message: blank those messages in their conversations too; else they stay there until they are deleted.

        Raises:
            NotFound: there is no such memory.
            StorageError: it could not be destroyed, or not yet everywhere; the next start goes on with it.
        """
        cube = self.get(id)
        return Forgotten(cube.id, self._forget([cube], message))

    def forget_many(self, ids: Sequence[str], *, message: bool = False) -> list[str]:
        """Destroy several memories as one action, each as `forget` does.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: one of the ids is unknown; nothing is removed.
            StorageError: they could not be destroyed, or not yet everywhere; the next start goes on with it.
        """
        cubes = self._vault.get_all(ids)
        return self._forget(cubes, message) if cubes else []

    def _forget(self, cubes: Sequence[MemCube], message: bool) -> list[str]:
        extent = self._forgetter.extent(cubes)
        removed = [
            *self._forgetter.preview(extent, message=message),
            *self.parametric.forget_preview(extent.ids),
            *self._profile.where_else_it_may_stand(),
        ]
        self.parametric.forget(extent.ids)  # first: after a kill in between the memory is still there to be forgotten
        self._forgetter.forget(extent, PERSON, message=message)
        self.activation.conversations_changed(extent.conversations)
        self._memory_changed(extent.ids, "forget")
        if message and extent.conversations:
            self._publish(ConversationsChanged(tuple(extent.conversations)))
        return removed

    def undo(self, operation: int | None = None) -> Operation:
        """Take back the newest operation, or a certain one; works across restarts. One undo for one action.

        The verbatim turn that a memory was understood from leaves recall when that is taken back.

        Raises:
            NothingToUndo: there is none, or a later change stands in the way.
        """
        asked = self._ledger.last_undoable() if operation is None else self._ledger.operation(operation)
        steps = self._ledger.steps(asked.id) if asked else []
        undone = self._vault.undo(PERSON, asked.id if asked else operation)
        self._recorder.disown(steps)
        self._memory_changed(undone.ids, "undo")
        return undone

    def last_operation(self) -> Operation | None:
        """What `undo()` would take back."""
        return self._ledger.last_undoable()

    # -- talking ------------------------------------------------------------------------------

    def chat(
        self, conversation: str, text: str, *, temporary: bool = False, replaces: str | None = None
    ) -> Iterator[ChatEvent]:
        """Say something in a conversation (made if missing) and get the reply as a stream of events.

        The events come in this order: `saved` for each memory that the message gave, `recalled` with the
        memories that were put before the model, `token` as the reply is written, and `finished` or `failed`.
        Leaving the stream early stops the reply.

        Args:
            conversation: its id.
            text: the message.
            temporary: nothing is recalled, remembered or written to disk.
            replaces: id of an earlier message to edit: it and all after it leave the conversation.

        Raises:
            InvalidInput: the message is empty, or a reply is still being written in this conversation.
            NotFound: `replaces` is not a message of the person in this conversation.
            StorageError: the message could not be saved.
        """
        return self._engine.chat(conversation, text, temporary=temporary, replaces=replaces)

    def regenerate(self, conversation: str, *, temporary: bool = False) -> Iterator[ChatEvent]:
        """Have the last reply written anew."""
        return self._engine.regenerate(conversation, temporary=temporary)

    def end_temporary(self, conversation: str) -> None:
        """End a temporary conversation: a reply is stopped, and nothing of it is left."""
        self._engine.end_temporary(conversation)

    def stop(self, conversation: str) -> None:
        """End the reply that is being written in a conversation, if any; what has come so far stays."""
        self._engine.stop(conversation)

    def stop_all(self) -> None:
        """End every reply that is being written."""
        self._engine.stop_all()

    # -- vectors ------------------------------------------------------------------------------

    def _embed(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return self._vectors(texts, self._patience)

    def _embed_now(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        return self._vectors(texts, 0.0)

    def _embed_query(self, text: str) -> NDArray[np.float32] | None:
        vectors = self._embed([text])
        return None if vectors is None else vectors[0]

    def _embed_query_now(self, text: str) -> NDArray[np.float32] | None:
        vectors = self._embed_now([text])
        return None if vectors is None else vectors[0]

    def _vectors(self, texts: Sequence[str], patience: float) -> NDArray[np.float32] | None:
        if not self._backend.wait_for_embedder(patience):
            return None
        try:
            return self._backend.embed(texts)
        except (EmbedderUnavailable, ModelHostDied) as error:
            log.warning("without vectors for now: %s", type(error).__name__)
            return None


def _file(path: Path | str) -> Path:
    try:
        return Path(path).expanduser()
    except RuntimeError:  # no user of that name: the file's own name begins with a tilde
        return Path(path)
