"""Pictures that a person shows to a model: read from a file, made small enough to be sent, and freed of what tells where and with
what they were taken."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path

from memos_core.errors import InvalidInput
from memos_core.wording import say

PICTURE_KINDS = {
    "png": "Picture",
    "jpg": "Photo",
    "jpeg": "Photo",
    "webp": "Picture",
    "gif": "Picture",
    "bmp": "Picture",
    "tif": "Picture",
    "tiff": "Picture",
}
"""The endings of the pictures that can be read, and what each kind is called."""
LONGEST_SIDE = 1568
"""Pixels; models shrink larger pictures themselves."""
LARGEST_PICTURE = 50_000_000
"""Bytes of a file."""
PICTURE_TOKENS = 1600
"""About how many tokens of a model's context a picture of that size takes."""
MEDIA = "image/jpeg"
_QUALITY = 90
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
"""The formats of Pillow that are read; for others it starts programs, or they are rarely used."""


@dataclass(frozen=True)
class Picture:
    """A picture as models take it."""

    name: str
    """Name of its file."""
    path: str
    """Where its file was; "" where it was in none."""
    size: int
    """Bytes of its file."""
    data: bytes = field(repr=False)
    """A JPEG file, without what cameras write into pictures."""


def is_picture(path: Path) -> bool:
    """Whether a file is one of PICTURE_KINDS by its name."""
    return path.suffix.lower().removeprefix(".") in PICTURE_KINDS


def read_picture(path: Path) -> Picture:
    """A picture from a file, upright, the first one of several.

    Raises:
        InvalidInput: in words, why it cannot be read.
    """
    name = path.name
    try:
        if not path.is_file():
            raise InvalidInput(say('There is no file "{path}".', path=path))
        size = path.stat().st_size
        if size > LARGEST_PICTURE:
            raise InvalidInput(
                say('"{name}" is larger than {n} MB. Make it smaller first.', name=name, n=LARGEST_PICTURE // 1_000_000)
            )
        data = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            say('"{name}" cannot be opened: {reason}.', name=name, reason=error.strerror or say("the system refused"))
        ) from error
    return picture_of(name, data, str(path.resolve()))


def picture_of(name: str, data: bytes, path: str = "") -> Picture:
    """A picture from the content of its file, upright, the first one of several.

    Args:
        name: the name of the picture.
        data: the content of the file.
        path: where the file is; "" where the picture is in none.

    Raises:
        InvalidInput: in words, why it cannot be read.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            opened.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            if "A" in upright.mode or "transparency" in upright.info:
                cut_out = upright.convert("RGBA")
                shown = Image.new("RGB", cut_out.size, "white")
                shown.paste(cut_out, mask=cut_out.getchannel("A"))
            else:
                shown = upright.convert("RGB")
            made = io.BytesIO()
            shown.save(made, "JPEG", quality=_QUALITY, exif=b"")
    except Image.DecompressionBombError as error:
        raise InvalidInput(say('"{name}" has too many pixels. Make it smaller first.', name=name)) from error
    except MemoryError as error:
        raise InvalidInput(say('"{name}" does not fit into memory. Make it smaller first.', name=name)) from error
    except (OSError, ValueError, SyntaxError, EOFError) as error:  # what Pillow raises for damaged files
        raise InvalidInput(say('"{name}" is damaged, or not a picture that can be read.', name=name)) from error
    return Picture(name, path, len(data), made.getvalue())
