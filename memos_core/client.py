"""MemOSClient: how another program uses the memory. It gets what the owner lets it have, and no more."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from memos_core.conversations import EVERY_SPACE
from memos_core.cube import PERSONAL, Kind, MemCube, Note, Recalls, SemanticType, Sensitivity, Source
from memos_core.days import start_of, today
from memos_core.errors import AccessDenied, InvalidInput
from memos_core.language.sensitivity import holds_secret
from memos_core.plaintext.about import AboutYou, about
from memos_core.plaintext.browsing import Page, page_condition, page_of
from memos_core.plaintext.editing import MemCurator, expiring
from memos_core.plaintext.entities import Entity, chosen
from memos_core.plaintext.forgetting import MemForgetter
from memos_core.plaintext.memory_filter import EVERYTHING, MemoryFilter
from memos_core.plaintext.recall.filters import RecallScope, recallable_condition
from memos_core.plaintext.saving.recorder import NOT_BY_THE_ASSISTANT
from memos_core.plaintext.saving.relations import Relate
from memos_core.plaintext.saving.writer import Embed, MemWriter
from memos_core.reader.drafts import Drafts, edited_fields
from memos_core.reminders.deciding import Unclear
from memos_core.reminders.memory import IS_REMINDER, MemReminders, Standing
from memos_core.spaces.actors import client_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.storage.ledger import Step
from memos_core.storage.table import LIVE, STATEMENTS, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

_SECRET = say("This holds a password, a key or a card number. Only the person can have that remembered.")

Find = Callable[[str, int, RecallScope, dt.datetime | None, str], Recalls]
"""Recall. It takes the question, the number of hits, their scope, the moment to answer for, and who asks."""

FOR_CLIENTS = f"sensitivity != {quoted(Sensitivity.SECRET.value)} AND {NOT_BY_THE_ASSISTANT}"
"""Leaves out secrets, and what the assistant said: it may repeat what it has read in any space."""


@dataclass(frozen=True)
class Lent:
    """Spaces that the person lets a client into for one call, though their access lists do not name it."""

    reads: tuple[str, ...] = ()
    writes: tuple[str, ...] = ()


class MemOSClient:
    """The memory as one client has it (`MemOS.client`).

    It sees what the spaces and the memories themselves let it read, as far as recall may use it: nothing that was archived
    or has expired, no secrets, and nothing that the assistant said. It writes where it may write; it changes, expires and forgets only
    what it has saved itself. Everything that it does, and what it was refused, stands in the audit log under its name.
    """

    def __init__(
        self,
        name: str,
        *,
        owner: str,
        vault: MemVault,
        namespaces: Namespaces,
        audit: AuditLog,
        find: Find,
        embed: Embed,
        relate: Relate,
        entities: Callable[[str], Sequence[Entity]],
        forgetter: MemForgetter,
        reminders: MemReminders,
        changed: Callable[[Sequence[str], str], None],
        lent: Lent | None = None,
    ) -> None:
        """Use `MemOS.client`."""
        self.actor = client_actor(name)
        """`client:NAME`, as access lists and the audit log name it."""
        self._vault = vault
        self._namespaces = namespaces
        self._audit = audit
        self._find = find
        self._entities = entities
        self._forgetter = forgetter
        self._reminders = reminders
        self._changed = changed
        self._lent = lent or Lent()
        self._drafts = Drafts(owner, origin=self.actor)
        self._writer = MemWriter(vault, embed, relate)
        self._curator = MemCurator(vault=vault, embed=embed, memory_changed=changed, actor=self.actor)

    def remember(
        self,
        text: str,
        *,
        type: SemanticType | str | None = None,
        tags: Sequence[str] = (),
        occurred_at: dt.datetime | dt.date | None = None,
        expires_at: dt.datetime | dt.date | None = None,
        source: Source | None = None,
        namespace: str = PERSONAL,
    ) -> MemCube:
        """Save one memory (see `MemOS.remember`). It never replaces what others have said: where both cannot be true, the person
        is asked which one is.

        Raises:
            AccessDenied: it may not write in that space.
            InvalidInput: no text, too long, an unknown type, or one that only the person may give (persona); or it holds a
                secret, which only the person can have kept.
            StorageError: nothing was changed.
        """
        space = self._writable(namespace)
        draft, corrects = self._drafts.one(
            text,
            type=type,
            tags=tags,
            occurred_at=occurred_at,
            expires_at=expires_at,
            source=source,
            namespace=space,
        )
        _check(draft)
        cube, operation = self._writer.save(draft, self.actor, corrects=corrects, within=self._readable())
        if operation is not None:
            self._changed(self._vault.governance.changed_by(operation), "remember")
        return cube

    def remember_many(self, notes: Sequence[Note], *, namespace: str = PERSONAL) -> list[MemCube]:
        """Save a batch, verbatim and in its order; all or none (see `MemOS.remember_many`).

        Raises:
            AccessDenied: it may not write in that space.
            InvalidInput: as in `remember`; nothing is saved.
            StorageError: nothing was saved.
        """
        drafts = self._drafts.many(notes, self._writable(namespace))
        for draft in drafts:
            _check(draft)
        cubes = self._writer.save_many(drafts, self.actor)
        self._changed([cube.id for cube in cubes], "remember")
        return cubes

    def recall(
        self, query: str, limit: int = 10, *, at: dt.datetime | None = None, where: MemoryFilter = EVERYTHING
    ) -> Recalls:
        """The memories that fit a question best, of those that it may read (see `MemOS.recall`).

        Raises:
            AccessDenied: it may not read in one of the spaces, or in none at all.
            InvalidInput: `limit` is not positive, or a state is asked for.
        """
        where, access = self._allowed(where)
        return self._find(query, limit, RecallScope(where, access), at, self.actor)

    def get(self, id: str) -> MemCube:
        """One memory by its id, or by an unambiguous beginning of it (4 characters or more).

        Raises:
            NotFound: there is none that it may read.
        """
        cube = self._vault.get(id, f"{self._readable()} AND {recallable_condition()}")
        self._audit.note(self.actor, "read", [cube.id])
        return cube

    def browse(
        self,
        text: str | None = None,
        *,
        where: MemoryFilter = EVERYTHING,
        sort: str = "-updated_at",
        limit: int = 50,
        offset: int = 0,
    ) -> Page:
        """A page of the memories that it may read (see `MemOS.browse`).

        Raises:
            AccessDenied: it may not read in one of the spaces, or in none at all.
            InvalidInput: an unknown sort order, a limit that is not positive, or a state is asked for.
        """
        where, access = self._allowed(where.but({"text": text, "kind": Kind.PLAINTEXT}))
        condition = f"{page_condition(where)} AND {access} AND {recallable_condition()}"
        page = page_of(self._vault, condition, sort, limit, offset)
        self._audit.note(self.actor, "read", [cube.id for cube in page])
        return page

    def entities(self) -> Sequence[Entity]:
        """The people, animals, places, organisations and things in the statements that it may read, as if there were no other
        statements (see `MemOS.entities`).

        Raises:
            AccessDenied: it may read in no space at all.
        """
        found = self._entities(self._visible(None))
        self._audit.note(self.actor, "read", dict.fromkeys(cube.id for one in found for cube in one.statements))
        return found

    def entity(self, name: str) -> Entity:
        """One of them, by its name, an alias or a role ("sister") where only one has it.

        Raises:
            AccessDenied: it may read in no space at all.
            NotFound: there is none, or there are several.
        """
        found = chosen(self._entities(self._visible(None)), name)
        self._audit.note(self.actor, "read", [cube.id for cube in found.statements])
        return found

    def about(self) -> AboutYou:
        """What the person has said of themselves, is true now, and may be read by it (see `MemOS.about`).

        Raises:
            AccessDenied: it may read in no space at all.
        """
        condition = f"{self._visible(None)} AND {recallable_condition()} AND {STATEMENTS}"
        cubes = self._vault.without_forgotten(self._vault.table.where(condition))
        found = about(cubes, start_of(today()))
        self._audit.note(self.actor, "read", [cube.id for group in found.groups for cube in group.cubes])
        return found

    def spaces(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The names of the spaces that it may read, and of those that it may write."""
        reads = (*self._namespaces.open_to(self.actor), *self._lent.reads)
        writes = (*self._namespaces.writable(self.actor), *self._lent.writes)
        return tuple(dict.fromkeys(reads)), tuple(dict.fromkeys(writes))

    def reminders(self) -> Sequence[Standing]:
        """The reminders that it may read and that are not ended (see `MemOS.reminders`).

        Raises:
            AccessDenied: it may read in no space at all.
        """
        found = self._reminders.list(self._visible(None))
        self._audit.note(self.actor, "read", [one.cube.id for one in found])
        return found

    def remind(self, text: str, *, at: dt.datetime | None = None, rule: str = "", namespace: str = PERSONAL) -> MemCube:
        """Have the person reminded.

        Args:
            text: what to remind the person of, and when: "tomorrow at 9 to call the dentist"; with `at`, only what.
            at: the first time; naive datetimes are in the person's zone.
            rule: how it comes again after `at` (RFC 5545).
            namespace: the space that it is kept in.

        Raises:
            AccessDenied: it may not write in that space.
            InvalidInput: the words are not clear (the error holds the question to ask), or as `MemReminders.make` says.
        """
        space = self._writable(namespace)
        task, starts = text, at
        if starts is None:
            found = self._reminders.understand(text, readable=self._readable())
            if isinstance(found, Unclear):
                raise InvalidInput(found.question)
            task, starts, rule = found.task, found.starts, found.rule
        if holds_secret(task):
            raise InvalidInput(_SECRET)
        return self._reminders.make(task, starts, rule, namespace=space, actor=self.actor)

    def reminder_done(self, id: str) -> MemCube:
        """Mark what is due of a reminder that it has made as done. Raises NotFound, AccessDenied and InvalidInput (it is frozen)."""
        cube = self._vault.get(id, f"{self._readable()} AND {IS_REMINDER} AND {LIVE}")
        self._check_own(cube, "done")
        return self._reminders.done(cube.id, self.actor)

    def expire(self, id: str, at: dt.datetime | dt.date | None = None) -> MemCube:
        """Take a memory that it has saved out of recall, now or at a date (see `MemOS.expire`).

        Raises:
            NotFound: there is none that it may read.
            AccessDenied: somebody else has saved it, or it may not write in its space (any more).
            Frozen: it is read-only.
        """
        cube = self._own(id, "expire")
        edit = expiring(at)

        def expire(now: MemCube) -> Step | None:
            self._check_own(now, "expire")
            step = edit(now)
            return None if step is None else replace(step, reason=say("{actor} expired it", actor=self.actor))

        return self._curator.apply(expire, cube.id)

    def forget(self, id: str) -> list[str]:
        """Destroy a memory that it has saved, everywhere and for ever.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: there is none that it may read.
            AccessDenied: somebody else has said it (too), or it may not write in its space (any more).
            StorageError: it could not be destroyed, or not yet everywhere.
        """
        cube = self._own(id, "forget")
        if any(source.message for source in (cube.source, *cube.provenance) if source is not None):
            # To forget it would take its words out of messages, which are not this client's.
            self._audit.note(self.actor, "denied", [cube.id], "forget")
            raise AccessDenied("This also stands in a conversation. The person can forget it in MemOS Desktop.")
        return self._forgetter.forget([cube], message=False, actor=self.actor)

    def edit(
        self,
        id: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        type: SemanticType | str | None = None,
    ) -> MemCube:
        """Change text, tags or type of a memory that it has saved; the version before stays in its history.

        Raises:
            NotFound: there is none that it may read.
            AccessDenied: somebody else has saved it, or it may not write in its space (any more).
            InvalidInput: as in `remember`.
            Frozen: it is read-only.
        """

        def work() -> MemCube:
            cube = self._own(id, "edit")
            fields = edited_fields(cube, text, tags, type)
            _check(cube.model_copy(update=fields))
            return self._curator.edit(cube.id, lambda _: fields, based_on=cube.version)

        return self._vault.retried(work)

    def _own(self, id: str, doing: str) -> MemCube:
        """A memory in use that it has saved itself. Raises NotFound and AccessDenied."""
        cube = self._vault.get(id, f"{self._readable()} AND {recallable_condition()}")
        self._check_own(cube, doing)
        return cube

    def _check_own(self, cube: MemCube, doing: str) -> None:
        if cube.origin != self.actor:
            self._audit.note(self.actor, "denied", [cube.id], doing)
            raise AccessDenied(
                "A client can change only what it has saved itself. Change this memory in MemOS Desktop."
            )
        self._writable(cube.namespace)

    def _writable(self, name: str) -> str:
        return self._namespaces.check_write(self.actor, name, self._lent.writes)

    def _readable(self) -> str:
        return f"{self._namespaces.readable(self.actor, lent=self._lent.reads)} AND {FOR_CLIENTS}"

    def _allowed(self, where: MemoryFilter) -> tuple[MemoryFilter, str]:
        """The filter without its spaces, and the SQL condition of what the client may read in these. Raises AccessDenied, and
        InvalidInput where a state is asked for, because memories out of use are for the person alone."""
        if where.state is not None:
            raise InvalidInput("A client sees active memories alone. Leave the state out.")
        return replace(where, namespaces=None), self._visible(where.spaces)

    def _visible(self, names: Sequence[str] | None) -> str:
        """The SQL condition of the memories that it may read in these spaces. Raises AccessDenied where it may read
        none of them."""
        lent = self._lent.reads
        spaces = self._namespaces.check_read(self.actor, EVERY_SPACE if names is None else names, lent)
        return f"{self._namespaces.readable(self.actor, spaces, lent)} AND {FOR_CLIENTS}"


def _check(draft: MemCube) -> None:
    """Raises InvalidInput for what only the person may save."""
    if draft.type is SemanticType.PERSONA:
        raise InvalidInput("Only the person can say how the assistant should be.")
    if holds_secret(draft.text):
        raise InvalidInput(_SECRET)
