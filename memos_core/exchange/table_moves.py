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

from memos_core.errors import InvalidInput, NotFound, StorageError
from memos_core.exchange.restoring import CUBES, finish_restoring
from memos_core.locking.front import refuse_locked
from memos_core.secrets import Secrets
from memos_core.storage.elsewhere import RemoteTable
from memos_core.storage.home import DEFAULT_USER, ProfileLock, chosen_home, make_home, profile_folder
from memos_core.storage.lance import lance_errors, lancedb
from memos_core.storage.table import TABLE, CubeTable
from memos_core.storage.table_address import Key, Record, TableAddress, drop_key, forget_address, keep_key, read_record


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


def move_table(
    place: TableAddress,
    key: Key,
    home: Path | str | None = None,
    user: str = DEFAULT_USER,
    secrets: Secrets | None = None,
) -> TableMoved:
    """Move the table of a profile to an address. The profile must not be open.

    Args:
        place: the address.
        key: opens it; it is kept where other keys are.
        home: the folder for all data; None for the system's usual place.
        user: the profile.
        secrets: where the key is kept; None for those of the home.

    Raises:
        InvalidInput: the table lies elsewhere already, or the server cannot keep one safely.
        TableTaken: another profile has its table there.
        TableUnreachable: the address cannot be reached, or lets nobody in with this key.
        TableDamaged: the table has to be mended first, which opening the profile does.
        ProfileInUse: a program has the profile open.
        ProfileLocked: it lies under a passphrase.
        SecretsUnavailable: there is no place for the key.
    """
    with _closed(home, user) as (root, folder):
        secrets = secrets or Secrets(root)
        if (before := read_record(folder)) is not None:
            if before.state == "there":
                raise InvalidInput(
                    "The table lies at {address}. Bring it back first: memos table here", address=before.place.address
                )
            RemoteTable.of(folder, before, user, secrets).leave()
        keep_key(secrets, user, key)
        remote = RemoteTable(folder, Record(place=place, state="leaving"), key)
        try:
            remote.examine()
            remote.begin()
            remote.claim()
            there, count = remote.begun(), None
            if (folder / CUBES).exists():
                rows = CubeTable(folder / CUBES).rows()
                with lance_errors("move the memories"):
                    there.connect().create_table(TABLE, data=rows, schema=rows.schema, on_bad_vectors="null")
                count = rows.num_rows
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
    secrets: Secrets | None = None,
) -> TableMoved:
    """Bring the table of a profile back to this computer, and remove it from where it lay. The profile must not be open.

    Args:
        home: the folder for all data; None for the system's usual place.
        user: the profile.
        leave: do not touch what lies there: the table is built anew from the history of the memories at the next opening.
        secrets: where the key is kept; None for those of the home.

    Raises:
        NotFound: it lies in the profile.
        TableTaken: it is somebody else's by now; only `leave` helps.
        TableUnreachable: it cannot be reached; nothing was changed, or not all of it could be removed there yet.
        ProfileInUse: a program has the profile open.
        ProfileLocked: it lies under a passphrase.
    """
    with _closed(home, user) as (root, folder):
        secrets, record = secrets or Secrets(root), read_record(folder)
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
                count = _fetched(folder / CUBES, remote)
                remote.is_leaving()
            remote.leave()
        drop_key(secrets, user)
        return TableMoved("", count)


def change_table_key(
    key: Key, home: Path | str | None = None, user: str = DEFAULT_USER, secrets: Secrets | None = None
) -> None:
    """Keep another key for the place where the table of a profile lies, once it has opened it.

    Raises:
        NotFound: the table lies in the profile.
        TableUnreachable: the key does not open it, or the place cannot be reached; the one before is kept.
    """
    with _closed(home, user) as (root, folder):
        record = read_record(folder)
        if record is None:
            raise NotFound("The table lies in the profile's own folder.")
        RemoteTable(folder, record, key).examine()
        keep_key(secrets or Secrets(root), user, key)


def _fetched(cubes: Path, remote: RemoteTable) -> int | None:
    """Have the rows in the profile's folder; None where they are to be built from the history."""
    if not cubes.exists():
        return None
    rows = CubeTable(cubes, remote.present).rows()
    with lance_errors("bring the memories back"):
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
