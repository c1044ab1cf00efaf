"""Exports memories and what belongs to them to a `.memcube` file, and imports them from one."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from memos_core.activation.store import ContextStore
from memos_core.conversations import Conversations
from memos_core.conversations.moved import ChatRecord
from memos_core.conversations.records import OWN
from memos_core.cube import PERSONAL, MemCube, SemanticType
from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, StorageError
from memos_core.exchange import dumper, loader
from memos_core.exchange.adapters_and_contexts import Belongings
from memos_core.exchange.chats import as_here, from_elsewhere, secret_memories, without_forgotten, without_secrets
from memos_core.exchange.dumper import Exported
from memos_core.exchange.importing import Imported, ImportPreview, MemoryImporter, Trust
from memos_core.exchange.loader import Loaded
from memos_core.exchange.memcube import USUAL, Contents, ExportPart, SigningKey, SpaceRecord, part_of
from memos_core.exchange.signer import NotSigned, Signer
from memos_core.files import given_path
from memos_core.ids import meant_by
from memos_core.language.text import clean
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.progress import GATHERING, PERCENT, Progress
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.erasures import ADAPTERS, CONTEXTS, TABLE
from memos_core.storage.table import NO_TURN
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault
from memos_core.wording import say, say_count

FROM_MEMOS = "MemOS"
"""The kind of an arrival with somebody else's conversations."""


@dataclass(frozen=True)
class _Entry:
    """The spaces into which a file is imported."""

    spaces: frozenset[str]
    """The spaces that existed before it was read."""
    named: bool
    """Whether the person has named a space for all of it."""
    entered: str
    """That space; the personal one if none was named."""


class MovingMemories:
    """Exports and imports of one profile; `MemOS` documents the arguments and errors."""

    def __init__(
        self,
        *,
        vault: MemVault,
        importer: MemoryImporter,
        namespaces: Namespaces,
        recorder: MemRecorder,
        conversations: Conversations,
        contexts: ContextStore,
        belongings: Belongings,
        signer: Signer,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        chats_changed: Callable[[Sequence[str]], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            importer: saves imported memories.
            namespaces: the spaces.
            recorder: its lock is held while something is being forgotten.
            conversations: where conversations are stored.
            contexts: the contexts kept ready.
            belongings: adapters and saved contexts.
            signer: signs exported files, and knows the keys of imported ones.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
            chats_changed: called with the ids of imported conversations.
        """
        self._vault = vault
        self._importer = importer
        self._namespaces = namespaces
        self._recorder = recorder
        self._conversations = conversations
        self._contexts = contexts
        self._belongings = belongings
        self._signer = signer
        self._owner = owner
        self._changed = changed
        self._chats_changed = chats_changed
        self.undo: Callable[[int], object] = lambda _: None
        """Undoes an operation; set by the creator of this object."""

    # -- writing ------------------------------------------------------------------------------

    def counts(self) -> Mapping[ExportPart, int]:
        """How much there is to export of each kind; for chats, the number of conversations."""
        here = self._vault.table.counts("type", f"{NOT_FORGOTTEN} AND {NO_TURN}")
        documents, reminders = here.get("document", 0), here.get("reminder", 0)
        return {
            ExportPart.MEMORIES: sum(here.values()) - documents - reminders,
            ExportPart.REMINDERS: reminders,
            ExportPart.DOCUMENTS: documents,
            ExportPart.CHATS: self._conversations.chat_count(),
            ExportPart.ADAPTERS: self._belongings.adapter_count(),
            ExportPart.CONTEXTS: len(self._contexts.records()),
        }

    def export(
        self,
        path: Path | str,
        ids: Sequence[str] | None,
        password: str | None,
        *,
        include_secrets: bool,
        parts: Collection[ExportPart] | None,
        sign: bool,
        progress: Progress | None,
    ) -> Exported:
        """Write a file. If something is forgotten meanwhile, it is written again without that. What could not be forgotten everywhere yet
        is not written either."""
        key, reason = self._key() if sign else (None, "")
        progress = progress or Progress()
        wanted = frozenset() if ids is not None else frozenset(USUAL if parts is None else parts)
        erasures = self._vault.governance.erasures
        while True:
            with (
                self._recorder.lock
            ):  # held while something is forgotten: recorded erasures are carried out, or have failed
                known = len(erasures.all())
            progress.step(GATHERING, 0, PERCENT)
            cubes = self._vault.without_forgotten(self._cubes(wanted) if ids is None else self._vault.get_all(ids))
            progress.step(GATHERING, PERCENT // 2, PERCENT)
            beside = self._beside(wanted, cubes)
            hidden = 0
            if password is None and not include_secrets:
                chats, hidden = without_secrets(beside.chats, secret_memories(self._vault))
                beside = replace(beside, chats=chats)
            exported = dumper.export(
                given_path(path),
                cubes,
                password,
                include_secrets=include_secrets,
                beside=beside,
                key=key,
                progress=progress,
            )
            if len(erasures.all()) == known and not self._forgotten_since(
                [cube for cube in cubes if cube.id in exported.ids]
            ):
                break
            with storage_errors(say("remove the file")):
                exported.path.unlink()
        exported = replace(exported, left_out=exported.left_out + hidden, unsigned_because=reason)
        how = say("to a file with a password") if exported.protected else say("to a file without a password")
        if exported.chats:
            other = say_count("{n} chat", "{n} chats", exported.chats)
            how = say("{how}, with {chats}", how=how, chats=other)
        detail = say("{count} {how}", count=exported.count, how=how)
        self._vault.governance.audit.note(PERSON, "export", exported.ids, detail)
        return exported

    def _key(self) -> tuple[SigningKey | None, str]:
        """The key to sign with, or why there is none."""
        try:
            return self._signer.key(), ""
        except NotSigned as error:
            return None, str(error)

    def _cubes(self, wanted: Collection[ExportPart]) -> list[MemCube]:
        found = self._vault.table.where(NOT_FORGOTTEN, order=("created_at", True))
        return [cube for cube in found if part_of(cube) in wanted]

    def _beside(self, wanted: Collection[ExportPart], cubes: Sequence[MemCube]) -> Contents:
        erasures = self._vault.governance.erasures
        chats = self._conversations.chat_records() if ExportPart.CHATS in wanted else []
        chats = [without_forgotten(chat, erasures.blanked(message.id for message in chat.messages)) for chat in chats]
        used = {cube.namespace for cube in cubes} | {name for chat in chats for name in (chat.writes, *chat.reads)}
        spaces = [
            SpaceRecord(
                name=space.name,
                readers=space.readers,
                writers=space.writers,
                expire_unused=space.expire_unused,
                expire_types=space.expire_types,
            )
            for space in self._namespaces.list()
            if space.name in used - {PERSONAL}
        ]
        # Their contents cannot be inspected, so none is exported as long as one may contain what was forgotten.
        contexts = (
            self._contexts.records() if ExportPart.CONTEXTS in wanted and not self._is_due(TABLE, CONTEXTS) else []
        )
        files = self._belongings.files(contexts, adapters=ExportPart.ADAPTERS in wanted and not self._is_due(ADAPTERS))
        return Contents([], chats, spaces, contexts, files)

    def _is_due(self, *stores: str) -> bool:
        """Whether one of these stores still has to carry out an erasure."""
        return any(self._vault.governance.erasures.due(store) for store in stores)

    def _forgotten_since(self, cubes: Sequence[MemCube]) -> bool:
        """Whether one of these memories was forgotten, or lost words, since it was read."""
        touched = self._vault.governance.erasures.touched(cube.id for cube in cubes)
        if not touched:
            return False
        with self._recorder.lock:  # held while something is forgotten
            present = self._vault.get_many(sorted(touched))
        texts = {cube.id: cube.text for cube in cubes}
        return any(id not in present or present[id].text != texts[id] for id in touched)

    # -- taking in ----------------------------------------------------------------------------

    def preview(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        *,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> ImportPreview:
        """What `take_in` would do; nothing is saved."""
        entry = self._entry(namespace)
        with loader.opened(given_path(path), password, progress) as loaded:
            cubes, trust = self._read(loaded.contents.cubes, entry, mine, allow)
            chats = self._new_chats(loaded.contents.chats)
            found = self._importer.preview(
                self._without_turns_that_stay_away(cubes, loaded.contents.chats, chats),
                self._owner,
                clean(given_path(path).name),
                trust,
            )
            return replace(
                found,
                signature=self._signer.signature(loaded.signed_by),
                chats=len(chats),
                known_chats=len(loaded.contents.chats) - len(chats),
                adapters=len(loaded.trainings),
                contexts=len(loaded.contents.contexts),
            )

    def take_in(
        self,
        path: Path | str,
        password: str | None,
        progress: Progress | None,
        *,
        namespace: str | None,
        mine: bool,
        allow: Sequence[str],
    ) -> Imported:
        """Save the contents of a file; memories and conversations all or none."""
        file, progress, entry = clean(given_path(path).name), progress or Progress(), self._entry(namespace)
        with (
            loader.opened(given_path(path), password, progress) as loaded,
            self._belongings.unpacked(loaded, mine) as own,
        ):
            signature = self._signer.signature(loaded.signed_by)  # it may fail, so nothing is saved before
            imported = self._save(loaded, file, progress, entry, mine, allow)
            # This comes before contexts are imported, because it drops contexts that contain a changed memory.
            if imported.operation is not None:
                self._changed([cube.id for cube in imported.cubes], "import")
            if imported.arrival:
                self._chats_changed(self._conversations.chats_of_arrival(imported.arrival))
            if mine:
                adapters, contexts = own.take(imported.ids, loaded.contents.contexts)
                imported = replace(imported, adapters=adapters, contexts=contexts)
            left = len(loaded.trainings) + len(loaded.contents.contexts) - imported.adapters - imported.contexts
            imported = replace(imported, left_alone=left, signature=signature)
            if loaded.signed_by is not None and (imported.cubes or imported.chats):
                with contextlib.suppress(StorageError):  # everything is saved; the key then counts as new the next time
                    self._signer.remember(loaded.signed_by, file)
        return imported

    def redone(self, operation: int) -> None:
        """After an undone import was redone, which gives its memories new ids: keep turns among them from being recorded again from their
        messages."""
        turns = [step.after for step in self._vault.governance.steps(operation) if step.after is not None]
        told = [turn.source.message for turn in turns if turn.source is not None and turn.type is SemanticType.EPISODE]
        self._conversations.leave_alone([message for message in told if message is not None])

    def _save(
        self,
        loaded: Loaded,
        file: str,
        progress: Progress,
        entry: _Entry,
        mine: bool,
        allow: Sequence[str],
    ) -> Imported:
        given = loaded.contents
        made = self._make_spaces([space for space in given.spaces if space.name not in entry.spaces]) if mine else []
        operation: int | None = None
        try:
            cubes, trust = self._read(given.cubes, entry, mine, allow)
            chats = self._new_chats(given.chats)
            cubes = self._without_turns_that_stay_away(cubes, given.chats, chats)
            imported = self._importer.save(cubes, self._owner, file, trust, progress)
            operation = imported.operation
            if not chats:
                return replace(imported, known_chats=len(given.chats))
            spaces = [space.name for space in self._namespaces.list()]
            written = [
                as_here(chat, imported.ids, spaces) if mine else from_elsewhere(chat, entry.entered) for chat in chats
            ]
            return self._add_chats(imported, written, file, len(given.chats) - len(chats), OWN if mine else FROM_MEMOS)
        except BaseException:
            if operation is not None:
                self.undo(operation)
            for name in made:
                self._namespaces.delete(name)
            raise

    def _add_chats(self, imported: Imported, chats: Sequence[ChatRecord], file: str, known: int, kind: str) -> Imported:
        erasures = self._vault.governance.erasures
        arrival = self._conversations.begin_arrival(kind, file)
        try:
            with self._recorder.lock:  # held while something is forgotten
                gone = {
                    message.id
                    for chat in chats
                    for message in chat.messages
                    if erasures.silent(message.id) or erasures.spans(message.id)
                }
                added = self._conversations.add_moved(arrival, chats, gone)
                self._conversations.describe_arrival(arrival, kind, imported.operation)
        except BaseException:
            self._conversations.cancel_arrival(arrival)
            raise
        return replace(imported, chats=added.chats, known_chats=known + added.known + added.deleted, arrival=arrival)

    def _make_spaces(self, spaces: Sequence[SpaceRecord]) -> list[str]:
        """Create the spaces that do not exist here, with their access lists. Returns their names."""
        here = {space.name for space in self._namespaces.list()}
        new = [space for space in spaces if space.name not in here]
        for space in new:
            self._namespaces.create(
                space.name,
                expire_unused=space.expire_unused,
                expire_types=space.expire_types,
                readers=space.readers,
                writers=space.writers,
            )
        return [space.name for space in new]

    def _new_chats(self, chats: Sequence[ChatRecord]) -> list[ChatRecord]:
        """The conversations that would be imported: those that are neither here nor were deleted here.

        Raises:
            InvalidInput: one of their messages is already here in another conversation.
        """
        ids = [chat.id for chat in chats]
        stay = self._conversations.known_chats(ids) | self._conversations.deleted_chats(ids)
        new = [chat for chat in chats if chat.id not in stay]
        if self._conversations.in_other_chats(new):
            raise InvalidInput("The file cannot be imported: a message of its chats is here already, in another chat.")
        return new

    def _without_turns_that_stay_away(
        self, cubes: Sequence[MemCube], chats: Sequence[ChatRecord], new: Sequence[ChatRecord]
    ) -> list[MemCube]:
        """The memories without the turns of conversations that were deleted here and of messages that were forgotten here. Turns that went
        with an import that was taken back are recorded again from their messages, under their own ids."""
        erased = set(self._vault.governance.erased())
        coming = {message.id for chat in new for message in chat.messages}
        deleted = self._conversations.deleted_chats([chat.id for chat in chats])
        away = {message.id for chat in chats if chat.id in deleted for message in chat.messages} | (coming & erased)
        return [cube for cube in cubes if not (cube.is_turn and cube.id in away)]

    def _entry(self, namespace: str | None) -> _Entry:
        """The spaces for an import, determined before the file is read, since a space deleted meanwhile must not come back. Raises
        NotFound."""
        here = frozenset(space.name for space in self._namespaces.list())
        return _Entry(
            here, namespace is not None, PERSONAL if namespace is None else self._namespaces.known([namespace])[0]
        )

    def _read(
        self, cubes: Sequence[MemCube], entry: _Entry, mine: bool, allow: Sequence[str]
    ) -> tuple[list[MemCube], Trust]:
        if entry.named:
            cubes = [cube.model_copy(update={"namespace": entry.entered}) for cube in cubes]
        allowed = frozenset(_named_by(id, cubes) for id in allow)
        closed = entry.spaces - {PERSONAL, entry.entered}
        return list(cubes), Trust(mine=mine, allowed=allowed, closed=closed, spaces=entry.spaces)


def _named_by(id: str, cubes: Sequence[MemCube]) -> str:
    """The id of the memory that is meant. Raises InvalidInput if it matches none of them, or several."""
    found = meant_by(id, cubes, lambda cube: cube.id)
    if len(found) != 1:
        raise InvalidInput(
            say('Several memories in the file have an id that begins with "{id}".', id=id)
            if found
            else say('No memory in the file has an id that begins with "{id}".', id=id)
        )
    return found[0].id
