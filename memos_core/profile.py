"""Opening a profile: its lock, its stores, and what to do when one of them is damaged."""

from __future__ import annotations

import contextlib
import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Self

from memos_core import conversations
from memos_core.activation import schema as contexts
from memos_core.activation.store import ContextStore
from memos_core.conversations import Conversations
from memos_core.database import Database, open_or_recover, set_aside
from memos_core.errors import MemOSError, StorageError, where
from memos_core.exchange import adapters_and_contexts, backups
from memos_core.exchange.backups import LEDGER, TALK, Backups
from memos_core.exchange.restoring import CUBES, SHELF, finish_restoring
from memos_core.language.text import sealed
from memos_core.locking.front import refuse_locked
from memos_core.parametric.store import AdapterStore
from memos_core.profiles import finish_deleting
from memos_core.secrets import Secrets
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage import erasures, ledger_schema
from memos_core.storage.erasures import ADAPTERS, CONTEXTS, MESSAGES, SHARED, carry_out, in_messages
from memos_core.storage.home import ProfileLock, Reserve
from memos_core.storage.lance import TableUnreachable
from memos_core.storage.ledger import MemGovernance
from memos_core.storage.opening import opening
from memos_core.storage.recovery import adopt, bring_in_line, open_table, open_to_read
from memos_core.storage.table import CubeTable
from memos_core.storage.table_address import TableStanding, drop_key, read_record
from memos_core.storage.table_in_bucket import RemoteTable
from memos_core.storage.vault import MemVault
from memos_core.wording import listed, say, say_count, together

log = logging.getLogger(__name__)

READING = "cubes.lance.reading"
"""The folder of the table that is read while the place of the profile's own table cannot be reached."""


@dataclass(frozen=True)
class Notice:
    """Something the person should know, in words."""

    level: Literal["info", "warning", "error"]
    title: str
    text: str
    passes: bool = False
    """Whether opening the profile again may end it; until then the title stays visible."""


class Profile:
    """The stores of one user, held open by this process alone."""

    def __init__(self, home: Path, folder: Path, user: str) -> None:
        """Use `Profile.open`."""
        self.home = home
        self.folder = folder
        self.user = user
        self.notices: list[Notice] = []
        self._parts = contextlib.ExitStack()
        """What is open; it is closed in reverse order."""
        self._parts.callback(ProfileLock(folder, user).release)
        self.temporary = Database(None, conversations.MIGRATIONS)
        self._parts.callback(self.temporary.close)

    @classmethod
    def open(cls, home: Path, folder: Path, user: str) -> Self:
        """Lock and open the profile. Damaged stores are set aside and recovered as far as possible, and `notices` says so.

        Raises:
            ProfileInUse: another process has it open.
            ProfileLocked: it lies under a passphrase that has to be given first.
            StorageError: a store can't be opened for another reason than damage.
        """
        profile = cls(home, folder, user)
        try:
            was_there = profile._open_databases()
            with opening(folder) as ends_the_process:
                profile._open_memories(was_there, ends_the_process)
        except BaseException:
            profile.close()
            raise
        return profile

    def _open_databases(self) -> bool:
        """Finish what was interrupted, and open the conversations and the history. Returns whether the profile had memories before."""
        finish_deleting(self.folder)
        if problem := refuse_locked(self.folder, self.user):
            self.warn(say("The profile is not locked"), problem)
        # What an import that was killed has left: no erasure would reach it.
        shutil.rmtree(self.folder / adapters_and_contexts.FOLDER, ignore_errors=True)
        shelf = self.folder / SHELF
        self.reserve = Reserve(self.folder)
        if self.reserve.needed:
            self.warn(
                say("The disk is full"),
                say(
                    "Soon nothing new can be saved. You can still read and search your memories, export them to another disk, and forget what you no longer need. Free some space, then restart the program."
                ),
            )
        finish_restoring(self.folder)
        was_there = (self.folder / CUBES).exists()
        self._talk, aside, rows = open_or_recover(
            self.folder / TALK, conversations.MIGRATIONS, conversations.TABLES, shelf, expected=was_there
        )
        self._parts.callback(self._talk.close)
        if self._talk.begun_anew:
            self.warn(
                say("The conversations were damaged"),
                together(say("What could be read was recovered ({rows} records).", rows=rows), _kept_as(aside)),
            )
        self._ledger, ledger_aside, rows = open_or_recover(
            self.folder / LEDGER, ledger_schema.MIGRATIONS, ledger_schema.TABLES, shelf, expected=was_there
        )
        self._parts.callback(self._ledger.close)
        if self._ledger.begun_anew:
            self.warn(
                say("The history of the memories was damaged"),
                together(
                    say(
                        "The memories themselves are not affected. {rows} records of their history were recovered.",
                        rows=rows,
                    ),
                    _kept_as(ledger_aside),
                ),
            )
        self.conversations = Conversations(self._talk)
        self.governance = MemGovernance(self._ledger, self.folder / erasures.FILE)
        return was_there

    def _open_memories(self, was_there: bool, ends_the_process: bool) -> None:
        """Open the table and what needs it."""
        shelf = self.folder / SHELF
        self._tell_of_the_list_of_erasures(shelf)
        table, table_aside = self._open_table(shelf, ends_the_process)
        self.vault = MemVault(table, self.governance, sealed)
        self.namespaces = Namespaces(
            database=self._ledger, table=table, audit=self.governance.audit, conversations=self.conversations
        )
        if self.namespaces.closed:
            self.warn(
                say("The settings of a space were damaged"),
                say(
                    "Until you set them anew, nobody but you is let in: {spaces}",
                    spaces=", ".join(self.namespaces.closed),
                ),
            )
        self.conversations.admitted = self.namespaces.admitted
        for part in (self.conversations.folders, self.conversations.personas):
            part.admitted = self.namespaces.admitted_for_all
        self.contexts = ContextStore(self.folder / contexts.FOLDER, shelf)
        self._parts.callback(self.contexts.close)
        self.adapters = AdapterStore(self.folder / "parametric")
        self.backups = Backups(self.folder / backups.FOLDER, self.governance, self.conversations)
        if apart := backups.set_apart(self.backups.path):
            self.warn(
                say_count("A backup could not be read", "{n} backups could not be read", len(apart)),
                say(
                    "It may still hold what you have forgotten since. It is tried again from time to time; if the disk is at "
                    "fault, delete the file: {path}",
                    path=apart[0],
                ),
            )
        if table_aside is not None or not was_there:
            self.conversations.unsettle_all()
        anew = [database for database in (self._talk, self._ledger) if database.begun_anew]
        if self._ledger in anew:
            adopt(self.vault)
        elif was_there and table_aside is None and self._remote is None and self._reachable:
            self._bring_in_line()
        if not was_there or anew or table_aside is not None:
            self.governance.erasures.again()
        if self._reachable:  # otherwise what only the table knows must still be entered into the ledger
            for database in anew:
                database.settled()
        self._forget_what_is_due()
        if table_aside is not None:
            self.warn(
                say("The memories were damaged"),
                say(
                    "They were rebuilt from their history: {count} memories. The damaged folder was kept as {path}.",
                    count=table.count(),
                    path=table_aside,
                ),
            )

    def _open_table(self, shelf: Path, ends_the_process: bool) -> tuple[CubeTable, Path | None]:
        self._remote, self._reachable, self.table = None, True, TableStanding(None)
        shutil.rmtree(self.folder / READING, ignore_errors=True)  # a process that was killed has left it
        record = read_record(self.folder)
        if record is None:
            return open_table(self.folder / CUBES, self.governance, shelf, damaged=ends_the_process)
        try:
            secrets = Secrets(self.home)
            remote = RemoteTable.of(self.folder, record, self.user, secrets)
            if record.state == "there":
                self._remote, self.table = remote, TableStanding(record.place)
                remote.claim()
                remote.sweep()
                return open_table(self.folder / CUBES, self.governance, shelf, remote)
            remote.leave()
            drop_key(secrets, self.user)
        except TableUnreachable as error:
            if record.state == "there":
                self.table = TableStanding(record.place, unreachable=str(error))
                return self._only_to_read(record.place.address, str(error)), None
            self.table = TableStanding(None, remains=record.place)
            self.warn(
                say("The table of your memories was not removed from where it lay"),
                together(
                    say("It lies on this computer again."),
                    str(error),
                    say("What is there is removed at the next start."),
                ),
            )
        return open_table(self.folder / CUBES, self.governance, shelf, damaged=ends_the_process)

    def _only_to_read(self, address: str, why: str) -> CubeTable:
        self._reachable = False
        self.warn(
            say("Your memories can only be read while {address} cannot be reached", address=address),
            together(
                why,
                say(
                    "Until the profile is opened again they are read from their history: found by their words, and nothing new is "
                    "kept. What you forget is out of sight at once, and removed once the place can be reached."
                ),
            ),
            passes=True,
        )
        self._parts.callback(shutil.rmtree, self.folder / READING, ignore_errors=True)
        return open_to_read(self.folder / READING, self.governance, together(why, say("Nothing was saved.")))

    def _bring_in_line(self) -> None:
        """Mend what was lost of the table or of the ledger without a sign of damage."""
        try:
            count = bring_in_line(self.vault)
        except MemOSError as error:  # it can be read as it is; the next start tries again
            log.warning("table and ledger could not be compared: %s", where(error))
            return
        if count:
            self.warn(
                say("Some memories were damaged"),
                say_count(
                    "{n} memory was not stored as its history says. It has been put right. If this happens again, have the disk checked.",
                    "{n} memories were not stored as their history says. They have been put right. If this happens again, have the "
                    "disk checked.",
                    count,
                ),
            )

    def _tell_of_the_list_of_erasures(self, shelf: Path) -> None:
        damaged = self.folder / erasures.DAMAGED
        if damaged.exists():
            with contextlib.suppress(StorageError):  # then it stays, and the next start says so again
                damaged = set_aside(damaged, shelf)
            self.warn(
                say("Part of the list of what you have forgotten was lost"),
                together(
                    say(
                        "The list was damaged, and neither it nor the history of the memories tells all of it. What could be read "
                        "still holds. Something that you have forgotten may be there again, most likely after a restored backup: "
                        "look through your memories and chats, and forget it again."
                    ),
                    _kept_as(damaged),
                ),
            )
        elif self.governance.erasures.mended:
            self.warn(
                say("The list of what you have forgotten was damaged"),
                say(
                    "Nothing is lost, and nothing that you have forgotten comes back: the list was restored from a second copy. If this happens again, have the disk checked."
                ),
            )

    def tell_of_unfinished(self, exports: Sequence[str]) -> None:
        """Say that these exports had come in only in part, and were taken back."""
        if exports:
            self.warn(
                say("Moving in was not finished"),
                say(
                    "The program ended while {names} came in. What had come was taken back; bring it in again.",
                    names=listed(exports),
                ),
            )

    def warn(self, title: str, text: str, *, passes: bool = False) -> None:
        """Tell the person of something that is not as it should be."""
        self.notices.append(Notice("warning", title, text, passes))

    def _forget_what_is_due(self) -> None:
        """Forget what was still to be forgotten when the process ended, or what a restored backup has brought back."""
        stores = {
            **self.vault.erasing,
            ADAPTERS: self.adapters.erase,
            CONTEXTS: self.contexts.erase,
            MESSAGES: in_messages(self.conversations),
            SHARED: self.governance.shared.erase,
        }
        try:
            carry_out(self.governance.erasures, stores)
        except StorageError as error:
            self.warn(
                say("Something that you have forgotten is not removed everywhere yet"),
                together(str(error), say("It is tried again every few minutes, and at the next start.")),
            )

    def where_else_it_may_stand(self) -> list[str]:
        """Which traces of a memory that is forgotten now stay a little longer, or cannot be removed; in sentences."""
        lines: list[str] = []
        if count := sum(not backup.problem for backup in self.backups.list()):
            lines.append(
                say_count(
                    "Your backup loses it when the next one is made, or within an hour of use.",
                    "Your {n} backups lose it when the next one is made, or within an hour of use.",
                    count,
                )
            )
        if apart := backups.set_apart(self.backups.path):
            lines.append(
                say(
                    "A backup that could not be read keeps it until it can be; delete it if the disk is at fault: {path}",
                    path=apart[0],
                )
            )
        if self._remote is not None and self._remote.record.aside:
            lines.append(
                say(
                    "Damaged tables that were set aside may hold it still, at {address}: {names}",
                    address=self._remote.record.place.address,
                    names=", ".join(f"table-{name}" for name in self._remote.record.aside),
                )
            )
        shelf = self.folder / SHELF
        if shelf.exists() and any(shelf.iterdir()):
            lines.append(say("Damaged files that were set aside may hold it still: {shelf}", shelf=shelf))
        return lines

    def close(self) -> None:
        """Close the stores and let others open the profile; safe to call twice. An error of one store does not keep others open."""
        self._parts.close()


def _kept_as(aside: Path | None) -> str:
    return (
        say("The file itself was missing.")
        if aside is None
        else say("The damaged file was kept as {aside}.", aside=aside)
    )
