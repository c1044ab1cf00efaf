"""Where the table of a profile lies, if it is not in the profile's folder; and the key for that place, which is kept where other keys are.

`table_in_bucket.py` reads and writes there; this module does not load it.
"""

from __future__ import annotations

import contextlib
import json
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, NotFound, PasswordNeeded, SecretsUnavailable, StorageError
from memos_core.secrets import LONGEST_NAME, SecretPlace, Secrets
from memos_core.system import sync_folder
from memos_core.wording import say

FILE = "table.json"
"""The file with the record, in the folder of a profile whose table lies elsewhere; it holds no text of memories and no key."""
ID = r"^[0-9a-f]{32}$"
_ADDRESS = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:/[\w.=-]+)*)/?")


class TableAddress(BaseModel):
    """Where a table lies."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    address: str
    """`s3://bucket/folder`."""
    endpoint: str = ""
    """Address of the server; "" for Amazon's."""
    region: str = "us-east-1"

    @classmethod
    def checked(cls, address: str, endpoint: str = "", region: str = "") -> TableAddress:
        """An address as somebody has written it. Raises InvalidInput."""
        found = _ADDRESS.fullmatch(address.strip())
        if found is None or ".." in address:
            raise InvalidInput(
                '"{address}" is no address for a table. Write it like s3://bucket or s3://bucket/folder.',
                address=address,
            )
        parts = urlsplit(endpoint.strip().rstrip("/"))
        if endpoint and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.username):
            raise InvalidInput(
                '"{endpoint}" is no address of a server. Write it like https://s3.example.com.', endpoint=endpoint
            )
        if parts.scheme == "http" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
            raise InvalidInput(
                "Over http everybody on the way could read your memories. Use https, or a server on this computer."
            )
        return cls(address=f"s3://{found[1]}{found[2]}", endpoint=parts.geturl(), region=region.strip() or "us-east-1")


@dataclass(frozen=True)
class TableStanding:
    """Where the table of an open profile lies, and whether it could be reached when the profile was opened."""

    place: TableAddress | None
    """None where it lies in the profile's own folder."""
    unreachable: str = ""
    """Why it cannot be reached; "" where it can. Until the next opening memories are then read from the ledger, and none can be
    saved."""
    remains: TableAddress | None = None
    """An address that the table has left, but where not all of it could be removed."""


class TableKey(BaseModel):
    """The access key of a bucket; it is kept where other keys are, and in no file of a profile."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(min_length=1, max_length=500)
    secret: str = Field(min_length=1, max_length=2_000, repr=False)


class Record(BaseModel):
    """The content of FILE."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    place: TableAddress
    state: Literal["there", "leaving"]
    """"leaving": the table lies in the profile, and what there is at the address has to go."""
    profile: str = Field(default_factory=lambda: uuid.uuid4().hex, pattern=ID)
    """Tells this profile from others that use the same address."""
    left: tuple[str, ...] = ()
    """The mark that this profile has left last below `owner/`, and one that it was about to leave (see `table_in_bucket.py`)."""
    generation: str = Field(default="", pattern=r"^(?:[0-9a-f]{32})?$")
    aside: tuple[str, ...] = ()
    """Generations that were found damaged, and are kept."""


def secret_of(user: str) -> str:
    """The name of the secret with the key of a profile's bucket."""
    return f"table of {user}"[:LONGEST_NAME]


def refuse_without_keyring(secrets: Secrets) -> None:
    """Check that the key of a bucket can be kept in a keyring: it is needed before anybody can be asked for a passphrase.

    Raises:
        SecretsUnavailable: the system has no keyring, or other keys lie under a passphrase.
    """
    if secrets.place is not SecretPlace.KEYRING:
        raise SecretsUnavailable(
            "The key of a bucket has to lie in the keyring of this computer: it is needed when the profile is opened, before anybody can be asked for a passphrase. There is no keyring that can be used, or your keys lie under a passphrase instead."
        )


def keep_key(secrets: Secrets, user: str, key: TableKey) -> None:
    """Keep the key of a bucket. Raises SecretsUnavailable, StorageError."""
    refuse_without_keyring(secrets)
    secrets.set(secret_of(user), json.dumps([key.id, key.secret]))


def drop_key(secrets: Secrets, user: str) -> None:
    """Remove the key of a bucket in which nothing of the profile lies any more."""
    with contextlib.suppress(NotFound, PasswordNeeded, SecretsUnavailable, StorageError):
        secrets.remove(secret_of(user))


def forget_address(folder: Path) -> None:
    """Note that the table of a profile lies in its own folder from now on. Raises StorageError."""
    with storage_errors(say("note where the memories lie")):
        (folder / FILE).unlink(missing_ok=True)
        sync_folder(folder)


def read_record(folder: Path) -> Record | None:
    """Where the table of a profile lies; None where that is its own folder.

    Raises:
        StorageError: it cannot be read.
    """
    try:
        with storage_errors(say("read where the memories lie")):
            return Record.model_validate_json((folder / FILE).read_bytes()) if (folder / FILE).exists() else None
    except ValidationError as error:
        raise StorageError(
            "{file} cannot be understood. It says where the table of your memories lies. Move it away, and the table is built anew on this computer from the history of the memories.",
            file=folder / FILE,
        ) from error
