"""Writes readable exports: a folder or a zip of files for people and other programs."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.cube import MemCube, Sensitivity
from memos_core.database import storage_errors
from memos_core.days import start_of, today
from memos_core.errors import InvalidInput
from memos_core.exchange.chats import secret_memories, without_forgotten, without_secrets
from memos_core.exchange.memcube import USUAL, ExportPart, part_of
from memos_core.exchange.readable import Readable, files
from memos_core.files import given_path, written_whole
from memos_core.plaintext.entities.linking import Entity
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.progress import GATHERING, PERCENT, Progress
from memos_core.spaces.actors import PERSON
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault
from memos_core.system import sync_folder
from memos_core.wording import say

ZIP = ".zip"


@dataclass(frozen=True)
class ExportedReadable:
    """The result of a readable export."""

    path: Path
    files: int
    memories: int
    entities: int
    chats: int
    left_out: int
    """How many secrets were left out."""


class WritingOut:
    """The readable exports of one profile."""

    def __init__(
        self,
        *,
        vault: MemVault,
        recorder: MemRecorder,
        conversations: Conversations,
        entities: Callable[[bool], Sequence[Entity]],
        calendar: Callable[[], tuple[bytes, int]],
    ) -> None:
        """
        Args:
            vault: where memories are.
            recorder: its lock is held while something is being forgotten.
            conversations: where conversations are stored.
            entities: returns the people and things that the person's live statements speak of, with or without secret ones.
            calendar: returns the content of a calendar file of the agenda, and the number of events in it.
        """
        self._vault = vault
        self._recorder = recorder
        self._conversations = conversations
        self._entities = entities
        self._calendar = calendar

    def export(
        self,
        path: Path | str,
        parts: Collection[ExportPart] | None,
        *,
        include_secrets: bool,
        progress: Progress | None,
    ) -> ExportedReadable:
        """Write the files; `MemOS.export_readable` documents the arguments and errors. If something is forgotten meanwhile, everything is
        written again without it."""
        target, erasures = given_path(path).absolute(), self._vault.governance.erasures
        wanted, progress = frozenset(USUAL if parts is None else parts), progress or Progress()
        if target.suffix.lower() != ZIP and target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise InvalidInput(
                '"{name}" is there already. Choose a new or empty folder, or the name of a {ending} file.',
                name=target.name,
                ending=ZIP,
            )
        while True:
            with (
                self._recorder.lock
            ):  # held while something is forgotten: recorded erasures are carried out, or have failed
                known = len(erasures.all())
            progress.step(GATHERING, 0, PERCENT)
            given = self._gathered(wanted, include_secrets=include_secrets)
            if not given.cubes and not given.chats:
                raise InvalidInput("There is nothing to export.")
            with storage_errors(say("write {file}", file=target.name)):
                write = _write_zip if target.suffix.lower() == ZIP else _write_folder
                count = write(target, given, progress)
            if len(erasures.all()) == known:
                break
            with storage_errors(say("remove what was written")):
                target.unlink() if target.is_file() else shutil.rmtree(target)
        self._vault.governance.audit.note(
            PERSON,
            "export",
            [cube.id for cube in given.cubes],
            say("{count} {how}", count=len(given.cubes), how=say("to readable files")),
        )
        return ExportedReadable(target, count, len(given.cubes), len(given.entities), len(given.chats), given.left_out)

    def _gathered(self, wanted: Collection[ExportPart], *, include_secrets: bool) -> Readable:
        def is_open(cube: MemCube) -> bool:
            return include_secrets or cube.sensitivity is not Sensitivity.SECRET

        erasures = self._vault.governance.erasures
        found = [
            cube
            for cube in self._vault.without_forgotten(
                self._vault.table.where(NOT_FORGOTTEN, order=("created_at", True))
            )
            if part_of(cube) in wanted and part_of(cube) is not ExportPart.CHATS
        ]
        cubes = [cube for cube in found if is_open(cube)]
        here = {cube.id for cube in cubes}
        entities = [
            replace(entity, statements=kept)
            for entity in (self._entities(include_secrets) if ExportPart.MEMORIES in wanted else ())
            if (kept := tuple(cube for cube in entity.statements if cube.id in here))
        ]
        chats = self._conversations.chat_records() if ExportPart.CHATS in wanted else []
        chats = [without_forgotten(chat, erasures.blanked(message.id for message in chat.messages)) for chat in chats]
        hidden = 0
        if not include_secrets:
            chats, hidden = without_secrets(chats, secret_memories(self._vault))
        calendar, events = self._calendar() if ExportPart.REMINDERS in wanted else (b"", 0)
        return Readable(
            cubes, entities, chats, calendar if events else None, len(found) - len(cubes) + hidden, start_of(today())
        )


def _write_zip(target: Path, given: Readable, progress: Progress) -> int:
    count = 0
    with written_whole(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files(given, progress):
            packed.writestr(name, content)
            count += 1
    sync_folder(target.parent)
    return count


def _write_folder(target: Path, given: Readable, progress: Progress) -> int:
    """Write a folder, atomically: it gets its name once it is complete."""
    count, new = 0, Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    try:
        for name, content in files(given, progress):
            path = new / name
            path.parent.mkdir(exist_ok=True, mode=0o700)
            with path.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            count += 1
        with contextlib.suppress(FileNotFoundError):
            target.rmdir()  # it was checked to be empty
        new.rename(target)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    sync_folder(target.parent)
    return count
