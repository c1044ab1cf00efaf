"""Brings exports of other programs into a profile: they are previewed first, and taken in and taken back as a whole.

Chats become conversations, and their messages become episodes that are quoted from the export. What another assistant has remembered about
the person waits (`State.WAITING`): it is in no prompt until the person has looked at it, or accepts all of it.
"""

from __future__ import annotations

import builtins
import contextlib
import textwrap
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.conversations.arrived import Added, Arrival, ArrivedChat
from memos_core.conversations.records import came_from
from memos_core.cube import PERSONAL, MemCube, Sensitivity, State
from memos_core.errors import InvalidInput, NotFound, NothingToUndo, StorageError
from memos_core.exchange.arriving.drafting import chat_of, passages_of, statements_of
from memos_core.exchange.arriving.dropped_files import Opened
from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingNote,
    ArrivingStatement,
    Item,
    Unreadable,
)
from memos_core.exchange.arriving.outcomes import ArrivalPreview, Arrived
from memos_core.exchange.arriving.planning import plan
from memos_core.exchange.arriving.previewing import NAMED, preview
from memos_core.exchange.arriving.reading import Reading
from memos_core.exchange.arriving.telling_apart import Belongs, belongs
from memos_core.exchange.arriving.told_by_assistant import told
from memos_core.exchange.importing import MemoryImporter
from memos_core.files import given_path
from memos_core.language.text import clean
from memos_core.plaintext.editing import Changed
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.plaintext.undoing import MemUndo
from memos_core.progress import PERCENT, Progress
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.ledger import Step
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.storage.versions import alike
from memos_core.wording import say, together

CHATS_AT_ONCE, CHARACTERS_AT_ONCE = 50, 5_000_000
"""How many chats, or characters of chats, are stored in one transaction; whichever limit is reached first."""
LOOKS_AGAIN_SECONDS = 0.2
"""How often an import that waits for another one checks whether it was cancelled."""
LONGEST_QUOTED = 60
"""How many characters are quoted of a memory that prevents an import from being taken back."""
PASTED = "pasted text"
DECISIONS = ("take", "dismiss", "fold")
"""The person's decisions about waiting statements; they are undone when the import is taken back."""


class Arrivals:
    """The imports from other programs into one profile."""

    def __init__(
        self,
        *,
        vault: MemVault,
        conversations: Conversations,
        recorder: MemRecorder,
        importer: MemoryImporter,
        namespaces: Namespaces,
        undo: MemUndo,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        chats_changed: Callable[[Sequence[str]], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: where chats are stored.
            recorder: keeps the messages as episodes.
            importer: compares statements with what is known.
            namespaces: the spaces.
            undo: takes operations back.
            owner: the user whose memories they are.
            changed: called with the ids of memories and the verb after each change.
            chats_changed: called with the ids of conversations that came or went.
        """
        self._vault = vault
        self._conversations = conversations
        self._recorder = recorder
        self._importer = importer
        self._namespaces = namespaces
        self._owner = owner
        self._changed = changed
        self._chats_changed = chats_changed
        self._undo = undo
        self._coming_in = threading.Lock()
        undo.on_undone, undo.take_arrival_back = self.undone, self.take_back

    # -- looking ------------------------------------------------------------------------------

    def belongs(self, path: Path | str) -> Belongs:
        """Whether a dropped file is an export or a document, or whether only the person knows."""
        return belongs(given_path(path))

    def look(
        self,
        path: Path | str,
        progress: Progress | None = None,
        *,
        namespace: str = PERSONAL,
        remembered: bool = False,
    ) -> ArrivalPreview:
        """What a file, a folder or a zip contains, and how much of it is known here; nothing is stored.

        Args:
            path: a file, a folder or a zip.
            progress: told how far it has come; can cancel it.
            namespace: the space into which it would be brought.
            remembered: whether to treat a text in it as what another assistant remembers, line by line, although it does not look like
                that.

        Raises:
            InvalidInput: it cannot be read at all, and why.
            Cancelled: `progress` cancelled it.
        """
        file, progress = given_path(path), progress or Progress()
        with Opened(file) as opened:
            reading = Reading(opened, progress.step, remembered)
            found = self._preview(clean(file.name), reading.items(), namespace, progress)
            found.programs, found.not_looked_at = tuple(sorted(reading.programs)), reading.not_looked_at
        return found

    def look_at_text(self, text: str, progress: Progress | None = None, *, namespace: str = PERSONAL) -> ArrivalPreview:
        """Like `look`, for a text that another assistant wrote when asked for everything that it remembers."""
        return self._preview(PASTED, told(text), namespace, progress or Progress())

    def _preview(self, file: str, items: Iterator[Item], namespace: str, progress: Progress) -> ArrivalPreview:
        return preview(
            file,
            items,
            self._namespaces.known([namespace])[0],
            progress,
            vault=self._vault,
            conversations=self._conversations,
            importer=self._importer,
            owner=self._owner,
        )

    # -- taking in ----------------------------------------------------------------------------

    def take_in(
        self,
        path: Path | str,
        progress: Progress | None = None,
        *,
        namespace: str = PERSONAL,
        remembered: bool = False,
    ) -> Arrived:
        """Bring in an export. What is here already stays as it is. `take_back` takes all of it back.

        Args:
            path: a file, a folder or a zip.
            progress: told how far it has come; can cancel it.
            namespace: the space for all of it.
            remembered: whether to treat a text in it as what another assistant remembers, line by line, although it does not look like
                that.

        Raises:
            InvalidInput: it cannot be read at all, contains nothing, or there is no such space.
            StorageError: it could not be saved; nothing of it is kept.
            Cancelled: nothing of it is kept.
        """
        file, progress = given_path(path), progress or Progress()
        with self._alone(progress), Opened(file) as opened:
            reading = Reading(opened, progress.step, remembered)
            return self._take_in(clean(file.name), reading.items(), lambda: reading.programs, progress, namespace)

    def take_in_text(self, text: str, progress: Progress | None = None, *, namespace: str = PERSONAL) -> Arrived:
        """Like `take_in`, for a text that another assistant wrote when asked for everything that it remembers."""
        progress = progress or Progress()
        with self._alone(progress):
            return self._take_in(PASTED, told(text), lambda: {"Another assistant"}, progress, namespace)

    @contextlib.contextmanager
    def _alone(self, progress: Progress) -> Iterator[None]:
        """Wait until no other import is coming in: a cancelled import removes everything that it brought, and another one running beside
        it would have left out what it found here already. Raises Cancelled."""
        while not self._coming_in.acquire(timeout=LOOKS_AGAIN_SECONDS):
            progress.step(say("Waiting for another import"), 0, PERCENT)
        try:
            yield
        finally:
            self._coming_in.release()

    def _take_in(
        self,
        file: str,
        items: Iterator[Item],
        programs: Callable[[], set[str]],
        progress: Progress,
        namespace: str,
    ) -> Arrived:
        space = self._namespaces.known([namespace])[0]
        arrived = Arrived(self._conversations.begin_arrival("", file, finished=False), "")
        chats, added = list[ArrivedChat](), Added()
        statements, passages = list[ArrivingStatement](), dict[str, MemCube]()
        came, characters = list[str](), 0

        def store() -> None:
            nonlocal characters
            more = self._conversations.add_arrived(arrived.id, chats, space)
            characters = 0
            came.extend(chat.id for chat in chats)
            chats.clear()
            added.chats += more.chats
            added.messages += more.messages
            added.known += more.known
            added.deleted += more.deleted

        try:
            for item in items:
                if isinstance(item, ArrivingChat):
                    if chat := chat_of(item, self._vault.governance.erasures):
                        chats.append(chat)
                        characters += sum(len(message.text) for message in chat.messages)
                    if len(chats) >= CHATS_AT_ONCE or characters >= CHARACTERS_AT_ONCE:
                        self._describe(arrived, file, programs())
                        store()
                elif isinstance(item, ArrivingStatement):
                    statements.append(item)
                elif isinstance(item, ArrivingNote):
                    passages |= self._passages(arrived, item, space, progress)
                elif len(arrived.unreadable) < NAMED:
                    arrived.unreadable.append(item)
            self._describe(arrived, file, programs())
            store()
            waiting = statements_of(statements, arrived.came_from, space, self._owner)
            self._save(arrived, file, [*waiting, *passages.values()], progress)
        except BaseException:
            self._cancel(arrived.id)
            raise
        arrived.chats, arrived.messages = added.chats, added.messages
        arrived.known_chats, arrived.deleted_chats = added.known, added.deleted
        arrived.known_statements = len(waiting) - arrived.waiting
        arrived.known_passages = len(passages) - arrived.passages
        if added.messages or arrived.operation:
            self._conversations.finish_arrival(arrived.id)
        else:  # nothing that could be taken back
            self._cancel(arrived.id)
            arrived.id = ""
        if not (came or waiting or passages):
            first = [say("{name}: {reason}.", name=one.name, reason=one.reason) for one in arrived.unreadable[:1]]
            raise InvalidInput(
                together(say('"{file}" holds no chats, memories or notes that can be read.', file=file), *first)
            )
        self._chats_changed(came)
        return arrived

    def _describe(self, arrived: Arrived, file: str, programs: set[str]) -> None:
        kind = ", ".join(sorted(programs)) or "unknown"
        arrived.came_from = came_from(kind, file)
        self._conversations.describe_arrival(arrived.id, kind, arrived.operation)

    def _passages(self, arrived: Arrived, note: ArrivingNote, space: str, progress: Progress) -> dict[str, MemCube]:
        """The passages of a note, by id."""
        try:
            return passages_of(note, space, self._owner, progress)
        except InvalidInput as error:
            if note.data.strip() and len(arrived.unreadable) < NAMED:
                arrived.unreadable.append(Unreadable(note.name, str(error)))
            return {}

    def _save(self, arrived: Arrived, file: str, drafts: Sequence[MemCube], progress: Progress) -> None:
        if not drafts:
            return
        changed: list[str] = []

        def commit() -> int:
            made = plan(self._vault, self._conversations, drafts, file)
            changed[:] = [*(cube.id for cube in made.new), *(step.cube_id for step in made.steps)]
            if not changed:
                return 0
            waiting = [draft for draft in made.new if draft.state is State.WAITING]
            arrived.waiting, arrived.contradicting = len(waiting), self._importer.contradicting(waiting, progress)
            arrived.passages = len(made.new) - arrived.waiting + len(made.steps) - len(made.replaced)
            arrived.replaced_passages = len(made.replaced)
            reason = say("you imported {came_from}", came_from=arrived.came_from)
            steps = [*made.steps, *(Step(None, draft, "import", reason) for draft in made.new)]
            return self._vault.commit(PERSON, "import", steps, progress=progress)

        if operation := self._vault.retried(commit):
            arrived.operation = operation
            kind = arrived.came_from.rpartition(" (")[2].removesuffix(")")
            self._conversations.describe_arrival(arrived.id, kind, operation)
            self._changed(changed, "import")

    def take_back_unfinished(self) -> builtins.list[str]:
        """Take back what a killed process had begun to bring in; called when the profile is opened.

        Returns:
            The names of those exports.
        """
        names: list[str] = []
        try:
            for arrival in self.list():
                if arrival.finished:
                    continue
                if (operation := self._saved_by(arrival)) is not None:  # then it was complete
                    self._conversations.describe_arrival(arrival.id, arrival.kind, operation)
                    self._conversations.finish_arrival(arrival.id)
                else:
                    self._cancel(arrival.id)
                    names.append(arrival.file)
        except StorageError:  # the profile is read-only; this is tried again when it is opened next
            pass
        return names

    def _saved_by(self, arrival: Arrival) -> int | None:
        """The operation that saved the statements and passages of an import that was not marked as finished."""
        last = self._vault.governance.last_undoable(PERSON)
        if last is None or last.verb != "import" or last.at < arrival.at:
            return None
        reason = say("you imported {came_from}", came_from=arrival.came_from)
        return last.id if any(step.reason == reason for step in self._vault.governance.steps(last.id)) else None

    def _cancel(self, arrival: str) -> None:
        """Remove everything of an import that was not completed."""
        with self._recorder.lock:  # so that no message is recorded between the two
            self._recorder.remove_turns(self._conversations.messages_of_arrival(arrival))
            self._conversations.cancel_arrival(arrival)

    # -- looking at what waits -------------------------------------------------------------------

    def waiting(self, limit: int = 100, offset: int = 0) -> list[MemCube]:
        """Statements that wait for the person to look at them, in the order of arrival."""
        return self._vault.table.where(_WAITING, limit=limit, offset=offset, order=("created_at", True))

    def waiting_count(self) -> int:
        """How many statements wait."""
        return self._vault.table.count(_WAITING)

    def take(self, ids: Sequence[str] | None = None) -> Changed:
        """Turn waiting statements into memories. A statement that is already known is merged into the known memory; one that contradicts
        something is kept beside it, and the person is asked which is true.

        Args:
            ids: which statements; None for all except those that contain a secret, which are only accepted one by one.

        Raises:
            NotFound: one of them is not waiting (any more).
            StorageError: nothing was changed.
        """
        cubes = self._those_waiting(ids)
        if ids is None:
            cubes = [cube for cube in cubes if cube.sensitivity is not Sensitivity.SECRET]
        if not cubes:
            raise NotFound(
                say("Only secrets wait. Each is kept only if you choose it by itself.")
                if self.waiting_count()
                else say("Nothing waits that could be taken.")
            )
        changed = self._importer.accept([cube.id for cube in cubes])
        self._changed([cube.id for cube in changed.cubes], "take")
        return changed

    def dismiss(self, ids: Sequence[str] | None = None) -> Changed:
        """Put waiting statements into the archive. Raises NotFound and StorageError like `take`."""
        wanted = [cube.id for cube in self._those_waiting(ids)]
        if not wanted:
            raise NotFound("Nothing waits that could be dismissed.")

        def commit() -> Changed:
            cubes = self._those_waiting(wanted)
            steps = [
                Step(cube, moved(cube, State.ARCHIVED), "dismiss", say("you did not want to keep it")) for cube in cubes
            ]
            operation = self._vault.commit(PERSON, "dismiss", steps)
            found = self._vault.get_many(wanted)
            return Changed([found[id].made_by(operation) for id in wanted], [], operation)

        changed = self._vault.retried(commit)
        self._changed(wanted, "dismiss")
        return changed

    def _those_waiting(self, ids: Sequence[str] | None) -> builtins.list[MemCube]:
        if ids is None:
            return self._vault.table.where(_WAITING)
        cubes = self._vault.get_all(ids)
        if any(cube.state is not State.WAITING for cube in cubes):
            raise NotFound("That does not wait any more: it was decided.")
        return cubes

    # -- taking back ------------------------------------------------------------------------------

    def list(self) -> builtins.list[Arrival]:
        """The imports, newest first."""
        return self._conversations.arrivals()

    def take_back(self, id: str, *, leave_changed: bool = False) -> Arrival:
        """Take back an import: its chats, their episodes, its statements and its notes, including the decisions about them. A chat that was
        continued here stays; what was forgotten since stays forgotten.

        Args:
            id: the import's id.
            leave_changed: leave statements and passages that were changed since as they are.

        Raises:
            NotFound: there is no such import, it was taken back already, or it is still in progress.
            NothingToUndo: part of it was changed since; nothing is taken back.
            StorageError: it could not be taken back.
        """
        arrival = next((one for one in self.list() if one.id == id and not one.taken_back), None)
        if arrival is None:
            raise NotFound("That import was taken back already.")
        if not arrival.finished:
            raise NotFound("That import is still going on. Cancel it instead.")
        if arrival.operation is not None and not self._vault.governance.undone([arrival.operation]):
            decided = self._decided_since(arrival.operation)
            gone, changed = self._gone_and_changed(arrival.operation, decided)
            if changed and not leave_changed:
                raise _in_the_way(changed)
            own = set(self._vault.governance.changed_by(arrival.operation)) - gone - {cube.id for cube in changed}
            for operation in (*decided, arrival.operation):
                touched = set(self._vault.governance.changed_by(operation))
                if touched & own:  # decisions about other things in the same operation stay
                    self._undo.undo(operation, touched - own)  # which calls `undone`
        if not any(one.id == id and one.taken_back for one in self.list()):
            self._take_chats_back(arrival)
        return arrival

    def _decided_since(self, operation: int) -> builtins.list[int]:
        """The operations by which the person has decided about the statements of an import, newest first."""
        governance = self._vault.governance
        decided = {
            change.operation
            for id in governance.changed_by_hand_since(operation, governance.changed_by(operation))
            for change in governance.history(id)
            if change.operation > operation and change.verb in DECISIONS and not change.undone
        }
        return sorted(decided - governance.undone(decided), reverse=True)

    def _gone_and_changed(self, operation: int, decided: Sequence[int]) -> tuple[set[str], builtins.list[MemCube]]:
        """The ids of what was forgotten since an import, and the memories that are no longer as it and these decisions left them."""
        governance = self._vault.governance
        ids = governance.changed_by(operation)
        standing = self._vault.table.get(ids)
        changed = []
        for id in sorted(governance.changed_by_hand_since(operation, list(standing))):
            left = next(one.after for one in governance.history(id) if one.operation in (operation, *decided))
            if not alike(standing[id], left):
                changed.append(standing[id])
        return set(ids) - set(standing), changed

    def undone(self, operation: int) -> None:
        """Take back the chats of an import after its operation was undone."""
        for arrival in self.list():
            if arrival.operation == operation and not arrival.taken_back:
                self._take_chats_back(arrival)

    def redone(self, old: int, new: int) -> None:
        """Bring back the chats of an import after its undone operation was redone."""
        for arrival in self.list():
            if arrival.operation == old and arrival.taken_back:
                self._chats_changed(self._conversations.bring_arrival_again(arrival.id, new))

    def _take_chats_back(self, arrival: Arrival) -> None:
        self._chats_changed(self._conversations.take_arrival_back(arrival.id))


_WAITING = f"state = {quoted(State.WAITING.value)}"


def _in_the_way(changed: Sequence[MemCube]) -> NothingToUndo:
    text = textwrap.shorten(changed[0].text, LONGEST_QUOTED, placeholder=" …")
    if len(changed) == 1:
        return NothingToUndo("“{text}” was changed since. Nothing was taken back.", text=text)
    more = len(changed) - 1
    return NothingToUndo("“{text}” and {more} more were changed since. Nothing was taken back.", text=text, more=more)
