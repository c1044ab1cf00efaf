"""Opening a profile: every part of the engine is made here, once, and closed in reverse."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from memos_core.activation import ActivationMemory
from memos_core.chat import (
    BeingWritten,
    ChatEngine,
    ChatMemory,
    ChatVersions,
    ContextTurns,
    FollowedVersions,
    MessageReading,
    ReplyWriter,
    TryOut,
)
from memos_core.chat.attached_documents import ChatAttachments
from memos_core.chat.brief import MorningBrief
from memos_core.chat.for_programs import ProgramChat
from memos_core.chat.known_entities import KnownEntities
from memos_core.chat.offered_reminders import OfferedReminders
from memos_core.chat.outgoing import Outgoing
from memos_core.chat.own_models import OwnModels, look_for
from memos_core.chat.searching import ChatSearch
from memos_core.chat.suggestions import Suggestions
from memos_core.chat.titles import ChatTitler
from memos_core.chat.transcript import Transcripts
from memos_core.chat.without_model import SaidOutright
from memos_core.conversations import Conversations
from memos_core.conversations.records import OWN
from memos_core.cube import MemCube
from memos_core.documents.importing import DocumentImporter
from memos_core.documents.watching import WatchedDocuments
from memos_core.errors import EmbedderUnavailable, NotFound, StorageError, where
from memos_core.events import (
    AdaptersChanged,
    CalendarsChanged,
    ContextsChanged,
    ConversationsChanged,
    DownloadProgressed,
    FoldersChanged,
    MemoryChanged,
    ModelsChanged,
    ModelStatusChanged,
    NamespacesChanged,
    PersonasChanged,
    SettingsChanged,
    SharingChanged,
    Subscribers,
    SuggestionsChanged,
    SummariesChanged,
    ToolsChanged,
    TrainingProgressed,
    VectorsProgressed,
)
from memos_core.exchange.adapters_and_contexts import Belongings as MovedBelongings
from memos_core.exchange.arriving.arrivals import Arrivals
from memos_core.exchange.importing import MemoryImporter
from memos_core.exchange.memstore.store import MemStore
from memos_core.exchange.moving import FROM_MEMOS, MovingMemories
from memos_core.exchange.restoring import SHELF
from memos_core.exchange.signer import Signer
from memos_core.exchange.written_out import WritingOut
from memos_core.files import given_path
from memos_core.jobs.definitions import EMBED_NEW, KEEP_READY, RECORD_TURNS, REMIND, background_jobs
from memos_core.jobs.definitions.embed_pending import PendingVectors
from memos_core.jobs.journal import JobJournal
from memos_core.jobs.runner import JobRunner
from memos_core.models.backend import LoadOptions, ModelBackend, ModelStatus, Phase
from memos_core.models.bench import bench
from memos_core.models.embedders import Embedding, embedding_of
from memos_core.models.host import ModelHost
from memos_core.models.library import Belongings, ModelLibrary, Use
from memos_core.models.loading import Device, check_load
from memos_core.models.projector_files import with_eye
from memos_core.models.remote import RemoteBackend
from memos_core.models.remotes import PREFIX, Remotes
from memos_core.models.resources import model_sha256, starter_model_path
from memos_core.models.switch import ChosenModel
from memos_core.models.vectors import Vectors
from memos_core.parametric.memory import MemParametric
from memos_core.parametric.rated_replies import liked
from memos_core.parametric.trainer.architectures import is_trainable
from memos_core.plaintext.editing import MemCurator
from memos_core.plaintext.entities import Entities
from memos_core.plaintext.entities.finding import MentionFinder
from memos_core.plaintext.forgetting import Extent, MemForgetter
from memos_core.plaintext.memory_views import MemoryViews
from memos_core.plaintext.prompt_layouts import layout_for
from memos_core.plaintext.recall.finding import MemFinder
from memos_core.plaintext.recall.retriever import MemOperator
from memos_core.plaintext.saving.other_scripts import OtherScripts
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.plaintext.saving.remembering import Remembering
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.plaintext.summaries import Summaries
from memos_core.plaintext.undoing import MemUndo
from memos_core.profile import Profile
from memos_core.reader.model_reader import ABLE_PARAMETERS, ModelReader
from memos_core.reminders.agenda import Agenda
from memos_core.reminders.calendars import MemCalendars
from memos_core.reminders.events import Events
from memos_core.reminders.memory import MemReminders
from memos_core.secrets import Secrets
from memos_core.storage.current_settings import CurrentSettings
from memos_core.storage.erasures import ADAPTERS, CONTEXTS, MESSAGES, SHARED, in_messages
from memos_core.storage.home import profile_folder
from memos_core.storage.model_options import ModelOptions
from memos_core.storage.settings import Settings
from memos_core.tools.tool import Scene
from memos_core.tools.toolbox import Toolbox
from memos_core.wording import say, say_count, together

log = logging.getLogger(__name__)

FOUND_BY_TOOL = 5
"""How many memories a tool finds at most."""
MODEL_PATIENCE = 300.0
"""Seconds that the starter model may take to load, where it takes the place of a model that is removed."""


class OpenProfile:
    """One open profile: its stores, and the parts of the engine that work on them."""

    events: Subscribers
    settings: CurrentSettings
    stores: Profile
    backend: ModelBackend
    vectors: Vectors
    """Vectors for requests of callers, which wait for the embedder as long as `patience` says."""
    vectors_now: Vectors
    """Vectors for conversations and jobs, which never wait."""
    pending: PendingVectors
    busy: threading.Event
    """Set while a reply is written, and for good when the profile is being closed."""
    runner: JobRunner
    recorder: MemRecorder
    parametric: MemParametric
    models: ModelLibrary
    activation: ActivationMemory
    engine: ChatEngine

    def __init__(
        self,
        *,
        home: Path,
        user: str,
        model: Path | str | None,
        backend: ModelBackend | None,
        patience: float,
        preload: bool,
        with_model: bool,
    ) -> None:
        """Open it; `MemOS.open` says what the arguments mean and what is raised. After an error nothing is left open."""
        self._closing = contextlib.ExitStack()
        self._failures: list[Exception] = []
        try:
            self._open_stores(home, user)
            self._make_remotes(self.stores.home)
            self._open_model(model, backend, patience, with_model=with_model)
            self._make_outgoing()
            self._make_plaintext()
            self._make_jobs()
            self._make_parametric()
            self._make_chat()
            self._make_models()
            self._make_what_only_the_person_asks_for()
            if preload:
                self.backend.start()
            self.reading.read_what_was_left()
            self.runner.start()
        except BaseException:
            self._closing.close()
            raise

    @property
    def at_work(self) -> tuple[str, ...]:
        """What is going on and ends when the profile is closed, in words."""
        replies, training = self.engine.replying, self.parametric.under_way
        words = []
        if replies:
            words.append(say_count("a reply", "{n} replies", replies))
        if training is not None:
            words.append(
                say("a training, which goes on from where it is")
                if training.purpose == "training"
                else say("an examination")
            )
        downloads = sum(one.state.active for one in self.models.downloads())
        if downloads:
            words.append(
                say_count("a download, which can go on later", "{n} downloads, which can go on later", downloads)
            )
        jobs = sum(job.running for job in self.runner.list())
        if jobs and training is None:
            words.append(say_count("a background job", "{n} background jobs", jobs))
        return tuple(words)

    def close(self) -> None:
        """Close all parts, the latest first; safe to call twice. An error of one does not keep others open.

        Raises:
            Exception: the first error of a part.
        """
        self._closing.close()
        failures, self._failures = self._failures, []
        if failures:
            raise failures[0]

    def _close_at_the_end(self, close: Callable[[], None]) -> None:
        def closed() -> None:
            try:
                close()
            except Exception as error:  # whatever the error is, the lock and the host must not be left behind
                log.error("a part could not be closed: %s", where(error))
                self._failures.append(error)

        self._closing.callback(closed)

    # -- making the parts ---------------------------------------------------------------------

    def _open_stores(self, home: Path, user: str) -> None:
        self.events = Subscribers()
        self.stores = Profile.open(home, profile_folder(home, user), user)
        self._close_at_the_end(self.stores.close)
        self.settings = CurrentSettings(home, self._settings_changed)
        loaded = self.settings.loaded
        if loaded.problem:
            self.stores.warn(loaded.title, loaded.problem)
        self.vault = self.stores.vault
        self.ledger = self.stores.governance
        self.conversations = self.stores.conversations
        self.temporary = Conversations(self.stores.temporary)
        self.namespaces = self.stores.namespaces
        self.namespaces.on_change = lambda name: self.events.publish(NamespacesChanged((name,)))

    def _make_remotes(self, home: Path) -> None:
        self.secrets = Secrets(home)
        self.remotes = Remotes(home, self.secrets, in_use=lambda: self.settings().model, choose=self.choose_model)

    def _make_outgoing(self) -> None:
        chosen = self.backend if isinstance(self.backend, ChosenModel) else None
        self.outgoing = Outgoing(
            remote=chosen.remote if chosen is not None else lambda: None,
            clear=chosen.clear if chosen is not None else lambda *_: None,
            vault=self.vault,
            namespaces=self.namespaces,
            conversations=self.conversations,
        )

    def choose_model(self, model: str) -> None:
        """Use a model from now on: "" for the starter model, a path, or `remote:NAME`."""
        self.settings.update({"model": model})
        self.load_model(model)

    def load_model(self, model: str) -> None:
        """Change to another model for all conversations that have none of their own, in the background; the settings stay as they
        are."""
        self.own_models.usual_is(model)

    def _change_model(self, model: str, lent: bool) -> None:
        if isinstance(self.backend, ChosenModel):
            self.backend.choose(model, lent=lent)
        elif not model.startswith(PREFIX):
            self.backend.load(given_path(model) if model else starter_model_path())

    def _remote_backend(self, name: str) -> RemoteBackend:
        remote = self.remotes.get(name)

        def learnt(**what: int | bool) -> None:
            self.remotes.learn(remote.name, **what)
            self._status_changed(self.backend.status)

        return RemoteBackend(remote, self.remotes.server(remote), learnt)

    def _open_model(
        self, model: Path | str | None, backend: ModelBackend | None, patience: float, *, with_model: bool
    ) -> None:
        self.model_options = ModelOptions(self.stores.home)
        chosen = str(model or self.settings().model)
        remote = chosen.startswith(PREFIX)
        self._opened_with = chosen if model or remote or given_path(chosen).exists() else ""
        if backend is None:
            local = ModelHost(
                None if remote or not with_model else self._model_to_open(model),
                self.stores.home / "logs" / "model-host.log",
                self.settings().context_tokens,
                options=lambda path: with_eye(path, self.model_options.of(path)),
                embedder=given_path(self.settings().embedder) if self.settings().embedder else None,
                on_status=lambda status: self.chosen.local_changed(status),
            )
            self.chosen = backend = ChosenModel(local, starter=starter_model_path, remote=self._remote_backend)
            if remote:
                backend.prepare(chosen)
            backend.on_status = self._status_changed
        self.backend = backend
        self._close_at_the_end(backend.close)
        self._open_embedder()
        self.vectors = Vectors(backend, patience, lambda: self._embedding)
        self.vectors_now = Vectors(backend, 0.0, lambda: self._embedding)
        self.pending = PendingVectors(self.vault, self.vectors_now, self._vectors_progressed)

    def _model_to_open(self, model: Path | str | None) -> Path:
        """The file to begin with; the starter model where the chosen one is missing, so that the start does not fail."""
        if model:
            return Path(model).expanduser()
        chosen = self.settings().model
        if chosen and not given_path(chosen).exists():
            self.stores.warn(
                say("The chosen model is missing"),
                say(
                    "There is no file {path} any more. The starter model answers instead; put the file back, or choose another model.",
                    path=chosen,
                ),
            )
            chosen = ""
        return given_path(chosen) if chosen else starter_model_path()

    def _open_embedder(self) -> None:
        """Find the chosen embedder, and make sure that the memories have no vectors of another one."""
        self._embedding: Embedding | None = None
        self._changing_embedder = threading.Lock()
        try:
            self._embedding = embedding_of(self.settings().embedder)
            self.vault.use_embedder(self._embedding.mark, self._embedding.width)
        except (EmbedderUnavailable, StorageError) as error:
            self._embedding = None
            text = together(str(error), say("Until then memories are found by their words."))
            self.stores.warn(say("The embedder cannot be used"), text)

    def _make_models(self) -> None:
        self.models = ModelLibrary(
            self.stores.home,
            use=Use(
                model=lambda: self.settings().model,
                embedder=lambda: self.settings().embedder,
                choose_model=self.choose_model,
                choose_embedder=self._choose_embedder,
                check=self._check_load,
                wait=lambda: self.backend.wait_for_model(MODEL_PATIENCE),
                bench=lambda progress: bench(self.backend, self.busy, progress),
            ),
            token=lambda: self.secrets.get("huggingface"),
            belongings=Belongings(self._adapters_of_models, self.stores.contexts.models, self._remove_belongings),
            options=self.model_options,
            reads=lambda parameters: parameters >= ABLE_PARAMETERS,
            trains=is_trainable,
            devices=self._devices,
            changed=lambda: self.events.publish(ModelsChanged()),
            progressed=lambda download: self.events.publish(DownloadProgressed(download)),
        )
        self._close_at_the_end(self.models.close)
        if problems := self.models.catalogue_problems:
            self.stores.warn(say("Not all of your catalogue is in use"), together(*problems))
        if problem := self.models.list_problem:
            self.stores.warn(say("The list of models was damaged"), problem)

    def _choose_embedder(self, folder: str) -> None:
        """Use another embedder. Memories with vectors of the one before wait for new ones, and are found by their words meanwhile."""
        with self._changing_embedder:
            embedding = embedding_of(folder)
            self.settings.update({"embedder": folder})
            # In this order: what is embedded from now on comes from the new one, and what was embedded before it is not saved.
            self.backend.use_embedder(embedding.folder)
            self._embedding = embedding
            self.vault.use_embedder(embedding.mark, embedding.width)
        self.pending.count(0)
        self.runner.soon(EMBED_NEW)

    def _adapters_of_models(self) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        for stored in self.stores.adapters.versions():
            found.setdefault(stored.training.model_sha256, []).append(f"adapter {stored.training.version}")
        return found

    def _remove_belongings(self, sha256: str) -> None:
        for stored in self.stores.adapters.versions():
            if stored.training.model_sha256 == sha256:
                self.parametric.remove(stored.training.version)
        self.stores.contexts.drop_model(sha256)
        self.events.publish(ContextsChanged())

    def _devices(self) -> tuple[Device, ...]:
        return self.backend.devices if isinstance(self.backend, ChosenModel) else ()

    def _check_load(self, path: Path, options: LoadOptions) -> None:
        options = with_eye(path, options)
        check_load(path, options, self.settings().context_tokens, self.backend.status.info, self._devices())

    def _make_plaintext(self) -> None:
        self.operator = MemOperator(self.vault, self.vectors.of_query)
        self._close_at_the_end(self.operator.close)
        self.operator_now = MemOperator(self.vault, self.vectors_now.of_query)
        self._close_at_the_end(self.operator_now.close)
        self.finder = MemFinder(self.vault, self.operator, self._wait_and_catch_up)
        self.writer = MemWriter(self.vault, self.vectors.of_texts, self.vectors.relate)
        self.curator = MemCurator(vault=self.vault, embed=self.vectors.of_texts, memory_changed=self.memory_changed)
        self.recorder = MemRecorder(
            vault=self.vault,
            namespaces=self.namespaces,
            conversations=self.conversations,
            embed=self.vectors_now.of_texts,
            owner=self.stores.user,
            changed=self.memory_changed,
        )
        self._close_at_the_end(self.recorder.close)
        self.conversations.on_change = self._conversation_changed
        self.conversations.on_place = self._places_changed
        self.conversations.folders.on_change = self._folder_changed
        self.conversations.folders.fitting = lambda documents: self.activation.documents.check_fit(documents)
        self.conversations.personas.on_change = self._persona_changed
        self.conversations.on_title = lambda id: self.events.publish(ConversationsChanged((id,)))
        self.conversations.before_purge = self._remove_what_is_in
        self.conversations.before_purge_messages = self.recorder.remove_turns
        self.events_told = Events(self.vault, self.vectors_now.chances, self.vectors_now.of_query)
        self.reminders = MemReminders(
            vault=self.vault, events=self.events_told, owner=self.stores.user, changed=self.memory_changed
        )
        self.calendars = MemCalendars(
            self.ledger.calendars, self.ledger.audit, lambda: self.events.publish(CalendarsChanged())
        )
        self.agenda = Agenda(self.vault, self.reminders, self.calendars, self.settings)
        self.being_written = BeingWritten()
        self.forgetter = MemForgetter(
            vault=self.vault,
            conversations=self.conversations,
            recorder=self.recorder,
            stores={
                ADAPTERS: lambda erasures: self.parametric.erase(erasures),
                MESSAGES: in_messages(self.conversations),
                CONTEXTS: self.stores.contexts.erase,
                SHARED: lambda erasures: self.shared.erase(erasures),
            },
            being_written=self.being_written.with_any_of,
            stop=self.being_written.stop,
            elsewhere=self._where_else_it_stands,
            make_way=self.stores.reserve.make_way,
            forgotten=self._forgotten,
        )
        self.mentions = MentionFinder(self.ledger)
        self.entities = Entities(vault=self.vault, finder=self.mentions, curator=self.curator, forgetter=self.forgetter)

    def _make_jobs(self) -> None:
        """Make the jobs, before the parts that they work with, so that they are closed after these: closing these stops a long run."""
        self.busy = threading.Event()
        self.summaries = Summaries(
            vault=self.vault,
            backend=self.backend,
            allowed=self.outgoing.condition,
            sent=lambda ids: self.outgoing.send_aside(ids, "a summary of memories"),
            busy=self.busy,
            changed=lambda: self.events.publish(SummariesChanged()),
        )
        self.brief = MorningBrief(
            vault=self.vault,
            agenda=self.agenda,
            suggestions=lambda: self.suggestions.list(),
            backend=self.backend,
            allowed=self.outgoing.condition,
            sent=lambda ids: self.outgoing.send_aside(ids, "the morning brief"),
            busy=self.busy,
            settings=self.settings,
        )
        scripts = OtherScripts(
            vault=self.vault,
            writer=self.writer,
            backend=self.backend,
            allowed=self.outgoing.condition,
            sent=lambda ids: self.outgoing.send_aside(ids, "comparing memories"),
            busy=self.busy,
        )
        known = KnownEntities(
            entities=self.entities,
            vault=self.vault,
            vectors=self.vectors,
            namespaces=self.namespaces,
            conversations=self.conversations,
            outgoing=self.outgoing,
        )
        jobs = background_jobs(
            vault=self.vault,
            namespaces=self.namespaces,
            conversations=self.conversations,
            backups=self.stores.backups,
            recorder=self.recorder,
            embed_pending=self.pending.work,
            changed=self.memory_changed,
            writer=self.writer,
            reader=ModelReader(self.backend, self.busy),
            titler=ChatTitler(self.backend, self.busy, self.outgoing.may_be_read),
            allowed=lambda message: self.reading.learns(message) and self.outgoing.may_be_read(message),
            read_again=lambda *understood: self.reading.read_again(*understood),
            known=known.of,
            keep_ready=lambda stop: self.activation.keep_ready(stop),
            find_entities=self.entities.find_new,
            summarise=self.summaries.write,
            compare=scripts.compare,
            reminders=self.reminders,
            calendars=self.calendars,
            brief=self.brief,
            shared=lambda stop: self.shared.keep_in_step(stop),
            documents=lambda stop: self.watched.look(stop),
            finish=self.forgetter.finish,
            train=lambda stop: self.parametric.train_if_due(lambda: stop.cancelled),
        )
        journal = JobJournal(self.stores.folder, self.stores.folder / SHELF)
        self._close_at_the_end(journal.close)
        self.runner = JobRunner(jobs, journal, self.busy)
        self.reminders.on_next = lambda at: self.runner.run_by(REMIND, at)
        self._close_at_the_end(self.runner.stop)

    def _make_parametric(self) -> None:
        self.parametric = MemParametric(
            store=self.stores.adapters,
            vault=self.vault,
            namespaces=self.namespaces,
            backend=self.backend,
            embed=self.vectors_now.of_texts,
            judge=self.vectors_now.judge,
            settings=self.settings,
            log_file=self.stores.home / "logs" / "trainer.log",
            liked=lambda: liked(self.conversations),
            hold=self.busy.is_set,
            changed=self._adapters_changed,
            progressed=lambda work: self.events.publish(TrainingProgressed(work)),
        )
        self._close_at_the_end(self.parametric.close)

    def _make_chat(self) -> None:
        memory = ChatMemory(
            vault=self.vault,
            namespaces=self.namespaces,
            conversations=self.conversations,
            operator=self.operator_now,
            writer=MemWriter(self.vault, self.vectors_now.of_texts, self.vectors_now.relate),
            owner=self.stores.user,
            changed=self.memory_changed,
            parametric=self.parametric,
            catch_up=self.pending.catch_up,
            vectors=self.vectors_now,
            outgoing=self.outgoing,
            layout=lambda: layout_for(self.backend.status.info),
            entities=Entities(
                vault=self.vault,
                finder=self.mentions,
                curator=MemCurator(
                    vault=self.vault, embed=self.vectors_now.of_texts, memory_changed=self.memory_changed
                ),
                forgetter=self.forgetter,
            ),
        )
        turns = ContextTurns(
            store=self.stores.contexts,
            memory=memory,
            conversations=self.conversations,
            backend=self.backend,
            settings=self.settings,
        )
        self.activation = ActivationMemory(
            store=self.stores.contexts,
            turns=turns,
            vault=self.vault,
            conversations=self.conversations,
            backend=self.backend,
            settings=self.settings,
            busy=self.busy,
            changed=lambda: self.events.publish(ContextsChanged()),
        )
        self.activation.on_idle = lambda: self.runner.soon(KEEP_READY)
        self.suggestions = Suggestions(
            conversations=self.conversations,
            vault=self.vault,
            recorder=self.recorder,
            memory=memory,
            changed=lambda conversation: self.events.publish(SuggestionsChanged(conversation)),
        )
        self.followed = FollowedVersions(
            vault=self.vault, conversations=self.conversations, settings=self.settings, changed=self.memory_changed
        )
        said_outright = SaidOutright(
            vault=self.vault,
            conversations=self.conversations,
            namespaces=self.namespaces,
            reminders=self.reminders,
            agenda=self.agenda,
            events=self.events_told,
            readable=memory.readable,
            reads_calendars=memory.reads_calendars,
        )
        self.offered_reminders = OfferedReminders(
            conversations=self.conversations,
            vault=self.vault,
            recorder=self.recorder,
            reminders=self.reminders,
            readable=memory.readable,
            may_make=said_outright.may_make,
            make=said_outright.make,
            changed=lambda conversation: self.events.publish(SuggestionsChanged(conversation)),
        )

        def remind(scene: Scene, words: str) -> tuple[str, MemCube | None]:
            said = said_outright.remind(scene.message, words)
            return said.text, said.made

        self.toolbox = Toolbox(
            folder=self.stores.folder,
            home=self.stores.home,
            secrets=self.secrets,
            audit=self.ledger.audit,
            remind=remind,
            look=lambda scene, question: memory.look_up(scene.message, question, FOUND_BY_TOOL),
            changed=lambda: self.events.publish(ToolsChanged()),
        )
        self._close_at_the_end(self.toolbox.close)
        self.own_models = OwnModels(
            conversations=self.conversations,
            usual=self._opened_with,
            choose=self._change_model,
            check=lambda model: look_for(model, self.remotes.get),
        )
        self.reading = MessageReading(
            conversations=self.conversations,
            memory=memory,
            suggestions=self.suggestions,
            recorder=self.recorder,
            followed=self.followed,
        )
        writer = ReplyWriter(
            backend=self.backend,
            memory=memory,
            recorder=self.recorder,
            turns=turns,
            activation=self.activation,
            toolbox=self.toolbox,
            being_written=self.being_written,
            settings=self.settings,
        )
        self.engine = ChatEngine(
            conversations=self.conversations,
            temporary=self.temporary,
            backend=self.backend,
            memory=memory,
            reading=self.reading,
            writer=writer,
            suggestions=self.suggestions,
            offered_reminders=self.offered_reminders,
            recorder=self.recorder,
            followed=self.followed,
            said_outright=said_outright,
            own_models=self.own_models,
            busy=self.busy,
            conversations_changed=lambda id: self.events.publish(ConversationsChanged((id,))),
        )
        self.versions = ChatVersions(
            conversations=self.conversations,
            temporary=self.temporary,
            engine=self.engine,
            followed=self.followed,
            changed=self._messages_changed,
        )
        # Replies end first; then the context of the conversation in use is saved, while the model may still work.
        for close in (self.engine.close, self.activation.close, self.engine.stop_all, self.own_models.close):
            self._close_at_the_end(close)

    def _make_what_only_the_person_asks_for(self) -> None:
        self.remembering = Remembering(
            vault=self.vault,
            writer=self.writer,
            namespaces=self.namespaces,
            owner=self.stores.user,
            changed=self.memory_changed,
        )
        self.undo = MemUndo(self.vault, self.conversations, self.recorder, self.memory_changed)
        self.views = MemoryViews(self.vault)
        self.chat_search = ChatSearch(self.conversations, self.finder.find)
        self.transcripts = Transcripts(self.vault, self.curator, self.suggestions, self.offered_reminders)
        self.documents = DocumentImporter(
            vault=self.vault,
            writer=self.writer,
            namespaces=self.namespaces,
            owner=self.stores.user,
            changed=self.memory_changed,
        )
        asked = lambda: self.events.publish(SuggestionsChanged(""))  # noqa: E731
        self.watched = WatchedDocuments(self.documents, self.vault, asked)
        self.attachments = ChatAttachments(
            importer=self.documents,
            conversations=self.conversations,
            ready=self.activation.documents,
            vault=self.vault,
            changed=self.memory_changed,
        )
        self.importer = MemoryImporter(self.vault, self.vectors.of_texts, self.vectors.relate)
        signer = Signer(self.secrets, self.stores.folder, self.stores.user)
        self.shared = MemStore(
            vault=self.vault,
            namespaces=self.namespaces,
            importer=self.importer,
            forgetter=self.forgetter,
            signer=signer,
            home=self.stores.home,
            owner=self.stores.user,
            changed=self.memory_changed,
            looked=lambda: self.events.publish(SharingChanged()),
        )
        self.moving = MovingMemories(
            vault=self.vault,
            importer=self.importer,
            namespaces=self.namespaces,
            recorder=self.recorder,
            conversations=self.conversations,
            contexts=self.stores.contexts,
            belongings=MovedBelongings(
                folder=self.stores.folder,
                vault=self.vault,
                conversations=self.conversations,
                adapters=self.stores.adapters,
                contexts=self.stores.contexts,
                model=lambda: model_sha256(self.backend.status.info),
                changed=self._belongings_came,
            ),
            signer=signer,
            owner=self.stores.user,
            changed=self.memory_changed,
            chats_changed=self._chats_came_or_went,
        )
        self.moving.undo = self.undo.undo
        self.written_out = WritingOut(
            vault=self.vault,
            recorder=self.recorder,
            conversations=self.conversations,
            entities=lambda secrets: self.entities.list(secrets=secrets),
            calendar=self.agenda.calendar,
        )
        self.program_chat = ProgramChat(
            backend=self.backend,
            engine=self.engine,
            remote=self.outgoing.remote,
            settings=self.settings,
            chances=self.vectors_now.chances,
            over=self.activation.other_work,
        )
        self.arrivals = Arrivals(
            vault=self.vault,
            conversations=self.conversations,
            recorder=self.recorder,
            importer=self.importer,
            namespaces=self.namespaces,
            undo=self.undo,
            owner=self.stores.user,
            changed=self.memory_changed,
            chats_changed=self._chats_came_or_went,
        )
        self.stores.tell_of_unfinished(self.arrivals.take_back_unfinished())
        self.undo.on_redone = self._redone
        self.try_out = TryOut(
            backend=self.backend,
            parametric=self.parametric,
            engine=self.engine,
            settings=self.settings,
            over=self.activation.other_work,
        )

    # -- what one part tells the others -------------------------------------------------------

    def memory_changed(self, ids: Sequence[str], verb: str) -> None:
        """Tell all parts that memories were made, changed or removed."""
        self.reminders.memories_changed()
        self.events.publish(MemoryChanged(tuple(ids), verb))  # first: a full disk keeps contexts from being dropped
        self.activation.memories_changed(ids)
        if verb == "import":  # it was saved without vectors, so that it did not take minutes
            self.pending.count(0)
            self.runner.soon(EMBED_NEW)

    def _remove_what_is_in(self, conversations: Sequence[str]) -> None:
        """Remove the turns and the documents of conversations that are about to be deleted for good."""
        self.recorder.remove(conversations)
        self.attachments.remove(conversations)

    def _wait_and_catch_up(self) -> None:
        if self.vectors.are_ready():
            self.pending.catch_up()

    def _where_else_it_stands(self, extent: Extent) -> list[str]:
        messages = [message.id for message in extent.messages]
        return [
            *self.parametric.forget_preview(extent.ids, messages),
            *self.outgoing.where_it_went({*extent.ids, *messages}),
            *self.shared.where_it_stands(extent.ids),
            *self.stores.where_else_it_may_stand(),
        ]

    def _forgotten(self, extent: Extent) -> None:
        if extent.blanked and extent.conversations:
            self.events.publish(ConversationsChanged(tuple(extent.conversations)))
        self.memory_changed([id for id in extent.ids if id not in extent.kept], "forget")
        self.activation.conversations_changed(extent.conversations)

    def _conversation_changed(self, id: str) -> None:
        """Bring memory and contexts in line with a conversation that was deleted, was brought back, or reads something else now."""
        self.recorder.record(id)
        self.activation.conversations_changed([id], gone=not self.conversations.exists(id))

    def _places_changed(self, ids: Sequence[str]) -> None:
        """Tell other parts that conversations have another folder or persona now."""
        self.activation.places_changed(ids)
        self.events.publish(ConversationsChanged(tuple(ids)))

    def _folder_changed(self, id: str) -> None:
        with contextlib.suppress(NotFound):  # it was removed
            self.activation.documents.in_folder(self.conversations.folders.get(id))
        self.activation.settings_changed()
        self.events.publish(FoldersChanged())

    def _persona_changed(self, id: str) -> None:
        self.activation.persona_changed(id)
        self.events.publish(PersonasChanged())

    def _messages_changed(self, id: str) -> None:
        """Tell other parts that other messages of a conversation are in view, or that it is a new copy."""
        self._conversation_changed(id)
        self.events.publish(ConversationsChanged((id,)))

    def _chats_came_or_went(self, ids: Sequence[str]) -> None:
        """Tell other parts that chats were brought in from elsewhere, or taken back."""
        self.runner.soon(RECORD_TURNS)
        self.events.publish(ConversationsChanged(tuple(ids)))

    def _redone(self, old: int, new: int) -> None:
        """Tell what brings things in that an operation which was taken back was done again."""
        if any(arrival.operation == old and arrival.kind in (OWN, FROM_MEMOS) for arrival in self.arrivals.list()):
            self.moving.redone(new)
        self.arrivals.redone(old, new)

    def _belongings_came(self) -> None:
        """Tell other parts that adapters or saved contexts were brought in."""
        self._adapters_changed()
        self.events.publish(ContextsChanged())

    def _adapters_changed(self) -> None:
        self.activation.adapters_changed()
        self.events.publish(AdaptersChanged())

    def _settings_changed(self, settings: Settings) -> None:
        self.activation.settings_changed()
        self.events.publish(SettingsChanged(settings))

    def _status_changed(self, status: ModelStatus) -> None:
        self.events.publish(ModelStatusChanged(status))
        if status.embedder is Phase.READY:
            self.runner.soon(EMBED_NEW)

    def _vectors_progressed(self, done: int, waiting: int) -> None:
        self.events.publish(VectorsProgressed(done, waiting))
