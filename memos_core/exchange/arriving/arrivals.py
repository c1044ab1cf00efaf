"""Exports of other programs, brought into a profile: looked at first, then taken in as a whole, and taken back as a whole.

Chats become conversations, and their messages episodes that are quoted from the export. What another assistant has kept of the
person waits (`State.WAITING`): it is in no prompt until the person has looked at it, or takes all of it.
"""

from __future__ import annotations

import builtins
import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.conversations.arrived import Added, Arrival, ArrivedChat, ArrivedMessage
from memos_core.conversations.records import came_from
from memos_core.cube import IMPORT, PERSONAL, MemCube, SemanticType, Sensitivity, Source, State, imported_from, now
from memos_core.documents.importing import HEADINGS_BETWEEN
from memos_core.documents.reading import DOCUMENT_KINDS, read_data
from memos_core.errors import InvalidInput, NotFound
from memos_core.exchange.arriving.items import (
    ArrivingChat,
    ArrivingNote,
    ArrivingStatement,
    Item,
    Unreadable,
)
from memos_core.exchange.arriving.opened import Opened
from memos_core.exchange.arriving.reading import Reading
from memos_core.exchange.arriving.told import told
from memos_core.exchange.importing import MemoryImporter
from memos_core.files import given_path
from memos_core.language.text import LONGEST_MEMORY, clean, content_hash
from memos_core.plaintext.editing import Changed
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.progress import Progress
from memos_core.reader import described
from memos_core.reader.drafts import labels
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.ledger import Step
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say, together

SHOWN = 8
"""Titles, statements and notes of a preview."""
NAMED = 50
"""Parts that cannot be read, of which the names and reasons are given."""
CHATS_AT_ONCE, CHARACTERS_AT_ONCE = 50, 5_000_000
"""Chats that are stored in one transaction, or fewer that are as long as this."""
PASTED = "pasted text"
_NAMES = uuid.UUID("6f0d7a55-4a60-4a7a-9d0a-0f6b8c3f2f11")
"""Ids of chats, messages and statements are derived below this one, so that the same is known again in every export."""


@dataclass
class ArrivalPreview:
    """What an export holds; nothing of it is stored."""

    file: str
    programs: tuple[str, ...] = ()
    """The programs that wrote it."""
    chats: int = 0
    known_chats: int = 0
    """How many of them are here already; they get the messages that are new."""
    messages: int = 0
    statements: int = 0
    notes: int = 0
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    """When its oldest and its newest message was written."""
    titles: list[str] = field(default_factory=list)
    """Of some chats."""
    some_statements: list[str] = field(default_factory=list)
    some_notes: list[str] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    """What cannot be read, and why."""
    not_looked_at: int = 0
    """Files without anything that could be taken in: pictures, settings."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not (self.chats or self.statements or self.notes)


@dataclass
class Arrived:
    """What came of an import."""

    id: str
    """What `take_back` takes."""
    came_from: str
    chats: int = 0
    """New ones."""
    messages: int = 0
    known_chats: int = 0
    """Chats of which nothing was new."""
    deleted_chats: int = 0
    """Chats that were deleted here, and stay so."""
    waiting: int = 0
    """Statements that wait for the person to look at them."""
    known_statements: int = 0
    """Statements that were known, or were forgotten here."""
    passages: int = 0
    operation: int | None = None
    """The operation that saved statements and passages."""
    unreadable: list[Unreadable] = field(default_factory=list)


class Arrivals:
    """The imports from other programs of one profile."""

    def __init__(
        self,
        *,
        vault: MemVault,
        conversations: Conversations,
        recorder: MemRecorder,
        importer: MemoryImporter,
        namespaces: Namespaces,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        chats_changed: Callable[[Sequence[str]], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: where chats are.
            recorder: keeps the messages as episodes.
            importer: compares statements with what is known.
            namespaces: the spaces.
            owner: the user whose memories they are.
            changed: told the ids of memories and the verb after each change.
            chats_changed: told the ids of conversations that came or went.
        """
        self._vault = vault
        self._conversations = conversations
        self._recorder = recorder
        self._importer = importer
        self._namespaces = namespaces
        self._owner = owner
        self._changed = changed
        self._chats_changed = chats_changed
        self.undo: Callable[[int], object] = lambda _: None
        """Takes an operation back; given by who makes this part."""

    # -- looking ------------------------------------------------------------------------------

    def look(self, path: Path | str, progress: Progress | None = None) -> ArrivalPreview:
        """What a file, a folder or a zip holds; nothing is stored.

        Raises:
            InvalidInput: why it cannot be read at all.
            Cancelled: it is no longer wanted.
        """
        file = given_path(path)
        with Opened(file) as opened:
            reading = Reading(opened, (progress or Progress()).step)
            preview = self._preview(clean(file.name), reading.items())
            preview.programs, preview.not_looked_at = tuple(sorted(reading.programs)), reading.not_looked_at
        return preview

    def look_at_text(self, text: str) -> ArrivalPreview:
        """What a text holds that another assistant has written when it was asked for all that it remembers."""
        return self._preview(PASTED, told(text))

    def _preview(self, file: str, items: Iterator[Item]) -> ArrivalPreview:
        preview, ids = ArrivalPreview(file), list[str]()
        for item in items:
            if isinstance(item, ArrivingChat):
                preview.chats += 1
                preview.messages += len(item.messages)
                ids.append(_id_of_chat(item))
                _add_some(preview.titles, item.title)
                for at in (message.at or item.at for message in item.messages):
                    if at is not None:
                        preview.first = min(preview.first or at, at)
                        preview.last = max(preview.last or at, at)
            elif isinstance(item, ArrivingStatement):
                preview.statements += 1
                _add_some(preview.some_statements, item.text)
            elif isinstance(item, ArrivingNote):
                preview.notes += 1
                _add_some(preview.some_notes, item.name)
            elif len(preview.unreadable) < NAMED:
                preview.unreadable.append(item)
        preview.known_chats = len(self._conversations.known_chats(ids))
        return preview

    # -- taking in ----------------------------------------------------------------------------

    def take_in(self, path: Path | str, progress: Progress | None = None, *, namespace: str = PERSONAL) -> Arrived:
        """Bring an export in. What is here already stays as it is. `take_back` takes all of it back.

        Args:
            path: a file, a folder or a zip.
            progress: is told how far it has come, and may cancel it.
            namespace: the space for all of it.

        Raises:
            InvalidInput: it cannot be read at all, holds nothing, or there is no such space.
            StorageError: it could not be saved; nothing of it is kept.
            Cancelled: nothing of it is kept.
        """
        file, progress = given_path(path), progress or Progress()
        with Opened(file) as opened:
            reading = Reading(opened, progress.step)
            return self._take_in(clean(file.name), reading.items(), lambda: reading.programs, progress, namespace)

    def take_in_text(self, text: str, progress: Progress | None = None, *, namespace: str = PERSONAL) -> Arrived:
        """Bring in what another assistant has written when it was asked for all that it remembers; as `take_in`."""
        return self._take_in(PASTED, told(text), lambda: {"Another assistant"}, progress or Progress(), namespace)

    def _take_in(
        self,
        file: str,
        items: Iterator[Item],
        programs: Callable[[], set[str]],
        progress: Progress,
        namespace: str,
    ) -> Arrived:
        space = self._namespaces.known([namespace])[0]
        arrived = Arrived(self._conversations.begin_arrival("", file), "")
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
                    if chat := self._chat(item):
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
            self._save(arrived, statements, list(passages.values()), space, progress)
        except BaseException:
            self._cancel(arrived.id)
            raise
        arrived.chats, arrived.messages = added.chats, added.messages
        arrived.known_chats, arrived.deleted_chats = added.known, added.deleted
        if not (came or arrived.operation or arrived.known_statements):
            self._cancel(arrived.id)
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

    def _chat(self, item: ArrivingChat) -> ArrivedChat | None:
        chat, erasures = _id_of_chat(item), self._vault.governance.erasures
        messages: list[ArrivedMessage] = []
        at = item.at or next((one.at for one in item.messages if one.at is not None), None) or now()
        for one in item.messages:
            at, identifier = one.at or at, _derived(chat, one.id)
            try:
                text = clean(one.text)
            except InvalidInput:  # nothing in it but signs that cannot be stored
                continue
            gone = erasures.silent(identifier) or bool(erasures.spans(identifier))
            messages.append(ArrivedMessage(identifier, one.role, text, at, forgotten=gone))
        distinct = {message.id: message for message in messages}
        return ArrivedChat(chat, _title(item.title), tuple(distinct.values())) if distinct else None

    def _save(
        self,
        arrived: Arrived,
        statements: Sequence[ArrivingStatement],
        passages: Sequence[MemCube],
        space: str,
        progress: Progress,
    ) -> None:
        drafts = [*self._waiting_drafts(arrived, statements, space), *passages]
        if not drafts:
            return

        def commit() -> int:
            new = self._new(drafts)
            arrived.known_statements = len(statements) - sum(draft.state is State.WAITING for draft in new)
            if not new:
                return 0
            steps = [
                Step(None, draft, "import", say("you imported {came_from}", came_from=arrived.came_from))
                for draft in new
            ]
            arrived.waiting = sum(draft.state is State.WAITING for draft in new)
            arrived.passages = len(new) - arrived.waiting
            return self._vault.commit(PERSON, "import", steps, progress=progress)

        if operation := self._vault.retried(commit):
            arrived.operation = operation
            kind = arrived.came_from.rpartition(" (")[2].removesuffix(")")
            self._conversations.describe_arrival(arrived.id, kind, operation)
            self._changed([draft.id for draft in drafts], "import")

    def _waiting_drafts(self, arrived: Arrived, statements: Sequence[ArrivingStatement], space: str) -> list[MemCube]:
        found: dict[str, MemCube] = {}
        for one in statements:
            try:
                text = clean(one.text[:LONGEST_MEMORY])
            except InvalidInput:
                continue
            hash_ = content_hash(text)
            identifier = _derived("statement", space, hash_)
            states = described(text, date=one.at)
            found.setdefault(
                identifier,
                MemCube(
                    id=identifier,
                    text=text,
                    type=states.type,
                    subject=states.subject,
                    state=State.WAITING,
                    origin=imported_from(arrived.came_from),
                    owner=self._owner,
                    namespace=space,
                    created_at=one.at or now(),
                    content_hash=hash_,
                ),
            )
        return list(found.values())

    def _passages(self, arrived: Arrived, note: ArrivingNote, space: str, progress: Progress) -> dict[str, MemCube]:
        """The passages of a note, by their ids."""
        name = note.name if note.name.rpartition(".")[2].lower() in DOCUMENT_KINDS else f"{note.name}.txt"
        try:
            passages, document = read_data(note.data, name, progress), clean(note.name)
        except InvalidInput as error:
            if note.data.strip() and len(arrived.unreadable) < NAMED:
                arrived.unreadable.append(Unreadable(note.name, str(error)))
            return {}
        found: dict[str, MemCube] = {}
        for passage in passages:
            hash_ = content_hash(passage.text)
            identifier = _derived("passage", space, document, hash_)
            heading = HEADINGS_BETWEEN.join(passage.headings) or None
            found[identifier] = MemCube(
                id=identifier,
                text=passage.text,
                type=SemanticType.DOCUMENT,
                state=State.ACTIVATED,
                source=Source(document=document, page=passage.page, heading=heading),
                tags=labels(note.tags),
                occurred_at=note.at,
                owner=self._owner,
                namespace=space,
                origin=IMPORT,
                content_hash=hash_,
            )
        return found

    def _new(self, drafts: Sequence[MemCube]) -> list[MemCube]:
        """Those that are not known here, were not forgotten here, and do not stand in a document here. The id of one that came
        before and was taken back belongs to what was removed: it gets the next one that is derived from its words."""
        # What an undo has removed is erased too, but not by the person.
        erasures = self._vault.governance.erasures.all()
        forgotten = {id for erasure in erasures if erasure.actor == PERSON for id in erasure.memories}
        removed = set(self._vault.governance.erased()) - forgotten
        inside = f"namespace = {quoted(drafts[0].namespace)}"
        hashes = sorted({draft.content_hash for draft in drafts})
        here = {
            (cube.content_hash, cube.from_document)
            for cube in self._vault.table.where_among("content_hash", hashes, inside)
            if cube.type is not SemanticType.EPISODE
        }
        found: dict[str, MemCube] = {}
        for draft in drafts:
            while draft.id in removed:
                draft = draft.model_copy(update={"id": _derived(draft.id)})
            if draft.id not in forgotten and (draft.from_document or (draft.content_hash, False) not in here):
                found[draft.id] = draft
        present = self._vault.table.get(list(found))
        return [draft for draft in found.values() if draft.id not in present]

    def _cancel(self, arrival: str) -> None:
        """Leave nothing of an import that did not come to its end."""
        with self._recorder.lock:  # so that no message is recorded between the two
            self._recorder.remove_turns(self._conversations.messages_of_arrival(arrival))
            self._conversations.cancel_arrival(arrival)

    # -- looking at what waits -------------------------------------------------------------------

    def waiting(self, limit: int = 100, offset: int = 0) -> list[MemCube]:
        """Statements that wait for the person to look at them, in the order of their texts' arrival."""
        return self._vault.table.where(_WAITING, limit=limit, offset=offset, order=("created_at", True))

    def waiting_count(self) -> int:
        """How many wait."""
        return self._vault.table.count(_WAITING)

    def take(self, ids: Sequence[str] | None = None) -> Changed:
        """Make memories of statements that wait. What is known already is folded into that; what contradicts something is kept
        beside it, and the person is asked which one is true.

        Args:
            ids: which; None for all but those that hold a secret, which are only taken one by one.

        Raises:
            NotFound: one of them does not wait (any more).
            StorageError: nothing was changed.
        """
        cubes = self._those_waiting(ids)
        if ids is None:
            cubes = [cube for cube in cubes if cube.sensitivity is not Sensitivity.SECRET]
        if not cubes:
            raise NotFound("Nothing waits that could be taken.")
        changed = self._importer.accept([cube.id for cube in cubes])
        self._changed([cube.id for cube in changed.cubes], "take")
        return changed

    def dismiss(self, ids: Sequence[str] | None = None) -> Changed:
        """Put statements that wait aside, into the archive. Raises NotFound and StorageError as `take`."""
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

    def take_back(self, id: str) -> Arrival:
        """Take an import back: its chats, their episodes, its statements and its notes. A chat stays that was gone on with
        here.

        Raises:
            NotFound: there is no such import, or it was taken back.
            NothingToUndo: one of its statements or passages was changed since; nothing is taken back.
            StorageError: it could not be taken back.
        """
        arrival = next((one for one in self.list() if one.id == id and not one.taken_back), None)
        if arrival is None:
            raise NotFound("That import was taken back already.")
        if arrival.operation is not None and not self._vault.governance.undone([arrival.operation]):
            for operation in self._decided_since(arrival.operation):
                self.undo(operation)
            self.undo(arrival.operation)  # which calls `undone`
        else:
            self._take_chats_back(arrival)
        return arrival

    def _decided_since(self, operation: int) -> builtins.list[int]:
        """What the person has decided of the statements of an import, newest first."""
        decided: set[int] = set()
        for step in self._vault.governance.steps(operation):
            for change in self._vault.governance.history(step.cube_id):
                if change.operation > operation and change.verb in ("take", "dismiss", "fold") and not change.undone:
                    decided.add(change.operation)
        return sorted(decided - set(self._vault.governance.undone(sorted(decided))), reverse=True)

    def undone(self, operation: int) -> None:
        """An operation was taken back; where it is that of an import, its chats go too."""
        for arrival in self.list():
            if arrival.operation == operation and not arrival.taken_back:
                self._take_chats_back(arrival)

    def redone(self, old: int, new: int) -> None:
        """An operation that was taken back is done again; where it is that of an import, its chats come back."""
        for arrival in self.list():
            if arrival.operation == old and arrival.taken_back:
                self._chats_changed(self._conversations.bring_arrival_again(arrival.id, new))

    def _take_chats_back(self, arrival: Arrival) -> None:
        self._chats_changed(self._conversations.take_arrival_back(arrival.id))


_WAITING = f"state = {quoted(State.WAITING.value)}"


def _add_some(some: list[str], text: str) -> None:
    if text and len(some) < SHOWN:
        some.append(text)


def _derived(*names: str) -> str:
    return uuid.uuid5(_NAMES, "\n".join(names)).hex


def _id_of_chat(chat: ArrivingChat) -> str:
    return _derived("chat", chat.id)


def _title(title: str) -> str:
    try:
        return clean(title) if title else ""
    except InvalidInput:
        return ""
