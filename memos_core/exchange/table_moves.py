"""Moves the table of a profile to an object store (`s3://`) and back, while no program has the profile open.

`table.json` decides, and is changed by a single rename: until its state is "there", the table in the profile counts, and again from
"leaving" on. What a killed process leaves at the address is removed when the profile is next opened.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from memos_core.errors import Cancelled, InvalidInput, NotFound, StorageError
from memos_core.exchange.restoring import CUBES, finish_restoring
from memos_core.locking.front import refuse_locked
from memos_core.progress import Progress
from memos_core.secrets import Secrets
from memos_core.storage.home import DEFAULT_USER, ProfileLock, chosen_home, make_home, profile_folder
from memos_core.storage.lance import lance_errors, lancedb
from memos_core.storage.table import BATCH_ROWS, TABLE, CubeTable
from memos_core.storage.table_address import (
    Record,
    TableAddress,
    TableKey,
    drop_key,
    forget_address,
    keep_key,
    read_record,
    refuse_without_keyring,
)
from memos_core.storage.table_in_bucket import Generation, RemoteTable
from memos_core.wording import say


@dataclass(frozen=True)
class TableMoved:
    """The result of a move."""

    address: str
    """Where the table is now; "" for the profile's folder."""
    memories: int | None
    """How many memories it contains; None if it is rebuilt at the next opening."""


def table_address(home: Path | str | None = None, user: str = DEFAULT_USER) -> TableAddress | None:
    """Where the table of a profile is; None if in the profile's own folder. Raises StorageError."""
    record = read_record(profile_folder(chosen_home(home), user))
    return record.place if record is not None and record.state == "there" else None


def try_table_address(
    place: TableAddress, key: TableKey, home: Path | str | None = None, user: str = DEFAULT_USER
) -> None:
    """Check whether a table could be moved to an address. Nothing is left there, and the key is not stored.

    Args:
        place: the address.
        key: the key for it.
        home: the folder for all data, with the keys; None for the default one.
        user: the profile; it may be open.

    Raises:
        InvalidInput: the server cannot store a table safely.
        TableTaken: another profile has its table there.
        TableUnreachable: the address cannot be reached, or refuses this key.
        SecretsUnavailable: there is nowhere to store the key.
    """
    root = chosen_home(home)
    refuse_without_keyring(Secrets(root))
    folder = profile_folder(root, user)
    known = read_record(folder)  # what it has left there itself is not somebody else's
    record = known if known is not None and known.place == place else Record(place=place, state="leaving")
    remote = RemoteTable(folder, record, key)
    remote.examine()
    remote.is_free()


def move_table(
    place: TableAddress,
    key: TableKey,
    home: Path | str | None = None,
    user: str = DEFAULT_USER,
    progress: Progress | None = None,
) -> TableMoved:
    """Move the table of a profile to an address. The profile must not be open.

    Args:
        place: the address.
        key: the key for it; it is stored in the keyring.
        home: the folder for all data; None for the default one.
        user: the profile.
        progress: told how far it has come; can cancel it.

    Raises:
        Cancelled: `progress` cancelled it; the table is where it was.
        InvalidInput: the table is elsewhere already, or the server cannot store one safely.
        TableTaken: another profile has its table there.
        TableUnreachable: the address cannot be reached, or refuses this key.
        TableDamaged: the table has to be repaired first, which opening the profile does.
        ProfileInUse: a program has the profile open.
        ProfileLocked: the profile is locked by a passphrase.
        SecretsUnavailable: there is nowhere to store the key.
    """
    progress = progress or Progress()
    with _closed(home, user) as (root, folder):
        secrets = Secrets(root)
        refuse_without_keyring(secrets)
        if (before := read_record(folder)) is not None:
            if before.state == "there":
                raise InvalidInput(
                    "The table lies at {address}. Bring it back first: memos table here", address=before.place.address
                )
            RemoteTable.of(folder, before, user, secrets).leave()
        remote = RemoteTable(folder, Record(place=place, state="leaving"), key)
        remote.examine()
        keep_key(secrets, user, key)
        try:
            remote.begin()
            remote.claim()
            there, count = remote.begun(), None
            if (folder / CUBES).exists():
                count = _sent(folder / CUBES, there, progress)
            progress.finishing(say("Taking it into use"))
            there.use()
        except BaseException:
            if remote.record.state == "leaving":
                # What cannot be removed now is removed at the next opening: the record says so, and the key is kept for that.
                with contextlib.suppress(StorageError):
                    remote.leave()
                    drop_key(secrets, user)
            raise
        if count is not None:  # indexes are made there at the next opening, which also removes leftovers here
            shutil.rmtree(folder / CUBES / f"{TABLE}.lance", ignore_errors=True)
        return TableMoved(place.address, count)


def bring_table_back(
    home: Path | str | None = None,
    user: str = DEFAULT_USER,
    *,
    leave: bool = False,
    progress: Progress | None = None,
) -> TableMoved:
    """Bring the table of a profile back to this computer, and remove it from the object store. The profile must not be open.

    Args:
        home: the folder for all data; None for the default one.
        user: the profile.
        leave: do not touch what is there; the table is rebuilt from the history of the memories at the next opening.
        progress: told how far it has come; can cancel it.

    Raises:
        Cancelled: `progress` cancelled it; the table is where it was.
        NotFound: it is in the profile's own folder.
        TableTaken: it belongs to somebody else by now; only `leave` helps.
        TableUnreachable: it cannot be reached; nothing was changed, or not all of it could be removed there yet.
        ProfileInUse: a program has the profile open.
        ProfileLocked: the profile is locked by a passphrase.
    """
    with _closed(home, user) as (root, folder):
        secrets, record = Secrets(root), read_record(folder)
        if record is None:
            raise NotFound("The table lies in the profile's own folder.")
        count = None
        if leave:
            if record.state == "there":
                shutil.rmtree(folder / CUBES, ignore_errors=True)
            forget_address(folder)
        else:
            remote = RemoteTable.of(folder, record, user, secrets)
            if record.state == "there":
                remote.claim()
                count = _fetched(folder / CUBES, remote, progress or Progress())
                remote.is_leaving()
            remote.leave()
        drop_key(secrets, user)
        return TableMoved("", count)


def change_table_key(key: TableKey, home: Path | str | None = None, user: str = DEFAULT_USER) -> None:
    """Replace the key for the place where the table of a profile is, after checking that it works. The profile must not be open.

    Raises:
        NotFound: the table is in the profile's own folder.
        SecretsUnavailable: there is nowhere to store the key.
        ProfileInUse: a program has the profile open.
        TableUnreachable: the key does not work, or the place cannot be reached; the previous key is kept.
    """
    with _closed(home, user) as (root, folder):
        record = read_record(folder)
        if record is None:
            raise NotFound("The table lies in the profile's own folder.")
        RemoteTable(folder, record, key).examine()
        keep_key(Secrets(root), user, key)


def _sent(cubes: Path, there: Generation, progress: Progress) -> int:
    """Write the rows of the profile's folder to another place. Raises Cancelled."""
    rows = CubeTable(cubes).rows(lambda done, total: progress.step(say("Reading memory"), done, total))
    cancelled: list[Cancelled] = []

    def batches() -> Iterator[pa.RecordBatch]:
        done = 0
        for batch in rows.to_batches(max_chunksize=BATCH_ROWS):
            try:
                progress.step(say("Sending memory"), done, rows.num_rows)
            except Cancelled as error:
                cancelled.append(error)
                raise
            yield batch
            done += batch.num_rows

    try:
        with lance_errors(say("move the memories")):
            data = pa.RecordBatchReader.from_batches(rows.schema, batches())
            there.connect().create_table(TABLE, data=data, schema=rows.schema, on_bad_vectors="null")
    except StorageError:
        if cancelled:  # it comes back through Rust as another type of error
            raise cancelled[0] from None
        raise
    return int(rows.num_rows)


def _fetched(cubes: Path, remote: RemoteTable, progress: Progress) -> int | None:
    """Copy the rows into the profile's folder; None if they are to be rebuilt from the history."""
    if not cubes.exists():
        return None
    rows = CubeTable(cubes, remote.present).rows(lambda done, total: progress.step(say("Fetching memory"), done, total))
    progress.finishing(say("Taking it into use"))
    with lance_errors(say("bring the memories back")):
        lancedb.connect(cubes).create_table(
            TABLE, data=rows, schema=rows.schema, on_bad_vectors="null", mode="overwrite"
        )
    return int(rows.num_rows)


@contextlib.contextmanager
def _closed(home: Path | str | None, user: str) -> Iterator[tuple[Path, Path]]:
    """The folder of all data and that of a profile; no other process can open the profile meanwhile."""
    root = make_home(chosen_home(home))
    folder = profile_folder(root, user)
    lock = ProfileLock(folder, user)
    try:
        refuse_locked(folder, user)
        finish_restoring(folder)
        yield root, folder
    finally:
        lock.release()
