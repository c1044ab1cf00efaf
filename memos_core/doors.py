"""What callers of `MemOS` can use of its rooms: the methods that are meant for them, and none that only the engine may
use.

Each class lists the methods of one room; they are documented there.
"""

from __future__ import annotations

from pathlib import Path

from memos_core.activation import ActivationMemory
from memos_core.chat.brief import MorningBrief
from memos_core.chat.offered_reminders import OfferedReminders
from memos_core.chat.suggestions import Suggestions
from memos_core.conversations import Conversations, Folders, Personas, SavedPrompts
from memos_core.documents.watching import WatchedDocuments
from memos_core.exchange.arriving.arrivals import Arrivals
from memos_core.exchange.backups import Backups
from memos_core.exchange.memstore.store import MemStore
from memos_core.jobs.runner import JobRunner
from memos_core.locking.front import PassphraseLock
from memos_core.models.remotes import Remotes
from memos_core.parametric.control import UnderWay
from memos_core.parametric.memory import MemParametric
from memos_core.plaintext.entities import Entities
from memos_core.plaintext.summaries import Summaries
from memos_core.reminders.agenda import Agenda
from memos_core.reminders.calendars import MemCalendars
from memos_core.reminders.memory import MemReminders
from memos_core.secrets import SecretPlace, Secrets
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.tools.toolbox import Toolbox


class FoldersDoor:
    """`MemOS.conversations.folders`: folders, with what a conversation in them begins with and falls back to."""

    def __init__(self, room: Folders) -> None:
        self.list = room.list
        self.get = room.get
        self.named = room.named
        self.make = room.make
        self.change = room.change
        self.remove = room.remove


class PersonasDoor:
    """`MemOS.conversations.personas`: how the assistant is to be."""

    def __init__(self, room: Personas) -> None:
        self.list = room.list
        self.get = room.get
        self.named = room.named
        self.make = room.make
        self.change = room.change
        self.use = room.use
        self.remove = room.remove
        self.bring_back = room.bring_back


class PromptsDoor:
    """`MemOS.conversations.prompts`: the library of prompts."""

    def __init__(self, room: SavedPrompts) -> None:
        self.list = room.list
        self.get = room.get
        self.make = room.make
        self.change = room.change
        self.remove = room.remove
        self.put_back = room.put_back
        self.bring_back = room.bring_back
        self.import_ = room.import_
        self.export = room.export


class ConversationsDoor:
    """`MemOS.conversations`: the stored conversations. What is said in them comes in by `MemOS.chat` alone."""

    def __init__(self, room: Conversations) -> None:
        self.folders = FoldersDoor(room.folders)
        self.personas = PersonasDoor(room.personas)
        self.prompts = PromptsDoor(room.prompts)
        self.list = room.list
        self.get = room.get
        self.exists = room.exists
        self.message = room.message
        self.messages = room.messages
        self.create = room.create
        self.rename = room.rename
        self.pin = room.pin
        self.archive = room.archive
        self.count_without_model = room.count_without_model
        self.set_spaces = room.set_spaces
        self.follow_spaces = room.follow_spaces
        self.set_thinking = room.set_thinking
        self.move = room.move
        self.set_persona = room.set_persona
        self.persona_of = room.persona_of
        self.model_of = room.model_of
        self.pin_all = room.pin_all
        self.archive_all = room.archive_all
        self.delete_all = room.delete_all
        self.restore_all = room.restore_all
        self.save_elsewhere = room.save_elsewhere
        self.save_draft = room.save_draft
        self.delete = room.delete
        self.restore = room.restore
        self.deleted = room.deleted
        self.deleted_count = room.deleted_count
        self.remove_deleted = room.remove_deleted


class SuggestionsDoor:
    """`MemOS.suggestions`: what the person is asked about before it is kept."""

    def __init__(self, room: Suggestions) -> None:
        self.list = room.list
        self.keep = room.keep
        self.dismiss = room.dismiss
        self.reopen = room.reopen


class OfferedRemindersDoor:
    """`MemOS.offered_reminders`: reminders that messages may have asked for, and that are made only if the person says so."""

    def __init__(self, room: OfferedReminders) -> None:
        self.list = room.list
        self.accept = room.accept
        self.decline = room.decline
        self.reopen = room.reopen


class ArrivalsDoor:
    """`MemOS.arrivals`: what was brought in from other programs."""

    def __init__(self, room: Arrivals) -> None:
        self.look = room.look
        self.look_at_text = room.look_at_text
        self.belongs = room.belongs
        self.take_in = room.take_in
        self.take_in_text = room.take_in_text
        self.waiting = room.waiting
        self.waiting_count = room.waiting_count
        self.take = room.take
        self.dismiss = room.dismiss
        self.list = room.list
        self.take_back = room.take_back


class SummariesDoor:
    """`MemOS.summaries`: what an able model has written about the groups of `MemOS.about`."""

    def __init__(self, room: Summaries) -> None:
        self.list = room.list
        self.edit = room.edit


class SpacesDoor:
    """`MemOS.namespaces`: the spaces, with their access lists and rules."""

    def __init__(self, room: Namespaces) -> None:
        self.list = room.list
        self.get = room.get
        self.known = room.known
        self.held = room.held
        self.admitted = room.admitted
        self.open_to_conversation = room.open_to_conversation
        self.create = room.create
        self.update = room.update
        self.delete = room.delete


class StoreDoor:
    """`MemOS.store`: spaces that are shared through a folder."""

    def __init__(self, room: MemStore) -> None:
        self.look_into = room.look_into
        self.to_tick = room.to_tick
        self.ticked = room.ticked
        self.publish = room.publish
        self.subscribe = room.subscribe
        self.code = room.code
        self.pair = room.pair
        self.leave = room.leave
        self.list = room.list
        self.look = room.look
        self.offers = room.offers
        self.take = room.take
        self.dismiss = room.dismiss
        self.offer_again = room.offer_again
        self.forget = room.forget


class DocumentsDoor:
    """`MemOS.documents`: imported documents whose files have changed since."""

    def __init__(self, room: WatchedDocuments) -> None:
        self.list = room.list
        self.look = room.look
        self.read_again = room.read_again
        self.leave = room.leave
        self.ask_again = room.ask_again


class AuditDoor:
    """`MemOS.audit`: the record of what was done, to read and to check. Only the engine writes it."""

    def __init__(self, room: AuditLog) -> None:
        self.search = room.search
        self.actors = room.actors
        self.verify = room.verify


class BackupsDoor:
    """`MemOS.backups`: the backups of the profile. `restore_backup` goes back to one, while the profile is closed."""

    def __init__(self, room: Backups) -> None:
        self.path: Path = room.path
        self.list = room.list
        self.make = room.make
        self.verify = room.verify


class EntitiesDoor:
    """`MemOS.entities`: the people, animals, places, organisations and things that the person's statements speak of."""

    def __init__(self, room: Entities) -> None:
        self.list = room.list
        self.get = room.get
        self.spoken_of = room.spoken_of
        self.rename = room.rename
        self.waiting = room.waiting
        self.merge = room.merge
        self.split = room.split
        self.classify = room.classify
        self.forget_preview = room.forget_preview
        self.forget = room.forget


class ToolsDoor:
    """`MemOS.tools`: what able models may call, and the servers that have tools."""

    def __init__(self, room: Toolbox) -> None:
        self.list = room.list
        self.switch = room.switch
        self.decide = room.decide
        self.files = room.files
        self.add_file = room.add_file
        self.remove_file = room.remove_file
        self.servers = room.servers
        self.plan_servers = room.plan_servers
        self.add_servers = room.add_servers
        self.switch_server = room.switch_server
        self.remove_server = room.remove_server
        self.test_server = room.test_server
        self.watch = room.watch
        self.waiting = room.waiting
        self.answer = room.answer


class RemindersDoor:
    """`MemOS.reminders`: what the person is reminded of, and the agenda."""

    def __init__(self, room: MemReminders, agenda: Agenda) -> None:
        self.understand = room.understand
        self.remind = room.remind
        self.make = room.make
        self.change = room.change
        self.done = room.done
        self.snooze = room.snooze
        self.skip = room.skip
        self.end = room.end
        self.list = room.list
        self.standing = room.standing
        self.watch = room.watch
        self.present = room.present
        self.agenda = agenda.items
        self.on = agenda.on
        self.export = agenda.export


class CalendarsDoor:
    """`MemOS.calendars`: calendars of others, which stand beside the agenda."""

    def __init__(self, room: MemCalendars) -> None:
        self.list = room.list
        self.preview = room.preview
        self.add = room.add
        self.remove = room.remove
        self.put_back = room.put_back
        self.read_again = room.read_again


class BriefDoor:
    """`MemOS.brief`: today, tomorrow, this week and the next, what changed, and what the person is asked."""

    def __init__(self, room: MorningBrief) -> None:
        self.today = room.today
        self.can_be_written = room.can_be_written
        self.written = room.written
        self.watch = room.watch


class JobsDoor:
    """`MemOS.jobs`: what runs in the background."""

    def __init__(self, room: JobRunner) -> None:
        self.list = room.list
        self.history = room.history
        self.run_now = room.run_now
        self.cancel = room.cancel
        self.pause = room.pause
        self.resume = room.resume
        self.hold = room.hold
        self._room = room

    @property
    def held(self) -> bool:
        """Whether all jobs are held."""
        return self._room.held


class ContextsDoor:
    """`MemOS.activation`: contexts, what is kept ready for fast replies."""

    def __init__(self, room: ActivationMemory) -> None:
        self.folder: Path = room.folder
        self.documents = room.documents
        self.list = room.list
        self.get = room.get
        self.of_conversation = room.of_conversation
        self.estimate = room.estimate
        self.warm = room.warm
        self.rename = room.rename
        self.pin = room.pin
        self.drop = room.drop
        self.remove = room.remove
        self.statistics = room.statistics


class AdaptersDoor:
    """`MemOS.parametric`: the person's adapters."""

    def __init__(self, room: MemParametric) -> None:
        self._room = room
        self.list = room.list
        self.candidates = room.candidates
        self.choice = room.choice
        self.due = room.due
        self.knows = room.knows
        self.examined = room.examined
        self.untrainable = room.untrainable
        self.train = room.train
        self.evaluate = room.evaluate
        self.pause = room.pause
        self.resume = room.resume
        self.cancel = room.cancel
        self.use = room.use
        self.off = room.off
        self.rollback = room.rollback
        self.remove = room.remove

    @property
    def under_way(self) -> UnderWay | None:
        """The state of a training or an examination; None while there is none. Never blocks."""
        return self._room.under_way


class RemotesDoor:
    """`MemOS.remotes`: models that other programs or computers run."""

    def __init__(self, room: Remotes) -> None:
        self.list = room.list
        self.get = room.get
        self.add = room.add
        self.remove = room.remove
        self.use = room.use
        self.test = room.test
        self.look_around = room.look_around
        self.models_at = room.models_at


class PassphraseDoor:
    """`MemOS.passphrase`: the passphrase of the open profile. `MemOS.lock` locks it."""

    def __init__(self, room: PassphraseLock) -> None:
        self.look = room.look
        self.set = room.set
        self.change = room.change
        self.take_off = room.take_off
        self.use_keyring = room.use_keyring


class SecretsDoor:
    """`MemOS.secrets`: keys and tokens. Callers can read their names, and nothing else of them."""

    def __init__(self, room: Secrets) -> None:
        self._room = room
        self.names = room.names
        self.set = room.set
        self.remove = room.remove
        self.use_keyring = room.use_keyring
        self.use_file = room.use_file
        self.use_session = room.use_session
        self.unlock = room.unlock
        self.give_up_file = room.give_up_file

    @property
    def place(self) -> SecretPlace | None:
        """Where a new secret is kept; None where the system has no keyring and the person has not chosen yet. The first
        call may take a while.

        Raises:
            StorageError: the file of the secrets cannot be read.
        """
        return self._room.place

    @property
    def locked(self) -> bool:
        """Whether secrets lie under a passphrase that was not given yet in this session."""
        return self._room.locked
