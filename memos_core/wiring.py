"""What all sides of the front door stand on: an open profile, and the parts of the engine that work on it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

from memos_core.activation import ActivationMemory
from memos_core.chat import ChatEngine, ChatMemory, ContextTurns, TryOut
from memos_core.conversations import Conversations
from memos_core.documents.importing import DocumentImporter
from memos_core.errors import StorageError
from memos_core.events import (
    AdaptersChanged,
    ContextsChanged,
    ConversationsChanged,
    Event,
    MemoryChanged,
    NamespacesChanged,
    TrainingProgressed,
    VectorsProgressed,
)
from memos_core.exchange.backups import Backups
from memos_core.exchange.importing import MemoryImporter
from memos_core.exchange.restoring import SHELF
from memos_core.jobs.definitions import EMBED_NEW, KEEP_READY, background_jobs, embed_pending
from memos_core.jobs.job import Stop
from memos_core.jobs.journal import JobJournal
from memos_core.jobs.runner import JobRunner
from memos_core.models.backend import ModelBackend
from memos_core.models.vectors import Vectors
from memos_core.parametric import MemParametric
from memos_core.parametric.rated_replies import liked
from memos_core.plaintext.editing import MemCurator
from memos_core.plaintext.forgetting import MemForgetter
from memos_core.plaintext.recall.retriever import MemOperator
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.profile import Profile
from memos_core.reader.drafts import Drafts
from memos_core.reader.model_reader import ModelReader
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.storage.erasures import ADAPTERS, CONTEXTS, MESSAGES, in_messages
from memos_core.storage.settings import Settings

log = logging.getLogger(__name__)

BATCHES_BEFORE_RECALL = 4
"""Batches of memories without a vector that are embedded before a recall; a job does the rest."""


class OpenProfile:
    """The parts of an open profile, wired together."""

    def __init__(self, profile: Profile, backend: ModelBackend, settings: Settings, patience: float) -> None:
        """Use `MemOS.open`."""
        self._profile = profile
        self._settings = settings
        self._settings_lock = threading.Lock()
        self._backend = backend
        self._vault = profile.vault
        self._vectors, at_once = Vectors(backend, patience), Vectors(backend, 0.0)
        self._vectors_now = at_once
        self._got_vectors, self._embedding = 0, threading.RLock()
        self._embed, self._embed_now = self._vectors.of_texts, at_once.of_texts
        self._subscribers: list[Callable[[Event], None]] = []
        self._closed = False
        self._operator = MemOperator(self._vault, self._vectors.of_query)
        self._operator_now = MemOperator(self._vault, at_once.of_query)
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
        self._forgetter = MemForgetter(
            self._vault,
            profile.conversations,
            self._recorder,
            {
                ADAPTERS: lambda erasures: self.parametric.erase(erasures),
                MESSAGES: in_messages(profile.conversations),
                CONTEXTS: profile.contexts.erase,
            },
            lambda ids: self._engine.being_written_with(ids),
            lambda replies: self._engine.stop_writing(replies),
        )
        self.conversations.on_change = self._conversation_changed
        self.conversations.before_purge = self._recorder.remove
        self.parametric = MemParametric(
            profile.adapters,
            self._vault,
            profile.namespaces,
            backend,
            self._embed_now,
            lambda: self._settings,
            profile.home / "logs" / "trainer.log",
            lambda: liked(self.conversations),
            lambda: self._engine.busy.is_set(),
            self._adapters_changed,
            lambda work: self._publish(TrainingProgressed(work)),
        )
        memory = ChatMemory(
            self._vault,
            profile.namespaces,
            profile.conversations,
            self._operator_now,
            MemWriter(self._vault, self._embed_now),
            profile.user,
            self._memory_changed,
            self.parametric,
            self._catch_up,
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
        self._try_out = TryOut(
            backend, self.parametric, self._engine, lambda: self._settings, self.activation.other_work
        )
        jobs = background_jobs(
            self._vault,
            profile.namespaces,
            profile.conversations,
            profile.backups,
            self._recorder,
            self._embed_waiting,
            self._memory_changed,
            ModelReader(backend, busy),
            self._engine.save,
            self.activation.keep_ready,
            lambda stop: self.parametric.train_if_due(lambda: stop.cancelled),
        )
        self._journal = JobJournal(profile.folder, profile.folder / SHELF)
        self.jobs = JobRunner(jobs, self._journal, busy)
        self.activation.on_idle = lambda: self.jobs.soon(KEEP_READY)

    @property
    def user(self) -> str:
        """The open profile."""
        return self._profile.user

    def subscribe(self, callback: Callable[[Event], None]) -> Callable[[], None]:
        """Be told of changes, from whatever thread makes them. Returns what ends the subscription."""
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    @property
    def waiting_for_vectors(self) -> int:
        """How many memories have no vector yet, so that they are found by their words alone; a job gives them theirs."""
        return self._vault.table.count(embed_pending.WAITING)

    def _catch_up(self) -> None:
        """Give some of what was saved without a vector its own before a recall, where the embedder is ready: a process without it
        (the terminal), or an import, may have left them."""
        if self._vectors_now.are_ready():
            try:
                embed_pending.run(
                    self._vault,
                    self._embed_now,
                    batches=BATCHES_BEFORE_RECALL,
                    told=self._have_got_vectors,
                    turn=self._embedding,
                )
            except StorageError as error:  # they are found by their words
                log.warning("vectors could not be saved: %s", type(error).__name__)

    def _embed_waiting(self, stop: Stop) -> str:
        return embed_pending.run(
            self._vault, self._embed_now, pause=stop.is_set, told=self._have_got_vectors, turn=self._embedding
        )

    def _have_got_vectors(self, count: int) -> None:
        with self._embedding:
            waiting = self.waiting_for_vectors
            self._got_vectors += count
            done = self._got_vectors
            if not waiting:
                self._got_vectors = 0
        self._publish(VectorsProgressed(done, waiting))

    def _publish(self, event: Event) -> None:
        for callback in list(self._subscribers):
            callback(event)

    def _memory_changed(self, ids: Sequence[str], verb: str) -> None:
        self.activation.memories_changed(ids)
        self._publish(MemoryChanged(tuple(ids), verb))
        if verb == "import":  # saved without vectors, so that it does not take minutes
            self._have_got_vectors(0)
            self.jobs.soon(EMBED_NEW)

    def _adapters_changed(self) -> None:
        self.activation.adapters_changed()
        self._publish(AdaptersChanged())

    def _conversation_changed(self, id: str) -> None:
        """It was deleted, brought back, or reads something else from now on."""
        self._recorder.record(id)
        self.activation.conversations_changed([id], gone=not self.conversations.exists(id))
