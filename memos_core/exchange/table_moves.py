"""Moving the table of a profile to a store of objects (`s3://`), and back, while no program has the profile open.

`table.json` decides, and is written by one rename: until it says "there" the table in the profile counts, and from "leaving" on it
does again. What a kill leaves at the address is removed when the profile is opened next.
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
from memos_core.storage.elsewhere import Generation, RemoteTable
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
from memos_core.wording import say


@dataclass(frozen=True)
class TableMoved:
    """What a move did."""

    address: str
    """Where the table lies now; "" in the profile."""
    memories: int | None
    """How many it holds; None where it is built at the next opening."""


def table_address(home: Path | str | None = None, user: str = DEFAULT_USER) -> TableAddress | None:
    """Where the table of a profile lies; None where that is its own folder. Raises StorageError."""
    record = read_record(profile_folder(chosen_home(home), user))
    return record.place if record is not None and record.state == "there" else None


def try_table_address(
    place: TableAddress, key: TableKey, home: Path | str | None = None, user: str = DEFAULT_USER
) -> None:
    """See whether a table could be moved to an address. Nothing stays there, and the key is not kept.

    Args:
        place: the address.
        key: opens it.
        home: the folder for all data, with the keys; None for the system's usual place.
        user: the profile; it may be open.

    Raises:
        InvalidInput: the server cannot keep a table safely.
        TableTaken: another profile has its table there.
        TableUnreachable: the address cannot be reached, or lets nobody in with this key.
        SecretsUnavailable: there is no place for the key.
    """
    root = chosen_home(home)
    refuse_without_keyring(Secrets(root))
    folder = profile_folder(root, user)
    known = read_record(folder)  # what it has left there itself is no other's
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
        key: opens it; it is kept in the keyring.
        home: the folder for all data; None for the system's usual place.
        user: the profile.
        progress: told how far it has come.

    Raises:
        Cancelled: it was; the table lies where it lay.
        InvalidInput: the table lies elsewhere already, or the server cannot keep one safely.
        TableTaken: another profile has its table there.
        TableUnreachable: the address cannot be reached, or lets nobody in with this key.
        TableDamaged: the table has to be mended first, which opening the profile does.
        ProfileInUse: a program has the profile open.
        ProfileLocked: it lies under a passphrase.
        SecretsUnavailable: there is no place for the key.
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
                # What cannot be removed now is at the next opening: the record says so, and the key stays for that.
                with contextlib.suppress(StorageError):
                    remote.leave()
                    drop_key(secrets, user)
            raise
        if count is not None:  # indexes are made there at the next opening, which also removes what is left here
            shutil.rmtree(folder / CUBES / f"{TABLE}.lance", ignore_errors=True)
        return TableMoved(place.address, count)


def bring_table_back(
    home: Path | str | None = None,
    user: str = DEFAULT_USER,
    *,
    leave: bool = False,
    progress: Progress | None = None,
) -> TableMoved:
    """Bring the table of a profile back to this computer, and remove it from where it lay. The profile must not be open.

    Args:
        home: the folder for all data; None for the system's usual place.
        user: the profile.
        leave: do not touch what lies there: the table is built anew from the history of the memories at the next opening.
        progress: told how far it has come.

    Raises:
        Cancelled: it was; the table lies where it lay.
        NotFound: it lies in the profile.
        TableTaken: it is somebody else's by now; only `leave` helps.
        TableUnreachable: it cannot be reached; nothing was changed, or not all of it could be removed there yet.
        ProfileInUse: a program has the profile open.
        ProfileLocked: it lies under a passphrase.
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
    """Keep another key for the place where the table of a profile lies, once it has opened it. The profile must not be open.

    Raises:
        NotFound: the table lies in the profile.
        SecretsUnavailable: there is no place for the key.
        ProfileInUse: a program has the profile open.
        TableUnreachable: the key does not open it, or the place cannot be reached; the one before is kept.
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
        if cancelled:  # it comes back through Rust, as an error of another type
            raise cancelled[0] from None
        raise
    return int(rows.num_rows)


def _fetched(cubes: Path, remote: RemoteTable, progress: Progress) -> int | None:
    """Have the rows in the profile's folder; None where they are to be built from the history."""
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
    """The home and the folder of a profile that nobody has open meanwhile."""
    root = make_home(chosen_home(home))
    folder = profile_folder(root, user)
    lock = ProfileLock(folder, user)
    try:
        refuse_locked(folder, user)
        finish_restoring(folder)
        yield root, folder
    finally:
        lock.release()
