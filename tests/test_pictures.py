"""Pictures as models are shown them: small, upright, and without what cameras write into them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from memos_core import InvalidInput, is_picture, read_picture
from memos_core.pictures import LONGEST_SIDE


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


def test_a_photo_is_turned_upright_made_small_and_rid_of_its_place(tmp_path: Path) -> None:
    path = tmp_path / "beach.jpg"
    photo = Image.new("RGB", (4000, 2000), "blue")
    photo.paste("red", (0, 0, 2000, 2000))
    exif = Image.Exif()
    exif[0x0112] = 6  # it has to be turned to the right
    exif[0x010F] = "Maker of cameras"
    exif.get_ifd(0x8825)[1] = "N"  # GPS
    photo.save(path, exif=exif)
    picture = read_picture(path)
    shown = opened(picture.data)
    assert shown.format == "JPEG" and max(shown.size) == LONGEST_SIDE and shown.size[0] < shown.size[1]
    red, _, blue = shown.convert("RGB").getpixel((shown.width // 2, 10))  # type: ignore[misc]
    assert red > 200 > 50 > blue  # the left half is above now
    assert not shown.getexif() and b"Maker" not in picture.data
    assert (picture.name, picture.path, picture.size) == ("beach.jpg", str(path), path.stat().st_size)


def test_what_can_be_seen_through_stands_on_white(tmp_path: Path) -> None:
    path = tmp_path / "drawing.png"
    Image.new("RGBA", (20, 20), (0, 0, 0, 0)).save(path)
    shown = opened(read_picture(path).data)
    assert shown.size == (20, 20) and shown.convert("L").getextrema()[0] > 250


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_the_kinds(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"one.{kind.lower()}"
    Image.new("P", (30, 20), 3).save(path) if kind == "GIF" else Image.new("RGB", (30, 20), "red").save(path, kind)
    assert is_picture(path)
    assert opened(read_picture(path).data).size == (30, 20)


def test_what_cannot_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "broken.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n and nothing more")
    with pytest.raises(InvalidInput, match="damaged, or not a picture"):
        read_picture(path)
    with pytest.raises(InvalidInput, match="There is no file"):
        read_picture(tmp_path / "none.png")
    Image.new("RGB", (400, 400)).save(path)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with pytest.raises(InvalidInput, match="too many pixels"):
        read_picture(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    monkeypatch.undo()
    with pytest.raises(InvalidInput, match="damaged"):
        read_picture(path)
