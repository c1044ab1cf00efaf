"""A table of memories that lies in a store of objects (`s3://bucket/folder`) instead of the profile's folder.

Everything else of a profile stays where it is: the ledger, the conversations, the list of what was forgotten. So the table can
always be built again, here or there, and this computer alone decides what is in it.

**The lock.** Each opening makes an object with the next number below `owner/`; the server makes it only where there is none of that
name. The profile remembers the one that it made last. Where the newest is another one, somebody else has opened the table since:
another profile, or a copy of this one. Then the table is not touched. This needs no clock and no lease.

**Generations.** A table that is made anew is written beside the old one, under a random name. `table.json` in the profile names the
generation that counts, and whatever else lies there is removed at the next opening.
"""

from __future__ import annotations

import contextlib
import json
import platform
import re
import uuid
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, PasswordNeeded, SecretsUnavailable, StorageError
from memos_core.files import written_whole
from memos_core.secrets import Secrets
from memos_core.storage.lance import TableUnreachable, lancedb
from memos_core.storage.table_address import FILE, ID, Record, TableKey, forget_address, secret_of
from memos_core.system import sync_folder
from memos_core.wording import say

if TYPE_CHECKING:
    from obstore.store import S3Store

CONNECT_SECONDS, ANSWER_SECONDS, TRIES_SECONDS, TRIES = 5, 30, 20, 2
"""How long to wait for a connection, for one answer, and for an answer with all retries; and the number of retries."""
_FOLDER = "memos-desktop"
"""All of a table lies in this folder below the address; whatever else lies there belongs to others."""
_OWNERS, _PROBES = "owner", "probe"
_OWNER, _TABLE = re.compile(r"owner/[0-9]{12}\.json"), re.compile(r"(table-[0-9a-f]{32})/.+")


class TableTaken(StorageError):
    """Somebody else has opened the table since this profile did: another profile, or a copy of this one."""


class _Owner(BaseModel):
    """An object below `owner/`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    profile: str = Field(pattern=ID)
    mark: str = Field(pattern=ID)
    computer: str = Field(max_length=200)


class RemoteTable:
    """The place of one profile's table in a store of objects."""

    def __init__(self, folder: Path, record: Record, key: TableKey) -> None:
        """Nothing is asked of the server yet.

        Args:
            folder: the profile's folder.
            record: where the table lies.
            key: the access key of the bucket.
        """
        self._folder = folder
        self.record = record
        self._key = key
        self._made: S3Store | None = None

    @classmethod
    def of(cls, folder: Path, record: Record, user: str, secrets: Secrets) -> RemoteTable:
        """The place that a record names, with the key that is kept for it.

        Raises:
            TableUnreachable: the key cannot be read now.
        """
        try:
            kept = secrets.get(secret_of(user))
            id_, secret = json.loads(kept or "[]")
            return cls(folder, record, TableKey(id=id_, secret=secret))
        except (SecretsUnavailable, PasswordNeeded) as error:
            raise TableUnreachable(
                "The key of {address} cannot be read now. {reason}", address=record.place.address, reason=error
            ) from error
        except ValueError as error:
            raise TableUnreachable(
                "There is no key for {address}. Give it again in the settings, or with: memos table key ID",
                address=record.place.address,
            ) from error

    # -- the lock -----------------------------------------------------------------------------

    def examine(self) -> None:
        """Check that the server does what the lock and forgetting need.

        Raises:
            InvalidInput: it overwrites an object that must only be made anew, or keeps old versions of what is removed.
            TableUnreachable: it cannot be reached, or refuses the key.
        """
        name = f"{_PROBES}/{uuid.uuid4().hex}"
        with self._asking():
            kept = self._store.put(name, b"probe", mode="create")
            try:
                self._store.get(name).bytes()
                again = self._created(name, b"probe")
            finally:
                self._store.delete(name)
        if again:
            raise InvalidInput(
                "The server of {address} writes over what is there even when it is asked not to. Nothing would keep two programs apart, so the table cannot lie there.",
                address=self.record.place.address,
            )
        if kept.get("version") not in (None, "null"):
            raise InvalidInput(
                "The bucket of {address} keeps old versions of its objects, so what you forget would stay in it. Switch versioning off, or take another bucket.",
                address=self.record.place.address,
            )

    def claim(self) -> None:
        """Take the lock: make this opening of the table the newest.

        Raises:
            TableTaken: somebody else has.
            TableUnreachable: the place cannot be reached.
        """
        with self._asking():
            owners = self._owners()
            newest = owners[-1] if owners else ""
            if not newest and self.record.left:
                self._refuse(say("The mark that reserved it for this profile was removed."))
            before = (self._own_mark(newest),) if newest else ()
            mark = uuid.uuid4().hex
            # First, so that it is known again if the process is killed in between.
            self._write(self.record.model_copy(update={"left": (*before, mark)}))
            name = f"{_OWNERS}/{int(Path(newest).stem or 0) + 1:012}.json"
            owner = _Owner(profile=self.record.profile, mark=mark, computer=platform.node()[:200])
            if not self._created(name, owner.model_dump_json().encode()):
                self._refuse(say("Another program is opening it right now."))
            if self._owners()[-1] != name:  # others have come and gone while the newest was looked at
                self._store.delete(name)
                self._refuse(say("Another program has just opened it."))
            self._write(self.record.model_copy(update={"left": (mark,)}))
            if owners:
                self._store.delete(owners)

    def _owners(self) -> list[str]:
        return sorted(name for name in self._names(f"{_OWNERS}/") if _OWNER.fullmatch(name))

    def _tables(self) -> list[tuple[str, str]]:
        """The names of all objects of tables, each with the folder of its generation."""
        return [(found[1], found[0]) for name in self._names() if (found := _TABLE.fullmatch(name))]

    def _own_mark(self, newest: str) -> str:
        """The mark in the newest object below `owner/`. Raises TableTaken where this profile has not made it."""
        try:
            owner = _Owner.model_validate_json(bytes(self._store.get(newest).bytes()))
        except FileNotFoundError:
            self._refuse(say("Another program is opening it right now."))
        except ValidationError:
            self._refuse(say("The mark that reserves it for a profile cannot be read."))
        if owner.profile != self.record.profile:
            self._refuse(say("It belongs to another profile (on {computer}).", computer=owner.computer))
        if owner.mark not in self.record.left:
            self._refuse(say("A copy of this profile has opened it since (on {computer}).", computer=owner.computer))
        return owner.mark

    def _refuse(self, why: str) -> NoReturn:
        if self.record.state == "leaving":
            raise TableTaken(
                "The table at {address} was not touched. {why} Use another address.",
                address=self.record.place.address,
                why=why,
            )
        raise TableTaken(
            "The table at {address} was not touched. {why} It can be built anew on this computer from the history of the memories: in the window, or with memos table here --leave",
            address=self.record.place.address,
            why=why,
        )

    def is_free(self) -> None:
        """Check that no table of anybody else lies there. Raises TableTaken where one does, TableUnreachable."""
        with self._asking():
            if owners := self._owners():
                self._own_mark(owners[-1])

    # -- generations --------------------------------------------------------------------------

    @property
    def present(self) -> Generation:
        """The generation that counts."""
        return Generation(self, self.record.generation)

    def begun(self) -> Generation:
        """A new generation, which counts once it is put into use."""
        return Generation(self, uuid.uuid4().hex)

    def use(self, generation: str) -> None:
        """Make this the generation that counts, and remove the earlier ones."""
        self._write(self.record.model_copy(update={"generation": generation, "state": "there"}))
        self.sweep()

    def set_aside(self) -> None:
        """Keep the present generation, which is damaged, but no longer use it."""
        damaged = self.record.generation
        self._write(self.record.model_copy(update={"generation": "", "aside": (*self.record.aside, damaged)}))

    def sweep(self) -> None:
        """Remove the generations that neither count nor were set aside: a process that was killed has left them."""
        kept = set(map(_folder_of, (self.record.generation, *self.record.aside)))
        with self._asking():
            if left := [name for folder, name in self._tables() if folder not in kept]:
                self._store.delete(left)

    def leave(self) -> None:
        """Remove everything of this profile from the address, and forget the address. It can be done again at any time. Where
        somebody else has opened the table since, nothing is removed.

        Raises:
            TableUnreachable: not all of it could be removed.
        """
        with self._asking(), contextlib.suppress(TableTaken):
            if owners := self._owners():
                self._own_mark(owners[-1])
                self._store.delete([name for _, name in self._tables()])
                self._store.delete(owners)  # last: until then it is known whose the rest is
        forget_address(self._folder)

    def begin(self) -> None:
        """Write the record for the first time: so whatever is written at the address from now on is known, and is removed where the
        move is not finished."""
        self._write(self.record)

    def is_leaving(self) -> None:
        """Note that from now on the table in the profile's folder counts, and that the one at the address has to be removed."""
        self._write(self.record.model_copy(update={"state": "leaving"}))

    def _write(self, record: Record) -> None:
        with storage_errors(say("note where the memories lie")):
            with written_whole(self._folder / FILE) as file:
                file.write(record.model_dump_json(indent=2).encode())
            sync_folder(self._folder)
        self.record = record

    # -- the server ---------------------------------------------------------------------------

    def has_objects(self, prefix: str) -> bool:
        """Whether there are objects whose names have this prefix."""
        with self._asking():
            return bool(self._names(prefix))

    def _names(self, prefix: str = "") -> list[str]:
        return [found["path"] for some in self._store.list(prefix or None) for found in some]

    def _created(self, name: str, content: bytes) -> bool:
        """Make an object; False where there is one of that name."""
        from obstore.exceptions import AlreadyExistsError

        try:
            self._store.put(name, content, mode="create")
        except AlreadyExistsError:
            return False
        return True

    @property
    def _store(self) -> S3Store:
        if self._made is None:
            from obstore.store import S3Store  # takes a tenth of a second, and most profiles need none

            place = self.record.place
            bucket, _, prefix = place.address.removeprefix("s3://").partition("/")
            self._made = S3Store(
                bucket,
                prefix=f"{prefix}/{_FOLDER}" if prefix else _FOLDER,
                access_key_id=self._key.id,
                secret_access_key=self._key.secret,
                region=place.region,
                endpoint=place.endpoint or None,
                client_options={
                    "allow_http": place.endpoint.startswith("http:"),
                    "connect_timeout": timedelta(seconds=CONNECT_SECONDS),
                    "timeout": timedelta(seconds=ANSWER_SECONDS),
                },
                retry_config={"max_retries": TRIES, "retry_timeout": timedelta(seconds=TRIES_SECONDS)},
            )
        return self._made

    @property
    def options(self) -> Mapping[str, str]:
        """The storage options with which LanceDB opens the address."""
        place = self.record.place
        found = {
            "aws_access_key_id": self._key.id,
            "aws_secret_access_key": self._key.secret,
            "aws_region": place.region,
            "allow_http": str(place.endpoint.startswith("http:")).lower(),
            "connect_timeout": f"{CONNECT_SECONDS}s",
            "timeout": f"{ANSWER_SECONDS}s",
            "client_max_retries": str(TRIES),
            "client_retry_timeout": str(TRIES_SECONDS),
        }
        return found | ({"aws_endpoint": place.endpoint} if place.endpoint else {})

    @contextlib.contextmanager
    def _asking(self) -> Iterator[None]:
        from obstore.exceptions import BaseError, PermissionDeniedError, UnauthenticatedError

        address = self.record.place.address
        try:
            yield
        except (PermissionDeniedError, UnauthenticatedError) as error:
            raise TableUnreachable(
                "The server of {address} lets nobody in with this key. Look at what the key may do, or give another one.",
                address=address,
            ) from error
        except (BaseError, FileNotFoundError) as error:  # obstore raises the latter for a bucket that does not exist
            raise TableUnreachable(
                "{address} cannot be reached. Look whether you are online, and whether the bucket and the server are as you wrote them.",
                address=address,
            ) from error


class Generation:
    """One generation of the table at the address."""

    def __init__(self, remote: RemoteTable, name: str) -> None:
        self._remote = remote
        self._name = name

    @property
    def counts(self) -> bool:
        """Whether it is the one in use, so that there has to be a table."""
        return self._name == self._remote.record.generation

    def connect(self) -> Any:
        """Connect to the generation with LanceDB."""
        return lancedb.connect(
            f"{self._remote.record.place.address}/{_FOLDER}/{_folder_of(self._name)}",
            storage_options=dict(self._remote.options),
        )

    def holds_deleted(self, table: str) -> bool:
        """Whether the files of its newest version hold rows that are deleted."""
        return self._remote.has_objects(f"{_folder_of(self._name)}/{table}.lance/_deletions/")

    def beside(self) -> Generation:
        """A new generation, to take the place of this one."""
        return self._remote.begun()

    def use(self) -> None:
        """Make this the generation that counts."""
        self._remote.use(self._name)


def _folder_of(generation: str) -> str:
    return f"table-{generation}"
