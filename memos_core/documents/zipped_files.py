"""Files that are zip archives inside: Word, Excel, PowerPoint, books. They are checked before anything is unpacked."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from memos_core.errors import InvalidInput

LARGEST_UNPACKED = 500_000_000
"""Bytes that an archive may hold when it is unpacked."""
LARGEST_PART = 200_000_000
"""Bytes of one part of it."""
MOST_PARTS = 20_000
OLE = b"\xd0\xcf\x11\xe0"
"""How files of older Office programs begin, and files that newer ones have encrypted."""
FAULTS = (
    ArithmeticError, AssertionError, AttributeError, LookupError, NotImplementedError, RuntimeError, TypeError, ValueError,
    EOFError, struct.error, zlib.error, zipfile.BadZipFile,
)  # fmt: skip
"""What libraries raise, besides their own errors, when a file breaks the rules of its format."""


def checked(data: bytes, name: str, kind: str, ending: str) -> None:
    """Refuse an archive that would fill the memory, or that is protected.

    Args:
        data: the file.
        name: what it is called.
        kind: what it should be: `a Word document`.
        ending: the ending of the kind of file to save it as.

    Raises:
        InvalidInput: it is damaged, protected, or too large when it is unpacked.
    """
    if data.startswith(OLE):
        raise InvalidInput(
            '"{name}" is protected by a password, or made by an older program. Save it as {ending} without a password.',
            name=name,
            ending=ending,
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except FAULTS as error:
        raise damaged(name, kind) from error
    if any(part.flag_bits & 1 for part in parts):
        raise InvalidInput('"{name}" is protected by a password. Save a copy without one, and import that.', name=name)
    if (
        len(parts) > MOST_PARTS
        or sum(part.file_size for part in parts) > LARGEST_UNPACKED
        or any(part.file_size > LARGEST_PART for part in parts)
    ):
        raise InvalidInput('"{name}" is too large when it is unpacked.', name=name)


def damaged(name: str, kind: str) -> InvalidInput:
    """The refusal of a file that is not what its name says."""
    return InvalidInput('"{name}" is damaged, or not {kind}.', name=name, kind=kind)
