"""The clients that the person has entered, and what each of them may do; `clients.json` in the profile lists them. Which spaces a client
may read and write is set in the access lists of the spaces."""

from __future__ import annotations

import builtins
import hashlib
import hmac
import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, NotFound, StorageError
from memos_core.files import written_whole
from memos_core.spaces.actors import client_actor
from memos_core.wording import Wording, say

FILE = "clients.json"
LONGEST_TITLE = 60
RATE, HIGHEST_RATE = 60, 6_000
"""Calls per minute: the default and the highest limit."""
TOKEN_PREFIX = "memos_"
"""How tokens begin, so that whoever finds one knows what it belongs to."""


class Right(StrEnum):
    """Something that a client may be allowed to do, in the spaces that are open to it."""

    READ = "read"
    """Read memories: search, list, ask about somebody or something."""
    SAVE = "save"
    """Save memories."""
    CHANGE = "change"
    """Edit, expire and forget what it has saved itself."""
    REMIND = "remind"
    """See reminders, and make some."""
    CHAT = "chat"
    """Have the model answer."""


RIGHTS_IN_WORDS: Mapping[Right, Wording] = {
    Right.READ: say("look into your memory"),
    Right.SAVE: say("save something in your memory"),
    Right.CHANGE: say("change or forget something that it has saved"),
    Right.REMIND: say("see and make reminders"),
    Right.CHAT: say("have your model answer"),
}


class Decision(StrEnum):
    """What the person has decided about a right of a client."""

    ASK = "ask"
    """The person is asked each time if the window is open; otherwise it is refused."""
    ALWAYS = "always"
    NEVER = "never"


class ClientRecord(BaseModel):
    """A client as it was entered."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    """The name in access lists and in the audit log, there with the prefix `client:`."""
    title: str = Field(max_length=LONGEST_TITLE)
    """The name for people: `Claude Desktop`."""
    on: bool = False
    """Whether it is let in at all."""
    rights: Mapping[Right, Decision] = Field(default_factory=dict)
    """What was decided; for a right that is missing, the person is asked."""
    rate: int = Field(default=RATE, ge=1, le=HIGHEST_RATE)
    """How many calls it may make per minute."""
    token_sha256: str = ""
    """SHA-256 of its token in hexadecimal; "" if it has none. The token itself is never stored."""

    @property
    def actor(self) -> str:
        """The client as an actor: `client:NAME`."""
        return client_actor(self.name)

    def decision(self, right: Right) -> Decision:
        """What was decided about a right."""
        return self.rights.get(right, Decision.ASK)


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    clients: tuple[ClientRecord, ...] = ()


class ClientRecords:
    """The clients of one profile, which no other process has open. Safe to use from any thread."""

    def __init__(self, folder: Path) -> None:
        """Read nothing yet.

        Args:
            folder: the profile's folder.
        """
        self._path = folder / FILE
        self._lock = threading.Lock()
        self.on_change: Callable[[str], None] = lambda _: None
        """Called with the name of a client that was added, changed or removed."""

    def list(self) -> builtins.list[ClientRecord]:
        """All clients, by title.

        Raises:
            StorageError: the file cannot be read or understood; then nobody is let in.
        """
        return sorted(self._read().clients, key=lambda one: (one.title.casefold(), one.name))

    def get(self, name: str) -> ClientRecord:
        """The client of this name. Raises NotFound, and StorageError as `list` does."""
        found = self.find(name)
        if found is None:
            raise NotFound('There is no client "{name}". Enter it with: memos clients add {name}', name=_plain(name))
        return found

    def find(self, name: str) -> ClientRecord | None:
        """The client of this name, or None. Raises StorageError as `list` does."""
        plain = _plain(name)
        return next((one for one in self._read().clients if one.name == plain), None)

    def with_token(self, token: str) -> ClientRecord | None:
        """The client with this token, or None. Raises StorageError as `list` does."""
        given = _hash(token)
        for one in self._read().clients:
            if one.token_sha256 and hmac.compare_digest(one.token_sha256, given):
                return one
        return None

    def add(self, name: str, title: str = "") -> ClientRecord:
        """Enter a client, switched off. A client that already has this name stays as it is.

        Raises:
            InvalidInput: the name or title cannot be used.
            StorageError: it could not be saved.
        """
        plain = client_actor(name).partition(":")[2]
        return self._change(plain, lambda known: known or _checked(name=plain, title=title.strip() or plain))

    def change(
        self,
        name: str,
        *,
        title: str | None = None,
        on: bool | None = None,
        rate: int | None = None,
        rights: Mapping[Right | str, Decision | str] | None = None,
    ) -> ClientRecord:
        """Change a client; what is not given, including rights, stays as it is.

        Raises:
            NotFound: there is no client of that name.
            InvalidInput: a value cannot be used.
            StorageError: it could not be saved.
        """
        given = {"title": title, "on": on, "rate": rate}

        def changed(known: ClientRecord) -> ClientRecord:
            fields: dict[str, object] = {key: value for key, value in given.items() if value is not None}
            decided = {str(right): str(what) for right, what in known.rights.items()}
            decided |= {str(right): str(what) for right, what in (rights or {}).items()}
            return _checked(**{**known.model_dump(), **fields, "rights": decided})

        return self._change_known(name, changed)

    def new_token(self, name: str) -> str:
        """Make a token for a client and return it; an earlier token stops working. It can be shown only now, since only its hash is stored.

        Raises:
            NotFound: there is no client of that name.
            StorageError: it could not be saved.
        """
        token = TOKEN_PREFIX + secrets.token_urlsafe(32)
        self._change_known(name, lambda known: known.model_copy(update={"token_sha256": _hash(token)}))
        return token

    def remove(self, name: str) -> None:
        """Remove a client. Raises NotFound and StorageError."""
        plain = self.get(name).name
        with self._lock:
            self._write([one for one in self._read().clients if one.name != plain])
        self.on_change(plain)

    def _change_known(self, name: str, change: Callable[[ClientRecord], ClientRecord]) -> ClientRecord:
        def changed(known: ClientRecord | None) -> ClientRecord:
            if known is None:
                raise NotFound('There is no client "{name}".', name=_plain(name))
            return change(known)

        return self._change(_plain(name), changed)

    def _change(self, name: str, change: Callable[[ClientRecord | None], ClientRecord]) -> ClientRecord:
        with self._lock:
            clients = {one.name: one for one in self._read().clients}
            before, after = clients.get(name), change(clients.get(name))
            if after == before:
                return after
            self._write([*({**clients, name: after}).values()])
        self.on_change(name)
        return after

    def _read(self) -> _File:
        with storage_errors(say("read {file}", file=FILE)):
            content = self._path.read_bytes() if self._path.exists() else b"{}"
        try:
            return _File.model_validate_json(content)
        except ValidationError:
            raise StorageError(
                "The list of clients cannot be understood, so no other program is let in. Correct it, or move it away: "
                "{path}",
                path=self._path,
            ) from None  # the cause would quote the file

    def _write(self, clients: Sequence[ClientRecord]) -> None:
        with storage_errors(say("write {file}", file=FILE)), written_whole(self._path) as file:
            file.write(_File(clients=tuple(clients)).model_dump_json(indent=2).encode())


def _checked(**fields: object) -> ClientRecord:
    try:
        return ClientRecord.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise InvalidInput(
            "This cannot be entered for a client ({where}): {reason}.", where=where, reason=first["msg"]
        ) from None


def _plain(name: str) -> str:
    return name.strip().removeprefix("client:")


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
