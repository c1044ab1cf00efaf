"""The format of `.memcube` files (docs/memcube-format.md): their contents, the names of their parts, and their encryption."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from memos_core.activation.moved import ContextRecord
from memos_core.conversations.moved import ChatRecord
from memos_core.cube import MemCube, Moment, SemanticType
from memos_core.errors import PasswordNeeded
from memos_core.exchange.archive import Manifest
from memos_core.parametric.moved import FILES
from memos_core.sealing import Seal, unseal
from memos_core.signing import KEY, fingerprint
from memos_core.wording import say

SUFFIX = ".memcube"
MEMORIES, CHATS, SPACES, CONTEXTS = "memories.jsonl", "chats.jsonl", "spaces.jsonl", "contexts.jsonl"
ADAPTER_FOLDER, STATE_FOLDER = "adapters", "contexts"
SEALED = "contents.sealed"
"""The single part of a file with a password: a complete file without one, encrypted."""
SEALED_1 = "memories.sealed"
"""The same in version 1, where only the compressed lines were encrypted."""
LARGEST = 256_000_000
"""The largest unpacked size of the memories, or of the conversations, of one file, in bytes: about 200,000 of them. They pass through
memory."""
LARGEST_FILE = 1_500_000_000
"""The largest unpacked size of all parts together, in bytes. Encrypted content passes through memory as a whole."""
_STATE_NAMES = rf"{STATE_FOLDER}/[0-9a-f]{{64}}\.(?:kv|json)"
_ADAPTER_NAMES = rf"{ADAPTER_FOLDER}/[1-9]\d{{0,5}}/(?:{'|'.join(map(re.escape, FILES))})"
KNOWN_PARTS = re.compile("|".join([*map(re.escape, (MEMORIES, CHATS, SPACES, CONTEXTS)), _ADAPTER_NAMES, _STATE_NAMES]))


class ExportPart(StrEnum):
    """A kind of data that a file can contain."""

    MEMORIES = "memories"
    """Statements and everything else that is remembered, including decisions about people and things that they speak of."""
    REMINDERS = "reminders"
    DOCUMENTS = "documents"
    """Passages of documents; the original files are not stored here."""
    CHATS = "chats"
    """Conversations, and the turns in them that can be recalled."""
    ADAPTERS = "adapters"
    CONTEXTS = "contexts"
    """Contexts kept ready for fast replies."""


USUAL = (ExportPart.MEMORIES, ExportPart.REMINDERS, ExportPart.DOCUMENTS, ExportPart.CHATS)
"""What is exported if nothing was chosen. The other parts can be made anew from these."""


def part_of(cube: MemCube) -> ExportPart:
    """The part of an export to which a memory belongs."""
    if cube.is_turn:
        return ExportPart.CHATS
    if cube.type is SemanticType.REMINDER:
        return ExportPart.REMINDERS
    return ExportPart.DOCUMENTS if cube.type is SemanticType.DOCUMENT else ExportPart.MEMORIES


class MemoriesManifest(Manifest):
    """The manifest of a file of memories."""

    newest: ClassVar[int] = 2

    format: int = 2
    created_at: Moment
    count: int = Field(ge=0)
    """The number of memories in it."""
    seal: Seal | None = None
    """None if there is no password."""
    signed_by: str | None = Field(default=None, pattern=rf"^{KEY}$")
    """The public key of the signer. In a file with a password, the encrypted inner file is signed, not the outer one."""

    @property
    def signer(self) -> str | None:
        """The public key of the signer; None if it is not signed."""
        return self.signed_by


class SpaceRecord(BaseModel):
    """A space, with its access lists and expiry rules."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    readers: tuple[str, ...]
    writers: tuple[str, ...]
    expire_unused: int | None = None
    expire_types: Mapping[SemanticType, int] = Field(default_factory=dict)


@dataclass(frozen=True)
class Contents:
    """The contents of a file."""

    cubes: Sequence[MemCube]
    chats: Sequence[ChatRecord] = ()
    spaces: Sequence[SpaceRecord] = ()
    contexts: Sequence[ContextRecord] = ()
    files: Mapping[str, Path] = field(default_factory=dict)
    """Parts that are files, of adapters and of saved contexts, by their names in the archive."""


@dataclass(frozen=True)
class SigningKey:
    """Signs files."""

    public: str
    sign: Callable[[bytes], bytes]


@dataclass(frozen=True)
class FileSignature:
    """Who has signed a file. The signature was verified: a file with a wrong one is refused."""

    key: str
    """The public key."""
    own: bool
    """Whether it is the key of this profile."""
    known_as: str
    """How the key is known here: `it came with "ann.memcube" on 3 May 2026`; "" if it is not known."""

    @property
    def fingerprint(self) -> str:
        """The key in a form so short that two people can compare it aloud."""
        return fingerprint(self.key)

    @property
    def words(self) -> str:
        """Who signed it and whether the key is known here, as a sentence: `Signed by 4F2A … 91C0, known: ...`."""
        if self.own:
            return say("Signed by {key}, known: that is the key of this profile.", key=self.fingerprint)
        if self.known_as:
            return say("Signed by {key}, known: {known}.", key=self.fingerprint, known=self.known_as)
        return say(
            "Signed by {key}, not known here. Compare this number with the person who gave you the file.",
            key=self.fingerprint,
        )


UNSIGNED = say("Not signed: nothing tells who wrote it, or whether it was changed since.")


def bound(format: int, created_at: dt.datetime, count: int) -> bytes:
    """The data of the manifest that the password protects from changes."""
    return json.dumps([format, created_at.isoformat(), count]).encode()


def unsealed(content: bytes, manifest: MemoriesManifest, password: str | None) -> bytes:
    """The decrypted content of a file with a password.

    Raises:
        PasswordNeeded: none was given, or a wrong one.
        InvalidInput: the password is empty.
    """
    assert manifest.seal is not None  # the caller has checked this
    if password is None:
        raise PasswordNeeded("This file is protected. Give its password.")
    opened = unseal(content, manifest.seal, password, bound(manifest.format, manifest.created_at, manifest.count))
    if opened is None:
        raise PasswordNeeded("That is not the password of this file.")
    return opened
