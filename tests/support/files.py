"""Files in tests: a real PDF and a real Word file, made where they are needed, and a search through all bytes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
from PIL import Image, ImageDraw, ImageFont
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject


def write_pdf(
    path: Path, pages: Sequence[Sequence[str]], bookmarks: Sequence[tuple[str, int]] = (), password: str = ""
) -> Path:
    """A PDF whose pages have these lines. A bookmark is a title and its page, counted from 1."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 11 Tf 14 TL 50 800 Td {shown} ET".encode("latin-1"))
        fonts = DictionaryObject({NameObject("/F1"): font})
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        page[NameObject("/Contents")] = writer._add_object(stream)
    for title, number in bookmarks:
        writer.add_outline_item(title=title, page_number=number - 1)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    writer.write(path)
    return path


def write_sized_pdf(path: Path, pages: Sequence[Sequence[tuple[str, int]]], bold: Sequence[str] = ()) -> Path:
    """A PDF whose pages have these lines, each with its font size in points; those in `bold` are bold."""
    writer = PdfWriter()
    fonts = DictionaryObject()
    for short, name in (("/F1", "/Helvetica"), ("/F2", "/Helvetica-Bold")):
        fonts[NameObject(short)] = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject(name),
            }
        )
    for lines in pages:
        page = writer.add_blank_page(595, 842)
        shown, height = "", 800
        for line, points in lines:
            height -= points + 6
            shown += f"BT /{'F2' if line in bold else 'F1'} {points} Tf 1 0 0 1 50 {height} Tm ({line}) Tj ET "
        stream = DecodedStreamObject()
        stream.set_data(shown.encode("latin-1"))
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): fonts})
        page[NameObject("/Contents")] = writer._add_object(stream)
    writer.write(path)
    return path


def scanned_page(path: Path, text: str) -> Path:
    """A PDF with one page that is a picture of the text; with an empty text, an empty picture."""
    picture = Image.new("L", (1240, 600), 255)
    ImageDraw.Draw(picture).text((80, 80), text, fill=0, font=ImageFont.load_default(44))
    picture.save(path, "PDF", resolution=150)
    return path


def write_docx(path: Path, parts: Sequence[tuple[int, str]]) -> Path:
    """A Word document: each part is a heading of that level, or a paragraph if the level is 0."""
    document = docx.Document()
    for level, text in parts:
        if level:
            document.add_heading(text, level)
        else:
            document.add_paragraph(text)
    document.save(str(path))
    return path


def files_with(folder: Path, text: str) -> list[Path]:
    """The files below a folder that contain a text anywhere in their bytes."""
    return [file for file in folder.rglob("*") if file.is_file() and text.encode() in file.read_bytes()]
