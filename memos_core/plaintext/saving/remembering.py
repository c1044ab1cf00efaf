"""Keeps what the person gives to be remembered: it is read, compared with what is known and saved, and subscribers are
told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from memos_core.cube import MemCube, Note, SemanticType, Source
from memos_core.plaintext.saving.writer import MemWriter
from memos_core.reader.drafts import Drafts
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.vault import MemVault


class Remembering:
    """Saves what the person gives to be remembered."""

    def __init__(
        self,
        *,
        vault: MemVault,
        writer: MemWriter,
        namespaces: Namespaces,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            writer: compares them with what is known, and saves them.
            namespaces: the spaces.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
        """
        self._vault = vault
        self._writer = writer
        self._namespaces = namespaces
        self._drafts = Drafts(owner)
        self._changed = changed

    def one(
        self,
        text: str,
        *,
        type: SemanticType | str | None,
        tags: Sequence[str],
        pinned: bool,
        occurred_at: dt.datetime | dt.date | None,
        expires_at: dt.datetime | dt.date | None,
        source: Source | None,
        namespace: str,
    ) -> MemCube:
        """Keep one memory; `MemOS.remember` says how."""
        draft, corrects = self._drafts.one(
            text,
            type=type,
            tags=tags,
            pinned=pinned,
            occurred_at=occurred_at,
            expires_at=expires_at,
            source=source,
            namespace=self._namespaces.known([namespace])[0],
        )
        cube, operation = self._writer.save(draft, PERSON, corrects=corrects)
        if operation is not None:
            self._changed(self._vault.governance.changed_by(operation), "remember")
        return cube

    def many(self, notes: Sequence[Note], *, namespace: str) -> list[MemCube]:
        """Keep a batch; `MemOS.remember_many` says how."""
        cubes = self._writer.save_many(self._drafts.many(notes, self._namespaces.known([namespace])[0]), PERSON)
        self._changed([cube.id for cube in cubes], "remember")
        return cubes
